//! Both sides of `enter`, for `enter_tests.rs`.

use core::{arch::naked_asm, ffi::c_int, mem::offset_of, ptr::NonNull};

use super::{super::super::Inner, enter_tests::Visit};

/// `s0` to `s11`, and `fs0` to `fs11`.
pub(super) const PRESERVED: usize = 12 + 12;
/// Of which `s0`, the frame pointer, is this one.
pub(super) const FRAME_POINTER: Option<usize> = Some(0);
/// `s1` to `s11`, `fs0` to `fs11`, `t0`, `t2` to `t6`, and `a1` to `a7`. Not `t1`, which has the
/// inner function's own address.
pub(super) const OBSERVED: usize = 11 + 12 + 1 + 5 + 7;
pub(super) const STACK_ALIGN: usize = 16;
/// What the address that the inner function returns is a multiple of.
pub(super) const STEP: usize = 8;
/// How many bytes a call stores.
pub(super) const CALL: usize = 0;
/// How many bytes a caller has at its stack pointer for those that it calls to store in.
pub(super) const SAVE_AREA: usize = 0;
/// The numbers that unwinding tables have for the general ones of those that are preserved.
pub(super) const DWARF: [c_int; 12] = [8, 9, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27];
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
        ".option push",
        ".option arch, +d",
        "addi sp, sp, -208",
        "sd ra, 200(sp)",
        ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11",
        "sd s\\i, 8 * \\i(sp)",
        "fsd fs\\i, 96 + 8 * \\i(sp)",
        ".endr",
        "sd a3, -16(a0)",
        "sd sp, -8(a0)",
        "addi sp, a0, -16",
        "sd sp, {caller}(a3)",
        "mv t1, a1", // function
        "mv a0, a2", // inner
        "mv a1, a3", // visit
        ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11",
        "ld s\\i, {before} + 8 * \\i(a1)",
        "fld fs\\i, {before} + 96 + 8 * \\i(a1)",
        ".endr",
        ".irp r, t0,t2,t3,t4,t5,t6,a2,a3,a4,a5,a6,a7",
        "mv \\r, s1",
        ".endr",
        "jalr t1",
        "ld t0, 0(sp)",
        ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11",
        "sd s\\i, {after} + 8 * \\i(t0)",
        "fsd fs\\i, {after} + 96 + 8 * \\i(t0)",
        ".endr",
        "ld sp, 8(sp)",
        ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11",
        "ld s\\i, 8 * \\i(sp)",
        "fld fs\\i, 96 + 8 * \\i(sp)",
        ".endr",
        "ld ra, 200(sp)",
        "addi sp, sp, 208",
        "ret",
        ".option pop",
        before = const offset_of!(Visit, before),
        after = const offset_of!(Visit, after),
        caller = const offset_of!(Visit, caller),
    )
}

/// The inner function: notes what it finds. It has no frame.
///
/// # Safety
///
/// `visit` must be that of a [`Visit`], and `s0` a frame pointer.
#[unsafe(naked)]
pub(super) unsafe extern "C" fn look(visit: NonNull<()>) -> usize {
    naked_asm!(
        ".option push",
        ".option arch, +d",
        "sd sp, {stack_pointer}(a0)",
        "ld t1, -16(s0)",
        "sd t1, {frame_pointer}(a0)",
        ".irp i, 1,2,3,4,5,6,7,8,9,10,11",
        "sd s\\i, {observed} + 8 * (\\i - 1)(a0)",
        ".endr",
        ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11",
        "fsd fs\\i, {observed} + 8 * (\\i + 11)(a0)",
        ".endr",
        "sd t0, {observed} + 8 * 23(a0)",
        ".irp i, 2,3,4,5,6",
        "sd t\\i, {observed} + 8 * (\\i + 22)(a0)",
        ".endr",
        ".irp i, 1,2,3,4,5,6,7",
        "sd a\\i, {observed} + 8 * (\\i + 28)(a0)",
        ".endr",
        "ld a0, {erase_from}(a0)",
        "ret",
        ".option pop",
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
        "addi sp, sp, -32",
        "sd ra, 24(sp)",
        "sd s0, 16(sp)",
        "sd s1, 8(sp)",
        "addi s0, sp, 32",
        "mv t1, a0",
        "mv a0, a1",
        "jalr t1",
        "ld s1, 8(sp)",
        "ld s0, 16(sp)",
        "ld ra, 24(sp)",
        "addi sp, sp, 32",
        "ret",
    )
}
