//! Promise: a stack that was locked and isn't any more says so, and why: after a fork, and
//! when its program has unlocked it. By the kernel's word, also where that can't be read.
//!
//! Each in a process of its own: what may be locked is shared by all of one.

use std::{fs, io};

use stackbleach::{HeapStack, NotLocked};

use crate::common::{child, filter, forks, locks, maps, user};

const MIB: usize = 1 << 20;

#[test]
fn a_stack_says_when_a_part_of_it_was_unlocked() {
    let test = a_stack_says_when_a_part_of_it_was_unlocked;
    locks::with_an_allowance(test, || {
        let mut stack = locks::new(MIB);
        let usable = locks::usable(&mut stack);
        let page = maps::page();
        for start in [usable.start, usable.start + 17 * page, usable.end - page] {
            let one = start..start + page;
            locks::unlock(&one);
            // It is more than one mapping now.
            assert!(maps::around(usable.start).len() < MIB);
            let protection = stack.protection();
            assert!(!protection.is_locked());
            let why = protection.why_not_locked();
            assert!(matches!(why, Some(NotLocked::Undone)), "{why:?}");
            assert!(protection.to_string().contains("undone"), "{protection}");
            assert!(protection.is_excluded_from_dumps());
            locks::lock(&one);
            assert!(stack.protection().is_locked());
        }
        stack.run(|| ()).unwrap();
    });
}

/// In a fork: what its copy of a stack says, and what a new one does.
fn says_that_it_was_forked(stack: &mut HeapStack) {
    let protection = stack.protection();
    assert!(!protection.is_locked());
    let why = protection.why_not_locked();
    assert!(matches!(why, Some(NotLocked::Forked)), "{why:?}");
    assert!(protection.to_string().contains("fork"), "{protection}");
    // That, a fork leaves as it is.
    assert!(protection.is_excluded_from_dumps());
    assert_eq!(stack.run(|| 42).unwrap(), 42);
}

#[test]
fn a_stack_says_in_a_forked_child_that_it_is_not_locked_any_more() {
    let test = a_stack_says_in_a_forked_child_that_it_is_not_locked_any_more;
    locks::with_an_allowance(test, || {
        let mut stack = locks::new(MIB);
        let usable = locks::usable(&mut stack);
        for fork in [forks::fork, forks::fork_unannounced] {
            forks::within(fork, || {
                let mapping = maps::detailed_around(usable.start);
                assert!(!mapping.flags().contains(&"lo"), "control");
                says_that_it_was_forked(&mut stack);
                assert_eq!(locks::locked(), 0);
                // Its own are locked, and in its children they aren't.
                let mut new = locks::new(MIB);
                assert!(new.protection().is_locked());
                forks::within(fork, || {
                    says_that_it_was_forked(&mut new);
                    says_that_it_was_forked(&mut stack);
                });
                assert!(new.protection().is_locked());
            });
            assert!(stack.protection().is_locked());
        }
        // A child that goes on in a closure, on its copy of the stack.
        let pid = stack.run(forks::fork).unwrap();
        if pid == 0 {
            forks::conclude(|| says_that_it_was_forked(&mut stack));
        }
        forks::succeeds(pid);
        assert!(stack.protection().is_locked());
    });
}

/// A child that locks what it inherited has it locked.
#[test]
fn a_stack_that_a_forked_child_locks_again_is_locked() {
    let test = a_stack_that_a_forked_child_locks_again_is_locked;
    locks::with_an_allowance(test, || {
        let mut stack = locks::new(MIB);
        let usable = locks::usable(&mut stack);
        forks::within(forks::fork, || {
            locks::lock(&usable);
            assert!(stack.protection().is_locked());
        });
    });
}

fn no_file_can_be_opened() {
    let calls = [libc::SYS_open, libc::SYS_openat, libc::SYS_openat2];
    filter::refuse(&calls, libc::EACCES);
}

/// What a stack says of itself once `deprive` has been called.
fn says_the_same_after(deprive: impl FnOnce()) {
    let mut stack = locks::new(MIB);
    let plain = HeapStack::new(MIB).unwrap();
    let dumped = HeapStack::builder().exclude_from_dumps(false);
    let dumped = dumped.build().unwrap();
    let usable = locks::usable(&mut stack);
    deprive();

    let again = locks::new(0);
    assert!(again.protection().is_locked());
    drop(again);
    assert!(stack.protection().is_locked());
    assert!(stack.protection().is_excluded_from_dumps());
    assert!(!plain.protection().is_locked());
    assert!(!dumped.protection().is_excluded_from_dumps());
    forks::within(forks::fork, || says_that_it_was_forked(&mut stack));
    let page = maps::page();
    for start in [usable.start, usable.start + 17 * page, usable.end - page] {
        let one = start..start + page;
        locks::unlock(&one);
        let protection = stack.protection();
        let why = protection.why_not_locked();
        assert!(matches!(why, Some(NotLocked::Undone)), "{why:?}");
        locks::lock(&one);
        assert!(stack.protection().is_locked());
    }
}

#[test]
fn a_stack_knows_whether_it_is_locked_although_no_file_can_be_opened() {
    let test = a_stack_knows_whether_it_is_locked_although_no_file_can_be_opened;
    locks::with_an_allowance(test, || {
        says_the_same_after(|| {
            no_file_can_be_opened();
            let error = fs::File::open("/proc/self/smaps").unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::PermissionDenied);
        });
    });
}

#[test]
fn a_stack_knows_whether_it_is_locked_although_the_process_is_not_dumpable() {
    let test = a_stack_knows_whether_it_is_locked_although_the_process_is_not_dumpable;
    locks::with_an_allowance(test, || {
        user::become_nobody_who_may_look_at_itself();
        if !locks::may_lock(5 * MIB) {
            child::untested("locks as an ordinary user: the limit is less than 5 MiB");
            return;
        }
        says_the_same_after(|| user::set_dumpable(false));
    });
}
