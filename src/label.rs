//! The label by which other copies of this crate know a heap stack.
//!
//! A process can have several copies: a host's and its plug-in's, or two versions in one program.
//! Each has its own thread-locals, and so its own record (`current.rs`). They share the stacks: a
//! label lies at the base of each while it is in use, and is erased with the rest after a run.
//!
//! ```text
//!   limit                                         first frame        base
//!     |              <--- the stack grows              |     label     |  base guard
//! ```
//!
//! It is four numbers of 64 bits, in the processor's byte order: [`MAGIC`]; the limit; the base; the
//! exclusive or of those three. The base is where private writable memory ends. This never
//! changes: all versions write it, and read it.
#![expect(unsafe_code, reason = "writes to a stack")]

use core::cell::Cell;

use crate::{os, span::Span};

/// How many bytes a label has: a multiple of the alignment of stacks.
const LEN: usize = size_of::<Label>();

type Label = [u64; 4];

/// Chosen at random.
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
    // SAFETY: writable, aligned as the end of a page is, and not in use.
    unsafe {
        place.cast::<Label>().write(label);
    };
    left
}

os::locals! {
    /// The stack of another copy that was found last.
    static FOUND: Cell<Span> = const { Cell::new(Span::EMPTY) };
}

/// The other copy's heap stack that was found last, if the stack pointer is on it.
#[inline]
pub(crate) fn found(stack_pointer: usize) -> Option<Span> {
    let found = FOUND.get();
    (found.has_stack_pointer(stack_pointer) && is_labelled(found)).then_some(found)
}

/// Looks for another copy's heap stack that the stack pointer is on.
#[cold]
pub(crate) fn find(stack_pointer: usize) -> Option<Span> {
    let memory = os::private_memory_around(stack_pointer)?;
    let [_, limit, ..] = os::try_read(memory.end.checked_sub(LEN)?)?;
    let stack = Span {
        start: usize::try_from(limit).ok()?,
        ..memory
    };
    // A heap stack begins with a page.
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
