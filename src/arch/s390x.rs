//! s390x, Linux ABI.
//!
//! Volatile, and so cleared, by the ELF ABI's s390x supplement (version 1.6 and later),
//! 1.2.1: `r0-r5`, `f0-f7`, the access registers `a2-a15`, the condition code (which comes
//! out as 0), and where there are vectors `v0-v7` and `v16-v31` at full width and the right
//! halves of `v8-v15`. Their left halves are `f8-f15`, which with `r6-r13` are nonvolatile:
//! they hold the caller's values again by the time this runs, since the ABI had the closure
//! put them back. Those are `enter`'s to save, by the same section.
//!
//! Left alone: `r14`, which is the return address; `a0` and `a1`, which are the thread
//! pointer; the program mask, which the ABI wants to be 0 at any return; the
//! floating-point control register with its modes and flags; and the guarded-storage
//! registers, which hold addresses.
//!
//! Memory: there is no red zone below the stack pointer. But above it, from 8 to 160 bytes, lies
//! the register save area (1.2.2), which each function provides for those that it calls, and
//! which they may use in any way. So it is erased as well. `erase_below` erases its caller's.
//! `enter` erases its own, and its caller's: `enter` doesn't use that, but earlier calls may have
//! left something there. The word at the stack pointer itself may be the back chain. It is the
//! caller's, and preserved.
//!
//! The instructions' effects are those of the z/Architecture Principles of Operation.
#![expect(unsafe_code, reason = "registers are cleared in assembly")]

use core::{
    arch::{asm, naked_asm},
    mem::offset_of,
    ptr::NonNull,
};

use super::{CachedBits, EraseRequest, Inner};
use crate::span::Span;

/// From Linux's `elf.h`: the system saves `v0-v31` for programs.
const HWCAP_VXRS: libc::c_ulong = 1 << 11;

/// Bit of [`RegisterSet`]: `v0-v31` exist and may be used.
const VECTORS: u32 = 1 << 0;

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
        // SAFETY: asks.
        let hwcap = unsafe { libc::getauxval(libc::AT_HWCAP) };
        Self(if hwcap & HWCAP_VXRS == 0 { 0 } else { VECTORS })
    }
}

/// Clears every register that the module documentation names.
#[inline(always)]
pub(crate) fn clear(set: RegisterSet) {
    // SAFETY: `set` comes from `detect`, so that each instruction it selects
    // exists and is enabled. Everything changed is volatile, which the
    // compiler expects of any `C` function.
    unsafe { clear_registers(set) }
}

/// The stack pointer, where this is inlined.
#[inline(always)]
pub(crate) fn stack_pointer() -> usize {
    let here;
    // SAFETY: it reads a register.
    unsafe { asm!("lgr {}, %r15", out(reg) here, options(nomem, nostack, preserves_flags)) };
    here
}

/// Calls `inner(header)` with nothing of the caller's in any general register, nor in those for
/// floating point that a callee preserves.
///
/// ```text
///   r15 + 296    the stack pointer of the caller, and its save area
///   r15 + 232    its f8, and up to r15 + 288 its f9 to f15
///   r15 + 224    its r14: the return address
///   r15 + 160    its r6, and up to r15 + 216 its r7 to r13
///   r15 + 8      the save area for `inner`
///   r15          the back chain: r15 + 296
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
        // The CFA is the caller's stack pointer and 160, by the ABI. Unwinders take one for the
        // other unless told: DW_CFA_val_offset, r15 is what is 20 * 8 below the CFA.
        ".cfi_startproc",
        ".cfi_escape 0x14, 15, 20",
        "lgr %r1, %r15",
        "aghi %r15, -296",
        ".cfi_def_cfa_offset 296 + 160",
        "stg %r1, 0(%r15)", // the back chain
        "stmg %r6, %r14, 160(%r15)",
        ".irp i, 6,7,8,9,10,11,12,13,14",
        ".cfi_offset %r\\i, (\\i - 6) * 8 - 296",
        ".endr",
        ".irp i, 8,9,10,11,12,13,14,15",
        "std %f\\i, 232 + (\\i - 8) * 8(%r15)",
        ".cfi_offset %f\\i, (\\i - 8) * 8 - 224",
        ".endr",
        "lgr %r1, %r2", // inner
        "lgr %r2, %r3", // its argument
        ".irp i, 0,3,4,5,6,7,8,9,10,11,12,13",
        "lghi %r\\i, 0",
        ".endr",
        ".irp i, 8,9,10,11,12,13,14,15",
        "lzdr %f\\i", // load zero, all 64 bits
        ".endr",
        "basr %r14, %r1",
        "clgr %r2, %r15",
        "jnl 30f", // nothing to erase
        // Upwards, by words: both are multiples of 8.
        "20:",
        "mvghi 0(%r2), 0",
        "la %r2, 8(%r2)",
        "clgr %r2, %r15",
        "jl 20b", // the next word
        // The caller's registers, and zeros to all of the frame: to where they were, and to the
        // save area, where `inner` may have stored anything.
        "30:",
        ".irp i, 8,9,10,11,12,13,14,15",
        "ld %f\\i, 232 + (\\i - 8) * 8(%r15)",
        ".cfi_restore %f\\i",
        ".endr",
        "lmg %r6, %r14, 160(%r15)",
        ".irp i, 6,7,8,9,10,11,12,13,14",
        ".cfi_restore %r\\i",
        ".endr",
        "xc 0(256,%r15), 0(%r15)", // each byte, exclusive-or itself
        "xc 256(40,%r15), 256(%r15)",
        "aghi %r15, 296",
        ".cfi_def_cfa_offset 160",
        "xc 8(152,%r15), 8(%r15)", // the caller's save area, where earlier calls were free to store
        "br %r14",                 // to the address there
        ".cfi_endproc",
    )
}

/// # Safety
///
/// `request` must be valid, and its spans mapped and writable as far as they lie below the
/// stack pointer of the caller; nobody may use what they hold there. `set` is as for
/// [`clear_registers`].
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn erase_below(request: *mut EraseRequest, set: RegisterSet) {
    // What is below `r15` is dead: this function has no frame, its return address is in
    // `r14`, and a signal's handler that was there is gone. A register that holds an
    // address can't be `r0`.
    naked_asm!(
        "stg %r15, {top}(%r2)", // noted, for the caller
        // Our caller's save area: this function keeps nothing there, and what others kept
        // there is theirs no more. Each byte, exclusive-or itself, is zero.
        "xc 8(152,%r15), 8(%r15)",
        "lg %r4, {len}(%r2)",   // parts left
        "la %r5, {spans}(%r2)", // the next of them
        "20:",
        "aghi %r4, -1", // one fewer
        "jl 60f",       // there was none left
        "lg %r1, {start}(%r5)",
        "lg %r0, {end}(%r5)",
        "la %r5, {part}(%r5)", // the next one, for the next round
        "clgr %r0, %r15",
        "jnh 30f",       // the end is the lower
        "lgr %r0, %r15", // end = min(end, r15), as addresses: without sign
        "30:",
        "clgr %r0, %r1",
        "jnh 20b", // it lies above
        // Upwards, by blocks of 256 bytes, and then what is left, 1 to 256 of them.
        "sgr %r0, %r1",      // how many bytes
        "aghi %r0, -1",      // one less than there are bytes: for the last `xc`,
        "lgr %r2, %r0",      // which counts like that, the lowest 8 bits
        "srlg %r0, %r0, 8",  // the blocks before it
        "ltgr %r0, %r0",
        "jz 50f", // there is none
        "40:",
        "xc 0(256,%r1), 0(%r1)", // 256 bytes, each exclusive-or itself
        "la %r1, 256(%r1)",
        "brctg %r0, 40b", // r0 -= 1, again if it isn't 0
        "50:",
        "exrl %r2, 70f", // that `xc`, with its length from r2
        "j 20b",         // the next part
        "60:",
        "lgr %r2, %r3",         // the set
        "jg {clear_registers}", // and it returns to our caller
        "70:",
        "xc 0(1,%r1), 0(%r1)", // only for `exrl`
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
    // In `r2`: the set.
    naked_asm!(
        "tmll %r2, {vectors}", // in the set?
        "jz 20f",              // no
        // Vectors came with the z13, and the assembler is set to what every processor of
        // the target has. So the two instructions that follow are spelt out, by the format
        // that has their fields.
        // `vzero` (`vgbm` with an empty mask): the whole register.
        ".irp v, 0,1,2,3,4,5,6,7,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
        ".insn vri, 0xe70000000044, %v\\v, %v0, 0, 0, 0",
        ".endr",
        // `vleig` of 0 into element 1: the right half, and no other.
        ".irp v, 8,9,10,11,12,13,14,15",
        ".insn vri, 0xe70000000042, %v\\v, %v0, 0, 1, 0",
        ".endr",
        "j 30f", // past what is for processors without vectors
        // Without vectors there is nothing beyond 64 bits. (With them, what a
        // floating-point instruction leaves in the right half is unpredictable.)
        "20:",
        "lzdr %f0", // load zero, all 64 bits
        "lzdr %f1",
        "lzdr %f2",
        "lzdr %f3",
        "lzdr %f4",
        "lzdr %f5",
        "lzdr %f6",
        "lzdr %f7",
        // The general ones, all 64 bits.
        "30:",
        "lghi %r1, 0",
        "lghi %r2, 0",
        "lghi %r3, 0",
        "lghi %r4, 0",
        "lghi %r5, 0",
        "xgr %r0, %r0", // sets the condition code to 0 as well; nothing below does
        // Access registers, from it.
        "sar %a2, %r0",
        "sar %a3, %r0",
        "sar %a4, %r0",
        "sar %a5, %r0",
        "sar %a6, %r0",
        "sar %a7, %r0",
        "sar %a8, %r0",
        "sar %a9, %r0",
        "sar %a10, %r0",
        "sar %a11, %r0",
        "sar %a12, %r0",
        "sar %a13, %r0",
        "sar %a14, %r0",
        "sar %a15, %r0",
        "br %r14", // to the address there
        vectors = const VECTORS,
    )
}

/// Loads into `{0}` what the global offset table has for a name.
macro_rules! load_from_table {
    ($name:literal) => {
        concat!("lgrl {0}, ", $name, "@GOTENT")
    };
}
pub(crate) use load_from_table;

#[cfg(test)]
mod tests;
