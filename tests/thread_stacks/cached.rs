//! Promise: `stackbleach::run` does what a run does, on stacks that the thread keeps: one for
//! each level of nesting, given back, and up to 16 of them kept.

use std::{
    cell::Cell,
    collections::HashSet,
    ops::Range,
    panic::{AssertUnwindSafe, catch_unwind},
    rc::Rc,
    slice,
    sync::Barrier,
    thread,
};

use stackbleach::{HeapStack, bleach, maybe_grow, remaining_stack, run};

use crate::common::{
    child,
    nested::{MAX_CACHED, mapped, nested, usable},
    quiet::quietly,
    view::View,
};

const MIB: usize = 1 << 20;

const PATTERN: u8 = 0x5a;

#[test]
fn a_closure_runs_on_a_heap_stack_of_the_default_size() {
    let own = usable();
    let stack = run(usable).unwrap();
    assert_eq!(stack.len(), HeapStack::DEFAULT_SIZE);
    assert_ne!(stack, own);
    let left = run(remaining_stack).unwrap().unwrap();
    assert!((HeapStack::DEFAULT_SIZE - 8192..HeapStack::DEFAULT_SIZE).contains(&left));
}

#[test]
fn one_run_after_the_other_is_on_the_same_stack() {
    let first = run(usable).unwrap();
    for _ in 0..100 {
        assert_eq!(run(usable).unwrap(), first);
    }
    quietly(|| run(|| panic!("on it"))).unwrap_err();
    assert_eq!(run(usable).unwrap(), first);
}

#[test]
fn what_a_run_left_is_erased() {
    #[inline(never)]
    fn fill() {
        let frame = std::hint::black_box([PATTERN; 40_000]);
        assert_eq!(frame[7], PATTERN);
    }

    let view = View::open();
    let (stack, left) = run(|| {
        fill();
        let stack = usable();
        // The control: while it runs, that is seen.
        let left = view.read(&(stack.end - 40_000..stack.end - 8_000));
        (stack, left)
    })
    .unwrap();
    assert!(left.iter().filter(|&&byte| byte == PATTERN).count() > 20_000);
    assert_eq!(view.first_not_zero(&stack), None);

    let panics = || {
        fill();
        panic!("having filled it");
    };
    quietly(|| run(panics)).unwrap_err();
    assert_eq!(view.first_not_zero(&stack), None);
}

#[test]
fn the_closure_is_called_once_may_borrow_and_is_dropped() {
    let count = Rc::new(Cell::new(0)); // neither sent nor shared
    let captured = Rc::clone(&count);
    let mut text = String::from("borrowed");
    let returned = run(|| {
        let captured = captured;
        captured.set(captured.get() + 1);
        text.push_str(" and changed");
        [7_u64; 100]
    })
    .unwrap();
    assert_eq!((count.get(), Rc::strong_count(&count)), (1, 1));
    assert_eq!(text, "borrowed and changed");
    assert_eq!(returned, [7; 100]);
}

#[test]
fn a_panic_is_an_error_with_its_message() {
    let error = quietly(|| run(|| panic!("{} of {}", 1, 2))).unwrap_err();
    assert_eq!(error.message(), "1 of 2");
    assert!(!thread::panicking());

    // An inner one is the outer closure's to handle.
    let error = quietly(|| {
        run(|| {
            let inner = run(|| panic!("inner")).unwrap_err();
            panic!("outer, after {}", inner.message());
        })
    });
    assert_eq!(error.unwrap_err().message(), "outer, after inner");
}

#[test]
fn nested_runs_take_a_stack_each_and_give_them_back() {
    let ten = nested(10);
    // The same ones, in whichever order.
    let again = nested(10);
    let set = |stacks: &[Range<usize>]| stacks.iter().map(|s| s.start).collect::<HashSet<_>>();
    assert_eq!(set(&ten), set(&again));
    // One that was given back is used, whatever was nested before.
    assert!(ten.contains(&run(usable).unwrap()));
}

#[test]
fn the_frames_of_an_outer_run_are_left_alone() {
    fn sum_up(level: u8) -> u64 {
        let values = std::hint::black_box([level; 5000]);
        let deeper = if level == 0 {
            0
        } else {
            run(|| sum_up(level - 1)).unwrap()
        };
        deeper + values.iter().map(|&value| u64::from(value)).sum::<u64>()
    }
    let expected = (0..=20).map(|level| level * 5000).sum::<u64>();
    assert_eq!(run(|| sum_up(20)).unwrap(), expected);
}

#[test]
fn at_most_sixteen_stacks_are_kept() {
    let test = at_most_sixteen_stacks_are_kept;
    child::alone(test, || {
        // Up to that, all of them.
        assert_eq!(mapped(&nested(MAX_CACHED)), MAX_CACHED);
        let hundred = nested(100); // all of which were mapped, as it found
        assert_eq!(mapped(&hundred), MAX_CACHED);
        let again = nested(MAX_CACHED);
        assert!(again.iter().all(|stack| hundred.contains(stack)));
    });
}

/// Or else, once a recursion has filled the places with what `run` can't use, each run would
/// make a stack and drop it.
#[test]
fn stacks_that_are_too_small_keep_no_other_from_being_kept() {
    fn recurse(segments: usize) {
        let left = remaining_stack().unwrap();
        maybe_grow(left + 1, 0, || {
            if segments > 1 {
                recurse(segments - 1);
            }
        });
    }

    let test = stacks_that_are_too_small_keep_no_other_from_being_kept;
    child::alone(test, || {
        let mut small = HeapStack::new(0).unwrap();
        small.run(|| recurse(2 * MAX_CACHED)).unwrap();
        let first = run(usable).unwrap();
        // A new one could lie at the same place.
        assert_eq!(mapped(slice::from_ref(&first)), 1);
        assert_eq!(run(usable).unwrap(), first);
        small.run(|| recurse(MAX_CACHED - 4)).unwrap();
        assert_eq!(mapped(slice::from_ref(&first)), 1);
        assert_eq!(run(usable).unwrap(), first);
    });
}

/// Where the kernel won't say what was touched, a run on a large stack erases all of it.
#[test]
fn a_large_stack_is_not_taken_where_a_smaller_one_fits() {
    let first = run(usable).unwrap();
    let large = grown(64 * MIB, usable);
    assert!(large.len() >= 64 * MIB);
    assert_eq!(run(usable).unwrap(), first);
    // And a small segment is no use to `run`.
    let small = run(|| grown(0, usable)).unwrap();
    assert!(small.len() < HeapStack::DEFAULT_SIZE || small == large);
    assert_eq!(run(usable).unwrap(), first);
}

/// Calls `f` on a segment of that size, with all that is left of a small stack before it.
fn grown<R>(size: usize, f: impl FnOnce() -> R) -> R {
    let mut small = HeapStack::new(0).unwrap();
    let on_segment = || maybe_grow(HeapStack::MIN_SIZE, size, f);
    small.run(on_segment).unwrap()
}

#[test]
fn each_thread_has_stacks_of_its_own() {
    let together = Barrier::new(8);
    let stacks = thread::scope(|scope| {
        let threads: Vec<_> = (0..8)
            .map(|_| {
                scope.spawn(|| {
                    let stacks = nested(5);
                    // Nobody ends, and gives theirs up, before all have theirs.
                    run(|| together.wait()).unwrap();
                    stacks
                })
            })
            .collect();
        let stacks = threads.into_iter().map(|thread| thread.join().unwrap());
        stacks.collect::<Vec<_>>()
    });
    let starts: HashSet<_> = stacks.iter().flatten().map(|stack| stack.start).collect();
    assert_eq!(starts.len(), 8 * 5);
}

#[test]
fn it_works_in_all_that_the_crate_calls_closures_from_and_they_in_it() {
    let mut stack = HeapStack::new(0).unwrap();
    let mut other = HeapStack::new(0).unwrap();
    let cached = run(usable).unwrap();

    let in_run = stack.run(|| (usable(), run(usable).unwrap())).unwrap();
    assert_ne!(in_run.0, in_run.1);
    assert_eq!(in_run.1, cached);

    let in_batch = stack.batch(|batch| {
        let first = batch.run(|| run(usable).unwrap()).unwrap();
        let between = run(usable).unwrap();
        let second = batch.run(|| run(usable).unwrap()).unwrap();
        [first, between, second]
    });
    assert!(in_batch.iter().all(|stack| *stack == cached));

    assert_eq!(bleach(|| run(usable).unwrap()), cached);
    assert_eq!(run(|| bleach(usable)).unwrap(), cached);
    assert_eq!(run(|| bleach(|| run(|| 7).unwrap())).unwrap(), 7);

    let both = run(|| {
        let inner = stack.run(|| other.run(usable).unwrap()).unwrap();
        let measured = stack.run_measured(|| run(|| 5).unwrap()).unwrap();
        let batched = stack.batch(|batch| batch.run(|| run(|| 6).unwrap()).unwrap());
        (inner, measured.0, batched)
    });
    let (inner, measured, batched) = both.unwrap();
    assert_ne!(inner, cached);
    assert_eq!((measured, batched), (5, 6));
    assert_eq!(run(usable).unwrap(), cached);
}

#[test]
fn it_works_while_a_panic_unwinds() {
    struct Runs<'a>(&'a Cell<usize>);

    impl Drop for Runs<'_> {
        fn drop(&mut self) {
            assert!(thread::panicking());
            let error = run(|| run(|| panic!("in a destructor")).unwrap_err()).unwrap();
            assert_eq!(error.message(), "in a destructor");
            self.0.set(self.0.get() + run(|| 1).unwrap());
        }
    }

    let count = Cell::new(0);
    let panics = || {
        let _one = Runs(&count);
        run(|| {
            let _two = Runs(&count);
            panic!("past both");
        })
        .unwrap_err()
        .resume_unwind();
    };
    quietly(|| catch_unwind(AssertUnwindSafe(panics))).unwrap_err();
    assert_eq!(count.get(), 2);
}
