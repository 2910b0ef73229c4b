//! RISC-V, 64 bits, LP64D ABI.
//!
//! Caller-saved, and so cleared, by the RISC-V ELF psABI, "Register Convention":
//! `t0-t6 a0-a7 ft0-ft11 fa0-fa7` and, where the thread may use vectors, `v0-v31` at full
//! width and `vxsat`, which says whether a result was saturated. Callee-saved registers
//! (`s0-s11 fs0-fs11`) hold the caller's values again by the time this runs: the ABI had
//! the closure put them back. Those are `enter`'s to save, by the same section.
//!
//! Left alone: `ra`, which is the return address; `gp` and `tp`, which belong to the
//! system; `fcsr`, with its rounding mode and the flags that exceptions have raised; and
//! the rounding mode `vxrm`. `vl` and `vtype` are caller-saved too, and come out the same
//! every time: the whole of a register group, in bytes.
//!
//! Memory: the ABI has no red zone below the stack pointer. Above it a callee may use only
//! arguments that were passed there, and there are none. A shadow stack (Zicfiss) holds nothing
//! but return addresses.
//!
//! Not served: `f0-f31` at the 128 bits of the Q extension and matrix registers, which
//! Linux doesn't let programs use.
//!
//! The instructions' effects are those of the RISC-V Instruction Set Manual, volume I.
#![expect(unsafe_code, reason = "registers are cleared in assembly")]

use core::{
    arch::{asm, naked_asm},
    cell::Cell,
    mem::offset_of,
    ptr::NonNull,
};

use super::{EraseRequest, Inner};
use crate::span::Span;

/// From Linux's `prctl.h`: whether the thread may use vectors. In the answer, the two
/// lowest bits are for now, the others for after `execve`.
const PR_RISCV_V_GET_CONTROL: libc::c_int = 70;
const PR_RISCV_V_VSTATE_CTRL_CUR_MASK: libc::c_int = 3;
const PR_RISCV_V_VSTATE_CTRL_ON: libc::c_int = 2;

/// From Linux's `hwcap.h`: one bit for each letter.
const COMPAT_HWCAP_ISA_V: libc::c_ulong = 1 << (b'V' - b'A');

/// Bit of [`RegisterSet`]: `v0-v31` exist, and using them is no illegal instruction.
const VECTORS: u32 = 1 << 0;

#[derive(Clone, Copy, Debug)]
#[repr(transparent)]
pub(crate) struct RegisterSet(u32);

thread_local! {
    /// Whether this thread may use vectors, once it is known that it may. Not if they are off:
    /// the thread can turn them on at any time.
    static HAS_VECTORS: Cell<bool> = const { Cell::new(false) };
}

impl RegisterSet {
    pub(crate) const BASELINE: Self = Self(0);

    #[inline]
    pub(crate) fn cached() -> Option<Self> {
        // In a dynamic library, a thread-local is found by a call to the C library, which may
        // save registers: these, but not those of vectors, which no callee preserves.
        clear(Self::BASELINE);
        HAS_VECTORS.get().then_some(Self(VECTORS))
    }

    pub(crate) fn cache(self) {
        if self.0 & VECTORS != 0 {
            HAS_VECTORS.set(true);
        }
    }

    /// For the thread that asks. Linux has vectors on or off for each, and a new thread as
    /// its parent; once on, they stay on.
    pub(crate) fn detect() -> Self {
        // SAFETY: asks, and changes nothing but `errno`.
        let control = unsafe { libc::prctl(PR_RISCV_V_GET_CONTROL) };
        // SAFETY: asks.
        let hwcap = unsafe { libc::getauxval(libc::AT_HWCAP) };
        Self(if may_use_vectors(control, hwcap) {
            VECTORS
        } else {
            0
        })
    }
}

/// Where the system knows the question (from Linux 6.5 on, with vectors), its answer
/// decides: vectors may be off for the thread, and there are some that HWCAP is silent on
/// (the subsets Zve32x to Zve64d, T-Head's). Elsewhere nothing can turn off what HWCAP has.
const fn may_use_vectors(control: libc::c_int, hwcap: libc::c_ulong) -> bool {
    if control < 0 {
        return hwcap & COMPAT_HWCAP_ISA_V != 0;
    }
    control & PR_RISCV_V_VSTATE_CTRL_CUR_MASK == PR_RISCV_V_VSTATE_CTRL_ON
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
    unsafe { asm!("mv {}, sp", out(reg) here, options(nomem, nostack, preserves_flags)) };
    here
}

/// Calls `inner(header)` with nothing of the caller's in any general register, nor in those for
/// floating point that a callee preserves.
///
/// ```text
///   s0           the stack pointer of the caller
///   s0 - 8       its ra: the return address
///   s0 - 16      its s0
///   s0 - 24      its s1, and down to s0 - 104 its s2 to s11
///   s0 - 112     its fs0, and down to s0 - 200 its fs1 to fs11
///   s0 - 208     nothing: makes the stack pointer, which points here, a multiple of 16
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
        // For the assembler, which forgets that the target has it: see `clear_registers`.
        ".option push",
        ".option arch, +d",
        "addi sp, sp, -208",
        ".cfi_def_cfa_offset 208",
        "sd zero, 0(sp)", // no hole
        "sd ra, 200(sp)",
        ".cfi_offset ra, -8",
        "sd s0, 192(sp)",
        ".cfi_offset s0, -16",
        "addi s0, sp, 208", // a frame pointer, so that `s0` has no secret either
        ".cfi_def_cfa s0, 0",
        ".irp i, 1,2,3,4,5,6,7,8,9,10,11",
        "sd s\\i, -8 * (\\i + 2)(s0)",
        ".cfi_offset s\\i, -8 * (\\i + 2)",
        ".endr",
        ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11",
        "fsd fs\\i, -8 * (\\i + 14)(s0)",
        ".cfi_offset fs\\i, -8 * (\\i + 14)",
        ".endr",
        "mv t1, a0", // inner; not `t0`, by way of which a call looks like a return
        "mv a0, a1", // its argument
        ".irp r, t0,t2,t3,t4,t5,t6,a1,a2,a3,a4,a5,a6,a7",
        "li \\r, 0",
        ".endr",
        ".irp i, 1,2,3,4,5,6,7,8,9,10,11",
        "li s\\i, 0",
        ".endr",
        ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11",
        "fmv.d.x fs\\i, zero", // moves all 64 bits
        ".endr",
        "jalr t1",
        "bgeu a0, sp, 30f", // nothing to erase
        // Upwards, by words: both are multiples of 8.
        "20:",
        "sd zero, 0(a0)",
        "addi a0, a0, 8",
        "bltu a0, sp, 20b", // the next word
        // The caller's registers, and zeros to where they were.
        "30:",
        ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11",
        "fld fs\\i, -8 * (\\i + 14)(s0)",
        ".cfi_restore fs\\i",
        "sd zero, -8 * (\\i + 14)(s0)",
        ".endr",
        ".irp i, 1,2,3,4,5,6,7,8,9,10,11",
        "ld s\\i, -8 * (\\i + 2)(s0)",
        ".cfi_restore s\\i",
        "sd zero, -8 * (\\i + 2)(s0)",
        ".endr",
        ".cfi_def_cfa sp, 208",
        "ld s0, 192(sp)",
        ".cfi_restore s0",
        "sd zero, 192(sp)",
        "ld ra, 200(sp)",
        ".cfi_restore ra",
        "sd zero, 200(sp)",
        "addi sp, sp, 208",
        ".cfi_def_cfa_offset 0",
        "ret", // to the address in `ra`
        ".option pop",
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
    // What is below `sp` is dead: this function has no frame, its return address is in
    // `ra`, and a signal's handler that was there is gone.
    naked_asm!(
        "sd sp, {top}(a0)",     // noted, for the caller
        "ld a2, {len}(a0)",     // parts left
        "addi a3, a0, {spans}", // the next of them
        "20:",
        "beqz a2, 60f", // none is left
        "ld a4, {start}(a3)",
        "ld a5, {end}(a3)",
        "addi a3, a3, {part}", // the next one, for the next round
        "addi a2, a2, -1",     // one fewer
        "bleu a5, sp, 30f",
        "mv a5, sp", // end = min(end, sp), as addresses: without sign
        "30:",
        "bgeu a4, a5, 20b", // it lies above
        // Upwards, 64 bytes a round.
        "addi a6, a5, -64", // up to here one fits
        "bltu a6, a4, 50f",  // not even one
        "40:",
        "sd zero, 0(a4)",
        "sd zero, 8(a4)",
        "sd zero, 16(a4)",
        "sd zero, 24(a4)",
        "sd zero, 32(a4)",
        "sd zero, 40(a4)",
        "sd zero, 48(a4)",
        "sd zero, 56(a4)",
        "addi a4, a4, 64",
        "bgeu a6, a4, 40b", // one more fits
        // The rest, by words: the start and `sp` are multiples of 16.
        "50:",
        "beq a4, a5, 20b", // nothing is left: the next part
        "sd zero, 0(a4)",
        "addi a4, a4, 8",
        "j 50b", // the next word
        "60:",
        "mv a0, a1",              // the set
        "tail {clear_registers}", // and it returns to our caller
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
/// `set` must be what [`RegisterSet::detect`] returned on this thread.
#[unsafe(naked)]
unsafe extern "C" fn clear_registers(set: RegisterSet) {
    // In `a0`: the set.
    naked_asm!(
        // For the assembler alone, up to `.option pop`: V may be there at run time only,
        // and in optimised builds it forgets that the target has D (rust-lang/rust#80608).
        ".option push",
        ".option arch, +d, +v",
        "andi a0, a0, {vectors}", // in the set?
        "beqz a0, 20f",           // no
        // All of a group of eight registers, in bytes, as many as this processor has. It
        // also sets `vstart` to 0. Not `ta, ma`: T-Head's vectors, of version 0.7.1, would
        // take the two bits for something else.
        "vsetvli t0, zero, e8, m8, tu, mu",
        "vmv.v.i v0, 0",  // each element 0, v0 to v7
        "vmv.v.i v8, 0",  // v8 to v15
        "vmv.v.i v16, 0", // v16 to v23
        "vmv.v.i v24, 0", // v24 to v31
        // By its own name: T-Head's have no `vcsr`.
        "csrwi vxsat, 0",
        "20:",
        "fmv.d.x ft0, zero", // moves all 64 bits
        "fmv.d.x ft1, zero",
        "fmv.d.x ft2, zero",
        "fmv.d.x ft3, zero",
        "fmv.d.x ft4, zero",
        "fmv.d.x ft5, zero",
        "fmv.d.x ft6, zero",
        "fmv.d.x ft7, zero",
        "fmv.d.x ft8, zero",
        "fmv.d.x ft9, zero",
        "fmv.d.x ft10, zero",
        "fmv.d.x ft11, zero",
        "fmv.d.x fa0, zero",
        "fmv.d.x fa1, zero",
        "fmv.d.x fa2, zero",
        "fmv.d.x fa3, zero",
        "fmv.d.x fa4, zero",
        "fmv.d.x fa5, zero",
        "fmv.d.x fa6, zero",
        "fmv.d.x fa7, zero",
        ".option pop",
        // The general ones. `a0` has held the set since the start, and no secret.
        "li t0, 0",
        "li t1, 0",
        "li t2, 0",
        "li t3, 0",
        "li t4, 0",
        "li t5, 0",
        "li t6, 0",
        "li a0, 0",
        "li a1, 0",
        "li a2, 0",
        "li a3, 0",
        "li a4, 0",
        "li a5, 0",
        "li a6, 0",
        "li a7, 0",
        "ret", // to the address in `ra`
        vectors = const VECTORS,
    )
}

/// Loads into `{0}` what the global offset table has for a name.
macro_rules! load_from_table {
    ($name:literal) => {
        concat!("lga {0}, ", $name)
    };
}
pub(crate) use load_from_table;

#[cfg(test)]
mod tests;
