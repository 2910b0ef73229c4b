//! Watches overflows: a handler that comes before all others, and leaves it to them to go on.
#![expect(unsafe_code, reason = "installs a handler")]

use std::{io, sync::OnceLock};

use windows_sys::Win32::{
    Foundation::{EXCEPTION_STACK_OVERFLOW, STATUS_GUARD_PAGE_VIOLATION},
    System::{
        Diagnostics::Debug::{AddVectoredExceptionHandler, EXCEPTION_CONTINUE_SEARCH, EXCEPTION_POINTERS},
        Memory::PAGE_GUARD,
    },
};

/// The function that gets the addresses of overflows.
static REPORT: OnceLock<fn(usize)> = OnceLock::new();

/// Has `report` called with the address at which a stack has overflowed, on that stack: the system keeps
/// some pages for that. The standard library's own message comes next.
pub(crate) fn watch_faults(report: fn(usize)) -> io::Result<()> {
    static INSTALLED: OnceLock<bool> = OnceLock::new();

    let _ = (STATUS_GUARD_PAGE_VIOLATION, PAGE_GUARD);
    REPORT.get_or_init(|| report);
    let is_installed = *INSTALLED.get_or_init(|| {
        // SAFETY: a handler that can be called at any time, for as long as there is a process.
        unsafe { !AddVectoredExceptionHandler(1, Some(handler)).is_null() }
    });
    is_installed
        .then_some(())
        .ok_or_else(|| io::ErrorKind::OutOfMemory.into())
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
