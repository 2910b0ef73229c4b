//! What differs between processors: which registers there are and how they are
//! cleared, and how a stack is erased from below by who stands on it.
//!
//! A backend MUST export
//!
//! - `Plan`, a `Copy` type: which registers this processor has and the system lets the
//!   calling thread use. `Plan::detect()` MUST NOT miss one that a closure could have used;
//!   `stays(plan)` MUST tell whether that is so for the rest of the thread.
//! - `clear(Plan)`, which MUST NOT be inlined and MUST set to zero every register
//!   that a function may change without restoring it: general, vector at full
//!   width, mask, x87 and tile registers. It MUST leave those that the ABI
//!   preserves, and every control register, as they are. It MUST NOT write to the
//!   stack anything it read from a register.
//! - `call(entry, data)`, which MUST do `entry(data)` where the compiler can't see it, and
//!   so can't inline it, and MUST pass `data` in such a way that `entry` has no memory of
//!   its caller's frame to use, other than what `erase_below` erases.
//! - `erase_below(&raw mut below, plan)`, which MUST NOT be inlined, MUST set to zero all
//!   of the parts that `below` lists, as far as it lies below the stack pointer,
//!   and besides any memory at or above it that the ABI lets a callee use; note that stack
//!   pointer in `below.top`; and then do what `clear` does. It MUST NOT use the stack, but for a
//!   return address. It MAY change the rest of `below`.

/// Parts of the stack in use, for `erase_below`. The backends rely on its layout.
#[repr(C)]
pub(crate) struct Below {
    /// Written by `erase_below`: its stack pointer, up to which it erased.
    pub(crate) top: usize,
    /// How many of `parts` there are.
    pub(crate) len: usize,
    pub(crate) parts: [Part; Self::PARTS],
}

/// From one address, a multiple of 16, up to another, the end of a page. Most begin with a
/// page as well: all but a first part at the limit of a stack that somebody has put
/// somewhere within a page.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct Part {
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Below {
    pub(crate) const PARTS: usize = 16;
    pub(crate) const EMPTY: Self = Self {
        top: 0,
        len: 0,
        parts: [Part { start: 0, end: 0 }; Self::PARTS],
    };
}

/// Whether the system is one of Apple's: it has `x18` to itself, and turns AVX-512 on by demand.
#[allow(dead_code, reason = "two of the backends ask")]
const APPLE: bool = cfg!(target_vendor = "apple");

cfg_if! {
    if #[cfg(miri)] {
        #[path = "arch/miri.rs"]
        mod backend;
    } else if #[cfg(target_arch = "x86_64")] {
        #[path = "arch/x86_64.rs"]
        mod backend;
    } else if #[cfg(target_arch = "aarch64")] {
        #[path = "arch/aarch64.rs"]
        mod backend;
    } else if #[cfg(target_arch = "x86")] {
        #[path = "arch/x86.rs"]
        mod backend;
    } else if #[cfg(target_arch = "arm")] {
        #[path = "arch/arm.rs"]
        mod backend;
    } else if #[cfg(target_arch = "riscv64")] {
        #[path = "arch/riscv64.rs"]
        mod backend;
    } else if #[cfg(target_arch = "s390x")] {
        #[path = "arch/s390x.rs"]
        mod backend;
    }
}

pub(crate) use backend::{Plan, call, clear, erase_below, stays};

#[cfg(all(test, not(miri)))]
mod tests;
