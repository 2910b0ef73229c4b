//! Promise: `bleach` works wherever a program calls it: on heap stacks, on segments of
//! `maybe_grow`, in itself, in destructors. What the inner call left is erased when that
//! returns, and the frames above are left alone.

mod destructors;

use std::thread;

use stackbleach::{HeapStack, bleach, maybe_grow, remaining_stack};

use crate::common::{
    below::{self, Needle, StackView},
    child, maps, view,
};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

/// On the stack in use, whichever that is.
fn assert_bleaches() {
    let mut below = StackView::new();
    for _ in 0..2 {
        below::assert_bleaches(&mut below, 8 * KIB);
        below::assert_bleaches_panics(&mut below, 16 * KIB);
    }
}

/// Stacks that are erased as a whole, and stacks of which the kernel is asked.
const SIZES: [usize; 4] = [0, 256 * KIB, HeapStack::DEFAULT_SIZE, 16 * MIB];

#[test]
fn what_was_left_on_a_heap_stack_is_erased_during_its_run() {
    for size in SIZES {
        let mut stack = HeapStack::new(size).unwrap();
        for _ in 0..2 {
            stack.run(assert_bleaches).unwrap();
        }
        // Whatever bleach did with the stack, it is zero afterwards.
        let limit = stack.run(|| maps::around(maps::here()).range).unwrap();
        assert_eq!(view::View::open().first_not_zero_in_all_of(&limit), None);
    }
}

#[test]
fn what_was_left_deep_on_a_heap_stack_is_erased_during_its_run() {
    let mut stack = HeapStack::new(64 * MIB).unwrap();
    stack
        .run(|| {
            let mut below = StackView::new();
            for depth in [MIB, 40 * MIB, MIB] {
                let needle = Needle::new();
                below::bleached(&mut below, needle, depth);
                assert_eq!(below.count(needle), 0);
            }
            below::down(10 * MIB, &mut || {
                below::assert_bleaches(&mut below, 100 * KIB);
            });
        })
        .unwrap();
}

/// As in a run, only what was touched is erased.
#[test]
fn a_large_heap_stack_gets_no_memory_but_where_it_was_touched() {
    let mut stack = HeapStack::new(64 * MIB).unwrap();
    let resident = stack.run(|| {
        let view = view::View::open();
        let range = maps::around(maps::here()).range;
        for _ in 0..3 {
            bleach(|| ());
        }
        view.resident_bytes(&range)
    });
    let resident = resident.unwrap();
    if child::is_emulated() {
        child::untested("what has memory: an emulator's kernel doesn't tell");
        return;
    }
    assert!(resident <= 256 * KIB, "{resident}");
}

#[test]
fn what_earlier_runs_of_a_batch_left_is_erased() {
    for size in SIZES {
        let mut stack = HeapStack::new(size).unwrap();
        stack.batch(|batch| {
            batch.run(assert_bleaches).unwrap();
            let needle = Needle::new();
            batch.run(|| below::leave(needle, 32 * KIB)).unwrap();
            let mut below = batch.run(StackView::new).unwrap();
            // The control: until the batch ends, or something is bleached.
            batch.run(|| below.look()).unwrap();
            assert!(below.count_near(needle) > 0);
            batch
                .run(|| {
                    below::bleached_afterwards(&mut below);
                    assert_eq!(below.count_near(needle), 0);
                })
                .unwrap();
        });
    }
}

/// Calls `f` on a segment, however much is left.
fn on_a_segment<R>(size: usize, f: impl FnOnce() -> R) -> R {
    let here = maps::plain_around(maps::here());
    maybe_grow(remaining_stack().unwrap() + 1, size, || {
        assert!(!here.contains(&maps::here()), "control");
        f()
    })
}

/// All of it, down to the end of the segment. Returns how large that is.
fn assert_bleaches_a_segment() -> usize {
    let mut below = StackView::new();
    let stack = below.stack();
    let depth = remaining_stack().unwrap() / 2;
    for _ in 0..2 {
        let needle = Needle::new();
        below::plainly(&mut below, needle, depth);
        let found = below.count(needle);
        assert!(found >= below::expected(depth), "control: {found}");
        below.view.write(stack.start, &[0x5a]);
        below::bleached_afterwards(&mut below);
        assert_eq!(below.count(needle), 0);
        let far = stack.start..below.near.start;
        assert_eq!(below.view.first_not_zero_in_all_of(&far), None);

        let needle = Needle::new();
        below::bleached(&mut below, needle, depth);
        assert_eq!(below.count(needle), 0);
    }
    assert_bleaches();
    stack.len()
}

#[test]
fn what_was_left_on_a_segment_is_erased_before_it_returns() {
    for size in SIZES {
        // From a small stack and on a thread that keeps no others yet: no larger than they must
        // be, and so erased as a whole too.
        let body = move || {
            let mut stack = HeapStack::new(0).unwrap();
            let grow = || on_a_segment(size, assert_bleaches_a_segment);
            let len = stack.run(grow).unwrap();
            let least = size.max(stack.size());
            assert!((least..=least + 32 * KIB).contains(&len), "{len}");
        };
        thread::spawn(body).join().unwrap();
        // From the thread's own, and from another segment.
        on_a_segment(size, || on_a_segment(size, assert_bleaches_a_segment));
        // And the other way round: what it grew from stays as it was.
        let mark = below::mark();
        bleach(|| on_a_segment(size, assert_bleaches_a_segment));
        below::assert_intact(&mark);
    }
}

#[test]
fn what_was_left_is_erased_on_each_of_nested_heap_stacks() {
    fn nest(levels: usize) {
        let mark = below::mark();
        let mut stack = HeapStack::new(levels % 3 * 512 * KIB).unwrap();
        stack
            .run(|| {
                assert_bleaches();
                if levels > 1 {
                    nest(levels - 1);
                }
                assert_bleaches();
            })
            .unwrap();
        below::assert_intact(&mark);
        assert_bleaches();
    }
    nest(8);
}

/// Each level's closure leaves something, calls the next, and leaves something again.
#[inline(never)]
fn nest(below: &mut StackView, levels: usize) {
    let mark = below::mark();
    let needle = Needle::new();
    let result = bleach(|| {
        let mark = below::mark();
        below::leave(needle, 4 * KIB);
        if levels > 1 {
            nest(below, levels - 1);
        }
        below::leave(needle, 4 * KIB);
        below::assert_intact(&mark);
        levels
    });
    below.look();
    assert_eq!(result, levels);
    assert_eq!(below.count_near(needle), 0);
    below::assert_intact(&mark);
}

#[test]
fn what_was_left_is_erased_by_each_of_a_hundred_nested_calls() {
    nest(&mut StackView::new(), 100);
    let mut stack = HeapStack::new(2 * MIB).unwrap();
    stack.run(|| nest(&mut StackView::new(), 100)).unwrap();
}

#[test]
fn what_was_left_is_erased_in_runs_in_bleached_calls_in_runs() {
    #[inline(never)]
    fn nest(below: &mut StackView, levels: usize) {
        let mark = below::mark();
        let needle = Needle::new();
        bleach(|| {
            below::leave(needle, 8 * KIB);
            let mut stack = HeapStack::new(0).unwrap();
            stack
                .run(|| {
                    assert_bleaches();
                    if levels > 1 {
                        nest(&mut StackView::new(), levels - 1);
                    }
                    assert_bleaches();
                })
                .unwrap();
            below::leave(needle, 8 * KIB);
        });
        below.look();
        assert_eq!(below.count_near(needle), 0);
        below::assert_intact(&mark);
    }
    nest(&mut StackView::new(), 5);
    let mut stack = HeapStack::new(0).unwrap();
    stack.run(|| nest(&mut StackView::new(), 5)).unwrap();
}
