//! Promise: signals that arrive every few microseconds, during very many runs, make no
//! difference: results are right, and stacks are zero afterwards, wherever the handler runs.
//!
//! For more than a test's time: `STACKBLEACH_TEST_RUNS`, a number of runs for each of the
//! tests here.
#![expect(unsafe_code, reason = "timers")]

use std::{env, hint::black_box};

use stackbleach::{HeapStack, bleach};

#[path = "common/below.rs"]
mod below;
#[path = "common/child.rs"]
mod child;
#[path = "common/maps.rs"]
mod maps;
#[path = "common/memory.rs"]
mod memory;
#[path = "common/quiet.rs"]
mod quiet;
#[path = "common/ticks.rs"]
mod ticks;
#[path = "common/view.rs"]
mod view;

use below::{Below, Needle};
use quiet::quietly;
use ticks::{Handler, Ticks};
use view::View;

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

/// Runs without a look at the stack in between.
const BATCH: usize = 500;

/// How many runs a test does, unless it is told.
fn runs() -> usize {
    let told = env::var("STACKBLEACH_TEST_RUNS");
    told.map_or(10_000, |runs| runs.parse().unwrap())
}

/// Something with general, floating and vector registers in use throughout, and with more or
/// less on the stack.
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
            sum += f64::from(u32::try_from(word >> 40).unwrap());
        }
        let words = black_box(&words);
        (
            words.iter().fold(0, |all, word| all ^ word),
            f64::to_bits(sum),
        )
    }
    match seed % 16 {
        0 => on_the_stack::<8192>(seed),
        1..4 => on_the_stack::<2048>(seed),
        _ => on_the_stack::<64>(seed),
    }
}

/// One round of everything that ends with the stack erased.
fn round(stack: &mut HeapStack, seed: u64, expected: (u64, u64)) {
    match seed % 20 {
        0 => {
            let panics = || -> () { panic!("{:?}", work(seed)) };
            let error = quietly(|| stack.run(panics)).unwrap_err();
            assert_eq!(error.message(), format!("{expected:?}"));
        }
        1 => {
            let twice = stack.batch(|batch| {
                let first = batch.run(|| work(seed)).unwrap();
                (first, batch.run(|| work(seed)).unwrap())
            });
            assert_eq!(twice, (expected, expected));
        }
        2 => {
            let nested = || stackbleach::run(|| bleach(|| work(seed))).unwrap();
            assert_eq!(stack.run(nested).unwrap(), expected);
        }
        _ => assert_eq!(stack.run(|| work(seed)).unwrap(), expected),
    }
}

/// Runs with signals throughout, whose handler runs there.
fn right_and_zero_with(handler: Handler) {
    let alternate = handler.alternate();
    let erases = matches!(handler, Handler::Alternate { erased: true });
    let builder = HeapStack::builder().erase_signal_stack(erases);
    let view = View::open();
    for size in [0, MIB, 16 * MIB] {
        let mut stack = builder.clone().size(size).build().unwrap();
        // Small ones have no room for all of it.
        let deep = size != 0;
        let range = stack.run(|| view.around(maps::here())).unwrap();
        let ticks = Ticks::start(handler.on_alternate());
        let mut seed = 0;
        for _ in 0..(runs() / 3).div_ceil(BATCH) {
            let before = ticks.counts(&range);
            for _ in 0..BATCH {
                seed += if deep || seed % 16 != 15 { 1 } else { 5 };
                let expected = work(seed);
                round(&mut stack, seed, expected);
            }
            // Also while they go on.
            assert_eq!(view.first_not_zero(&range), None, "at {seed}");
            let after = ticks.counts(&range);
            assert!(after.all > before.all, "control");
            assert_eq!(after.elsewhere, 0);
        }
        let counts = ticks.stop(&range);
        if !handler.on_alternate() {
            assert!(counts.inside > 0, "control: none was in a closure");
        }
        if let Some(alternate) = &alternate {
            let left = |range| memory::read(range).iter().any(|&byte| byte != 0);
            assert!(left(alternate), "control");
            stack.run(|| ()).unwrap();
            assert_eq!(left(alternate), !erases);
        }
        ticks::note(handler, size, seed, &counts);
    }
}

#[test]
fn runs_are_right_and_erased_with_signals_on_the_same_stack() {
    let test = runs_are_right_and_erased_with_signals_on_the_same_stack;
    if child::is_for(test) {
        right_and_zero_with(Handler::Same);
        child::reached();
        return;
    }
    ticks::succeeds(test);
}
