//! The functions, as POSIX and glibc have them.
//!
//! Below them are the C library's, by names of their own. Nothing here may allocate in any other way:
//! [`System`](std::alloc::System) would call these.
//!
//! Blocks in an arena are as large as they can be, to the arena as well: nobody tells `free` how much
//! was asked for.
#![expect(unsafe_code, reason = "is an allocator")]

use core::{
    ffi::{c_int, c_void},
    ptr,
};

use super::blocks::{
    __libc_calloc, __libc_free, __libc_malloc, __libc_memalign, __libc_realloc, Errno,
    alloc_inside, erase_other, erases_others, free_inside, size_of_block,
};
use crate::{
    erase::erase,
    heap::{classes, local, reservation, settings::Settings},
    os,
};

/// See malloc(3).
#[must_use]
#[inline]
pub fn malloc(settings: Settings, size: usize) -> *mut c_void {
    if local::state() == 0 {
        return __libc_malloc(size);
    }
    alloc_inside(settings, classes::LEAST_ALIGN, size)
}

/// See calloc(3).
#[must_use]
#[inline]
pub fn calloc(settings: Settings, count: usize, size: usize) -> *mut c_void {
    if local::state() == 0 {
        return __libc_calloc(count, size);
    }
    let Some(size) = count.checked_mul(size) else {
        return Errno::fail(libc::ENOMEM);
    };
    // All zeros.
    alloc_inside(settings, classes::LEAST_ALIGN, size)
}

/// Any alignment that is a power of two.
#[inline]
fn aligned(settings: Settings, align: usize, size: usize) -> *mut c_void {
    if local::state() == 0 {
        return __libc_memalign(align, size);
    }
    alloc_inside(settings, align.max(classes::LEAST_ALIGN), size)
}

/// See `aligned_alloc(3)`.
#[must_use]
pub fn aligned_alloc(settings: Settings, align: usize, size: usize) -> *mut c_void {
    if !align.is_power_of_two() {
        return Errno::fail(libc::EINVAL);
    }
    aligned(settings, align, size)
}

/// See memalign(3). As glibc does, it takes the next power of two.
#[must_use]
pub fn memalign(settings: Settings, align: usize, size: usize) -> *mut c_void {
    let Some(align) = align.checked_next_power_of_two() else {
        return Errno::fail(libc::EINVAL);
    };
    aligned(settings, align, size)
}

/// See `posix_memalign(3)`.
///
/// # Safety
///
/// As for that.
#[must_use]
pub unsafe fn posix_memalign(
    settings: Settings,
    block: *mut *mut c_void,
    align: usize,
    size: usize,
) -> c_int {
    if !align.is_power_of_two() || !align.is_multiple_of(size_of::<*mut c_void>()) {
        return libc::EINVAL;
    }
    let errno = Errno::now();
    let new = aligned(settings, align, size);
    if new.is_null() {
        errno.restore();
        return libc::ENOMEM;
    }
    // SAFETY: by this function's own contract.
    unsafe { block.write(new) };
    0
}

/// See valloc(3).
#[must_use]
pub fn valloc(settings: Settings, size: usize) -> *mut c_void {
    aligned(settings, os::region::page::size(), size)
}

/// See pvalloc(3).
#[must_use]
pub fn pvalloc(settings: Settings, size: usize) -> *mut c_void {
    let page = os::region::page::size();
    let Some(size) = size.checked_next_multiple_of(page) else {
        return Errno::fail(libc::ENOMEM);
    };
    aligned(settings, page, size)
}

/// See free(3).
///
/// # Safety
///
/// As for that.
#[inline]
pub unsafe fn free(settings: Settings, block: *mut c_void) {
    if reservation::contains(block.addr()) {
        // SAFETY: by this function's own contract.
        return unsafe { free_inside(block) };
    }
    if erases_others(settings) && !block.is_null() {
        // SAFETY: as above, and not in an arena.
        unsafe { erase_other(block) };
    }
    // SAFETY: as above.
    unsafe { __libc_free(block) };
}

/// See realloc(3).
///
/// # Safety
///
/// As for that.
#[must_use]
#[inline]
pub unsafe fn realloc(settings: Settings, block: *mut c_void, size: usize) -> *mut c_void {
    if block.is_null() {
        return malloc(settings, size);
    }
    if !reservation::contains(block.addr()) && !erases_others(settings) {
        // SAFETY: by this function's own contract.
        return unsafe { __libc_realloc(block, size) };
    }
    // SAFETY: as above.
    unsafe { realloc_erasing(settings, block, size) }
}

/// See reallocarray(3).
///
/// # Safety
///
/// As for that.
#[must_use]
pub unsafe fn reallocarray(
    settings: Settings,
    block: *mut c_void,
    count: usize,
    size: usize,
) -> *mut c_void {
    let Some(size) = count.checked_mul(size) else {
        return Errno::fail(libc::ENOMEM);
    };
    // SAFETY: by this function's own contract.
    unsafe { realloc(settings, block, size) }
}

/// See `malloc_usable_size(3)`.
///
/// # Safety
///
/// As for that.
#[must_use]
pub unsafe fn malloc_usable_size(block: *mut c_void) -> usize {
    if block.is_null() {
        return 0;
    }
    // SAFETY: by this function's own contract.
    unsafe { size_of_block(block) }
}

/// # Safety
///
/// As for `realloc`, and not null.
#[inline(never)]
unsafe fn realloc_erasing(settings: Settings, block: *mut c_void, size: usize) -> *mut c_void {
    if size == 0 {
        // As glibc does.
        // SAFETY: by this function's own contract.
        unsafe { free(settings, block) };
        return ptr::null_mut();
    }
    // SAFETY: as above.
    let old = unsafe { size_of_block(block) };
    let was_inside = reservation::contains(block.addr());
    if was_inside && size <= old && size >= old / 2 {
        // SAFETY: the block's, and given up by the caller.
        unsafe { erase(block.cast::<u8>().wrapping_add(size), old - size) };
        return block;
    }
    let is_outside = local::state() == 0;
    let new = if was_inside || !is_outside {
        alloc_inside(settings, classes::LEAST_ALIGN, size)
    } else {
        __libc_malloc(size)
    };
    if new.is_null() {
        return new;
    }
    // SAFETY: both are as large, and one is new.
    unsafe { ptr::copy_nonoverlapping(block.cast::<u8>(), new.cast::<u8>(), old.min(size)) };
    // SAFETY: by this function's own contract; moved. It is erased, as all that comes here.
    unsafe { free(settings, block) };
    if was_inside && is_outside {
        local::reclaim_outside();
    }
    new
}
