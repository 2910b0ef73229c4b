//! Tests that own their process: each runs on the initial thread of one that was started for it,
//! whose stack is as the kernel made it. Of libtest's tests none run there.
//!
//! A program of such tests has a `main` that collects the [`cases!`] of its modules.
#![allow(
    dead_code,
    unused_imports,
    unused_macros,
    reason = "for areas with a `main` of their own"
)]

use std::process;

use libtest_mimic::{Arguments, Trial};

use super::{child, limits};

/// The functions that are named, which are the tests of a module.
macro_rules! cases {
    ($($test:ident,)*) => {
        vec![$($crate::common::initial::case($test),)*]
    };
}
pub(crate) use cases;

/// A test that runs in a process of its own, under the name that libtest would give it.
pub(crate) fn case<F: Fn() + Copy + Send + 'static>(test: F) -> Trial {
    Trial::test(child::name_of(test), move || {
        child::alone(test, || {
            // SAFETY: has no preconditions.
            let thread = unsafe { libc::gettid() };
            assert_eq!(thread.unsigned_abs(), process::id());
            test();
        });
        Ok(())
    })
}

/// Runs those that the arguments ask for, and ends this process.
pub(crate) fn run(cases: Vec<Trial>) -> ! {
    libtest_mimic::run(&Arguments::from_args(), cases).exit()
}

/// Lets the stack grow to so many bytes; or says that it can't be had.
pub(crate) fn may_grow_to(bytes: usize) -> bool {
    limits::set(libc::RLIMIT_STACK, bytes);
    let enough = limits::get(libc::RLIMIT_STACK).0 >= bytes;
    if !enough {
        child::untested("a stack that may grow so far: the hard limit is lower");
    }
    enough
}
