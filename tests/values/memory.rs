//! Statics that assembly writes to: no stack is used to take a stack.

use std::{cell::UnsafeCell, sync::atomic::AtomicU32};

/// How many bytes below the caller's stack pointer are wiped and taken.
pub(crate) const BELOW: usize = 32 << 10;
/// How many bytes of the caller's frame there is room for.
pub(crate) const FRAME: usize = 128 << 10;
/// For what `xsave` writes: 11 KiB with AMX, and some more.
pub(crate) const EXTENDED: usize = 16 << 10;
/// How long secrets can be.
pub(crate) const PATTERN: usize = 16 << 10;

/// Memory that one thread at a time uses: whoever holds the lock in `measure.rs`.
#[repr(C, align(4096))]
pub(crate) struct Shared<T>(UnsafeCell<T>);

// SAFETY: used under that lock alone.
unsafe impl<T> Sync for Shared<T> {}

impl<T> Shared<T> {
    const fn new(value: T) -> Self {
        Self(UnsafeCell::new(value))
    }

    pub(crate) const fn get(&self) -> *mut T {
        self.0.get()
    }
}

/// The stack pointer of the caller that is measured.
pub(crate) static CALLER: Shared<usize> = Shared::new(0);
/// The stack pointer of that caller's caller.
pub(crate) static TOP: Shared<usize> = Shared::new(0);
/// Where `wipe!` puts registers that it needs.
pub(crate) static ASIDE: Shared<[u64; 4]> = Shared::new([0; 4]);
/// General registers, in the processor's order.
pub(crate) static GENERAL: Shared<[u64; 32]> = Shared::new([0; 32]);
/// All other registers.
pub(crate) static REST: Shared<[u8; EXTENDED]> = Shared::new([0; EXTENDED]);
/// What lay below the caller.
pub(crate) static LEFT: Shared<[u8; BELOW]> = Shared::new([0; BELOW]);
/// The caller's frame.
pub(crate) static OWN: Shared<[u8; FRAME]> = Shared::new([0; FRAME]);
/// What values are made from.
pub(crate) static SECRET: Shared<[u8; PATTERN]> = Shared::new([0; PATTERN]);
/// Not 0 if a snapshot was taken since this was last set to 0. A word, as not all processors can
/// address a byte.
pub(crate) static TAKEN: AtomicU32 = AtomicU32::new(0);
