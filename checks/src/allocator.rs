//! An allocator for programs that measure: with the heap erased, or without, by subject.
#![expect(unsafe_code, reason = "is an allocator")]

use std::{
    alloc::{GlobalAlloc, Layout, System},
    sync::atomic::{AtomicBool, Ordering},
};

use stackbleach::Heap;

/// Passes everything to a [`Heap`] once that is switched on, and until then to the system's allocator.
///
/// What was allocated before may be freed after: outside of runs the two are the same.
#[derive(Clone, Copy, Debug, Default)]
pub struct SwitchedHeap;

static HEAP: Heap = Heap::new();
static IS_ON: AtomicBool = AtomicBool::new(false);

impl SwitchedHeap {
    /// Has the heap erased from here on, in all of this process.
    ///
    /// # Panics
    ///
    /// If this is not the program's allocator.
    pub fn switch_on() {
        IS_ON.store(true, Ordering::Relaxed);
        let erasure = stackbleach::heap_erasure();
        assert_eq!(erasure, stackbleach::HeapErasure::Runs);
    }

    fn is_on() -> bool {
        IS_ON.load(Ordering::Relaxed)
    }
}

// SAFETY: each call goes to an allocator as it came. Blocks of the system's may go to the heap, which is
// around that and frees them there.
unsafe impl GlobalAlloc for SwitchedHeap {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if Self::is_on() {
            // SAFETY: by this function's own contract.
            unsafe { HEAP.alloc(layout) }
        } else {
            // SAFETY: as above.
            unsafe { System.alloc(layout) }
        }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if Self::is_on() {
            // SAFETY: by this function's own contract.
            unsafe { HEAP.dealloc(block, layout) };
        } else {
            // SAFETY: as above.
            unsafe { System.dealloc(block, layout) };
        }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        if Self::is_on() {
            // SAFETY: by this function's own contract.
            unsafe { HEAP.alloc_zeroed(layout) }
        } else {
            // SAFETY: as above.
            unsafe { System.alloc_zeroed(layout) }
        }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        if Self::is_on() {
            // SAFETY: by this function's own contract.
            unsafe { HEAP.realloc(block, layout, new_size) }
        } else {
            // SAFETY: as above.
            unsafe { System.realloc(block, layout, new_size) }
        }
    }
}
