//! Answers, page by page; and forks in the middle of a question, as a signal's handler may do
//! them.
//!
//! Each in a child, which has one thread and asks for the first time, or not.
#![expect(unsafe_code, reason = "touches pages, and forks")]

use core::{
    ops::Range,
    ptr,
    sync::atomic::{AtomicI32, Ordering::Relaxed},
};
use std::{
    env,
    fs::{self, File},
    io,
    os::{fd::AsRawFd, unix::fs::FileExt},
    process,
};

use super::{
    super::in_a_child::{in_a_child, succeeded},
    ENTRIES, ENTRY_IS_PRESENT, ENTRY_IS_SWAPPED, PAGE_IS_PRESENT, PAGE_IS_SWAPPED, PAGEMAP_SCAN,
    READS, Refusal, ask, asks_page_by_page,
    descriptor::{ASKING, PATIENCE, REFUSED, UNKNOWN, WAITED, is_refused, knows, open, refusal},
    each_touched, expect_questions, first_touched, read, request, scan, wipe_on_fork,
};
use crate::{
    arch::EraseRequest,
    os::{refuse_huge_pages, region},
    span::Span,
};

mod swapped;

/// Whether a descriptor tells of this process, by the file's own account: the kernel shows whose
/// folder it was opened in.
fn is_of_this_process(descriptor: i32) -> bool {
    // SAFETY: returns a number.
    let thread = unsafe { libc::syscall(libc::SYS_gettid) };
    let process = process::id();
    let file = fs::read_link(format!("/proc/self/fd/{descriptor}"));
    file.is_ok_and(|file| {
        let file = file.to_str().unwrap();
        // Since Linux 3.17 it is the thread's.
        file == format!("/proc/{process}/task/{thread}/pagemap")
            || file == format!("/proc/{process}/pagemap")
    })
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
    let noted = wipe_on_fork::per_process().unwrap().pagemap.load(Relaxed) - 1;
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

/// A page's entry, read without any of the code here.
fn entry(address: usize) -> Option<u64> {
    let mut entry = [0; 8];
    let at = address / region::page::size() * entry.len();
    let file = File::open("/proc/self/pagemap").ok()?;
    file.read_exact_at(&mut entry, at as u64).ok()?;
    Some(u64::from_ne_bytes(entry))
}

/// Whether this kernel answers at all, by an entry that is read without any of the code here;
/// if not, says so.
fn is_answered() -> bool {
    let touched = |address| entry(address).is_some_and(|entry| entry >> 63 == 1);
    let answers = if env::var_os("STACKBLEACH_EMULATOR").is_some() {
        // They differ in what they pass on.
        ask(Some).is_some()
    } else {
        let untouched = region::alloc(1, region::Protection::NONE).unwrap();
        touched(ptr::from_ref(&0_u8).addr()) && !touched(untouched.as_ptr::<u8>().addr())
    };
    if !answers {
        println!("NOT TESTED: which pages were touched, since this kernel or emulator doesn't say");
    }
    answers
}

#[test]
fn a_child_that_forks_off_while_its_parent_asks_for_the_first_time_asks_by_itself() {
    if !is_answered() {
        return;
    }
    assert!(in_a_child(|| {
        assert_eq!(
            wipe_on_fork::per_process().unwrap().pagemap.load(Relaxed),
            UNKNOWN
        );
        forks_while_asking()
    }));
}

#[test]
fn a_child_that_forks_off_while_its_parent_asks_again_asks_by_itself() {
    if !is_answered() {
        return;
    }
    assert!(in_a_child(|| ask(Some).is_some() && forks_while_asking()));
}

#[test]
fn numbers_are_those_of_the_kernels_headers() {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // of any C library's type
    let request = PAGEMAP_SCAN as u32;
    assert_eq!(request, 0xc060_6610);
    assert_eq!((PAGE_IS_PRESENT, PAGE_IS_SWAPPED), (8, 16));
    assert_eq!((ENTRY_IS_PRESENT, ENTRY_IS_SWAPPED), (1 << 63, 1 << 62));
}

/// More than are read at once, and not a multiple of that.
const PAGES: usize = 2 * ENTRIES + 77;

/// Some pages, of which these have been touched.
struct Pages {
    memory: region::Allocation,
    touched: Vec<usize>,
}

impl Pages {
    fn touched(touched: impl IntoIterator<Item = usize>) -> Self {
        let page = region::page::size();
        let mut memory = region::alloc(PAGES * page, region::Protection::READ_WRITE).unwrap();
        let start = memory.as_mut_ptr::<u8>();
        // SAFETY: nobody else has it.
        unsafe { refuse_huge_pages(start, PAGES * page) }.unwrap();
        let touched: Vec<_> = touched.into_iter().collect();
        for &i in &touched {
            // SAFETY: in the allocation.
            let start = unsafe { start.add(i * page) };
            // SAFETY: as above, and it can be written to.
            unsafe { start.write_volatile(1) };
        }
        Self { memory, touched }
    }

    fn range(&self) -> Span {
        let Range { start, end } = self.memory.as_ptr_range::<u8>();
        Span {
            start: start.addr(),
            end: end.addr(),
        }
    }

    /// Whether the parts are these pages, lowest first, and no two of them touch each other but
    /// where one question ended.
    fn are(&self, parts: &[Span], ends: &[usize]) -> bool {
        let page = region::page::size();
        let start = self.range().start;
        let pages = parts
            .iter()
            .flat_map(|part| (part.start..part.end).step_by(page));
        let pages: Vec<_> = pages.map(|address| (address - start) / page).collect();
        let whole = parts
            .windows(2)
            .all(|two| two[0].end < two[1].start || ends.contains(&two[1].start));
        pages == self.touched && whole
    }

    /// Whether they are found by such questions, each of which goes on where the last one got
    /// to.
    fn are_found_by(&self, mut scan: impl FnMut(Span, &mut Vec<Span>) -> usize) -> bool {
        let Span { mut start, end } = self.range();
        let (mut parts, mut ends) = (Vec::new(), Vec::new());
        while start != end {
            let before = parts.len();
            let walked = scan(Span { start, end }, &mut parts);
            if !(start < walked && walked <= end) || parts.len() - before > EraseRequest::SPANS {
                return false;
            }
            start = walked;
            ends.push(walked);
        }
        self.are(&parts, &ends)
    }
}

/// None, single ones at both ends and between, neighbours, all, and so many that they take more
/// than one question.
fn sorts() -> Vec<Pages> {
    vec![
        Pages::touched([]),
        Pages::touched([0]),
        Pages::touched([PAGES - 1]),
        Pages::touched([1, 2, 3, 7, 9, 10, 300, PAGES - 2]),
        Pages::touched(0..PAGES),
        Pages::touched((0..PAGES).step_by(2)),
        Pages::touched(ENTRIES - 1..=ENTRIES),
        Pages::touched((0..PAGES).filter(|i| i % 5 < 3)),
    ]
}

#[test]
fn the_pages_that_were_touched_are_found_and_no_others() {
    if !is_answered() {
        return;
    }
    for pages in sorts() {
        let (mut parts, range) = (Vec::new(), pages.range());
        assert!(each_touched(range, |part| parts.push(part)));
        let ends: Vec<_> = parts.iter().map(|part| part.end).collect();
        assert!(pages.are(&parts, &ends));
        assert!(pages.are_found_by(|range, parts| {
            let mut some = [Span::EMPTY; EraseRequest::SPANS];
            let (len, walked) = first_touched(range, &mut some).unwrap();
            parts.extend_from_slice(&some[..len]);
            walked
        }));
    }
}

#[test]
fn they_are_found_by_either_way_to_ask() {
    if !is_answered() {
        return;
    }
    assert!(in_a_child(|| {
        let descriptor = open().unwrap();
        let asked = sorts().iter().all(|pages| {
            pages.are_found_by(|range, parts| {
                let mut found = |part| parts.push(part);
                match request(descriptor, range, &mut found) {
                    Ok(walked) => walked,
                    Err(Refusal::NoAnswer) => 0,
                    // An older kernel.
                    Err(Refusal::NoRequest) => scan_by_reading(descriptor, range, parts),
                }
            })
        });
        let by_reading = sorts().iter().all(|pages| {
            pages.are_found_by(|range, parts| scan_by_reading(descriptor, range, parts))
        });
        // From then on all questions are put so.
        let switched = asks_page_by_page()
            && sorts().iter().all(|pages| {
                pages.are_found_by(|range, parts| {
                    let mut found = |part| parts.push(part);
                    scan(descriptor, range, &mut found).unwrap_or(0)
                })
            });
        asked && by_reading && switched
    }));
}

fn scan_by_reading(descriptor: i32, range: Span, parts: &mut Vec<Span>) -> usize {
    let mut found = |part| parts.push(part);
    read(descriptor, range, &mut found).unwrap_or(0)
}

#[test]
fn a_descriptor_is_this_processes_pagemap_out_of_the_way_or_not_trusted() {
    if !is_answered() {
        return;
    }
    assert!(in_a_child(|| {
        let files = || fs::read_dir("/proc/self/fd").unwrap().count();
        let before = files();
        let descriptor = open().unwrap();
        let opened = files() - before;
        // SAFETY: looks at a descriptor.
        let flags = unsafe { libc::fcntl(descriptor, libc::F_GETFD) };
        let zero = File::open("/dev/zero").unwrap();
        let reads = READS.load(Relaxed);
        descriptor >= 500
            && flags & libc::FD_CLOEXEC != 0
            && is_of_this_process(descriptor)
            && knows(descriptor)
            && !knows(zero.as_raw_fd())
            && reads == READS.load(Relaxed)
            && opened == 1
    }));
}

/// What is noted after so many questions, and how many of them are to be put.
fn after_questions(noted: i32, questions: usize) -> (i32, usize) {
    let state = AtomicI32::new(noted);
    let put = (0..questions).filter(|_| !is_refused(&state, state.load(Relaxed)));
    let put = put.count();
    (state.into_inner(), put)
}

#[test]
fn for_want_of_a_descriptor_each_64th_question_is_put_and_otherwise_none() {
    for code in [libc::EMFILE, libc::ENFILE, libc::ENOMEM] {
        let noted = refusal(&io::Error::from_raw_os_error(code));
        assert_eq!(after_questions(noted, 63).1, 0);
        // And from then on each, for who puts it notes something else.
        assert_eq!(after_questions(noted, 64).1, 1);
        assert_eq!(after_questions(noted, 66).1, 3);
    }
    for code in [libc::EACCES, libc::EPERM, libc::ENOENT, libc::ESRCH] {
        let noted = refusal(&io::Error::from_raw_os_error(code));
        assert_eq!(after_questions(noted, 1000), (noted, 0));
    }
    for noted in [UNKNOWN, ASKING] {
        assert_eq!(after_questions(noted, 10), (noted, 10));
    }
}

#[test]
fn a_new_stack_has_questions_put_again_that_were_refused() {
    assert!(in_a_child(|| {
        let state = &wipe_on_fork::per_process().unwrap().pagemap;
        let becomes = |noted: i32| {
            state.store(noted, Relaxed);
            expect_questions();
            state.load(Relaxed)
        };
        let refused = [REFUSED, WAITED, WAITED - 1, WAITED - (PATIENCE - 1)];
        let others = [UNKNOWN, ASKING, 501];
        refused.iter().all(|&noted| becomes(noted) == UNKNOWN)
            && others.iter().all(|&noted| becomes(noted) == noted)
    }));
}
