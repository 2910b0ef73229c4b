//! The memory in which a future lives until it ends, erased then.
//!
//! # Safety
//!
//! [`Owned`] never moves its future, and drops it before it frees the memory. So it keeps what pinning
//! promises.
#![expect(unsafe_code, reason = "owns the memory of a future")]

use core::{
    marker::PhantomData,
    mem::{self, MaybeUninit},
    pin::Pin,
    ptr::NonNull,
    task::{Context, Poll},
};

use super::Stack;
use crate::{bleach::bleach, call::drop_there, erase::erase, error::PanicError, panic};

/// A future in memory of its own.
pub(super) struct Owned<F> {
    /// Whether the future is still there.
    alive: bool,
    /// Dropped after the future, also if that panics.
    memory: Memory<F>,
}

impl<F: Future> Owned<F> {
    /// # Safety
    ///
    /// There must be a future in `memory`.
    pub(super) unsafe fn new(memory: Memory<F>) -> Self {
        Self {
            alive: true,
            memory,
        }
    }

    /// Polls the future, and drops it if it is ready.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<F::Output> {
        assert!(self.alive, "polled after it has ended");
        // SAFETY: it is there, and ours alone.
        let future = unsafe { &mut *self.memory.future() };
        // SAFETY: it stays where it is until it is dropped.
        let polled = unsafe { Pin::new_unchecked(future) }.poll(context);
        if polled.is_ready() {
            self.drop_future();
        }
        polled
    }

    /// As [`poll`](Self::poll). When the future has ended, even by a panic, its memory is erased and freed.
    pub(super) fn poll_or_end(
        place: &mut Option<Self>,
        context: &mut Context<'_>,
    ) -> Poll<Result<F::Output, PanicError>> {
        let polled = panic::catch(|| match place {
            Some(future) => future.poll(context),
            None => panic!("a `Bleached` future was polled after it was ready"),
        });
        let ended = match polled {
            Ok(Poll::Pending) => return Poll::Pending,
            Ok(Poll::Ready(output)) => Ok(output),
            Err(error) => Err(error),
        };
        // If its destructor panics after a poll has, the poll's panic is reported.
        let _ = panic::catch(|| drop(place.take()));
        Poll::Ready(ended)
    }

    /// Drops the future on the stack, unless it has been dropped. Then frees its memory.
    pub(super) fn end_on(mut self, stack: &mut Stack<'_>) -> Result<(), PanicError> {
        if self.alive {
            stack.get().run(|| self.drop_future())
        } else {
            Ok(())
        }
    }

    /// The same on the stack in use, where no other is to be had.
    pub(super) fn end_in_place(mut self) -> Result<(), PanicError> {
        let ended = panic::catch(|| bleach(|| self.drop_future()));
        if self.alive {
            // Refused. Its destructor's panic, if there is one, tells less than that.
            let _ = panic::catch(|| self.drop_future());
        }
        ended
    }
}

impl<F> Owned<F> {
    fn drop_future(&mut self) {
        // Not again, even if it panics.
        if mem::take(&mut self.alive) {
            // SAFETY: it was there, and is not used any more.
            unsafe { drop_there(self.memory.future()) };
        }
    }
}

impl<F> Drop for Owned<F> {
    fn drop(&mut self) {
        self.drop_future();
    }
}

/// Memory for a future, as a box has it; erased and freed when this is dropped.
///
/// Not a box: only its owner may use what is in a box, and a future's waker may refer to what is in
/// this.
pub(super) struct Memory<F> {
    start: NonNull<MaybeUninit<F>>,
    owned: PhantomData<F>,
}

// SAFETY: it owns what is in it, as a box would.
unsafe impl<F: Send> Send for Memory<F> {}
// SAFETY: as above.
unsafe impl<F: Sync> Sync for Memory<F> {}

impl<F> Memory<F> {
    /// # Safety
    ///
    /// It must be what a `Box<F>` could be made of, but for the future itself.
    pub(super) unsafe fn from_raw(start: NonNull<u8>) -> Self {
        Self {
            start: start.cast(),
            owned: PhantomData,
        }
    }

    fn future(&self) -> *mut F {
        self.start.as_ptr().cast()
    }
}

impl<F> Drop for Memory<F> {
    fn drop(&mut self) {
        // SAFETY: ours, and what was there has been dropped.
        unsafe { erase(self.future().cast(), size_of::<F>()) };
        // SAFETY: as a box has it, and not used again.
        drop(unsafe { Box::from_raw(self.start.as_ptr()) });
    }
}
