//! Promise: where nobody says what was touched, a run that leaves the band whole erases the window alone,
//! and one that doesn't erases everything.
//!
//! Each in a process of its own.

use super::{BAND, KIB, MIB, PATTERN, Probed, build, shapes};
use crate::{
    common::{child, filter, forks, maps, view::View},
    unanswered::refuse_ioctl,
};

const SIZE: usize = 4 * MIB;

/// What may have memory after shallow runs: paint for 9 blocks or as many as are expected after
/// that, in whole pages.
const WINDOW: usize = BAND + 16 * KIB;

fn only_the_window_is_erased_unless_the_band_was_changed(view: View) {
    let mut stack = build(SIZE);
    for _ in 0..100 {
        stack.run(|| ()).unwrap();
    }
    let mut probed = Probed::of(stack, view);
    let resident = |probed: &Probed| probed.view.resident_bytes(&probed.range);
    assert!(resident(&probed) <= WINDOW, "{}", resident(&probed));
    probed.assert_erased(|| "shallow runs".into());

    // A changed one: everything.
    let deep = || shapes::far_end::<{ 200 * KIB }>();
    probed.is_erased_after(deep, || "a deep run".into());
    assert_eq!(resident(&probed), SIZE);
    let far = probed.range.start + 100;
    probed.is_erased_after(
        || {
            shapes::write(far, PATTERN);
            shapes::far_end::<{ 300 * KIB }>()
        },
        || "a deep run, and one byte far below".into(),
    );

    // And the window alone again: what is written far below, past an untouched band, stays there.
    for _ in 0..100 {
        probed.stack.run(|| ()).unwrap();
    }
    assert!(probed.misses(100));
    for depth in [KIB, 30 * KIB, 100 * KIB, 127 * KIB, 140 * KIB, 2 * MIB] {
        for _ in 0..2 {
            let recurse = || shapes::recurse_to(maps::here() - depth);
            probed.is_erased_after(recurse, || format!("{depth} deep"));
        }
    }
}

#[test]
fn a_whole_band_has_the_window_erased_alone_and_a_changed_one_everything() {
    let test = a_whole_band_has_the_window_erased_alone_and_a_changed_one_everything;
    child::alone(test, || {
        let deprive: [fn(); 3] = [
            || refuse_ioctl(libc::EPERM),
            || refuse_ioctl(libc::ENOSYS),
            // As where there is no /proc.
            || {
                let calls = [libc::SYS_open, libc::SYS_openat, libc::SYS_openat2];
                filter::refuse(&calls, libc::EACCES);
            },
        ];
        for deprive in deprive {
            forks::within(forks::fork, || {
                let view = View::open();
                deprive();
                only_the_window_is_erased_unless_the_band_was_changed(view);
            });
        }
        // The control: with an answer no page gets memory that wasn't touched.
        let mut probed = Probed::new(SIZE);
        let deep = || shapes::far_end::<{ 200 * KIB }>();
        probed.is_erased_after(deep, || "a deep run".into());
        assert!(probed.view.resident_bytes(&probed.range) < SIZE / 2);
    });
}

/// On a stack of any frames, each run.
#[test]
fn without_an_answer_a_stack_for_any_frames_is_erased_as_a_whole() {
    let test = without_an_answer_a_stack_for_any_frames_is_erased_as_a_whole;
    child::alone(test, || {
        let view = View::open();
        refuse_ioctl(libc::EPERM);
        let stack = stackbleach::HeapStack::new(SIZE).unwrap();
        let any = Probed::of(stack, view);
        assert_eq!(any.view.resident_bytes(&any.range), SIZE);
    });
}

/// From some moment on, with what was painted and kept before.
#[test]
fn nothing_is_left_where_answers_stop_coming() {
    child::alone(nothing_is_left_where_answers_stop_coming, || {
        let mut probed = Probed::new(SIZE);
        let deep = || shapes::far_end::<{ 600 * KIB }>();
        for _ in 0..3 {
            probed.is_erased_after(deep, || "a deep run".into());
        }
        refuse_ioctl(libc::EPERM);
        for _ in 0..3 {
            probed.is_erased_after(deep, || "a deep run, unanswered".into());
            probed.is_erased_after(|| (), || "a shallow run, unanswered".into());
        }
        assert_eq!(probed.view.resident_bytes(&probed.range), SIZE);
    });
}
