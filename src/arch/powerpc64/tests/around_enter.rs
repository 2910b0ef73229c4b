//! Both sides of `enter`, for `enter_tests.rs`.

use core::{arch::naked_asm, ffi::c_int, mem::offset_of, ptr::NonNull};

use super::{super::super::Inner, enter_tests::Visit};

/// `r14` to `r31`, `f14` to `f31`, `v20` to `v31`, and the condition register, of which only the
/// fields 2 to 4 are looked at afterwards.
pub(super) const PRESERVED: usize = 18 + 18 + 2 * 12 + 1;
/// None of them: there is a back chain, of stack pointers.
pub(super) const FRAME_POINTER: Option<usize> = None;
/// `r14` to `r31`, `r0`, `r4` to `r11`, `f14` to `f31`, `v20` to `v31`, and all of the condition
/// register. Not `r12`, which has the inner function's own address.
pub(super) const OBSERVED: usize = 18 + 1 + 8 + 18 + 2 * 12 + 1;
pub(super) const STACK_ALIGN: usize = 16;
/// What the address that the inner function returns is a multiple of.
pub(super) const STEP: usize = 16;
/// How many bytes a call stores.
pub(super) const CALL: usize = 0;
/// How many bytes a caller has at its stack pointer for those that it calls to store in.
pub(super) const SAVE_AREA: usize = 24;
/// The numbers that unwinding tables have for the general ones of those that are preserved.
pub(super) const DWARF: [c_int; 18] = [
    14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
];
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
        "mflr 0",
        "std 0, 16(1)",
        "mfcr 0",
        "std 0, 8(1)",
        "stdu 1, -512(1)",
        ".irp i, 14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
        "std \\i, 32 + (\\i - 14) * 8(1)",
        "stfd \\i, 176 + (\\i - 14) * 8(1)",
        ".endr",
        ".irp i, 20,21,22,23,24,25,26,27,28,29,30,31",
        "li 11, 320 + (\\i - 20) * 16",
        "stvx \\i, 1, 11",
        ".endr",
        "std 6, -16(3)",
        "std 1, -8(3)",
        "addi 1, 3, -48", // with the words that a frame has for its callees
        "std 1, {caller}(6)",
        "mr 12, 4", // function
        "mr 3, 5",  // inner
        "mr 4, 6",  // visit
        "mtctr 12",
        ".irp i, 14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
        "ld \\i, {before} + 8 * (\\i - 14)(4)",
        "lfd \\i, {before} + 144 + 8 * (\\i - 14)(4)",
        ".endr",
        ".irp i, 20,21,22,23,24,25,26,27,28,29,30,31",
        "li 11, {before} + 288 + 16 * (\\i - 20)",
        "lxvd2x 32 + \\i, 4, 11",
        ".endr",
        "ld 0, {before} + 480(4)",
        "mtcr 0",
        ".irp i, 0,5,6,7,8,9,10,11",
        "mr \\i, 14",
        ".endr",
        "bctrl",
        "ld 5, 32(1)", // visit
        ".irp i, 14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
        "std \\i, {after} + 8 * (\\i - 14)(5)",
        "stfd \\i, {after} + 144 + 8 * (\\i - 14)(5)",
        ".endr",
        ".irp i, 20,21,22,23,24,25,26,27,28,29,30,31",
        "li 11, {after} + 288 + 16 * (\\i - 20)",
        "stxvd2x 32 + \\i, 5, 11",
        ".endr",
        "mfcr 0",
        "ld 6, {before} + 480(5)",
        "rlwimi 6, 0, 0, 8, 19", // the fields 2 to 4
        "std 6, {after} + 480(5)",
        "ld 1, 40(1)",
        ".irp i, 14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
        "ld \\i, 32 + (\\i - 14) * 8(1)",
        "lfd \\i, 176 + (\\i - 14) * 8(1)",
        ".endr",
        ".irp i, 20,21,22,23,24,25,26,27,28,29,30,31",
        "li 11, 320 + (\\i - 20) * 16",
        "lvx \\i, 1, 11",
        ".endr",
        "addi 1, 1, 512",
        "ld 0, 8(1)",
        "mtcr 0",
        "ld 0, 16(1)",
        "mtlr 0",
        "blr",
        before = const offset_of!(Visit, before),
        after = const offset_of!(Visit, after),
        caller = const offset_of!(Visit, caller),
    )
}

/// The inner function: notes what it finds, and writes to what it gets of its caller's frame, as
/// the ABI allows. It has no frame.
///
/// # Safety
///
/// `visit` must be that of a [`Visit`].
#[unsafe(naked)]
pub(super) unsafe extern "C" fn look(visit: NonNull<()>) -> usize {
    naked_asm!(
        "std 1, {stack_pointer}(3)",
        "ld 12, 0(1)",
        "std 12, {frame_pointer}(3)",
        ".irp i, 14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
        "std \\i, {observed} + 8 * (\\i - 14)(3)",
        "stfd \\i, {observed} + 216 + 8 * (\\i - 14)(3)",
        ".endr",
        "std 0, {observed} + 144(3)",
        ".irp i, 4,5,6,7,8,9,10,11",
        "std \\i, {observed} + 152 + 8 * (\\i - 4)(3)",
        ".endr",
        ".irp i, 20,21,22,23,24,25,26,27,28,29,30,31",
        "li 11, {observed} + 360 + 16 * (\\i - 20)",
        "stxvd2x 32 + \\i, 3, 11",
        ".endr",
        "mfcr 0",
        "std 0, {observed} + 552(3)",
        "ld 0, {before}(3)",
        "std 0, 8(1)",
        "std 0, 16(1)",
        "ld 3, {erase_from}(3)",
        "blr",
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
        "mflr 0",
        "std 0, 16(1)",
        "stdu 1, -48(1)",
        "std 14, 32(1)",
        "mr 12, 3",
        "mr 3, 4",
        "mtctr 12",
        "bctrl",
        "ld 14, 32(1)",
        "addi 1, 1, 48",
        "ld 0, 16(1)",
        "mtlr 0",
        "blr",
    )
}
