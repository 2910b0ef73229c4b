//! Forks in the middle of a question, as a signal's handler may do them.
//!
//! Each in a child, which has one thread and asks for the first time, or not.
#![expect(unsafe_code, reason = "forks")]

use core::sync::atomic::Ordering::Relaxed;
use std::{fs, io, process};

use super::{UNKNOWN, ask, knows, state};

/// In a forked child: `body`, which must be true.
fn in_a_child(body: impl FnOnce() -> bool) {
    // SAFETY: the child calls what is async-signal-safe, and allocates, which glibc lets a
    // child do.
    let child = unsafe { libc::fork() };
    assert!(child >= 0, "{}", io::Error::last_os_error());
    if child == 0 {
        let held = body();
        // SAFETY: ends the process.
        unsafe { libc::_exit(i32::from(!held)) };
    }
    assert!(succeeded(child));
}

/// Waits for it.
fn succeeded(child: i32) -> bool {
    let mut status = -1;
    // SAFETY: writes to a local.
    let waited = unsafe { libc::waitpid(child, &raw mut status, 0) };
    waited == child && status == 0
}

/// Whether a descriptor tells of this process, by the file's own account: the kernel shows whose
/// folder it was opened in.
fn is_of_this_process(descriptor: i32) -> bool {
    let file = fs::read_link(format!("/proc/self/fd/{descriptor}"));
    file.is_ok_and(|file| file == *format!("/proc/{}/pagemap", process::id()))
}

/// Forks during the first question; both go on. Whether all that was accepted was asked of a
/// descriptor of the process's own, and whether that is what is noted.
fn forks_while_asking() -> bool {
    let mut asked = Vec::new();
    let mut child = None;
    let accepted = ask(|descriptor| {
        asked.push(descriptor);
        // SAFETY: as above.
        child.get_or_insert_with(|| unsafe { libc::fork() });
        Some(descriptor)
    });
    let noted = state().unwrap().load(Relaxed) - 1;
    let right = accepted == Some(noted) && is_of_this_process(noted) && knows(noted);
    match child.unwrap() {
        0 => {
            // The child: its first answer was not accepted.
            let again = asked.len() == 2;
            // SAFETY: ends the process.
            unsafe { libc::_exit(i32::from(!(right && again))) }
        }
        child => right && asked.len() == 1 && succeeded(child),
    }
}

/// Whether this kernel answers at all; if not, says so.
fn is_answered() -> bool {
    let answers = ask(Some).is_some();
    if !answers {
        println!("NOT TESTED: forks amid questions, since this kernel or emulator answers none");
    }
    answers
}

#[test]
fn a_child_that_forks_off_while_its_parent_asks_for_the_first_time_asks_by_itself() {
    if !is_answered() {
        return;
    }
    in_a_child(|| {
        assert_eq!(state().unwrap().load(Relaxed), UNKNOWN);
        forks_while_asking()
    });
}

#[test]
fn a_child_that_forks_off_while_its_parent_asks_again_asks_by_itself() {
    if !is_answered() {
        return;
    }
    in_a_child(|| ask(Some).is_some() && forks_while_asking());
}
