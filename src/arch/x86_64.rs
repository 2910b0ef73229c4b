//! x86-64, System V ABI.
//!
//! Caller-saved, and so cleared, by the System V ABI's AMD64 supplement, 3.2.1:
//! `rax rcx rdx rsi rdi r8-r11`, all of `zmm0-zmm31`, `k0-k7`, the x87 and MMX
//! registers, and, where they are in use, the AMX tiles and APX's `r16-r31`.
//! Callee-saved registers (`rbx rbp r12-r15`) hold the caller's values again by
//! the time this runs: the ABI had the closure put them back. Those are `enter`'s to save.
//!
//! Left alone: `MXCSR`, the x87 control and status words (but for `C1` of the condition
//! code, which `fldz` clears, unless an exception is unmasked), `PKRU`, the segment bases, and the
//! flags, which the last `xor` sets. So are MPX's bounds registers: they hold addresses, and
//! Linux dropped them in 5.6.
//!
//! Memory: the ABI lets a function use the 128 bytes below the stack pointer, the red zone,
//! without moving it, until its next call. So a caller of a function here has nothing in use
//! there, and all of it can be erased. The functions here are naked, so that no compiler adds to
//! them. Only `clear_registers` uses its own red zone, and leaves zeros there. Above the stack
//! pointer a callee may use only arguments that were passed there, and there are none. A shadow
//! stack holds nothing but return addresses.
//!
//! The instructions' effects are those of the Intel SDM, volumes 1 and 2.
#![expect(unsafe_code, reason = "registers are cleared in assembly")]

use core::{arch::naked_asm, mem::offset_of, ptr::NonNull};

use super::{CachedBits, EraseRequest, Inner};
use crate::{paint::BLOCK, span::Span};

mod processor;

use processor::{
    AVX, AVX2, AVX512, BY_XRSTOR, IN_USE_KNOWN, InitialState, ON_DEMAND, TILES, X87_EXCEPTIONS,
    XCR0_AVX512, zero_avx512,
};
pub(crate) use processor::{RegisterSet, stack_pointer};

static DETECTED: CachedBits = CachedBits::new();

static INITIAL_STATE: InitialState = InitialState::ALL;

/// Clears every register that the module documentation names.
#[inline(always)]
pub(crate) fn clear(set: RegisterSet) {
    if ON_DEMAND {
        // SAFETY: `set` comes from `detect`. Everything changed is caller-saved, which
        // the compiler expects of any `sysv64` function.
        unsafe { clear_on_demand(set) }
    } else {
        // SAFETY: `set` comes from `detect`, so that each instruction it selects
        // exists and is enabled. Everything changed is caller-saved, as above.
        unsafe { clear_registers(set) }
    }
}

/// Clears them but for x87 and MMX registers: by those no compiler for this processor moves a value.
#[inline(always)]
pub(crate) fn clear_after_move(set: RegisterSet) {
    if ON_DEMAND {
        clear(set);
    } else {
        // SAFETY: as in `clear`.
        unsafe { clear_all_but_x87(set) }
    }
}

/// Calls `inner(header)` with nothing of the caller's in any general register.
///
/// ```text
///   rbp + 8      the return address
///   rbp          the caller's rbp
///   rbp - 8      its rbx, and down to rbp - 40 its r12 to r15
///   rbp - 48     zero: keeps the stack pointer a multiple of 16
///                the return address of `inner`, and what it leaves
/// ```
///
/// # Safety
///
/// `inner(header)` must be sound to call and must not unwind. What lies from the address that it
/// returns up to the stack pointer that it was called with must not be in use any more.
#[unsafe(naked)]
pub(crate) unsafe extern "sysv64" fn enter(inner: Inner, header: NonNull<()>) {
    naked_asm!(
        ".cfi_startproc",
        "push rbp",
        ".cfi_def_cfa_offset 16",
        ".cfi_offset rbp, -16",
        "mov rbp, rsp", // a frame pointer, so that `rbp` has no secret either
        ".cfi_def_cfa_register rbp",
        "push rbx",
        ".cfi_offset rbx, -24",
        "push r12",
        ".cfi_offset r12, -32",
        "push r13",
        ".cfi_offset r13, -40",
        "push r14",
        ".cfi_offset r14, -48",
        "push r15",
        ".cfi_offset r15, -56",
        "push 0",       // a multiple of 16, by the ABI, and no hole
        "mov rax, rdi", // inner
        "mov rdi, rsi", // its argument
        "xor ebx, ebx",
        "xor ecx, ecx",
        "xor edx, edx",
        "xor esi, esi",
        "xor r8d, r8d",
        "xor r9d, r9d",
        "xor r10d, r10d",
        "xor r11d, r11d",
        "xor r12d, r12d",
        "xor r13d, r13d",
        "xor r14d, r14d",
        "xor r15d, r15d",
        "call rax",
        "mov rcx, rsp",
        "sub rcx, rax", // how many bytes to erase
        "jbe 20f",      // none
        // A frame is a few hundred bytes, for which `rep stosq` takes longer to start than this
        // takes. Both ends are multiples of 8.
        "mov qword ptr [rax], 0", // the first word; if they are odd,
        "and ecx, 8",
        "add rax, rcx", // the others begin after it
        "xorps xmm0, xmm0",
        "jmp 11f",
        "10:",
        "movups [rax], xmm0",
        "add rax, 16",
        "11:",
        "cmp rax, rsp",
        "jb 10b",
        "20:",
        // The caller's registers, and zeros to where they were.
        "xor eax, eax",
        "mov rbx, [rbp - 8]",
        ".cfi_restore rbx",
        "mov [rbp - 8], rax",
        "mov r12, [rbp - 16]",
        ".cfi_restore r12",
        "mov [rbp - 16], rax",
        "mov r13, [rbp - 24]",
        ".cfi_restore r13",
        "mov [rbp - 24], rax",
        "mov r14, [rbp - 32]",
        ".cfi_restore r14",
        "mov [rbp - 32], rax",
        "mov r15, [rbp - 40]",
        ".cfi_restore r15",
        "mov [rbp - 40], rax",
        "mov rsp, rbp",
        "pop rbp",
        ".cfi_def_cfa rsp, 8",
        ".cfi_restore rbp",
        // In the red zone now, where no signal's handler reaches.
        "mov [rsp - 8], rax",
        "ret",
        ".cfi_endproc",
    )
}

/// # Safety
///
/// `request` must be valid, and its spans mapped and writable as far as they lie below the
/// stack pointer of the caller; nobody may use what they hold there. `set` must be what
/// [`RegisterSet::detect`] returned on this machine.
#[unsafe(naked)]
pub(crate) unsafe extern "sysv64" fn erase_below(request: *mut EraseRequest, set: RegisterSet) {
    // At `rsp` lies the return address, which is no secret. What is below is dead: this
    // function has no frame, and a signal's handler that was there is gone.
    naked_asm!(
        "mov [rdi + {top}], rsp", // noted, for the caller
        "mov rdx, [rdi + {len}]", // parts left
        "lea r8, [rdi + {spans}]", // the next of them
        "xor eax, eax",           // what to store
        "20:",
        // Is any left?
        "test rdx, rdx",
        "jz 40f", // no
        "mov rdi, [r8 + {start}]",
        "mov rcx, [r8 + {end}]",
        "add r8, {part}", // the next one, for the next round
        "dec rdx",        // one fewer
        // end = min(end, rsp), unsigned
        "cmp rcx, rsp",
        "cmova rcx, rsp",
        "sub rcx, rdi",   // how many bytes
        "jbe 20b",        // none: it lies above
        "shr rcx, 3",     // words: start and rsp are multiples of 8
        "rep stosq",      // upwards, as the direction flag is clear by the ABI
        "jmp 20b",        // the next part
        "40:",
        "mov edi, esi", // the set
        ".if {on_demand}",
        "jmp {clear_on_demand}", // and it returns to our caller
        ".else",
        "jmp {clear_registers}", // the same
        ".endif",
        top = const offset_of!(EraseRequest, top),
        len = const offset_of!(EraseRequest, len),
        spans = const offset_of!(EraseRequest, spans),
        start = const offset_of!(Span, start),
        end = const offset_of!(Span, end),
        part = const size_of::<Span>(),
        on_demand = const ON_DEMAND as u8,
        clear_on_demand = sym clear_on_demand,
        clear_registers = sym clear_registers,
    )
}

/// Whether there are tiles.
#[inline]
pub(crate) fn has_tiles(set: RegisterSet) -> bool {
    set.0 & TILES != 0
}

/// Operands of instructions that compare are in memory.
pub(crate) const COMPARES_IN_MEMORY: bool = true;

/// # Safety
///
/// `start` and `end` must be multiples of [`BLOCK`], and what lies between them mapped, writable
/// and not in use. `set` must be what [`RegisterSet::detect`] returned on this machine.
#[unsafe(naked)]
pub(crate) unsafe extern "sysv64" fn paint(
    start: usize,
    end: usize,
    word: usize,
    set: RegisterSet,
) {
    naked_asm!(
        "cmp rdi, rsi",
        "jae 30f", // nothing
        "mov eax, {block}", // how much more each block's word is
        "test rdx, rdx",
        "cmovz eax, edx", // nothing, for zeros
        "movq xmm0, rdx",
        "movq xmm1, rax",
        "test ecx, {avx2}", // in the set?
        "jz 20f",           // no
        "vpbroadcastq ymm0, xmm0",
        "vpbroadcastq ymm1, xmm1",
        "10:", // a block
        ".irp i, 0,1,2,3,4,5,6,7",
        "vmovdqa [rdi + 32 * \\i], ymm0",
        ".endr",
        "vpaddq ymm0, ymm0, ymm1",
        "add rdi, {block}",
        "cmp rdi, rsi",
        "jb 10b",
        "vzeroupper", // before code that knows of no upper halves
        "jmp 30f",
        "20:",
        "punpcklqdq xmm0, xmm0",
        "punpcklqdq xmm1, xmm1",
        "22:", // a block
        ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
        "movdqa [rdi + 16 * \\i], xmm0",
        ".endr",
        "paddq xmm0, xmm1",
        "add rdi, {block}",
        "cmp rdi, rsi",
        "jb 22b",
        "30:",
        "ret",
        avx2 = const AVX2,
        block = const BLOCK,
    )
}

/// # Safety
///
/// As for [`paint`], but it may be in use.
#[unsafe(naked)]
pub(crate) unsafe extern "sysv64" fn lowest_change(
    start: usize,
    end: usize,
    word: usize,
    set: RegisterSet,
) -> usize {
    // No register ever holds what was there, but what came of comparing it: for each four bytes, whether
    // they were touched. Byte by byte, it would tell which are equal to the paint's by chance, and a signal
    // would store that.
    naked_asm!(
        "mov rax, rdi",
        "cmp rax, rsi",
        "jae 30f", // nothing
        "mov r8d, {block}", // as `paint`
        "movq xmm0, rdx",
        "movq xmm9, r8",
        "test ecx, {avx2}", // in the set?
        "jz 20f",           // no
        "vpbroadcastq ymm0, xmm0",
        "vpbroadcastq ymm9, xmm9",
        "10:", // a block: all ones where it is the paint
        "vpcmpeqd ymm1, ymm0, [rax]",
        "vpcmpeqd ymm2, ymm0, [rax + 32]",
        "vpcmpeqd ymm3, ymm0, [rax + 64]",
        "vpcmpeqd ymm4, ymm0, [rax + 96]",
        "vpcmpeqd ymm5, ymm0, [rax + 128]",
        "vpcmpeqd ymm6, ymm0, [rax + 160]",
        "vpcmpeqd ymm7, ymm0, [rax + 192]",
        "vpcmpeqd ymm8, ymm0, [rax + 224]",
        "vpand ymm1, ymm1, ymm2",
        "vpand ymm3, ymm3, ymm4",
        "vpand ymm5, ymm5, ymm6",
        "vpand ymm7, ymm7, ymm8",
        "vpand ymm1, ymm1, ymm3",
        "vpand ymm5, ymm5, ymm7",
        "vpand ymm1, ymm1, ymm5",
        "vpmovmskb r8d, ymm1",
        "cmp r8d, -1",
        "jne 12f", // there
        "vpaddq ymm0, ymm0, ymm9",
        "add rax, {block}",
        "cmp rax, rsi",
        "jb 10b",
        "12:",
        "vzeroall", // which byte was touched is nobody's business
        "jmp 30f",

        "20:",
        "punpcklqdq xmm0, xmm0",
        "punpcklqdq xmm9, xmm9",
        "22:", // a block
        "movdqa xmm1, xmm0",
        "pcmpeqd xmm1, [rax]",
        ".irp i, 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
        "movdqa xmm2, xmm0",
        "pcmpeqd xmm2, [rax + 16 * \\i]",
        "pand xmm1, xmm2",
        ".endr",
        "pmovmskb r8d, xmm1",
        "cmp r8d, 0xffff",
        "jne 24f", // there
        "paddq xmm0, xmm9",
        "add rax, {block}",
        "cmp rax, rsi",
        "jb 22b",
        "24:",
        "pxor xmm1, xmm1",
        "pxor xmm2, xmm2",
        "30:",
        "xor r8d, r8d",
        "ret",
        avx2 = const AVX2,
        block = const BLOCK,
    )
}

/// Does what `clear_registers` does, with AVX-512 only if it is on for this thread.
///
/// # Safety
///
/// `set` must be what [`RegisterSet::detect`] returned on this machine.
#[unsafe(naked)]
unsafe extern "sysv64" fn clear_on_demand(set: RegisterSet) {
    // In `edi`: the set. All else that this changes is cleared thereafter.
    naked_asm!(
        "test edi, {avx512}",
        "jz 20f",                 // nothing to ask, and perhaps no `xgetbv`
        "mov ecx, 0",             // asks for XCR0
        "xgetbv",                 // edx:eax = what is on
        "and eax, {xcr0_avx512}", // the bits of AVX-512
        "cmp eax, {xcr0_avx512}", // all of them?
        "je 20f",                 // it is on
        "xor edi, {avx512}",      // not used yet, and so initial: nothing to clear
        "20:",
        "jmp {clear}", // `clear_registers`, which returns to our caller
        avx512 = const AVX512,
        xcr0_avx512 = const XCR0_AVX512,
        clear = sym clear_registers,
    )
}

/// # Safety
///
/// `set` must be what [`RegisterSet::detect`] returned on this machine, and AVX-512, if it is
/// in it, must be on.
#[unsafe(naked)]
unsafe extern "sysv64" fn clear_registers(set: RegisterSet) {
    // In `edi`: the set.
    naked_asm!(
        // x87 and MMX: `emms` empties the register stack, so that eight pushes
        // can't overflow, fill all eight registers with +0.0 and bring its top
        // back to where it was. `fninit` would erase nothing and reset the
        // control word.
        //
        // An exception that is pending, because it was unmasked when it came or since, is
        // raised by the next x87 instruction, in whatever code that is. Only those that begin
        // with `fn` leave it alone. SSE's exceptions are raised at once, and never by
        // instructions that only move or combine bits. So `MXCSR` needs no look.
        "fnstcw [rsp - 8]",
        "movzx eax, word ptr [rsp - 8]",
        "mov dword ptr [rsp - 8], 0",
        "not eax",
        "and eax, {exceptions}", // unmasked?
        "jnz 60f",               // rare
        "22:",
        "emms",
        "fldz", "fldz", "fldz", "fldz", "fldz", "fldz", "fldz", "fldz",
        // Empty again, as the ABI wants it at a return.
        "emms",
        "test eax, eax",
        "jnz 62f", // as above
        "24:",
        "jmp {others}", // which returns to our caller

        // x87 with an exception unmasked: the environment is set aside, and nothing pending.
        "60:",
        "fnstenv [rsp - 40]", // 28 bytes; and all exceptions are masked
        "fnclex",
        "jmp 22b",
        // And back, where it is pending again if it was. Two things are
        // other than they were: the tags, since all registers are empty, and where the last
        // operand lay, which may tell an index. (Where the last instruction lay is for the
        // owner's handler. Of that this form has the lower 32 bits.)
        "62:",
        "mov word ptr [rsp - 40 + 8], 0xffff",
        "mov qword ptr [rsp - 40 + 20], 0",
        "fldenv [rsp - 40]",
        "xor eax, eax", // and of the image nothing stays
        "mov [rsp - 40], rax",
        "mov [rsp - 32], rax",
        "mov [rsp - 24], rax", // the rest is zero
        "jmp 24b",
        exceptions = const X87_EXCEPTIONS,
        others = sym clear_all_but_x87,
    )
}

/// # Safety
///
/// As for `clear_registers`.
#[unsafe(naked)]
unsafe extern "sysv64" fn clear_all_but_x87(set: RegisterSet) {
    // In `edi`: the set.
    naked_asm!(
        "test edi, {avx}", // in the set?
        "jz 20f",          // no
        // xmm0-15, ymm0-15 and zmm0-15 at full width, the upper halves too.
        "vzeroall",
        "test edi, {avx512}", // in the set?
        "jz 30f",             // no
        zero_avx512!(),
        "jmp 30f", // past what is for processors without AVX

        // Without AVX there is nothing above 128 bits. Each exclusive-or itself.
        "20:",
        "xorps xmm0, xmm0",
        "xorps xmm1, xmm1", "xorps xmm2, xmm2", "xorps xmm3, xmm3",
        "xorps xmm4, xmm4", "xorps xmm5, xmm5", "xorps xmm6, xmm6",
        "xorps xmm7, xmm7", "xorps xmm8, xmm8", "xorps xmm9, xmm9",
        "xorps xmm10, xmm10", "xorps xmm11, xmm11", "xorps xmm12, xmm12",
        "xorps xmm13, xmm13", "xorps xmm14, xmm14", "xorps xmm15, xmm15",

        // Tiles and APX: rare, and `xrstor` is slow, so only what is in use. A
        // component that is not in use is in its initial state.
        "30:",
        "and edi, {by_xrstor} | {in_use_known}", // of the set, what matters now
        "test edi, {by_xrstor}",                 // has the processor any?
        "jz 50f",                                // no
        "test edi, {in_use_known}",              // does it tell what is in use?
        "jz 40f",                                // no: then all it has
        "mov ecx, 1",                            // asks for what is in use, of XCR0
        "xgetbv",                                // edx:eax = those components
        "and edi, eax",                          // those of them that it has
        "and edi, {by_xrstor}",                  // and that are cleared here
        "jz 50f",                                // none
        // Back to the initial state, which for these components is zero. Not
        // `tilerelease`: where the process never asked for tiles it could trap,
        // `xrstor` to the initial state does not. The legacy region isn't read:
        // x87, SSE and AVX aren't asked for.
        "40:",
        "mov eax, edi",
        "and eax, {by_xrstor}", // the lower half of which components
        // The upper half: none.
        "xor edx, edx",
        "lea rcx, [rip + {initial_state}]",
        "xrstor64 [rcx]", // components edx:eax, to what is said there: initial

        // The general ones: writing 32 bits zeroes all 64. `rdi` has held the set since
        // the start, and no secret.
        "50:",
        "xor eax, eax",
        "xor ecx, ecx",
        "xor edx, edx",
        "xor esi, esi",
        "xor r8d, r8d",
        "xor r9d, r9d",
        "xor r10d, r10d",
        "xor r11d, r11d",
        "ret", // to the address at `rsp`
        avx = const AVX,
        avx512 = const AVX512,
        in_use_known = const IN_USE_KNOWN,
        by_xrstor = const BY_XRSTOR,
        initial_state = sym INITIAL_STATE,
    )
}

/// Loads into `{0}` what the global offset table has for a name.
#[allow(unused_macros, reason = "not on Apple's systems")]
macro_rules! load_from_table {
    ($name:literal) => {
        concat!("mov {0}, qword ptr [rip + ", $name, "@GOTPCREL]")
    };
}
#[allow(unused_imports, reason = "as above")]
pub(crate) use load_from_table;

#[cfg(test)]
mod tests;
