//! Promise: a stack that can't be locked says so, with the limit that was hit and what to do
//! about it; one that has to be is an error, of which nothing is left.
//!
//! Each in a process of its own: what may be locked is shared by all of one.

use std::{error::Error, io};

use stackbleach::{AllocErrorKind, HeapStack, Lock, LockError, NotLocked};

use crate::common::{
    child, filter, forks, limits, locks, maps, touching::Touching, user, view::View,
};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

/// Words that say what was hit and what to do.
#[track_caller]
fn assert_tells_how_to_raise(text: &str, limit: usize) {
    for words in [
        &limit.to_string(),
        "RLIMIT_MEMLOCK",
        "ulimit -l",
        "LimitMEMLOCK=",
        "setrlimit",
        "CAP_IPC_LOCK",
    ] {
        assert!(text.contains(words), "no {words} in: {text}");
    }
}

#[track_caller]
fn code_of(error: &(dyn Error + 'static)) -> Option<i32> {
    let source = error.source().expect("the system was asked");
    source.downcast_ref::<io::Error>().unwrap().raw_os_error()
}

/// A stack of that size can't be locked, for want of an allowance. Nothing is left of one that
/// had to be; one that need not be works, and says why.
#[track_caller]
fn cannot_be_locked(size: usize, limit: usize, code: i32) {
    let builder = HeapStack::builder().size(size).lock(Lock::Required);
    let before = locks::locked();
    let mappings = maps::all().len();
    for _ in 0..100 {
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), AllocErrorKind::Lock);
        assert_eq!(code_of(&error), Some(code));
        let text = error.to_string();
        assert_tells_how_to_raise(&text, limit);
        assert!(text.contains(&size.to_string()), "{text}");
        assert!(
            text.starts_with(char::is_lowercase) && !text.ends_with('.'),
            "{text}"
        );
    }
    assert_eq!(locks::locked(), before);
    assert_eq!(maps::all().len(), mappings);

    let stack = builder.lock(Lock::BestEffort).build().unwrap();
    let protection = stack.protection();
    assert!(!protection.is_locked());
    let Some(NotLocked::Refused(refused)) = protection.why_not_locked() else {
        panic!("{protection:?}");
    };
    let refused: &LockError = refused;
    assert_eq!(refused.limit(), Some(limit));
    assert_eq!(code_of(refused), Some(code));
    assert_tells_how_to_raise(&refused.to_string(), limit);
    assert_tells_how_to_raise(&protection.to_string(), limit);
    assert_eq!(locks::locked(), before);
    let view = View::open();
    Touching::of(&view, stack).is_zero_after_all_sorts_of_runs(&view);
}

#[test]
fn without_any_allowance_nothing_is_locked_and_the_words_are_clear() {
    let test = without_any_allowance_nothing_is_locked_and_the_words_are_clear;
    child::alone(test, || {
        user::become_nobody_who_may_look_at_itself();
        limits::set(libc::RLIMIT_MEMLOCK, 0);
        cannot_be_locked(MIB, 0, libc::EPERM);
        cannot_be_locked(HeapStack::MIN_SIZE, 0, libc::EPERM);
    });
}

#[test]
fn beyond_the_allowance_nothing_is_locked_and_the_words_are_clear() {
    let test = beyond_the_allowance_nothing_is_locked_and_the_words_are_clear;
    child::alone(test, || {
        user::become_nobody_who_may_look_at_itself();
        let limit = 128 * KIB;
        limits::set(libc::RLIMIT_MEMLOCK, limit);
        if limits::get(libc::RLIMIT_MEMLOCK).0 < limit {
            child::untested("an allowance of 128 KiB: the hard limit is lower");
            return;
        }
        cannot_be_locked(MIB, limit, libc::ENOMEM);
        // All of the size counts, and no more: not the guards.
        let one = locks::new(64 * KIB);
        let two = locks::new(64 * KIB);
        cannot_be_locked(64 * KIB, limit, libc::ENOMEM);
        drop(two);
        cannot_be_locked(128 * KIB, limit, libc::ENOMEM);
        drop(one);
        let all = locks::new(128 * KIB);
        assert!(all.protection().is_locked());
        // Those who already have theirs keep it.
        limits::set(libc::RLIMIT_MEMLOCK, 0);
        assert!(all.protection().is_locked());
        cannot_be_locked(64 * KIB, 0, libc::EPERM);
    });
}

/// Not for want of an allowance: then the words don't say so.
#[test]
fn a_lock_that_a_sandbox_refuses_is_told_apart_from_one_beyond_the_allowance() {
    let test = a_lock_that_a_sandbox_refuses_is_told_apart_from_one_beyond_the_allowance;
    child::alone(test, || {
        let both = [libc::SYS_mlock2, libc::SYS_mlock];
        // Nor can the allowance be asked for.
        let silent = [libc::SYS_mlock2, libc::SYS_prlimit64, libc::SYS_getrlimit];
        let mut cases = vec![
            (&silent[..], libc::EPERM, libc::EPERM),
            (&silent, libc::ENOMEM, libc::ENOMEM),
            (&both[..1], libc::EPERM, libc::EPERM),
            (&both, libc::EPERM, libc::EPERM),
            (&both, libc::EACCES, libc::EACCES),
            (&both, libc::ENOSYS, libc::ENOSYS),
            // Says yes, and does nothing.
            (&both[..1], 0, libc::ENOSYS),
        ];
        // An allowance without a limit can't have been exceeded.
        limits::set(libc::RLIMIT_MEMLOCK, usize::MAX);
        if limits::get(libc::RLIMIT_MEMLOCK).0 == usize::MAX {
            cases.push((&both, libc::ENOMEM, libc::ENOMEM));
        } else {
            child::untested("locks without a limit: the hard limit is one");
        }
        for (calls, code, expected) in cases {
            forks::within(forks::fork, || {
                filter::refuse(calls, code);
                let builder = HeapStack::builder().lock(Lock::Required);
                let error = builder.build().unwrap_err();
                assert_eq!(error.kind(), AllocErrorKind::Lock);
                assert_eq!(code_of(&error), Some(expected));
                let words = error.to_string();
                assert!(!words.contains("RLIMIT_MEMLOCK"), "{words}");
                let stack = builder.lock(Lock::BestEffort).build().unwrap();
                let protection = stack.protection();
                let Some(NotLocked::Refused(refused)) = protection.why_not_locked() else {
                    panic!("{protection:?}");
                };
                assert_eq!(refused.limit(), None);
                assert_eq!(code_of(refused), Some(expected));
                let view = View::open();
                Touching::of(&view, stack).is_zero_after_all_sorts_of_runs(&view);
            });
        }
    });
}
