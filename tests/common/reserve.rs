//! Memory for what tests themselves allocate where their process may have no more: glibc has enough at
//! hand then, musl takes nearly every list anew from the system.
#![allow(dead_code, reason = "for areas with an allocator of their own")]

use std::{
    alloc::Layout,
    cell::UnsafeCell,
    ptr,
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
};

/// Next to nothing where it isn't needed.
const LEN: usize = if cfg!(target_env = "musl") {
    64 << 20
} else {
    1
};

struct Reserve(UnsafeCell<[u8; LEN]>);

// SAFETY: each part of it is handed to one owner.
unsafe impl Sync for Reserve {}

static RESERVE: Reserve = Reserve(UnsafeCell::new([0; LEN]));

/// How much of it is in use, from its beginning on.
static USED: AtomicUsize = AtomicUsize::new(0);

/// What was allocated; or if that is nothing, zeros from the reserve, as long as there is some.
pub(crate) fn or_reserve(allocated: *mut u8, layout: Layout) -> *mut u8 {
    if !allocated.is_null() {
        return allocated;
    }
    let first = RESERVE.0.get().cast::<u8>();
    let mut place = 0..0;
    let taken = USED.fetch_update(Relaxed, Relaxed, |used| {
        let start = (first.addr() + used).next_multiple_of(layout.align()) - first.addr();
        place = start..start + layout.size();
        (place.end <= LEN).then_some(place.end)
    });
    if taken.is_err() {
        return ptr::null_mut();
    }
    let start = first.wrapping_add(place.start);
    // SAFETY: within the reserve, and nobody else's.
    unsafe { start.write_bytes(0, layout.size()) };
    start
}

/// Whether this came from the reserve. What was taken last goes back.
pub(crate) fn took_back(start: *mut u8, layout: Layout) -> bool {
    let offset = start.addr().wrapping_sub(RESERVE.0.get().addr());
    let is_own = offset < LEN;
    if is_own {
        let _ = USED.compare_exchange(offset + layout.size(), offset, Relaxed, Relaxed);
    }
    is_own
}
