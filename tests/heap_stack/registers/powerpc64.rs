//! `r0`, `r3-r12`, CTR, `vs0-vs13`, the second halves of `vs14-vs31`, `v0-v19`.

use std::arch::{asm, naked_asm};

use super::{Kind, Rows};

pub(super) fn kinds() -> Vec<Kind> {
    let kind = |name, first, count, width, preserved| Kind {
        name,
        first,
        count,
        width,
        preserved,
    };
    vec![
        kind("general, and CTR", 0, 12, 8, 0),
        kind("vector", 12, 14, 16, 0),
        kind("second half", 26, 18, 16, 8),
        kind("vector from 32", 44, 20, 16, 0),
    ]
}

#[inline]
pub(super) unsafe fn fill(rows: *const Rows) {
    // SAFETY: reads rows, and changes what a function may.
    unsafe { fill_all(rows) };
}

/// A function, for which the compiler knows that second halves are lost.
#[unsafe(naked)]
unsafe extern "C" fn fill_all(rows: *const Rows) {
    naked_asm!(
        "addi 4, 3, 256 * 12",
        ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13",
        "lxvd2x \\i, 0, 4",
        "addi 4, 4, 256",
        ".endr",
        // Its own first half, and the other's second.
        ".irp i, 14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
        "lxvd2x 32, 0, 4",
        "xxpermdi \\i, \\i, 32, 1",
        "addi 4, 4, 256",
        ".endr",
        ".irp i, 32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51",
        "lxvd2x \\i, 0, 4",
        "addi 4, 4, 256",
        ".endr",
        "ld 4, 256 * 11(3)",
        "mtctr 4",
        "ld 0, 0(3)",
        ".irp i, 4,5,6,7,8,9,10,11,12",
        "ld \\i, 256 * (\\i - 2)(3)",
        ".endr",
        "ld 3, 256(3)",
        "blr",
    )
}

pub(super) unsafe fn call_and_store(f: extern "C" fn(), rows: *mut Rows) {
    // SAFETY: writes to rows, and changes what a function may. What is called gets a stack pointer
    // below the red zone, and words above it that are nobody's.
    unsafe {
        asm!(
            "stdu 1, -320(1)",
            "std 2, 24(1)",
            "mtctr 12",
            "bctrl",
            "ld 2, 24(1)",
            "std 0, 0(20)",
            ".irp i, 3,4,5,6,7,8,9,10,11,12",
            "std \\i, 256 * (\\i - 2)(20)",
            ".endr",
            "mfctr 0",
            "std 0, 256 * 11(20)",
            "addi 20, 20, 256 * 12",
            ".irp j, 0,13,26,39",
            ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12",
            "stxvd2x \\j + \\i, 0, 20",
            "addi 20, 20, 256",
            ".endr",
            ".endr",
            "addi 1, 1, 320",
            inout("r20") rows => _,
            in("r12") f,
            clobber_abi("C"),
        );
    }
}
