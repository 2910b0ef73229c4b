//! Promise: `maybe_grow` calls its closure where as much stack is left as was asked for, in place
//! or on a segment, which is erased as it returns and used again; panics go through it as they
//! are; and `remaining_stack` tells what is left.

use std::{
    cell::{Cell, RefCell},
    collections::HashSet,
    hint::black_box,
    ops::Range,
    panic::{AssertUnwindSafe, catch_unwind},
    rc::Rc,
    thread,
};

use stackbleach::{HeapStack, maybe_grow, remaining_stack, run};

use crate::common::{maps, memory, nested::usable, quiet::quietly};

mod panics;
mod red_zone;

pub(super) const KIB: usize = 1 << 10;
pub(super) const MIB: usize = 1 << 20;

/// What frames of the crate and of a test take, without optimisation, at the most.
pub(super) const FRAMES: usize = 4 * KIB;

/// Calls `f` on a segment, however much is left.
pub(super) fn on_segment<R>(f: impl FnOnce() -> R) -> R {
    maybe_grow(left() + 1, 0, f)
}

pub(super) fn left() -> usize {
    remaining_stack().unwrap()
}

#[test]
fn in_place_it_is_a_plain_call() {
    let count = Rc::new(Cell::new(0));
    let captured = Rc::clone(&count);
    let here = usable();
    let (text, stack) = maybe_grow(KIB, MIB, move || {
        captured.set(captured.get() + 1);
        (String::from("result"), usable())
    });
    assert_eq!(text, "result");
    assert_eq!(stack.end, here.end);
    assert_eq!((count.get(), Rc::strong_count(&count)), (1, 1));
    let panics = || maybe_grow(KIB, MIB, || panic!("in place"));
    let payload = quietly(|| catch_unwind(panics)).unwrap_err();
    assert_eq!(*payload.downcast::<&str>().unwrap(), "in place");
}

#[test]
fn results_of_all_sizes_cross_a_segment() {
    let borrowed = String::from("borrowed");
    on_segment(|| ());
    assert_eq!(on_segment(|| 7_u8), 7);
    assert_eq!(on_segment(|| [7_u64; 2]), [7; 2]);
    assert_eq!(on_segment(|| [7_u64; 3]), [7; 3]);
    assert_eq!(on_segment(|| [3_u8; 10_000]), [3; 10_000]);
    assert!(on_segment(|| 1.5_f64).total_cmp(&1.5).is_eq());
    assert_eq!(on_segment(|| borrowed.as_str()), "borrowed");
    assert_eq!(on_segment(|| Some(Box::new(7))), Some(Box::new(7)));
    let large = [9_u8; 10_000];
    assert_eq!(
        on_segment(move || large.iter().map(|&n| u64::from(n)).sum::<u64>()),
        90_000
    );
}

/// Each call on a segment of its own; where they lie, outermost first.
pub(super) fn recurse(calls: usize, places: &RefCell<Vec<usize>>) -> usize {
    if calls == 0 {
        return 0;
    }
    maybe_grow(50 * KIB, 64 * KIB, || {
        let mut frame = [1_u8; 16 * KIB];
        black_box(&mut frame);
        places.borrow_mut().push(maps::here());
        recurse(calls - 1, places) + usize::from(black_box(&frame)[calls])
    })
}

#[test]
fn recursion_goes_a_thousand_segments_deep() {
    let on_stack = |mut stack: HeapStack| {
        let places = RefCell::new(Vec::new());
        assert_eq!(stack.run(|| recurse(1000, &places)).unwrap(), 1000);
        places.into_inner()
    };
    let places = on_stack(HeapStack::new(0).unwrap());
    let apart: HashSet<_> = places.iter().map(|here| here / (64 * KIB)).collect();
    assert!(apart.len() > 900, "{}", apart.len());
    // Again and again.
    for _ in 0..3 {
        assert_eq!(on_stack(HeapStack::new(MIB).unwrap()).len(), 1000);
    }
    assert_eq!(recurse(1000, &RefCell::default()), 1000);
    assert_eq!(run(|| recurse(1000, &RefCell::default())).unwrap(), 1000);
}

#[test]
fn a_hundred_thousand_calls_return() {
    fn sum(numbers: &[u64]) -> u64 {
        maybe_grow(32 * KIB, MIB, || match numbers {
            [] => 0,
            [first, rest @ ..] => black_box(*first) + sum(rest),
        })
    }
    let numbers: Vec<_> = (0..100_000).collect();
    assert_eq!(sum(&numbers), 4_999_950_000);
    assert_eq!(run(|| sum(&numbers)).unwrap(), 4_999_950_000);
    let mut stack = HeapStack::new(0).unwrap();
    assert_eq!(stack.run(|| sum(&numbers)).unwrap(), 4_999_950_000);
    let builder = thread::Builder::new().stack_size(64 * KIB);
    let thread = builder.spawn(move || sum(&numbers)).unwrap();
    assert_eq!(thread.join().unwrap(), 4_999_950_000);
}

#[test]
fn a_segment_is_erased_as_it_returns_and_used_again() {
    const PATTERN: u8 = 0x5a;

    #[inline(never)]
    fn leave() -> Range<usize> {
        let frame = black_box([PATTERN; 4000]);
        let start = frame.as_ptr().addr();
        // The control: there it is.
        assert!(
            memory::read(&(start..start + 4000))
                .iter()
                .all(|&byte| byte == PATTERN)
        );
        black_box(frame);
        start..start + 4000
    }
    /// On a segment: leaves that, and what its callees left of it is still there.
    fn left_on_segment() -> (Range<usize>, Range<usize>) {
        let left = leave();
        let bytes = memory::read(&left);
        // That a dead frame is not gone by itself.
        assert!(memory::count(&bytes, PATTERN) > 100);
        (left, usable())
    }

    let mut stack = HeapStack::new(0).unwrap();
    let (left, segment) = stack.run(|| on_segment(left_on_segment)).unwrap();
    assert!(segment.contains(&left.start));
    assert_eq!(memory::count_not_zero(&memory::read(&segment)), 0);

    // Also while the outer one goes on, after a panic, and by itself.
    let in_use = stack.run(|| {
        let (_, inner) = on_segment(left_on_segment);
        assert_eq!(inner, segment);
        memory::read(&inner)
    });
    assert_eq!(memory::count_not_zero(&in_use.unwrap()), 0);
    let noted = Cell::new(0..0);
    let panics = || {
        on_segment(|| {
            noted.set(left_on_segment().1);
            panic!("having left it");
        })
    };
    quietly(|| catch_unwind(AssertUnwindSafe(panics))).unwrap_err();
    let segment = noted.take();
    assert!(segment.len() >= 64 * KIB);
    assert_eq!(memory::count_not_zero(&memory::read(&segment)), 0);
}
