//! Promise: in a forked child of a process with threads, of which it has only the one that
//! forked, stacks work and are erased, whatever the others were doing on theirs at the time;
//! and to those it makes no difference.

use std::{
    hint::black_box,
    process,
    sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed},
    thread,
};

use stackbleach::{HeapStack, bleach};

use crate::common::{
    below::{self, Needle, StackView},
    child, forks, maps, quiet,
    touching::{self, Touching},
    until::TellsAtTheEnd,
    view::View,
};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

/// How many forks there are in each test.
const FORKS: usize = 8;

/// What a closure works out, with so much of it on the stack.
#[inline(never)]
fn work(seed: u64) -> u64 {
    let mut words = [seed; 4 * KIB];
    for (i, word) in words.iter_mut().enumerate() {
        *word = word.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(7) ^ i as u64;
    }
    black_box(&words).iter().fold(0, |sum, word| sum ^ word)
}

/// In a thread: runs of all kinds until `done`; each round is counted. No panics: a lock that
/// belongs to the runtime could be held when another thread forks.
fn run_until(done: &AtomicBool, rounds: &AtomicUsize) {
    // Or it fails, and nobody waits for it any more.
    let _told = TellsAtTheEnd(done);
    let mut stack = HeapStack::new(MIB).unwrap();
    let view = View::open();
    let range = stack.run(|| view.around(maps::here())).unwrap();
    for seed in 0.. {
        let expected = work(seed);
        assert_eq!(stack.run(|| work(seed)).unwrap(), expected);
        assert_eq!(stackbleach::run(|| work(seed)).unwrap(), expected);
        assert_eq!(bleach(|| work(seed)), expected);
        let nested = stack.run(|| stackbleach::run(|| bleach(|| work(seed))).unwrap());
        assert_eq!(nested.unwrap(), expected);
        assert_eq!(view.first_not_zero(&range), None);
        rounds.fetch_add(1, Relaxed);
        if done.load(Relaxed) {
            break;
        }
    }
}

/// Does `body` while other threads run closures, which they go on doing: after each call of
/// what `body` gets, all of them have been at it.
fn among_threads(body: impl FnOnce(&dyn Fn())) {
    // Made now: the child has no other thread to make it.
    let _ = Needle::new();
    quiet::quietly(|| ());

    let done = AtomicBool::new(false);
    let rounds: [AtomicUsize; 2] = Default::default();
    thread::scope(|scope| {
        let _told = TellsAtTheEnd(&done);
        for rounds in &rounds {
            scope.spawn(|| run_until(&done, rounds));
        }
        let all_go_on = || {
            for rounds in &rounds {
                let before = rounds.load(Relaxed);
                while rounds.load(Relaxed) == before {
                    assert!(!done.load(Relaxed), "a thread failed");
                    thread::yield_now();
                }
            }
        };
        body(&all_go_on);
        all_go_on();
    });
}

/// In the child.
fn everything_works(inherited: &mut Touching) {
    let view = View::open();
    inherited.is_zero_after_all_sorts_of_runs(&view);
    Touching::new(&view, 256 * KIB).is_zero_after_all_sorts_of_runs(&view);
    let stack = stackbleach::run(|| {
        work(7);
        view.around(maps::here())
    });
    assert_eq!(view.first_not_zero(&stack.unwrap()), None);
    let mut below = StackView::new();
    below::assert_bleaches(&mut below, 16 * KIB);
    below::assert_bleaches_panics(&mut below, 16 * KIB);
    // It can have threads of its own.
    let thread = thread::spawn(|| run_until(&AtomicBool::new(true), &AtomicUsize::new(0)));
    thread.join().unwrap();
}

#[test]
fn stacks_work_in_a_forked_child_of_a_process_with_threads() {
    let test = stacks_work_in_a_forked_child_of_a_process_with_threads;
    child::alone(test, || {
        among_threads(|all_go_on| {
            let view = View::open();
            let mut inherited = Touching::new(&view, MIB);
            stackbleach::run(|| ()).unwrap();
            for _ in 0..FORKS {
                forks::within(forks::fork, || everything_works(&mut inherited));
                all_go_on();
            }
            inherited.is_zero_after_all_sorts_of_runs(&view);
        });
    });
}

/// The child goes on in the closure, without the other threads.
#[test]
fn a_closure_goes_on_in_a_forked_child_of_a_process_with_threads() {
    let test = a_closure_goes_on_in_a_forked_child_of_a_process_with_threads;
    child::alone(test, || {
        among_threads(|all_go_on| {
            let parent = process::id();
            let view = View::open();
            let mut touching = Touching::new(&view, MIB);
            let touched = touching.touchable();
            for seed in 0..FORKS as u64 {
                let run = touching.stack.run(|| {
                    let pid = bleach(|| stackbleach::run(forks::fork).unwrap());
                    touching::fill(&touched);
                    (pid, work(seed))
                });
                if process::id() != parent {
                    forks::conclude(|| {
                        assert_eq!(run.unwrap(), (0, work(seed)));
                        touching.assert_zero(&View::open(), || "a fork in a run".into());
                        everything_works(&mut touching);
                    });
                }
                let (pid, result) = run.unwrap();
                assert_eq!(result, work(seed));
                touching.assert_zero(&view, || "a fork in a run, in the parent".into());
                forks::succeeds(pid);
                all_go_on();
            }
        });
    });
}
