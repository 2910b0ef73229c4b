//! Blocks with chunks of their own.
#![expect(unsafe_code, reason = "blocks of memory")]

use super::{
    arena::Arena,
    chunk::{Chunk, HEADER, Kind},
    local,
    reservation::CHUNK,
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
    chunk.len.set(chunk.open_len() - block);
    chunk.block.set(block);
    arena.note_resized(0, size);
    Some(chunk.start().wrapping_add(block))
}

/// Chunks for a block that ends there, from their beginning on.
fn open<'a>(arena: &Arena, end: usize, lock: Lock) -> Option<&'a Chunk> {
    let len = end.checked_next_multiple_of(os::region::page::size())?;
    Chunk::open(arena, Kind::Block, len, lock)
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
        end: start.addr() + chunk.open_len(),
    };
    local::paused(|| {
        os::each_touched_or_all(all, |part| {
            // SAFETY: as above.
            unsafe { erase(start.with_addr(part.start), part.len()) };
        });
    });
    if !arena.keep_block(chunk) {
        // SAFETY: by this function's own contract, and erased.
        unsafe { chunk.close() };
    }
}
