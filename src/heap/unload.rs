//! When a library is unloaded, its reservation is given back, but for chunks with blocks that are
//! alive: who has got them from the library goes on with them, though nobody can free them.
#![expect(unsafe_code, reason = "unmaps")]

use super::{
    arena::Arena,
    chunk::{Chunk, Kind, SLABS},
    reservation::{self, CHUNK},
    sanitizer,
};
use crate::{os, span::Span};

/// To be called where no other thread is in a run, or ever will be. Afterwards there is no room in the
/// reservation.
pub(super) fn unmap_what_is_not_alive() {
    let Some((chunks, reserved)) = reservation::all() else {
        return;
    };
    each(chunks, |chunk| {
        // What others have freed is not alive. It may be in an arena's other chunks.
        if let Some(arena) = arena_in(chunk) {
            arena.take_back();
        }
    });
    // An arena counts as a block where it lies if it has any: a destructor may yet free that.
    each(chunks, |chunk| {
        if is_alive(chunk) {
            // SAFETY: of a block that is alive, and its arena is not unmapped as yet.
            let first = &unsafe { Chunk::of(chunk.arena.get().addr()) }.slabs[0];
            first.live.set(first.live.get() + 1);
        }
    });
    let mut from = reserved.start;
    each(chunks, |chunk| {
        let start = chunk.start().addr();
        if is_alive(chunk) {
            unmap(Span {
                start: from,
                end: start,
            });
            from = start + count(chunk) * CHUNK;
        } else {
            sanitizer::unregister_root(chunk.start(), chunk.open_len());
        }
    });
    unmap(Span {
        start: from,
        end: reserved.end,
    });
    if from == reserved.start {
        // Others may have memory there from now on.
        reservation::forget();
    } else {
        reservation::claim_the_rest();
    }
}

/// Calls `f` for all chunks that are in use.
fn each(chunks: Span, mut f: impl FnMut(&Chunk)) {
    let mut start = chunks.start;
    while start < chunks.end {
        // One that a fork has left behind may be closed.
        let is_open = reservation::is_claimed(start) && os::try_read(start).is_some();
        // SAFETY: claimed and open, so it begins with one.
        let chunk = is_open.then(|| unsafe { Chunk::of(start) });
        start += chunk.map_or(1, count) * CHUNK;
        if let Some(chunk) = chunk {
            f(chunk);
        }
    }
}

/// How many chunks it is, with those after it that its block is in.
fn count(chunk: &Chunk) -> usize {
    reservation::count(chunk.open_len()).unwrap_or(1)
}

fn is_alive(chunk: &Chunk) -> bool {
    match chunk.kind.get() {
        // Else its arena keeps it for the next one.
        Kind::Block => chunk.pooled.get() == 0,
        Kind::Slabs | Kind::OneSlab => (0..SLABS).any(|i| chunk.slabs[i].live.get() != 0),
    }
}

/// The arena that lies in it.
fn arena_in(chunk: &Chunk) -> Option<&Arena> {
    let arena = chunk.arena.get();
    let is_here =
        !arena.is_null() && reservation::chunk_of(arena.addr()).addr() == chunk.start().addr();
    // SAFETY: in an open chunk.
    is_here.then(|| unsafe { &*arena })
}

fn unmap(part: Span) {
    if part.is_empty() {
        return;
    }
    let start: *mut u8 = core::ptr::with_exposed_provenance_mut(part.start);
    // SAFETY: of the reservation, and nobody's.
    os::unmap(unsafe { os::region::Allocation::from_raw_parts(start, part.len()) });
}
