//! Erases the stack on which handlers of signals have run.
//!
//! # Safety
//!
//! Memory that is registered with `sigaltstack` "is available to the implementation for use
//! as the stack" (POSIX). Between signals it is not in use, and the next signal may overwrite all of
//! it. So this may as well. Code that frees it and leaves it registered has handed the kernel
//! memory that isn't its own.
//!
//! While a handler runs there, the stack is in use. Then the caller is either on that stack, or
//! was interrupted, and goes on when the handler has returned. Only a handler that switches to yet
//! another stack and calls this from there would be neither, and handlers must not call what
//! isn't async-signal-safe.
#![expect(
    unsafe_code,
    reason = "writes to a stack that a program has registered"
)]

use crate::{
    arch,
    erase::erase,
    os::{self, SignalStack, region},
    span::Span,
};

/// Up to this size all of it is erased. Each page takes a system call, and to ask takes as long as
/// four or five of those.
const UNASKED: usize = 16 << 10;

/// Erases the calling thread's alternate signal stack, if it has one that is not in use.
#[inline(never)]
pub(super) fn erase_idle() {
    // Whether the system can be asked was found out when the heap stack was made.
    let Ok(SignalStack::Idle { start, len }) = os::signal_stack() else {
        return;
    };
    let page = region::page::size();
    // The program may have it from an allocator that tags pointers.
    let first = arch::untagged(start.addr());
    let after = first.checked_add(len);
    let Some(after) = after.and_then(|end| end.checked_next_multiple_of(page)) else {
        // No memory is there.
        return;
    };
    let end = first + len;
    let all = Span {
        start: os::page_of(first),
        end: after,
    };
    let erase_part = |part: Span| {
        for from in (part.start..part.end).step_by(page) {
            let (from, to) = (from.max(first), (from + page).min(end));
            // The kernel accepts no stack that is smaller than what this overwrites. Where the
            // last page has fewer bytes, they begin on the page before. Where the first has
            // fewer, they end on the page after.
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
    if len <= UNASKED {
        erase_part(all);
    } else {
        os::each_touched_or_all(all, erase_part);
    }
}
