//! That unwinders find what `enter` has saved: debuggers and profilers go by the same tables.
//!
//! A backend's tests include this beside `enter_tests.rs`.

use core::{
    ffi::{c_int, c_void},
    ptr::NonNull,
};

use super::{
    super::{super::Inner, enter},
    around_enter::{ABOVE_CFA, DWARF},
    enter_tests::{Visit, Visited},
};

unsafe extern "C" {
    fn _Unwind_Backtrace(
        each: extern "C" fn(*mut c_void, *mut Visit) -> c_int,
        visit: *mut Visit,
    ) -> c_int;
    fn _Unwind_GetCFA(context: *mut c_void) -> usize;
    fn _Unwind_GetGR(context: *mut c_void, register: c_int) -> usize;
}

/// The inner function: notes in `seen` what general registers its caller's caller has.
unsafe extern "C" fn walk(visit: NonNull<()>) -> usize {
    // SAFETY: it gets a `Visit`, which `each` takes.
    unsafe { _Unwind_Backtrace(each, visit.cast().as_ptr()) };
    usize::MAX
}

extern "C" fn each(context: *mut c_void, visit: *mut Visit) -> c_int {
    const GO_ON: c_int = 0;
    const STOP: c_int = 5;
    // SAFETY: `walk` passes one.
    let visit = unsafe { &mut *visit };
    // SAFETY: the unwinder passes a context.
    let stack_pointer = unsafe { _Unwind_GetCFA(context) };
    if stack_pointer != visit.caller + ABOVE_CFA {
        return GO_ON;
    }
    for (observed, register) in visit.observed.iter_mut().zip(DWARF) {
        // SAFETY: as above; there is such a register.
        *observed = unsafe { _Unwind_GetGR(context, register) };
    }
    STOP
}

#[test]
fn an_unwinder_finds_every_general_register_of_the_caller() {
    let inner: Inner = walk;
    let Visited { visit, .. } = Visited::by(enter as *const (), inner, |_| usize::MAX);
    assert_eq!(visit.observed[..DWARF.len()], visit.before[..DWARF.len()]);
}
