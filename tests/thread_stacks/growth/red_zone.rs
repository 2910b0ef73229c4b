//! Promise: `maybe_grow` calls its closure where as much stack is left as was asked for, and on a
//! segment only where less was left before.

use std::{cell::Cell, hint::black_box, thread};

use stackbleach::{HeapStack, maybe_grow, run};

use super::{FRAMES, KIB, MIB, left, on_segment};
use crate::common::{maps, nested::usable};

/// Whether a closure with that red zone is called on another stack than this.
fn grows(red_zone: usize, segment_size: usize) -> bool {
    let here = usable();
    maybe_grow(red_zone, segment_size, || !here.contains(&maps::here()))
}

/// As much as is left is enough and a byte more is not, give or take some frames.
fn assert_red_zone_is_honoured() {
    let left = left();
    assert!(!grows(0, MIB));
    assert!(!grows(left - FRAMES, MIB));
    assert!(grows(left, MIB));
    assert!(grows(left + 1, 0));
    // There is one place where it turns, and no doubt on either side of it.
    let turns: Vec<_> = (left - FRAMES..left)
        .step_by(8)
        .map(|red_zone| grows(red_zone, MIB))
        .collect();
    assert!(turns.is_sorted());
}

#[test]
fn the_red_zone_is_honoured_on_all_sorts_of_stacks() {
    assert_red_zone_is_honoured();
    run(assert_red_zone_is_honoured).unwrap();
    for size in [0, 100 * KIB, 3 * MIB] {
        let mut stack = HeapStack::new(size).unwrap();
        stack.run(assert_red_zone_is_honoured).unwrap();
        stack.batch(|batch| batch.run(assert_red_zone_is_honoured).unwrap());
        stack
            .run(|| on_segment(assert_red_zone_is_honoured))
            .unwrap();
    }
    on_segment(assert_red_zone_is_honoured);
    on_segment(|| on_segment(|| run(assert_red_zone_is_honoured).unwrap()));
    for size in [128 * KIB, MIB, 64 * MIB] {
        let builder = thread::Builder::new().stack_size(size);
        let thread = builder.spawn(assert_red_zone_is_honoured).unwrap();
        thread.join().unwrap();
    }
}

#[test]
fn as_much_is_left_as_was_asked_for_whatever_the_sizes() {
    for red_zone in [
        1,
        4 * KIB,
        64 * KIB,
        100_000,
        17 * 4 * KIB - 1,
        40 * KIB,
        MIB,
        5 * MIB,
    ] {
        for segment_size in [0, 1, red_zone / 2, red_zone, red_zone + 1, 2 * red_zone] {
            let before = || {
                let here = usable();
                maybe_grow(red_zone, segment_size, || (left(), usable() == here))
            };
            // With not much left.
            let mut stack = HeapStack::new(0).unwrap();
            let (left, in_place) = stack.run(|| descend(20 * KIB, &before)).unwrap();
            let frames = if in_place { FRAMES } else { 0 };
            assert!(left + frames >= red_zone, "{left} of {red_zone}");
            // One segment is enough: its closure could ask for as much again.
            let again = || {
                maybe_grow(red_zone, segment_size, || {
                    grows(red_zone - red_zone / 50, 0)
                })
            };
            assert!(!stack.run(|| descend(20 * KIB, &again)).unwrap());
        }
    }
    // A segment is as large as was asked for.
    let on_large = || maybe_grow(left() + 1, 7 * MIB, usable);
    assert!(HeapStack::new(0).unwrap().run(on_large).unwrap().len() >= 7 * MIB);
}

#[test]
fn as_much_is_left_as_was_asked_for_where_nothing_goes_in_or_out() {
    thread_local! {
        static LEFT: Cell<usize> = const { Cell::new(0) };
    }
    // Segments are whole pages.
    for red_zone in [17 * 4 * KIB - 1, 17 * 4 * KIB, 40 * 4 * KIB - 1] {
        // On a thread of its own, without segments that are larger.
        let thread = thread::spawn(move || {
            let grows = || maybe_grow(red_zone, 0, || LEFT.set(left()));
            HeapStack::new(0).unwrap().run(grows).unwrap();
            LEFT.get()
        });
        let left = thread.join().unwrap();
        assert!(left >= red_zone, "{left} of {red_zone}");
    }
}

#[test]
fn as_much_is_left_besides_what_goes_in_and_comes_out() {
    fn asks<const N: usize>() {
        let capture = black_box([7_u8; N]);
        // On a thread of its own, without segments that are larger.
        let thread = thread::spawn(move || {
            let grows = || {
                let red_zone = left() + 1;
                let f = move || (left(), black_box(capture));
                (red_zone, maybe_grow(red_zone, 0, f))
            };
            HeapStack::new(4 * MIB).unwrap().run(grows).unwrap()
        });
        let (red_zone, (left, capture)) = thread.join().unwrap();
        assert!(left >= red_zone, "{left} of {red_zone}, {N}");
        assert_eq!(capture, [7; N]);
    }
    asks::<1_000>();
    asks::<5_000>();
    asks::<20_000>();
}

/// Calls itself until less than that is left, and then `f`.
#[inline(never)]
fn descend<R>(until: usize, f: &dyn Fn() -> R) -> R {
    let frame = black_box([1_u8; 500]);
    let result = if left() < until {
        f()
    } else {
        descend(until, f)
    };
    black_box(frame);
    result
}
