//! s390x: general registers, and vectors, of which those for floating point are the left halves.
//!
//! Above the stack pointer, up to 160 bytes, lies the register save area, in which whatever a
//! function calls may leave things. So all that lies below means below its end; but for the
//! word at the stack pointer, which may be the back chain and isn't wiped.
//!
//! Not seen: `r14`, in which addresses have to be made. At a return it is the return address.

use std::{
    arch::{asm, naked_asm},
    sync::atomic::{AtomicU32, Ordering},
};

pub(crate) const IS_SERVED: bool = true;

/// Whether there are vectors.
pub(crate) static HAS_VECTORS: AtomicU32 = AtomicU32::new(0);

/// Notes where the save area ends, and zeroes what lies below. But for `r14` the compiler isn't
/// told of what this uses, as registers get their values back.
macro_rules! wipe {
    () => {
        wipe!($crate::memory::BELOW)
    };
    ($bytes:expr) => {
        // SAFETY: below the stack pointer and in the save area nothing is kept by who calls, and
        // all registers are as they were.
        unsafe {
            std::arch::asm!(
                "larl %r14, {aside}",
                "stmg %r0, %r2, 0(%r14)",
                "la %r0, 160(%r15)",
                "larl %r1, {caller}",
                "stg %r0, 0(%r1)",
                "lgr %r1, %r15",
                "agfi %r1, {start}",
                "lgfi %r2, {blocks}",
                "20:",
                "xc 0(32,%r1), 0(%r1)",
                "la %r1, 32(%r1)",
                "brctg %r2, 20b",
                "xc 8(152,%r15), 8(%r15)",
                "lmg %r0, %r2, 0(%r14)",
                out("r14") _,
                aside = sym $crate::memory::ASIDE,
                caller = sym $crate::memory::CALLER,
                start = const 160 - ($bytes).cast_signed(),
                blocks = const ($bytes - 160) / 32,
            );
        }
    };
}

/// The same, and fills half of what lies below with the pattern, and the save area too.
macro_rules! fill {
    () => {
        wipe!();
        // SAFETY: as `wipe!`.
        unsafe {
            std::arch::asm!(
                "larl %r14, {aside}",
                "stmg %r0, %r3, 0(%r14)",
                "larl %r1, {secret}",
                "mvc 8(152,%r15), 0(%r1)",
                "lgr %r2, %r15",
                "agfi %r2, {start}",
                "lgfi %r3, {blocks}",
                "20:",
                "mvc 0(256,%r2), 0(%r1)",
                "la %r1, 256(%r1)",
                "la %r2, 256(%r2)",
                "brctg %r3, 20b",
                "lmg %r0, %r3, 0(%r14)",
                out("r14") _,
                aside = sym $crate::memory::ASIDE,
                secret = sym $crate::memory::SECRET,
                start = const -$crate::memory::PATTERN.cast_signed(),
                blocks = const $crate::memory::PATTERN / 256,
            );
        }
    };
}

/// Takes everything. But for `r14` nothing is changed, so that nothing is moved or spilled for it.
macro_rules! snapshot {
    () => {
        // SAFETY: writes to statics that are there for it, reads the stack between addresses that
        // were noted, and puts all registers back.
        unsafe {
            std::arch::asm!(
                "larl %r14, {general}",
                "stmg %r0, %r13, 0(%r14)",
                "stg %r15, 120(%r14)",
                "larl %r1, {has_vectors}",
                "larl %r2, {rest}",
                "clfhsi 0(%r1), 0",
                "je 10f",
                // By their bytes, as the assembler is set to processors without them.
                ".byte 0xe7, 0x0f, 0x20, 0x00, 0x00, 0x3e", // vstm v0, v15, 0(r2)
                ".byte 0xe7, 0x0f, 0x21, 0x00, 0x0c, 0x3e", // vstm v16, v31, 256(r2)
                "j 11f",
                "10:",
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
                "std %f\\i, 16 * \\i(%r2)",
                ".endr",
                "11:",
                "larl %r1, {caller}",
                "lg %r3, 0(%r1)",
                "agfi %r3, {start}",
                "larl %r4, {left}",
                "lgfi %r5, {blocks}",
                "20:",
                "mvc 0(256,%r4), 0(%r3)",
                "la %r3, 256(%r3)",
                "la %r4, 256(%r4)",
                "brctg %r5, 20b",
                // And here `r3` is at the frame.
                "larl %r1, {top}",
                "lg %r2, 0(%r1)",
                "larl %r4, {own}",
                "lgfi %r5, {words}",
                "30:",
                "clgr %r3, %r2",
                "jhe 40f",
                "mvc 0(8,%r4), 0(%r3)",
                "la %r3, 8(%r3)",
                "la %r4, 8(%r4)",
                "brctg %r5, 30b",
                "40:",
                "larl %r1, {taken}",
                "mvhi 0(%r1), 1",
                "lmg %r0, %r5, 0(%r14)",
                out("r14") _,
                general = sym $crate::memory::GENERAL,
                rest = sym $crate::memory::REST,
                left = sym $crate::memory::LEFT,
                own = sym $crate::memory::OWN,
                caller = sym $crate::memory::CALLER,
                top = sym $crate::memory::TOP,
                taken = sym $crate::memory::TAKEN,
                has_vectors = sym $crate::arch::HAS_VECTORS,
                start = const -$crate::memory::BELOW.cast_signed(),
                blocks = const $crate::memory::BELOW / 256,
                words = const $crate::memory::FRAME / 8,
            );
        }
    };
}

/// With the save area, where the caller saves what it gives back.
macro_rules! note_top {
    () => {
        // SAFETY: writes to a static that is there for it.
        unsafe {
            std::arch::asm!(
                "larl %r14, {top}",
                "la %r1, 160(%r15)",
                "stg %r1, 0(%r14)",
                out("r1") _,
                out("r14") _,
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
                "larl %r14, {secret}",
                "lmg %r7, %r10, 0(%r14)",
                out("r14") _,
                out("r7") a,
                out("r8") b,
                out("r9") c,
                out("r10") d,
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
            std::arch::asm!("", in("r7") a, in("r8") b, in("r9") c, in("r10") d);
        }
    };
}

#[path = "s390x/controls.rs"]
mod planted;

pub(crate) use planted::controls;

pub(crate) fn prepare() {
    /// From Linux's `elf.h`.
    const HWCAP_VXRS: libc::c_ulong = 1 << 11;
    // SAFETY: asks.
    let hwcap = unsafe { libc::getauxval(libc::AT_HWCAP) };
    HAS_VECTORS.store(u32::from(hwcap & HWCAP_VXRS != 0), Ordering::Relaxed);
}

/// Zeroes vector registers, in which secrets were copied to where values are made from.
#[inline(always)]
pub(crate) fn clear_vectors() {
    if HAS_VECTORS.load(Ordering::Relaxed) == 0 {
        // SAFETY: clears what it says it does.
        unsafe {
            asm!(
                ".irp i, 0,1,2,3,4,5,6,7",
                "lzdr %f\\i",
                ".endr",
                clobber_abi("C"),
            );
        }
        return;
    }
    // SAFETY: as above, and of the others only the right halves, which nobody is given back.
    unsafe {
        asm!(
            // `vzero`.
            ".irp v, 0,1,2,3,4,5,6,7,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
            ".insn vri, 0xe70000000044, %v\\v, %v0, 0, 0, 0",
            ".endr",
            // `vleig` of 0 into element 1.
            ".irp v, 8,9,10,11,12,13,14,15",
            ".insn vri, 0xe70000000042, %v\\v, %v0, 0, 1, 0",
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
            ".irp i, 7,8,9,10,12,13",
            "lghi %r\\i, 0",
            ".endr",
            out("r7") _,
            out("r8") _,
            out("r9") _,
            out("r10") _,
            out("r12") _,
            out("r13") _,
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
        "stmg %r6, %r15, 48(%r15)",
        "aghi %r15, -160",
        "lgr %r1, %r2",
        "lgr %r2, %r3",
        "larl %r14, {secret}",
        "lmg %r7, %r10, 0(%r14)",
        "lmg %r12, %r13, 32(%r14)",
        "basr %r14, %r1",
        "lmg %r6, %r15, 208(%r15)",
        "br %r14",
        secret = sym crate::memory::SECRET,
    )
}

/// `r6` to `r13`, and `f8` to `f15`.
pub(crate) fn is_saved(register: &str) -> bool {
    let number = register[1..].parse().unwrap_or(0);
    match register.as_bytes()[0] {
        b'r' => (6..=13).contains(&number),
        b'f' => number >= 8,
        _ => false,
    }
}

/// Each register's name and bytes. `f8` to `f15` are given back, and what lies right of them, here
/// `v8` to `v15`, is not.
pub(crate) fn registers(general: &[u64], rest: &[u8]) -> Vec<(String, Vec<u8>)> {
    let general = general.iter().take(16).enumerate();
    let mut all: Vec<_> = general
        .map(|(number, value)| (format!("r{number}"), value.to_ne_bytes().to_vec()))
        .collect();
    for (number, value) in rest.chunks_exact(16).take(32).enumerate() {
        if (8..16).contains(&number) {
            all.push((format!("f{number}"), value[..8].to_vec()));
            all.push((format!("v{number}"), value[8..].to_vec()));
        } else {
            all.push((format!("v{number}"), value.to_vec()));
        }
    }
    all
}
