//! Blocks of `stackbleach::Heap`, by the record that a program has of it: `docs/heap-record.md`.

use super::{
    Objects,
    blocks::{Block, Owner, State, word},
};
use crate::tracee::Tracee;

const WORD: u64 = 8;

/// The block that an address lies in. Two versions of the library in one program have a record each.
pub(crate) fn block(tracee: &Tracee, objects: &Objects, address: u64) -> Option<Block> {
    let records = objects.functions(|name| name.starts_with("stackbleach_heap_record_"));
    let mut blocks = records.into_iter().filter_map(|record| {
        let reader = Reader { tracee, record };
        reader.is_known().then(|| reader.at(address))?
    });
    blocks.next()
}

struct Reader<'a> {
    tracee: &'a Tracee,
    record: u64,
}

/// The numbers of 32 bits in the record, in their order.
#[derive(Clone, Copy)]
enum Field {
    Chunk,
    HeaderLen,
    Slab,
    Slabs,
    LargestAlign,
    ChunkArena,
    ChunkKind,
    ChunkBlock,
    ChunkLen,
    ChunkPooled,
    ChunkSlabs,
    SlabFree,
    SlabUnused,
    SlabSize,
    #[expect(dead_code, reason = "in the record")]
    SlabLive,
    SlabState,
    SlabAll,
    ArenaFreed,
    KindSlabs,
    #[expect(dead_code, reason = "in the record")]
    KindOneSlab,
    KindBlock,
    StatePooled,
    ClassCount = 25,
    ClassSizes,
}

impl Reader<'_> {
    /// Whether it is a record of the version that this reads.
    fn is_known(&self) -> bool {
        let mut magic = [0; 16];
        let is_read = self.tracee.read(self.record, &mut magic).is_ok();
        let (version, len) = (self.number(self.record + 16), self.number(self.record + 20));
        let as_written =
            24 + 2 * WORD + 4 * (Field::ClassSizes as u64 + self.field(Field::ClassCount));
        is_read
            && magic == *b"stackbleach heap"
            && version == 1
            && len.next_multiple_of(WORD) == as_written.next_multiple_of(WORD)
    }

    fn at(&self, address: u64) -> Option<Block> {
        let reserved = self.word(self.word(self.record + 24));
        let start = reserved & !63;
        if reserved == 0 || address.wrapping_sub(start) >> (reserved & 63) != 0 {
            return None;
        }
        let chunk = self.chunk_with(address, start)?;
        let kind = self.number(chunk + self.field(Field::ChunkKind));
        if kind == self.field(Field::KindBlock) {
            return self.in_block(address, chunk);
        }
        let slab = if kind == self.field(Field::KindSlabs) {
            (address - chunk) / self.field(Field::Slab)
        } else {
            0
        };
        self.in_slab(address, chunk, slab)
    }

    /// The chunk that an address is in, by its beginning. Chunks in a row are one.
    fn chunk_with(&self, address: u64, start: u64) -> Option<u64> {
        let claims = self.word(self.record + 24 + WORD);
        let mut index = 0;
        loop {
            let chunk = start + index * self.field(Field::Chunk);
            if chunk > address {
                return None;
            }
            let word = self.word(claims + index / 64 * WORD);
            let is_claimed = word >> (index % 64) & 1 == 1;
            let chunks = if is_claimed { self.chunks_of(chunk) } else { 1 };
            if is_claimed && address < chunk + chunks * self.field(Field::Chunk) {
                // Closed, or about to be opened.
                return (self.word(chunk + self.field(Field::ChunkArena)) != 0).then_some(chunk);
            }
            index += chunks;
        }
    }

    /// How many chunks in a row it is.
    fn chunks_of(&self, chunk: u64) -> u64 {
        if self.number(chunk + self.field(Field::ChunkKind)) != self.field(Field::KindBlock) {
            return 1;
        }
        let open = self.word(chunk + self.field(Field::ChunkBlock))
            + self.word(chunk + self.field(Field::ChunkLen));
        // And the guard, of a page.
        (open + 1).div_ceil(self.field(Field::Chunk))
    }

    fn in_block(&self, address: u64, chunk: u64) -> Option<Block> {
        let start = chunk + self.word(chunk + self.field(Field::ChunkBlock));
        let size = self.word(chunk + self.field(Field::ChunkLen));
        let state = match self.number(chunk + self.field(Field::ChunkPooled)) {
            0 => State::Alive,
            _ => State::Free,
        };
        (start..start + size)
            .contains(&address)
            .then(|| of_heap(start, size, state))
    }

    fn in_slab(&self, address: u64, chunk: u64, index: u64) -> Option<Block> {
        if address < chunk + self.field(Field::HeaderLen) || index >= self.field(Field::Slabs) {
            return None;
        }
        let slab = chunk + self.field(Field::ChunkSlabs) + index * self.field(Field::SlabAll);
        let state = self
            .number(slab + self.field(Field::SlabState))
            .to_le_bytes()[0];
        let size = self.number(slab + self.field(Field::SlabSize));
        if size == 0 {
            return None;
        }
        // Blocks are aligned to the largest power of two that divides their size, up to a limit.
        let align = (1 << size.trailing_zeros()).min(self.field(Field::LargestAlign));
        let from = self
            .field(Field::HeaderLen)
            .max(index * self.field(Field::Slab));
        let first = chunk + from.next_multiple_of(align);
        let start = address - address.checked_sub(first)? % size;
        let arena = self.word(chunk + self.field(Field::ChunkArena));
        let is_free = u64::from(state) == self.field(Field::StatePooled)
            || address >= self.word(slab + self.field(Field::SlabUnused))
            || self.lists(slab + self.field(Field::SlabFree), start)
            || self.lists(arena + self.field(Field::ArenaFreed), start);
        let state = if is_free { State::Free } else { State::Alive };
        Some(of_heap(start, size, state))
    }

    /// Whether a block is in the list that begins with the word at `first`. Each links to the next by
    /// its own first word.
    fn lists(&self, first: u64, block: u64) -> bool {
        /// More than a slab has.
        const LONGEST: usize = 1 << 16;

        let mut listed = self.word(first);
        for _ in 0..LONGEST {
            if listed == 0 || listed == block {
                break;
            }
            listed = self.word(listed);
        }
        listed == block
    }

    fn field(&self, field: Field) -> u64 {
        self.number(self.record + 24 + 2 * WORD + 4 * field as u64)
    }

    fn number(&self, at: u64) -> u64 {
        self.word(at) & u64::from(u32::MAX)
    }

    /// What can't be read is zero.
    fn word(&self, at: u64) -> u64 {
        word(self.tracee, at).unwrap_or_default()
    }
}

fn of_heap(start: u64, size: u64, state: State) -> Block {
    Block {
        start,
        size,
        state: Some(state),
        owner: Owner::StackbleachHeap,
    }
}
