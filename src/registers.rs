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
/// Those are the caller-saved general registers, all of the vector registers at full width,
/// mask or predicate registers, on x86 the x87 and MMX registers, and on x86-64 tiles; the
/// [list by processor](crate#targets) is in the sources, `src/arch/`. What the calling
/// convention makes functions restore is left as it is.
///
/// Control registers stay as they are, rounding modes among them, and so do the flags of
/// floating-point exceptions and the x87 condition code, but for its `C1`. That and other flags,
/// which any function may change, come out with fixed values: conditions, `Q` and `GE` on 32-bit
/// Arm, and on RISC-V with vectors `vxsat`, `vstart`, `vl` and `vtype`.
///
/// Nothing is raised: an x87 exception that is unmasked and pending is still pending afterwards, for
/// whoever looks next.
///
/// This alone is not what most code needs: the stack keeps what was spilled before, and
/// compilers may load secrets again afterwards. [`HeapStack::run`](crate::HeapStack::run) and
/// [`bleach`](crate::bleach()) do this as part of what they do. It is there for code that
/// erases its memory by itself, such as assembly with buffers of its own.
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
pub fn clear_registers() {
    arch::clear(detected());
}
