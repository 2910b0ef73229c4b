//! What they do to the registers of SVE, at each length that vectors may have here.

use core::{arch::asm, mem, ptr};

use super::{
    super::{RegisterSet, SVE_BIT},
    CONTROL, Callee, clearing, each_callee, erasing, in_place,
};
use crate::arch;

/// The longest vectors that SVE allows.
const SVE_MAX: usize = 256;

/// `z0-z31`, and `p0-p15` and FFR, one after another, each as long as it is now.
#[repr(C, align(16))]
struct Scalable {
    z: [u8; 32 * SVE_MAX],
    p: [u8; 17 * SVE_MAX / 8],
}

/// On a processor with SVE.
fn scalable(from: &Scalable, callee: Callee) -> Scalable {
    let mut found = Scalable {
        z: [0; 32 * SVE_MAX],
        p: [0; 17 * SVE_MAX / 8],
    };
    // SAFETY: as in `vectors`; the caller has checked for SVE. Of a block of its own, the
    // directive reaches no other.
    unsafe {
        around_call!(
            ptr::from_ref(from),
            &raw mut found,
            callee,
            [
                ".arch_extension sve",
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
                "ldr z\\i, [x20, #\\i, mul vl]",
                ".endr",
                "add x25, x20, #2, lsl #12", // p
                "setffr",
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
                "ldr p\\i, [x25, #\\i, mul vl]",
                ".endr"
            ],
            [
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
                "str z\\i, [x21, #\\i, mul vl]",
                ".endr",
                "add x25, x21, #2, lsl #12", // p
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
                "str p\\i, [x25, #\\i, mul vl]",
                ".endr",
                "rdffr p0.b",
                "str p0, [x25, #16, mul vl]"
            ]
        );
    }
    found
}

/// How many bytes a vector has now, on a processor with SVE.
fn vector_len() -> usize {
    let len;
    // SAFETY: reads it.
    unsafe { asm!(".arch_extension sve", "rdvl {}, #1", out(reg) len) };
    len
}

/// Asks for vectors of `len` bytes in this thread, which may come to fewer. Linux alone has this
/// function.
fn set_vector_len(len: usize) {
    type Prctl = unsafe extern "C" fn(libc::c_int, ...) -> libc::c_int;
    const PR_SVE_SET_VL: libc::c_int = 50;

    let prctl = arch::weak!("prctl");
    // SAFETY: the C library's function of that name, or none.
    let Some(prctl) = (unsafe { mem::transmute::<usize, Option<Prctl>>(prctl) }) else {
        return;
    };
    // SAFETY: changes what is above 128 bits of vector registers, which no code holds across a
    // call.
    let answer = unsafe { prctl(PR_SVE_SET_VL, len) };
    assert_ne!(answer, -1);
}

#[test]
fn scalable_registers_are_zero_at_each_vector_length() {
    if RegisterSet::detect().0 & 1 << SVE_BIT == 0 {
        println!("NOT TESTED: this processor or system has no SVE");
        return;
    }
    let before = vector_len();
    let mut tested = Vec::new();
    for len in (16..=SVE_MAX).step_by(16) {
        set_vector_len(len);
        let len = vector_len();
        if !tested.contains(&len) {
            check_scalable_registers(len);
            tested.push(len);
        }
    }
    set_vector_len(before);
    println!("vectors of {tested:?} bytes");
}

fn check_scalable_registers(len: usize) {
    let mut from = Scalable {
        z: [0; 32 * SVE_MAX],
        p: [0; 17 * SVE_MAX / 8],
    };
    let p_len = len / 8;
    for i in 0..32 {
        from.z[i * len..][..len].fill(0x80 | u8::try_from(i).unwrap());
    }
    for i in 0..16 {
        from.p[i * p_len..][..p_len].fill(0x80 | u8::try_from(i).unwrap());
    }
    // FFR takes ones only.
    from.p[16 * p_len..][..p_len].fill(0xff);

    let control = scalable(&from, CONTROL);
    assert!(control.z == from.z, "control");
    assert!(control.p == from.p, "control");

    let mut halves = [0; 32 * SVE_MAX];
    for i in 8..16 {
        halves[i * len..][..8].copy_from_slice(&from.z[i * len..][..8]);
    }
    each_callee(|callee| assert!(scalable(&from, callee).z == halves, "{len} bytes"));

    let by_halves = scalable(&from, clearing(RegisterSet(0)));
    assert!(by_halves.p == from.p, "control: the set without SVE");
    for callee in [
        clearing(RegisterSet::detect()),
        erasing(&mut in_place::request_for(&[]), RegisterSet::detect()),
    ] {
        assert_eq!(
            scalable(&from, callee).p,
            [0; 17 * SVE_MAX / 8],
            "{len} bytes"
        );
    }
}
