//! Promise: a stack for probed frames is a stack like any other, from its making to its drop; and all of
//! its paint counts.
//!
//! That it is zero when it is unmapped: `zero_on_drop`.

use std::{
    hint::black_box,
    io::{self, Write},
};

use stackbleach::{Frames, HeapStack, Lock, bleach, maybe_grow, probed, remaining_stack};
use zeroize::Zeroize;

use super::{ARE_PROBED, BAND, KIB, MIB, PATTERN, Probed, shapes};
use crate::common::{child, effort::is_full, forks, maps, quiet::quietly, view::View};

#[test]
fn it_is_zero_when_it_was_asked_to_be_and_painted_again_after_the_next_run() {
    for size in [0, MIB] {
        let mut probed = Probed::new(size);
        for depth in [0, 20 * KIB, 50 * KIB] {
            let recurse = || shapes::recurse_to(maps::here() - depth);
            probed.is_erased_after(recurse, || format!("{depth} deep"));
            // The control.
            assert_eq!(probed.painted_from() < probed.range.end, ARE_PROBED);
            probed.stack.zeroize();
            assert_eq!(probed.view.first_not_zero(&probed.range), None);
            probed.stack.zeroize();
            assert_eq!(probed.view.first_not_zero(&probed.range), None);
        }
        probed.is_erased_after(|| (), || "zeroize".into());
        assert_eq!(probed.misses(0) || size == 0, ARE_PROBED || size == 0);
    }
}

#[test]
fn results_and_panics_are_as_on_any_stack() {
    let mut probed = Probed::new(0);
    for i in 0..100_u8 {
        let array = probed.is_erased_after(|| black_box([i; 3000]), || "an array".into());
        assert_eq!(array, [i; 3000]);
        let text = probed.is_erased_after(|| format!("number {i}"), || "a text".into());
        assert_eq!(text, format!("number {i}"));
        let panics = || -> () { panic!("{i} on {:?}", black_box([PATTERN; 2])) };
        let error = quietly(|| probed.stack.run(panics)).unwrap_err();
        assert_eq!(error.message(), format!("{i} on [90, 90]"));
        probed.assert_erased(|| "a panic".into());
    }
}

#[test]
fn a_panic_of_which_a_backtrace_is_made_leaves_nothing() {
    let mut probed = Probed::new(8 * MIB);
    for place in (0..4096).step_by(if is_full() { 256 } else { 2048 }) {
        let panics = || -> () {
            shapes::lowered(place, || {
                let trace = std::backtrace::Backtrace::force_capture();
                // To write it in words takes long, unoptimised.
                if is_full() && place == 0 {
                    black_box(trace.to_string());
                }
                black_box(&trace);
            });
            panic!("{place}");
        };
        let error = quietly(|| probed.stack.run(panics)).unwrap_err();
        assert_eq!(error.message(), place.to_string());
        probed.assert_erased(|| format!("a backtrace at {place}"));
    }
}

/// Painted as it is, in between: it is erased once.
#[test]
fn a_batch_is_erased_when_it_ends_and_its_runs_know_of_each_others_depth() {
    let mut probed = Probed::new(MIB);
    for depths in [
        [0, 0, 0],
        [20 * KIB, 0, 0],
        [0, 100 * KIB, 0],
        [0, 0, 600 * KIB],
        [600 * KIB, 0, 100 * KIB],
    ] {
        probed.renew();
        probed.stack.batch(|batch| {
            for depth in depths {
                let recurse = || shapes::recurse_to(maps::here() - depth);
                batch.run(recurse).unwrap();
            }
            let far_end = || shapes::far_end::<{ 5 * KIB }>();
            batch.run(far_end).unwrap();
            batch.run(|| ()).unwrap();
            // The control: until then it is there. It is one byte, with nothing above that was
            // written after it.
            let end = batch.run(far_end).unwrap();
            assert_eq!(probed.view.read(&(end..end + 1)), [PATTERN]);
        });
        probed.assert_erased(|| format!("a batch of runs {depths:?} deep"));
        probed.stack.batch(|_| ());
        probed.assert_erased(|| "an empty batch".into());
    }
}

#[test]
fn a_measured_run_tells_the_same_and_leaves_nothing_and_later_runs_are_painted_again() {
    for size in [0, 128 * KIB] {
        let mut probed = Probed::new(size);
        let mut any = HeapStack::new(size).unwrap();
        for _ in 0..3 {
            let frame = || shapes::far_end::<{ 20 * KIB }>();
            let (_, expected) = any.run_measured(frame).unwrap();
            let (_, depth) = probed.stack.run_measured(frame).unwrap();
            assert_eq!(depth, expected);
            probed.assert_erased(|| "a measured run".into());
            for _ in 0..2 {
                probed.is_erased_after(frame, || "a run after a measured one".into());
            }
            probed.is_erased_after(|| (), || "a run after a measured one".into());
            assert_eq!(probed.painted_from() < probed.range.end, ARE_PROBED);
        }
    }
}

#[test]
fn runs_inside_of_each_other_and_of_all_else_leave_nothing() {
    let mut outer = Probed::new(MIB);
    let mut inner = Probed::new(MIB);
    for round in 0..20 {
        let frame = || shapes::far_end::<{ 10 * KIB }>();
        let deep = round % 5 == 4;
        let nested = || {
            let mut sum = frame();
            sum ^= inner.is_erased_after(frame, || "an inner run".into());
            sum ^= probed::run(|| bleach(frame)).unwrap();
            sum ^= stackbleach::run(|| probed::bleach(frame)).unwrap();
            sum ^= bleach(|| probed::run(frame).unwrap());
            sum ^= probed::bleach(|| bleach(frame));
            sum ^= maybe_grow(remaining_stack().unwrap() + 1, 0, frame);
            if deep {
                sum ^= shapes::far_end::<{ 300 * KIB }>();
                sum ^= bleach(shapes::far_end::<{ 200 * KIB }>);
            }
            sum
        };
        outer.is_erased_after(nested, || format!("round {round}"));
        inner.assert_erased(|| "an inner run".into());
    }
}

/// All of a stack, to within bytes.
#[test]
fn runs_that_reach_the_limit_leave_nothing() {
    for size in [0, 100 * KIB, 256 * KIB, MIB] {
        let mut probed = Probed::new(size);
        let limit = probed.range.start;
        for above in [0, 1, 8, 100, 255, 256, 257, 1000] {
            let fill = || {
                shapes::recurse_to(limit + 2 * KIB);
                shapes::write(limit + above, PATTERN);
            };
            for _ in 0..2 {
                probed.is_erased_after(fill, || format!("{above} bytes to the limit of {size}"));
            }
            probed.is_erased_after(|| (), || format!("a shallow run on {size}"));
        }
    }
}

#[test]
fn small_stacks_are_erased_without_a_question() {
    let mut probed = Probed::new(0);
    for i in 0..200 {
        let small = || shapes::far_end::<3000>();
        let large = || shapes::far_end::<50_000>();
        probed.is_erased_after(
            || if i % 10 == 0 { large() } else { small() },
            || format!("{i}"),
        );
    }
}

#[test]
fn it_is_guarded_locked_and_kept_out_of_dumps_as_any_other() {
    if child::is_emulated() {
        child::untested("guards and locks: an emulator's kernel doesn't tell");
        return;
    }
    let builder = HeapStack::builder()
        .size(0)
        .frames(Frames::Probed)
        .lock(Lock::BestEffort)
        .erase_signal_stack(true);
    let any = HeapStack::builder().size(0).lock(Lock::BestEffort);
    let any = any.build().unwrap();
    let mut probed = Probed::of(builder.build().unwrap(), View::open());
    let protection = probed.stack.protection();
    assert_eq!(protection.is_locked(), any.protection().is_locked());
    assert!(protection.is_excluded_from_dumps());
    for _ in 0..3 {
        let frame = || shapes::far_end::<{ 30 * KIB }>();
        probed.is_erased_after(frame, || "a run on a locked stack".into());
    }
    for address in [probed.range.start - 1, probed.range.end] {
        assert!(maps::around(address).access.starts_with("---"));
    }
    assert_eq!(maps::around(probed.range.start).access, "rw-p");
}

/// Each byte: one that isn't compared would stay as it was changed.
#[test]
fn a_change_of_any_byte_of_the_band_is_noticed() {
    let mut probed = Probed::new(MIB);
    // What the run itself writes to is painted anew in any case.
    let near = 2 * KIB;
    let base = probed.range.end;
    let bytes = base - BAND..base - near;
    for address in bytes.step_by(if is_full() { 1 } else { 7 }) {
        probed.is_erased_after(
            || shapes::write(address, PATTERN),
            || format!("a change at {address:#x}"),
        );
    }
}

#[test]
fn each_process_has_paint_of_its_own() {
    let test = each_process_has_paint_of_its_own;
    if child::is_for(test) {
        let probed = Probed::new(0);
        let end = probed.range.end;
        let word = probed.view.read(&(end - size_of::<usize>()..end));
        writeln!(io::stderr(), "word: {word:x?}").unwrap();
        child::reached();
        return;
    }
    let words = || {
        let output = child::succeeds(test);
        let told = String::from_utf8(output.stderr).unwrap();
        let line = told.lines().find(|line| line.starts_with("word: "));
        line.unwrap().to_owned()
    };
    let (first, second) = (words(), words());
    assert_eq!(first != second, ARE_PROBED, "{first}, {second}");
}

#[test]
fn a_fork_in_the_closure_leaves_nothing_in_either_process() {
    child::alone(
        a_fork_in_the_closure_leaves_nothing_in_either_process,
        || {
            let mut probed = Probed::new(MIB);
            for depth in [0, 20 * KIB, 300 * KIB] {
                let parent = std::process::id();
                let pid = probed.stack.run(|| {
                    shapes::recurse_to(maps::here() - depth);
                    let pid = forks::fork();
                    shapes::far_end::<{ 60 * KIB }>();
                    pid
                });
                if std::process::id() != parent {
                    forks::conclude(|| {
                        assert_eq!(pid.unwrap(), 0);
                        probed.view = View::open();
                        probed.assert_erased(|| "a fork".into());
                        for _ in 0..50 {
                            let frame = || shapes::far_end::<{ 150 * KIB }>();
                            probed.is_erased_after(frame, || "a run in a fork".into());
                            probed.is_erased_after(|| (), || "a run in a fork".into());
                        }
                    });
                }
                probed.assert_erased(|| "a fork, in the parent".into());
                forks::succeeds(pid.unwrap());
            }
        },
    );
}
