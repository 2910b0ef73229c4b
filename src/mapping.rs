//! The owner of memory for stacks: what is reserved, opened, protected, given back and unmapped.
//!
//! ```text
//!   low addresses                                      high addresses
//!   |     guard      |         open pages         |     guard      |
//!   |  inaccessible  |   readable and writable    |  inaccessible  |
//! ```
//!
//! A [`Reservation`] is closed altogether. To open a part of it makes a [`Mapping`], and what stays
//! closed beside that are its guards. How large they are is for its user to decide.
//!
//! # Safety
//!
//! A [`Mapping`] owns its reservation alone. Its open pages stay mapped, readable and writable for
//! as long as it lives, and nothing here reads or writes what is in them, but for pages of zeros that are given back.
#![expect(unsafe_code, reason = "owns mappings")]

use core::ptr::NonNull;
use std::io;

use crate::{
    os::{self, LockRefused, RangeProtection, StackLimit, region, region::Protection},
    span::Span,
};

/// Address space with no memory, all of it inaccessible. Unmapped when it is dropped.
pub(crate) struct Reservation {
    start: *mut u8,
    len: usize,
    owned: Owned,
}

/// What is unmapped when it is dropped. `None` only while that happens.
struct Owned(Option<region::Allocation>);

impl Drop for Owned {
    fn drop(&mut self) {
        if let Some(allocation) = self.0.take() {
            os::unmap(allocation);
        }
    }
}

impl Reservation {
    /// Of at least so many bytes.
    pub(crate) fn new(len: usize) -> io::Result<Self> {
        let mut allocation =
            region::alloc(len, Protection::NONE).map_err(region::Error::into_io_error)?;
        Ok(Self {
            start: allocation.as_mut_ptr(),
            len,
            owned: Owned(Some(allocation)),
        })
    }

    /// The lowest address.
    pub(crate) fn start(&self) -> usize {
        self.start.addr()
    }

    /// Opens `len` bytes, from so many bytes on. Both must be multiples of the page size. What lies
    /// on either side is left as guards.
    pub(crate) fn open(self, offset: usize, len: usize) -> io::Result<Mapping> {
        let start = self.inside(offset, len)?;
        // SAFETY: it lies in the reservation, which is new: nobody relies on how it is protected.
        unsafe { region::protect(start.as_ptr(), len, Protection::READ_WRITE) }
            .map_err(region::Error::into_io_error)?;
        Ok(Mapping {
            start,
            len,
            _owned: self.owned,
        })
    }

    /// The same for a stack, with [`LIMIT_GUARD`](crate::heap_stack::LIMIT_GUARD) bytes below. Where the
    /// system opens stacks as they are touched, it does so from `window` bytes below the end.
    pub(crate) fn open_stack(
        self,
        offset: usize,
        len: usize,
        window: usize,
    ) -> io::Result<(Mapping, StackLimit)> {
        let start = self.inside(offset, len)?;
        // SAFETY: as in `open`.
        let limit = unsafe { StackLimit::open(start.as_ptr(), len, window) }?;
        let mapping = Mapping {
            start,
            len,
            _owned: self.owned,
        };
        Ok((mapping, limit))
    }

    #[inline]
    fn inside(&self, offset: usize, len: usize) -> io::Result<NonNull<u8>> {
        let is_inside = offset.checked_add(len).is_some_and(|end| end <= self.len);
        let start = NonNull::new(self.start.wrapping_add(offset)).filter(|_| is_inside);
        Ok(start.ok_or(io::ErrorKind::InvalidInput)?)
    }
}

/// Open pages between guards. Unmapped when it is dropped.
pub(crate) struct Mapping {
    start: NonNull<u8>,
    len: usize,
    /// All that was reserved.
    _owned: Owned,
}

// SAFETY: it owns its pages alone and is bound to no thread; nothing in it changes through a
// shared reference.
unsafe impl Send for Mapping {}
// SAFETY: as above.
unsafe impl Sync for Mapping {}

impl Mapping {
    /// How many bytes are open.
    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// Where the open pages lie.
    #[inline]
    pub(crate) fn span(&self) -> Span {
        let start = self.start.addr().get();
        Span {
            start,
            end: start + self.len,
        }
    }

    /// All that is open.
    #[inline]
    pub(crate) fn bytes(&self) -> NonNull<[u8]> {
        NonNull::slice_from_raw_parts(self.start, self.len)
    }

    /// A pointer to the open byte with that address.
    #[inline]
    pub(crate) fn at(&self, address: usize) -> *mut u8 {
        self.start.as_ptr().with_addr(address)
    }

    /// Makes sure that a touched byte never makes more than its own page resident. To be called
    /// before the first touch: for pages that exist it comes too late.
    pub(crate) fn refuse_huge_pages(&self) -> io::Result<()> {
        // SAFETY: a mapping of our own.
        unsafe { os::refuse_huge_pages(self.start.as_ptr(), self.len) }
    }

    /// Keeps the open pages out of core dumps.
    pub(crate) fn exclude_from_dumps(&self) -> io::Result<()> {
        // SAFETY: a mapping of our own.
        unsafe { os::exclude_from_dumps(self.start.as_ptr(), self.len) }
    }

    /// Keeps the open pages from being swapped out.
    pub(crate) fn lock(&self) -> Result<(), LockRefused> {
        // SAFETY: a mapping of our own.
        unsafe { os::lock(self.start.as_ptr(), self.len) }
    }

    /// What of that holds now, for all that is open, by the system's word.
    pub(crate) fn protection(&self) -> RangeProtection {
        os::range_protection(self.span())
    }

    /// Gives the memory of open pages back to the system, locked ones too. They stay mapped, and come
    /// back as zeros when they are touched. If that is refused, they stay as they are.
    ///
    /// # Safety
    ///
    /// They must be whole pages among those that are open, hold zeros, and have no frame in use in
    /// them.
    pub(crate) unsafe fn give_back(&mut self, pages: Span) -> io::Result<()> {
        // SAFETY: by this function's own contract. What is open is ours alone.
        unsafe { os::give_back_locked(self.at(pages.start), pages.len()) }
    }
}

#[cfg(test)]
mod tests {
    use super::Reservation;
    use crate::os::region;

    #[test]
    fn what_is_opened_lies_in_the_reservation() {
        let page = region::page::size();
        for (offset, len) in [(0, 4), (1, 3), (4, 1), (3, 2), (usize::MAX / page, 2)] {
            let reservation = Reservation::new(4 * page).unwrap();
            let start = reservation.start();
            let mapping = reservation.open(offset * page, len * page);
            assert_eq!(mapping.is_ok(), offset <= 4 && offset + len <= 4);
            if let Ok(mapping) = mapping {
                assert_eq!(mapping.span().start, start + offset * page);
                assert_eq!(mapping.span().len(), len * page);
                assert_eq!(mapping.len(), mapping.bytes().len());
            }
        }
    }

    #[test]
    fn pages_that_were_given_back_come_back_as_zeros() {
        let page = region::page::size();
        let mapping = Reservation::new(3 * page).unwrap().open(page, page);
        let mut mapping = mapping.unwrap();
        let span = mapping.span();
        let byte = mapping.at(span.end - 1);
        // SAFETY: open, and of zeros.
        let _ = unsafe { mapping.give_back(span) };
        // SAFETY: open.
        assert_eq!(unsafe { byte.read() }, 0);
        // SAFETY: open.
        unsafe { byte.write(1) };
    }
}
