//! x86-64, the Windows ABI. What is said in `x86_64.rs` isn't said again; this is what differs.
//!
//! Callee-saved, by "x64 ABI conventions" in Microsoft's documentation: `rbx rbp rdi rsi r12-r15`, and
//! the lower 128 bits of `xmm6-xmm15`. All that is above those is caller-saved, and so cleared:
//! `vzeroupper` does that, and leaves the lower halves alone. They hold what the caller had in them, and
//! before that zeros, since `enter` has set them so.
//!
//! Memory: there is no red zone. But a caller keeps 32 bytes above the return address for the one that it
//! calls, its *home space*. What is called may leave anything there, and so it is erased as well.
#![expect(unsafe_code, reason = "registers are cleared in assembly")]

use core::{arch::naked_asm, mem::offset_of, ptr::NonNull};

use super::{CachedBits, EraseRequest, Inner};
use crate::span::Span;

mod processor;

use processor::{AVX, AVX512, BY_XRSTOR, IN_USE_KNOWN, InitialState, X87_EXCEPTIONS, zero_avx512};
pub(crate) use processor::{RegisterSet, stack_pointer};

static DETECTED: CachedBits = CachedBits::new();

static INITIAL_STATE: InitialState = InitialState::ALL;

/// Clears every register that the module documentation names.
#[inline(always)]
pub(crate) fn clear(set: RegisterSet) {
    // SAFETY: `set` comes from `detect`, so that each instruction it selects exists and is enabled.
    // Everything changed is caller-saved.
    unsafe { clear_registers(set) }
}

/// Calls `inner(header)` with nothing of the caller's in any register that is preserved, nor in a general
/// one.
///
/// ```text
///   rbp + 136    the return address
///   rbp + 128    the caller's rbp
///   rbp + 120    its rbx, rdi, rsi, and down to rbp + 72 its r12 to r15
///   rbp + 64     zero: keeps the stack pointer a multiple of 16
///   rbp - 96     its xmm6, and up to rbp + 64 those up to xmm15
///   rbp - 128    the home space of `inner`, 32 bytes
///                the return address of `inner`, and what it leaves
/// ```
///
/// # Safety
///
/// `inner(header)` must be sound to call and must not unwind. What lies from the address that it
/// returns up to the stack pointer that it was called with must not be in use any more.
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn enter(inner: Inner, header: NonNull<()>) {
    naked_asm!(
        ".seh_proc {this}",
        "push rbp",
        ".seh_pushreg rbp",
        "push rbx",
        ".seh_pushreg rbx",
        "push rdi",
        ".seh_pushreg rdi",
        "push rsi",
        ".seh_pushreg rsi",
        "push r12",
        ".seh_pushreg r12",
        "push r13",
        ".seh_pushreg r13",
        "push r14",
        ".seh_pushreg r14",
        "push r15",
        ".seh_pushreg r15",
        "sub rsp, 200",
        ".seh_stackalloc 200",
        "lea rbp, [rsp + 128]",
        ".seh_setframe rbp, 128",
        "movaps [rsp + 32], xmm6",
        ".seh_savexmm xmm6, 32",
        "movaps [rsp + 48], xmm7",
        ".seh_savexmm xmm7, 48",
        "movaps [rsp + 64], xmm8",
        ".seh_savexmm xmm8, 64",
        "movaps [rsp + 80], xmm9",
        ".seh_savexmm xmm9, 80",
        "movaps [rsp + 96], xmm10",
        ".seh_savexmm xmm10, 96",
        "movaps [rsp + 112], xmm11",
        ".seh_savexmm xmm11, 112",
        "movaps [rsp + 128], xmm12",
        ".seh_savexmm xmm12, 128",
        "movaps [rsp + 144], xmm13",
        ".seh_savexmm xmm13, 144",
        "movaps [rsp + 160], xmm14",
        ".seh_savexmm xmm14, 160",
        "movaps [rsp + 176], xmm15",
        ".seh_savexmm xmm15, 176",
        ".seh_endprologue",
        "mov rax, rcx", // inner
        "mov rcx, rdx", // its argument
        // No holes: what was here before is somebody's.
        "xor edx, edx",
        "mov [rsp + 192], rdx",
        "mov [rsp], rdx",
        "mov [rsp + 8], rdx",
        "mov [rsp + 16], rdx",
        "mov [rsp + 24], rdx",
        "xor ebx, ebx",
        "xor edi, edi",
        "xor esi, esi",
        "xor r8d, r8d",
        "xor r9d, r9d",
        "xor r10d, r10d",
        "xor r11d, r11d",
        "xor r12d, r12d",
        "xor r13d, r13d",
        "xor r14d, r14d",
        "xor r15d, r15d",
        ".irp i, 6,7,8,9,10,11,12,13,14,15",
        "xorps xmm\\i, xmm\\i",
        ".endr",
        "call rax",
        "xorps xmm0, xmm0",
        // The home space, and what lies below from where `inner` says.
        "movaps [rsp], xmm0",
        "movaps [rsp + 16], xmm0",
        "mov rcx, rsp",
        "sub rcx, rax", // how many bytes to erase
        "jbe 20f",      // none
        "mov qword ptr [rax], 0", // the first word; if they are odd,
        "and ecx, 8",
        "add rax, rcx", // the others begin after it
        "jmp 11f",
        "10:",
        "movups [rax], xmm0",
        "add rax, 16",
        "11:",
        "cmp rax, rsp",
        "jb 10b",
        "20:",
        // The caller's registers, and zeros to where they were.
        ".irp i, 6,7,8,9,10,11,12,13,14,15",
        "movaps xmm\\i, [rsp + 32 + 16 * (\\i - 6)]",
        "movaps [rsp + 32 + 16 * (\\i - 6)], xmm0",
        ".endr",
        "xor eax, eax",
        "mov rbx, [rbp + 120]",
        "mov [rbp + 120], rax",
        "mov rdi, [rbp + 112]",
        "mov [rbp + 112], rax",
        "mov rsi, [rbp + 104]",
        "mov [rbp + 104], rax",
        "mov r12, [rbp + 96]",
        "mov [rbp + 96], rax",
        "mov r13, [rbp + 88]",
        "mov [rbp + 88], rax",
        "mov r14, [rbp + 80]",
        "mov [rbp + 80], rax",
        "mov r15, [rbp + 72]",
        "mov [rbp + 72], rax",
        "xor ecx, ecx",
        "lea rsp, [rbp + 128]",
        "pop rbp",
        // Below the stack pointer now. Whoever is called there in between would only write over it.
        "mov [rsp - 8], rax",
        "ret",
        ".seh_endproc",
        this = sym enter,
    )
}

/// # Safety
///
/// As in `x86_64.rs`.
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn erase_below(request: *mut EraseRequest, set: RegisterSet) {
    // At `rsp` lies the return address, and above it the home space. `rdi` waits in `r10`.
    naked_asm!(
        "mov [rcx + {top}], rsp", // noted, for the caller
        "mov r9, [rcx + {len}]", // parts left
        "lea r8, [rcx + {spans}]", // the next of them
        "mov r10, rdi",
        "xor eax, eax", // what to store
        "20:",
        // Is any left?
        "test r9, r9",
        "jz 40f", // no
        "mov rdi, [r8 + {start}]",
        "mov rcx, [r8 + {end}]",
        "add r8, {part}", // the next one, for the next round
        "dec r9",         // one fewer
        // end = min(end, rsp), unsigned
        "cmp rcx, rsp",
        "cmova rcx, rsp",
        "sub rcx, rdi",   // how many bytes
        "jbe 20b",        // none: it lies above
        "shr rcx, 3",     // words: start and rsp are multiples of 8
        "rep stosq",      // upwards, as the direction flag is clear by the ABI
        "jmp 20b",        // the next part
        "40:",
        "mov rdi, r10",
        "mov [rsp + 8], rax",
        "mov [rsp + 16], rax",
        "mov [rsp + 24], rax",
        "mov [rsp + 32], rax",
        "mov ecx, edx", // the set
        "jmp {clear_registers}", // and it returns to our caller
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
    // In `r8d`: the set. What has to be stored goes to the home space.
    naked_asm!(
        "mov r8d, ecx",
        // x87 and MMX.
        "fnstcw [rsp + 8]",
        "movzx eax, word ptr [rsp + 8]",
        "mov dword ptr [rsp + 8], 0",
        "not eax",
        "and eax, {exceptions}", // unmasked?
        "jnz 60f",               // rare
        "22:",
        "emms",
        "fldz", "fldz", "fldz", "fldz", "fldz", "fldz", "fldz", "fldz",
        "emms",
        "test eax, eax",
        "jnz 62f", // as above
        "24:",

        "test r8d, {avx}", // in the set?
        "jz 20f",          // no
        // The upper halves of ymm0-15 and zmm0-15.
        "vzeroupper",
        "test r8d, {avx512}", // in the set?
        "jz 20f",             // no
        zero_avx512!(),

        // Of the lower halves, those that aren't preserved.
        "20:",
        ".irp i, 0,1,2,3,4,5",
        "xorps xmm\\i, xmm\\i",
        ".endr",

        // Tiles and APX.
        "and r8d, {by_xrstor} | {in_use_known}", // of the set, what matters now
        "test r8d, {by_xrstor}",                 // has the processor any?
        "jz 50f",                                // no
        "test r8d, {in_use_known}",              // does it tell what is in use?
        "jz 40f",                                // no: then all it has
        "mov ecx, 1",                            // asks for what is in use, of XCR0
        "xgetbv",                                // edx:eax = those components
        "and r8d, eax",                          // those of them that it has
        "and r8d, {by_xrstor}",                  // and that are cleared here
        "jz 50f",                                // none
        "40:",
        "mov eax, r8d",
        "and eax, {by_xrstor}", // the lower half of which components
        // The upper half: none.
        "xor edx, edx",
        "lea rcx, [rip + {initial_state}]",
        "xrstor64 [rcx]", // components edx:eax, to what is said there: initial

        // The general ones.
        "50:",
        "xor eax, eax",
        "xor ecx, ecx",
        "xor edx, edx",
        "xor r8d, r8d",
        "xor r9d, r9d",
        "xor r10d, r10d",
        "xor r11d, r11d",
        "ret",

        // x87 with an exception unmasked: the environment is set aside, and nothing pending.
        "60:",
        "fnstenv [rsp + 8]", // 28 bytes; and all exceptions are masked
        "fnclex",
        "jmp 22b",
        "62:",
        "mov word ptr [rsp + 8 + 8], 0xffff",
        "mov qword ptr [rsp + 8 + 20], 0",
        "fldenv [rsp + 8]",
        "xor eax, eax", // and of the image nothing stays
        "mov [rsp + 8], rax",
        "mov [rsp + 16], rax",
        "mov [rsp + 24], rax", // the rest is zero
        "jmp 24b",
        exceptions = const X87_EXCEPTIONS,
        avx = const AVX,
        avx512 = const AVX512,
        in_use_known = const IN_USE_KNOWN,
        by_xrstor = const BY_XRSTOR,
        initial_state = sym INITIAL_STATE,
    )
}

#[cfg(test)]
#[path = "win64/tests.rs"]
mod tests;
