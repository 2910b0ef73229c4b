//! Futures: each poll on a stack that is erased afterwards.
#![expect(unsafe_code, reason = "owns the memory of a future")]

use core::{
    fmt,
    marker::PhantomData,
    mem::{self, MaybeUninit},
    pin::Pin,
    ptr::{self, NonNull},
    task::{Context, Poll},
};
use std::thread;

use crate::{
    arch, cached::Cached, erase::erase, error::PanicError, heap_stack::HeapStack, registers,
};

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
/// Between polls, variables that live across an `.await` are in the memory of the future. That is
/// one allocation in the heap, made by [`new`](Self::new). It is erased when the future is ready,
/// when a poll has panicked, and when it is dropped before that; its destructor runs on a stack
/// that is erased as well. Until then a key that is borrowed across an `.await` is in memory, as the
/// variable that it is borrowed from is. Allocations of its own, such as those of a `Vec` or a
/// channel, are its own to erase.
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
    future: Option<Memory<F>>,
    /// `None` if polls run on what the polling thread has.
    stack: Option<HeapStack>,
}

/// Moves the future in the argument `$future` to memory of its own, and leaves nothing of it in
/// the argument.
macro_rules! moved_in {
    ($future:ident) => {{
        let argument = &raw mut $future;
        let memory = Memory::new($future);
        // SAFETY: a local, moved out of just now.
        unsafe { erase(argument.cast(), size_of::<F>()) };
        arch::clear(registers::plan());
        Some(memory)
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
/// no memory for the thread's.
impl<F: Future> Future for Bleached<F> {
    type Output = Result<F::Output, PanicError>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.get_mut();
        let Some(memory) = &mut this.future else {
            panic!("a `Bleached` future was polled after it was ready");
        };
        let mut stack = Stack::of(&mut this.stack);
        // Not borrowed, as it is taken away while the job is still there.
        let memory = ptr::from_mut(memory);
        let mut f = || {
            // SAFETY: `this` is, and nobody else uses it meanwhile.
            let memory = unsafe { &mut *memory };
            memory.poll(context)
        };
        through_slots!(f => Poll<Self::Output>, registers::plan(), |job| {
            // SAFETY: once.
            unsafe { stack.get().do_run(&mut job) };
            // SAFETY: after the call.
            if unsafe { &*job.outcome() }.is_ready() {
                // If this panics as well, it is the poll's panic that is told.
                let _ = this.future.take().map(|memory| memory.end_on(&mut stack));
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

/// A panic in the future's destructor goes on, with its message, once its memory is erased.
impl<F: Future> Drop for Bleached<F> {
    fn drop(&mut self) {
        let Some(memory) = self.future.take() else {
            return;
        };
        let ended = memory.end_on(&mut Stack::of(&mut self.stack));
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
    #[track_caller]
    fn of(own: &'a mut Option<HeapStack>) -> Self {
        match own {
            Some(own) => Self::Own(own),
            None => Self::Cached(Cached::take(HeapStack::DEFAULT_SIZE)),
        }
    }

    fn get(&mut self) -> &mut HeapStack {
        match self {
            Self::Own(own) => own,
            Self::Cached(cached) => cached,
        }
    }
}

/// A future in memory of its own, which is erased when this is dropped.
struct Memory<F> {
    /// From a box.
    future: NonNull<MaybeUninit<F>>,
    /// Whether it is still there.
    alive: bool,
    owned: PhantomData<F>,
}

// SAFETY: it owns the future, as a box would.
unsafe impl<F: Send> Send for Memory<F> {}
// SAFETY: as above.
unsafe impl<F: Sync> Sync for Memory<F> {}

impl<F: Future> Memory<F> {
    #[inline]
    fn new(future: F) -> Self {
        let mut memory = Box::new_uninit();
        memory.write(future);
        Self {
            future: NonNull::from(Box::leak(memory)),
            alive: true,
            owned: PhantomData,
        }
    }

    /// Polls the future, and drops it if it is ready.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<F::Output> {
        // SAFETY: from a box, and ours.
        let future = unsafe { self.future.as_mut() };
        // SAFETY: `Bleached::poll` comes here only while it is alive.
        let future = unsafe { future.assume_init_mut() };
        // SAFETY: it stays where it is until it is dropped.
        let polled = unsafe { Pin::new_unchecked(future) }.poll(context);
        if polled.is_ready() {
            self.drop_future();
        }
        polled
    }

    /// Drops the future, if that has not been done, on the stack; then its memory.
    fn end_on(mut self, stack: &mut Stack<'_>) -> Result<(), PanicError> {
        if self.alive {
            stack.get().run(|| self.drop_future())
        } else {
            Ok(())
        }
    }
}

impl<F> Memory<F> {
    fn drop_future(&mut self) {
        if mem::take(&mut self.alive) {
            // SAFETY: from a box, and ours.
            let future = unsafe { self.future.as_mut() };
            // SAFETY: it is alive, and was noted not to be any more.
            unsafe { future.assume_init_drop() };
        }
    }
}

impl<F> Drop for Memory<F> {
    fn drop(&mut self) {
        // Only where there was no stack for it: it leaks what it owns, but not what it knows.
        // SAFETY: from a box, and ours; nobody uses what is there again.
        unsafe { erase(self.future.as_ptr().cast(), size_of::<F>()) };
        // SAFETY: from a box, and not used again.
        drop(unsafe { Box::from_raw(self.future.as_ptr()) });
    }
}
