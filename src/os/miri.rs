//! Miri's stand-in: plain memory. Miri knows no guards, and no stack is switched to.
#![expect(unsafe_code, reason = "has the contract of the real one")]

use core::ptr::NonNull;
use std::io;

pub(crate) use stacker::remaining_stack;

pub(crate) use super::open_at_once::StackLimit;
use super::{LockRefused, NotOwn, RangeProtection, SignalStack};
use crate::{arch::EraseRequest, span::Span};

/// # Safety
///
/// None here.
#[allow(clippy::unnecessary_wraps)]
pub(crate) unsafe fn refuse_huge_pages(_: *mut u8, _: usize) -> io::Result<()> {
    Ok(())
}

pub(crate) use refuse_huge_pages as exclude_from_dumps;

/// # Safety
///
/// None here.
pub(crate) unsafe fn lock(_: *mut u8, _: usize) -> Result<(), LockRefused> {
    Err(LockRefused {
        code: libc::ENOSYS,
        limit: None,
    })
}

/// # Safety
///
/// None here.
pub(crate) unsafe fn unlock(_: *mut u8, _: usize) {}

/// # Safety
///
/// None.
pub(crate) unsafe fn map_anew(_: *mut u8, _: usize) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

pub(crate) const OPENS_PARTS: bool = false;

pub(crate) const LOCK_LIMIT_ADVICE: &str = "";

pub(crate) fn range_protection(_: Span) -> RangeProtection {
    RangeProtection {
        locked: false,
        excluded_from_dumps: None,
    }
}

pub(crate) fn process_id() -> Option<u32> {
    None
}

pub(crate) fn expect_questions() {}

pub(crate) fn each_touched(_: Span, _: impl FnMut(Span)) -> bool {
    false
}

pub(crate) fn first_touched(
    _: Span,
    _: &mut [Span; EraseRequest::SPANS],
) -> Option<(usize, usize)> {
    None
}

#[allow(clippy::unnecessary_wraps)]
pub(crate) fn signal_stack() -> io::Result<SignalStack> {
    Ok(SignalStack::None)
}

pub(crate) const OVERWRITE_LEN: usize = 0;

/// # Safety
///
/// None here.
pub(crate) unsafe fn try_overwrite(_: *mut u8) -> bool {
    false
}

/// Nothing is erased on it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OwnStack;

impl OwnStack {
    pub(crate) fn bounds(self) -> Span {
        Span {
            start: 0,
            // The last address that pages begin at.
            end: usize::MAX - (region::page::SIZE - 1),
        }
    }

    pub(crate) fn ask_from(&mut self) -> io::Result<usize> {
        Ok(0)
    }

    pub(crate) fn open(self) -> usize {
        0
    }

    pub(crate) fn first_open(&mut self, _: Span) -> io::Result<Option<Span>> {
        Ok(None)
    }

    pub(crate) fn is_open_throughout(&mut self, _: Span) -> bool {
        false
    }

    pub(crate) fn remember_open(&mut self) {}

    pub(crate) fn mapped(&mut self) -> io::Result<usize> {
        Ok(usize::MAX)
    }
}

#[allow(clippy::unnecessary_wraps)]
pub(crate) fn own_stack(_: usize) -> Result<OwnStack, NotOwn> {
    Ok(OwnStack)
}

pub(crate) fn stack_bounds() -> io::Result<Span> {
    Err(io::ErrorKind::Unsupported.into())
}

pub(crate) fn stack_bounds_can_change() -> bool {
    false
}

pub(crate) fn private_memory_around(_: usize) -> Option<Span> {
    None
}

pub(crate) fn try_read(_: usize) -> Option<[u64; 4]> {
    None
}

pub(crate) fn unmap(memory: region::Allocation) {
    drop(memory);
}

/// # Safety
///
/// None here.
pub(crate) unsafe fn give_back(_: *mut u8, _: usize) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

pub(crate) use give_back as give_back_locked;

/// There are no signals.
pub(crate) fn watch_faults(_: fn(usize)) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// # Safety
///
/// None here.
pub(crate) unsafe fn set_signal_stack(_: NonNull<[u8]>) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

pub(crate) fn unset_signal_stack(_: usize) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

pub(crate) const THREAD_NAME_LEN: usize = 0;

pub(crate) fn thread_name(_: &mut [u8; THREAD_NAME_LEN]) -> Option<&[u8]> {
    None
}

pub(crate) fn thread_number() -> u64 {
    0
}

pub(crate) fn write_error(_: &[u8]) {}

/// What is used of the crate of that name.
#[allow(clippy::unnecessary_wraps)]
pub(crate) mod region {
    use std::io;

    pub(crate) struct Protection;

    impl Protection {
        pub(crate) const NONE: Self = Self;
        pub(crate) const READ_WRITE: Self = Self;
    }

    /// `u128` for the alignment of a stack.
    pub(crate) struct Allocation(Vec<u128>);

    impl Allocation {
        pub(crate) fn as_mut_ptr<T>(&mut self) -> *mut T {
            self.0.as_mut_ptr().cast()
        }

        /// For what is never unmapped.
        pub(crate) fn into_raw_parts<T>(self) -> (*mut T, usize) {
            let memory = self.0.leak();
            (memory.as_mut_ptr().cast(), size_of_val(memory))
        }

        /// Nothing is unmapped in parts.
        ///
        /// # Safety
        ///
        /// None here.
        pub(crate) unsafe fn from_raw_parts<T>(_: *mut T, _: usize) -> Self {
            Self(Vec::new())
        }
    }

    pub(crate) struct Error(io::Error);

    impl Error {
        pub(crate) fn into_io_error(self) -> io::Error {
            self.0
        }
    }

    #[allow(clippy::needless_pass_by_value)]
    pub(crate) fn alloc(size: usize, _: Protection) -> Result<Allocation, Error> {
        let len = size.div_ceil(size_of::<u128>());
        let mut memory = Vec::new();
        memory
            .try_reserve_exact(len)
            .map_err(|_| Error(io::ErrorKind::OutOfMemory.into()))?;
        memory.resize(len, 0);
        Ok(Allocation(memory))
    }

    /// # Safety
    ///
    /// None here.
    #[allow(clippy::needless_pass_by_value)]
    pub(crate) unsafe fn protect<T>(_: *const T, _: usize, _: Protection) -> Result<(), Error> {
        Ok(())
    }

    pub(crate) mod page {
        pub(crate) const SIZE: usize = 4096;

        pub(crate) fn size() -> usize {
            SIZE
        }
    }
}

/// Of no use: there are no arenas.
pub(crate) struct ExitKey;

impl ExitKey {
    pub(crate) const fn new() -> Self {
        Self
    }

    pub(crate) fn set(
        &self,
        _: *mut libc::c_void,
        _: unsafe extern "C" fn(*mut libc::c_void),
    ) -> bool {
        false
    }

    pub(crate) fn delete(&self) {}
}

/// Nothing happens.
pub(crate) fn at_unload(_hook: fn()) {}
