//! The stack that SafeStack adds.
//!
//! With `-fsanitize=safe-stack`, clang and rustc put locals whose address is taken on a stack of
//! their own. What a closure leaves there is erased too.
//!
//! How this crate was compiled doesn't tell whether a program has such a stack: one object of C
//! is enough. So the runtime is found by weak references, which cost a load each.
//!
//! # Safety
//!
//! Below the pointer of this stack nothing is in use, as with the other stack.
#![expect(
    unsafe_code,
    reason = "erases a stack, and calls the runtime's functions"
)]

use core::{
    ffi::{c_int, c_void},
    mem, ptr,
};

use crate::{arch, erase::erase, os, span::Span};

/// How many pages are always erased. What lies further away is erased if it was touched.
const ALWAYS: usize = 16;

type Get = unsafe extern "C" fn() -> usize;

unsafe extern "C" {
    fn memset(start: *mut c_void, byte: c_int, len: usize) -> *mut c_void;
}

/// The pointer of the stack when a call begins, if there is such a stack.
pub(crate) struct SafeStack {
    pointer: usize,
}

impl SafeStack {
    #[inline(always)]
    pub(crate) fn in_use() -> Self {
        let pointer = match pointer() {
            Some(pointer) => {
                arch::rarely();
                // SAFETY: it may be called at any time.
                unsafe { pointer() }
            }
            None => 0,
        };
        Self { pointer }
    }

    /// Erases the stack below the locals of the function that this is inlined into.
    #[inline(always)]
    pub(crate) fn erase_below(self) {
        if let Some(pointer) = pointer() {
            arch::rarely();
            // SAFETY: as above.
            let now = unsafe { pointer() };
            let (from, end) = erase_deep(now);
            // A panic leaves the pointer where it was, unless a function that knows of this
            // stack catches it. Those of C and of `std` don't.
            let top = if (now..=end).contains(&self.pointer) {
                self.pointer
            } else {
                now.min(end)
            };
            // Not by a function of ours: that would have locals there itself.
            // SAFETY: of that stack, and below all locals that are in use.
            unsafe { memset(ptr::with_exposed_provenance_mut(from), 0, top - from) };
        }
    }
}

/// The address of what the runtime has in any case, or 0.
#[inline(always)]
pub(crate) fn runtime() -> usize {
    arch::weak!("__get_unsafe_stack_ptr")
}

#[inline(always)]
fn pointer() -> Option<Get> {
    // SAFETY: the runtime's function of that name, or none.
    unsafe { mem::transmute::<usize, Option<Get>>(runtime()) }
}

/// Erases what was touched further down than the pointer. Returns the lowest address that is not
/// erased yet, and where the stack ends.
///
/// A library of fibers can move the pointer to memory of its own, of which nothing is known. Then
/// both are the pointer.
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
    let from = os::page_of(pointer)
        .saturating_sub(ALWAYS * page)
        .max(bottom);
    let erase = |start: usize, end: usize| {
        // SAFETY: of that stack, and below all that is in use: this function has a page at most.
        unsafe { erase(ptr::with_exposed_provenance_mut(start), end - start) };
    };
    // It may begin within a page.
    let first = bottom.next_multiple_of(page).min(from);
    erase(bottom, first);
    let rest = Span {
        start: first,
        end: from,
    };
    if !rest.is_empty() {
        os::each_touched_or_all(rest, |part| erase(part.start, part.end));
    }
    (from, end)
}
