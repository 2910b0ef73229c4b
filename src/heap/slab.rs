//! Blocks of one class.
#![expect(unsafe_code, reason = "blocks of memory, and lists of what lies there")]

use core::{cell::Cell, ptr};

use super::{chunk::Chunk, classes, list::Node, local};
use crate::{erase::erase, os};

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
    /// Whether it is in the list of those that were used since the last reclaiming.
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
        unsafe { Chunk::of(ptr::from_ref(self).addr()) }
    }

    /// Where its blocks begin.
    fn start(&self) -> *mut u8 {
        let align = classes::align(usize::from(self.class.get()));
        self.chunk().room(usize::from(self.index.get()), align).0
    }

    /// Has one without blocks be for blocks of that class.
    pub(super) fn be_of(&self, class: usize) {
        let (start, end) = self
            .chunk()
            .room(usize::from(self.index.get()), classes::align(class));
        self.unused.set(start);
        self.end.set(end);
        #[expect(clippy::cast_possible_truncation, reason = "classes are small and few")]
        {
            self.size.set(classes::size(class) as u32);
            self.class.set(class as u8);
        }
    }

    pub(super) fn has_room(&self) -> bool {
        !self.free.get().is_null()
            || self.unused.get().addr() + self.size.get() as usize <= self.end.get()
    }

    /// A block of it, all zeros, or null if it has none.
    #[inline]
    pub(super) fn take(&self) -> *mut u8 {
        let node = self.free.get();
        let block = if node.is_null() {
            let unused = self.unused.get();
            let next = unused.wrapping_add(self.size.get() as usize);
            if next.addr() > self.end.get() {
                return ptr::null_mut();
            }
            self.unused.set(next);
            unused
        } else {
            // SAFETY: blocks that were freed hold a node.
            self.free.set(unsafe { Node::take(node) });
            node.cast()
        };
        self.live.set(self.live.get() + 1);
        block
    }

    /// # Safety
    ///
    /// The block must be one of the slab's, hold zeros, and be nobody else's. The caller is the owner.
    #[inline]
    pub(super) unsafe fn put_back(&self, block: *mut u8) {
        let node: *mut Node = block.cast();
        // SAFETY: nobody else's, and as large and as aligned as a node.
        unsafe { Node::write(node, self.free.get()) };
        self.free.set(node);
        self.live.set(self.live.get().wrapping_sub(1));
    }

    /// Erases all that was used of one without blocks.
    pub(super) fn reset(&self) {
        let start = self.start();
        let used = self.unused.get().addr() - start.addr();
        self.erase_links(start, used);
        let room = self.chunk().room(usize::from(self.index.get()), 1).0;
        let before = start.addr() - room.addr();
        #[expect(clippy::cast_possible_truncation, reason = "within a chunk")]
        let touched = self.touched.get().max((before + used) as u32);
        self.touched.set(touched);
        self.free.set(ptr::null_mut());
        self.unused.set(start);
        self.state.set(State::Pooled);
    }

    /// No block is alive, so all but links is zeros.
    fn erase_links(&self, start: *mut u8, used: usize) {
        /// Larger blocks are not gone through for the sake of a link.
        const SMALL: u32 = 512;

        if self.size.get() <= SMALL {
            // SAFETY: no block is alive, so it is ours.
            return unsafe { erase(start, used) };
        }
        let mut node = self.free.get();
        while !node.is_null() {
            // SAFETY: blocks that were freed hold a node.
            node = unsafe { Node::take(node) };
        }
    }

    /// Gives back the memory of one without blocks.
    pub(super) fn give_back(&self) {
        let page = os::region::page::size();
        let (room, _) = self.chunk().room(usize::from(self.index.get()), 1);
        // The first page has the header as well, if pages are larger than that.
        let start = room.addr().next_multiple_of(page);
        let end = room.addr() + self.touched.replace(0) as usize;
        if start < end {
            let len = (end - start).next_multiple_of(page);
            // SAFETY: without blocks, and zeros.
            let _ = local::paused(|| unsafe { os::give_back_locked(room.with_addr(start), len) });
        }
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
