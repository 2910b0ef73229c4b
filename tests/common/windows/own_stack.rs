//! The stack that the system gave the calling thread.

use std::ops::Range;

use windows_sys::Win32::System::Threading::GetCurrentThreadStackLimits;

/// Where it lies, all that it may grow to; only for who is on it.
pub(crate) fn range() -> Range<usize> {
    let (mut low, mut high) = (0, 0);
    // SAFETY: writes to two locals.
    unsafe { GetCurrentThreadStackLimits(&raw mut low, &raw mut high) };
    low..high
}
