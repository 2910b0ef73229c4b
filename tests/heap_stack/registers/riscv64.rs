//! `t0-t6 a0-a7`, `ft0-ft11 fa0-fa7`, and `v0-v31` at full width where they may be used.

use std::arch::asm;

use super::{Kind, Rows};

/// The emulator has no question for what a thread may use; what it says it has it has.
fn has_vectors() -> bool {
    // SAFETY: reads what the kernel handed over.
    unsafe { libc::getauxval(libc::AT_HWCAP) & 1 << (b'V' - b'A') != 0 }
}

/// In bytes.
fn width() -> usize {
    let width: usize;
    // SAFETY: reads how wide; the caller knows that there are vectors.
    unsafe {
        asm!(".option push", ".option arch, +v", "csrr {}, vlenb", ".option pop", out(reg) width);
    }
    width
}

pub(super) fn kinds() -> Vec<Kind> {
    let kind = |name, first, count, width| Kind {
        name,
        first,
        count,
        width,
        preserved: 0,
    };
    let mut kinds = vec![kind("general", 0, 15, 8), kind("floating-point", 15, 20, 8)];
    if has_vectors() {
        kinds.push(kind("vector", 35, 32, width()));
    }
    kinds
}

#[inline]
pub(super) unsafe fn fill(rows: *const Rows) {
    // SAFETY: reads rows, and changes what a function may.
    unsafe {
        asm!(
            ".option push",
            ".option arch, +v",
            "li t1, 256 * 15",
            "add t0, a0, t1",
            ".irp r, ft0,ft1,ft2,ft3,ft4,ft5,ft6,ft7,ft8,ft9,ft10,ft11,fa0,fa1,fa2,fa3,fa4,fa5,fa6,fa7",
            "fld \\r, 0(t0)",
            "addi t0, t0, 256",
            ".endr",
            "beqz a1, 2f",
            ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
            "vl1r.v v\\i, (t0)",
            "addi t0, t0, 256",
            ".endr",
            "2:",
            ".option pop",
            // Offsets reach 2047: in two steps.
            "ld t0, 0(a0)",
            "ld t1, 256(a0)",
            "ld t2, 512(a0)",
            "ld t3, 768(a0)",
            "ld t4, 1024(a0)",
            "ld t5, 1280(a0)",
            "ld t6, 1536(a0)",
            "addi a0, a0, 1792",
            "ld a1, 256(a0)",
            "ld a2, 512(a0)",
            "ld a3, 768(a0)",
            "ld a4, 1024(a0)",
            "ld a5, 1280(a0)",
            "ld a6, 1536(a0)",
            "ld a7, 1792(a0)",
            "ld a0, 0(a0)",
            in("a0") rows,
            in("a1") usize::from(has_vectors()),
            clobber_abi("C"),
        );
    }
}

pub(super) unsafe fn call_and_store(f: extern "C" fn(), rows: *mut Rows) {
    // SAFETY: writes to rows, and changes what a function may.
    unsafe {
        asm!(
            "jalr s2",
            "sd t0, 0(s3)",
            "sd t1, 256(s3)",
            "sd t2, 512(s3)",
            "sd t3, 768(s3)",
            "sd t4, 1024(s3)",
            "sd t5, 1280(s3)",
            "sd t6, 1536(s3)",
            "addi s3, s3, 1792",
            "sd a0, 0(s3)",
            "sd a1, 256(s3)",
            "sd a2, 512(s3)",
            "sd a3, 768(s3)",
            "sd a4, 1024(s3)",
            "sd a5, 1280(s3)",
            "sd a6, 1536(s3)",
            "sd a7, 1792(s3)",
            "addi s3, s3, 1024",
            "addi s3, s3, 1024",
            ".option push",
            ".option arch, +v",
            ".irp r, ft0,ft1,ft2,ft3,ft4,ft5,ft6,ft7,ft8,ft9,ft10,ft11,fa0,fa1,fa2,fa3,fa4,fa5,fa6,fa7",
            "fsd \\r, 0(s3)",
            "addi s3, s3, 256",
            ".endr",
            "beqz s4, 2f",
            ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
            "vs1r.v v\\i, (s3)",
            "addi s3, s3, 256",
            ".endr",
            "2:",
            ".option pop",
            in("s2") f,
            inout("s3") rows => _,
            in("s4") usize::from(has_vectors()),
            clobber_abi("C"),
        );
    }
}
