//! Which heap stacks this thread is on: noted by the switch, for those who have to know
//! where the stack they stand on ends.
//!
//! More than one when runs are nested. Where closures are suspended by coroutines, those do
//! not end in the order in which they began.

use core::{
    cell::Cell,
    mem::{self, ManuallyDrop},
};

/// Where a stack lies: both ends, as addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Bounds {
    /// The end that it grows towards.
    pub(crate) limit: usize,
    pub(crate) base: usize,
}

impl Bounds {
    pub(crate) const NOWHERE: Self = Self { limit: 0, base: 0 };

    /// Of a stack that lies somewhere in these bytes. Stack pointers are multiples of 16 or of
    /// less, by all ABIs here: no frame reaches below the first of those.
    pub(crate) fn of(limit: usize, base: usize) -> Self {
        Self {
            limit: limit.next_multiple_of(16),
            base,
        }
    }

    /// Whether the stack pointer can have this value on it.
    pub(crate) fn contain(self, address: usize) -> bool {
        self.limit < address && address <= self.base
    }
}

// Both without a destructor, and so there for as long as the thread is.
thread_local! {
    /// The heap stack that was switched to last, of those that have not been left.
    static CURRENT: Cell<Bounds> = const { Cell::new(Bounds::NOWHERE) };
    /// The others, in the order in which they were switched to. Without an allocation if there
    /// is none.
    static OTHERS: Cell<ManuallyDrop<Vec<Bounds>>> = const {
        Cell::new(ManuallyDrop::new(Vec::new()))
    };
}

/// Does `switch`, which calls something on the stack with these bounds and comes back.
#[inline]
pub(crate) fn with(bounds: Bounds, switch: impl FnOnce()) {
    let outer = CURRENT.replace(bounds);
    if outer != Bounds::NOWHERE {
        note(outer);
    }
    switch();
    if outer == Bounds::NOWHERE && CURRENT.get() == bounds {
        CURRENT.set(Bounds::NOWHERE);
    } else {
        leave(bounds);
    }
}

/// The heap stack that the stack pointer is on, if that is one of this thread's. On a stack
/// that somebody else switched to from there it is not.
pub(crate) fn heap_stack(stack_pointer: usize) -> Option<Bounds> {
    find(|bounds| bounds.contain(stack_pointer))
}

/// The heap stack for which `is` holds, of those that this thread is on. Can be asked in the handler
/// of a fault, if this thread has been on one before: it neither allocates nor frees.
pub(crate) fn find(is: impl Fn(Bounds) -> bool) -> Option<Bounds> {
    let current = CURRENT.get();
    if is(current) {
        return Some(current);
    }
    if current == Bounds::NOWHERE {
        return None;
    }
    with_others(|others| {
        let mut others = others.iter().copied();
        others.rfind(|&other| is(other))
    })
}

/// Forgets a stack that is about to be unmapped: it may have been left by a jump.
pub(crate) fn forget(bounds: Bounds) {
    if CURRENT.get() != Bounds::NOWHERE {
        leave(bounds);
    }
}

#[cold]
fn note(outer: Bounds) {
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
fn leave(bounds: Bounds) {
    with_others(|others| {
        if CURRENT.get() == bounds {
            CURRENT.set(others.pop().unwrap_or(Bounds::NOWHERE));
        } else if let Some(i) = others.iter().rposition(|&other| other == bounds) {
            others.remove(i);
        }
    });
}

/// `f` must neither allocate nor free: nothing is on the record meanwhile.
fn with_others<T>(f: impl FnOnce(&mut Vec<Bounds>) -> T) -> T {
    let mut others = ManuallyDrop::into_inner(OTHERS.take());
    let outcome = f(&mut others);
    // Nobody would free it when the thread ends.
    let unused = others.is_empty().then(|| mem::take(&mut others));
    OTHERS.set(ManuallyDrop::new(others));
    drop(unused);
    outcome
}
