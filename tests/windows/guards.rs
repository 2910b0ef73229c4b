//! Promise: below what has memory there is a guard page, before a run and after it, whatever the
//! closure did to it; and what lies below holes that a closure leaves is erased as all else is.

use std::{hint::black_box, io, ops::Range, ptr};

use stackbleach::HeapStack;
use windows_sys::Win32::System::Memory::{MEM_COMMIT, PAGE_GUARD, PAGE_READWRITE, VirtualAlloc};

use crate::{
    common::{maps, view::View, windows::Part},
    fields::Fields,
    needle::Needle,
};

fn page() -> usize {
    maps::page()
}

/// How a stack lies in memory that nobody runs on: where memory begins, and all of it up to the base.
///
/// Right below there is a guard, and below that nothing that could be touched.
#[track_caller]
pub(crate) fn memory_of(stack: &Range<usize>) -> Range<usize> {
    let view = View::open();
    let parts = view.resident(stack);
    let [memory] = parts.as_slice() else {
        panic!("of {stack:x?} these have memory: {parts:x?}");
    };
    assert_eq!(memory.end, stack.end);
    if memory.start > stack.start {
        let guard = Part::at(memory.start - 1).unwrap();
        assert!(guard.is_guard(), "no guard below {:#x}", memory.start);
    }
    memory.clone()
}

/// Writes to what may be a guard page, with no frame there.
fn touch(needle: Needle, at: usize) {
    let mut bytes = [0; 64];
    needle.fill(&mut bytes);
    let place = ptr::with_exposed_provenance_mut::<[u8; 64]>(at);
    // SAFETY: within the stack, and below all frames.
    unsafe { place.write_volatile(bytes) };
    bytes.fill(0);
    black_box(&mut bytes);
}

/// Makes a page of the stack a guard page, as runtimes do that want to know how deep it gets.
fn arm(at: usize) {
    let place = ptr::without_provenance(at);
    // SAFETY: a page of the stack that nobody has touched.
    let done = unsafe { VirtualAlloc(place, page(), MEM_COMMIT, PAGE_READWRITE | PAGE_GUARD) };
    assert!(!done.is_null(), "{}", io::Error::last_os_error());
}

fn stack() -> (HeapStack, Range<usize>) {
    let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap();
    let range = stack.run(maps::in_use).unwrap();
    (stack, range)
}

#[test]
fn a_guard_is_there_before_the_first_run_and_after_each() {
    let (mut stack, range) = stack();
    memory_of(&range);
    for depth in [0, 20 << 10, 300 << 10, 0, 900 << 10, 64 << 10, 0, 0, 0] {
        stack.run(|| Needle(20).down(depth)).unwrap();
        memory_of(&range);
        assert_eq!(View::open().first_not_zero(&range), None, "{depth}");
    }
}

/// The system moves the limit page by page; a run begins with it above the guard.
#[test]
fn the_limit_moves_with_what_is_touched_and_is_set_anew_by_each_run() {
    let (mut stack, range) = stack();
    for depth in [100 << 10, 500 << 10] {
        let (before, after) = stack
            .run(|| {
                let before = Fields::now().limit;
                Needle(21).down(depth);
                (before, Fields::now().limit)
            })
            .unwrap();
        assert!(range.contains(&before) && range.contains(&after));
        assert!(after <= range.end - depth, "control: {after:#x}");
        // Of what is kept, all is above the limit.
        let memory = memory_of(&range);
        assert_eq!(stack.run(|| Fields::now().limit).unwrap(), memory.start);
    }
}

/// Of these the limit tells nothing: the third page below is touched, and then the first.
#[test]
fn what_lies_below_a_hole_is_erased() {
    for count in [2, 3, 5] {
        let (mut stack, range) = stack();
        for _ in 0..3 {
            stack
                .run(|| {
                    let limit = Fields::now().limit;
                    let below = |pages: usize| limit - pages * page();
                    for pages in 1..=count {
                        arm(below(pages));
                    }
                    touch(Needle(22), below(count) + 100);
                    touch(Needle(22), below(1) + 100);
                    let left = Needle(22).count_in(&(below(count)..limit));
                    // A guard is behind the second.
                    assert!(left >= 8, "control: {left}");
                })
                .unwrap();
            assert_eq!(Needle(22).count_in(&range), 0, "{count}");
            assert_eq!(View::open().first_not_zero(&range), None, "{count}");
            memory_of(&range);
            // And it is a stack as before.
            stack.run(|| Needle(23).down(400 << 10)).unwrap();
            assert_eq!(View::open().first_not_zero(&range), None, "{count}");
            memory_of(&range);
        }
    }
}

/// A page that was touched is a guard page again once the one above is touched, and what lies below stays
/// open while runs are deep.
#[test]
fn what_lies_in_a_guard_page_above_others_is_erased() {
    let (mut stack, range) = stack();
    for round in 0..20 {
        stack
            .run(|| {
                let limit = Fields::now().limit;
                let below = |pages: usize| limit - pages * page();
                for pages in 1..=4 {
                    arm(below(pages));
                }
                for pages in [3, 4, 2, 1] {
                    touch(Needle(26), below(pages) + 100);
                }
                assert!(Part::at(below(3)).unwrap().is_guard(), "control");
            })
            .unwrap();
        assert_eq!(Needle(26).count_in(&range), 0, "{round}");
        assert_eq!(View::open().first_not_zero(&range), None, "{round}");
        memory_of(&range);
    }
}

/// One frame that is larger than what had memory: the compiler touches each page on its way.
#[test]
fn a_large_frame_is_erased_and_its_guard_is_armed_again() {
    let (mut stack, range) = stack();
    for _ in 0..3 {
        stack
            .run(|| {
                Needle(24).in_a_frame::<300_000>();
                let left = Needle(24).count_in(&range);
                assert!(left > 290_000 / 8, "control: {left}");
                assert!(Fields::now().limit < range.end - 300_000, "control");
            })
            .unwrap();
        assert_eq!(View::open().first_not_zero(&range), None);
        memory_of(&range);
    }
}

/// To the last page but those that the system keeps back.
#[test]
fn a_stack_is_used_nearly_to_its_end() {
    let (mut stack, range) = stack();
    for _ in 0..3 {
        let room = range.len() - (32 << 10);
        stack.run(|| Needle(25).down(room)).unwrap();
        assert_eq!(View::open().first_not_zero(&range), None);
        memory_of(&range);
    }
}
