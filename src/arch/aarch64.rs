//! AArch64, AAPCS64.
//!
//! Caller-saved, and so cleared, by the Procedure Call Standard for the Arm 64-bit
//! Architecture (AAPCS64), "Machine Registers":
//!
//! - `x0-x17`, and `x18` wherever it is one more temporary register: not on Apple's
//!   systems, which keep it for themselves, and not on Android, where the C library has a
//!   shadow call stack in it. (Elsewhere a program all built with `-Zfixed-x18`, to have one of
//!   its own, loses it. Stable compilers have no such flag.)
//! - `v0-v7` and `v16-v31`, and of `v8-v15` all but the lower 64 bits, which a callee
//!   preserves.
//! - With SVE, `z0-z31` at whatever width is in force, `p0-p15` and `FFR`. (A callee that
//!   takes or returns such values preserves more of them; none here does.)
//! - The flags, `NZCV`.
//!
//! Callee-saved registers (`x19-x29`, `d8-d15`) hold the caller's values again by the time
//! this runs: the ABI had the closure put them back. Those are `enter`'s to save, by the same
//! section. `x30` is the return address.
//!
//! Left alone:
//!
//! - `FPCR`, `FPMR`, and `DIT` and its like in PSTATE, which control; and `FPSR`, which a C
//!   caller reads by `fetestexcept`. Its bits say that a result was once inexact or saturated.
//! - `ZA` and `ZT0` of SME: at the return of a function that doesn't share them they are
//!   off, and then there is nothing in them (turning them on sets them to zero), or hold
//!   what the caller has in them. Streaming mode is off: leaving it zeroes `z`, `p` and `FFR`.
//! - `TPIDR_EL0`, `TPIDR2_EL0`, `POR_EL0` and the guarded control stack: addresses and
//!   access rights.
//!
//! Memory: AAPCS64 has no save area. It has an area for arguments at the stack pointer only
//! where some are passed there. Apple's red zone lies below the stack pointer.
//!
//! Branch targets: each function begins with `hint #34`, which is `bti c` where that
//! exists. `enter` alone stores its return address, and doesn't sign it: stable compilers sign
//! none of Rust's, which lie on the same stack.
//!
//! The instructions' effects are those of the Arm Architecture Reference Manual for
//! A-profile (DDI 0487).
#![expect(unsafe_code, reason = "registers are cleared in assembly")]

use core::{
    arch::{asm, naked_asm},
    mem::offset_of,
    ptr::NonNull,
};
use std::arch::is_aarch64_feature_detected;

use super::{ANDROID, APPLE, CachedBits, EraseRequest, Inner};
use crate::{paint::BLOCK, span::Span};

/// Bit of [`RegisterSet`]: `p0-p15` and `FFR` exist, and programs may use them.
const SVE_BIT: u32 = 0;

/// Whether `x18` is a temporary register.
const HAS_X18: bool = !APPLE && !ANDROID;

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
        // Not SME: its streaming mode is off at any call and return.
        Self(u32::from(is_aarch64_feature_detected!("sve")) << SVE_BIT)
    }
}

/// Clears every register that the module documentation names.
///
/// Where nothing else uses SVE the predicates cost a trap now and then: Linux turns SVE on
/// for a thread that uses it, and may turn it off again at a system call. A program can't
/// ask whether it is on.
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
///   sp + 160     the stack pointer of the caller
///   sp + 96      its d8, and up to sp + 152 its d9 to d15
///   sp + 16      its x19, and up to sp + 88 its x20 to x28
///   sp + 8       its x30: the return address
///   sp = x29     its x29
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
        ".cfi_startproc",
        "hint #34", // bti c
        "stp x29, x30, [sp, #-160]!", // all of the frame
        ".cfi_def_cfa_offset 160",
        ".cfi_offset x29, -160",
        ".cfi_offset x30, -152",
        "mov x29, sp", // a frame pointer, so that `x29` has no secret either
        ".cfi_def_cfa_register x29",
        ".irp i, 19,20,21,22,23,24,25,26,27,28",
        "str x\\i, [sp, #(\\i - 17) * 8]",
        ".cfi_offset x\\i, (\\i - 17) * 8 - 160",
        ".endr",
        ".irp i, 8,9,10,11,12,13,14,15",
        "str d\\i, [sp, #(\\i + 4) * 8]",
        ".cfi_offset d\\i, (\\i + 4) * 8 - 160",
        ".endr",

        "mov x16, x0", // inner
        "mov x0, x1",  // its argument
        ".irp i, 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,17,19,20,21,22,23,24,25,26,27,28",
        "mov x\\i, xzr",
        ".endr",
        ".if {has_x18}",
        "mov x18, xzr",
        ".endif",
        ".irp i, 8,9,10,11,12,13,14,15",
        "movi d\\i, #0", // and what lies above it
        ".endr",
        "blr x16",

        "mov x1, sp",
        "subs x1, x1, x0", // how many bytes to erase
        "b.ls 30f",        // none
        // Upwards. Both are multiples of 16; were one not, less would be erased, not more.
        "20:",
        "subs x1, x1, #16",
        "b.lo 30f", // nothing is left
        "stp xzr, xzr, [x0], #16",
        "b 20b", // the next 16 bytes

        // The caller's registers, and zeros to where they were.
        "30:",
        ".irp i, 8,9,10,11,12,13,14,15",
        "ldr d\\i, [sp, #(\\i + 4) * 8]",
        ".cfi_restore d\\i",
        "str xzr, [sp, #(\\i + 4) * 8]",
        ".endr",
        ".irp i, 19,20,21,22,23,24,25,26,27,28",
        "ldr x\\i, [sp, #(\\i - 17) * 8]",
        ".cfi_restore x\\i",
        "str xzr, [sp, #(\\i - 17) * 8]",
        ".endr",
        ".cfi_def_cfa_register sp", // which is where `x29` points, by now for the last time
        "ldp x29, x30, [sp]",
        ".cfi_restore x29",
        ".cfi_restore x30",
        "stp xzr, xzr, [sp]",
        "add sp, sp, #160",
        ".cfi_def_cfa_offset 0",
        "ret", // to the address in x30
        ".cfi_endproc",
        has_x18 = const HAS_X18 as u8,
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
    // was there is gone. Parts start at multiples of 16, and `sp` is one by the ABI, so
    // all sizes are; were one not, less would be erased, not more.
    naked_asm!(
        "hint #34", // bti c
        "mov x2, sp",
        "str x2, [x0, #{top}]",   // noted, for the caller
        "ldr x3, [x0, #{len}]",   // parts left
        "add x4, x0, #{spans}",   // the next of them
        "movi v0.2d, #0",         // what to store
        "20:",
        "cbz x3, 50f",            // none is left
        "ldr x5, [x4, #{start}]",
        "ldr x6, [x4, #{end}]",
        "add x4, x4, #{part}", // the next one, for the next round
        "sub x3, x3, #1",      // one fewer
        // end = min(end, sp), unsigned
        "cmp x6, x2",
        "csel x6, x6, x2, lo",
        "subs x6, x6, x5",     // how many bytes
        "b.ls 20b",            // none: it lies above
        // Upwards, 64 bytes a round.
        "30:",
        "subs x6, x6, #64",
        "b.lo 40f",            // fewer are left
        "stp q0, q0, [x5]",
        "stp q0, q0, [x5, #32]",
        "add x5, x5, #64",
        "b 30b", // the next round
        // The rest: bits 4 and 5 tell, which subtracting 64 left as they were.
        "40:",
        "tbz x6, #5, 41f",       // no 32 bytes
        "stp q0, q0, [x5], #32", // 32, and on by them
        "41:",
        "tbz x6, #4, 20b", // no 16 bytes: the next part
        "str q0, [x5]",    // 16
        "b 20b",           // the next part
        "50:",
        "mov w0, w1",          // the set
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

/// SME's are written whole.
#[inline]
pub(crate) fn has_tiles(_: RegisterSet) -> bool {
    false
}

/// What is compared is loaded.
pub(crate) const COMPARES_IN_MEMORY: bool = false;

/// # Safety
///
/// `start` and `end` must be multiples of [`BLOCK`], and what lies between them mapped, writable
/// and not in use.
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn paint(start: usize, end: usize, word: usize, _: RegisterSet) {
    naked_asm!(
        "hint #34", // bti c
        "dup v0.2d, x2",
        "mov x3, #{block}", // how much more each block's word is
        "cmp x2, #0",
        "csel x3, x3, xzr, ne", // nothing, for zeros
        "dup v4.2d, x3",
        "20:",
        "cmp x0, x1",
        "b.hs 30f", // no more
        ".irp i, 0,32,64,96,128,160,192,224",
        "stp q0, q0, [x0, #\\i]",
        ".endr",
        "add v0.2d, v0.2d, v4.2d",
        "add x0, x0, #{block}",
        "b 20b",
        "30:",
        "ret",
        block = const BLOCK,
    )
}

/// # Safety
///
/// As for [`paint`], but it may be in use.
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn lowest_change(
    start: usize,
    end: usize,
    word: usize,
    _: RegisterSet,
) -> usize {
    naked_asm!(
        "hint #34", // bti c
        "dup v0.2d, x2",
        "mov x3, #{block}", // how much more each block's word is
        "dup v4.2d, x3",
        "20:",
        "cmp x0, x1",
        "b.hs 30f", // no more
        // A block: all ones in v1 where it is the paint.
        "ldp q1, q2, [x0]",
        "cmeq v1.16b, v1.16b, v0.16b",
        "cmeq v2.16b, v2.16b, v0.16b",
        "and v1.16b, v1.16b, v2.16b",
        ".irp i, 32,64,96,128,160,192,224",
        "ldp q2, q3, [x0, #\\i]",
        "cmeq v2.16b, v2.16b, v0.16b",
        "cmeq v3.16b, v3.16b, v0.16b",
        "and v2.16b, v2.16b, v3.16b",
        "and v1.16b, v1.16b, v2.16b",
        ".endr",
        "uminv b1, v1.16b",
        "umov w3, v1.b[0]",
        "cmp w3, #0xff",
        "b.ne 30f", // there
        "add v0.2d, v0.2d, v4.2d",
        "add x0, x0, #{block}",
        "b 20b",
        "30:",
        "movi d1, #0",
        "movi d2, #0",
        "movi d3, #0",
        "mov x3, xzr",
        "ret",
        block = const BLOCK,
    )
}

/// # Safety
///
/// `set` must be what [`RegisterSet::detect`] returned on this machine.
#[unsafe(naked)]
unsafe extern "C" fn clear_registers(set: RegisterSet) {
    // In `w0`: the set.
    naked_asm!(
        "hint #34", // bti c
        // A write to a vector register by an instruction of Advanced SIMD or floating
        // point zeroes what lies above the bits it writes, to the full width of `z`.
        ".irp i, 0,1,2,3,4,5,6,7,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
        "movi d\\i, #0",
        ".endr",
        // The same, for the lower 64 bits, which stay: bits are moved, not a number, so
        // that no mode in FPCR and no kind of NaN changes them.
        ".irp i, 8,9,10,11,12,13,14,15",
        "fmov d\\i, d\\i",
        ".endr",

        // By number: the assembler has no SVE unless the target has, and a directive
        // that gives it would reach what comes after this function.
        "tbz w0, #{sve_bit}, 20f", // not in the set
        ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
        ".inst 0x2518e400 + \\i", // pfalse p<i>.b: all of it
        ".endr",
        ".inst 0x25289000", // wrffr p0.b: FFR = p0, which is zero

        // The general ones. `x0` has held the set since the start, and no secret.
        "20:",
        ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17",
        "mov x\\i, xzr",
        ".endr",
        ".if {has_x18}",
        "mov x18, xzr",
        ".endif",
        "msr nzcv, xzr", // the flags
        "ret",           // to the address in x30
        sve_bit = const SVE_BIT,
        has_x18 = const HAS_X18 as u8,
    )
}

/// Loads into `{0}` what the global offset table has for a name.
#[allow(unused_macros, reason = "not on Apple's systems")]
macro_rules! load_from_table {
    ($name:literal) => {
        concat!(
            "adrp {0}, :got:",
            $name,
            "\nldr {0}, [{0}, :got_lo12:",
            $name,
            "]"
        )
    };
}
#[allow(unused_imports, reason = "as above")]
pub(crate) use load_from_table;

#[cfg(test)]
mod tests;
