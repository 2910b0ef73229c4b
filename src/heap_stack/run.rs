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
//! The slots are those of `slots.rs`.
#![expect(unsafe_code, reason = "values cross between stacks through raw slots")]

use super::{
    memory::{Memory, depth},
    switch,
};
use crate::{
    arch,
    resident::is_used,
    slots::{Job, Outcome},
};

impl<F: FnOnce() -> R, R, O: Outcome<R>> Job<F, R, O> {
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

    #[inline]
    fn crossing(&mut self, look_at: *const [u8]) -> Crossing {
        let (call, job) = self.entry();
        Crossing {
            call,
            job,
            registers: self.registers(),
            look_at,
            seen: 0,
        }
    }
}

/// What crosses the switch, the same for all closures.
struct Crossing {
    call: unsafe extern "C" fn(*mut ()),
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
