//! Linux: asks the kernel which pages were touched.
#![expect(unsafe_code, reason = "system calls on memory")]

use std::{io, ptr};

pub(crate) use ::region;

#[cfg(test)]
pub(super) mod in_a_child;
mod object;
mod own_stack;
mod pagemap;
mod proc;
mod protection;
mod thread;
mod unload;
mod wipe_on_fork;

pub(crate) use super::{
    faults::{watch_faults, write_error},
    open_at_once::StackLimit,
    posix::{
        ExitKey, LOCK_LIMIT_ADVICE, OPENS_PARTS, OVERWRITE_LEN, map_anew, remaining_stack,
        set_signal_stack, signal_stack, try_overwrite, unlock, unmap, unset_signal_stack,
    },
};
pub(crate) use own_stack::{
    OwnStack, is_initial_thread as stack_bounds_can_change, own_stack, private_memory_around,
    stack_bounds,
};
pub(crate) use pagemap::{each_touched, expect_questions, first_touched};
pub(crate) use protection::{exclude_from_dumps, lock, range_protection, refuse_huge_pages};
pub(crate) use thread::{THREAD_NAME_LEN, can_be_guard_fault, thread_name, thread_number};
pub(crate) use unload::at_unload;
pub(crate) use wipe_on_fork::process_id;

pub(super) const MAP_NORESERVE: libc::c_int = libc::MAP_NORESERVE;

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

/// By a call that fails where it can't read: the memory may be another thread's, which unmaps it.
pub(crate) fn try_read(address: usize) -> Option<[u64; 4]> {
    let mut words = [0; 4];
    let len = size_of_val(&words);
    let to = libc::iovec {
        iov_base: words.as_mut_ptr().cast(),
        iov_len: len,
    };
    let from = libc::iovec {
        iov_base: ptr::without_provenance_mut(address),
        iov_len: len,
    };
    // SAFETY: takes no memory, returns a number.
    let this = unsafe { libc::getpid() };
    // By number: Android's C library has it from API level 23 on.
    // SAFETY: writes to the words.
    let read = unsafe {
        libc::syscall(
            libc::SYS_process_vm_readv,
            this,
            &raw const to,
            1_usize,
            &raw const from,
            1_usize,
            0_usize,
        )
    };
    (usize::try_from(read) == Ok(len)).then_some(words)
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
