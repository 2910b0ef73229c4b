//! What the system opens of a stack, and what it says of that, where code on the stack can't see it.
#![expect(unsafe_code, reason = "looks at what lies on stacks, and touches it")]

use core::{arch::asm, hint::black_box, ptr};

use windows_sys::Win32::System::Memory::{
    MEM_COMMIT, MEMORY_BASIC_INFORMATION, PAGE_GUARD, PAGE_READWRITE, VirtualProtect, VirtualQuery,
};

use super::{StackLimit, walk};
use crate::{
    HeapStack, bleach, current, heap_stack::LIMIT_GUARD, mapping::Reservation, span::Span,
};

const PAGE: usize = 4096;

/// By the thread's block.
fn limit() -> usize {
    let limit;
    // SAFETY: reads a field of it.
    unsafe { asm!("mov {}, gs:[0x10]", out(reg) limit, options(nostack, preserves_flags)) };
    limit
}

fn here() -> Span {
    current::heap_stack(crate::arch::stack_pointer()).expect("on one")
}

/// Goes so many bytes deep, and leaves a pattern there.
#[inline(never)]
fn deep(bytes: usize) {
    let mut frame = [0xa5_u8; 1024];
    black_box(&mut frame);
    if bytes > 1024 {
        deep(bytes - 1024);
    }
    black_box(&mut frame);
}

fn pages_of(address: usize) -> MEMORY_BASIC_INFORMATION {
    // SAFETY: plain numbers and pointers.
    let mut found: MEMORY_BASIC_INFORMATION = unsafe { core::mem::zeroed() };
    let len = size_of_val(&found);
    // SAFETY: writes to a local.
    unsafe { VirtualQuery(ptr::without_provenance(address), &raw mut found, len) };
    found
}

fn is_guard(address: usize) -> bool {
    let found = pages_of(address);
    found.State == MEM_COMMIT && found.Protect == PAGE_READWRITE | PAGE_GUARD
}

/// Of what is open of a stack, how many bytes aren't zero. The label is no longer there.
fn left(stack: Span) -> usize {
    let mut left = 0;
    walk::open_parts(stack, |part| {
        // SAFETY: open, and no frame lies there.
        let bytes = unsafe {
            core::slice::from_raw_parts(ptr::with_exposed_provenance::<u8>(part.start), part.len())
        };
        left += bytes.iter().filter(|byte| **byte != 0).count();
    });
    left
}

#[test]
fn a_new_stack_is_open_as_far_as_the_window_with_one_guard_page_below() {
    let mut stack = HeapStack::new(1 << 20).unwrap();
    let (stack, limit) = stack.run(|| (here(), limit())).unwrap();
    assert_eq!(limit, stack.end - 2 * PAGE);
    assert_eq!(walk::open_from(stack), limit);
    assert!(is_guard(limit - 1));
    assert!(!is_guard(limit - PAGE - 1));
}

#[test]
fn a_deep_run_moves_the_limit_and_afterwards_it_is_as_it_was_and_all_is_zero() {
    for bytes in [100 << 10, 10 << 10, 900 << 10, 300 << 10] {
        let mut heap_stack = HeapStack::new(1 << 20).unwrap();
        let (stack, at_first) = heap_stack.run(|| (here(), limit())).unwrap();
        let moved = heap_stack
            .run(|| {
                deep(bytes);
                limit()
            })
            .unwrap();
        assert!(moved <= stack.end - bytes, "{bytes}: control");
        assert_eq!(walk::open_from(stack), at_first, "{bytes}");
        assert!(is_guard(at_first - 1));
        assert_eq!(left(stack), 0);
    }
}

#[test]
fn pages_stay_open_while_runs_are_deep_and_go_when_they_are_not() {
    let mut heap_stack = HeapStack::new(1 << 20).unwrap();
    let (stack, at_first) = heap_stack.run(|| (here(), limit())).unwrap();
    for _ in 0..10 {
        heap_stack.run(|| deep(100 << 10)).unwrap();
        assert_eq!(left(stack), 0);
    }
    let retained = walk::open_from(stack);
    assert!(retained <= stack.end - (100 << 10), "control");
    assert!(is_guard(retained - 1));
    assert_eq!(heap_stack.run(limit).unwrap(), retained);
    for _ in 0..100 {
        heap_stack.run(|| ()).unwrap();
    }
    assert_eq!(walk::open_from(stack), at_first);
    assert!(is_guard(at_first - 1));
}

#[test]
fn all_of_a_stack_can_be_used() {
    let mut heap_stack = HeapStack::new(HeapStack::MIN_SIZE).unwrap();
    let stack = heap_stack.run(here).unwrap();
    for _ in 0..3 {
        let lowest = heap_stack
            .run(|| {
                deep(HeapStack::MIN_SIZE - 20 * 1024);
                // Down to the lowest page, by steps that find the guard page.
                let mut address = crate::arch::stack_pointer() & !(PAGE - 1);
                while address > stack.start {
                    address -= PAGE;
                    // SAFETY: of this stack, and below all frames.
                    unsafe { ptr::with_exposed_provenance_mut::<u8>(address).write_volatile(1) };
                }
                limit()
            })
            .unwrap();
        assert_eq!(lowest, stack.start);
        assert_eq!(left(stack), 0);
    }
}

#[test]
fn what_was_opened_by_others_is_erased_and_holes_are_too() {
    for _ in 0..3 {
        let mut heap_stack = HeapStack::new(1 << 20).unwrap();
        let stack = heap_stack.run(here).unwrap();
        heap_stack
            .run(|| {
                // Somebody takes the guard away, opens pages further down, and has guards in between.
                let open: *mut u8 = ptr::with_exposed_provenance_mut(limit() - 8 * PAGE);
                // SAFETY: of this stack, and below all frames.
                unsafe {
                    crate::os::region::protect(
                        open,
                        8 * PAGE,
                        crate::os::region::Protection::READ_WRITE,
                    )
                }
                .unwrap();
                for page in [0, 3, 5, 7] {
                    // SAFETY: as above.
                    unsafe { open.add(page * PAGE).write_bytes(0xa5, PAGE) };
                }
                let mut former = 0;
                for page in [1, 4] {
                    let protection = PAGE_READWRITE | PAGE_GUARD;
                    // SAFETY: as above.
                    unsafe {
                        VirtualProtect(
                            open.add(page * PAGE).cast(),
                            PAGE,
                            protection,
                            &raw mut former,
                        )
                    };
                }
                // So that it is seen: the page next to the limit is touched as one finds it.
                deep(48 << 10);
            })
            .unwrap();
        assert_eq!(left(stack), 0);
    }
}

#[test]
fn a_stack_that_was_measured_is_as_any_other_afterwards() {
    let mut heap_stack = HeapStack::new(1 << 20).unwrap();
    let (stack, at_first) = heap_stack.run(|| (here(), limit())).unwrap();
    let ((), depth) = heap_stack.run_measured(|| deep(50 << 10)).unwrap();
    assert!((50 << 10..100 << 10).contains(&depth), "{depth}");
    assert_eq!(left(stack), 0);
    assert_eq!(walk::open_from(stack), at_first);
    assert!(is_guard(at_first - 1));
    assert_eq!(heap_stack.run(limit).unwrap(), at_first);
}

#[test]
fn in_place_all_that_is_open_below_is_erased() {
    let mut heap_stack = HeapStack::new(1 << 20).unwrap();
    heap_stack
        .run(|| {
            let here = here();
            bleach(|| deep(100 << 10));
            let open = Span {
                start: limit(),
                end: crate::arch::stack_pointer() - 32 * 1024,
            };
            assert!(open.len() > 50 << 10, "control");
            assert!(here.start < open.start);
            let mut patterns = 0;
            walk::open_parts(open, |part| {
                for address in part.start..part.end {
                    // SAFETY: open, and below all frames.
                    let byte =
                        unsafe { ptr::with_exposed_provenance::<u8>(address).read_volatile() };
                    patterns += usize::from(byte != 0);
                }
            });
            assert_eq!(patterns, 0);
        })
        .unwrap();
}

#[test]
fn a_limit_that_is_unknown_is_looked_up() {
    let reservation = Reservation::new(LIMIT_GUARD + (1 << 20)).unwrap();
    let (mapping, first) = reservation
        .open_stack(LIMIT_GUARD, 1 << 19, 2 * PAGE)
        .unwrap();
    let start = mapping.at(mapping.span().start);
    let mut unknown = StackLimit::UNKNOWN;
    // SAFETY: a stack of our own.
    let found = unsafe { unknown.take(start, 1 << 19) };
    assert_eq!(found.address(), first.address());
    assert!(is_guard(found.address() - 1));
    assert!(!unknown.is(found.address()), "it has been taken");
}
