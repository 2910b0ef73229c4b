//! Where the program's allocator erases what is freed.
#![cfg(all(target_os = "linux", target_arch = "x86_64"))]

use std::{
    alloc::{GlobalAlloc, Layout, System},
    hint::black_box,
    ptr,
};

use stackbleach_residue::residue;

struct Erasing;

// SAFETY: the system's allocator, which is handed blocks as they came from it.
unsafe impl GlobalAlloc for Erasing {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: by the contract of this function.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the block is the caller's to give up.
        unsafe { ptr::write_bytes(block, 0, layout.size()) };
        black_box(block);
        // SAFETY: by the contract of this function.
        unsafe { System.dealloc(block, layout) };
    }
}

#[global_allocator]
static ERASING: Erasing = Erasing;

#[test]
fn the_heap_is_seen_where_the_allocator_erases_it() {
    let report = residue(|key: &[u8; 32], out: &mut [u8; 32]| {
        let copied = black_box(key.to_vec());
        out.copy_from_slice(&copied);
    });
    let mut found = report.found().iter();
    assert!(
        !found.any(|it| it.place == stackbleach_residue::Place::Heap),
        "{report}"
    );
    assert!(report.inconclusive().is_empty(), "{report}");
    assert!(
        report.to_string().contains("since the allocator erases"),
        "{report}"
    );
}
