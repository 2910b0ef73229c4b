//! Promise: the crate's descriptor is its own. Where none is left, or it was closed, or its number is
//! another file's, a stack is zero after each run; and no question leaves one behind.
#![expect(unsafe_code, reason = "closes descriptors")]

use std::{
    fs::{self, File},
    io,
    os::{
        fd::{AsRawFd, FromRawFd},
        unix::process::parent_id,
    },
    process,
};

use super::{
    MIB, PAGEMAP, all_are_zero_after_all_sorts_of_runs, pagemaps, refuse_ioctl, run_on_a_new_stack,
    zero_after_runs_although,
};
use crate::common::{
    child, forks, limits,
    touching::{self, Touching},
    view::View,
};

/// As in some sandboxes: each new stack asks again, in vain.
#[test]
fn questions_in_vain_leave_no_descriptors_open() {
    let test = questions_in_vain_leave_no_descriptors_open;
    child::alone(test, || {
        let open = || std::fs::read_dir("/proc/self/fd").unwrap().count();
        let before = open();
        // The control: an answer keeps one, for the next question.
        run_on_a_new_stack();
        assert_eq!(open(), before + 1);
        refuse_ioctl(libc::EPERM);
        run_on_a_new_stack();
        let after_the_first = open();
        for _ in 0..20 {
            run_on_a_new_stack();
        }
        assert_eq!(open(), after_the_first);
    });
}

/// Also where the kernel knows no request: a fork closes what its parent's pagemap is read by.
#[test]
fn without_the_question_each_generation_of_forks_has_one_descriptor() {
    fn go_on(left: usize) {
        forks::within(forks::fork, || {
            run_on_a_new_stack();
            assert_eq!(pagemaps().len(), 1);
            if left > 0 {
                go_on(left - 1);
            }
        });
    }

    let test = without_the_question_each_generation_of_forks_has_one_descriptor;
    child::alone(test, || {
        refuse_ioctl(libc::ENOTTY);
        run_on_a_new_stack();
        assert_eq!(pagemaps().len(), 1, "control");
        go_on(9);
    });
}

/// It would tell them where this process has memory.
#[test]
fn programs_that_are_started_do_not_get_the_descriptor() {
    let test = programs_that_are_started_do_not_get_the_descriptor;
    child::alone(test, || {
        run_on_a_new_stack();
        let descriptors = pagemaps();
        assert!(!descriptors.is_empty(), "control");
        for fd in descriptors {
            // SAFETY: asks, and takes a number.
            let flags = unsafe { libc::fcntl(fd, libc::F_GETFD) };
            assert_eq!(flags, libc::FD_CLOEXEC, "{fd}");
        }
    });
}

#[test]
fn stacks_are_zero_after_runs_although_no_descriptor_is_left() {
    let test = stacks_are_zero_after_runs_although_no_descriptor_is_left;
    zero_after_runs_although(test, || {
        limits::set(libc::RLIMIT_NOFILE, 0);
        let error = File::open(PAGEMAP).unwrap_err();
        assert_eq!(error.raw_os_error(), Some(libc::EMFILE));
    });
}

/// That changes: then it is as if nothing had been.
#[test]
fn once_there_are_descriptors_again_only_what_was_touched_is_erased() {
    let test = once_there_are_descriptors_again_only_what_was_touched_is_erased;
    child::alone(test, || {
        let view = View::open();
        let (allowed, _) = limits::get(libc::RLIMIT_NOFILE);
        limits::set(libc::RLIMIT_NOFILE, 0);
        // The first of this process.
        let mut touching = Touching::new(&view, 5 * MIB);
        let is_filled = |touching: &mut Touching| {
            touching.empty();
            touching.stack.run(|| ()).unwrap();
            view.resident_bytes(&touching.range) > MIB
        };
        for _ in 0..200 {
            assert!(is_filled(&mut touching));
        }
        limits::set(libc::RLIMIT_NOFILE, allowed);
        let filled = (0..1000).take_while(|_| is_filled(&mut touching)).count();
        assert!((1..64).contains(&filled), "{filled}");
        for _ in 0..200 {
            assert!(!is_filled(&mut touching));
        }
        assert_eq!(pagemaps().len(), 2, "with the one of the view");
        touching.is_zero_after_all_sorts_of_runs(&view);
    });
}

/// As daemons do, and programs before they start others.
#[test]
fn stacks_are_zero_after_runs_although_all_descriptors_were_closed() {
    let test = stacks_are_zero_after_runs_although_all_descriptors_were_closed;
    child::alone(test, || {
        let mut old = Touching::new(&View::open(), MIB);
        close_all();
        let view = View::open();
        old.is_zero_after_all_sorts_of_runs(&view);
        // Also where no other has its number.
        drop(view);
        close_all();
        let touched = old.range.clone();
        old.stack
            .run(|| touching::fill(&(touched.start..touched.start + 1)))
            .unwrap();
        all_are_zero_after_all_sorts_of_runs(Some(old), &View::open());
    });
}

/// The numbers that the crate's own had are other files' now.
#[test]
fn stacks_are_zero_after_runs_although_descriptors_were_closed_and_their_numbers_reused() {
    let test = stacks_are_zero_after_runs_although_descriptors_were_closed_and_their_numbers_reused;
    child::alone(test, || {
        for path in [
            "/dev/null",
            "/dev/zero",
            "/proc/self/maps",
            "/proc/self/mem",
            PAGEMAP,
        ] {
            let mut old = Touching::new(&View::open(), MIB);
            let files = in_place_of_all(path);
            let view = View::open();
            old.is_zero_after_all_sorts_of_runs(&view);
            all_are_zero_after_all_sorts_of_runs(Some(old), &view);
            // Nor did the crate close what isn't its own.
            for file in &files {
                file.metadata().unwrap();
            }
        }
    });
}

/// A file that answers, and speaks of somebody else's memory.
#[test]
fn stacks_are_zero_after_runs_although_a_reused_descriptor_speaks_of_another_process() {
    let test = stacks_are_zero_after_runs_although_a_reused_descriptor_speaks_of_another_process;
    child::alone(test, || {
        let mut old = Touching::new(&View::open(), MIB);
        old.empty();
        // It has this one's addresses, and no memory there.
        let parent = process::id();
        let other = forks::fork();
        if other == 0 {
            forks::conclude(|| {
                // It must not outlive a test that fails.
                // SAFETY: takes numbers only.
                let result = unsafe { libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL) };
                assert_eq!(result, 0);
                // If that wasn't too late.
                while parent_id() == parent {
                    // SAFETY: waits, for good.
                    unsafe { libc::pause() };
                }
            });
        }
        close_all();
        // Under the numbers that files get. The crate's own was out of their way: one that got
        // just that number would be believed.
        let path = format!("/proc/{other}/pagemap");
        let files: Vec<_> = (0..32).map(|_| File::open(&path).unwrap()).collect();
        assert_eq!(files[0].as_raw_fd(), 3);
        let view = View::open();
        old.is_zero_after_all_sorts_of_runs(&view);
        all_are_zero_after_all_sorts_of_runs(Some(old), &view);
        // SAFETY: the fork, which waits for it.
        assert_eq!(unsafe { libc::kill(other, libc::SIGKILL) }, 0);
    });
}

/// Closes what is open, and has the file under the numbers that were the crate's and others.
fn in_place_of_all(path: &str) -> Vec<File> {
    /// From here on the crate has its own.
    const HIGH: i32 = 500;

    run_on_a_new_stack();
    let mut own = pagemaps();
    own.retain(|&fd| fd >= HIGH);
    assert!(!own.is_empty(), "control");
    close_all();
    let mut files: Vec<_> = (0..32).map(|_| File::open(path).unwrap()).collect();
    assert_eq!(files[0].as_raw_fd(), 3);
    for fd in own {
        // SAFETY: makes a descriptor, of a file that is open.
        let made = unsafe { libc::fcntl(files[0].as_raw_fd(), libc::F_DUPFD, fd) };
        assert_eq!(made, fd, "{}", io::Error::last_os_error());
        // SAFETY: made just now.
        files.push(unsafe { File::from_raw_fd(made) });
    }
    files
}

/// All but the standard ones, whoever's they are.
fn close_all() {
    // SAFETY: what is closed here and in use elsewhere is the crate's, which is what
    // this is about.
    let result = unsafe { libc::syscall(libc::SYS_close_range, 3, u32::MAX, 0) };
    assert_eq!(result, 0, "{}", io::Error::last_os_error());
    assert_eq!(fs::read_dir("/proc/self/fd").unwrap().count(), 4);
}
