//! For systems that aren't asked which pages were touched: all of a stack is erased after
//! each run.
//!
//! `mincore` might tell. But whether what it says includes pages that were swapped out
//! differs between systems, and could not be tried.

use std::io;

use crate::{
    arch::EraseRequest,
    os::{LockRefused, NotOwn},
    span::Span,
};

pub(crate) fn expect_questions() {}

pub(crate) fn each_touched(_: usize, _: usize, _: impl FnMut(Span)) -> bool {
    false
}

pub(crate) fn first_touched(
    _: usize,
    _: usize,
    _: &mut [Span; EraseRequest::SPANS],
) -> Option<(usize, usize)> {
    None
}

/// Never: once all pages are written after each run, they are better kept. And the
/// advice that these systems have for it (`MADV_FREE`) doesn't promise zeros.
///
/// # Safety
///
/// None here.
pub(crate) unsafe fn give_back(_: *mut u8, _: usize) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

pub(crate) use give_back as give_back_locked;

/// Never: whether locks hold is something that these systems don't tell.
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

/// Nothing is ever locked, and so nothing is to be known of forks.
pub(crate) fn process_id() -> Option<u32> {
    None
}

pub(crate) fn thread_ends() -> io::Result<Span> {
    super::backend::attributes()
}

pub(crate) fn ends_move() -> bool {
    false
}

/// Not looked for: stacks of other copies of this crate are refused.
pub(crate) fn plain_around(_: usize) -> Option<Span> {
    None
}

pub(crate) fn read(_: usize) -> Option<[u64; 4]> {
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

    pub(crate) fn settle(&mut self) {}

    pub(crate) fn mapped(&mut self) -> io::Result<usize> {
        Ok(self.0.start)
    }
}

pub(crate) fn own_stack(stack_pointer: usize) -> Result<OwnStack, NotOwn> {
    let bounds = super::backend::attributes().map_err(NotOwn::Unknown)?;
    if bounds.has_stack_pointer(stack_pointer) {
        Ok(OwnStack(bounds))
    } else {
        Err(NotOwn::Foreign)
    }
}

/// How long a thread's name can be.
pub(crate) const THREAD_NAME: usize = 0;

/// Never: the functions for it are not said to be async-signal-safe.
pub(crate) fn thread_name(_: &mut [u8; THREAD_NAME]) -> Option<&[u8]> {
    None
}

/// Any, of those that are no sent signals: which of them a closed page has differs.
pub(crate) fn may_be_a_guard(code: libc::c_int) -> bool {
    (1..=0xff).contains(&code)
}
