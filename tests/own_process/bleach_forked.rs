//! Promise: in a forked child `bleach` erases its own stack, wherever the fork happened, and
//! what its parent noted of a stack doesn't mislead it.

use std::{process, thread};

use libtest_mimic::Trial;
use stackbleach::{HeapStack, bleach};

use crate::common::{
    below::{self, Needle, StackView},
    forks, initial,
};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

pub(crate) fn cases() -> Vec<Trial> {
    initial::cases![
        what_was_left_is_erased_in_a_child_of_the_initial_thread,
        what_was_left_is_erased_in_a_child_of_another_thread,
        what_was_left_is_erased_in_a_child_that_was_forked_in_a_run,
        what_was_left_is_erased_in_a_child_that_was_forked_in_a_bleached_call,
    ]
}

/// Both ways of forking.
const FORKS: [fn() -> libc::pid_t; 2] = [forks::fork, forks::fork_unannounced];

/// Shallow, deep, and with a panic.
fn assert_bleaches() {
    let mut below = StackView::new();
    below::assert_bleaches(&mut below, 8 * KIB);
    below::assert_bleaches_panics(&mut below, 16 * KIB);
    for depth in [MIB, 64 * KIB] {
        let needle = Needle::new();
        below::bleached(&mut below, needle, depth);
        assert_eq!(below.count(needle), 0);
    }
}

/// In children, in theirs, and in the parent.
fn assert_bleaches_in_children() {
    for fork in FORKS {
        // At first without anything noted in the parent, then with it.
        for _ in 0..2 {
            forks::within(fork, || {
                assert_bleaches();
                forks::within(fork, assert_bleaches);
                assert_bleaches();
            });
            assert_bleaches();
        }
    }
}

fn what_was_left_is_erased_in_a_child_of_the_initial_thread() {
    if !initial::may_grow_to(4 * MIB) {
        return;
    }
    assert_bleaches_in_children();
}

/// Its stack is the only one in the child, and not the one that grows.
fn what_was_left_is_erased_in_a_child_of_another_thread() {
    if !initial::may_grow_to(4 * MIB) {
        return;
    }
    // Made by the initial thread, to which it doesn't matter.
    let _ = Needle::new();
    let thread = thread::Builder::new().stack_size(4 * MIB);
    let thread = thread.spawn(assert_bleaches_in_children);
    thread.unwrap().join().unwrap();
    assert_bleaches();
}

fn what_was_left_is_erased_in_a_child_that_was_forked_in_a_run() {
    if !initial::may_grow_to(4 * MIB) {
        return;
    }
    let mut stack = HeapStack::new(4 * MIB).unwrap();
    stack.run(assert_bleaches_in_children).unwrap();
    assert_bleaches();
    // The child returns from the run.
    for fork in FORKS {
        let pid = stack.run(fork).unwrap();
        if pid == 0 {
            forks::conclude(|| {
                assert_bleaches();
                stack.run(assert_bleaches).unwrap();
            });
        }
        forks::succeeds(pid);
    }
}

/// Leaves needles before the fork and, on both sides, after it.
#[inline(never)]
fn fork_in_a_bleached_call(
    below: &mut StackView,
    needle: Needle,
    depth: usize,
    fork: fn() -> libc::pid_t,
) -> libc::pid_t {
    let pid = bleach(|| {
        below::leave(needle, depth);
        let pid = fork();
        below::leave(needle, depth);
        if pid == 0 {
            // What it looked at so far was the parent's.
            *below = StackView::new();
        }
        pid
    });
    below.look();
    pid
}

fn what_was_left_is_erased_in_a_child_that_was_forked_in_a_bleached_call() {
    fn assert_erased_in_both() {
        let parent = process::id();
        for fork in FORKS {
            for depth in [16 * KIB, MIB] {
                let mut below = StackView::new();
                let needle = Needle::new();
                let pid = fork_in_a_bleached_call(&mut below, needle, depth, fork);
                if process::id() != parent {
                    forks::conclude(|| {
                        assert_eq!(pid, 0);
                        assert_eq!(below.count(needle), 0);
                        assert_bleaches();
                    });
                }
                assert_eq!(below.count(needle), 0);
                forks::succeeds(pid);
            }
        }
    }

    if !initial::may_grow_to(4 * MIB) {
        return;
    }
    assert_erased_in_both();
    let thread = thread::Builder::new().stack_size(4 * MIB);
    let thread = thread.spawn(assert_erased_in_both);
    thread.unwrap().join().unwrap();
    let mut stack = HeapStack::new(4 * MIB).unwrap();
    stack.run(assert_erased_in_both).unwrap();
}
