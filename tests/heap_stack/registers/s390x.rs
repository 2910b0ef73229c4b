//! `r0-r5`, `f0-f7` or `v0-v31` (of `v8-v15` the right halves), `a2-a15`.

use std::arch::asm;

use super::{Kind, Rows};

fn has_vectors() -> bool {
    const HWCAP_VXRS: libc::c_ulong = 1 << 11;
    // SAFETY: reads what the kernel handed over.
    unsafe { libc::getauxval(libc::AT_HWCAP) & HWCAP_VXRS != 0 }
}

pub(super) fn kinds() -> Vec<Kind> {
    let kind = |name, first, count, width, preserved| Kind {
        name,
        first,
        count,
        width,
        preserved,
    };
    let mut kinds = vec![kind("general", 0, 6, 8, 0), kind("access", 6, 14, 4, 0)];
    if has_vectors() {
        kinds.push(kind("vector", 20, 8, 16, 0));
        kinds.push(kind("right half", 28, 8, 16, 8));
        kinds.push(kind("vector from 16", 36, 16, 16, 0));
    } else {
        kinds.push(kind("floating-point", 20, 8, 8, 0));
    }
    kinds
}

macro_rules! fill {
    ($rows:expr, $($vector:literal),*) => {
        asm!(
            "lgr %r1, %r2",
            "aghi %r1, 256 * 6",
            ".irp i, 2,3,4,5,6,7,8,9,10,11,12,13,14,15",
            "lam %a\\i, %a\\i, 0(%r1)",
            "aghi %r1, 256",
            ".endr",
            $($vector,)*
            "lg %r0, 0(%r2)",
            "lg %r1, 256(%r2)",
            "lg %r3, 768(%r2)",
            "lg %r4, 1024(%r2)",
            "lg %r5, 1280(%r2)",
            "lg %r2, 512(%r2)",
            in("r2") $rows,
            clobber_abi("C"),
        )
    };
}

#[inline]
pub(super) unsafe fn fill(rows: *const Rows) {
    if has_vectors() {
        // SAFETY: the instructions exist, by the condition; they read rows, and of `v8-v15`
        // the left halves stay.
        unsafe {
            fill!(
                rows,
                ".irp i, 0,1,2,3,4,5,6,7",
                ".insn vrx, 0xe70000000006, %v\\i, 0(%r1), 0", // vl
                "aghi %r1, 256",
                ".endr",
                ".irp i, 8,9,10,11,12,13,14,15",
                ".insn vrx, 0xe70000000002, %v\\i, 0(%r1), 1", // vleg, element 1
                "aghi %r1, 256",
                ".endr",
                ".irp i, 16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
                ".insn vrx, 0xe70000000006, %v\\i, 0(%r1), 0",
                "aghi %r1, 256",
                ".endr"
            );
        }
    } else {
        // SAFETY: as above.
        unsafe {
            fill!(
                rows,
                ".irp i, 0,1,2,3,4,5,6,7",
                "ld %f\\i, 0(%r1)",
                "aghi %r1, 256",
                ".endr"
            );
        }
    }
}

macro_rules! call_and_store {
    ($f:expr, $rows:expr, $($vector:literal),*) => {
        asm!(
            "basr %r14, %r8",
            "stg %r0, 0(%r7)",
            "stg %r1, 256(%r7)",
            "stg %r2, 512(%r7)",
            "stg %r3, 768(%r7)",
            "stg %r4, 1024(%r7)",
            "stg %r5, 1280(%r7)",
            "aghi %r7, 256 * 6",
            ".irp i, 2,3,4,5,6,7,8,9,10,11,12,13,14,15",
            "stam %a\\i, %a\\i, 0(%r7)",
            "aghi %r7, 256",
            ".endr",
            $($vector,)*
            in("r8") $f,
            inout("r7") $rows => _,
            clobber_abi("C"),
        )
    };
}

pub(super) unsafe fn call_and_store(f: extern "C" fn(), rows: *mut Rows) {
    if has_vectors() {
        // SAFETY: the instructions exist, by the condition, and write to rows.
        unsafe {
            call_and_store!(
                f,
                rows,
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
                ".insn vrx, 0xe7000000000e, %v\\i, 0(%r7), 0", // vst
                "aghi %r7, 256",
                ".endr"
            );
        }
    } else {
        // SAFETY: as above.
        unsafe {
            call_and_store!(
                f,
                rows,
                ".irp i, 0,1,2,3,4,5,6,7",
                "std %f\\i, 0(%r7)",
                "aghi %r7, 256",
                ".endr"
            );
        }
    }
}
