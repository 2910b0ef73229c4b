//! Promise: nothing is left of Rust's frames, whatever their size, wherever they begin, and however
//! little they write.

use super::{KIB, MIB, Probed, places, shapes};
use crate::common::{effort::is_full, maps};

/// Such a frame at each place, on a stack that is painted for shallow runs, and on one that is painted
/// for others as well.
fn is_erased_at_all_places<const LEN: usize>() {
    let mut probed = Probed::new(MIB);
    // A prime number of steps, for offsets in a block, in a cache line and of 16 bytes.
    let step = 16 * if is_full() { 7 } else { 61 };
    for warm in [0, 20 * KIB, 90 * KIB] {
        for place in places(step) {
            probed.renew();
            if warm != 0 {
                let deep = || shapes::recurse_to(maps::here() - warm);
                probed.stack.run(deep).unwrap();
                probed.stack.run(|| ()).unwrap();
            }
            // The control: what isn't noticed is left.
            if place == 0 {
                assert_eq!(probed.misses(0), super::ARE_PROBED);
            }
            let base = probed.range.end;
            let end = probed.is_erased_after(
                || shapes::lowered(place, shapes::far_end::<LEN>),
                || format!("{LEN} bytes, at {place}, once {warm} deep"),
            );
            assert!(base - end > LEN + place, "control");
        }
    }
}

/// A test for each, since they take long.
macro_rules! sizes {
    ($($name:ident: $($len:expr),*;)*) => {
        $(
            #[test]
            fn $name() {
                $(is_erased_at_all_places::<{ $len }>();)*
            }
        )*
    };
}

sizes! {
    frames_of_less_than_a_page: 512, 1000, 2048, 4000;
    frames_of_just_under_a_page_and_just_over: 4 * KIB - 32, 4 * KIB, 4 * KIB + 16, 5 * KIB;
    frames_of_some_pages: 8 * KIB, 10_000, 33_333, 64 * KIB;
    large_frames: 100 * KIB, 300_000, 900_000;
}

#[test]
fn recursion_of_small_frames() {
    let mut probed = Probed::new(MIB);
    for depth in [KIB, 5 * KIB, 40 * KIB, 120 * KIB, 500 * KIB, 900 * KIB] {
        for place in places(16 * 61) {
            let recurse = || shapes::recurse_to(maps::here() - depth);
            probed.is_erased_after(
                || shapes::lowered(place, recurse),
                || format!("recursion by {depth}, at {place}"),
            );
        }
    }
}

/// Each follows on all others, so that paint is as they have left it.
#[test]
fn a_mix_of_all() {
    let mut probed = Probed::new(MIB);
    let number = crate::common::numbers::numbers();
    let frames: [fn() -> usize; 8] = [
        shapes::far_end::<512>,
        shapes::far_end::<4000>,
        shapes::far_end::<{ 5 * KIB }>,
        shapes::far_end::<20_000>,
        shapes::far_end::<{ 100 * KIB }>,
        shapes::far_end::<{ 130 * KIB }>,
        shapes::far_end::<900_000>,
        || 0,
    ];
    for i in 0..if is_full() { 5000 } else { 200 } {
        // Stretches of runs that are alike, and long ones of shallow runs.
        let frame = frames[number(frames.len())];
        let repeat = if number(50) == 0 { 100 } else { 1 + number(3) };
        for _ in 0..repeat {
            let place = 16 * number(256);
            probed.stack.run(|| shapes::lowered(place, frame)).unwrap();
        }
        probed.assert_erased(|| format!("{i} of a mix"));
    }
}
