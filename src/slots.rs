//! The slots through which a closure and its outcome get to the frame that calls it, and
//! back.
//!
//! They are locals of the public method that runs the closure, and are erased before it
//! returns. [`through_slots`] alone makes a [`Job`] of them.
#![expect(unsafe_code, reason = "values cross between stacks through raw slots")]

use core::{marker::PhantomData, mem::MaybeUninit, ptr, task::Poll};
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    thread,
};

use crate::{arch, erase::erase, error::PanicError, panic};

/// Takes the closure in the argument `$f` across: makes the slots, and does `$call` with
/// the [`Job`] that they make up.
///
/// A macro, since it must be in the body of the method that users call: a function in
/// between would, without optimisation, have a copy of the closure in its own frame.
macro_rules! through_slots {
    ($f:ident => $outcome:ty, $registers:expr, |$job:ident| $call:block) => {{
        let argument = &raw mut $f;
        let mut slot = ::core::mem::MaybeUninit::uninit();
        let closure = if $crate::slots::needs_slot(&$f) {
            &raw const *slot.write($f)
        } else {
            argument.cast_const()
        };
        let mut outcome = ::core::mem::MaybeUninit::<$outcome>::uninit();
        // SAFETY: the closure is in `slot`, moved there, or still in the argument, where
        // no destructor will find it. Argument, slot and outcome are locals, not used
        // again by name, that outlive the job: it is declared after them.
        let mut $job = unsafe {
            $crate::slots::Job::new(
                argument,
                &raw mut slot,
                closure,
                &raw mut outcome,
                $registers,
            )
        };
        // Its last expression takes the outcome from the job straight to where the caller
        // wants it: a local would be one more copy.
        $call
    }};
}

/// What a closure that returns `R` comes to, if its panics are caught.
pub(crate) trait Outcome<R> {
    /// Calls `f`.
    fn of(f: impl FnOnce() -> R) -> Self;
}

/// With the payload dropped where the closure ran, and its message kept.
impl<R> Outcome<R> for Result<R, PanicError> {
    fn of(f: impl FnOnce() -> R) -> Self {
        panic::catch(f)
    }
}

/// With the payload, for the panic to go on.
impl<R> Outcome<R> for thread::Result<R> {
    fn of(f: impl FnOnce() -> R) -> Self {
        // It does go on: nobody sees what was left half-done.
        catch_unwind(AssertUnwindSafe(f))
    }
}

/// The same for what a poll comes to.
impl<T> Outcome<Poll<T>> for Poll<Result<T, PanicError>> {
    fn of(f: impl FnOnce() -> Poll<T>) -> Self {
        match panic::catch(f) {
            Ok(Poll::Ready(output)) => Poll::Ready(Ok(output)),
            Ok(Poll::Pending) => Poll::Pending,
            Err(error) => Poll::Ready(Err(error)),
        }
    }
}

/// The slots, and what is done by way of them. Dropping it erases them.
pub(crate) struct Job<F, R, O> {
    /// Where the public method got the closure.
    argument: *mut F,
    /// A slot for it if it can't be called from there.
    slot: *mut MaybeUninit<F>,
    /// One of the two: where it is.
    closure: *const F,
    outcome: *mut MaybeUninit<O>,
    registers: arch::Plan,
    result: PhantomData<R>,
}

impl<F: FnOnce() -> R, R, O: Outcome<R>> Job<F, R, O> {
    /// # Safety
    ///
    /// `closure` must be `argument` or in `slot`, and be there to be moved out of.
    /// For as long as this lives, all of them must be valid for reads and writes,
    /// and used by nobody else.
    #[inline]
    pub(crate) unsafe fn new(
        argument: *mut F,
        slot: *mut MaybeUninit<F>,
        closure: *const F,
        outcome: *mut MaybeUninit<O>,
        registers: arch::Plan,
    ) -> Self {
        Self {
            argument,
            slot,
            closure,
            outcome,
            registers,
            result: PhantomData,
        }
    }

    /// Which registers there are to clear.
    #[inline]
    pub(crate) fn registers(&self) -> arch::Plan {
        self.registers
    }

    /// A function that takes the closure, calls it and writes the outcome, and what to call
    /// it with: once, while this lives. It does not unwind.
    #[inline]
    pub(crate) fn entry(&mut self) -> (unsafe extern "C" fn(*mut ()), *mut ()) {
        (Self::call, ptr::from_mut(self).cast())
    }

    /// The outcome, to be moved out of once the entry has been called.
    #[inline]
    pub(crate) fn outcome(&mut self) -> *mut O {
        self.outcome.cast()
    }

    /// # Safety
    ///
    /// `job` must point to a `Job<F, R, O>` whose closure has not been called.
    unsafe extern "C" fn call(job: *mut ()) {
        // SAFETY: by this function's own contract.
        let job = unsafe { &*job.cast::<Self>() };
        // The closure itself is read inside: without optimisation, each function that it
        // is passed through would take stack for a copy of its captures.
        let outcome = O::of(|| {
            // SAFETY: it is there, and moved out of once.
            let closure = unsafe { job.closure.read() };
            closure()
        });
        // SAFETY: valid for writes, by the contract of `new`.
        unsafe { job.outcome.cast::<O>().write(outcome) };
    }
}

impl<F, R, O> Drop for Job<F, R, O> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: valid for writes, by the contract of `new`, and moved out of.
        unsafe { erase(self.argument.cast(), size_of::<F>()) };
        if core::mem::needs_drop::<F>() {
            // SAFETY: as above.
            unsafe { erase(self.slot.cast(), size_of::<F>()) };
        }
        // SAFETY: as above.
        unsafe { erase(self.outcome.cast(), size_of::<O>()) };
        if size_of::<R>() != 0 {
            // The result went to the caller through registers, after they had been
            // cleared.
            arch::clear(self.registers);
        }
    }
}

/// Whether a closure has to be moved into a slot to be called from there.
///
/// Its own place would do, and spare a copy, but for the destructor that waits
/// there: only a move keeps the compiler from calling it a second time.
pub(crate) const fn needs_slot<F>(_: &F) -> bool {
    core::mem::needs_drop::<F>()
}

#[cfg(test)]
mod tests {
    use core::mem::{self, MaybeUninit};

    use super::Job;
    use crate::{arch, error::PanicError};

    const SECRET: [u8; 32] = [0xa5; 32];

    /// Calls `f`, which captures nothing but `SECRET`, through slots that can be looked
    /// at afterwards.
    fn slots_are_zero_after<F: FnOnce() -> [u8; 32]>(f: F) {
        assert_eq!(size_of::<F>(), SECRET.len());
        let mut argument = MaybeUninit::new(f);
        let mut slot = MaybeUninit::<F>::uninit();
        let mut outcome = MaybeUninit::<Result<[u8; 32], PanicError>>::uninit();
        let places = [
            (argument.as_ptr().cast::<u8>(), size_of::<F>()),
            (outcome.as_ptr().cast::<u8>(), size_of_val(&outcome)),
            (slot.as_ptr().cast::<u8>(), size_of::<F>()),
        ];
        // The slot is only used, and so only initialised, where it is needed.
        let used = if mem::needs_drop::<F>() { 3 } else { 2 };
        let in_place = |(start, _): (*const u8, usize)| {
            // SAFETY: the three begin with 32 bytes of the secret, or are zero.
            unsafe { start.cast::<[u8; 32]>().read_volatile() }
        };

        let closure = if mem::needs_drop::<F>() {
            // SAFETY: it was put there just now, and is not used from there again.
            &raw const *slot.write(unsafe { argument.assume_init_read() })
        } else {
            argument.as_ptr()
        };
        // SAFETY: as in `HeapStack::run`.
        let mut job = unsafe {
            Job::new(
                argument.as_mut_ptr(),
                &raw mut slot,
                closure,
                &raw mut outcome,
                arch::Plan::detect(),
            )
        };
        let (entry, data) = job.entry();
        // SAFETY: once.
        unsafe { entry(data) };
        // SAFETY: after the call, and once.
        assert_eq!(unsafe { job.outcome().read() }.unwrap(), SECRET);
        assert_eq!(in_place(places[0]), SECRET, "control");
        if mem::needs_drop::<F>() {
            assert_eq!(in_place(places[2]), SECRET, "control");
        }
        drop(job);
        for (i, &(start, len)) in places[..used].iter().enumerate() {
            for offset in 0..len {
                // SAFETY: in one of the locals.
                let byte = unsafe { start.add(offset) };
                // SAFETY: erased, and so initialised.
                let byte = unsafe { byte.read_volatile() };
                assert_eq!(byte, 0, "byte {offset} of place {i}");
            }
        }
    }

    #[test]
    fn slots_of_a_closure_without_a_destructor_are_erased() {
        let secret = SECRET;
        slots_are_zero_after(move || secret);
    }

    #[test]
    fn slots_of_a_closure_with_a_destructor_are_erased() {
        struct Dropped([u8; 32]);
        impl Drop for Dropped {
            fn drop(&mut self) {}
        }
        let secret = Dropped(SECRET);
        slots_are_zero_after(move || {
            // The whole of it, not the field alone.
            let whole = &secret;
            whole.0
        });
    }
}
