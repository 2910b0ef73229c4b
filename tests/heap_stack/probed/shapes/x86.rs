//! For x86.

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
        "push ebp",
        ".cfi_def_cfa_offset 8",
        ".cfi_offset ebp, -8",
        "mov ebp, esp",
        ".cfi_def_cfa_register ebp",
        "mov ecx, [ebp + 8]",
        "mov edx, [ebp + 12]",
        "mov eax, [ebp + 16]",
        "and esp, -16",
        "20:",
        "test ecx, ecx",
        "jz 30f",
        ".rept 4",
        "push ecx",
        ".endr",
        "sub ecx, 16",
        "jmp 20b",
        "30:",
        ".rept 4",
        "push edx", // once for what is called, and else for the alignment
        ".endr",
        "call eax",
        "mov esp, ebp",
        "pop ebp",
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
unsafe extern "C" fn take(shape: &Shape) {
    naked_asm!(
        "push ebx",
        "push ebp",
        "mov ebp, esp",
        "mov ecx, [esp + 12]",
        "sub esp, [ecx + {first}]",
        "cmp dword ptr [ecx + {second}], 0",
        "je 20f",
        "push ebp", // as a call stores where to return to
        "sub esp, [ecx + {second}]",
        "20:",
        "mov eax, [ecx + {alignment}]",
        "neg eax",
        "and esp, eax",
        "cmp dword ptr [ecx + {is_written}], 0",
        "je 30f",
        "mov eax, [ecx + {writes}]",
        "mov byte ptr [esp + eax], 0x5a",
        "30:",
        "mov edx, [ecx + {signal}]",
        "test edx, edx",
        "jz 40f",
        "mov ebx, [ecx + {process}]",
        "mov ecx, [ecx + {thread}]",
        "mov eax, {tgkill}",
        "int 0x80",
        "40:",
        "mov esp, ebp",
        "pop ebp",
        "pop ebx",
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
