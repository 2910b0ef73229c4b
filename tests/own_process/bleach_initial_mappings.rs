//! Promise: on the initial thread, `bleach` erases all of the stack, also where that
//! consists of several mappings, and nothing else, also where that lies in the room that the
//! stack can grow into.
#![expect(unsafe_code, reason = "maps memory near the stack")]

mod others;

use std::{io, ops::Range, ptr};

use libtest_mimic::Trial;
use stackbleach::bleach;

use crate::common::{
    below::{self, Needle, StackView},
    child, filter, forks, initial, limits, maps, user,
};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

pub(crate) fn cases() -> Vec<Trial> {
    let mut cases = initial::cases![
        what_was_left_is_erased_though_advice_has_split_the_stack,
        what_was_left_is_erased_though_a_page_of_the_stack_is_locked,
        what_was_left_is_erased_though_all_of_the_stack_is_locked,
        what_was_left_is_erased_though_pages_of_the_stack_were_closed_and_opened,
        what_was_left_is_erased_though_a_page_of_the_stack_can_be_executed,
        what_is_closed_below_the_stack_stays_until_it_is_opened,
    ];
    cases.extend(others::cases());
    cases
}

/// Where the stack is mapped.
fn mapped() -> Range<usize> {
    maps::plain_around(maps::here())
}

/// In a call that is bleached, and in one before.
fn assert_erased_from(below: &mut StackView, depth: usize) {
    let needle = Needle::new();
    below::bleached(below, needle, depth);
    assert!(mapped().len() > depth);
    assert_eq!(below.count(needle), 0);

    let needle = Needle::new();
    below::plainly(below, needle, depth);
    assert!(below.count(needle) > below::expected(depth), "control");
    below::bleached_afterwards(below);
    assert_eq!(below.count(needle), 0);
}

/// In the child of `test`, and in forks of it: does `change` to two pages in the middle of
/// the stack, before anything was bleached or afterwards. It says whether it could.
fn erased_although(change: impl Fn(*mut libc::c_void, usize) -> bool) {
    if !initial::may_grow_to(8 * MIB) {
        return;
    }
    for noted in [false, true] {
        forks::within(forks::fork, || {
            let mut below = StackView::new();
            below::plainly(&mut below, Needle::new(), MIB);
            if noted {
                bleach(|| ());
            }
            let page = maps::page();
            let place = (maps::here() - MIB / 2) / page * page;
            if !change(ptr::without_provenance_mut(place), 2 * page) {
                return;
            }
            // Shallow, as deep as before, and where it has to grow.
            for depth in [16 * KIB, MIB, 5 * MIB, 5 * MIB] {
                assert_erased_from(&mut below, depth);
            }
        });
    }
}

/// Whether a call succeeded, or isn't permitted.
fn succeeded(result: libc::c_int) -> bool {
    let error = io::Error::last_os_error();
    if result != 0 {
        child::untested(&format!("a call on memory of the stack fails: {error}"));
    }
    result == 0
}

/// The control: the stack is more than one mapping.
fn assert_split() {
    let (stack, around) = (mapped(), maps::around(maps::here()).range);
    assert!(stack.len() > around.len(), "{stack:x?} is one");
}

fn what_was_left_is_erased_though_advice_has_split_the_stack() {
    erased_although(|start, len| {
        // SAFETY: advice that changes nothing the program sees.
        let done = succeeded(unsafe { libc::madvise(start, len, libc::MADV_DONTDUMP) });
        assert_split();
        done
    });
}

fn what_was_left_is_erased_though_a_page_of_the_stack_is_locked() {
    erased_although(|start, len| {
        // SAFETY: changes nothing the program sees.
        let done = succeeded(unsafe { libc::mlock(start, len) });
        if done {
            assert_split();
        }
        done
    });
}

fn what_was_left_is_erased_though_all_of_the_stack_is_locked() {
    erased_although(|_, _| {
        // What it grows to will be locked too, and where that isn't permitted it can't grow.
        if limits::get(libc::RLIMIT_MEMLOCK).0 < 6 * MIB && !user::is_root() {
            child::untested("too little memory can be locked");
            return false;
        }
        let stack = mapped();
        let start = ptr::without_provenance(stack.start);
        // SAFETY: changes nothing the program sees.
        succeeded(unsafe { libc::mlock(start, stack.len()) })
    });
}

/// The second brings everything back to how it was: the stack is one mapping again, or
/// the kernel hasn't noticed that it could be.
fn what_was_left_is_erased_though_pages_of_the_stack_were_closed_and_opened() {
    erased_although(|start, len| {
        let open = libc::PROT_READ | libc::PROT_WRITE;
        [open, libc::PROT_NONE, open].iter().all(|&protection| {
            // SAFETY: no frame lies there.
            succeeded(unsafe { libc::mprotect(start, len, protection) })
        })
    });
}

fn what_was_left_is_erased_though_a_page_of_the_stack_can_be_executed() {
    erased_although(|start, len| {
        let all = libc::PROT_READ | libc::PROT_WRITE | libc::PROT_EXEC;
        // SAFETY: nothing is executed there.
        let done = succeeded(unsafe { libc::mprotect(start, len, all) });
        if done {
            assert_split();
        }
        done
    });
}

/// As a runtime has it at the end of what it means to use.
fn what_is_closed_below_the_stack_stays_until_it_is_opened() {
    if !initial::may_grow_to(8 * MIB) {
        return;
    }
    for (closing, answered) in [
        (libc::PROT_NONE, true),
        (libc::PROT_READ, true),
        (libc::PROT_NONE, false),
        (libc::PROT_READ, false),
    ] {
        forks::within(forks::fork, || {
            if !answered {
                filter::refuse(&[libc::SYS_ioctl], libc::EPERM);
            }
            is_opened_in_turn(closing);
        });
    }
}

fn is_opened_in_turn(closing: libc::c_int) {
    const ZONE: usize = 64 * KIB;
    let protect = |start, len, protection| {
        let start = ptr::without_provenance_mut(start);
        // SAFETY: no frame lies there.
        assert!(succeeded(unsafe { libc::mprotect(start, len, protection) }));
    };

    let mut below = StackView::new();
    let needle = Needle::new();
    below::plainly(&mut below, needle, 2 * MIB);
    // All of it was touched, with no page between that wasn't.
    let zone = (maps::here() - MIB) / maps::page() * maps::page();
    let zone = zone..zone + ZONE;
    let all = mapped().start..zone.end;
    let beyond = all.start..zone.start;
    let in_zone = below.count_far(needle, &zone);
    assert!(in_zone > below::expected(ZONE), "control");
    protect(zone.start, ZONE, closing);
    for _ in 0..2 {
        below::assert_bleaches(&mut below, 16 * KIB);
        let above = zone.end..below.near.start;
        assert_eq!(below.count_far(needle, &above), 0);
        assert_eq!(below.count_far(needle, &zone), in_zone);
    }
    // Half of it, and all of it.
    let open = libc::PROT_READ | libc::PROT_WRITE;
    protect(zone.start + ZONE / 2, ZONE / 2, open);
    bleach(|| ());
    let (closed, opened) = (
        zone.start..zone.start + ZONE / 2,
        zone.end - ZONE / 2..zone.end,
    );
    assert_eq!(below.count_far(needle, &opened), 0);
    assert!(below.count_far(needle, &closed) > below::expected(ZONE / 2));
    protect(zone.start, ZONE, open);
    assert!(
        below.count_far(needle, &beyond) > below::expected(MIB / 2),
        "control"
    );
    bleach(|| ());
    assert_eq!(below.count_far(needle, &all), 0);
    assert_erased_from(&mut below, 3 * MIB);
}
