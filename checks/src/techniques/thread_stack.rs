//! The ways to call an operation that need no stack at hand: the thread's own stacks, futures,
//! and growth.

use std::{
    arch::asm,
    panic::{AssertUnwindSafe, catch_unwind},
};

use stackbleach::clear_registers;
use stackbleach_residue::program::Output;
use zeroize::Zeroize;

use super::{Call, print_no_panics};

mod futures;

use futures::polls;

/// On a segment, however much is left.
macro_rules! grow {
    ($f:expr) => {{
        let left = stackbleach::remaining_stack().expect("an answer");
        stackbleach::maybe_grow(left + 1, 0, $f)
    }};
}

/// A way to need no stack at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ThreadStack {
    /// `stackbleach::run`.
    Cached,
    /// The same, three levels of it.
    Nested,
    /// A boxed future, polled to its end: a control.
    PlainFuture,
    /// The same, bleached.
    Bleached,
    /// On a stack of its own.
    BleachedOnItsOwn,
    /// Dropped after its first poll.
    BleachedDropped,
    /// One that panics at its second poll.
    BleachedPanic,
    /// One that the secret was moved into, by a caller that erases its own variable.
    BleachedCaptured,
    /// The same, seen before its first poll.
    BleachedMadeSeen,
    /// The same, in a type that erases itself.
    BleachedZeroizing,
    /// Its output returned to a caller that erases it where it is.
    BleachedReturned,
    /// `maybe_grow`, on a segment.
    Grown,
    /// `maybe_grow` in recursion, in a run.
    GrownDeep,
    /// A panic crosses a segment.
    GrownPanic,
    /// The secret moved into the closure on a segment.
    GrownCaptured,
    /// The result returned by value from a segment.
    GrownReturned,
    /// The same with 8 bytes of it, in a register.
    GrownReturnedSmall,
    /// On a segment of `stacker`'s in a run: unmapped when that ends, not erased.
    StackerInside,
}

impl ThreadStack {
    pub(super) const ALL: [Self; 18] = [
        Self::Cached,
        Self::Nested,
        Self::PlainFuture,
        Self::Bleached,
        Self::BleachedOnItsOwn,
        Self::BleachedDropped,
        Self::BleachedPanic,
        Self::BleachedCaptured,
        Self::BleachedMadeSeen,
        Self::BleachedZeroizing,
        Self::BleachedReturned,
        Self::Grown,
        Self::GrownDeep,
        Self::GrownPanic,
        Self::GrownCaptured,
        Self::GrownReturned,
        Self::GrownReturnedSmall,
        Self::StackerInside,
    ];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Cached => "stackbleach::run",
            Self::Nested => "nested runs",
            Self::PlainFuture => "boxed future",
            Self::Bleached => "bleached future",
            Self::BleachedOnItsOwn => "bleached future on a stack of its own",
            Self::BleachedDropped => "bleached future dropped after a poll",
            Self::BleachedPanic => "bleached future that panics",
            Self::BleachedCaptured => "bleached future that owns the secret",
            Self::BleachedMadeSeen => "bleached future that owns the secret, seen unpolled",
            Self::BleachedZeroizing => "bleached future that owns a Zeroizing",
            Self::BleachedReturned => "bleached future with output",
            Self::Grown => "maybe_grow",
            Self::GrownDeep => "maybe_grow, five segments deep in a run",
            Self::GrownPanic => "maybe_grow that panics",
            Self::GrownCaptured => "maybe_grow, secret captured",
            Self::GrownReturned => "maybe_grow, result returned",
            Self::GrownReturnedSmall => "maybe_grow, 8 bytes returned",
            Self::StackerInside => "stacker inside a run",
        }
    }

    pub(super) fn prepare(self, prepared: Call) -> Box<dyn FnMut()> {
        let Call {
            function, exchange, ..
        } = prepared;
        let call = move || prepared.call();
        if matches!(self, Self::BleachedPanic | Self::GrownPanic) {
            print_no_panics();
        }
        // Made in any case, so that the memory looks alike for all.
        let mut stack = prepared.new_stack();
        match self {
            Self::Cached => Box::new(move || run!(prepared, call).expect("no panic")),
            Self::Nested => Box::new(move || {
                let innermost = || {
                    call();
                    run!(prepared, call).expect("no panic");
                };
                let inner = || {
                    run!(prepared, innermost).expect("no panic");
                    call();
                };
                run!(prepared, inner).expect("no panic");
            }),
            Self::PlainFuture => Box::new(move || {
                let mut future = Box::pin(prepared.waits(false));
                assert_eq!(polls(future.as_mut()), 3);
            }),
            Self::Bleached
            | Self::BleachedOnItsOwn
            | Self::BleachedDropped
            | Self::BleachedPanic
            | Self::BleachedCaptured
            | Self::BleachedMadeSeen
            | Self::BleachedZeroizing
            | Self::BleachedReturned => {
                drop(stack);
                if prepared.is_probed() {
                    self.prepare_probed(prepared)
                } else {
                    self.prepare_bleached(prepared)
                }
            }
            Self::Grown => Box::new(move || grow!(call)),
            Self::GrownDeep => Box::new(move || {
                stack.run(|| recurse(5, &call)).expect("no panic");
            }),
            Self::GrownPanic => Box::new(move || {
                let panicking_call = || {
                    call();
                    panic!("on purpose");
                };
                catch_unwind(AssertUnwindSafe(|| grow!(panicking_call))).expect_err("a panic");
            }),
            Self::GrownCaptured => Box::new(move || {
                // Before the secret is there: the caller would keep it somewhere meanwhile.
                let left = stackbleach::remaining_stack().expect("an answer");
                let mut secret = *exchange.secret();
                stackbleach::maybe_grow(left + 1, 0, move || function(&secret, exchange.output()));
                secret.zeroize();
            }),
            Self::GrownReturned => Box::new(move || {
                let mut result: Output = grow!(|| {
                    call();
                    *exchange.output()
                });
                result.zeroize();
            }),
            Self::GrownReturnedSmall => Box::new(move || {
                // In registers.
                let result: u64 = grow!(|| {
                    call();
                    u64::from_ne_bytes(*exchange.output().first_chunk().expect("128 bytes"))
                });
                // Nowhere else than where it was returned.
                // SAFETY: clears the register that it names.
                unsafe { asm!("xor {0}, {0}", inout(reg) result => _) };
                clear_registers();
            }),
            Self::StackerInside => Box::new(move || {
                stack
                    .run(|| stacker::grow(1 << 20, call))
                    .expect("no panic");
            }),
        }
    }
}

/// On as many segments, one in the other, with a call on each.
fn recurse(segments: usize, call: &impl Fn()) {
    if segments == 0 {
        return;
    }
    grow!(|| {
        call();
        recurse(segments - 1, call);
        call();
    });
}
