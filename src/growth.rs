//! More stack for recursion: as `stacker`'s, but erased, and aware of heap stacks.
#![expect(unsafe_code, reason = "closures and results cross through raw slots")]

use core::ptr;
use std::{panic::resume_unwind, thread};

use crate::{cached::Cached, current, registers};

/// What the frames of a switch take, with room to spare.
const OVERHEAD: usize = 4 << 10;

/// How often closure and result are on the segment before `f` is called, and some more: without
/// optimisation, compilers have a place for each expression.
const COPIES: usize = 7;

/// Calls `f` where at least `red_zone` bytes of stack are left: in place, if they are, or
/// else on a segment of at least `segment_size` bytes, which is erased when `f` returns.
///
/// A drop-in for the function of that name in the crate `stacker`, for recursion inside
/// [`HeapStack::run`](crate::HeapStack::run) and [`run`](crate::run()) as well as outside of
/// them. (`stacker` itself doesn't know these stacks, and erases nothing.) Segments come from
/// where the stacks of [`run`](crate::run()) come from, and go back there: the thread keeps up
/// to 16 for the next time.
///
/// What `f` leaves on a segment is erased before this returns, and registers are cleared.
/// What it leaves in place, if there was room, is erased with the stack that it is on: when
/// the surrounding `run` ends, and not at all if there is none.
///
/// # Panics
///
/// If `f` does, with its payload; or if there is no memory for a segment, before `f` is
/// called.
///
/// ```
/// fn sum(numbers: &[u64]) -> u64 {
///     stackbleach::maybe_grow(32 * 1024, 1024 * 1024, || match numbers {
///         [] => 0,
///         [first, rest @ ..] => first + sum(rest),
///     })
/// }
///
/// let numbers: Vec<u64> = (0..100_000).collect();
/// let mut stack = stackbleach::HeapStack::new(0)?;
/// assert_eq!(stack.run(|| sum(&numbers))?, 4_999_950_000);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[inline(never)] // as `HeapStack::run`
#[track_caller]
pub fn maybe_grow<R, F>(red_zone: usize, segment_size: usize, mut f: F) -> R
where
    F: FnOnce() -> R,
{
    if remaining_stack().is_some_and(|remaining| remaining >= red_zone) {
        return f();
    }
    // Not in a function of its own, which would have a copy of the closure.
    let copies = COPIES.saturating_mul(size_of::<F>().saturating_add(size_of::<R>()));
    let least = red_zone.saturating_add(OVERHEAD).saturating_add(copies);
    let mut segment = Cached::take(segment_size.max(least));
    through_slots!(f => thread::Result<R>, registers::plan(), |job| {
        // SAFETY: once.
        unsafe { segment.do_run(&mut job) };
        // Before a small result waits in registers, from where functions would spill it.
        drop(segment);
        // SAFETY: after the call.
        match unsafe { &mut *job.outcome() } {
            // SAFETY: once.
            Ok(result) => unsafe { ptr::from_mut(result).read() },
            // SAFETY: once.
            Err(payload) => resume_unwind(unsafe { ptr::from_mut(payload).read() }),
        }
    })
}

/// How many bytes of stack are left where this is called, or `None` if that is not known.
///
/// On a [`HeapStack`](crate::HeapStack), however it was got to, that is known exactly. On any
/// other it is what `stacker::remaining_stack` says, which is right on a thread's own stack.
///
/// ```
/// let mut stack = stackbleach::HeapStack::new(0)?;
/// let left = stack.run(stackbleach::remaining_stack)?.unwrap();
/// assert!((32 * 1024..=stack.size()).contains(&left));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[inline]
#[must_use]
pub fn remaining_stack() -> Option<usize> {
    let here = 0_u8;
    let here = ptr::from_ref(&here).addr();
    match current::heap_stack(here) {
        Some(bounds) => Some(here - bounds.limit),
        None => stacker::remaining_stack(),
    }
}
