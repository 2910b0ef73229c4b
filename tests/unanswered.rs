//! Promise: where the kernel can't or won't say which pages of a stack hold something,
//! from the start or from some moment on, a stack works, and is zero after each run.
//!
//! Each in a process of its own. What looks at the stacks was opened before.
#![expect(unsafe_code, reason = "takes rights, calls and descriptors away")]

use std::{
    fs::{self, File},
    io::{self, ErrorKind},
    os::{
        fd::{AsRawFd, FromRawFd},
        unix::{fs::FileExt, process::parent_id},
    },
    process,
};

use stackbleach::HeapStack;
use zeroize::Zeroize;

#[path = "common/child.rs"]
mod child;
#[path = "common/filter.rs"]
mod filter;
#[path = "common/forks.rs"]
mod forks;
#[path = "common/limits.rs"]
mod limits;
#[path = "common/maps.rs"]
mod maps;
#[path = "common/quiet.rs"]
mod quiet;
#[path = "common/touching.rs"]
mod touching;
#[path = "common/user.rs"]
mod user;
#[path = "common/view.rs"]
mod view;

use touching::Touching;
use view::View;

const MIB: usize = 1 << 20;

const PAGEMAP: &str = "/proc/self/pagemap";

/// One that may have been in use already, and new ones.
fn all_are_zero_after_all_sorts_of_runs(old: Option<Touching>, view: &View) {
    let new = [0, MIB, 5 * MIB].map(|size| Touching::new(view, size));
    for mut touching in old.into_iter().chain(new) {
        touching.is_zero_after_all_sorts_of_runs(view);
        touching.stack.run(|| ()).unwrap();
        assert_eq!(touching.stack.run(|| 42).unwrap(), 42);
    }
}

/// In a child: does `deprive`, before any stack was made and, in a fork, after one was
/// in use; stacks must be zero after runs with that and without.
fn zero_after_runs_although<F: Fn() + Copy>(test: F, deprive: impl Fn()) {
    if child::is_for(test) {
        // First, so that this process has no stack yet.
        forks::within(forks::fork, || {
            let view = View::open();
            deprive();
            all_are_zero_after_all_sorts_of_runs(None, &view);
        });
        let view = View::open();
        let mut old = Touching::new(&view, MIB);
        old.is_zero_after_all_sorts_of_runs(&view);
        deprive();
        all_are_zero_after_all_sorts_of_runs(Some(old), &view);
        child::reached();
        return;
    }
    child::succeeds(test);
}

#[test]
fn stacks_are_zero_after_runs_although_the_process_is_not_dumpable() {
    zero_after_runs_although(
        stacks_are_zero_after_runs_although_the_process_is_not_dumpable,
        || {
            user::set_dumpable(false);
            assert!(!user::is_dumpable());
        },
    );
}

/// To root, files that are root's say nothing less.
#[test]
fn stacks_are_zero_after_runs_although_the_process_may_not_look_at_itself() {
    zero_after_runs_although(
        stacks_are_zero_after_runs_although_the_process_may_not_look_at_itself,
        || {
            user::become_nobody();
            user::set_dumpable(false);
            // What it's all about.
            let error = File::open(PAGEMAP).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::PermissionDenied);
        },
    );
}

#[test]
fn stacks_are_zero_after_runs_although_ioctl_is_not_permitted() {
    let test = stacks_are_zero_after_runs_although_ioctl_is_not_permitted;
    zero_after_runs_although(test, || refuse_ioctl(libc::EPERM));
}

/// As on kernels that don't know the question.
#[test]
fn stacks_are_zero_after_runs_although_ioctl_does_not_know_the_question() {
    let test = stacks_are_zero_after_runs_although_ioctl_does_not_know_the_question;
    zero_after_runs_although(test, || refuse_ioctl(libc::ENOTTY));
}

/// As in sandboxes that have no such call.
#[test]
fn stacks_are_zero_after_runs_although_there_is_no_ioctl() {
    let test = stacks_are_zero_after_runs_although_there_is_no_ioctl;
    zero_after_runs_although(test, || refuse_ioctl(libc::ENOSYS));
}

/// As on a kernel older than the question: then the pagemap is read, and still no page gets
/// memory that wasn't used.
#[test]
fn without_the_question_only_what_was_touched_is_erased() {
    let test = without_the_question_only_what_was_touched_is_erased;
    if child::is_for(test) {
        refuse_ioctl(libc::ENOTTY);
        assert!(all_of_it_or_only_what_was_touched_gets_memory(&View::open()).1);
        child::reached();
        return;
    }
    child::succeeds(test);
}

/// The control.
#[test]
fn without_an_answer_all_of_it_is_erased() {
    let test = without_an_answer_all_of_it_is_erased;
    if child::is_for(test) {
        let ways: [fn(); 4] = [
            || refuse_ioctl(libc::EPERM),
            || refuse_to_be_read(1, libc::EPERM),
            || refuse_to_be_read(1, 0),
            || refuse_to_be_read(KNOWN + 1, libc::EIO),
        ];
        for refuse in ways {
            forks::within(forks::fork, || {
                let view = View::open();
                refuse();
                assert!(all_of_it_or_only_what_was_touched_gets_memory(&view).0);
            });
        }
        child::reached();
        return;
    }
    child::succeeds(test);
}

fn all_of_it_or_only_what_was_touched_gets_memory(view: &View) -> (bool, bool) {
    // More than is read at once.
    let mut touching = Touching::new(view, 5 * MIB);
    touching.empty();
    let base = touching.range.end - 2 * maps::page()..touching.range.end;
    let pages: Vec<_> = touching.pages().step_by(3).take(100).collect();
    for (i, page) in pages.into_iter().enumerate() {
        let touched = [touching::from(page + 7, 1)];
        touching.is_zero_after_end(view, touching::WAYS[0], touching::ENDS[0], &touched);
        let resident = view.resident_bytes(&touching.range);
        if resident == touching.range.len() {
            return (true, false);
        }
        // Pages that were touched have gone again, or are kept; no others are there.
        let elsewhere = resident - view.resident_bytes(&base);
        assert!(elsewhere <= (i + 1) * maps::page(), "{elsewhere} bytes");
    }
    (false, true)
}

/// A refusal is not for good: another stack asks again.
#[test]
fn once_the_process_may_look_at_itself_only_what_was_touched_is_erased() {
    let test = once_the_process_may_look_at_itself_only_what_was_touched_is_erased;
    if child::is_for(test) {
        let view = View::open();
        user::become_nobody();
        user::set_dumpable(false);
        assert!(all_of_it_or_only_what_was_touched_gets_memory(&view).0);
        user::set_dumpable(true);
        assert!(all_of_it_or_only_what_was_touched_gets_memory(&view).1);
        child::reached();
        return;
    }
    child::succeeds(test);
}

/// To erase it would be to fill it.
#[test]
fn a_stack_that_nothing_ran_on_gets_no_memory_when_it_is_dropped() {
    let test = a_stack_that_nothing_ran_on_gets_no_memory_when_it_is_dropped;
    if child::is_for(test) {
        const SIZE: usize = 64 * MIB;
        refuse_ioctl(libc::EPERM);
        let before = peak();
        drop(HeapStack::new(SIZE).unwrap());
        // Nor when it has been asked to be zero.
        let mut stack = HeapStack::new(SIZE).unwrap();
        stack.batch(|_| ());
        stack.zeroize();
        drop(stack);
        assert!(peak() < before + SIZE / 2);
        let mut stack = HeapStack::new(SIZE).unwrap();
        stack.run(|| ()).unwrap();
        drop(stack);
        assert!(peak() > before + SIZE / 2, "control");
        child::reached();
        return;
    }
    child::succeeds(test);
}

/// How much memory this process has had at most, in bytes.
fn peak() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = peak.unwrap().trim().strip_suffix(" kB").unwrap();
    kib.parse::<usize>().unwrap() << 10
}

/// As in some sandboxes: each new stack asks again, in vain.
#[test]
fn questions_in_vain_leave_no_descriptors_open() {
    let test = questions_in_vain_leave_no_descriptors_open;
    if child::is_for(test) {
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
        child::reached();
        return;
    }
    child::succeeds(test);
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
    if child::is_for(test) {
        refuse_ioctl(libc::ENOTTY);
        run_on_a_new_stack();
        assert_eq!(pagemaps().len(), 1, "control");
        go_on(9);
        child::reached();
        return;
    }
    child::succeeds(test);
}

/// It would tell them where this process has memory.
#[test]
fn programs_that_are_started_do_not_get_the_descriptor() {
    let test = programs_that_are_started_do_not_get_the_descriptor;
    if child::is_for(test) {
        run_on_a_new_stack();
        let descriptors = pagemaps();
        assert!(!descriptors.is_empty(), "control");
        for fd in descriptors {
            // SAFETY: asks, and takes a number.
            let flags = unsafe { libc::fcntl(fd, libc::F_GETFD) };
            assert_eq!(flags, libc::FD_CLOEXEC, "{fd}");
        }
        child::reached();
        return;
    }
    child::succeeds(test);
}

fn run_on_a_new_stack() {
    let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap();
    stack.run(|| ()).unwrap();
}

fn refuse_ioctl(errno: i32) {
    filter::refuse(&[libc::SYS_ioctl], errno);
    // SAFETY: whatever it is a question about, it writes to no memory.
    let result = unsafe { libc::ioctl(0, libc::TIOCEXCL) };
    assert_eq!(result, -1);
    assert_eq!(io::Error::last_os_error().raw_os_error(), Some(errno));
}

/// As in sandboxes that want programs content. An answer with nothing in it is none.
#[test]
fn stacks_are_zero_after_runs_although_ioctl_only_pretends_to_answer() {
    let test = stacks_are_zero_after_runs_although_ioctl_only_pretends_to_answer;
    zero_after_runs_although(test, || {
        filter::refuse(&[libc::SYS_ioctl], 0);
        // SAFETY: whatever it is a question about, it writes to no memory.
        assert_eq!(unsafe { libc::ioctl(-1, libc::TIOCEXCL) }, 0);
    });
}

/// On such an old kernel there is one more call that can be refused.
#[test]
fn stacks_are_zero_after_runs_although_the_pagemap_can_neither_be_asked_nor_read() {
    let test = stacks_are_zero_after_runs_although_the_pagemap_can_neither_be_asked_nor_read;
    zero_after_runs_although(test, || refuse_to_be_read(1, libc::EPERM));
}

#[test]
fn stacks_are_zero_after_runs_although_the_pagemap_reads_as_empty() {
    let test = stacks_are_zero_after_runs_although_the_pagemap_reads_as_empty;
    zero_after_runs_although(test, || refuse_to_be_read(1, 0));
}

/// The three pages that are known are told, and no others.
#[test]
fn stacks_are_zero_after_runs_although_the_pagemap_tells_only_what_is_known() {
    let test = stacks_are_zero_after_runs_although_the_pagemap_tells_only_what_is_known;
    zero_after_runs_although(test, || refuse_to_be_read(KNOWN + 1, libc::EIO));
}

/// What the crate reads of pages that it knows.
const KNOWN: u32 = 24;

/// As `pread64` is, of so many bytes at least, where there is no request.
fn refuse_to_be_read(least: u32, errno: i32) {
    refuse_ioctl(libc::ENOTTY);
    // The control: until now it could be.
    run_on_a_new_stack();
    let mut bytes = [0; KNOWN as usize + 8];
    let file = File::open(PAGEMAP).unwrap();
    assert_eq!(file.read_at(&mut bytes, 0).unwrap(), bytes.len());
    // Its number is that of the next.
    drop(file);
    filter::refuse_reading(libc::SYS_pread64, least, errno);
    let file = File::open(PAGEMAP).unwrap();
    let read = file.read_at(&mut bytes, 0);
    match errno {
        0 => assert_eq!(read.unwrap(), 0),
        _ => assert_eq!(read.unwrap_err().raw_os_error(), Some(errno)),
    }
    let less = usize::try_from(least - 1).unwrap();
    assert_eq!(file.read_at(&mut bytes[..less], 0).unwrap(), less);
}

#[test]
fn stacks_are_zero_after_runs_although_no_file_can_be_opened() {
    let test = stacks_are_zero_after_runs_although_no_file_can_be_opened;
    zero_after_runs_although(test, || {
        let calls = [libc::SYS_open, libc::SYS_openat, libc::SYS_openat2];
        filter::refuse(&calls, libc::EACCES);
        let error = File::open(PAGEMAP).unwrap_err();
        assert_eq!(error.raw_os_error(), Some(libc::EACCES));
    });
}

#[test]
fn stacks_are_zero_after_runs_although_there_is_no_proc() {
    let test = stacks_are_zero_after_runs_although_there_is_no_proc;
    if child::is_for(test) && !may_change_root() {
        child::untested("a root without /proc: neither root nor namespaces are to be had");
        child::reached();
        return;
    }
    zero_after_runs_although(test, || {
        assert!(may_change_root());
        // SAFETY: reads a constant path, of a folder that has no `proc` in it.
        let result = unsafe { libc::chroot(c"/usr".as_ptr()) };
        assert_eq!(result, 0, "{}", io::Error::last_os_error());
        let error = File::open(PAGEMAP).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotFound);
        assert!(
            HeapStack::new(0)
                .unwrap()
                .protection()
                .is_excluded_from_dumps()
        );
    });
}

/// Root may, and whoever is root in a world of their own.
fn may_change_root() -> bool {
    // SAFETY: takes a number; this process has one thread.
    user::is_root() || unsafe { libc::unshare(libc::CLONE_NEWUSER) } == 0
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
    if child::is_for(test) {
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
        child::reached();
        return;
    }
    child::succeeds(test);
}

const EXACT: &str = "; erased as far as it was touched";
const NOT_EXACT: &str =
    "; erased as a whole each time, since the system doesn't tell what was touched";

/// Whether an empty run gives memory to a few pages, by the stack's word and by the kernel's.
#[track_caller]
fn assert_exact(touching: &mut Touching, view: &View, expected: bool) {
    // By the runs that others have had, not by what the question itself changes.
    for asked_before in [false, true] {
        if asked_before {
            let protection = touching.stack.protection();
            assert_eq!(protection.is_exact(), expected);
            let words = protection.to_string();
            let [ends, other] = if expected {
                [EXACT, NOT_EXACT]
            } else {
                [NOT_EXACT, EXACT]
            };
            assert!(words.ends_with(ends) && !words.contains(other), "{words}");
        }
        touching.empty();
        touching.stack.run(|| ()).unwrap();
        let resident = view.resident_bytes(&touching.range);
        if expected {
            assert!(resident < 64 << 10, "{resident}");
        } else {
            assert_eq!(resident, touching.range.len());
        }
    }
}

#[test]
fn a_stack_says_whether_the_kernel_tells_what_was_touched() {
    let test = a_stack_says_whether_the_kernel_tells_what_was_touched;
    if child::is_for(test) {
        let none = || HeapStack::new(0).unwrap().protection().is_exact();
        let ways: [(fn(), bool); 5] = [
            (|| (), true),
            (|| refuse_ioctl(libc::ENOTTY), true),
            (|| refuse_ioctl(libc::EPERM), false),
            (|| refuse_to_be_read(1, libc::EPERM), false),
            (|| refuse_to_be_read(KNOWN + 1, libc::EIO), false),
        ];
        for (deprive, expected) in ways {
            for before in [false, true] {
                forks::within(forks::fork, || {
                    let view = View::open();
                    let old = before.then(|| {
                        let mut old = Touching::new(&view, 5 * MIB);
                        assert_exact(&mut old, &view, true);
                        old
                    });
                    deprive();
                    let mut touching = old.unwrap_or_else(|| Touching::new(&view, 5 * MIB));
                    // The first to be refused is told nothing more, and some that follow.
                    touching.stack.run(|| ()).unwrap();
                    assert_exact(&mut touching, &view, expected);
                    assert_eq!(none(), expected);
                });
            }
        }
        // A child of one that is told.
        let view = View::open();
        let mut touching = Touching::new(&view, 5 * MIB);
        assert_exact(&mut touching, &view, true);
        forks::within(forks::fork, || {
            assert_exact(&mut touching, &View::open(), true);
        });
        // It is asked, not remembered.
        close_the_crates_own();
        assert!(touching.stack.protection().is_exact());
        limits::set(libc::RLIMIT_NOFILE, 0);
        close_the_crates_own();
        assert_exact(&mut touching, &view, false);
        child::reached();
        return;
    }
    child::succeeds(test);
}

/// Which gives memory to pages that are known to have none.
#[test]
fn a_stack_that_is_made_after_all_of_the_process_was_locked_is_exact() {
    let test = a_stack_that_is_made_after_all_of_the_process_was_locked_is_exact;
    if child::is_for(test) {
        for asked_before in [false, true] {
            for ways in [|| (), || refuse_ioctl(libc::ENOTTY)] {
                forks::within(forks::fork, || {
                    ways();
                    let view = View::open();
                    if asked_before {
                        assert_exact(&mut Touching::new(&view, 5 * MIB), &view, true);
                    }
                    // SAFETY: takes a number.
                    if unsafe { libc::mlockall(libc::MCL_CURRENT) } != 0 {
                        let error = io::Error::last_os_error();
                        child::untested(&format!("a process that is locked: {error}"));
                        return;
                    }
                    for _ in 0..2 {
                        assert_exact(&mut Touching::new(&view, 5 * MIB), &view, true);
                    }
                    // The descriptor that there is goes on answering.
                    let open = pagemaps().len();
                    for _ in 0..5 {
                        // SAFETY: takes a number.
                        assert_eq!(unsafe { libc::mlockall(libc::MCL_CURRENT) }, 0);
                        assert_exact(&mut Touching::new(&view, 5 * MIB), &view, true);
                        assert_eq!(pagemaps().len(), open);
                    }
                    // SAFETY: takes a number.
                    assert_eq!(unsafe { libc::mlockall(libc::MCL_CURRENT) }, 0);
                    close_the_crates_own();
                    assert_exact(&mut Touching::new(&view, 5 * MIB), &view, true);
                });
            }
        }
        child::reached();
        return;
    }
    child::succeeds(test);
}

/// Asked for, it is had at once.
#[test]
fn a_stack_that_is_asked_whether_the_kernel_tells_asks_again() {
    let test = a_stack_that_is_asked_whether_the_kernel_tells_asks_again;
    if child::is_for(test) {
        let view = View::open();
        let (allowed, _) = limits::get(libc::RLIMIT_NOFILE);
        limits::set(libc::RLIMIT_NOFILE, 0);
        let mut touching = Touching::new(&view, 5 * MIB);
        touching.stack.run(|| ()).unwrap();
        assert_exact(&mut touching, &view, false);
        limits::set(libc::RLIMIT_NOFILE, allowed);
        assert!(touching.stack.protection().is_exact());
        assert_exact(&mut touching, &view, true);

        // A right that is given up and had back.
        user::become_nobody();
        user::set_dumpable(false);
        close_the_crates_own();
        assert_exact(&mut touching, &view, false);
        user::set_dumpable(true);
        assert!(touching.stack.protection().is_exact());
        assert_exact(&mut touching, &view, true);
        child::reached();
        return;
    }
    child::succeeds(test);
}

/// Sandboxes that kill for a question are entered by programs that have none left.
#[test]
fn a_program_asks_nothing_when_it_exits() {
    /// `_IOWR('f', 16, struct pm_scan_arg)`, <linux/fs.h>.
    const PAGEMAP_SCAN: u32 = 0xc060_6610;

    let test = a_program_asks_nothing_when_it_exits;
    if child::is_for(test) {
        run_on_a_new_stack();
        // Nobody handles the signal.
        filter::catch_second(libc::SYS_ioctl, PAGEMAP_SCAN);
        let asking = forks::fork();
        if asking == 0 {
            forks::conclude(run_on_a_new_stack);
        }
        let mut status = 0;
        // SAFETY: writes to a local.
        let waited = unsafe { libc::waitpid(asking, &raw mut status, 0) };
        assert_eq!((waited, status & 0x7f), (asking, libc::SIGSYS), "control");
        child::reached();
        process::exit(0);
    }
    child::succeeds(test);
}

/// As daemons do, and programs before they start others.
#[test]
fn stacks_are_zero_after_runs_although_all_descriptors_were_closed() {
    let test = stacks_are_zero_after_runs_although_all_descriptors_were_closed;
    if child::is_for(test) {
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
        child::reached();
        return;
    }
    child::succeeds(test);
}

/// The numbers that the crate's own had are other files' now.
#[test]
fn stacks_are_zero_after_runs_although_descriptors_were_closed_and_their_numbers_reused() {
    let test = stacks_are_zero_after_runs_although_descriptors_were_closed_and_their_numbers_reused;
    if child::is_for(test) {
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
        child::reached();
        return;
    }
    child::succeeds(test);
}

/// A file that answers, and speaks of somebody else's memory.
#[test]
fn stacks_are_zero_after_runs_although_a_reused_descriptor_speaks_of_another_process() {
    let test = stacks_are_zero_after_runs_although_a_reused_descriptor_speaks_of_another_process;
    if child::is_for(test) {
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
        child::reached();
        return;
    }
    child::succeeds(test);
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

/// The descriptors of a pagemap that are open.
fn pagemaps() -> Vec<i32> {
    let of_pagemap = |fd: &i32| {
        let file = fs::read_link(format!("/proc/self/fd/{fd}"));
        file.is_ok_and(|file| file.ends_with("pagemap"))
    };
    (0..1000).filter(of_pagemap).collect()
}

/// All but the standard ones, whoever's they are.
fn close_all() {
    // SAFETY: what is closed here and in use elsewhere is the crate's, which is what
    // this is about.
    let result = unsafe { libc::close_range(3, u32::MAX, 0) };
    assert_eq!(result, 0, "{}", io::Error::last_os_error());
    assert_eq!(fs::read_dir("/proc/self/fd").unwrap().count(), 4);
}

/// What answers the crate.
fn close_the_crates_own() {
    for fd in pagemaps() {
        // From there on the crate has its own.
        if fd >= 500 {
            // SAFETY: the crate's, which is what this is about.
            assert_eq!(unsafe { libc::close(fd) }, 0);
        }
    }
}

/// The control: what is taken away above is there, or nothing was tested.
#[test]
fn the_kernel_says_which_pages_a_stack_has_touched() {
    let view = View::open();
    let mut touching = Touching::new(&view, HeapStack::DEFAULT_SIZE);
    touching.empty();
    assert_eq!(view.resident_bytes(&touching.range), 0);
    let limit = touching.range.start;
    touching.stack.run(|| view.write(limit, &[1])).unwrap();
    assert!(view.resident_bytes(&touching.range) > 0);
    touching.assert_zero(&view, || "a run".into());
}
