//! PowerPC64: general registers, CTR, and vectors, of which those for floating point are the first
//! halves.
//!
//! Above the stack pointer, at 8 and 16, lie two words in which whatever a function calls may leave
//! things. So all that lies below means below the end of the four that are there; but for the back
//! chain and the word for `r2`, which aren't wiped.
//!
//! Not seen: `r12`, in which addresses have to be made. At a return it is the address of who was
//! called, as a rule.

use std::arch::naked_asm;

pub(crate) const IS_SERVED: bool = true;

/// The upper half of a number that `addis` and `addi` add, so that the lower one may be negative.
pub(crate) const fn high(number: isize) -> isize {
    (number + 0x8000) >> 16
}

/// The lower half.
pub(crate) const fn low(number: isize) -> isize {
    number - (high(number) << 16)
}

/// Notes where those words end, and zeroes what lies below. But for what is named the compiler
/// isn't told of what this uses, as registers get their values back.
macro_rules! wipe {
    () => {
        wipe!($crate::memory::BELOW)
    };
    ($bytes:expr) => {
        // SAFETY: below the stack pointer and in those words nothing is kept by who calls, and
        // all registers are as they were.
        unsafe {
            std::arch::asm!(
                "addis 12, 2, {aside}@toc@ha",
                "addi 12, 12, {aside}@toc@l",
                "std 3, 0(12)",
                "std 4, 8(12)",
                "addi 3, 1, 32",
                "addis 4, 2, {caller}@toc@ha",
                "addi 4, 4, {caller}@toc@l",
                "std 3, 0(4)",
                "li 4, 0",
                "addis 4, 4, {blocks_high}",
                "addi 4, 4, {blocks_low}",
                "mtctr 4",
                "addis 3, 1, {start_high}",
                "addi 3, 3, {start_low}",
                "li 4, 0",
                "20:",
                "std 4, 0(3)",
                "std 4, 8(3)",
                "addi 3, 3, 16",
                "bdnz 20b",
                "std 4, 8(1)",
                "std 4, 16(1)",
                "ld 3, 0(12)",
                "ld 4, 8(12)",
                out("r12") _,
                out("ctr") _,
                aside = sym $crate::memory::ASIDE,
                caller = sym $crate::memory::CALLER,
                start_high = const $crate::arch::high(32 - ($bytes).cast_signed()),
                start_low = const $crate::arch::low(32 - ($bytes).cast_signed()),
                blocks_high = const $crate::arch::high((($bytes - 32) / 16).cast_signed()),
                blocks_low = const $crate::arch::low((($bytes - 32) / 16).cast_signed()),
            );
        }
    };
}

/// The same, and fills half of what lies below with the pattern, and the two words too.
macro_rules! fill {
    () => {
        wipe!();
        // SAFETY: as `wipe!`.
        unsafe {
            std::arch::asm!(
                "addis 12, 2, {aside}@toc@ha",
                "addi 12, 12, {aside}@toc@l",
                "std 3, 0(12)",
                "std 4, 8(12)",
                "std 5, 16(12)",
                "addis 4, 2, {secret}@toc@ha",
                "addi 4, 4, {secret}@toc@l",
                "ld 5, 0(4)",
                "std 5, 8(1)",
                "std 5, 16(1)",
                "li 5, {words}",
                "mtctr 5",
                "addi 3, 1, {start}",
                "20:",
                "ld 5, 0(4)",
                "std 5, 0(3)",
                "addi 3, 3, 8",
                "addi 4, 4, 8",
                "bdnz 20b",
                "ld 3, 0(12)",
                "ld 4, 8(12)",
                "ld 5, 16(12)",
                out("r12") _,
                out("ctr") _,
                aside = sym $crate::memory::ASIDE,
                secret = sym $crate::memory::SECRET,
                start = const -$crate::memory::PATTERN.cast_signed(),
                words = const $crate::memory::PATTERN / 8,
            );
        }
    };
}

/// Takes everything. But for what is named nothing is changed, so that nothing is moved or spilled
/// for it.
macro_rules! snapshot {
    () => {
        // SAFETY: writes to statics that are there for it, reads the stack between addresses that
        // were noted, and puts all registers back.
        unsafe {
            std::arch::asm!(
                "addis 12, 2, {general}@toc@ha",
                "addi 12, 12, {general}@toc@l",
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
                "std \\i, 8 * \\i(12)",
                ".endr",
                "mfctr 3", // where r12 would be
                "std 3, 96(12)",
                "addis 3, 2, {rest}@toc@ha",
                "addi 3, 3, {rest}@toc@l",
                ".irp j, 0,8,16,24,32,40,48,56",
                ".irp i, 0,1,2,3,4,5,6,7",
                "stxvd2x \\j + \\i, 0, 3",
                "addi 3, 3, 16",
                ".endr",
                ".endr",
                "addis 4, 2, {caller}@toc@ha",
                "addi 4, 4, {caller}@toc@l",
                "ld 3, 0(4)",
                "addi 3, 3, {start}",
                "addis 5, 2, {left}@toc@ha",
                "addi 5, 5, {left}@toc@l",
                "li 6, {blocks}",
                "mtctr 6",
                "20:",
                "ld 6, 0(3)",
                "ld 7, 8(3)",
                "std 6, 0(5)",
                "std 7, 8(5)",
                "addi 3, 3, 16",
                "addi 5, 5, 16",
                "bdnz 20b",
                // And here `r3` is at the frame.
                "addis 4, 2, {top}@toc@ha",
                "addi 4, 4, {top}@toc@l",
                "ld 6, 0(4)",
                "addis 5, 2, {own}@toc@ha",
                "addi 5, 5, {own}@toc@l",
                "li 7, {words}",
                "mtctr 7",
                "30:",
                "cmpld 3, 6",
                "bge 40f",
                "ld 7, 0(3)",
                "std 7, 0(5)",
                "addi 3, 3, 8",
                "addi 5, 5, 8",
                "bdnz 30b",
                "40:",
                "addis 4, 2, {taken}@toc@ha",
                "addi 4, 4, {taken}@toc@l",
                "li 7, 1",
                "stw 7, 0(4)",
                ".irp i, 3,4,5,6,7",
                "ld \\i, 8 * \\i(12)",
                ".endr",
                out("r12") _,
                out("ctr") _,
                out("cr0") _,
                general = sym $crate::memory::GENERAL,
                rest = sym $crate::memory::REST,
                left = sym $crate::memory::LEFT,
                own = sym $crate::memory::OWN,
                caller = sym $crate::memory::CALLER,
                top = sym $crate::memory::TOP,
                taken = sym $crate::memory::TAKEN,
                start = const -$crate::memory::BELOW.cast_signed(),
                blocks = const $crate::memory::BELOW / 16,
                words = const $crate::memory::FRAME / 8,
            );
        }
    };
}

/// With the words in which the caller saves what it gives back.
macro_rules! note_top {
    () => {
        // SAFETY: writes to a static that is there for it.
        unsafe {
            std::arch::asm!(
                "addis 12, 2, {top}@toc@ha",
                "addi 12, 12, {top}@toc@l",
                "addi 11, 1, 32",
                "std 11, 0(12)",
                out("r11") _,
                out("r12") _,
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
                "addis 12, 2, {secret}@toc@ha",
                "addi 12, 12, {secret}@toc@l",
                "ld 14, 0(12)",
                "ld 15, 8(12)",
                "ld 16, 16(12)",
                "ld 17, 24(12)",
                out("r12") _,
                out("r14") a,
                out("r15") b,
                out("r16") c,
                out("r17") d,
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
            std::arch::asm!("", in("r14") a, in("r15") b, in("r16") c, in("r17") d);
        }
    };
}

#[path = "powerpc64/controls.rs"]
mod planted;

pub(crate) use planted::controls;

pub(crate) fn prepare() {}

/// Zeroes vector registers, in which secrets were copied to where values are made from.
#[inline(always)]
pub(crate) fn clear_vectors() {
    // SAFETY: clears what it may change.
    unsafe { zero_vectors() };
}

/// A function, for which the compiler knows that the second halves of vs14 to vs31 are lost.
#[unsafe(naked)]
unsafe extern "C" fn zero_vectors() {
    naked_asm!(
        ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13",
        "xxlxor \\i, \\i, \\i",
        ".endr",
        ".irp i, 14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
        "xxpermdi \\i, \\i, 0, 0",
        ".endr",
        ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19",
        "vxor \\i, \\i, \\i",
        ".endr",
        "blr",
    )
}

/// Changes registers that are given back, so that whoever calls this saves them.
#[inline(never)]
pub(crate) fn change_saved() {
    // SAFETY: says what it changes.
    unsafe {
        std::arch::asm!(
            ".irp i, 14,15,16,17,18,19",
            "li \\i, 0",
            ".endr",
            out("r14") _,
            out("r15") _,
            out("r16") _,
            out("r17") _,
            out("r18") _,
            out("r19") _,
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
        "mflr 0",
        "std 0, 16(1)",
        "stdu 1, -80(1)",
        "std 2, 24(1)",
        "mr 12, 3",
        "mr 3, 4",
        "mtctr 12",
        "addis 11, 2, {secret}@toc@ha",
        "addi 11, 11, {secret}@toc@l",
        ".irp i, 14,15,16,17,18,19",
        "std \\i, 32 + 8 * (\\i - 14)(1)",
        "ld \\i, 8 * (\\i - 14)(11)",
        ".endr",
        "bctrl",
        "ld 2, 24(1)",
        ".irp i, 14,15,16,17,18,19",
        "ld \\i, 32 + 8 * (\\i - 14)(1)",
        ".endr",
        "addi 1, 1, 80",
        "ld 0, 16(1)",
        "mtlr 0",
        "blr",
        secret = sym crate::memory::SECRET,
    )
}

/// `r14` to `r31`, `f14` to `f31`, and `v20` to `v31`.
pub(crate) fn is_saved(register: &str) -> bool {
    let number = register[1..].parse().unwrap_or(0);
    match register.as_bytes()[0] {
        b'r' | b'f' => number >= 14,
        b'v' => number >= 20,
        _ => false,
    }
}

/// Each register's name and bytes. `f14` to `f31` are given back, and what lies beside them, here
/// `vs14` to `vs31`, is not.
pub(crate) fn registers(general: &[u64], rest: &[u8]) -> Vec<(String, Vec<u8>)> {
    let general = general.iter().take(32).enumerate();
    let mut all: Vec<_> = general
        .map(|(number, value)| (format!("r{number}"), value.to_ne_bytes().to_vec()))
        .collect();
    "ctr".clone_into(&mut all[12].0);
    for (number, value) in rest.chunks_exact(16).take(64).enumerate() {
        match number {
            14..32 => {
                all.push((format!("f{number}"), value[..8].to_vec()));
                all.push((format!("vs{number}"), value[8..].to_vec()));
            }
            32.. => all.push((format!("v{}", number - 32), value.to_vec())),
            _ => all.push((format!("vs{number}"), value.to_vec())),
        }
    }
    all
}
