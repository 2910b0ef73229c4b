//! Futures, polled on the thread's own stacks or on one of theirs.

use std::{
    future::poll_fn,
    hint::black_box,
    mem,
    pin::Pin,
    task::{Context, Poll, Waker},
};

use stackbleach::{Bleached, probed::Bleached as ProbedBleached};
use stackbleach_residue::program as residue;
use zeroize::{Zeroize, Zeroizing};

use super::{Call, ThreadStack};

impl Call {
    /// Waits twice. What it has at its `.await`, from the secret, is in the future's memory.
    pub(super) async fn waits(self, panics: bool) {
        let call = move || self.call();
        let mut copy = *self.exchange.secret();
        let borrowed = black_box(&mut copy);
        let _last = UsesItLast(call);
        call();
        wait().await;
        (self.function)(borrowed, self.exchange.output());
        assert!(!panics, "on purpose");
        wait().await;
    }
}

/// Those that are futures, by that type.
macro_rules! prepare_futures {
    ($name:ident: $future:ident) => {
        pub(super) fn $name(self, prepared: Call) -> Box<dyn FnMut()> {
            let Call {
                function, exchange, ..
            } = prepared;
            match self {
                Self::Bleached => Box::new(move || {
                    let mut future = $future::new(prepared.waits(false));
                    assert_eq!(polls(Pin::new(&mut future)), 3);
                }),
                Self::BleachedOnItsOwn => {
                    // A stack for each call: two to warm up, one for the subject.
                    let mut fresh = [(); 3].map(|()| prepared.new_stack()).into_iter();
                    Box::new(move || {
                        let stack = fresh.next().expect("no more than three calls");
                        let mut future = $future::with_stack(stack, prepared.waits(false));
                        assert_eq!(polls(Pin::new(&mut future)), 3);
                    })
                }
                Self::BleachedDropped => Box::new(move || {
                    let mut future = $future::new(prepared.waits(false));
                    assert!(poll(Pin::new(&mut future)).is_pending());
                }),
                Self::BleachedPanic => Box::new(move || {
                    let mut future = $future::new(prepared.waits(true));
                    assert_eq!(polls(Pin::new(&mut future)), 2);
                }),
                Self::BleachedCaptured | Self::BleachedMadeSeen => Box::new(move || {
                    let mut secret = *exchange.secret();
                    let mut future = $future::new(async move {
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
                    let mut future = $future::new(async move {
                        function(&secret, exchange.output());
                    });
                    assert_eq!(polls(Pin::new(&mut future)), 1);
                }),
                Self::BleachedReturned => Box::new(move || {
                    let mut future = $future::new(async move {
                        prepared.waits(false).await;
                        *exchange.output()
                    });
                    assert!(poll(Pin::new(&mut future)).is_pending());
                    assert!(poll(Pin::new(&mut future)).is_pending());
                    match &mut poll(Pin::new(&mut future)) {
                        Poll::Ready(output) => output.as_mut().expect("no panic").zeroize(),
                        Poll::Pending => unreachable!("three polls do"),
                    }
                }),
                other => unreachable!("{other:?} is no future"),
            }
        }
    };
}

impl ThreadStack {
    prepare_futures!(prepare_bleached: Bleached);
    prepare_futures!(prepare_probed: ProbedBleached);
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
pub(super) fn polls<F: Future>(mut future: Pin<&mut F>) -> usize {
    let mut times = 1;
    while poll(future.as_mut()).is_pending() {
        times += 1;
    }
    times
}
