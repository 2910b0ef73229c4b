//! What is open of a range of addresses, by the system's list.
#![expect(unsafe_code, reason = "a system call")]

use core::{mem::MaybeUninit, ptr};

use windows_sys::Win32::System::Memory::{
    MEM_COMMIT, MEM_FREE, MEMORY_BASIC_INFORMATION, PAGE_GUARD, PAGE_READWRITE, VirtualProtect,
    VirtualQuery,
};

use crate::{arch::EraseRequest, span::Span};

/// The pages from that address on that are alike.
fn at(address: usize) -> Option<MEMORY_BASIC_INFORMATION> {
    let mut found = MaybeUninit::<MEMORY_BASIC_INFORMATION>::uninit();
    let len = size_of_val(&found);
    // SAFETY: writes to a local, of that size.
    let written =
        unsafe { VirtualQuery(ptr::without_provenance(address), found.as_mut_ptr(), len) };
    // SAFETY: written, if it wasn't refused.
    (written == len).then(|| unsafe { found.assume_init() })
}

fn end_of(found: &MEMORY_BASIC_INFORMATION) -> usize {
    found.BaseAddress.addr() + found.RegionSize
}

/// Whether they can be written to. A guard page can't: who touches it changes it.
fn is_open(found: &MEMORY_BASIC_INFORMATION) -> bool {
    found.State == MEM_COMMIT && found.Protect == PAGE_READWRITE
}

/// Calls `found` with each stretch of pages that may hold anything, lowest first, of a stack that nobody is
/// on. Guard pages between open ones are opened for that: what lies there was left before they were guard pages.
/// The lowest is none of these.
pub(super) fn used_parts(range: Span, mut found: impl FnMut(Span)) {
    let (mut walked, mut is_below) = (range.start, false);
    while walked < range.end {
        let Some(pages) = at(walked) else {
            return;
        };
        let part = Span {
            start: walked,
            end: end_of(&pages).min(range.end),
        };
        walked = part.end;
        if is_open(&pages) || (is_below && is_guard(&pages) && disarm(part)) {
            is_below = true;
            found(part);
        }
    }
}

fn is_guard(found: &MEMORY_BASIC_INFORMATION) -> bool {
    found.State == MEM_COMMIT && found.Protect == PAGE_READWRITE | PAGE_GUARD
}

fn disarm(pages: Span) -> bool {
    let mut former = 0;
    let start = ptr::without_provenance(pages.start);
    // SAFETY: takes away nothing but a guard; writes to a local.
    unsafe { VirtualProtect(start, pages.len(), PAGE_READWRITE, &raw mut former) != 0 }
}

/// Calls `found` with each stretch of open pages, lowest first.
pub(super) fn open_parts(range: Span, mut found: impl FnMut(Span)) {
    let mut walked = range.start;
    while walked < range.end {
        let Some(pages) = at(walked) else {
            return;
        };
        let start = walked;
        walked = end_of(&pages).min(range.end);
        if is_open(&pages) {
            found(Span { start, end: walked });
        }
    }
}

/// Writes the first of them, as many as fit. Returns how many they are, and up to where there are no others.
///
/// With guard pages that lie directly above open ones: something may have been left there before. Of the stack in
/// use they can be written to, which opens them.
pub(super) fn first_open_parts(
    range: Span,
    parts: &mut [Span; EraseRequest::SPANS],
) -> (usize, usize) {
    let (mut len, mut walked) = (0, range.start);
    let mut is_above_open = at(walked.wrapping_sub(1)).is_some_and(|below| is_open(&below));
    while walked < range.end && len < parts.len() {
        let Some(found) = at(walked) else {
            // Not an address of a program's.
            return (len, range.end);
        };
        let end = end_of(&found).min(range.end);
        if is_open(&found) || (is_above_open && is_guard(&found)) {
            parts[len] = Span { start: walked, end };
            len += 1;
        }
        is_above_open = is_open(&found);
        walked = end;
    }
    (len, walked)
}

/// From where on all of the stack is open, up to its end.
pub(super) fn open_from(stack: Span) -> usize {
    let mut open = Span::EMPTY;
    open_parts(stack, |part| {
        open = Span {
            start: if part.start == open.end {
                open.start
            } else {
                part.start
            },
            end: part.end,
        };
    });
    if open.end == stack.end {
        open.start
    } else {
        stack.end
    }
}

/// Whether it is what was reserved at once.
pub(super) fn is_all_of_a_reservation(span: Span) -> bool {
    let Some(first) = at(span.start) else {
        return false;
    };
    if first.AllocationBase.addr() != span.start {
        return false;
    }
    let mut end = end_of(&first);
    while end < span.end {
        match at(end) {
            Some(next) if next.AllocationBase == first.AllocationBase => end = end_of(&next),
            _ => return false,
        }
    }
    end == span.end
        && at(end).is_none_or(|next| {
            next.State == MEM_FREE || next.AllocationBase != first.AllocationBase
        })
}
