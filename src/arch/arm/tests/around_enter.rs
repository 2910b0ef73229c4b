//! Both sides of `enter`, for `enter_tests.rs`.

use core::{arch::naked_asm, mem::offset_of, ptr::NonNull};

use super::{super::super::Inner, enter_tests::Visit};

/// `r4` to `r11`, and `d8` to `d15`, two words each.
pub(super) const PRESERVED: usize = 8 + 16;
/// Of which `r11`, the frame pointer, is this one.
pub(super) const FRAME_POINTER: Option<usize> = Some(7);
/// `r4` to `r10`, `r1` to `r3`, and `d8` to `d15`. Not `r12`, which has the inner function's own
/// address.
pub(super) const OBSERVED: usize = 7 + 3 + 16;
pub(super) const STACK_ALIGN: usize = 8;
/// What the address that the inner function returns is a multiple of.
pub(super) const STEP: usize = 4;
/// How many bytes a call stores.
pub(super) const CALL: usize = 0;
/// How many bytes a caller has at its stack pointer for those that it calls to store in.
pub(super) const SAVE_AREA: usize = 0;

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
        "push {{r4-r11, lr}}",
        "sub sp, sp, #4",
        ".inst 0xed2d8b10", // vpush {d8-d15}
        "mov r12, sp",
        "str r12, [r0, #-4]",
        "str r3, [r0, #-16]!",
        "mov sp, r0",
        "str r0, [r3, #{caller}]",
        "mov r12, r1", // function
        "mov r0, r2",  // inner
        "mov r1, r3",  // visit
        ".irp i, 4,5,6,7,8,9,10,11",
        "ldr r\\i, [r1, #{before} + (\\i - 4) * 4]",
        ".endr",
        "add r2, r1, #{before} + 32",
        ".inst 0xec928b10", // vldmia r2, {d8-d15}
        "mov r2, r4",
        "mov r3, r4",
        "blx r12",
        "ldr r12, [sp]",
        ".irp i, 4,5,6,7,8,9,10,11",
        "str r\\i, [r12, #{after} + (\\i - 4) * 4]",
        ".endr",
        "add r12, r12, #{after} + 32",
        ".inst 0xec8c8b10", // vstmia r12, {d8-d15}
        "ldr r12, [sp, #12]",
        "mov sp, r12",
        ".inst 0xecbd8b10", // vpop {d8-d15}
        "add sp, sp, #4",
        "pop {{r4-r11, pc}}",
        before = const offset_of!(Visit, before),
        after = const offset_of!(Visit, after),
        caller = const offset_of!(Visit, caller),
    )
}

/// The inner function: notes what it finds. It has no frame.
///
/// # Safety
///
/// `visit` must be that of a [`Visit`], and `r11` a frame pointer.
#[unsafe(naked)]
pub(super) unsafe extern "C" fn look(visit: NonNull<()>) -> usize {
    naked_asm!(
        "mov r12, sp",
        "str r12, [r0, #{stack_pointer}]",
        "ldr r12, [r11]",
        "str r12, [r0, #{frame_pointer}]",
        ".irp i, 4,5,6,7,8,9,10",
        "str r\\i, [r0, #{observed} + (\\i - 4) * 4]",
        ".endr",
        ".irp i, 1,2,3",
        "str r\\i, [r0, #{observed} + (\\i + 6) * 4]",
        ".endr",
        "add r12, r0, #{observed} + 40",
        ".inst 0xec8c8b10", // vstmia r12, {d8-d15}
        "ldr r0, [r0, #{erase_from}]",
        "bx lr",
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
        "push {{r4, r10, r11, lr}}",
        "add r11, sp, #8",
        "mov r12, r0",
        "mov r0, r1",
        "blx r12",
        "pop {{r4, r10, r11, pc}}",
    )
}
