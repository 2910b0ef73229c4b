//! The ways to call an operation that need no stack at hand: the thread's own stacks, futures,
//! and growth.

use std::{
    arch::asm,
    future::poll_fn,
    hint::black_box,
    mem,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::Pin,
    task::{Context, Poll, Waker},
};

use stackbleach::{Bleached, clear_registers};
use stackbleach_residue::{self as residue, Output};
use zeroize::{Zeroize, Zeroizing};

use super::{Call, new_stack, print_no_panics};

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

    #[expect(clippy::too_many_lines, reason = "a list")]
    pub(super) fn prepare(self, prepared: Call) -> Box<dyn FnMut()> {
        let Call { function, exchange } = prepared;
        let call = move || prepared.call();
        // What it has at its `.await`, from the secret, is in the future's memory.
        let waits = async move |panics: bool| {
            let mut copy = *exchange.secret();
            let borrowed = black_box(&mut copy);
            let _last = UsesItLast(call);
            call();
            wait().await;
            function(borrowed, exchange.output());
            assert!(!panics, "on purpose");
            wait().await;
        };
        if matches!(self, Self::BleachedPanic | Self::GrownPanic) {
            print_no_panics();
        }
        // Made in any case, so that the memory looks alike for all.
        let mut stack = new_stack();
        match self {
            Self::Cached => Box::new(move || stackbleach::run(call).expect("no panic")),
            Self::Nested => Box::new(move || {
                let innermost = || {
                    call();
                    stackbleach::run(call).expect("no panic");
                };
                let inner = || {
                    stackbleach::run(innermost).expect("no panic");
                    call();
                };
                stackbleach::run(inner).expect("no panic");
            }),
            Self::PlainFuture => Box::new(move || {
                let mut future = Box::pin(waits(false));
                assert_eq!(polls(future.as_mut()), 3);
            }),
            Self::Bleached => Box::new(move || {
                let mut future = Bleached::new(waits(false));
                assert_eq!(polls(Pin::new(&mut future)), 3);
            }),
            Self::BleachedOnItsOwn => {
                // A stack for each call: two to warm up, one for the subject.
                let mut fresh = [new_stack(), new_stack(), new_stack()].into_iter();
                Box::new(move || {
                    let stack = fresh.next().expect("no more than three calls");
                    let mut future = Bleached::with_stack(stack, waits(false));
                    assert_eq!(polls(Pin::new(&mut future)), 3);
                })
            }
            Self::BleachedDropped => Box::new(move || {
                let mut future = Bleached::new(waits(false));
                assert!(poll(Pin::new(&mut future)).is_pending());
            }),
            Self::BleachedPanic => Box::new(move || {
                let mut future = Bleached::new(waits(true));
                assert_eq!(polls(Pin::new(&mut future)), 2);
            }),
            Self::BleachedCaptured | Self::BleachedMadeSeen => Box::new(move || {
                let mut secret = *exchange.secret();
                let mut future = Bleached::new(async move {
                    function(&secret, exchange.output());
                });
                secret.zeroize();
                if self == Self::BleachedMadeSeen {
                    residue::trap();
                }
                assert_eq!(polls(Pin::new(&mut future)), 1);
            }),
            Self::BleachedZeroizing => Box::new(move || {
                let secret = Zeroizing::new(*exchange.secret());
                let mut future = Bleached::new(async move {
                    function(&secret, exchange.output());
                });
                assert_eq!(polls(Pin::new(&mut future)), 1);
            }),
            Self::BleachedReturned => Box::new(move || {
                let mut future = Bleached::new(async move {
                    waits(false).await;
                    *exchange.output()
                });
                assert!(poll(Pin::new(&mut future)).is_pending());
                assert!(poll(Pin::new(&mut future)).is_pending());
                match &mut poll(Pin::new(&mut future)) {
                    Poll::Ready(output) => output.as_mut().expect("no panic").zeroize(),
                    Poll::Pending => unreachable!("three polls do"),
                }
            }),
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

/// Uses the secret once more, in its destructor.
struct UsesItLast<F: Fn()>(F);

impl<F: Fn()> Drop for UsesItLast<F> {
    fn drop(&mut self) {
        (self.0)();
    }
}

/// Pending once.
fn wait() -> impl Future<Output = ()> {
    let mut waited = false;
    poll_fn(move |_| {
        if mem::replace(&mut waited, true) {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    })
}

fn poll<F: Future>(future: Pin<&mut F>) -> Poll<F::Output> {
    future.poll(&mut Context::from_waker(Waker::noop()))
}

/// Polls it until it is ready; how many times that took.
fn polls<F: Future>(mut future: Pin<&mut F>) -> usize {
    let mut times = 1;
    while poll(future.as_mut()).is_pending() {
        times += 1;
    }
    times
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
