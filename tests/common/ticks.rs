//! Signals that arrive every few microseconds, at times without a pattern. For child processes
//! with one thread that counts: there is one timer.

use std::{
    hint::black_box,
    io,
    mem::MaybeUninit,
    ops::Range,
    ptr,
    sync::atomic::{AtomicBool, AtomicPtr, AtomicU32, AtomicUsize, Ordering::Relaxed},
};

use super::signals::SignalStack;

const SIGNAL: libc::c_int = libc::SIGUSR2;

/// The most nanoseconds from the end of one handler to the next signal.
const MOST: u32 = 16_000;

static TIMER: AtomicPtr<libc::c_void> = AtomicPtr::new(ptr::null_mut());
static GO_ON: AtomicBool = AtomicBool::new(false);
static RANDOM: AtomicU32 = AtomicU32::new(1);

/// A stack, and how many handlers have run on it.
struct Watched {
    start: AtomicUsize,
    end: AtomicUsize,
    count: AtomicUsize,
}

impl Watched {
    const fn new() -> Self {
        Self {
            start: AtomicUsize::new(0),
            end: AtomicUsize::new(0),
            count: AtomicUsize::new(0),
        }
    }

    fn watch(&self, range: &Range<usize>) {
        self.start.store(range.start, Relaxed);
        self.end.store(range.end, Relaxed);
        self.count.store(0, Relaxed);
    }

    fn count_if_on(&self, address: usize) {
        if (self.start.load(Relaxed)..self.end.load(Relaxed)).contains(&address) {
            self.count.fetch_add(1, Relaxed);
        }
    }
}

static ALL: AtomicUsize = AtomicUsize::new(0);
static HEAP: Watched = Watched::new();
static ALTERNATE: Watched = Watched::new();

/// How many handlers have run.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Counts {
    pub(crate) all: usize,
    /// On the stack that is watched.
    pub(crate) on_heap: usize,
    pub(crate) on_alternate: usize,
}

pub(crate) fn counts() -> Counts {
    Counts {
        all: ALL.load(Relaxed),
        on_heap: HEAP.count.load(Relaxed),
        on_alternate: ALTERNATE.count.load(Relaxed),
    }
}

/// Writes to its stack, counts, and has the next one come soon.
extern "C" fn handler(_: libc::c_int) {
    let frame = black_box([0x5a_u8; 512]);
    let here = frame.as_ptr().addr();
    ALL.fetch_add(1, Relaxed);
    HEAP.count_if_on(here);
    ALTERNATE.count_if_on(here);
    if GO_ON.load(Relaxed) {
        // Xorshift.
        let mut random = RANDOM.load(Relaxed);
        random ^= random << 13;
        random ^= random >> 17;
        random ^= random << 5;
        RANDOM.store(random, Relaxed);
        set(1 + random % MOST);
    }
    black_box(&frame);
}

/// Has the timer expire once, after so many nanoseconds, or never, for 0.
fn set(nanoseconds: u32) {
    let once = libc::itimerspec {
        it_interval: libc::timespec {
            tv_sec: 0,
            tv_nsec: 0,
        },
        it_value: libc::timespec {
            tv_sec: 0,
            tv_nsec: nanoseconds.into(),
        },
    };
    // SAFETY: made by `start`, and not deleted while the handler can run; async-signal-safe.
    unsafe { libc::timer_settime(TIMER.load(Relaxed), 0, &raw const once, ptr::null_mut()) };
}

/// They come to the thread that made this, for as long as this is there.
pub(crate) struct Ticks {
    /// Where they are handled, if not on the stack in use.
    pub(crate) alternate: Option<SignalStack>,
}

impl Ticks {
    /// With a count of those that are handled on `heap`.
    pub(crate) fn start(heap: &Range<usize>, on_alternate: bool) -> Self {
        assert!(!GO_ON.load(Relaxed), "there is one timer");
        let alternate = on_alternate.then(|| SignalStack::new(0, 64 << 10));
        ALL.store(0, Relaxed);
        HEAP.watch(heap);
        ALTERNATE.watch(&alternate.as_ref().map_or(0..0, |stack| stack.range.clone()));

        // SAFETY: plain integers and pointers, for which all zeros is a value.
        let mut action: libc::sigaction = unsafe { MaybeUninit::zeroed().assume_init() };
        action.sa_sigaction = handler as *const () as libc::sighandler_t;
        action.sa_flags = libc::SA_RESTART;
        if on_alternate {
            action.sa_flags |= libc::SA_ONSTACK;
        }
        // SAFETY: the handler does nothing that isn't async-signal-safe.
        let result = unsafe { libc::sigaction(SIGNAL, &raw const action, ptr::null_mut()) };
        assert_eq!(result, 0, "{}", io::Error::last_os_error());

        // SAFETY: as above.
        let mut event: libc::sigevent = unsafe { MaybeUninit::zeroed().assume_init() };
        event.sigev_notify = libc::SIGEV_THREAD_ID;
        event.sigev_signo = SIGNAL;
        // SAFETY: has no preconditions.
        event.sigev_notify_thread_id = unsafe { libc::gettid() };
        let mut timer = MaybeUninit::uninit();
        let event = &raw mut event;
        // SAFETY: writes to `timer`, a local.
        let result =
            unsafe { libc::timer_create(libc::CLOCK_MONOTONIC, event, timer.as_mut_ptr()) };
        assert_eq!(result, 0, "{}", io::Error::last_os_error());
        // SAFETY: written just now.
        TIMER.store(unsafe { timer.assume_init() }, Relaxed);
        GO_ON.store(true, Relaxed);
        set(1);
        Self { alternate }
    }

    /// No handler runs after this.
    #[expect(clippy::unused_self, reason = "there is something to stop")]
    pub(crate) fn stop(&self) -> Counts {
        GO_ON.store(false, Relaxed);
        // One that is pending is handled before this returns.
        set(0);
        counts()
    }
}

impl Drop for Ticks {
    fn drop(&mut self) {
        self.stop();
        // SAFETY: made by `start`, and the handler doesn't use it any more.
        unsafe { libc::timer_delete(TIMER.load(Relaxed)) };
    }
}
