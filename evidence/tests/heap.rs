//! What the report of a check says of blocks, where the allocator is `stackbleach::Heap`.
#![cfg(all(target_os = "linux", target_arch = "x86_64"))]

use std::{hint::black_box, mem};

use stackbleach::{Heap, HeapStack};
use stackbleach_residue::{Report, residue};

#[global_allocator]
static HEAP: Heap = Heap::new();

#[inline(never)]
fn holds(key: &[u8; 32], len: usize) -> Vec<u8> {
    let mut block = vec![0; black_box(len)];
    block[100..132].copy_from_slice(key);
    block
}

fn keeps_a_block(len: usize) -> Report {
    residue(move |key: &[u8; 32], out: &mut u8| {
        let mut stack = HeapStack::new(64 << 10).unwrap();
        *out = stack
            .run(|| {
                let block = holds(key, len);
                let first = block[100];
                mem::forget(block);
                first
            })
            .unwrap();
    })
}

#[test]
fn a_block_has_its_bounds_its_state_and_who_allocated_it() {
    // Optimised, the allocator's functions are inlined: then there is nothing to stop at.
    let allocated = if cfg!(debug_assertions) {
        ", allocated in `heap::holds`"
    } else {
        ""
    };
    let of_heap = format!("of `stackbleach::Heap`, in use{allocated}");
    for (len, class) in [(500, "512"), (9000, "")] {
        let report = keeps_a_block(len);
        let words = format!("heap block of {class}");
        let block = report.found().iter().find(|it| {
            let part_of = it.part_of.as_deref().unwrap_or_default();
            part_of.starts_with(&words) && part_of.contains(&of_heap)
        });
        let block = block.unwrap_or_else(|| panic!("{report}"));
        assert_eq!(block.bytes_of_secret, 32, "{report}");
        let writer = block.writer.as_ref().unwrap();
        let is_named = writer.frames.iter().any(|it| it.contains("`heap::holds`"));
        assert!(is_named, "{report}");
    }
}

#[test]
fn a_block_that_is_freed_is_erased() {
    let report = residue(|key: &[u8; 32], out: &mut u8| {
        let mut stack = HeapStack::new(64 << 10).unwrap();
        *out = stack.run(|| holds(key, 500)[100]).unwrap();
    });
    let in_heap = report.found().iter().any(|it| it.part_of.is_some());
    assert!(!in_heap, "{report}");
}
