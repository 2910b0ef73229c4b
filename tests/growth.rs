//! Promise: `maybe_grow` calls its closure where as much stack is left as was asked for, in place
//! or on a segment, which is erased as it returns and used again; panics go through it as they
//! are; and `remaining_stack` tells what is left.

use std::{
    any::Any,
    cell::{Cell, RefCell},
    collections::HashSet,
    hint::black_box,
    ops::Range,
    panic::{self, AssertUnwindSafe, catch_unwind, panic_any},
    rc::Rc,
    sync::{Arc, Mutex},
    thread,
};

use stackbleach::{HeapStack, maybe_grow, remaining_stack, run};

#[path = "common/child.rs"]
mod child;
#[path = "common/limits.rs"]
mod limits;
#[path = "common/maps.rs"]
mod maps;
#[path = "common/memory.rs"]
mod memory;
#[path = "common/nested.rs"]
mod nested;
#[path = "common/quiet.rs"]
mod quiet;

use nested::usable;
use quiet::quietly;

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

/// What frames of the crate and of a test take, without optimisation, at the most.
const FRAMES: usize = 4 * KIB;

/// Calls `f` on a segment, however much is left.
fn on_segment<R>(f: impl FnOnce() -> R) -> R {
    maybe_grow(left() + 1, 0, f)
}

fn left() -> usize {
    remaining_stack().unwrap()
}

/// Whether a closure with that red zone is called on another stack than this.
fn grows(red_zone: usize, segment_size: usize) -> bool {
    let here = usable();
    maybe_grow(red_zone, segment_size, || !here.contains(&maps::here()))
}

/// As much as is left is enough and a byte more is not, give or take some frames.
fn assert_red_zone_is_honoured() {
    let left = left();
    assert!(!grows(0, MIB));
    assert!(!grows(left - FRAMES, MIB));
    assert!(grows(left, MIB));
    assert!(grows(left + 1, 0));
    // There is one place where it turns, and no doubt on either side of it.
    let turns: Vec<_> = (left - FRAMES..left)
        .step_by(8)
        .map(|red_zone| grows(red_zone, MIB))
        .collect();
    assert!(turns.is_sorted());
}

#[test]
fn the_red_zone_is_honoured_on_all_sorts_of_stacks() {
    assert_red_zone_is_honoured();
    run(assert_red_zone_is_honoured).unwrap();
    for size in [0, 100 * KIB, 3 * MIB] {
        let mut stack = HeapStack::new(size).unwrap();
        stack.run(assert_red_zone_is_honoured).unwrap();
        stack.batch(|batch| batch.run(assert_red_zone_is_honoured).unwrap());
        stack
            .run(|| on_segment(assert_red_zone_is_honoured))
            .unwrap();
    }
    on_segment(assert_red_zone_is_honoured);
    on_segment(|| on_segment(|| run(assert_red_zone_is_honoured).unwrap()));
    for size in [128 * KIB, MIB, 64 * MIB] {
        let builder = thread::Builder::new().stack_size(size);
        let thread = builder.spawn(assert_red_zone_is_honoured).unwrap();
        thread.join().unwrap();
    }
}

#[test]
fn as_much_is_left_as_was_asked_for_whatever_the_sizes() {
    for red_zone in [
        1,
        4 * KIB,
        64 * KIB,
        100_000,
        17 * 4 * KIB - 1,
        40 * KIB,
        MIB,
        5 * MIB,
    ] {
        for segment_size in [0, 1, red_zone / 2, red_zone, red_zone + 1, 2 * red_zone] {
            let before = || {
                let here = usable();
                maybe_grow(red_zone, segment_size, || (left(), usable() == here))
            };
            // With not much left.
            let mut stack = HeapStack::new(0).unwrap();
            let (left, in_place) = stack.run(|| descend(20 * KIB, &before)).unwrap();
            let frames = if in_place { FRAMES } else { 0 };
            assert!(left + frames >= red_zone, "{left} of {red_zone}");
            // One segment is enough: its closure could ask for as much again.
            let again = || {
                maybe_grow(red_zone, segment_size, || {
                    grows(red_zone - red_zone / 50, 0)
                })
            };
            assert!(!stack.run(|| descend(20 * KIB, &again)).unwrap());
        }
    }
    // A segment is as large as was asked for.
    let on_large = || maybe_grow(left() + 1, 7 * MIB, usable);
    assert!(HeapStack::new(0).unwrap().run(on_large).unwrap().len() >= 7 * MIB);
}

#[test]
fn as_much_is_left_as_was_asked_for_where_nothing_goes_in_or_out() {
    thread_local! {
        static LEFT: Cell<usize> = const { Cell::new(0) };
    }
    // Segments are whole pages.
    for red_zone in [17 * 4 * KIB - 1, 17 * 4 * KIB, 40 * 4 * KIB - 1] {
        // On a thread of its own, without segments that are larger.
        let thread = thread::spawn(move || {
            let grows = || maybe_grow(red_zone, 0, || LEFT.set(left()));
            HeapStack::new(0).unwrap().run(grows).unwrap();
            LEFT.get()
        });
        let left = thread.join().unwrap();
        assert!(left >= red_zone, "{left} of {red_zone}");
    }
}

#[test]
fn as_much_is_left_besides_what_goes_in_and_comes_out() {
    fn asks<const N: usize>() {
        let capture = black_box([7_u8; N]);
        // On a thread of its own, without segments that are larger.
        let thread = thread::spawn(move || {
            let grows = || {
                let red_zone = left() + 1;
                let f = move || (left(), black_box(capture));
                (red_zone, maybe_grow(red_zone, 0, f))
            };
            HeapStack::new(4 * MIB).unwrap().run(grows).unwrap()
        });
        let (red_zone, (left, capture)) = thread.join().unwrap();
        assert!(left >= red_zone, "{left} of {red_zone}, {N}");
        assert_eq!(capture, [7; N]);
    }
    asks::<1_000>();
    asks::<5_000>();
    asks::<20_000>();
}

/// Calls itself until less than that is left, and then `f`.
#[inline(never)]
fn descend<R>(until: usize, f: &dyn Fn() -> R) -> R {
    let frame = black_box([1_u8; 500]);
    let result = if left() < until {
        f()
    } else {
        descend(until, f)
    };
    black_box(frame);
    result
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
fn recurse(calls: usize, seen: &RefCell<Vec<usize>>) -> usize {
    if calls == 0 {
        return 0;
    }
    maybe_grow(50 * KIB, 64 * KIB, || {
        let mut frame = [1_u8; 16 * KIB];
        black_box(&mut frame);
        seen.borrow_mut().push(maps::here());
        recurse(calls - 1, seen) + usize::from(black_box(&frame)[calls])
    })
}

#[test]
fn recursion_goes_a_thousand_segments_deep() {
    let on_stack = |mut stack: HeapStack| {
        let seen = RefCell::new(Vec::new());
        assert_eq!(stack.run(|| recurse(1000, &seen)).unwrap(), 1000);
        seen.into_inner()
    };
    let seen = on_stack(HeapStack::new(0).unwrap());
    let apart: HashSet<_> = seen.iter().map(|here| here / (64 * KIB)).collect();
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
fn a_panic_crosses_segments_with_its_payload() {
    #[derive(Debug, PartialEq)]
    struct Custom([u8; 100]);

    struct Counts<'a>(&'a Cell<usize>, &'a Cell<bool>);

    impl Drop for Counts<'_> {
        fn drop(&mut self) {
            self.0.set(self.0.get() + 1);
            self.1.set(self.1.get() && thread::panicking());
        }
    }

    fn crosses(segments: usize, panic: fn()) -> Box<dyn Any + Send> {
        fn descend(segments: usize, panic: fn(), dropped: &Cell<usize>, unwinding: &Cell<bool>) {
            let _counts = Counts(dropped, unwinding);
            if segments == 0 {
                return panic();
            }
            on_segment(|| descend(segments - 1, panic, dropped, unwinding));
        }
        let (dropped, unwinding) = (Cell::new(0), Cell::new(true));
        let panics = || descend(segments, panic, &dropped, &unwinding);
        let payload = quietly(|| catch_unwind(AssertUnwindSafe(panics))).unwrap_err();
        assert_eq!((dropped.get(), unwinding.get()), (segments + 1, true));
        assert!(!thread::panicking());
        payload
    }

    for segments in [1, 2, 30] {
        let payload = crosses(segments, || panic!("fixed"));
        assert_eq!(*payload.downcast::<&str>().unwrap(), "fixed");
        let payload = crosses(segments, || panic!("{} of {}", black_box(1), 2));
        assert_eq!(*payload.downcast::<String>().unwrap(), "1 of 2");
        let payload = crosses(segments, || panic_any(Custom([7; 100])));
        assert_eq!(*payload.downcast::<Custom>().unwrap(), Custom([7; 100]));
    }
    // The hook is called once a panic, however many segments that crosses.
    let seen = quiet::panics_seen();
    crosses(30, || panic!("once"));
    assert_eq!(quiet::panics_seen(), seen + 1);
    // On the outside, it is a run's as any other.
    let error = quietly(|| run(|| on_segment(|| on_segment(|| panic!("within")))));
    assert_eq!(error.unwrap_err().message(), "within");
}

#[test]
fn a_panic_on_a_segment_may_be_caught_on_another() {
    let outcome = on_segment(|| {
        let inner = quietly(|| catch_unwind(|| on_segment(|| panic!("inner"))));
        assert!(!thread::panicking());
        *inner.unwrap_err().downcast::<&str>().unwrap()
    });
    assert_eq!(outcome, "inner");
}

#[test]
fn a_segment_is_erased_as_it_returns_and_used_again() {
    const PATTERN: u8 = 0x5a;

    #[inline(never)]
    fn leave() -> Range<usize> {
        let frame = black_box([PATTERN; 1000]);
        let start = frame.as_ptr().addr();
        // The control: there it is.
        assert!(
            memory::read(&(start..start + 1000))
                .iter()
                .all(|&byte| byte == PATTERN)
        );
        black_box(frame);
        start..start + 1000
    }
    /// On a segment: leaves that, and what its callees left of it is still there.
    fn left_on_segment() -> (Range<usize>, Range<usize>) {
        let left = leave();
        let bytes = memory::read(&left);
        // That a dead frame is not gone by itself.
        assert!(bytes.iter().filter(|&&byte| byte == PATTERN).count() > 100);
        (left, usable())
    }

    let mut stack = HeapStack::new(0).unwrap();
    let (left, segment) = stack.run(|| on_segment(left_on_segment)).unwrap();
    assert!(segment.contains(&left.start));
    assert!(memory::read(&segment).iter().all(|&byte| byte == 0));

    // Also while the outer one goes on, after a panic, and by itself.
    let in_use = stack.run(|| {
        let (_, inner) = on_segment(left_on_segment);
        assert_eq!(inner, segment);
        memory::read(&inner)
    });
    assert!(in_use.unwrap().iter().all(|&byte| byte == 0));
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
    assert!(memory::read(&segment).iter().all(|&byte| byte == 0));
}

#[test]
fn what_is_too_large_is_a_panic_in_words_and_calls_nothing() {
    struct Counts<'a>(&'a Cell<usize>);

    impl Drop for Counts<'_> {
        fn drop(&mut self) {
            self.0.set(self.0.get() + 1);
        }
    }

    let test = what_is_too_large_is_a_panic_in_words_and_calls_nothing;
    if !child::is_for(test) {
        return drop(child::succeeds(test));
    }
    let (called, dropped) = (Cell::new(false), Cell::new(0));
    let place = Arc::new(Mutex::new(String::new()));
    let noted = Arc::clone(&place);
    let loud = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        *noted.lock().unwrap() = info.location().unwrap().file().to_owned();
        loud(info);
    }));
    let message_for = |red_zone, segment_size| {
        dropped.set(0);
        let counts = Counts(&dropped);
        let f = || {
            let _counts = counts;
            called.set(true);
        };
        let grows = AssertUnwindSafe(|| maybe_grow(red_zone, segment_size, f));
        let payload = catch_unwind(grows).unwrap_err();
        assert_eq!(*place.lock().unwrap(), file!(), "the caller is to blame");
        assert_eq!((called.get(), dropped.get()), (false, 1));
        *payload.downcast::<String>().unwrap()
    };
    let exceeds = format!(
        "stackbleach: a stack of {} bytes and its guards exceed the address space",
        usize::MAX
    );
    assert_eq!(message_for(usize::MAX, 0), exceeds);
    assert_eq!(message_for(1 << 28, usize::MAX), exceeds);
    assert!(message_for(usize::MAX / 2, 0).ends_with("exceed the address space"));
    if usize::BITS == 64 {
        // More than processors have, and less than an allocation may be.
        let reserve = message_for(usize::MAX >> 20, usize::MAX >> 17);
        assert!(
            reserve.starts_with("stackbleach: could not reserve address space"),
            "{reserve}"
        );
    }

    if child::is_emulated() {
        child::untested("a limit on address space, which emulators don't pass on");
    } else {
        let in_use: usize = maps::all().iter().map(maps::Mapping::len).sum();
        limits::set(libc::RLIMIT_AS, in_use + MIB);
        let reserve = message_for(left() + 1, 0);
        limits::set(libc::RLIMIT_AS, usize::MAX);
        assert!(
            reserve.ends_with("Cannot allocate memory (os error 12)"),
            "{reserve}"
        );
    }
    // In place no segment is needed, however large.
    assert_eq!(maybe_grow(KIB, usize::MAX, || 7), 7);
    child::reached();
}
