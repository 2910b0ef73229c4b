//! Many runs on one stack, and one erasure.
#![expect(unsafe_code, reason = "values cross by address")]

use core::{fmt, mem::needs_drop};

use super::memory::Memory;
use crate::{
    call::{Done, Entered, call},
    error::PanicError,
};

/// Runs closures on a stack that is erased after the last of them.
///
/// [`HeapStack::batch`](super::HeapStack::batch) makes one.
///
/// ```
/// use stackbleach::{Batch, HeapStack, PanicError};
///
/// fn sum(batch: &mut Batch<'_>, key: &[u8; 32]) -> Result<u32, PanicError> {
///     batch.run(|| key.iter().map(|&byte| u32::from(byte)).sum())
/// }
///
/// let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE)?;
/// let sums = stack.batch(|batch| [[1; 32], [2; 32]].map(|key| sum(batch, &key).unwrap_or(0)));
/// assert_eq!(sums, [32, 64]);
/// # Ok::<(), stackbleach::AllocError>(())
/// ```
pub struct Batch<'a> {
    memory: &'a mut Memory,
    used_deepest: bool,
}

impl<'a> Batch<'a> {
    pub(super) fn new(memory: &'a mut Memory) -> Self {
        Self {
            memory,
            used_deepest: false,
        }
    }

    /// Calls `f` on the stack, and clears registers. The stack is erased when the batch ends.
    ///
    /// Otherwise it is like [`HeapStack::run`](super::HeapStack::run).
    ///
    /// # Errors
    ///
    /// If `f` panics.
    ///
    /// ```
    /// use stackbleach::HeapStack;
    ///
    /// let mut stack = HeapStack::new(0)?;
    /// let sum = stack.batch(|batch| Ok::<_, stackbleach::PanicError>(batch.run(|| 1)? + batch.run(|| 2)?))?;
    /// assert_eq!(sum, 3);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[inline(always)] // as `HeapStack::run`
    pub fn run<F, R>(&mut self, mut f: F) -> Result<R, PanicError>
    where
        F: FnOnce() -> R,
    {
        call! {
            closure f if needs_drop::<F>();
            run_in, self;
            let outcome: Result<R, PanicError> = Err(PanicError::NONE);
            returned => {
                let _erased_when_moved = returned;
                outcome
            }
        }
    }
}

extern "C" fn run_in(entered: Entered<'_, Batch<'_>>) -> Done {
    let (batch, call) = entered.begin();
    let (performed, used_deepest) = batch.memory.perform_and_leave(call);
    batch.used_deepest |= used_deepest;
    performed.done()
}

impl fmt::Debug for Batch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch")
            .field("size", &self.memory.size())
            .finish_non_exhaustive()
    }
}

impl Drop for Batch<'_> {
    fn drop(&mut self) {
        self.memory.erase_after_run(self.used_deepest);
    }
}
