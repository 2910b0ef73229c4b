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
//! | outside | outside | is erased with [`erase_every_free`](crate::Heap::erase_every_free) only |
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
//! can do that, out of core dumps; it can be [locked](crate::Heap::lock) in memory. It counts as virtual
//! memory, not as memory in use.
//!
//! When its outermost run ends, an arena keeps up to 4 MiB, erased, for the next run, and gives back
//! what is more. Blocks of more than 256 KiB have pages of their own. When a thread ends, its arena goes to the next one that needs one.
//!
//! On Linux and Windows, when a library with a `Heap` of its own is unloaded, its reservation is given back, but for
//! what is alive: that stays as it is, in chunks of 1 MiB, and nobody can free it any more. As with all
//! that is called at the end of threads, no thread may be ending just then that has been in a run of
//! the library.
//!
//! # What is not
//!
//! - **Other threads**, as those of `rayon`, are inside only while they are in a run of their own.
//! - **Buffers that were made outside**, and are only filled inside, as by `Vec::with_capacity` before
//!   the run and `extend` in it. They are erased when they are freed or grow inside, and else by
//!   [`erase_every_free`](crate::Heap::erase_every_free).
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
//! more. With [`Lock::Required`](crate::Lock::Required) such an allocation fails instead.
//!
//! [`Heap`]: crate::Heap
//! [docs/heap.md]: https://docs.rs/crate/stackbleach/latest/source/docs/heap.md

pub(crate) mod allocator;
mod arena;
mod atomic;
mod block;
mod chunk;
mod claims;
mod classes;
pub(crate) mod erasure;
mod large;
mod list;
mod local;
#[doc(hidden)]
pub mod malloc;
mod orphans;
#[cfg(all(test, miri))]
mod past_arenas_tests;
mod pool;
mod record;
mod reservation;
mod sanitizer;
mod set;
mod settings;
mod slab;
mod unload;

pub(crate) use erasure::{HeapErasure, heap_erasure};
use local::LOCAL;
pub(crate) use local::{inside, paused};
pub use malloc::malloc_erasure;

/// How many bytes of the calling thread's arena were alive when its last outermost run ended.
///
/// That is what runs returned in boxes, or put into statics, caches and channels: for tests, and to find
/// what keeps secrets. Blocks count in the sizes that were asked for. Those that outlived earlier runs
/// count for as long as they live, also those of a thread that had the arena before and has ended.
/// What is freed later is noticed when the next run ends.
///
/// It is zero without a [`Heap`](crate::Heap), where there is [no arena](self#where-there-is-no-arena), and before the
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
