//! What is read, and what is said of files that can't be.
#![expect(unsafe_code, reason = "ends a thread")]

use core::ptr;
use std::{
    env, fs,
    io::{self, ErrorKind, Read},
    os::fd::AsRawFd,
    thread,
};

use super::{
    super::in_a_child::{conclude, in_a_child},
    MAPS, Names, PAGEMAP, SMAPS, is_open_to_the_c_library, maps, pagemap, read_by_either,
};

#[test]
fn what_is_mapped_is_read() {
    let local = 0_u8;
    let address = ptr::from_ref(&local).addr();
    let maps = String::from_utf8(maps().unwrap()).unwrap();
    let holds = |line: &str| {
        let (start, rest) = line.split_once('-').unwrap();
        let end = rest.split(' ').next().unwrap();
        let [start, end] = [start, end].map(|hex| usize::from_str_radix(hex, 16).unwrap());
        start <= address && address < end
    };
    assert_eq!(maps.lines().filter(|line| holds(line)).count(), 1);
}

/// There the usual file is empty: the control.
#[test]
fn mappings_are_read_where_the_initial_thread_has_ended() {
    if env::var_os("STACKBLEACH_EMULATOR").is_some() {
        eprintln!("NOT TESTED: an initial thread that has ended, under an emulator");
        return;
    }
    assert!(in_a_child(|| {
        thread::spawn(|| {
            while fs::read("/proc/self/maps").is_ok_and(|maps| !maps.is_empty()) {
                thread::yield_now();
            }
            conclude(maps().is_ok_and(|maps| !maps.is_empty()));
        });
        // SAFETY: nothing on this thread's stack is used by the other.
        unsafe { libc::syscall(libc::SYS_exit, 0) };
        unreachable!()
    }));
}

#[test]
fn a_file_has_a_name_for_the_process_and_one_for_the_thread() {
    for (names, file) in [(MAPS, "maps"), (SMAPS, "smaps"), (PAGEMAP, "pagemap")] {
        let mut names = names.map(|name| name.to_str().unwrap());
        names.sort_unstable();
        let expected = ["self", "thread-self"].map(|folder| format!("/proc/{folder}/{file}"));
        assert_eq!(names, expected.each_ref().map(String::as_str));
    }
}

#[test]
fn the_pagemap_is_the_threads_where_it_has_one() {
    let descriptor = pagemap().unwrap();
    let name = format!("/proc/self/fd/{}", descriptor.as_raw_fd());
    let name = fs::read_link(name).unwrap();
    let own = fs::metadata("/proc/thread-self").is_ok();
    assert_eq!(name.to_str().unwrap().contains("/task/"), own, "{name:?}");
    assert!(name.ends_with("pagemap"));
}

/// The first byte of a file, by the first name by which it has one.
fn first_byte(names: Names) -> io::Result<u8> {
    read_by_either(names, |mut file| {
        let mut byte = [0];
        let len = file.read(&mut byte)?;
        Ok((len == 1).then_some(byte[0]))
    })
}

#[test]
fn a_file_that_is_not_there_or_empty_or_cannot_be_read_is_read_by_its_other_name() {
    let zero = c"/dev/zero";
    assert_eq!(first_byte([zero, c"/dev/null"]).unwrap(), 0);
    for usual in [c"/proc/self/no-such-file", c"/dev/null", c"/proc"] {
        assert_eq!(first_byte([usual, zero]).unwrap(), 0);
    }
}

#[test]
fn an_error_names_the_usual_file_and_says_why_it_was_not_read() {
    let not_there = "No such file or directory (os error 2)";
    let names = [c"/proc/self/no-such-file", c"/proc/self/maps/1"];
    let error = first_byte(names).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    let text = error.to_string();
    let expected = format!("/proc/self/no-such-file can't be read: {not_there}");
    assert_eq!(text, expected);
    // The system's own.
    let source = error.get_ref().unwrap().source().unwrap();
    let source = source.downcast_ref::<io::Error>().unwrap();
    assert_eq!(source.raw_os_error(), Some(libc::ENOENT));

    let error = first_byte([c"/dev/null", c"/proc/self/no-such-file"]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnexpectedEof);
    assert_eq!(error.to_string(), "/dev/null can't be read: it is empty");
}

/// Which ends the process in place of an answer. In a child without descriptors, as `/proc` is always
/// there.
#[test]
fn what_the_c_library_reads_is_known_not_to_be_there() {
    assert!(is_open_to_the_c_library().is_ok());
    assert!(in_a_child(|| {
        let none = libc::rlimit {
            rlim_cur: 0,
            rlim_max: 0,
        };
        // SAFETY: reads a local.
        let is_set = unsafe { libc::setrlimit(libc::RLIMIT_NOFILE, &raw const none) } == 0;
        is_set && is_open_to_the_c_library().is_err()
    }));
}
