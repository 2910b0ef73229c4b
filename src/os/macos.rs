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

use crate::current::Bounds;

pub(crate) use unasked::{
    OwnStack, each_touched, expect_questions, first_touched, give_back, give_back_locked,
    on_signal_stack, own_stack,
};

/// # Safety
///
/// None here.
#[allow(clippy::unnecessary_wraps, reason = "elsewhere it may fail")]
pub(crate) unsafe fn advise(_: *mut u8, _: usize) -> io::Result<()> {
    Ok(())
}

/// Where the thread's own stack lies.
#[allow(clippy::unnecessary_wraps, reason = "elsewhere it may fail")]
fn attributes() -> io::Result<Bounds> {
    // SAFETY: always there.
    let thread = unsafe { libc::pthread_self() };
    // SAFETY: a thread that there is.
    let base = unsafe { libc::pthread_get_stackaddr_np(thread) }.addr();
    // SAFETY: as above.
    let len = unsafe { libc::pthread_get_stacksize_np(thread) };
    Ok(Bounds {
        limit: base - len,
        base,
    })
}
