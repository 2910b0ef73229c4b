//! Deep calls and shallow ones, in turns.

use stackbleach::probed;

use crate::common::{
    below::{self, Needle, StackView},
    effort::repetitions,
    maps,
};

use super::{KIB, MIB, bleached, on_a_thread};

/// Depths of two kinds of calls.
const PAIRS: [[usize; 2]; 4] = [
    [512, 3 * KIB],
    [KIB, 20 * KIB],
    [2 * KIB, 60 * KIB],
    [20 * KIB, 40 * KIB],
];

#[test]
fn what_deep_and_shallow_calls_in_turns_left_is_erased() {
    on_a_thread(MIB, || {
        let mut below = StackView::new();
        let needle = Needle::new();
        for [shallow, deep] in PAIRS {
            for every in [1, 2, 3, 40] {
                for i in 0..repetitions(150) {
                    let depth = if i % every == 0 { deep } else { shallow };
                    bleached(&mut below, || below::leave(needle, depth));
                    assert_eq!(below.count(needle), 0, "{shallow}, {deep}, {every}");
                }
            }
        }
    });
}

/// Pages that stayed for deep calls go back when there are no more of them.
#[test]
fn what_stays_resident_for_deep_calls_goes_when_they_end() {
    on_a_thread(4 * MIB, || {
        let below = StackView::new();
        let far = || {
            let page = maps::page();
            let end = maps::here() / page * page - 64 * KIB;
            below.view.resident_bytes(&(end - 2 * MIB..end))
        };
        for _ in 0..3 {
            for _ in 0..20 {
                probed::bleach(|| below::leave(Needle::new(), MIB));
            }
            assert!(far() >= MIB - 64 * KIB, "control");
            for _ in 0..200 {
                probed::bleach(|| ());
            }
            assert_eq!(far(), 0);
        }
    });
}
