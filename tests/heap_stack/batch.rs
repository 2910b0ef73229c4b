//! Promise: a batch runs many closures, each as `run` does, and its stack is zero once it
//! has ended, however that happens. Until then it is not: that is the point of it.

use std::{
    hint::black_box,
    mem,
    ops::Range,
    panic::{AssertUnwindSafe, catch_unwind, panic_any},
};

use stackbleach::{Batch, HeapStack, PanicError};

use crate::common::{maps, memory, quiet::quietly, view::View};

const PATTERN: u8 = 0x5a;

/// What a run leaves.
const FRAME: usize = 16 << 10;

const SIZES: [usize; 3] = [0, HeapStack::DEFAULT_SIZE, 5 << 20];

fn usable(stack: &mut HeapStack, view: &View) -> Range<usize> {
    stack.run(|| view.around(maps::here())).unwrap()
}

/// Leaves a pattern on the stack, and returns what [`sum`] says.
#[inline(never)]
fn leave(seed: usize) -> usize {
    let mut frame = [PATTERN; FRAME];
    black_box(&mut frame);
    usize::from(frame[seed % FRAME]) * FRAME + seed
}

/// The sum of the pattern's bytes, and the seed.
const fn sum(seed: usize) -> usize {
    PATTERN as usize * FRAME + seed
}

/// The control: between the runs of a batch, it is there.
#[track_caller]
fn assert_holds_pattern(range: &Range<usize>, view: &View) {
    let mut found = 0;
    for part in view.resident(range) {
        found += memory::count(&view.read(&part), PATTERN);
    }
    // Panics and later runs may have written over some of it.
    assert!(found >= FRAME / 4, "{found} bytes");
}

#[test]
fn a_stack_holds_what_runs_left_until_the_batch_ends_and_is_zero_then() {
    let view = View::open();
    for size in SIZES {
        let mut stack = HeapStack::new(size).unwrap();
        let range = usable(&mut stack, &view);
        for runs in [0, 1, 2, 100] {
            let total = stack.batch(|batch| {
                // Nothing of an earlier batch.
                assert_eq!(view.first_not_zero(&range), None);
                let mut total = 0;
                for i in 0..runs {
                    total += batch.run(|| leave(i)).unwrap();
                    assert_holds_pattern(&range, &view);
                }
                total
            });
            assert_eq!(total, (0..runs).map(sum).sum::<usize>());
            assert_eq!(view.first_not_zero(&range), None, "{runs} runs");
            // And it goes on as if nothing had been.
            assert_eq!(stack.run(|| leave(7)).unwrap(), sum(7));
            assert_eq!(view.first_not_zero(&range), None);
        }
        assert_eq!(view.first_not_zero_in_all_of(&range), None);
    }
}

#[test]
fn ten_thousand_runs_in_a_batch_have_their_results() {
    let mut stack = HeapStack::new(0).unwrap();
    let numbers = stack.batch(|batch| -> Result<Vec<usize>, PanicError> {
        (0..10_000)
            .map(|i| batch.run(|| black_box(i) * 3))
            .collect()
    });
    let numbers = numbers.unwrap();
    assert_eq!(numbers.len(), 10_000);
    assert!(
        numbers
            .iter()
            .enumerate()
            .all(|(i, &number)| number == 3 * i)
    );
}

#[test]
fn a_panic_in_a_run_is_an_error_and_the_batch_goes_on() {
    let view = View::open();
    let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap();
    let range = usable(&mut stack, &view);
    stack.batch(|batch| {
        for i in 0..10 {
            let error = quietly(|| batch.run(|| -> () { panic!("number {}", leave(i)) }));
            assert_eq!(error.unwrap_err().message(), format!("number {}", sum(i)));
            assert_holds_pattern(&range, &view);
            assert_eq!(batch.run(|| leave(i)).unwrap(), sum(i));
        }
    });
    assert_eq!(view.first_not_zero(&range), None);
}

#[test]
fn a_batch_that_ends_with_a_run_that_panicked_leaves_zeros() {
    let view = View::open();
    let mut stack = HeapStack::new(0).unwrap();
    let range = usable(&mut stack, &view);
    let error = quietly(|| {
        stack.batch(|batch| {
            batch.run(|| {
                leave(1);
                panic_any(leave(2));
            })
        })
    });
    let error: PanicError = error.map(|(): ()| ()).unwrap_err();
    assert!(!error.message().is_empty());
    assert_eq!(view.first_not_zero(&range), None);
}

#[test]
fn a_panic_in_the_batch_itself_goes_on_and_leaves_zeros() {
    let view = View::open();
    for size in SIZES {
        let mut stack = HeapStack::new(size).unwrap();
        let range = usable(&mut stack, &view);
        for runs in [0, 1, 10] {
            let panicking = || {
                stack.batch(|batch| -> () {
                    for i in 0..runs {
                        assert_eq!(batch.run(|| leave(i)).unwrap(), sum(i));
                        assert_holds_pattern(&range, &view);
                    }
                    panic_any(runs);
                });
            };
            let payload = quietly(|| catch_unwind(AssertUnwindSafe(panicking))).unwrap_err();
            // As it was, not in other words.
            assert_eq!(payload.downcast_ref(), Some(&runs));
            assert_eq!(view.first_not_zero(&range), None, "{runs} runs");
            assert_eq!(stack.run(|| leave(7)).unwrap(), sum(7));
        }
    }
}

#[test]
fn a_batch_inside_another_ends_for_itself() {
    let view = View::open();
    let mut outer = HeapStack::new(0).unwrap();
    let mut inner = HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap();
    let ranges = [usable(&mut outer, &view), usable(&mut inner, &view)];
    outer.batch(|batch| {
        assert_eq!(batch.run(|| leave(1)).unwrap(), sum(1));
        inner.batch(|inner| {
            assert_eq!(inner.run(|| leave(2)).unwrap(), sum(2));
            assert_eq!(batch.run(|| leave(3)).unwrap(), sum(3));
            assert_holds_pattern(&ranges[0], &view);
            assert_holds_pattern(&ranges[1], &view);
        });
        assert_holds_pattern(&ranges[0], &view);
        assert_eq!(view.first_not_zero(&ranges[1]), None);

        // And inside a run of another.
        let sums =
            batch.run(|| inner.batch(|inner| [4, 5].map(|i| inner.run(|| leave(i)).unwrap())));
        assert_eq!(sums.unwrap(), [4, 5].map(sum));
        assert_holds_pattern(&ranges[0], &view);
        assert_eq!(view.first_not_zero(&ranges[1]), None);
    });
    assert_eq!(view.first_not_zero(&ranges[0]), None);
}

#[test]
fn a_batch_and_its_runs_borrow_from_outside_and_return_what_they_borrowed() {
    let mut stack = HeapStack::new(0).unwrap();
    let names = [String::from("one"), String::from("two")];
    let mut lengths = Vec::new();
    let longest: Option<&str> = stack.batch(|batch| {
        let mut longest: Option<&str> = None;
        for name in &names {
            let borrowed: &str = batch
                .run(|| {
                    lengths.push(name.len());
                    name.as_str()
                })
                .unwrap();
            longest = longest.max(Some(borrowed));
        }
        longest
    });
    assert_eq!(longest, Some("two"));
    assert_eq!(lengths, [3, 3]);
}

#[test]
fn a_batch_moves_owned_values_in_and_out() {
    let mut stack = HeapStack::new(0).unwrap();
    let boxed = Box::new([7_u8; 1000]);
    let text = String::from("text");
    let (boxed, text) = stack.batch(move |batch| {
        let boxed = batch.run(move || boxed).unwrap();
        let text = batch.run(move || text + " and more").unwrap();
        (boxed, text)
    });
    assert_eq!(*boxed, [7; 1000]);
    assert_eq!(text, "text and more");
}

#[test]
fn a_batch_can_be_lent_to_functions_and_forgotten_borrows_skip_nothing() {
    fn work(batch: &mut Batch<'_>, i: usize) -> usize {
        batch.run(|| leave(i)).unwrap()
    }

    let view = View::open();
    let mut stack = HeapStack::new(0).unwrap();
    let range = usable(&mut stack, &view);
    let size = stack.size();
    stack.batch(|batch| {
        assert_eq!(work(batch, 1), sum(1));
        assert!(format!("{batch:?}").contains(&size.to_string()));
        assert_holds_pattern(&range, &view);
        mem::forget(Box::new(batch));
    });
    assert_eq!(view.first_not_zero(&range), None);
}
