//! `Heap` or the system's allocator, as is chosen at the start.

use std::{
    alloc::{GlobalAlloc, Layout, System},
    sync::atomic::{AtomicBool, Ordering},
};

use stackbleach::Heap;

static HEAP: Heap = Heap::new();
static IS_ON: AtomicBool = AtomicBool::new(false);

#[global_allocator]
static SWITCHED: Switched = Switched;

struct Switched;

/// From here on all blocks are `Heap`'s.
pub(crate) fn switch_on() {
    IS_ON.store(true, Ordering::Relaxed);
    assert_eq!(
        stackbleach::heap_erasure(),
        stackbleach::HeapErasure::Runs,
        "the heap is erased"
    );
}

fn is_on() -> bool {
    IS_ON.load(Ordering::Relaxed)
}

// SAFETY: each call goes to an allocator as it came. Blocks of the system's may go to the heap, which is
// around that and frees them there.
unsafe impl GlobalAlloc for Switched {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if is_on() {
            // SAFETY: by this function's own contract.
            unsafe { HEAP.alloc(layout) }
        } else {
            // SAFETY: as above.
            unsafe { System.alloc(layout) }
        }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if is_on() {
            // SAFETY: by this function's own contract.
            unsafe { HEAP.dealloc(block, layout) };
        } else {
            // SAFETY: as above.
            unsafe { System.dealloc(block, layout) };
        }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        if is_on() {
            // SAFETY: by this function's own contract.
            unsafe { HEAP.alloc_zeroed(layout) }
        } else {
            // SAFETY: as above.
            unsafe { System.alloc_zeroed(layout) }
        }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        if is_on() {
            // SAFETY: by this function's own contract.
            unsafe { HEAP.realloc(block, layout, new_size) }
        } else {
            // SAFETY: as above.
            unsafe { System.realloc(block, layout, new_size) }
        }
    }
}
