//! One run: over to the heap stack, and back with nothing left behind.
//!
//! The order is what keeps the promise:
//!
//! 1. the closure waits in the crate's slot, on the caller's stack;
//! 2. on the heap stack it is taken out and called, its outcome goes into the
//!    other slot;
//! 3. still there, as the last act, every register is cleared. Done later, a
//!    signal in between would have the kernel store them on the caller's stack;
//! 4. back on the caller's stack, the heap stack is erased;
//! 5. the outcome moves to where the caller wants it, the slots are erased, and
//!    registers that moved a result are cleared once more.
//!
//! # Safety
//!
//! A [`Job`]'s pointers are to locals of [`HeapStack::run`](super::HeapStack::run),
//! which outlive it and which nobody else uses meanwhile.
#![expect(unsafe_code, reason = "moves values between stacks through raw slots")]

use core::mem::MaybeUninit;

use super::{memory::Memory, panic, switch};
use crate::{arch, erase::erase, error::PanicError};

/// The slots through which a closure and its outcome cross the switch.
///
/// Dropping it erases them, and leaves them in a state in which they can be
/// dropped.
pub(super) struct Job<F, R> {
    /// Where the closure came in: moved from, but the bytes are still there.
    argument: *mut MaybeUninit<F>,
    closure: *mut Option<F>,
    outcome: *mut MaybeUninit<Result<R, PanicError>>,
    registers: arch::Plan,
}

impl<F: FnOnce() -> R, R> Job<F, R> {
    /// # Safety
    ///
    /// The three must be valid for reads and writes for as long as this lives, and
    /// used by nobody else. `argument` may have been moved from. `closure` must
    /// hold a closure.
    #[inline(always)]
    pub(super) unsafe fn new(
        argument: *mut MaybeUninit<F>,
        closure: *mut Option<F>,
        outcome: *mut MaybeUninit<Result<R, PanicError>>,
        registers: arch::Plan,
    ) -> Self {
        Self {
            argument,
            closure,
            outcome,
            registers,
        }
    }

    /// Calls the closure on `memory`, which is erased when this returns, and so
    /// is every register.
    ///
    /// # Safety
    ///
    /// At most once.
    #[inline(always)]
    pub(super) unsafe fn call_on(&mut self, memory: &mut Memory) {
        let crossing = Crossing {
            call: Self::call,
            job: core::ptr::from_mut(self).cast(),
            registers: self.registers,
        };
        // SAFETY: `call` fits the job, and is called once, by this function's own
        // contract.
        unsafe { crossing.make(memory) };
    }

    /// What the closure came to.
    ///
    /// # Safety
    ///
    /// Once, after [`call_on`](Self::call_on).
    #[inline(always)]
    pub(super) unsafe fn outcome(&self) -> Result<R, PanicError> {
        // SAFETY: `call` wrote it, and it is read once.
        unsafe { self.outcome.cast::<Result<R, PanicError>>().read() }
    }

    /// On the heap stack: takes the closure out of its slot, calls it, puts the
    /// outcome into the other.
    ///
    /// # Safety
    ///
    /// `job` must point to a `Job<F, R>` whose closure has not been called.
    unsafe fn call(job: *mut ()) {
        // SAFETY: by this function's own contract.
        let job = unsafe { &*job.cast::<Self>() };
        // SAFETY: the slot is valid and ours alone, by the contract of `new`.
        let slot = unsafe { &mut *job.closure };
        let outcome = panic::catch(|| match slot.take() {
            Some(closure) => closure(),
            None => unreachable!("a job is called once"),
        });
        // SAFETY: as for the closure's slot.
        unsafe { job.outcome.cast::<Result<R, PanicError>>().write(outcome) };
    }
}

impl<F, R> Drop for Job<F, R> {
    #[inline(always)]
    fn drop(&mut self) {
        // SAFETY: valid for writes, by the contract of `new`; the closure was
        // moved out of it.
        unsafe { erase(self.argument.cast(), size_of::<F>()) };
        // SAFETY: as above; an `Option` that is overwritten next.
        unsafe { erase(self.closure.cast(), size_of::<Option<F>>()) };
        // SAFETY: as above. Zeros need not be a valid `None`, and the slot is a
        // local that will be dropped.
        unsafe { self.closure.write(None) };
        // SAFETY: as above; the outcome was moved out of it.
        unsafe { erase(self.outcome.cast(), size_of::<Result<R, PanicError>>()) };
        // The result was moved to the caller through registers, after they had
        // been cleared.
        if size_of::<R>() != 0 {
            arch::clear(self.registers);
        }
    }
}

/// What crosses the switch, the same for all closures.
struct Crossing {
    call: unsafe fn(*mut ()),
    job: *mut (),
    registers: arch::Plan,
}

impl Crossing {
    /// Over, back, and the heap stack erased.
    ///
    /// # Safety
    ///
    /// `call(job)` must be sound.
    #[inline(never)]
    unsafe fn make(mut self, memory: &mut Memory) {
        let data = (&raw mut self).cast();
        // SAFETY: `land` gets a `Crossing` and doesn't unwind: `call` catches
        // whatever the closure does.
        unsafe { switch::on_stack(memory, Self::land, data) };
        memory.erase();
    }

    /// On the heap stack.
    ///
    /// # Safety
    ///
    /// `data` must point to a `Crossing`, with the contract of [`make`](Self::make).
    unsafe fn land(data: *mut ()) {
        // SAFETY: by this function's own contract.
        let Self {
            call,
            job,
            registers,
        } = unsafe { data.cast::<Self>().read() };
        // SAFETY: by the contract of `make`.
        unsafe { call(job) };
        // The last act here.
        arch::clear(registers);
    }
}
