//! What is to be done when a thread ends, and when the library that this crate is a part of is unloaded.
//!
//! The loader calls functions that a program or library lists (TLS callbacks), when a thread ends and when
//! the library goes; in the order of their sections' names. Rust's standard library has the
//! destructors of thread-locals called by one in `.CRT$XLB`. So this one comes later.
#![expect(unsafe_code, reason = "is called by the loader")]

use core::{
    ffi::c_void,
    mem, ptr,
    sync::atomic::{AtomicPtr, AtomicU32, Ordering},
};

use windows_sys::Win32::System::{
    SystemServices::{DLL_PROCESS_DETACH, DLL_THREAD_DETACH},
    Threading::{TLS_OUT_OF_INDEXES, TlsAlloc, TlsFree, TlsGetValue, TlsSetValue},
};

use super::locals;

/// A value for each thread, and what is called with it when the thread ends, after the destructors of
/// its locals. There is one key in a copy of this crate: others can't be set.
pub(crate) struct ExitKey {
    /// Plus one.
    index: AtomicU32,
    at_exit: AtomicPtr<()>,
}

/// The one that was set first.
static KEY: AtomicPtr<ExitKey> = AtomicPtr::new(ptr::null_mut());

/// What is called when the library is unloaded.
static HOOK: AtomicPtr<()> = AtomicPtr::new(ptr::null_mut());

impl ExitKey {
    pub(crate) const fn new() -> Self {
        Self {
            index: AtomicU32::new(0),
            at_exit: AtomicPtr::new(ptr::null_mut()),
        }
    }

    /// Sets the calling thread's. False if that can't be.
    pub(crate) fn set(
        &'static self,
        value: *mut c_void,
        at_exit: unsafe extern "C" fn(*mut c_void),
    ) -> bool {
        let this = ptr::from_ref(self).cast_mut();
        let first =
            KEY.compare_exchange(ptr::null_mut(), this, Ordering::Relaxed, Ordering::Relaxed);
        if first.is_err_and(|first| first != this) {
            return false;
        }
        self.at_exit.store(at_exit as *mut (), Ordering::Release);
        let Some(index) = self.made() else {
            return false;
        };
        // SAFETY: made, and not freed while somebody is here.
        unsafe { TlsSetValue(index, value) != 0 }
    }

    /// Nothing is called any more, and nothing can be set. Nobody may be setting one.
    pub(crate) fn delete(&self) {
        let made = self.index.swap(u32::MAX, Ordering::Relaxed);
        if made != 0 && made != u32::MAX {
            // SAFETY: made here, and used by nobody now.
            unsafe { TlsFree(made - 1) };
        }
    }

    fn index(&self) -> Option<u32> {
        let made = self.index.load(Ordering::Relaxed);
        (made != 0 && made != u32::MAX).then(|| made - 1)
    }

    fn made(&self) -> Option<u32> {
        let made = self.index.load(Ordering::Relaxed);
        if made != 0 {
            return (made != u32::MAX).then(|| made - 1);
        }
        // SAFETY: takes nothing.
        let index = unsafe { TlsAlloc() };
        if index == TLS_OUT_OF_INDEXES {
            return None;
        }
        let first = self
            .index
            .compare_exchange(0, index + 1, Ordering::Relaxed, Ordering::Relaxed);
        let Err(first) = first else {
            return Some(index);
        };
        // Another thread was first.
        // SAFETY: made here, and not used.
        unsafe { TlsFree(index) };
        (first != u32::MAX).then(|| first - 1)
    }

    /// The calling thread ends.
    fn end_thread(&self) {
        let Some(index) = self.index() else {
            return;
        };
        // SAFETY: made.
        let value = unsafe { TlsGetValue(index) };
        if value.is_null() {
            return;
        }
        // SAFETY: as above.
        unsafe { TlsSetValue(index, ptr::null()) };
        let at_exit = self.at_exit.load(Ordering::Acquire);
        // SAFETY: set before there was a value.
        let at_exit =
            unsafe { mem::transmute::<*mut (), unsafe extern "C" fn(*mut c_void)>(at_exit) };
        // SAFETY: the value that was set with it, once.
        unsafe { at_exit(value) };
    }
}

/// Has `hook` called when the library is unloaded. There is one. A program isn't unloaded.
pub(crate) fn at_unload(hook: fn()) {
    HOOK.store(hook as *mut (), Ordering::Relaxed);
}

#[used]
#[unsafe(link_section = ".CRT$XLY")]
static CALLBACK: unsafe extern "system" fn(*mut c_void, u32, *mut c_void) = callback;

unsafe extern "system" fn callback(_: *mut c_void, reason: u32, at_exit: *mut c_void) {
    if reason == DLL_THREAD_DETACH {
        locals::end_values(false);
        let key = KEY.load(Ordering::Relaxed);
        // SAFETY: a static, or null.
        if let Some(key) = unsafe { key.as_ref() } {
            key.end_thread();
        }
        locals::end_values(true);
    }
    // At the process's end the last argument is not null.
    if reason == DLL_PROCESS_DETACH && at_exit.is_null() {
        super::faults::withdraw();
        locals::end_values(false);
        let hook = HOOK.swap(ptr::null_mut(), Ordering::Relaxed);
        if !hook.is_null() {
            // SAFETY: one was given.
            let hook = unsafe { mem::transmute::<*mut (), fn()>(hook) };
            hook();
        }
        // Of this thread. Those of others stay where they are, as any library's.
        locals::end_values(true);
        // SAFETY: the library goes, and its code with it: what still runs that is undone in any case.
        unsafe { locals::give_back_indexes() };
    }
}
