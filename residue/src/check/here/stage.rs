//! Inside the template of a check, and its subjects.
//!
//! The template is a copy of the process that checks. It warms up and stops; subjects are forked
//! from it, of which each makes its secret, prepares, stops at [`Stop::Prepared`], does the
//! operation, and stops at [`Stop::Done`] with nothing in between. Only then it notes where
//! its result lies, and stops for the last time.

use std::{
    arch::asm,
    sync::atomic::{AtomicU8, AtomicU64, Ordering},
};

use super::plant;
use crate::{answers, rng::Rng, subject::EXCHANGE};

/// Where a process of a check stops, as its code says behind the trap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stop {
    /// The template exists.
    Arrived,
    /// It is warm, if it is to be.
    Ready,
    /// A subject has its secret and all that it needs.
    Prepared,
    /// It has done the operation.
    Done,
    /// It has said where the result is.
    Told,
}

impl Stop {
    /// What the code has behind the trap: a jump over four bytes.
    pub(crate) fn of(code: [u8; 6]) -> Option<Self> {
        match &code {
            b"\xeb\x04sbra" => Some(Self::Arrived),
            b"\xeb\x04sbrb" => Some(Self::Ready),
            b"\xeb\x04sbrc" => Some(Self::Prepared),
            b"\xeb\x04sbrd" => Some(Self::Done),
            b"\xeb\x04sbre" => Some(Self::Told),
            _ => None,
        }
    }
}

/// What the tracer and its subjects tell each other, besides the seed, which lies in [`EXCHANGE`].
#[repr(C)]
pub(crate) struct Board {
    /// What happens at the end of the operation: [`WARMS_UP`], [`STOPS`], [`PLANTS`].
    pub(crate) mode: AtomicU8,
    /// Where the frame ends that the result is returned to; 0 if it goes elsewhere.
    pub(crate) frame_end: AtomicU64,
    /// How many regions there are.
    pub(crate) count: AtomicU64,
    /// Where the secret and the result lie: kind, address, length.
    pub(crate) regions: [[AtomicU64; 3]; REGIONS],
    /// Where something was planted: on the stack, on the heap, in a static.
    pub(crate) planted: [AtomicU64; 3],
}

pub(crate) const REGIONS: usize = 256;

pub(crate) const WARMS_UP: u8 = 0;
pub(crate) const STOPS: u8 = 1;
pub(crate) const PLANTS: u8 = 2;

/// Kinds of regions.
pub(crate) const OF_SECRET: u64 = 0;
pub(crate) const OF_RESULT: u64 = 1;

pub(crate) static BOARD: Board = Board {
    mode: AtomicU8::new(WARMS_UP),
    frame_end: AtomicU64::new(0),
    count: AtomicU64::new(0),
    regions: [const { [const { AtomicU64::new(0) }; 3] }; REGIONS],
    planted: [const { AtomicU64::new(0) }; 3],
};

/// Notes a region.
pub(crate) fn note(kind: u64, bytes: *const [u8]) {
    let index = usize::try_from(BOARD.count.load(Ordering::Relaxed)).unwrap_or(REGIONS);
    if let Some(region) = BOARD.regions.get(index) {
        let len = u64::try_from(bytes.len()).unwrap_or(0);
        let values = [kind, bytes.cast::<u8>().addr() as u64, len];
        for (word, value) in region.iter().zip(values) {
            word.store(value, Ordering::Relaxed);
        }
    }
    BOARD.count.fetch_add(1, Ordering::Relaxed);
}

/// What is done in a subject, step by step.
pub(crate) trait Play {
    /// Makes the secret, and prepares.
    fn prepare(&mut self, rng: &mut Rng);
    /// Does the operation, and stops right after it by [`stop_after_operation`].
    fn operate(&mut self);
    /// Notes where the secret and the result lie.
    fn tell(&mut self);
    /// Whether more is prepared than the secret.
    fn is_prepared(&self) -> bool;
    /// Lets go of it all, after warming up.
    fn forget(&mut self);
}

/// Ends the process if the operation unwinds: else this copy of the test harness would go on.
struct EndsProcess;

impl Drop for EndsProcess {
    fn drop(&mut self) {
        // SAFETY: ends this process, a copy made to be measured.
        unsafe { libc::_exit(PANICKED) };
    }
}

/// The status of a subject whose operation panicked.
pub(crate) const PANICKED: i32 = 101;
/// The status of a template that could not be traced, with the error's number added.
pub(crate) const REFUSED: i32 = 102;

/// Stops, and says where. What follows the trap is jumped over.
macro_rules! stop {
    ($name:literal) => {
        // SAFETY: a trap, and the process is traced. The tracer may clear what a call may change.
        unsafe {
            asm!(
                "int3",
                "jmp 2f",
                concat!(".ascii \"", $name, "\""),
                "2:",
                clobber_abi("sysv64")
            )
        }
    };
}

/// Right after the operation: no register is changed but the flags.
#[inline(always)]
pub(crate) fn stop_after_operation() {
    // SAFETY: reads a byte; a trap, where the process is traced.
    unsafe {
        asm!(
            "cmp byte ptr [rip + {board}], 1",
            "jne 2f",
            "int3",
            "jmp 2f",
            ".ascii \"sbrd\"",
            "2:",
            board = sym BOARD,
        );
    }
    if BOARD.mode.load(Ordering::Relaxed) == PLANTS {
        plant::plant();
    }
}

/// The template's life, in the process that was forked for it. Never returns.
pub(crate) fn be_template(play: &mut dyn Play, warm_ups: u32) -> ! {
    let guard = EndsProcess;
    // SAFETY: flags of this process. Traced it must be readable; large pages would be copied whole.
    unsafe { libc::prctl(libc::PR_SET_DUMPABLE, 1, 0, 0, 0) };
    // SAFETY: as above.
    unsafe { libc::prctl(libc::PR_SET_THP_DISABLE, 1, 0, 0, 0) };
    // SAFETY: the request takes no data.
    if unsafe { libc::ptrace(libc::PTRACE_TRACEME, 0, 0, 0) } != 0 {
        let error = std::io::Error::last_os_error();
        // SAFETY: ends this process.
        unsafe { libc::_exit(REFUSED + error.raw_os_error().unwrap_or(0)) };
    }
    plant::look();
    stop!("sbra");
    answers::stop_at_questions();
    for number in 0..warm_ups {
        // No byte of a seed is that of a key's.
        let seed = crate::keys::key(u8::try_from(100 + number % 100).expect("less than 256"));
        play.prepare(&mut Rng::new(&seed));
        play.operate();
        play.forget();
    }
    wait_for_forks();
    play.prepare(&mut Rng::new(EXCHANGE.secret()));
    stop!("sbrc");
    play.operate();
    play.tell();
    stop!("sbre");
    std::mem::forget(guard);
    // SAFETY: ends this process.
    unsafe { libc::_exit(0) };
}

/// Stops, and forks whenever the tracer sends it over the system call. Returns in subjects.
#[inline(never)]
fn wait_for_forks() {
    let is_template: i64;
    // SAFETY: as in `subject::be_template`.
    unsafe {
        asm!(
            "int3",
            "jmp 2f",
            ".ascii \"sbrb\"",
            "2:",
            "syscall", // the child has 0 in rax
            inlateout("rax") libc::SYS_clone => is_template,
            in("rdi") libc::CLONE_PARENT,
            in("rsi") 0,
            in("rdx") 0,
            in("r10") 0,
            in("r8") 0,
            in("r12") &raw const EXCHANGE,
            in("r13") &raw const BOARD,
            out("rcx") _,
            out("r11") _,
        );
    }
    if is_template != 0 {
        stop!("sbrb"); // the tracer puts it back to the system call
        // SAFETY: ends this process, of which nobody is to see more.
        unsafe { libc::_exit(0) };
    }
}
