//! Promise: what goes into a run and what comes out of it is dropped once, neither
//! never nor twice, also if it panics.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering::SeqCst},
};

use stackbleach::HeapStack;

use crate::common::quiet::quietly;

/// Something that must be dropped, and once.
struct Counted(Arc<AtomicUsize>);

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_add(1, SeqCst);
    }
}

/// One to drop, and how often it was.
fn counted() -> (Counted, impl Fn() -> usize) {
    let drops = Arc::new(AtomicUsize::new(0));
    (Counted(Arc::clone(&drops)), move || drops.load(SeqCst))
}

#[test]
fn a_capture_is_dropped_once_when_the_closure_is_done_with_it() {
    let mut stack = HeapStack::new(0).unwrap();

    let (used, drops) = counted();
    let before = stack.run(move || used.0.load(SeqCst)).unwrap();
    assert_eq!((before, drops()), (0, 1));

    // Not even mentioned again: still the closure's, and dropped with it.
    let (ignored, drops) = counted();
    stack
        .run(move || {
            let _ = &ignored;
        })
        .unwrap();
    assert_eq!(drops(), 1);

    let (consumed, drops) = counted();
    let within = stack.run(|| {
        drop(consumed);
        drops()
    });
    assert_eq!((within.unwrap(), drops()), (1, 1));
}

/// An empty slot for a closure need not be all zeros: here one that is would hold a
/// closure with a null pointer to drop.
#[test]
fn a_capture_is_dropped_once_whatever_an_empty_slot_looks_like() {
    #[repr(u8)]
    enum Zero {
        Only = 0,
    }

    let mut stack = HeapStack::new(0).unwrap();
    let (captured, drops) = counted();
    let pair = (Zero::Only, captured);
    let closure = move || {
        // All of it, and not only what is used of it.
        let pair = pair;
        pair.1.0.load(SeqCst)
    };
    assert_eq!(stack.run(closure).unwrap(), 0);
    assert_eq!(drops(), 1);
}

#[test]
fn a_result_is_dropped_once_by_whoever_gets_it() {
    let mut stack = HeapStack::new(0).unwrap();

    let (captured, drops) = counted();
    let returned = stack.run(move || captured).unwrap();
    assert_eq!(drops(), 0);
    drop(returned);
    assert_eq!(drops(), 1);

    let (captured, drops) = counted();
    let returned = stack.run(move || Box::new([(1, Some(captured))]));
    stack.run(|| ()).unwrap();
    assert_eq!(drops(), 0);
    drop(returned);
    assert_eq!(drops(), 1);

    // Nobody gets it.
    let (captured, drops) = counted();
    let _ = stack.run(move || captured);
    assert_eq!(drops(), 1);
}

#[test]
fn captures_and_locals_are_dropped_once_by_a_panic() {
    let mut stack = HeapStack::new(0).unwrap();
    let (captured, captured_drops) = counted();
    let (returned, returned_drops) = counted();
    let (made, made_drops) = counted();
    let closure = move || {
        let _also = &captured;
        let _local = made;
        let none_yet = returned.0.load(SeqCst) == 0;
        assert!(!none_yet, "after everything is in place");
        returned
    };
    let error = quietly(|| stack.run(closure)).map(|_| ()).unwrap_err();
    assert_eq!(error.message(), "after everything is in place");
    assert_eq!(
        (captured_drops(), returned_drops(), made_drops()),
        (1, 1, 1),
        "captured, returned, made",
    );
}
