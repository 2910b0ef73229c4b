//! What an arena has that no block is in: slabs, and chunks that were a block's. For what comes next.
#![expect(unsafe_code, reason = "closes chunks")]

use core::cell::Cell;

use super::{
    chunk::{Chunk, Kind, LARGEST_OF_SLAB, SLABS},
    slab::{ByPlace, Slab},
};

/// So much memory an arena keeps for the next run. What is more is given back.
const MAX_POOLED: usize = 4 << 20;

/// Its owner alone uses it. Memory of zeros holds a valid one.
#[repr(C)]
pub(super) struct Pool {
    slabs: ByPlace,
    /// Slabs that are whole chunks.
    large_slabs: ByPlace,
    /// The first, and only, slabs of chunks that were a block's.
    blocks: ByPlace,
    /// How much memory the slabs have, and how much is open of the blocks.
    memory: Cell<usize>,
}

impl Pool {
    fn of(&self, kind: Kind) -> &ByPlace {
        match kind {
            Kind::Slabs => &self.slabs,
            Kind::OneSlab | Kind::Block => &self.large_slabs,
        }
    }

    pub(super) fn is_empty(&self, kind: Kind) -> bool {
        self.of(kind).first().is_none()
    }

    /// Adds the slabs of a chunk that was opened just now.
    pub(super) fn add(&self, chunk: &Chunk) {
        let kind = chunk.kind.get();
        let count = if kind == Kind::Slabs { SLABS } else { 1 };
        // The lowest comes first.
        for index in (0..count).rev() {
            let slab = &chunk.slabs[index];
            #[expect(clippy::cast_possible_truncation, reason = "there are 16")]
            slab.index.set(index as u8);
            // Of pages of 64 KiB the guard may take all of the last.
            let (start, end) = chunk.room(index, LARGEST_OF_SLAB);
            if start.addr() + LARGEST_OF_SLAB <= end {
                self.of(kind).push(slab);
                chunk.pooled.set(chunk.pooled.get() + 1);
            }
        }
        chunk.slab_count.set(chunk.pooled.get());
    }

    pub(super) fn take(&self, kind: Kind) -> Option<&Slab> {
        let slab = self.of(kind).pop()?;
        let chunk = slab.chunk();
        chunk.pooled.set(chunk.pooled.get() - 1);
        self.count_out(slab.touched.get() as usize);
        Some(slab)
    }

    /// Puts a slab there that has been [reset](Slab::reset).
    pub(super) fn put(&self, slab: &Slab) {
        let chunk = slab.chunk();
        self.memory
            .set(self.memory.get() + slab.touched.get() as usize);
        chunk.pooled.set(chunk.pooled.get() + 1);
        self.of(chunk.kind.get()).push(slab);
    }

    fn count_out(&self, len: usize) {
        self.memory.set(self.memory.get() - len);
    }

    /// Chunks that were a block's, are zeros behind their header, and have room up to `end` from their
    /// beginning on, without being much too large.
    pub(super) fn take_block(&self, end: usize) -> Option<&Chunk> {
        let chunk = self
            .blocks
            .find(|slab| {
                let len = slab.chunk().open_len();
                (end..=end.saturating_mul(2)).contains(&len)
            })?
            .chunk();
        self.blocks.remove(&chunk.slabs[0]);
        chunk.pooled.set(0);
        self.count_out(chunk.open_len());
        Some(chunk)
    }

    /// Keeps such chunks, or returns false if that would be much.
    pub(super) fn keep_block(&self, chunk: &Chunk) -> bool {
        let memory = self.memory.get() + chunk.open_len();
        if memory > MAX_POOLED {
            return false;
        }
        self.memory.set(memory);
        // As for slabs: nothing in it is alive.
        chunk.pooled.set(1);
        self.blocks.push(&chunk.slabs[0]);
        true
    }

    #[inline]
    pub(super) fn is_much(&self) -> bool {
        self.memory.get() > MAX_POOLED
    }

    /// Gives back the memory of all slabs, and closes chunks all of whose slabs are here, but for that
    /// one.
    pub(super) fn give_back(&self, but: &Chunk) {
        for pool in [&self.slabs, &self.large_slabs] {
            let kept = ByPlace::new();
            while let Some(slab) = pool.pop() {
                let chunk = slab.chunk();
                if chunk.pooled.get() == chunk.slab_count.get() && !core::ptr::eq(chunk, but) {
                    chunk.is_closing.set(true);
                }
                if !chunk.is_closing.get() {
                    slab.give_back();
                    kept.push(slab);
                    continue;
                }
                chunk.pooled.set(chunk.pooled.get() - 1);
                if chunk.pooled.get() == 0 {
                    // SAFETY: none of its slabs is in a list, or has blocks.
                    unsafe { chunk.close() };
                }
            }
            pool.replace(kept);
        }
        while let Some(slab) = self.blocks.pop() {
            // SAFETY: no block is in it, and nobody else has it in a list.
            unsafe { slab.chunk().close() };
        }
        self.memory.set(0);
    }
}
