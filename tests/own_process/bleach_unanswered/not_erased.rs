//! Where nobody says how far the stack has grown, a call does not return as if all were erased.

use std::{
    cell::Cell,
    error::Error as _,
    io,
    panic::{AssertUnwindSafe, catch_unwind, panic_any},
};

use libtest_mimic::Trial;
use stackbleach::{Error, PanicError, bleach, try_bleach};

use crate::common::{
    below::{self, Needle, StackView},
    filter, forks, initial,
    quiet::quietly,
};

use super::{KIB, MIB, OPEN};

pub(super) fn cases() -> Vec<Trial> {
    initial::cases![a_stack_that_may_have_grown_is_not_said_to_be_erased,]
}

/// Neither by msync nor by /proc: then not all of it can be erased, and the call must not
/// return as if it had been.
fn a_stack_that_may_have_grown_is_not_said_to_be_erased() {
    if !initial::may_grow_to(8 * MIB) {
        return;
    }
    let closed = || filter::refuse(&OPEN, libc::EACCES);
    let opened_in_vain = || filter::refuse_reading(libc::SYS_read, 0, libc::EIO);
    let empty = || filter::refuse_reading(libc::SYS_read, 0, 0);
    let ways: [&dyn Fn(); 3] = [&closed, &opened_in_vain, &empty];
    for deprive in ways {
        forks::within(forks::fork, || is_not_said_to_be_erased(deprive));
    }
}

fn is_not_said_to_be_erased(deprive: &dyn Fn()) {
    let mut below = StackView::new();
    below.renew();
    bleach(|| ());
    deprive();
    filter::refuse(&[libc::SYS_msync], libc::EPERM);
    // It has not grown.
    for _ in 0..2 {
        below::assert_bleaches(&mut below, 8 * KIB);
    }
    assert!(matches!(try_bleach(|| 7), Ok(7)));
    let panic = quietly(|| try_bleach(|| panic!("no entropy"))).unwrap_err();
    assert!(matches!(panic, Error::Panic(_)), "{panic:?}");
    for _ in 0..2 {
        let calls = Cell::new(0);
        let call = AssertUnwindSafe(|| {
            bleach(|| {
                calls.set(1);
                below::leave(Needle::new(), 4 * MIB);
            });
        });
        let payload = quietly(|| catch_unwind(call)).unwrap_err();
        assert_eq!(calls.get(), 1);
        assert_eq!(
            *payload.downcast::<String>().unwrap(),
            "stackbleach: the closure was called, and not all that it left on the stack is erased: how \
             far the stack has grown could not be found out: Operation not permitted (os error 1)"
        );
    }
    for _ in 0..2 {
        is_an_error(|| (), None);
        is_an_error(|| panic!("no {}", "entropy"), Some("no entropy"));
        is_an_error(
            || panic_any(Dropped),
            Some("a panic whose payload is not a string"),
        );
    }
}

thread_local! {
    static DROPS: Cell<usize> = const { Cell::new(0) };
}

/// A result or a payload.
struct Dropped;

impl Drop for Dropped {
    fn drop(&mut self) {
        DROPS.set(DROPS.get() + 1);
    }
}

/// Of what `f` does where the stack has grown: its result is dropped, its panic's message kept.
fn is_an_error(f: impl Fn(), message: Option<&str>) {
    DROPS.set(0);
    let outcome = quietly(|| {
        try_bleach(|| {
            below::leave(Needle::new(), 4 * MIB);
            let result = Dropped;
            f();
            result
        })
    });
    let Err(Error::NotErased(error)) = outcome else {
        panic!("{:?}", outcome.err());
    };
    assert_ne!(DROPS.get(), 0);
    assert_eq!(error.panic().map(PanicError::message), message);
    let source = error.source().unwrap().downcast_ref::<io::Error>();
    assert_eq!(source.unwrap().raw_os_error(), Some(libc::EPERM));
}
