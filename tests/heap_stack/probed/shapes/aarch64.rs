//! For AArch64.

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
        "stp x29, x30, [sp, #-16]!",
        ".cfi_def_cfa_offset 16",
        ".cfi_offset x30, -8",
        ".cfi_offset x29, -16",
        "mov x29, sp",
        ".cfi_def_cfa_register x29",
        "20:",
        "cbz x0, 30f",
        "stp x0, x0, [sp, #-16]!",
        "sub x0, x0, #16",
        "b 20b",
        "30:",
        "mov x0, x1",
        "blr x2",
        "mov sp, x29",
        "ldp x29, x30, [sp], #16",
        "ret",
        ".cfi_endproc",
    )
}

/// What one function takes of the stack, or two that are called one by the other, and where they
/// write to it.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shape {
    /// What the first takes, and leaves alone. Where it calls another.
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
        "stp x29, x30, [sp, #-16]!",
        "mov x29, sp",
        "ldr x1, [x0, #{first}]",
        "ldr x2, [x0, #{second}]",
        "sub x3, x29, x1",
        "sub x3, x3, x2", // a call stores nothing
        "ldr x1, [x0, #{alignment}]",
        "neg x1, x1",
        "and x3, x3, x1",
        "mov sp, x3",
        "ldr x1, [x0, #{is_written}]",
        "cbz x1, 30f",
        "ldr x1, [x0, #{writes}]",
        "mov w2, #0x5a",
        "strb w2, [x3, x1]",
        "30:",
        "ldr x2, [x0, #{signal}]",
        "cbz x2, 40f",
        "ldr x1, [x0, #{thread}]",
        "ldr x0, [x0, #{process}]",
        "mov x8, #{tgkill}",
        "svc #0",
        "40:",
        "mov sp, x29",
        "ldp x29, x30, [sp], #16",
        "ret",
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
