//! What a program's heap is like, for who looks at it from outside: a tracer or debugger. How it
//! is read: `docs/heap-record.md`.
//!
//! It is in programs in which something can be allocated in an arena, and costs no more than its memory.
#![expect(unsafe_code, reason = "is found by its name")]

use core::{hint::black_box, mem::offset_of, sync::atomic::AtomicPtr};

use super::{
    arena::Arena,
    atomic::AtomicUsize,
    chunk::{Chunk, HEADER, Kind, SLAB, SLABS},
    classes,
    reservation::{self, CHUNK},
    slab::{Slab, State},
};

/// What is laid out differently has another.
const VERSION: u32 = 1;

/// Numbers of 32 bits but for two addresses, without padding.
#[repr(C)]
struct Record {
    magic: [u8; 16],
    version: u32,
    /// How many bytes the record has.
    len: u32,
    /// The word that says where the reservation is.
    reserved: &'static AtomicPtr<u8>,
    /// A bit for each of its chunks: whether it is claimed.
    claims: &'static [AtomicUsize; reservation::WORDS],
    chunk: u32,
    header: u32,
    slab: u32,
    slabs: u32,
    largest_align: u32,
    in_chunk: InChunk,
    in_slab: InSlab,
    in_arena: InArena,
    kinds: [u32; 3],
    states: [u32; 4],
    class_count: u32,
    class_sizes: [u32; classes::COUNT],
}

/// Where fields are in the header of a chunk.
#[repr(C)]
struct InChunk {
    arena: u32,
    kind: u32,
    block: u32,
    len: u32,
    pooled: u32,
    slabs: u32,
}

/// Where fields are in a slab's record, and how many bytes that has.
#[repr(C)]
struct InSlab {
    free: u32,
    unused: u32,
    size: u32,
    live: u32,
    state: u32,
    all: u32,
}

/// Where they are in an arena.
#[repr(C)]
struct InArena {
    freed: u32,
}

// SAFETY: with the version in it, no other copy of the crate in a program has the name.
#[unsafe(export_name = concat!(
    "stackbleach_heap_record_",
    env!("CARGO_PKG_VERSION_MAJOR"),
    "_",
    env!("CARGO_PKG_VERSION_MINOR"),
    "_",
    env!("CARGO_PKG_VERSION_PATCH"),
))]
static RECORD: Record = Record {
    magic: *b"stackbleach heap",
    version: VERSION,
    len: number(size_of::<Record>()),
    reserved: &reservation::RESERVED,
    claims: &reservation::CLAIMS.words,
    chunk: number(CHUNK),
    header: number(HEADER),
    slab: number(SLAB),
    slabs: number(SLABS),
    largest_align: number(classes::LARGEST_ALIGN),
    in_chunk: InChunk {
        arena: number(offset_of!(Chunk, arena)),
        kind: number(offset_of!(Chunk, kind)),
        block: number(offset_of!(Chunk, block)),
        len: number(offset_of!(Chunk, len)),
        pooled: number(offset_of!(Chunk, pooled)),
        slabs: number(offset_of!(Chunk, slabs)),
    },
    in_slab: InSlab {
        free: number(offset_of!(Slab, free)),
        unused: number(offset_of!(Slab, unused)),
        size: number(offset_of!(Slab, size)),
        live: number(offset_of!(Slab, live)),
        state: number(offset_of!(Slab, state)),
        all: number(size_of::<Slab>()),
    },
    in_arena: InArena {
        freed: number(offset_of!(Arena, freed)),
    },
    kinds: [Kind::Slabs as u32, Kind::OneSlab as u32, Kind::Block as u32],
    states: [
        State::Pooled as u32,
        State::Current as u32,
        State::Partial as u32,
        State::Full as u32,
    ],
    class_count: number(classes::COUNT),
    class_sizes: {
        let mut sizes = [0; classes::COUNT];
        let mut class = 0;
        while class < classes::COUNT {
            sizes[class] = number(classes::size(class));
            class += 1;
        }
        sizes
    },
};

#[expect(clippy::cast_possible_truncation, reason = "checked")]
const fn number(number: usize) -> u32 {
    assert!(number <= u32::MAX as usize);
    number as u32
}

/// Has the linker keep it, in programs that have what calls this.
pub(super) fn keep() {
    black_box(&RECORD);
}

// Of ELF alone the tests know where symbols are.
#[cfg(all(test, target_os = "linux", not(miri)))]
mod tests;
