//! macOS. Checked by compiling, not tested.
//!
//! It has no way to keep a range out of core dumps. They are off by default (`core(5)`).
//! Only memory that was asked for as such (`VM_FLAGS_SUPERPAGE_SIZE_2MB`) has pages
//! larger than others.
#![expect(unsafe_code, reason = "has the contract of the others")]

use std::io;

pub(crate) use ::region;

#[path = "unasked.rs"]
mod unasked;

pub(crate) use unasked::{each_touched, expect_questions, give_back};

/// # Safety
///
/// None here.
#[allow(clippy::unnecessary_wraps, reason = "elsewhere it may fail")]
pub(crate) unsafe fn advise(_: *mut u8, _: usize) -> io::Result<()> {
    Ok(())
}
