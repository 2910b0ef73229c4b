//! Miri's stand-in: its abstract machine has no registers, and no stack to erase.
#![expect(unsafe_code, reason = "has the contract of the real one")]

use core::ptr::NonNull;

use super::{EraseRequest, Inner};

#[derive(Clone, Copy, Debug)]
pub(crate) struct RegisterSet;

impl RegisterSet {
    pub(crate) const BASELINE: Self = Self;

    pub(crate) fn cached() -> Option<Self> {
        Some(Self)
    }

    pub(crate) fn cache(self) {}

    pub(crate) fn detect() -> Self {
        Self
    }
}

#[allow(clippy::needless_pass_by_value)]
pub(crate) fn clear(_: RegisterSet) {}

pub(crate) fn stack_pointer() -> usize {
    let here = 0_u8;
    (&raw const here).addr()
}

/// # Safety
///
/// `inner(header)` must be sound to call, and must not unwind.
pub(crate) unsafe fn enter(inner: Inner, header: NonNull<()>) {
    // SAFETY: by this function's own contract.
    unsafe { inner(header) };
}

/// # Safety
///
/// None here.
#[allow(clippy::needless_pass_by_value)]
pub(crate) unsafe fn erase_below(_: *mut EraseRequest, _: RegisterSet) {}
