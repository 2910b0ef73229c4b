//! Promise: on the initial thread, whose stack grows while it is used, `bleach` erases what
//! was left on all that it has grown to, and makes it neither grow nor take memory.

use std::ops::Range;

use libtest_mimic::Trial;
use stackbleach::bleach;

use crate::common::{
    below::{self, Needle, StackView},
    child, forks, initial, maps, sparse,
    view::View,
};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

pub(crate) fn cases() -> Vec<Trial> {
    initial::cases![
        the_initial_thread_is_bleached,
        what_a_deep_call_left_is_erased_where_the_stack_has_grown,
        what_calls_left_is_erased_though_each_made_the_stack_grow_by_some_pages,
        a_call_is_bleached_far_from_the_base_and_frames_above_are_left_alone,
        pages_that_were_never_touched_get_no_memory,
        the_limit_can_be_raised_while_the_thread_runs,
        the_limit_can_be_lowered_while_the_thread_runs,
    ]
}

fn the_initial_thread_is_bleached() {
    let mut below = StackView::new();
    for _ in 0..3 {
        below::assert_bleaches(&mut below, 8 * KIB);
        below::assert_bleaches_panics(&mut below, 32 * KIB);
    }
}

/// Where the stack is mapped.
fn mapped() -> Range<usize> {
    maps::plain_around(maps::here())
}

/// That the stack has grown by more than that: else this would have tested nothing.
fn assert_grown(before: &Range<usize>, by: usize) {
    if child::is_emulated() {
        child::untested("a stack that grows: an emulator maps it whole");
        return;
    }
    assert!(before.start - mapped().start > by, "it has grown");
}

/// Does `f` in forks, in which nothing was bleached before or something was, shallow.
fn unnoted_and_noted(f: impl Fn()) {
    for noted in [false, true] {
        forks::within(forks::fork, || {
            if noted {
                bleach(|| ());
            }
            f();
        });
    }
}

fn what_a_deep_call_left_is_erased_where_the_stack_has_grown() {
    if !initial::may_grow_to(8 * MIB) {
        return;
    }
    unnoted_and_noted(|| {
        let mut below = StackView::new();
        let before = mapped();
        for depth in [MIB, 3 * MIB, 5 * MIB] {
            // In the call that is bleached, and in one before.
            let needle = Needle::new();
            assert_eq!(below::bleached(&mut below, needle, depth), 42);
            assert_grown(&before, depth - MIB);
            assert_eq!(below.count(needle), 0);

            let needle = Needle::new();
            below::plainly(&mut below, needle, depth);
            assert!(below.count(needle) > below::expected(depth), "control");
            below::bleached_afterwards(&mut below);
            assert_eq!(below.count(needle), 0);
        }
    });
}

fn what_calls_left_is_erased_though_each_made_the_stack_grow_by_some_pages() {
    if !initial::may_grow_to(8 * MIB) {
        return;
    }
    let mut below = StackView::new();
    let before = mapped();
    for depth in (128 * KIB..2 * MIB).step_by(20 * KIB) {
        let needle = Needle::new();
        below::bleached(&mut below, needle, depth);
        assert_eq!(below.count(needle), 0, "{depth}");
    }
    assert_grown(&before, MIB);
}

fn a_call_is_bleached_far_from_the_base_and_frames_above_are_left_alone() {
    if !initial::may_grow_to(8 * MIB) {
        return;
    }
    unnoted_and_noted(|| {
        let mut below = StackView::new();
        for depth in [100 * KIB, MIB, 5 * MIB, 0] {
            below::down(depth, &mut || {
                below.renew();
                below::assert_bleaches(&mut below, 8 * KIB);
                below::assert_bleaches(&mut below, 100 * KIB);
                below::assert_bleaches_panics(&mut below, 32 * KIB);
            });
        }
    });
}

fn pages_that_were_never_touched_get_no_memory() {
    if !initial::may_grow_to(8 * MIB) {
        return;
    }
    unnoted_and_noted(|| {
        let view = View::open();
        sparse::only_touched_pages_have_memory(&view, 7 * MIB);
        // Also where all of it has been mapped.
        sparse::only_touched_pages_have_memory(&view, 7 * MIB);
    });
}

fn the_limit_can_be_raised_while_the_thread_runs() {
    unnoted_and_noted(|| {
        if !initial::may_grow_to(64 * MIB) {
            return;
        }
        let mut below = StackView::new();
        for depth in [MIB, 40 * MIB, 50 * MIB] {
            let needle = Needle::new();
            below::bleached(&mut below, needle, depth);
            assert!(mapped().len() > depth);
            assert_eq!(below.count(needle), 0);
        }
    });
}

fn the_limit_can_be_lowered_while_the_thread_runs() {
    unnoted_and_noted(|| {
        if !initial::may_grow_to(8 * MIB) {
            return;
        }
        let mut below = StackView::new();
        let needle = Needle::new();
        below::plainly(&mut below, needle, 5 * MIB);
        assert!(initial::may_grow_to(MIB));
        // Far more than it may grow to by now: erased, and used again.
        assert!(mapped().len() > 5 * MIB);
        below::bleached_afterwards(&mut below);
        assert_eq!(below.count(needle), 0);

        let needle = Needle::new();
        below::bleached(&mut below, needle, 4 * MIB);
        assert_eq!(below.count(needle), 0);
        below::down(4 * MIB, &mut || {
            below.renew();
            below::assert_bleaches(&mut below, 8 * KIB);
        });
    });
}
