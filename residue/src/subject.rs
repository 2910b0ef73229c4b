//! Inside the template and its subjects.
//!
//! This program starts itself anew with [`VARIABLE`] set. The new process warms
//! up and stops at a trap; from then on the tracer is in control.

use std::{
    arch::asm,
    cell::UnsafeCell,
    env,
    mem::{self, offset_of},
    process, ptr,
    sync::atomic::{AtomicBool, AtomicU64, Ordering},
    thread,
};

/// Where a key comes from.
pub type Secret = [u8; 32];
/// Where the result goes; each operation fills as much as it has.
pub type Output = [u8; 128];

/// Says what to do, and on which thread.
pub(crate) const VARIABLE: &str = "STACKBLEACH_RESIDUE_SUBJECT";

/// On which thread a subject runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thread {
    /// The one that a process starts with, whose stack the kernel made and makes larger.
    Initial,
    /// One of the standard library's, with 2 MiB of stack.
    Spawned,
}

/// The standard library's own default, whatever the environment says.
const SPAWNED_STACK: usize = 2 << 20;

/// What [`VARIABLE`] is to say.
pub(crate) fn encode(what: &str, thread: Thread) -> String {
    format!("{thread:?},{what}")
}

/// From what [`encode`] made of it.
fn decode(text: &str) -> Option<(&str, Thread)> {
    let (thread, what) = text.split_once(',')?;
    [Thread::Initial, Thread::Spawned]
        .into_iter()
        .find(|is| thread == format!("{is:?}"))
        .map(|thread| (what, thread))
}

/// The one place that may depend on the key: where the caller keeps it, and where
/// it has the result put. On pages of its own, for the tracer to leave out.
#[repr(C, align(4096))]
pub struct Exchange {
    secret: UnsafeCell<Secret>,
    output: UnsafeCell<Output>,
    /// How many signals the handler has taken.
    signals: AtomicU64,
    /// Where the kernel stored the extended state for the last of them.
    saved_state: AtomicU64,
}

// SAFETY: a subject has one thread, and one alone of a template's uses it.
unsafe impl Sync for Exchange {}

pub(crate) static EXCHANGE: Exchange = Exchange {
    secret: UnsafeCell::new([0; 32]),
    output: UnsafeCell::new([0; 128]),
    signals: AtomicU64::new(0),
    saved_state: AtomicU64::new(0),
};

/// Where the tracer finds the result.
pub(crate) const OUTPUT: u64 = offset_of!(Exchange, output) as u64;
/// And the number of signals.
pub(crate) const SIGNALS: u64 = offset_of!(Exchange, signals) as u64;
/// And the address of what the kernel stored.
pub(crate) const SAVED_STATE: u64 = offset_of!(Exchange, saved_state) as u64;

/// Installs a handler for `SIGUSR1` that runs on whichever stack is in use, or on the
/// alternate signal stack that Rust's runtime gives to threads.
///
/// # Panics
///
/// If the system refuses.
pub fn take_signals(on_its_own_stack: bool) {
    extern "C" fn handler(_: libc::c_int, _: *mut libc::siginfo_t, context: *mut libc::ucontext_t) {
        EXCHANGE.signals.fetch_add(1, Ordering::Relaxed);
        // SAFETY: the kernel hands over a context that is valid in the handler.
        let registers = unsafe { &raw const (*context).uc_mcontext.gregs };
        // Where the extended state is, which not every C library has a name for.
        let saved = registers.wrapping_add(1).cast::<u64>();
        // SAFETY: the word that follows, in the kernel's `struct sigcontext`.
        let saved = unsafe { saved.read() };
        EXCHANGE.saved_state.store(saved, Ordering::Relaxed);
    }
    // SAFETY: plain integers and pointers, for which all zeros is a value: no flags,
    // no signals blocked.
    let mut action: libc::sigaction = unsafe { mem::zeroed() };
    action.sa_sigaction = handler as *const () as libc::sighandler_t;
    action.sa_flags = libc::SA_SIGINFO;
    if on_its_own_stack {
        action.sa_flags |= libc::SA_ONSTACK;
    }
    // SAFETY: the handler has the form that the flag asks for, and does nothing but
    // atomic operations.
    let outcome = unsafe { libc::sigaction(libc::SIGUSR1, &raw const action, ptr::null_mut()) };
    assert_eq!(outcome, 0);
}

impl Exchange {
    /// The secret; the tracer wrote it while this process stood still.
    #[must_use]
    pub fn secret(&self) -> &Secret {
        // SAFETY: nothing in this process writes to it.
        unsafe { &*self.secret.get() }
    }

    /// Where the result goes.
    #[must_use]
    #[expect(clippy::mut_from_ref, reason = "a subject does one thing at a time")]
    pub fn output(&self) -> &mut Output {
        // SAFETY: one operation at a time holds it, and nothing else uses it.
        unsafe { &mut *self.output.get() }
    }

    /// How many signals the handler has taken, if those are few.
    ///
    /// # Panics
    ///
    /// If they are more than 255.
    #[must_use]
    pub fn signals(&self) -> u8 {
        let signals = self.signals.load(Ordering::Relaxed);
        u8::try_from(signals).expect("few signals")
    }
}

/// In a process started to be a template, never returns.
///
/// There `prepare` is told what to do, with where the secret is and where to put the result,
/// and makes a closure that does it once.
///
/// # Panics
///
/// If this process was started by something else, with the variable that is the tracer's.
pub fn run_if_asked(prepare: fn(&str, &'static Exchange) -> Box<dyn FnMut()>) {
    let Ok(asked) = env::var(VARIABLE) else {
        return;
    };
    let (what, thread) = decode(&asked).expect("what the tracer asks for");
    let what = what.to_owned();
    let work = move || be_template(prepare(&what, &EXCHANGE));
    match thread {
        Thread::Initial => work(),
        Thread::Spawned => {
            let spawned = thread::Builder::new().stack_size(SPAWNED_STACK).spawn(work);
            // The tracer lets this thread get no further than into `spawn`.
            let _ = spawned.map(thread::JoinHandle::join);
            process::abort();
        }
    }
}

/// False while warming up.
static IS_SUBJECT: AtomicBool = AtomicBool::new(false);

/// Stops a subject for the tracer; does nothing while the template warms up.
#[inline]
pub fn trap() {
    if IS_SUBJECT.load(Ordering::Relaxed) {
        // SAFETY: a trap, and the process is traced.
        unsafe { asm!("int3") };
    }
}

/// Warms up, traps, and forks whenever the tracer sends it over the system call;
/// each child calls `operate` once more and traps.
fn be_template(mut operate: Box<dyn FnMut()>) -> ! {
    // Twice: what the first call sets up lazily, the second finds.
    operate();
    operate();
    let is_template: i64;
    // SAFETY: a trap for the tracer, then a fork by hand: glibc's would write the
    // child's identity into its memory, and a process with one thread needs none of
    // what else it does. `clone` with this flag is a fork whose child is a child of the
    // tracer, which then need not leave it to be waited for here. The kernel changes `rax`,
    // `rcx` and `r11`.
    unsafe {
        asm!(
            "int3",    // ready: the tracer notes the registers, r12 among them
            "syscall", // the child has 0 in rax
            inlateout("rax") libc::SYS_clone => is_template,
            in("rdi") libc::CLONE_PARENT,
            in("rsi") 0,
            in("rdx") 0,
            in("r10") 0,
            in("r8") 0,
            in("r12") &raw const EXCHANGE,
            out("rcx") _,
            out("r11") _,
        );
    }
    if is_template == 0 {
        IS_SUBJECT.store(true, Ordering::Relaxed);
        operate();
        // Nothing between the return and the trap.
    }
    // SAFETY: a trap. The subject ends here; the template is put back to the system
    // call.
    unsafe { asm!("int3") };
    process::abort();
}
