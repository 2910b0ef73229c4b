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
    sync::atomic::Ordering,
};

use super::program;
use crate::{
    Heap, Lock,
    erase::erase,
    heap::{
        HeapErasure,
        allocator::IS_PAST_ARENAS,
        arena::Arena,
        block::room_of,
        classes, large,
        local::{self, ASKING, LOCAL},
        reservation,
    },
    os,
};

unsafe extern "C" {
    safe fn __libc_malloc(size: usize) -> *mut c_void;
    safe fn __libc_calloc(count: usize, size: usize) -> *mut c_void;
    safe fn __libc_memalign(align: usize, size: usize) -> *mut c_void;
    fn __libc_realloc(block: *mut c_void, size: usize) -> *mut c_void;
    fn __libc_free(block: *mut c_void);
}

/// Those of the program's [`Heap`].
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    erases_every_free: bool,
    lock: Lock,
}

impl Settings {
    /// Those of [`Heap::new`].
    pub const DEFAULT: Self = Self {
        erases_every_free: false,
        lock: Lock::No,
    };

    /// Those of that one.
    #[must_use]
    #[inline]
    pub const fn of<A>(heap: &Heap<A>) -> Self {
        Self {
            erases_every_free: heap.erases_every_free,
            lock: heap.lock,
        }
    }

    /// Whether a block that isn't in an arena is to be erased when it is freed.
    #[inline]
    fn erases_others(self) -> bool {
        let wants =
            self.erases_every_free || local::state() != 0 || IS_PAST_ARENAS.load(Ordering::Relaxed);
        // Before, only constructors of libraries have allocated anything.
        wants && program::is_prepared()
    }
}

/// `errno`, which calls that succeed leave as it was.
struct Errno(c_int);

impl Errno {
    #[inline]
    fn now() -> Self {
        // SAFETY: has no preconditions.
        let own = unsafe { libc::__errno_location() };
        // SAFETY: the calling thread's.
        Self(unsafe { own.read() })
    }

    #[inline]
    fn restore(self) {
        // SAFETY: as in `now`.
        let own = unsafe { libc::__errno_location() };
        // SAFETY: as above.
        unsafe { own.write(self.0) };
    }

    /// For a call that fails.
    #[cold]
    fn fail(number: c_int) -> *mut c_void {
        Self(number).restore();
        ptr::null_mut()
    }
}

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
    if settings.erases_others() && !block.is_null() {
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
    if !reservation::contains(block.addr()) && !settings.erases_others() {
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

/// How many bytes a block has room for.
///
/// # Safety
///
/// It must be alive.
unsafe fn size_of_block(block: *mut c_void) -> usize {
    if reservation::contains(block.addr()) {
        // SAFETY: by this function's own contract.
        unsafe { room_of(block.cast()) }
    } else {
        // SAFETY: as above; all others are the C library's.
        unsafe { program::usable_size(block) }
    }
}

/// In an arena, all zeros. If there is none, the C library's.
#[inline(never)]
fn alloc_inside(settings: Settings, align: usize, size: usize) -> *mut c_void {
    if local::state() >= ASKING {
        return alloc_asked(settings, align, size);
    }
    let errno = Errno::now();
    let mut block: *mut c_void = alloc_in_arena(settings.lock, align, size).cast();
    if block.is_null() {
        block = alloc_past_arenas(settings, align, size);
    }
    if !block.is_null() {
        errno.restore();
    }
    block
}

fn alloc_in_arena(lock: Lock, align: usize, size: usize) -> *mut u8 {
    let Some(arena) = Arena::own(lock) else {
        return ptr::null_mut();
    };
    if let Some(class) = classes::of_layout(size, align) {
        return arena.alloc(class, classes::size(class), lock);
    }
    let block = large::alloc(arena, size, align, lock);
    if !block.is_null() {
        // SAFETY: allocated just now.
        let room = unsafe { room_of(block) };
        arena.note_resized(size, room);
    }
    block
}

#[cold]
fn alloc_past_arenas(settings: Settings, align: usize, size: usize) -> *mut c_void {
    if settings.lock == Lock::Required {
        return Errno::fail(libc::ENOMEM);
    }
    let block = if align > classes::LEAST_ALIGN {
        __libc_memalign(align, size)
    } else {
        __libc_calloc(1, size)
    };
    if !block.is_null() {
        // Before anyone has the block.
        IS_PAST_ARENAS.store(true, Ordering::Relaxed);
    }
    block
}

/// While somebody asks what is erased.
#[cold]
fn alloc_asked(settings: Settings, align: usize, size: usize) -> *mut c_void {
    if !reservation::exists() {
        // What is said here holds from now on, whether or not a run has allocated anything.
        IS_PAST_ARENAS.store(true, Ordering::Relaxed);
    }
    let everything = settings.erases_every_free || IS_PAST_ARENAS.load(Ordering::Relaxed);
    LOCAL.with(|local| {
        // Else a `Heap` has said so that has this below itself.
        if local.answer.get() == HeapErasure::NotInstalled {
            local.answer.set(if everything {
                HeapErasure::Everything
            } else {
                HeapErasure::Runs
            });
        }
    });
    __libc_memalign(align, size)
}

/// # Safety
///
/// The block must be alive, and in an arena. Nobody may use it any more.
#[inline(never)]
unsafe fn free_inside(block: *mut c_void) {
    let errno = Errno::now();
    let block: *mut u8 = block.cast();
    // SAFETY: by this function's own contract.
    let room = unsafe { room_of(block) };
    // SAFETY: as above.
    unsafe { <Heap>::free_in_arena(block, room) };
    errno.restore();
}

/// # Safety
///
/// The block must be alive, not in an arena, and be given up.
#[cold]
unsafe fn erase_other(block: *mut c_void) {
    // SAFETY: by this function's own contract.
    let size = unsafe { program::usable_size(block) };
    // SAFETY: as above.
    unsafe { erase(block.cast(), size) };
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
        local::settle_outside();
    }
    new
}
