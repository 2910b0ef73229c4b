//! Promise: what was swapped out is erased as well, and comes back erased. A stack that is
//! locked is not swapped out.
//!
//! Where nothing can be swapped out, pages are only told to go, and that is said; `ci/swap.sh`
//! sees to it that they can.

use std::{hint::black_box, ops::Range, process, slice};

use stackbleach::{HeapStack, Lock, bleach};

use crate::common::{
    below::{self, Needle, StackView},
    child, filter, forks, maps,
    paging::{ADVICE, Advice, Paging},
    quiet::quietly,
    touching::{self, ENDS, End, Touching, Way},
    view::View,
};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

/// Further down than what a closure here uses by itself.
const FRAMES: usize = 16 * KIB;

/// In a child, which nobody else's pages belong to.
fn alone<F: Fn() + Copy>(test: F, body: impl FnOnce(&Paging, &View)) {
    child::alone(test, || {
        body(&Paging::new(), &View::open());
    });
}

/// Whole pages, up to there.
fn pages_of(range: &Range<usize>) -> Range<usize> {
    range.start..range.end / maps::page() * maps::page()
}

/// Tells pages to go, some of which have been touched.
#[track_caller]
fn go(paging: &Paging, advice: Advice, pages: &Range<usize>) {
    paging.advise(advice, pages);
    if paging.swaps && matches!(advice, Advice::PageOut) {
        assert!(paging.swapped(pages) > 0, "control");
    }
}

/// In a run, which then ends that way.
fn is_zero_after(
    paging: &Paging,
    view: &View,
    touching: &mut Touching,
    (advice, end, touched): (Advice, End, &[Range<usize>]),
) {
    let pages = pages_of(&touching.touchable());
    let touch_and_go = || {
        let mark = below::mark();
        let count = touching::touch_below(maps::here() - FRAMES, view, Way::Pointer, touched);
        go(paging, advice, &pages);
        below::assert_intact(&mark);
        count
    };
    match end {
        End::Return => {
            let count = touching.stack.run(touch_and_go);
            assert_eq!(count.unwrap(), touched.len());
        }
        End::Panic => {
            let panics = || -> () { panic!("{} touched", touch_and_go()) };
            quietly(|| touching.stack.run(panics)).unwrap_err();
        }
        End::Batch => touching.stack.batch(|batch| {
            batch.run(touch_and_go).unwrap();
            batch.run(|| ()).unwrap();
            paging.advise(advice, &pages);
            batch.run(|| ()).unwrap();
        }),
    }
    touching.assert_zero(view, || format!("{advice:?}, {end:?}: {touched:x?}"));
}

/// Runs of all kinds, on stacks that are erased as a whole and others.
fn all_are_zero_after_runs(paging: &Paging, view: &View) {
    for size in [0, MIB, 5 * MIB] {
        let mut touching = Touching::new(view, size);
        for touched in touching::sorts(&touching.touchable()) {
            if touched.is_empty() {
                continue;
            }
            for advice in ADVICE {
                for end in ENDS {
                    is_zero_after(paging, view, &mut touching, (advice, end, &touched));
                }
            }
        }
    }
}

#[test]
fn a_stack_is_zero_after_a_run_during_which_its_pages_were_swapped_out() {
    let test = a_stack_is_zero_after_a_run_during_which_its_pages_were_swapped_out;
    alone(test, all_are_zero_after_runs);
}

/// With its answer read entry by entry.
#[test]
fn a_stack_whose_pages_were_swapped_out_is_zero_where_the_kernel_is_an_older_one() {
    let test = a_stack_whose_pages_were_swapped_out_is_zero_where_the_kernel_is_an_older_one;
    alone(test, |paging, view| {
        filter::refuse(&[libc::SYS_ioctl], libc::ENOTTY);
        all_are_zero_after_runs(paging, view);
    });
}

/// The frames in use among them.
#[test]
fn a_run_goes_on_although_all_of_its_stack_was_swapped_out() {
    let test = a_run_goes_on_although_all_of_its_stack_was_swapped_out;
    alone(test, |paging, view| {
        let mut touching = Touching::new(view, MIB);
        let (stack, touched) = (touching.range.clone(), touching.touchable());
        for advice in ADVICE {
            let run = touching.stack.run(|| {
                let mark = below::mark();
                touching::fill(&touched);
                for _ in 0..3 {
                    go(paging, advice, &stack);
                    below::assert_intact(&mark);
                    let nested = || bleach(|| go(paging, advice, &stack));
                    stackbleach::run(nested).unwrap();
                }
                below::assert_intact(&mark);
                42
            });
            assert_eq!(run.unwrap(), 42);
            touching.assert_zero(view, || format!("{advice:?}"));
        }
    });
}

/// What is kept for the next run, and what that asks about it.
#[test]
fn a_stack_is_zero_after_runs_between_which_its_pages_were_swapped_out() {
    let test = a_stack_is_zero_after_runs_between_which_its_pages_were_swapped_out;
    alone(test, |paging, view| {
        let mut touching = Touching::new(view, 2 * MIB);
        let (stack, touched) = (touching.range.clone(), touching.touchable());
        for round in 0..100 {
            if round % 3 == 0 {
                touching.is_zero_after(view, Way::Pointer, slice::from_ref(&touched));
            } else {
                touching.is_zero_after(view, Way::Pointer, &[]);
            }
            for advice in ADVICE {
                paging.advise(advice, &stack);
            }
            let value = touching.stack.run(|| black_box(round)).unwrap();
            assert_eq!(value, round);
            touching.assert_zero(view, || format!("round {round}"));
        }
        paging.advise(Advice::PageOut, &stack);
        drop(touching);
    });
}

#[inline(never)]
fn bleached(paging: &Paging, below: &mut StackView, advice: Advice) {
    let needle = Needle::new();
    let mark = below::mark();
    bleach(|| {
        below::leave(needle, 512 * KIB);
        let end = (maps::here() - FRAMES) / maps::page() * maps::page();
        go(paging, advice, &(end - 256 * KIB..end));
    });
    below.look();
    assert_eq!(below.count(needle), 0);
    below::assert_intact(&mark);
}

#[test]
fn what_was_left_is_erased_although_it_was_swapped_out() {
    let test = what_was_left_is_erased_although_it_was_swapped_out;
    alone(test, |paging, _| {
        let mut below = StackView::new();
        for advice in ADVICE {
            for _ in 0..3 {
                bleached(paging, &mut below, advice);
            }
        }
        let mut stack = HeapStack::new(MIB).unwrap();
        for advice in ADVICE {
            let run = stack.run(|| bleached(paging, &mut StackView::new(), advice));
            run.unwrap();
        }
    });
}

#[test]
fn a_stack_that_was_swapped_out_is_zero_after_the_run_in_a_forked_child_too() {
    let test = a_stack_that_was_swapped_out_is_zero_after_the_run_in_a_forked_child_too;
    alone(test, |paging, view| {
        let parent = process::id();
        let mut touching = Touching::new(view, MIB);
        let touched = touching.touchable();
        for _ in 0..3 {
            let pid = touching.stack.run(|| {
                touching::fill(&touched);
                go(paging, Advice::PageOut, &pages_of(&touched));
                forks::fork()
            });
            if process::id() != parent {
                forks::conclude(|| {
                    assert_eq!(pid.unwrap(), 0);
                    let view = View::open();
                    touching.assert_zero(&view, || "a fork".into());
                    touching.is_zero_after_all_sorts_of_runs(&view);
                });
            }
            touching.assert_zero(view, || "a fork, in the parent".into());
            forks::succeeds(pid.unwrap());
        }
    });
}

#[test]
fn a_locked_stack_is_not_swapped_out() {
    let test = a_locked_stack_is_not_swapped_out;
    alone(test, |paging, view| {
        let builder = HeapStack::builder().size(0).lock(Lock::BestEffort);
        let mut touching = Touching::of(view, builder.build().unwrap());
        if !touching.stack.protection().is_locked() {
            child::untested("a stack that is locked: the system refuses that");
            return;
        }
        let touched = touching.touchable();
        let pages = pages_of(&touched);
        let run = touching.stack.run(|| {
            touching::fill(&touched);
            let refused = Paging::try_advise(Advice::PageOut, &pages);
            (refused, paging.swapped(&pages))
        });
        assert_eq!(run.unwrap(), (Some(libc::EINVAL), 0));
        touching.assert_zero(view, || "a locked run".into());
        // The control: of one that isn't locked, the first test.
    });
}
