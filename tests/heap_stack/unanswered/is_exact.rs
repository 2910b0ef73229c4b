//! Promise: a stack says whether the kernel tells what was touched, by the kernel's word, and asks
//! again when it is asked.
#![expect(unsafe_code, reason = "locks all of a process")]

use std::io;

use stackbleach::HeapStack;

use super::{KNOWN, MIB, close_the_crates_own, pagemaps, refuse_ioctl, refuse_to_be_read};
use crate::common::{child, filter, forks, limits, touching::Touching, user, view::View};

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
    child::alone(test, || {
        let none = || HeapStack::new(0).unwrap().protection().is_exact();
        let ways: [(fn(), bool); 7] = [
            (|| (), true),
            (|| refuse_ioctl(libc::ENOTTY), true),
            // Android's policy has nothing of the request, and lets the file be read; or not.
            (|| refuse_ioctl(libc::EACCES), true),
            (
                || {
                    refuse_ioctl(libc::EACCES);
                    filter::refuse_reading(libc::SYS_pread64, 1, libc::EACCES);
                },
                false,
            ),
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
    });
}

/// Which gives memory to pages that are known to have none.
#[test]
fn a_stack_that_is_made_after_all_of_the_process_was_locked_is_exact() {
    let test = a_stack_that_is_made_after_all_of_the_process_was_locked_is_exact;
    child::alone(test, || {
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
    });
}

/// Asked for, it is had at once.
#[test]
fn a_stack_that_is_asked_whether_the_kernel_tells_asks_again() {
    let test = a_stack_that_is_asked_whether_the_kernel_tells_asks_again;
    child::alone(test, || {
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
    });
}
