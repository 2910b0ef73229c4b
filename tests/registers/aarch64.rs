//! `x0-x18`, `v0-v31` (of `v8-v15` the upper halves), and with SVE `z0-z7` and `z16-z31` at
//! full width and `p0-p15`.

use std::arch::{asm, is_aarch64_feature_detected};

use super::{Kind, Rows};

fn has_sve() -> bool {
    is_aarch64_feature_detected!("sve")
}

/// In bytes.
fn sve_width() -> usize {
    let width: usize;
    // SAFETY: reads how wide; the caller knows that there is SVE.
    unsafe { asm!(".arch_extension sve", "rdvl {}, #1", out(reg) width) };
    width
}

pub(super) fn kinds() -> Vec<Kind> {
    let kind = |name, first, count, width, preserved| Kind {
        name,
        first,
        count,
        width,
        preserved,
    };
    let width = if has_sve() { sve_width() } else { 16 };
    let mut kinds = vec![
        kind("general", 0, 19, 8, 0),
        kind("vector", 19, 8, width, 0),
        kind("upper half", 27, 8, 16, 8),
        kind("vector from 16", 35, 16, width, 0),
    ];
    if has_sve() {
        kinds.push(kind("predicate", 51, 16, width / 8, 0));
    }
    kinds
}

macro_rules! general {
    () => {
        concat!(
            ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,18\n",
            "ldr x\\i, [x17, #256 * \\i]\n",
            ".endr\n",
            "ldr x17, [x17, #256 * 17]\n",
        )
    };
}

#[inline]
pub(super) unsafe fn fill(rows: *const Rows) {
    if has_sve() {
        // SAFETY: reads rows; `d8-d15` keep their values.
        unsafe {
            asm!(
                ".arch_extension sve",
                "add x16, x17, #256 * 19 & 0xfff",
                "add x16, x16, #256 * 19 & 0xfff000",
                ".irp i, 0,1,2,3,4,5,6,7",
                "ldr z\\i, [x16]",
                "add x16, x16, #256",
                ".endr",
                ".irp i, 8,9,10,11,12,13,14,15",
                "ld1 {{v\\i\\().d}}[1], [x16]",
                "add x16, x16, #256",
                ".endr",
                ".irp i, 16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
                "ldr z\\i, [x16]",
                "add x16, x16, #256",
                ".endr",
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
                "ldr p\\i, [x16]",
                "add x16, x16, #256",
                ".endr",
                general!(),
                in("x17") rows,
                clobber_abi("C"),
                out("x18") _,
            );
        }
    } else {
        // SAFETY: as above.
        unsafe {
            asm!(
                "add x16, x17, #256 * 19 & 0xfff",
                "add x16, x16, #256 * 19 & 0xfff000",
                ".irp i, 0,1,2,3,4,5,6,7",
                "ldr q\\i, [x16]",
                "add x16, x16, #256",
                ".endr",
                ".irp i, 8,9,10,11,12,13,14,15",
                "ld1 {{v\\i\\().d}}[1], [x16]",
                "add x16, x16, #256",
                ".endr",
                ".irp i, 16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
                "ldr q\\i, [x16]",
                "add x16, x16, #256",
                ".endr",
                general!(),
                in("x17") rows,
                clobber_abi("C"),
                out("x18") _,
            );
        }
    }
}

macro_rules! store_general {
    () => {
        concat!(
            ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18\n",
            "str x\\i, [x20, #256 * \\i]\n",
            ".endr\n",
            "add x20, x20, #256 * 19 & 0xfff\n",
            "add x20, x20, #256 * 19 & 0xfff000\n",
        )
    };
}

pub(super) unsafe fn call_and_store(f: extern "C" fn(), rows: *mut Rows) {
    if has_sve() {
        // SAFETY: writes to rows.
        unsafe {
            asm!(
                ".arch_extension sve",
                "blr x21",
                store_general!(),
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
                "str z\\i, [x20]",
                "add x20, x20, #256",
                ".endr",
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
                "str p\\i, [x20]",
                "add x20, x20, #256",
                ".endr",
                in("x21") f,
                inout("x20") rows => _,
                clobber_abi("C"),
                out("x18") _,
            );
        }
    } else {
        // SAFETY: as above.
        unsafe {
            asm!(
                "blr x21",
                store_general!(),
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
                "str q\\i, [x20]",
                "add x20, x20, #256",
                ".endr",
                in("x21") f,
                inout("x20") rows => _,
                clobber_abi("C"),
                out("x18") _,
            );
        }
    }
}
