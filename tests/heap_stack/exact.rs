//! Promise: no page of a stack gets memory that nobody touched, whatever earlier runs have left
//! there. What stays for deep runs goes back when no more come.
//!
//! By frames, which leave no gap to the base, and by single pages further down.

use std::ops::Range;

use stackbleach::bleach;

use crate::common::{
    in_place::{SHALLOW, leave},
    maps,
    numbers::numbers,
    touching::{Touching, fill, from},
    view::View,
};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

const SIZES: [usize; 3] = [256 * KIB, MIB, 5 * MIB];

/// Whether each page of `some` is one of `all`.
fn holds(all: &[Range<usize>], some: &[Range<usize>]) -> bool {
    let held = |page| all.iter().any(|range| range.contains(&page));
    let mut pages = some
        .iter()
        .flat_map(|range| range.clone().step_by(maps::page()));
    pages.all(held)
}

#[test]
fn pages_that_nobody_touched_have_no_memory_after_a_long_mix_of_runs() {
    let view = View::open();
    for size in SIZES {
        let mut touching = Touching::new(&view, size);
        touching.empty();
        let touchable = touching.touchable();
        let number = numbers();
        let (mut stayed, mut gone) = (0, 0);
        for _ in 0..300 {
            let depths = [40 * KIB, touchable.len() / 4, touchable.len() / 2];
            let depth = *depths.get(number(24)).unwrap_or(&0);
            let far = touchable.start + number(touchable.len() / 3);
            let far = (number(12) == 0).then(|| from(far, 1));
            // Stretches of runs that are alike.
            for _ in 0..=number(8) {
                let during = touching.stack.run(|| {
                    leave(depth);
                    far.iter().for_each(fill);
                    view.resident(&touchable)
                });
                let during = during.unwrap();
                let after = view.resident(&touchable);
                assert!(
                    holds(&during, &after),
                    "{after:x?}, and in the run {during:x?}"
                );
                touching.assert_zero(&view, || format!("{depth}, {far:x?}"));
                stayed += usize::from(!after.is_empty());
                gone += usize::from(!holds(&after, &during));
            }
        }
        // The control: pages have stayed and gone.
        assert!(stayed > 100 && gone > 10, "{stayed}, {gone}");
    }
}

#[test]
fn what_stays_for_deep_runs_goes_back_when_no_more_come() {
    let view = View::open();
    for size in SIZES {
        let mut touching = Touching::new(&view, size);
        touching.empty();
        let touchable = touching.touchable();
        for deep_runs in [2, 3, 20] {
            for _ in 0..deep_runs {
                touching.stack.run(|| leave(size / 2)).unwrap();
            }
            // The control: it has stayed.
            let stayed = view.resident_bytes(&touchable);
            assert!(stayed > size / 4, "{stayed}, after {deep_runs}");
            for _ in 0..SHALLOW {
                touching.stack.run(|| ()).unwrap();
            }
            assert_eq!(view.resident_bytes(&touchable), 0, "after {deep_runs}");
        }
    }
}

/// Also of a batch of which a later run found it erased.
#[test]
fn what_stays_for_deep_runs_stays_for_batches_whose_first_run_is_deep() {
    let view = View::open();
    for size in SIZES {
        let mut touching = Touching::new(&view, size);
        touching.empty();
        let lowest = from(touching.touchable().start, maps::page());
        for _ in 0..2 {
            touching.stack.run(|| fill(&lowest)).unwrap();
        }
        for i in 0..2 * SHALLOW {
            // The control: it has stayed.
            assert_eq!(view.resident_bytes(&lowest), lowest.len(), "{size}, {i}");
            touching.stack.batch(|batch| {
                batch.run(|| fill(&lowest)).unwrap();
                batch.run(|| bleach(|| ())).unwrap();
                assert_eq!(view.first_not_zero(&lowest), None);
                batch.run(|| ()).unwrap();
            });
        }
        // And no longer when the first is as shallow as the rest.
        for _ in 0..SHALLOW {
            touching.stack.batch(|batch| batch.run(|| ()).unwrap());
        }
        assert_eq!(view.resident_bytes(&lowest), 0);
    }
}
