//! Both sides of `enter`, for `enter_tests.rs`.

use core::{arch::naked_asm, ffi::c_int, mem::offset_of, ptr::NonNull};

use super::{
    super::{super::Inner, HAS_X18},
    enter_tests::Visit,
};

/// `x19` to `x29`, and `d8` to `d15`.
pub(super) const PRESERVED: usize = 11 + 8;
/// Of which `x29`, the frame pointer, is this one.
pub(super) const FRAME_POINTER: Option<usize> = Some(10);
/// `x19` to `x28`, `x1` to `x15`, `x17`, `d8` to `d15`, and `x18` if it is a temporary register.
/// Not `x16`, which has the inner function's own address.
pub(super) const OBSERVED: usize = 10 + 15 + 1 + 8 + HAS_X18 as usize;
pub(super) const STACK_ALIGN: usize = 16;
/// What the address that the inner function returns is a multiple of.
pub(super) const STEP: usize = 16;
/// How many bytes a call stores.
pub(super) const CALL: usize = 0;
/// How many bytes a caller has at its stack pointer for those that it calls to store in.
pub(super) const SAVE_AREA: usize = 0;
/// The numbers that unwinding tables have for the general ones of those that are preserved.
pub(super) const DWARF: [c_int; 11] = [19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29];
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
        // Some unwinders show no frame that has no table. It is the last: nobody goes on from it.
        ".cfi_startproc",
        ".cfi_undefined x30",
        "stp x29, x30, [sp, #-160]!",
        ".irp i, 19,20,21,22,23,24,25,26,27,28",
        "str x\\i, [sp, #(\\i - 17) * 8]",
        ".endr",
        ".irp i, 8,9,10,11,12,13,14,15",
        "str d\\i, [sp, #(\\i + 4) * 8]",
        ".endr",
        "mov x9, sp",
        "stp x3, x9, [x0, #-16]!",
        "mov sp, x0",
        "str x0, [x3, #{caller}]",
        "mov x16, x1", // function
        "mov x0, x2",  // inner
        "mov x1, x3",  // visit
        ".irp i, 19,20,21,22,23,24,25,26,27,28,29",
        "ldr x\\i, [x1, #{before} + (\\i - 19) * 8]",
        ".endr",
        ".irp i, 8,9,10,11,12,13,14,15",
        "ldr d\\i, [x1, #{before} + (\\i + 3) * 8]",
        ".endr",
        ".irp i, 2,3,4,5,6,7,8,9,10,11,12,13,14,15,17",
        "mov x\\i, x19",
        ".endr",
        ".if {has_x18}",
        "mov x18, x19",
        ".endif",
        "blr x16",
        "ldr x9, [sp]",
        ".irp i, 19,20,21,22,23,24,25,26,27,28,29",
        "str x\\i, [x9, #{after} + (\\i - 19) * 8]",
        ".endr",
        ".irp i, 8,9,10,11,12,13,14,15",
        "str d\\i, [x9, #{after} + (\\i + 3) * 8]",
        ".endr",
        "ldr x9, [sp, #8]",
        "mov sp, x9",
        ".irp i, 19,20,21,22,23,24,25,26,27,28",
        "ldr x\\i, [sp, #(\\i - 17) * 8]",
        ".endr",
        ".irp i, 8,9,10,11,12,13,14,15",
        "ldr d\\i, [sp, #(\\i + 4) * 8]",
        ".endr",
        "ldp x29, x30, [sp], #160",
        "ret",
        ".cfi_endproc",
        before = const offset_of!(Visit, before),
        after = const offset_of!(Visit, after),
        caller = const offset_of!(Visit, caller),
        has_x18 = const HAS_X18 as u8,
    )
}

/// The inner function: notes what it finds. It has no frame.
///
/// # Safety
///
/// `visit` must be that of a [`Visit`], and `x29` a frame pointer.
#[unsafe(naked)]
pub(super) unsafe extern "C" fn look(visit: NonNull<()>) -> usize {
    naked_asm!(
        "hint #34", // bti c
        "mov x16, sp",
        "str x16, [x0, #{stack_pointer}]",
        "ldr x16, [x29]",
        "str x16, [x0, #{frame_pointer}]",
        ".irp i, 19,20,21,22,23,24,25,26,27,28",
        "str x\\i, [x0, #{observed} + (\\i - 19) * 8]",
        ".endr",
        ".irp i, 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
        "str x\\i, [x0, #{observed} + (\\i + 9) * 8]",
        ".endr",
        "str x17, [x0, #{observed} + 25 * 8]",
        ".irp i, 8,9,10,11,12,13,14,15",
        "str d\\i, [x0, #{observed} + (\\i + 18) * 8]",
        ".endr",
        ".if {has_x18}",
        "str x18, [x0, #{observed} + 34 * 8]",
        ".endif",
        "ldr x0, [x0, #{erase_from}]",
        "ret",
        stack_pointer = const offset_of!(Visit, stack_pointer),
        frame_pointer = const offset_of!(Visit, frame_pointer),
        observed = const offset_of!(Visit, observed),
        erase_from = const offset_of!(Visit, erase_from),
        has_x18 = const HAS_X18 as u8,
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
        "hint #34", // bti c
        "stp x29, x30, [sp, #-32]!",
        "mov x29, sp",
        "str x19, [sp, #16]",
        "mov x16, x0",
        "mov x0, x1",
        "blr x16",
        "ldr x19, [sp, #16]",
        "ldp x29, x30, [sp], #32",
        "ret",
    )
}
