//! Promise: a fork in the innermost of nested closures harms neither process. Both go on in
//! their own copy to the end of each closure, erase each stack, and run again.

use std::{
    ops::Range,
    panic::{AssertUnwindSafe, catch_unwind},
    process,
};

use stackbleach::{HeapStack, bleach, maybe_grow};

use crate::common::{
    below::{self, Needle, StackView},
    child, forks, maps, quiet,
    view::View,
};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

/// How far closures go down: past what is erased unasked.
const DEPTH: usize = 100 * KIB;

type Fork = fn() -> libc::pid_t;

/// Both ways of forking.
const FORKS: [Fork; 2] = [forks::fork, forks::fork_unannounced];

/// What a closure is called by.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Run,
    OwnRun,
    Batch,
    Grow,
    Bleach,
}

use Kind::{Batch, Bleach, Grow, OwnRun, Run};

const NESTS: [&[Kind]; 10] = [
    &[Run],
    &[OwnRun],
    &[Batch],
    &[Grow],
    &[Bleach],
    &[Run, Run],
    &[OwnRun, OwnRun, OwnRun],
    &[Bleach, Run, Bleach, OwnRun, Bleach],
    &[Batch, OwnRun, Bleach, Bleach, Grow],
    &[Grow, Run, OwnRun, Batch, Bleach],
];

/// Leaves something from here to far down, and sees that it is there.
#[inline(never)]
fn go_deep(stack: &Range<usize>) {
    let mark = below::mark();
    below::leave(Needle::new(), DEPTH);
    let deepest = maps::here() - DEPTH;
    let far = stack.start..deepest.next_multiple_of(maps::page()) + 2 * maps::page();
    assert!(View::open().first_not_zero(&far).is_some(), "control");
    below::assert_intact(&mark);
}

#[track_caller]
fn assert_zero(stack: &Range<usize>) {
    assert_eq!(View::open().first_not_zero(stack), None, "{stack:x?}");
}

/// Forks in the innermost of these. Returns twice: on both sides all are erased by then.
fn nest(kinds: &[Kind], fork: Fork) -> libc::pid_t {
    let Some((kind, inner)) = kinds.split_first() else {
        return fork();
    };
    let mark = below::mark();
    let stack = || HeapStack::new(MIB).unwrap();
    let pid = match kind {
        Run => {
            let mut stack = stack();
            elsewhere(|f| stack.run(f).unwrap(), inner, fork)
        }
        OwnRun => elsewhere(|f| stackbleach::run(f).unwrap(), inner, fork),
        Batch => {
            let mut stack = stack();
            let call = |f: &mut dyn FnMut()| {
                stack.batch(|batch| {
                    batch.run(|| ()).unwrap();
                    batch.run(f).unwrap();
                });
            };
            elsewhere(call, inner, fork)
        }
        Grow => elsewhere(|f| maybe_grow(2 * MIB, MIB, f), inner, fork),
        Bleach => in_place(inner, fork),
    };
    below::assert_intact(&mark);
    pid
}

/// By `call`, which does that on another stack, and then once more.
fn elsewhere(mut call: impl FnMut(&mut dyn FnMut()), inner: &[Kind], fork: Fork) -> libc::pid_t {
    let (mut pid, mut stack) = (-1, 0..0);
    call(&mut || {
        stack = maps::around(maps::here()).range;
        go_deep(&stack);
        pid = nest(inner, fork);
        go_deep(&stack);
    });
    assert_zero(&stack);
    call(&mut || {
        // Another one, perhaps.
        stack = maps::around(maps::here()).range;
        go_deep(&stack);
    });
    assert_zero(&stack);
    pid
}

#[inline(never)]
fn in_place(inner: &[Kind], fork: Fork) -> libc::pid_t {
    let mut below = StackView::new();
    let needle = Needle::new();
    let pid = bleach(|| {
        below::leave(needle, DEPTH);
        let pid = nest(inner, fork);
        below::leave(needle, DEPTH);
        if pid == 0 {
            // What it looked at so far was the parent's.
            below = StackView::new();
        }
        pid
    });
    below.look();
    assert_eq!(below.count(needle), 0);
    below::assert_bleaches(&mut below, DEPTH);
    below::assert_bleaches_panics(&mut below, 16 * KIB);
    pid
}

/// As often as that, each child forks in its turn.
fn fork_in(kinds: &[Kind], fork: Fork, generations: usize) {
    if generations == 0 {
        return;
    }
    let before = process::id();
    let pid = catch_unwind(AssertUnwindSafe(|| nest(kinds, fork)));
    if process::id() != before {
        forks::conclude(|| {
            assert_eq!(pid.unwrap(), 0);
            // Without a fork, then with one.
            assert_eq!(nest(kinds, || 42), 42);
            fork_in(kinds, fork, generations - 1);
        });
    }
    let pid = pid.unwrap();
    forks::succeeds(pid);
    assert_eq!(nest(kinds, || 42), 42);
}

#[test]
fn a_fork_in_nested_closures_goes_on_in_both_processes() {
    let test = a_fork_in_nested_closures_goes_on_in_both_processes;
    child::alone(test, || {
        for kinds in NESTS {
            for fork in FORKS {
                fork_in(kinds, fork, 2);
            }
        }
    });
}

/// The child panics out of all of them, one after the other; the parent doesn't.
#[test]
fn a_fork_in_nested_closures_can_panic_out_of_them() {
    fn panic_in_the_child() -> libc::pid_t {
        let pid = forks::fork();
        assert_ne!(pid, 0, "on purpose");
        pid
    }

    let test = a_fork_in_nested_closures_can_panic_out_of_them;
    child::alone(test, || {
        for kinds in NESTS {
            let before = process::id();
            let nest = || quiet::quietly(|| nest(kinds, panic_in_the_child));
            let outcome = catch_unwind(AssertUnwindSafe(nest));
            if process::id() != before {
                forks::conclude(|| {
                    outcome.unwrap_err();
                    fork_in(kinds, forks::fork, 1);
                });
            }
            forks::succeeds(outcome.unwrap());
        }
    });
}
