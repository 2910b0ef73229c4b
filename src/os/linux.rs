//! Linux.
#![expect(unsafe_code, reason = "system calls on memory")]

use std::{io, mem::MaybeUninit, ptr};

pub(crate) use ::region;

#[path = "linux/own_stack.rs"]
mod own_stack;
#[path = "linux/pagemap.rs"]
mod pagemap;

pub(crate) use own_stack::{OwnStack, own_stack};
pub(crate) use pagemap::{each_touched, expect_questions, first_touched};

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
pub(crate) unsafe fn give_back(start: *mut u8, len: usize) -> io::Result<()> {
    // SAFETY: what is dropped are zeros, and zeros are what comes back.
    unsafe { madvise(start, len, libc::MADV_DONTNEED) }
}

/// # Safety
///
/// As for [`give_back`].
pub(crate) unsafe fn give_back_locked(start: *mut u8, len: usize) -> io::Result<()> {
    // SAFETY: as for `give_back`.
    unsafe { give_back(start, len) }.or_else(|_| {
        // From Linux 5.18 on.
        // SAFETY: as for `give_back`.
        unsafe { madvise(start, len, libc::MADV_DONTNEED_LOCKED) }
    })
}

/// Whether a signal's handler is running on the stack that was set aside for that.
pub(crate) fn on_signal_stack() -> bool {
    let mut signal_stack = MaybeUninit::<libc::stack_t>::uninit();
    // SAFETY: changes nothing, and writes where the thread's is.
    let failed = unsafe { libc::sigaltstack(ptr::null(), signal_stack.as_mut_ptr()) } != 0;
    // SAFETY: written, as there was no error.
    !failed && unsafe { signal_stack.assume_init() }.ss_flags & libc::SS_ONSTACK != 0
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
