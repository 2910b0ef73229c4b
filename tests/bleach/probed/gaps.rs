//! As much stack as frames may take without a mark on it, at each place; and what is left behind if
//! they take more.

use stackbleach::{bleach, probed};

use crate::common::{
    below::{Needle, StackView},
    effort,
    skips::{self, write_past},
};

use super::{KIB, bleached, on_a_thread};

/// Where a leaf writes: at the far end of what it takes, and in the red zone below.
const LEAVES: [usize; 2] = [skips::MOST, skips::MOST + 64 + 128];

#[test]
fn what_a_leaf_left_at_the_far_end_of_its_frame_is_erased() {
    on_a_thread(512 * KIB, || {
        let mut below = StackView::new();
        let needle = Needle::new();
        // All places of blocks and pages, from within what is expected until far past it.
        let step = if effort::is_full() { 16 } else { 16 * 23 };
        for frame in [skips::MOST, 1_008] {
            for leaf in LEAVES {
                for depth in (0..20 * KIB).step_by(step) {
                    bleached(&mut below, || {
                        write_past(depth, frame, *needle.number(), leaf);
                    });
                    let place = format!("{frame}, {leaf}, {depth}");
                    assert_eq!(below.count(needle), 0, "{place}");
                }
                // The control.
                let left = Needle::new();
                write_past(KIB, frame, *left.number(), leaf);
                below.look();
                assert_ne!(below.count(left), 0);
            }
        }
    });
}

/// As the documentation has it: no probe, no mark.
#[test]
fn what_lies_past_a_large_frame_without_probes_is_missed_and_bleach_finds_it() {
    const LARGE: usize = 100 * KIB;

    on_a_thread(512 * KIB, || {
        let mut below = StackView::new();
        let mut missed = 0;
        for depth in (0..4 * KIB).step_by(256) {
            let needle = Needle::new();
            bleached(&mut below, || {
                write_past(depth + LARGE, LARGE, *needle.number(), 64);
            });
            missed += below.count(needle);

            let needle = Needle::new();
            let f = || write_past(depth + LARGE, LARGE, *needle.number(), 64);
            bleach(f);
            below.look();
            assert_eq!(below.count(needle), 0, "{depth}");
        }
        assert_ne!(missed, 0);
    });
}

/// A gap in what is asked about: from the start of what is painted the system is asked.
#[test]
fn a_large_frame_below_a_deep_call_is_found() {
    on_a_thread(512 * KIB, || {
        let mut below = StackView::new();
        probed::bleach(|| ());
        let needle = Needle::new();
        bleached(&mut below, || {
            write_past(64 * KIB, skips::MOST, 0, 64);
            write_past(100 * KIB, 100 * KIB, *needle.number(), 64);
        });
        assert_eq!(below.count(needle), 0);
    });
}
