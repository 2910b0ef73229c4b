//! Which heap stack this thread is on: noted by the switch, for those who have to know
//! where the stack they stand on ends.

use core::cell::Cell;

/// Where a stack lies: both ends, as addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Bounds {
    /// The end that it grows towards.
    pub(crate) limit: usize,
    pub(crate) base: usize,
}

impl Bounds {
    /// Whether a stack pointer can have this value on it.
    pub(crate) fn contain(self, address: usize) -> bool {
        self.limit < address && address <= self.base
    }
}

thread_local! {
    // Without a destructor, and so there for as long as the thread is.
    static CURRENT: Cell<Bounds> = const { Cell::new(Bounds { limit: 0, base: 0 }) };
}

/// Does `switch`, which calls something on the stack with these bounds and comes back.
#[inline]
pub(crate) fn with(bounds: Bounds, switch: impl FnOnce()) {
    let outer = CURRENT.replace(bounds);
    switch();
    CURRENT.set(outer);
}

/// The heap stack that was switched to last, if the stack pointer is on it. On a stack that
/// somebody else switched to from there it is not.
pub(crate) fn heap_stack(stack_pointer: usize) -> Option<Bounds> {
    let current = CURRENT.get();
    current.contain(stack_pointer).then_some(current)
}
