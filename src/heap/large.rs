//! Blocks with chunks of their own.
#![expect(unsafe_code, reason = "blocks of memory")]

use super::{
    arena::Arena,
    chunk::{Chunk, HEADER, Kind},
    local,
    reservation::{self, CHUNK},
};
use crate::{Lock, erase::erase, os, span::Span};

/// A block, all zeros, or null. `align` is a power of two.
pub(super) fn alloc(arena: &Arena, size: usize, align: usize, lock: Lock) -> *mut u8 {
    try_alloc(arena, size, align, lock).unwrap_or(core::ptr::null_mut())
}

fn try_alloc(arena: &Arena, size: usize, align: usize, lock: Lock) -> Option<*mut u8> {
    // Its chunk must be found by its address.
    if align >= CHUNK {
        return None;
    }
    let block = HEADER.max(align);
    let end = block.checked_add(size)?;
    let chunk = match arena.kept_block(end) {
        Some(chunk) => chunk,
        None => open(arena, end, lock)?,
    };
    chunk.len.set(len_of(chunk) - block);
    chunk.block.set(block);
    arena.note_resized(0, size);
    Some(chunk.start().wrapping_add(block))
}

/// Chunks for a block that ends there, from their beginning on.
fn open<'a>(arena: &Arena, end: usize, lock: Lock) -> Option<&'a Chunk> {
    let len = end.checked_next_multiple_of(os::region::page::size())?;
    let count = len.checked_add(reservation::guard())?.div_ceil(CHUNK);
    let start = local::paused(|| reservation::claim_and_open(count, len, lock))?;
    // SAFETY: opened for this, and zeros.
    let chunk = unsafe { Chunk::begin(start, arena, Kind::Block) };
    chunk.len.set(len);
    Some(chunk)
}

/// How many bytes are open, from the chunk's beginning on.
pub(super) fn len_of(chunk: &Chunk) -> usize {
    chunk.block.get() + chunk.len.get()
}

/// Frees a block, from any thread: erases what was touched of it. Its arena keeps it for the next one, or
/// it is given back.
///
/// # Safety
///
/// It must be alive, and nobody may use it any more.
#[cold]
pub(super) unsafe fn free(chunk: &Chunk, size: usize) {
    // SAFETY: arenas are never unmapped.
    let arena = unsafe { &*chunk.arena.get() };
    arena.note_resized(size, 0);
    let start = chunk.start();
    // The header's page may be larger than it is.
    let first = HEADER.next_multiple_of(os::region::page::size());
    // SAFETY: the block's, or before it.
    unsafe { erase(start.wrapping_add(HEADER), first - HEADER) };
    let all = Span {
        start: start.addr() + first,
        end: start.addr() + len_of(chunk),
    };
    local::paused(|| {
        os::each_touched_or_all(all, |part| {
            // SAFETY: as above.
            unsafe { erase(start.with_addr(part.start), part.len()) };
        });
    });
    if !arena.keep_block(chunk) {
        close(chunk);
    }
}

/// Closes chunks that are zeros behind their header, and which nobody uses any more.
pub(super) fn close(chunk: &Chunk) {
    let (start, len) = (chunk.start(), len_of(chunk));
    let count = (len + reservation::guard()).div_ceil(CHUNK);
    // SAFETY: the chunk's own.
    unsafe { erase(start, HEADER) };
    local::paused(|| {
        // SAFETY: opened with this length, and zeros now.
        if unsafe { reservation::close(start, len) } {
            // SAFETY: claimed in a row, and closed.
            unsafe { reservation::release(start, count) };
        }
    });
}
