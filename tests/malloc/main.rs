//! Promise: a program with `interpose_malloc!` has the blocks of C code erased as those of Rust code, and
//! every function of C's allocator does what it did before.
//!
//! This whole program is one: libtest, the standard library and the C library allocate as the tests do.
#![cfg(all(
    target_os = "linux",
    target_env = "gnu",
    not(target_feature = "crt-static"),
    not(miri)
))]
#![expect(unsafe_code, reason = "calls C's allocator")]

#[path = "../common/mod.rs"]
mod common;

mod contract;
mod erased;
mod processes;
mod seen;
mod threads;

use stackbleach::{Heap, HeapErasure, HeapStack, heap::malloc_erasure, heap_erasure};

#[global_allocator]
static HEAP: Heap = Heap::new();

stackbleach::interpose_malloc!(HEAP);

/// How many bytes of a free block the C library may write to: links, in which there may be any byte.
const LINKS: usize = 32;

/// In a run of a stack that is there for this alone.
fn inside<T>(run: impl FnOnce() -> T) -> T {
    let mut stack = HeapStack::new(1 << 20).unwrap();
    stack.run(run).unwrap()
}

#[test]
fn both_allocators_say_what_they_erase_in_a_run_and_outside() {
    assert_eq!(malloc_erasure(), HeapErasure::Runs);
    assert_eq!(heap_erasure(), HeapErasure::Runs);
    inside(|| {
        assert_eq!(malloc_erasure(), HeapErasure::Runs);
        assert_eq!(heap_erasure(), HeapErasure::Runs);
    });
}
