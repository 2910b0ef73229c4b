//! One call: a closure goes in, its outcome comes out, and no copy of either stays behind.
//!
//! ```text
//!   base
//!     |  the user's function, and inlined into it the *shell*: the public function. It has
//!     |  places for the closure and for the outcome, and only their addresses leave it
//!     |  the *entry*, in assembly: saves the caller's registers, and zeroes all others
//!     |  the *inner* function, one for each way to call: finds a stack, and erases it later
//!     |      ... on a stack of ours: the *trampoline*, and then, or in place at once,
//!     |  `perform`: takes the closure, calls it, and writes the outcome
//!   limit
//! ```
//!
//! Compilers copy whatever goes through a function into its frame, and into registers that it
//! saves. Those frames are gone when the caller goes on. So no value goes through a function here:
//!
//! - The shell is inlined even without optimisation. Its values stay in its places, which are
//!   erased: the closure's where the closure is called, the outcome's once it has moved to the
//!   user's variable.
//! - The entry saves what the caller has in registers, in one place, and erases that place.
//! - Functions below have nothing of the caller's to save, and nothing of the closure's either.
//!   Registers are cleared before the inner function does anything: what it calls may save
//!   them all, as the first call of a lazily bound function does. And they are cleared where
//!   the closure ran, as the last act there.
//!
//! Types tell how far a call is. Each is made of the one before it, and none can be had twice.
//!
//! | type | state | where |
//! |---|---|---|
//! | [`Prepared`] | the places are filled, and nothing has left the shell | shell |
//! | [`Made`](made::Made) | the call has a header, which the entry passes on | shell |
//! | [`Entered`] | registers still hold what the caller has in them | inner function |
//! | [`Pending`] | the closure is still to be called; registers are clear, unless the inner function erases what may be saved of them | inner function |
//! | [`Performed`] | the outcome is in its place | inner function |
//! | [`Done`] | of `Performed`, or of a refusal: what the inner function returns | entry |
//! | [`Returned`](places::Returned) | erases the outcome's place when it is dropped | shell |
//!
//! # A rule for what is inlined
//!
//! LLVM (14 to 22, x86-64, with optimisation) breaks functions that have a local aligned to 4096
//! or more *and* a branch before it, forwards or backwards. It moves the set-up of the frame past
//! the branch, and then loses it: such a function crashes, or skips the end of its caller. So no
//! user's code that can be inlined (closure, poll, destructor) may stand behind a branch. The
//! functions that call it have no branch before it, and where there is one, they are not inlined.
//! `ci/prologues.sh` looks for functions that are broken in this way.

mod inner;
mod made;
mod outcome;
mod places;
mod prepared;
mod refused;
mod trampoline;

pub(crate) use inner::{Done, Entered, MayStay, Pending, Performed};
pub(crate) use made::drop_there;
pub(crate) use outcome::{Ended, Moved, Payload};
pub(crate) use places::{Home, Slot};
pub(crate) use prepared::{Attempt, Prepared};
pub(crate) use trampoline::perform_on;

/// Takes the closure in the argument `$f` to the inner function `$inner`. The macro's value is
/// that of `$tail`, which finds the outcome in `$outcome`.
///
/// `$has_slot` MUST say whether the closure has a destructor: then it goes by way of a slot. If
/// the call is refused, the value is that of `$otherwise`, which gets the
/// [`Refused`](refused::Refused). Without `$otherwise` a refusal is a panic.
///
/// This is a macro because the places must be locals of the function that is inlined into the
/// user's, and because no function may move the values: without optimisation it would have a copy
/// of its own. Literals and moves of whole locals make none.
macro_rules! call {
    (
        $what:ident $f:ident if $has_slot:expr;
        $inner:path, $target:expr;
        let $outcome:ident: $P:ty = $nothing:expr;
        $returned:ident => $tail:expr
    ) => {
        $crate::call::call! {
            $what $f if $has_slot;
            $inner, $target;
            let $outcome: $P = $nothing;
            $returned => $tail;
            refused => refused.raise()
        }
    };
    (
        $what:ident $f:ident if $has_slot:expr;
        $inner:path, $target:expr;
        let $outcome:ident: $P:ty = $nothing:expr;
        $returned:ident => $tail:expr;
        $refused:ident => $otherwise:expr
    ) => {{
        $crate::call::prepare!(
            $f, $outcome: $P = $nothing; prepared; slot = if const { $has_slot } {
                $crate::call::Slot::Full($f)
            } else {
                $crate::call::Slot::Empty
            }
        );
        match prepared.$what($inner, $target) {
            Ok($returned) => {
                $crate::call::forget!(slot if $has_slot);
                $tail
            }
            Err($refused) => {
                $crate::call::forget!(slot if $has_slot);
                #[allow(clippy::forget_non_drop, reason = "it depends on the result")]
                ::core::mem::forget($outcome);
                $otherwise
            }
        }
    }};
}

/// As [`call!`], for an inner function that may leave the closure where it is. Then it is called
/// here.
///
/// That puts no branch before the closure, in the sense of the rule above: the places are in the
/// frame, so it is set up by then.
macro_rules! call_or_stay {
    (
        closure $f:ident: $F:ty;
        $inner:path, $target:expr;
        let $outcome:ident: $P:ty = $nothing:expr;
        $returned:ident => $tail:expr
    ) => {
        if const { ::core::mem::needs_drop::<$F>() } {
            $crate::call::call_or_stay!(
                @ $f if true; $inner, $target; $crate::call::Slot::Full($f);
                slot => match slot {
                    $crate::call::Slot::Full(f) => f(),
                    // SAFETY: it was filled, and left alone.
                    $crate::call::Slot::Empty => unsafe { ::core::hint::unreachable_unchecked() },
                };
                $outcome: $P = $nothing; $returned => $tail
            )
        } else {
            $crate::call::call_or_stay!(
                @ $f if false; $inner, $target; $crate::call::Slot::Empty;
                slot => $f();
                $outcome: $P = $nothing; $returned => $tail
            )
        }
    };
    (
        @ $f:ident if $has_slot:literal; $inner:path, $target:expr; $slot_value:expr;
        $slot:ident => $in_place:expr;
        $outcome:ident: $P:ty = $nothing:expr; $returned:ident => $tail:expr
    ) => {{
        $crate::call::prepare!($f, $outcome: $P = $nothing; prepared; $slot = $slot_value);
        match prepared.closure_or_stay($inner, $target) {
            $crate::call::Attempt::Returned($returned) => {
                $crate::call::forget!($slot if $has_slot);
                $tail
            }
            $crate::call::Attempt::Stayed(stayed) => {
                // Its other bytes are left over from an earlier frame, and without optimisation
                // they are moved as well.
                // SAFETY: a local, with nothing in it, and of zeros it is so as well.
                unsafe { $crate::erase::erase_small(&raw mut $outcome) };
                ::core::mem::forget($outcome);
                let _erased_when_done = stayed;
                $in_place
            }
            $crate::call::Attempt::Refused(refused) => {
                $crate::call::forget!($slot if $has_slot);
                #[allow(clippy::forget_non_drop, reason = "it depends on the result")]
                ::core::mem::forget($outcome);
                refused.raise()
            }
        }
    }};
}

/// Declares the places of a call, fills them, and makes `$prepared` of them.
macro_rules! prepare {
    (
        $f:ident, $outcome:ident: $P:ty = $nothing:expr; $prepared:ident;
        $slot:ident = $slot_value:expr
    ) => {
        let argument = &raw mut $f;
        #[allow(unused_mut, reason = "written by address")]
        let mut $slot = $slot_value;
        #[allow(unused_mut, reason = "written by address")]
        let mut $outcome: $P = $nothing;
        let mut why_refused = const { ::core::mem::MaybeUninit::uninit() };
        // SAFETY: the closure is in the slot, or else in the argument, where no destructor waits
        // for it. All are locals that outlive the call and that nobody names until it is over.
        let $prepared = unsafe {
            $crate::call::Prepared::new(
                argument,
                &raw mut $slot,
                &raw mut $outcome,
                &raw mut why_refused,
            )
        };
    };
}

/// Forgets an empty slot, if there is one. To drop it would be a branch around the destructor.
macro_rules! forget {
    ($slot:ident if $has_slot:expr) => {
        if const { $has_slot } {
            #[allow(clippy::forget_non_drop, reason = "it depends on the closure")]
            ::core::mem::forget($slot);
        }
    };
}

/// The result in the local `$ended`. If that is a panic, it goes on.
macro_rules! result_of {
    ($ended:ident, $returned:ident) => {
        match $ended {
            $crate::call::Ended::Returned(result) => {
                let _erased_when_moved = $returned;
                result
            }
            $crate::call::Ended::Panicked(payload) => {
                // There is no result to erase.
                ::core::mem::forget($returned);
                ::std::panic::resume_unwind(payload)
            }
            // SAFETY: a call has only returned when it was performed, and then there is an outcome.
            $crate::call::Ended::Not => unsafe { ::core::hint::unreachable_unchecked() },
        }
    };
}

pub(crate) use {call, call_or_stay, forget, prepare, result_of};
