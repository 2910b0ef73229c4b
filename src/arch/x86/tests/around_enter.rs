//! Both sides of `enter`, for `enter_tests.rs`.

use core::{arch::naked_asm, ffi::c_int, mem::offset_of, ptr::NonNull};

use super::{super::super::Inner, enter_tests::Visit};

/// `ebx`, `esi`, `edi`, and `ebp`.
pub(super) const PRESERVED: usize = 4;
/// Of which `ebp`, the frame pointer, is this one.
pub(super) const FRAME_POINTER: Option<usize> = Some(3);
/// `ebx`, `esi`, `edi`, `ecx`, and `edx`. Not `eax`, which has the inner function's own address.
pub(super) const OBSERVED: usize = 5;
pub(super) const STACK_ALIGN: usize = 16;
/// What the address that the inner function returns is a multiple of.
pub(super) const STEP: usize = 4;
/// How many bytes a call stores.
pub(super) const CALL: usize = 4;
/// How many bytes a caller has at its stack pointer for those that it calls to store in.
pub(super) const SAVE_AREA: usize = 0;
/// The numbers that unwinding tables have for the general ones of those that are preserved.
pub(super) const DWARF: [c_int; 4] = [3, 6, 7, 5];
/// How far above the stack pointer at a call the canonical frame address is.
pub(super) const ABOVE_CFA: usize = 0;

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
        "push ebp",
        "push ebx",
        "push esi",
        "push edi",
        "mov eax, [esp + 20]", // at
        "mov esi, [esp + 24]", // function
        "mov ecx, [esp + 28]", // inner
        "mov edx, [esp + 32]", // visit
        "mov edi, esp",
        "mov esp, eax",
        "push edi",
        "push edx",
        "sub esp, 8", // a multiple of 16
        "mov [edx + {caller}], esp",
        "mov eax, esi",
        "mov ebx, [edx + {before}]",
        "mov esi, [edx + {before} + 4]",
        "mov edi, [edx + {before} + 8]",
        "mov ebp, [edx + {before} + 12]",
        "call eax",
        "mov eax, [esp + 8]",
        "mov [eax + {after}], ebx",
        "mov [eax + {after} + 4], esi",
        "mov [eax + {after} + 8], edi",
        "mov [eax + {after} + 12], ebp",
        "mov esp, [esp + 12]",
        "pop edi",
        "pop esi",
        "pop ebx",
        "pop ebp",
        "ret",
        before = const offset_of!(Visit, before),
        after = const offset_of!(Visit, after),
        caller = const offset_of!(Visit, caller),
    )
}

/// The inner function: notes what it finds, and writes to where its argument is, as the ABI
/// allows. It has no frame.
///
/// # Safety
///
/// `visit` must be that of a [`Visit`], and `ebp` a frame pointer.
#[unsafe(naked)]
pub(super) unsafe extern "C" fn look(visit: NonNull<()>) -> usize {
    naked_asm!(
        "mov eax, [esp + 4]",
        "mov [eax + {observed}], ebx",
        "mov [eax + {observed} + 4], esi",
        "mov [eax + {observed} + 8], edi",
        "mov [eax + {observed} + 12], ecx",
        "mov [eax + {observed} + 16], edx",
        "lea ecx, [esp + 4]",
        "mov [eax + {stack_pointer}], ecx",
        "mov ecx, [ebp]",
        "mov [eax + {frame_pointer}], ecx",
        "mov ecx, [eax + {before}]",
        "mov [esp + 4], ecx",
        "mov eax, [eax + {erase_from}]",
        "ret",
        before = const offset_of!(Visit, before),
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
pub(super) unsafe extern "fastcall" fn push_and_restore(inner: Inner, header: NonNull<()>) {
    naked_asm!(
        "push ebp",
        "mov ebp, esp",
        "push ebx",
        "push edx", // the argument; a multiple of 16
        "call ecx",
        "pop edx",
        "pop ebx",
        "pop ebp",
        "ret",
    )
}
