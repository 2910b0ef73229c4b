//! Both sides of `enter`, for `enter_tests.rs`.

use core::{arch::naked_asm, ffi::c_int, mem::offset_of, ptr::NonNull};

use super::{super::super::Inner, enter_tests::Visit};

/// `rbx`, `rbp`, and `r12` to `r15`.
pub(super) const PRESERVED: usize = 6;
/// Of which `rbp`, the frame pointer, is this one.
pub(super) const FRAME_POINTER: Option<usize> = Some(1);
/// `rbx`, and `r12` to `r15`; `rcx`, `rdx`, `rsi`, and `r8` to `r11`. Not `rax`, which has the
/// inner function's own address.
pub(super) const OBSERVED: usize = 12;
pub(super) const STACK_ALIGN: usize = 16;
/// What the address that the inner function returns is a multiple of.
pub(super) const STEP: usize = 8;
/// How many bytes a call stores.
pub(super) const CALL: usize = 8;
/// How many bytes a caller has at its stack pointer for those that it calls to store in.
pub(super) const SAVE_AREA: usize = 0;
/// The numbers that unwinding tables have for the general ones of those that are preserved.
pub(super) const DWARF: [c_int; 6] = [3, 6, 12, 13, 14, 15];
/// How far above the stack pointer at a call the canonical frame address is.
pub(super) const ABOVE_CFA: usize = 0;

/// Calls `function(inner, visit)` at this stack pointer, with what `visit` says in registers.
///
/// # Safety
///
/// The call must be sound, and have the stack that it needs there.
#[unsafe(naked)]
pub(super) unsafe extern "sysv64" fn stand(
    at: *mut u8,
    function: *const (),
    inner: Inner,
    visit: *mut Visit,
) {
    naked_asm!(
        // Some unwinders show no frame that has no table. It is the last: nobody goes on from it.
        ".cfi_startproc",
        ".cfi_undefined rip",
        "push rbp",
        "push rbx",
        "push r12",
        "push r13",
        "push r14",
        "push r15",
        "mov rax, rsp",
        "mov rsp, rdi",
        "push rax",
        "push rcx",
        "mov [rcx + {caller}], rsp",
        "mov rax, rsi", // function
        "mov rdi, rdx", // inner
        "mov rsi, rcx", // visit
        "mov rbx, [rsi + {before}]",
        "mov rbp, [rsi + {before} + 8]",
        "mov r12, [rsi + {before} + 16]",
        "mov r13, [rsi + {before} + 24]",
        "mov r14, [rsi + {before} + 32]",
        "mov r15, [rsi + {before} + 40]",
        ".irp r, rcx,rdx,r8,r9,r10,r11",
        "mov \\r, rbx",
        ".endr",
        "call rax",
        "mov rax, [rsp]",
        "mov [rax + {after}], rbx",
        "mov [rax + {after} + 8], rbp",
        "mov [rax + {after} + 16], r12",
        "mov [rax + {after} + 24], r13",
        "mov [rax + {after} + 32], r14",
        "mov [rax + {after} + 40], r15",
        "mov rsp, [rsp + 8]",
        "pop r15",
        "pop r14",
        "pop r13",
        "pop r12",
        "pop rbx",
        "pop rbp",
        "ret",
        ".cfi_endproc",
        before = const offset_of!(Visit, before),
        after = const offset_of!(Visit, after),
        caller = const offset_of!(Visit, caller),
    )
}

/// The inner function: notes what it finds. It has no frame.
///
/// # Safety
///
/// `visit` must be that of a [`Visit`], and `rbp` a frame pointer.
#[unsafe(naked)]
pub(super) unsafe extern "C" fn look(visit: NonNull<()>) -> usize {
    naked_asm!(
        "lea rax, [rsp + 8]",
        "mov [rdi + {stack_pointer}], rax",
        "mov rax, [rbp]",
        "mov [rdi + {frame_pointer}], rax",
        "mov [rdi + {observed}], rbx",
        "mov [rdi + {observed} + 8], r12",
        "mov [rdi + {observed} + 16], r13",
        "mov [rdi + {observed} + 24], r14",
        "mov [rdi + {observed} + 32], r15",
        "mov [rdi + {observed} + 40], rcx",
        "mov [rdi + {observed} + 48], rdx",
        "mov [rdi + {observed} + 56], rsi",
        "mov [rdi + {observed} + 64], r8",
        "mov [rdi + {observed} + 72], r9",
        "mov [rdi + {observed} + 80], r10",
        "mov [rdi + {observed} + 88], r11",
        "mov rax, [rdi + {erase_from}]",
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
pub(super) unsafe extern "sysv64" fn push_and_restore(inner: Inner, header: NonNull<()>) {
    naked_asm!(
        "push rbp",
        "mov rbp, rsp",
        "push rbx",
        "push r12",
        "mov rax, rdi",
        "mov rdi, rsi",
        "call rax",
        "pop r12",
        "pop rbx",
        "pop rbp",
        "ret",
    )
}
