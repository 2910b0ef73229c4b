//! What comes of a call, as it lies in the shell until the user's variable has it.
#![expect(unsafe_code, reason = "writes to locals of the shell")]

use core::{mem, ptr, task::Poll};
use std::any::Any;

use super::made::drop_there;
use crate::error::{Error, PanicError};

/// The outcome of a closure that returns `R`, as it lies in the shell.
pub(crate) trait Outcome<R> {
    /// The largest result, in bytes, that reaches the user through its own registers alone.
    const IN_REGISTERS: usize;

    /// Before there is an outcome.
    fn nothing() -> Self;

    /// Of a panic, with its payload.
    fn panicked(payload: Payload) -> Self;

    /// Writes what `f` returns into its place.
    ///
    /// # Safety
    ///
    /// The place must be valid for writes, and hold nothing that has to be dropped.
    unsafe fn write(place: *mut Self, f: impl FnOnce() -> R);

    /// Drops the outcome. If it is a panic that can be reported, returns that instead.
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

/// As users get it. It is moved whole: without optimisation that is one copy less.
impl<R> Outcome<R> for Result<R, PanicError> {
    // None: the result is part of this, which is moved as memory.
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

/// For calls that can be refused.
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

/// For a poll that catches panics itself.
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

/// The outcome of a value that is moved.
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
/// `repr(u8)` defines its layout, so that a result can be written in place.
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
