//! Announces a switch to sanitizers: that the program is about to change to another stack, where that
//! is, and that it has arrived.
//!
//! Otherwise AddressSanitizer believes that a panic on a heap stack unwinds the thread's own stack,
//! and reports false errors. How this crate was compiled doesn't tell whether a program has a
//! sanitizer's runtime. So its functions are found by weak references, which cost a load each.
//!
//! All of this is inlined into functions that began before a switch or an arrival was announced.
//! Their frames are on the stack itself. Later functions may have locals in the sanitizer's fake
//! frames, which are freed with the last announcement.

use core::{
    ffi::c_void,
    mem::{self, MaybeUninit},
    ptr,
};

use crate::arch;

/// `save` is where to put what the sanitizer has for the stack that is left, or null if it is left
/// for good; then the lower end and the size of the one to come.
type Start = unsafe extern "C" fn(*mut *mut c_void, *const c_void, usize);
/// What was put there, or null for a new stack; and where to write lower end and size of the one
/// that was left, or null.
type Finish = unsafe extern "C" fn(*mut c_void, *mut *const c_void, *mut usize);

/// One switch there and back. Without a sanitizer nothing is written to it.
pub(super) struct Watched {
    saved: MaybeUninit<*mut c_void>,
    bottom: MaybeUninit<*const c_void>,
    size: MaybeUninit<usize>,
}

/// The address of what all sanitizers have that are told of switches, or 0.
#[inline(always)]
pub(super) fn runtime() -> usize {
    arch::weak!("__sanitizer_start_switch_fiber")
}

#[inline(always)]
fn start() -> Option<Start> {
    // SAFETY: the function of that name, or none.
    unsafe { mem::transmute::<usize, Option<Start>>(runtime()) }
}

#[inline(always)]
fn finish() -> Option<Finish> {
    let finish = arch::weak!("__sanitizer_finish_switch_fiber");
    // SAFETY: as above.
    unsafe { mem::transmute::<usize, Option<Finish>>(finish) }
}

impl Watched {
    #[inline(always)]
    pub(super) fn new() -> Self {
        Self {
            saved: MaybeUninit::uninit(),
            bottom: MaybeUninit::uninit(),
            size: MaybeUninit::uninit(),
        }
    }

    /// About to change to a stack.
    #[inline(always)]
    pub(super) fn leave(&mut self, limit: *mut u8, size: usize) {
        if let Some(start) = start() {
            arch::rarely();
            // SAFETY: the place outlives the switch, and these are the bounds of the stack.
            unsafe { start(self.saved.as_mut_ptr(), limit.cast(), size) };
        }
    }

    /// There.
    #[inline(always)]
    pub(super) fn arrive(&mut self) {
        if let Some(finish) = finish() {
            arch::rarely();
            let (bottom, size) = (self.bottom.as_mut_ptr(), self.size.as_mut_ptr());
            // SAFETY: a new stack, on which no function is suspended.
            unsafe { finish(ptr::null_mut(), bottom, size) };
        }
    }

    /// About to change back, for good.
    #[inline(always)]
    pub(super) fn go_back(&mut self) {
        if let Some(start) = start() {
            arch::rarely();
            // SAFETY: written on arrival.
            let bottom = unsafe { self.bottom.assume_init() };
            // SAFETY: as above.
            let size = unsafe { self.size.assume_init() };
            // SAFETY: the stack that was left. All functions entered since have returned.
            unsafe { start(ptr::null_mut(), bottom, size) };
        }
    }

    /// Back.
    #[inline(always)]
    pub(super) fn end(&mut self) {
        if let Some(finish) = finish() {
            arch::rarely();
            // SAFETY: written before leaving.
            let saved = unsafe { self.saved.assume_init() };
            // SAFETY: what was saved when this stack was left.
            unsafe { finish(saved, ptr::null_mut(), ptr::null_mut()) };
        }
    }
}
