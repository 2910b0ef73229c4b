//! Forks that go on with the program, unlike `child`, which starts it anew. For child
//! processes with one thread only: of many, a fork takes one along, and locks as
//! the others left them.
#![allow(dead_code, reason = "each test file uses some of this")]

use std::{
    io,
    panic::{AssertUnwindSafe, catch_unwind},
};

/// Forks as the C library does it.
pub(crate) fn fork() -> libc::pid_t {
    // SAFETY: nothing else runs in this process.
    let pid = unsafe { libc::fork() };
    assert!(pid >= 0, "{}", io::Error::last_os_error());
    pid
}

/// Forks behind the C library's back: nothing that asked to be told is told.
pub(crate) fn fork_unannounced() -> libc::pid_t {
    #[cfg(not(any(
        target_arch = "aarch64",
        target_arch = "riscv64",
        target_arch = "loongarch64"
    )))]
    // SAFETY: as in `fork`.
    let pid = unsafe { libc::syscall(libc::SYS_fork) };
    // Newer architectures have no call of that name.
    #[cfg(any(
        target_arch = "aarch64",
        target_arch = "riscv64",
        target_arch = "loongarch64"
    ))]
    // SAFETY: as above.
    let pid = unsafe { libc::syscall(libc::SYS_clone, libc::SIGCHLD, 0, 0, 0, 0) };
    assert!(pid >= 0, "{}", io::Error::last_os_error());
    pid.try_into().unwrap()
}

/// In a fork: does `f`, and ends the process, with success if `f` doesn't panic.
pub(crate) fn conclude(f: impl FnOnce()) -> ! {
    let outcome = catch_unwind(AssertUnwindSafe(f));
    // SAFETY: ends the process, with none of what its parent has yet to do.
    unsafe { libc::_exit(i32::from(outcome.is_err())) }
}

/// In the parent: waits for the fork, which must succeed.
#[track_caller]
pub(crate) fn succeeds(pid: libc::pid_t) {
    let mut status = 0;
    // SAFETY: writes to `status`, a local.
    let waited = unsafe { libc::waitpid(pid, &raw mut status, 0) };
    assert_eq!(waited, pid, "{}", io::Error::last_os_error());
    assert_eq!(status, 0, "the fork failed");
}

/// Does `f` in a fork made by `fork`, and waits for it.
#[track_caller]
pub(crate) fn within(fork: fn() -> libc::pid_t, f: impl FnOnce()) {
    match fork() {
        0 => conclude(f),
        pid => succeeds(pid),
    }
}
