//! Linux.
#![expect(unsafe_code, reason = "system calls on memory")]

use std::io;

pub(crate) use ::region;

#[path = "linux/pagemap.rs"]
mod pagemap;

pub(crate) use pagemap::{each_touched, expect_questions};

/// # Safety
///
/// The range must be a mapping that the caller owns alone.
pub(crate) unsafe fn advise(start: *mut u8, len: usize) -> io::Result<()> {
    // SAFETY: the caller owns the range; this changes how it is backed, not what
    // it holds.
    match unsafe { madvise(start, len, libc::MADV_NOHUGEPAGE) } {
        // A kernel without huge pages knows no such advice, and needs none.
        Err(error) if error.raw_os_error() == Some(libc::EINVAL) => {}
        other => other?,
    }
    // SAFETY: as above; this changes what a core dump takes along.
    unsafe { madvise(start, len, libc::MADV_DONTDUMP) }
}

/// # Safety
///
/// The range must be whole pages of plain memory that the caller owns alone, and hold
/// zeros.
pub(crate) unsafe fn give_back(start: *mut u8, len: usize) {
    // SAFETY: what is dropped are zeros, and zeros are what comes back.
    let dropped = unsafe { madvise(start, len, libc::MADV_DONTNEED) };
    if dropped.is_err() {
        // Locked memory takes an advice of its own, from Linux 5.18 on. Where that fails
        // as well, pages stay: erased after each run, and so no risk but a cost.
        // SAFETY: as above.
        let _ = unsafe { madvise(start, len, libc::MADV_DONTNEED_LOCKED) };
    }
}

/// # Safety
///
/// As for `madvise` and the advice given.
unsafe fn madvise(start: *mut u8, len: usize, advice: libc::c_int) -> io::Result<()> {
    // SAFETY: by this function's own contract.
    match unsafe { libc::madvise(start.cast(), len, advice) } {
        0 => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}
