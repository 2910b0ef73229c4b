//! Places where `bleach` must refuse, and what must not happen then.
#![allow(dead_code, reason = "each area uses some of this")]

use std::{
    cell::Cell,
    error::Error as _,
    ops::Range,
    panic::{AssertUnwindSafe, catch_unwind},
    thread,
};

use stackbleach::{Error, bleach, try_bleach};

use super::{
    below::{self, Needle, StackView},
    foreign::{self, Painted, SIZE},
    forks, maps,
    quiet::quietly,
};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

pub(crate) const SIGNAL: &str = "this is an alternate signal stack, where nothing can be erased; \
                                 handlers of signals can't use this crate";
pub(crate) const FOREIGN: &str = "this is neither a HeapStack of this copy of stackbleach nor the \
                                  thread's own stack, as far as can be verified; HeapStack::run works \
                                  here, unless a signal's handler runs";

/// Here `bleach` and `try_bleach` must refuse, and say why.
#[track_caller]
pub(crate) fn assert_refuses(why: &str) {
    struct Drops<'a>(&'a Cell<usize>);

    impl Drop for Drops<'_> {
        fn drop(&mut self) {
            self.0.set(self.0.get() + 1);
        }
    }

    for _ in 0..2 {
        let (calls, drops) = (Cell::new(0), Cell::new(0));
        let captured = Drops(&drops);
        let call = AssertUnwindSafe(|| {
            bleach(|| {
                let _captured = captured;
                calls.set(1);
            });
        });
        let payload = quietly(|| catch_unwind(call)).unwrap_err();
        assert_eq!(
            *payload.downcast::<String>().unwrap(),
            format!("stackbleach: the closure was not called: {why}")
        );
        assert_eq!((calls.get(), drops.get()), (0, 1));

        let captured = Drops(&drops);
        let error = try_bleach(|| {
            let _captured = captured;
            calls.set(1);
        });
        let error = error.unwrap_err();
        assert!(matches!(error, Error::NotOwnStack(_)), "{error:?}");
        let source = error
            .source()
            .map_or_else(String::new, |source| format!(": {source}"));
        assert_eq!(
            format!("{error}{source}"),
            format!("the closure was not called: {why}")
        );
        assert_eq!((calls.get(), drops.get()), (0, 2));
    }
}

/// Does `f` on the initial thread, which must be the calling one, and on another, whose stacks
/// the crate has noted or not; each works afterwards as it should.
pub(crate) fn on_threads(f: impl Fn() + Sync) {
    let body = |noted| {
        // The initial thread's has to grow.
        below::leave(Needle::new(), 2 * SIZE);
        if noted {
            bleach(|| ());
        }
        f();
        assert_bleaches();
    };
    for noted in [false, true] {
        forks::within(forks::fork, || body(noted));
        thread::scope(|scope| {
            let thread = thread::Builder::new().stack_size(8 * MIB);
            let thread = thread.spawn_scoped(scope, || body(noted)).unwrap();
            thread.join().unwrap();
        });
    }
}

pub(crate) fn assert_bleaches() {
    let mut below = StackView::new();
    below::assert_bleaches(&mut below, 8 * KIB);
    below::assert_bleaches_panics(&mut below, 16 * KIB);
}

/// Does `f` while there is something in the stack that is in use, and in another: both must
/// stay as they are.
pub(crate) fn nothing_is_erased(other: &Range<usize>, f: impl FnOnce()) {
    let painted = [Painted::unused(other), Painted::below()];
    f();
    for painted in painted {
        painted.assert_untouched();
    }
}

/// In a handler on that stack.
pub(crate) fn assert_handler_refused(stack: &Range<usize>, flags: libc::c_int, why: &str) {
    nothing_is_erased(stack, || {
        // SAFETY: nobody else uses it.
        unsafe {
            foreign::in_handler(stack, flags, &mut || {
                assert!(stack.contains(&maps::here()));
                assert_refuses(why);
            });
        }
    });
}

/// On a fiber with that stack.
pub(crate) fn assert_fiber_refused(stack: &Range<usize>) {
    nothing_is_erased(stack, || {
        // SAFETY: nobody else uses it.
        unsafe {
            foreign::on_fiber(stack, || {
                assert!(stack.contains(&maps::here()));
                assert_refuses(FOREIGN);
            });
        }
    });
}
