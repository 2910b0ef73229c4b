//! Where the pages are, and what a child finds in them.
#![expect(unsafe_code, reason = "forks")]

use core::ptr;

use super::{
    super::{in_a_child::in_a_child, pagemap::asks_page_by_page},
    LARGEST, Ordering, PAGES, PER_PROCESS, ROOM, create_in_room, per_process, process_id,
    reference_pages, region, tidy, with_a_page_touched,
};
use crate::{os::first_touched, span::Span};

/// Whether a child has another number, and the rest is zeros; wherever the pages are.
fn children_are_told_apart() -> bool {
    let id = process_id();
    let own = per_process().unwrap();
    own.has_opened.store(true, Ordering::Relaxed);
    let wiped = || {
        let wiped = !own.has_opened.load(Ordering::Relaxed);
        wiped && process_id().is_some() && process_id() != id
    };
    in_a_child(wiped) && own.has_opened.load(Ordering::Relaxed) && process_id() == id
}

/// Whether these of the reference pages are touched, by the kernel's word; true if it won't say.
fn are_touched(expected: &[(usize, usize)]) -> bool {
    let reference = reference_pages().unwrap();
    let page = region::page::size();
    let mut parts = [Span::EMPTY; crate::arch::EraseRequest::SPANS];
    let end = reference.end + page;
    let Some((len, _)) = first_touched(Span { end, ..reference }, &mut parts) else {
        return true;
    };
    let pages = |address| (address - reference.start) / page;
    let parts = parts[..len].iter();
    parts
        .map(|part| (pages(part.start), pages(part.end)))
        .eq(expected.iter().copied())
}

#[test]
fn the_pages_are_this_objects_own_or_mapped_for_it() {
    let emulated = std::env::var_os("STACKBLEACH_EMULATOR").is_some();
    let room = ROOM.0.get().addr()..ROOM.0.get().addr() + (PAGES + 1) * LARGEST;
    let reference = reference_pages().unwrap();
    let page = region::page::size();
    // The tests are a program.
    assert!(
        !room.contains(&reference.start),
        "{reference:x?}, {room:x?}"
    );
    assert_eq!(reference.start % page, 0);
    assert_eq!(reference.len(), 3 * page);
    if emulated {
        println!("NOT TESTED: pages that are wiped on fork, emulators only say that they do it");
        return;
    }
    assert!(in_a_child(children_are_told_apart));

    // As in a library.
    assert!(in_a_child(|| {
        PER_PROCESS.store(ptr::null_mut(), Ordering::Release);
        assert!(create_in_room());
        let reference = reference_pages().unwrap();
        let in_room = room.contains(&reference.start) && reference.end + page <= room.end;
        in_room && children_are_told_apart() && are_touched(&[(1, 2)])
    }));
}

#[test]
fn one_page_is_touched_for_as_long_as_a_question_takes() {
    assert!(in_a_child(|| {
        let before = are_touched(&[(1, 2)]);
        let during = with_a_page_touched(|page| {
            page.start == reference_pages().unwrap().end
                && page.len() == region::page::size()
                && are_touched(&[(1, 2), (3, 4)])
        });
        before && during.unwrap() && are_touched(&[(1, 2)])
    }));
}

#[test]
fn pages_that_somebody_has_read_are_untouched_again_once_they_are_tidied() {
    assert!(in_a_child(|| {
        // The first question tidies.
        let before = are_touched(&[(1, 2)]);
        let reference = reference_pages().unwrap();
        for start in (reference.start..=reference.end).step_by(region::page::size()) {
            // SAFETY: it can be read.
            unsafe { ptr::with_exposed_provenance::<u8>(start).read_volatile() };
        }
        // Where the file is read, each question looks at these pages first, and tidies.
        let tidies = asks_page_by_page();
        let read = are_touched(if tidies { &[(1, 2)] } else { &[(0, 4)] });
        let id = process_id();
        tidy();
        before && read && are_touched(&[(1, 2)]) && process_id() == id
    }));
}
