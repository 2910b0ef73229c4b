//! Both sides of `enter`, for `enter_tests.rs`.

use core::{arch::naked_asm, ffi::c_int, mem::offset_of, ptr::NonNull};

use super::{super::super::Inner, enter_tests::Visit};

/// `r6` to `r13`, and `f8` to `f15`.
pub(super) const PRESERVED: usize = 8 + 8;
/// None of them: there is a back chain, of stack pointers.
pub(super) const FRAME_POINTER: Option<usize> = None;
/// `r6` to `r13`, `r0`, `r3` to `r5`, and `f8` to `f15`. Not `r1`, which has the inner function's
/// own address.
pub(super) const OBSERVED: usize = 8 + 1 + 3 + 8;
pub(super) const STACK_ALIGN: usize = 8;
/// What the address that the inner function returns is a multiple of.
pub(super) const STEP: usize = 8;
/// How many bytes a call stores.
pub(super) const CALL: usize = 0;
/// How many bytes a caller has at its stack pointer for those that it calls to store in.
pub(super) const SAVE_AREA: usize = 160;
/// The numbers that unwinding tables have for the general ones of those that are preserved.
pub(super) const DWARF: [c_int; 8] = [6, 7, 8, 9, 10, 11, 12, 13];
/// How far above the stack pointer at a call the canonical frame address is.
pub(super) const ABOVE_CFA: usize = 160;

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
        "stmg %r6, %r15, 48(%r15)",
        "aghi %r15, -224",
        ".irp i, 8,9,10,11,12,13,14,15",
        "std %f\\i, 160 + 8 * (\\i - 8)(%r15)",
        ".endr",
        "stg %r5, -16(%r2)",
        "stg %r15, -8(%r2)",
        "lay %r15, -176(%r2)", // with a save area
        "stg %r15, {caller}(%r5)",
        "lgr %r1, %r3", // function
        "lgr %r2, %r4", // inner
        "lgr %r3, %r5", // visit
        ".irp i, 6,7,8,9,10,11,12,13",
        "lg %r\\i, {before} + 8 * (\\i - 6)(%r3)",
        ".endr",
        ".irp i, 8,9,10,11,12,13,14,15",
        "ld %f\\i, {before} + 8 * \\i(%r3)",
        ".endr",
        "lgr %r0, %r6",
        "lgr %r4, %r6",
        "lgr %r5, %r6",
        "basr %r14, %r1",
        "lg %r1, 160(%r15)",
        ".irp i, 6,7,8,9,10,11,12,13",
        "stg %r\\i, {after} + 8 * (\\i - 6)(%r1)",
        ".endr",
        ".irp i, 8,9,10,11,12,13,14,15",
        "std %f\\i, {after} + 8 * \\i(%r1)",
        ".endr",
        "lg %r15, 168(%r15)",
        ".irp i, 8,9,10,11,12,13,14,15",
        "ld %f\\i, 160 + 8 * (\\i - 8)(%r15)",
        ".endr",
        "aghi %r15, 224",
        "lmg %r6, %r15, 48(%r15)",
        "br %r14",
        before = const offset_of!(Visit, before),
        after = const offset_of!(Visit, after),
        caller = const offset_of!(Visit, caller),
    )
}

/// The inner function: notes what it finds, and writes to all of the save area that it gets, as
/// the ABI allows. It has no frame.
///
/// # Safety
///
/// `visit` must be that of a [`Visit`].
#[unsafe(naked)]
pub(super) unsafe extern "C" fn look(visit: NonNull<()>) -> usize {
    naked_asm!(
        "stg %r15, {stack_pointer}(%r2)",
        "lg %r1, 0(%r15)",
        "stg %r1, {frame_pointer}(%r2)",
        ".irp i, 6,7,8,9,10,11,12,13",
        "stg %r\\i, {observed} + 8 * (\\i - 6)(%r2)",
        ".endr",
        "stg %r0, {observed} + 64(%r2)",
        ".irp i, 3,4,5",
        "stg %r\\i, {observed} + 8 * (\\i + 6)(%r2)",
        ".endr",
        ".irp i, 8,9,10,11,12,13,14,15",
        "std %f\\i, {observed} + 8 * (\\i + 4)(%r2)",
        ".endr",
        "lg %r1, {before}(%r2)",
        ".irp i, 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19",
        "stg %r1, 8 * \\i(%r15)",
        ".endr",
        "lg %r2, {erase_from}(%r2)",
        "br %r14",
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
pub(super) unsafe extern "C" fn push_and_restore(inner: Inner, header: NonNull<()>) {
    naked_asm!(
        "stmg %r6, %r15, 48(%r15)",
        "aghi %r15, -160",
        "lgr %r1, %r2",
        "lgr %r2, %r3",
        "basr %r14, %r1",
        "lmg %r6, %r15, 208(%r15)",
        "br %r14",
    )
}
