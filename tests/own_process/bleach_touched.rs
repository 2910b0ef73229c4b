//! Promise: whichever pages of a thread's own stack a call of `bleach` touches, in whatever
//! order, and whatever earlier calls touched: every byte of it is zero afterwards, and no
//! page got memory that was not touched.
//!
//! As in `tests/heap_stack/touched.rs`, on the stacks that the system gives threads.

use libtest_mimic::Trial;
use stackbleach::bleach;

use crate::common::{
    effort::{is_full, repetitions},
    in_place::{ENDS, End, InPlace, leave},
    initial, maps,
    numbers::numbers,
    threads::{INITIAL, on_a_thread, on_the_initial_thread, on_threads},
    touching::{self, PATTERN, TABLE, WAYS, Way, from, page, places, sorts, subset_of},
    view::View,
};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;
const GIB: usize = 1 << 30;

/// Of stacks on which everything is done, besides the initial thread's.
const SIZES: [usize; 2] = [256 * KIB, 2 * MIB];

pub(crate) fn cases() -> Vec<Trial> {
    initial::cases![
        what_is_touched_stays_without_an_erasure,
        the_stack_is_zero_after_calls_that_touched_all_some_or_none_of_it,
        the_stack_is_zero_after_a_byte_at_an_edge_of_any_page_was_touched,
        the_stack_is_zero_after_any_number_of_separate_pages_was_touched,
        the_stack_is_zero_after_any_subset_of_ten_pages_was_touched_in_either_order,
        the_stack_is_zero_throughout_a_long_mix_of_calls,
        the_stack_is_zero_after_calls_of_every_depth,
        the_initial_threads_stack_is_zero_after_calls_in_which_it_grew,
        a_stack_of_64_mib_is_zero_after_calls_that_touched_it_here_and_there,
        a_stack_of_1_gib_is_zero_after_calls_that_touched_it_here_and_there,
    ]
}

/// The control for all below.
fn what_is_touched_stays_without_an_erasure() {
    on_threads(&SIZES, |view, mut in_place| {
        in_place.empty(view);
        let touchable = in_place.touchable();
        assert_eq!(view.resident_bytes(&touchable), 0);
        let touched = sorts(&touchable).into_iter().skip(1);
        for touched in touched {
            in_place.empty(view);
            touching::touch_below(touchable.end, view, Way::Kernel, &touched);
            let lowest = touched.iter().map(|range| range.start).min();
            assert_eq!(view.first_not_zero(&touchable), lowest);
            bleach(|| ());
            assert_eq!(view.first_not_zero(&touchable), None);
        }
        leave(128 * KIB);
        let here = maps::here();
        let left = view.read(&(here - 128 * KIB..here - 16 * KIB));
        let left = left.into_iter().filter(|&byte| byte == PATTERN).count();
        assert!(left > 32 * KIB, "{left}");
    });
}

fn the_stack_is_zero_after_calls_that_touched_all_some_or_none_of_it() {
    on_threads(&SIZES, |view, mut in_place| {
        let sorts = sorts(&in_place.touchable());
        for emptied in [true, false] {
            for (i, touched) in sorts.iter().enumerate() {
                for end in ENDS {
                    if emptied {
                        in_place.empty(view);
                    }
                    in_place.is_zero_after_end(view, WAYS[i % 2], end, touched);
                }
            }
        }
    });
}

fn the_stack_is_zero_after_a_byte_at_an_edge_of_any_page_was_touched() {
    on_threads(&SIZES, |view, mut in_place| {
        let step = if is_full() { 1 } else { 5 };
        for (i, start) in in_place.pages().enumerate().step_by(step) {
            for byte in [start, page(start).end - 1] {
                in_place.empty(view);
                in_place.is_zero_after(view, WAYS[i / step % 2], &[from(byte, 1)]);
            }
        }
        // What was touched before may make a difference: upwards and downwards again, with
        // nothing taken away.
        let pages: Vec<_> = in_place.pages().collect();
        for &start in pages.iter().rev().chain(&pages).step_by(3) {
            in_place.is_zero_after(view, Way::Kernel, &[page(start)]);
        }
    });
}

/// The kernel is asked about a few parts at a time.
fn the_stack_is_zero_after_any_number_of_separate_pages_was_touched() {
    on_threads(&SIZES, |view, mut in_place| {
        let pages: Vec<_> = in_place.pages().collect();
        let most = pages.len() / 2;
        for count in (0..=67).chain([100, 500, most]) {
            let count = count.min(most);
            // From the limit on, to what is next to the stack pointer, and spread out.
            let lowest: Vec<_> = pages.iter().step_by(2).take(count).collect();
            let highest: Vec<_> = pages.iter().rev().step_by(2).take(count).collect();
            let step = 2.max(pages.len() / count.max(1));
            let spread: Vec<_> = pages.iter().step_by(step).take(count).collect();
            for starts in [lowest, highest, spread] {
                assert_eq!(starts.len(), count);
                let touched: Vec<_> = starts.into_iter().map(|&start| page(start)).collect();
                in_place.empty(view);
                in_place.is_zero_after(view, WAYS[count % 2], &touched);
            }
        }
    });
}

fn the_stack_is_zero_after_any_subset_of_ten_pages_was_touched_in_either_order() {
    on_threads(&SIZES, |view, mut in_place| {
        let places = places(&in_place.touchable(), in_place.range.end);
        assert_eq!(places.len(), 10);
        let step = if is_full() { 1 } else { 5 };
        for subset in (0_usize..1 << places.len()).step_by(step) {
            let mut touched = subset_of(&places, subset);
            for way in WAYS {
                in_place.empty(view);
                in_place.is_zero_after(view, way, &touched);
                touched.reverse();
            }
        }
    });
}

/// Deep and shallow ones, whose pages come, stay and go.
fn the_stack_is_zero_throughout_a_long_mix_of_calls() {
    on_threads(&SIZES, |view, mut in_place| {
        let pages: Vec<_> = in_place.pages().collect();
        let number = numbers();
        for _ in 0..repetitions(500) {
            // Stretches of calls that are alike.
            let deepest = number(pages.len());
            let density = 1 + number(40);
            for _ in 0..=number(4) {
                let touched: Vec<_> = (pages[deepest..].iter())
                    .filter(|_| number(density) == 0)
                    .map(|start| from(start + number(maps::page()), 1))
                    .collect();
                let (way, end) = (WAYS[number(2)], ENDS[number(2)]);
                in_place.is_zero_after_end(view, way, end, &touched);
            }
            if number(8) == 0 {
                in_place.empty(view);
            }
        }
    });
}

/// By frames, which lie next to the stack pointer, and not by chosen bytes.
fn the_stack_is_zero_after_calls_of_every_depth() {
    on_threads(&SIZES, |view, mut in_place| {
        let most = in_place.touchable().len() - 16 * KIB;
        let depths = (0..96 * KIB).step_by(512).chain([most / 2, most]);
        for depth in depths {
            for end in ENDS {
                let after = || format!("{end:?}, {depth}");
                in_place.is_zero_after_calling(view, end, |_| leave(depth), after);
            }
        }
    });
}

/// The initial thread's stack has memory where it has grown to, and is nothing but an
/// intention below that.
fn the_initial_threads_stack_is_zero_after_calls_in_which_it_grew() {
    on_the_initial_thread(|view, mut in_place| {
        let limit = || view.around(maps::here()).start;
        let mut before = limit();
        for (i, size) in (256 * KIB..INITIAL - 64 * KIB)
            .step_by(192 * KIB)
            .enumerate()
        {
            let deepest = in_place.range.end - size;
            if i % 2 == 0 {
                in_place.is_zero_after(view, Way::Pointer, &[page(deepest)]);
            } else {
                let depth = maps::here() - deepest;
                let after = || format!("{depth}");
                in_place.is_zero_after_calling(view, End::Return, |_| leave(depth), after);
            }
            let after = limit();
            // The control: it did grow.
            assert!(after < before && after <= deepest, "{after:#x}");
            before = after;
            in_place.is_zero_after(view, Way::Kernel, &[]);
            assert_eq!(limit(), before);
        }
    });
}

/// Where thousands of stretches are touched, and more page tables lie between.
fn a_stack_of_64_mib_is_zero_after_calls_that_touched_it_here_and_there() {
    on_a_thread(64 * MIB, |view, mut in_place| {
        let touchable = in_place.touchable();
        let every_other = in_place.pages().step_by(2).collect();
        here_and_there(view, &mut in_place, every_other);
        in_place.is_zero_after(view, Way::Kernel, &[touchable]);
        in_place.is_zero_after(view, Way::Kernel, &[]);
    });
}

fn a_stack_of_1_gib_is_zero_after_calls_that_touched_it_here_and_there() {
    on_a_thread(GIB, |view, mut in_place| {
        let every_other = in_place.pages().step_by(2).take(5000).collect();
        here_and_there(view, &mut in_place, every_other);
    });
}

fn here_and_there(view: &View, in_place: &mut InPlace, every_other: Vec<usize>) {
    let touchable = in_place.touchable();
    let tables = ((touchable.start + 1).next_multiple_of(TABLE)..touchable.end).step_by(TABLE);
    let patterns: [Vec<usize>; 7] = [
        vec![],
        vec![touchable.start],
        vec![touchable.start, touchable.end - maps::page()],
        every_other,
        tables.clone().collect(),
        tables
            .flat_map(|start| [start - maps::page(), start])
            .step_by(3)
            .collect(),
        in_place.pages().step_by(511).collect(),
    ];
    for emptied in [true, false] {
        for (i, starts) in patterns.iter().enumerate() {
            if emptied {
                in_place.empty(view);
            }
            let touched: Vec<_> = starts.iter().map(|&start| from(start, 1)).collect();
            in_place.is_zero_after(view, WAYS[i % 2], &touched);
        }
    }
}
