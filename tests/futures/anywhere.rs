//! Promise: a bleached future works wherever a future can be polled: in others, in closures on
//! all sorts of stacks, by executors of all sorts, in the last moments of a thread.

use std::{
    cell::{Cell, RefCell},
    future::{pending as never, poll_fn},
    mem,
    pin::Pin,
    rc::Rc,
    sync::atomic::{AtomicUsize, Ordering::SeqCst},
    task::Poll,
    thread,
};

use stackbleach::{Bleached, HeapStack, bleach, maybe_grow, run};

use crate::common::{
    nested::usable,
    polling::{block_on, finish, pending, poll, yield_now},
    quiet::quietly,
};

#[test]
fn bleached_futures_are_polled_in_bleached_futures() {
    let outcome = block_on(Bleached::new(async {
        let outer = usable();
        yield_now().await;
        let inner = Bleached::new(async {
            yield_now().await;
            let innermost = Bleached::new(async {
                yield_now().await;
                usable()
            });
            (usable(), innermost.await.unwrap())
        });
        let (inner, innermost) = inner.await.unwrap();
        // An error of one is the other's to handle.
        let panics = Bleached::new(async { panic!("inside") });
        let error: Result<(), _> = quietly(|| finish(panics));
        assert_eq!(error.unwrap_err().message(), "inside");
        [outer, inner, innermost]
    }));
    let [outer, inner, innermost] = outcome.unwrap();
    assert_ne!(outer, inner);
    assert_ne!(outer, innermost);
    assert_ne!(inner, innermost);
}

#[test]
fn all_that_the_crate_calls_closures_with_works_in_a_poll_and_a_poll_in_it() {
    let mut stack = HeapStack::new(0).unwrap();
    let everything = || {
        let mut other = HeapStack::new(0).unwrap();
        assert_eq!(run(|| 1).unwrap() + other.run(|| 2).unwrap(), 3);
        assert_eq!(bleach(|| 4), 4);
        assert_eq!(maybe_grow(2 << 20, 0, || 5), 5);
        assert_eq!(other.batch(|batch| batch.run(|| 6).unwrap()), 6);
        let polled = finish(Bleached::new(async {
            pending(2).await;
            7
        }));
        assert_eq!(polled.unwrap(), 7);
        8
    };
    let future = Bleached::new(async {
        let before = everything();
        pending(1).await;
        before + everything()
    });
    assert_eq!(finish(future).unwrap(), 16);
    assert_eq!(run(everything).unwrap(), 8);
    assert_eq!(stack.run(everything).unwrap(), 8);
    assert_eq!(bleach(everything), 8);
    assert_eq!(maybe_grow(1 << 30, 2 << 30, everything), 8);
    assert_eq!(stack.batch(|batch| batch.run(everything).unwrap()), 8);
}

#[test]
fn a_waker_may_wake_from_within_the_poll() {
    let polls = Cell::new(0);
    let future = Bleached::new(async {
        for _ in 0..1000 {
            polls.set(polls.get() + 1);
            yield_now().await;
        }
        polls.get()
    });
    assert_eq!(block_on(future).unwrap(), 1000);

    // From another thread, while the poll has not returned.
    let mut asked = false;
    let future = Bleached::new(poll_fn(move |context| {
        if mem::replace(&mut asked, true) {
            return Poll::Ready(9);
        }
        let waker = context.waker().clone();
        thread::spawn(move || waker.wake()).join().unwrap();
        Poll::Pending
    }));
    assert_eq!(block_on(future).unwrap(), 9);
}

#[test]
fn it_may_borrow_and_need_not_be_sent() {
    let mut text = String::from("borrowed");
    let shared = Rc::new(Cell::new(1));
    let future = Bleached::new(async {
        let captured = Rc::clone(&shared);
        yield_now().await;
        text.push_str(" and changed");
        captured.set(captured.get() + 1);
    });
    block_on(future).unwrap();
    assert_eq!((text.as_str(), shared.get()), ("borrowed and changed", 2));
}

#[test]
fn it_is_polled_and_dropped_in_destructors_of_thread_locals() {
    struct Polls(Option<Bleached<Pin<Box<dyn Future<Output = ()>>>>>);

    impl Drop for Polls {
        fn drop(&mut self) {
            if let Some(future) = &mut self.0 {
                assert!(poll(future).is_pending());
            }
        }
    }

    thread_local! {
        static BEFORE: RefCell<Polls> = const { RefCell::new(Polls(None)) };
        static AFTER: RefCell<Polls> = const { RefCell::new(Polls(None)) };
    }

    static DROPPED: AtomicUsize = AtomicUsize::new(0);
    struct Counts;
    impl Drop for Counts {
        fn drop(&mut self) {
            DROPPED.fetch_add(1, SeqCst);
        }
    }
    let polled = || {
        let mut future = Bleached::new(Box::pin(async {
            let _counts = Counts;
            never::<()>().await;
        }) as Pin<Box<dyn Future<Output = ()>>>);
        assert!(poll(&mut future).is_pending());
        Some(future)
    };
    thread::spawn(move || {
        BEFORE.with_borrow_mut(|polls| polls.0 = None);
        let future = polled();
        BEFORE.with_borrow_mut(|polls| polls.0 = future);
        AFTER.with_borrow_mut(|polls| polls.0 = polled());
    })
    .join()
    .unwrap();
    assert_eq!(DROPPED.load(SeqCst), 2);
}
