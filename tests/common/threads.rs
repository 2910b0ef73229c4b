//! Checks that are done on the stacks of several threads. For tests that own their process
//! (`initial.rs`).
#![allow(dead_code, reason = "each area uses some of this")]

use std::thread;

use super::{child, in_place::InPlace, initial, view::View};

/// What the initial thread's stack may grow to.
pub(crate) const INITIAL: usize = 8 << 20;

pub(crate) type Check = fn(&View, InPlace);

/// Does `check` on the initial thread, which must be the calling one.
pub(crate) fn on_the_initial_thread(check: Check) {
    if initial::may_grow_to(INITIAL) {
        check(&View::open(), InPlace::new(INITIAL));
    }
}

/// Does `check` on a new thread with so much stack.
pub(crate) fn on_a_thread(size: usize, check: Check) {
    let body = move || {
        let in_place = InPlace::new(usize::MAX);
        assert!(in_place.range.len().abs_diff(size) < 64 << 10);
        check(&View::open(), in_place);
    };
    match thread::Builder::new().stack_size(size).spawn(body) {
        Ok(thread) => thread.join().unwrap(),
        Err(error) => child::untested(&format!("a thread with {size} bytes of stack: {error}")),
    }
}

/// Does `check` on the initial thread, which must be the calling one, and on others with such
/// stacks.
pub(crate) fn on_threads(sizes: &[usize], check: Check) {
    on_the_initial_thread(check);
    for &size in sizes {
        on_a_thread(size, check);
    }
}
