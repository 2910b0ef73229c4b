//! Promise: signals that arrive all the time, with handlers of all depths, make no difference to stacks for
//! probed frames; nor does what others do to their pages meanwhile.
//!
//! `STACKBLEACH_TEST_RUNS` is how many runs the storm goes on for.
#![expect(unsafe_code, reason = "handles signals, and takes pages away")]

use std::{
    env,
    hint::black_box,
    io,
    mem::MaybeUninit,
    ops::Range,
    ptr,
    sync::{
        atomic::{AtomicUsize, Ordering::Relaxed},
        mpsc,
    },
    thread,
    time::Duration,
};

use stackbleach::{HeapStack, bleach, maybe_grow, probed, remaining_stack};

use super::{KIB, MIB, PATTERN, Probed, shapes};
use crate::common::{
    child,
    effort::is_full,
    forks,
    in_place::leave,
    maps,
    numbers::numbers,
    paging::{ADVICE, Paging},
    quiet::quietly,
};

fn runs() -> usize {
    let told = env::var("STACKBLEACH_TEST_RUNS");
    let default = if child::is_emulated() {
        100
    } else if is_full() {
        3000
    } else {
        100
    };
    told.map_or(default, |runs| runs.parse().unwrap())
}

static HANDLED: AtomicUsize = AtomicUsize::new(0);
static ON_HEAP: AtomicUsize = AtomicUsize::new(0);
static START: AtomicUsize = AtomicUsize::new(0);
static END: AtomicUsize = AtomicUsize::new(0);

/// Leaves the pattern, now and then far down.
extern "C" fn handler(_: libc::c_int) {
    let frame = black_box([PATTERN; 300]);
    let count = HANDLED.fetch_add(1, Relaxed);
    let here = frame.as_ptr().addr();
    if (START.load(Relaxed)..END.load(Relaxed)).contains(&here) {
        ON_HEAP.fetch_add(1, Relaxed);
    }
    if count.is_multiple_of(4) {
        leave(50 * KIB);
    }
    black_box(&frame);
}

fn every(microseconds: u16) {
    let time = || libc::timeval {
        tv_sec: 0,
        tv_usec: microseconds.into(),
    };
    let timer = libc::itimerval {
        it_interval: time(),
        it_value: time(),
    };
    // SAFETY: reads a local.
    let result = unsafe { libc::setitimer(libc::ITIMER_REAL, &raw const timer, ptr::null_mut()) };
    assert_eq!(result, 0, "{}", io::Error::last_os_error());
}

/// Signals to this process, which has one thread, until it ends.
fn storm(heap: &Range<usize>) {
    START.store(heap.start, Relaxed);
    END.store(heap.end, Relaxed);
    // SAFETY: plain integers and pointers, for which all zeros is a value.
    let mut action: libc::sigaction = unsafe { MaybeUninit::zeroed().assume_init() };
    action.sa_sigaction = handler as *const () as libc::sighandler_t;
    action.sa_flags = libc::SA_RESTART;
    // SAFETY: the handler does nothing that isn't async-signal-safe.
    let result = unsafe { libc::sigaction(libc::SIGALRM, &raw const action, ptr::null_mut()) };
    assert_eq!(result, 0, "{}", io::Error::last_os_error());
    every(if child::is_emulated() { 5000 } else { 50 });
}

fn work(number: usize) -> usize {
    let words = black_box([number; 100]);
    match number % 32 {
        0 => shapes::far_end::<{ 20 * KIB }>(),
        1 => shapes::far_end::<{ 150 * KIB }>(),
        2 => shapes::far_end::<4000>(),
        _ => 0,
    };
    words
        .iter()
        .fold(1, |all, word| all.wrapping_mul(31) ^ word)
}

/// A run, of a kind that depends on the number.
fn run(probed: &mut Probed, number: usize) {
    let expected = work(number);
    let work = || work(number);
    match number % 24 {
        0 => {
            let nested = || stackbleach::run(|| probed::run(work).unwrap()).unwrap();
            assert_eq!(probed.stack.run(nested).unwrap(), expected);
        }
        1 => {
            let nested = || bleach(|| probed::bleach(work));
            assert_eq!(probed.stack.run(nested).unwrap(), expected);
        }
        2 | 3 => {
            let twice = probed.stack.batch(|batch| {
                let first = batch.run(work).unwrap();
                batch.run(|| ()).unwrap();
                (first, batch.run(work).unwrap())
            });
            assert_eq!(twice, (expected, expected));
        }
        4 if number % 16 == 4 => {
            assert_eq!(probed.stack.run_measured(work).unwrap().0, expected);
        }
        5 | 6 => {
            let panics = || -> () { panic!("{}", work()) };
            let error = quietly(|| probed.stack.run(panics)).unwrap_err();
            assert_eq!(error.message(), expected.to_string());
        }
        7 => {
            let grown = || maybe_grow(remaining_stack().unwrap() + 1, 0, work);
            assert_eq!(probed.stack.run(grown).unwrap(), expected);
        }
        _ => assert_eq!(probed.stack.run(work).unwrap(), expected),
    }
}

#[test]
fn runs_of_all_kinds_are_right_and_erased_in_a_storm_of_signals() {
    child::alone(
        runs_of_all_kinds_are_right_and_erased_in_a_storm_of_signals,
        || {
            // Of this process no other thread is left there that signals could go to.
            forks::within(forks::fork, || {
                let mut probed = Probed::new(MIB);
                storm(&probed.range);
                let number = numbers();
                for i in 0..runs() {
                    run(&mut probed, number(1 << 20));
                    probed.assert_erased(|| format!("run {i} in a storm"));
                }
                // The control.
                let [handled, on_heap] = [&HANDLED, &ON_HEAP].map(|count| count.load(Relaxed));
                assert!(handled > 0);
                assert!(on_heap > 0 || child::is_emulated(), "of {handled}");
            });
        },
    );
}

/// Takes the memory of pages away.
fn give_back(pages: &Range<usize>) {
    let start = ptr::without_provenance_mut(pages.start);
    // SAFETY: of a stack, below all frames, and zero after.
    let result = unsafe { libc::madvise(start, pages.len(), libc::MADV_DONTNEED) };
    assert_eq!(result, 0, "{}", io::Error::last_os_error());
}

/// They read as touched: they are asked about and painted anew.
#[test]
fn pages_of_the_paint_may_be_given_back_by_others_during_runs_and_between_them() {
    let mut probed = Probed::new(MIB);
    let page = maps::page();
    for painted in [0, 30 * KIB, 100 * KIB] {
        let recurse = || shapes::recurse_to(maps::here() - painted);
        for _ in 0..2 {
            probed.stack.run(recurse).unwrap();
        }
        let start = probed.painted_from().min(probed.range.end - 4 * page);
        let start = start.next_multiple_of(page);
        // But for the one next to the base, where frames lie.
        for lowest in (start..probed.range.end - 2 * page).step_by(page) {
            let pages = lowest..lowest + page;
            let run = || give_back(&pages);
            probed.is_erased_after(run, || format!("{pages:x?} gone in a run"));
            give_back(&pages);
            probed.is_erased_after(|| (), || format!("{pages:x?} gone before a run"));
            give_back(&pages);
            let deep = || shapes::far_end::<{ 200 * KIB }>();
            probed.is_erased_after(deep, || format!("{pages:x?} gone before a deep run"));
            assert_eq!(probed.painted_from() <= pages.start, super::ARE_PROBED);
        }
    }
}

#[test]
fn pages_of_the_paint_may_be_swapped_out_during_runs_and_between_them() {
    child::alone(
        pages_of_the_paint_may_be_swapped_out_during_runs_and_between_them,
        || {
            let paging = Paging::new();
            let mut probed = Probed::new(MIB);
            let all = probed.range.clone();
            for advice in ADVICE {
                for _ in 0..5 {
                    let run = || paging.advise(advice, &all);
                    probed.is_erased_after(run, || format!("{advice:?} in a run"));
                    paging.advise(advice, &all);
                    let frame = || shapes::far_end::<{ 20 * KIB }>();
                    probed.is_erased_after(frame, || format!("{advice:?} before a run"));
                    paging.advise(advice, &all);
                    let deep = || shapes::far_end::<{ 300 * KIB }>();
                    probed.is_erased_after(deep, || format!("{advice:?} before a deep run"));
                    probed.is_erased_after(|| (), || format!("{advice:?}"));
                }
            }
        },
    );
}

/// In a process that ends after that, as does who waits there.
#[test]
fn what_a_run_left_that_never_ended_is_erased_after_the_next() {
    child::alone(
        what_a_run_left_that_never_ended_is_erased_after_the_next,
        || {
            for depth in [0, 5 * KIB, 60 * KIB, 300 * KIB] {
                let mut probed = Probed::new(MIB);
                probed.stack.run(|| ()).unwrap();
                let stack = (&raw mut probed.stack).expose_provenance();
                let (ended, wait) = mpsc::channel();
                thread::spawn(move || {
                    let stack = ptr::with_exposed_provenance_mut::<HeapStack>(stack);
                    // SAFETY: this never goes on once there is another reference.
                    let stack = unsafe { &mut *stack };
                    let never = || {
                        shapes::recurse_to(maps::here() - depth);
                        ended.send(()).unwrap();
                        loop {
                            thread::park();
                        }
                    };
                    let _: Result<(), _> = stack.run(never);
                });
                wait.recv().unwrap();
                // It parks without a frame that is touched again.
                thread::sleep(Duration::from_millis(20));
                // The control.
                assert!(probed.first_left().is_some());
                probed.is_erased_after(|| (), || format!("one {depth} deep that never ended"));
                let frame = || shapes::far_end::<{ 20 * KIB }>();
                probed.is_erased_after(frame, || "the next".into());
                // Nothing of it is unmapped under the thread.
                std::mem::forget(probed);
            }
        },
    );
}
