//! Futures that are polled and dropped, with pages in both.

use std::{
    mem,
    pin::{Pin, pin},
    task::{Context, Poll, Waker},
};

use stackbleach::{Bleached, HeapStack};

use crate::page::{Page, Uses, drops, end, use_page};

/// Is ready after so many polls, with what is made then. A type by itself for each case, as what is
/// used once is more readily inlined.
///
/// Not an `async` block: the destructor of one has a way round what it may own.
struct Waits<T, const CASE: usize, const SHAPE: u8> {
    polls: usize,
    create: fn() -> T,
    uses: Uses<SHAPE>,
}

impl<T, const CASE: usize, const SHAPE: u8> Future for Waits<T, CASE, SHAPE> {
    type Output = T;

    #[inline(always)]
    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<T> {
        assert_eq!(use_page::<SHAPE>(self.uses.0), 1);
        if self.polls == 0 {
            return Poll::Ready((self.create)());
        }
        self.polls -= 1;
        Poll::Pending
    }
}

fn bleached<T, const CASE: usize, const SHAPE: u8>(
    polls: usize,
    create: fn() -> T,
    on_its_own: bool,
) -> Bleached<Waits<T, CASE, SHAPE>> {
    let uses = Uses(1);
    let waits = Waits { polls, create, uses };
    if on_its_own {
        let stack = HeapStack::new(HeapStack::DEFAULT_SIZE).expect("memory for a stack");
        Bleached::with_stack(stack, waits)
    } else {
        Bleached::new(waits)
    }
}

/// How many cases there were.
pub fn all() -> usize {
    with::<0>() + with::<1>() + with::<2>()
}

fn with<const SHAPE: u8>() -> usize {
    drops(1, || end(Bleached::new(UsesOne::<SHAPE>)));
    for on_its_own in [false, true] {
        drops(1, || drop_unpolled::<0, SHAPE>(on_its_own));
        drops(1, || drop_between_polls::<1, SHAPE>(on_its_own));
        drops(1, || panic::<2, SHAPE>(on_its_own));
        drops(1, || assert_eq!(finish::<_, 3, SHAPE>(|| 2, on_its_own), 2));
        drops(1, || {
            let page = finish::<_, 4, SHAPE>(|| Page([3; 4096]), on_its_own);
            assert_eq!(page.0[9], 3);
        });
        drops(2, || {
            end(finish::<_, 5, SHAPE>(|| Uses::<SHAPE>(4), on_its_own))
        });
        drops(2, || {
            end(finish::<_, 6, SHAPE>(
                || (Page([5; 4096]), Uses::<SHAPE>(5)),
                on_its_own,
            ));
        });
    }
    15
}

/// With a destructor of its own, and nothing in it.
struct UsesOne<const SHAPE: u8>;

impl<const SHAPE: u8> Future for UsesOne<SHAPE> {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        Poll::Pending
    }
}

impl<const SHAPE: u8> Drop for UsesOne<SHAPE> {
    #[inline(always)]
    fn drop(&mut self) {
        drop(Uses::<SHAPE>(1));
    }
}

#[inline(never)]
fn drop_unpolled<const CASE: usize, const SHAPE: u8>(on_its_own: bool) {
    end(bleached::<_, CASE, SHAPE>(1, || 1, on_its_own));
}

#[inline(never)]
fn drop_between_polls<const CASE: usize, const SHAPE: u8>(on_its_own: bool) {
    let mut future = bleached::<_, CASE, SHAPE>(1, || 1, on_its_own);
    assert!(poll(pin!(&mut future)).is_pending());
    end(future);
}

#[inline(never)]
fn panic<const CASE: usize, const SHAPE: u8>(on_its_own: bool) {
    let panics = || -> u8 { panic!("on purpose") };
    let mut future = bleached::<_, CASE, SHAPE>(0, panics, on_its_own);
    match poll(pin!(&mut future)) {
        Poll::Ready(Err(error)) => assert_eq!(error.message(), "on purpose"),
        _ => unreachable!("it panics"),
    }
}

#[inline(never)]
fn finish<T, const CASE: usize, const SHAPE: u8>(create: fn() -> T, on_its_own: bool) -> T {
    let mut future = bleached::<T, CASE, SHAPE>(1, create, on_its_own);
    assert!(is_pending(poll(pin!(&mut future))));
    match poll(pin!(&mut future)) {
        Poll::Ready(Ok(output)) => output,
        _ => unreachable!("two polls do"),
    }
}

fn poll<F: Future>(future: Pin<&mut F>) -> Poll<F::Output> {
    future.poll(&mut Context::from_waker(Waker::noop()))
}

/// Without a destructor of what it isn't, which would be one more way round a page.
fn is_pending<T>(poll: Poll<T>) -> bool {
    let is_pending = poll.is_pending();
    mem::forget(poll);
    is_pending
}
