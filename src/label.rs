//! What other copies of this crate know a heap stack by.
//!
//! There can be several in a process: a host's and its plug-in's, or two versions in one program.
//! Each has thread-locals of its own, and so a record of its own (`current.rs`). What they share is
//! the stacks: a label lies at the base of each while it is in use, and goes with what is erased
//! there after a run.
//!
//! ```text
//!   limit                                         first frame        base
//!     |              <--- the stack grows              |     label     |  base guard
//! ```
//!
//! It is four numbers of 64 bits, as the processor stores them, on all processors: [`MAGIC`]; the
//! limit; the base; the exclusive or of those three. The base is where private writable memory ends.
//! That is for good: all versions write it, and read it.
#![expect(unsafe_code, reason = "writes to a stack")]

use core::cell::Cell;

use crate::{os, span::Span};

/// How many bytes it takes: a multiple of what stacks are aligned to.
const LEN: usize = size_of::<Label>();

type Label = [u64; 4];

/// Chosen by lot.
const MAGIC: u64 = 0xd5b7_0e3c_92fa_4861;

fn of(stack: Span) -> Label {
    let (limit, base) = (stack.start as u64, stack.end as u64);
    [MAGIC, limit, base, MAGIC ^ limit ^ base]
}

/// Labels a stack of so many bytes, and returns how many are left for frames.
///
/// # Safety
///
/// It must be memory of whole pages, mapped and writable, in which no frame is in use.
#[inline]
pub(crate) unsafe fn write(limit: *mut u8, len: usize) -> usize {
    let left = len - LEN;
    // SAFETY: in the last page.
    let place = unsafe { limit.add(left) };
    let label = of(Span {
        start: limit.addr(),
        end: limit.addr() + len,
    });
    #[expect(
        clippy::cast_ptr_alignment,
        reason = "pages are a multiple of its size"
    )]
    // SAFETY: writable, aligned as the end of a page is, and nobody's.
    unsafe {
        place.cast::<Label>().write(label);
    };
    left
}

thread_local! {
    /// Another copy's stack that was found last.
    static FOUND: Cell<Span> = const { Cell::new(Span::EMPTY) };
}

/// Another copy's heap stack with this address on it, if it is the one that was found last.
#[inline]
pub(crate) fn found(stack_pointer: usize) -> Option<Span> {
    let found = FOUND.get();
    (found.has_stack_pointer(stack_pointer) && is_labelled(found)).then_some(found)
}

/// The same if it has to be looked for.
#[cold]
pub(crate) fn find(stack_pointer: usize) -> Option<Span> {
    let memory = os::private_memory_around(stack_pointer)?;
    let [_, limit, ..] = os::try_read(memory.end.checked_sub(LEN)?)?;
    let stack = Span {
        start: usize::try_from(limit).ok()?,
        ..memory
    };
    // What doesn't begin with a page is none of ours.
    let is_whole =
        stack.start.is_multiple_of(os::region::page::size()) && memory.start <= stack.start;
    if !is_whole || !stack.has_stack_pointer(stack_pointer) || !is_labelled(stack) {
        return None;
    }
    FOUND.set(stack);
    Some(stack)
}

#[cold]
fn is_labelled(stack: Span) -> bool {
    os::try_read(stack.end - LEN) == Some(of(stack))
}

#[cfg(test)]
mod tests;
