//! Which heap stacks this thread is on: noted by the switch, for those who have to know
//! where the stack they stand on ends.
//!
//! More than one when runs are nested. Where closures are suspended by coroutines, those do
//! not end in the order in which they began.

use crate::span::Span;
use core::{
    cell::Cell,
    mem::{self, ManuallyDrop},
};

// Both without a destructor, and so there for as long as the thread is.
thread_local! {
    /// The heap stack that was switched to last, of those that have not been left.
    static CURRENT: Cell<Span> = const { Cell::new(Span::EMPTY) };
    /// The others, in the order in which they were switched to. Without an allocation if there
    /// is none.
    static OTHERS: Cell<ManuallyDrop<Vec<Span>>> = const {
        Cell::new(ManuallyDrop::new(Vec::new()))
    };
}

/// Does `switch`, which calls something on the stack with these bounds and comes back.
#[inline]
pub(crate) fn with(bounds: Span, switch: impl FnOnce()) {
    let outer = CURRENT.replace(bounds);
    if outer != Span::EMPTY {
        note(outer);
    }
    switch();
    if outer == Span::EMPTY && CURRENT.get() == bounds {
        CURRENT.set(Span::EMPTY);
    } else {
        leave(bounds);
    }
}

/// The heap stack that the stack pointer is on, if that is one of this thread's. On a stack
/// that somebody else switched to from there it is not.
pub(crate) fn heap_stack(stack_pointer: usize) -> Option<Span> {
    find(|bounds| bounds.has_stack_pointer(stack_pointer))
}

/// The heap stack for which `is` holds, of those that this thread is on. Can be asked in the handler
/// of a fault, if this thread has been on one before: it neither allocates nor frees.
pub(crate) fn find(is: impl Fn(Span) -> bool) -> Option<Span> {
    let current = CURRENT.get();
    if is(current) {
        return Some(current);
    }
    if current == Span::EMPTY {
        return None;
    }
    with_others(|others| {
        let mut others = others.iter().copied();
        others.rfind(|&other| is(other))
    })
}

/// Forgets a stack that is about to be unmapped: it may have been left by a jump.
pub(crate) fn forget(bounds: Span) {
    if CURRENT.get() != Span::EMPTY {
        leave(bounds);
    }
}

#[cold]
fn note(outer: Span) {
    // Until it is noted it is the stack in use still: an allocator may ask, or run something.
    let entered = CURRENT.replace(outer);
    let mut larger = Vec::new();
    let (len, capacity) = with_others(|others| (others.len(), others.capacity()));
    // Without memory it is not known for one: there what asks grows, and is told by the label, or
    // refused, in words.
    if len < capacity || larger.try_reserve(2 * len + 1).is_ok() {
        with_others(|others| {
            if len == capacity {
                larger.append(others);
                mem::swap(others, &mut larger);
            }
            others.push(outer);
        });
    }
    drop(larger);
    CURRENT.set(entered);
}

#[cold]
fn leave(bounds: Span) {
    with_others(|others| {
        if CURRENT.get() == bounds {
            CURRENT.set(others.pop().unwrap_or(Span::EMPTY));
        } else if let Some(i) = others.iter().rposition(|&other| other == bounds) {
            others.remove(i);
        }
    });
}

/// `f` must neither allocate nor free: nothing is on the record meanwhile.
fn with_others<T>(f: impl FnOnce(&mut Vec<Span>) -> T) -> T {
    let mut others = ManuallyDrop::into_inner(OTHERS.take());
    let outcome = f(&mut others);
    // Nobody would free it when the thread ends.
    let unused = others.is_empty().then(|| mem::take(&mut others));
    OTHERS.set(ManuallyDrop::new(others));
    drop(unused);
    outcome
}
