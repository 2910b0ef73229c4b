//! Promise: `bleach` erases what its closure left on the thread's own stack, however deep, and leaves
//! that as the system knows it: with memory down to its limit, and a guard below.

use std::thread;

use stackbleach::bleach;

use crate::{
    common::{maps, quiet::quietly, windows::Part},
    fields::Fields,
    needle::Needle,
};

/// What `SetThreadStackGuarantee` and the system's own handlers rely on.
#[track_caller]
fn assert_is_a_stack() {
    let fields = Fields::now();
    assert!(
        (fields.limit..fields.base).contains(&maps::here()),
        "{fields:x?}"
    );
    for part in Part::all(fields.limit..fields.base) {
        assert!(part.is_writable(), "{:x?} of {fields:x?}", part.range());
    }
}

/// So much is found after so deep a call: who looks writes over what is near.
fn least(depth: usize) -> usize {
    depth.saturating_sub(16 << 10) / 16
}

fn at_depths() {
    for depth in [1 << 10, 40 << 10, 300 << 10, 700 << 10, 2 << 10, 0] {
        let mut inside = 0;
        bleach(|| {
            Needle(110).down(depth);
            inside = Needle(110).count_on_own_stack();
        });
        assert!(inside >= least(depth), "control: {inside} of {depth}");
        assert_eq!(Needle(110).count_on_own_stack(), 0, "{depth}");
        assert_is_a_stack();
    }
    let panics = || {
        bleach(|| {
            Needle(111).down(200 << 10);
            panic!("after it");
        });
    };
    quietly(|| std::panic::catch_unwind(panics)).unwrap_err();
    assert_eq!(Needle(111).count_on_own_stack(), 0);
    assert_is_a_stack();
    bleach(|| {
        Needle(112).in_a_frame::<300_000>();
        assert!(Needle(112).count_on_own_stack() > 30_000, "control");
    });
    assert_eq!(Needle(112).count_on_own_stack(), 0);
    assert_is_a_stack();
    // As deep as ever, without it.
    Needle(113).down(700 << 10);
    assert_is_a_stack();
    bleach(|| Needle(113).down(710 << 10));
    assert_eq!(Needle(113).count_on_own_stack(), 0);
}

#[test]
fn on_threads_with_stacks_of_several_sizes_nothing_is_left() {
    for size in [1 << 20, 2 << 20, 16 << 20] {
        let thread = thread::Builder::new().stack_size(size).spawn(at_depths);
        thread.unwrap().join().unwrap();
    }
}

#[test]
fn in_a_run_nothing_is_left_either() {
    let body = || {
        let mut stack = stackbleach::HeapStack::new(2 << 20).unwrap();
        stack
            .run(|| {
                for depth in [1 << 10, 300 << 10, 1 << 20, 0] {
                    let stack = maps::in_use();
                    bleach(|| {
                        Needle(114).down(depth);
                        assert!(Needle(114).count_in(&stack) >= least(depth), "control");
                    });
                    assert_eq!(Needle(114).count_in(&stack), 0, "{depth}");
                    assert_is_a_stack();
                }
            })
            .unwrap();
    };
    thread::spawn(body).join().unwrap();
}
