//! PowerPC64, little-endian, ELFv2 ABI.
//!
//! Volatile, and so cleared, by the 64-Bit ELF V2 ABI Specification for Power Architecture
//! (revision 1.5), 2.2.1.1:
//!
//! - `r0`, `r3-r12`, `CTR`, `XER`, and of the condition register the fields 0, 1 and 5 to 7.
//! - `vs0-vs13` (their first halves are `f0-f13`), and the second halves of `vs14-vs31`.
//! - `v0-v19` (`vs32-vs51`), and SAT in VSCR, by which they say that something was saturated.
//! - With MMA the accumulators. A processor may keep them apart from `vs0-vs31`, which they go by:
//!   each is set to zero by itself. That overwrites `f14-f31`, which wait in `v0-v17`.
//!
//! `f14-f31`, `r14-r31`, `v20-v31` and the fields 2 to 4 are nonvolatile: they hold the caller's
//! values again by the time this runs, since the ABI had the closure put them back. Those are
//! `enter`'s to save, by the same section. The link register is the return address.
//!
//! Left alone: `r2`, an address of the object; `r13`, the thread pointer; FPSCR, with its modes, the
//! flags that a C caller reads by `fetestexcept` and the class of the last result; the mode in VSCR;
//! VRSAVE, TAR and the like, which the ABI keeps from programs.
//!
//! Vectors are not asked for: no little-endian processor of this ABI is without VSX (POWER8 is the
//! first), and rustc uses it in all that it compiles for the target.
//!
//! Memory: below the stack pointer lies a red zone. Above it, at 8 and 16, each frame has two words,
//! of 8 bytes here, where those that it calls store what they have to give back: the condition
//! register and the return address (2.2.2). So these are erased as well. `erase_below` erases its
//! caller's. `enter` erases its own, and its caller's, which it uses. The word at the stack pointer
//! itself is the back chain, and the one at 24 is for `r2`: the caller's own, and preserved.
//!
//! The instructions' effects are those of the Power ISA (3.1).
#![expect(unsafe_code, reason = "registers are cleared in assembly")]

use core::{
    arch::{asm, naked_asm},
    mem::offset_of,
    ptr::NonNull,
};

use super::{CachedBits, EraseRequest, Inner};
use crate::{paint::BLOCK, span::Span};

/// From Linux's `cputable.h`: there are accumulators.
const HWCAP2_MMA: libc::c_ulong = 1 << 17;

/// Bit of [`RegisterSet`]: the same.
const ACCUMULATORS: u32 = 1 << 0;

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
        let hwcap = unsafe { libc::getauxval(libc::AT_HWCAP2) };
        Self(if hwcap & HWCAP2_MMA == 0 {
            0
        } else {
            ACCUMULATORS
        })
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
    unsafe { asm!("mr {}, 1", out(reg) here, options(nomem, nostack, preserves_flags)) };
    here
}

/// Calls `inner(header)` with nothing of the caller's in any general register, nor in those for
/// floating point and vectors that a callee preserves, nor in the condition register.
///
/// ```text
///   r1 + 528     the caller's frame: our return address
///   r1 + 520     and the condition register
///   r1 + 512     the stack pointer of the caller
///   r1 + 320     its v20, and up to r1 + 496 its v21 to v31
///   r1 + 176     its f14, and up to r1 + 312 its f15 to f31
///   r1 + 32      its r14, and up to r1 + 168 its r15 to r31
///   r1 + 24      its r2
///   r1 + 8       two words for `inner`
///   r1           the back chain: r1 + 512
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
        "mflr 0",
        "std 0, 16(1)",
        ".cfi_offset 65, 16", // the link register
        "mfcr 0",
        "std 0, 8(1)",
        ".irp i, 70,71,72", // the fields 2, 3, 4
        ".cfi_offset \\i, 8",
        ".endr",
        "stdu 1, -512(1)", // all of the frame, and the back chain
        ".cfi_def_cfa_offset 512",
        "std 2, 24(1)",
        ".irp i, 14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
        "std \\i, 32 + (\\i - 14) * 8(1)",
        ".cfi_offset \\i, (\\i - 14) * 8 - 480",
        "stfd \\i, 176 + (\\i - 14) * 8(1)",
        ".cfi_offset 32 + \\i, (\\i - 14) * 8 - 336",
        ".endr",
        ".irp i, 20,21,22,23,24,25,26,27,28,29,30,31",
        "li 11, 320 + (\\i - 20) * 16",
        "stvx \\i, 1, 11",
        ".cfi_offset 77 + \\i, (\\i - 20) * 16 - 192",
        ".endr",
        "mr 12, 3", // inner, in the register in which a function expects its own address
        "mr 3, 4",  // its argument
        "mtctr 12",
        ".irp i, 0,4,5,6,7,8,9,10,11,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
        "li \\i, 0",
        ".endr",
        ".irp i, 14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
        "xxlxor \\i, \\i, \\i", // f14 to f31, and what lies beside them
        ".endr",
        ".irp i, 20,21,22,23,24,25,26,27,28,29,30,31",
        "vxor \\i, \\i, \\i",
        ".endr",
        "mtcr 0",
        "bctrl",
        "ld 2, 24(1)", // unwinders look for this very instruction here
        "li 0, 0",
        "cmpld 3, 1",
        "bge 30f", // nothing to erase
        // Upwards, by 16 bytes: both are multiples of that.
        "20:",
        "std 0, 0(3)",
        "std 0, 8(3)",
        "addi 3, 3, 16",
        "cmpld 3, 1",
        "blt 20b", // the next 16 bytes
        // The caller's registers, and zeros to where they were, and to where `inner` may have
        // stored anything.
        "30:",
        ".irp i, 20,21,22,23,24,25,26,27,28,29,30,31",
        "li 11, 320 + (\\i - 20) * 16",
        "lvx \\i, 1, 11",
        ".cfi_restore 77 + \\i",
        "std 0, 320 + (\\i - 20) * 16(1)",
        "std 0, 328 + (\\i - 20) * 16(1)",
        ".endr",
        ".irp i, 14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
        "lfd \\i, 176 + (\\i - 14) * 8(1)",
        ".cfi_restore 32 + \\i",
        "std 0, 176 + (\\i - 14) * 8(1)",
        "ld \\i, 32 + (\\i - 14) * 8(1)",
        ".cfi_restore \\i",
        "std 0, 32 + (\\i - 14) * 8(1)",
        ".endr",
        "std 0, 8(1)",
        "std 0, 16(1)",
        "std 0, 24(1)",
        "addi 1, 1, 512",
        ".cfi_def_cfa_offset 0",
        "std 0, -512(1)", // the back chain, which is of no use any more
        "ld 11, 8(1)",
        "mtcrf 0x38, 11", // the fields 2, 3, 4
        ".irp i, 70,71,72",
        ".cfi_restore \\i",
        ".endr",
        "ld 11, 16(1)",
        "mtlr 11",
        ".cfi_restore 65",
        "std 0, 8(1)",
        "std 0, 16(1)",
        "blr", // to the address in the link register
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
    // What is below `r1` is dead: this function has no frame and uses no red zone, its return
    // address is in the link register, and a signal's handler that was there is gone.
    naked_asm!(
        "std 1, {top}(3)",     // noted, for the caller
        "ld 5, {len}(3)",      // parts left
        "addi 6, 3, {spans}",  // the next of them
        "li 0, 0",             // what to store, in words
        "xxlxor 0, 0, 0",      // and in 16 bytes
        "std 0, 8(1)",         // where a callee of our caller may have stored
        "std 0, 16(1)",
        "li 9, 16",
        "li 10, 32",
        "li 11, 48",
        "20:",
        "cmpldi 5, 0",
        "beq 60f", // none is left
        "ld 7, {start}(6)",
        "ld 8, {end}(6)",
        "addi 6, 6, {part}", // the next one, for the next round
        "addi 5, 5, -1",     // one fewer
        "cmpld 8, 1",
        "ble 30f",
        "mr 8, 1", // end = min(end, r1), as addresses: without sign
        "30:",
        "cmpld 7, 8",
        "bge 20b", // it lies above
        // Upwards, 64 bytes a round.
        "addi 12, 8, -64", // up to here one fits
        "cmpld 12, 7",
        "blt 50f", // not even one
        "40:",
        "stxvd2x 0, 0, 7",
        "stxvd2x 0, 9, 7",
        "stxvd2x 0, 10, 7",
        "stxvd2x 0, 11, 7",
        "addi 7, 7, 64",
        "cmpld 12, 7",
        "bge 40b", // one more fits
        // The rest, by words: the start and `r1` are multiples of 16.
        "50:",
        "cmpld 7, 8",
        "beq 20b", // nothing is left: the next part
        "std 0, 0(7)",
        "addi 7, 7, 8",
        "b 50b", // the next word
        "60:",
        "mr 3, 4",             // the set
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

/// There are none in signals' frames.
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
        "mtvsrd 32, 5",
        "xxpermdi 32, 32, 32, 0", // v0: twice the word
        "cmpldi 5, 0",
        "li 6, 0", // how much more each block's word is: nothing, for zeros
        "beq 10f",
        "li 6, {block}",
        "10:",
        "mtvsrd 33, 6",
        "xxpermdi 33, 33, 33, 0", // v1
        "li 6, 16",
        "li 7, 32",
        "li 8, 48",
        "20:",
        "cmpld 3, 4",
        "bgelr", // no more
        ".rept {block} / 64",
        "stxvd2x 32, 0, 3",
        "stxvd2x 32, 6, 3",
        "stxvd2x 32, 7, 3",
        "stxvd2x 32, 8, 3",
        "addi 3, 3, 64",
        ".endr",
        "vaddudm 0, 0, 1",
        "b 20b",
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
        "mtvsrd 32, 5",
        "xxpermdi 32, 32, 32, 0", // v0: twice the word
        "li 6, {block}",          // how much more each block's word is
        "mtvsrd 33, 6",
        "xxpermdi 33, 33, 33, 0", // v1
        "vxor 2, 2, 2",           // zeros, to compare with
        "li 6, 16",
        "li 7, 32",
        "li 8, 48",
        "20:",
        "cmpld 3, 4",
        "bge 30f", // no more
        // A block: zeros in v3 where it is the paint.
        "vxor 3, 3, 3",
        "mr 9, 3",
        ".rept {block} / 64",
        ".irp i, 0,6,7,8",
        "lxvd2x 36, \\i, 9", // v4
        "vxor 4, 4, 0",
        "vor 3, 3, 4",
        ".endr",
        "addi 9, 9, 64",
        ".endr",
        "vcmpequb. 4, 3, 2",
        "bge 6, 30f", // not all are equal: there
        "vaddudm 0, 0, 1",
        "mr 3, 9",
        "b 20b",
        "30:",
        "vxor 3, 3, 3",
        "vxor 4, 4, 4",
        "li 9, 0",
        "li 6, 0",
        "mtcrf 0x02, 6", // field 6
        "blr",
        block = const BLOCK,
    )
}

/// # Safety
///
/// `set` must be what [`RegisterSet::detect`] returned on this machine.
#[unsafe(naked)]
unsafe extern "C" fn clear_registers(set: RegisterSet) {
    // In `r3`: the set.
    naked_asm!(
        "andi. 0, 3, {accumulators}", // in the set?
        "beq 20f",                    // no
        // f14 to f31, to v0 to v17.
        ".irp i, 14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
        "xxlor \\i + 18, \\i, \\i",
        ".endr",
        // By number, for assemblers that are set to what every processor of the target has.
        ".irp i, 0,1,2,3,4,5,6,7",
        ".long 0x7c030162 + (\\i << 23)", // xxsetaccz: zeros to the accumulator
        ".endr",
        ".irp i, 0,1,2,3,4,5,6,7",
        ".long 0x7c000162 + (\\i << 23)", // xxmfacc: and it is out of use
        ".endr",
        ".irp i, 14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
        "xxlor \\i, \\i + 18, \\i + 18",
        ".endr",

        "20:",
        ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13",
        "xxlxor \\i, \\i, \\i",
        ".endr",
        // The first half of itself, and one of zeros.
        ".irp i, 14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
        "xxpermdi \\i, \\i, 0, 0",
        ".endr",
        // SAT, the lowest bit of VSCR. It comes in the last word, with zeros before.
        "mfvscr 0",
        "vspltisw 1, 1",
        "vandc 0, 0, 1",
        "mtvscr 0",
        ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19",
        "vxor \\i, \\i, \\i",
        ".endr",

        // The general ones.
        ".irp i, 0,3,4,5,6,7,8,9,10,11,12",
        "li \\i, 0",
        ".endr",
        "mtctr 0",
        "mtxer 0",
        "mtcrf 0xc7, 0", // the fields 0, 1, 5, 6, 7
        "blr",           // to the address in the link register
        accumulators = const ACCUMULATORS,
    )
}

#[cfg(test)]
mod tests;
