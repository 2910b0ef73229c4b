//! On threads with stacks of all sizes, whoever made them, near their limit, and beside closed
//! pages.
#![expect(unsafe_code, reason = "makes stacks, and closes pages of them")]

use std::{hint::black_box, io, ops::Range, ptr};

use stackbleach::{bleach, probed};

use crate::common::{
    below::{self, Needle, StackView},
    child, maps, memory,
    pthreads::{Attributes, Memory, SMALL},
};

use super::{KIB, MIB, assert_bleaches, on_a_thread};

#[test]
fn what_was_left_on_the_stack_of_a_thread_is_erased() {
    for size in [SMALL, 256 * KIB, 2 * MIB, 64 * MIB] {
        on_a_thread(size, || {
            let mut below = StackView::new();
            for depth in [KIB, 8 * KIB, 24 * KIB, KIB] {
                assert_bleaches(&mut below, depth);
            }
        });
    }
}

#[test]
fn what_was_left_on_the_smallest_stacks_is_erased() {
    let least = libc::PTHREAD_STACK_MIN;
    for size in [least, least + 16 * KIB] {
        let memory = Memory::new(size);
        for _ in 0..3 {
            // SAFETY: nobody else uses it.
            let attributes = unsafe { Attributes::new().on(&memory.range()) };
            let mut below = StackView::from_limit(memory.range().start);
            attributes.run(|| {
                for _ in 0..3 {
                    assert_bleaches(&mut below, KIB);
                }
            });
        }
    }
}

/// From each distance to the guard at which there is room for a call at all.
#[test]
fn a_call_is_bleached_close_to_the_guard() {
    /// For the closure, and what is called to erase it.
    const ROOM: usize = 8 * KIB;

    let memory = Memory::new(MIB);
    let range = memory.range();
    // SAFETY: nobody else uses it.
    let attributes = unsafe { Attributes::new().on(&range) };
    let mut below = StackView::from_limit(range.start);
    attributes.run(|| {
        // The first call on a thread takes more.
        probed::bleach(|| ());
        let needle = Needle::new();
        let here = maps::here();
        for room in (ROOM..64 * KIB).step_by(KIB / 2) {
            below::down(here - range.start - room, &mut || {
                let mark = below::mark();
                super::bleached(&mut below, || below::leave(needle, 512));
                assert_eq!(below.count_near(needle), 0, "{room}");
                below::assert_intact(&mark);
            });
        }
    });
}

/// Every byte of a range, for neighbours of a stack.
const NEIGHBOUR: u8 = 0x77;

/// Close to its limit as well, where paint would have room only past it.
#[test]
fn nothing_beside_a_stack_that_begins_within_a_page_is_changed() {
    let memory = Memory::new(MIB);
    let whole = memory.range();
    for offset in [0, 16, 48, 4000] {
        memory::write(whole.start, &vec![NEIGHBOUR; whole.len()]);
        let stack = whole.start + 64 * KIB + offset..whole.end - 64 * KIB;
        // SAFETY: nobody else uses it.
        let attributes = unsafe { Attributes::new().on(&stack) };
        attributes.run(|| {
            probed::bleach(|| ());
            let here = maps::here();
            for room in (8 * KIB..24 * KIB).step_by(KIB) {
                below::down(here - stack.start - room, &mut || {
                    probed::bleach(|| black_box(()));
                });
            }
        });
        for beside in [whole.start..stack.start, stack.end..whole.end] {
            let bytes = memory::read(&beside);
            assert!(memory::all_are(&bytes, NEIGHBOUR), "{offset}");
        }
    }
}

fn protect(range: &Range<usize>, protection: libc::c_int) {
    let start = ptr::without_provenance_mut(range.start);
    // SAFETY: below all frames.
    let result = unsafe { libc::mprotect(start, range.len(), protection) };
    assert_eq!(result, 0, "{}", io::Error::last_os_error());
}

/// From Linux 6.13 on.
const MADV_GUARD_INSTALL: libc::c_int = 102;

/// In one of three ways: to all, to writes, or by marks in the page tables. False if the kernel knows
/// no such way.
fn close(range: &Range<usize>, way: usize) -> bool {
    match way {
        0 => protect(range, libc::PROT_NONE),
        1 => protect(range, libc::PROT_READ),
        _ => {
            let start = ptr::without_provenance_mut(range.start);
            // SAFETY: below all frames.
            let result = unsafe { libc::madvise(start, range.len(), MADV_GUARD_INSTALL) };
            if result != 0 {
                child::untested("guards by MADV_GUARD_INSTALL: the kernel has none");
                return false;
            }
        }
    }
    true
}

/// How pages came to be closed that lie below a call.
#[derive(Clone, Copy, Debug, PartialEq)]
enum History {
    /// Nothing was ever called in place.
    None,
    /// Something was, far above.
    Noted,
    /// The same, and then something lay deeper than the closed pages, which was found.
    Passed,
}

/// On a thread that has closed some pages so far below the call.
fn assert_bleaches_above(closed_below: usize, pages: usize, way: usize, history: History) {
    let memory = Memory::new(MIB);
    // SAFETY: nobody else uses it.
    let attributes = unsafe { Attributes::new().on(&memory.range()) };
    attributes.run(|| {
        let page = maps::page();
        let here = (maps::here() - 64 * KIB) / page * page;
        let end = here - closed_below / page * page;
        if history != History::None {
            probed::bleach(|| ());
        }
        if !close(&(end - pages * page..end), way) {
            return;
        }
        // To look at closed pages would be to touch them.
        let mut below = StackView::from_limit(end);
        if history == History::Passed {
            below.view.write(here - 200 * KIB, &[1; 100]);
            bleach(|| ());
        }
        // No lower than that.
        below::down(maps::here() - here - KIB, &mut || {
            let mark = below::mark();
            for _ in 0..3 {
                let needle = Needle::new();
                super::bleached(&mut below, || below::leave(needle, 512));
                assert_eq!(below.count_near(needle), 0);
            }
            below::assert_intact(&mark);
        });
    });
}

/// Whatever lies there is neither painted nor looked at.
#[test]
fn calls_above_closed_pages_are_bleached() {
    if child::is_emulated() {
        child::untested("stacks with closed pages: an emulator has its own idea of them");
        return;
    }
    let test = calls_above_closed_pages_are_bleached;
    child::alone(test, || {
        // Room for the frames that erase, which are larger unoptimised.
        let least = if cfg!(debug_assertions) { 12 } else { 8 };
        for way in 0..3 {
            for closed_below in (least * KIB..28 * KIB).step_by(4 * KIB) {
                for pages in [1, 7] {
                    for history in [History::Noted, History::Passed, History::None] {
                        // To look a stack up takes more.
                        if history != History::None || closed_below >= 16 * KIB {
                            assert_bleaches_above(closed_below, pages, way, history);
                        }
                    }
                }
            }
        }
    });
}
