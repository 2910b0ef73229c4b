//! Tests on the initial thread of a process of their own, whose stack is as the kernel
//! made it. Of libtest's tests none run there: these are run by a `main`.
#![allow(dead_code, reason = "each test file uses some of this")]

use std::process;

use super::{child, limits};

/// Runs the functions that are named, which are the tests.
macro_rules! run_tests {
    ($($test:ident,)*) => {{
        let arguments = libtest_mimic::Arguments::from_args();
        let tests = vec![$(
            libtest_mimic::Trial::test(stringify!($test), || {
                $test();
                Ok(())
            }),
        )*];
        libtest_mimic::run(&arguments, tests).exit()
    }};
}
pub(crate) use run_tests;

/// Does `body` there.
pub(crate) fn alone<F: Fn() + Copy>(test: F, body: impl FnOnce()) {
    if child::is_for(test) {
        // SAFETY: has no preconditions.
        let thread = unsafe { libc::gettid() };
        assert_eq!(thread.unsigned_abs(), process::id());
        body();
        child::reached();
        return;
    }
    child::succeeds(test);
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
