//! Linux.
#![expect(unsafe_code, reason = "madvise")]

use std::io;

pub(crate) use ::region;

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
/// As for `madvise` and the advice given.
unsafe fn madvise(start: *mut u8, len: usize, advice: libc::c_int) -> io::Result<()> {
    // SAFETY: by this function's own contract.
    match unsafe { libc::madvise(start.cast(), len, advice) } {
        0 => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}
