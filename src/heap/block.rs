//! One block in an arena: its room, and its erasure.
#![expect(unsafe_code, reason = "blocks of memory")]

use core::mem::MaybeUninit;

use super::{
    chunk::{Chunk, Kind},
    classes,
};
use crate::erase::erase;

/// How many bytes a block in an arena has room for.
///
/// # Safety
///
/// It must be alive.
pub(super) unsafe fn room_of(block: *mut u8) -> usize {
    // SAFETY: by this function's own contract.
    let chunk = unsafe { Chunk::of(block.addr()) };
    match chunk.kind.get() {
        Kind::Block => chunk.len.get(),
        Kind::Slabs | Kind::OneSlab => chunk.slab_of(block.addr()).size.get() as usize,
    }
}

/// Has a block in an arena be of another size where it is, if it is not too large or too small
/// for that.
///
/// # Safety
///
/// It must be alive, and of `old` bytes.
pub(super) unsafe fn resize_in_arena(block: *mut u8, old: usize, new: usize) -> bool {
    // SAFETY: by this function's own contract.
    let room = unsafe { room_of(block) };
    if new > room || new < room / 2 {
        return false;
    }
    if new < old {
        // SAFETY: the block's, and given up by the caller.
        unsafe { erase(block.wrapping_add(new), old - new) };
    }
    // SAFETY: as above.
    let chunk = unsafe { Chunk::of(block.addr()) };
    // SAFETY: arenas are never unmapped.
    unsafe { &*chunk.arena.get() }.note_resized(old, new);
    true
}

/// What takes less time than a call of `memset`.
pub(super) const SMALL: usize = 256;

/// Erases so many bytes, of [`SMALL`] at most, from the beginning of a block in an arena, or up to 15
/// more. From both ends to the middle, so that there is no loop.
///
/// # Safety
///
/// They must be the caller's. The block must have room for whole units of 16 bytes.
#[inline]
pub(super) unsafe fn erase_small_block(block: *mut u8, size: usize) {
    /// From one end. The compiler makes a few stores of it.
    macro_rules! erase_ends {
        ($len:literal, $end:expr) => {{
            // SAFETY: by this function's own contract: the block has at least as many bytes.
            unsafe { block.write_bytes(0, $len) };
            // SAFETY: as above.
            unsafe { block.wrapping_add($end - $len).write_bytes(0, $len) };
        }};
    }
    let end = size.max(1).next_multiple_of(classes::LEAST_ALIGN);
    match end {
        ..=32 => erase_ends!(16, end),
        33..=64 => erase_ends!(32, end),
        65..=128 => erase_ends!(64, end),
        _ => erase_ends!(128, end),
    }
    // SAFETY: written just now.
    zeroize::optimization_barrier(unsafe { &*block.cast::<MaybeUninit<u8>>() });
}
