//! A thread's blocks.
//!
//! Only the owner changes an arena, but for one list: blocks that other threads have freed, and erased.
//! The owner takes it now and then. When a run ends that no other is around, the arena is *settled*: each
//! slab that was used since, and has no block alive, is erased and goes to the pool.
//!
//! Blocks that aren't alive are zeros, but for the link at their beginning.
#![expect(unsafe_code, reason = "blocks of memory")]

use core::{cell::Cell, ptr, sync::atomic::compiler_fence};

use super::{
    atomic::{AtomicUsize, Ordering},
    chunk::{ByPlace, Chunk, Kind, LARGEST_OF_SLAB, SLABS, Slab, State, Used},
    classes,
    list::{List, Node},
    local::{self, LOCAL},
    orphans,
    reservation::{self, CHUNK},
};
use crate::{Lock, erase::erase, os};

/// So much memory of slabs without blocks an arena keeps for the next run. What is more is given back.
const KEPT: usize = 4 << 20;

/// Lies behind the header of its first chunk, which it keeps for good. Memory of zeros holds a valid one.
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
    pool: ByPlace,
    /// Slabs that are whole chunks.
    large_pool: ByPlace,
    /// The first, and only, slabs of chunks that were a block's.
    kept_blocks: ByPlace,
    /// How much memory slabs in the pools have, and how much is open of the blocks.
    pooled: Cell<usize>,
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
        unsafe { &*arena }.pool_slabs_of(chunk);
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
        let block = take(slab);
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
            Some(slab) => take(slab),
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
                let block = take(slab);
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
        let (pool, kind) = if is_large {
            (&self.large_pool, Kind::OneSlab)
        } else {
            (&self.pool, Kind::Slabs)
        };
        if pool.first().is_none() {
            self.pool_slabs_of(open_chunk(self, kind, lock)?);
        }
        let slab = pool.pop()?;
        let chunk = slab.chunk();
        chunk.pooled.set(chunk.pooled.get() - 1);
        self.pooled
            .set(self.pooled.get() - slab.touched.get() as usize);
        let (start, end) = chunk.room(usize::from(slab.index.get()), classes::align(class));
        slab.unused.set(start);
        slab.end.set(end);
        #[expect(clippy::cast_possible_truncation, reason = "classes are small and few")]
        {
            slab.size.set(classes::size(class) as u32);
            slab.class.set(class as u8);
        }
        Some(slab)
    }

    /// Those of a chunk that was opened for this arena.
    fn pool_slabs_of(&self, chunk: &Chunk) {
        let (pool, count) = match chunk.kind.get() {
            Kind::Slabs => (&self.pool, SLABS),
            Kind::OneSlab | Kind::Block => (&self.large_pool, 1),
        };
        // The lowest comes first.
        for index in (0..count).rev() {
            let slab = &chunk.slabs[index];
            #[expect(clippy::cast_possible_truncation, reason = "there are 16")]
            slab.index.set(index as u8);
            // Of pages of 64 KiB the guard may take all of the last.
            let (start, end) = chunk.room(index, LARGEST_OF_SLAB);
            if start.addr() + LARGEST_OF_SLAB <= end {
                pool.push(slab);
                chunk.pooled.set(chunk.pooled.get() + 1);
            }
        }
        chunk.slab_count.set(chunk.pooled.get());
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
        unsafe { put_back(slab, block) };
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
        unsafe { put_back(slab, block) };
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
    pub(super) fn settle(&self) {
        if self.used.first().is_some() || !self.freed.is_empty() {
            self.settle_used();
        }
    }

    #[cold]
    #[inline(never)]
    fn settle_used(&self) {
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
            } else if has_room(slab) {
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

    /// Chunks that were a block's, are zeros behind their header, and have room up to `end` from their
    /// beginning on, without being much too large.
    pub(super) fn kept_block(&self, end: usize) -> Option<&Chunk> {
        let _busy = self.enter()?;
        let chunk = self
            .kept_blocks
            .find(|slab| {
                let len = slab.chunk().open_len();
                (end..=end.saturating_mul(2)).contains(&len)
            })?
            .chunk();
        self.kept_blocks.remove(&chunk.slabs[0]);
        chunk.pooled.set(0);
        self.pooled.set(self.pooled.get() - chunk.open_len());
        Some(chunk)
    }

    /// Keeps such chunks, or returns false: if the caller isn't the owner, or if it would be much.
    pub(super) fn keep_block(&self, chunk: &Chunk) -> bool {
        let owner = LOCAL.with(|local| local.arena.get());
        if !ptr::eq(owner, self) {
            return false;
        }
        let Some(_busy) = self.enter() else {
            return false;
        };
        let pooled = self.pooled.get() + chunk.open_len();
        if pooled > KEPT {
            return false;
        }
        self.pooled.set(pooled);
        // As for slabs: nothing in it is alive.
        chunk.pooled.set(1);
        self.kept_blocks.push(&chunk.slabs[0]);
        true
    }

    /// Erases all that was used of a slab without blocks, and pools it.
    fn reset(&self, slab: &Slab) {
        let start = slab.start();
        let used = slab.unused.get().addr() - start.addr();
        erase_links(slab, start, used);
        let chunk = slab.chunk();
        let before = start.addr() - chunk.room(usize::from(slab.index.get()), 1).0.addr();
        #[expect(clippy::cast_possible_truncation, reason = "within a chunk")]
        let touched = slab.touched.get().max((before + used) as u32);
        slab.touched.set(touched);
        slab.free.set(ptr::null_mut());
        slab.unused.set(start);
        slab.state.set(State::Pooled);
        self.pooled.set(self.pooled.get() + touched as usize);
        chunk.pooled.set(chunk.pooled.get() + 1);
        match chunk.kind.get() {
            Kind::Slabs => self.pool.push(slab),
            Kind::OneSlab | Kind::Block => self.large_pool.push(slab),
        }
    }

    #[inline]
    fn give_back_if_much(&self) {
        if self.pooled.get() > KEPT {
            self.give_back();
        }
    }

    /// Gives back the memory of all slabs in the pools, and closes chunks all of whose slabs are
    /// there.
    #[cold]
    pub(super) fn give_back(&self) {
        for pool in [&self.pool, &self.large_pool] {
            let kept = ByPlace::new();
            while let Some(slab) = pool.pop() {
                let chunk = slab.chunk();
                if chunk.pooled.get() == chunk.slab_count.get() && !self.lies_in(chunk) {
                    chunk.is_closing.set(true);
                }
                if !chunk.is_closing.get() {
                    give_back_slab(slab);
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
        while let Some(slab) = self.kept_blocks.pop() {
            // SAFETY: no block is in it, and nobody else has it in a list.
            unsafe { slab.chunk().close() };
        }
        self.pooled.set(0);
    }

    fn lies_in(&self, chunk: &Chunk) -> bool {
        reservation::chunk_of(ptr::from_ref(self).addr()).addr() == ptr::from_ref(chunk).addr()
    }
}

fn give_back_slab(slab: &Slab) {
    let page = os::region::page::size();
    let (room, _) = slab.chunk().room(usize::from(slab.index.get()), 1);
    // The first page has the header as well, if pages are larger than that.
    let start = room.addr().next_multiple_of(page);
    let end = room.addr() + slab.touched.replace(0) as usize;
    if start < end {
        let len = (end - start).next_multiple_of(page);
        // SAFETY: without blocks, and zeros.
        let _ = local::paused(|| unsafe { os::give_back_locked(room.with_addr(start), len) });
    }
}

/// Opens a chunk for slabs.
fn open_chunk<'a>(arena: *const Arena, kind: Kind, lock: Lock) -> Option<&'a Chunk> {
    Chunk::open(arena, kind, CHUNK - reservation::guard(), lock)
}

fn has_room(slab: &Slab) -> bool {
    !slab.free.get().is_null()
        || slab.unused.get().addr() + slab.size.get() as usize <= slab.end.get()
}

/// A block of it, all zeros, or null if it has none.
#[inline]
fn take(slab: &Slab) -> *mut u8 {
    let node = slab.free.get();
    let block = if node.is_null() {
        let unused = slab.unused.get();
        let next = unused.wrapping_add(slab.size.get() as usize);
        if next.addr() > slab.end.get() {
            return ptr::null_mut();
        }
        slab.unused.set(next);
        unused
    } else {
        // SAFETY: blocks that were freed hold a node.
        slab.free.set(unsafe { Node::take(node) });
        node.cast()
    };
    slab.live.set(slab.live.get() + 1);
    block
}

/// # Safety
///
/// The block must be one of the slab's, hold zeros, and be nobody else's. The caller is the owner.
#[inline]
unsafe fn put_back(slab: &Slab, block: *mut u8) {
    let node: *mut Node = block.cast();
    // SAFETY: nobody else's, and as large and as aligned as a node.
    unsafe { Node::write(node, slab.free.get()) };
    slab.free.set(node);
    slab.live.set(slab.live.get().wrapping_sub(1));
}

/// The links of a slab in which no block is alive: all else is zero.
fn erase_links(slab: &Slab, start: *mut u8, used: usize) {
    /// Larger blocks are not gone through for the sake of a link.
    const SMALL: u32 = 512;

    if slab.size.get() <= SMALL {
        // SAFETY: no block is alive, so it is ours.
        return unsafe { erase(start, used) };
    }
    let mut node = slab.free.get();
    while !node.is_null() {
        // SAFETY: blocks that were freed hold a node.
        node = unsafe { Node::take(node) };
    }
}
