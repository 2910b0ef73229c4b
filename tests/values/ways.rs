//! Callers: for each way and type one that hands a value in, one that gets it out, and one whose
//! closure panics with it in hand. The call of the way is written in the caller itself.
#![allow(dead_code, reason = "no plain function is needed by all three")]

use std::{
    hint::black_box,
    mem::forget,
    pin::Pin,
    task::{Context, Poll, Waker},
};

use stackbleach::{
    Batch, Bleached, HeapStack, PanicError, bleach, maybe_grow, probed, run, try_bleach, try_run,
};

use crate::{
    plain::{
        Plain, plain, plain_caught, plain_future, plain_grow, plain_ok, plain_poll,
        plain_poll_caught, plain_tried,
    },
    value::{Value, fail, sink},
};

/// More than a thread has.
const HUGE: usize = 16 << 20;

macro_rules! given {
    ($given:ident: $type:ty) => {
        // SAFETY: that is what this way is given, or it is nothing and has no size.
        unsafe { &mut *$given.cast::<$type>() }
    };
}

/// The three callers of a way.
macro_rules! callers {
    ($($way:ident: |$given:ident, $f:ident| $call:expr;)*) => {$(
        pub(crate) mod $way {
            use super::*;

            #[inline(never)]
            pub(crate) fn sends<T: Value>($given: *mut ()) {
                let _ = $given;
                let value = T::from_secret();
                let $f = move || {
                    black_box(&value);
                };
                wipe!();
                let ended = $call;
                snapshot!();
                sink(ended);
            }

            #[inline(never)]
            pub(crate) fn returns<T: Value>($given: *mut ()) {
                let _ = $given;
                let $f = || T::from_secret();
                wipe!();
                let ended = $call;
                snapshot!();
                sink(ended);
            }

            #[inline(never)]
            pub(crate) fn fails<T: Value>($given: *mut ()) {
                let _ = $given;
                let value = T::from_secret();
                let $f = move || {
                    black_box(&value);
                    fail();
                };
                wipe!();
                let ended = $call;
                snapshot!();
                sink(ended);
            }
        }
    )*};
}

callers! {
    heap_run: |given, f| given!(given: HeapStack).run(f);
    cached_run: |given, f| run(f);
    tried_run: |given, f| try_run(f);
    batch_run: |given, f| given!(given: Batch<'_>).run(f);
    measured: |given, f| given!(given: HeapStack).run_measured(f);
    bleached: |given, f| bleach(f);
    tried_bleach: |given, f| try_bleach(f);
    probed_run: |given, f| probed::run(f);
    probed_bleach: |given, f| probed::bleach(f);
    grown: |given, f| maybe_grow(HUGE, HUGE, f);
    not_grown: |given, f| maybe_grow(0, 0, f);

    by_plain: |given, f| plain(f);
    by_plain_ok: |given, f| plain_ok(f);
    by_plain_tried: |given, f| plain_tried(f);
    by_plain_caught: |given, f| plain_caught(f);
    by_plain_grow: |given, f| plain_grow(0, 0, f);
    by_plain_run: |given, f| given!(given: Plain).run(f);
    by_plain_measured: |given, f| given!(given: Plain).run_measured(f);
    by_plain_run_caught: |given, f| given!(given: Plain).run_caught(f);
    directly: |given, f| f();

    // Out of line.
    run_by_pointer: |given, f| black_box(run as fn(_) -> _)(f);
    bleach_by_pointer: |given, f| black_box(bleach as fn(_) -> _)(f);
    heap_run_by_pointer: |given, f| {
        let run: fn(&mut HeapStack, _) -> _ = HeapStack::run;
        black_box(run)(given!(given: HeapStack), f)
    };
    probed_run_by_pointer: |given, f| black_box(probed::run as fn(_) -> _)(f);
    probed_bleach_by_pointer: |given, f| black_box(probed::bleach as fn(_) -> _)(f);
    bleach_by_map: |given, f| Some(f).map(bleach);
    run_by_map: |given, f| Some(f).map(run);
    bleach_boxed: |given, f| bleach(Box::new(f) as Box<dyn FnOnce() -> _>);
    probed_run_boxed: |given, f| probed::run(Box::new(f) as Box<dyn FnOnce() -> _>);
    probed_bleach_boxed: |given, f| probed::bleach(Box::new(f) as Box<dyn FnOnce() -> _>);
    run_boxed: |given, f| run(Box::new(f) as Box<dyn FnOnce() -> _>);
    heap_run_boxed: |given, f| given!(given: HeapStack).run(Box::new(f) as Box<dyn FnOnce() -> _>);

    plain_ok_by_pointer: |given, f| black_box(plain_ok as fn(_) -> _)(f);
    plain_by_pointer: |given, f| black_box(plain as fn(_) -> _)(f);
    plain_run_by_pointer: |given, f| {
        let run: fn(&mut Plain, _) -> _ = Plain::run;
        black_box(run)(given!(given: Plain), f)
    };
    plain_by_map: |given, f| Some(f).map(plain);
    plain_ok_by_map: |given, f| Some(f).map(plain_ok);
    plain_boxed: |given, f| plain(Box::new(f) as Box<dyn FnOnce() -> _>);
    plain_ok_boxed: |given, f| plain_ok(Box::new(f) as Box<dyn FnOnce() -> _>);
    plain_run_boxed: |given, f| given!(given: Plain).run(Box::new(f) as Box<dyn FnOnce() -> _>);
}

/// Callers that hand a future in.
macro_rules! takers {
    ($($way:ident: |$future:ident, $stack:ident| $call:expr;)*) => {$(
        pub(crate) mod $way {
            use super::*;

            #[inline(never)]
            pub(crate) fn sends<T: Value>(_: *mut ()) {
                let $stack = HeapStack::new(0).expect("memory");
                let value = T::from_secret();
                let $future = async move {
                    black_box(&value);
                };
                wipe!();
                let made = $call;
                snapshot!();
                sink(made);
            }
        }
    )*};
}

takers! {
    new: |future, stack| { forget(stack); Bleached::new(future) };
    with_stack: |future, stack| Bleached::with_stack(stack, future);
    probed_new: |future, stack| { forget(stack); probed::Bleached::new(future) };
    probed_with_stack: |future, stack| probed::Bleached::with_stack(stack, future);
    by_plain_future: |future, stack| { forget(stack); plain_future(future) };
}

/// Callers that poll.
macro_rules! pollers {
    ($($way:ident: |$future:ident, $context:ident| $made:expr, $call:expr;)*) => {$(
        pub(crate) mod $way {
            use super::*;

            #[inline(never)]
            pub(crate) fn returns<T: Value>(_: *mut ()) {
                let $future = async { T::from_secret() };
                let mut $future = $made;
                let $context = &mut Context::from_waker(Waker::noop());
                wipe!();
                let ended = $call;
                snapshot!();
                sink(ended);
            }

            #[inline(never)]
            pub(crate) fn fails<T: Value>(_: *mut ()) {
                let value = T::from_secret();
                let $future = async move {
                    black_box(&value);
                    fail();
                };
                let mut $future = $made;
                let $context = &mut Context::from_waker(Waker::noop());
                wipe!();
                let ended = $call;
                snapshot!();
                sink(ended);
            }
        }
    )*};
}

/// A future of no type that the caller knows.
type Dyn<T> = Pin<Box<dyn Future<Output = Result<T, PanicError>>>>;

fn to_dyn<T>(future: impl Future<Output = Result<T, PanicError>> + 'static) -> Dyn<T> {
    Box::pin(future)
}

pollers! {
    poll: |future, context| Bleached::new(future), Pin::new(&mut future).poll(context);
    probed_poll: |future, context| probed::Bleached::new(future), Pin::new(&mut future).poll(context);
    by_plain_poll: |future, context| plain_future(future), plain_poll(future.as_mut(), context);
    by_plain_poll_caught: |future, context| plain_future(future), plain_poll_caught(future.as_mut(), context);
    dyn_poll: |future, context| to_dyn(Bleached::new(future)), future.as_mut().poll(context);
    plain_dyn_poll: |future, context| to_dyn(Polled(Box::pin(future))), future.as_mut().poll(context);
}

/// A future as a plain function polls it.
struct Polled<F>(Pin<Box<F>>);

impl<F: Future> Future for Polled<F> {
    type Output = Result<F::Output, PanicError>;

    #[inline(never)]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.as_mut().poll(context).map(Ok)
    }
}
