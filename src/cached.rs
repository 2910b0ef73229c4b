//! The thread's own stacks: made when they are needed, and kept for the next time.
#![expect(unsafe_code, reason = "closures and results cross through raw slots")]

use core::{
    cell::RefCell,
    ops::{Deref, DerefMut},
};

use crate::{error::PanicError, heap_stack::HeapStack, registers};

/// Calls `f` on a stack that the thread keeps for this, and erases before it returns what
/// `f` left there and in registers.
///
/// Everything that is said of [`HeapStack::run`] holds for this, but there is no stack to
/// keep and to hand around. The first call on a thread makes one of
/// [`HeapStack::DEFAULT_SIZE`], 1 MiB. A call inside `f` takes another one, so that there
/// are as many as the deepest nesting had levels; up to 16 of them are kept. They are unmapped, erased, when the
/// thread ends. Calls from destructors of thread-locals, when the thread's stacks may be gone
/// already, make one for themselves.
///
/// # Errors
///
/// If `f` panics; see [`HeapStack::run`].
///
/// # Panics
///
/// If there is no memory for a stack, as `std::thread::spawn` does; `f` was not called. To
/// have an error instead, use [`HeapStack::new`].
///
/// ```
/// let key = [1_u8; 32];
/// let mut tag = [0_u8; 32];
/// stackbleach::run(|| {
///     for (to, from) in tag.iter_mut().zip(&key) {
///         *to = from.wrapping_mul(3);
///     }
/// })?;
/// assert_eq!(tag, [3; 32]);
/// # Ok::<(), stackbleach::PanicError>(())
/// ```
#[inline(never)] // as `HeapStack::run`
#[track_caller]
pub fn run<F, R>(mut f: F) -> Result<R, PanicError>
where
    F: FnOnce() -> R,
{
    let mut stack = Cached::take(HeapStack::DEFAULT_SIZE);
    through_slots!(f => Result<R, PanicError>, registers::plan(), |job| {
        // SAFETY: once.
        unsafe { stack.do_run(&mut job) };
        // SAFETY: after the call, and once.
        unsafe { job.outcome().read() }
    })
}

thread_local! {
    /// Those that are not in use.
    static FREE: RefCell<Vec<HeapStack>> = const { RefCell::new(Vec::new()) };
}

/// How many are kept for later. Recursion can take a thousand, once.
const KEPT: usize = 16;

/// A stack of the thread's, in use until it is dropped.
pub(crate) struct Cached {
    /// `None` only while being dropped.
    stack: Option<HeapStack>,
}

impl Cached {
    /// One of at least this many bytes.
    #[track_caller]
    pub(crate) fn take(size: usize) -> Self {
        // Without thread-locals there is none.
        let free = FREE.try_with(|free| {
            let free = &mut *free.borrow_mut();
            // The one that was used last is the likeliest to be in the processor's caches.
            let fits = free.iter().rposition(|stack| stack.size() >= size)?;
            Some(free.swap_remove(fits))
        });
        let stack = free.ok().flatten().unwrap_or_else(|| new(size));
        Self { stack: Some(stack) }
    }
}

#[cold]
#[track_caller]
fn new(size: usize) -> HeapStack {
    match HeapStack::new(size) {
        Ok(stack) => stack,
        Err(error) => {
            let source = std::error::Error::source(&error);
            let why = source.map_or_else(String::new, |source| format!(": {source}"));
            panic!("stackbleach: {error}{why}");
        }
    }
}

impl Deref for Cached {
    type Target = HeapStack;

    fn deref(&self) -> &HeapStack {
        self.stack.as_ref().expect("in use")
    }
}

impl DerefMut for Cached {
    fn deref_mut(&mut self) -> &mut HeapStack {
        self.stack.as_mut().expect("in use")
    }
}

impl Drop for Cached {
    fn drop(&mut self) {
        let Some(stack) = self.stack.take() else {
            return;
        };
        // Without thread-locals it is dropped here.
        let _ = FREE.try_with(|free| {
            let free = &mut *free.borrow_mut();
            if free.len() < KEPT {
                free.push(stack);
            }
        });
    }
}
