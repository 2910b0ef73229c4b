//! FreeBSD. Checked by compiling, not tested.
//!
//! Pages become part of a superpage only when all of it has been touched, page by page
//! (`vm_reserv.c`), so there is nothing to forbid.
#![expect(unsafe_code, reason = "a system call on memory")]

use std::{io, mem::MaybeUninit, ptr};

pub(crate) use ::region;

use super::RangeProtection;
use crate::span::Span;

pub(crate) use super::erase_all::{
    OwnStack, THREAD_NAME_LEN, can_be_guard_fault, each_touched, expect_questions, first_touched,
    give_back, give_back_locked, lock, own_stack, private_memory_around, process_id,
    stack_bounds_can_change, thread_name, try_read,
};
pub(crate) use super::{
    faults::{watch_faults, write_error},
    open_at_once::StackLimit,
    posix::{
        ExitKey, LOCK_LIMIT_ADVICE, OPENS_PARTS, OVERWRITE_LEN, map_anew, remaining_stack,
        set_signal_stack, signal_stack, try_overwrite, unlock, unmap, unset_signal_stack,
    },
};

/// It has no such flag.
pub(super) const MAP_NORESERVE: libc::c_int = 0;

/// # Safety
///
/// None here.
#[allow(clippy::unnecessary_wraps, reason = "elsewhere it may fail")]
pub(crate) unsafe fn refuse_huge_pages(_: *mut u8, _: usize) -> io::Result<()> {
    Ok(())
}

pub(crate) fn range_protection(_: Span) -> RangeProtection {
    RangeProtection {
        locked: false,
        excluded_from_dumps: None,
    }
}

/// # Safety
///
/// The range must be a mapping that the caller owns alone.
pub(crate) unsafe fn exclude_from_dumps(start: *mut u8, len: usize) -> io::Result<()> {
    // SAFETY: the caller owns the range; this changes what a core dump takes along.
    match unsafe { libc::madvise(start.cast(), len, libc::MADV_NOCORE) } {
        0 => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}

pub(crate) fn stack_bounds() -> io::Result<Span> {
    let check = |error| match error {
        0 => Ok(()),
        _ => Err(io::Error::from_raw_os_error(error)),
    };
    let mut attributes = MaybeUninit::<libc::pthread_attr_t>::uninit();
    // SAFETY: initialises them.
    check(unsafe { libc::pthread_attr_init(attributes.as_mut_ptr()) })?;
    // SAFETY: always there.
    let thread = unsafe { libc::pthread_self() };
    let (mut start, mut len) = (ptr::null_mut(), 0);
    // SAFETY: they are initialised.
    let got = check(unsafe { libc::pthread_attr_get_np(thread, attributes.as_mut_ptr()) })
        .and_then(|()| {
            let (start, len) = (&raw mut start, &raw mut len);
            // SAFETY: as above.
            check(unsafe { libc::pthread_attr_getstack(attributes.as_ptr(), start, len) })
        });
    // SAFETY: as above, and not used again.
    unsafe { libc::pthread_attr_destroy(attributes.as_mut_ptr()) };
    got.map(|()| Span::of_stack(start.addr(), start.addr() + len))
}

/// The calling thread's number, by which the system knows it.
pub(crate) fn thread_number() -> u64 {
    // SAFETY: has no preconditions.
    let number = unsafe { libc::pthread_getthreadid_np() };
    number.unsigned_abs().into()
}

/// Nothing happens.
pub(crate) fn at_unload(_hook: fn()) {}
