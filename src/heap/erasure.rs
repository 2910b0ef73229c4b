//! What the program's allocator erases, by its own word.
#![expect(unsafe_code, reason = "allocates")]

use core::{alloc::Layout, fmt, hint::black_box, ptr};
use std::alloc;

use super::local;

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
pub enum HeapErasure {
    /// Nothing: it is no [`Heap`](crate::Heap), or that of another copy of this crate.
    NotInstalled,
    /// What is [allocated or freed in runs](crate::heap#what-is-erased), when it is freed.
    Runs,
    /// Every block, when it is freed: by [`erase_every_free`](crate::Heap::erase_every_free), or because there is
    /// [no arena](crate::heap#where-there-is-no-arena).
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
/// installed. The first one in a program with a [`Heap`](crate::Heap) makes the reservation of address space. The
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
