//! Arm, 32 bits, in A32 code: general registers, and those for floating point.
//!
//! Not seen: `lr`, in which addresses have to be made. At a return it is the return address.
//! Instructions for `d16` and on are given by number, as in `src/arch/arm.rs`.

use std::{
    arch::{asm, naked_asm},
    sync::atomic::{AtomicU32, Ordering},
};

pub(crate) const IS_SERVED: bool = true;

/// Whether there are `d16` to `d31`.
pub(crate) static HAS_D32: AtomicU32 = AtomicU32::new(0);

/// A static's address, by its distance.
macro_rules! address {
    ($register:literal, $name:literal) => {
        concat!(
            "movw ",
            $register,
            ", :lower16:(",
            $name,
            " - (77f + 8))\n",
            "movt ",
            $register,
            ", :upper16:(",
            $name,
            " - (77f + 8))\n",
            "77: add ",
            $register,
            ", pc, ",
            $register,
        )
    };
}

/// Notes the stack pointer, and zeroes what lies below. But for `lr` the compiler isn't told of
/// what this uses, as registers get their values back.
macro_rules! wipe {
    () => {
        wipe!($crate::memory::BELOW)
    };
    ($bytes:expr) => {
        // SAFETY: below the stack pointer nothing is kept, and all registers are as they were.
        unsafe {
            std::arch::asm!(
                address!("lr", "{aside}"),
                "stm lr, {{r0-r1}}",
                address!("r0", "{caller}"),
                "str sp, [r0]",
                "sub r0, sp, #{bytes}",
                "mov r1, #0",
                "20:",
                "str r1, [r0], #4",
                "cmp r0, sp",
                "blo 20b",
                "ldm lr, {{r0-r1}}",
                out("lr") _,
                aside = sym $crate::memory::ASIDE,
                caller = sym $crate::memory::CALLER,
                bytes = const $bytes,
            );
        }
    };
}

/// The same, and fills half of what lies below with the pattern.
macro_rules! fill {
    () => {
        wipe!();
        // SAFETY: as `wipe!`.
        unsafe {
            std::arch::asm!(
                address!("lr", "{aside}"),
                "stm lr, {{r0-r2}}",
                address!("r1", "{secret}"),
                "sub r0, sp, #{bytes}",
                "20:",
                "ldr r2, [r1], #4",
                "str r2, [r0], #4",
                "cmp r0, sp",
                "blo 20b",
                "ldm lr, {{r0-r2}}",
                out("lr") _,
                aside = sym $crate::memory::ASIDE,
                secret = sym $crate::memory::SECRET,
                bytes = const $crate::memory::PATTERN,
            );
        }
    };
}

/// Takes everything. But for `lr` nothing is changed, so that nothing is moved or spilled for it.
macro_rules! snapshot {
    () => {
        // SAFETY: writes to statics that are there for it, reads the stack between addresses that
        // were noted, and puts all registers back.
        unsafe {
            std::arch::asm!(
                address!("lr", "{general}"),
                "stm lr, {{r0-r12}}",
                address!("r0", "{rest}"),
                address!("r1", "{has_d32}"),
                "ldr r1, [r1]",
                ".inst 0xeca00b20", // vstmia r0!, {d0-d15}
                "cmp r1, #0",
                "beq 10f",
                ".inst 0xece00b20", // vstmia r0!, {d16-d31}
                "10:",
                address!("r1", "{caller}"),
                "ldr r1, [r1]",
                "sub r0, r1, #{below}",
                address!("r2", "{left}"),
                "20:",
                "ldr r3, [r0], #4",
                "str r3, [r2], #4",
                "cmp r0, r1",
                "blo 20b",
                // And here `r0` is at the frame.
                address!("r1", "{top}"),
                "ldr r1, [r1]",
                address!("r2", "{own}"),
                "add r4, r2, #{frame}",
                "30:",
                "cmp r0, r1",
                "bhs 40f",
                "cmp r2, r4",
                "bhs 40f",
                "ldr r3, [r0], #4",
                "str r3, [r2], #4",
                "b 30b",
                "40:",
                address!("r0", "{taken}"),
                "mov r1, #1",
                "str r1, [r0]",
                "ldm lr, {{r0-r4}}",
                out("lr") _,
                general = sym $crate::memory::GENERAL,
                rest = sym $crate::memory::REST,
                left = sym $crate::memory::LEFT,
                own = sym $crate::memory::OWN,
                caller = sym $crate::memory::CALLER,
                top = sym $crate::memory::TOP,
                taken = sym $crate::memory::TAKEN,
                has_d32 = sym $crate::arch::HAS_D32,
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
                address!("lr", "{top}"),
                "str sp, [lr]",
                out("lr") _,
                top = sym $crate::memory::TOP,
            );
        }
    };
}

/// Four words of the pattern, in registers that the compiler can keep them in.
macro_rules! held {
    () => {{
        let (a, b, c, d): (u32, u32, u32, u32);
        // SAFETY: reads a static that nobody writes to now.
        unsafe {
            std::arch::asm!(
                address!("lr", "{secret}"),
                "ldm lr, {{r4, r5, r8, r10}}",
                out("lr") _,
                out("r4") a,
                out("r5") b,
                out("r8") c,
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
            std::arch::asm!("", in("r4") a, in("r5") b, in("r8") c, in("r10") d);
        }
    };
}

#[path = "arm/controls.rs"]
mod planted;

pub(crate) use planted::controls;

pub(crate) fn prepare() {
    /// From Linux's `arch/arm/include/uapi/asm/hwcap.h`.
    const HWCAP_VFPD32: libc::c_ulong = 1 << 19;
    // SAFETY: asks.
    let hwcap = unsafe { libc::getauxval(libc::AT_HWCAP) };
    HAS_D32.store(u32::from(hwcap & HWCAP_VFPD32 != 0), Ordering::Relaxed);
}

/// Zeroes vector registers, in which secrets were copied to where values are made from.
#[inline(always)]
pub(crate) fn clear_vectors() {
    // SAFETY: clears what it says it does.
    unsafe {
        asm!(
            "mov r1, #0",
            ".irp i, 0,1,2,3,4,5,6,7",
            ".inst 0xec411b10 + \\i", // vmov d<i>, r1, r1
            ".endr",
            clobber_abi("C"),
        );
    }
    if HAS_D32.load(Ordering::Relaxed) != 0 {
        // SAFETY: as above; they are there.
        unsafe {
            asm!(
                "mov r1, #0",
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
                ".inst 0xec411b30 + \\i", // vmov d<16 + i>, r1, r1
                ".endr",
                clobber_abi("C"),
            );
        }
    }
}

/// Changes registers that are given back, so that whoever calls this saves them.
#[inline(never)]
pub(crate) fn change_saved() {
    // SAFETY: says what it changes.
    unsafe {
        asm!(
            ".irp i, 4,5,7,8,9,10",
            "mov r\\i, #0",
            ".endr",
            out("r4") _,
            out("r5") _,
            out("r7") _,
            out("r8") _,
            out("r9") _,
            out("r10") _,
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
        "push {{r4-r11, lr}}",
        "sub sp, sp, #4", // a multiple of 8 again
        "mov r12, r0",
        "mov r0, r1",
        address!("lr", "{secret}"),
        "ldm lr, {{r4, r5, r7-r10}}",
        "blx r12",
        "add sp, sp, #4",
        "pop {{r4-r11, pc}}",
        secret = sym crate::memory::SECRET,
    )
}

/// `r4` to `r11`, and `d8` to `d15`.
pub(crate) fn is_saved(register: &str) -> bool {
    let number = register[1..].parse().unwrap_or(0);
    match register.as_bytes()[0] {
        b'r' => (4..=11).contains(&number),
        _ => (8..=15).contains(&number),
    }
}

/// Each register's name and bytes.
pub(crate) fn registers(general: &[u64], rest: &[u8]) -> Vec<(String, Vec<u8>)> {
    let general = general.iter().flat_map(|two| two.to_ne_bytes());
    let general: Vec<u8> = general.take(4 * 13).collect();
    let general = general.chunks_exact(4).enumerate();
    let general = general.map(|(number, value)| (format!("r{number}"), value.to_vec()));
    let rest = rest.chunks_exact(8).take(32).enumerate();
    let rest = rest.map(|(number, value)| (format!("d{number}"), value.to_vec()));
    general.chain(rest).collect()
}
