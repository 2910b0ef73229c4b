//! Futures: each poll on a stack that is erased afterwards.
#![expect(unsafe_code, reason = "values cross by address")]

use core::{
    fmt,
    mem::needs_drop,
    pin::Pin,
    ptr::NonNull,
    task::{Context, Poll},
};
use std::{alloc, thread};

use crate::{
    arch,
    call::{Done, Entered, Home, Moved, call},
    error::{AllocError, PanicError},
    frames::Frames,
    heap_stack::HeapStack,
    thread_stacks::{self, Cached, Wanted},
};

mod memory;

use memory::{Memory, Owned};

/// A future whose every poll runs on a stack that is erased afterwards, and whose own memory
/// is erased when it is done.
///
/// Its output is that of the inner future, or a [`PanicError`] if a poll panics.
///
/// # Nothing is suspended on a stack
///
/// An `async` block that waits has no stack. The compiler has put what it needs later into the
/// future itself, and `poll` has returned like any function. So its stack is erased and free for
/// the next poll, which may come on another thread and run on another stack. No suspended stack
/// has to be found again to be erased.
///
/// # What remains meanwhile
///
/// Between polls, variables that live across an `.await` are in the memory of the future. That is
/// one allocation in the heap, made by [`new`](Self::new). It is erased when the future is ready,
/// when a poll has panicked, or when this is dropped before that. The future's destructor runs on
/// a stack that is erased as well. Until then a key that lives across an `.await` is in memory,
/// and if this is passed to `mem::forget`, it stays there. Allocations that the future makes
/// itself, such as those of a `Vec` or a channel, are erased when they are freed if the program has a
/// [`Heap`](crate::Heap), and else its own to erase.
///
/// The caller of `new` has made the future: a secret that it captured by value was in the caller's
/// variables before. Capture a reference, or an `Arc`.
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
    /// `None` if polls run on the polling thread's stacks.
    stack: Option<HeapStack>,
    /// What is known of the future's frames, for those.
    frames: Frames,
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
    #[inline(always)] // the shell: see `call.rs`
    pub fn new(mut future: F) -> Self {
        let mut home = const { Home::of::<F>() };
        call! {
            value future if needs_drop::<F>();
            move_in, &mut home;
            let outcome: Moved = Moved;
            _returned => Self::moved(&home, None, Frames::Any)
        }
    }

    /// Polls `future` on a stack of its own.
    ///
    /// For a future that needs more than [`HeapStack::DEFAULT_SIZE`], or that must not panic for want
    /// of a stack.
    ///
    /// ```
    /// use stackbleach::{Bleached, HeapStack};
    ///
    /// let future = Bleached::with_stack(HeapStack::new(0)?, async { 3 });
    /// # drop(future);
    /// # Ok::<(), stackbleach::AllocError>(())
    /// ```
    #[inline(always)] // as `new`
    pub fn with_stack(stack: HeapStack, mut future: F) -> Self {
        let mut home = const { Home::of::<F>() };
        call! {
            value future if needs_drop::<F>();
            move_in, &mut home;
            let outcome: Moved = Moved;
            _returned => Self::moved(&home, Some(stack), Frames::Any)
        }
    }

    /// With the future in its home.
    pub(crate) fn moved(home: &Home, stack: Option<HeapStack>, frames: Frames) -> Self {
        // SAFETY: it is what a box would have allocated.
        let memory = unsafe { Memory::from_raw(home.start) };
        // SAFETY: the future was moved there.
        let future = Some(unsafe { Owned::new(memory) });
        Self {
            future,
            stack,
            frames,
        }
    }
}

/// Allocates the home, as a box would, and moves the future into it.
pub(crate) extern "C" fn move_in(entered: Entered<'_, Home>) -> Done {
    let (home, call) = entered.begin();
    if home.layout.size() != 0 {
        // SAFETY: of more than no bytes.
        let start = unsafe { alloc::alloc(home.layout) };
        let Some(start) = NonNull::new(start) else {
            alloc::handle_alloc_error(home.layout);
        };
        home.start = start;
    }
    let registers = call.registers();
    let performed = call.perform();
    // The future went through registers.
    arch::clear(registers);
    performed.done()
}

/// # Panics
///
/// If it is polled again after it was ready. And, unless it has a stack of its own, if there is no
/// memory for the thread's: then it can be polled again.
impl<F: Future> Future for Bleached<F> {
    type Output = Result<F::Output, PanicError>;

    #[inline(always)] // as `HeapStack::run`
    #[track_caller]
    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let Self {
            future,
            stack,
            frames,
        } = self.get_mut();
        if future.is_none() {
            polled_after_ready();
        }
        let mut f = || Owned::poll_or_end(future, context);
        call! {
            closure f if false;
            poll_on, &mut PollOn { own: stack, frames: *frames };
            let outcome: Poll<Self::Output> = Poll::Pending;
            returned => {
                let _erased_when_moved = returned;
                outcome
            }
        }
    }
}

#[cold]
#[track_caller]
fn polled_after_ready() -> ! {
    panic!("a `Bleached` future was polled after it was ready");
}

/// What a poll is to run on: the future's own stack, or else one of the thread's.
struct PollOn<'a> {
    own: &'a mut Option<HeapStack>,
    frames: Frames,
}

extern "C" fn poll_on(entered: Entered<'_, PollOn<'_>>) -> Done {
    let (stack, call) = entered.begin();
    match stack.own {
        Some(own) => own.perform(call),
        None => thread_stacks::perform(Wanted::of(stack.frames), call),
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
/// If the future's destructor does: with its message, once the memory is erased. And if there is
/// neither memory for a stack nor one that can be bleached, once the destructor has run: then the
/// memory is erased, but not what the destructor left on the stack. While the thread is panicking
/// already, such a panic is ignored.
impl<F: Future> Drop for Bleached<F> {
    fn drop(&mut self) {
        let Some(future) = self.future.take() else {
            return;
        };
        let ended = match Stack::of(&mut self.stack, self.frames) {
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
    fn of(own: &'a mut Option<HeapStack>, frames: Frames) -> Result<Self, AllocError> {
        match own {
            Some(own) => Ok(Self::Own(own)),
            None => Cached::take(Wanted::of(frames)).map(Self::Cached),
        }
    }

    fn get(&mut self) -> &mut HeapStack {
        match self {
            Self::Own(own) => own,
            Self::Cached(cached) => cached,
        }
    }
}
