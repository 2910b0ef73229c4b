//! Both sides of `enter`, for `enter_tests.rs`.

use core::{arch::naked_asm, ffi::c_int, mem::offset_of, ptr::NonNull};

use super::{super::super::Inner, enter_tests::Visit};

/// `s0` to `s8`, `fp`, which is `s9`, and `fs0` to `fs7`.
pub(super) const PRESERVED: usize = 9 + 1 + 8;
/// Of which `fp`, the frame pointer, is this one.
pub(super) const FRAME_POINTER: Option<usize> = Some(9);
/// `s0` to `s8`, `fs0` to `fs7`, `t1` to `t8`, and `a1` to `a7`. Not `t0`, which has the inner
/// function's own address.
pub(super) const OBSERVED: usize = 9 + 8 + 8 + 7;
pub(super) const STACK_ALIGN: usize = 16;
/// What the address that the inner function returns is a multiple of.
pub(super) const STEP: usize = 8;
/// How many bytes a call stores.
pub(super) const CALL: usize = 0;
/// How many bytes a caller has at its stack pointer for those that it calls to store in.
pub(super) const SAVE_AREA: usize = 0;
/// The numbers that unwinding tables have for the general ones of those that are preserved.
pub(super) const DWARF: [c_int; 10] = [23, 24, 25, 26, 27, 28, 29, 30, 31, 22];
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
        "addi.d $sp, $sp, -160",
        "st.d $ra, $sp, 152",
        ".irp i, 0,1,2,3,4,5,6,7,8",
        "st.d $s\\i, $sp, 8 * \\i",
        ".endr",
        "st.d $fp, $sp, 72",
        ".irp i, 0,1,2,3,4,5,6,7",
        "fst.d $fs\\i, $sp, 80 + 8 * \\i",
        ".endr",
        "st.d $a3, $a0, -16",
        "st.d $sp, $a0, -8",
        "addi.d $sp, $a0, -16",
        "st.d $sp, $a3, {caller}",
        "move $t0, $a1", // function
        "move $a0, $a2", // inner
        "move $a1, $a3", // visit
        ".irp i, 0,1,2,3,4,5,6,7,8",
        "ld.d $s\\i, $a1, {before} + 8 * \\i",
        ".endr",
        "ld.d $fp, $a1, {before} + 72",
        ".irp i, 0,1,2,3,4,5,6,7",
        "fld.d $fs\\i, $a1, {before} + 80 + 8 * \\i",
        ".endr",
        ".irp r, t1,t2,t3,t4,t5,t6,t7,t8,a2,a3,a4,a5,a6,a7",
        "move $\\r, $s1",
        ".endr",
        "jirl $ra, $t0, 0",
        "ld.d $t0, $sp, 0",
        ".irp i, 0,1,2,3,4,5,6,7,8",
        "st.d $s\\i, $t0, {after} + 8 * \\i",
        ".endr",
        "st.d $fp, $t0, {after} + 72",
        ".irp i, 0,1,2,3,4,5,6,7",
        "fst.d $fs\\i, $t0, {after} + 80 + 8 * \\i",
        ".endr",
        "ld.d $sp, $sp, 8",
        ".irp i, 0,1,2,3,4,5,6,7,8",
        "ld.d $s\\i, $sp, 8 * \\i",
        ".endr",
        "ld.d $fp, $sp, 72",
        ".irp i, 0,1,2,3,4,5,6,7",
        "fld.d $fs\\i, $sp, 80 + 8 * \\i",
        ".endr",
        "ld.d $ra, $sp, 152",
        "addi.d $sp, $sp, 160",
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
/// `visit` must be that of a [`Visit`], and `fp` a frame pointer.
#[unsafe(naked)]
pub(super) unsafe extern "C" fn look(visit: NonNull<()>) -> usize {
    naked_asm!(
        "st.d $sp, $a0, {stack_pointer}",
        "ld.d $t0, $fp, -16",
        "st.d $t0, $a0, {frame_pointer}",
        ".irp i, 0,1,2,3,4,5,6,7,8",
        "st.d $s\\i, $a0, {observed} + 8 * \\i",
        ".endr",
        ".irp i, 0,1,2,3,4,5,6,7",
        "fst.d $fs\\i, $a0, {observed} + 8 * (\\i + 9)",
        ".endr",
        ".irp i, 1,2,3,4,5,6,7,8",
        "st.d $t\\i, $a0, {observed} + 8 * (\\i + 16)",
        ".endr",
        ".irp i, 1,2,3,4,5,6,7",
        "st.d $a\\i, $a0, {observed} + 8 * (\\i + 24)",
        ".endr",
        "ld.d $a0, $a0, {erase_from}",
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
        "addi.d $sp, $sp, -32",
        "st.d $ra, $sp, 24",
        "st.d $fp, $sp, 16",
        "st.d $s0, $sp, 8",
        "addi.d $fp, $sp, 32",
        "move $t0, $a0",
        "move $a0, $a1",
        "jirl $ra, $t0, 0",
        "ld.d $s0, $sp, 8",
        "ld.d $fp, $sp, 16",
        "ld.d $ra, $sp, 24",
        "addi.d $sp, $sp, 32",
        "ret",
    )
}
