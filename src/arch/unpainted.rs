//! What there is of paint on targets without probed frames: nothing that is ever called.
#![expect(unsafe_code, reason = "has the contract of the others")]

use super::RegisterSet;

const UNUSED: &str = "frames here have no probes";

pub(crate) const COMPARES_IN_MEMORY: bool = true;

pub(crate) fn has_tiles(_: RegisterSet) -> bool {
    false
}

/// # Safety
///
/// None here.
pub(crate) unsafe fn paint(_: usize, _: usize, _: usize, _: RegisterSet) {
    unreachable!("{UNUSED}");
}

/// # Safety
///
/// None here.
pub(crate) unsafe fn lowest_change(_: usize, _: usize, _: usize, _: RegisterSet) -> usize {
    unreachable!("{UNUSED}");
}
