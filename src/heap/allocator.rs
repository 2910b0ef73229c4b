//! The program's allocator: in a run a thread's arena, and else the allocator below.
#![expect(unsafe_code, reason = "is an allocator")]

use core::{
    alloc::{GlobalAlloc, Layout},
    ptr,
};
use std::alloc::System;

use super::{
    arena::Arena,
    block::{SMALL, erase_small_block, resize_in_arena},
    chunk::{Chunk, Kind},
    classes, large,
    local::{self, ASKING},
    reservation,
    settings::{self, Settings},
};
use crate::{Lock, erase::erase};

/// A global allocator that erases what runs leave in the heap. The [module](crate::heap) says what that comes
/// to.
///
/// It is around another allocator, to which it passes what happens outside of runs. It is for
/// `#[global_allocator]`, which a program has once, and a library never.
///
/// An allocator of your own may be around it in turn, such as one that counts, if that passes calls on
/// as they are.
///
/// ```
/// use stackbleach::Heap;
///
/// #[global_allocator]
/// static HEAP: Heap = Heap::new();
/// # fn main() {}
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Heap<A = System> {
    pub(super) below: A,
    pub(super) settings: Settings,
}

impl Heap {
    /// Around the system's allocator, [`System`], which programs have that install none.
    ///
    /// ```
    /// use stackbleach::Heap;
    ///
    /// #[global_allocator]
    /// static HEAP: Heap = Heap::new();
    /// # fn main() {}
    /// ```
    #[must_use]
    pub const fn new() -> Self {
        Self::around(System)
    }
}

impl<A> Heap<A> {
    /// Around another allocator, such as `mimalloc::MiMalloc` or `tikv_jemallocator::Jemalloc`.
    ///
    /// ```
    /// # mod mimalloc {
    /// #     pub use std::alloc::System as MiMalloc;
    /// # }
    /// use mimalloc::MiMalloc;
    /// use stackbleach::Heap;
    ///
    /// #[global_allocator]
    /// static HEAP: Heap<MiMalloc> = Heap::around(MiMalloc);
    /// # fn main() {}
    /// ```
    #[must_use]
    pub const fn around(allocator: A) -> Self {
        Self {
            below: allocator,
            settings: Settings::DEFAULT,
        }
    }

    /// Erases every block of the program when it is freed, in a run or not. For buffers that are made
    /// outside of runs and filled inside, for other threads, and for those who want what zeroizing
    /// allocators do.
    ///
    /// All of the program pays for it: each block is written to once more, and one that grows is
    /// always moved.
    ///
    /// ```
    /// use stackbleach::{Heap, HeapErasure, heap_erasure};
    ///
    /// #[global_allocator]
    /// static HEAP: Heap = Heap::new().erase_every_free();
    /// # fn main() {
    /// assert_eq!(heap_erasure(), HeapErasure::Everything);
    /// # }
    /// ```
    #[must_use]
    pub const fn erase_every_free(mut self) -> Self {
        self.settings.erases_every_free = true;
        self
    }

    /// Whether arenas are locked in memory, so that nothing of them is swapped out. The default is
    /// [`Lock::No`].
    ///
    /// An arena grows by 1 MiB, for blocks of some sizes up to 8 KiB or of one size above that, and by
    /// each block of more than 256 KiB. All of that counts against what the process may lock, touched or
    /// not. That is often no more than 8 MiB (`RLIMIT_MEMLOCK`, `ulimit -l`), which are soon used up.
    ///
    /// With [`Lock::BestEffort`], what can't be locked is used as it is, and nothing reports that. With
    /// [`Lock::Required`], an allocation in a run fails if its memory can't be locked or there is [no
    /// arena](crate::heap#where-there-is-no-arena), which ends most programs.
    ///
    /// A child made by `fork` has no locks on what its parent had. On Apple's systems and FreeBSD locks are always
    /// refused.
    ///
    /// ```
    /// use stackbleach::{Heap, Lock};
    ///
    /// #[global_allocator]
    /// static HEAP: Heap = Heap::new().lock(Lock::BestEffort);
    /// # fn main() {}
    /// ```
    #[must_use]
    pub const fn lock(mut self, lock: Lock) -> Self {
        self.settings.lock = lock;
        self
    }
}

impl<A: GlobalAlloc> Heap<A> {
    /// While somebody asks.
    #[cold]
    #[inline(never)]
    unsafe fn alloc_asked(&self, layout: Layout) -> *mut u8 {
        self.settings.answer();
        // Who is around this one may have asked for zeros.
        // SAFETY: by the contract of `alloc`.
        unsafe { self.below.alloc_zeroed(layout) }
    }

    /// In a run, or while somebody asks. Out of line, and without calls but for the last: so nothing is
    /// saved for them.
    #[inline(never)]
    unsafe fn alloc_not_outside(&self, layout: Layout) -> *mut u8 {
        if local::state() >= ASKING {
            // SAFETY: by this function's own contract.
            return unsafe { self.alloc_asked(layout) };
        }
        let block = Arena::take_quickly(layout.size(), layout.align());
        if !block.is_null() {
            return block;
        }
        // SAFETY: as above.
        unsafe { self.alloc_inside(layout) }
    }

    /// In an arena, all zeros. If there is none, by the allocator below.
    #[cold]
    #[inline(never)]
    unsafe fn alloc_inside(&self, layout: Layout) -> *mut u8 {
        let (size, align) = (layout.size(), layout.align());
        if let Some(arena) = Arena::own(self.settings.lock) {
            let block = match classes::of_layout(size, align) {
                Some(class) => arena.alloc(class, size, self.settings.lock),
                None => large::alloc(arena, size, align, self.settings.lock),
            };
            if !block.is_null() {
                return block;
            }
        }
        // SAFETY: by the contract of `alloc`.
        unsafe { self.alloc_past_arenas(layout) }
    }

    #[cold]
    #[inline(never)]
    unsafe fn alloc_past_arenas(&self, layout: Layout) -> *mut u8 {
        if self.settings.lock == Lock::Required {
            return ptr::null_mut();
        }
        // SAFETY: by the contract of `alloc`.
        let block = unsafe { self.below.alloc_zeroed(layout) };
        if !block.is_null() {
            settings::note_past_arenas();
        }
        block
    }

    /// Erases a block that isn't in an arena, and frees it.
    #[inline(never)]
    unsafe fn dealloc_erased(&self, block: *mut u8, layout: Layout) {
        // SAFETY: by the contract of `dealloc`.
        unsafe { erase(block, layout.size()) };
        // SAFETY: as above.
        unsafe { self.below.dealloc(block, layout) };
    }

    /// Frees a block in an arena.
    ///
    /// # Safety
    ///
    /// It must be alive, and nobody may use it any more.
    // Of the type, so that it is compiled where the program is: a library gets at its thread-locals by a
    // call.
    #[inline(never)]
    pub(super) unsafe fn free_in_arena(block: *mut u8, size: usize) {
        // SAFETY: by this function's own contract.
        let chunk = unsafe { Chunk::of(block.addr()) };
        if chunk.kind.get() == Kind::Block {
            // SAFETY: as above.
            return unsafe { large::free(chunk, size) };
        }
        if size > SMALL {
            // SAFETY: as above.
            return unsafe { Self::free_not_small(block, size) };
        }
        // SAFETY: as above; blocks are multiples of 16 bytes, and aligned to them.
        unsafe { erase_small_block(block, size) };
        // SAFETY: arenas are never unmapped.
        let arena = unsafe { &*chunk.arena.get() };
        // SAFETY: as above, and erased.
        unsafe { arena.free(chunk, block, size) };
    }

    /// The same. A function of its own, since it calls one, for which registers are saved.
    ///
    /// # Safety
    ///
    /// As for [`free_in_arena`](Self::free_in_arena); it must be in a slab.
    #[inline(never)]
    unsafe fn free_not_small(block: *mut u8, size: usize) {
        // SAFETY: by this function's own contract.
        unsafe { erase(block, size) };
        // Once more, not to save it for so long.
        // SAFETY: as above.
        let chunk = unsafe { Chunk::of(block.addr()) };
        // SAFETY: arenas are never unmapped.
        let arena = unsafe { &*chunk.arena.get() };
        // SAFETY: as above, and erased.
        unsafe { arena.free(chunk, block, size) };
    }

    /// Moves a block, erases it where it was, and frees it.
    unsafe fn moved(&self, block: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        // SAFETY: by the contract of `realloc`.
        let new_layout = unsafe { Layout::from_size_align_unchecked(new_size, layout.align()) };
        let was_inside = reservation::contains(block.addr());
        let new = if was_inside || local::state() != 0 {
            // SAFETY: as above.
            unsafe { self.alloc_inside(new_layout) }
        } else {
            // SAFETY: as above.
            unsafe { self.below.alloc(new_layout) }
        };
        if new.is_null() {
            return new;
        }
        let len = layout.size().min(new_size);
        // SAFETY: both are as large, and one is new.
        unsafe { ptr::copy_nonoverlapping(block, new, len) };
        if was_inside {
            // SAFETY: by the contract of `realloc`.
            unsafe { Self::free_in_arena(block, layout.size()) };
        } else {
            // SAFETY: as above.
            unsafe { erase(block, layout.size()) };
            // SAFETY: as above.
            unsafe { self.below.dealloc(block, layout) };
        }
        if was_inside && local::state() == 0 {
            local::reclaim_outside();
        }
        new
    }
}

// SAFETY: blocks come from the allocator below, which is one, or from an arena. In an arena each is
// as large and as aligned as asked, and nobody else's until it is freed. Nothing here unwinds.
unsafe impl<A: GlobalAlloc> GlobalAlloc for Heap<A> {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if local::state() == 0 {
            // SAFETY: by this function's own contract.
            return unsafe { self.below.alloc(layout) };
        }
        // SAFETY: as above.
        unsafe { self.alloc_not_outside(layout) }
    }

    #[inline]
    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if reservation::contains(block.addr()) {
            // SAFETY: by this function's own contract.
            return unsafe { Self::free_in_arena(block, layout.size()) };
        }
        if self.settings.erases_others() {
            // SAFETY: as above.
            return unsafe { self.dealloc_erased(block, layout) };
        }
        // SAFETY: as above.
        unsafe { self.below.dealloc(block, layout) };
    }

    #[inline]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        if local::state() == 0 {
            // SAFETY: by this function's own contract.
            return unsafe { self.below.alloc_zeroed(layout) };
        }
        // SAFETY: as above. What is asked for is never touched.
        unsafe { self.alloc_not_outside(layout) }
    }

    #[inline]
    unsafe fn realloc(&self, block: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        if reservation::contains(block.addr()) {
            // SAFETY: by this function's own contract.
            if unsafe { resize_in_arena(block, layout.size(), new_size) } {
                return block;
            }
        } else if !self.settings.erases_others() {
            // SAFETY: as above.
            return unsafe { self.below.realloc(block, layout, new_size) };
        }
        // SAFETY: as above.
        unsafe { self.moved(block, layout, new_size) }
    }
}
