//! Allocators of programs, of which one is chosen at the start.
#![expect(unsafe_code, reason = "allocators")]

use std::{
    alloc::{GlobalAlloc, Layout, System},
    hint::black_box,
    sync::atomic::{AtomicU8, Ordering},
};

use stackbleach::Heap;

/// What zeroizing allocators do, as fast as it can be done: each block of a program is erased when it is
/// freed, and when it grows.
#[derive(Clone, Copy)]
pub(crate) struct Zeroizing;

// SAFETY: `System`'s blocks, which are still the caller's when they are erased.
unsafe impl GlobalAlloc for Zeroizing {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: by this function's own contract.
        unsafe { System.alloc(layout) }
    }

    #[inline]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: by this function's own contract.
        unsafe { System.alloc_zeroed(layout) }
    }

    #[inline]
    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the caller's, of that size.
        unsafe { block.write_bytes(0, layout.size()) };
        // SAFETY: by this function's own contract.
        unsafe { System.dealloc(black_box(block), layout) };
    }
}

static ZEROIZING: Zeroizing = Zeroizing;
static HEAP: Heap = Heap::new();

const SYSTEM_IS_CHOSEN: u8 = 0;
const HEAP_IS_CHOSEN: u8 = 1;
const ZEROIZING_IS_CHOSEN: u8 = 2;

static WHICH: AtomicU8 = AtomicU8::new(SYSTEM_IS_CHOSEN);

/// For the rest of the program. What was allocated before was `System`'s, which all of them pass it on
/// to.
pub(crate) fn choose(name: &str) {
    let which = match name {
        "System" => SYSTEM_IS_CHOSEN,
        "Heap" => HEAP_IS_CHOSEN,
        "zeroizing" => ZEROIZING_IS_CHOSEN,
        other => panic!("no allocator {other}"),
    };
    WHICH.store(which, Ordering::Relaxed);
}

pub(crate) struct Chosen;

macro_rules! pass_on {
    ($method:ident($($argument:expr),*)) => {
        match WHICH.load(Ordering::Relaxed) {
            // SAFETY: by this function's own contract.
            SYSTEM_IS_CHOSEN => unsafe { System.$method($($argument),*) },
            // SAFETY: as above.
            HEAP_IS_CHOSEN => unsafe { HEAP.$method($($argument),*) },
            // SAFETY: as above.
            _ => unsafe { ZEROIZING.$method($($argument),*) },
        }
    };
}

// SAFETY: each is one, and passes on what isn't its own.
unsafe impl GlobalAlloc for Chosen {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        pass_on!(alloc(layout))
    }

    #[inline]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        pass_on!(alloc_zeroed(layout))
    }

    #[inline]
    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        pass_on!(dealloc(block, layout));
    }

    #[inline]
    unsafe fn realloc(&self, block: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        pass_on!(realloc(block, layout, new_size))
    }
}
