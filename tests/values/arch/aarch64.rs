//! AArch64: general registers and the 128 bits of vectors that the base architecture has.
//!
//! Not seen: `x17`, in which addresses have to be made, and which a linker's veneer may change at
//! any call; what SVE adds to vectors, and predicates.

use std::arch::{asm, naked_asm};

use crate::controls::{Control, Place};

pub(crate) const IS_SERVED: bool = true;

/// Notes the stack pointer, and zeroes what lies below. But for `x17` the compiler isn't told of
/// what this uses, as registers get their values back.
macro_rules! wipe {
    () => {
        wipe!($crate::memory::BELOW)
    };
    ($bytes:expr) => {
        // SAFETY: below the stack pointer nothing is kept, and all registers are as they were.
        unsafe {
            std::arch::asm!(
                "adrp x17, {aside}",
                "add x17, x17, :lo12:{aside}",
                "stp x0, x1, [x17]",
                "mov x0, sp",
                "adrp x1, {caller}",
                "str x0, [x1, :lo12:{caller}]",
                "mov x1, {bytes}",
                "sub x0, x0, x1",
                "mov x1, sp",
                "20:",
                "stp xzr, xzr, [x0], #16",
                "cmp x0, x1",
                "b.lo 20b",
                "ldp x0, x1, [x17]",
                out("x17") _,
                aside = sym $crate::memory::ASIDE,
                caller = sym $crate::memory::CALLER,
                bytes = const $bytes,
            );
        }
    };
}

/// Notes the stack pointer, and fills half of what lies below with the pattern.
macro_rules! fill {
    () => {
        wipe!();
        // SAFETY: as `wipe!`.
        unsafe {
            std::arch::asm!(
                "adrp x17, {aside}",
                "add x17, x17, :lo12:{aside}",
                "stp x0, x1, [x17]",
                "stp x2, x3, [x17, #16]",
                "mov x1, {bytes}",
                "mov x0, sp",
                "sub x0, x0, x1",
                "adrp x1, {secret}",
                "add x1, x1, :lo12:{secret}",
                "20:",
                "ldp x2, x3, [x1], #16",
                "stp x2, x3, [x0], #16",
                "mov x2, sp",
                "cmp x0, x2",
                "b.lo 20b",
                "ldp x0, x1, [x17]",
                "ldp x2, x3, [x17, #16]",
                out("x17") _,
                aside = sym $crate::memory::ASIDE,
                secret = sym $crate::memory::SECRET,
                bytes = const $crate::memory::PATTERN,
            );
        }
    };
}

/// Takes everything. But for `x17` nothing is changed, so that nothing is moved or spilled for it.
macro_rules! snapshot {
    () => {
        // SAFETY: writes to statics that are there for it, reads the stack between addresses that
        // were noted, and puts all registers back.
        unsafe {
            std::arch::asm!(
                "adrp x17, {general}",
                "add x17, x17, :lo12:{general}",
                "stp x0, x1, [x17]",
                "stp x2, x3, [x17, #16]",
                "stp x4, x5, [x17, #32]",
                "stp x6, x7, [x17, #48]",
                "stp x8, x9, [x17, #64]",
                "stp x10, x11, [x17, #80]",
                "stp x12, x13, [x17, #96]",
                "stp x14, x15, [x17, #112]",
                "stp x16, xzr, [x17, #128]",
                "stp x18, x19, [x17, #144]",
                "stp x20, x21, [x17, #160]",
                "stp x22, x23, [x17, #176]",
                "stp x24, x25, [x17, #192]",
                "stp x26, x27, [x17, #208]",
                "stp x28, x29, [x17, #224]",
                "mov x0, sp",
                "stp x30, x0, [x17, #240]",
                "adrp x0, {rest}",
                "add x0, x0, :lo12:{rest}",
                "stp q0, q1, [x0]",
                "stp q2, q3, [x0, #32]",
                "stp q4, q5, [x0, #64]",
                "stp q6, q7, [x0, #96]",
                "stp q8, q9, [x0, #128]",
                "stp q10, q11, [x0, #160]",
                "stp q12, q13, [x0, #192]",
                "stp q14, q15, [x0, #224]",
                "stp q16, q17, [x0, #256]",
                "stp q18, q19, [x0, #288]",
                "stp q20, q21, [x0, #320]",
                "stp q22, q23, [x0, #352]",
                "stp q24, q25, [x0, #384]",
                "stp q26, q27, [x0, #416]",
                "stp q28, q29, [x0, #448]",
                "stp q30, q31, [x0, #480]",
                "adrp x0, {caller}",
                "ldr x0, [x0, :lo12:{caller}]",
                "mov x1, {below}",
                "sub x1, x0, x1",
                "adrp x2, {left}",
                "add x2, x2, :lo12:{left}",
                "20:",
                "ldp x3, x4, [x1], #16",
                "stp x3, x4, [x2], #16",
                "cmp x1, x0",
                "b.lo 20b",
                // And here `x1` is at the frame.
                "adrp x0, {top}",
                "ldr x0, [x0, :lo12:{top}]",
                "adrp x2, {own}",
                "add x2, x2, :lo12:{own}",
                "mov x5, {frame}",
                "add x5, x5, x2",
                "30:",
                "cmp x1, x0",
                "b.hs 40f",
                "cmp x2, x5",
                "b.hs 40f",
                "ldp x3, x4, [x1], #16",
                "stp x3, x4, [x2], #16",
                "b 30b",
                "40:",
                "adrp x0, {taken}",
                "mov w1, #1",
                "str w1, [x0, :lo12:{taken}]",
                "ldp x0, x1, [x17]",
                "ldp x2, x3, [x17, #16]",
                "ldp x4, x5, [x17, #32]",
                out("x17") _,
                general = sym $crate::memory::GENERAL,
                rest = sym $crate::memory::REST,
                left = sym $crate::memory::LEFT,
                own = sym $crate::memory::OWN,
                caller = sym $crate::memory::CALLER,
                top = sym $crate::memory::TOP,
                taken = sym $crate::memory::TAKEN,
                below = const $crate::memory::BELOW,
                frame = const $crate::memory::FRAME,
            );
        }
    };
}

macro_rules! note_top {
    () => {
        // SAFETY: writes to a static that is there for it.
        unsafe {
            std::arch::asm!(
                "mov x17, sp",
                "adrp x16, {top}",
                "str x17, [x16, :lo12:{top}]",
                out("x16") _,
                out("x17") _,
                top = sym $crate::memory::TOP,
            );
        }
    };
}

/// Four words of the pattern, in registers that the compiler can keep them in.
macro_rules! held {
    () => {{
        let (a, b, c, d): (u64, u64, u64, u64);
        // SAFETY: reads a static that nobody writes to now.
        unsafe {
            std::arch::asm!(
                "adrp x17, {secret}",
                "add x17, x17, :lo12:{secret}",
                "ldp x20, x21, [x17]",
                "ldp x22, x23, [x17, #16]",
                out("x17") _,
                out("x20") a,
                out("x21") b,
                out("x22") c,
                out("x23") d,
                secret = sym $crate::memory::SECRET,
            );
        }
        [a, b, c, d]
    }};
}

/// Uses them.
macro_rules! used {
    ($held:ident) => {
        let [a, b, c, d] = $held;
        // SAFETY: does nothing.
        unsafe {
            std::arch::asm!("", in("x20") a, in("x21") b, in("x22") c, in("x23") d);
        }
    };
}

pub(crate) fn prepare() {}

/// Zeroes vector registers, in which secrets were copied to where values are made from.
#[inline(always)]
pub(crate) fn clear_vectors() {
    // SAFETY: clears what it says it does.
    unsafe {
        asm!(
            ".irp i, 0,1,2,3,4,5,6,7,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
            "movi v\\i\\().2d, #0",
            ".endr",
            clobber_abi("C"),
        );
    }
}

/// Changes registers that are given back, so that whoever calls this saves them.
#[inline(never)]
pub(crate) fn change_saved() {
    // SAFETY: says what it changes.
    unsafe {
        asm!(
            "mov x20, xzr",
            "mov x21, xzr",
            "mov x22, xzr",
            "mov x23, xzr",
            "mov x24, xzr",
            "mov x25, xzr",
            out("x20") _,
            out("x21") _,
            out("x22") _,
            out("x23") _,
            out("x24") _,
            out("x25") _,
        );
    }
}

/// Calls `f` with six words of the pattern in registers that functions give back.
pub(crate) fn holding(f: extern "C" fn(*mut ()), given: *mut ()) {
    // SAFETY: as any function of that type; it gives back what it has to.
    unsafe { hold(f, given) };
}

#[unsafe(naked)]
unsafe extern "C" fn hold(f: extern "C" fn(*mut ()), given: *mut ()) {
    naked_asm!(
        "stp x29, x30, [sp, #-64]!",
        "stp x19, x20, [sp, #16]",
        "stp x21, x22, [sp, #32]",
        "stp x23, x24, [sp, #48]",
        "mov x16, x0",
        "mov x0, x1",
        "adrp x17, {secret}",
        "add x17, x17, :lo12:{secret}",
        "ldp x19, x20, [x17]",
        "ldp x21, x22, [x17, #16]",
        "ldp x23, x24, [x17, #32]",
        "blr x16",
        "ldp x19, x20, [sp, #16]",
        "ldp x21, x22, [sp, #32]",
        "ldp x23, x24, [sp, #48]",
        "ldp x29, x30, [sp], #64",
        "ret",
        secret = sym crate::memory::SECRET,
    )
}

/// `x19` to `x29`, and `d8` to `d15`.
pub(crate) fn is_saved(register: &str) -> bool {
    let number = register[1..].parse().unwrap_or(0);
    match register.as_bytes()[0] {
        b'x' => (19..=29).contains(&number),
        b'd' => true,
        _ => false,
    }
}

/// Each register's name and bytes. `d8` to `d15` are given back, and what lies above them, here
/// `v8` to `v15`, is not.
pub(crate) fn registers(general: &[u64], rest: &[u8]) -> Vec<(String, Vec<u8>)> {
    let general = general.iter().take(31).enumerate();
    let mut all: Vec<_> = general
        .map(|(number, value)| (format!("x{number}"), value.to_ne_bytes().to_vec()))
        .collect();
    for (number, value) in rest.chunks_exact(16).take(32).enumerate() {
        if (8..16).contains(&number) {
            all.push((format!("d{number}"), value[..8].to_vec()));
            all.push((format!("v{number}"), value[8..].to_vec()));
        } else {
            all.push((format!("v{number}"), value.to_vec()));
        }
    }
    all
}

/// A caller with a copy that must be found.
macro_rules! planted {
    ($($name:ident: $($put:literal),*;)*) => {$(
        #[inline(never)]
        fn $name(_: *mut ()) {
            wipe!();
            // SAFETY: what this changes is named.
            unsafe {
                asm!(
                    "adrp x17, {secret}",
                    "add x17, x17, :lo12:{secret}",
                    $($put,)*
                    secret = sym crate::memory::SECRET,
                    clobber_abi("C"),
                );
            }
            snapshot!();
        }
    )*};
}

planted! {
    x0: "ldr x0, [x17]";
    x8: "ldr x8, [x17]";
    x16: "ldr x16, [x17]";
    v0: "ldr q0, [x17]";
    above_d8: "ldr x16, [x17]", "mov v8.d[1], x16";
    v31: "ldr q31, [x17]";
    below: "ldr x16, [x17]", "str x16, [sp, #-8]";
    far_below: "ldr x16, [x17]", "sub x17, sp, #8, lsl #12", "str x16, [x17]";
}

pub(crate) fn controls() -> Vec<Control> {
    let below_all = Place::BelowCaller(crate::memory::BELOW);
    let mut controls = Vec::new();
    let mut add = |name: &str, caller, place| {
        controls.push(Control {
            name: name.to_owned(),
            caller,
            place,
        });
    };
    add("a word in x0", x0, Place::Register("x0"));
    add("a word in x8", x8, Place::Register("x8"));
    add("a word in x16", x16, Place::Register("x16"));
    add("a copy in v0", v0, Place::Register("v0"));
    add("a word above d8", above_d8, Place::Register("v8"));
    add("a copy in v31", v31, Place::Register("v31"));
    add(
        "a copy right below the stack pointer",
        below,
        Place::BelowCaller(8),
    );
    add("a copy as far below as is looked", far_below, below_all);
    controls
}
