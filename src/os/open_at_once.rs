//! What backends share whose system opens all of a stack at once, and gives it memory when it is touched:
//! there is no limit to keep track of.
#![expect(unsafe_code, reason = "opens memory")]

use std::io;

use super::region::{self, Protection};

#[derive(Clone, Copy, Debug)]
pub(crate) struct StackLimit;

impl StackLimit {
    pub(crate) const IS_TOLD: bool = false;
    pub(crate) const UNKNOWN: Self = Self;

    /// # Safety
    ///
    /// It must be closed memory that the caller owns alone.
    #[inline]
    pub(crate) unsafe fn open(start: *mut u8, len: usize, _window: usize) -> io::Result<Self> {
        // SAFETY: by this function's own contract.
        unsafe { region::protect(start, len, Protection::READ_WRITE) }
            .map_err(region::Error::into_io_error)?;
        Ok(Self)
    }

    /// # Safety
    ///
    /// None here.
    #[allow(clippy::unnecessary_wraps, reason = "elsewhere it may fail")]
    pub(crate) unsafe fn open_all(_: *mut u8, _: usize) -> io::Result<Self> {
        Ok(Self)
    }

    /// # Safety
    ///
    /// None here.
    #[allow(clippy::unnecessary_wraps, reason = "elsewhere it may fail")]
    pub(crate) unsafe fn close_below(_: *mut u8, _: usize, _: usize) -> io::Result<Self> {
        Ok(Self)
    }

    /// # Safety
    ///
    /// None here.
    #[inline]
    #[expect(clippy::unused_self, reason = "elsewhere it is known")]
    pub(crate) unsafe fn take(&mut self, _: *mut u8, _: usize) -> Self {
        Self
    }

    #[inline]
    #[expect(clippy::unused_self, reason = "elsewhere it is known")]
    pub(crate) fn is(self, _: usize) -> bool {
        false
    }
}
