//! Promise: whichever pages of a stack a run touches, in whatever order, and whatever
//! earlier runs touched: every byte of it is zero afterwards.
//!
//! Pages are touched far below the frames in use, as code with large frames does and as
//! the kernel does that fills a buffer. Which pages hold something afterwards is asked
//! of the kernel, and each of those is read.

use stackbleach::HeapStack;

use crate::common::{
    effort::{is_full, repetitions},
    maps,
    numbers::numbers,
    touching::{ENDS, TABLE, Touching, WAYS, Way, page, places, subset_of},
    view::View,
};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

/// The largest lies in three tables at least.
const SIZES: [usize; 4] = [HeapStack::MIN_SIZE, 128 * KIB, MIB, 5 * MIB];

/// Whole stacks, and none of it.
#[test]
fn a_stack_is_zero_after_runs_that_touched_all_some_or_none_of_it() {
    let view = View::open();
    for size in SIZES {
        let mut touching = Touching::new(&view, size);
        touching.empty();
        // The control for all that touch pages that were not touched before.
        assert_eq!(view.resident_bytes(&touching.range), 0);
        touching.is_zero_after_all_sorts_of_runs(&view);
    }
}

#[test]
fn a_stack_is_zero_after_any_one_page_was_touched() {
    let view = View::open();
    for size in SIZES {
        let mut touching = Touching::new(&view, size);
        let pages: Vec<_> = touching.pages().collect();
        for (i, &start) in pages.iter().enumerate() {
            touching.empty();
            touching.is_zero_after(&view, WAYS[i % 2], &[page(start)]);
        }
        // What was touched before may make a difference: downwards and upwards again,
        // with nothing taken away.
        touching.empty();
        for &start in pages.iter().rev().chain(&pages).step_by(3) {
            touching.is_zero_after(&view, Way::Kernel, &[page(start)]);
        }
        assert_eq!(view.first_not_zero_in_all_of(&touching.range), None);
    }
}

#[test]
fn a_stack_is_zero_after_a_byte_at_an_edge_of_any_page_was_touched() {
    let view = View::open();
    for size in [HeapStack::MIN_SIZE, 128 * KIB, MIB] {
        let mut touching = Touching::new(&view, size);
        for start in touching.pages() {
            for byte in [start, page(start).end - 1] {
                touching.empty();
                let touched = byte..byte + 1;
                touching.is_zero_after(&view, Way::Pointer, &[touched]);
            }
        }
    }
}

#[test]
fn a_stack_is_zero_after_any_subset_of_ten_pages_was_touched_in_either_order() {
    let view = View::open();
    for size in SIZES {
        let mut touching = Touching::new(&view, size);
        let places = places(&touching.touchable(), touching.range.end);
        assert_eq!(places.len(), 10);
        let step = if is_full() { 1 } else { 5 };
        for subset in (0_usize..1 << places.len()).step_by(step) {
            let mut touched = subset_of(&places, subset);
            for way in WAYS {
                touching.empty();
                touching.is_zero_after(&view, way, &touched);
                touched.reverse();
            }
        }
    }
}

/// Deep and shallow ones, whose pages come, stay and go.
#[test]
fn a_stack_is_zero_throughout_a_long_mix_of_runs() {
    let view = View::open();
    for size in SIZES {
        let mut touching = Touching::new(&view, size);
        let pages: Vec<_> = touching.pages().collect();
        let number = numbers();
        for _ in 0..repetitions(500) {
            // Stretches of runs that are alike.
            let deepest = number(pages.len());
            let density = 1 + number(40);
            for _ in 0..=number(4) {
                let touched: Vec<_> = (pages[deepest..].iter())
                    .filter(|_| number(density) == 0)
                    .map(|start| start + number(maps::page()))
                    .map(|byte| byte..byte + 1)
                    .collect();
                let (way, end) = (WAYS[number(2)], ENDS[number(3)]);
                touching.is_zero_after_end(&view, way, end, &touched);
            }
            if number(8) == 0 {
                touching.empty();
            }
        }
        assert_eq!(view.first_not_zero_in_all_of(&touching.range), None);
    }
}

/// Where thousands of stretches are touched, and more page tables lie between.
#[test]
fn a_stack_of_64_mib_is_zero_after_runs_that_touched_it_here_and_there() {
    let view = View::open();
    let mut touching = Touching::new(&view, 64 * MIB);
    let touchable = touching.touchable();
    let tables = (touchable.start.next_multiple_of(TABLE)..touchable.end).step_by(TABLE);
    let patterns: [Vec<usize>; 7] = [
        vec![],
        vec![touchable.start],
        touching.pages().step_by(2).collect(),
        touching.pages().skip(1).step_by(2).rev().collect(),
        tables.clone().collect(),
        tables
            .flat_map(|start| [start - maps::page(), start])
            .step_by(3)
            .collect(),
        touching.pages().step_by(511).collect(),
    ];
    for emptied in [true, false] {
        for (i, starts) in patterns.iter().enumerate() {
            if emptied {
                touching.empty();
            }
            let touched: Vec<_> = starts.iter().map(|&start| start..start + 1).collect();
            touching.is_zero_after(&view, WAYS[i % 2], &touched);
        }
    }
    touching.is_zero_after(&view, Way::Kernel, &[touchable]);
    touching.is_zero_after(&view, Way::Kernel, &[]);
    assert_eq!(view.first_not_zero_in_all_of(&touching.range), None);
}
