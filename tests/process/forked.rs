//! Promise: stacks are zero after runs in a forked child as well: those it has from its
//! parent, those it makes, and the one it runs on if the fork happened in a run. What it
//! does makes no difference to the parent's.
//!
//! A child that asked through a descriptor of its parent's which pages were touched would
//! be told about the parent's pages: those of stacks here have none.
#![expect(unsafe_code, reason = "forks")]

mod descriptors;

use std::{io, process};

use crate::common::{
    child, forks, memory,
    touching::{self, PATTERN, Touching},
    view::View,
};

const MIB: usize = 1 << 20;

/// Both ways of forking.
const FORKS: [fn() -> libc::pid_t; 2] = [forks::fork, forks::fork_unannounced];

/// In a forked child: a stack of the parent's, and new ones.
fn all_are_zero_after_all_sorts_of_runs(inherited: &mut Touching) {
    let view = View::open();
    inherited.is_zero_after_all_sorts_of_runs(&view);
    for size in [0, MIB, 5 * MIB] {
        Touching::new(&view, size).is_zero_after_all_sorts_of_runs(&view);
    }
    inherited.is_zero_after_all_sorts_of_runs(&view);
}

#[test]
fn stacks_are_zero_after_runs_in_a_forked_child_and_in_its_own() {
    let test = stacks_are_zero_after_runs_in_a_forked_child_and_in_its_own;
    child::alone(test, || {
        for fork in FORKS {
            let view = View::open();
            let mut touching = Touching::new(&view, 3 * MIB);
            for _ in 0..2 {
                touching.empty();
                forks::within(fork, || {
                    all_are_zero_after_all_sorts_of_runs(&mut touching);
                    touching.empty();
                    forks::within(fork, || all_are_zero_after_all_sorts_of_runs(&mut touching));
                    all_are_zero_after_all_sorts_of_runs(&mut touching);
                });
                // The parent's is as it was, and it goes on.
                assert_eq!(view.resident_bytes(&touching.range), 0);
                touching.is_zero_after_all_sorts_of_runs(&view);
            }
        }
    });
}

/// Nothing was opened before the fork.
#[test]
fn stacks_are_zero_after_runs_in_a_forked_child_that_makes_the_first() {
    let test = stacks_are_zero_after_runs_in_a_forked_child_that_makes_the_first;
    child::alone(test, || {
        for fork in FORKS {
            forks::within(fork, || {
                let view = View::open();
                let mut touching = Touching::new(&view, MIB);
                touching.empty();
                forks::within(fork, || all_are_zero_after_all_sorts_of_runs(&mut touching));
                touching.is_zero_after_all_sorts_of_runs(&view);
            });
        }
    });
}

#[test]
fn a_stack_is_zero_after_a_run_in_which_a_child_was_forked() {
    let test = a_stack_is_zero_after_a_run_in_which_a_child_was_forked;
    child::alone(test, || {
        for fork in FORKS {
            for touched_before in [false, true] {
                forked_in_a_run(fork, touched_before);
            }
        }
    });
}

/// The child goes on in the closure, on its copy of the stack, and returns from it.
fn forked_in_a_run(fork: fn() -> libc::pid_t, touched_before: bool) {
    let parent = process::id();
    let view = View::open();
    let mut touching = Touching::new(&view, 3 * MIB);
    touching.empty();
    let touched = touching.touchable();
    let pid = touching.stack.run(|| {
        if touched_before {
            touching::fill(&touched);
        }
        let before = PATTERN; // on the stack as well
        let pid = fork();
        if pid == 0 {
            let view = View::open();
            touching::fill(&touched);
            let bytes = view.read(&touched);
            assert!(memory::all_are(&bytes, before), "control");
        }
        pid
    });
    if process::id() != parent {
        forks::conclude(|| {
            assert_eq!(pid.unwrap(), 0);
            let view = View::open();
            touching.assert_zero(&view, || "a fork in a run".into());
            touching.empty();
            all_are_zero_after_all_sorts_of_runs(&mut touching);
        });
    }
    touching.assert_zero(&view, || "a fork in a run, in the parent".into());
    forks::succeeds(pid.unwrap());
    touching.is_zero_after_all_sorts_of_runs(&view);
}

/// The first process of a container is number 1 in there. So is the first of a container
/// that it starts: a process's number is not its name.
#[test]
fn stacks_are_zero_after_runs_in_a_forked_child_that_has_its_parents_number() {
    let test = stacks_are_zero_after_runs_in_a_forked_child_that_has_its_parents_number;
    child::alone(test, || {
        if !new_numbers() {
            return child::untested("there is no right to number processes anew");
        }
        forks::within(forks::fork, || {
            assert_eq!(process::id(), 1);
            let view = View::open();
            let mut touching = Touching::new(&view, MIB);
            touching.empty();
            assert!(new_numbers());
            forks::within(forks::fork, || {
                assert_eq!(process::id(), 1);
                all_are_zero_after_all_sorts_of_runs(&mut touching);
            });
            touching.is_zero_after_all_sorts_of_runs(&view);
        });
    });
}

/// Numbers this process's children from 1 on, if it has the right to.
fn new_numbers() -> bool {
    // SAFETY: takes a number; this process has one thread.
    let done = |flags| unsafe { libc::unshare(flags) } == 0;
    if done(libc::CLONE_NEWPID) || done(libc::CLONE_NEWUSER | libc::CLONE_NEWPID) {
        return true;
    }
    let error = io::Error::last_os_error();
    assert!(
        matches!(
            error.raw_os_error(),
            Some(libc::EPERM | libc::ENOSYS | libc::EINVAL | libc::ENOSPC)
        ),
        "{error}"
    );
    false
}
