//! Blocks for those functions: in an arena, or the C library's.
#![expect(unsafe_code, reason = "is an allocator")]

use core::{
    ffi::{c_int, c_void},
    ptr,
};

use super::program;
use crate::{
    Heap, Lock,
    erase::erase,
    heap::{
        arena::Arena,
        block::room_of,
        classes, large,
        local::{self, ASKING},
        reservation,
        settings::{self, Settings},
    },
};

unsafe extern "C" {
    pub(super) safe fn __libc_malloc(size: usize) -> *mut c_void;
    pub(super) safe fn __libc_calloc(count: usize, size: usize) -> *mut c_void;
    pub(super) safe fn __libc_memalign(align: usize, size: usize) -> *mut c_void;
    pub(super) fn __libc_realloc(block: *mut c_void, size: usize) -> *mut c_void;
    pub(super) fn __libc_free(block: *mut c_void);
}

/// `errno`, which calls that succeed leave as it was.
pub(super) struct Errno(c_int);

impl Errno {
    #[inline]
    pub(super) fn now() -> Self {
        // SAFETY: has no preconditions.
        let own = unsafe { libc::__errno_location() };
        // SAFETY: the calling thread's.
        Self(unsafe { own.read() })
    }

    #[inline]
    pub(super) fn restore(self) {
        // SAFETY: as in `now`.
        let own = unsafe { libc::__errno_location() };
        // SAFETY: as above.
        unsafe { own.write(self.0) };
    }

    /// For a call that fails.
    #[cold]
    pub(super) fn fail(number: c_int) -> *mut c_void {
        Self(number).restore();
        ptr::null_mut()
    }
}

/// Whether a block that isn't in an arena is to be erased when it is freed.
#[inline]
pub(super) fn erases_others(settings: Settings) -> bool {
    // Before, only constructors of libraries have allocated anything.
    settings.erases_others() && program::is_prepared()
}

/// How many bytes a block has room for.
///
/// # Safety
///
/// It must be alive.
pub(super) unsafe fn size_of_block(block: *mut c_void) -> usize {
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
pub(super) fn alloc_inside(settings: Settings, align: usize, size: usize) -> *mut c_void {
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
        settings::note_past_arenas();
    }
    block
}

/// While somebody asks what is erased.
#[cold]
fn alloc_asked(settings: Settings, align: usize, size: usize) -> *mut c_void {
    settings.answer();
    __libc_memalign(align, size)
}

/// # Safety
///
/// The block must be alive, and in an arena. Nobody may use it any more.
#[inline(never)]
pub(super) unsafe fn free_inside(block: *mut c_void) {
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
pub(super) unsafe fn erase_other(block: *mut c_void) {
    // SAFETY: by this function's own contract.
    let size = unsafe { program::usable_size(block) };
    // SAFETY: as above.
    unsafe { erase(block.cast(), size) };
}
