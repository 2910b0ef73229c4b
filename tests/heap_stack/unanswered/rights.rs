//! Promise: where a process may not look at itself, or finds no file to do so by, a stack is zero
//! after each run; and once it may, only what was touched is erased.
#![expect(unsafe_code, reason = "takes the root away")]

use std::{fs::File, io, io::ErrorKind};

use stackbleach::HeapStack;

use super::{PAGEMAP, all_of_it_or_only_what_was_touched_gets_memory, zero_after_runs_although};
use crate::common::{child, filter, user, view::View};

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

/// A refusal is not for good: another stack asks again.
#[test]
fn once_the_process_may_look_at_itself_only_what_was_touched_is_erased() {
    let test = once_the_process_may_look_at_itself_only_what_was_touched_is_erased;
    child::alone(test, || {
        let view = View::open();
        user::become_nobody();
        user::set_dumpable(false);
        assert!(all_of_it_or_only_what_was_touched_gets_memory(&view).0);
        user::set_dumpable(true);
        assert!(all_of_it_or_only_what_was_touched_gets_memory(&view).1);
    });
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
