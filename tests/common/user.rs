//! Who this process is, for child processes only: they are it for good.

use std::io;

/// Becomes a user without rights, if it is root. Then files in `/proc/self` are root's.
pub(crate) fn become_nobody() {
    const NOBODY: u32 = 65_534;
    if !is_root() {
        return;
    }
    // SAFETY: takes a number.
    assert_eq!(unsafe { libc::setgid(NOBODY) }, 0);
    // SAFETY: takes a number.
    assert_eq!(unsafe { libc::setuid(NOBODY) }, 0);
}

/// The same, and the files are its own.
pub(crate) fn become_nobody_who_may_look_at_itself() {
    become_nobody();
    set_dumpable(true);
}

pub(crate) fn is_root() -> bool {
    // SAFETY: asks, and has no preconditions.
    unsafe { libc::geteuid() == 0 }
}

/// Whether it may be dumped, and looked at: by its owner, and so by itself.
pub(crate) fn set_dumpable(dumpable: bool) {
    // SAFETY: takes numbers only.
    let result = unsafe { libc::prctl(libc::PR_SET_DUMPABLE, libc::c_ulong::from(dumpable)) };
    assert_eq!(result, 0, "{}", io::Error::last_os_error());
}

pub(crate) fn is_dumpable() -> bool {
    // SAFETY: takes numbers only.
    unsafe { libc::prctl(libc::PR_GET_DUMPABLE) == 1 }
}
