//! Promise: each poll of a bleached future and its destructor run on a stack, of the thread that
//! polls it or of its own; the future in it stays where it is and is dropped there, wherever it
//! is moved itself.

use std::{
    cell::RefCell,
    future::pending as never,
    hint::black_box,
    marker::PhantomPinned,
    mem,
    ops::Range,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::Pin,
    rc::Rc,
    slice,
    sync::{Arc, Mutex, mpsc},
    task::{Context, Poll},
    thread,
};

use stackbleach::{Bleached, HeapStack, run};

use crate::common::{
    child, limits, maps,
    nested::usable,
    polling::{finish, pending, poll, yield_now},
    quiet::quietly,
};

/// Notes, in its destructor, on which stack that runs.
struct NotesStack(Rc<RefCell<Vec<Range<usize>>>>);

impl Drop for NotesStack {
    fn drop(&mut self) {
        self.0.borrow_mut().push(usable());
    }
}

#[test]
fn each_poll_and_the_destructor_run_on_the_stack_that_the_thread_keeps() {
    let cached = run(usable).unwrap();
    assert_ne!(cached, usable());
    let dropped = Rc::new(RefCell::new(Vec::new()));
    let notes = NotesStack(Rc::clone(&dropped));
    let mut future = Bleached::new(async {
        let first = usable();
        let _notes = notes;
        pending(1).await;
        (first, usable())
    });
    assert!(poll(&mut future).is_pending());
    assert_eq!(
        finish(&mut future).unwrap(),
        (cached.clone(), cached.clone())
    );
    assert_eq!(
        mem::take(&mut *dropped.borrow_mut()),
        slice::from_ref(&cached)
    );

    // Half-way, and before the first poll.
    for polls in [1, 0] {
        let notes = NotesStack(Rc::clone(&dropped));
        let mut future = Bleached::new(async {
            let _notes = notes;
            never::<()>().await;
        });
        for _ in 0..polls {
            assert!(poll(&mut future).is_pending());
        }
        drop(future);
        assert_eq!(
            mem::take(&mut *dropped.borrow_mut()),
            slice::from_ref(&cached)
        );
    }
}

#[test]
fn with_a_stack_of_its_own_it_runs_on_that() {
    let cached = run(usable).unwrap();
    let mut stack = HeapStack::new(9 << 20).unwrap();
    let own = stack.run(usable).unwrap();
    assert_ne!(own, cached);
    let dropped = Rc::new(RefCell::new(Vec::new()));
    let notes = NotesStack(Rc::clone(&dropped));
    let mut future = Bleached::with_stack(stack, async {
        let first = usable();
        let _notes = notes;
        pending(1).await;
        // More than there would be on the other.
        let frame = black_box([7_u8; 2 << 20]);
        (first, usable(), frame[1 << 20])
    });
    assert!(poll(&mut future).is_pending());
    let outcome = finish(&mut future).unwrap();
    assert_eq!(outcome, (own.clone(), own.clone(), 7));
    assert_eq!(mem::take(&mut *dropped.borrow_mut()), slice::from_ref(&own));

    let notes = NotesStack(Rc::clone(&dropped));
    let stack = HeapStack::new(5 << 20).unwrap();
    drop(Bleached::with_stack(stack, async {
        let _notes = notes;
        never::<()>().await;
    }));
    assert_eq!(dropped.borrow()[0].len(), 5 << 20);
}

#[test]
fn a_future_that_refers_to_itself_finds_itself() {
    let future = async {
        let array = black_box([1_u64, 2, 3, 4]);
        let mut text = String::from("changed");
        let (refers, changes) = (&array, &mut text);
        for round in 0..10 {
            pending(2).await;
            changes.push(char::from(b'0' + round));
            black_box(&*changes);
        }
        let sum = refers.iter().sum::<u64>();
        (sum, text)
    };
    let mut future = Bleached::new(future);
    // Moved about, and on.
    for _ in 0..6 {
        assert!(poll(&mut future).is_pending());
        let mut others = vec![future];
        others.reserve(1000);
        assert!(poll(&mut others[0]).is_pending());
        let mut boxed = Box::new(others.pop().unwrap());
        assert!(poll(&mut *boxed).is_pending());
        future = *boxed;
    }
    assert_eq!(finish(future).unwrap(), (10, "changed0123456789".into()));
}

/// Notes where it is when it is polled and when it is dropped, and must not be moved between.
struct Pinned {
    observed: Rc<RefCell<Vec<usize>>>,
    _pinned: PhantomPinned,
}

impl Future for Pinned {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        let address = (&raw const *self).addr();
        self.observed.borrow_mut().push(address);
        if self.observed.borrow().len() == 3 {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    }
}

impl Drop for Pinned {
    fn drop(&mut self) {
        self.observed.borrow_mut().push((&raw const *self).addr());
    }
}

#[test]
fn the_future_in_it_stays_where_it_is_until_it_is_dropped() {
    for polls in [1, 2, 3] {
        let observed = Rc::new(RefCell::new(Vec::new()));
        let mut future = Bleached::new(Pinned {
            observed: Rc::clone(&observed),
            _pinned: PhantomPinned,
        });
        for _ in 0..polls {
            let mut moved = Box::new((future, 7));
            assert_eq!(poll(&mut moved.0).is_ready(), observed.borrow().len() >= 3);
            future = moved.0;
        }
        drop(future);
        let observed = observed.borrow();
        assert_eq!(observed.len(), polls + 1);
        assert!(observed.iter().all(|address| *address == observed[0]));
    }
}

#[test]
fn it_is_polled_on_one_thread_and_then_on_another_each_on_its_own_stack() {
    let (send, receive) = mpsc::channel();
    let mut future = Bleached::new(async move {
        let value = black_box(vec![1, 2, 3]);
        let refers = &value;
        for _ in 0..5 {
            send.send((thread::current().id(), usable())).unwrap();
            pending(1).await;
        }
        refers.iter().sum::<i32>()
    });
    // All of them there at once, so that no stack is where another was.
    let (done, wait) = mpsc::channel::<()>();
    let wait = Arc::new(Mutex::new(wait));
    for _ in 0..5 {
        let waits = Arc::clone(&wait);
        let (back, polled) = mpsc::channel();
        thread::spawn(move || {
            assert!(poll(&mut future).is_pending());
            back.send(future).unwrap();
            // Until there is nobody to send.
            waits.lock().unwrap().recv().unwrap_err();
        });
        future = polled.recv().unwrap();
    }
    assert_eq!(finish(future).unwrap(), 6);
    drop(done);
    let observed: Vec<_> = receive.iter().collect();
    assert_eq!(observed.len(), 5);
    for (i, (thread, stack)) in observed.iter().enumerate() {
        for (other_thread, other_stack) in &observed[..i] {
            assert_ne!(thread, other_thread);
            assert_ne!(stack.start, other_stack.start);
        }
    }
}

/// The address space in use, in bytes.
fn in_use() -> usize {
    maps::all().iter().map(maps::Mapping::len).sum()
}

/// What others know of a pinned future, its destructor has to undo: it must run, or else the
/// memory must stay.
#[test]
fn without_memory_for_a_stack_a_poll_panics_in_words_and_a_drop_is_in_place() {
    let test = without_memory_for_a_stack_a_poll_panics_in_words_and_a_drop_is_in_place;
    child::alone(test, || {
        let dropped = Rc::new(RefCell::new(Vec::new()));
        let new = || {
            let notes = NotesStack(Rc::clone(&dropped));
            Bleached::new(async {
                let _notes = notes;
                yield_now().await;
                7
            })
        };
        let mut polled = new();
        let unpolled = new();
        let on_its_own = HeapStack::new(0).unwrap();
        let mut on_its_own = Bleached::with_stack(on_its_own, async { 8 });
        limits::set(libc::RLIMIT_AS, in_use() + (1 << 20));

        let payload = quietly(|| catch_unwind(AssertUnwindSafe(|| poll(&mut polled))));
        let message = *payload.unwrap_err().downcast::<String>().unwrap();
        assert!(
            message.starts_with("stackbleach: could not reserve"),
            "{message}"
        );
        drop(unpolled);
        assert_eq!(dropped.borrow().len(), 1);
        // In the poll of the one with a stack of its own none is to be had either.
        assert!(poll(&mut on_its_own).is_ready());
        // Dropped by the very panic that says so: or else this would end the process.
        let mut drops = new();
        let polls_and_drops = AssertUnwindSafe(move || poll(&mut drops).is_ready());
        quietly(|| catch_unwind(polls_and_drops)).unwrap_err();
        assert_eq!(dropped.borrow().len(), 2);
        // A panic of the destructor is heard of.
        let panics = PanicsInTheEnd;
        let drops = AssertUnwindSafe(|| drop(Bleached::new(panics)));
        let payload = quietly(|| catch_unwind(drops)).unwrap_err();
        assert_eq!(*payload.downcast::<String>().unwrap(), "in the end");
        limits::set(libc::RLIMIT_AS, usize::MAX);

        // Where that can't be in place, it is without: after words.
        let elsewhere = new();
        let payload = stacker::grow(1 << 20, || {
            limits::set(libc::RLIMIT_AS, in_use() + (1 << 20));
            let drops = AssertUnwindSafe(|| drop(elsewhere));
            quietly(|| catch_unwind(drops)).unwrap_err()
        });
        let message = *payload.downcast::<String>().unwrap();
        assert!(
            message.starts_with("stackbleach: the closure was not called: "),
            "{message}"
        );
        assert_eq!(dropped.borrow_mut().drain(2..).count(), 1);

        // And while the thread is panicking, even if the destructor panics as well.
        let panics = Bleached::new(PanicsInTheEnd);
        let payload = stacker::grow(1 << 20, || {
            limits::set(libc::RLIMIT_AS, in_use() + (1 << 20));
            let panics_and_drops = AssertUnwindSafe(move || {
                let _panics = panics;
                panic!("before");
            });
            quietly(|| catch_unwind(panics_and_drops)).unwrap_err()
        });
        assert_eq!(*payload.downcast::<&str>().unwrap(), "before");

        limits::set(libc::RLIMIT_AS, usize::MAX);
        // Nothing has happened to the one that was refused.
        assert_eq!(finish(polled).unwrap(), 7);
        assert_eq!(dropped.borrow().len(), 3);
        let on_own = |stack: &Range<usize>| stack.contains(&maps::here());
        let on_own: Vec<_> = dropped.borrow().iter().map(on_own).collect();
        assert_eq!(on_own, [true, true, false]);
    });
}

struct PanicsInTheEnd;

impl Future for PanicsInTheEnd {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        Poll::Pending
    }
}

impl Drop for PanicsInTheEnd {
    fn drop(&mut self) {
        panic!("in the end");
    }
}
