//! Promise: what code with probed frames left on the stack in use is gone after `probed::bleach`,
//! however its frames are shaped, wherever they lie, and whatever is called within what.
//!
//! Where frames have no probes, `probed::bleach` is `bleach`, and all of this holds as well.

#[cfg(any( // in assembly
    target_arch = "x86_64",
    target_arch = "x86",
    target_arch = "aarch64",
    target_arch = "powerpc64"
))]
mod gaps;
mod nested;
mod shapes;
mod threads;
mod turns;
mod values;

use std::thread;

use stackbleach::probed;

use crate::common::below::{self, Needle, StackView};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

/// On a thread made by Rust with a stack of that size, of which nothing is known.
fn on_a_thread<R: Send>(size: usize, f: impl FnOnce() -> R + Send) -> R {
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(size);
        thread.spawn_scoped(scope, f).unwrap().join().unwrap()
    })
}

/// Calls `f` plainly, and looks.
#[inline(never)]
fn plainly(below: &mut StackView, f: impl FnOnce()) {
    f();
    below.look();
}

/// The same, bleached.
#[inline(never)]
fn bleached<R>(below: &mut StackView, f: impl FnOnce() -> R) -> R {
    let result = probed::bleach(f);
    below.look();
    result
}

/// On the stack in use: what a call left there is gone, and frames above are as they were.
#[inline(never)]
#[track_caller]
fn assert_bleaches(below: &mut StackView, depth: usize) {
    let mark = below::mark();
    let needle = Needle::new();
    plainly(below, || below::leave(needle, depth));
    assert!(below.count(needle) >= below::expected(depth), "control");

    let needle = Needle::new();
    bleached(below, || below::leave(needle, depth));
    assert_eq!(below.count(needle), 0, "{depth}");
    below::assert_intact(&mark);
}
