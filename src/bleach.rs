//! In place: erasing the stack that one stands on.
//!
//! ```text
//!   limit                                                                base
//!     |     never touched    | what f left |  inner   | entry | callers ... |
//!     |    not touched now   |   erased    | erased   |       |             |
//! ```
//!
//! What erases must not stand on what it erases, nor have a frame with holes in it, where
//! what `f` left would stay. So it is done in two steps. The inner function, called by the entry
//! of `call.rs`, erases all that lies below its own frame, by way of assembly that has none. Then
//! the entry erases the inner function's frame, up to its own, which has no holes.
//!
//! # Safety
//!
//! Memory below the stack pointer of a function that isn't calling anything is nobody's, if
//! it is part of the stack on which that function runs. `stack.rs` finds out which that is, and
//! `erasure.rs` what of it was touched.
#![expect(unsafe_code, reason = "erases the stack that is in use")]

use core::mem::needs_drop;

use crate::{
    arch::{self, EraseRequest},
    call::{Done, Ended, Entered, call, result_of},
    error::{Error, NotErasedError, NotOwnStackError},
    safe_stack::SafeStack,
    split_stack::AssumedEnd,
};

mod erasure;
mod stack;

use erasure::Erasure;
use stack::Stack;

/// Calls `f` in place, on the stack that is in use, and erases before it returns what `f`
/// left there and in registers.
///
/// There is no switch, no second stack and no size: for code that runs once, or on threads
/// that are not yours, or where a stack would have nowhere to be kept. What is erased is all
/// that was touched below its caller's frame, down to the end of the stack, whether by `f` or
/// by a function that was called earlier; the rest is as with
/// [`HeapStack::run`](crate::HeapStack::run): no byte that depends on a secret remains there,
/// in registers, or in the crate's own places for `f` and its result.
///
/// `f` is never inlined, and nothing has to be remembered: neither `#[inline(never)]` nor how
/// deep `f` goes. The system is asked which pages have been touched; those are erased, and no
/// others get memory. After an unusually deep call the pages go back to the system,
/// erased, as those of a `HeapStack` do. Where the system can't or won't say (see
/// [`HeapStack`](crate::HeapStack)), all of the stack is erased, touched or not, and gets
/// memory: of the initial thread's what it has grown to so far, of others all.
///
/// It can be called on the thread's own stack, whoever started the thread, and inside
/// [`HeapStack::run`](crate::HeapStack::run), a [`Batch`](crate::Batch) and itself. On Linux that
/// may be a heap stack of another copy of this crate, as a host and its plug-in have each their
/// own, or of another version, from this one on: it is known by a label at its base.
///
/// # A panic
///
/// in `f` goes on, with its own payload, once stack and registers are bleached. The payload
/// and its message are in the heap, and the caller's to erase.
///
/// # Panics
///
/// Besides, before `f` is called and with nothing erased, where it can't be verified that
/// this is a stack and where it ends: on an alternate signal stack, and on stacks that
/// somebody else made, such as those of fibers, coroutines and `stacker`, or another copy of this
/// crate, where that is not Linux or `/proc` can't be read; also on the first
/// call on the initial thread if `/proc` can't be read. (Other threads need no file for it, unless
/// a sandbox has its way with `msync` or `futex`, too.) The message says which.
///
/// In a sandbox that keeps that from being looked up, the initial thread's stack may
/// grow during `f` to where it can't be verified that it has. That ends in a panic too, of
/// its own, but with `f` done and not all of the stack erased.
///
/// [`try_bleach`] has errors for all of these instead.
///
/// # What it can't see
///
/// A stack that unsafe code has made *within* the thread's own, in a local array, and
/// switched to looks like a part of it. Erasing it would erase live frames: don't call this
/// there. That goes for signal stacks as well if they are of this kind and have
/// `SS_AUTODISARM`; all others are refused.
///
/// Pages of a thread's stack can be closed, as runtimes do it at the limit, and opened, at any time
/// and in any way (`mprotect`, `MADV_GUARD_INSTALL`): what is open when `f` has returned is erased,
/// what is closed is left alone. So what `f` leaves in pages that are opened *and closed again*
/// while it runs stays there. And pages that a call has found touched and open are known to be,
/// but for those next to pages that have been closed before: when they are closed for the first
/// time after that, and hold anything, the process ends. (Guards of the C library lie outside.)
///
/// Nor what a signal's handler left on an alternate signal stack: where that matters, use a stack
/// that [erases it](crate::Builder::erase_signal_stack). This isn't async-signal-safe either: it
/// may allocate, take locks and change thread-locals when the code that was interrupted was about
/// to.
///
/// ```
/// let key = [1_u8; 32];
/// let mut tag = [0_u8; 32];
/// stackbleach::bleach(|| {
///     for (to, from) in tag.iter_mut().zip(&key) {
///         *to = from.wrapping_mul(3);
///     }
/// });
/// assert_eq!(tag, [3; 32]);
/// ```
#[inline(always)] // the shell: see `call.rs`
#[track_caller]
pub fn bleach<F, R>(mut f: F) -> R
where
    F: FnOnce() -> R,
{
    call! {
        closure f if needs_drop::<F>();
        in_place, &mut ();
        let ended: Ended<R> = Ended::Not;
        returned => result_of!(ended, returned)
    }
}

/// The same as [`bleach`], for callers that must not panic: every reason for which that panics
/// is an error.
///
/// # Errors
///
/// [`Error::Panic`] if `f` panics: with its message, everything erased. [`Error::NotOwnStack`]
/// where `bleach` would refuse: then `f` was dropped, and neither called nor anything erased. And
/// [`Error::NotErased`] if `f` was called, and the stack grew to where it can't be looked up: then
/// its result was dropped, or its panic's message is [part of the error](NotErasedError::panic).
/// Should a destructor of what is dropped panic, that ends there.
///
/// # Panics
///
/// Never. With `panic = "abort"` a panic in `f` ends the process, as it does anywhere.
///
/// ```
/// use stackbleach::Error;
///
/// let key = [1_u8; 32];
/// let mut tag = [0_u8; 32];
/// stackbleach::try_bleach(|| {
///     for (to, from) in tag.iter_mut().zip(&key) {
///         *to = from.wrapping_mul(3);
///     }
/// })?;
/// assert_eq!(tag, [3; 32]);
/// # Ok::<(), Error>(())
/// ```
#[inline(always)] // as `bleach`
pub fn try_bleach<F, R>(mut f: F) -> Result<R, Error>
where
    F: FnOnce() -> R,
{
    call! {
        closure f if needs_drop::<F>();
        in_place, &mut ();
        let outcome: Result<R, Error> = Err(Error::NOTHING);
        returned => {
            let _erased_when_moved = returned;
            outcome
        };
        refused => Err(refused.error())
    }
}

/// The entry erases this function's own frame, holes included, and those of what it calls last.
extern "C" fn in_place(entered: Entered<'_, ()>) -> Done {
    let ((), call) = entered.begin_uncleared();
    let mut request = EraseRequest::empty();
    let stack = match Stack::in_use(arch::stack_pointer()) {
        Ok(stack) => stack,
        Err(why) => return call.refuse(Error::NotOwnStack(NotOwnStackError::new(why))),
    };
    let registers = call.registers();
    let safe_stack = SafeStack::in_use();
    let assumed_end = AssumedEnd::at(stack.limit());
    let performed = call.perform();
    drop(assumed_end);
    // Looks at what the closure left, and so comes before registers are cleared.
    let mut erasure = Erasure::new(stack, arch::stack_pointer());
    // Before anything is erased: a signal could store them where it has been.
    arch::clear(registers);
    safe_stack.erase_below();
    while erasure.next(&mut request) {
        // SAFETY: the spans are of the stack that is in use, and what of it lies below
        // this frame is nobody's.
        unsafe { arch::erase_below(&raw mut request, registers) };
    }
    if let Some(error) = erasure.failed() {
        return performed.refuse(Error::NotErased(NotErasedError::new(error)));
    }
    erasure.retain();
    #[cfg(test)]
    tests::ERASED_UP_TO.set(request.top);
    performed.done().erasing_from(request.top)
}

#[cfg(test)]
mod tests;
