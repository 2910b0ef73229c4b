//! What is in the shell: a place for what goes in, one for what comes out, and what erases them.
#![expect(unsafe_code, reason = "writes to locals of the shell, and erases them")]

use core::{
    alloc::Layout,
    marker::PhantomData,
    mem::{self, needs_drop},
    ptr::{self, NonNull},
    task::Poll,
};
use std::any::Any;

use super::made::drop_there;
use crate::{
    arch::{self, RegisterSet},
    erase::erase_small,
    error::{Error, PanicError},
};

/// What comes of a closure that returns `R`, as it lies in the shell.
pub(crate) trait Outcome<R> {
    /// The largest result that reaches the user through no other registers than its own.
    const IN_REGISTERS: usize;

    /// Of nothing, for when there is none.
    fn nothing() -> Self;

    /// Of a panic, where it was caught.
    fn panicked(payload: Payload) -> Self;

    /// Writes what `f` returns, where it is to be.
    ///
    /// # Safety
    ///
    /// The place must be valid for writes, and hold nothing that has to be dropped.
    unsafe fn write(place: *mut Self, f: impl FnOnce() -> R);

    /// Drops what was written, but for a panic that somebody can be told of.
    ///
    /// # Safety
    ///
    /// It must be there, and not be used again.
    unsafe fn end(place: *mut Self) -> Option<PanicError>
    where
        Self: Sized,
    {
        // SAFETY: by this function's own contract.
        unsafe { drop_there(place) };
        None
    }
}

pub(crate) type Payload = Box<dyn Any + Send>;

/// As users get it: it is moved whole, which without optimisation is one copy less than by parts.
impl<R> Outcome<R> for Result<R, PanicError> {
    // None: it is part of this, which is moved as memory is.
    const IN_REGISTERS: usize = 0;

    fn nothing() -> Self {
        Err(PanicError::NONE)
    }

    fn panicked(payload: Payload) -> Self {
        Err(PanicError::of(payload))
    }

    unsafe fn write(place: *mut Self, f: impl FnOnce() -> R) {
        // Without a name for the result, which would be a copy.
        // SAFETY: by this function's own contract.
        unsafe { ptr::write(place, Ok(f())) };
    }
}

/// The same for what can be refused.
impl<R> Outcome<R> for Result<R, Error> {
    const IN_REGISTERS: usize = 0;

    fn nothing() -> Self {
        Err(Error::NOTHING)
    }

    fn panicked(payload: Payload) -> Self {
        Err(Error::Panic(PanicError::of(payload)))
    }

    unsafe fn write(place: *mut Self, f: impl FnOnce() -> R) {
        // SAFETY: by this function's own contract.
        unsafe { ptr::write(place, Ok(f())) };
    }

    unsafe fn end(place: *mut Self) -> Option<PanicError> {
        // SAFETY: by this function's own contract.
        if let Err(Error::Panic(panic)) = unsafe { &mut *place } {
            return Some(mem::replace(panic, PanicError::NONE));
        }
        // SAFETY: as above.
        unsafe { drop_there(place) };
        None
    }
}

/// Of a poll that catches panics itself.
impl<T> Outcome<Self> for Poll<Result<T, PanicError>> {
    const IN_REGISTERS: usize = 0;

    fn nothing() -> Self {
        Self::Pending
    }

    fn panicked(payload: Payload) -> Self {
        Self::Ready(Err(PanicError::of(payload)))
    }

    unsafe fn write(place: *mut Self, f: impl FnOnce() -> Self) {
        // SAFETY: by this function's own contract.
        unsafe { ptr::write(place, f()) };
    }
}

/// What comes of a value that is moved.
pub(crate) struct Moved;

impl Outcome<()> for Moved {
    const IN_REGISTERS: usize = 0;

    fn nothing() -> Self {
        Self
    }

    fn panicked(_: Payload) -> Self {
        unreachable!("nothing was called")
    }

    unsafe fn write(_: *mut Self, f: impl FnOnce()) {
        f();
    }
}

/// A result, or a panic that goes on.
///
/// Its layout is told by `repr(u8)`, so that a result can be written in place.
#[repr(u8)]
pub(crate) enum Ended<R> {
    Not = 0,
    #[allow(dead_code, reason = "made by writing its parts")]
    Returned(R) = RETURNED,
    Panicked(Payload) = 2,
}

const RETURNED: u8 = 1;

/// `Ended::Returned`, as its layout is defined.
#[repr(C)]
struct ReturnedLayout<R> {
    tag: u8,
    result: R,
}

impl<R> Outcome<R> for Ended<R> {
    // As functions return it.
    const IN_REGISTERS: usize = 2 * size_of::<usize>();

    fn nothing() -> Self {
        Self::Not
    }

    fn panicked(payload: Payload) -> Self {
        Self::Panicked(payload)
    }

    unsafe fn write(place: *mut Self, f: impl FnOnce() -> R) {
        let place = place.cast::<ReturnedLayout<R>>();
        // SAFETY: valid, by this function's own contract, and laid out like this.
        let result = unsafe { &raw mut (*place).result };
        // SAFETY: as above.
        unsafe { ptr::write(result, f()) };
        // SAFETY: as above; now there is a result.
        unsafe { (*place).tag = RETURNED };
    }

    unsafe fn end(place: *mut Self) -> Option<PanicError> {
        // SAFETY: by this function's own contract.
        if let Self::Panicked(payload) = unsafe { &mut *place } {
            // SAFETY: as above.
            return Some(PanicError::of(unsafe { ptr::read(payload) }));
        }
        // SAFETY: as above.
        unsafe { drop_there(place) };
        None
    }
}

/// A place for a closure with a destructor. The closure's own would do, but for the destructor
/// that waits there, which nothing but a move keeps the compiler from calling.
///
/// Zeros are a valid value: to erase it is to empty it.
#[repr(u8)]
pub(crate) enum Slot<F> {
    Empty = 0,
    Full(F) = 1,
}

/// A call that is over, with the outcome in its place, which is erased when this is dropped.
pub(crate) struct Returned<R, P: Outcome<R>> {
    pub(super) place: *mut P,
    pub(super) registers: RegisterSet,
    pub(super) result: PhantomData<R>,
}

impl<R, P: Outcome<R>> Drop for Returned<R, P> {
    /// The result may wait in registers meanwhile: so nothing is called until it must be in
    /// memory anyway.
    #[inline(always)]
    fn drop(&mut self) {
        if size_of::<R>() == 0 {
            return;
        }
        // SAFETY: a local of the shell, moved out of.
        unsafe { erase_small(self.place) };
        if const { size_of::<R>() > P::IN_REGISTERS || is_an_aggregate::<R>() } {
            // It was copied by way of vector registers.
            arch::clear(self.registers);
        }
    }
}

/// Whether it is neither a number nor a pair of them, which wait in registers of their own: those
/// have at most twice the size of their alignment, which is the larger one's. (What fits into one
/// register waits there as well, whatever it is.)
const fn is_an_aggregate<R>() -> bool {
    size_of::<R>() > size_of::<usize>() && size_of::<R>() > 2 * align_of::<R>()
}

/// A closure that stays where it is. Both its places are erased when this is dropped.
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
            arch::clear(self.registers);
        }
    }
}

/// Where a value is to go, for an inner function that moves it.
pub(crate) struct Home {
    pub(crate) layout: Layout,
    /// Dangling, for the inner function to set if there is anything to move.
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
