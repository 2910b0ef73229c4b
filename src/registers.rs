//! Clearing registers: contract and safe API; how it is done is in `arch/`.

use core::cell::Cell;

use crate::arch::{self, Plan};

thread_local! {
    static PLAN: Cell<Option<Plan>> = const { Cell::new(None) };
}

/// Which registers there are for this thread.
#[inline]
pub(crate) fn plan() -> Plan {
    PLAN.get().unwrap_or_else(detect)
}

#[cold]
fn detect() -> Plan {
    let plan = Plan::detect();
    if arch::stays(plan) {
        PLAN.set(Some(plan));
    }
    plan
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
    arch::clear(plan());
}
