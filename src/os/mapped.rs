//! What is used of the crate `region`, for Apple's systems on which that doesn't build: it asks the
//! kernel about mappings in a way that it has for macOS and iOS, and nothing here asks.
#![expect(unsafe_code, reason = "system calls on memory")]

use core::{mem::ManuallyDrop, ptr};
use std::io;

#[derive(Clone, Copy)]
pub(crate) struct Protection(libc::c_int);

impl Protection {
    pub(crate) const NONE: Self = Self(libc::PROT_NONE);
    pub(crate) const READ_WRITE: Self = Self(libc::PROT_READ | libc::PROT_WRITE);
}

/// The system's.
#[derive(Debug)]
pub(crate) struct Error(io::Error);

impl Error {
    pub(crate) fn into_io_error(self) -> io::Error {
        self.0
    }
}

/// New memory, unmapped when it is dropped.
pub(crate) struct Allocation {
    start: *mut libc::c_void,
    len: usize,
}

impl Allocation {
    pub(crate) fn as_mut_ptr<T>(&mut self) -> *mut T {
        self.start.cast()
    }

    pub(crate) fn into_raw_parts<T>(self) -> (*mut T, usize) {
        let this = ManuallyDrop::new(self);
        (this.start.cast(), this.len)
    }

    /// # Safety
    ///
    /// Both must be of a mapping, or a part of one, of whole pages that the caller owns alone.
    pub(crate) unsafe fn from_raw_parts<T>(start: *mut T, len: usize) -> Self {
        let start = start.cast();
        Self { start, len }
    }
}

impl Drop for Allocation {
    fn drop(&mut self) {
        // SAFETY: mapped by `alloc`, or the caller's of `from_raw_parts`, and nobody's from here on.
        unsafe { libc::munmap(self.start, self.len) };
    }
}

/// At least so many bytes, in whole pages.
pub(crate) fn alloc(len: usize, protection: Protection) -> Result<Allocation, Error> {
    let len = len
        .checked_next_multiple_of(page::size())
        .filter(|&len| len > 0);
    let len = len.ok_or_else(|| Error(io::ErrorKind::InvalidInput.into()))?;
    let flags = libc::MAP_PRIVATE | libc::MAP_ANON;
    // SAFETY: new memory, where there is none.
    let start = unsafe { libc::mmap(ptr::null_mut(), len, protection.0, flags, -1, 0) };
    if start == libc::MAP_FAILED {
        return Err(Error(io::Error::last_os_error()));
    }
    Ok(Allocation { start, len })
}

/// Changes what may be done with whole pages.
///
/// # Safety
///
/// The caller must own them alone, and nobody may rely on what is taken away.
pub(crate) unsafe fn protect<T>(start: *const T, len: usize, to: Protection) -> Result<(), Error> {
    // SAFETY: by this function's own contract.
    match unsafe { libc::mprotect(start.cast_mut().cast(), len, to.0) } {
        0 => Ok(()),
        _ => Err(Error(io::Error::last_os_error())),
    }
}

pub(crate) mod page {
    use core::sync::atomic::{AtomicUsize, Ordering};

    /// How large a page is.
    #[inline]
    pub(crate) fn size() -> usize {
        static SIZE: AtomicUsize = AtomicUsize::new(0);

        match SIZE.load(Ordering::Relaxed) {
            0 => ask(&SIZE),
            size => size,
        }
    }

    #[cold]
    fn ask(noted: &AtomicUsize) -> usize {
        // SAFETY: returns a number.
        let size = unsafe { libc::sysconf(libc::_SC_PAGESIZE) };
        // By POSIX there is one.
        let size = usize::try_from(size).expect("the size of a page");
        noted.store(size, Ordering::Relaxed);
        size
    }
}

#[cfg(test)]
mod tests {
    use super::{Allocation, Protection, alloc, page, protect};
    use crate::os::{linux::in_a_child::in_a_child, try_read};

    /// In a child, where no other thread maps what was unmapped here.
    #[test]
    fn memory_is_closed_opened_and_gone_as_that_of_the_crate() {
        assert_eq!(page::size(), ::region::page::size());
        let local = [0_u64; 4];
        if try_read((&raw const local).addr()) != Some(local) {
            println!("NOT TESTED: memory can't be read here without a crash where there is none");
            return;
        }
        assert!(in_a_child(|| {
            let mut memory = alloc(1, Protection::NONE).unwrap();
            let start: *mut u8 = memory.as_mut_ptr();
            let was_closed = try_read(start.addr()).is_none();
            // SAFETY: new.
            unsafe { protect(start, page::size(), Protection::READ_WRITE) }.unwrap();
            // SAFETY: open.
            unsafe { start.wrapping_add(8).write(1) };
            let words = try_read(start.addr());
            let (start, len) = memory.into_raw_parts::<u8>();
            let stayed = try_read(start.addr()) == words;
            // SAFETY: what was taken apart.
            drop(unsafe { Allocation::from_raw_parts(start, len) });
            let is_gone = try_read(start.addr()).is_none();
            was_closed
                && words.is_some_and(|[first, second, ..]| first == 0 && second != 0)
                && stayed
                && len == page::size()
                && is_gone
        }));
    }

    #[test]
    fn what_cant_be_had_is_the_systems_error() {
        let kind = |len| {
            alloc(len, Protection::NONE)
                .map(drop)
                .unwrap_err()
                .into_io_error()
                .kind()
        };
        assert_eq!(kind(0), std::io::ErrorKind::InvalidInput);
        assert_eq!(kind(usize::MAX), std::io::ErrorKind::InvalidInput);
        // All addresses but those of one page: a half of them can be had where there are 32 bits.
        let most = usize::MAX - page::size();
        assert_eq!(kind(most), std::io::ErrorKind::OutOfMemory);
    }
}
