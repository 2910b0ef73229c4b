//! Where a future lives until it ends: memory of its own, which is erased then.
//!
//! # Safety
//!
//! [`Owned`] never moves its future, and drops it before it gives up the memory: those who
//! poll it may rely on both, as with any pinned future.
#![expect(unsafe_code, reason = "owns the memory of a future")]

use core::{
    marker::PhantomData,
    mem::{self, MaybeUninit},
    pin::Pin,
    ptr::NonNull,
    task::{Context, Poll},
};

use super::Stack;
use crate::{bleach::bleach, erase::erase, error::PanicError, panic};

/// A future in memory of its own.
pub(super) struct Owned<F> {
    /// Whether the future is still there.
    alive: bool,
    /// Dropped after the future, also if that panics.
    memory: Memory<F>,
}

impl<F: Future> Owned<F> {
    /// Moves the future from there.
    ///
    /// # Safety
    ///
    /// It must be there, and not be used from there again.
    #[inline]
    pub(super) unsafe fn take(future: *const F) -> Self {
        let memory = Memory::<F>::new();
        // SAFETY: it is there, by this function's own contract; the memory is new.
        unsafe { memory.future().copy_from_nonoverlapping(future, 1) };
        Self {
            alive: true,
            memory,
        }
    }

    /// Polls the future, and drops it if it is ready.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<F::Output> {
        assert!(self.alive, "nobody polls what has ended");
        // SAFETY: it is there, and ours alone.
        let future = unsafe { &mut *self.memory.future() };
        // SAFETY: it stays where it is until it is dropped.
        let polled = unsafe { Pin::new_unchecked(future) }.poll(context);
        if polled.is_ready() {
            self.drop_future();
        }
        polled
    }

    /// Drops the future on the stack, if that has not been done; then its memory goes.
    pub(super) fn end_on(mut self, stack: &mut Stack<'_>) -> Result<(), PanicError> {
        if self.alive {
            stack.get().run(|| self.drop_future())
        } else {
            Ok(())
        }
    }

    /// The same on the stack that is in use, where no other is to be had.
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
            unsafe { self.memory.future().drop_in_place() };
        }
    }
}

impl<F> Drop for Owned<F> {
    fn drop(&mut self) {
        self.drop_future();
    }
}

/// Memory for a future, from a box; erased and freed when this is dropped.
///
/// Not a box: nobody but its owner may use what is in one, while a future's waker may lead to
/// what is in this.
struct Memory<F> {
    start: NonNull<MaybeUninit<F>>,
    owned: PhantomData<F>,
}

// SAFETY: it owns what is in it, as a box would.
unsafe impl<F: Send> Send for Memory<F> {}
// SAFETY: as above.
unsafe impl<F: Sync> Sync for Memory<F> {}

impl<F> Memory<F> {
    #[inline]
    fn new() -> Self {
        Self {
            start: NonNull::from(Box::leak(Box::new_uninit())),
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
        // SAFETY: from a box, and not used again.
        drop(unsafe { Box::from_raw(self.start.as_ptr()) });
    }
}
