//! What a program may want of a plug-in that handles keys, in the C library's terms.

use std::{
    hint::black_box,
    ptr,
    sync::atomic::{AtomicPtr, AtomicU32, Ordering::Relaxed},
};

use stackbleach::{Heap, HeapStack, bleach, clear_registers, maybe_grow};

#[global_allocator]
static HEAP: Heap = Heap::new();

/// Takes at least so many bytes of stack, and less than four times as many.
fn descend(bytes: usize) -> u32 {
    const FRAME: usize = 4096;

    let frame = black_box([1_u8; FRAME]);
    if bytes <= FRAME {
        return u32::from(frame[0]);
    }
    descend(bytes - FRAME) * u32::from(black_box(&frame)[0])
}

/// All that there is to call, on stacks of its own, the thread's cached one and in place.
/// Returns 42 if it works.
#[unsafe(no_mangle)]
pub extern "C" fn plugin_call() -> u32 {
    let Ok(mut stack) = HeapStack::new(1 << 20) else {
        return 0;
    };
    let mut sum = stack.run(|| descend(256 << 10)).unwrap_or(0);
    sum += stackbleach::run(|| descend(128 << 10) + bleach(|| descend(8192))).unwrap_or(0);
    sum += bleach(|| descend(64 << 10));
    sum += maybe_grow(1 << 30, 1 << 20, || descend(8192));
    clear_registers();
    sum + 37
}

/// Runs without an end, and says that it has begun.
#[unsafe(no_mangle)]
pub extern "C" fn plugin_go_on(begun: &AtomicU32) {
    let mut stack = HeapStack::new(1 << 20).unwrap();
    loop {
        stack
            .run(|| black_box(vec![1_u8; 300_000]).len() + black_box(vec![1_u8; 1_000]).len())
            .unwrap();
        stack.run(|| descend(128 << 10)).unwrap();
        bleach(|| descend(8192));
        begun.fetch_add(1, Relaxed);
    }
}

/// Nothing but runs that allocate, on a stack of its own: no destructor keeps it loaded.
/// Returns 42 if it works.
#[unsafe(no_mangle)]
pub extern "C" fn plugin_allocate() -> u32 {
    let Ok(mut stack) = HeapStack::new(1 << 20) else {
        return 0;
    };
    let sum = stack.run(|| {
        let small: Vec<Box<u32>> = black_box((0..1_000).map(Box::new).collect());
        let large = black_box(vec![1_u8; 3 << 20]);
        small.iter().map(|number| **number).sum::<u32>() + u32::from(large[7])
    });
    if sum.is_ok_and(|sum| sum == 499_501) {
        42
    } else {
        0
    }
}

/// What nobody ever frees, allocated in a run: ten blocks of 1000 bytes, and a large one.
#[unsafe(no_mangle)]
pub extern "C" fn plugin_keep(kept: &mut [*const u8; 11]) -> bool {
    let Ok(mut stack) = HeapStack::new(1 << 20) else {
        return false;
    };
    let outcome = stack.run(|| {
        for (i, kept) in (0..).zip(kept) {
            let len = if i < 10 { 1_000 } else { 2 << 20 };
            *kept = Box::leak(vec![i; len].into_boxed_slice()).as_ptr();
        }
    });
    outcome.is_ok()
}

const LARGE: usize = 2 << 20;

/// What [`plugin_leave`] has left, and whom to tell when it is freed.
static LEFT: AtomicPtr<u8> = AtomicPtr::new(ptr::null_mut());
static FREED: AtomicPtr<AtomicU32> = AtomicPtr::new(ptr::null_mut());

/// Allocates in a run what the last destructor of all frees, and says so to `freed`.
#[unsafe(no_mangle)]
pub extern "C" fn plugin_leave(freed: &'static AtomicU32) {
    let block = bleach(|| Box::into_raw(vec![1_u8; LARGE].into_boxed_slice()));
    LEFT.store(block.cast(), Relaxed);
    FREED.store(ptr::from_ref(freed).cast_mut(), Relaxed);
}

/// Has the last destructor of all allocate much in a run, of which nothing is alive by then, and say so to
/// `freed`.
#[unsafe(no_mangle)]
pub extern "C" fn plugin_expect_end(freed: &'static AtomicU32) {
    FREED.store(ptr::from_ref(freed).cast_mut(), Relaxed);
}

// Destructors are called from the last to the first.
#[used]
#[unsafe(link_section = ".fini_array.00000")]
static AT_LAST: extern "C" fn() = use_what_is_left;

extern "C" fn use_what_is_left() {
    // SAFETY: null, or of what lives for ever.
    let Some(freed) = (unsafe { FREED.load(Relaxed).as_ref() }) else {
        return;
    };
    let left = LEFT.swap(ptr::null_mut(), Relaxed);
    let done = if left.is_null() {
        allocate_much()
    } else {
        allocate_little_and_free(left)
    };
    freed.store(done.into(), Relaxed);
}

/// The blocks of the allocator below may lie where the reservation was.
fn allocate_much() -> bool {
    let Ok(mut stack) = HeapStack::new(1 << 20) else {
        return false;
    };
    let allocate = || {
        drop(black_box(vec![1_u8; 64 << 20]));
        drop(black_box(vec![vec![1_u8; 200_000]; 200]));
    };
    stack.run(allocate).is_ok()
}

fn allocate_little_and_free(left: *mut u8) -> bool {
    // Little: a large block of the allocator below might lie where the reservation was.
    let Ok(mut stack) = HeapStack::new(1 << 20) else {
        return false;
    };
    if stack.run(|| drop(black_box(Box::new(7)))).is_err() {
        return false;
    }
    // SAFETY: left here by `plugin_leave`.
    drop(unsafe { Box::from_raw(ptr::slice_from_raw_parts_mut(left, LARGE)) });
    true
}

/// 40 MB, allocated in a run, for [`plugin_free`].
#[unsafe(no_mangle)]
pub extern "C" fn plugin_make() -> *mut Vec<Vec<u8>> {
    bleach(|| Box::into_raw(Box::new(vec![vec![1; 200_000]; 200])))
}

/// # Safety
///
/// `made` must be [`plugin_make`]'s, and is freed here.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn plugin_free(made: *mut Vec<Vec<u8>>) {
    // SAFETY: by this function's own contract.
    drop(unsafe { Box::from_raw(made) });
}
