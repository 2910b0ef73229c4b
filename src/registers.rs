//! Clearing registers: the safe API. How each processor does it is in `arch/`.

use crate::arch::{self, RegisterSet};

/// The registers that the calling thread can use.
#[inline]
pub(crate) fn detected() -> RegisterSet {
    RegisterSet::cached().unwrap_or_else(detect)
}

/// Clears all registers before it calls anything else, and returns which there are.
#[inline]
pub(crate) fn clear_first() -> RegisterSet {
    let registers = RegisterSet::cached().unwrap_or_else(clear_baseline_and_detect);
    arch::clear(registers);
    registers
}

#[cold]
fn detect() -> RegisterSet {
    let registers = RegisterSet::detect();
    registers.cache();
    registers
}

/// As [`detect`], where registers may still hold what must not be saved.
#[cold]
fn clear_baseline_and_detect() -> RegisterSet {
    arch::clear(RegisterSet::BASELINE);
    detect()
}

/// Sets to zero every register that a function may change without restoring it.
///
/// Those are the caller-saved general registers, all vector registers at full width, mask or
/// predicate registers, on x86 the x87 and MMX registers, and on x86-64 tiles. The [list by
/// processor](crate#targets) is in the sources, `src/arch/`. Registers that the calling
/// convention makes functions restore stay as they are.
///
/// Control registers stay as they are, rounding modes among them. So do the flags of
/// floating-point exceptions, and the x87 condition code but for its `C1`. That and other flags
/// that any function may change come out with fixed values: conditions; on 32-bit Arm `Q` and
/// `GE`; and on RISC-V with vectors `vxsat`, `vstart`, `vl` and `vtype`.
///
/// Nothing is raised. An x87 exception that is unmasked and pending is still pending afterwards.
///
/// Most code needs more than this: spilled values stay on the stack, and compilers may load
/// secrets again afterwards. [`HeapStack::run`](crate::HeapStack::run) and
/// [`bleach`](crate::bleach()) clear registers and erase the stack. This is for code that erases
/// its memory by itself, such as assembly with buffers of its own.
///
/// # Panics
///
/// Never.
///
/// ```
/// let mut key = [7; 32];
/// // ... uses the key, and then
/// key.fill(0);
/// stackbleach::clear_registers();
/// ```
#[inline(always)] // Unoptimised, it would save one of them, and restore it afterwards.
pub fn clear_registers() {
    arch::clear(detected());
}
