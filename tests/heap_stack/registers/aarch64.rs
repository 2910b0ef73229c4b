//! `x0-x18`, `v0-v31` (of `v8-v15` all but the lower halves), and with SVE `z0-z31` (likewise)
//! at full width, `p0-p15` and FFR.

use std::arch::{asm, is_aarch64_feature_detected, naked_asm};

use super::{Kind, PATTERN, Rows};

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
        kind("upper half", 27, 8, width, 8),
        kind("vector from 16", 35, 16, width, 0),
    ];
    if has_sve() {
        kinds.push(kind("predicate", 51, 16, width / 8, 0));
        // A byte for each bit: ones are all that can be loaded.
        kinds.push(kind("FFR", 67, 1, width, 0));
    }
    kinds
}

/// At the end: nothing else may be used after it.
macro_rules! general {
    () => {
        concat!(
            ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,18\n",
            "ldr x\\i, [x17, #256 * \\i]\n",
            ".endr\n",
            "ldr x17, [x17, #256 * 17]\n",
            "ret",
        )
    };
}

/// All vectors; of `v8-v15`, by `load`, all but the lower halves.
macro_rules! vectors {
    ($vector:literal, $load:literal) => {
        concat!(
            "mov x17, x0\n",
            "add x16, x17, #256 * 19 & 0xfff\n",
            "add x16, x16, #256 * 19 & 0xfff000\n",
            ".irp i, 0,1,2,3,4,5,6,7\n",
            "ldr ",
            $vector,
            "\\i, [x16]\n",
            "add x16, x16, #256\n",
            ".endr\n",
            ".irp i, 8,9,10,11,12,13,14,15\n",
            $load,
            "add x16, x16, #256\n",
            ".endr\n",
            ".irp i, 16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31\n",
            "ldr ",
            $vector,
            "\\i, [x16]\n",
            "add x16, x16, #256\n",
            ".endr\n",
        )
    };
}

#[inline]
pub(super) unsafe fn fill(rows: *const Rows) {
    // Functions, not blocks: around a block that changes upper halves the compiler restores
    // `d8-d15`, which clears them.
    if has_sve() {
        // SAFETY: by this function's own contract, and there is SVE.
        unsafe { fill_sve(rows) };
    } else {
        // SAFETY: by this function's own contract.
        unsafe { fill_neon(rows) };
    }
}

#[unsafe(naked)]
unsafe extern "C" fn fill_sve(_rows: *const Rows) {
    naked_asm!(
        ".arch_extension sve",
        "setffr",
        "ptrue p0.d, vl1", // the lowest 64 bits, which are put back
        vectors!(
            "z",
            "fmov x15, d\\i\nldr z\\i, [x16]\nmov z\\i\\().d, p0/m, x15\n"
        ),
        ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
        "ldr p\\i, [x16]",
        "add x16, x16, #256",
        ".endr",
        general!(),
    )
}

#[unsafe(naked)]
unsafe extern "C" fn fill_neon(_rows: *const Rows) {
    naked_asm!(vectors!("q", "ld1 {{v\\i\\().d}}[1], [x16]\n"), general!())
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
                "rdffr p0.b",
                "mov z0.b, p0/z, #{ffr}", // that byte, where FFR has a bit
                "str z0, [x20]",
                ffr = const PATTERN.0[67][0] as i8,
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
