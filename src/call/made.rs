//! A call as it lies in the shell, and the functions that take its value. No others know its type.
#![expect(unsafe_code, reason = "values cross by address")]

use core::{
    mem::{self, MaybeUninit, needs_drop},
    ptr::NonNull,
};
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::{
    inner::{Done, Entered},
    outcome::Outcome,
    places::{Home, Slot},
};
use crate::{
    arch::{self, RegisterSet},
    erase::erase,
    error::Error,
    panic,
};

/// The part of a call that is the same for all closures.
pub(super) struct Header {
    /// Takes the closure, calls it, and writes the outcome.
    pub(super) perform: unsafe extern "C" fn(NonNull<Header>),
    /// What the inner function works on.
    pub(super) target: *mut (),
    pub(super) why_refused: *mut MaybeUninit<Error>,
    pub(super) state: State,
    /// Which registers there are. Known from the first clearing on.
    pub(super) registers: RegisterSet,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Made,
    Performed,
    Refused,
    RefusedLate,
}

/// A call. It stays where it was made: without optimisation a move would call `memcpy`, and
/// nothing may be called before the entry.
// The header comes first, so that its address is the whole's.
#[repr(C)]
pub(super) struct Made<F, P> {
    pub(super) header: Header,
    /// The closure to call or the value to move, in the argument or in the slot.
    pub(super) value: *mut F,
    /// The argument of the public function.
    pub(super) argument: *mut F,
    pub(super) slot: *mut Slot<F>,
    pub(super) place: *mut P,
}

impl<F, P> Made<F, P> {
    /// # Safety
    ///
    /// `header` must be that of a `Made<F, P>` whose closure has not been taken.
    pub(super) unsafe extern "C" fn perform<R>(header: NonNull<Header>)
    where
        F: FnOnce() -> R,
        P: Outcome<R>,
    {
        // SAFETY: by this function's own contract.
        let call = unsafe { header.cast::<Self>().as_ref() };
        let caught = catch_unwind(AssertUnwindSafe(|| {
            // SAFETY: it is there, and taken once.
            let f = || unsafe { call.take() }();
            // SAFETY: a local of the shell, in which there is nothing yet.
            unsafe { P::write(call.place, f) };
        }));
        if let Err(payload) = caught {
            // SAFETY: as above.
            unsafe { call.place.write(P::panicked(payload)) };
        }
    }

    /// # Safety
    ///
    /// `header` must be that of a `Made<F, P>` whose value has not been taken, and
    /// its target a [`Home`] with room for it.
    pub(super) unsafe extern "C" fn relocate(header: NonNull<Header>) {
        // SAFETY: by this function's own contract.
        let call = unsafe { header.cast::<Self>().as_ref() };
        // SAFETY: as above.
        let home = unsafe { &*call.header.target.cast::<Home>() };
        let to = home.start.cast::<F>().as_ptr();
        // SAFETY: there is room.
        unsafe { to.copy_from_nonoverlapping(call.value, 1) };
        call.erase_value();
    }

    #[inline(always)]
    pub(super) fn enter<T>(
        &mut self,
        inner: extern "C" fn(Entered<'_, T>) -> Done,
        target: &mut T,
    ) -> State {
        // Casts by `as`: without optimisation the methods would be called, and nothing may be
        // called before the entry.
        #[expect(clippy::ptr_as_ptr, reason = "as above")]
        let (target, header) = (&raw mut *target as *mut (), &raw mut *self as *mut ());
        self.header.target = target;
        // SAFETY: both are what `extern "C"` functions take and return in the same way: a
        // pointer, and a number.
        let inner =
            unsafe { mem::transmute::<extern "C" fn(Entered<'_, T>) -> Done, arch::Inner>(inner) };
        // SAFETY: the address of a local. (The function for this would be called as well.)
        let header = unsafe { mem::transmute::<*mut (), NonNull<()>>(header) };
        // SAFETY: `inner` is safe to call with a call that was made, which begins with its
        // header, and it doesn't unwind, as no such function does.
        unsafe { arch::enter(inner, header) };
        self.header.state
    }

    /// Drops the value of a refused call, or its outcome. Afterwards registers are clear, and all
    /// places empty.
    #[cold]
    #[inline(never)]
    pub(super) extern "C" fn drop_refused<R>(&mut self)
    where
        P: Outcome<R>,
    {
        let (value, place) = (self.value, self.place);
        // A panic of their destructors tells less than the reason for the refusal.
        match self.header.state {
            State::Refused => {
                // SAFETY: it was not taken.
                let _ = panic::catch(|| unsafe { drop_there(value) });
            }
            State::RefusedLate => {
                // SAFETY: it was written, and is not used again.
                let panic = panic::catch(|| unsafe { P::end(place) });
                if let Ok(Some(panic)) = panic {
                    // SAFETY: valid, by the contract of `Prepared::new`.
                    let why = unsafe { &mut *self.header.why_refused };
                    // SAFETY: it was written when this was refused.
                    unsafe { why.assume_init_mut() }.attach(panic);
                }
            }
            State::Made | State::Performed => return,
        }
        self.header.state = State::Performed;
        self.erase_value();
        // SAFETY: valid for writes, and nothing is there any more.
        unsafe { erase(place.cast(), size_of::<P>()) };
        // SAFETY: as above.
        unsafe { place.write(P::nothing()) };
        arch::clear(self.header.registers);
    }

    /// Takes the value, and erases where it was.
    ///
    /// # Safety
    ///
    /// It must be there, and not be taken again.
    #[inline]
    unsafe fn take(&self) -> F {
        let _erased_when_read = EraseValue(self);
        // SAFETY: by this function's own contract.
        unsafe { self.value.read() }
    }

    /// Erases the places that the value has been in. Without a branch, by the rule in `call.rs`:
    /// the closure comes next in `perform`.
    #[inline]
    fn erase_value(&self) {
        // SAFETY: valid for writes by the contract of `Prepared::new`, and moved out of.
        unsafe { erase(self.argument.cast(), size_of::<F>()) };
        // Only then was it moved to the slot.
        if const { needs_drop::<F>() } {
            // SAFETY: as above, and zeros are a valid value of it.
            unsafe { erase(self.slot.cast(), size_of::<Slot<F>>()) };
        }
    }
}

/// Erases the places of a value when this is dropped.
struct EraseValue<'a, F, P>(&'a Made<F, P>);

impl<F, P> Drop for EraseValue<'_, F, P> {
    #[inline]
    fn drop(&mut self) {
        self.0.erase_value();
    }
}

/// Drops a value in a function of its own, which has no branch.
///
/// # Safety
///
/// It must be there, and not be used again.
#[inline(never)]
pub(crate) unsafe fn drop_there<T>(place: *mut T) {
    // SAFETY: by this function's own contract.
    unsafe { place.drop_in_place() };
}
