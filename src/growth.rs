//! More stack for recursion: as `stacker`'s, but erased, and aware of heap stacks.
#![expect(unsafe_code, reason = "values cross by address")]

use crate::span::Span;
use core::cell::Cell;

use crate::{
    arch,
    call::{Done, Ended, Entered, MayStay, call_or_stay, result_of},
    current,
    frames::Frames,
    os,
    thread_stacks::{self, Wanted},
};

/// What the frames of a switch take, with room to spare.
const OVERHEAD: usize = 4 << 10;

/// How often closure and result are on the segment besides what `f` itself takes, and some more:
/// without optimisation, compilers have a place for each expression.
const COPIES: usize = 4;

/// Calls `f` in place if at least `red_zone` bytes of stack are left, and else on a segment of at
/// least `segment_size` bytes, which is erased when `f` returns.
///
/// It replaces the function of that name in the crate `stacker`, which doesn't know these stacks
/// and erases nothing. It is for recursion inside of [`HeapStack::run`](crate::HeapStack::run) and
/// [`run`](crate::run()), and outside of them as well. Segments are stacks of the kind that
/// [`run`](crate::run()) takes: the thread keeps up to 16 for the next time.
///
/// If it isn't known how much is left of the stack (see [`remaining_stack`]), it takes a segment.
///
/// What `f` leaves on a segment is erased before this returns, and registers are cleared. What `f`
/// leaves in place is erased with the stack that it is on, when the surrounding `run` ends. Without
/// a surrounding `run` it is not erased.
///
/// # Panics
///
/// If `f` does, with its payload. Also if there is no memory for a segment, before `f` is called.
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
#[inline(always)] // the shell: see `call.rs`
#[track_caller]
pub fn maybe_grow<R, F>(red_zone: usize, segment_size: usize, mut f: F) -> R
where
    F: FnOnce() -> R,
{
    let mut room = Room {
        red_zone,
        segment_size,
        copies: const { COPIES * (size_of::<F>() + size_of::<R>()) },
    };
    call_or_stay! {
        closure f: F;
        grow, &mut room;
        let ended: Ended<R> = Ended::Not;
        returned => result_of!(ended, returned)
    }
}

/// How much there is to be.
struct Room {
    red_zone: usize,
    segment_size: usize,
    /// What closure and result take on a segment before `f` is called.
    copies: usize,
}

impl MayStay for Room {}

extern "C" fn grow(entered: Entered<'_, Room>) -> Done {
    let room = entered.target();
    if remaining_stack().is_some_and(|remaining| remaining >= room.red_zone) {
        return entered.leave();
    }
    let red_zone = room.red_zone;
    let (room, call) = entered.begin();
    let least = red_zone
        .saturating_add(OVERHEAD)
        .saturating_add(room.copies);
    let segment = Wanted {
        size: room.segment_size.max(least),
        frames: Frames::Any,
    };
    thread_stacks::perform(segment, call)
}

/// How many bytes of stack are left where this is called, or `None` if that is not known.
///
/// On a [`HeapStack`](crate::HeapStack) that is known exactly, and on the thread's own stack as
/// exactly as the C library knows its ends. On any other stack it is `None`: on those of fibers,
/// coroutines and `stacker`, and on heap stacks of another copy of this crate, such as a plug-in's.
/// If the ends of the thread's own stack can't be had, this returns what `stacker::remaining_stack`
/// says. That knows one end, and errs on other stacks.
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
    let here = arch::stack_pointer();
    match current::heap_stack(here) {
        Some(bounds) => Some(here - bounds.start),
        None => remaining_of_own(here),
    }
}

os::locals! {
    /// The ends of the thread's own stack, once they are known.
    static OWN: Cell<Span> = const { Cell::new(Span::EMPTY) };
    /// Whether they can't be had: to ask each time could be to be killed for it, in a sandbox.
    static IS_UNKNOWN: Cell<bool> = const { Cell::new(false) };
}

#[inline]
fn remaining_of_own(here: usize) -> Option<usize> {
    let own = OWN.get();
    if own.has_stack_pointer(here) {
        return Some(here - own.start);
    }
    look_up(here)
}

#[cold]
fn look_up(here: usize) -> Option<usize> {
    if IS_UNKNOWN.get() {
        return os::remaining_stack();
    }
    if OWN.get() != Span::EMPTY && !os::stack_bounds_can_change() {
        return None;
    }
    let Ok(own) = os::stack_bounds() else {
        IS_UNKNOWN.set(true);
        return os::remaining_stack();
    };
    OWN.set(own);
    own.has_stack_pointer(here).then(|| here - own.start)
}
