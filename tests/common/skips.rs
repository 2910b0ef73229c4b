//! Frames that take stack without writing to it, as C and assembly without probes have them.
#![expect(unsafe_code, reason = "moves the stack pointer")]

use std::arch::naked_asm;

/// What an unprobed frame may take where frames are to be probed, with what it takes for itself.
pub(crate) const MOST: usize = stackbleach::Frames::MAX_UNTOUCHED - 64;

/// A word that nobody else writes, so many bytes below the stack pointer of who writes it.
#[derive(Clone, Copy)]
struct Word {
    value: u64,
    below: usize,
}

/// Goes so many bytes down, by frames of at most `frame` bytes that are written to at their far
/// ends alone, and writes `value` once, `below` bytes below the last.
#[inline(never)]
pub(crate) fn write_past(depth: usize, frame: usize, value: u64, below: usize) {
    struct Way {
        left: usize,
        frame: usize,
        word: Word,
    }

    extern "C" fn step(way: &mut Way) {
        let next = way.left.min(way.frame) / 16 * 16;
        if next == 0 {
            // SAFETY: within what is left of the stack, and below all frames.
            unsafe { write_below(way.word.value, way.word.below) };
            return;
        }
        way.left -= next;
        // SAFETY: has room there, and what is called doesn't unwind.
        unsafe { skip(step, way, next) };
    }

    let mut way = Way {
        left: depth,
        frame,
        word: Word { value, below },
    };
    step(&mut way);
}

/// Calls `f(data)` with a frame of `bytes` between, a multiple of 16, that nobody writes to.
///
/// # Safety
///
/// There must be as much stack, and `f` must not unwind.
#[cfg(target_arch = "x86_64")]
#[unsafe(naked)]
unsafe extern "C" fn skip<T>(f: extern "C" fn(&mut T), data: &mut T, bytes: usize) {
    naked_asm!(
        "push rbp",
        "mov rbp, rsp",
        "sub rsp, rdx",
        "mov rax, rdi",
        "mov rdi, rsi",
        "call rax",
        "mov rsp, rbp",
        "pop rbp",
        "ret",
    )
}

/// Writes a word so many bytes below its caller's stack pointer, and nothing else.
///
/// # Safety
///
/// There must be as much stack.
#[cfg(target_arch = "x86_64")]
#[unsafe(naked)]
unsafe extern "C" fn write_below(value: u64, bytes: usize) {
    naked_asm!("mov rax, rsp", "sub rax, rsi", "mov [rax], rdi", "ret")
}

/// As for x86-64.
#[cfg(target_arch = "x86")]
#[unsafe(naked)]
unsafe extern "C" fn skip<T>(f: extern "C" fn(&mut T), data: &mut T, bytes: usize) {
    naked_asm!(
        "push ebp",
        "mov ebp, esp",
        "sub esp, [ebp + 16]",
        "sub esp, 12",
        "and esp, -16",
        "sub esp, 12",
        "push dword ptr [ebp + 12]",
        "call dword ptr [ebp + 8]",
        "mov esp, ebp",
        "pop ebp",
        "ret",
    )
}

/// As for x86-64.
#[cfg(target_arch = "x86")]
#[unsafe(naked)]
unsafe extern "C" fn write_below(value: u64, bytes: usize) {
    naked_asm!(
        "mov eax, esp",
        "sub eax, [esp + 12]",
        "mov ecx, [esp + 4]",
        "mov edx, [esp + 8]",
        "mov [eax], ecx",
        "mov [eax + 4], edx",
        "ret",
    )
}

/// As for x86-64.
#[cfg(target_arch = "aarch64")]
#[unsafe(naked)]
unsafe extern "C" fn skip<T>(f: extern "C" fn(&mut T), data: &mut T, bytes: usize) {
    naked_asm!(
        "stp x29, x30, [sp, #-16]!",
        "mov x29, sp",
        "sub sp, sp, x2",
        "mov x9, x0",
        "mov x0, x1",
        "blr x9",
        "mov sp, x29",
        "ldp x29, x30, [sp], #16",
        "ret",
    )
}

/// As for x86-64.
#[cfg(target_arch = "aarch64")]
#[unsafe(naked)]
unsafe extern "C" fn write_below(value: u64, bytes: usize) {
    naked_asm!("mov x9, sp", "sub x9, x9, x1", "str x0, [x9]", "ret")
}

/// As for x86-64.
#[cfg(target_arch = "powerpc64")]
#[unsafe(naked)]
unsafe extern "C" fn skip<T>(f: extern "C" fn(&mut T), data: &mut T, bytes: usize) {
    naked_asm!(
        "mflr 0",
        "std 0, 16(1)",
        "std 31, -8(1)",
        "mr 31, 1",
        "neg 5, 5",
        "addi 5, 5, -48",
        "stdux 1, 1, 5", // the back chain, which each frame has at its far end
        "mr 12, 3",
        "mr 3, 4",
        "mtctr 12",
        "bctrl",
        "mr 1, 31",
        "ld 31, -8(1)",
        "ld 0, 16(1)",
        "mtlr 0",
        "blr",
    )
}

/// As for x86-64.
#[cfg(target_arch = "powerpc64")]
#[unsafe(naked)]
unsafe extern "C" fn write_below(value: u64, bytes: usize) {
    naked_asm!("sub 4, 1, 4", "std 3, 0(4)", "blr")
}
