//! Ways to be inside.

use std::{
    future::Future,
    panic,
    pin::pin,
    task::{Context, Poll, Waker},
};

use stackbleach::{Bleached, HeapStack, PanicError, bleach, maybe_grow, probed, run};

use crate::random::Random;

/// The payload of panics that are meant.
pub(crate) struct OnPurpose;

/// Calls `inside` in a run of some kind, and panics in it if it says so.
pub(crate) fn one(random: &mut Random, mut inside: impl FnMut() -> bool) {
    let mut panics_if_so = move || {
        if inside() {
            panic::panic_any(OnPurpose);
        }
    };
    let outcome = match random.below(9) {
        0 => stack().run(panics_if_so),
        1 => run(panics_if_so),
        2 => probed::run(panics_if_so),
        3 => caught(|| bleach(panics_if_so)),
        4 => caught(|| probed::bleach(panics_if_so)),
        // Grows: no stack here is as large.
        5 => caught(|| maybe_grow(64 << 20, 64 << 20, panics_if_so)),
        6 => stack().batch(|batch| {
            batch.run(&mut panics_if_so)?;
            batch.run(|| ())
        }),
        7 => stack().run_measured(panics_if_so).map(|_| ()),
        _ => caught(|| poll_twice(panics_if_so)),
    };
    // With any other panic the hook has said so, and ends the program.
    drop(outcome);
}

fn stack() -> HeapStack {
    HeapStack::new(1 << 20).unwrap()
}

fn caught(f: impl FnOnce()) -> Result<(), PanicError> {
    match panic::catch_unwind(panic::AssertUnwindSafe(f)) {
        Ok(()) => Ok(()),
        Err(payload) if payload.is::<OnPurpose>() => Ok(()),
        Err(payload) => panic::resume_unwind(payload),
    }
}

fn poll_twice(mut f: impl FnMut()) {
    let mut is_second = false;
    let mut future = pin!(Bleached::new(std::future::poll_fn(|_| {
        if std::mem::replace(&mut is_second, true) {
            f();
            return Poll::Ready(());
        }
        Poll::Pending
    })));
    let mut context = Context::from_waker(Waker::noop());
    while future.as_mut().poll(&mut context).is_pending() {}
}
