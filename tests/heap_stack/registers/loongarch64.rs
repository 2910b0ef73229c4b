//! `a0-a7 t0-t8`, and vectors as wide as they are: `xr0-xr31` or `vr0-vr31`, of the last eight all
//! but the lowest 64 bits, which are `fs0-fs7`.

use std::arch::{asm, naked_asm};

use super::{Kind, Rows};

/// In bytes.
fn width() -> usize {
    // From Linux's `hwcap.h`.
    const LSX: libc::c_ulong = 1 << 4;
    const LASX: libc::c_ulong = 1 << 5;
    // SAFETY: reads what the kernel handed over.
    let hwcap = unsafe { libc::getauxval(libc::AT_HWCAP) };
    assert_ne!(hwcap & LSX, 0, "Rust's programs have these vectors");
    if hwcap & LASX == 0 { 16 } else { 32 }
}

pub(super) fn kinds() -> Vec<Kind> {
    let kind = |name, first, count, width, preserved| Kind {
        name,
        first,
        count,
        width,
        preserved,
    };
    vec![
        kind("general", 0, 17, 8, 0),
        kind("vector", 17, 24, width(), 0),
        kind("upper half", 41, 8, width(), 8),
    ]
}

/// All registers, the vectors by `load` and `insert`. At the end: nothing else may be used after
/// it.
macro_rules! fill {
    ($vector:literal, $load:literal, $insert:literal) => {
        naked_asm!(
            "move $t0, $a0",
            ".rept 4",
            "addi.d $a0, $a0, 17 * 64",
            ".endr",
            ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23",
            concat!($load, " $", $vector, "\\i, $a0, 0"),
            "addi.d $a0, $a0, 256",
            ".endr",
            ".irp i, 24,25,26,27,28,29,30,31",
            "movfr2gr.d $t1, $f\\i", // which is put back
            concat!($load, " $", $vector, "\\i, $a0, 0"),
            concat!($insert, " $", $vector, "\\i, $t1, 0"),
            "addi.d $a0, $a0, 256",
            ".endr",
            "move $a0, $t0",
            ".irp i, 1,2,3,4,5,6,7",
            "ldptr.d $a\\i, $a0, 256 * \\i",
            ".endr",
            ".irp i, 0,1,2,3,4,5,6,7,8",
            "ldptr.d $t\\i, $a0, 256 * (\\i + 8)",
            ".endr",
            "ld.d $a0, $a0, 0",
            "ret",
        )
    };
}

/// Functions, not blocks: around a block that changes upper halves the compiler restores
/// `fs0-fs7`, which may clear them.
#[unsafe(naked)]
unsafe extern "C" fn fill_lasx(_rows: *const Rows) {
    fill!("xr", "xvld", "xvinsgr2vr.d")
}

#[unsafe(naked)]
unsafe extern "C" fn fill_lsx(_rows: *const Rows) {
    fill!("vr", "vld", "vinsgr2vr.d")
}

#[inline]
pub(super) unsafe fn fill(rows: *const Rows) {
    if width() == 32 {
        // SAFETY: by this function's own contract, and there is LASX.
        unsafe { fill_lasx(rows) };
    } else {
        // SAFETY: by this function's own contract.
        unsafe { fill_lsx(rows) };
    }
}

pub(super) unsafe fn call_and_store(f: extern "C" fn(), rows: *mut Rows) {
    // SAFETY: writes to rows, and changes what a function may.
    unsafe {
        asm!(
            "jirl $ra, $s0, 0",
            ".irp r, a0,a1,a2,a3,a4,a5,a6,a7,t0,t1,t2,t3,t4,t5,t6,t7,t8",
            "st.d $\\r, $s1, 0",
            "addi.d $s1, $s1, 256",
            ".endr",
            "beqz $s2, 22f",
            ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
            "xvst $xr\\i, $s1, 0",
            "addi.d $s1, $s1, 256",
            ".endr",
            "b 23f",
            "22:",
            ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
            "vst $vr\\i, $s1, 0",
            "addi.d $s1, $s1, 256",
            ".endr",
            "23:",
            in("$r23") f,
            inout("$r24") rows => _,
            in("$r25") usize::from(width() == 32),
            clobber_abi("C"),
        );
    }
}
