//! A thread's blocks.
//!
//! Only the owner changes an arena, but for one list: blocks that other threads have freed, and erased.
//! The owner takes it now and then. When a run ends that no other is around, the arena is *reclaimed*: each
//! slab that was used since, and has no block alive, is erased and goes to the pool.
//!
//! Blocks that aren't alive are zeros, but for the link at their beginning.
#![expect(unsafe_code, reason = "blocks of memory")]

use core::{cell::Cell, ptr, sync::atomic::compiler_fence};

use super::{
    atomic::{AtomicUsize, Ordering},
    chunk::{Chunk, Kind, LARGEST_OF_SLAB},
    classes,
    list::List,
    local::LOCAL,
    orphans,
    pool::Pool,
    reservation::{self, CHUNK},
    slab::{ByPlace, Slab, State, Used},
};
use crate::Lock;

/// Lies behind the header of its first chunk, which it keeps for good: arenas are never unmapped, but when
/// the library is unloaded that this is a part of, whose code nobody calls after that. Memory of zeros
/// holds a valid one.
#[repr(C)]
pub(super) struct Arena {
    /// Blocks that other threads have freed.
    pub(super) freed: List,
    /// How many bytes of blocks these were, since there is the arena, as those who freed them asked for.
    freed_elsewhere: AtomicUsize,
    /// How many bytes of blocks are alive, as asked for, and with those above.
    live: Cell<usize>,
    /// Whether the owner is changing something just now: what calls in between, as a signal's
    /// handler does, is another thread to it.
    busy: Cell<bool>,
    current: [Cell<*const Slab>; classes::COUNT],
    partial: [ByPlace; classes::COUNT],
    used: Used,
    pool: Pool,
}

/// The owner is in it.
struct Busy<'a>(&'a Arena);

impl Drop for Busy<'_> {
    #[inline]
    fn drop(&mut self) {
        compiler_fence(Ordering::SeqCst);
        self.0.busy.set(false);
    }
}

impl Arena {
    /// The calling thread's. `None` if there is none to be had, or if it is busy.
    #[inline]
    pub(super) fn own<'a>(lock: Lock) -> Option<&'a Self> {
        // SAFETY: arenas are never unmapped.
        match unsafe { LOCAL.with(|local| local.arena.get()).as_ref() } {
            Some(arena) => Some(arena),
            None => Self::adopt_or_create(lock),
        }
    }

    #[cold]
    fn adopt_or_create<'a>(lock: Lock) -> Option<&'a Self> {
        let arena = match orphans::adopt() {
            Some(arena) => arena,
            None => Self::create(lock)?,
        };
        LOCAL.with(|local| local.arena.set(arena));
        orphans::expect_exit(arena);
        // SAFETY: arenas are never unmapped.
        unsafe { arena.as_ref() }
    }

    fn create(lock: Lock) -> Option<*const Self> {
        let chunk = open_chunk(ptr::null(), Kind::Slabs, lock)?;
        let arena = Self::of_chunk(chunk.start());
        chunk.arena.set(arena);
        // SAFETY: memory of zeros, in the header, and open for as long as there is a process.
        unsafe { &*arena }.pool.add(chunk);
        Some(arena)
    }

    /// The one that lies in a chunk that was opened for it.
    pub(super) fn of_chunk(start: *mut u8) -> *const Self {
        // Behind a header of words.
        start.wrapping_add(size_of::<Chunk>()).cast()
    }

    #[inline]
    fn enter(&self) -> Option<Busy<'_>> {
        if self.busy.replace(true) {
            return None;
        }
        // What is changed from here on is changed after that, to a signal's handler too.
        compiler_fence(Ordering::SeqCst);
        Some(Busy(self))
    }

    pub(super) fn is_busy(&self) -> bool {
        self.busy.get()
    }

    /// A block of the calling thread's arena, all zeros, if that takes no more than to look at the current
    /// slab of a class. Or null.
    #[inline]
    pub(super) fn take_quickly(size: usize, align: usize) -> *mut u8 {
        if align > classes::LEAST_ALIGN || size > classes::LARGEST {
            return ptr::null_mut();
        }
        // SAFETY: arenas are never unmapped.
        let Some(arena) = (unsafe { LOCAL.with(|local| local.arena.get()).as_ref() }) else {
            return ptr::null_mut();
        };
        let Some(current) = arena.current.get(classes::of_size(size)) else {
            return ptr::null_mut();
        };
        let Some(_busy) = arena.enter() else {
            return ptr::null_mut();
        };
        // SAFETY: slabs that are current are not unmapped.
        let Some(slab) = (unsafe { current.get().as_ref() }) else {
            return ptr::null_mut();
        };
        let block = slab.take();
        if !block.is_null() {
            arena.live.set(arena.live.get().wrapping_add(size));
        }
        block
    }

    /// A block of that class, all zeros, or null. `size` is what was asked for.
    #[inline]
    pub(super) fn alloc(&self, class: usize, size: usize, lock: Lock) -> *mut u8 {
        let Some(_busy) = self.enter() else {
            return ptr::null_mut();
        };
        // SAFETY: slabs that are current are not unmapped.
        let block = match unsafe { self.current[class].get().as_ref() } {
            Some(slab) => slab.take(),
            None => ptr::null_mut(),
        };
        let block = if block.is_null() {
            self.take_elsewhere(class, lock)
        } else {
            block
        };
        if !block.is_null() {
            self.live.set(self.live.get().wrapping_add(size));
        }
        block
    }

    #[cold]
    #[inline(never)]
    fn take_elsewhere(&self, class: usize, lock: Lock) -> *mut u8 {
        self.take_back();
        loop {
            // SAFETY: as in `alloc`.
            if let Some(slab) = unsafe { self.current[class].get().as_ref() } {
                let block = slab.take();
                if !block.is_null() {
                    return block;
                }
                slab.state.set(State::Full);
                self.current[class].set(ptr::null());
            }
            let Some(slab) = self.partial[class]
                .pop()
                .or_else(|| self.pooled_slab(class, lock))
            else {
                return ptr::null_mut();
            };
            slab.state.set(State::Current);
            self.current[class].set(slab);
            if !slab.is_listed_as_used.replace(true) {
                self.used.push(slab);
            }
        }
    }

    /// A slab without blocks, for blocks of that class.
    fn pooled_slab(&self, class: usize, lock: Lock) -> Option<&Slab> {
        let is_large = classes::size(class) > LARGEST_OF_SLAB;
        let kind = if is_large { Kind::OneSlab } else { Kind::Slabs };
        if self.pool.is_empty(kind) {
            self.pool.add(open_chunk(self, kind, lock)?);
        }
        let slab = self.pool.take(kind)?;
        slab.be_of(class);
        Some(slab)
    }

    /// Frees a block of this arena that holds zeros, of so many bytes as was asked for.
    ///
    /// # Safety
    ///
    /// It must be alive, and in `chunk`, which is this arena's. Nobody may use it any more.
    #[inline]
    pub(super) unsafe fn free(&self, chunk: &Chunk, block: *mut u8, size: usize) {
        let owner = LOCAL.with(|local| local.arena.get());
        let slab = chunk.slab_of(block.addr());
        if !ptr::eq(owner, self) {
            // SAFETY: by this function's own contract.
            return unsafe { self.free_from_elsewhere(block, size) };
        }
        let Some(busy) = self.enter() else {
            // SAFETY: as above.
            return unsafe { self.free_from_elsewhere(block, size) };
        };
        // Only now: a handler of signals could have filled the slab.
        if slab.state.get() != State::Current {
            drop(busy);
            // SAFETY: as above.
            return unsafe { self.free_elsewhere(slab, block, size) };
        }
        self.live.set(self.live.get().wrapping_sub(size));
        // SAFETY: as above.
        unsafe { slab.put_back(block) };
    }

    /// In a slab that isn't current.
    ///
    /// # Safety
    ///
    /// As for [`free`](Self::free), by the owner; the block must be in that slab.
    #[cold]
    #[inline(never)]
    unsafe fn free_elsewhere(&self, slab: &Slab, block: *mut u8, size: usize) {
        let Some(_busy) = self.enter() else {
            // SAFETY: by this function's own contract.
            return unsafe { self.free_from_elsewhere(block, size) };
        };
        self.live.set(self.live.get().wrapping_sub(size));
        // SAFETY: as above.
        unsafe { self.take_back_one(slab, block) };
    }

    /// # Safety
    ///
    /// As for [`free`](Self::free).
    #[cold]
    #[inline(never)]
    unsafe fn free_from_elsewhere(&self, block: *mut u8, size: usize) {
        self.freed_elsewhere.fetch_add(size, Ordering::Relaxed);
        // SAFETY: nobody else's, and as large and as aligned as a node.
        unsafe { self.freed.push(block.cast()) };
    }

    /// # Safety
    ///
    /// As for [`free`](Self::free); the caller is the owner.
    #[inline]
    unsafe fn take_back_one(&self, slab: &Slab, block: *mut u8) {
        // SAFETY: by this function's own contract.
        unsafe { slab.put_back(block) };
        if slab.state.get() != State::Current {
            self.note_room(slab);
        }
    }

    /// A block came back to a slab that isn't current.
    #[cold]
    #[inline(never)]
    fn note_room(&self, slab: &Slab) {
        let class = usize::from(slab.class.get());
        if slab.state.get() == State::Full {
            slab.state.set(State::Partial);
            self.partial[class].push(slab);
        }
        if slab.live.get() == 0 {
            self.partial[class].remove(slab);
            if slab.is_listed_as_used.replace(false) {
                self.used.remove(slab);
            }
            self.reset(slab);
            self.give_back_if_much();
        }
    }

    /// Takes the blocks that other threads have freed.
    pub(super) fn take_back(&self) {
        if self.freed.is_empty() {
            return;
        }
        self.freed.take_all(|node| {
            let block: *mut u8 = node.cast();
            // SAFETY: of this arena, and alive until now.
            let chunk = unsafe { Chunk::of(block.addr()) };
            // SAFETY: as above; the list was its only user.
            unsafe { self.take_back_one(chunk.slab_of(block.addr()), block) };
        });
    }

    /// A run has ended that no other is around, or something has been allocated outside of runs.
    #[inline]
    pub(super) fn reclaim(&self) {
        if self.used.first().is_some() || !self.freed.is_empty() {
            self.reclaim_used();
        }
    }

    #[cold]
    #[inline(never)]
    fn reclaim_used(&self) {
        let Some(_busy) = self.enter() else { return };
        self.take_back();
        self.used.each(|slab| {
            self.used.remove(slab);
            slab.is_listed_as_used.set(false);
            let class = usize::from(slab.class.get());
            let is_empty = slab.live.get() == 0;
            match slab.state.get() {
                State::Current => self.current[class].set(ptr::null()),
                State::Partial => self.partial[class].remove(slab),
                State::Full | State::Pooled => return,
            }
            if is_empty {
                self.reset(slab);
            } else if slab.has_room() {
                slab.state.set(State::Partial);
                self.partial[class].push(slab);
            } else {
                slab.state.set(State::Full);
            }
        });
        self.give_back_if_much();
    }

    /// How many bytes of blocks are alive, as asked for.
    #[inline]
    pub(super) fn live(&self) -> usize {
        let freed = self.freed_elsewhere.load(Ordering::Relaxed);
        self.live.get().wrapping_sub(freed)
    }

    /// A block of that many bytes has become one of another size, in place; or one with chunks of its
    /// own was made, of none, or freed.
    pub(super) fn note_resized(&self, from: usize, to: usize) {
        // From any thread, and from handlers of signals.
        self.freed_elsewhere
            .fetch_add(from.wrapping_sub(to), Ordering::Relaxed);
    }

    /// Chunks for a block that ends there, as [`Pool::take_block`] says.
    pub(super) fn kept_block(&self, end: usize) -> Option<&Chunk> {
        let _busy = self.enter()?;
        self.pool.take_block(end)
    }

    /// Keeps such chunks, or returns false: if the caller isn't the owner, or if it would be much.
    pub(super) fn keep_block(&self, chunk: &Chunk) -> bool {
        let owner = LOCAL.with(|local| local.arena.get());
        if !ptr::eq(owner, self) {
            return false;
        }
        self.enter()
            .is_some_and(|_busy| self.pool.keep_block(chunk))
    }

    /// Erases all that was used of a slab without blocks, and pools it.
    fn reset(&self, slab: &Slab) {
        slab.reset();
        self.pool.put(slab);
    }

    #[inline]
    fn give_back_if_much(&self) {
        if self.pool.is_much() {
            self.give_back();
        }
    }

    /// Gives back the memory of all that no block is in.
    #[cold]
    pub(super) fn give_back(&self) {
        // SAFETY: an arena lies in the header of one.
        let own = unsafe { Chunk::of(ptr::from_ref(self).addr()) };
        self.pool.give_back(own);
    }
}

/// Opens a chunk for slabs.
fn open_chunk<'a>(arena: *const Arena, kind: Kind, lock: Lock) -> Option<&'a Chunk> {
    Chunk::open(arena, kind, CHUNK - reservation::guard(), lock)
}
