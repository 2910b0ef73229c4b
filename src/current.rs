//! The record of the heap stacks that this thread is on: the switch keeps it, for functions that
//! must know where the stack in use ends.
//!
//! There are several when runs are nested. If coroutines suspend closures, runs don't end in the
//! order in which they began.

use core::{
    cell::Cell,
    mem::{self, ManuallyDrop},
};

use crate::{heap, os, span::Span};

// Both without a destructor, so that they live as long as the thread.
os::locals! {
    /// The heap stack that was switched to last, of those that have not been left.
    static CURRENT: Cell<Span> = const { Cell::new(Span::EMPTY) };
    /// The others, in the order in which they were switched to. Not allocated while empty.
    static OTHERS: Cell<ManuallyDrop<Vec<Span>>> = const {
        Cell::new(ManuallyDrop::new(Vec::new()))
    };
}

/// Calls `switch`, which calls a function on the stack with these bounds, and returns.
#[inline]
pub(crate) fn with(bounds: Span, switch: impl FnOnce()) {
    let outer = CURRENT.replace(bounds);
    if outer != Span::EMPTY {
        push(outer);
    }
    switch();
    // Looked up once: where thread-locals are found by a call, that is dear.
    let is_left = CURRENT.with(|current| {
        let is_last = outer == Span::EMPTY && current.get() == bounds;
        if is_last {
            current.set(Span::EMPTY);
        }
        is_last
    });
    if !is_left {
        leave(bounds);
    }
}

/// The heap stack of this thread that the stack pointer is on. `None` if it is on another stack, even
/// if that was switched to from a heap stack.
pub(crate) fn heap_stack(stack_pointer: usize) -> Option<Span> {
    find(|bounds| bounds.has_stack_pointer(stack_pointer))
}

/// The heap stack for which `is` holds, of those that this thread is on. Callable in the handler of a
/// fault, if this thread has been on a heap stack before: it neither allocates nor frees.
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

/// Forgets a stack that is about to be unmapped: a jump may have left it on the record.
pub(crate) fn forget(bounds: Span) {
    if CURRENT.get() != Span::EMPTY {
        leave(bounds);
    }
}

#[cold]
fn push(outer: Span) {
    // Meanwhile `outer` is still the stack in use: an allocator may ask, or run something.
    let entered = CURRENT.replace(outer);
    let mut larger = Vec::new();
    let (len, capacity) = with_others(|others| (others.len(), others.capacity()));
    // Without memory it is left out. There `maybe_grow` takes a segment, and `bleach` goes by the
    // label, or refuses.
    let reserved = len < capacity || heap::paused(|| larger.try_reserve(2 * len + 1)).is_ok();
    if reserved {
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

/// `f` must neither allocate nor free: meanwhile the record is empty.
fn with_others<T>(f: impl FnOnce(&mut Vec<Span>) -> T) -> T {
    let mut others = ManuallyDrop::into_inner(OTHERS.take());
    let outcome = f(&mut others);
    // Frees it now: at the thread's end there is no destructor to do so.
    let unused = others.is_empty().then(|| mem::take(&mut others));
    OTHERS.set(ManuallyDrop::new(others));
    drop(unused);
    outcome
}
