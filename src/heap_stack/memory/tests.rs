//! Small stacks on either side of the break-even between erasing and asking.

use core::ptr;

use super::Memory;
use crate::{
    HeapStack,
    bleach::bleach,
    break_even::{SMALL, set_for_this_thread},
    erase::is_used,
    os,
    span::Span,
};

/// What lies between the base and what is touched: the run's own frames, and more.
const ROOM: usize = 24 << 10;

/// Not one for each page: pages may be larger.
const STEP: usize = 4 << 10;

/// What is resident of it; or all, where that isn't told.
fn resident(all: Span) -> Vec<Span> {
    let mut parts = Vec::new();
    os::each_touched_or_all(all, |part| parts.push(part));
    parts
}

fn is_answered(all: Span) -> bool {
    os::each_touched(all, |_| ())
}

fn resident_bytes(all: Span) -> usize {
    resident(all).into_iter().map(Span::len).sum()
}

/// Looks at no other pages: they would be resident then.
fn is_zero(memory: &Memory) -> bool {
    let mut parts = resident(memory.mapping.span()).into_iter();
    parts.all(|part| {
        let part = ptr::slice_from_raw_parts(memory.mapping.at(part.start), part.len());
        // SAFETY: pages of the stack, which is not in use.
        !unsafe { is_used(part) }
    })
}

/// Runs on it, and touches a byte so far from the limit, for each of them.
fn touch(stack: &mut HeapStack, distances: &[usize]) {
    let limit = stack.memory.mapping.bytes().cast::<u8>();
    let touch = || {
        for &distance in distances {
            assert!(distance < SMALL - ROOM);
            // SAFETY: within the stack.
            let byte = unsafe { limit.add(distance) };
            // SAFETY: further down than any frame in use.
            unsafe { byte.write_volatile(0x5a) };
            // The control: it is there, to be erased.
            // SAFETY: as above.
            assert_eq!(unsafe { byte.read_volatile() }, 0x5a);
        }
    };
    stack.run(touch).unwrap();
    assert!(is_zero(&stack.memory), "{distances:x?}");
}

/// In a run on a new small stack, after `bleach` there: what is resident.
fn resident_after_bleach() -> usize {
    let mut stack = HeapStack::new(0).unwrap();
    let all = stack.memory.mapping.span();
    let during = || {
        bleach(|| ());
        resident_bytes(all)
    };
    stack.run(during).unwrap()
}

/// More runs than it takes to find out what is cheaper, of all sorts.
fn run_often(stack: &mut HeapStack) {
    let places: Vec<_> = (0..SMALL - ROOM)
        .step_by(STEP)
        .flat_map(|start| [start, start + STEP - 1])
        .collect();
    for i in 0..150 {
        match i % 5 {
            0 => touch(stack, &places),
            1 => touch(stack, &[places[i % places.len()]]),
            2 => touch(stack, &places[i % places.len()..]),
            _ => touch(stack, &[]),
        }
    }
}

/// Enough that nothing is retained any more.
fn run_shallow(stack: &mut HeapStack) {
    (0..100).for_each(|_| touch(stack, &[]));
}

#[test]
fn a_small_stack_is_zero_where_to_erase_is_cheaper_and_then_has_all_of_its_memory() {
    set_for_this_thread(SMALL);
    let mut stack = HeapStack::new(0).unwrap();
    run_often(&mut stack);
    run_shallow(&mut stack);
    assert_eq!(resident_bytes(stack.memory.mapping.span()), stack.size());
}

/// The control for the one above, and the other way round.
#[test]
fn a_small_stack_is_zero_where_to_ask_is_cheaper_and_has_the_memory_that_it_needs() {
    for unasked in [0, 16 << 10, 32 << 10] {
        set_for_this_thread(unasked);
        let mut stack = HeapStack::new(0).unwrap();
        let (all, window_len) = (stack.memory.mapping.span(), stack.memory.window_len);
        run_often(&mut stack);
        run_shallow(&mut stack);
        let expected = if is_answered(all) {
            window_len
        } else {
            all.len()
        };
        assert_eq!(resident_bytes(all), expected);
    }
}

#[test]
fn a_small_stack_asks_64_times_before_it_does_what_is_cheaper() {
    set_for_this_thread(SMALL);
    let mut stack = HeapStack::new(0).unwrap();
    for _ in 0..63 {
        touch(&mut stack, &[]);
    }
    if is_answered(stack.memory.mapping.span()) {
        assert_eq!(
            resident_bytes(stack.memory.mapping.span()),
            stack.memory.window_len
        );
    }
    for _ in 0..2 {
        touch(&mut stack, &[]);
    }
    assert_eq!(resident_bytes(stack.memory.mapping.span()), stack.size());
}

#[test]
fn within_a_run_on_a_small_stack_bleach_does_what_is_cheaper_too() {
    set_for_this_thread(SMALL);
    assert_eq!(resident_after_bleach(), SMALL);
    set_for_this_thread(0);
    let resident = resident_after_bleach();
    let is_exact = is_answered(HeapStack::new(0).unwrap().memory.mapping.span());
    assert_eq!(
        resident < SMALL,
        is_exact && os::region::page::size() < SMALL
    );
}
