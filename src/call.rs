//! One call: a closure goes in, what came of it comes out, and no copy of either stays behind.
//!
//! ```text
//!   base
//!     |  the user's function, and inlined into it the *shell*: the public function, which has
//!     |  places for the closure and for what comes of it, and lets nothing but their
//!     |  addresses out
//!     |  the *entry*, in assembly: the caller's callee-saved registers, all others zero
//!     |  the *inner* function of each way to call: finds a stack, erases it afterwards
//!     |      ... on a stack of ours: the *trampoline*, and then, or in place at once,
//!     |  `perform`: takes the closure, calls it, and writes what came of it
//!   limit
//! ```
//!
//! Compilers put copies of whatever goes through a function into its frame and into registers
//! that it saves, and those frames are gone when the caller goes on. So no value goes through a
//! function here. The shell is inlined even without optimisation, and leaves its values in its
//! places, which are erased: the closure's where it is called, the outcome's once it was moved
//! to where the user wants it. What the caller keeps in registers, the entry saves in one place
//! and erases there. No function below has anything of the caller's to save, nor anything of
//! the closure's: registers are cleared before the inner function does anything, for what it
//! calls may save them all (a lazily bound function's first call does), and again where the
//! closure ran, as its last act there.
//!
//! The call is told by types, each made of the one before it: [`Filled`], the places; in the
//! inner function [`Entered`], [`Pending`] once registers are clear, and [`Performed`], of which
//! alone, or of a refusal, [`Done`] is made; and in the shell [`Returned`], which erases the
//! outcome's place when it is dropped. None can be had twice.
//!
//! # A rule for what is inlined
//!
//! On x86-64, LLVM (14 to 22, with optimisation) makes functions that crash, or skip the end of
//! their caller, of those that have a local aligned to 4096 or more *and* a branch before it,
//! whether that leads around it or back to it: it moves the frame's set-up past the branch, and
//! then loses it. So no user's code that could be inlined (closure, poll, destructor) may stand
//! behind a branch. It is called by functions that are straight up to it, and never inlined
//! where there is a branch.
//! `ci/prologues.sh` looks for functions that are broken in this way.

mod filled;
mod inner;
mod made;
mod places;
mod refused;
mod trampoline;

pub(crate) use filled::{Filled, Way};
pub(crate) use inner::{Done, Entered, MayStay, Pending, Performed};
pub(crate) use made::drop_there;
pub(crate) use places::{Ended, Home, Moved, Payload, Slot};
pub(crate) use trampoline::perform_on;

/// Takes the closure in the argument `$f` across to the inner function `$inner`, and is what
/// `$tail` makes of the outcome, in `$outcome`. It goes by way of a slot if it has a destructor,
/// which is what `$has_slot` MUST say. If it is refused, this is what `$otherwise` makes of the
/// [`Refused`](refused::Refused), or a panic.
///
/// A macro, since the places must be locals of the function that is inlined into the user's, and
/// no function may move the values: without optimisation it would have a copy of its own.
/// Literals and moves of whole locals have none.
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
        $crate::call::fill_places!(
            $f, $outcome: $P = $nothing; filled; slot = if const { $has_slot } {
                $crate::call::Slot::Full($f)
            } else {
                $crate::call::Slot::Empty
            }
        );
        match filled.$what($inner, $target) {
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

/// The same for an inner function that may leave the closure where it is: then it is called here.
///
/// That is no branch before it, in the sense of the rule above: the frame is set up by then,
/// since the places are in it.
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
        @ $f:ident if $has_slot:literal; $inner:path, $target:expr; $filled_slot:expr;
        $slot:ident => $stay:expr;
        $outcome:ident: $P:ty = $nothing:expr; $returned:ident => $tail:expr
    ) => {{
        $crate::call::fill_places!($f, $outcome: $P = $nothing; filled; $slot = $filled_slot);
        match filled.closure_or_stay($inner, $target) {
            $crate::call::Way::Returned($returned) => {
                $crate::call::forget!($slot if $has_slot);
                $tail
            }
            $crate::call::Way::Stayed(stayed) => {
                // What else it has was left there by whoever had the frame before. Without
                // optimisation it is moved as well.
                // SAFETY: a local, with nothing in it, and of zeros it is so as well.
                unsafe { $crate::erase::erase_small(&raw mut $outcome) };
                ::core::mem::forget($outcome);
                let _erased_when_done = stayed;
                $stay
            }
            $crate::call::Way::Refused(refused) => {
                $crate::call::forget!($slot if $has_slot);
                #[allow(clippy::forget_non_drop, reason = "it depends on the result")]
                ::core::mem::forget($outcome);
                refused.raise()
            }
        }
    }};
}

/// The places of a call, filled.
macro_rules! fill_places {
    (
        $f:ident, $outcome:ident: $P:ty = $nothing:expr; $filled:ident;
        $slot:ident = $filled_slot:expr
    ) => {
        let argument = &raw mut $f;
        #[allow(unused_mut, reason = "written by address")]
        let mut $slot = $filled_slot;
        #[allow(unused_mut, reason = "written by address")]
        let mut $outcome: $P = $nothing;
        let mut why_refused = const { ::core::mem::MaybeUninit::uninit() };
        // SAFETY: the closure is in the slot, or else in the argument, where no destructor waits
        // for it. All are locals that outlive the call and that nobody names until it is over.
        let $filled = unsafe {
            $crate::call::Filled::new(
                argument,
                &raw mut $slot,
                &raw mut $outcome,
                &raw mut why_refused,
            )
        };
    };
}

/// Forgets an empty slot, if there is one: to drop it would be a branch round the destructor.
macro_rules! forget {
    ($slot:ident if $has_slot:expr) => {
        if const { $has_slot } {
            #[allow(clippy::forget_non_drop, reason = "it depends on the closure")]
            ::core::mem::forget($slot);
        }
    };
}

/// The result in the local `$ended`, or the panic that goes on.
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

pub(crate) use {call, call_or_stay, fill_places, forget, result_of};
