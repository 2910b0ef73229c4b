//! Windows: `rax rcx rdx r8-r11`; `xmm`, `ymm` or `zmm`, of which 6 to 15 are given back in their lower
//! halves of 16 bytes; `k0-k7`, `mm0-mm7`.

use std::arch::asm;

use super::{Kind, Rows};

fn vectors() -> (usize, usize) {
    if is_x86_feature_detected!("avx512bw") {
        (32, 64)
    } else if is_x86_feature_detected!("avx") {
        (16, 32)
    } else {
        (6, 16)
    }
}

pub(super) fn kinds() -> Vec<Kind> {
    let kind = |name, first, count, width, preserved| Kind {
        name,
        first,
        count,
        width,
        preserved,
    };
    let (count, width) = vectors();
    let masks = if width == 64 { 8 } else { 0 };
    let mut kinds = vec![
        kind("general", 0, 7, 8, 0),
        kind("vector", 9, 6, width, 0),
        kind(
            "upper half of a vector",
            15,
            if width > 16 { 10 } else { 0 },
            width,
            16,
        ),
        kind(
            "vector from 16 on",
            25,
            if count == 32 { 16 } else { 0 },
            width,
            0,
        ),
        kind("mask", 41, masks, 8, 0),
        kind("MMX", 49, 8, 8, 0),
    ];
    kinds.retain(|kind| kind.count > 0);
    kinds
}

/// `$vector` is done to each vector register.
macro_rules! fill {
    ($rows:expr, $($vector:literal),*) => {
        asm!(
            ".irp i, 0,1,2,3,4,5,6,7",
            "movq mm\\i, [rcx + 256 * (49 + \\i)]",
            ".endr",
            "emms",
            $($vector,)*
            "mov rax, [rcx]",
            "mov rdx, [rcx + 256 * 2]",
            "mov r8, [rcx + 256 * 3]",
            "mov r9, [rcx + 256 * 4]",
            "mov r10, [rcx + 256 * 5]",
            "mov r11, [rcx + 256 * 6]",
            "mov rcx, [rcx + 256]",
            in("rcx") $rows,
            clobber_abi("win64"),
            // Of which the compiler gives back the lower halves.
            out("xmm6") _, out("xmm7") _, out("xmm8") _, out("xmm9") _, out("xmm10") _,
            out("xmm11") _, out("xmm12") _, out("xmm13") _, out("xmm14") _, out("xmm15") _,
        )
    };
}

#[inline]
pub(super) unsafe fn fill(rows: *const Rows) {
    match vectors() {
        // SAFETY: the instructions exist, by the condition, and read rows.
        (32, _) => unsafe {
            fill!(
                rows,
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
                "vmovdqu64 zmm\\i, [rcx + 256 * (9 + \\i)]",
                ".endr",
                ".irp i, 0,1,2,3,4,5,6,7",
                "kmovq k\\i, [rcx + 256 * (41 + \\i)]",
                ".endr"
            );
        },
        // SAFETY: as above.
        (_, 32) => unsafe {
            fill!(
                rows,
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
                "vmovdqu ymm\\i, [rcx + 256 * (9 + \\i)]",
                ".endr"
            );
        },
        // SAFETY: as above.
        _ => unsafe {
            fill!(
                rows,
                ".irp i, 0,1,2,3,4,5",
                "movdqu xmm\\i, [rcx + 256 * (9 + \\i)]",
                ".endr"
            );
        },
    }
}

macro_rules! call_and_store {
    ($f:expr, $rows:expr, $($vector:literal),*) => {
        asm!(
            // What a callee may use there.
            "sub rsp, 32",
            "call {f}",
            "add rsp, 32",
            "mov [r12], rax",
            "mov [r12 + 256], rcx",
            "mov [r12 + 256 * 2], rdx",
            "mov [r12 + 256 * 3], r8",
            "mov [r12 + 256 * 4], r9",
            "mov [r12 + 256 * 5], r10",
            "mov [r12 + 256 * 6], r11",
            $($vector,)*
            ".irp i, 0,1,2,3,4,5,6,7",
            "movq [r12 + 256 * (49 + \\i)], mm\\i",
            ".endr",
            "emms",
            f = in(reg) $f,
            in("r12") $rows,
            clobber_abi("win64"),
        )
    };
}

pub(super) unsafe fn call_and_store(f: extern "C" fn(), rows: *mut Rows) {
    match vectors() {
        // SAFETY: the instructions exist, by the condition, and write to rows.
        (32, _) => unsafe {
            call_and_store!(
                f,
                rows,
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
                "vmovdqu64 [r12 + 256 * (9 + \\i)], zmm\\i",
                ".endr",
                ".irp i, 0,1,2,3,4,5,6,7",
                "kmovq [r12 + 256 * (41 + \\i)], k\\i",
                ".endr"
            );
        },
        // SAFETY: as above.
        (_, 32) => unsafe {
            call_and_store!(
                f,
                rows,
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
                "vmovdqu [r12 + 256 * (9 + \\i)], ymm\\i",
                ".endr"
            );
        },
        // SAFETY: as above.
        _ => unsafe {
            call_and_store!(
                f,
                rows,
                ".irp i, 0,1,2,3,4,5",
                "movdqu [r12 + 256 * (9 + \\i)], xmm\\i",
                ".endr"
            );
        },
    }
}
