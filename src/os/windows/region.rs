//! What is used of the crate of that name, which can't do it: it knows no memory that is reserved and
//! opened later.

use core::{ffi::c_void, ptr, ptr::NonNull};
use std::io;

use windows_sys::Win32::System::Memory::{
    MEM_COMMIT, MEM_DECOMMIT, MEM_RELEASE, MEM_RESERVE, PAGE_READWRITE, VirtualAlloc, VirtualFree,
};

use super::{protection, walk};
use crate::span::Span;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Protection {
    /// Reserved, and closed.
    None,
    /// Open.
    ReadWrite,
}

impl Protection {
    pub(crate) const NONE: Self = Self::None;
    pub(crate) const READ_WRITE: Self = Self::ReadWrite;
}

#[derive(Debug)]
pub(crate) struct Error(io::Error);

impl Error {
    pub(crate) fn into_io_error(self) -> io::Error {
        self.0
    }
}

/// Address space, given back when this is dropped.
#[derive(Debug)]
pub(crate) struct Allocation {
    start: NonNull<c_void>,
    len: usize,
}

// SAFETY: it owns its memory.
unsafe impl Send for Allocation {}
// SAFETY: nothing in it changes through a shared reference.
unsafe impl Sync for Allocation {}

impl Allocation {
    pub(crate) fn as_mut_ptr<T>(&mut self) -> *mut T {
        self.start.as_ptr().cast()
    }

    #[cfg_attr(not(test), allow(dead_code, reason = "for tests"))]
    pub(crate) fn as_ptr<T>(&self) -> *const T {
        self.start.as_ptr().cast_const().cast()
    }

    /// For what somebody else gives back.
    pub(crate) fn into_raw_parts<T>(self) -> (*mut T, usize) {
        let parts = (self.start.as_ptr().cast(), self.len);
        core::mem::forget(self);
        parts
    }

    /// # Safety
    ///
    /// It must be reserved, and the caller's.
    pub(crate) unsafe fn from_raw_parts<T>(start: *mut T, len: usize) -> Self {
        Self {
            start: NonNull::new(start.cast()).expect("nobody has the first page"),
            len,
        }
    }
}

impl Drop for Allocation {
    fn drop(&mut self) {
        let start = self.start.as_ptr();
        let span = Span {
            start: start.addr(),
            end: start.addr() + self.len,
        };
        protection::forget(span);
        // Addresses can be given back only as they were reserved. Of a part the memory is.
        if walk::is_all_of_a_reservation(span) {
            // SAFETY: ours, and nobody's from now on.
            unsafe { VirtualFree(start, 0, MEM_RELEASE) };
        } else {
            // SAFETY: as above.
            unsafe { VirtualFree(start, self.len, MEM_DECOMMIT) };
        }
    }
}

/// At least so many bytes.
pub(crate) fn alloc(len: usize, protection: Protection) -> Result<Allocation, Error> {
    let kind = match protection {
        Protection::None => MEM_RESERVE,
        Protection::ReadWrite => MEM_RESERVE | MEM_COMMIT,
    };
    // SAFETY: new memory.
    let start = unsafe { VirtualAlloc(ptr::null(), len, kind, PAGE_READWRITE) };
    let start = NonNull::new(start).ok_or_else(|| Error(io::Error::last_os_error()))?;
    Ok(Allocation {
        start,
        len: len.next_multiple_of(page::size()),
    })
}

/// Opens or closes pages. What is closed loses what it holds.
///
/// # Safety
///
/// They must be reserved, and the caller's alone.
pub(crate) unsafe fn protect<T>(
    start: *const T,
    len: usize,
    protection: Protection,
) -> Result<(), Error> {
    let start: *mut c_void = start.cast_mut().cast();
    let done = match protection {
        // SAFETY: by this function's own contract.
        Protection::None => unsafe { VirtualFree(start, len, MEM_DECOMMIT) != 0 },
        // SAFETY: as above.
        Protection::ReadWrite => unsafe {
            !VirtualAlloc(start, len, MEM_COMMIT, PAGE_READWRITE).is_null()
        },
    };
    done.then_some(())
        .ok_or_else(|| Error(io::Error::last_os_error()))
}

pub(crate) mod page {
    /// That of x86-64, on all editions.
    #[inline]
    pub(crate) fn size() -> usize {
        4096
    }
}
