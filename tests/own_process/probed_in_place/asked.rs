//! What is called of the system: whether this is a signal stack, and nothing else while paint is
//! whole. Any other call ends the process there.
#![expect(unsafe_code, reason = "ends processes")]

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use libtest_mimic::Trial;
use stackbleach::{Frames, HeapStack, bleach, probed};

use crate::common::{
    below::{self, Needle},
    filter, forks, initial, limits,
};

use super::KIB;

pub(super) fn cases() -> Vec<Trial> {
    initial::cases![
        a_call_asks_nothing_where_paint_is_whole,
        calls_within_a_call_ask_nothing_where_paint_is_whole,
        a_run_and_calls_within_it_ask_nothing_where_paint_is_whole,
        calls_of_two_depths_in_turns_ask_nothing,
        a_call_asks_nothing_after_panics,
    ]
}

/// Whether a fork lives that does `f` often without such a call, once it has done it sometimes.
fn asks_nothing(mut f: impl FnMut()) -> bool {
    let child = forks::fork();
    if child == 0 {
        limits::set(libc::RLIMIT_CORE, 0);
        for _ in 0..200 {
            f();
        }
        filter::allow_only(&[libc::SYS_sigaltstack, libc::SYS_exit_group]);
        for _ in 0..200 {
            f();
        }
        // SAFETY: ends the process.
        unsafe { libc::_exit(42) };
    }
    let mut status = 0;
    // SAFETY: writes to a local.
    assert_eq!(unsafe { libc::waitpid(child, &raw mut status, 0) }, child);
    let lived = status == 42 << 8;
    assert!(lived || status == libc::SIGSYS, "{status:#x}");
    lived
}

fn a_call_asks_nothing_where_paint_is_whole() {
    let needle = Needle::new();
    for depth in [64, KIB, 5 * KIB, 20 * KIB] {
        let leave = || below::leave(needle, depth);
        assert!(asks_nothing(|| probed::bleach(leave)), "{depth}");
        assert!(!asks_nothing(|| bleach(leave)), "control");
    }
    let deep = || below::leave(needle, 100 * KIB);
    assert!(!asks_nothing(|| probed::bleach(deep)), "control");
}

fn calls_within_a_call_ask_nothing_where_paint_is_whole() {
    let needle = Needle::new();
    for depth in [64, 2 * KIB, 10 * KIB] {
        let nested = || {
            probed::bleach(|| {
                for _ in 0..3 {
                    probed::bleach(|| below::leave(needle, depth));
                }
            });
        };
        assert!(asks_nothing(nested), "{depth}");
    }
}

fn a_run_and_calls_within_it_ask_nothing_where_paint_is_whole() {
    let needle = Needle::new();
    for depth in [64, 2 * KIB, 10 * KIB] {
        let calls = || {
            for _ in 0..3 {
                probed::bleach(|| below::leave(needle, depth));
            }
        };
        let stack = |frames| HeapStack::builder().frames(frames).build().unwrap();
        let mut probed = stack(Frames::Probed);
        assert!(asks_nothing(|| probed.run(calls).unwrap()), "{depth}");
        let mut in_a_batch = || {
            probed.batch(|batch| {
                for _ in 0..3 {
                    batch.run(calls).unwrap();
                }
            });
        };
        assert!(asks_nothing(&mut in_a_batch), "{depth}");
        let mut any = stack(Frames::Any);
        assert!(!asks_nothing(|| any.run(calls).unwrap()), "control");
        // That asks, and what it erases is painted anew.
        probed.run(|| bleach(calls)).unwrap();
        assert!(asks_nothing(|| probed.run(calls).unwrap()), "{depth}");
    }
}

fn calls_of_two_depths_in_turns_ask_nothing() {
    let needle = Needle::new();
    // To ask is cheaper where the deep one is rarer.
    for every in [2, 3] {
        let mut i = 0;
        let turns = || {
            i += 1;
            let depth = if i % every == 0 { 12 * KIB } else { KIB };
            probed::bleach(|| below::leave(needle, depth));
        };
        assert!(asks_nothing(turns), "{every}");
    }
}

/// Whoever relies on paint is told that it is over.
fn a_call_asks_nothing_after_panics() {
    for _ in 0..3 {
        let call = AssertUnwindSafe(|| {
            probed::bleach(|| {
                let panics = || probed::bleach(|| resume_unwind(Box::new(1)));
                let _: Result<(), _> = catch_unwind(AssertUnwindSafe(panics));
                resume_unwind(Box::new(2));
            });
        });
        let result: Result<(), _> = catch_unwind(call);
        result.unwrap_err();
    }
    let needle = Needle::new();
    // Whatever lies there, as after every call of something else.
    let calls = || {
        below::leave(needle, 30 * KIB);
        probed::bleach(|| below::leave(needle, KIB));
    };
    assert!(asks_nothing(calls));
    // The control: inside of another there may be somebody who relies on what lies there.
    assert!(!asks_nothing(|| probed::bleach(calls)));
}
