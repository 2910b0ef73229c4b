//! x86 in 32-bit mode, System V ABI, from i586 on.
//!
//! Caller-saved, and so cleared, by the System V ABI's Intel386 supplement, 2.2:
//! `eax ecx edx`, the x87 and MMX registers, all of `zmm0-zmm7`, and `k0-k7`.
//! Callee-saved registers (`ebx esi edi ebp`) hold the caller's values again by the
//! time this runs: the ABI had the closure put them back. Those are `enter`'s to save, by the
//! same section.
//!
//! Left alone: what `x86_64.rs` leaves alone. `zmm8-zmm31`, AMX tiles and APX's
//! registers exist in 64-bit mode only.
//!
//! Nothing here takes an instruction for granted that i586 lacks, `cmov` and `emms`
//! among them. Processors that lack `cpuid` lack more than that: the standard library
//! doesn't run on them.
//!
//! The ABI passes arguments on the stack, in memory that a callee may write to. The
//! functions here are `fastcall`, with arguments in `ecx` and `edx`, so that there is
//! no such memory in the frames of their callers.
//!
//! Memory: the ABI has no red zone below the stack pointer. (`clear_registers` makes room for what
//! it stores there, and sets it to zero.) Above it a callee may use only arguments that were
//! passed there. `inner`'s is in the frame of `enter`, which erases it.
//!
//! The instructions' effects are those of the Intel SDM, volumes 1 and 2.
#![expect(unsafe_code, reason = "registers are cleared in assembly")]

use core::{
    arch::{asm, naked_asm},
    mem::offset_of,
    ptr::NonNull,
};

use super::{CachedBits, EraseRequest, Inner};
use crate::{paint::BLOCK, span::Span};

/// SSE: `xmm0-xmm7` exist.
const SSE: u32 = 1 << 0;
/// AVX: `vzeroall` exists and `ymm0-ymm7` are in use.
const AVX: u32 = 1 << 1;
/// AVX-512: `zmm0-zmm7` and `k0-k7` exist as well.
const AVX512: u32 = 1 << 2;

/// Of the x87 control word, the bits that mask an exception each.
const X87_EXCEPTIONS: u32 = 0x3f;

/// The flags above.
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
        let mut set = 0;
        if is_x86_feature_detected!("sse") {
            set |= SSE;
        }
        // These two along with the system's consent, from XCR0.
        if is_x86_feature_detected!("avx") {
            set |= AVX;
        }
        if is_x86_feature_detected!("avx512f") {
            set |= AVX512;
        }
        Self(set)
    }
}

/// Clears every register that the module documentation names.
#[inline(always)]
pub(crate) fn clear(set: RegisterSet) {
    // SAFETY: `set` comes from `detect`, so that each instruction it selects
    // exists and is enabled. Everything changed is caller-saved, which the
    // compiler expects of any `fastcall` function.
    unsafe { clear_registers(set) }
}

/// The stack pointer, where this is inlined.
#[inline(always)]
pub(crate) fn stack_pointer() -> usize {
    let here;
    // SAFETY: it reads a register.
    unsafe { asm!("mov {}, esp", out(reg) here, options(nomem, nostack, preserves_flags)) };
    here
}

/// Calls `inner(header)` with nothing of the caller's in any general register.
///
/// ```text
///   ebp + 4      the return address
///   ebp          the caller's ebp
///   ebp - 4      its ebx
///   ebp - 8      its esi
///   ebp - 12     its edi
///   ebp - 20     nothing, 8 bytes: makes the stack pointer below a multiple of 16
///   ebp - 24     header, the argument of `inner`, which may write to it
///                the return address of `inner`, and what it leaves
/// ```
///
/// # Safety
///
/// `inner(header)` must be sound to call and must not unwind. What lies from the address that it
/// returns up to the stack pointer that it was called with must not be in use any more.
#[unsafe(naked)]
pub(crate) unsafe extern "fastcall" fn enter(inner: Inner, header: NonNull<()>) {
    naked_asm!(
        ".cfi_startproc",
        "push ebp",
        ".cfi_def_cfa_offset 8",
        ".cfi_offset ebp, -8",
        "mov ebp, esp", // a frame pointer, so that `ebp` has no secret either
        ".cfi_def_cfa_register ebp",
        "push ebx",
        ".cfi_offset ebx, -12",
        "push esi",
        ".cfi_offset esi, -16",
        "push edi",
        ".cfi_offset edi, -20",
        "push 0", // no holes
        "push 0",
        "push edx",     // header, the argument; now esp is a multiple of 16, by the ABI
        "mov eax, ecx", // inner
        "xor ebx, ebx",
        "xor ecx, ecx",
        "xor edx, edx",
        "xor esi, esi",
        "xor edi, edi",
        "call eax",
        "mov ecx, esp",
        "sub ecx, eax", // how many bytes to erase
        "jbe 20f",      // none
        "mov edi, eax", // from there on
        "shr ecx, 2",   // words: both are multiples of 4
        "xor eax, eax",
        "rep stosd", // upwards, as the direction flag is clear by the ABI
        "20:",
        "xor eax, eax",
        "mov [ebp - 24], eax", // the argument
        // The caller's registers, and zeros to where they were.
        "mov edi, [ebp - 12]",
        ".cfi_restore edi",
        "mov [ebp - 12], eax",
        "mov esi, [ebp - 8]",
        ".cfi_restore esi",
        "mov [ebp - 8], eax",
        "mov ebx, [ebp - 4]",
        ".cfi_restore ebx",
        "mov [ebp - 4], eax",
        // By way of `ecx`, for there is no red zone to write to when the frame is gone.
        "mov esp, ebp",
        ".cfi_def_cfa_register esp",
        "mov ecx, [esp]",
        "mov [esp], eax",
        ".cfi_register ebp, ecx",
        "mov ebp, ecx",
        ".cfi_restore ebp",
        "xor ecx, ecx",
        "add esp, 4",
        ".cfi_def_cfa_offset 4",
        "ret",
        ".cfi_endproc",
    )
}

/// Uses up the parts: `request.len` is 0 afterwards.
///
/// # Safety
///
/// `request` must be valid, and its spans mapped and writable as far as they lie below the
/// stack pointer of the caller; nobody may use what they hold there. `set` is as for
/// [`clear_registers`].
#[unsafe(naked)]
pub(crate) unsafe extern "fastcall" fn erase_below(request: *mut EraseRequest, set: RegisterSet) {
    // At `esp` lies the return address, which is no secret. What is below is dead: this
    // function has no frame, and a signal's handler that was there is gone.
    //
    // Three registers are few, and there is no frame for what they can't hold: it waits
    // in the request. The set where the stack pointer will be noted; the caller's `edi`
    // where the start of a part was that has been read.
    naked_asm!(
        "mov [ecx + {top}], edx", // the set
        "mov edx, ecx",           // below
        "20:",
        "mov eax, [edx + {len}]", // parts left
        "sub eax, 1",             // the last of them
        "jb 40f",                 // there was none left
        "mov [edx + {len}], eax", // one fewer
        "mov ecx, [edx + eax * {part} + {spans} + {end}]",
        "xchg edi, [edx + eax * {part} + {spans} + {start}]", // for the caller's `edi`
        "cmp ecx, esp",
        "jbe 22f",      // unsigned
        "mov ecx, esp", // end = min(end, esp)
        "22:",
        "sub ecx, edi", // how many bytes
        "jbe 24f",      // none: it lies above
        "shr ecx, 2",   // words: start and esp are multiples of 4
        "xor eax, eax", // what to store
        "rep stosd",    // upwards, as the direction flag is clear by the ABI
        "mov eax, [edx + {len}]", // which part it was
        "24:",
        "xchg edi, [edx + eax * {part} + {spans} + {start}]", // the caller's again
        "jmp 20b",                // the next part
        "40:",
        "mov ecx, [edx + {top}]", // the set
        "mov [edx + {top}], esp", // noted, for the caller
        "jmp {clear_registers}",  // and it returns to our caller
        top = const offset_of!(EraseRequest, top),
        len = const offset_of!(EraseRequest, len),
        spans = const offset_of!(EraseRequest, spans),
        start = const offset_of!(Span, start),
        end = const offset_of!(Span, end),
        part = const size_of::<Span>(),
        clear_registers = sym clear_registers,
    )
}

/// In 64-bit mode only.
#[inline]
pub(crate) fn has_tiles(_: RegisterSet) -> bool {
    false
}

/// Operands of instructions that compare are in memory.
pub(crate) const COMPARES_IN_MEMORY: bool = true;

/// # Safety
///
/// `start` and `end` must be multiples of [`BLOCK`], and what lies between them mapped, writable
/// and not in use.
#[unsafe(naked)]
pub(crate) unsafe extern "fastcall" fn paint(
    start: usize,
    end: usize,
    word: usize,
    _: RegisterSet,
) {
    naked_asm!(
        "mov eax, [esp + 4]", // the word
        "cmp ecx, edx",
        "jae 30f", // nothing
        "20:",     // a block
        ".irp i, 0,64,128,192",
        ".irp j, 0,4,8,12,16,20,24,28,32,36,40,44,48,52,56,60",
        "mov [ecx + \\i + \\j], eax",
        ".endr",
        ".endr",
        "test eax, eax", // zeros stay zeros
        "jz 22f",
        "add eax, {block}", // the next one's word
        "22:",
        "add ecx, {block}",
        "cmp ecx, edx",
        "jb 20b",
        "30:",
        "xor eax, eax",
        "ret 8",
        block = const BLOCK,
    )
}

/// # Safety
///
/// As for [`paint`], but it may be in use.
#[unsafe(naked)]
pub(crate) unsafe extern "fastcall" fn lowest_change(
    start: usize,
    end: usize,
    word: usize,
    _: RegisterSet,
) -> usize {
    // Word by word, as every processor of this kind can: no register holds what was there.
    naked_asm!(
        "mov eax, [esp + 4]", // the word
        "cmp ecx, edx",
        "jae 30f", // nothing
        "20:",     // a block
        ".irp i, 0,64,128,192",
        ".irp j, 0,4,8,12,16,20,24,28,32,36,40,44,48,52,56,60",
        "cmp [ecx + \\i + \\j], eax",
        "jne 30f", // there
        ".endr",
        ".endr",
        "add eax, {block}", // as `paint`
        "add ecx, {block}",
        "cmp ecx, edx",
        "jb 20b",
        "30:",
        "mov eax, ecx",
        "xor edx, edx", // and the flags, which tell of the last word
        "ret 8",
        block = const BLOCK,
    )
}

/// # Safety
///
/// `set` must be what [`RegisterSet::detect`] returned on this machine.
#[unsafe(naked)]
unsafe extern "fastcall" fn clear_registers(set: RegisterSet) {
    // In `ecx`: the set.
    naked_asm!(
        // x87 and MMX: once all eight registers are empty, eight pushes can't
        // overflow; they fill them with +0.0 and bring the stack's top back to where
        // it was. `fninit` would erase nothing and reset the control word; `emms`,
        // which empties them at once, came after the first i586.
        //
        // An exception that is pending, because it was unmasked when it came or since, is
        // raised by the next x87 instruction, in whatever code that is. Those that begin
        // with `fn`, and no others, leave it alone. SSE's are raised where they come, and never
        // by what only moves or combines bits: there is nothing to look for in `MXCSR`.
        "push 0",
        "fnstcw [esp]",
        "movzx eax, word ptr [esp]",
        "mov dword ptr [esp], 0", // nothing of it stays
        "add esp, 4",
        "not eax",
        "and eax, {exceptions}", // unmasked?
        "jnz 60f",               // rare
        "22:",
        "ffree st(0)", "ffree st(1)", "ffree st(2)", "ffree st(3)",
        "ffree st(4)", "ffree st(5)", "ffree st(6)", "ffree st(7)",
        "fldz", "fldz", "fldz", "fldz", "fldz", "fldz", "fldz", "fldz",
        // Empty again, as the ABI wants it at a return.
        "ffree st(0)", "ffree st(1)", "ffree st(2)", "ffree st(3)",
        "ffree st(4)", "ffree st(5)", "ffree st(6)", "ffree st(7)",
        "test eax, eax",
        "jnz 62f", // as above
        "24:",

        "test ecx, {avx}", // in the set?
        "jz 20f",          // no
        // xmm0-7, ymm0-7 and zmm0-7 at full width, the upper halves too.
        "vzeroall",
        "test ecx, {avx512}", // in the set?
        "jz 30f",             // no
        // Masks, each exclusive-or itself: `kxorw`, the one form that AVX512F alone
        // has, zeroes bits 16 to 63 as well.
        "kxorw k0, k0, k0",
        "kxorw k1, k1, k1",
        "kxorw k2, k2, k2",
        "kxorw k3, k3, k3",
        "kxorw k4, k4, k4",
        "kxorw k5, k5, k5",
        "kxorw k6, k6, k6",
        "kxorw k7, k7, k7",
        "jmp 30f", // past what is for processors without AVX

        // Without AVX there is nothing above 128 bits. Each exclusive-or itself.
        "20:",
        "test ecx, {sse}", // in the set?
        "jz 30f",          // no: no vectors at all
        "xorps xmm0, xmm0",
        "xorps xmm1, xmm1",
        "xorps xmm2, xmm2",
        "xorps xmm3, xmm3",
        "xorps xmm4, xmm4",
        "xorps xmm5, xmm5",
        "xorps xmm6, xmm6",
        "xorps xmm7, xmm7",

        // The general ones.
        "30:",
        "xor eax, eax",
        "xor ecx, ecx",
        "xor edx, edx",
        "ret", // to the address at `esp`

        // x87 with an exception unmasked: the environment is set aside, and nothing pending.
        "60:",
        "sub esp, 28",
        "fnstenv [esp]", // and all exceptions are masked
        "fnclex",
        "jmp 22b",
        // And back, where it is pending again if it was. Two things are other than they were:
        // the tags, since all registers are empty, and where the last operand lay, which may
        // tell an index.
        "62:",
        "mov word ptr [esp + 8], 0xffff",
        "xor eax, eax",
        "mov [esp + 20], eax",
        "mov [esp + 24], eax",
        "fldenv [esp]",
        "mov [esp], eax", // and of the image nothing stays
        "mov [esp + 4], eax",
        "mov [esp + 8], eax",
        "mov [esp + 12], eax",
        "mov [esp + 16], eax", // the rest is zero
        "add esp, 28",
        "jmp 24b",
        exceptions = const X87_EXCEPTIONS,
        sse = const SSE,
        avx = const AVX,
        avx512 = const AVX512,
    )
}

#[cfg(test)]
mod tests;
