//! Promise: `SetThreadStackGuarantee` holds in runs as outside, and may be called in them.

use std::{io, thread};

use stackbleach::{HeapStack, bleach, run};
use windows_sys::Win32::System::Threading::SetThreadStackGuarantee;

use crate::{
    common::{maps, view::View},
    fields::Fields,
    guards::memory_of,
    needle::Needle,
};

const GUARANTEE: u32 = 64 << 10;

/// Sets it, and returns what it was; 0 sets nothing.
fn set(bytes: u32) -> u32 {
    let mut bytes = bytes;
    // SAFETY: reads and writes a local.
    let done = unsafe { SetThreadStackGuarantee(&raw mut bytes) };
    assert_ne!(done, 0, "{}", io::Error::last_os_error());
    bytes
}

#[test]
fn what_a_thread_has_asked_for_holds_in_runs_and_after_them() {
    let body = || {
        let default = set(GUARANTEE);
        assert!(default < GUARANTEE);
        let before = Fields::now();
        let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap();
        let range = stack.run(maps::in_use).unwrap();
        for depth in [10 << 10, 500 << 10, 800 << 10, 0] {
            let inside = stack
                .run(|| {
                    Needle(70).down(depth);
                    set(0)
                })
                .unwrap();
            assert!(inside >= GUARANTEE, "{inside}");
            assert_eq!(View::open().first_not_zero(&range), None, "{depth}");
            memory_of(&range);
            assert_eq!(set(0), before.guarantee);
        }
        bleach(|| Needle(71).down(100 << 10));
        assert_eq!(Needle(71).count_on_own_stack(), 0);
        let after = Fields::now();
        assert_eq!((after.reserved, after.base), (before.reserved, before.base));
    };
    thread::Builder::new()
        .stack_size(2 << 20)
        .spawn(body)
        .unwrap()
        .join()
        .unwrap();
}

/// It commits pages of the stack, and moves its guard.
#[test]
fn one_that_is_set_in_a_run_leaves_a_stack_that_works() {
    let body = || {
        let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap();
        let range = stack.run(maps::in_use).unwrap();
        stack
            .run(|| {
                set(GUARANTEE);
                Needle(72).down(300 << 10);
                assert!(Needle(72).count_in(&range) > 10_000, "control");
            })
            .unwrap();
        for depth in [0, 500 << 10, 100 << 10, 0] {
            assert_eq!(View::open().first_not_zero(&range), None);
            memory_of(&range);
            stack.run(|| Needle(72).down(depth)).unwrap();
        }
        run(|| set(GUARANTEE)).unwrap();
        run(|| Needle(72).down(500 << 10)).unwrap();
    };
    thread::spawn(body).join().unwrap();
}
