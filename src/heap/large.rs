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
    let page = os::region::page::size();
    let block = HEADER.max(align);
    let len = block.checked_add(size)?.checked_next_multiple_of(page)?;
    let count = len.checked_add(reservation::guard())?.div_ceil(CHUNK);
    let start = local::paused(|| reservation::claim_and_open(count, len, lock))?;
    // SAFETY: opened for this, and zeros.
    let chunk = unsafe { Chunk::begin(start, arena, Kind::Block) };
    chunk.block.set(block);
    chunk.len.set(len - block);
    arena.note_resized(0, size);
    Some(start.wrapping_add(block))
}

/// Frees a block, from any thread: erases what was touched of it, and gives it back.
///
/// # Safety
///
/// It must be alive, and nobody may use it any more.
#[cold]
pub(super) unsafe fn free(chunk: &Chunk, size: usize) {
    // SAFETY: arenas are never unmapped.
    unsafe { &*chunk.arena.get() }.note_resized(size, 0);
    let start = chunk.start();
    let len = chunk.block.get() + chunk.len.get();
    let count = (len + reservation::guard()).div_ceil(CHUNK);
    let all = Span {
        start: start.addr(),
        end: start.addr() + len,
    };
    local::paused(|| {
        os::each_touched_or_all(all, |part| {
            // SAFETY: the block's, and its header.
            unsafe { erase(start.with_addr(part.start), part.len()) };
        });
        // SAFETY: opened with this length, and zeros now.
        unsafe { reservation::close(start, len) };
        // SAFETY: claimed in a row, and closed.
        unsafe { reservation::release(start, count) };
    });
}
