//! Which types go which ways.

use crate::{
    case::{Case, Direction, Rule},
    measure::{Caller, Given},
    value::{Dropped, Panics, Value},
    ways,
};

pub(crate) struct Way {
    pub(crate) name: &'static str,
    pub(crate) given: Given,
    pub(crate) rule: Rule,
}

pub(crate) const fn way(name: &'static str) -> Way {
    Way {
        name,
        given: Given::Stack,
        rule: Rule::Nothing,
    }
}

const RUN: Way = way("HeapStack::run");
const CACHED: Way = way("run");
const TRIED: Way = way("try_run");
const BATCH: Way = Way {
    given: Given::Batch,
    ..way("Batch::run")
};
const MEASURED: Way = way("run_measured");
const BLEACH: Way = way("bleach");
const TRIED_BLEACH: Way = way("try_bleach");
const GROWN: Way = way("maybe_grow, taken");
const NOT_GROWN: Way = Way {
    rule: Rule::AsPlain,
    ..way("maybe_grow, not taken")
};
const NEW: Way = way("Bleached::new");
const WITH_STACK: Way = way("Bleached::with_stack");
const POLL: Way = way("Bleached::poll");

pub(crate) fn add<T: Value>(
    cases: &mut Vec<Case>,
    way: &Way,
    direction: Direction,
    [caller, plain]: [Caller; 2],
) {
    cases.push(Case {
        way: way.name,
        direction,
        name: T::name(),
        pieces: T::PIECES,
        given: way.given,
        rule: way.rule,
        caller,
        plain,
    });
}

macro_rules! all {
    ($cases:ident, $direction:ident, $caller:ident, $($way:ident: $module:ident, $plain:ident;)*) => {$(
        let callers: [Caller; 2] = [ways::$module::$caller::<T>, ways::$plain::$caller::<T>];
        add::<T>($cases, &$way, Direction::$direction, callers);
    )*};
}

mod probed;

fn futures_in<T: Value>(cases: &mut Vec<Case>) {
    all!(cases, In, sends, NEW: new, by_plain_future; WITH_STACK: with_stack, by_plain_future;);
}

fn in_and_out<T: Value>(cases: &mut Vec<Case>) {
    all!(cases, In, sends,
        RUN: heap_run, by_plain_run;
        CACHED: cached_run, by_plain_ok;
        TRIED: tried_run, by_plain_tried;
        BATCH: batch_run, by_plain_run;
        MEASURED: measured, by_plain_measured;
        BLEACH: bleached, by_plain;
        TRIED_BLEACH: tried_bleach, by_plain_tried;
        GROWN: grown, by_plain_grow;
        NOT_GROWN: not_grown, directly;
    );
    futures_in::<T>(cases);
    out::<T>(cases);
}

fn out<T: Value>(cases: &mut Vec<Case>) {
    all!(cases, Out, returns,
        RUN: heap_run, by_plain_run;
        CACHED: cached_run, by_plain_ok;
        TRIED: tried_run, by_plain_tried;
        BATCH: batch_run, by_plain_run;
        MEASURED: measured, by_plain_measured;
        BLEACH: bleached, by_plain;
        TRIED_BLEACH: tried_bleach, by_plain_tried;
        GROWN: grown, by_plain_grow;
        NOT_GROWN: not_grown, directly;
        POLL: poll, by_plain_poll;
    );
}

fn errors<T: Value>(cases: &mut Vec<Case>) {
    if cfg!(panic = "abort") {
        return;
    }
    all!(cases, Error, fails,
        RUN: heap_run, by_plain_run_caught;
        CACHED: cached_run, by_plain_caught;
        TRIED: tried_run, by_plain_caught;
        BATCH: batch_run, by_plain_run_caught;
        MEASURED: measured, by_plain_run_caught;
        BLEACH: bleached, by_plain;
        TRIED_BLEACH: tried_bleach, by_plain_caught;
        GROWN: grown, by_plain_grow;
        NOT_GROWN: not_grown, directly;
        POLL: poll, by_plain_poll_caught;
    );
}

/// In with a destructor that panics: the closure's end is the panic.
fn dropped_in<T: Value>(cases: &mut Vec<Case>) {
    if cfg!(panic = "abort") {
        return;
    }
    all!(cases, Error, sends,
        RUN: heap_run, by_plain_run_caught;
        CACHED: cached_run, by_plain_caught;
        TRIED: tried_run, by_plain_caught;
        BATCH: batch_run, by_plain_run_caught;
        MEASURED: measured, by_plain_run_caught;
        BLEACH: bleached, by_plain;
        TRIED_BLEACH: tried_bleach, by_plain_caught;
        GROWN: grown, by_plain_grow;
        NOT_GROWN: not_grown, directly;
    );
}

macro_rules! for_each {
    ($cases:ident; $($type:ty),* $(,)?) => {$(
        in_and_out::<$type>($cases);
        in_and_out::<Dropped<$type>>($cases);
        errors::<Dropped<$type>>($cases);
        #[cfg(stackbleach_values = "full")]
        probed::of::<$type>($cases);
    )*};
}

macro_rules! for_some {
    ($cases:ident; $($type:ty),* $(,)?) => {$(
        errors::<$type>($cases);
        dropped_in::<Panics<$type>>($cases);
        futures_in::<Panics<$type>>($cases);
        out::<Panics<$type>>($cases);
    )*};
}

/// Those that are done under emulation: numbers, pairs, and a few arrays.
#[cfg(not(target_arch = "x86_64"))]
fn some(cases: &mut Vec<Case>) {
    for_each!(cases; u8, u64, u128, f64, (f64, f64), (u64, f64), [u8; 17], [u8; 32]);
    for_some!(cases; u64, f64);
}

/// Those that plain `cargo test` has. Unoptimised they take long to compile: so there are fewer, and
/// all of these with `ci/values.sh --some`.
#[cfg(target_arch = "x86_64")]
fn some(cases: &mut Vec<Case>) {
    use crate::value::Aligned64;

    for_each!(cases; u8, u64, f64, (u64, f64), [u8; 16], [u8; 32], Aligned64);
    for_some!(cases; u64);
    #[cfg(any(
        not(debug_assertions),
        stackbleach_values = "some",
        stackbleach_values = "full"
    ))]
    {
        use std::arch::x86_64;

        for_each!(cases; u128, (f64, f64), [u8; 7], [u8; 17], Option<u64>, Box<()>, x86_64::__m256i);
        for_some!(cases; f64, [u8; 32]);
    }
    futures_in::<[u8; 1000]>(cases);
    futures_in::<[u8; 10_000]>(cases);
}

/// The others.
#[cfg(stackbleach_values = "full")]
fn others(cases: &mut Vec<Case>) {
    use crate::value::{Aligned64, Mixed, Odd, Padded64, Padded4096};

    for_each!(cases;
        u16, u32, usize, f32, (f32, f32), (u32, u64), (u64, u64), (f64, u128), (f32, u64), (u8, f64),
        (u128, u128), Mixed, Odd, [u8; 1], [u8; 2], [u8; 3], [u8; 4], [u8; 5], [u8; 8], [u8; 12],
        [u8; 15], [u8; 20], [u8; 24], [u8; 31], [u8; 33], [u8; 48], [u8; 63], [u8; 64],
        [u8; 128], [u8; 129], [u8; 1000], [u64; 2], [f64; 2], [u32; 2], [f32; 2], [u32; 4], [u16; 8], [u64; 3], [f64; 3], [f32; 4], Padded64, Padded4096, Option<u8>, Option<f64>, Option<[u8; 32]>,
        Result<u64, u32>, Result<u32, f64>, &'static (),
    );
    #[cfg(target_arch = "x86_64")]
    for_each!(cases; std::arch::x86_64::__m128i, std::arch::x86_64::__m512i);
    for_some!(cases; u8, u32, u128, (f64, f64), (u64, f64), Odd, [u8; 17], [u8; 64], Aligned64);
}

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    some(&mut cases);
    #[cfg(not(stackbleach_values = "full"))]
    probed::some(&mut cases);
    #[cfg(stackbleach_values = "full")]
    others(&mut cases);
    cases
}
