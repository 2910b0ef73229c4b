//! Pages that are close to the frame of a call stay.

use libtest_mimic::Trial;
use stackbleach::{HeapStack, bleach};

use crate::common::{
    in_place::{SHALLOW, give_back, leave},
    initial, maps,
    threads::on_threads,
};

use super::{DEEP, FRAME, KIB, MIB, SIZES, Stack, down_to, faults, touch};

pub(super) fn cases() -> Vec<Trial> {
    initial::cases![
        pages_that_are_close_stay,
        pages_that_are_close_get_no_memory_if_they_were_not_touched,
    ]
}

fn pages_that_are_close_stay() {
    on_threads(&SIZES, |view, in_place| {
        let stack = Stack::new(view, in_place);
        let page = maps::page();
        // Below the frames of a call, and as near as pages can be.
        let start = (maps::here() / page - 2) * page;
        let close = start..start + page;
        for depth in [64 * KIB, DEEP] {
            bleach(|| leave(depth));
            assert_eq!(view.resident_bytes(&close), page);
            // And not much more.
            let range = &stack.in_place.range;
            assert_eq!(view.resident_bytes(&(range.start..start - FRAME)), 0);
            stack.call_shallow(SHALLOW);
            assert_eq!(view.resident_bytes(&close), page);
        }
        // They are there for calls that go no deeper.
        let found = faults(|| (0..100).for_each(|_| bleach(|| touch(&close))));
        assert!(found < 10, "{found}");
        assert_eq!(stack.deep_bytes(), 0);
    });
}

/// As below a frame that is larger than it needs to be, after calls further down.
fn pages_that_are_close_get_no_memory_if_they_were_not_touched() {
    on_threads(&SIZES, |view, _| {
        let page = maps::page();
        let mut aside = HeapStack::new(MIB).unwrap();
        // From the upper end of a page, so that the frames of a call are in no other.
        let upper = maps::here() / page * page - page / 8;
        down_to(upper, &mut || {
            let here = maps::here();
            let close = (here / page - 2) * page;
            let close = close..close + page;
            let mut has = || aside.run(|| view.resident_bytes(&close)).unwrap();
            for down in [3, 4, 10, 100] {
                down_to(here - down * page, &mut || bleach(|| leave(64 * KIB)));
                // The control: that call's frames had it.
                assert_eq!(has(), page);
                give_back(&(close.start - 8 * page..close.end));
                assert_eq!(has(), 0);
                bleach(|| ());
                assert_eq!(has(), 0, "{down}");
            }
        });
    });
}
