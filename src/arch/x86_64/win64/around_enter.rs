//! Both sides of `enter`, for `enter_tests.rs`.

use core::{arch::naked_asm, mem::offset_of, ptr::NonNull};

use super::{super::super::Inner, enter_tests::Visit};

/// `rbx`, `rbp`, `rdi`, `rsi`, `r12` to `r15`; and two words each of `xmm6` to `xmm15`.
pub(super) const PRESERVED: usize = 28;
/// There need not be frame pointers: by what the frame is described as, the caller's stack pointer is
/// found.
pub(super) const FRAME_POINTER: Option<usize> = None;
/// `rbx`, `rdi`, `rsi`, and `r12` to `r15`; `rdx`, and `r8` to `r11`; and two words each of `xmm6` to
/// `xmm15`. Not `rax`, which has the inner function's own address.
pub(super) const OBSERVED: usize = 32;
pub(super) const STACK_ALIGN: usize = 16;
/// What the address that the inner function returns is a multiple of.
pub(super) const STEP: usize = 8;
/// How many bytes a call stores.
pub(super) const CALL: usize = 8;
/// How many bytes a caller has at its stack pointer for those that it calls to store in.
pub(super) const SAVE_AREA: usize = 32;

/// Calls `function(inner, visit)` at this stack pointer, with what `visit` says in registers.
///
/// # Safety
///
/// The call must be sound, and have the stack that it needs there.
#[unsafe(naked)]
pub(super) unsafe extern "C" fn stand(
    at: *mut u8,
    function: *const (),
    inner: Inner,
    visit: *mut Visit,
) {
    naked_asm!(
        "push rbp",
        "push rbx",
        "push rdi",
        "push rsi",
        "push r12",
        "push r13",
        "push r14",
        "push r15",
        "sub rsp, 168",
        ".irp i, 6,7,8,9,10,11,12,13,14,15",
        "movaps [rsp + 16 * (\\i - 6)], xmm\\i",
        ".endr",
        "mov rax, rsp",
        "mov rsp, rcx",
        "push rax",
        "push r9",
        "sub rsp, 32", // the home space
        "mov [r9 + {caller}], rsp",
        "mov rax, 0xa5a5a5a5a5a5a5a5",
        ".irp i, 0,8,16,24",
        "mov [rsp + \\i], rax",
        ".endr",
        "mov rax, rdx", // function
        "mov rcx, r8",  // inner
        "mov rdx, r9",  // visit
        "mov rbx, [rdx + {before}]",
        "mov rbp, [rdx + {before} + 8]",
        "mov rdi, [rdx + {before} + 16]",
        "mov rsi, [rdx + {before} + 24]",
        "mov r12, [rdx + {before} + 32]",
        "mov r13, [rdx + {before} + 40]",
        "mov r14, [rdx + {before} + 48]",
        "mov r15, [rdx + {before} + 56]",
        ".irp i, 6,7,8,9,10,11,12,13,14,15",
        "movups xmm\\i, [rdx + {before} + 64 + 16 * (\\i - 6)]",
        ".endr",
        ".irp r, r8,r9,r10,r11",
        "mov \\r, rbx",
        ".endr",
        "call rax",
        "mov rax, [rsp + 32]",
        "mov [rax + {after}], rbx",
        "mov [rax + {after} + 8], rbp",
        "mov [rax + {after} + 16], rdi",
        "mov [rax + {after} + 24], rsi",
        "mov [rax + {after} + 32], r12",
        "mov [rax + {after} + 40], r13",
        "mov [rax + {after} + 48], r14",
        "mov [rax + {after} + 56], r15",
        ".irp i, 6,7,8,9,10,11,12,13,14,15",
        "movups [rax + {after} + 64 + 16 * (\\i - 6)], xmm\\i",
        ".endr",
        "mov rsp, [rsp + 40]",
        ".irp i, 6,7,8,9,10,11,12,13,14,15",
        "movaps xmm\\i, [rsp + 16 * (\\i - 6)]",
        ".endr",
        "add rsp, 168",
        "pop r15",
        "pop r14",
        "pop r13",
        "pop r12",
        "pop rsi",
        "pop rdi",
        "pop rbx",
        "pop rbp",
        "ret",
        before = const offset_of!(Visit, before),
        after = const offset_of!(Visit, after),
        caller = const offset_of!(Visit, caller),
    )
}

/// The inner function: notes what it finds. It has no frame.
///
/// # Safety
///
/// `visit` must be that of a [`Visit`], and `rbp` in the frame of `enter`.
#[unsafe(naked)]
pub(super) unsafe extern "C" fn look(visit: NonNull<()>) -> usize {
    naked_asm!(
        "lea rax, [rsp + 8]",
        "mov [rcx + {stack_pointer}], rax",
        "lea rax, [rbp + 144]", // the caller's stack pointer
        "mov [rcx + {frame_pointer}], rax",
        "mov [rcx + {observed}], rbx",
        "mov [rcx + {observed} + 8], rdi",
        "mov [rcx + {observed} + 16], rsi",
        "mov [rcx + {observed} + 24], r12",
        "mov [rcx + {observed} + 32], r13",
        "mov [rcx + {observed} + 40], r14",
        "mov [rcx + {observed} + 48], r15",
        "mov [rcx + {observed} + 56], rdx",
        "mov [rcx + {observed} + 64], r8",
        "mov [rcx + {observed} + 72], r9",
        "mov [rcx + {observed} + 80], r10",
        "mov [rcx + {observed} + 88], r11",
        ".irp i, 6,7,8,9,10,11,12,13,14,15",
        "movups [rcx + {observed} + 96 + 16 * (\\i - 6)], xmm\\i",
        ".endr",
        // As any function may use its home space.
        "mov rax, 0x5555555555555555",
        ".irp i, 8,16,24,32",
        "mov [rsp + \\i], rax",
        ".endr",
        "mov rax, [rcx + {erase_from}]",
        "ret",
        stack_pointer = const offset_of!(Visit, stack_pointer),
        frame_pointer = const offset_of!(Visit, frame_pointer),
        observed = const offset_of!(Visit, observed),
        erase_from = const offset_of!(Visit, erase_from),
    )
}

/// As any function would: the control for `enter`.
///
/// # Safety
///
/// As for `enter`.
#[unsafe(naked)]
pub(super) unsafe extern "C" fn push_and_restore(inner: Inner, header: NonNull<()>) {
    naked_asm!(
        "push rbp",
        "push rbx",
        "push r12",
        "sub rsp, 32",
        "lea rbp, [rsp - 88]",
        "mov rax, rcx",
        "mov rcx, rdx",
        "call rax",
        "add rsp, 32",
        "pop r12",
        "pop rbx",
        "pop rbp",
        "ret",
    )
}
