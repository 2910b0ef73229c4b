//! Promise: signals that arrive every few microseconds, during very many runs, make no
//! difference: results are right, and stacks are zero afterwards, wherever the handler runs.
//!
//! `STACKBLEACH_TEST_RUNS` is how many runs each test does: 6,000 and more for what such tests
//! are to find. With `--nocapture` it says how many signals came.

use std::{env, hint::black_box};

use stackbleach::{HeapStack, bleach};

use crate::common::{
    below::{self, Needle, StackView},
    child,
    effort::is_full,
    maps,
    quiet::quietly,
    ticks::{self, Ticks},
    view::View,
};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

/// So many runs between one look at the stack, and at the number of signals, and the next.
const BATCH: usize = 250;

/// How many batches a test does.
fn batches() -> usize {
    let told = env::var("STACKBLEACH_TEST_RUNS");
    let runs: usize = told.map_or_else(
        |_| if is_full() { 6000 } else { 500 },
        |runs| runs.parse().unwrap(),
    );
    runs.div_ceil(BATCH)
}

/// Something with general, floating and vector registers in use throughout, and with more or
/// less of it on the stack.
#[inline(never)]
fn work(seed: u64) -> (u64, u64) {
    #[inline(never)]
    fn on_the_stack<const WORDS: usize>(seed: u64) -> (u64, u64) {
        let mut words = [0; WORDS];
        let (mut word, mut sum) = (seed | 1, 0.0);
        for place in &mut words {
            word ^= word << 13;
            word ^= word >> 7;
            word ^= word << 17;
            *place = word;
            sum += f64::from((word >> 40) as u32);
        }
        let all = black_box(&words).iter().fold(0, |all, word| all ^ word);
        (all, sum.to_bits())
    }
    match seed % 16 {
        0 => on_the_stack::<2048>(seed),
        1..4 => on_the_stack::<1024>(seed),
        _ => on_the_stack::<64>(seed),
    }
}

/// One run or more, of a kind that depends on the seed.
fn run(stack: &mut HeapStack, seed: u64) {
    let expected = work(seed);
    match seed % 20 {
        3 => {
            let panics = || -> () { panic!("{:?}", work(seed)) };
            let error = quietly(|| stack.run(panics)).unwrap_err();
            assert_eq!(error.message(), format!("{expected:?}"));
        }
        5 => {
            let twice = stack.batch(|batch| {
                let first = batch.run(|| work(seed)).unwrap();
                (first, batch.run(|| work(seed)).unwrap())
            });
            assert_eq!(twice, (expected, expected));
        }
        7 => {
            let nested = || stackbleach::run(|| bleach(|| work(seed))).unwrap();
            assert_eq!(stack.run(nested).unwrap(), expected);
        }
        _ => assert_eq!(stack.run(|| work(seed)).unwrap(), expected),
    }
}

/// Where handlers run.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Handlers {
    /// On the stack that is in use.
    Here,
    /// On the alternate one.
    Elsewhere,
    /// There, and that is erased as well.
    Erased,
}

fn right_and_zero_with(handlers: Handlers) {
    let view = View::open();
    // Those that erase everything, ask, and have much that could have been touched.
    for size in [0, MIB, 16 * MIB] {
        let builder = HeapStack::builder().size(size);
        let builder = builder.erase_signal_stack(handlers == Handlers::Erased);
        let mut stack = builder.build().unwrap();
        let range = stack.run(|| view.around(maps::here())).unwrap();
        let ticks = Ticks::start(&range, handlers != Handlers::Here);
        let mut seed = 0;
        for _ in 0..batches() {
            let before = ticks::counts().all;
            for _ in 0..BATCH {
                seed += 1;
                run(&mut stack, seed);
            }
            assert!(ticks::counts().all > before, "control");
            // While they go on.
            assert_eq!(view.first_not_zero(&range), None, "at {seed}");
        }
        let counts = ticks.stop();
        eprintln!("{handlers:?}, {size} bytes: {seed} runs, {counts:?}");
        match &ticks.alternate {
            // The control: they came while closures ran.
            None => assert!(counts.on_heap > 0),
            Some(alternate) => {
                assert_eq!(counts.on_alternate, counts.all);
                assert!(!alternate.is_zero(), "control");
                stack.run(|| ()).unwrap();
                assert_eq!(alternate.is_zero(), handlers == Handlers::Erased);
            }
        }
        assert_eq!(view.first_not_zero_in_all_of(&range), None);
    }
}

/// In a child, which has one thread that counts.
fn alone<F: Fn() + Copy>(test: F, body: impl FnOnce()) {
    if let Some(output) = child::output_alone(test, body) {
        eprint!("{}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn runs_are_right_and_erased_with_signals_that_are_handled_on_the_heap_stack() {
    let test = runs_are_right_and_erased_with_signals_that_are_handled_on_the_heap_stack;
    alone(test, || right_and_zero_with(Handlers::Here));
}

#[test]
fn runs_are_right_and_erased_with_signals_that_are_handled_elsewhere() {
    let test = runs_are_right_and_erased_with_signals_that_are_handled_elsewhere;
    alone(test, || right_and_zero_with(Handlers::Elsewhere));
}

#[test]
fn runs_are_right_and_erased_with_a_signal_stack_that_is_erased_too() {
    let test = runs_are_right_and_erased_with_a_signal_stack_that_is_erased_too;
    alone(test, || right_and_zero_with(Handlers::Erased));
}

/// Deep and shallow calls, of which nothing is left anywhere below.
#[inline(never)]
fn bleached_calls(below: &mut StackView, seed: u64) {
    let mark = below::mark();
    let expected = work(seed);
    let needle = Needle::new();
    let depth = if seed.is_multiple_of(64) {
        256 * KIB
    } else {
        8 * KIB
    };
    let result = bleach(|| {
        below::leave(needle, depth);
        work(seed)
    });
    below.look();
    assert_eq!(result, expected);
    assert_eq!(below.count(needle), 0, "at {seed}");
    below::assert_intact(&mark);
}

fn bleached_with(handlers: Handlers, heap: &std::ops::Range<usize>) {
    let mut below = StackView::new();
    let ticks = Ticks::start(heap, handlers != Handlers::Here);
    let mut seed = 0;
    // To look takes longer than the rest, and there are only so many needles.
    let batches = batches().div_ceil(4);
    let every = (batches * BATCH / 1000).max(8) as u64;
    for batch in 0..batches {
        let before = ticks::counts().all;
        for _ in 0..BATCH {
            seed += 1;
            let expected = work(seed);
            assert_eq!(bleach(|| work(seed)), expected);
            if seed.is_multiple_of(every) {
                bleached_calls(&mut below, seed);
            }
        }
        assert!(ticks::counts().all > before, "control");
        if batch.is_multiple_of(batches.div_ceil(500)) {
            below::assert_bleaches_panics(&mut below, 16 * KIB);
        }
    }
    let counts = ticks.stop();
    eprintln!("bleach, {handlers:?}: {seed} calls, {counts:?}");
    if ticks.alternate.is_some() {
        assert_eq!(counts.on_alternate, counts.all);
    }
    if !heap.is_empty() && handlers == Handlers::Here {
        assert!(counts.on_heap > 0, "control");
    }
}

#[test]
fn bleached_calls_are_right_and_erased_with_signals_throughout() {
    let test = bleached_calls_are_right_and_erased_with_signals_throughout;
    alone(test, || {
        for handlers in [Handlers::Here, Handlers::Elsewhere] {
            bleached_with(handlers, &(0..0));
            let mut stack = HeapStack::new(MIB).unwrap();
            stack
                .run(|| bleached_with(handlers, &maps::around(maps::here()).range))
                .unwrap();
        }
    });
}
