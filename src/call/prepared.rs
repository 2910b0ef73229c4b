//! A call whose places are filled, and the ways into the entry.
#![expect(unsafe_code, reason = "values cross by address")]

use core::{
    marker::PhantomData,
    mem::MaybeUninit,
    ptr::{self, NonNull},
};

use super::{
    inner::{Done, Entered, MayStay},
    made::{Header, Made, State},
    outcome::{Moved, Outcome},
    places::{Home, Returned, Slot, Stayed},
    refused::Refused,
};
use crate::{arch::RegisterSet, error::Error};

/// A call whose places are filled. Nothing has left the shell.
pub(crate) struct Prepared<F, P> {
    argument: *mut F,
    slot: *mut Slot<F>,
    place: *mut P,
    why_refused: *mut MaybeUninit<Error>,
}

impl<F, P> Prepared<F, P> {
    /// # Safety
    ///
    /// The value must be in the slot if it has a destructor, or else in the argument, to be moved
    /// out of there. All pointers must be valid for reads and writes, and be used by nobody else,
    /// as long as this lives, or what is made of it.
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
    /// `perform` must be sound to call with the header of the call that this makes, and must not
    /// unwind.
    #[inline(always)]
    unsafe fn into_made(self, perform: unsafe extern "C" fn(NonNull<Header>)) -> Made<F, P> {
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

impl<F, P> Prepared<F, P> {
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
        // Locals need no registers that the user's function could use.
        let (place, why) = (self.place, self.why_refused);
        // SAFETY: it calls closures of this type.
        let mut made = unsafe { self.into_made(Made::<F, P>::perform::<R>) };
        if made.enter(inner, target) == State::Performed {
            return Ok(Returned {
                place,
                registers: made.header.registers,
                result: PhantomData,
            });
        }
        made.drop_refused::<R>();
        Err(Refused { why })
    }

    /// As [`closure`](Self::closure), for an `inner` that may leave the closure where it is.
    #[inline(always)]
    pub(crate) fn closure_or_stay<R, T: MayStay>(
        self,
        inner: extern "C" fn(Entered<'_, T>) -> Done,
        target: &mut T,
    ) -> Attempt<F, R, P>
    where
        F: FnOnce() -> R,
        P: Outcome<R>,
    {
        let (place, why) = (self.place, self.why_refused);
        let (argument, slot) = (self.argument, self.slot);
        // SAFETY: as in `closure`.
        let mut made = unsafe { self.into_made(Made::<F, P>::perform::<R>) };
        match made.enter(inner, target) {
            State::Performed => Attempt::Returned(Returned {
                place,
                registers: made.header.registers,
                result: PhantomData,
            }),
            State::Made => Attempt::Stayed(Stayed {
                argument,
                slot,
                registers: made.header.registers,
            }),
            _ => {
                made.drop_refused::<R>();
                Attempt::Refused(Refused { why })
            }
        }
    }
}

impl<F> Prepared<F, Moved> {
    /// Enters `inner`, which has the value moved into the home.
    #[inline(always)]
    pub(crate) fn value(
        self,
        inner: extern "C" fn(Entered<'_, Home>) -> Done,
        home: &mut Home,
    ) -> Result<Returned<(), Moved>, Refused> {
        let (place, why) = (self.place, self.why_refused);
        // SAFETY: it moves values of this type to such a target.
        let mut made = unsafe { self.into_made(Made::<F, Moved>::relocate) };
        if made.enter(inner, home) == State::Performed {
            return Ok(Returned {
                place,
                registers: made.header.registers,
                result: PhantomData,
            });
        }
        made.drop_refused::<()>();
        Err(Refused { why })
    }
}

/// What became of a call whose closure may stay where it is.
pub(crate) enum Attempt<F, R, P: Outcome<R>> {
    Returned(Returned<R, P>),
    Stayed(Stayed<F>),
    Refused(Refused),
}
