//! Over to a heap stack and back, with the call performed there.
//!
//! The order is what keeps the promise. On the heap stack the closure is taken and called, and
//! its outcome written; still there, as the last act, every register is cleared. Later would be
//! too late: a signal in between, and the kernel stores them on the caller's stack. Then back,
//! where the heap stack is erased by whoever owns it.
#![expect(unsafe_code, reason = "runs on a stack of ours")]

use core::ptr::NonNull;

use super::{Pending, Performed};
use crate::{arch, switch};

/// Performs the call on `stack`, and then, still there, `sample`, which may read what was left.
/// Registers are clear when this returns; the stack is the caller's to erase.
///
/// # Safety
///
/// As for [`switch::on_stack`]; `sample` must not panic.
#[inline]
pub(crate) unsafe fn perform_on<T>(
    stack: NonNull<[u8]>,
    call: Pending<'_>,
    sample: impl FnOnce() -> T,
) -> (Performed<'_>, T) {
    let registers = call.registers();
    let mut sampled = None;
    let trampoline = || {
        let performed = call.perform();
        sampled = Some((performed, sample()));
        // The last act here.
        arch::clear(registers);
    };
    // SAFETY: by this function's own contract; what the closure panics with is caught where it
    // is called.
    unsafe { switch::on_stack(stack, trampoline) };
    // SAFETY: the trampoline has run.
    unsafe { sampled.unwrap_unchecked() }
}
