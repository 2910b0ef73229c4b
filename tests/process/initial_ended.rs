//! Promise: where the initial thread has ended and others go on, as after `pthread_exit` in
//! `main`, all works on those as it does elsewhere. What the kernel tells in the folder of
//! the initial thread is nothing by then.
#![expect(unsafe_code, reason = "ends a thread, and changes advice")]

use std::{fs, thread};

use stackbleach::{HeapStack, Lock, bleach};

use crate::common::{
    below::{self, Needle, StackView},
    child, forks,
    touching::Touching,
    view::View,
};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

/// In a process that asks the kernel for the first time: `f` on a thread that goes on after
/// the initial one has ended. What `f` takes was opened before.
fn after_the_initial_thread<F: Fn() + Copy, T: Send>(
    test: F,
    before: impl Fn() -> T,
    f: impl Fn(T) + Sync,
) {
    child::alone(test, || {
        if child::is_emulated() {
            return child::untested("an initial thread that has ended, under an emulator");
        }
        forks::within(forks::fork, || {
            let before = before();
            thread::scope(|scope| {
                scope.spawn(|| {
                    forks::conclude(|| {
                        wait_until_the_initial_thread_has_ended();
                        f(before);
                    });
                });
                end_this_thread();
            });
        });
    });
}

/// As the C library's `pthread_exit` ends that of the initial thread at last, which would
/// unwind Rust's frames first.
fn end_this_thread() -> ! {
    // SAFETY: what other threads have of its stack stays mapped.
    unsafe { libc::syscall(libc::SYS_exit, 0) };
    unreachable!();
}

/// Control: the kernel has nothing to tell of it from then on.
fn wait_until_the_initial_thread_has_ended() {
    while fs::read("/proc/self/maps").is_ok_and(|maps| !maps.is_empty()) {
        thread::yield_now();
    }
    assert!(!fs::read("/proc/thread-self/maps").unwrap().is_empty());
}

#[test]
fn an_empty_run_on_a_large_stack_touches_a_few_kib_of_it() {
    const LARGE: usize = 256 * MIB;

    let test = an_empty_run_on_a_large_stack_touches_a_few_kib_of_it;
    after_the_initial_thread(test, View::open, |view| {
        let mut large = Touching::new(&view, LARGE);
        for _ in 0..3 {
            large.stack.run(|| ()).unwrap();
            let resident = view.resident_bytes(&large.range);
            assert!((1..=32 * KIB).contains(&resident), "{resident}");
        }
    });
}

#[test]
fn stacks_are_zero_after_runs() {
    after_the_initial_thread(stacks_are_zero_after_runs, View::open, |view| {
        for size in [0, MIB, 5 * MIB] {
            Touching::new(&view, size).is_zero_after_all_sorts_of_runs(&view);
        }
        thread::scope(|scope| {
            let another = || Touching::new(&view, MIB).is_zero_after_all_sorts_of_runs(&view);
            scope.spawn(another).join().unwrap();
        });
    });
}

#[test]
fn bleach_erases_what_was_left() {
    after_the_initial_thread(bleach_erases_what_was_left, StackView::new, |mut below| {
        let below = &mut below;
        thread::scope(|scope| {
            let thread = thread::Builder::new().stack_size(4 * MIB);
            let bleaches = || {
                below.renew();
                for depth in [64 * KIB, MIB] {
                    below::assert_bleaches(below, 8 * KIB);
                    below::assert_bleaches_panics(below, 16 * KIB);
                    let needle = Needle::new();
                    below::plainly(below, needle, depth);
                    assert!(below.count(needle) > below::expected(depth), "control");
                    let needle = Needle::new();
                    below::bleached(below, needle, depth);
                    assert_eq!(below.count(needle), 0);
                }
            };
            thread
                .spawn_scoped(scope, bleaches)
                .unwrap()
                .join()
                .unwrap();
        });
        HeapStack::new(MIB).unwrap().run(|| bleach(|| ())).unwrap();
    });
}

#[test]
fn a_stack_says_what_protects_it() {
    let test = a_stack_says_what_protects_it;
    after_the_initial_thread(test, View::open, |view| {
        let stack = HeapStack::builder().lock(Lock::BestEffort).build().unwrap();
        let stack = Touching::of(&view, stack);
        let protection = stack.stack.protection();
        assert!(protection.is_excluded_from_dumps());
        // Which only the kernel knows.
        let start = std::ptr::without_provenance_mut(stack.range.start);
        // SAFETY: changes what a core dump takes along.
        let advised = unsafe { libc::madvise(start, stack.range.len(), libc::MADV_DODUMP) };
        assert_eq!(advised, 0);
        assert!(!stack.stack.protection().is_excluded_from_dumps());
    });
}
