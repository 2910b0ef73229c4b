//! Arm, 32 bits, hard float: AAPCS32 with VFP registers for arguments. A32 and T32 alike:
//! every instruction here exists in both.
//!
//! Caller-saved, and so cleared, by the Procedure Call Standard for the Arm Architecture
//! (AAPCS32), "Machine Registers":
//!
//! - `r0-r3` and `r12`. (`r9` is the platform's to assign: on Linux it is callee-saved.)
//! - `d0-d7`, and `d16-d31` where there are 32 of them.
//! - The flags: `N Z C V`, `Q` and `GE` of APSR, and `N Z C V` of FPSCR.
//!
//! Callee-saved registers (`r4-r11`, `d8-d15`) hold the caller's values again by the time
//! this runs: the ABI had the closure put them back. Those are `enter`'s to save, by the same
//! section. `lr` is the return address.
//!
//! Left alone: all else in FPSCR, which controls, or which a C caller reads by `fetestexcept`
//! (`QC` too: a result was once saturated); `TPIDRURW`, the system's; and the endianness, which
//! a callee may not leave changed. So is iWMMXt, the vector registers of some old Marvell
//! processors: compilers only use them if told to, and Rust's can't.
//!
//! Memory: AAPCS32 has no red zone and no save area. It has an area for arguments at the stack
//! pointer only where some are passed there.
//!
//! Unwinding: by the tables of the Exception Handling ABI (EHABI), which describe a function's
//! frame as it is where it calls another, and not at each instruction.
//!
//! The instructions' effects are those of the Arm Architecture Reference Manual for ARMv7-A
//! and ARMv7-R (DDI 0406); all but those for `d16-d31` are ARMv6 with VFPv2.
//!
//! The assembler sees the target's name here, not always its features
//! (<https://github.com/llvm/llvm-project/issues/61991>), and `arm-` by itself is an ARMv4;
//! a directive would reach what comes after the function. So VFP instructions are given by
//! number, the same in A32 and T32, and branches that may change between these are `pop`s
//! into `pc`, not `bx`.
#![expect(unsafe_code, reason = "registers are cleared in assembly")]

use core::{
    arch::{asm, naked_asm},
    mem::offset_of,
    ptr::NonNull,
};

use super::{CachedBits, EraseRequest, Inner};
use crate::span::Span;

/// Bit of [`RegisterSet`]: `d16-d31` exist.
const D32: u32 = 1 << 0;

/// From Linux's `arch/arm/include/uapi/asm/hwcap.h`, as are the next three.
const HWCAP_NEON: libc::c_ulong = 1 << 12;
const HWCAP_VFPV3: libc::c_ulong = 1 << 13;
const HWCAP_VFPV3D16: libc::c_ulong = 1 << 14;
const HWCAP_VFPD32: libc::c_ulong = 1 << 19;

#[derive(Clone, Copy, Debug)]
#[repr(transparent)]
pub(crate) struct RegisterSet(u32);

static DETECTED: CachedBits = CachedBits::new();

impl RegisterSet {
    pub(crate) const BASELINE: Self = Self(0);

    #[inline]
    pub(crate) fn cached() -> Option<Self> {
        DETECTED.get().map(Self)
    }

    pub(crate) fn cache(self) {
        DETECTED.set(self.0);
    }

    pub(crate) fn detect() -> Self {
        // SAFETY: reads what the kernel gave the process at its start.
        Self::from_hwcap(unsafe { libc::getauxval(libc::AT_HWCAP) })
    }

    fn from_hwcap(hwcap: libc::c_ulong) -> Self {
        // Linux has told of 32 registers by themselves since 3.7. Before it said NEON,
        // which needs them, or VFPv3 without the word that there are only 16.
        let d32 = hwcap & (HWCAP_VFPD32 | HWCAP_NEON) != 0
            || hwcap & (HWCAP_VFPV3 | HWCAP_VFPV3D16) == HWCAP_VFPV3;
        Self(if d32 { D32 } else { 0 })
    }
}

/// Clears every register that the module documentation names.
#[inline(always)]
pub(crate) fn clear(set: RegisterSet) {
    // SAFETY: `set` comes from `detect`, so that each instruction it selects
    // exists and is enabled. Everything changed is caller-saved, which the
    // compiler expects of any `C` function.
    unsafe { clear_registers(set) }
}

/// The stack pointer, where this is inlined.
#[inline(always)]
pub(crate) fn stack_pointer() -> usize {
    let here;
    // SAFETY: it reads a register.
    unsafe { asm!("mov {}, sp", out(reg) here, options(nomem, nostack, preserves_flags)) };
    here
}

/// Calls `inner(header)` with nothing of the caller's in any general register, nor in those for
/// floating point that a callee preserves.
///
/// ```text
///   sp + 104     the stack pointer of the caller
///   sp + 100     its lr: the return address
///   sp + 96      its r11, and where r11 points
///   sp + 68      its r4, and up to sp + 92 its r5 to r10
///   sp + 64      nothing: makes the stack pointer a multiple of 8
///   sp           its d8, and up to sp + 56 its d9 to d15
///                what `inner` leaves
/// ```
///
/// # Safety
///
/// `inner(header)` must be sound to call and must not unwind. What lies from the address that it
/// returns up to the stack pointer that it was called with must not be in use any more.
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn enter(inner: Inner, header: NonNull<()>) {
    naked_asm!(
        ".fnstart",
        "push {{r4-r11, lr}}",
        ".save {{r4-r11, lr}}",
        "add r11, sp, #28", // a frame pointer, so that `r11` has no secret either
        ".setfp r11, sp, #28",
        "sub sp, sp, #4",
        ".pad #4",
        ".inst 0xed2d8b10", // vpush {d8-d15}
        ".vsave {{d8-d15}}",
        "mov r12, r0", // inner
        "mov r0, r1",  // its argument
        "mov r1, #0",
        "mov r2, r1",
        "mov r3, r1",
        ".irp i, 4,5,6,7,8,9,10",
        "mov r\\i, r1",
        ".endr",
        ".irp i, 0,1,2,3,4,5,6,7",
        ".inst 0xec411b18 + \\i", // vmov d<8 + i>, r1, r1
        ".endr",
        "blx r12", // in A32 or T32, as bit 0 says
        "mov r1, #0",
        "mov r2, sp",
        "20:",
        "cmp r0, r2",
        "bhs 30f",          // nothing is left to erase
        "str r1, [r0], #4", // upwards, by words: both are multiples of 4
        "b 20b",
        // The caller's registers, and then zeros to all of the frame, while it is still one.
        "30:",
        ".irp i, 0,1,2,3,4,5,6,7",
        ".inst 0xed9d8b00 + \\i * 0x1002", // vldr d<8 + i>, [sp, #8 * i]
        ".endr",
        "ldr r4, [sp, #68]",
        "ldr r5, [sp, #72]",
        "ldr r6, [sp, #76]",
        "ldr r7, [sp, #80]",
        "ldr r8, [sp, #84]",
        "ldr r9, [sp, #88]",
        "ldr r10, [sp, #92]",
        "ldr r11, [sp, #96]",
        "ldr lr, [sp, #100]",
        "mov r3, #104", // all of the frame
        "40:",
        "str r1, [r2], #4",
        "subs r3, r3, #4",
        "bne 40b",
        "mov sp, r2",
        "bx lr", // to A32 or T32
        ".fnend",
    )
}

/// # Safety
///
/// `request` must be valid, and its spans mapped and writable as far as they lie below the
/// stack pointer of the caller; nobody may use what they hold there. `set` is as for
/// [`clear_registers`].
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn erase_below(request: *mut EraseRequest, set: RegisterSet) {
    // What is below `sp` is dead: this function has no frame, and a signal's handler that
    // was there is gone. Parts start at multiples of 16 and `sp` is a multiple of 8, by the
    // ABI, so all sizes are multiples of 8; were one not, less would be erased, not more.
    naked_asm!(
        // What to store. General registers are too few: none may be saved.
        "mov r2, #0",
        ".irp i, 0,1,2,3,4,5,6,7",
        ".inst 0xec422b10 + \\i", // vmov d<i>, r2, r2
        ".endr",
        "mov r12, sp",
        "str r12, [r0, #{top}]", // noted, for the caller
        "ldr r12, [r0, #{len}]", // parts left
        "add r0, r0, #{spans}",  // the next of them
        "20:",
        "subs r12, r12, #1", // one fewer
        "blo 50f",           // there was none left
        "ldr r2, [r0, #{start}]",
        "ldr r3, [r0, #{end}]",
        "add r0, r0, #{part}", // the next one, for the next round
        "cmp sp, r3",
        "bhs 30f",    // the end is the lower
        "mov r3, sp", // end = min(end, sp), unsigned
        "30:",
        "subs r3, r3, r2", // how many bytes
        "bls 20b",         // none: it lies above
        // Upwards, 64 bytes a round.
        "40:",
        "subs r3, r3, #64",
        "blo 41f", // fewer are left
        ".inst 0xeca20b10", // vstmia r2!, {d0-d7}
        "b 40b", // the next round
        // The rest: bits 3 to 5 tell, which subtracting 64 left as they were.
        "41:",
        "tst r3, #32",
        "beq 42f", // no 32 bytes
        ".inst 0xeca20b08", // vstmia r2!, {d0-d3}
        "42:",
        "tst r3, #16",
        "beq 43f", // no 16 bytes
        ".inst 0xeca20b04", // vstmia r2!, {d0-d1}
        "43:",
        "tst r3, #8",
        "beq 20b", // no 8 bytes: the next part
        ".inst 0xeca20b02", // vstmia r2!, {d0}
        "b 20b", // the next part
        "50:",
        "mov r0, r1",          // the set
        "b {clear_registers}", // and it returns to our caller
        top = const offset_of!(EraseRequest, top),
        len = const offset_of!(EraseRequest, len),
        spans = const offset_of!(EraseRequest, spans),
        start = const offset_of!(Span, start),
        end = const offset_of!(Span, end),
        part = const size_of::<Span>(),
        clear_registers = sym clear_registers,
    )
}

/// # Safety
///
/// `set` must be what [`RegisterSet::detect`] returned on this machine.
#[unsafe(naked)]
unsafe extern "C" fn clear_registers(set: RegisterSet) {
    // In `r0`: the set.
    naked_asm!(
        "mov r1, #0", // what to fill with
        ".irp i, 0,1,2,3,4,5,6,7",
        ".inst 0xec411b10 + \\i", // vmov d<i>, r1, r1
        ".endr",
        "tst r0, #{d32}", // in the set?
        "beq 20f",        // no
        ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
        ".inst 0xec411b30 + \\i", // vmov d<16 + i>, r1, r1
        ".endr",

        // The flags in FPSCR: those of 0 = 0. No other bit of it changes.
        "20:",
        ".inst 0xeeb40b40", // vcmp.f64 d0, d0
        "msr APSR_nzcvqg, r1", // those of APSR
        // The general ones. `r0` has held the set since the start, and no secret.
        "mov r0, r1",
        "mov r2, r1",
        "mov r3, r1",
        "mov r12, r1",
        "bx lr", // to A32 or T32
        d32 = const D32,
    )
}

#[cfg(test)]
mod tests;
