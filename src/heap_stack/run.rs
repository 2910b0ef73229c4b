//! One run: over to the heap stack, and back with nothing left behind.
//!
//! The order is what keeps the promise:
//!
//! 1. the closure waits in a slot on the caller's stack;
//! 2. on the heap stack it is taken out of the slot and called, and its outcome
//!    put into the other slot;
//! 3. still there, as the last act, every register is cleared. Later would be too
//!    late: a signal in between, and the kernel stores them on the caller's stack;
//! 4. back on the caller's stack, the heap stack is erased;
//! 5. the outcome moves to where the caller wants it, the slots are erased, and
//!    registers that moved a result are cleared once more.
//!
//! # Safety
//!
//! The slots are locals of the public method that runs a closure. [`through_slots`]
//! alone makes a [`Job`] of them.
#![expect(unsafe_code, reason = "values cross between stacks through raw slots")]

use core::mem::MaybeUninit;

use super::{
    memory::{Memory, depth, is_used},
    panic, switch,
};
use crate::{arch, erase::erase, error::PanicError};

/// Takes the closure in the argument `$f` across: makes the slots, does `$call` with
/// the [`Job`] that they make up, and comes to the closure's outcome.
///
/// A macro, since it must be in the body of the method that users call: a function in
/// between would, without optimisation, have a copy of the closure in its own frame.
macro_rules! through_slots {
    ($f:ident, $registers:expr, |$job:ident| $call:block) => {{
        let argument = &raw mut $f;
        let mut slot = ::core::mem::MaybeUninit::uninit();
        let closure = if $crate::heap_stack::run::needs_slot::<F>() {
            &raw const *slot.write($f)
        } else {
            argument.cast_const()
        };
        let mut outcome = ::core::mem::MaybeUninit::uninit();
        // SAFETY: the closure is in `slot`, moved there, or still in the argument, where
        // no destructor will find it. Argument, slot and outcome are locals, not used
        // again by name, that outlive the job: it is declared after them.
        let mut $job = unsafe {
            $crate::heap_stack::run::Job::new(
                argument,
                &raw mut slot,
                closure,
                &raw mut outcome,
                $registers,
            )
        };
        $call
        // Straight to where the caller wants it: a local would be one more copy.
        // SAFETY: after the call, and once.
        unsafe { $job.outcome() }
    }};
}

/// The slots through which a closure and its outcome cross the switch. Dropping it
/// erases them.
pub(super) struct Job<F, R> {
    /// Where `run` got the closure.
    argument: *mut F,
    /// A slot for it if it can't be called from there.
    slot: *mut MaybeUninit<F>,
    /// One of the two: where it is.
    closure: *const F,
    outcome: *mut MaybeUninit<Result<R, PanicError>>,
    registers: arch::Plan,
}

impl<F: FnOnce() -> R, R> Job<F, R> {
    /// # Safety
    ///
    /// `closure` must be `argument` or in `slot`, and be there to be moved out of.
    /// For as long as this lives, all of them must be valid for reads and writes,
    /// and used by nobody else.
    #[inline]
    pub(super) unsafe fn new(
        argument: *mut F,
        slot: *mut MaybeUninit<F>,
        closure: *const F,
        outcome: *mut MaybeUninit<Result<R, PanicError>>,
        registers: arch::Plan,
    ) -> Self {
        Self {
            argument,
            slot,
            closure,
            outcome,
            registers,
        }
    }

    /// Calls the closure on `memory`, which is the caller's to erase; registers are
    /// clear when this returns. Tells whether the deepest page that `memory` kept from
    /// earlier runs was used.
    ///
    /// # Safety
    ///
    /// Once.
    #[inline]
    pub(super) unsafe fn call_on(&mut self, memory: &mut Memory) -> bool {
        let crossing = self.crossing(memory.deepest_kept());
        // SAFETY: `call` fits the job, and is called once, by this function's own
        // contract; what is looked at is a page of this stack.
        unsafe { crossing.make(memory, Crossing::land) != 0 }
    }

    /// The same, and returns how many bytes of `memory` were used.
    ///
    /// # Safety
    ///
    /// Once.
    pub(super) unsafe fn measure_on(&mut self, memory: &mut Memory) -> usize {
        memory.paint();
        let crossing = self.crossing(memory.usable());
        // SAFETY: as in `call_on`; what is looked at are the usable bytes, painted.
        unsafe { crossing.make(memory, Crossing::land_and_measure) }
    }

    fn crossing(&mut self, look_at: *const [u8]) -> Crossing {
        Crossing {
            call: Self::call,
            job: core::ptr::from_mut(self).cast(),
            registers: self.registers,
            look_at,
            seen: 0,
        }
    }

    /// What the closure came to.
    ///
    /// # Safety
    ///
    /// Once, after [`call_on`](Self::call_on).
    #[inline]
    pub(super) unsafe fn outcome(&self) -> Result<R, PanicError> {
        // SAFETY: `call` wrote it, and it is read once.
        unsafe { self.outcome.cast::<Result<R, PanicError>>().read() }
    }

    /// On the heap stack: takes the closure, calls it, writes the outcome.
    ///
    /// # Safety
    ///
    /// `job` must point to a `Job<F, R>` whose closure has not been called.
    unsafe fn call(job: *mut ()) {
        // SAFETY: by this function's own contract.
        let job = unsafe { &*job.cast::<Self>() };
        // The closure itself is read inside: without optimisation, each function that it
        // is passed through would take stack for a copy of its captures.
        let outcome = panic::catch(|| {
            // SAFETY: it is there, and moved out of once.
            let closure = unsafe { job.closure.read() };
            closure()
        });
        // SAFETY: valid for writes, by the contract of `new`.
        unsafe { job.outcome.cast::<Result<R, PanicError>>().write(outcome) };
    }
}

impl<F, R> Drop for Job<F, R> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: valid for writes, by the contract of `new`, and moved out of.
        unsafe { erase(self.argument.cast(), size_of::<F>()) };
        if needs_slot::<F>() {
            // SAFETY: as above.
            unsafe { erase(self.slot.cast(), size_of::<F>()) };
        }
        // SAFETY: as above.
        unsafe { erase(self.outcome.cast(), size_of::<Result<R, PanicError>>()) };
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
pub(super) const fn needs_slot<F>() -> bool {
    core::mem::needs_drop::<F>()
}

/// What crosses the switch, the same for all closures.
struct Crossing {
    call: unsafe fn(*mut ()),
    job: *mut (),
    registers: arch::Plan,
    /// What to look at, after the closure and before registers are cleared: looking
    /// reads what the closure left, and must not be done on the caller's stack.
    look_at: *const [u8],
    /// What was seen there, which says nothing of what it was.
    seen: usize,
}

impl Crossing {
    /// Over and back, by `land`. Returns what it saw.
    ///
    /// # Safety
    ///
    /// `call(job)` must be sound, and `land` one of the functions below that fits
    /// `look_at`.
    #[inline(never)]
    unsafe fn make(mut self, memory: &mut Memory, land: unsafe fn(*mut ())) -> usize {
        let data = (&raw mut self).cast();
        // SAFETY: `land` gets a `Crossing` and doesn't unwind: `call` catches
        // whatever the closure does.
        unsafe { switch::on_stack(memory, land, data) };
        self.seen
    }

    /// On the heap stack: calls the closure, sees whether it used a page, clears
    /// registers.
    ///
    /// # Safety
    ///
    /// `data` must point to a `Crossing`, with the contract of [`make`](Self::make);
    /// `look_at` must be a page of this stack or empty.
    unsafe fn land(data: *mut ()) {
        // SAFETY: by this function's own contract.
        let crossing = unsafe { &mut *data.cast::<Self>() };
        // SAFETY: by the contract of `make`.
        unsafe { (crossing.call)(crossing.job) };
        // SAFETY: by this function's own contract.
        crossing.seen = usize::from(unsafe { is_used(crossing.look_at) });
        // The last act here.
        arch::clear(crossing.registers);
    }

    /// The same, but sees how deep the closure went.
    ///
    /// # Safety
    ///
    /// As for [`land`](Self::land), but `look_at` must be all of the stack, painted.
    unsafe fn land_and_measure(data: *mut ()) {
        // SAFETY: by this function's own contract.
        let crossing = unsafe { &mut *data.cast::<Self>() };
        // SAFETY: by the contract of `make`.
        unsafe { (crossing.call)(crossing.job) };
        // SAFETY: by this function's own contract.
        crossing.seen = unsafe { depth(crossing.look_at) };
        arch::clear(crossing.registers);
    }
}

#[cfg(test)]
mod tests {
    use super::{Job, needs_slot};
    use crate::{arch, error::PanicError, heap_stack::memory::Memory};
    use core::mem::MaybeUninit;

    const SECRET: [u8; 32] = [0xa5; 32];

    /// Calls `f`, which captures nothing but `SECRET`, through slots that can be looked
    /// at afterwards.
    fn slots_are_zero_after<F: FnOnce() -> [u8; 32]>(f: F) {
        assert_eq!(size_of::<F>(), SECRET.len());
        let mut memory = Memory::new(1 << 16).unwrap();
        let mut argument = MaybeUninit::new(f);
        let mut slot = MaybeUninit::<F>::uninit();
        let mut outcome = MaybeUninit::<Result<[u8; 32], PanicError>>::uninit();
        let places = [
            (argument.as_ptr().cast::<u8>(), size_of::<F>()),
            (outcome.as_ptr().cast::<u8>(), size_of_val(&outcome)),
            (slot.as_ptr().cast::<u8>(), size_of::<F>()),
        ];
        // The slot is only used, and so only initialised, where it is needed.
        let used = if needs_slot::<F>() { 3 } else { 2 };
        let in_place = |(start, _): (*const u8, usize)| {
            // SAFETY: the three begin with 32 bytes of the secret, or are zero.
            unsafe { start.cast::<[u8; 32]>().read_volatile() }
        };

        let closure = if needs_slot::<F>() {
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
        // SAFETY: once.
        unsafe { job.call_on(&mut memory) };
        // SAFETY: after the call, and once.
        assert_eq!(unsafe { job.outcome() }.unwrap(), SECRET);
        assert_eq!(in_place(places[0]), SECRET, "control");
        if needs_slot::<F>() {
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
