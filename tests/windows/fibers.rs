//! Promise: runs work on fibers, and fibers can be switched in a closure.

use std::{cell::Cell, ffi::c_void, ptr, thread};

use stackbleach::{HeapStack, run};
use windows_sys::Win32::System::Threading::{
    ConvertFiberToThread, ConvertThreadToFiber, CreateFiber, DeleteFiber, SwitchToFiber,
};

use crate::{
    common::{maps, view::View},
    fields::Fields,
    needle::Needle,
};

struct Shared {
    thread: *mut c_void,
    count: Cell<u32>,
}

unsafe extern "system" fn body(shared: *mut c_void) {
    // SAFETY: what was passed to `CreateFiber`, and is there as long as the fiber.
    let shared = unsafe { &*shared.cast::<Shared>() };
    let own = Fields::now();
    loop {
        let range = run(|| {
            Needle(80).down(100 << 10);
            maps::in_use()
        });
        assert_eq!(View::open().first_not_zero(&range.unwrap()), None);
        // And back in the middle of a run.
        let mut stack = HeapStack::new(0).unwrap();
        stack
            .run(|| {
                shared.count.set(shared.count.get() + 1);
                // SAFETY: the thread's own fiber, which waits.
                unsafe { SwitchToFiber(shared.thread) };
            })
            .unwrap();
        let after = Fields::now();
        assert_eq!((after.base, after.reserved), (own.base, own.reserved));
    }
}

#[test]
fn runs_on_fibers_and_switches_in_runs() {
    let on_a_thread = || {
        // SAFETY: this thread is no fiber.
        let own = unsafe { ConvertThreadToFiber(ptr::null()) };
        assert!(!own.is_null());
        let shared = Shared {
            thread: own,
            count: Cell::new(0),
        };
        // SAFETY: the function takes what it is given here.
        let fiber = unsafe { CreateFiber(1 << 20, Some(body), (&raw const shared).cast()) };
        assert!(!fiber.is_null());
        let before = Fields::now();
        let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap();
        let range = stack.run(maps::in_use).unwrap();
        for round in 1..=20 {
            let range = stack
                .run(|| {
                    Needle(81).down(20 << 10);
                    let inside = Fields::now();
                    // SAFETY: a fiber that waits.
                    unsafe { SwitchToFiber(fiber) };
                    // The system has set the base and the lower end to the fiber's, which it takes
                    // for unchangeable; so closures that switch fibers must not panic.
                    let after = Fields::now();
                    assert!(
                        after.limit <= inside.limit,
                        "{after:x?}, before {inside:x?}"
                    );
                    range.clone()
                })
                .unwrap();
            assert_eq!(shared.count.get(), round);
            assert_eq!(View::open().first_not_zero(&range), None);
        }
        let after = Fields::now();
        assert_eq!((after.base, after.reserved), (before.base, before.reserved));
        // SAFETY: it doesn't run, and nobody switches to it any more.
        unsafe { DeleteFiber(fiber) };
        // SAFETY: this thread is one.
        unsafe { ConvertFiberToThread() };
    };
    thread::spawn(on_a_thread).join().unwrap();
}
