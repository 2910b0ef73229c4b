//! `r0-r3 r12`, `d0-d7`, and `d16-d31` where they exist.

use std::arch::asm;

use super::{Kind, Rows};

fn has_32() -> bool {
    const HWCAP_NEON: libc::c_ulong = 1 << 12;
    const HWCAP_VFPD32: libc::c_ulong = 1 << 19;
    // SAFETY: reads what the kernel handed over.
    unsafe { libc::getauxval(libc::AT_HWCAP) & (HWCAP_NEON | HWCAP_VFPD32) != 0 }
}

pub(super) fn kinds() -> Vec<Kind> {
    let kind = |name, first, count, width| Kind {
        name,
        first,
        count,
        width,
        preserved: 0,
    };
    let mut kinds = vec![kind("general", 0, 5, 4), kind("vector", 5, 8, 8)];
    if has_32() {
        kinds.push(kind("vector from 16", 13, 16, 8));
    }
    kinds
}

#[inline]
pub(super) unsafe fn fill(rows: *const Rows) {
    // SAFETY: reads rows, and changes what a function may.
    unsafe {
        asm!(
            ".fpu neon",
            "add r12, r0, #256 * 5",
            ".irp i, 0,1,2,3,4,5,6,7",
            "vldr d\\i, [r12]",
            "add r12, r12, #256",
            ".endr",
            "cmp r1, #0",
            "beq 2f",
            ".irp i, 16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
            "vldr d\\i, [r12]",
            "add r12, r12, #256",
            ".endr",
            "2:",
            "ldr r1, [r0, #256]",
            "ldr r2, [r0, #256 * 2]",
            "ldr r3, [r0, #256 * 3]",
            "ldr r12, [r0, #256 * 4]",
            "ldr r0, [r0]",
            inout("r0") rows => _,
            inout("r1") u32::from(has_32()) => _,
            out("r2") _, out("r3") _, out("r12") _,
            out("d0") _, out("d1") _, out("d2") _, out("d3") _,
            out("d4") _, out("d5") _, out("d6") _, out("d7") _,
        );
    }
}

pub(super) unsafe fn call_and_store(f: extern "C" fn(), rows: *mut Rows) {
    // SAFETY: writes to rows, and changes what a function may.
    unsafe {
        asm!(
            ".fpu neon",
            "blx r5",
            "str r0, [r4]",
            "str r1, [r4, #256]",
            "str r2, [r4, #256 * 2]",
            "str r3, [r4, #256 * 3]",
            "str r12, [r4, #256 * 4]",
            "add r4, r4, #256 * 5",
            ".irp i, 0,1,2,3,4,5,6,7",
            "vstr d\\i, [r4]",
            "add r4, r4, #256",
            ".endr",
            "cmp r8, #0",
            "beq 2f",
            ".irp i, 16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
            "vstr d\\i, [r4]",
            "add r4, r4, #256",
            ".endr",
            "2:",
            inout("r4") rows => _,
            in("r5") f,
            in("r8") u32::from(has_32()),
            out("r0") _, out("r1") _, out("r2") _, out("r3") _, out("r12") _, out("lr") _,
            out("d0") _, out("d1") _, out("d2") _, out("d3") _,
            out("d4") _, out("d5") _, out("d6") _, out("d7") _,
        );
    }
}
