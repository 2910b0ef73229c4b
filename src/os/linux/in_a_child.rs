//! A forked child, for tests: it has one thread, and asks the kernel for the first time, or not.
#![expect(unsafe_code, reason = "forks")]

use std::io;

/// Whether `body` is true in a forked child.
pub(in crate::os) fn in_a_child(body: impl FnOnce() -> bool) -> bool {
    // SAFETY: the child calls what is async-signal-safe, and allocates, which glibc lets a
    // child do.
    let child = unsafe { libc::fork() };
    assert!(child >= 0, "{}", io::Error::last_os_error());
    if child == 0 {
        conclude(body());
    }
    succeeded(child)
}

/// Ends a child: its test held, or it didn't.
pub(super) fn conclude(held: bool) -> ! {
    // SAFETY: ends the process.
    unsafe { libc::_exit(i32::from(!held)) }
}

/// Waits for a child.
pub(super) fn succeeded(child: i32) -> bool {
    let mut status = -1;
    // SAFETY: writes to a local.
    let waited = unsafe { libc::waitpid(child, &raw mut status, 0) };
    waited == child && status == 0
}
