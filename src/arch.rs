//! What differs between processors: which registers there are and how they are
//! cleared.
//!
//! A backend MUST export
//!
//! - `Plan`, a `Copy` type that is `Send` and `Sync`: which registers this
//!   processor has and the system lets programs use. `Plan::detect()` MUST NOT
//!   miss one that a closure could have used.
//! - `clear(Plan)`, which MUST NOT be inlined and MUST set to zero every register
//!   that a function may change without restoring it: general, vector at full
//!   width, mask, x87 and tile registers. It MUST leave those that the ABI
//!   preserves, and every control register, as they are. It MUST NOT write to the
//!   stack anything it read from a register.

cfg_if! {
    if #[cfg(miri)] {
        #[path = "arch/miri.rs"]
        mod backend;
    } else if #[cfg(target_arch = "x86_64")] {
        #[path = "arch/x86_64.rs"]
        mod backend;
    }
}

pub(crate) use backend::{Plan, clear};
