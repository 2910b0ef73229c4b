//! For x86-64.

use std::{arch::naked_asm, mem::offset_of};

use super::Call;

/// See [`super::lowered`].
pub(super) fn lower(by: usize, call: &mut Call<'_>) {
    // SAFETY: it is called with what it takes. A panic ends the process there: a test that fails,
    // one way or the other.
    unsafe { lower_and_call(by, call, super::call) };
}

#[unsafe(naked)]
unsafe extern "sysv64" fn lower_and_call(
    by: usize,
    call: &mut Call<'_>,
    f: extern "C" fn(&mut Call<'_>),
) {
    naked_asm!(
        ".cfi_startproc",
        "push rbp",
        ".cfi_def_cfa_offset 16",
        ".cfi_offset rbp, -16",
        "mov rbp, rsp",
        ".cfi_def_cfa_register rbp",
        "20:",
        "test rdi, rdi",
        "jz 30f",
        "push rdi",
        "push rdi",
        "sub rdi, 16",
        "jmp 20b",
        "30:",
        "mov rdi, rsi",
        "call rdx",
        "mov rsp, rbp",
        "pop rbp",
        "ret",
        ".cfi_endproc",
    )
}

/// What one function takes of the stack, or two that are called one by the other, and where they
/// write to it.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shape {
    /// What the first takes, and leaves alone. Where it calls another: besides what the processor
    /// stores for that.
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
unsafe extern "sysv64" fn take(shape: &Shape) {
    naked_asm!(
        "push rbp",
        "mov rbp, rsp",
        "sub rsp, [rdi + {first}]",
        "cmp qword ptr [rdi + {second}], 0",
        "je 20f",
        "push rbp", // as a call stores where to return to
        "sub rsp, [rdi + {second}]",
        "20:",
        "mov rax, [rdi + {alignment}]",
        "neg rax",
        "and rsp, rax",
        "cmp qword ptr [rdi + {is_written}], 0",
        "je 30f",
        "mov rax, [rdi + {writes}]",
        "mov byte ptr [rsp + rax], 0x5a",
        "30:",
        "mov rdx, [rdi + {signal}]",
        "test rdx, rdx",
        "jz 40f",
        "mov rsi, [rdi + {thread}]",
        "mov rdi, [rdi + {process}]",
        "mov eax, {tgkill}",
        "syscall",
        "40:",
        "mov rsp, rbp",
        "pop rbp",
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
