//! What is closed is left alone, however that was done, and what lies between is erased.
#![expect(unsafe_code, reason = "closes pages")]

use std::{fs, ops::Range, ptr};

use stackbleach::bleach;

use crate::common::{
    below::{self, Needle},
    child, filter, forks, maps,
    pthreads::Memory,
    view::View,
};

use super::{KIB, answered_and_unanswered, on_a_thread_with, protect};

/// There is a list of mappings, or none that can be read.
fn listed_and_unlisted<F: Fn() + Copy>(test: F, body: impl Fn()) {
    answered_and_unanswered(test, || {
        body();
        let forked = || {
            filter::refuse_reading(libc::SYS_read, 0, libc::EIO);
            fs::read("/proc/self/maps").unwrap_err();
            body();
        };
        forks::within(forks::fork, forked);
    });
}

/// Ways to close pages.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Closing {
    /// To all.
    None,
    /// To writes.
    Read,
    /// By marks in the page tables, which lists of mappings don't show: the contents are gone.
    Guard,
}

const CLOSINGS: [Closing; 3] = [Closing::None, Closing::Read, Closing::Guard];

/// From Linux 6.13 on.
const MADV_GUARD_INSTALL: libc::c_int = 102;
const MADV_GUARD_REMOVE: libc::c_int = 103;

fn advise(range: &Range<usize>, advice: libc::c_int) -> bool {
    let start = ptr::without_provenance_mut(range.start);
    // SAFETY: far below all frames.
    unsafe { libc::madvise(start, range.len(), advice) == 0 }
}

impl Closing {
    fn is_known(self) -> bool {
        if self != Self::Guard {
            return true;
        }
        let memory = Memory::new(64 * KIB);
        let supported = advise(&memory.range(), MADV_GUARD_INSTALL);
        if !supported {
            child::untested("guards by MADV_GUARD_INSTALL: the kernel has none");
        }
        supported
    }

    fn close(self, range: &Range<usize>) {
        match self {
            Self::None => protect(range, libc::PROT_NONE),
            Self::Read => protect(range, libc::PROT_READ),
            Self::Guard => assert!(advise(range, MADV_GUARD_INSTALL)),
        }
    }

    fn open(self, range: &Range<usize>) {
        if self == Self::Guard {
            assert!(advise(range, MADV_GUARD_REMOVE));
        } else {
            protect(range, libc::PROT_READ | libc::PROT_WRITE);
        }
    }

    /// What closed pages hold that had `byte` everywhere.
    fn left(self, byte: u8) -> u8 {
        if self == Self::Guard { 0 } else { byte }
    }
}

const PATTERN: u8 = 0x5a;

/// Writes the pattern everywhere, all of which is open; by the kernel, which is faster here.
fn fill(view: &View, range: &Range<usize>) {
    view.write(range.start, &vec![PATTERN; range.len()]);
}

#[track_caller]
fn assert_all(view: &View, range: &Range<usize>, byte: u8) {
    let bytes = view.read(range);
    // Compared as a whole to begin with: fast, unoptimised too.
    if bytes != vec![byte; range.len()] {
        let other = bytes.iter().position(|&found| found != byte);
        panic!("{other:x?} of {range:x?} is not {byte:x}");
    }
}

/// Stretches of a range that begin so many pages after one another, and have so many.
fn stretches(range: &Range<usize>, every: usize, pages: usize) -> Vec<Range<usize>> {
    let page = maps::page();
    let starts = range.clone().step_by(every * page);
    let stretches = starts.map(|start| start..range.end.min(start + pages * page));
    stretches.collect()
}

#[test]
fn open_and_closed_pages_in_turn_are_told_apart() {
    let test = open_and_closed_pages_in_turn_are_told_apart;
    listed_and_unlisted(test, || {
        for closing in CLOSINGS.into_iter().filter(|closing| closing.is_known()) {
            for pattern in 0.. {
                let memory = Memory::new(640 * KIB);
                let stack = memory.range();
                // Neither frames nor what they call reach down there.
                let lower = stack.start..stack.end - 256 * KIB;
                let Some(closed) = patterns(&lower).into_iter().nth(pattern) else {
                    break;
                };
                on_a_thread_with(&stack, false, || told_apart(&lower, &closed, closing));
            }
        }
    });
}

/// What to close, in various ways.
fn patterns(lower: &Range<usize>) -> Vec<Vec<Range<usize>>> {
    let page = maps::page();
    let at = |first: usize, pages: usize| {
        let start = lower.start + first * page;
        stretches(&(start..start + pages * page), pages, pages)
    };
    vec![
        stretches(lower, 2, 1),
        stretches(&(lower.start + page..lower.end), 2, 1),
        stretches(lower, 7, 3),
        stretches(&(lower.start + page..lower.end), 40, 39),
        at(0, 20),
        at(1, 20),
        at(50, 20),
        at(lower.len() / page - 1, 1),
        vec![lower.clone()],
        vec![],
    ]
}

fn told_apart(lower: &Range<usize>, closed: &[Range<usize>], closing: Closing) {
    let view = View::open();
    fill(&view, lower);
    for range in closed {
        closing.close(range);
    }
    // Between there and here nothing is touched that would be asked about as well.
    let between = lower.end..(maps::here() - 4 * KIB) / maps::page() * maps::page();
    assert!(advise(&between, libc::MADV_DONTNEED));
    for _ in 0..2 {
        let mark = below::mark();
        bleach(|| ());
        below::assert_intact(&mark);
    }
    // Where some are opened, and others are not.
    let (opened, left) = closed.split_at(closed.len() / 2);
    let mut open = lower.start;
    for range in opened {
        assert_all(&view, &(open..range.start), 0);
        open = range.end;
        closing.open(range);
        assert_all(&view, range, closing.left(PATTERN));
        fill(&view, range);
    }
    bleach(|| ());
    open = lower.start;
    for range in left {
        assert_all(&view, &(open..range.start), 0);
        open = range.end;
        closing.open(range);
        assert_all(&view, range, closing.left(PATTERN));
    }
    assert_all(&view, &(open..lower.end), 0);
    // All of it, and closed again.
    for _ in 0..3 {
        fill(&view, lower);
        bleach(|| ());
        assert_all(&view, lower, 0);
        fill(&view, lower);
        for range in closed {
            closing.close(range);
        }
        bleach(|| ());
        for range in closed {
            closing.open(range);
            assert_all(&view, range, closing.left(PATTERN));
        }
    }
}

/// As the Java VM does it: the last pages are open while it deals with an overflow.
#[test]
fn a_zone_that_is_opened_for_a_while_is_erased_then_and_left_alone_otherwise() {
    const ZONE: usize = 80 * KIB;

    let test = a_zone_that_is_opened_for_a_while_is_erased_then_and_left_alone_otherwise;
    listed_and_unlisted(test, || {
        for closing in CLOSINGS.into_iter().filter(|closing| closing.is_known()) {
            for (noted, touched) in [(false, false), (true, false), (false, true), (true, true)] {
                let memory = Memory::new(640 * KIB);
                let stack = memory.range();
                let zone = stack.start..stack.start + ZONE;
                // Threads that were there before had the same stack.
                if touched {
                    fill(&View::open(), &(stack.start..stack.end - 64 * KIB));
                }
                closing.close(&zone);
                on_a_thread_with(&stack, noted, || {
                    let view = View::open();
                    let above = zone.end..stack.end - 256 * KIB;
                    for _ in 0..3 {
                        bleach(|| ());
                        bleach(|| fill(&view, &above));
                        assert_all(&view, &above, 0);
                        closing.open(&zone);
                        // Several are lower: what they touched stays.
                        for _ in 0..3 {
                            bleach(|| fill(&view, &zone));
                            assert_all(&view, &zone, 0);
                        }
                        // And all that lies between, with no page left out.
                        let near = (maps::here() - 64 * KIB) / maps::page() * maps::page();
                        let depth = maps::here() - zone.start - 8 * KIB;
                        for _ in 0..3 {
                            bleach(|| below::leave(Needle::new(), depth));
                            assert_all(&view, &(zone.start..near), 0);
                        }
                        fill(&view, &zone);
                        closing.close(&zone);
                        for _ in 0..3 {
                            bleach(|| ());
                        }
                        closing.open(&zone);
                        assert_all(&view, &zone, closing.left(PATTERN));
                        closing.close(&zone);
                    }
                });
            }
        }
    });
}
