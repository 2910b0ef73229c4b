//! Limits on what this process may have, for child processes only: they hold for
//! all of it.

/// The type of the names of resources, by the C library.
#[cfg(target_env = "gnu")]
pub(crate) use libc::__rlimit_resource_t as Resource;
#[cfg(not(target_env = "gnu"))]
pub(crate) use libc::c_int as Resource;

/// How much of `resource` this process may have, and how much it may allow itself.
pub(crate) fn get(resource: Resource) -> (usize, usize) {
    let mut limit = libc::rlimit {
        rlim_cur: 0,
        rlim_max: 0,
    };
    // SAFETY: writes to `limit`, a local.
    assert_eq!(unsafe { libc::getrlimit(resource, &raw mut limit) }, 0);
    let bytes = |limit| usize::try_from(limit).unwrap_or(usize::MAX);
    (bytes(limit.rlim_cur), bytes(limit.rlim_max))
}

/// Sets `resource`'s limit to `bytes`, or to the hard limit if that is lower.
pub(crate) fn set(resource: Resource, bytes: usize) {
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
