//! What runs leave in the heap: a global allocator that erases it.
//!
//! Erasing stacks does nothing about the heap. Big numbers, expanded keys in boxes and buffers that
//! grew are left there when they are freed. [`Heap`] is an allocator that erases them. The *program*
//! installs it, with one line; a library can only [ask for it](crate::Builder::require_heap_erasure).
//!
//! ```
//! #[global_allocator]
//! static HEAP: stackbleach::Heap = stackbleach::Heap::new();
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use stackbleach::{HeapErasure, HeapStack, heap_erasure};
//!
//! assert_eq!(heap_erasure(), HeapErasure::Runs);
//! let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE)?;
//! let sum = stack.run(|| {
//!     let squares: Vec<u64> = (0..1_000).map(|n| n * n).collect();
//!     squares.iter().sum::<u64>()
//! })?; // of the squares nothing is left
//! # assert_eq!(sum, 332_833_500);
//! # Ok(())
//! # }
//! ```
//!
//! This page says what holds. [docs/heap.md] is a guide: when to use it and when not, how to install
//! it around another allocator, how to find what it doesn't cover.
//!
//! # What is erased
//!
//! A thread is *inside* while it is in a run: of a [`HeapStack`](crate::HeapStack), of
//! [`run`](crate::run()), [`bleach`](crate::bleach()), a [`Batch`](crate::Batch), a poll of a
//! [`Bleached`](crate::Bleached) future, or a [`maybe_grow`](crate::maybe_grow) that grows. Else it is
//! *outside*.
//!
//! | a block that was allocated | and is freed | |
//! |---|---|---|
//! | inside | inside, outside, or by another thread | is erased when it is freed |
//! | outside | inside | is erased when it is freed |
//! | outside | outside | is erased with [`erase_every_free`](Heap::erase_every_free) only |
//!
//! - A block that outlives its run, such as a box that is returned, stays valid wherever it goes. It is
//!   erased when it is freed, however late.
//! - A block that is moved to grow or to shrink is erased where it was; of one that shrinks in place,
//!   the rest is. What was allocated inside stays in an arena when it grows outside, and what was
//!   allocated outside moves to one when it grows inside.
//! - A panic's message and payload are blocks like others.
//! - Memory that is given out inside holds zeros.
//!
//! # Where it is
//!
//! Inside, a thread's blocks come from an *arena* of its own. All arenas lie in one reservation of
//! address space, of 64 GiB (64 MiB on 32-bit targets), or of less where the system refuses that. It is
//! closed but for what is in use, with guards between, kept out of huge pages and, where the system
//! can do that, out of core dumps; it can be [locked](Heap::lock) in memory. It counts as virtual
//! memory, not as memory in use.
//!
//! When its outermost run ends, an arena keeps up to 4 MiB, erased, for the next run, and gives back
//! what is more. Blocks of more than 256 KiB have pages of their own. When a thread ends, its arena goes to the next one that needs one.
//!
//! On Linux, when a library with a `Heap` of its own is unloaded, its reservation is given back, but for
//! what is alive: that stays as it is, in chunks of 1 MiB, and nobody can free it any more. As with all
//! that is called at the end of threads, no thread may be ending just then that has been in a run of
//! the library.
//!
//! # What is not
//!
//! - **Other threads**, as those of `rayon`, are inside only while they are in a run of their own.
//! - **Buffers that were made outside**, and are only filled inside, as by `Vec::with_capacity` before
//!   the run and `extend` in it. They are erased when they are freed or grow inside, and else by
//!   [`erase_every_free`](Heap::erase_every_free).
//! - **Blocks that are never freed**: those of statics that are initialised inside, such as
//!   `LazyLock`s, and leaks. They keep what they hold. Blocks around them are erased as any others.
//!   [`escaped`] finds them.
//! - **C code**, which has a `malloc` of its own. Where a program is linked dynamically to glibc,
//!   [`interpose_malloc!`](crate::interpose_malloc) makes that erase as well. And memory that was mapped.
//! - **Runs of another copy of this crate**: of another version in the same program, or in a library
//!   that is loaded at run time. The first doesn't know of this `Heap`, and the second has a global
//!   allocator of its own.
//!
//! # Where there is no arena
//!
//! If address space runs out, or none was to be had, allocations inside go to the allocator below, and
//! from then on **every** block of the program is erased when it is freed. [`heap_erasure`] says
//! [`Everything`](HeapErasure::Everything) then. So it is under AddressSanitizer, which has an
//! allocator of its own, in Miri, and after an allocation inside that has to be aligned to 1 MiB or
//! more. With [`Lock::Required`] such an allocation fails instead.
//!
//! [docs/heap.md]: https://docs.rs/crate/stackbleach/latest/source/docs/heap.md
#![expect(unsafe_code, reason = "is an allocator")]

use core::{
    alloc::{GlobalAlloc, Layout},
    fmt,
    hint::black_box,
    mem::MaybeUninit,
    ptr,
    sync::atomic::{AtomicBool, Ordering},
};
use std::alloc::{self, System};

use crate::{Lock, erase::erase};

mod arena;
mod atomic;
mod chunk;
mod claims;
mod classes;
mod large;
mod list;
mod local;
#[doc(hidden)]
pub mod malloc;
mod orphans;
#[cfg(all(test, miri))]
mod past_arenas_tests;
mod record;
mod reservation;
mod sanitizer;
mod unload;

use arena::Arena;
use chunk::{Chunk, Kind};
use local::{ASKING, LOCAL};
pub(crate) use local::{inside, paused};
pub use malloc::malloc_erasure;

/// A global allocator that erases what runs leave in the heap. The [module](self) says what that comes
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
    below: A,
    erases_every_free: bool,
    lock: Lock,
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
            erases_every_free: false,
            lock: Lock::No,
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
        self.erases_every_free = true;
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
    /// arena](self#where-there-is-no-arena), which ends most programs.
    ///
    /// A child made by `fork` has no locks on what its parent had. On macOS and FreeBSD locks are always refused.
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
        self.lock = lock;
        self
    }
}

/// Whether something was allocated in a run and is not in an arena. From then on nobody knows which
/// blocks these are.
static IS_PAST_ARENAS: AtomicBool = AtomicBool::new(false);

impl<A: GlobalAlloc> Heap<A> {
    /// Whether a block that isn't in an arena is to be erased when it is freed.
    #[inline]
    fn erases_others(&self) -> bool {
        self.erases_every_free || local::state() != 0 || IS_PAST_ARENAS.load(Ordering::Relaxed)
    }

    /// Inside, or while somebody asks.
    #[cold]
    #[inline(never)]
    unsafe fn alloc_asked(&self, layout: Layout) -> *mut u8 {
        let everything = self.erases_every_free
            || IS_PAST_ARENAS.load(Ordering::Relaxed)
            || !local::paused(reservation::exists);
        LOCAL.with(|local| {
            local.answer.set(if everything {
                HeapErasure::Everything
            } else {
                HeapErasure::Runs
            });
        });
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
        if let Some(arena) = Arena::own(self.lock) {
            let block = match classes::of_layout(size, align) {
                Some(class) => arena.alloc(class, size, self.lock),
                None => large::alloc(arena, size, align, self.lock),
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
        if self.lock == Lock::Required {
            return ptr::null_mut();
        }
        // Before anyone has the block.
        IS_PAST_ARENAS.store(true, Ordering::Relaxed);
        // SAFETY: by the contract of `alloc`.
        unsafe { self.below.alloc_zeroed(layout) }
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
    unsafe fn free_in_arena(block: *mut u8, size: usize) {
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
            local::settle_outside();
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
        if self.erases_others() {
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
        } else if !self.erases_others() {
            // SAFETY: as above.
            return unsafe { self.below.realloc(block, layout, new_size) };
        }
        // SAFETY: as above.
        unsafe { self.moved(block, layout, new_size) }
    }
}

/// How many bytes a block in an arena has room for.
///
/// # Safety
///
/// It must be alive.
unsafe fn room_of(block: *mut u8) -> usize {
    // SAFETY: by this function's own contract.
    let chunk = unsafe { Chunk::of(block.addr()) };
    match chunk.kind.get() {
        Kind::Block => chunk.len.get(),
        Kind::Slabs | Kind::OneSlab => chunk.slab_of(block.addr()).size.get() as usize,
    }
}

/// Has a block in an arena be of another size where it is, if it is not too large or too small
/// for that.
///
/// # Safety
///
/// It must be alive, and of `old` bytes.
unsafe fn resize_in_arena(block: *mut u8, old: usize, new: usize) -> bool {
    // SAFETY: by this function's own contract.
    let room = unsafe { room_of(block) };
    if new > room || new < room / 2 {
        return false;
    }
    if new < old {
        // SAFETY: the block's, and given up by the caller.
        unsafe { erase(block.wrapping_add(new), old - new) };
    }
    // SAFETY: as above.
    let chunk = unsafe { Chunk::of(block.addr()) };
    // SAFETY: arenas are never unmapped.
    unsafe { &*chunk.arena.get() }.note_resized(old, new);
    true
}

/// What takes less time than a call of `memset`.
const SMALL: usize = 256;

/// Erases so many bytes, of [`SMALL`] at most, from the beginning of a block in an arena, or up to 15
/// more. From both ends to the middle, so that there is no loop.
///
/// # Safety
///
/// They must be the caller's. The block must have room for whole units of 16 bytes.
#[inline]
unsafe fn erase_small_block(block: *mut u8, size: usize) {
    /// From one end. The compiler makes a few stores of it.
    macro_rules! erase_ends {
        ($len:literal, $end:expr) => {{
            // SAFETY: by this function's own contract: the block has at least as many bytes.
            unsafe { block.write_bytes(0, $len) };
            // SAFETY: as above.
            unsafe { block.wrapping_add($end - $len).write_bytes(0, $len) };
        }};
    }
    let end = size.max(1).next_multiple_of(classes::LEAST_ALIGN);
    match end {
        ..=32 => erase_ends!(16, end),
        33..=64 => erase_ends!(32, end),
        65..=128 => erase_ends!(64, end),
        _ => erase_ends!(128, end),
    }
    // SAFETY: written just now.
    zeroize::optimization_barrier(unsafe { &*block.cast::<MaybeUninit<u8>>() });
}

/// What the program's global allocator erases: the answer of [`heap_erasure`].
///
/// ```
/// use stackbleach::{HeapErasure, heap_erasure};
///
/// // This program has no `Heap`.
/// assert_eq!(heap_erasure(), HeapErasure::NotInstalled);
/// assert_eq!(heap_erasure().to_string(), "the heap is not erased");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HeapErasure {
    /// Nothing: it is no [`Heap`], or that of another copy of this crate.
    NotInstalled,
    /// What is [allocated or freed in runs](self#what-is-erased), when it is freed.
    Runs,
    /// Every block, when it is freed: by [`erase_every_free`](Heap::erase_every_free), or because there is
    /// [no arena](self#where-there-is-no-arena).
    Everything,
}

impl fmt::Display for HeapErasure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotInstalled => "the heap is not erased",
            Self::Runs => "what runs leave in the heap is erased",
            Self::Everything => "every block of the heap is erased when it is freed",
        })
    }
}

/// What the program's global allocator erases.
///
/// It is found out by an allocation of one byte, so that the answer holds for whatever the program has
/// installed. The first one in a program with a [`Heap`] makes the reservation of address space. The
/// answer can change once, from [`Runs`](HeapErasure::Runs) to [`Everything`](HeapErasure::Everything).
///
/// A stack can [require](crate::Builder::require_heap_erasure) it, and its
/// [`protection`](crate::Protection::heap) tells it as well.
///
/// ```
/// use stackbleach::{HeapErasure, heap_erasure};
///
/// // This program has no `Heap`.
/// assert_eq!(heap_erasure(), HeapErasure::NotInstalled);
/// ```
#[must_use]
pub fn heap_erasure() -> HeapErasure {
    let layout = Layout::new::<u8>();
    let mut block = ptr::null_mut();
    let answer = local::asking(|| {
        // SAFETY: not of zero bytes. (An optimiser may do without what it sees to be unused.)
        block = black_box(unsafe { alloc::alloc(layout) });
    });
    if !block.is_null() {
        // SAFETY: allocated here.
        unsafe { alloc::dealloc(block, layout) };
    }
    answer
}

/// How many bytes of the calling thread's arena were alive when its last outermost run ended.
///
/// That is what runs returned in boxes, or put into statics, caches and channels: for tests, and to find
/// what keeps secrets. Blocks count in the sizes that were asked for. Those that outlived earlier runs
/// count for as long as they live, also those of a thread that had the arena before and has ended.
/// What is freed later is noticed when the next run ends.
///
/// It is zero without a [`Heap`], where there is [no arena](self#where-there-is-no-arena), and before the
/// first run that allocates.
///
/// ```
/// use stackbleach::{HeapStack, heap};
///
/// #[global_allocator]
/// static HEAP: stackbleach::Heap = stackbleach::Heap::new();
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE)?;
/// let boxed = stack.run(|| Box::new([7_u8; 184]))?;
/// assert_eq!(heap::escaped(), 184);
/// drop(boxed); // erased here
/// stack.run(|| drop(vec![7_u8; 1_000]))?;
/// assert_eq!(heap::escaped(), 0);
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn escaped() -> usize {
    LOCAL.with(|local| local.escaped.get())
}
