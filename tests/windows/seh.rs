//! Promise: handlers of frames are found and called in a closure; in frames of its callers, if those are
//! on the same stack.

use std::{arch::naked_asm, ffi::c_void, process};

use stackbleach::{HeapStack, bleach, run};
use windows_sys::Win32::{
    Foundation::EXCEPTION_ILLEGAL_INSTRUCTION,
    System::Diagnostics::Debug::{CONTEXT, EXCEPTION_RECORD},
};

use crate::common::{child, maps, view::View};

const CONTINUE_EXECUTION: i32 = 0;
const CONTINUE_SEARCH: i32 = 1;

/// A frame with a handler, which goes on behind an instruction that there is not.
#[unsafe(naked)]
extern "C" fn breaks() {
    naked_asm!(
        ".seh_proc {me}",
        ".seh_handler {handler}, @except",
        "sub rsp, 40",
        ".seh_stackalloc 40",
        ".seh_endprologue",
        "ud2",
        "add rsp, 40",
        "ret",
        ".seh_endproc",
        me = sym breaks,
        handler = sym handle,
    )
}

unsafe extern "system" fn handle(
    record: *mut EXCEPTION_RECORD,
    _: *mut c_void,
    context: *mut CONTEXT,
    _: *mut c_void,
) -> i32 {
    // SAFETY: as the system gives it.
    if unsafe { (*record).ExceptionCode } != EXCEPTION_ILLEGAL_INSTRUCTION {
        return CONTINUE_SEARCH;
    }
    // SAFETY: as above.
    unsafe { (*context).Rip += 2 };
    CONTINUE_EXECUTION
}

/// A frame with a handler for what happens in those that it calls.
#[unsafe(naked)]
unsafe extern "C" fn guarded(f: extern "C" fn()) {
    naked_asm!(
        ".seh_proc {me}",
        ".seh_handler {handler}, @except",
        "sub rsp, 40",
        ".seh_stackalloc 40",
        ".seh_endprologue",
        "call rcx",
        "nop",
        "add rsp, 40",
        "ret",
        ".seh_endproc",
        me = sym guarded,
        handler = sym handle,
    )
}

#[unsafe(naked)]
extern "C" fn breaks_unguarded() {
    naked_asm!("ud2", "ret")
}

#[test]
fn a_frame_in_a_closure_handles_what_happens_there() {
    breaks();
    let mut stack = HeapStack::new(0).unwrap();
    let range = stack
        .run(|| {
            breaks();
            run(|| breaks()).unwrap();
            maps::in_use()
        })
        .unwrap();
    assert_eq!(View::open().first_not_zero(&range), None);
    bleach(|| breaks());
}

/// As long as both are on one stack.
#[test]
fn a_frame_that_called_bleach_handles_what_happens_in_it() {
    extern "C" fn in_place() {
        bleach(|| breaks_unguarded());
    }

    // SAFETY: a function that handles what happens in the next; for both.
    unsafe { guarded(breaks_unguarded) };
    // SAFETY: as above.
    unsafe { guarded(in_place) };
}

/// The system looks for handlers on the stack in use alone, as it does on a fiber's.
#[test]
fn what_no_frame_in_a_run_handles_ends_the_process_with_its_code() {
    extern "C" fn on_a_heap_stack() {
        run(|| breaks_unguarded()).unwrap();
    }

    let test = what_no_frame_in_a_run_handles_ends_the_process_with_its_code;
    if child::is_for(test) {
        child::reached();
        // SAFETY: a function that would handle what happens in the next.
        unsafe { guarded(on_a_heap_stack) };
        process::exit(0);
    }
    let output = child::command(test).output().unwrap();
    assert!(child::has_reached(&output), "{output:?}");
    let code = output.status.code();
    assert_eq!(code, Some(EXCEPTION_ILLEGAL_INSTRUCTION), "{output:?}");
}
