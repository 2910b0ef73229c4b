//! A reusable stack that is erased after every run.
#![expect(unsafe_code, reason = "`run` hands out pointers to its own locals")]

use core::{fmt, mem::MaybeUninit};

use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::{
    arch,
    error::{AllocError, PanicError},
};

mod geometry;
mod memory;
mod panic;
mod run;
mod switch;

pub struct HeapStack {
    memory: memory::Memory,
    registers: arch::Plan,
}

impl HeapStack {
    pub const DEFAULT_SIZE: usize = 1 << 20;
    pub const MIN_SIZE: usize = 64 << 10;

    pub fn new(size: usize) -> Result<Self, AllocError> {
        Ok(Self {
            memory: memory::Memory::new(size.max(Self::MIN_SIZE))?,
            registers: arch::Plan::detect(),
        })
    }

    #[must_use]
    pub fn size(&self) -> usize {
        self.memory.size()
    }

    #[inline]
    pub fn run<F, R>(&mut self, mut f: F) -> Result<R, PanicError>
    where
        F: FnOnce() -> R,
    {
        let argument = &raw mut f;
        let mut slot = MaybeUninit::uninit();
        let closure = if run::needs_slot::<F>() {
            &raw const *slot.write(f)
        } else {
            argument.cast_const()
        };
        let mut outcome = MaybeUninit::uninit();
        // SAFETY: the closure is in `slot`, moved there, or still in `f`, where no
        // destructor will find it. `argument`, `slot` and `outcome` are locals, not
        // used again by name, that outlive the job: it is declared after them.
        let mut job = unsafe {
            run::Job::new(
                argument,
                &raw mut slot,
                closure,
                &raw mut outcome,
                self.registers,
            )
        };
        // SAFETY: once.
        unsafe { job.call_on(&mut self.memory) };
        // Straight to where the caller wants it: a local would be one more copy.
        // SAFETY: after the call, and once.
        unsafe { job.outcome() }
    }
}

impl fmt::Debug for HeapStack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HeapStack")
            .field("size", &self.size())
            .finish_non_exhaustive()
    }
}

impl Zeroize for HeapStack {
    fn zeroize(&mut self) {
        self.memory.erase();
    }
}

impl ZeroizeOnDrop for HeapStack {}
