//! Calls that touch pages of the stack in use here and there, far below all frames; and
//! a look at which pages have memory afterwards.

use std::{collections::BTreeSet, ops::Range, ptr};

use stackbleach::bleach;

use super::{below::NEAR, child, maps, view::View};

/// Writes to the page that starts there, which is part of the stack or what it can grow
/// to, below all frames.
fn touch(page: usize) {
    // Not always the same byte.
    let byte = page + page / maps::page() % maps::page();
    let pointer = ptr::with_exposed_provenance_mut::<u8>(byte);
    // SAFETY: nothing of the program lies there.
    unsafe { pointer.write_volatile(0x5a) };
}

/// The pages in a range that have memory.
fn resident(view: &View, range: &Range<usize>) -> BTreeSet<usize> {
    let parts = view.resident(range).into_iter();
    parts.flat_map(|part| part.step_by(maps::page())).collect()
}

/// Sets of pages within that many bytes, as distances.
fn patterns(room: usize) -> Vec<Vec<usize>> {
    const MIB: usize = 1 << 20;
    let page = maps::page();
    let up_to = |most: usize| 1..room.min(most) / page + 1;
    vec![
        vec![],
        vec![1],
        vec![room / page],
        vec![room / page, 1],
        up_to(MIB).step_by(2).collect(),
        up_to(4 * MIB).step_by(7).collect(),
        up_to(4 * MIB).step_by(31).rev().collect(),
        // Page tables apart.
        up_to(room).step_by(2 * MIB / page).collect(),
        up_to(room).step_by(21 * MIB / page + 1).collect(),
        vec![],
    ]
}

/// Pages that a call has touched are zero after it was bleached, and no others have got
/// memory. There is `room` on the stack for bytes to be touched, besides what is `NEAR`.
#[inline(never)]
pub(crate) fn only_touched_pages_have_memory(view: &View, room: usize) {
    if child::is_emulated() {
        child::untested("what has memory: an emulator's kernel doesn't tell");
        return;
    }
    let page = maps::page();
    let end = (maps::here() - NEAR) / page * page;
    let lower = end - room / page * page..end;
    // Of what may be mapped beyond, others may make use.
    let mapped_from = || maps::plain_around(maps::here()).start.max(lower.start);
    for pattern in patterns(room) {
        let touched: BTreeSet<_> = pattern.iter().map(|pages| end - pages * page).collect();
        let mut inside = (0, BTreeSet::new());
        bleach(|| {
            for pages in &pattern {
                touch(end - pages * page);
            }
            inside = (mapped_from(), resident(view, &lower));
        });
        assert!(touched.is_subset(&inside.1), "control");
        // Nor has the stack grown.
        assert_eq!(mapped_from(), inside.0);
        let after = resident(view, &lower);
        let mut more = after.difference(&inside.1);
        assert_eq!(more.next(), None, "{} more", more.count());
        assert_eq!(view.first_not_zero(&lower), None);
    }
}
