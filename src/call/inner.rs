//! The states of a call in an inner function.
#![expect(unsafe_code, reason = "values cross by address")]

use core::{marker::PhantomData, ptr::NonNull};

use super::made::{Header, State};
use crate::{arch::RegisterSet, error::Error, heap, registers};

/// A call in an inner function: registers still hold what the caller has in them.
#[repr(transparent)]
pub(crate) struct Entered<'a, T> {
    /// Of the [`Header`].
    header: NonNull<()>,
    target: PhantomData<&'a mut T>,
}

impl<'a, T> Entered<'a, T> {
    /// What the inner function works on.
    #[inline]
    pub(crate) fn target(&self) -> &T {
        // SAFETY: the shell is waiting for this.
        let header = unsafe { self.header.cast::<Header>().as_ref() };
        // SAFETY: `enter` was given a reference to it.
        unsafe { &*header.target.cast::<T>() }
    }

    /// Clears all registers: functions that are called from here on may save them.
    #[inline]
    pub(crate) fn begin(self) -> (&'a mut T, Pending<'a>) {
        self.begin_with(registers::clear_first())
    }

    /// As [`begin`](Self::begin), with registers as they are. For an inner function that erases all
    /// below itself, and so what functions save there.
    #[inline]
    pub(crate) fn begin_uncleared(self) -> (&'a mut T, Pending<'a>) {
        self.begin_with(registers::detected())
    }

    #[inline]
    fn begin_with(self, registers: RegisterSet) -> (&'a mut T, Pending<'a>) {
        let mut header = self.header.cast::<Header>();
        // SAFETY: the shell is waiting for this, and has it for nobody else.
        let parts = unsafe { header.as_mut() };
        parts.registers = registers;
        // SAFETY: `enter` was given a reference to it, for as long as this lives.
        let target = unsafe { &mut *parts.target.cast::<T>() };
        let pending = Pending {
            header,
            call: PhantomData,
        };
        (target, pending)
    }
}

/// The target of an inner function that need not perform the call.
pub(crate) trait MayStay {}

impl<T: MayStay> Entered<'_, T> {
    /// Leaves the closure where it is, and registers as they are.
    #[inline]
    pub(crate) fn leave(self) -> Done {
        // SAFETY: the shell is waiting for this, and has it for nobody else.
        let header = unsafe { self.header.cast::<Header>().as_mut() };
        header.registers = registers::detected();
        Done::NOTHING_TO_ERASE
    }
}

/// A call that is still to be performed. Registers are clear, unless it began by
/// [`begin_uncleared`](Entered::begin_uncleared).
pub(crate) struct Pending<'a> {
    header: NonNull<Header>,
    call: PhantomData<&'a mut Header>,
}

impl<'a> Pending<'a> {
    /// Calls the closure here, on the stack in use. Registers MUST be cleared afterwards.
    #[inline]
    pub(crate) fn perform(self) -> Performed<'a> {
        // SAFETY: this is the only way to it.
        let perform = unsafe { self.header.as_ref() }.perform;
        // SAFETY: the header is that of the call with this function, and this is taken: once.
        heap::inside(|| unsafe { perform(self.header) });
        Performed {
            header: self.header,
            call: PhantomData,
        }
    }

    /// Doesn't perform the call. The shell tells the reason.
    #[cold]
    pub(crate) fn refuse(self, why: Error) -> Done {
        // SAFETY: this is the only way to it.
        unsafe { Header::refuse(self.header, why, State::Refused) }
    }

    #[inline]
    pub(crate) fn registers(&self) -> RegisterSet {
        // SAFETY: this is the only way to it.
        unsafe { self.header.as_ref() }.registers
    }
}

/// A call whose outcome is in its place.
pub(crate) struct Performed<'a> {
    header: NonNull<Header>,
    call: PhantomData<&'a mut Header>,
}

impl Performed<'_> {
    #[inline]
    pub(crate) fn done(mut self) -> Done {
        // SAFETY: this is the only way to it.
        unsafe { self.header.as_mut() }.state = State::Performed;
        Done::NOTHING_TO_ERASE
    }

    /// Has the outcome dropped. The shell tells the reason.
    #[cold]
    pub(crate) fn refuse(self, why: Error) -> Done {
        // SAFETY: this is the only way to it.
        unsafe { Header::refuse(self.header, why, State::RefusedLate) }
    }
}

impl Header {
    /// # Safety
    ///
    /// Nobody else may use the header meanwhile.
    unsafe fn refuse(mut header: NonNull<Self>, why: Error, state: State) -> Done {
        // SAFETY: by this function's own contract.
        let header = unsafe { header.as_mut() };
        // SAFETY: valid for writes, by the contract of `Prepared::new`.
        unsafe { &mut *header.why_refused }.write(why);
        header.state = state;
        Done::NOTHING_TO_ERASE
    }
}

/// What an inner function returns to the entry: the address from which the entry erases up to its
/// own frame.
#[repr(transparent)]
pub(crate) struct Done(usize);

impl Done {
    const NOTHING_TO_ERASE: Self = Self(usize::MAX);

    /// Has the entry erase from this address up to its own frame. Only the inner function's frame,
    /// and those of functions that it has called, may lie there.
    #[inline]
    #[expect(clippy::unused_self, reason = "only a call that is done can return")]
    pub(crate) fn erasing_from(self, address: usize) -> Self {
        Self(address)
    }
}
