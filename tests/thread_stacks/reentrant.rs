//! Promise: all of the crate can be called by a global allocator, whatever the crate itself is
//! allocating, freeing or dropping at the time, and on whichever stack.
//!
//! By the allocator of this program, which calls back whenever it is called, on threads that ask
//! for it, but not from within such a call.
#![expect(unsafe_code, reason = "an allocator")]

use std::{
    alloc::{GlobalAlloc, Layout, System},
    cell::Cell,
    hint::black_box,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
    thread,
};

use stackbleach::{Bleached, HeapStack, bleach, maybe_grow, run};

use crate::common::{nested::nested, polling, quiet::quietly};

const MIB: usize = 1 << 20;

/// What the allocator does.
#[derive(Debug)]
struct Asked {
    call: fn(),
    /// How often it has.
    calls: AtomicUsize,
    /// How often that panicked.
    panics: AtomicUsize,
}

// Both without a destructor, and so there for as long as the thread is.
thread_local! {
    static ASKED: Cell<Option<&'static Asked>> = const { Cell::new(None) };
    static IS_INSIDE: Cell<bool> = const { Cell::new(false) };
}

fn call_back() {
    let Some(asked) = ASKED.get() else {
        return;
    };
    if IS_INSIDE.replace(true) {
        return;
    }
    // No allocator may unwind.
    if catch_unwind(asked.call).is_err() {
        asked.panics.fetch_add(1, Relaxed);
    }
    asked.calls.fetch_add(1, Relaxed);
    IS_INSIDE.set(false);
}

struct CallsBack;

// SAFETY: the system's allocator, which what is done besides doesn't touch.
unsafe impl GlobalAlloc for CallsBack {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        call_back();
        // SAFETY: by this function's own contract.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, start: *mut u8, layout: Layout) {
        call_back();
        // SAFETY: by this function's own contract.
        unsafe { System.dealloc(start, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: CallsBack = CallsBack;

/// Something to do for a while, with some stack.
fn work() -> usize {
    let frame = black_box([3_u8; 2000]);
    frame.iter().map(|&byte| usize::from(byte)).sum()
}

/// All ways that need no stack at hand.
const CALLS: [fn(); 4] = [
    || assert_eq!(run(work).unwrap(), 6000),
    || assert_eq!(run(|| run(work).unwrap()).unwrap(), 6000),
    || assert_eq!(bleach(work), 6000),
    || assert_eq!(maybe_grow(64 * MIB, 0, work), 6000),
];

/// Does `f` on a new thread, whose allocations all call back from now on, to its last.
#[track_caller]
fn while_called_back(f: fn()) {
    for (i, call) in CALLS.into_iter().enumerate() {
        let asked: &Asked = Box::leak(Box::new(Asked {
            call,
            calls: AtomicUsize::new(0),
            panics: AtomicUsize::new(0),
        }));
        let thread = thread::spawn(move || {
            ASKED.set(Some(asked));
            f();
        });
        assert!(thread.join().is_ok(), "with call {i}");
        assert_ne!(asked.calls.load(Relaxed), 0, "with call {i}");
        assert_eq!(asked.panics.load(Relaxed), 0, "with call {i}");
    }
}

/// The control: without any of the crate, all that is called back works.
#[test]
fn an_allocator_that_calls_back_does_so_and_allocates() {
    while_called_back(|| {
        let texts: Vec<_> = (0..50).map(|i| i.to_string()).collect();
        assert_eq!(texts.concat().len(), 90);
    });
}

/// Which stack is in use is known while what is needed to note it is allocated.
#[test]
fn runs_on_stacks_of_the_callers_nest() {
    fn nest(stacks: &mut [HeapStack]) -> usize {
        match stacks.split_first_mut() {
            Some((stack, others)) => stack.run(|| nest(others)).unwrap() + 1,
            None => 0,
        }
    }
    while_called_back(|| {
        let mut stacks: Vec<_> = (0..20).map(|_| HeapStack::new(0).unwrap()).collect();
        assert_eq!(nest(&mut stacks), 20);
        assert_eq!(stacks[0].run(|| bleach(|| vec![work()])).unwrap(), [6000]);
    });
}

#[test]
fn a_threads_first_run_can_be_within_an_allocation_of_its_first_run() {
    while_called_back(|| assert_eq!(run(work).unwrap(), 6000));
}

#[test]
fn runs_that_allocate_nest() {
    while_called_back(|| {
        let sum = run(|| {
            let boxed = Box::new(run(|| vec![work(); 10]).unwrap());
            boxed.iter().sum::<usize>() + *run(|| Box::new(work())).unwrap()
        });
        assert_eq!(sum.unwrap(), 66_000);
        let mut stack = HeapStack::new(0).unwrap();
        assert_eq!(stack.run(|| nested(3)).unwrap().len(), 3);
    });
}

/// More than are kept, so that some are dropped.
#[test]
fn twenty_stacks_can_be_put_back_one_after_the_other() {
    while_called_back(|| {
        assert_eq!(nested(20).len(), 20);
        assert_eq!(nested(20).len(), 20);
    });
}

#[test]
fn a_thread_that_keeps_stacks_can_end() {
    while_called_back(|| assert_eq!(nested(5).len(), 5));
}

#[test]
fn destructors_of_thread_locals_can_run_closures_that_allocate() {
    struct Runs;

    impl Drop for Runs {
        fn drop(&mut self) {
            assert_eq!(*run(|| Box::new(work())).unwrap(), 6000);
            assert_eq!(nested(3).len(), 3);
        }
    }

    thread_local! {
        static BEFORE: Cell<Option<Runs>> = const { Cell::new(None) };
        static AFTER: Cell<Option<Runs>> = const { Cell::new(None) };
    }
    while_called_back(|| {
        // The last to be used is the first to be dropped.
        BEFORE.set(Some(Runs));
        assert_eq!(run(work).unwrap(), 6000);
        AFTER.set(Some(Runs));
    });
}

#[test]
fn closures_that_panic_leave_no_stack_behind() {
    while_called_back(|| {
        for i in 0..3 {
            let panics = || -> () { panic!("number {i} of {}", run(work).unwrap()) };
            let error = quietly(|| run(panics)).unwrap_err();
            assert_eq!(error.message(), format!("number {i} of 6000"));
            let in_place = || bleach(|| maybe_grow(64 * MIB, 0, panics));
            quietly(|| catch_unwind(AssertUnwindSafe(in_place))).unwrap_err();
        }
        assert_eq!(run(work).unwrap(), 6000);
    });
}

#[test]
fn futures_that_allocate_can_be_polled_and_dropped() {
    while_called_back(|| {
        let future = Bleached::new(async { *Box::new(run(work).unwrap()) });
        assert_eq!(polling::finish(future).unwrap(), 6000);
        drop(Bleached::new(async { work() }));
    });
}
