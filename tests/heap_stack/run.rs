//! Promise: `run` calls a closure once and returns what it returns, however often,
//! however nested, on whatever thread, and whatever goes in and out.

use std::{
    array,
    convert::Infallible,
    sync::{Barrier, mpsc},
    thread,
};

use stackbleach::HeapStack;

use crate::common::{maps, quiet::quietly};

#[test]
fn ten_thousand_runs_on_one_stack_all_begin_at_its_base() {
    let mut stack = HeapStack::new(0).unwrap();
    let mut sum = 0;
    // One place in the code for all, so that the frames are the same.
    let mut once = |number: u64| stack.run(|| (maps::here(), number * 2)).unwrap();
    let (first, _) = once(0);
    for number in 0..10_000 {
        let (here, result) = once(number);
        // Nothing piles up from one run to the next.
        assert_eq!(here, first);
        sum += result;
    }
    assert_eq!(sum, 99_990_000);
}

#[test]
fn sixty_four_stacks_can_be_nested() {
    // From the innermost outwards: where each level ran.
    fn nest(levels: usize) -> Vec<usize> {
        let mut stack = HeapStack::new(0).unwrap();
        stack
            .run(|| {
                let mut stacks = match levels {
                    1 => Vec::new(),
                    _ => nest(levels - 1),
                };
                stacks.push(maps::around(maps::here()).range.start);
                stacks
            })
            .unwrap()
    }
    let mut stacks = nest(64);
    assert_eq!(stacks.len(), 64);
    stacks.sort_unstable();
    stacks.dedup();
    assert_eq!(stacks.len(), 64, "two runs shared a stack");
}

#[test]
fn a_panic_passes_through_sixty_four_nested_stacks() {
    fn nest(levels: usize) -> usize {
        assert_ne!(levels, 0, "from the very inside");
        let mut stack = HeapStack::new(0).unwrap();
        match stack.run(|| nest(levels - 1)) {
            Ok(levels) => levels,
            Err(error) => error.resume_unwind(),
        }
    }
    let mut stack = HeapStack::new(0).unwrap();
    let error = quietly(|| stack.run(|| nest(63))).unwrap_err();
    assert!(error.message().contains("from the very inside"), "{error}");
}

#[test]
fn thirty_two_threads_are_on_stacks_of_their_own_at_once() {
    let all_inside = Barrier::new(32);
    let sum: u64 = thread::scope(|scope| {
        let threads: Vec<_> = (0..32)
            .map(|number| {
                let all_inside = &all_inside;
                scope.spawn(move || {
                    let mut stack = HeapStack::new(0).unwrap();
                    let mut sum = 0;
                    for _ in 0..10 {
                        sum += stack
                            .run(|| {
                                all_inside.wait();
                                number
                            })
                            .unwrap();
                    }
                    sum
                })
            })
            .collect();
        threads.into_iter().map(|one| one.join().unwrap()).sum()
    });
    assert_eq!(sum, 10 * (0..32).sum::<u64>());
}

#[test]
fn a_stack_moves_between_threads_and_works_on_each() {
    let mut stack = HeapStack::new(0).unwrap();
    let at_home = stack.run(|| maps::around(maps::here()).range).unwrap();
    for number in 0..8 {
        let (stack_and_result, arrives) = mpsc::channel();
        let moved = thread::spawn(move || {
            let result = stack.run(|| (number, maps::around(maps::here()).range));
            stack_and_result.send((stack, result)).unwrap();
        });
        let result;
        (stack, result) = arrives.recv().unwrap();
        moved.join().unwrap();
        let (same_number, there) = result.unwrap();
        assert_eq!(same_number, number);
        // The memory does not move along with its owner.
        assert_eq!(there, at_home);
        assert_eq!(stack.run(|| number).unwrap(), number);
    }
}

#[test]
fn a_closure_may_borrow_and_its_result_may_borrow_as_well() {
    let mut stack = HeapStack::new(0).unwrap();
    let text = String::from("key=value");
    let mut counter = 0;
    let value = stack
        .run(|| {
            counter += 1;
            text.split_once('=').unwrap().1
        })
        .unwrap();
    assert_eq!(value, "value");
    assert_eq!(counter, 1);
    // Through more than one reference, and not `UnwindSafe`.
    stack.run(|| counter += 1).unwrap();
    assert_eq!(counter, 2);
}

#[test]
fn what_has_no_size_goes_in_and_comes_out() {
    #[derive(Debug, PartialEq)]
    struct Nothing;
    #[repr(align(4096))]
    #[derive(Debug, PartialEq)]
    struct AlignedNothing;

    // Not the smallest: unoptimised, each frame that passes it on is two pages.
    let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap();
    stack.run(|| ()).unwrap();
    assert_eq!(stack.run(|| Nothing).unwrap(), Nothing);
    let captured = AlignedNothing;
    assert_eq!(stack.run(move || captured).unwrap(), AlignedNothing);
}

#[test]
fn what_can_not_come_out_can_be_the_type_of_the_result() {
    let mut stack = HeapStack::new(0).unwrap();
    let result: Result<Infallible, _> = quietly(|| stack.run(|| panic!("never returns")));
    let Err(error) = result;
    assert_eq!(error.message(), "never returns");
}

#[test]
fn what_is_over_aligned_stays_aligned() {
    #[repr(align(64))]
    #[derive(Clone)]
    struct Line([u8; 64]);
    #[repr(align(4096))]
    #[derive(Clone)]
    struct Page([u8; 4096]);

    // Both come in and go out, by two ways that are not the same code.
    macro_rules! assert_stays_aligned {
        ($stack:ident, $what:ident) => {
            let captured = $what(array::from_fn(byte));
            let returned = $stack
                .run(move || {
                    assert_aligned(&captured);
                    assert_bytes(&captured.0);
                    captured
                })
                .unwrap();
            assert_aligned(&returned);
            assert_bytes(&returned.0);

            let (number, inner) = $stack.run(move || (7, returned.clone())).unwrap();
            assert_aligned(&inner);
            assert_bytes(&inner.0);
            assert_eq!(number, 7);
        };
    }
    let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap();
    assert_stays_aligned!(stack, Line);
    assert_stays_aligned!(stack, Page);
}

#[test]
fn a_mebibyte_goes_in_and_comes_out() {
    // Unoptimised code makes many copies: the caller's stack is to be large too.
    let caller = thread::Builder::new().stack_size(64 << 20).spawn(|| {
        let mut stack = HeapStack::new(16 << 20).unwrap();
        let mut large = [0_u8; 1 << 20];
        for (index, place) in large.iter_mut().enumerate() {
            *place = byte(index);
        }
        let mut returned = stack
            .run(move || {
                assert_bytes(&large);
                large
            })
            .unwrap();
        assert_bytes(&returned);

        let sum = stack.run(|| returned.iter().map(|&n| u64::from(n)).sum::<u64>());
        assert!(sum.unwrap() > 0);
        stack.run(|| returned.fill(1)).unwrap();
        assert!(returned.iter().all(|&n| n == 1));
    });
    caller.unwrap().join().unwrap();
}

/// Not the same at any two neighbouring places, and never a power of two apart.
fn byte(index: usize) -> u8 {
    u8::try_from(index % 251).unwrap()
}

#[track_caller]
fn assert_bytes(bytes: &[u8]) {
    assert!(bytes.iter().enumerate().all(|(i, &n)| n == byte(i)));
}

#[track_caller]
fn assert_aligned<T>(value: &T) {
    let address = std::hint::black_box(&raw const *value).addr();
    assert_eq!(address % align_of::<T>(), 0, "at {address:#x}");
}
