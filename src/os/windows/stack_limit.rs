//! How far a stack of ours is open.
//!
//! ```text
//!   start - room        start                      limit              base
//!     |  reserved         |    reserved      | guard |      open        |
//! ```
//!
//! The guard page is the last one below the limit, be it below the start: so that an overflow is what the
//! system calls one, and all of the stack can be used.
#![expect(unsafe_code, reason = "opens and closes memory")]

use core::{ffi::c_void, ptr};
use std::io;

use windows_sys::Win32::System::Memory::{
    MEM_COMMIT, MEM_DECOMMIT, PAGE_GUARD, PAGE_READWRITE, VirtualAlloc, VirtualFree, VirtualProtect,
};

use super::{region::page, walk};
use crate::{heap_stack::LIMIT_GUARD, span::Span};

/// From where on it is open, or 0 if that isn't known.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StackLimit(usize);

impl StackLimit {
    pub(crate) const IS_TOLD: bool = true;
    pub(crate) const UNKNOWN: Self = Self(0);

    /// By the system's word.
    #[inline]
    pub(crate) fn at(address: usize) -> Self {
        Self(address)
    }

    #[inline]
    pub(crate) fn address(self) -> usize {
        self.0
    }

    /// # Safety
    ///
    /// It must be closed memory that the caller owns alone, with [`LIMIT_GUARD`] bytes below.
    pub(crate) unsafe fn open(start: *mut u8, len: usize, window: usize) -> io::Result<Self> {
        let window = start.addr() + len - window;
        // SAFETY: by this function's own contract.
        unsafe { open_from(start, len, window) }
    }

    /// # Safety
    ///
    /// As for [`open`](Self::open), with no frame in use.
    pub(crate) unsafe fn open_all(start: *mut u8, len: usize) -> io::Result<Self> {
        // SAFETY: by this function's own contract.
        unsafe { open_from(start, len, start.addr()) }
    }

    /// # Safety
    ///
    /// As for [`open`](Self::open), with no frame in use, and zeros below that address.
    #[cold]
    pub(crate) unsafe fn close_below(
        start: *mut u8,
        len: usize,
        address: usize,
    ) -> io::Result<Self> {
        // An overflow that somebody has survived leaves pages open below the start.
        let lowest = start.wrapping_sub(LIMIT_GUARD);
        // SAFETY: reserved, by this function's own contract.
        if unsafe { VirtualFree(lowest.cast(), address - lowest.addr(), MEM_DECOMMIT) } == 0 {
            return Err(io::Error::last_os_error());
        }
        // SAFETY: by this function's own contract.
        unsafe { open_from(start, len, address) }
    }

    /// The limit for a run, which is unknown until it is back.
    ///
    /// # Safety
    ///
    /// As for [`open`](Self::open), with no frame in use.
    #[inline]
    pub(crate) unsafe fn take(&mut self, start: *mut u8, len: usize) -> Self {
        let known = core::mem::replace(self, Self::UNKNOWN);
        if known.0 != 0 {
            return known;
        }
        // SAFETY: by this function's own contract.
        unsafe { find(start, len) }
    }

    /// Whether it stands there: if nothing below that address was open before, nothing below was touched.
    #[inline]
    pub(crate) fn is(self, address: usize) -> bool {
        self.0 == address
    }
}

/// After a run that never came back, as a coroutine's that was forgotten.
///
/// # Safety
///
/// As for [`StackLimit::open`].
#[cold]
unsafe fn find(start: *mut u8, len: usize) -> StackLimit {
    let open = walk::open_from(Span {
        start: start.addr(),
        end: start.addr() + len,
    });
    // Without a guard page an access below ends the process.
    // SAFETY: by this function's own contract.
    unsafe { open_from(start, len, open) }.unwrap_or(StackLimit(open))
}

/// Opens it from that address on, whatever was open, with a guard page below.
///
/// # Safety
///
/// As for [`StackLimit::open`].
unsafe fn open_from(start: *mut u8, len: usize, address: usize) -> io::Result<StackLimit> {
    let end = start.addr() + len;
    let guard: *mut c_void = start
        .wrapping_sub(page::size())
        .with_addr(address - page::size())
        .cast();
    let open: *mut c_void = start.with_addr(address).cast();
    // SAFETY: reserved, and ours.
    if unsafe { VirtualAlloc(open, end - address, MEM_COMMIT, PAGE_READWRITE) }.is_null() {
        return Err(io::Error::last_os_error());
    }
    let mut former = 0;
    // Of pages that were open, and were guard pages.
    // SAFETY: as above; writes to a local.
    if unsafe {
        VirtualProtect(
            open,
            end - address,
            PAGE_READWRITE,
            ptr::from_mut(&mut former),
        )
    } == 0
    {
        return Err(io::Error::last_os_error());
    }
    let protection = PAGE_READWRITE | PAGE_GUARD;
    // SAFETY: as above.
    if unsafe { VirtualAlloc(guard, page::size(), MEM_COMMIT, protection) }.is_null() {
        return Err(io::Error::last_os_error());
    }
    Ok(StackLimit(address))
}
