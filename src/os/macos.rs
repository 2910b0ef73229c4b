//! Apple's systems: macOS, iOS, tvOS, watchOS, visionOS. Checked by compiling, not tested.
//!
//! They have no way to keep a range out of core dumps. On macOS those are off by default
//! (`core(5)`).
//! Only memory that was asked for as such (`VM_FLAGS_SUPERPAGE_SIZE_2MB`) has pages
//! larger than others.
#![expect(unsafe_code, reason = "has the contract of the others")]

use std::io;

pub(crate) mod region {
    pub(crate) use super::super::region_or_stand_in::*;
}

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

pub(super) const MAP_NORESERVE: libc::c_int = libc::MAP_NORESERVE;

/// # Safety
///
/// None here.
#[allow(clippy::unnecessary_wraps, reason = "elsewhere it may fail")]
pub(crate) unsafe fn refuse_huge_pages(_: *mut u8, _: usize) -> io::Result<()> {
    Ok(())
}

/// Does nothing, as [`range_protection`] tells.
pub(crate) use refuse_huge_pages as exclude_from_dumps;

pub(crate) fn range_protection(_: Span) -> RangeProtection {
    RangeProtection {
        locked: false,
        excluded_from_dumps: Some(false),
    }
}

#[allow(clippy::unnecessary_wraps, reason = "elsewhere it may fail")]
pub(crate) fn stack_bounds() -> io::Result<Span> {
    // SAFETY: always there.
    let thread = unsafe { libc::pthread_self() };
    // SAFETY: a thread that there is.
    let base = unsafe { libc::pthread_get_stackaddr_np(thread) }.addr();
    // SAFETY: as above.
    let len = unsafe { libc::pthread_get_stacksize_np(thread) };
    Ok(Span::of_stack(base - len, base))
}

/// The calling thread's number, by which the system knows it.
pub(crate) fn thread_number() -> u64 {
    let mut number = 0;
    // SAFETY: writes to a local; 0 is the calling thread.
    unsafe { libc::pthread_threadid_np(0, &raw mut number) };
    number
}

/// Nothing happens.
pub(crate) fn at_unload(_hook: fn()) {}
