//! A panic goes on with its payload as it was, and drops what it unwinds past once.

use std::{
    any::Any,
    fmt::Debug,
    hint::black_box,
    panic::{AssertUnwindSafe, catch_unwind, panic_any, resume_unwind},
    sync::atomic::Ordering::SeqCst,
    thread,
};

use stackbleach::{HeapStack, bleach};

use crate::common::quiet::{self, quietly};

use super::counted;

/// The payload of a panic in a bleached call, after which the thread is as before.
#[track_caller]
fn payload_of(panics: impl FnOnce()) -> Box<dyn Any + Send> {
    let before = quiet::panics_seen();
    let panicking = AssertUnwindSafe(|| bleach(panics));
    let payload = quietly(|| catch_unwind(panicking)).unwrap_err();
    // It goes on, and isn't raised anew.
    assert!(quiet::panics_seen() - before <= 1);
    assert!(!thread::panicking());
    assert!(!bleach(thread::panicking));
    payload
}

#[test]
fn a_payload_of_any_type_arrives_as_it_was() {
    #[derive(Debug, PartialEq)]
    struct Own(u64, &'static str);

    let text = payload_of(|| panic!("fixed"));
    assert_eq!(*text.downcast::<&str>().unwrap(), "fixed");
    let text = payload_of(|| panic!("{} of {:?}", black_box(1), "two"));
    assert_eq!(*text.downcast::<String>().unwrap(), "1 of \"two\"");
    let text = payload_of(|| panic_any(String::from("any")));
    assert_eq!(*text.downcast::<String>().unwrap(), "any");
    let number = payload_of(|| panic_any(42_u8));
    assert_eq!(*number.downcast::<u8>().unwrap(), 42);
    let nothing = payload_of(|| panic_any(()));
    assert!(nothing.is::<()>());
    let own = payload_of(|| panic_any(Own(7, "own")));
    assert_eq!(*own.downcast::<Own>().unwrap(), Own(7, "own"));
    let large = payload_of(|| panic_any([7_u8; 1000]));
    assert_eq!(*large.downcast::<[u8; 1000]>().unwrap(), [7; 1000]);
}

#[test]
fn a_payload_is_not_moved_on_its_way() {
    fn nest(levels: usize, payload: Box<dyn Any + Send>) {
        bleach(|| match levels {
            0 => resume_unwind(payload),
            _ => nest(levels - 1, payload),
        });
    }

    for levels in [0, 1, 20] {
        let payload: Box<dyn Any + Send> = Box::new(42_u64);
        let address = (&raw const *payload).addr();
        let arrived = payload_of(|| nest(levels, payload));
        assert_eq!((&raw const *arrived).addr(), address);
        assert_eq!(*arrived.downcast::<u64>().unwrap(), 42);
    }
}

#[test]
fn a_panic_passes_through_heap_stacks_and_bleached_calls() {
    let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap();
    let payload = payload_of(|| {
        let result = stack.run(|| bleach(|| panic!("from the very {}", black_box("inside"))));
        let error = result.unwrap_err();
        error.resume_unwind()
    });
    assert_eq!(
        *payload.downcast::<String>().unwrap(),
        "from the very inside"
    );
    assert_eq!(stack.run(|| bleach(|| 3)).unwrap(), 3);
}

#[test]
fn captures_locals_and_payloads_are_dropped_once_by_a_panic() {
    let (captured, captured_drops) = counted();
    let (held, held_drops) = counted();
    let (made, made_drops) = counted();
    let (raised, raised_drops) = counted();
    let payload = payload_of(move || {
        let _also = &captured;
        let _local = made;
        if held.0.load(SeqCst) == 0 {
            panic_any(raised);
        }
        drop(held);
    });
    assert_eq!((captured_drops(), held_drops(), made_drops()), (1, 1, 1));
    assert_eq!(raised_drops(), 0);
    drop(payload);
    assert_eq!(raised_drops(), 1);
}

/// The closure's body is done by then.
#[test]
fn a_panic_in_the_destructor_of_a_capture_goes_on_too() {
    struct Panics;

    impl Drop for Panics {
        fn drop(&mut self) {
            panic!("in a destructor");
        }
    }

    let panics = Panics;
    let payload = payload_of(move || {
        let _panics = &panics;
    });
    assert_eq!(*payload.downcast::<&str>().unwrap(), "in a destructor");
}
