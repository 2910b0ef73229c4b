//! How a chunk is laid out.
//!
//! ```text
//!   0        4 KiB            64 KiB           128 KiB                          1 MiB
//!   | header | slab 0         | slab 1         | ...            | slab 15    |guard|
//!   | header | one slab, of blocks of more than 8 KiB                        |guard|
//!   | header | one block of more than 256 KiB, over as many chunks as it takes     ... |guard|
//! ```
//!
//! The header says what is where, and lies below all blocks. A slab has blocks of one class.
#![expect(unsafe_code, reason = "lies in memory of our own")]

use core::{cell::Cell, ptr};

use super::{
    arena::Arena,
    local,
    reservation::{self, CHUNK},
    slab::Slab,
};
use crate::{Lock, erase::erase};

/// Where a chunk's first slab begins.
pub(super) const HEADER: usize = 4 << 10;

/// The size of a slab, and how many a chunk has.
pub(super) const SLAB: usize = 64 << 10;
pub(super) const SLABS: usize = CHUNK / SLAB;

/// The largest blocks of which several slabs lie in a chunk.
pub(super) const LARGEST_OF_SLAB: usize = 8 << 10;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub(super) enum Kind {
    /// Of 16 slabs.
    Slabs = 0,
    /// Of one slab.
    OneSlab,
    /// Of one block, with the chunks after it.
    Block,
}

/// Memory of zeros holds a valid one.
#[repr(C)]
pub(super) struct Chunk {
    /// Whose it is. It doesn't change while anything in it is alive.
    pub(super) arena: Cell<*const Arena>,
    pub(super) kind: Cell<Kind>,
    /// How many slabs are in the arena's pool.
    pub(super) pooled: Cell<u32>,
    /// How many slabs it has.
    pub(super) slab_count: Cell<u32>,
    /// Whether its slabs leave the pool for good.
    pub(super) is_closing: Cell<bool>,
    /// Of one block: where it begins, from the chunk on. How many bytes are open from there.
    pub(super) block: Cell<usize>,
    pub(super) len: Cell<usize>,
    pub(super) slabs: [Slab; SLABS],
}

const _: () = assert!(size_of::<Chunk>() + size_of::<Arena>() <= HEADER);

impl Chunk {
    /// Opens one, or for a block several in a row: so many bytes of them, whole pages. All slabs are in no
    /// list.
    pub(super) fn open<'a>(
        arena: *const Arena,
        kind: Kind,
        len: usize,
        lock: Lock,
    ) -> Option<&'a Self> {
        let start = local::paused(|| reservation::open(len, lock))?;
        // SAFETY: memory of zeros, of which all fields have valid values.
        let chunk = unsafe { &*Self::at(start) };
        chunk.kind.set(kind);
        chunk.arena.set(arena);
        chunk.len.set(len);
        Some(chunk)
    }

    /// Closes one that is zeros behind its header.
    ///
    /// # Safety
    ///
    /// Nobody may use it any more.
    pub(super) unsafe fn close(&self) {
        let (start, len) = (self.start(), self.open_len());
        // SAFETY: the chunk's own.
        unsafe { erase(start, HEADER) };
        // SAFETY: opened with this length, and zeros now.
        local::paused(|| unsafe { reservation::close(start, len) });
    }

    /// How many bytes are open, from its beginning on.
    pub(super) fn open_len(&self) -> usize {
        self.block.get() + self.len.get()
    }

    /// The header of the chunk that begins there.
    #[inline]
    #[expect(
        clippy::cast_ptr_alignment,
        reason = "chunks are aligned to their size"
    )]
    fn at(start: *mut u8) -> *const Self {
        start.cast::<Self>()
    }

    /// The chunk of an address in the reservation.
    ///
    /// # Safety
    ///
    /// It must be that of a block that is alive, or of what is in the header.
    #[inline]
    pub(super) unsafe fn of<'a>(address: usize) -> &'a Self {
        // SAFETY: each that is in use begins with one.
        unsafe { &*Self::at(reservation::chunk_of(address)) }
    }

    /// The slab of a block in it.
    #[inline]
    pub(super) fn slab_of(&self, address: usize) -> &Slab {
        let slab = (address / SLAB) % SLABS;
        &self.slabs[if self.kind.get() == Kind::Slabs {
            slab
        } else {
            0
        }]
    }

    /// Where it begins.
    pub(super) fn start(&self) -> *mut u8 {
        reservation::chunk_of(ptr::from_ref(self).addr())
    }

    /// Where the blocks of a slab begin, for blocks of that alignment, and where they end.
    pub(super) fn room(&self, slab: usize, align: usize) -> (*mut u8, usize) {
        let (from, to) = room(self.kind.get(), slab, align, reservation::guard());
        let start = self.start();
        (start.wrapping_add(from), start.addr() + to)
    }
}

/// The same, from the beginning of a chunk on.
fn room(kind: Kind, slab: usize, align: usize, guard: usize) -> (usize, usize) {
    let (from, to) = match kind {
        Kind::Slabs => (slab * SLAB, (slab + 1) * SLAB),
        Kind::OneSlab | Kind::Block => (0, CHUNK),
    };
    let from = from.max(HEADER).next_multiple_of(align);
    (from, to.min(CHUNK - guard))
}

#[cfg(test)]
mod tests {
    use super::{CHUNK, HEADER, Kind, LARGEST_OF_SLAB, SLABS, room};
    use crate::heap::classes;

    const PAGES: [usize; 3] = [4 << 10, 16 << 10, 64 << 10];

    /// Of 64 KiB pages the guard takes the last slab, and of no others.
    #[test]
    fn each_slab_has_room_for_blocks_of_each_class_but_one_that_is_all_guard() {
        for page in PAGES {
            for class in
                (0..classes::COUNT).filter(|&class| classes::size(class) <= LARGEST_OF_SLAB)
            {
                for slab in 0..SLABS {
                    let (from, to) = room(Kind::Slabs, slab, classes::align(class), page);
                    let is_guard = page == 64 << 10 && slab == SLABS - 1;
                    let has_room = from + classes::size(class) <= to;
                    assert_eq!(has_room, !is_guard, "{page}, {class}, {slab}");
                }
            }
        }
    }

    #[test]
    fn a_chunk_of_one_slab_has_three_blocks_at_the_least() {
        for page in PAGES {
            for class in 0..classes::COUNT {
                let (from, to) = room(Kind::OneSlab, 0, classes::align(class), page);
                assert!(from + 3 * classes::size(class) <= to, "{page}, {class}");
                assert!(from.is_multiple_of(classes::align(class)));
            }
        }
    }

    #[test]
    fn rooms_lie_behind_the_header_and_one_after_the_other_and_before_the_guard() {
        for page in PAGES {
            for align in (4..=13).map(|power| 1 << power) {
                let mut end = HEADER;
                for slab in 0..SLABS {
                    let (from, to) = room(Kind::Slabs, slab, align, page);
                    assert!(end <= from && from.is_multiple_of(align));
                    end = to.max(from);
                    assert!(to <= CHUNK - page);
                }
            }
        }
    }
}
