//! The thread that a sequence is on: its number, its own stack, and those that the crate
//! keeps for it.

use std::{
    cell::{Cell, RefCell},
    ops::Range,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    process, ptr,
};

use stackbleach::remaining_stack;

use crate::{case::Case, event::On, maps, operation::THREAD, pthreads::Attributes};

thread_local! {
    static NUMBER: Cell<usize> = const { Cell::new(usize::MAX) };
    static OWN: Cell<(usize, usize)> = const { Cell::new((0, 0)) };
    /// In the order in which they were first seen, and whether a closure is on them.
    static CACHED: RefCell<Vec<(Range<usize>, bool)>> = const { RefCell::new(Vec::new()) };
}

pub(crate) fn number() -> usize {
    NUMBER.get()
}

/// What is left of the thread's own stack, but for its end.
pub(crate) fn own() -> Range<usize> {
    OWN.get().0..OWN.get().1
}

/// While it is there, one of the thread's stacks is in use.
pub(crate) struct Busy(usize);

impl Drop for Busy {
    fn drop(&mut self) {
        CACHED.with_borrow_mut(|cached| cached[self.0].1 = false);
    }
}

/// On a stack of the thread's: which one that is, and where.
pub(crate) fn cached(case: &Case, here: usize) -> (Busy, On, Range<usize>) {
    let found = CACHED.with_borrow(|cached| {
        let mut ranges = cached.iter();
        ranges.position(|(range, _)| range.contains(&here))
    });
    let index = found.unwrap_or_else(|| {
        let range = case.view().around(here);
        CACHED.with_borrow_mut(|cached| {
            cached.push((range, false));
            cached.len() - 1
        })
    });
    CACHED.with_borrow_mut(|cached| {
        let count = cached.len();
        let (range, busy) = &mut cached[index];
        assert!(!*busy, "two closures on one stack");
        *busy = true;
        let size = range.len();
        (Busy(index), On::Cached { size, count }, range.clone())
    })
}

/// The same, where a closure of ours may be on it.
pub(crate) fn on_cached(case: &Case, here: usize) -> On {
    let on = CACHED.with_borrow(|cached| {
        let mut ranges = cached.iter();
        let (range, _) = ranges.find(|(range, _)| range.contains(&here))?;
        let (size, count) = (range.len(), cached.len());
        Some(On::Cached { size, count })
    });
    on.unwrap_or_else(|| cached(case, here).1)
}

/// Where those lie that no closure is on.
pub(crate) fn idle() -> Vec<Range<usize>> {
    CACHED.with_borrow(|cached| {
        let idle = cached.iter().filter(|(_, busy)| !busy);
        idle.map(|(range, _)| range.clone()).collect()
    })
}

/// Does `f` on a new thread of that number. In a child that was forked there, which has no
/// other thread to go back to, the process ends with it; its status says how.
///
/// Nothing is borrowed from the thread that waits: the C library takes the stacks of threads
/// that a child doesn't have for new ones. And it is none of the standard library's: those
/// take a lock when they begin and end, that nobody gives back if another thread had it
/// at the time of the fork.
pub(crate) fn on_a_thread(number: usize, f: impl FnOnce() + Send + 'static) {
    let born = process::id();
    let body = move || {
        let here = maps::here();
        let left = remaining_stack().unwrap();
        // The end is left to what handles signals and the like.
        OWN.set((here - left.min(THREAD) + (64 << 10), here));
        NUMBER.set(number);
        let result = catch_unwind(AssertUnwindSafe(|| with_signal_stack(f)));
        if process::id() != born {
            // SAFETY: ends the process, with none of what its parent has yet to do.
            unsafe { libc::_exit(i32::from(result.is_err())) };
        }
        result
    };
    let result = Attributes::new().with_size(THREAD).run(body);
    result.unwrap_or_else(|payload| resume_unwind(payload));
}

/// With an alternate signal stack, as the standard library's threads have one.
fn with_signal_stack(f: impl FnOnce()) {
    struct Registered {
        stack: libc::stack_t,
        _memory: Vec<u8>,
    }

    impl Registered {
        fn set(&self) {
            // SAFETY: memory that is there until it is taken back, or a word to do that.
            let result = unsafe { libc::sigaltstack(&raw const self.stack, ptr::null_mut()) };
            assert_eq!(result, 0);
        }
    }

    impl Drop for Registered {
        fn drop(&mut self) {
            self.stack.ss_flags = libc::SS_DISABLE;
            self.set();
        }
    }

    let mut memory = vec![0; 32 << 10];
    let stack = libc::stack_t {
        ss_sp: memory.as_mut_ptr().cast(),
        ss_flags: 0,
        ss_size: memory.len(),
    };
    let registered = Registered {
        stack,
        _memory: memory,
    };
    registered.set();
    f();
}
