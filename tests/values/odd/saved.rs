//! What the caller keeps in registers that functions give back: no way has a place for it.

use std::{
    hint::black_box,
    pin::Pin,
    task::{Context, Waker},
};

use stackbleach::{Batch, Bleached, HeapStack, bleach, maybe_grow, probed, run};

use crate::{
    arch,
    case::{Case, Direction, Rule},
    measure::{Caller, Given},
    plain::{Plain, plain, plain_future, plain_grow, plain_ok, plain_poll},
    value::{Pieces, sink},
};

const WORD: usize = size_of::<usize>();
/// What is held, and how many words that is. On Windows functions give back eight general registers,
/// and ten vectors of two words.
const HELD: (&str, usize) = if cfg!(windows) {
    ("eighteen registers", 28)
} else {
    ("six registers", 6)
};
/// A word a register, and two a vector.
const PIECES: Pieces = &{
    let mut pieces = [(0, WORD); HELD.1];
    let mut i = 0;
    while i < pieces.len() {
        pieces[i].0 = i * WORD;
        i += 1;
    }
    pieces
};

macro_rules! given {
    ($given:ident: $type:ty) => {
        // SAFETY: that is what this way is given, or it is nothing and has no size.
        unsafe { &mut *$given.cast::<$type>() }
    };
}

/// Two callers of a way: one that has something in all these registers, by assembly that calls it,
/// and one that has asked for values, which it uses later, so that the compiler keeps them.
macro_rules! callers {
    ($($way:ident: |$given:ident| $made:expr, |$it:ident| $call:expr;)*) => {$(
        mod $way {
            use super::*;

            #[inline(never)]
            extern "C" fn inner($given: *mut ()) {
                let _ = $given;
                #[allow(unused, reason = "only futures are used")]
                let mut $it = $made;
                wipe!();
                let ended = $call;
                snapshot!();
                sink(ended);
            }

            #[inline(never)]
            pub(super) fn by_assembly(given: *mut ()) {
                arch::holding(inner, given);
            }

            #[inline(never)]
            pub(super) fn by_compiler($given: *mut ()) {
                let _ = $given;
                #[allow(unused, reason = "only futures are used")]
                let mut $it = $made;
                let held = held!();
                wipe!();
                let ended = $call;
                snapshot!();
                used!(held);
                sink(ended);
            }
        }
    )*};
}

/// A closure that uses registers.
fn busy() {
    for _ in 0..black_box(3) {
        arch::change_saved();
    }
}

async fn waits() {
    std::future::ready(()).await;
    busy();
}

callers! {
    heap_run: |given| (), |it| given!(given: HeapStack).run(busy);
    cached_run: |given| (), |it| run(busy);
    batch_run: |given| (), |it| given!(given: Batch<'_>).run(busy);
    measured: |given| (), |it| given!(given: HeapStack).run_measured(busy);
    bleached: |given| (), |it| bleach(busy);
    grown: |given| (), |it| maybe_grow(16 << 20, 16 << 20, busy);
    probed_run: |given| (), |it| probed::run(busy);
    probed_bleach: |given| (), |it| probed::bleach(busy);
    probed_new: |given| (), |it| probed::Bleached::new(waits());
    probed_poll: |given| probed::Bleached::new(waits()),
        |it| Pin::new(&mut it).poll(&mut Context::from_waker(Waker::noop()));
    new: |given| (), |it| Bleached::new(waits());
    poll: |given| Bleached::new(waits()),
        |it| Pin::new(&mut it).poll(&mut Context::from_waker(Waker::noop()));

    by_plain: |given| (), |it| plain(busy);
    by_plain_ok: |given| (), |it| plain_ok(busy);
    by_plain_run: |given| (), |it| given!(given: Plain).run(busy);
    by_plain_measured: |given| (), |it| given!(given: Plain).run_measured(busy);
    by_plain_grow: |given| (), |it| plain_grow(0, 0, busy);
    by_plain_future: |given| (), |it| plain_future(waits());
    by_plain_poll: |given| Box::pin(waits()),
        |it| plain_poll(it.as_mut(), &mut Context::from_waker(Waker::noop()));
}

pub(super) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    let mut add = |way, given, name: &str, [caller, plain]: [Caller; 2]| {
        cases.push(Case {
            way,
            direction: Direction::Held,
            name: name.to_owned(),
            pieces: PIECES,
            given,
            rule: Rule::Nothing,
            caller,
            plain,
        });
    };
    macro_rules! of {
        ($($name:literal, $given:ident: $way:ident, $plain:ident;)*) => {$(
            let callers: [Caller; 2] = [$way::by_assembly, $plain::by_assembly];
            add($name, Given::$given, HELD.0, callers);
            let callers: [Caller; 2] = [$way::by_compiler, $plain::by_compiler];
            add($name, Given::$given, "four values", callers);
        )*};
    }
    of! {
        "HeapStack::run", Stack: heap_run, by_plain_run;
        "run", Stack: cached_run, by_plain_ok;
        "Batch::run", Batch: batch_run, by_plain_run;
        "run_measured", Stack: measured, by_plain_measured;
        "bleach", Stack: bleached, by_plain;
        "maybe_grow, taken", Stack: grown, by_plain_grow;
        "Bleached::new", Stack: new, by_plain_future;
        "Bleached::poll", Stack: poll, by_plain_poll;
        "probed HeapStack::run", ProbedStack: heap_run, by_plain_run;
        "probed Batch::run", ProbedBatch: batch_run, by_plain_run;
        "probed run_measured", ProbedStack: measured, by_plain_measured;
        "probed::run", Stack: probed_run, by_plain_ok;
        "probed::bleach", Stack: probed_bleach, by_plain;
        "probed::Bleached::new", Stack: probed_new, by_plain_future;
        "probed::Bleached::poll", Stack: probed_poll, by_plain_poll;
    }
    cases
}
