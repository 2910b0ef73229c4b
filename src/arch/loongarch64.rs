//! LoongArch, 64 bits, LP64D ABI.
//!
//! Temporary, and so cleared, by the LoongArch psABI, "Register Convention": `a0-a7 t0-t8`,
//! `fa0-fa7 ft0-ft15`, the condition flags `fcc0-fcc7`, and where there are vectors `vr0-vr23`
//! (LSX, 128 bits) or `xr0-xr23` (LASX, 256 bits), and of the other vectors all but the lowest 64
//! bits. Those are `fs0-fs7`, which with `s0-s9` are preserved by callees: they hold the caller's
//! values again by the time this runs, since the ABI had the closure put them back. Those are
//! `enter`'s to save, by the same section.
//!
//! Left alone: `ra`, which is the return address; `tp`, which belongs to the system; `r21`, which
//! the ABI reserves; and `fcsr0`, with its rounding mode and the flags that exceptions have
//! raised.
//!
//! Memory: the ABI has no red zone below the stack pointer. Above it a callee may use only
//! arguments that were passed there, and there are none.
//!
//! Not served: `scr0-scr3`, EFLAGS and the x87 stack's top of binary translation (LBT), which
//! no compiler uses.
//!
//! The instructions' effects are those of the LoongArch Reference Manual, volumes 1 and 2.
#![expect(unsafe_code, reason = "registers are cleared in assembly")]

use core::{
    arch::{asm, naked_asm},
    mem::offset_of,
    ptr::NonNull,
};

use super::{CachedBits, EraseRequest, Inner};
use crate::span::Span;

/// From Linux's `hwcap.h`: the system saves these vectors for programs.
const HWCAP_LOONGARCH_LSX: libc::c_ulong = 1 << 4;
const HWCAP_LOONGARCH_LASX: libc::c_ulong = 1 << 5;

/// Bits of [`RegisterSet`]: `vr0-vr31` and `xr0-xr31` exist and may be used. Each `xr` has the
/// `vr` of its number in its lower half.
const LSX: u32 = 1 << 0;
const LASX: u32 = 1 << 1;

#[derive(Clone, Copy, Debug)]
#[repr(transparent)]
pub(crate) struct RegisterSet(u32);

static DETECTED: CachedBits = CachedBits::new();

impl RegisterSet {
    pub(crate) const BASELINE: Self = Self(if cfg!(target_feature = "lsx") { LSX } else { 0 });

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
        Self(vectors_of(hwcap))
    }
}

const fn vectors_of(hwcap: libc::c_ulong) -> u32 {
    let mut set = 0;
    if hwcap & HWCAP_LOONGARCH_LSX != 0 {
        set |= LSX;
    }
    if hwcap & HWCAP_LOONGARCH_LASX != 0 {
        set |= LASX;
    }
    set
}

/// Clears every register that the module documentation names.
#[inline(always)]
pub(crate) fn clear(set: RegisterSet) {
    // SAFETY: `set` comes from `detect`, so that each instruction it selects
    // exists and is enabled. Everything changed is temporary, which the
    // compiler expects of any `C` function.
    unsafe { clear_registers(set) }
}

/// The stack pointer, where this is inlined.
#[inline(always)]
pub(crate) fn stack_pointer() -> usize {
    let here;
    // SAFETY: it reads a register.
    unsafe { asm!("move {}, $sp", out(reg) here, options(nomem, nostack, preserves_flags)) };
    here
}

/// Calls `inner(header)` with nothing of the caller's in any general register, nor in those for
/// floating point that a callee preserves.
///
/// ```text
///   fp           the stack pointer of the caller
///   fp - 8       its ra: the return address
///   fp - 16      its fp, which is s9
///   fp - 24      its s0, and down to fp - 88 its s1 to s8
///   fp - 96      its fs0, and down to fp - 152 its fs1 to fs7
///   fp - 160     nothing: makes the stack pointer, which points here, a multiple of 16
///                what `inner` leaves
/// ```
///
/// # Safety
///
/// `inner(header)` must be sound to call and must not unwind. What lies from the address that it
/// returns up to the stack pointer that it was called with must not be in use any more.
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn enter(inner: Inner, header: NonNull<()>) {
    // Unwinders' numbers: ra is 1, fp is 22, s0 is 23, fs0 is 56.
    naked_asm!(
        ".cfi_startproc",
        "addi.d $sp, $sp, -160",
        ".cfi_def_cfa_offset 160",
        "st.d $zero, $sp, 0", // no hole
        "st.d $ra, $sp, 152",
        ".cfi_offset 1, -8",
        "st.d $fp, $sp, 144",
        ".cfi_offset 22, -16",
        "addi.d $fp, $sp, 160", // a frame pointer, so that `fp` has no secret either
        ".cfi_def_cfa 22, 0",
        ".irp i, 0,1,2,3,4,5,6,7,8",
        "st.d $s\\i, $fp, -8 * (\\i + 3)",
        ".cfi_offset 23 + \\i, -8 * (\\i + 3)",
        ".endr",
        ".irp i, 0,1,2,3,4,5,6,7",
        "fst.d $fs\\i, $fp, -8 * (\\i + 12)",
        ".cfi_offset 56 + \\i, -8 * (\\i + 12)",
        ".endr",
        "move $t0, $a0", // inner
        "move $a0, $a1", // its argument
        ".irp r, t1,t2,t3,t4,t5,t6,t7,t8,a1,a2,a3,a4,a5,a6,a7",
        "move $\\r, $zero",
        ".endr",
        ".irp i, 0,1,2,3,4,5,6,7,8",
        "move $s\\i, $zero",
        ".endr",
        ".irp i, 0,1,2,3,4,5,6,7",
        "movgr2fr.d $fs\\i, $zero", // moves all 64 bits
        ".endr",
        "jirl $ra, $t0, 0",
        "bgeu $a0, $sp, 30f", // nothing to erase
        // Upwards, by words: both are multiples of 8.
        "20:",
        "st.d $zero, $a0, 0",
        "addi.d $a0, $a0, 8",
        "bltu $a0, $sp, 20b", // the next word
        // The caller's registers, and zeros to where they were.
        "30:",
        ".irp i, 0,1,2,3,4,5,6,7",
        "fld.d $fs\\i, $fp, -8 * (\\i + 12)",
        ".cfi_restore 56 + \\i",
        "st.d $zero, $fp, -8 * (\\i + 12)",
        ".endr",
        ".irp i, 0,1,2,3,4,5,6,7,8",
        "ld.d $s\\i, $fp, -8 * (\\i + 3)",
        ".cfi_restore 23 + \\i",
        "st.d $zero, $fp, -8 * (\\i + 3)",
        ".endr",
        ".cfi_def_cfa 3, 160",
        "ld.d $fp, $sp, 144",
        ".cfi_restore 22",
        "st.d $zero, $sp, 144",
        "ld.d $ra, $sp, 152",
        ".cfi_restore 1",
        "st.d $zero, $sp, 152",
        "addi.d $sp, $sp, 160",
        ".cfi_def_cfa_offset 0",
        "ret", // to the address in `ra`
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
        "st.d $sp, $a0, {top}",       // noted, for the caller
        "ld.d $a2, $a0, {len}",       // parts left
        "addi.d $a3, $a0, {spans}",   // the next of them
        "20:",
        "beqz $a2, 60f", // none is left
        "ld.d $a4, $a3, {start}",
        "ld.d $a5, $a3, {end}",
        "addi.d $a3, $a3, {part}", // the next one, for the next round
        "addi.d $a2, $a2, -1",     // one fewer
        "bgeu $sp, $a5, 30f",
        "move $a5, $sp", // end = min(end, sp), as addresses: without sign
        "30:",
        "bgeu $a4, $a5, 20b", // it lies above
        // Upwards, 64 bytes a round.
        "addi.d $a6, $a5, -64", // up to here one fits
        "bltu $a6, $a4, 50f",   // not even one
        "40:",
        ".irp i, 0,1,2,3,4,5,6,7",
        "st.d $zero, $a4, 8 * \\i",
        ".endr",
        "addi.d $a4, $a4, 64",
        "bgeu $a6, $a4, 40b", // one more fits
        // The rest, by words: the start and `sp` are multiples of 16.
        "50:",
        "beq $a4, $a5, 20b", // nothing is left: the next part
        "st.d $zero, $a4, 0",
        "addi.d $a4, $a4, 8",
        "b 50b", // the next word
        "60:",
        "move $a0, $a1",                   // the set
        "tail36 $t0, {clear_registers}", // by way of `t0`; and it returns to our caller
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
    // In `a0`: the set. What an instruction for less than a whole register does to the rest of
    // it isn't defined: so each is cleared by one for the widest that there is.
    naked_asm!(
        "andi $t0, $a0, {lasx}", // in the set?
        "bnez $t0, 40f",
        "andi $t0, $a0, {lsx}",
        "bnez $t0, 30f",
        // Neither.
        ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23",
        "movgr2fr.d $f\\i, $zero", // moves all 64 bits
        ".endr",
        "b 50f",
        "30:",
        ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23",
        "vxor.v $vr\\i, $vr\\i, $vr\\i",
        ".endr",
        ".irp i, 24,25,26,27,28,29,30,31",
        "vinsgr2vr.d $vr\\i, $zero, 1", // 0 into element 1; element 0 stays
        ".endr",
        "b 50f",
        "40:",
        ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23",
        "xvxor.v $xr\\i, $xr\\i, $xr\\i",
        ".endr",
        ".irp i, 24,25,26,27,28,29,30,31",
        "xvpickve.d $xr\\i, $xr\\i, 0", // element 0 of it, and 0 into elements 1 to 3
        ".endr",
        "50:",
        ".irp i, 0,1,2,3,4,5,6,7",
        "movgr2cf $fcc\\i, $zero",
        ".endr",
        // The general ones. `a0` has held the set since the start, and no secret.
        ".irp i, 0,1,2,3,4,5,6,7,8",
        "move $t\\i, $zero",
        ".endr",
        ".irp i, 0,1,2,3,4,5,6,7",
        "move $a\\i, $zero",
        ".endr",
        "ret", // to the address in `ra`
        lasx = const LASX,
        lsx = const LSX,
    )
}

/// Loads into `{0}` what the global offset table has for a name.
macro_rules! load_from_table {
    ($name:literal) => {
        concat!("la.got {0}, ", $name)
    };
}
pub(crate) use load_from_table;

#[cfg(test)]
mod tests;
