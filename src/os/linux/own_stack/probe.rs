//! What system calls say of pages, without a touch.

use core::sync::atomic::AtomicU32;
use std::{io, ptr};

/// Whether there is no gap between the addresses; the first begins a page.
pub(super) fn is_mapped(start: usize, end: usize) -> io::Result<bool> {
    let start_pointer = ptr::without_provenance_mut(start);
    // SAFETY: on Linux this only looks whether all of it is mapped.
    if unsafe { libc::msync(start_pointer, end - start, libc::MS_ASYNC) } == 0 {
        return Ok(true);
    }
    match io::Error::last_os_error() {
        error if error.raw_os_error() == Some(libc::ENOMEM) => Ok(false),
        // No answer: a sandbox may not permit this call.
        error => Err(error),
    }
}

/// Whether the page with that address, a multiple of 4, can be written to. If so, it has memory
/// afterwards.
///
/// The call adds 0 to a number there, atomically, and wakes no thread. It fails if the page is
/// closed to writes, closed by marks in the page tables (`MADV_GUARD_INSTALL`), past the end of a
/// file, or not mapped.
pub(super) fn is_open(address: usize) -> io::Result<bool> {
    /// `FUTEX_OP(FUTEX_OP_ADD, 0, FUTEX_OP_CMP_EQ, 0)`. (A 0 in its place would set the number.)
    const ADD_NOTHING: libc::c_int = 1 << 28;

    let nobody_waits_here = AtomicU32::new(0);
    // SAFETY: changes nothing, wherever that is.
    let result = unsafe {
        libc::syscall(
            libc::SYS_futex,
            nobody_waits_here.as_ptr(),
            libc::FUTEX_WAKE_OP | libc::FUTEX_PRIVATE_FLAG,
            0,
            ptr::null_mut::<libc::c_void>(),
            ptr::without_provenance_mut::<u32>(address),
            ADD_NOTHING,
        )
    };
    if result >= 0 {
        return Ok(true);
    }
    match io::Error::last_os_error() {
        error if error.raw_os_error() == Some(libc::EFAULT) => Ok(false),
        error => Err(error),
    }
}
