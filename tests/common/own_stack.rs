//! The stack that the system gave the calling thread.

use std::{ops::Range, process};

use super::{limits, maps};

/// Where it lies, as the C library knows it: of the initial thread, all that it may grow to.
pub(crate) fn range() -> Range<usize> {
    let mut attributes = std::mem::MaybeUninit::uninit();
    // SAFETY: has no preconditions.
    let thread = unsafe { libc::pthread_self() };
    // SAFETY: fills in `attributes`, for the calling thread.
    let result = unsafe { libc::pthread_getattr_np(thread, attributes.as_mut_ptr()) };
    assert_eq!(result, 0);
    let mut start = std::ptr::null_mut();
    let mut len = 0;
    // SAFETY: filled in above; writes to two locals.
    let result =
        unsafe { libc::pthread_attr_getstack(attributes.as_ptr(), &raw mut start, &raw mut len) };
    assert_eq!(result, 0);
    // SAFETY: filled in above, and not used any more.
    unsafe { libc::pthread_attr_destroy(attributes.as_mut_ptr()) };
    let end = start.addr() + len;
    // musl knows of the initial thread's how far it has grown. How far it may counts from its very end,
    // above which lies what the process was started with.
    if cfg!(target_env = "musl") && is_initial_thread() {
        let limit = limits::get(libc::RLIMIT_STACK).0;
        let lowest = maps::around(end - 1).range.end.saturating_sub(limit);
        return lowest.min(start.addr())..end;
    }
    start.addr()..end
}

fn is_initial_thread() -> bool {
    // SAFETY: has no preconditions.
    unsafe { libc::gettid() }.unsigned_abs() == process::id()
}
