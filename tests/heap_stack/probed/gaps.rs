//! Promise: the band is as wide as the sum in `src/paint.rs`, and each of its summands is needed and
//! enough: frames without probes that leave out as much as the contract allows, at all places.

use stackbleach::Frames;

use super::{BAND, BLOCK, KIB, MIB, Probed, places, shapes, shapes::Shape};
use crate::common::effort::is_full;

/// A leaf that writes a byte to its far end.
pub(super) const LEAF: Shape = Shape {
    first: Frames::MAX_UNTOUCHED,
    second: 0,
    alignment: 1,
    writes: 0,
    is_written: 1,
    signal: 0,
    process: 0,
    thread: 0,
};

/// So many frames may lie next to each other that leave out all that they can.
pub(super) const FRAMES: usize = if cfg!(target_arch = "aarch64") { 2 } else { 1 };

pub(super) const RED_ZONE: isize = if cfg!(target_arch = "x86") {
    0
} else if cfg!(target_arch = "powerpc64") {
    512
} else {
    128
};

/// Of how many places such a shape is missed. Runs before it went as deep, but for the shape, so that
/// all begins where it lies: at the depth that is expected.
fn missed(shape: &Shape, warm: bool) -> usize {
    let mut probed = Probed::new(MIB);
    let mut missed = 0;
    for place in places(16 * if is_full() { 1 } else { 17 }) {
        probed.renew();
        for _ in 0..if warm { 33 } else { 1 } {
            probed.stack.run(|| shapes::lowered(place, || ())).unwrap();
        }
        let take = || shapes::lowered(place, || shape.take());
        probed.stack.run(take).unwrap();
        missed += usize::from(probed.first_left().is_some());
    }
    missed
}

#[track_caller]
fn is_never_missed(shape: Shape) {
    for warm in [false, true] {
        assert_eq!(missed(&shape, warm), 0, "{shape:?}, {warm}");
    }
}

#[test]
fn a_leaf_frame_that_writes_only_its_last_byte() {
    is_never_missed(LEAF);
}

#[test]
fn a_leaf_frame_that_is_aligned_to_a_cache_line() {
    is_never_missed(Shape {
        alignment: 64,
        ..LEAF
    });
}

#[test]
fn a_leaf_frame_that_writes_only_to_the_end_of_the_red_zone() {
    is_never_missed(Shape {
        alignment: 64,
        writes: -RED_ZONE,
        ..LEAF
    });
}

#[test]
fn two_frames_of_just_under_4_kib_that_write_only_at_their_far_ends() {
    let below = Frames::MAX_UNTOUCHED - 16;
    is_never_missed(Shape {
        first: below,
        second: below,
        alignment: 64,
        writes: -RED_ZONE,
        ..LEAF
    });
}

/// What is left untouched may be as large as the sum, and is noticed as far as the band goes.
#[test]
fn the_band_is_as_wide_as_the_sum() {
    let sum = FRAMES * (Frames::MAX_UNTOUCHED + 64) + RED_ZONE.unsigned_abs() + 64;
    assert!(sum.next_multiple_of(BLOCK) < BAND);
    for len in [sum, BAND - 16] {
        is_never_missed(Shape { first: len, ..LEAF });
    }
}

/// The control.
#[test]
fn a_frame_of_100_kib_without_probes_is_missed_at_some_places() {
    let missed = missed(
        &Shape {
            first: 100 * KIB,
            ..LEAF
        },
        true,
    );
    assert!(missed > 0);
}

/// And one that is a little larger than the band.
#[test]
fn a_frame_that_is_larger_than_the_band_is_missed_at_some_places() {
    // Tiles have a larger one.
    let first = BAND + BLOCK;
    let missed = missed(&Shape { first, ..LEAF }, true);
    assert!(missed > 0 || has_tiles());
}

#[test]
fn a_frame_of_100_kib_without_probes_is_never_missed_by_any() {
    let stack = stackbleach::HeapStack::new(MIB).unwrap();
    let mut any = Probed::of(stack, crate::common::view::View::open());
    let shape = Shape {
        first: 100 * KIB,
        ..LEAF
    };
    for place in (0..128).map(|i| 16 * i) {
        any.is_erased_after(
            || shapes::lowered(place, || shape.take()),
            || format!("100 KiB at {place}"),
        );
    }
}

fn has_tiles() -> bool {
    std::fs::read_to_string("/proc/cpuinfo").is_ok_and(|text| text.contains("amx_tile"))
}
