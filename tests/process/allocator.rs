//! The program's allocator: the system's own, for all threads but those that must not allocate.
#![expect(unsafe_code, reason = "allocates")]

use std::{
    alloc::{GlobalAlloc, Layout, System},
    cell::Cell,
};

use crate::common::reserve;

thread_local! {
    static FORBIDDEN: Cell<bool> = const { Cell::new(false) };
}

/// From now on, the process ends where this thread allocates. For child processes only.
pub(crate) fn forbid_on_this_thread() {
    FORBIDDEN.set(true);
}

struct Allocator;

#[global_allocator]
static ALLOCATOR: Allocator = Allocator;

/// Says so, and ends the process, if this thread must not allocate; as handlers can.
fn check() {
    const WORDS: &[u8] = b"allocated in a handler";

    if FORBIDDEN.get() {
        // SAFETY: reads the words.
        unsafe { libc::write(2, WORDS.as_ptr().cast(), WORDS.len()) };
        // SAFETY: ends the process, with none of what is left to do.
        unsafe { libc::_exit(3) };
    }
}

// SAFETY: the system's own.
unsafe impl GlobalAlloc for Allocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        check();
        // SAFETY: by this function's own contract.
        reserve::or_reserve(unsafe { System.alloc(layout) }, layout)
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        check();
        // SAFETY: as above.
        reserve::or_reserve(unsafe { System.alloc_zeroed(layout) }, layout)
    }

    unsafe fn dealloc(&self, start: *mut u8, layout: Layout) {
        if !reserve::took_back(start, layout) {
            // SAFETY: as above.
            unsafe { System.dealloc(start, layout) };
        }
    }
}
