//! Limits on what this process may have, for child processes only: they hold for
//! all of it.
#![allow(dead_code, reason = "each test file uses some of this")]

/// Sets `resource`'s limit to `bytes`, or to the hard limit if that is lower.
pub(crate) fn set(resource: libc::__rlimit_resource_t, bytes: usize) {
    let mut limit = libc::rlimit {
        rlim_cur: 0,
        rlim_max: 0,
    };
    // SAFETY: writes to `limit`, a local.
    assert_eq!(unsafe { libc::getrlimit(resource, &raw mut limit) }, 0);
    limit.rlim_cur = limit.rlim_max.min(bytes as libc::rlim_t);
    // SAFETY: reads `limit`, a local.
    assert_eq!(unsafe { libc::setrlimit(resource, &raw const limit) }, 0);
}

/// The limit of `resource`, as it is now.
pub(crate) fn get(resource: libc::__rlimit_resource_t) -> usize {
    let mut limit = libc::rlimit {
        rlim_cur: 0,
        rlim_max: 0,
    };
    // SAFETY: writes to `limit`, a local.
    assert_eq!(unsafe { libc::getrlimit(resource, &raw mut limit) }, 0);
    usize::try_from(limit.rlim_cur).unwrap_or(usize::MAX)
}
