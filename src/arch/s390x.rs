//! s390x, Linux ABI.
//!
//! Volatile, and so cleared, by the ELF ABI's s390x supplement (version 1.6 and later),
//! 1.2.1: `r0-r5`, `f0-f7`, the access registers `a2-a15`, the condition code (which comes
//! out as 0), and where there are vectors `v0-v7` and `v16-v31` at full width and the right
//! halves of `v8-v15`. Their left halves are `f8-f15`, which with `r6-r13` are nonvolatile:
//! they hold the caller's values again by the time this runs, since the ABI had the closure
//! put them back.
//!
//! Left alone: `r14`, which is the return address; `a0` and `a1`, which are the thread
//! pointer; the program mask, which the ABI wants to be 0 at any return; the
//! floating-point control register with its modes and flags; and the guarded-storage
//! registers, which hold addresses.
//!
//! In memory there is no red zone below the stack pointer, but above it, from 8 to 160
//! bytes, lies the register save area, 1.2.2: each function provides it for those that it
//! calls, which may use it in any way. So it is erased as well. The word below it, at the
//! stack pointer itself, may be the back chain; it is the caller's, and preserved.
//!
//! The instructions' effects are those of the z/Architecture Principles of Operation.
#![expect(unsafe_code, reason = "registers are cleared in assembly")]

use core::{arch::naked_asm, mem::offset_of};

use super::{Below, Part};

/// From Linux's `elf.h`: the system saves `v0-v31` for programs.
const HWCAP_VXRS: libc::c_ulong = 1 << 11;

#[derive(Clone, Copy, Debug)]
#[repr(transparent)]
pub(crate) struct Plan {
    /// `v0-v31` exist and may be used.
    vectors: bool,
}

impl Plan {
    pub(crate) fn detect() -> Self {
        // SAFETY: asks.
        let hwcap = unsafe { libc::getauxval(libc::AT_HWCAP) };
        Self {
            vectors: hwcap & HWCAP_VXRS != 0,
        }
    }
}

pub(crate) fn stays(_: Plan) -> bool {
    true
}

/// Clears every register that the module documentation names.
pub(crate) fn clear(plan: Plan) {
    // SAFETY: `plan` comes from `detect`, so that each instruction it selects
    // exists and is enabled. Everything changed is volatile, which the
    // compiler expects of any `C` function.
    unsafe { clear_registers(plan) }
}

/// # Safety
///
/// `entry(data)` must be sound to call, and must not unwind.
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn call(entry: unsafe extern "C" fn(*mut ()), data: *mut ()) {
    naked_asm!(
        "lgr %r1, %r2", // entry
        "lgr %r2, %r3", // its first argument, in a register, is data
        // It returns to our caller, and has our caller's save area for its own.
        "br %r1",
    )
}

/// # Safety
///
/// `below` must be valid, and its parts mapped and writable as far as they lie below the
/// stack pointer of the caller; nobody may use what they hold there. `plan` is as for
/// [`clear_registers`].
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn erase_below(below: *mut Below, plan: Plan) {
    // What is below `r15` is dead: this function has no frame, its return address is in
    // `r14`, and a signal's handler that was there is gone. A register that holds an
    // address can't be `r0`.
    naked_asm!(
        "stg %r15, {top}(%r2)", // noted, for the caller
        // Our caller's save area: this function keeps nothing there, and what others kept
        // there is theirs no more. Each byte, exclusive-or itself, is zero.
        "xc 8(152,%r15), 8(%r15)",
        "lg %r4, {len}(%r2)",   // parts left
        "la %r5, {parts}(%r2)", // the next of them
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
        "lgr %r2, %r3",         // the plan
        "jg {clear_registers}", // and it returns to our caller
        "70:",
        "xc 0(1,%r1), 0(%r1)", // only for `exrl`
        top = const offset_of!(Below, top),
        len = const offset_of!(Below, len),
        parts = const offset_of!(Below, parts),
        start = const offset_of!(Part, start),
        end = const offset_of!(Part, end),
        part = const size_of::<Part>(),
        clear_registers = sym clear_registers,
    )
}

/// # Safety
///
/// `plan` must be what [`Plan::detect`] returned on this machine.
#[unsafe(naked)]
unsafe extern "C" fn clear_registers(plan: Plan) {
    // In `r2`: the plan, 0 or 1.
    naked_asm!(
        "tmll %r2, 1", // in the plan?
        "jz 20f",      // no
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
    )
}

#[cfg(test)]
#[path = "s390x/tests.rs"]
mod tests;
