//! `eax ecx edx`, `xmm`, `ymm` or `zmm`, `k0-k7`, `mm0-mm7`; on a processor with SSE, which
//! i686 has.

use std::arch::asm;

use super::{Kind, Rows};

fn vectors() -> (usize, usize) {
    if is_x86_feature_detected!("avx512bw") {
        (8, 64)
    } else if is_x86_feature_detected!("avx") {
        (8, 32)
    } else {
        (8, 16)
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
        kind("general", 0, 3, 4),
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
            "movq mm\\i, [ecx + 256 * (49 + \\i)]",
            ".endr",
            "emms",
            $($vector,)*
            "mov eax, [ecx]",
            "mov edx, [ecx + 256 * 2]",
            "mov ecx, [ecx + 256]",
            in("ecx") $rows,
            clobber_abi("C"),
        )
    };
}

#[inline]
pub(super) unsafe fn fill(rows: *const Rows) {
    match vectors() {
        // SAFETY: the instructions exist, by the condition, and read rows.
        (_, 64) => unsafe {
            fill!(
                rows,
                ".irp i, 0,1,2,3,4,5,6,7",
                "vmovdqu64 zmm\\i, [ecx + 256 * (9 + \\i)]",
                ".endr",
                ".irp i, 0,1,2,3,4,5,6,7",
                "kmovq k\\i, [ecx + 256 * (41 + \\i)]",
                ".endr"
            );
        },
        // SAFETY: as above.
        (_, 32) => unsafe {
            fill!(
                rows,
                ".irp i, 0,1,2,3,4,5,6,7",
                "vmovdqu ymm\\i, [ecx + 256 * (9 + \\i)]",
                ".endr"
            );
        },
        // SAFETY: as above.
        _ => unsafe {
            fill!(
                rows,
                ".irp i, 0,1,2,3,4,5,6,7",
                "movdqu xmm\\i, [ecx + 256 * (9 + \\i)]",
                ".endr"
            );
        },
    }
}

macro_rules! call_and_store {
    ($f:expr, $rows:expr, $($vector:literal),*) => {
        asm!(
            "call {f}",
            "mov [edi], eax",
            "mov [edi + 256], ecx",
            "mov [edi + 256 * 2], edx",
            $($vector,)*
            ".irp i, 0,1,2,3,4,5,6,7",
            "movq [edi + 256 * (49 + \\i)], mm\\i",
            ".endr",
            "emms",
            f = in(reg) $f,
            in("edi") $rows,
            clobber_abi("C"),
        )
    };
}

pub(super) unsafe fn call_and_store(f: extern "C" fn(), rows: *mut Rows) {
    match vectors() {
        // SAFETY: the instructions exist, by the condition, and write to rows.
        (_, 64) => unsafe {
            call_and_store!(
                f,
                rows,
                ".irp i, 0,1,2,3,4,5,6,7",
                "vmovdqu64 [edi + 256 * (9 + \\i)], zmm\\i",
                ".endr",
                ".irp i, 0,1,2,3,4,5,6,7",
                "kmovq [edi + 256 * (41 + \\i)], k\\i",
                ".endr"
            );
        },
        // SAFETY: as above.
        (_, 32) => unsafe {
            call_and_store!(
                f,
                rows,
                ".irp i, 0,1,2,3,4,5,6,7",
                "vmovdqu [edi + 256 * (9 + \\i)], ymm\\i",
                ".endr"
            );
        },
        // SAFETY: as above.
        _ => unsafe {
            call_and_store!(
                f,
                rows,
                ".irp i, 0,1,2,3,4,5,6,7",
                "movdqu [edi + 256 * (9 + \\i)], xmm\\i",
                ".endr"
            );
        },
    }
}
