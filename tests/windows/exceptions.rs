//! Promise: exceptions in a closure reach vectored handlers, which run on its stack; and what the
//! system writes there for them is erased.

use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering::SeqCst};

use stackbleach::{HeapStack, bleach, run};
use windows_sys::Win32::System::Diagnostics::Debug::{
    AddVectoredExceptionHandler, EXCEPTION_POINTERS, RaiseException, RemoveVectoredExceptionHandler,
};

use crate::{
    common::{child, maps, view::View},
    needle::Needle,
};

const CODE: u32 = 0xe000_0042;
const CONTINUE_EXECUTION: i32 = -1;
const CONTINUE_SEARCH: i32 = 0;

static HANDLED: AtomicU32 = AtomicU32::new(0);
static WHERE: AtomicUsize = AtomicUsize::new(0);

/// Takes some of the stack.
unsafe extern "system" fn handler(about: *mut EXCEPTION_POINTERS) -> i32 {
    // SAFETY: as the system gives it.
    let record = unsafe { (*about).ExceptionRecord };
    // SAFETY: as above.
    if unsafe { (*record).ExceptionCode }.cast_unsigned() != CODE {
        return CONTINUE_SEARCH;
    }
    Needle(50).in_a_frame::<5000>();
    WHERE.store(maps::here(), SeqCst);
    HANDLED.fetch_add(1, SeqCst);
    CONTINUE_EXECUTION
}

fn raise() {
    // SAFETY: without arguments.
    unsafe { RaiseException(CODE, 0, 0, std::ptr::null()) };
}

#[test]
fn a_vectored_handler_runs_on_the_stack_of_the_closure_and_leaves_nothing() {
    let test = a_vectored_handler_runs_on_the_stack_of_the_closure_and_leaves_nothing;
    child::alone(test, || {
        // SAFETY: a function of that type.
        let added = unsafe { AddVectoredExceptionHandler(1, Some(handler)) };
        assert!(!added.is_null());
        let mut stack = HeapStack::new(0).unwrap();
        for round in 1..=10 {
            let range = stack
                .run(|| {
                    raise();
                    let range = maps::in_use();
                    assert!(Needle(50).count_in(&range) > 0, "control");
                    range
                })
                .unwrap();
            assert_eq!(HANDLED.load(SeqCst), round);
            assert!(range.contains(&WHERE.load(SeqCst)));
            assert_eq!(View::open().first_not_zero(&range), None);
        }
        // In runs within runs, and in place.
        run(|| run(raise).unwrap()).unwrap();
        bleach(|| {
            raise();
            assert!(Needle(50).count_on_own_stack() > 0, "control");
        });
        assert_eq!(Needle(50).count_on_own_stack(), 0);
        assert_eq!(HANDLED.load(SeqCst), 12);
        // SAFETY: added above.
        assert_ne!(unsafe { RemoveVectoredExceptionHandler(added) }, 0);
    });
}
