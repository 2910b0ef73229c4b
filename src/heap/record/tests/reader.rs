//! A reader as `docs/heap-record.md` has it: it knows of the record, and of nothing else in the
//! library. It reads a process's memory by its file.

use std::{fs::File, os::unix::fs::FileExt};

use super::symbol;

const WORD: usize = size_of::<usize>();

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Is {
    /// Not in the reservation.
    Elsewhere,
    /// In a chunk that is no one's.
    Closed,
    /// In the header of a chunk.
    Header,
    /// No block has been there since all there was erased.
    NeverUsed,
    In(Block),
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Block {
    pub(super) start: usize,
    pub(super) size: usize,
    pub(super) state: State,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum State {
    Alive,
    Free,
    /// Freed by a thread that isn't the owner, who hasn't noticed yet.
    Waiting,
}

pub(super) struct Reader {
    memory: File,
    record: usize,
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
    KindOneSlab,
    KindBlock,
    StatePooled,
    ClassCount = 25,
    ClassSizes,
}
use Field::*;

impl Reader {
    /// `None` if there is no record, or one that it can't read.
    pub(super) fn new() -> Option<Self> {
        let reader = Self {
            memory: File::open("/proc/self/mem").unwrap(),
            record: symbol::address("stackbleach_heap_record_")?,
        };
        let mut magic = [0; 16];
        reader.read(reader.record, &mut magic);
        let (version, len) = (
            reader.number(reader.record + 16),
            reader.number(reader.record + 20),
        );
        let as_written = 24 + 2 * WORD + 4 * (ClassSizes as usize + reader.field(ClassCount));
        let is_known = magic == *b"stackbleach heap" && version == 1;
        (is_known && len.next_multiple_of(WORD) == as_written.next_multiple_of(WORD))
            .then_some(reader)
    }

    pub(super) fn class_sizes(&self) -> Vec<usize> {
        let first = self.record + 24 + 2 * WORD + 4 * ClassSizes as usize;
        (0..self.field(ClassCount))
            .map(|class| self.number(first + 4 * class))
            .collect()
    }

    /// What an address is.
    pub(super) fn at(&self, address: usize) -> Is {
        let reserved = self.word(self.word(self.record + 24));
        let start = reserved & !63;
        if reserved == 0 || address.wrapping_sub(start) >> (reserved & 63) != 0 {
            return Is::Elsewhere;
        }
        let Some(chunk) = self.chunk_with(address, start) else {
            return Is::Closed;
        };
        let kind = self.number(chunk + self.field(ChunkKind));
        if kind == self.field(KindBlock) {
            return self.in_block(address, chunk);
        }
        let slab = match kind {
            kind if kind == self.field(KindSlabs) => (address - chunk) / self.field(Slab),
            kind if kind == self.field(KindOneSlab) => 0,
            _ => panic!("unknown"),
        };
        self.in_slab(address, chunk, slab)
    }

    /// The chunk that an address is in, by its beginning. Chunks in a row are one.
    fn chunk_with(&self, address: usize, start: usize) -> Option<usize> {
        let claims = self.word(self.record + 24 + WORD);
        let mut index = 0;
        loop {
            let chunk = start + index * self.field(Chunk);
            if chunk > address {
                return None;
            }
            let word = self.word(claims + index / usize::BITS as usize * WORD);
            let is_claimed = word >> (index % usize::BITS as usize) & 1 == 1;
            let chunks = if is_claimed { self.chunks_of(chunk) } else { 1 };
            if is_claimed && address < chunk + chunks * self.field(Chunk) {
                // Closed, or about to be opened.
                return (self.word(chunk + self.field(ChunkArena)) != 0).then_some(chunk);
            }
            index += chunks;
        }
    }

    /// How many chunks in a row it is.
    fn chunks_of(&self, chunk: usize) -> usize {
        if self.number(chunk + self.field(ChunkKind)) != self.field(KindBlock) {
            return 1;
        }
        let open =
            self.word(chunk + self.field(ChunkBlock)) + self.word(chunk + self.field(ChunkLen));
        // And the guard, of a page.
        (open + 1).div_ceil(self.field(Chunk))
    }

    fn in_block(&self, address: usize, chunk: usize) -> Is {
        let start = chunk + self.word(chunk + self.field(ChunkBlock));
        if address < start {
            return Is::Header;
        }
        let size = self.word(chunk + self.field(ChunkLen));
        if address >= start + size {
            return Is::NeverUsed;
        }
        let state = match self.number(chunk + self.field(ChunkPooled)) {
            0 => State::Alive,
            _ => State::Free,
        };
        Is::In(Block { start, size, state })
    }

    fn in_slab(&self, address: usize, chunk: usize, index: usize) -> Is {
        if address < chunk + self.field(HeaderLen) {
            return Is::Header;
        }
        assert!(index < self.field(Slabs));
        let slab = chunk + self.field(ChunkSlabs) + index * self.field(SlabAll);
        let mut state = [0];
        self.read(slab + self.field(SlabState), &mut state);
        let state = usize::from(state[0]);
        let unused = self.word(slab + self.field(SlabUnused));
        if state == self.field(StatePooled) || address >= unused {
            return Is::NeverUsed;
        }
        let size = self.number(slab + self.field(SlabSize));
        // Blocks are aligned to the largest power of two that divides their size, up to a limit.
        let align = (1 << size.trailing_zeros()).min(self.field(LargestAlign));
        let from = self.field(HeaderLen).max(index * self.field(Slab));
        let first = chunk + from.next_multiple_of(align);
        if address < first {
            return Is::NeverUsed;
        }
        let start = address - (address - first) % size;
        let arena = self.word(chunk + self.field(ChunkArena));
        let state = if self.lists(slab + self.field(SlabFree), start) {
            State::Free
        } else if self.lists(arena + self.field(ArenaFreed), start) {
            State::Waiting
        } else {
            State::Alive
        };
        Is::In(Block { start, size, state })
    }

    /// Whether a block is in the list that begins with the word at `first`. Each links to the next by
    /// its own first word.
    fn lists(&self, first: usize, block: usize) -> bool {
        let mut listed = self.word(first);
        while listed != 0 && listed != block {
            listed = self.word(listed);
        }
        listed == block
    }

    fn field(&self, field: Field) -> usize {
        self.number(self.record + 24 + 2 * WORD + 4 * field as usize)
    }

    fn number(&self, at: usize) -> usize {
        let mut bytes = [0; 4];
        self.read(at, &mut bytes);
        u32::from_ne_bytes(bytes).try_into().unwrap()
    }

    fn word(&self, at: usize) -> usize {
        let mut bytes = [0; WORD];
        self.read(at, &mut bytes);
        usize::from_ne_bytes(bytes)
    }

    /// Of what is closed some systems say zeros, others nothing: then these are zeros as well.
    fn read(&self, at: usize, bytes: &mut [u8]) {
        let _ = self.memory.read_exact_at(bytes, at as u64);
    }
}
