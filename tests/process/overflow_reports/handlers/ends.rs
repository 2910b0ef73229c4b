//! Where no handler was there, the end is as it would be without.
#![expect(unsafe_code, reason = "makes faults, and sends signals")]

use std::{io, os::unix::process::ExitStatusExt, thread};

use stackbleach::report_overflows;

use crate::common::{child, limits};

use super::{
    super::{KIB, WAY, assert_died_silently, assert_said, dies, in_96_kib, overflow, say, text},
    closed_page, install,
};

/// Where nothing was there: on the heap stack and elsewhere, and of a signal that was sent.
#[test]
fn without_a_handler_the_signal_ends_the_process() {
    let test = without_a_handler_the_signal_ends_the_process;
    let ends: [fn(); 4] = [
        || in_96_kib(overflow),
        || {
            // SAFETY: that is what it is not.
            unsafe { closed_page().write_volatile(1) };
        },
        // SAFETY: takes a number.
        || assert_eq!(unsafe { libc::raise(libc::SIGSEGV) }, 0),
        || {
            let process = std::process::id().try_into().unwrap();
            // SAFETY: takes numbers.
            unsafe { libc::kill(process, libc::SIGBUS) };
            thread::park();
        },
    ];
    if child::is_for(test) {
        limits::set(libc::RLIMIT_CORE, 0);
        let end: usize = std::env::var(WAY).unwrap().parse().unwrap();
        install(libc::SIGSEGV, libc::SIG_DFL, 0, &[]);
        install(libc::SIGBUS, libc::SIG_DFL, 0, &[]);
        report_overflows().unwrap();
        child::reached();
        ends[end]();
        say("lives on");
        return;
    }
    for end in 0..ends.len() {
        let output = child::command(test).env(WAY, end.to_string()).output();
        let output = output.unwrap();
        if end == 0 {
            assert_said(&output, 96 * KIB);
        } else {
            let signal = if end == 3 {
                libc::SIGBUS
            } else {
                libc::SIGSEGV
            };
            assert_died_silently(&output, signal);
        }
        assert!(child::has_reached(&output) && !text(&output).contains("lives on"));
    }
}

/// A sent signal is, a fault can't be.
#[test]
fn what_was_ignored_is_ignored() {
    let output = dies(what_was_ignored_is_ignored, || {
        install(libc::SIGSEGV, libc::SIG_IGN, 0, &[]);
        report_overflows().unwrap();
        for _ in 0..3 {
            // SAFETY: takes a number.
            assert_eq!(unsafe { libc::raise(libc::SIGSEGV) }, 0);
        }
        child::reached();
        in_96_kib(overflow);
    });
    let Some(output) = output else { return };
    assert_said(&output, 96 * KIB);
}

/// Nor by another signal where nobody reads what is said: a pipe whose other end is closed, in a
/// process that doesn't ignore the signal for that; and one that is full.
#[test]
fn the_end_is_the_same_where_nobody_reads() {
    let test = the_end_is_the_same_where_nobody_reads;
    if child::is_for(test) {
        limits::set(libc::RLIMIT_CORE, 0);
        install(libc::SIGPIPE, libc::SIG_DFL, 0, &[]);
        report_overflows().unwrap();
        in_96_kib(overflow);
        return;
    }
    for closed in [true, false] {
        let (reader, mut writer) = io::pipe().unwrap();
        let reader = if closed {
            drop(reader);
            None
        } else {
            io::Write::write_all(&mut writer, &[0; 64 * KIB]).unwrap();
            Some(reader)
        };
        let mut child = child::command(test).stderr(writer).spawn().unwrap();
        let status = child.wait().unwrap();
        assert_eq!(status.signal(), Some(libc::SIGSEGV), "{status}");
        drop(reader);
    }
}
