//! FreeBSD. Checked by compiling, not tested.
//!
//! Pages become part of a superpage only when all of it has been touched, page by page
//! (`vm_reserv.c`), so there is nothing to forbid.
#![expect(unsafe_code, reason = "a system call on memory")]

use std::io;

pub(crate) use ::region;

#[path = "unasked.rs"]
mod unasked;

pub(crate) use unasked::{each_touched, expect_questions, give_back};

/// # Safety
///
/// The range must be a mapping that the caller owns alone.
pub(crate) unsafe fn advise(start: *mut u8, len: usize) -> io::Result<()> {
    // SAFETY: the caller owns the range; this changes what a core dump takes along.
    match unsafe { libc::madvise(start.cast(), len, libc::MADV_NOCORE) } {
        0 => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}
