//! The stack that the system takes for the thread's own: its own, a fiber's, or a heap stack of another
//! copy of this crate.
#![expect(unsafe_code, reason = "asks the system")]

use std::io;

use windows_sys::Win32::System::Threading::{GetCurrentThreadStackLimits, SetThreadStackGuarantee};

use super::{region::page, walk};
use crate::{os::NotOwn, span::Span};

/// Looked up anew each time, and of all that is open below.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OwnStack(Span);

impl OwnStack {
    pub(crate) fn bounds(self) -> Span {
        self.0
    }

    #[allow(clippy::unnecessary_wraps, reason = "elsewhere it may fail")]
    pub(crate) fn ask_from(&mut self) -> io::Result<usize> {
        Ok(self.0.start)
    }

    /// None of it, for good: the limit moves, and the next call may be on another stack.
    pub(crate) fn open(self) -> usize {
        self.0.end
    }

    /// The whole part: what is touched is open.
    #[allow(clippy::unnecessary_wraps, reason = "elsewhere it may fail")]
    pub(crate) fn first_open(&mut self, part: Span) -> io::Result<Option<Span>> {
        Ok(Some(part))
    }

    pub(crate) fn is_open_throughout(&mut self, pages: Span) -> bool {
        walk::open_from(pages) == pages.start
    }

    pub(crate) fn remember_open(&mut self) {}

    #[allow(clippy::unnecessary_wraps, reason = "elsewhere it may fail")]
    pub(crate) fn mapped(&mut self) -> io::Result<usize> {
        Ok(walk::open_from(self.0))
    }
}

/// From the lowest address that it could ever have up to its base.
fn limits() -> Span {
    let (mut start, mut end) = (0, 0);
    // SAFETY: writes to locals.
    unsafe { GetCurrentThreadStackLimits(&raw mut start, &raw mut end) };
    Span { start, end }
}

pub(crate) fn own_stack(stack_pointer: usize) -> Result<OwnStack, NotOwn> {
    let bounds = limits();
    if bounds.has_stack_pointer(stack_pointer) {
        Ok(OwnStack(bounds))
    } else {
        Err(NotOwn::Foreign)
    }
}

/// As far as it can be used.
#[allow(clippy::unnecessary_wraps, reason = "elsewhere it may fail")]
pub(crate) fn stack_bounds() -> io::Result<Span> {
    /// What the system keeps free at the limit, besides what is set aside for an overflow.
    const KEPT_FREE: usize = 3;

    let bounds = limits();
    // Zero asks how much it is.
    let mut guaranteed = 0;
    // SAFETY: writes to a local.
    unsafe { SetThreadStackGuarantee(&raw mut guaranteed) };
    let kept = (guaranteed as usize).next_multiple_of(page::size()) + KEPT_FREE * page::size();
    Ok(Span::of_stack(
        (bounds.start + kept).min(bounds.end),
        bounds.end,
    ))
}
