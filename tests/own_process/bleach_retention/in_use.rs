//! What is locked and what is in use is left alone.
#![expect(unsafe_code, reason = "locks pages")]

use std::{hint::black_box, io, ops::Range, ptr};

use libtest_mimic::Trial;
use stackbleach::bleach;

use crate::common::{
    child,
    in_place::{SHALLOW, leave},
    initial, maps,
    numbers::numbers,
    threads::on_threads,
    touching::{Way, from},
};

use super::{KIB, MIB, SIZES, Stack};

pub(super) fn cases() -> Vec<Trial> {
    initial::cases![
        pages_that_are_locked_stay_and_nothing_fails,
        frames_in_use_are_left_alone_by_calls_at_all_depths,
    ]
}

fn pages_that_are_locked_stay_and_nothing_fails() {
    on_threads(&SIZES, |view, in_place| {
        let mut stack = Stack::new(view, in_place);
        let Range { start, .. } = stack.far();
        // The stack grows to there, if that is how it is.
        stack.call_deep();
        stack.call_shallow(SHALLOW);
        let locked = start + 64 * KIB..start + 80 * KIB;
        let pointer = ptr::without_provenance(locked.start);
        // SAFETY: locks pages that have no frame in them.
        if unsafe { libc::mlock(pointer, locked.len()) } != 0 {
            child::untested(&format!("locked pages: {}", io::Error::last_os_error()));
            return;
        }
        let all = stack.in_place.touchable();
        let patterns = [
            vec![],
            vec![from(start, 1)],
            vec![stack.deep_range()],
            vec![locked.clone()],
            vec![from(locked.end, 1)],
            vec![from(all.start.max(all.end - MIB), MIB.min(all.len()))],
        ];
        for i in 0..100 {
            // The same some times, and all in turn.
            let touched = &patterns[if i < 40 { i / 7 } else { i } % patterns.len()];
            stack.in_place.is_zero_after(view, Way::Pointer, touched);
            assert_eq!(view.resident_bytes(&locked), locked.len());
            stack.call_shallow(1);
        }
        let mapping = maps::detailed_around(locked.start);
        assert_eq!(mapping.range, locked);
        assert!(mapping.flags().contains(&"lo"), "{mapping:?}");
        // SAFETY: changes nothing but that.
        assert_eq!(unsafe { libc::munlock(pointer, locked.len()) }, 0);
        // And go back when they may.
        stack.call_shallow(3 * SHALLOW);
        assert_eq!(stack.deep_bytes(), 0);
    });
}

/// Calls from frames that each hold something, at depths that come and go, whatever is kept
/// by then.
fn frames_in_use_are_left_alone_by_calls_at_all_depths() {
    #[inline(never)]
    fn descend(lowest: usize, number: &impl Fn(usize) -> usize) -> usize {
        let seed = number(1 << 30);
        let mut frame = [0_usize; 300];
        for (i, place) in frame.iter_mut().enumerate() {
            *place = seed.wrapping_mul(i);
        }
        black_box(&mut frame);
        let is_whole = |frame: &[usize; 300]| {
            let mut places = frame.iter().enumerate();
            places.all(|(i, &place)| place == seed.wrapping_mul(i))
        };
        let call = || {
            let depth = [0, 10 * KIB, 100 * KIB, 400 * KIB][number(4)];
            bleach(|| leave(number(depth + 1)));
        };
        let mut calls = 0;
        // On the way down and on the way up.
        for deeper in [maps::here() > lowest, false] {
            while number(3) == 0 {
                call();
                calls += 1;
                assert!(is_whole(black_box(&frame)));
            }
            if deeper {
                calls += descend(lowest, number);
                assert!(is_whole(black_box(&frame)));
            }
        }
        calls
    }

    on_threads(&SIZES, |_, in_place| {
        let number = numbers();
        let room = in_place.touchable().len() - 500 * KIB;
        let mut calls = 0;
        while calls < 5000 {
            let lowest = maps::here() - number(room.min(4 * MIB));
            calls += descend(lowest, &number);
        }
    });
}
