//! Promise: after a run, and after a panic in one, every byte of the stack is zero.
//! So it is after `zeroize`.
//!
//! The whole of it, by the kernel's account, not only where something is known to
//! have been.

use std::{hint::black_box, ops::Range};

use stackbleach::HeapStack;
use zeroize::Zeroize;

use crate::common::{maps, memory, quiet::quietly};

const PATTERN: u8 = 0x5a;

/// From inside a run: the usable bytes of the stack that it is on.
fn usable() -> Range<usize> {
    maps::around(maps::here()).range
}

/// How many bytes in `range` are not zero.
fn not_zero(range: &Range<usize>) -> usize {
    memory::count_not_zero(&memory::read(range))
}

/// Leaves a pattern on the stack, `depth` bytes down from the caller.
fn leave(depth: usize) {
    #[inline(never)]
    fn until(lowest: usize) {
        let frame = black_box([PATTERN; 1024]);
        if maps::here() > lowest {
            until(lowest);
        }
        // After the call, so that each has a frame of its own.
        black_box(frame);
    }
    until(maps::here() - depth);
}

/// The control: a stack that is in use holds `count` bytes of the pattern.
fn assert_holds_pattern(range: &Range<usize>, count: usize) {
    let found = memory::count(&memory::read(range), PATTERN);
    assert!(found >= count, "{found} of {count} bytes");
}

#[test]
fn a_stack_is_zero_after_a_run() {
    for size in [0, HeapStack::DEFAULT_SIZE, 16 << 20] {
        let mut stack = HeapStack::new(size).unwrap();
        // Shallow, deep, shallow again: it must not depend on what came before.
        for depth in [1 << 10, stack.size() / 4, 8 << 10, 0] {
            let range = stack.run(|| {
                let range = usable();
                leave(depth);
                assert_holds_pattern(&range, depth / 2);
                range
            });
            let range = range.unwrap();
            assert_eq!(range.len(), stack.size());
            assert_eq!(not_zero(&range), 0, "{depth} of {}", stack.size());
        }
    }
}

#[test]
fn a_stack_is_zero_after_a_run_that_panicked() {
    for size in [0, HeapStack::DEFAULT_SIZE] {
        let mut stack = HeapStack::new(size).unwrap();
        let depth = stack.size() / 4;
        let mut range = 0..0;
        let panicking = || {
            range = usable();
            leave(depth);
            assert_holds_pattern(&range, depth / 2);
            panic!("{PATTERN} in the message");
        };
        let error = quietly(|| stack.run(panicking)).unwrap_err();
        assert_eq!(error.message(), "90 in the message");
        assert_eq!(range.len(), stack.size());
        assert_eq!(not_zero(&range), 0);
    }
}

/// Wherever a run ends between the base and well past what is erased in any case.
#[test]
fn a_stack_is_zero_after_runs_of_every_depth_near_the_base() {
    let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap();
    let range = stack.run(usable).unwrap();
    for depth in (0..64 << 10).step_by(512) {
        stack.run(|| leave(depth)).unwrap();
        assert_eq!(not_zero(&range), 0, "{depth}");
    }
}

/// Frames may be far apart: what lies between was never touched. On Windows that can't be written to, see
/// `tests/windows/guards.rs`.
#[cfg(unix)]
#[test]
fn a_stack_is_zero_after_a_run_that_touched_it_here_and_there() {
    let mut stack = HeapStack::new(16 << 20).unwrap();
    let size = stack.size();
    let page = maps::page();
    let range = stack
        .run(|| {
            let range = usable();
            for depth in [size, size - 1, size - page, size / 2, size / 3, 256 << 10] {
                memory::write(range.end - depth, &[PATTERN]);
            }
            assert_holds_pattern(&range, 6);
            range
        })
        .unwrap();
    assert_eq!(not_zero(&range), 0);
}

/// One stack's erasure neither waits for another's nor reaches into it.
#[test]
fn an_inner_stack_is_zero_while_the_outer_one_is_in_use() {
    let mut outer = HeapStack::new(0).unwrap();
    let outer_range = outer.run(|| {
        let outer_range = usable();
        let in_use = black_box([PATTERN; 1024]);
        let mut inner = HeapStack::new(0).unwrap();
        let inner_range = inner.run(|| {
            let inner_range = usable();
            leave(2048);
            assert_holds_pattern(&inner_range, 1024);
            inner_range
        });
        let inner_range = inner_range.unwrap();
        assert_ne!(inner_range, outer_range);
        assert_eq!(not_zero(&inner_range), 0);
        assert_holds_pattern(&outer_range, 1024);
        black_box(in_use);
        outer_range
    });
    assert_eq!(not_zero(&outer_range.unwrap()), 0);
}

#[test]
fn a_stack_is_zero_after_zeroize() {
    let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap();
    let mut range = stack.run(usable).unwrap();
    if cfg!(windows) {
        // What has memory.
        range.start = range.end - 4096;
    }
    let dirt = vec![PATTERN; range.len()];
    // Runs leave nothing to erase, so something is put there.
    memory::write(range.start, &dirt);
    assert_eq!(not_zero(&range), range.len());
    stack.zeroize();
    assert_eq!(not_zero(&range), 0);
    assert_eq!(stack.run(|| 42).unwrap(), 42);
}
