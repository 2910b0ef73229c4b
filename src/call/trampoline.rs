//! Performs a call on another stack.
//!
//! The order keeps the promise. On the other stack, the closure is taken and called, and its
//! outcome written. Still there, as the last act, every register is cleared. After the switch
//! back would be too late: if a signal came in between, the kernel would store the registers on
//! the caller's stack. After the switch back, the owner of the stack erases it.
#![expect(unsafe_code, reason = "runs on a stack of ours")]

use core::ptr::NonNull;

use super::{Pending, Performed};
use crate::{arch, os::StackLimit, switch};

/// Performs the call on `stack`, and then calls `sample` there, which may read what the closure
/// left. Registers are clear when this returns. The caller erases the stack. It is open from `open` on, and
/// afterwards from what is returned on.
///
/// # Safety
///
/// As for [`switch::on_stack`]; `sample` must not panic.
#[inline]
pub(crate) unsafe fn perform_on<T>(
    stack: NonNull<[u8]>,
    open: StackLimit,
    call: Pending<'_>,
    sample: impl FnOnce() -> T,
) -> (Performed<'_>, T, StackLimit) {
    let registers = call.registers();
    let mut sampled = None;
    let trampoline = || {
        let performed = call.perform();
        sampled = Some((performed, sample()));
        // The last act here.
        arch::clear(registers);
    };
    // SAFETY: by this function's own contract; a panic of the closure is caught where it is
    // called.
    let open = unsafe { switch::on_stack(stack, open, trampoline) };
    // SAFETY: the trampoline has run.
    let (performed, sampled) = unsafe { sampled.unwrap_unchecked() };
    (performed, sampled, open)
}
