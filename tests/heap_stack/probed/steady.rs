//! Promise: in the steady state a run asks the system nothing, also where deep and shallow ones take
//! turns; and what was painted for deep runs is given back when no more come.
//!
//! In forks, which may make no system call any more, or end.

use std::mem::MaybeUninit;

use stackbleach::Frames;
use zeroize::Zeroize;

use super::{KIB, MIB, Probed, shapes};
use crate::common::{child, effort::repetitions, filter, forks, maps};

/// After so many runs it is told how deep they went, and maybe given back.
const LOOK_BACK: usize = 2048;

fn run(probed: &mut Probed, depth: usize) {
    let deep = || {
        // Less is what the run itself takes.
        if depth != 0 {
            shapes::recurse_to(maps::here() - depth);
        }
    };
    probed.stack.run(deep).unwrap();
}

/// Runs of two depths, each `every`th of the second.
fn take_turns(probed: &mut Probed, runs: usize, [often, seldom]: [usize; 2], every: usize) {
    for i in 1..=runs {
        let depth = if i % every == 0 { seldom } else { often };
        run(probed, depth);
    }
}

/// In a fork: does `f`, with any system call but its end forbidden.
fn without_calls(f: impl FnOnce()) -> libc::pid_t {
    match forks::fork() {
        0 => forks::conclude(|| {
            filter::allow_only(&[libc::SYS_exit_group]);
            f();
        }),
        pid => pid,
    }
}

/// The signal that ended it, if one did.
fn ended_by(pid: libc::pid_t) -> Option<i32> {
    let mut status = MaybeUninit::uninit();
    #[expect(unsafe_code, reason = "waits for a fork")]
    // SAFETY: writes to a local.
    let waited = unsafe { libc::waitpid(pid, status.as_mut_ptr(), 0) };
    assert_eq!(waited, pid);
    #[expect(unsafe_code, reason = "as above")]
    // SAFETY: written by the call.
    let status = unsafe { status.assume_init() };
    libc::WIFSIGNALED(status).then(|| libc::WTERMSIG(status))
}

const DEPTHS: [[usize; 2]; 6] = [
    [0, 0],
    [0, 3 * KIB],
    [600, 20 * KIB],
    [0, 100 * KIB],
    [20 * KIB, 40 * KIB],
    [100 * KIB, 0],
];

const EVERY: [usize; 6] = [2, 3, 10, 40, 300, 1000];

#[test]
fn runs_of_two_depths_in_turns_ask_nothing_in_the_steady_state() {
    child::alone(
        runs_of_two_depths_in_turns_ask_nothing_in_the_steady_state,
        || {
            for (i, depths) in DEPTHS.into_iter().enumerate() {
                for (j, every) in EVERY.into_iter().enumerate() {
                    // Some of them, where it takes long.
                    if (i + j) % 5 >= repetitions(5) {
                        continue;
                    }
                    let mut probed = Probed::new(MIB);
                    take_turns(&mut probed, 2 * every, depths, every);
                    let runs = 3 * LOOK_BACK;
                    let pid = without_calls(|| take_turns(&mut probed, runs, depths, every));
                    assert_eq!(ended_by(pid), None, "{depths:?}, every {every}th");
                    take_turns(&mut probed, 2 * every, depths, every);
                    probed.assert_erased(|| format!("{depths:?}, every {every}th"));
                }
            }
        },
    );
}

/// The control.
#[test]
fn a_depth_of_more_than_128_kib_asks_each_time() {
    child::alone(a_depth_of_more_than_128_kib_asks_each_time, || {
        let mut probed = Probed::new(MIB);
        for depth in [140 * KIB, 500 * KIB] {
            for _ in 0..100 {
                run(&mut probed, depth);
            }
            let pid = without_calls(|| run(&mut probed, depth));
            assert_eq!(ended_by(pid), Some(libc::SIGSYS), "{depth}");
            // Shallow ones among them ask nothing.
            run(&mut probed, 0);
            let pid = without_calls(|| run(&mut probed, 0));
            assert_eq!(ended_by(pid), None);
        }
        // And on a stack for any frames, each run.
        let mut any = Probed::of(
            stackbleach::HeapStack::new(MIB).unwrap(),
            crate::common::view::View::open(),
        );
        run(&mut any, 0);
        let pid = without_calls(|| run(&mut any, 0));
        assert_eq!(ended_by(pid), Some(libc::SIGSYS));
    });
}

/// The first deep run asks, the others don't.
#[test]
fn a_depth_that_was_reached_once_asks_nothing_soon_after() {
    child::alone(
        a_depth_that_was_reached_once_asks_nothing_soon_after,
        || {
            for depth in [20 * KIB, 60 * KIB, 100 * KIB] {
                let mut probed = Probed::new(MIB);
                run(&mut probed, 0);
                let pid = without_calls(|| run(&mut probed, depth));
                assert_eq!(ended_by(pid), Some(libc::SIGSYS), "control: {depth}");
                run(&mut probed, depth);
                let pid = without_calls(|| run(&mut probed, depth));
                assert_eq!(ended_by(pid), None, "{depth}");
            }
        },
    );
}

/// It is known that there is no paint then, and it is put there before the run.
#[test]
fn the_run_after_an_erasure_of_all_of_it_asks_nothing() {
    child::alone(the_run_after_an_erasure_of_all_of_it_asks_nothing, || {
        let erase: [fn(&mut Probed); 2] = [
            |probed| probed.stack.zeroize(),
            |probed| _ = probed.stack.run_measured(|| ()).unwrap(),
        ];
        for erase in erase {
            let mut probed = Probed::new(MIB);
            run(&mut probed, 0);
            erase(&mut probed);
            let pid = without_calls(|| run(&mut probed, 0));
            assert_eq!(ended_by(pid), None);
        }
    });
}

#[test]
fn what_was_painted_for_deep_runs_is_given_back_when_no_more_come() {
    for (depth, times) in [(100 * KIB, 1), (100 * KIB, 200), (600 * KIB, 20)] {
        let mut probed = Probed::new(MIB);
        assert_eq!(probed.stack.protection().frames(), Frames::Probed);
        run(&mut probed, 0);
        let before = probed.view.resident_bytes(&probed.range);
        let painted = probed.painted_from();
        for _ in 0..times {
            run(&mut probed, depth);
        }
        // The control: it has stayed.
        let stayed = probed.view.resident_bytes(&probed.range);
        assert!(stayed > before + depth.min(110 * KIB) / 2, "{stayed}");
        assert!(probed.painted_from() < painted);
        for _ in 0..2 * LOOK_BACK + 64 {
            run(&mut probed, 0);
        }
        let after = probed.view.resident_bytes(&probed.range);
        assert!(after <= before + 16 * KIB, "{after}, once {depth} deep");
        probed.assert_erased(|| format!("runs once {depth} deep"));
        // And what has been given back is noticed again when it is needed.
        let deep = || shapes::far_end::<{ 90 * KIB }>();
        probed.is_erased_after(deep, || "given back".into());
    }
}

/// What isn't painted is resident for deeper runs, as on any stack, and goes as it does there.
#[test]
fn what_stays_below_the_paint_goes_back_too() {
    let mut probed = Probed::new(4 * MIB);
    for _ in 0..20 {
        run(&mut probed, 2 * MIB);
    }
    let stayed = probed.view.resident_bytes(&probed.range);
    assert!(stayed > MIB, "control: {stayed}");
    for _ in 0..100 {
        run(&mut probed, 0);
    }
    let after = probed.view.resident_bytes(&probed.range);
    assert!(after <= 200 * KIB, "{after}");
    probed.assert_erased(|| "deep runs".into());
}
