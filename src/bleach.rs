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
use std::io;

use crate::{
    arch::{self, EraseRequest, RegisterSet},
    call::{Done, Ended, Entered, call, result_of},
    error::{Error, NotErasedError, NotOwnStackError},
    frames::ARE_PROBED,
    safe_stack::SafeStack,
    split_stack::AssumedEnd,
};

mod band;
mod erasure;
mod stack;

use band::Band;
use erasure::Erasure;
use stack::Stack;

/// Calls `f` in place, on the stack that is in use, and erases before it returns what `f`
/// left there and in registers.
///
/// There is no switch, no second stack and no size. Use it for code that runs once, on threads that
/// are not yours, or where a stack would have nowhere to be kept.
///
/// Everything is erased that was touched below the caller's frame, down to the end of the stack,
/// whether by `f` or by a function that was called earlier. Otherwise it is as
/// [`HeapStack::run`](crate::HeapStack::run): no byte that depends on a secret remains there, in
/// registers, or in the crate's own places for `f` and its result.
///
/// `f` is never inlined, so you need neither `#[inline(never)]` nor a guess how deep `f` goes. The
/// system is asked which pages have been touched. Those are erased, and no others get memory. After
/// an unusually deep call the pages go back to the system, erased, as those of a `HeapStack` do.
///
/// Where the system can't or won't say (see [`HeapStack`](crate::HeapStack)), all of the stack is
/// erased, touched or not, and gets memory. Of the initial thread's stack, that is what it has
/// grown to so far.
///
/// It can be called on the thread's own stack, whoever started the thread, and inside
/// [`HeapStack::run`](crate::HeapStack::run), a [`Batch`](crate::Batch) and itself. On Linux the
/// heap stack may belong to another copy of this crate, such as that of a host or a plug-in, or to
/// another version from this one on. A label at its base tells.
///
/// # A panic
///
/// A panic in `f` continues with its own payload, once the stack and the registers are erased. The
/// payload and its message are in the heap. With a [`Heap`](crate::Heap) they are erased when they are
/// dropped; without one they are the caller's to erase.
///
/// # Panics
///
/// If `f` does. Also, before `f` is called and with nothing erased, where the crate can't verify
/// that this is a stack it may erase and where it ends:
///
/// - on an alternate signal stack;
/// - on stacks that somebody else made, such as those of fibers, coroutines and `stacker`;
/// - on heap stacks of another copy of this crate, except on Linux where `/proc` can be read;
/// - in the first call on the initial thread, if `/proc` can't be read. (Other threads need no
///   file, unless a sandbox interferes with `msync` or `futex` too.)
///
/// The message says which.
///
/// A sandbox may prevent the crate from looking up how far the initial thread's stack has grown
/// during `f`. Then this panics after `f`, with a message of its own, and not all of the stack is
/// erased.
///
/// [`try_bleach`] has errors for all of these instead.
///
/// # What it can't see
///
/// Unsafe code can make a stack *within* the thread's own, in a local array, and switch to it. That
/// looks like a part of the thread's stack, and live frames would be erased: don't call this there.
/// The same goes for signal stacks of this kind that have `SS_AUTODISARM`. All other signal stacks
/// are refused.
///
/// Pages of a thread's stack can be closed and opened at any time and in any way (`mprotect`,
/// `MADV_GUARD_INSTALL`), as runtimes do at the limit. What is open when `f` has returned is
/// erased. What is closed is left alone. So what `f` leaves in pages that are opened *and closed
/// again* while it runs stays there.
///
/// Pages that a call has found touched and open are taken to be open in later calls, except next to
/// pages that have been closed before. If such pages hold anything and are closed for the first
/// time after that, the process ends. (Guards of the C library lie outside.)
///
/// On Windows all that is open below is erased, and none of it given back. Fibers' stacks are erased as
/// threads' own are, since the system has them for these.
///
/// What a signal's handler left on an alternate signal stack stays. Where that matters, use a stack
/// that [erases it](crate::Builder::erase_signal_stack).
///
/// This isn't async-signal-safe: it may allocate, take locks and change thread-locals, and the code
/// that a signal interrupted may have been about to do the same.
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

/// The same as [`bleach`], for callers that must not panic: whatever would make that panic is an
/// error here.
///
/// # Errors
///
/// - [`Error::Panic`] if `f` panics. It has the message, and everything is erased.
/// - [`Error::NotOwnStack`] where `bleach` would refuse. `f` was not called but dropped, and
///   nothing was erased.
/// - [`Error::NotErased`] if `f` was called, and the crate could not look up how far the stack had
///   grown. The result was dropped, or the panic's message is [part of the
///   error](NotErasedError::panic).
///
/// If a destructor of what is dropped panics, that panic ends there.
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
    let stack = match Stack::in_use(arch::stack_pointer()) {
        Ok(stack) => stack,
        Err(why) => return call.refuse(Error::NotOwnStack(NotOwnStackError::new(why))),
    };
    let registers = call.registers();
    let safe_stack = SafeStack::in_use();
    let assumed_end = AssumedEnd::at(stack.limit());
    let performed = call.perform();
    drop(assumed_end);
    match erase_asked(stack, registers, safe_stack, usize::MAX) {
        Ok(top) => performed.done().erasing_from(top),
        Err(error) => performed.refuse(Error::NotErased(NotErasedError::new(error))),
    }
}

/// As [`in_place`], for probed frames.
pub(crate) extern "C" fn in_place_probed(entered: Entered<'_, ()>) -> Done {
    if !ARE_PROBED {
        return in_place(entered);
    }
    // What is saved below the paint would stay there.
    let ((), call) = entered.begin();
    let mut stack = match Stack::in_use(arch::stack_pointer()) {
        Ok(stack) => stack,
        Err(why) => return call.refuse(Error::NotOwnStack(NotOwnStackError::new(why))),
    };
    let registers = call.registers();
    let safe_stack = SafeStack::in_use();
    let assumed_end = AssumedEnd::at(stack.limit());
    let mut band = Band::plan(&mut stack, arch::stack_pointer(), registers);
    // SAFETY: planned here.
    unsafe { band.arm() };
    let performed = call.perform();
    drop(assumed_end);
    // Before anything is looked at: what is stored meanwhile has no residue.
    arch::clear(registers);
    // SAFETY: as above, and registers are clear.
    let touched = unsafe { band.lowest_touched() };
    if let Some(touched) = touched {
        safe_stack.erase_below();
        // SAFETY: as above; what has touched it is gone.
        unsafe { band.erase(touched) };
        band.note(Some(touched));
        erasure::note_touched(&stack, touched, band.start());
        return performed.done().erasing_from(band.end());
    }
    let erased = erase_asked_out_of_line(stack, registers, safe_stack, band.start());
    band.note(None);
    match erased {
        Ok(top) => {
            // SAFETY: as above; all is erased.
            let restored = unsafe { band.restore() };
            performed.done().erasing_from(top.max(restored))
        }
        Err(error) => performed.refuse(Error::NotErased(NotErasedError::new(error))),
    }
}

/// Erases what was touched below the function that this is inlined into, by the system's word.
/// Returns the address up to which it did.
#[inline(always)]
fn erase_asked(
    stack: Stack,
    registers: RegisterSet,
    safe_stack: SafeStack,
    painted: usize,
) -> io::Result<usize> {
    let mut request = EraseRequest::empty();
    // Looks at what the closure left, and so comes before registers are cleared.
    let mut erasure = Erasure::new(stack, arch::stack_pointer());
    // Before anything is erased: a signal could store them where it has been.
    arch::clear(registers);
    safe_stack.erase_below();
    while erasure.next(&mut request) {
        // SAFETY: the spans begin at multiples of 16, as bounds of stacks and pages do. They are of the
        // stack that is in use, and what of it lies below
        // this frame is nobody's.
        unsafe { arch::erase_below(&raw mut request, registers) };
    }
    if let Some(error) = erasure.failed() {
        return Err(error);
    }
    erasure.retain(painted);
    #[cfg(test)]
    tests::ERASED_UP_TO.set(request.top);
    Ok(request.top)
}

/// Rarely called, and so it has its frame for itself: what the entry erases each time is shorter.
#[cold]
#[inline(never)]
fn erase_asked_out_of_line(
    stack: Stack,
    registers: RegisterSet,
    safe_stack: SafeStack,
    painted: usize,
) -> io::Result<usize> {
    erase_asked(stack, registers, safe_stack, painted)
}

#[cfg(test)]
mod tests;
