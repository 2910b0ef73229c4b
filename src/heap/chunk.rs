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
#![expect(unsafe_code, reason = "lists of what lies in memory of our own")]

use core::{cell::Cell, ptr};

use super::{
    arena::Arena,
    classes,
    list::Node,
    local,
    reservation::{self, CHUNK},
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

    /// The chunk of a block in the reservation.
    ///
    /// # Safety
    ///
    /// The block must be alive.
    #[inline]
    pub(super) unsafe fn of<'a>(address: usize) -> &'a Self {
        // SAFETY: each chunk of a block begins with one.
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

/// What a slab is to its arena.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum State {
    /// In the pool: without blocks, all zeros. (All of a new chunk's are so.)
    Pooled = 0,
    /// New blocks of the class are taken from it.
    Current,
    /// It has room, and waits to be the current one.
    Partial,
    /// It has none.
    Full,
}

/// Blocks of one class. Only its owner changes anything.
#[repr(C)]
pub(super) struct Slab {
    /// Blocks that were freed: zeros, but for the link at their beginning.
    pub(super) free: Cell<*mut Node>,
    /// From here on no block has been used yet.
    pub(super) unused: Cell<*mut u8>,
    pub(super) end: Cell<usize>,
    /// The size of a block.
    pub(super) size: Cell<u32>,
    /// How many blocks are alive.
    pub(super) live: Cell<u32>,
    pub(super) class: Cell<u8>,
    pub(super) state: Cell<State>,
    /// Whether it is in the list of those that were used since the last settling.
    pub(super) is_listed_as_used: Cell<bool>,
    /// Which of the chunk's it is.
    pub(super) index: Cell<u8>,
    /// Up to here, from its beginning on, pages may have memory.
    pub(super) touched: Cell<u32>,
    /// In the pool or among the partial ones of its class; among the used ones.
    links: [Links; 2],
}

#[repr(C)]
struct Links {
    previous: Cell<*const Slab>,
    next: Cell<*const Slab>,
}

impl Slab {
    /// Its chunk.
    pub(super) fn chunk(&self) -> &Chunk {
        // SAFETY: slabs lie nowhere else.
        unsafe { &*Chunk::at(reservation::chunk_of(ptr::from_ref(self).addr())) }
    }

    /// Where its blocks begin.
    pub(super) fn start(&self) -> *mut u8 {
        let align = classes::align(usize::from(self.class.get()));
        self.chunk().room(usize::from(self.index.get()), align).0
    }
}

/// A list of slabs, by one of their two pairs of links.
pub(super) struct Slabs<const LINKS: usize> {
    first: Cell<*const Slab>,
}

/// By class, or in the pool.
pub(super) type ByPlace = Slabs<0>;
/// Those that were used.
pub(super) type Used = Slabs<1>;

impl<const LINKS: usize> Slabs<LINKS> {
    pub(super) fn new() -> Self {
        Self {
            first: Cell::new(ptr::null()),
        }
    }

    /// Has this be that list, which nobody has besides.
    #[expect(clippy::needless_pass_by_value, reason = "nobody has it besides")]
    pub(super) fn replace(&self, other: Self) {
        self.first.set(other.first.get());
    }

    pub(super) fn first(&self) -> Option<&Slab> {
        // SAFETY: slabs are listed only while they exist.
        unsafe { self.first.get().as_ref() }
    }

    pub(super) fn push(&self, slab: &Slab) {
        let links = &slab.links[LINKS];
        links.previous.set(ptr::null());
        links.next.set(self.first.get());
        if let Some(first) = self.first() {
            first.links[LINKS].previous.set(slab);
        }
        self.first.set(slab);
    }

    pub(super) fn remove(&self, slab: &Slab) {
        let links = &slab.links[LINKS];
        let (previous, next) = (links.previous.get(), links.next.get());
        // SAFETY: as in `first`.
        match unsafe { previous.as_ref() } {
            Some(previous) => previous.links[LINKS].next.set(next),
            None => self.first.set(next),
        }
        // SAFETY: as in `first`.
        if let Some(next) = unsafe { next.as_ref() } {
            next.links[LINKS].previous.set(previous);
        }
    }

    pub(super) fn pop(&self) -> Option<&Slab> {
        let first = self.first()?;
        self.remove(first);
        Some(first)
    }

    /// The first that is what is looked for.
    pub(super) fn find(&self, is_it: impl Fn(&Slab) -> bool) -> Option<&Slab> {
        let mut slab = self.first();
        while let Some(current) = slab {
            if is_it(current) {
                return Some(current);
            }
            // SAFETY: as in `first`.
            slab = unsafe { current.links[LINKS].next.get().as_ref() };
        }
        None
    }

    /// Calls `each` for all, of which it may remove the one it gets.
    pub(super) fn each(&self, mut each: impl FnMut(&Slab)) {
        let mut slab = self.first();
        while let Some(current) = slab {
            // SAFETY: as in `first`.
            slab = unsafe { current.links[LINKS].next.get().as_ref() };
            each(current);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{CHUNK, HEADER, Kind, LARGEST_OF_SLAB, SLABS, classes, room};

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
