//! Promise: `try_run` and `try_bleach` do what `run` and `bleach` do, and have an error where those
//! panic. (Where a stack is refused: `tests/own_process`. Where none can be had: `exhausted`.)

use std::{
    cell::Cell,
    error,
    panic::{AssertUnwindSafe, catch_unwind, panic_any},
};

use stackbleach::{AllocError, Error, HeapStack, PanicError, bleach, run, try_bleach, try_run};

use crate::common::quiet::quietly;

/// The message of a closure's panic.
fn message<R>(outcome: Result<R, Error>) -> String {
    match outcome {
        Err(Error::Panic(error)) => error.message().to_owned(),
        Err(error) => panic!("{error:?}"),
        Ok(_) => panic!("a result"),
    }
}

/// Both functions, with closures of one kind.
macro_rules! both {
    (|$function:ident| $body:block) => {{
        macro_rules! $function {
            ($f:expr) => {
                try_run($f)
            };
        }
        $body
    }
    {
        macro_rules! $function {
            ($f:expr) => {
                try_bleach($f)
            };
        }
        $body
    }};
}

#[test]
fn results_come_out() {
    both!(|tried| {
        assert_eq!(tried!(|| 7).unwrap(), 7);
        let text = String::from("moved in and out");
        assert_eq!(tried!(move || text).unwrap(), "moved in and out");
        tried!(|| ()).unwrap();
        let large = tried!(|| [7_u8; 10_000]).unwrap();
        assert_eq!(large, [7; 10_000]);
        // An error of the closure's own is its result.
        let own: Result<(), &str> = tried!(|| Err("its own")).unwrap();
        assert_eq!(own, Err("its own"));
    });
}

#[test]
fn what_is_captured_and_what_is_returned_is_dropped_once() {
    struct Counts<'a>(&'a Cell<usize>);

    impl Drop for Counts<'_> {
        fn drop(&mut self) {
            self.0.set(self.0.get() + 1);
        }
    }

    let drops = Cell::new(0);
    both!(|tried| {
        drops.set(0);
        let captured = Counts(&drops);
        let returned = tried!(move || captured).unwrap();
        assert_eq!(drops.get(), 0);
        drop(returned);
        assert_eq!(drops.get(), 1);

        let captured = Counts(&drops);
        let panicked = quietly(|| {
            tried!(move || {
                let _captured = captured;
                panic!("with it in hand");
            })
        });
        assert_eq!(drops.get(), 2);
        assert_eq!(message::<()>(panicked), "with it in hand");
    });
}

#[test]
fn panics_are_errors_with_their_message() {
    both!(|tried| {
        let outcome: Result<(), _> = quietly(|| tried!(|| panic!("no {}", "entropy")));
        assert_eq!(message(outcome), "no entropy");
        let outcome: Result<(), _> = quietly(|| tried!(|| panic_any(7)));
        assert_eq!(message(outcome), "a panic whose payload is not a string");
    });
}

/// What a payload's destructor panics with, and so on, ends inside as well.
#[test]
fn a_payload_that_panics_does_not_get_out() {
    struct Worse;

    impl Drop for Worse {
        fn drop(&mut self) {
            panic_any(Self);
        }
    }

    both!(|tried| {
        let call = AssertUnwindSafe(|| tried!(|| panic_any(Worse)));
        let outcome: Result<(), _> = quietly(|| catch_unwind(call)).expect("nothing unwinds");
        assert_eq!(message(outcome), "a panic whose payload is not a string");
    });
}

#[test]
fn they_nest() {
    both!(|tried| {
        let sum = tried!(|| -> Result<u32, Error> {
            let one = try_run(|| 1)?;
            let two = try_bleach(|| 2)?;
            let four = run(|| bleach(|| 4))?;
            Ok(one + two + four)
        });
        assert_eq!(sum.unwrap().unwrap(), 7);
    });
}

#[test]
fn errors_of_all_operations_become_one() {
    fn all(size: usize, panics: bool) -> Result<u32, Error> {
        let mut stack = HeapStack::new(size)?;
        let answer = stack.run(|| {
            assert!(!panics, "as asked");
            42
        })?;
        stack.batch(|batch| batch.run(|| ()))?;
        try_bleach(|| ())?;
        Ok(answer)
    }

    assert_eq!(all(0, false).unwrap(), 42);
    assert!(matches!(all(usize::MAX, false), Err(Error::Alloc(_))));
    assert_eq!(message(quietly(|| all(0, true))), "as asked");
}

#[test]
fn they_can_be_kept_and_sent() {
    fn is_an_error<E: error::Error + Send + Sync + 'static>() {}

    is_an_error::<Error>();
    is_an_error::<AllocError>();
    is_an_error::<PanicError>();
    is_an_error::<stackbleach::NotOwnStackError>();
    is_an_error::<stackbleach::NotErasedError>();
}
