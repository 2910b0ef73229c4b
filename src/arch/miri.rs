//! Miri's stand-in: its abstract machine has no registers, and no stack that could be
//! erased.
#![expect(unsafe_code, reason = "has the contract of the real one")]

use super::Below;

#[derive(Clone, Copy, Debug)]
pub(crate) struct Plan;

impl Plan {
    pub(crate) fn detect() -> Self {
        Self
    }
}

pub(crate) fn stays(_: Plan) -> bool {
    true
}

#[allow(clippy::needless_pass_by_value)]
pub(crate) fn clear(_: Plan) {}

/// # Safety
///
/// `entry(data)` must be sound to call, and must not unwind.
pub(crate) unsafe fn call(entry: unsafe extern "C" fn(*mut ()), data: *mut ()) {
    // SAFETY: by this function's own contract.
    unsafe { entry(data) }
}

/// # Safety
///
/// None here.
#[allow(clippy::needless_pass_by_value)]
pub(crate) unsafe fn erase_below(_: *mut Below, _: Plan) {}
