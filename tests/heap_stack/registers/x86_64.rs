//! `rax rcx rdx rsi r8-r11 rdi`, `xmm`, `ymm` or `zmm`, `k0-k7`, `mm0-mm7`.

use std::arch::asm;

use super::{Kind, Rows};

fn vectors() -> (usize, usize) {
    if is_x86_feature_detected!("avx512bw") {
        (32, 64)
    } else if is_x86_feature_detected!("avx") {
        (16, 32)
    } else {
        (16, 16)
    }
}

pub(super) fn kinds() -> Vec<Kind> {
    let kind = |name, first, count, width| Kind {
        name,
        first,
        count,
        width,
        preserved: 0,
    };
    let (count, width) = vectors();
    let masks = if width == 64 { 8 } else { 0 };
    let mut kinds = vec![
        kind("general", 0, 9, 8),
        kind("vector", 9, count, width),
        kind("mask", 41, masks, 8),
        kind("MMX", 49, 8, 8),
    ];
    kinds.retain(|kind| kind.count > 0);
    kinds
}

/// `$vector` is done to each vector register.
macro_rules! fill {
    ($rows:expr, $($vector:literal),*) => {
        asm!(
            ".irp i, 0,1,2,3,4,5,6,7",
            "movq mm\\i, [rdi + 256 * (49 + \\i)]",
            ".endr",
            "emms",
            $($vector,)*
            "mov rax, [rdi]",
            "mov rcx, [rdi + 256]",
            "mov rdx, [rdi + 256 * 2]",
            "mov rsi, [rdi + 256 * 3]",
            "mov r8, [rdi + 256 * 4]",
            "mov r9, [rdi + 256 * 5]",
            "mov r10, [rdi + 256 * 6]",
            "mov r11, [rdi + 256 * 7]",
            "mov rdi, [rdi + 256 * 8]",
            in("rdi") $rows,
            clobber_abi("sysv64"),
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
                "vmovdqu64 zmm\\i, [rdi + 256 * (9 + \\i)]",
                ".endr",
                ".irp i, 0,1,2,3,4,5,6,7",
                "kmovq k\\i, [rdi + 256 * (41 + \\i)]",
                ".endr"
            );
        },
        // SAFETY: as above.
        (_, 32) => unsafe {
            fill!(
                rows,
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
                "vmovdqu ymm\\i, [rdi + 256 * (9 + \\i)]",
                ".endr"
            );
        },
        // SAFETY: as above.
        _ => unsafe {
            fill!(
                rows,
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
                "movdqu xmm\\i, [rdi + 256 * (9 + \\i)]",
                ".endr"
            );
        },
    }
}

macro_rules! call_and_store {
    ($f:expr, $rows:expr, $($vector:literal),*) => {
        asm!(
            "call {f}",
            "mov [r12], rax",
            "mov [r12 + 256], rcx",
            "mov [r12 + 256 * 2], rdx",
            "mov [r12 + 256 * 3], rsi",
            "mov [r12 + 256 * 4], r8",
            "mov [r12 + 256 * 5], r9",
            "mov [r12 + 256 * 6], r10",
            "mov [r12 + 256 * 7], r11",
            "mov [r12 + 256 * 8], rdi",
            $($vector,)*
            ".irp i, 0,1,2,3,4,5,6,7",
            "movq [r12 + 256 * (49 + \\i)], mm\\i",
            ".endr",
            "emms",
            f = in(reg) $f,
            in("r12") $rows,
            clobber_abi("sysv64"),
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
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
                "movdqu [r12 + 256 * (9 + \\i)], xmm\\i",
                ".endr"
            );
        },
    }
}
