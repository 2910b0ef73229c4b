//! What the ways are compared with: the same callers, with a plain function in the way's place
//! that has the same arguments and returns the same type, as any function might.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    pin::Pin,
    task::{Context, Poll},
    thread,
};

use stackbleach::{Error, PanicError};

#[inline(never)]
pub(crate) fn plain<F: FnOnce() -> R, R>(f: F) -> R {
    f()
}

/// For [`run`](stackbleach::run()).
#[inline(never)]
pub(crate) fn plain_ok<F: FnOnce() -> R, R>(f: F) -> Result<R, PanicError> {
    Ok(f())
}

/// For [`try_run`](stackbleach::try_run()) and [`try_bleach`](stackbleach::try_bleach()).
#[inline(never)]
pub(crate) fn plain_tried<F: FnOnce() -> R, R>(f: F) -> Result<R, Error> {
    Ok(f())
}

/// For ways that end in errors.
#[inline(never)]
pub(crate) fn plain_caught<F: FnOnce() -> R, R>(f: F) -> thread::Result<R> {
    catch_unwind(AssertUnwindSafe(f))
}

/// For [`maybe_grow`](stackbleach::maybe_grow).
#[inline(never)]
pub(crate) fn plain_grow<R, F: FnOnce() -> R>(_: usize, _: usize, f: F) -> R {
    f()
}

/// For methods.
pub(crate) struct Plain;

impl Plain {
    #[inline(never)]
    pub(crate) fn run<F: FnOnce() -> R, R>(&mut self, f: F) -> Result<R, PanicError> {
        Ok(f())
    }

    #[inline(never)]
    pub(crate) fn run_measured<F: FnOnce() -> R, R>(
        &mut self,
        f: F,
    ) -> Result<(R, usize), PanicError> {
        Ok((f(), 0))
    }

    #[inline(never)]
    pub(crate) fn run_caught<F: FnOnce() -> R, R>(&mut self, f: F) -> thread::Result<R> {
        catch_unwind(AssertUnwindSafe(f))
    }
}

/// For ways that take futures.
#[inline(never)]
pub(crate) fn plain_future<F: Future>(future: F) -> Pin<Box<F>> {
    Box::pin(future)
}

/// For polls.
#[inline(never)]
pub(crate) fn plain_poll<F: Future>(
    future: Pin<&mut F>,
    context: &mut Context<'_>,
) -> Poll<Result<F::Output, PanicError>> {
    future.poll(context).map(Ok)
}

#[inline(never)]
pub(crate) fn plain_poll_caught<F: Future>(
    future: Pin<&mut F>,
    context: &mut Context<'_>,
) -> thread::Result<Poll<F::Output>> {
    catch_unwind(AssertUnwindSafe(|| future.poll(context)))
}
