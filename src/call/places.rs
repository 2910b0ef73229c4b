//! The shell's places for what goes in, and what erases them and the outcome's.
#![expect(unsafe_code, reason = "erases locals of the shell")]

use core::{alloc::Layout, marker::PhantomData, mem::needs_drop, ptr::NonNull};

use super::outcome::Outcome;
use crate::{
    arch::{self, RegisterSet},
    erase::erase_small,
};

/// A place for a closure with a destructor. It can't stay in the argument: the compiler would call
/// its destructor there, which only a move prevents.
///
/// Zeros are a valid value: to erase a slot is to empty it.
#[repr(u8)]
pub(crate) enum Slot<F> {
    Empty = 0,
    Full(F) = 1,
}

/// A call that is over. The outcome is in its place, which is erased when this is dropped.
pub(crate) struct Returned<R, P: Outcome<R>> {
    pub(super) place: *mut P,
    pub(super) registers: RegisterSet,
    pub(super) result: PhantomData<R>,
}

impl<R, P: Outcome<R>> Drop for Returned<R, P> {
    /// The result may wait in registers meanwhile. So nothing is called, unless the result is too
    /// large for them.
    #[inline(always)]
    fn drop(&mut self) {
        if size_of::<R>() == 0 {
            return;
        }
        // SAFETY: a local of the shell, moved out of.
        unsafe { erase_small(self.place) };
        if const { size_of::<R>() > P::IN_REGISTERS || is_an_aggregate::<R>() } {
            // It was copied by way of vector registers.
            arch::clear_after_move(self.registers);
        }
    }
}

/// Whether `R` is more than a number or a pair of them. Those wait in registers of their own: they
/// have at most twice the size of their alignment, which is the larger number's. (Whatever fits
/// into one register waits there as well.)
const fn is_an_aggregate<R>() -> bool {
    size_of::<R>() > size_of::<usize>() && size_of::<R>() > 2 * align_of::<R>()
}

/// A closure that stayed where it was. Both its places are erased when this is dropped.
pub(crate) struct Stayed<F> {
    pub(super) argument: *mut F,
    pub(super) slot: *mut Slot<F>,
    pub(super) registers: RegisterSet,
}

impl<F> Drop for Stayed<F> {
    #[inline(always)]
    fn drop(&mut self) {
        // SAFETY: a local of the shell, moved out of.
        unsafe { erase_small(self.argument) };
        if needs_drop::<F>() {
            // SAFETY: as above.
            unsafe { erase_small(self.slot) };
        }
        if size_of::<F>() > size_of::<usize>() {
            // It was moved by way of vector registers.
            arch::clear_after_move(self.registers);
        }
    }
}

/// Where an inner function is to move a value.
pub(crate) struct Home {
    pub(crate) layout: Layout,
    /// Dangling, until the inner function sets it. It does if the value has any bytes.
    pub(crate) start: NonNull<u8>,
}

impl Home {
    pub(crate) const fn of<T>() -> Self {
        Self {
            layout: Layout::new::<T>(),
            start: NonNull::<T>::dangling().cast(),
        }
    }
}

#[cfg(test)]
mod tests {
    use core::mem::ManuallyDrop;

    use super::{Slot, Stayed};
    use crate::arch::RegisterSet;

    struct Key([u64; 4]);

    impl Drop for Key {
        fn drop(&mut self) {
            unreachable!("it was moved");
        }
    }

    #[test]
    fn a_closure_that_stayed_is_erased_in_both_places() {
        let mut argument = ManuallyDrop::new(Key([7; 4]));
        let mut slot = ManuallyDrop::new(Slot::Full(Key([7; 4])));
        drop(Stayed::<Key> {
            argument: &raw mut *argument,
            slot: &raw mut *slot,
            registers: RegisterSet::BASELINE,
        });
        assert_eq!(argument.0, [0; 4]);
        assert!(matches!(*slot, Slot::Empty));
    }
}
