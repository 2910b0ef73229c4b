//! The end of the stack that gcc's split stacks assume.
//!
//! With `-fsplit-stack`, a function goes on to a segment somewhere else when it believes that the
//! stack is about to end. What it leaves there would not be erased. So its runtime is told where
//! the stack in use ends.
//!
//! How this crate was compiled doesn't tell whether a program has such functions: one object of C
//! is enough. So the runtime is found by weak references, which cost a load each.
#![expect(unsafe_code, reason = "calls the runtime's functions")]

use core::mem;

use crate::arch;

type Get = unsafe extern "C" fn() -> usize;
type Set = unsafe extern "C" fn(usize);

/// How many bytes a function needs to go on to a segment.
const ROOM: usize = 4 << 10;

/// The end that gcc's runtime assumes for the stack in use. The former one is back when this is
/// dropped.
pub(crate) struct AssumedEnd(Option<(Set, usize)>);

/// The address of what the runtime has in any case, or 0.
#[inline(always)]
pub(crate) fn runtime() -> usize {
    arch::weak!("__morestack_set_guard")
}

impl AssumedEnd {
    /// For a stack with this limit.
    #[inline(always)]
    pub(crate) fn at(limit: usize) -> Self {
        let set = runtime();
        if set == 0 {
            return Self(None);
        }
        arch::rarely();
        // SAFETY: the runtime's function of that name.
        let set = unsafe { mem::transmute::<usize, Set>(set) };
        let get = arch::weak!("__morestack_get_guard");
        // SAFETY: the runtime's function of that name, which is where the other is.
        let get = unsafe { mem::transmute::<usize, Get>(get) };
        // SAFETY: it may be called at any time.
        let outer = unsafe { get() };
        // SAFETY: as above, and so far down there is a stack.
        unsafe { set(limit + ROOM) };
        Self(Some((set, outer)))
    }
}

impl Drop for AssumedEnd {
    #[inline(always)]
    fn drop(&mut self) {
        if let Self(Some((set, outer))) = *self {
            arch::rarely();
            // SAFETY: the former end.
            unsafe { set(outer) };
        }
    }
}
