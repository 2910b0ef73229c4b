//! Promise: a bleached future comes to what the future in it comes to; a panic in a poll ends it
//! with an error, and one of the destructor is heard of if nothing worse has happened.

use std::{
    array,
    cell::Cell,
    future::{pending as never, ready},
    hint::black_box,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::Pin,
    rc::Rc,
    task::{Context, Poll},
    thread,
};

use stackbleach::{Bleached, HeapStack};

use crate::common::{
    polling::{finish, pending, poll},
    quiet::quietly,
};

/// Counts, in its destructor.
struct Counts(Rc<Cell<usize>>);

impl Drop for Counts {
    fn drop(&mut self) {
        self.0.set(self.0.get() + 1);
    }
}

#[test]
fn it_is_ready_when_the_future_in_it_is() {
    assert_eq!(
        poll(&mut Bleached::new(ready(7))).map(Result::ok),
        Poll::Ready(Some(7))
    );
    for times in [1, 2, 10, 1000] {
        let mut future = Bleached::new(pending(times));
        for _ in 0..times {
            assert!(poll(&mut future).is_pending());
        }
        assert!(poll(&mut future).is_ready());
    }
}

#[test]
fn outputs_of_all_sizes_arrive_whole() {
    fn arrives<T: Clone + PartialEq + std::fmt::Debug>(output: &T) {
        let copy = output.clone();
        assert_eq!(finish(Bleached::new(async { copy })).unwrap(), *output);
        let copy = output.clone();
        let waits = async {
            pending(3).await;
            copy
        };
        assert_eq!(finish(Bleached::new(waits)).unwrap(), *output);
    }
    arrives(&());
    arrives(&7_u8);
    arrives(&[7_u64; 2]);
    arrives(&array::from_fn::<u8, 33, _>(|i| u8::try_from(i).unwrap()));
    arrives(&[0x0102_0304_0506_0708_u64; 5000]);
    arrives(&String::from("in the heap"));
    arrives(&vec![Some(Box::new(1)), None]);
    arrives(&Ok::<String, u128>(String::from("within")));
    arrives(&Err::<(), _>(u128::MAX / 7));
}

#[test]
fn an_output_is_dropped_once_and_by_who_got_it() {
    let count = Rc::new(());
    let output = Rc::clone(&count);
    let mut future = Bleached::new(async {
        pending(1).await;
        output
    });
    assert!(poll(&mut future).is_pending());
    let Poll::Ready(output) = poll(&mut future) else {
        panic!("it was the second poll");
    };
    drop(future);
    assert_eq!(Rc::strong_count(&count), 2);
    drop(output.unwrap());
    assert_eq!(Rc::strong_count(&count), 1);
}

#[test]
fn a_panic_in_a_poll_is_an_error_and_the_end() {
    for polls in [0, 1, 7] {
        let dropped = Rc::new(Cell::new(0));
        let counts = Counts(Rc::clone(&dropped));
        let mut future = Bleached::new(async {
            let _counts = counts;
            pending(polls).await;
            panic!("after {polls}");
        });
        for _ in 0..polls {
            assert!(poll(&mut future).is_pending());
        }
        let Poll::Ready(Err::<(), _>(error)) = quietly(|| poll(&mut future)) else {
            panic!("a panic is the end");
        };
        assert_eq!(error.message(), format!("after {polls}"));
        assert!(!thread::panicking());
        assert_eq!(dropped.get(), 1);
        drop(future);
        assert_eq!(dropped.get(), 1);
    }
}

#[test]
fn a_poll_after_the_end_is_a_panic_in_words() {
    let panics = async { panic!("the first time") };
    let mut ended = [
        Bleached::new(Box::pin(async { 3 }) as Pin<Box<dyn Future<Output = i32>>>),
        Bleached::new(Box::pin(panics)),
    ];
    for future in &mut ended {
        assert!(quietly(|| poll(future)).is_ready());
        for _ in 0..2 {
            let again = || catch_unwind(AssertUnwindSafe(|| poll(future)));
            let payload = quietly(again).unwrap_err();
            assert_eq!(
                *payload.downcast::<&str>().unwrap(),
                "a `Bleached` future was polled after it was ready"
            );
        }
    }
}

/// A future whose destructor panics.
struct PanicsInTheEnd {
    polls: usize,
    panics: bool,
    /// Dropped all the same.
    _field: Rc<()>,
}

impl Future for PanicsInTheEnd {
    type Output = Vec<u8>;

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Vec<u8>> {
        if self.polls > 0 {
            self.polls -= 1;
            return Poll::Pending;
        }
        assert!(!self.panics, "in the poll");
        Poll::Ready(vec![7; 100])
    }
}

impl Drop for PanicsInTheEnd {
    fn drop(&mut self) {
        panic!("in the {}", black_box("end"));
    }
}

fn panics_in_the_end(polls: usize, panics: bool) -> (Bleached<PanicsInTheEnd>, Rc<()>) {
    let field = Rc::new(());
    let future = Bleached::new(PanicsInTheEnd {
        polls,
        panics,
        _field: Rc::clone(&field),
    });
    (future, field)
}

#[test]
fn a_panic_of_the_destructor_of_a_future_that_is_ready_is_an_error() {
    let (future, field) = panics_in_the_end(2, false);
    let error = quietly(|| finish(future)).unwrap_err();
    assert_eq!(error.message(), "in the end");
    assert_eq!(Rc::strong_count(&field), 1);
}

#[test]
fn the_panic_of_a_poll_counts_for_more_than_that_of_the_destructor() {
    let (future, field) = panics_in_the_end(2, true);
    let error = quietly(|| finish(future)).unwrap_err();
    assert_eq!(error.message(), "in the poll");
    assert_eq!(Rc::strong_count(&field), 1);
    assert!(!thread::panicking());
}

#[test]
fn a_panic_of_the_destructor_of_a_future_that_is_dropped_goes_on() {
    for polls in [0, 1] {
        let (mut future, field) = panics_in_the_end(5, false);
        for _ in 0..polls {
            assert!(poll(&mut future).is_pending());
        }
        let drops = AssertUnwindSafe(|| drop(future));
        let payload = quietly(|| catch_unwind(drops)).unwrap_err();
        assert_eq!(*payload.downcast::<String>().unwrap(), "in the end");
        assert_eq!(Rc::strong_count(&field), 1);
        assert!(!thread::panicking());
    }
    // Its own stack goes then, too.
    let future = PanicsInTheEnd {
        polls: 1,
        panics: false,
        _field: Rc::default(),
    };
    let future = Bleached::with_stack(HeapStack::new(0).unwrap(), future);
    let drops = AssertUnwindSafe(|| drop(future));
    quietly(|| catch_unwind(drops)).unwrap_err();
}

/// Or else that would end the process.
#[test]
fn a_panic_of_the_destructor_during_a_panic_ends_there() {
    let (mut future, field) = panics_in_the_end(5, false);
    assert!(poll(&mut future).is_pending());
    let panics = AssertUnwindSafe(|| {
        let _dropped_on_the_way = future;
        panic!("first");
    });
    let payload = quietly(|| catch_unwind(panics)).unwrap_err();
    assert_eq!(*payload.downcast::<&str>().unwrap(), "first");
    assert_eq!(Rc::strong_count(&field), 1);
    assert!(!thread::panicking());
}

#[test]
fn what_it_owns_is_dropped_with_it_whenever_that_is() {
    for polls in 0..4 {
        let dropped = Rc::new(Cell::new(0));
        let counts = || Counts(Rc::clone(&dropped));
        let (captured, other) = (counts(), counts());
        let future = async {
            let _local = counts();
            pending(1).await;
            drop(captured);
            pending(1).await;
            let _late = counts();
            pending(1).await;
            drop(other);
            never::<()>().await;
        };
        // What has been made by then, and the two that it captured.
        let made = [2, 3, 3, 4][polls];
        let mut future = Bleached::new(future);
        for _ in 0..polls {
            assert!(poll(&mut future).is_pending());
        }
        assert_eq!(dropped.get(), [0, 0, 1, 1][polls]);
        drop(future);
        assert_eq!(dropped.get(), made);
    }
}

#[test]
fn a_future_that_is_forgotten_is_never_dropped_and_does_no_harm() {
    let dropped = Rc::new(Cell::new(0));
    let counts = Counts(Rc::clone(&dropped));
    let mut future = Bleached::new(async {
        let _counts = counts;
        never::<()>().await;
    });
    assert!(poll(&mut future).is_pending());
    std::mem::forget(future);
    assert_eq!(dropped.get(), 0);
    assert_eq!(stackbleach::run(|| 7).unwrap(), 7);
    assert_eq!(finish(Bleached::new(async { 8 })).unwrap(), 8);
}

#[test]
fn debug_output_tells_whether_it_is_done_and_nothing_of_the_future() {
    let secret = black_box([0x5a_u8; 16]);
    let mut future = Bleached::new(async move {
        pending(1).await;
        secret
    });
    let text = "Bleached { done: false, stack: None, .. }";
    assert_eq!(format!("{future:?}"), text);
    assert!(poll(&mut future).is_pending());
    assert_eq!(format!("{future:?}"), text);
    assert!(poll(&mut future).is_ready());
    assert_eq!(
        format!("{future:?}"),
        "Bleached { done: true, stack: None, .. }"
    );
    let stack = HeapStack::new(0).unwrap();
    let text = format!("{:?}", Bleached::with_stack(stack, ready(7)));
    assert!(text.contains("stack: Some(HeapStack {"), "{text}");
}
