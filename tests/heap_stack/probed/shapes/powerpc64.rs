//! For PowerPC64.

use std::{arch::naked_asm, mem::offset_of};

use super::Call;

/// See [`super::lowered`].
pub(super) fn lower(by: usize, call: &mut Call<'_>) {
    // SAFETY: it is called with what it takes. A panic ends the process there: a test that fails,
    // one way or the other.
    unsafe { lower_and_call(by, call, super::call) };
}

#[unsafe(naked)]
unsafe extern "C" fn lower_and_call(
    by: usize,
    call: &mut Call<'_>,
    f: extern "C" fn(&mut Call<'_>),
) {
    naked_asm!(
        ".cfi_startproc",
        "mflr 0",
        "std 0, 16(1)",
        ".cfi_offset 65, 16",
        "std 31, -8(1)",
        ".cfi_offset 31, -8",
        "mr 31, 1",
        ".cfi_def_cfa_register 31",
        "stdu 1, -48(1)",
        "20:",
        "cmpdi 3, 0",
        "beq 30f",
        "std 3, -8(1)",
        "stdu 31, -16(1)",
        "addi 3, 3, -16",
        "b 20b",
        "30:",
        "mr 12, 5",
        "mr 3, 4",
        "mtctr 12",
        "bctrl",
        "mr 1, 31",
        "ld 31, -8(1)",
        "ld 0, 16(1)",
        "mtlr 0",
        "blr",
        ".cfi_endproc",
    )
}

/// What one function takes of the stack, or two that are called one by the other, and where they
/// write to it.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shape {
    /// What the first takes, and leaves alone. Where it calls another: but for the word at its end.
    pub(crate) first: usize,
    /// What the second takes, below. 0 if there is none.
    pub(crate) second: usize,
    /// To which the innermost aligns its frame.
    pub(crate) alignment: usize,
    /// So far from its end it writes a byte: into the red zone, if that is negative.
    pub(crate) writes: isize,
    /// Whether it does.
    pub(crate) is_written: usize,
    /// The signal that it sends itself, or 0.
    pub(crate) signal: usize,
    pub(crate) process: usize,
    pub(crate) thread: usize,
}

impl Shape {
    /// Has such frames.
    pub(crate) fn take(&self) {
        // SAFETY: writes to its own frames alone.
        unsafe { take(self) };
    }
}

#[unsafe(naked)]
unsafe extern "C" fn take(shape: &Shape) {
    naked_asm!(
        "std 31, -8(1)",
        "mr 31, 1",
        "ld 4, {first}(3)",
        "sub 6, 1, 4",
        "ld 5, {second}(3)",
        "cmpdi 5, 0",
        "beq 20f",
        "std 31, 0(6)", // the back chain of who calls another
        "sub 6, 6, 5",
        "20:",
        "ld 4, {alignment}(3)",
        "neg 4, 4",
        "and 6, 6, 4",
        "mr 1, 6",
        "ld 4, {is_written}(3)",
        "cmpdi 4, 0",
        "beq 30f",
        "ld 4, {writes}(3)",
        "li 5, 0x5a",
        "stbx 5, 6, 4",
        "30:",
        "ld 5, {signal}(3)",
        "cmpdi 5, 0",
        "beq 40f",
        "ld 4, {thread}(3)",
        "ld 3, {process}(3)",
        "li 0, {tgkill}",
        "sc",
        "40:",
        "mr 1, 31",
        "ld 31, -8(1)",
        "blr",
        first = const offset_of!(Shape, first),
        second = const offset_of!(Shape, second),
        alignment = const offset_of!(Shape, alignment),
        writes = const offset_of!(Shape, writes),
        is_written = const offset_of!(Shape, is_written),
        signal = const offset_of!(Shape, signal),
        process = const offset_of!(Shape, process),
        thread = const offset_of!(Shape, thread),
        tgkill = const libc::SYS_tgkill,
    )
}
