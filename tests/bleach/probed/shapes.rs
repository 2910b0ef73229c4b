//! Frames of all shapes, at many places of the stack pointer.
#![expect(unsafe_code, reason = "leaves most of an array as it is")]

use std::{hint::black_box, mem::MaybeUninit};

use stackbleach::HeapStack;

use crate::common::{
    below::{self, Needle, StackView},
    effort,
};

use super::{KIB, MIB, bleached, on_a_thread, plainly};

/// With so many words, of which the one farthest down is written.
#[inline(never)]
fn frame<const WORDS: usize>(needle: Needle, then: impl FnOnce()) {
    let mut words = MaybeUninit::<[u64; WORDS]>::uninit();
    let words = black_box(words.as_mut_ptr());
    // SAFETY: its first. Volatile, or the compiler could do without.
    unsafe { words.cast::<u64>().write_volatile(*needle.number()) };
    then();
    black_box(words);
}

/// By name, what leaves the needle behind, more or less often.
type Shape = (&'static str, fn(Needle));

const SHAPES: [Shape; 7] = [
    ("5 KiB", |needle| frame::<640>(needle, || ())),
    ("100 KiB", |needle| frame::<12_800>(needle, || ())),
    ("small ones", |needle| below::leave(needle, 3 * KIB)),
    ("deep small ones", |needle| below::leave(needle, 80 * KIB)),
    ("two of almost 4 KiB", |needle| {
        frame::<500>(needle, || frame::<500>(needle, || ()));
    }),
    ("four of almost 4 KiB", |needle| {
        let two = || frame::<508>(needle, || frame::<508>(needle, || ()));
        frame::<500>(needle, || frame::<500>(needle, two));
    }),
    ("large in large", |needle| {
        frame::<2_000>(needle, || frame::<5_000>(needle, || ()));
    }),
];

/// At places that lie `step` bytes apart, over the size of a page.
fn at_places(step: usize, f: &mut dyn FnMut()) {
    for place in (0..4 * KIB).step_by(step) {
        below::down(place, f);
    }
}

fn assert_all_shapes_are_erased() {
    let mut below = StackView::new();
    let needle = Needle::new();
    let step = if effort::is_full() { 64 } else { KIB };
    for (name, shape) in SHAPES {
        at_places(step, &mut || {
            let mark = below::mark();
            bleached(&mut below, || shape(needle));
            assert_eq!(below.count(needle), 0, "{name}");
            below::assert_intact(&mark);
        });
        let left = Needle::new();
        plainly(&mut below, || shape(left));
        assert_ne!(below.count(left), 0, "control: {name}");
    }
}

#[test]
fn what_frames_of_all_shapes_left_is_erased() {
    for size in [256 * KIB, 2 * MIB] {
        on_a_thread(size, assert_all_shapes_are_erased);
    }
}

#[test]
fn what_frames_of_all_shapes_left_is_erased_on_a_heap_stack() {
    let mut stack = HeapStack::new(MIB).unwrap();
    stack.run(assert_all_shapes_are_erased).unwrap();
}
