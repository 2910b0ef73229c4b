//! What backends share whose system isn't asked which pages were touched: all of a stack is erased
//! after each run.
//!
//! `mincore` might tell. But whether what it says includes pages that were swapped out
//! differs between systems, and could not be tried.
#![expect(unsafe_code, reason = "has the contract of the others")]

use std::io;

use crate::{
    arch::EraseRequest,
    os::{LockRefused, NotOwn},
    span::Span,
};

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

/// Never: all pages are written after each run, so they had better stay. And the advice that these
/// systems have for it (`MADV_FREE`) doesn't promise zeros.
///
/// # Safety
///
/// None here.
pub(crate) unsafe fn give_back(_: *mut u8, _: usize) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

pub(crate) use give_back as give_back_locked;

/// Never: these systems don't tell whether locks hold.
///
/// # Safety
///
/// None here.
pub(crate) unsafe fn lock(_: *mut u8, _: usize) -> Result<(), LockRefused> {
    Err(LockRefused {
        code: libc::ENOTSUP,
        limit: None,
    })
}

/// Nothing is ever locked, and so it doesn't matter whether a fork has undone that.
pub(crate) fn process_id() -> Option<u32> {
    None
}

pub(crate) fn stack_bounds_can_change() -> bool {
    false
}

/// Never: so stacks of other copies of this crate are not found, and refused.
pub(crate) fn private_memory_around(_: usize) -> Option<Span> {
    None
}

pub(crate) fn try_read(_: usize) -> Option<[u64; 4]> {
    None
}

/// The stack that the system gave the thread, mapped whole.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OwnStack(Span);

impl OwnStack {
    pub(crate) fn bounds(self) -> Span {
        self.0
    }

    pub(crate) fn ask_from(&mut self) -> io::Result<usize> {
        Ok(self.0.start)
    }

    pub(crate) fn open(self) -> usize {
        self.0.start
    }

    pub(crate) fn first_open(&mut self, part: Span) -> io::Result<Option<Span>> {
        Ok(Some(part))
    }

    pub(crate) fn is_open_throughout(&mut self, _: Span) -> bool {
        true
    }

    pub(crate) fn remember_open(&mut self) {}

    pub(crate) fn mapped(&mut self) -> io::Result<usize> {
        Ok(self.0.start)
    }
}

pub(crate) fn own_stack(stack_pointer: usize) -> Result<OwnStack, NotOwn> {
    let bounds = super::backend::stack_bounds().map_err(NotOwn::Unknown)?;
    if bounds.has_stack_pointer(stack_pointer) {
        Ok(OwnStack(bounds))
    } else {
        Err(NotOwn::Foreign)
    }
}

/// No name fits.
pub(crate) const THREAD_NAME_LEN: usize = 0;

/// Never: the functions for it are not said to be async-signal-safe.
pub(crate) fn thread_name(_: &mut [u8; THREAD_NAME_LEN]) -> Option<&[u8]> {
    None
}

/// Any code of a signal that nobody sent: systems differ in what a closed page has.
pub(crate) fn can_be_guard_fault(code: libc::c_int) -> bool {
    (1..=0xff).contains(&code)
}
