//! What is swapped out counts as touched: where nothing can be swapped out, by stand-ins.

use core::mem::MaybeUninit;

use super::{
    super::{
        super::madvise, PAGE_IS_PRESENT, PAGE_IS_SWAPPED, Scan, descriptor::open, is_touched, scan,
    },
    Pages, entry, in_a_child, is_answered, scan_by_reading,
};
use crate::{arch::EraseRequest, os::region, span::Span};

/// Which pages a question is about, as the kernel decides it from a page's categories
/// (Documentation/admin-guide/mm/pagemap.rst), and what it says of them: for kernels and systems
/// on which nothing is swapped out.
fn answer(question: &Scan, categories: u64) -> Option<u64> {
    let categories = categories ^ question.category_inverted;
    let all = categories & question.category_mask == question.category_mask;
    let any = question.category_anyof_mask;
    (all && (any == 0 || categories & any != 0)).then_some(categories & question.return_mask)
}

#[test]
fn what_is_swapped_out_is_asked_for_as_what_is_present_is() {
    // Written, of a file, all zeros, huge, and what kernels may add.
    const OTHERS: u64 = !(1 << 3 | 1 << 4);
    let page = region::page::size();
    let range = Span {
        start: 0,
        end: page,
    };
    let question = Scan::of_touched(range, &mut [MaybeUninit::uninit(); EraseRequest::SPANS]);
    for others in [0, OTHERS] {
        assert_eq!(answer(&question, others), None);
        assert_eq!(answer(&question, others | 1 << 3), Some(PAGE_IS_PRESENT));
        assert_eq!(answer(&question, others | 1 << 4), Some(PAGE_IS_SWAPPED));
    }
    assert_eq!((question.start, question.end), (0, page as u64));
}

#[test]
fn an_entry_of_a_page_that_is_swapped_out_counts_as_one_of_a_page_that_is_present() {
    // Where it is, whether it is written to, whose it is.
    const OTHERS: u64 = !(0b11 << 62);
    for others in [0, OTHERS] {
        assert!(!is_touched(others));
        assert!(is_touched(others | 1 << 62));
        assert!(is_touched(others | 1 << 63));
    }
}

/// What the kernel has in its tables instead of a page counts as swapped out: so do markers, which
/// it puts there without any swap (`MADV_GUARD_INSTALL`, Linux 6.13).
#[test]
fn pages_of_which_the_kernel_says_that_they_are_swapped_out_are_found_by_either_way_to_ask() {
    const GUARD_INSTALL: libc::c_int = 102;
    if !is_answered() {
        return;
    }
    let mut pages = Pages::touched([1, 2, 5, 300]);
    let start = pages.memory.as_mut_ptr::<u8>();
    let page = region::page::size();
    // Not beside those: the kernel tells one kind from the other.
    for i in [5, 7, 8, 298] {
        // SAFETY: in the allocation.
        let start = unsafe { start.add(i * page) };
        // SAFETY: as above, and nobody reads or writes it any more.
        let installed = unsafe { madvise(start, page, GUARD_INSTALL) };
        // Emulators say yes to what they don't know.
        if installed.is_err() || entry(start.addr()).is_none_or(|entry| entry >> 62 != 1) {
            println!("NOT TESTED: what the kernel says is swapped out: no markers");
            return;
        }
    }
    pages.touched = vec![1, 2, 5, 7, 8, 298, 300];
    let descriptor = open().unwrap();
    assert!(pages.are_found_by(|range, parts| {
        let mut found = |part| parts.push(part);
        scan(descriptor, range, &mut found).unwrap_or(0)
    }));
    assert!(in_a_child(|| {
        let descriptor = open().unwrap();
        pages.are_found_by(|range, parts| scan_by_reading(descriptor, range, parts))
    }));
    // SAFETY: opened above, and known to nobody else.
    unsafe { libc::close(descriptor) };
}
