//! Promise: a panic in a run, whatever its payload does, becomes an error that says
//! what it said, and the stack works on.

use std::{
    any::Any,
    borrow::Cow,
    cell::Cell,
    error::Error,
    hint::black_box,
    panic::{AssertUnwindSafe, catch_unwind, panic_any, resume_unwind},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    thread,
};

use stackbleach::{HeapStack, PanicError};

use crate::common::quiet::{self, quietly};

/// What stands for a message where the payload has none.
const NOT_A_STRING: &str = "a panic whose payload is not a string";

/// Runs `panic` on a stack, which must work before and after.
#[track_caller]
fn error_of(panic: impl FnOnce()) -> PanicError {
    let mut stack = HeapStack::new(0).unwrap();
    assert_eq!(stack.run(|| 1).unwrap(), 1);
    let error = quietly(|| stack.run(panic)).unwrap_err();
    assert!(!thread::panicking());
    assert_eq!(stack.run(thread::panicking).ok(), Some(false));
    let again = quietly(|| stack.run(|| panic!("again"))).unwrap_err();
    assert_eq!(again.message(), "again");
    error
}

#[test]
fn a_fixed_message_is_the_errors_message() {
    assert_eq!(error_of(|| panic!("fixed")).message(), "fixed");
    assert_eq!(error_of(|| panic!("")).message(), "");
    assert_eq!(error_of(|| panic_any("any")).message(), "any");
    let raised = || resume_unwind(Box::new("raised again"));
    assert_eq!(error_of(raised).message(), "raised again");
}

#[test]
fn a_formatted_message_is_the_errors_message() {
    let error = error_of(|| panic!("{} of {:?}", black_box(1), "two"));
    assert_eq!(error.message(), "1 of \"two\"");
    let error = error_of(|| panic_any(String::from("any")));
    assert_eq!(error.message(), "any");
    let error = error_of(|| panic_any(String::new()));
    assert_eq!(error.message(), "");
    let error = error_of(|| panic!("{}", black_box("ünïcödé ✓")));
    assert_eq!(error.message(), "ünïcödé ✓");
}

#[test]
fn what_the_language_and_the_library_panic_with_are_messages() {
    let error = error_of(|| assert_eq!(black_box(1), 2, "numbers"));
    assert!(error.message().contains("numbers"), "{error}");
    let error = error_of(|| {
        black_box(&[1, 2, 3])[black_box(3)..].first().unwrap();
    });
    assert!(error.message().contains("`None`"), "{error}");
    let error = error_of(|| {
        let _ = black_box(&[1, 2, 3][..])[black_box(7)];
    });
    assert!(error.message().contains("out of bounds"), "{error}");
    let error = error_of(|| {
        let _ = black_box(1) / black_box(0);
    });
    assert!(error.message().contains("divide by zero"), "{error}");
    let error = error_of(|| {
        black_box(Err::<(), _>("reason")).expect("expectation");
    });
    assert_eq!(error.message(), "expectation: \"reason\"");
    let error = error_of(|| unreachable!("at all"));
    assert!(error.message().ends_with("at all"), "{error}");
}

#[test]
fn a_payload_of_any_other_type_gets_a_fixed_message() {
    #[derive(Debug)]
    struct Custom {
        _secret: [u8; 32],
    }

    let custom = Custom { _secret: [7; 32] };
    for error in [
        error_of(|| panic_any(7_u8)),
        error_of(|| panic_any(())),
        error_of(|| panic_any(custom)),
        error_of(|| panic_any(Cow::Borrowed("a string, nearly"))),
        error_of(|| panic_any(Box::<str>::from("a string, nearly"))),
        error_of(|| panic_any(Box::new("in a box") as Box<dyn Any + Send>)),
        error_of(|| resume_unwind(Box::new(Arc::new(1)))),
    ] {
        assert_eq!(error.message(), NOT_A_STRING);
    }
}

#[test]
fn an_error_reads_as_one() {
    for (error, message) in [
        (error_of(|| panic!("fixed")), "fixed"),
        (error_of(|| panic!("{}", black_box("made"))), "made"),
        (error_of(|| panic_any(7_u8)), NOT_A_STRING),
    ] {
        assert_eq!(
            error.to_string(),
            format!("the closure panicked: {message}")
        );
        assert!(error.source().is_none());
        let debug = format!("{error:?}");
        assert!(debug.starts_with("PanicError"), "{debug}");
        assert!(debug.contains(message), "{debug}");
    }
}

#[test]
fn a_message_of_a_mebibyte_arrives_whole() {
    // Not one letter over and over: a piece that is missing must be missed.
    let numbers: Vec<_> = (0..150_000).map(|number| number.to_string()).collect();
    let message = numbers.join(", ");
    assert!(message.len() > 1 << 20);
    assert_eq!(error_of(|| panic!("{message}")).message(), message);
    assert_eq!(error_of(|| panic_any(message.clone())).message(), message);
}

#[test]
fn a_panic_goes_on_with_its_message_as_a_string() {
    for (error, message) in [
        (error_of(|| panic!("fixed")), "fixed"),
        (error_of(|| panic!("{}", black_box("made"))), "made"),
        (error_of(|| panic_any(7_u8)), NOT_A_STRING),
    ] {
        // The hook has seen it: it is not called again.
        let called = quiet::panics_seen();
        let raised = catch_unwind(AssertUnwindSafe(|| error.resume_unwind())).unwrap_err();
        assert_eq!(quiet::panics_seen(), called);
        assert_eq!(*raised.downcast::<String>().unwrap(), message);
        assert!(!thread::panicking());
    }
    // The control: a new panic is.
    let called = quiet::panics_seen();
    drop(error_of(|| panic!("one"))); // and another, in `error_of`
    assert_eq!(quiet::panics_seen(), called + 2);
}

#[test]
fn a_hundred_panics_in_a_row_are_a_hundred_errors() {
    let mut stack = HeapStack::new(0).unwrap();
    for number in 0..100 {
        let panicking = || panic!("number {number}");
        let error = quietly(|| stack.run(panicking)).unwrap_err();
        assert_eq!(error.message(), format!("number {number}"));
        assert!(!thread::panicking());
    }
    // None of them is still being counted: a panic in a destructor during a panic
    // that isn't one would end the process.
    assert!(!stack.run(thread::panicking).unwrap());
}

#[test]
fn a_panicking_thread_knows_it_only_while_it_unwinds() {
    struct NotesPanicking<'a>(&'a Cell<Option<bool>>);

    impl Drop for NotesPanicking<'_> {
        fn drop(&mut self) {
            self.0.set(Some(thread::panicking()));
        }
    }

    let panicking = Cell::new(None);
    let mut stack = HeapStack::new(0).unwrap();
    stack.run(|| drop(NotesPanicking(&panicking))).unwrap();
    assert_eq!(panicking.get(), Some(false));
    let unwinding = || {
        let _notes = NotesPanicking(&panicking);
        panic!("past it");
    };
    quietly(|| stack.run(unwinding)).unwrap_err();
    assert_eq!(panicking.get(), Some(true));
    assert!(!thread::panicking());
}

/// A payload whose destructor panics, with another such payload, `more` times over.
struct Chain {
    more: usize,
    dropped: Arc<AtomicUsize>,
}

impl Drop for Chain {
    fn drop(&mut self) {
        self.dropped.fetch_add(1, SeqCst);
        if self.more > 0 {
            panic_any(Self {
                more: self.more - 1,
                dropped: Arc::clone(&self.dropped),
            });
        }
    }
}

/// Panics with a chain of `len` payloads, and says how many were dropped.
fn drops_of_a_chain(len: usize) -> usize {
    let dropped = Arc::new(AtomicUsize::new(0));
    let first = Chain {
        more: len - 1,
        dropped: Arc::clone(&dropped),
    };
    let error = error_of(|| panic_any(first));
    assert_eq!(error.message(), NOT_A_STRING);
    dropped.load(SeqCst)
}

#[test]
fn a_payload_is_dropped_and_may_panic_while_it_is() {
    assert_eq!(drops_of_a_chain(1), 1);
    assert_eq!(drops_of_a_chain(2), 2);
    assert_eq!(drops_of_a_chain(5), 5);
}

/// There need not be an end to it, so there is one to the patience.
#[test]
fn a_chain_of_panicking_payloads_is_left_alone_at_some_point() {
    let dropped = drops_of_a_chain(100);
    assert!((5..=100).contains(&dropped), "{dropped}");
    // As good as endless, and yet the test ends if the patience doesn't.
    let dropped = drops_of_a_chain(10_000);
    assert!(dropped <= 100, "{dropped}");
}

#[test]
fn a_payload_may_panic_with_a_message_while_it_is_dropped() {
    struct Speaks;

    impl Drop for Speaks {
        fn drop(&mut self) {
            panic!("{} words", black_box("last"));
        }
    }

    // Still the first panic, of which there is nothing to tell.
    assert_eq!(error_of(|| panic_any(Speaks)).message(), NOT_A_STRING);
}

#[test]
fn a_payload_may_catch_a_panic_of_its_own_while_it_is_dropped() {
    struct Contains(Arc<AtomicUsize>);

    impl Drop for Contains {
        fn drop(&mut self) {
            // The panic that this was thrown by is over.
            assert!(!thread::panicking());
            let payload = catch_unwind(|| panic!("contained")).unwrap_err();
            assert_eq!(*payload.downcast::<&str>().unwrap(), "contained");
            let mut stack = HeapStack::new(0).unwrap();
            let error = stack.run(|| panic!("on another stack")).unwrap_err();
            assert_eq!(error.message(), "on another stack");
            self.0.fetch_add(1, SeqCst);
        }
    }

    let dropped = Arc::new(AtomicUsize::new(0));
    let payload = Contains(Arc::clone(&dropped));
    assert_eq!(error_of(|| panic_any(payload)).message(), NOT_A_STRING);
    assert_eq!(dropped.load(SeqCst), 1);
}

/// It is dropped before the stack is erased, and there.
#[test]
fn a_payload_is_dropped_before_run_returns() {
    struct Dropped(Arc<AtomicUsize>);

    impl Drop for Dropped {
        fn drop(&mut self) {
            self.0.fetch_add(1, SeqCst);
        }
    }

    let dropped = Arc::new(AtomicUsize::new(0));
    let payload = Dropped(Arc::clone(&dropped));
    let mut stack = HeapStack::new(0).unwrap();
    let error = quietly(|| stack.run(|| panic_any(payload)));
    assert_eq!(dropped.load(SeqCst), 1);
    assert!(error.is_err());
}
