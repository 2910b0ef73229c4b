//! The same ways to call, for code whose frames are probed.
//!
//! They keep the promises of the functions of the same names outside, for code that keeps the contract
//! of [`Frames::Probed`]; what [`bleach`] promises less stands there. As a rule
//! they don't ask the system what was touched: paint tells how deep a call went. On targets where
//! frames have no probes they are the same as those outside.
//!
//! There is one [`maybe_grow`](crate::maybe_grow) for all frames: where it grows, the system is asked.
//!
//! ```
//! let key = [1_u8; 32];
//! let mut tag = [0_u8; 32];
//! stackbleach::probed::run(|| {
//!     for (to, from) in tag.iter_mut().zip(&key) {
//!         *to = from.wrapping_mul(3);
//!     }
//! })?;
//! assert_eq!(tag, [3; 32]);
//! # Ok::<(), stackbleach::PanicError>(())
//! ```
#![expect(unsafe_code, reason = "values cross by address")]

use core::{
    fmt,
    mem::needs_drop,
    pin::Pin,
    task::{Context, Poll},
};

use crate::{
    bleach::in_place_probed,
    call::{Ended, Home, Moved, call, result_of},
    error::PanicError,
    frames::Frames,
    future::{self, move_in},
    heap_stack::HeapStack,
    thread_stacks::{Wanted, run_on_cached},
};

/// As [`run`](crate::run()), on a stack for [probed frames](crate::Frames::Probed) that the thread
/// keeps for this.
///
/// # Errors
///
/// If `f` panics; see [`HeapStack::run`].
///
/// # Panics
///
/// If there is no memory for a stack, as `std::thread::spawn` does. Then `f` was not called.
///
/// ```
/// let key = [1_u8; 32];
/// let sum = stackbleach::probed::run(|| key.iter().map(|&byte| u32::from(byte)).sum::<u32>())?;
/// assert_eq!(sum, 32);
/// # Ok::<(), stackbleach::PanicError>(())
/// ```
#[inline(always)] // the shell: see `call.rs`
#[track_caller]
pub fn run<F, R>(mut f: F) -> Result<R, PanicError>
where
    F: FnOnce() -> R,
{
    call! {
        closure f if needs_drop::<F>();
        run_on_cached, &mut { Wanted::of(Frames::Probed) };
        let outcome: Result<R, PanicError> = Err(PanicError::NONE);
        returned => {
            let _erased_when_moved = returned;
            outcome
        }
    }
}

/// As [`bleach`](crate::bleach()), for [probed frames](crate::Frames::Probed): calls `f` in place, and
/// erases before it returns what `f` left on the stack in use and in registers.
///
/// It promises less in one respect: what *earlier* calls left further down than `f` goes is erased
/// only if the system is asked, as `bleach` does each time. This asks
///
/// - when `f` goes deeper than calls did lately;
/// - where the stack isn't known to be open for as far as it paints, from 7 KiB (on PowerPC
///   8, on AArch64 11) up to 32 KiB below the call;
/// - inside another call on the same stack, if that has gone deeper before.
///
/// It paints before the call, so it writes to stack that `f` may never touch. If somebody closes
/// pages there for the first time, less than 32 KiB below the call, that ends the process. `bleach`
/// writes only to what was touched.
///
/// One system call is left, which asks whether this is a signal stack.
///
/// # A panic
///
/// A panic in `f` continues with its own payload, as `bleach` has it.
///
/// # Panics
///
/// As `bleach`: if `f` does, and where the crate can't verify that this is a stack it may erase.
///
/// ```
/// let key = [1_u8; 32];
/// let mut tag = [0_u8; 32];
/// stackbleach::probed::bleach(|| {
///     for (to, from) in tag.iter_mut().zip(&key) {
///         *to = from.wrapping_mul(3);
///     }
/// });
/// assert_eq!(tag, [3; 32]);
/// ```
#[inline(always)] // as `run`
#[track_caller]
pub fn bleach<F, R>(mut f: F) -> R
where
    F: FnOnce() -> R,
{
    call! {
        closure f if needs_drop::<F>();
        in_place_probed, &mut ();
        let ended: Ended<R> = Ended::Not;
        returned => result_of!(ended, returned)
    }
}

/// As [`Bleached`](crate::Bleached), for futures with [probed frames](crate::Frames::Probed).
///
/// ```
/// # use std::{pin::pin, task::{Context, Poll, Waker}};
/// use stackbleach::probed::Bleached;
///
/// let mut future = pin!(Bleached::new(async { 3 }));
/// let polled = future.as_mut().poll(&mut Context::from_waker(Waker::noop()));
/// assert!(matches!(polled, Poll::Ready(Ok(3))));
/// ```
#[must_use = "futures do nothing unless they are polled"]
pub struct Bleached<F: Future>(future::Bleached<F>);

impl<F: Future> Bleached<F> {
    /// Polls `future` on the stack that the polling thread keeps for [`run`].
    ///
    /// ```
    /// use stackbleach::probed::Bleached;
    ///
    /// let future = Bleached::new(async { 3 });
    /// # drop(future);
    /// ```
    #[inline(always)] // as `run`
    pub fn new(mut future: F) -> Self {
        let mut home = const { Home::of::<F>() };
        call! {
            value future if needs_drop::<F>();
            move_in, &mut home;
            let outcome: Moved = Moved;
            _returned => Self(future::Bleached::moved(&home, None, Frames::Probed))
        }
    }

    /// Polls `future` on a stack of its own, which is [made](crate::Builder::frames) for probed frames or
    /// for any.
    ///
    /// ```
    /// use stackbleach::{Frames, HeapStack, probed::Bleached};
    ///
    /// let stack = HeapStack::builder().frames(Frames::Probed).build()?;
    /// let future = Bleached::with_stack(stack, async { 3 });
    /// # drop(future);
    /// # Ok::<(), stackbleach::AllocError>(())
    /// ```
    #[inline(always)] // as `run`
    pub fn with_stack(stack: HeapStack, mut future: F) -> Self {
        let mut home = const { Home::of::<F>() };
        call! {
            value future if needs_drop::<F>();
            move_in, &mut home;
            let outcome: Moved = Moved;
            _returned => Self(future::Bleached::moved(&home, Some(stack), Frames::Probed))
        }
    }
}

/// # Panics
///
/// As [`Bleached`](crate::Bleached) does.
impl<F: Future> Future for Bleached<F> {
    type Output = Result<F::Output, PanicError>;

    #[inline(always)] // as `run`
    #[track_caller]
    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.get_mut().0).poll(context)
    }
}

impl<F: Future> Unpin for Bleached<F> {}

impl<F: Future> fmt::Debug for Bleached<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
