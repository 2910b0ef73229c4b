//! A stack's memory: one reservation, its usable pages and its guards.
//!
//! # Safety
//!
//! [`Memory`] owns its reservation alone. `limit` and `size` name its usable
//! pages, which stay mapped, readable and writable for as long as it lives.
#![expect(unsafe_code, reason = "owns a mapping")]

use core::ptr::{self, NonNull};

use super::{HeapStack, geometry::Geometry};
use crate::{
    erase::erase,
    error::{AllocError, AllocErrorKind},
    os::{self, region, region::Protection},
};

/// Usable pages between guards, as drawn in `geometry.rs`.
pub(super) struct Memory {
    limit: NonNull<u8>,
    size: usize,
    /// Unmaps everything when dropped.
    _reservation: region::Allocation,
}

// SAFETY: it owns its pages alone and is bound to no thread; nothing in it
// changes through a shared reference.
unsafe impl Send for Memory {}
// SAFETY: as above.
unsafe impl Sync for Memory {}

impl Memory {
    /// At least `size` usable bytes, and [`HeapStack::MIN_SIZE`].
    pub(super) fn new(size: usize) -> Result<Self, AllocError> {
        let fail = |kind| AllocError::new(size, kind);
        let geometry = Geometry::new(size.max(HeapStack::MIN_SIZE), region::page::size())
            .ok_or_else(|| fail(AllocErrorKind::TooLarge))?;

        let mut reservation = region::alloc(geometry.total, Protection::NONE)
            .map_err(|error| fail(AllocErrorKind::Reserve(error.into_io_error())))?;
        let start = reservation.as_mut_ptr::<u8>();
        // SAFETY: `limit_guard` is less than `total`, the reservation's length.
        let limit = unsafe { start.add(geometry.limit_guard) };

        // SAFETY: the usable pages lie in the reservation, which is new: nobody
        // relies on how they are protected.
        unsafe { region::protect(limit, geometry.size, Protection::READ_WRITE) }
            .map_err(|error| fail(AllocErrorKind::Open(error.into_io_error())))?;
        // Before the first touch: advice on huge pages comes too late for pages
        // that exist.
        // SAFETY: the range is part of the reservation, which is ours alone.
        unsafe { os::advise(limit, geometry.size) }
            .map_err(|error| fail(AllocErrorKind::Advise(error)))?;

        Ok(Self {
            limit: NonNull::new(limit).ok_or_else(|| {
                fail(AllocErrorKind::Reserve(
                    std::io::ErrorKind::AddrNotAvailable.into(),
                ))
            })?,
            size: geometry.size,
            _reservation: reservation,
        })
    }

    /// The lowest usable byte: the end that the stack grows towards.
    pub(super) fn limit(&self) -> *mut u8 {
        self.limit.as_ptr()
    }

    /// How many bytes are usable, a multiple of the page size.
    pub(super) fn size(&self) -> usize {
        self.size
    }

    /// The usable bytes.
    pub(super) fn usable(&self) -> *const [u8] {
        ptr::slice_from_raw_parts(self.limit.as_ptr(), self.size)
    }

    /// Paints every usable byte, for [`depth`] to find what was not left alone.
    pub(super) fn paint(&mut self) {
        // SAFETY: the usable pages are mapped and writable, and `&mut self` says
        // that no frame lies on them.
        unsafe { self.limit.write_bytes(PAINT, self.size) };
    }

    /// Erases every usable byte.
    pub(super) fn erase(&mut self) {
        // SAFETY: the usable pages are mapped and writable, and `&mut self` says
        // that no frame lies on them.
        unsafe { erase(self.limit.as_ptr(), self.size) };
    }
}

/// What no frame is expected to be full of.
const PAINT: u8 = 0xb7;

/// How many of `painted` bytes lie above the lowest that is not as it was painted.
///
/// # Safety
///
/// They must be mapped. Frames may be in use there.
pub(super) unsafe fn depth(painted: *const [u8]) -> usize {
    let len = painted.len();
    let is_painted = |&offset: &usize| {
        // SAFETY: within the range.
        let byte = unsafe { painted.cast::<u8>().add(offset) };
        // SAFETY: mapped. Volatile, since a frame may lie there.
        PAINT == unsafe { byte.read_volatile() }
    };
    len - (0..len).take_while(is_painted).count()
}

impl Drop for Memory {
    fn drop(&mut self) {
        self.erase();
    }
}
