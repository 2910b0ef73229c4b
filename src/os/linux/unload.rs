//! What is to be done when the library that this crate is a part of is unloaded, and not at `exit`.
//!
//! A library's destructors are called at both. At `exit` other threads go on, in runs too; when a library
//! is unloaded, nobody runs its code. So the C library is asked to call `sem_post` at `exit`, which
//! comes before destructors: a function that is there also when this library is gone, for a word that
//! isn't the library's.
#![expect(unsafe_code, reason = "asks the C library to call at exit")]

use core::{
    ffi::c_void,
    mem, ptr,
    sync::atomic::{AtomicPtr, Ordering},
};

use super::object::is_of_the_program;

unsafe extern "C" {
    fn __cxa_atexit(
        function: unsafe extern "C" fn(*mut libc::sem_t) -> libc::c_int,
        argument: *mut libc::sem_t,
        library: *mut c_void,
    ) -> libc::c_int;
    fn __cxa_finalize(library: *mut c_void);
}

/// What is called.
static HOOK: AtomicPtr<()> = AtomicPtr::new(ptr::null_mut());

/// Not zero once the process exits. Null as long as nothing is to be called.
static IS_EXIT: AtomicPtr<libc::sem_t> = AtomicPtr::new(ptr::null_mut());

/// Has `hook` called when the library is unloaded. There is one. Does nothing in a program, which
/// isn't unloaded.
pub(crate) fn at_unload(hook: fn()) {
    if is_of_the_program() || !HOOK.swap(hook as *mut (), Ordering::Relaxed).is_null() {
        return;
    }
    // SAFETY: takes a number.
    let word: *mut libc::sem_t = unsafe { libc::malloc(size_of::<libc::sem_t>()) }.cast();
    if word.is_null() {
        return;
    }
    // SAFETY: as large.
    unsafe { libc::sem_init(word, 0, 0) };
    // For no library: not called by anyone else's `__cxa_finalize`.
    // SAFETY: the word stays until it was called.
    if unsafe { __cxa_atexit(libc::sem_post, word, word.cast()) } == 0 {
        IS_EXIT.store(word, Ordering::Relaxed);
    }
}

fn is_posted(word: *mut libc::sem_t) -> bool {
    let mut count = 0;
    // SAFETY: one that was made here, and a local.
    unsafe { libc::sem_getvalue(word, &raw mut count) };
    count > 0
}

#[used]
#[unsafe(link_section = ".fini_array")]
static AT_UNLOAD: extern "C" fn() = unload;

extern "C" fn unload() {
    let word = IS_EXIT.swap(ptr::null_mut(), Ordering::Relaxed);
    if word.is_null() || is_posted(word) {
        return;
    }
    // SAFETY: calls `sem_post`, now and not later.
    unsafe { __cxa_finalize(word.cast()) };
    // Else a thread that exits is about to.
    if is_posted(word) {
        // SAFETY: allocated above, and nobody's now.
        unsafe { libc::free(word.cast()) };
    }
    let hook = HOOK.load(Ordering::Relaxed);
    // SAFETY: one was given, before there was a word.
    let hook = unsafe { mem::transmute::<*mut (), fn()>(hook) };
    hook();
}
