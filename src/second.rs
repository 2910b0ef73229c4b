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

/// Erases what is on SafeStack's stack below the locals of the function that this is inlined into.
#[inline(always)]
pub(crate) fn erase_below() {
    let pointer = arch::weak!("__get_unsafe_stack_ptr");
    if pointer != 0 {
        rarely();
        // SAFETY: the runtime's function of that name.
        let pointer = unsafe { mem::transmute::<usize, Get>(pointer) };
        // SAFETY: it may be called at any time.
        let top = unsafe { pointer() };
        let from = erase_deep(top);
        // Not by a function of ours: that would have locals there itself.
        // SAFETY: of that stack, and below all locals that are in use.
        unsafe { libc::memset(ptr::with_exposed_provenance_mut(from), 0, top - from) };
    }
}

/// Erases what was touched further down, and returns from where on nothing was erased yet.
#[cold]
#[inline(never)]
fn erase_deep(top: usize) -> usize {
    let bottom = arch::weak!("__get_unsafe_stack_bottom");
    // SAFETY: the runtime's function of that name, which is where the other is.
    let bottom = unsafe { mem::transmute::<usize, Get>(bottom) };
    // SAFETY: as above.
    let bottom = unsafe { bottom() };
    let page = os::region::page::size();
    let from = (top - top % page).saturating_sub(ALWAYS * page).max(bottom);
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
    from
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
