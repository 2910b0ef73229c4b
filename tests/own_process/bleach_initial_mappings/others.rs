//! Mappings of others in the room that the stack can grow into.
#![expect(unsafe_code, reason = "maps memory near the stack")]

use std::{io, ops::Range, ptr};

use libtest_mimic::Trial;
use stackbleach::bleach;

use crate::common::{
    below::{self, NEAR, Needle, StackView},
    filter, forks, initial, maps, memory,
};

use super::{KIB, MIB, assert_erased_from, mapped};

pub(super) fn cases() -> Vec<Trial> {
    initial::cases![
        other_mappings_below_the_stack_stay_as_they_are,
        other_mappings_below_the_stack_stay_as_they_are_where_no_file_can_be_opened,
        what_was_left_is_erased_where_another_mapping_had_been,
    ]
}

/// Memory in the room below the stack that is the program's, with something in every other
/// page.
struct Other {
    range: Range<usize>,
}

impl Other {
    /// Its end is that far below the stack. It has 64 pages: more than the crate asks
    /// about at once.
    fn map(gap: usize) -> Self {
        let len = 64 * maps::page();
        let start = mapped().start - gap - len;
        let address = ptr::without_provenance_mut(start);
        let protection = libc::PROT_READ | libc::PROT_WRITE;
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_FIXED_NOREPLACE;
        // SAFETY: nothing is replaced.
        let mapped = unsafe { libc::mmap(address, len, protection, flags, -1, 0) };
        assert_eq!(mapped, address, "{}", io::Error::last_os_error());
        let range = start..start + len;
        for page in range.clone().step_by(2 * maps::page()) {
            memory::write(page, &data(page));
        }
        Self { range }
    }

    /// What was put there is there, and nothing else has got memory.
    fn assert_as_it_was(&self, below: &StackView) {
        for page in self.range.clone().step_by(2 * maps::page()) {
            let found = below.view.read(&(page..page + maps::page()));
            assert!(found == data(page), "{page:#x}");
        }
        let resident = below.view.resident_bytes(&self.range);
        assert_eq!(resident, self.range.len() / 2);
    }

    fn unmap(self) {
        let start = ptr::without_provenance_mut(self.range.start);
        // SAFETY: made by `map`, and nobody refers to it.
        let result = unsafe { libc::munmap(start, self.range.len()) };
        assert_eq!(result, 0);
    }
}

fn data(page: usize) -> Vec<u8> {
    let bytes = page.to_ne_bytes().into_iter().cycle();
    bytes.take(maps::page()).collect()
}

/// In forks: something was bleached before or not, and the kernel says what was touched or
/// doesn't.
fn each_way(f: impl Fn()) {
    for (noted, answered) in [(false, true), (true, true), (false, false), (true, false)] {
        forks::within(forks::fork, || {
            if !answered {
                filter::refuse(&[libc::SYS_ioctl], libc::ENOTTY);
            }
            if noted {
                bleach(|| ());
            }
            f();
        });
    }
}

fn other_mappings_below_the_stack_stay_as_they_are() {
    if !initial::may_grow_to(8 * MIB) {
        return;
    }
    each_way(|| {
        let mut below = StackView::new();
        let far = Other::map(6 * MIB);
        assert_erased_from(&mut below, 16 * KIB);
        // One more, and closer.
        let near = Other::map(4 * MIB);
        for depth in [16 * KIB, MIB, 2 * MIB + 512 * KIB] {
            assert_erased_from(&mut below, depth);
            far.assert_as_it_was(&below);
            near.assert_as_it_was(&below);
        }
        near.unmap();
        assert_erased_from(&mut below, 4 * MIB);
        far.assert_as_it_was(&below);
    });
}

/// Then nothing but the gap tells them from the stack.
fn other_mappings_below_the_stack_stay_as_they_are_where_no_file_can_be_opened() {
    if !initial::may_grow_to(8 * MIB) {
        return;
    }
    let mut below = StackView::new();
    below.renew();
    bleach(|| ());
    let other = Other::map(4 * MIB);
    let open = [libc::SYS_open, libc::SYS_openat, libc::SYS_openat2];
    filter::refuse(&open, libc::EACCES);
    for depth in [8 * KIB, 32 * KIB] {
        below::assert_bleaches(&mut below, depth);
        other.assert_as_it_was(&below);
    }
}

/// The stack then grows to where no stack could be before.
fn what_was_left_is_erased_where_another_mapping_had_been() {
    if !initial::may_grow_to(8 * MIB) {
        return;
    }
    each_way(|| {
        let mut below = StackView::new();
        let other = Other::map(2 * MIB);
        bleach(|| ());
        other.unmap();
        assert_erased_from(&mut below, 5 * MIB);
    });
    // While the closure runs.
    each_way(|| {
        let mut below = StackView::new();
        let other = Other::map(2 * MIB);
        let needle = Needle::new();
        bleach(|| {
            other.unmap();
            below::leave(needle, 5 * MIB);
        });
        below.near.start = (maps::here() - NEAR) / maps::page() * maps::page();
        let far = mapped().start..below.near.start;
        assert_eq!(below.count_far(needle, &far), 0);
    });
    // From where it is called.
    each_way(|| {
        let mut below = StackView::new();
        let other = Other::map(2 * MIB);
        bleach(|| ());
        other.unmap();
        below::down(4 * MIB, &mut || {
            below.renew();
            below::assert_bleaches(&mut below, 8 * KIB);
        });
    });
}
