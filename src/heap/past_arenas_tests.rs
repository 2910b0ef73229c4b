//! In Miri, and in its stand-in, there are no arenas: what is freed is erased for the allocator below.
#![expect(unsafe_code, reason = "is an allocator, and calls one")]

use core::{
    alloc::{GlobalAlloc, Layout},
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
};
use std::alloc::System;

use super::{inside, reservation};
use crate::Heap;

/// Counts blocks that hold anything but zeros when they are freed.
struct Watching {
    not_erased: AtomicUsize,
}

// SAFETY: the system's.
unsafe impl GlobalAlloc for Watching {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: by this function's own contract.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the tests write to all of each.
        let bytes = unsafe { core::slice::from_raw_parts(block, layout.size()) };
        if bytes.iter().any(|&byte| byte != 0) {
            self.not_erased.fetch_add(1, Relaxed);
        }
        // SAFETY: by this function's own contract.
        unsafe { System.dealloc(block, layout) };
    }
}

/// # Safety
///
/// As for [`GlobalAlloc::alloc`].
unsafe fn filled(heap: &impl GlobalAlloc, layout: Layout) -> *mut u8 {
    // SAFETY: by this function's own contract.
    let block = unsafe { heap.alloc(layout) };
    assert!(!block.is_null());
    // SAFETY: new.
    unsafe { block.write_bytes(7, layout.size()) };
    block
}

#[test]
fn without_arenas_what_is_freed_or_moved_is_erased() {
    let heap = Heap::around(Watching {
        not_erased: AtomicUsize::new(0),
    });
    let layout = Layout::from_size_align(200, 8).unwrap();
    assert!(!reservation::exists());
    let inside_and_moved = inside(|| {
        // SAFETY: not of zero bytes.
        let block = unsafe { filled(&heap, layout) };
        // SAFETY: not of zero bytes.
        let freed = unsafe { filled(&heap, layout) };
        // SAFETY: allocated above.
        unsafe { heap.dealloc(freed, layout) };
        // SAFETY: as above.
        let block = unsafe { heap.realloc(block, layout, 400) };
        // SAFETY: as large.
        unsafe { block.add(200).write_bytes(8, 200) };
        block
    });
    let larger = Layout::from_size_align(400, 8).unwrap();
    // SAFETY: of that size since it was moved.
    unsafe { heap.dealloc(inside_and_moved, larger) };
    // From then on the others as well.
    // SAFETY: not of zero bytes.
    let outside = unsafe { filled(&heap, layout) };
    // SAFETY: allocated above.
    unsafe { heap.dealloc(outside, layout) };
    assert_eq!(heap.below.not_erased.load(Relaxed), 0);

    // Control: that is seen.
    // SAFETY: not of zero bytes.
    let block = unsafe { filled(&heap.below, layout) };
    // SAFETY: allocated above.
    unsafe { heap.below.dealloc(block, layout) };
    assert_eq!(heap.below.not_erased.load(Relaxed), 1);
}
