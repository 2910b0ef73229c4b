//! LoongArch: general registers, and vectors as wide as they are, of which those for floating
//! point are the lowest 64 bits.
//!
//! Not seen: `t8`, in which addresses have to be made.

use std::{
    arch::{asm, naked_asm},
    sync::atomic::{AtomicU32, Ordering},
};

pub(crate) const IS_SERVED: bool = true;

/// Whether vectors have 256 bits. They have 128 on all that Rust's programs run on.
pub(crate) static HAS_LASX: AtomicU32 = AtomicU32::new(0);

/// Notes the stack pointer, and zeroes what lies below. But for `t8` the compiler isn't told of
/// what this uses, as registers get their values back.
macro_rules! wipe {
    () => {
        wipe!($crate::memory::BELOW)
    };
    ($bytes:expr) => {
        // SAFETY: below the stack pointer nothing is kept, and all registers are as they were.
        unsafe {
            std::arch::asm!(
                "la.local $t8, {aside}",
                "st.d $a0, $t8, 0",
                "st.d $a1, $t8, 8",
                "la.local $a0, {caller}",
                "st.d $sp, $a0, 0",
                "li.w $a1, {bytes}",
                "sub.d $a0, $sp, $a1",
                "20:",
                "st.d $zero, $a0, 0",
                "st.d $zero, $a0, 8",
                "addi.d $a0, $a0, 16",
                "bltu $a0, $sp, 20b",
                "ld.d $a0, $t8, 0",
                "ld.d $a1, $t8, 8",
                out("$r20") _,
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
                "la.local $t8, {aside}",
                "st.d $a0, $t8, 0",
                "st.d $a1, $t8, 8",
                "st.d $a2, $t8, 16",
                "li.w $a1, {bytes}",
                "sub.d $a0, $sp, $a1",
                "la.local $a1, {secret}",
                "20:",
                "ld.d $a2, $a1, 0",
                "st.d $a2, $a0, 0",
                "addi.d $a1, $a1, 8",
                "addi.d $a0, $a0, 8",
                "bltu $a0, $sp, 20b",
                "ld.d $a0, $t8, 0",
                "ld.d $a1, $t8, 8",
                "ld.d $a2, $t8, 16",
                out("$r20") _,
                aside = sym $crate::memory::ASIDE,
                secret = sym $crate::memory::SECRET,
                bytes = const $crate::memory::PATTERN,
            );
        }
    };
}

/// Takes everything. But for `t8` nothing is changed, so that nothing is moved or spilled for it.
macro_rules! snapshot {
    () => {
        // SAFETY: writes to statics that are there for it, reads the stack between addresses that
        // were noted, and puts all registers back.
        unsafe {
            std::arch::asm!(
                "la.local $t8, {general}",
                ".irp i, 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,21,22,23,24,25,26,27,28,29,30,31",
                "st.d $r\\i, $t8, 8 * \\i",
                ".endr",
                "la.local $a0, {rest}",
                "la.local $a1, {has_lasx}",
                "ld.w $a1, $a1, 0",
                "beqz $a1, 10f",
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
                "xvst $xr\\i, $a0, 32 * \\i",
                ".endr",
                "b 11f",
                "10:",
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
                "vst $vr\\i, $a0, 32 * \\i",
                ".endr",
                "11:",
                "la.local $a0, {caller}",
                "ld.d $a0, $a0, 0",
                "li.w $a1, {below}",
                "sub.d $a1, $a0, $a1",
                "la.local $a2, {left}",
                "20:",
                "ld.d $a3, $a1, 0",
                "st.d $a3, $a2, 0",
                "addi.d $a1, $a1, 8",
                "addi.d $a2, $a2, 8",
                "bltu $a1, $a0, 20b",
                // And here `a1` is at the frame.
                "la.local $a0, {top}",
                "ld.d $a0, $a0, 0",
                "la.local $a2, {own}",
                "li.w $a4, {frame}",
                "add.d $a4, $a4, $a2",
                "30:",
                "bgeu $a1, $a0, 40f",
                "bgeu $a2, $a4, 40f",
                "ld.d $a3, $a1, 0",
                "st.d $a3, $a2, 0",
                "addi.d $a1, $a1, 8",
                "addi.d $a2, $a2, 8",
                "b 30b",
                "40:",
                "la.local $a0, {taken}",
                "li.w $a1, 1",
                "st.w $a1, $a0, 0",
                ".irp i, 4,5,6,7,8",
                "ld.d $r\\i, $t8, 8 * \\i",
                ".endr",
                out("$r20") _,
                general = sym $crate::memory::GENERAL,
                rest = sym $crate::memory::REST,
                left = sym $crate::memory::LEFT,
                own = sym $crate::memory::OWN,
                caller = sym $crate::memory::CALLER,
                top = sym $crate::memory::TOP,
                taken = sym $crate::memory::TAKEN,
                has_lasx = sym $crate::arch::HAS_LASX,
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
                "la.local $t8, {top}",
                "st.d $sp, $t8, 0",
                out("$r20") _,
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
                "la.local $t8, {secret}",
                "ld.d $s1, $t8, 0",
                "ld.d $s2, $t8, 8",
                "ld.d $s3, $t8, 16",
                "ld.d $s4, $t8, 24",
                out("$r20") _,
                out("$r24") a,
                out("$r25") b,
                out("$r26") c,
                out("$r27") d,
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
            std::arch::asm!("", in("$r24") a, in("$r25") b, in("$r26") c, in("$r27") d);
        }
    };
}

#[path = "loongarch64/controls.rs"]
mod planted;

pub(crate) use planted::controls;

pub(crate) fn prepare() {
    /// From Linux's `hwcap.h`.
    const HWCAP_LOONGARCH_LASX: libc::c_ulong = 1 << 5;
    // SAFETY: asks.
    let hwcap = unsafe { libc::getauxval(libc::AT_HWCAP) };
    HAS_LASX.store(
        u32::from(hwcap & HWCAP_LOONGARCH_LASX != 0),
        Ordering::Relaxed,
    );
}

/// Zeroes vector registers, in which secrets were copied to where values are made from.
#[inline(always)]
pub(crate) fn clear_vectors() {
    if HAS_LASX.load(Ordering::Relaxed) == 0 {
        // SAFETY: clears what it says it does: of the last eight what nobody is given back.
        unsafe {
            asm!(
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23",
                "vxor.v $vr\\i, $vr\\i, $vr\\i",
                ".endr",
                ".irp i, 24,25,26,27,28,29,30,31",
                "vinsgr2vr.d $vr\\i, $zero, 1",
                ".endr",
                clobber_abi("C"),
            );
        }
        return;
    }
    // SAFETY: as above.
    unsafe {
        asm!(
            ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23",
            "xvxor.v $xr\\i, $xr\\i, $xr\\i",
            ".endr",
            ".irp i, 24,25,26,27,28,29,30,31",
            "xvpickve.d $xr\\i, $xr\\i, 0",
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
            ".irp i, 0,1,2,3,4,5",
            "move $s\\i, $zero",
            ".endr",
            out("$r23") _,
            out("$r24") _,
            out("$r25") _,
            out("$r26") _,
            out("$r27") _,
            out("$r28") _,
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
        "addi.d $sp, $sp, -64",
        "st.d $ra, $sp, 56",
        ".irp i, 0,1,2,3,4,5",
        "st.d $s\\i, $sp, 8 * \\i",
        ".endr",
        "move $t0, $a0",
        "move $a0, $a1",
        "la.local $t8, {secret}",
        ".irp i, 0,1,2,3,4,5",
        "ld.d $s\\i, $t8, 8 * \\i",
        ".endr",
        "jirl $ra, $t0, 0",
        ".irp i, 0,1,2,3,4,5",
        "ld.d $s\\i, $sp, 8 * \\i",
        ".endr",
        "ld.d $ra, $sp, 56",
        "addi.d $sp, $sp, 64",
        "ret",
        secret = sym crate::memory::SECRET,
    )
}

/// `fp`, `s0` to `s8`, and `fs0` to `fs7`.
pub(crate) fn is_saved(register: &str) -> bool {
    let (kind, number) = register.split_at(1);
    let number = number.parse().unwrap_or(0);
    match kind {
        "r" => (22..=31).contains(&number),
        "f" => true,
        _ => false,
    }
}

/// Each register's name and bytes. `f24` to `f31` are given back, and what lies above them, here
/// `v24` to `v31`, is not.
pub(crate) fn registers(general: &[u64], rest: &[u8]) -> Vec<(String, Vec<u8>)> {
    let general = general.iter().take(32).enumerate();
    let mut all: Vec<_> = general
        .map(|(number, value)| (format!("r{number}"), value.to_ne_bytes().to_vec()))
        .collect();
    for (number, value) in rest.chunks_exact(32).take(32).enumerate() {
        if number < 24 {
            all.push((format!("v{number}"), value.to_vec()));
        } else {
            all.push((format!("f{number}"), value[..8].to_vec()));
            all.push((format!("v{number}"), value[8..].to_vec()));
        }
    }
    all
}
