//! Promise: of what a closure leaves nothing is there afterwards, neither on the stack that it ran on
//! nor on the thread's own. Registers: `tests/heap_stack/registers.rs`.

use std::ops::Range;

use stackbleach::{Bleached, HeapStack, bleach, maybe_grow, remaining_stack, run};

use crate::{
    common::{maps, memory, polling::finish, quiet::quietly, view::View},
    needle::Needle,
};

const DEPTH: usize = 48 << 10;

/// Leaves it, and looks: the control.
fn leave(needle: Needle) -> Range<usize> {
    needle.down(DEPTH);
    let stack = maps::in_use();
    assert!(needle.count_in(&stack) > DEPTH / 16, "control");
    stack
}

/// Nothing but zeros there, and nothing of it on the thread's stack.
#[track_caller]
fn assert_nothing_left(needle: Needle, stack: &Range<usize>) {
    assert_eq!(View::open().first_not_zero(stack), None);
    assert_eq!(needle.count_on_own_stack(), 0);
}

#[test]
fn a_plain_call_leaves_it_all() {
    let needle = Needle(10);
    needle.down(DEPTH);
    let left = needle.count_on_own_stack();
    assert!(left > DEPTH / 16, "{left}");
    bleach(|| needle.down(DEPTH));
}

#[test]
fn runs_leave_nothing() {
    let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap();
    for _ in 0..3 {
        let range = stack.run(|| leave(Needle(11))).unwrap();
        assert_eq!(range.len(), stack.size());
        assert_nothing_left(Needle(11), &range);

        let range = run(|| leave(Needle(12))).unwrap();
        assert_nothing_left(Needle(12), &range);

        let left = remaining_stack().unwrap();
        let range = maybe_grow(left + 1, 1 << 20, || leave(Needle(13)));
        assert_nothing_left(Needle(13), &range);

        let range = finish(Bleached::new(async { leave(Needle(14)) })).unwrap();
        assert_nothing_left(Needle(14), &range);

        let range = stack.batch(|batch| {
            let range = batch.run(|| leave(Needle(15))).unwrap();
            assert!(Needle(15).count_in(&range) > DEPTH / 16, "control");
            range
        });
        assert_nothing_left(Needle(15), &range);
    }
}

#[test]
fn runs_that_panic_leave_nothing() {
    let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap();
    let mut range = 0..0;
    for _ in 0..3 {
        let panics = || {
            range = leave(Needle(16));
            panic!("after it");
        };
        quietly(|| stack.run(panics)).unwrap_err();
        assert_nothing_left(Needle(16), &range);
    }
}

/// Not by the crate's own zeros: what is written between runs stays.
#[test]
fn what_is_written_after_a_run_is_seen() {
    let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap();
    let range = stack.run(|| leave(Needle(17))).unwrap();
    let mut bytes = [0; 64];
    Needle(17).fill(&mut bytes);
    memory::write(range.end - 4096, &bytes);
    assert_eq!(Needle(17).count_in(&range), 8);
    stack.run(|| ()).unwrap();
    assert_eq!(Needle(17).count_in(&range), 0);
    bytes.fill(0);
}
