//! C's allocator: a program that calls [`interpose_malloc!`](crate::interpose_malloc) has its own
//! functions of these names, which are the ones here.
//!
//! The C library lets a program replace them, all or none ("Replacing `malloc`" in glibc's manual).
//! Elsewhere the macro is refused.
#![expect(unsafe_code, reason = "calls what is interposed")]

use core::hint::black_box;

use super::{HeapErasure, local};

cfg_if! {
    if #[cfg(miri)] {
        mod refused;
    } else if #[cfg(all(target_os = "linux", target_env = "gnu", not(target_feature = "crt-static")))] {
        mod blocks;
        mod interposed;
        mod program;

        pub use super::settings::Settings;
        pub use interposed::{
            aligned_alloc, calloc, free, malloc, malloc_usable_size, memalign,
            posix_memalign, pvalloc, realloc, reallocarray, valloc,
        };
        pub use program::prepare;
    } else {
        mod refused;
    }
}

/// C's.
mod c {
    use core::ffi::c_void;

    unsafe extern "C" {
        pub(super) fn malloc(len: usize) -> *mut c_void;
        pub(super) fn free(block: *mut c_void);
    }
}

/// What C's `malloc` and `free` erase in this program: as [`heap_erasure`](super::heap_erasure), for the
/// allocator that [`interpose_malloc!`](crate::interpose_malloc) replaces.
///
/// ```
/// use stackbleach::{HeapErasure, heap::malloc_erasure};
///
/// // This program has C's own.
/// assert_eq!(malloc_erasure(), HeapErasure::NotInstalled);
/// ```
#[must_use]
pub fn malloc_erasure() -> HeapErasure {
    let mut block = core::ptr::null_mut();
    let answer = local::asking(|| {
        // SAFETY: takes a number. (An optimiser may do without what it sees to be unused.)
        block = black_box(unsafe { c::malloc(1) });
    });
    // SAFETY: allocated here, or null.
    unsafe { c::free(block) };
    answer
}
