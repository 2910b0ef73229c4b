//! Watches faults, on Unix: a handler that comes before the former one, and then calls it.
//!
//! # Safety
//!
//! The former action is written before the handler is installed, and isn't changed while the
//! handler may run. The handler does nothing that isn't async-signal-safe.
#![expect(unsafe_code, reason = "installs handlers of signals")]

use core::{
    cell::UnsafeCell,
    mem::{self, MaybeUninit},
    ptr,
    sync::atomic::{AtomicBool, Ordering},
};
use std::{
    io,
    sync::{Mutex, OnceLock, PoisonError},
};

use super::{SignalStack, backend, posix::signal_stack};

/// The function that gets the addresses of faults.
static REPORT: OnceLock<fn(usize)> = OnceLock::new();

/// The signals that a guard can raise.
static WATCHED: [Watched; 2] = [Watched::new(libc::SIGSEGV), Watched::new(libc::SIGBUS)];

/// A signal, and its former action.
struct Watched {
    signal: libc::c_int,
    former: UnsafeCell<MaybeUninit<libc::sigaction>>,
    /// Whether `former` is written, and our handler comes before it.
    installed: AtomicBool,
    /// Whether the former handler was for a single time, and has been called.
    spent: AtomicBool,
}

// SAFETY: `former` is written under a lock, before there is a handler that reads it.
unsafe impl Sync for Watched {}

/// Has `report` called with the address of each fault in a closed page, on the thread that it
/// happened on and on its alternate signal stack. `report` MUST be async-signal-safe. Only the
/// first call's is ever called.
///
/// It isn't called on other stacks. There it would be of no use: after an overflow, handlers run on
/// the alternate signal stack or not at all. And it would not be safe: in an object that was loaded
/// later, a thread's first use of a thread-local can allocate, and the fault may have come in the
/// middle of an allocation. A thread with an alternate signal stack is Rust's, or has called this
/// crate, or is another runtime's, such as Go's. For the latter, in such an object, that risk
/// remains.
pub(crate) fn watch_faults(report: fn(usize)) -> io::Result<()> {
    static INSTALLING: Mutex<()> = Mutex::new(());

    REPORT.get_or_init(|| report);
    let _alone = INSTALLING.lock().unwrap_or_else(PoisonError::into_inner);
    for watched in &WATCHED {
        watched.install()?;
    }
    Ok(())
}

impl Watched {
    const fn new(signal: libc::c_int) -> Self {
        Self {
            signal,
            former: UnsafeCell::new(MaybeUninit::uninit()),
            installed: AtomicBool::new(false),
            spent: AtomicBool::new(false),
        }
    }

    /// Under a lock.
    fn install(&self) -> io::Result<()> {
        // Never twice, even with other handlers between: that would have no end.
        if self.installed.load(Ordering::Relaxed) {
            return Ok(());
        }
        let former = change(self.signal, None)?;
        // SAFETY: under a lock, and no handler is there that would read it.
        unsafe { (*self.former.get()).write(former) };
        withdraw_before_the_code_goes()?;
        self.installed.store(true, Ordering::Release);
        let mut ours = former;
        ours.sa_sigaction = handler as *const () as libc::sighandler_t;
        // Its mask and its other flags stay, so that they hold when it is called.
        let former_flags = if is_handler(&former) {
            former.sa_flags & !libc::SA_RESETHAND
        } else {
            0
        };
        ours.sa_flags = former_flags | libc::SA_SIGINFO | libc::SA_ONSTACK;
        let installed = change(self.signal, Some(&ours));
        if installed.is_err() {
            self.installed.store(false, Ordering::Relaxed);
        }
        installed.map(drop)
    }

    /// The former action.
    fn former(&self) -> libc::sigaction {
        // SAFETY: written before the handler was installed, which alone calls this.
        let former = unsafe { &*self.former.get() };
        // SAFETY: as above.
        unsafe { former.assume_init() }
    }

    /// Restores the former action, if our handler is still installed.
    fn withdraw(&self) {
        let ours = handler as *const () as libc::sighandler_t;
        let now = change(self.signal, None);
        if self.installed.load(Ordering::Acquire) && now.is_ok_and(|now| now.sa_sigaction == ours) {
            let _ = change(self.signal, Some(&self.former()));
        }
    }

    /// Does what would have happened without our handler.
    ///
    /// # Safety
    ///
    /// In a handler of this signal, with its arguments.
    unsafe fn go_on(&self, info: *mut libc::siginfo_t, context: *mut libc::c_void) {
        let former = self.former();
        if !is_handler(&former) {
            // SAFETY: by this function's own contract.
            let sent = unsafe { was_sent(self.signal, info) };
            if !(sent && former.sa_sigaction == libc::SIG_IGN) {
                self.end_process(sent);
            }
            return;
        }
        if former.sa_flags & libc::SA_RESETHAND != 0 {
            if self.spent.swap(true, Ordering::Relaxed) {
                // SAFETY: by this function's own contract.
                let sent = unsafe { was_sent(self.signal, info) };
                return self.end_process(sent);
            }
            self.set_default();
        }
        let former_handler = former.sa_sigaction as *const ();
        if former.sa_flags & libc::SA_SIGINFO != 0 {
            // SAFETY: by its flags, it has this type.
            let former_handler: extern "C" fn(
                libc::c_int,
                *mut libc::siginfo_t,
                *mut libc::c_void,
            ) = unsafe { mem::transmute(former_handler) };
            former_handler(self.signal, info, context);
        } else {
            // SAFETY: as above.
            let former_handler: extern "C" fn(libc::c_int) =
                unsafe { mem::transmute(former_handler) };
            former_handler(self.signal);
        }
    }

    /// Has the signal end the process when the handler returns: the instruction at fault is
    /// executed again, and a signal that was sent is raised again.
    fn end_process(&self, sent: bool) {
        self.set_default();
        if sent {
            // SAFETY: takes a number.
            unsafe { libc::raise(self.signal) };
        }
    }

    fn set_default(&self) {
        // SAFETY: plain integers and pointers, for which all zeros is a value.
        let mut default: libc::sigaction = unsafe { MaybeUninit::zeroed().assume_init() };
        default.sa_sigaction = libc::SIG_DFL;
        let _ = change(self.signal, Some(&default));
    }
}

extern "C" fn handler(signal: libc::c_int, info: *mut libc::siginfo_t, context: *mut libc::c_void) {
    let Some(watched) = WATCHED.iter().find(|watched| watched.signal == signal) else {
        return;
    };
    // SAFETY: the kernel's, as long as this handler runs; or null, if another handler called this
    // one with the signal's number alone.
    let told = unsafe { info.as_ref() };
    if let Some(told) = told
        && backend::can_be_guard_fault(told.si_code)
        && matches!(signal_stack(), Ok(SignalStack::InUse))
        && let Some(report) = REPORT.get()
    {
        // SAFETY: of a fault, by its code.
        let address = unsafe { told.si_addr() };
        report(address.addr());
    }
    // SAFETY: the arguments of this one.
    unsafe { watched.go_on(info, context) };
}

/// Whether it is a handler, and none of the kernel's two own actions.
fn is_handler(action: &libc::sigaction) -> bool {
    action.sa_sigaction != libc::SIG_DFL && action.sa_sigaction != libc::SIG_IGN
}

/// Whether a signal was sent. Else it comes from an instruction, and comes again when that is
/// executed again.
///
/// # Safety
///
/// `info` must be that of a signal, or null.
unsafe fn was_sent(signal: libc::c_int, info: *const libc::siginfo_t) -> bool {
    /// Linux: memory somewhere was found to be broken.
    const BUS_MCEERR_AO: libc::c_int = 5;

    // SAFETY: by this function's own contract.
    let Some(info) = (unsafe { info.as_ref() }) else {
        return true;
    };
    let code = info.si_code;
    // In all systems, the codes of faults are small numbers, and those of sent signals aren't.
    !(1..=0xff).contains(&code) || (signal, code) == (libc::SIGBUS, BUS_MCEERR_AO)
}

/// Installs `new`, if there is one, and returns the former action.
fn change(signal: libc::c_int, new: Option<&libc::sigaction>) -> io::Result<libc::sigaction> {
    let new = new.map_or(ptr::null(), ptr::from_ref);
    let mut former = MaybeUninit::uninit();
    // SAFETY: `new` has our handler, or the former one, or none.
    if unsafe { libc::sigaction(signal, new, former.as_mut_ptr()) } != 0 {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: written, as there was no error.
    Ok(unsafe { former.assume_init() })
}

/// Has the handlers put back when the process exits, or when the object with this code is unloaded:
/// then the C library calls the functions that the object has registered.
fn withdraw_before_the_code_goes() -> io::Result<()> {
    static REGISTERED: AtomicBool = AtomicBool::new(false);

    extern "C" fn withdraw() {
        for watched in &WATCHED {
            watched.withdraw();
        }
    }
    if !REGISTERED.load(Ordering::Relaxed) {
        // SAFETY: a function that can be called at any time.
        if unsafe { libc::atexit(withdraw) } != 0 {
            return Err(io::ErrorKind::OutOfMemory.into());
        }
        REGISTERED.store(true, Ordering::Relaxed);
    }
    Ok(())
}

/// Writes to standard error, without allocating, if a reader takes it soon. Else the process would die
/// of another signal, or hang.
pub(crate) fn write_error(mut bytes: &[u8]) {
    const PATIENCE: libc::c_int = 1000;

    while !bytes.is_empty() {
        let mut standard_error = libc::pollfd {
            fd: libc::STDERR_FILENO,
            events: libc::POLLOUT,
            revents: 0,
        };
        // SAFETY: writes to a local.
        let ready = unsafe { libc::poll(&raw mut standard_error, 1, PATIENCE) };
        // Also if a signal interrupts the wait: a timer's may come again and again.
        if ready != 1 || standard_error.revents != libc::POLLOUT {
            return;
        }
        // SAFETY: reads the bytes.
        let written =
            unsafe { libc::write(libc::STDERR_FILENO, bytes.as_ptr().cast(), bytes.len()) };
        match usize::try_from(written) {
            Ok(written) if written > 0 => bytes = &bytes[written.min(bytes.len())..],
            Err(_) if io::Error::last_os_error().kind() == io::ErrorKind::Interrupted => {}
            _ => return,
        }
    }
}
