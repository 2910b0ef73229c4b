//! Stacks beside the stack, which some compilers give a program: clang's and Rust's SafeStack puts
//! locals whose address is taken on one of its own; and where gcc splits stacks, a function goes on
//! to a segment somewhere else if it believes that the stack is about to end.
//!
//! Whether a program has these is not a matter of how this was compiled: one object of C is
//! enough. So their runtimes are asked for by weak references, which cost a load each.
//!
//! # Safety
//!
//! What is below the pointer of SafeStack's stack is nobody's, as it is with the other.
#![expect(
    unsafe_code,
    reason = "erases a stack, and calls what compilers' runtimes have"
)]

use core::{mem, ptr};

use crate::{arch, erase::erase, os};

/// So many pages are always erased: what lies further away is erased if it was touched.
const ALWAYS: usize = 16;

type Get = unsafe extern "C" fn() -> usize;
type Set = unsafe extern "C" fn(usize);

/// What follows is not the usual case.
#[cold]
fn rarely() {}

/// SafeStack's stack, as a call begins, if there is one.
pub(crate) struct SafeStack {
    pointer: usize,
}

impl SafeStack {
    #[inline(always)]
    pub(crate) fn in_use() -> Self {
        let pointer = match pointer() {
            Some(pointer) => {
                rarely();
                // SAFETY: it may be called at any time.
                unsafe { pointer() }
            }
            None => 0,
        };
        Self { pointer }
    }

    /// Erases what is on it below the locals of the function that this is inlined into.
    #[inline(always)]
    pub(crate) fn erase_below(self) {
        if let Some(pointer) = pointer() {
            rarely();
            // SAFETY: as above.
            let now = unsafe { pointer() };
            let (from, end) = erase_deep(now);
            // A panic leaves the pointer where it was if nobody catches it who knows of this
            // stack, as in C's functions and `std`'s.
            let top = if (now..=end).contains(&self.pointer) {
                self.pointer
            } else {
                now.min(end)
            };
            // Not by a function of ours: that would have locals there itself.
            // SAFETY: of that stack, and below all locals that are in use.
            unsafe { libc::memset(ptr::with_exposed_provenance_mut(from), 0, top - from) };
        }
    }
}

#[inline(always)]
fn pointer() -> Option<Get> {
    let pointer = arch::weak!("__get_unsafe_stack_ptr");
    // SAFETY: the runtime's function of that name, or none.
    unsafe { mem::transmute::<usize, Option<Get>>(pointer) }
}

/// Erases what was touched further down than the pointer, and returns from where on nothing was
/// erased yet, and where the stack ends. If the pointer isn't on it, as where a library of fibers
/// has moved it to memory of its own, nothing is known of that: then both are the pointer.
#[cold]
#[inline(never)]
fn erase_deep(pointer: usize) -> (usize, usize) {
    let bottom = arch::weak!("__get_unsafe_stack_bottom");
    let end = arch::weak!("__get_unsafe_stack_top");
    if bottom == 0 || end == 0 {
        return (pointer, pointer);
    }
    // SAFETY: the runtime's function of that name.
    let bottom = unsafe { mem::transmute::<usize, Get>(bottom) };
    // SAFETY: as above.
    let end = unsafe { mem::transmute::<usize, Get>(end) };
    // SAFETY: it may be called at any time.
    let bottom = unsafe { bottom() };
    // SAFETY: as above.
    let end = unsafe { end() };
    if bottom == 0 || !(bottom..=end).contains(&pointer) {
        return (pointer, pointer);
    }
    let page = os::region::page::size();
    let from = (pointer - pointer % page)
        .saturating_sub(ALWAYS * page)
        .max(bottom);
    let erase = |start: usize, end: usize| {
        // SAFETY: of that stack, and below all that is in use: this function has a page at most.
        unsafe { erase(ptr::with_exposed_provenance_mut(start), end - start) };
    };
    // It may begin within a page.
    let first = bottom.next_multiple_of(page).min(from);
    erase(bottom, first);
    if first < from && !os::each_touched(first, from, |part| erase(part.start, part.end)) {
        erase(first, from);
    }
    (from, end)
}

/// So much is left of a stack for what a function needs to go on to a segment.
const ROOM: usize = 4 << 10;

/// What gcc's split stacks take for the end of the stack in use, until this is dropped.
pub(crate) struct Unsplit(Option<(Set, usize)>);

impl Unsplit {
    /// That of the stack with this limit.
    #[inline(always)]
    pub(crate) fn down_to(limit: usize) -> Self {
        let set = arch::weak!("__morestack_set_guard");
        if set == 0 {
            return Self(None);
        }
        rarely();
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

impl Drop for Unsplit {
    #[inline(always)]
    fn drop(&mut self) {
        if let Self(Some((set, outer))) = *self {
            rarely();
            // SAFETY: what was there before.
            unsafe { set(outer) };
        }
    }
}
