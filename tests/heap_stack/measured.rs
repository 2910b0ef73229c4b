//! Promise: `run_measured` is a run, and tells besides how many bytes of stack its
//! closure needed: all that it used, and little more.

use std::{hint::black_box, ops::Range};

use stackbleach::HeapStack;

use crate::common::{effort::is_full, maps, quiet::quietly, view::View};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

/// What the crate's frames and the closure's own may take besides.
const SLACK: usize = 8 * KIB;

fn usable(stack: &mut HeapStack, view: &View) -> Range<usize> {
    stack.run(|| view.around(maps::here())).unwrap()
}

/// Uses `N` bytes of stack, and a few more.
#[inline(never)]
fn frame<const N: usize>() -> usize {
    let mut frame = [1_u8; N];
    // By reference: by value, an unoptimised build makes a copy.
    black_box(&mut frame);
    usize::from(frame[0]) + frame.len()
}

/// The depth of frames of 1 to 512 KiB, as (bytes, depth).
fn depths(stack: &mut HeapStack) -> Vec<(usize, usize)> {
    macro_rules! depths {
        ($($kib:literal)*) => {
            vec![$({
                let (result, depth) = stack.run_measured(frame::<{ $kib * KIB }>).unwrap();
                assert_eq!(result, $kib * KIB + 1);
                ($kib * KIB, depth)
            }),*]
        };
    }
    depths![1 2 4 8 16 32 64 100 128 256 333 512]
}

#[track_caller]
fn assert_fits((bytes, depth): (usize, usize)) {
    let fits = (bytes..=bytes + SLACK).contains(&depth);
    assert!(fits, "{depth} for {bytes}");
}

#[test]
fn depth_is_that_of_the_frames_and_little_more() {
    let mut stack = HeapStack::new(MIB).unwrap();
    // The first call of a function may look it up, on the stack.
    stack.run(frame::<1024>).unwrap();
    // Twice: what an earlier run used is not counted again.
    for _ in 0..2 {
        let depths = depths(&mut stack);
        depths.iter().copied().for_each(assert_fits);
        assert!(depths.is_sorted_by(|a, b| a.1 <= b.1), "{depths:?}");
        assert!(depths.last().unwrap().1 > depths[0].1 + 500 * KIB);
    }
}

#[test]
fn depth_is_the_same_each_time_whatever_ran_before() {
    let mut stack = HeapStack::new(0).unwrap();
    let mut measure = || stack.run_measured(frame::<5000>).unwrap().1;
    measure();
    let depth = measure();
    assert_eq!(measure(), depth);
    stack.run(frame::<{ 40 * KIB }>).unwrap();
    let mut measure = || stack.run_measured(frame::<5000>).unwrap().1;
    assert_eq!(measure(), depth);
}

#[test]
fn depth_on_a_large_stack_is_that_on_a_small_one() {
    let mut small = HeapStack::new(0).unwrap();
    let mut large = HeapStack::new(if is_full() { 64 * MIB } else { 16 * MIB }).unwrap();
    small.run(frame::<{ 20 * KIB }>).unwrap();
    let [small, large] =
        [&mut small, &mut large].map(|stack| stack.run_measured(frame::<{ 20 * KIB }>).unwrap());
    assert_eq!(small, large);
    assert_fits((20 * KIB, large.1));
}

#[test]
fn a_closure_that_does_nothing_needs_a_few_bytes() {
    for size in [0, MIB] {
        let mut stack = HeapStack::new(size).unwrap();
        let ((), depth) = stack.run_measured(|| ()).unwrap();
        // A return address at the least.
        assert!((8..=SLACK).contains(&depth), "{depth}");
    }
}

/// As deep as it went, not as deep as it was at the end.
#[test]
fn depth_is_the_deepest_of_several_calls() {
    let mut stack = HeapStack::new(MIB).unwrap();
    stack.run(frame::<1024>).unwrap();
    let (sum, depth) = stack
        .run_measured(|| frame::<1024>() + frame::<{ 100 * KIB }>() + frame::<2048>())
        .unwrap();
    assert_eq!(sum, 103 * KIB + 3);
    assert_fits((100 * KIB, depth));
}

/// To the last byte: the deepest there is.
#[test]
fn depth_of_a_run_that_reached_the_limit_is_the_size() {
    let view = View::open();
    for size in [0, MIB, 5 * MIB] {
        let mut stack = HeapStack::new(size).unwrap();
        let limit = usable(&mut stack, &view).start;
        for distance in [0, 1, 4095, 4096] {
            // Any byte that the closure changed counts, no matter how.
            let ((), depth) = stack
                .run_measured(|| view.write(limit + distance, &[1]))
                .unwrap();
            assert_eq!(depth, stack.size() - distance);
        }
    }
}

#[test]
fn a_stack_is_zero_after_a_measured_run() {
    let view = View::open();
    for size in [0, MIB, if is_full() { 64 * MIB } else { 16 * MIB }] {
        let mut stack = HeapStack::new(size).unwrap();
        let range = usable(&mut stack, &view);
        let (result, _) = stack
            .run_measured(|| {
                let result = frame::<{ 30 * KIB }>();
                // The control: what it is measured with is there, from the limit on.
                assert_eq!(view.first_not_zero(&range), Some(range.start));
                result
            })
            .unwrap();
        assert_eq!(result, 30 * KIB + 1);
        assert_eq!(view.first_not_zero(&range), None);
        // And after a run that isn't measured.
        assert_eq!(stack.run(frame::<1024>).unwrap(), KIB + 1);
        assert_eq!(view.first_not_zero(&range), None);
    }
}

#[test]
fn a_panic_in_a_measured_run_is_an_error_and_leaves_zeros() {
    let view = View::open();
    let mut stack = HeapStack::new(MIB).unwrap();
    let range = usable(&mut stack, &view);
    let panicking = || -> () { panic!("after {}", frame::<{ 100 * KIB }>()) };
    let error = quietly(|| stack.run_measured(panicking)).unwrap_err();
    assert_eq!(error.message(), format!("after {}", 100 * KIB + 1));
    assert_eq!(view.first_not_zero(&range), None);
    assert_eq!(stack.run_measured(|| 42).unwrap().0, 42);
}

#[test]
fn a_measured_run_borrows_moves_and_returns_as_a_run_does() {
    let mut stack = HeapStack::new(0).unwrap();
    let names = [String::from("one"), String::from("two")];
    let mut calls = Vec::new();
    let boxed = Box::new(7);
    let ((name, boxed), _) = stack
        .run_measured(|| {
            calls.push(1);
            (names[1].as_str(), boxed)
        })
        .unwrap();
    assert_eq!((name, *boxed, calls), ("two", 7, vec![1]));
}

/// As the documentation has it; to the byte, where all frames are the crate's own.
#[test]
#[cfg(all(target_arch = "x86_64", not(debug_assertions)))]
fn an_empty_closure_takes_what_is_documented() {
    let documentation = include_str!("../../src/heap_stack.rs").replace("\n    ///", "");
    for size in [64 * KIB, MIB] {
        let mut stack = HeapStack::new(size).unwrap();
        for _ in 0..3 {
            let ((), depth) = stack.run_measured(|| ()).unwrap();
            let words = if cfg!(windows) {
                assert!(depth < KIB, "{depth}");
                String::from("On Windows they come to less than 1 KiB")
            } else {
                format!("own frames, {depth} bytes in optimised builds for x86-64")
            };
            assert!(documentation.contains(&words), "{words}");
        }
    }
}
