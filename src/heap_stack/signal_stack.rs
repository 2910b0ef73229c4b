//! Erasing the stack on which handlers of signals have run.
//!
//! # Safety
//!
//! Memory that is registered with `sigaltstack` "is available to the implementation for use
//! as the stack" (POSIX): between signals it is nobody's, and whatever was there may be gone at
//! the next. To overwrite it is to do what any signal may do. Whoever frees it without taking
//! the registration back has given away memory that is not theirs, to the kernel as much
//! as to this.
//!
//! A handler that runs there is its user until it returns. Then the caller is on that stack,
//! or was interrupted, and goes on when the handler has returned. Code of a handler that
//! switches to yet another stack and calls this from there would be neither; but handlers must
//! not call what isn't async-signal-safe.
#![expect(
    unsafe_code,
    reason = "writes to a stack that a program has registered"
)]

use super::geometry::ALL_WINDOW;
use crate::{
    erase::erase,
    os::{self, SignalStack, region},
    span::Span,
};

/// Erases the calling thread's, if it has one that is not in use.
#[inline(never)]
pub(super) fn erase_idle() {
    // That the system can be asked was seen when the heap stack was made.
    let Ok(SignalStack::Idle { start, len }) = os::signal_stack() else {
        return;
    };
    let page = region::page::size();
    let first = start.addr();
    let after = first.checked_add(len);
    let Some(after) = after.and_then(|end| end.checked_next_multiple_of(page)) else {
        // No memory is there.
        return;
    };
    let end = first + len;
    let all = Span {
        start: first - first % page,
        end: after,
    };
    let erase_part = |part: Span| {
        for from in (part.start..part.end).step_by(page) {
            let (from, to) = (from.max(first), (from + page).min(end));
            // The kernel accepts no stack that is smaller than what this overwrites. Where less
            // than that is left of the last page, it begins on the one before; where less
            // is left of the first, it ends on the one after.
            let from = from.min(end - os::OVERWRITE_LEN);
            let to = to.max(from + os::OVERWRITE_LEN);
            // SAFETY: within the registered memory.
            let start = unsafe { start.add(from - first) };
            // SAFETY: registered, and not in use: the caller's to overwrite.
            if unsafe { os::try_overwrite(start) } {
                // SAFETY: as above, and it can be written to.
                unsafe { erase(start, to - from) };
            }
            // Else the kernel could not write here for a signal either.
        }
    };
    if len <= ALL_WINDOW || !os::each_touched(all, erase_part) {
        erase_part(all);
    }
}
