//! The places of a call with something in them, and the ways into the entry.
#![expect(unsafe_code, reason = "values cross by address")]

use core::{
    marker::PhantomData,
    mem::MaybeUninit,
    ptr::{self, NonNull},
};

use super::{
    inner::{Done, Entered, MayStay},
    made::{Header, Made, State},
    places::{Home, Moved, Outcome, Returned, Slot, Stayed},
    refused::Refused,
};
use crate::{arch::RegisterSet, error::Error};

/// The places of a call, with the value in one of them: nothing has left the shell.
pub(crate) struct Filled<F, P> {
    argument: *mut F,
    slot: *mut Slot<F>,
    place: *mut P,
    why_refused: *mut MaybeUninit<Error>,
}

impl<F, P> Filled<F, P> {
    /// # Safety
    ///
    /// The value must be in the slot if it has a destructor, or else in the argument, and be there
    /// to be moved out of. As long as this and what is made of it lives, all pointers must
    /// be valid for reads and writes, and be used by nobody else.
    #[inline(always)]
    pub(crate) unsafe fn new(
        argument: *mut F,
        slot: *mut Slot<F>,
        place: *mut P,
        why_refused: *mut MaybeUninit<Error>,
    ) -> Self {
        Self {
            argument,
            slot,
            place,
            why_refused,
        }
    }

    /// # Safety
    ///
    /// `perform` must be sound to call with the header of the call that is made here, and must
    /// not unwind.
    #[inline(always)]
    unsafe fn make(self, perform: unsafe extern "C" fn(NonNull<Header>)) -> Made<F, P> {
        // SAFETY: valid, by the contract of `new`.
        let value = match unsafe { &mut *self.slot } {
            Slot::Full(value) => &raw mut *value,
            Slot::Empty => self.argument,
        };
        Made {
            header: Header {
                perform,
                target: ptr::null_mut(),
                why_refused: self.why_refused,
                state: State::Made,
                registers: RegisterSet::BASELINE,
            },
            value,
            argument: self.argument,
            slot: self.slot,
            place: self.place,
        }
    }
}

impl<F, P> Filled<F, P> {
    /// Enters `inner`, which performs the call of the closure or refuses to.
    #[inline(always)]
    pub(crate) fn closure<R, T>(
        self,
        inner: extern "C" fn(Entered<'_, T>) -> Done,
        target: &mut T,
    ) -> Result<Returned<R, P>, Refused>
    where
        F: FnOnce() -> R,
        P: Outcome<R>,
    {
        // As locals they need no registers that the user's function could use.
        let (place, why) = (self.place, self.why_refused);
        // SAFETY: it calls closures, of this kind.
        let mut made = unsafe { self.make(Made::<F, P>::perform::<R>) };
        if made.enter(inner, target) == State::Performed {
            return Ok(Returned {
                place,
                registers: made.header.registers,
                result: PhantomData,
            });
        }
        made.let_go::<R>();
        Err(Refused { why })
    }

    /// The same for an `inner` that may leave the closure alone.
    #[inline(always)]
    pub(crate) fn closure_or_stay<R, T: MayStay>(
        self,
        inner: extern "C" fn(Entered<'_, T>) -> Done,
        target: &mut T,
    ) -> Way<F, R, P>
    where
        F: FnOnce() -> R,
        P: Outcome<R>,
    {
        let (place, why) = (self.place, self.why_refused);
        let (argument, slot) = (self.argument, self.slot);
        // SAFETY: as in `closure`.
        let mut made = unsafe { self.make(Made::<F, P>::perform::<R>) };
        match made.enter(inner, target) {
            State::Performed => Way::Returned(Returned {
                place,
                registers: made.header.registers,
                result: PhantomData,
            }),
            State::Made => Way::Stayed(Stayed {
                argument,
                slot,
                registers: made.header.registers,
            }),
            _ => {
                made.let_go::<R>();
                Way::Refused(Refused { why })
            }
        }
    }
}

impl<F> Filled<F, Moved> {
    /// Enters `inner`, which has the value moved to where the home is.
    #[inline(always)]
    pub(crate) fn value(
        self,
        inner: extern "C" fn(Entered<'_, Home>) -> Done,
        home: &mut Home,
    ) -> Result<Returned<(), Moved>, Refused> {
        let (place, why) = (self.place, self.why_refused);
        // SAFETY: it moves values, of this kind, to such a target.
        let mut made = unsafe { self.make(Made::<F, Moved>::relocate) };
        if made.enter(inner, home) == State::Performed {
            return Ok(Returned {
                place,
                registers: made.header.registers,
                result: PhantomData,
            });
        }
        made.let_go::<()>();
        Err(Refused { why })
    }
}

/// What becomes of a call that may stay where it was made.
pub(crate) enum Way<F, R, P: Outcome<R>> {
    Returned(Returned<R, P>),
    Stayed(Stayed<F>),
    Refused(Refused),
}
