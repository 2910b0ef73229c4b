//! Promise: a stack's usable pages are kept out of core dumps and huge pages, they lie
//! between inaccessible guards, and nothing of it stays when it is dropped.
//!
//! By the kernel's account, from `/proc/self/smaps`. What is counted, or has to be
//! gone, is looked at in a child, where no other test maps and unmaps meanwhile.
#![expect(unsafe_code, reason = "makes mappings to compare with")]

use std::{fs, io, ops::Range, ptr};

use stackbleach::HeapStack;

use crate::common::{child, maps, memory};

const MIB: usize = 1 << 20;

/// From the lowest usable byte down: what the documentation promises.
const LIMIT_GUARD: usize = MIB;

const SIZES: [usize; 3] = [0, HeapStack::DEFAULT_SIZE, 24 * MIB];

/// Where the usable bytes of `stack` are.
fn usable(stack: &mut HeapStack) -> Range<usize> {
    stack.run(|| maps::around(maps::here()).range).unwrap()
}

/// Plain memory, as a program gets it when it asks for nothing else.
struct Plain(Range<usize>);

impl Plain {
    fn new(len: usize) -> Self {
        // SAFETY: new memory, wherever the kernel likes.
        let start = unsafe {
            libc::mmap(
                ptr::null_mut(),
                len,
                libc::PROT_READ | libc::PROT_WRITE,
                libc::MAP_PRIVATE | libc::MAP_ANONYMOUS,
                -1,
                0,
            )
        };
        assert_ne!(start, libc::MAP_FAILED, "{}", io::Error::last_os_error());
        Self(start.addr()..start.addr() + len)
    }

    fn advise(&self, advice: libc::c_int) {
        advise(&self.0, advice);
    }
}

/// Advice that leaves what the pages hold as it is, or of which nothing is of value.
fn advise(pages: &Range<usize>, advice: libc::c_int) {
    let start = ptr::without_provenance_mut(pages.start);
    // SAFETY: such advice changes nothing that anybody refers to.
    let result = unsafe { libc::madvise(start, pages.len(), advice) };
    assert_eq!(result, 0, "{}", io::Error::last_os_error());
}

impl Drop for Plain {
    fn drop(&mut self) {
        let start = ptr::without_provenance_mut(self.0.start);
        // SAFETY: mapped in `new`, and nobody refers to it.
        assert_eq!(unsafe { libc::munmap(start, self.0.len()) }, 0);
    }
}

#[test]
fn usable_pages_stay_out_of_core_dumps_and_huge_pages() {
    for size in SIZES {
        let mut stack = HeapStack::new(size).unwrap();
        let start = usable(&mut stack).start;
        let mapping = maps::detailed_around(start);
        // All of it is one mapping: what holds for one byte does for all.
        assert_eq!(mapping.len(), stack.size());
        let flags = mapping.flags();
        assert!(flags.contains(&"dd"), "may be dumped: {flags:?}");
        assert!(flags.contains(&"nh"), "may be a huge page: {flags:?}");
        // A child that forks inside a closure runs on its copy of the stack.
        assert!(!flags.contains(&"dc"), "not there after a fork: {flags:?}");
        assert!(!flags.contains(&"wf"), "zero after a fork: {flags:?}");
    }

    // The control: memory that nobody kept out of anything, and that forks lack.
    let plain = Plain::new(MIB);
    let mapping = maps::detailed_around(plain.0.start);
    let flags = mapping.flags();
    assert!(
        !flags.contains(&"dd") && !flags.contains(&"nh"),
        "{flags:?}"
    );
    plain.advise(libc::MADV_DONTFORK);
    plain.advise(libc::MADV_WIPEONFORK);
    let mapping = maps::detailed_around(plain.0.start);
    let flags = mapping.flags();
    assert!(flags.contains(&"dc") && flags.contains(&"wf"), "{flags:?}");
}

/// Not what was asked for once, but what the kernel says now.
#[test]
fn a_stack_says_when_a_part_of_it_would_be_dumped() {
    let mut stack = HeapStack::new(MIB).unwrap();
    let all = usable(&mut stack);
    assert!(stack.protection().is_excluded_from_dumps(), "control");
    let page = maps::page();
    let middle = all.start + 17 * page;
    for part in [
        all.clone(),
        all.start..all.start + page,
        middle..middle + page,
        all.end - page..all.end,
    ] {
        advise(&part, libc::MADV_DODUMP);
        let protection = stack.protection();
        assert!(!protection.is_excluded_from_dumps(), "{part:#x?}");
        advise(&part, libc::MADV_DONTDUMP);
        assert!(stack.protection().is_excluded_from_dumps());
    }
}

#[test]
fn usable_pages_are_writable_private_and_not_executable() {
    for size in SIZES {
        let mut stack = HeapStack::new(size).unwrap();
        let usable = usable(&mut stack);
        assert_eq!(maps::around(usable.start).access, "rw-p");
    }
}

/// The mappings that cover `range`, which must be mapped without gaps.
fn covering(range: &Range<usize>) -> Vec<maps::Mapping> {
    let mut mappings = maps::all();
    mappings.retain(|one| one.range.start < range.end && range.start < one.range.end);
    let mut end = range.start;
    for mapping in &mappings {
        assert!(mapping.range.start <= end, "a gap at {end:#x}");
        end = mapping.range.end;
    }
    assert!(end >= range.end, "a gap at {end:#x}");
    mappings
}

#[test]
fn guards_on_both_sides_are_inaccessible_from_end_to_end() {
    for size in SIZES {
        let mut stack = HeapStack::new(size).unwrap();
        let usable = usable(&mut stack);
        let limit_guard = usable.start - LIMIT_GUARD..usable.start;
        let base_guard = usable.end..usable.end + maps::page();
        // More than one mapping each, or a larger one, if the kernel has merged them
        // with a neighbour's.
        for mapping in [covering(&limit_guard), covering(&base_guard)].concat() {
            assert_eq!(mapping.access, "---p", "{mapping:?}");
        }
    }
}

/// Neither could grow into the other, nor into anything else.
#[test]
fn stacks_do_not_overlap_each_other_or_each_others_guards() {
    let mut stacks: Vec<_> = (0..16).map(|_| HeapStack::new(0).unwrap()).collect();
    let mut all: Vec<_> = stacks
        .iter_mut()
        .map(usable)
        .map(|usable| usable.start - LIMIT_GUARD..usable.end + maps::page())
        .collect();
    all.sort_by_key(|range| range.start);
    assert!(all.windows(2).all(|two| two[0].end <= two[1].start));
}

/// How much address space this process has in use.
fn address_space() -> usize {
    let pages = fs::read_to_string("/proc/self/statm").unwrap();
    let pages: usize = pages.split(' ').next().unwrap().parse().unwrap();
    pages * maps::page()
}

/// What larger stacks take besides, to lie where page tables begin.
fn slack(size: usize) -> usize {
    if size <= MIB / 16 {
        0
    } else if size < 16 * MIB {
        2 * MIB - maps::page()
    } else {
        1024 * MIB - maps::page()
    }
}

#[test]
fn a_stack_takes_its_guards_and_its_size_and_gives_back_all_of_it() {
    let test = a_stack_takes_its_guards_and_its_size_and_gives_back_all_of_it;
    child::alone(test, || {
        // So that what reading it takes is there already, and what the first stack does.
        address_space();
        drop(HeapStack::new(0).unwrap());
        for size in SIZES {
            let before = address_space();
            let stack = HeapStack::new(size).unwrap();
            let taken = address_space() - before;
            assert_eq!(
                taken,
                LIMIT_GUARD + stack.size() + maps::page() + slack(stack.size())
            );
            drop(stack);
            assert_eq!(address_space(), before);
        }
    });
}

#[test]
fn nothing_is_mapped_where_a_stack_was() {
    let test = nothing_is_mapped_where_a_stack_was;
    child::alone(test, || {
        let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap();
        let usable = usable(&mut stack);
        let everything = usable.start - LIMIT_GUARD..usable.end + maps::page();
        let is_there = || {
            maps::all().iter().any(|mapping| {
                mapping.range.start < everything.end && everything.start < mapping.range.end
            })
        };
        assert!(is_there());
        drop(stack);
        assert!(!is_there());
    });
}

#[test]
fn a_touched_byte_makes_its_page_resident_and_no_other() {
    let mut stack = HeapStack::new(24 * MIB).unwrap();
    let page = maps::page();
    let usable = usable(&mut stack);
    // Runs may have touched any of it: to begin with, none of it.
    // SAFETY: the stack's own pages, and it is not in use; they are zero after.
    let result = unsafe {
        let start = ptr::without_provenance_mut(usable.start);
        libc::madvise(start, usable.len(), libc::MADV_DONTNEED)
    };
    assert_eq!(result, 0, "{}", io::Error::last_os_error());
    let resident = || maps::detailed_around(usable.start).resident();
    assert_eq!(resident(), 0);
    for pages in 1..=4 {
        // 4 MiB apart: each would be in a huge page of its own, where the system makes
        // those unasked.
        memory::write(usable.start + pages * 4 * MIB + 100, &[0]);
        assert_eq!(resident(), pages * page);
    }
}
