//! Watches overflows: a handler that comes before all others, and leaves it to them to go on.
#![expect(unsafe_code, reason = "installs a handler")]

use core::{
    ffi::c_void,
    ptr,
    sync::atomic::{AtomicPtr, Ordering},
};
use std::{
    io,
    sync::{Mutex, OnceLock, PoisonError},
};

use windows_sys::Win32::{
    Foundation::EXCEPTION_STACK_OVERFLOW,
    System::Diagnostics::Debug::{
        AddVectoredExceptionHandler, EXCEPTION_CONTINUE_SEARCH, EXCEPTION_POINTERS,
        RemoveVectoredExceptionHandler,
    },
};

/// The function that gets the addresses of overflows.
static REPORT: OnceLock<fn(usize)> = OnceLock::new();

/// Has `report` called with the address at which a stack has overflowed, on that stack: the system keeps
/// some pages for that. The standard library's own message comes next.
pub(crate) fn watch_faults(report: fn(usize)) -> io::Result<()> {
    static INSTALLING: Mutex<()> = Mutex::new(());

    REPORT.get_or_init(|| report);
    let _alone = INSTALLING.lock().unwrap_or_else(PoisonError::into_inner);
    if INSTALLED.load(Ordering::Relaxed).is_null() {
        // SAFETY: a handler that can be called at any time, until it is withdrawn.
        let installed = unsafe { AddVectoredExceptionHandler(1, Some(handler)) };
        if installed.is_null() {
            return Err(io::ErrorKind::OutOfMemory.into());
        }
        INSTALLED.store(installed, Ordering::Relaxed);
    }
    Ok(())
}

/// What the system has for the handler.
static INSTALLED: AtomicPtr<c_void> = AtomicPtr::new(ptr::null_mut());

/// Before the code goes.
pub(super) fn withdraw() {
    let installed = INSTALLED.swap(ptr::null_mut(), Ordering::Relaxed);
    if !installed.is_null() {
        // SAFETY: installed here, and withdrawn once.
        unsafe { RemoveVectoredExceptionHandler(installed) };
    }
}

unsafe extern "system" fn handler(exception: *mut EXCEPTION_POINTERS) -> i32 {
    // SAFETY: the system's, as long as this runs.
    let exception = unsafe { &*exception };
    // SAFETY: as above.
    let record = unsafe { &*exception.ExceptionRecord };
    if record.ExceptionCode == EXCEPTION_STACK_OVERFLOW
        && let Some(report) = REPORT.get()
    {
        // SAFETY: as above.
        let context = unsafe { &*exception.ContextRecord };
        // Where it was written to, or else the stack pointer.
        let address = match record.NumberParameters {
            2.. => record.ExceptionInformation[1],
            _ => usize::try_from(context.Rsp).unwrap_or(0),
        };
        report(address);
    }
    EXCEPTION_CONTINUE_SEARCH
}
