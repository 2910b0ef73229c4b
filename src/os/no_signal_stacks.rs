//! tvOS and watchOS: threads set no stacks aside for handlers of signals.
#![expect(unsafe_code, reason = "has the contract of the others")]

use core::ptr::NonNull;
use std::io;

use super::SignalStack;

#[allow(clippy::unnecessary_wraps, reason = "elsewhere it may fail")]
pub(crate) fn signal_stack() -> io::Result<SignalStack> {
    Ok(SignalStack::None)
}

/// # Safety
///
/// None here.
pub(crate) unsafe fn set_signal_stack(_: NonNull<[u8]>) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

pub(crate) fn unset_signal_stack(_: usize) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

pub(crate) const OVERWRITE_LEN: usize = 0;

/// # Safety
///
/// None here.
pub(crate) unsafe fn try_overwrite(_: *mut u8) -> bool {
    false
}
