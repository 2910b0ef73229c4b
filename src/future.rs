//! Futures: each poll on a stack that is erased afterwards.
#![expect(unsafe_code, reason = "closures and results cross through raw slots")]

use core::{
    fmt,
    mem::MaybeUninit,
    pin::Pin,
    ptr,
    task::{Context, Poll},
};
use std::thread;

use crate::{
    arch,
    cached::{self, Cached},
    erase::erase,
    error::{AllocError, PanicError},
    heap_stack::HeapStack,
    registers,
    slots::needs_slot,
};

mod memory;

use memory::Owned;

/// A future whose every poll runs on a stack that is erased afterwards, and whose own memory
/// is erased when it is done.
///
/// It is ready with what the inner future comes to, or with a [`PanicError`] if a poll panics.
///
/// # Nothing is suspended on a stack
///
/// An `async` block that waits has no stack. What it needs later, the compiler has put into
/// the future itself, and `poll` has returned: on our stack like any function, so that it is
/// erased and free for the next. The next poll may come on another thread, and runs on
/// another stack. So there is no suspended stack that one would have to find again to erase
/// it.
///
/// # What remains meanwhile
///
/// Between polls, variables that live across an `.await` are in the memory of the future.
/// That is one allocation in the heap, made by [`new`](Self::new), and erased when the future
/// is ready, when a poll has panicked, and when this is dropped before that; the future's
/// destructor runs on a stack that is erased as well. Until then a key that is kept across an
/// `.await` is in memory, and if this is passed to `mem::forget`, it stays. Allocations that
/// the future makes itself, such as those of a `Vec` or a channel, are its own to erase.
///
/// The future that `new` is called with was made by its caller: a secret that it captured by
/// value has been in the caller's variables before. Capture a reference, or an `Arc`.
///
/// ```
/// # use std::{pin::pin, sync::Arc, task::{Context, Poll, Wake, Waker}};
/// # struct Nobody;
/// # impl Wake for Nobody { fn wake(self: Arc<Self>) {} }
/// # fn block_on<F: Future>(future: F) -> F::Output {
/// #     let mut future = pin!(future);
/// #     let waker = Waker::from(Arc::new(Nobody));
/// #     loop {
/// #         if let Poll::Ready(output) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
/// #             return output;
/// #         }
/// #     }
/// # }
/// use stackbleach::{Bleached, PanicError};
///
/// async fn sign(key: &[u8; 32]) -> u32 {
///     key.iter().map(|&byte| u32::from(byte)).sum()
/// }
///
/// let signature = block_on(async {
///     let key = [7; 32];
///     Bleached::new(sign(&key)).await
/// })?;
/// assert_eq!(signature, 224);
/// # Ok::<(), PanicError>(())
/// ```
#[must_use = "futures do nothing unless they are polled"]
pub struct Bleached<F: Future> {
    /// `None` once it is done.
    future: Option<Owned<F>>,
    /// `None` if polls run on what the polling thread has.
    stack: Option<HeapStack>,
}

/// Moves the future in the argument `$future` to memory of its own, and leaves nothing of it
/// where it was: in the argument, or in a slot, if a destructor waits in the argument, as in
/// `slots.rs`.
macro_rules! moved_in {
    ($future:ident) => {{
        // Before the future goes through registers, from where what finds this out would spill it.
        let registers = registers::plan();
        let argument = &raw mut $future;
        let mut slot = MaybeUninit::<F>::uninit();
        let needs_slot = needs_slot(&$future);
        let from = if needs_slot {
            &raw const *slot.write($future)
        } else {
            argument.cast_const()
        };
        // SAFETY: it is there, and no destructor will find it.
        let owned = unsafe { Owned::take(from) };
        // SAFETY: a local, moved out of.
        unsafe { erase(argument.cast(), size_of::<F>()) };
        if needs_slot {
            // SAFETY: as above.
            unsafe { erase(slot.as_mut_ptr().cast(), size_of::<F>()) };
        }
        arch::clear(registers);
        Some(owned)
    }};
}

impl<F: Future> Bleached<F> {
    /// Polls `future` on the stack that the polling thread keeps for [`run`](crate::run()).
    ///
    /// ```
    /// use stackbleach::Bleached;
    ///
    /// let future = Bleached::new(async { 3 });
    /// # drop(future);
    /// ```
    #[inline(never)] // as `HeapStack::run`
    pub fn new(mut future: F) -> Self {
        Self {
            future: moved_in!(future),
            stack: None,
        }
    }

    /// Polls `future` on a stack of its own.
    ///
    /// For one that needs more than [`HeapStack::DEFAULT_SIZE`], or that must not panic for want
    /// of a stack.
    ///
    /// ```
    /// use stackbleach::{Bleached, HeapStack};
    ///
    /// let future = Bleached::with_stack(HeapStack::new(0)?, async { 3 });
    /// # drop(future);
    /// # Ok::<(), stackbleach::AllocError>(())
    /// ```
    #[inline(never)] // as `HeapStack::run`
    pub fn with_stack(stack: HeapStack, mut future: F) -> Self {
        Self {
            future: moved_in!(future),
            stack: Some(stack),
        }
    }
}

/// # Panics
///
/// If it is polled again after it was ready; and, unless it has a stack of its own, if there is
/// no memory for the thread's: then it can be polled again.
impl<F: Future> Future for Bleached<F> {
    type Output = Result<F::Output, PanicError>;

    #[inline(never)] // as `HeapStack::run`
    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.get_mut();
        let Some(future) = &mut this.future else {
            panic!("a `Bleached` future was polled after it was ready");
        };
        let mut stack = match Stack::of(&mut this.stack) {
            Ok(stack) => stack,
            Err(error) => cached::refuse(&error),
        };
        // Not borrowed, as it is taken away while the job is still there.
        let future = ptr::from_mut(future);
        let mut f = || {
            // SAFETY: `this` is borrowed, and nobody else uses it meanwhile.
            let future = unsafe { &mut *future };
            future.poll(context)
        };
        through_slots!(f => Poll<Self::Output>, registers::plan(), |job| {
            // SAFETY: once.
            unsafe { stack.get().do_run(&mut job) };
            // SAFETY: after the call.
            if unsafe { &*job.outcome() }.is_ready() {
                // If its destructor panics after a poll has, it is the poll's panic that is
                // told.
                let _ = this.future.take().map(|future| future.end_on(&mut stack));
            }
            // SAFETY: after the call, and once.
            unsafe { job.outcome().read() }
        })
    }
}

/// Its future is in memory of its own, wherever this is moved.
impl<F: Future> Unpin for Bleached<F> {}

impl<F: Future> fmt::Debug for Bleached<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bleached")
            .field("done", &self.future.is_none())
            .field("stack", &self.stack)
            .finish_non_exhaustive()
    }
}

/// Drops the future, on a stack that is erased, or [in place](crate::bleach()) if there is no
/// memory for one.
///
/// # Panics
///
/// If the future's destructor does: with its message, once the memory is erased. And where there
/// is neither memory for a stack nor one that can be bleached, once the destructor has run: its
/// memory is erased, but not what it left on the stack. While the thread is panicking already,
/// such a panic ends here.
impl<F: Future> Drop for Bleached<F> {
    fn drop(&mut self) {
        let Some(future) = self.future.take() else {
            return;
        };
        let ended = match Stack::of(&mut self.stack) {
            Ok(mut stack) => future.end_on(&mut stack),
            // Not a panic: it may come from the `poll` that found no memory either.
            Err(_) => future.end_in_place(),
        };
        if let Err(error) = ended
            && !thread::panicking()
        {
            error.resume_unwind();
        }
    }
}

/// What a poll runs on.
enum Stack<'a> {
    Own(&'a mut HeapStack),
    Cached(Cached),
}

impl<'a> Stack<'a> {
    fn of(own: &'a mut Option<HeapStack>) -> Result<Self, AllocError> {
        match own {
            Some(own) => Ok(Self::Own(own)),
            None => Cached::try_take(HeapStack::DEFAULT_SIZE).map(Self::Cached),
        }
    }

    fn get(&mut self) -> &mut HeapStack {
        match self {
            Self::Own(own) => own,
            Self::Cached(cached) => cached,
        }
    }
}
