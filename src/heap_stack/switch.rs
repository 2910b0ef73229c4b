//! The switch to another stack and back: the only file that names `psm`.
#![expect(unsafe_code, reason = "switches stacks")]

use super::memory::Memory;
use crate::current;

/// Calls `entry(data)` with the stack pointer at the base of `memory`, and comes
/// back when it returns.
///
/// # Safety
///
/// `entry(data)` must be sound to call, and must not unwind.
pub(super) unsafe fn on_stack(memory: &mut Memory, entry: unsafe fn(*mut ()), data: *mut ()) {
    let call = || {
        // SAFETY: by this function's own contract.
        unsafe { entry(data) }
    };
    let (limit, size) = (memory.enter(), memory.size());
    current::with(memory.bounds(), || {
        // SAFETY: `memory` is page-aligned, usable from end to end, guarded, and ours
        // alone for as long as this runs; `call` doesn't unwind.
        unsafe { backend::on_stack(limit, size, call) };
    });
}

cfg_if! {
    if #[cfg(miri)] {
        /// Miri's stand-in: it can't switch stacks, so the closure runs on the
        /// thread's own, where Miri checks all that the crate does around it.
        mod backend {
            /// # Safety
            ///
            /// None here.
            pub(super) unsafe fn on_stack(_: *mut u8, _: usize, call: impl FnOnce()) {
                call();
            }
        }
    } else {
        mod backend {
            pub(super) use psm::on_stack;
        }
    }
}
