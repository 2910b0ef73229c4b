//! Clearing registers: contract and safe API; how it is done is in `arch/`.

use std::sync::OnceLock;

use crate::arch::{self, Plan};

/// Which registers there are, found out once: a processor doesn't get more of them.
#[inline]
pub(crate) fn plan() -> Plan {
    static PLAN: OnceLock<Plan> = OnceLock::new();
    *PLAN.get_or_init(Plan::detect)
}

/// Sets to zero every register that a function may change without restoring it.
///
/// Those are the caller-saved general registers, all of the vector registers at full width,
/// mask or predicate registers, on x86 the x87 and MMX registers, and on x86-64 tiles; the
/// [list by processor](crate#targets) is in the sources, `src/arch/`. What the calling
/// convention makes functions restore is left as it is, and so are control and status
/// registers, such as rounding modes.
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
