//! x86-64: the general registers one by one, all else by `xsave`.

#[cfg(unix)]
use std::arch::naked_asm;
use std::{
    arch::{asm, x86_64::__cpuid_count},
    sync::{
        LazyLock,
        atomic::{AtomicBool, Ordering},
    },
};

pub(crate) const IS_SERVED: bool = true;

/// Whether there is `xsave`.
pub(crate) static HAS_XSAVE: AtomicBool = AtomicBool::new(false);

/// Notes the stack pointer, and zeroes what lies below. The compiler isn't told of the registers
/// that this uses, as they get their values back: a value can wait in one of them. Nothing is
/// kept in the red zone, since a function that calls has none.
macro_rules! wipe {
    () => {
        wipe!($crate::memory::BELOW)
    };
    ($bytes:expr) => {
        // SAFETY: below the stack pointer nothing is kept, and all registers are as they were.
        unsafe {
            std::arch::asm!(
                "mov [rip + {caller}], rsp",
                "mov [rip + {aside}], rax",
                "mov [rip + {aside} + 8], rcx",
                "mov [rip + {aside} + 16], rdi",
                "lea rdi, [rsp - {below}]",
                "mov ecx, {below}",
                "xor eax, eax",
                "rep stosb",
                "mov rax, [rip + {aside}]",
                "mov rcx, [rip + {aside} + 8]",
                "mov rdi, [rip + {aside} + 16]",
                caller = sym $crate::memory::CALLER,
                aside = sym $crate::memory::ASIDE,
                below = const $bytes,
            );
        }
    };
}

/// Takes everything. No operand and no clobber: nothing is moved or spilled for it.
macro_rules! snapshot {
    () => {
        // SAFETY: writes to statics that are there for it, reads the stack between addresses that
        // were noted, and puts all registers back.
        unsafe {
            std::arch::asm!(
                "mov [rip + {general}], rax",
                "mov [rip + {general} + 8], rcx",
                "mov [rip + {general} + 16], rdx",
                "mov [rip + {general} + 24], rbx",
                "mov [rip + {general} + 32], rsp",
                "mov [rip + {general} + 40], rbp",
                "mov [rip + {general} + 48], rsi",
                "mov [rip + {general} + 56], rdi",
                "mov [rip + {general} + 64], r8",
                "mov [rip + {general} + 72], r9",
                "mov [rip + {general} + 80], r10",
                "mov [rip + {general} + 88], r11",
                "mov [rip + {general} + 96], r12",
                "mov [rip + {general} + 104], r13",
                "mov [rip + {general} + 112], r14",
                "mov [rip + {general} + 120], r15",
                // All components that there are; without `xsave`, what SSE has.
                "cmp byte ptr [rip + {has_xsave}], 0",
                "je 20f",
                "mov eax, -1",
                "mov edx, -1",
                "xsave64 [rip + {rest}]",
                "jmp 30f",
                "20:",
                "fxsave64 [rip + {rest}]",
                "30:",
                "mov rsi, [rip + {caller}]",
                "sub rsi, {below}",
                "lea rdi, [rip + {left}]",
                "mov ecx, {below}",
                "rep movsb",
                // And here `rsi` is at the frame.
                "mov rcx, [rip + {top}]",
                "sub rcx, rsi",
                "cmp rcx, {frame}",
                "jbe 40f",
                "mov ecx, {frame}",
                "40:",
                "lea rdi, [rip + {own}]",
                "rep movsb",
                "mov rax, [rip + {general}]",
                "mov rcx, [rip + {general} + 8]",
                "mov rdx, [rip + {general} + 16]",
                "mov rsi, [rip + {general} + 48]",
                "mov rdi, [rip + {general} + 56]",
                "mov dword ptr [rip + {taken}], 1",
                general = sym $crate::memory::GENERAL,
                rest = sym $crate::memory::REST,
                left = sym $crate::memory::LEFT,
                own = sym $crate::memory::OWN,
                caller = sym $crate::memory::CALLER,
                top = sym $crate::memory::TOP,
                taken = sym $crate::memory::TAKEN,
                has_xsave = sym $crate::arch::HAS_XSAVE,
                below = const $crate::memory::BELOW,
                frame = const $crate::memory::FRAME,
            );
        }
    };
}

macro_rules! note_top {
    () => {
        // SAFETY: writes to a static that is there for it.
        unsafe {
            std::arch::asm!("mov [rip + {top}], rsp", top = sym $crate::memory::TOP);
        }
    };
}

/// Zeroes vector registers, in which secrets were copied to where values are made from.
#[inline(always)]
pub(crate) fn clear_vectors() {
    if is_x86_feature_detected!("avx") {
        // SAFETY: AVX is there.
        unsafe { asm!("vzeroall", clobber_abi("sysv64")) };
    } else {
        // SAFETY: clears what it says it does.
        unsafe {
            asm!(
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
                "xorps xmm\\i, xmm\\i",
                ".endr",
                clobber_abi("sysv64")
            );
        }
    }
}

const GENERAL: [&str; 16] = [
    "rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13",
    "r14", "r15",
];
/// Those that a function gives back to its caller as they were.
#[cfg(unix)]
const SAVED: &[&str] = &["rbx", "rbp", "r12", "r13", "r14", "r15"];
#[cfg(windows)]
const SAVED: &[&str] = &[
    "rbx", "rbp", "rsi", "rdi", "r12", "r13", "r14", "r15", "xmm6", "xmm7", "xmm8", "xmm9",
    "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15",
];

pub(crate) fn is_saved(register: &str) -> bool {
    SAVED.contains(&register)
}

/// Offset in [`REST`](crate::memory::REST), bytes by register, count, name.
type Group = (usize, usize, usize, &'static str);

/// Asked for once: in a virtual machine `cpuid` is slow.
static LAYOUT: LazyLock<Vec<Group>> = LazyLock::new(layout);

fn layout() -> Vec<Group> {
    // The legacy region: SDM 1, 10.5.1.
    let mut layout = vec![(32, 16, 8, "st"), (160, 16, 16, "xmm")];
    if !is_x86_feature_detected!("xsave") {
        return layout;
    }
    let all = __cpuid_count(0xd, 0).eax;
    for (component, bytes, name) in [
        (2, 16, "ymm upper half of "),
        (5, 8, "k"),
        (6, 32, "zmm upper half of "),
        (7, 64, "zmm16 + "),
        (18, 1024, "tmm"),
        (19, 8, "r16 + "),
    ] {
        if all & (1 << component) != 0 {
            let leaf = __cpuid_count(0xd, component);
            let (size, offset) = (leaf.eax as usize, leaf.ebx as usize);
            layout.push((offset, bytes, size / bytes, name));
        }
    }
    layout
}

/// Each register's name and bytes.
pub(crate) fn registers(general: &[u64], rest: &[u8]) -> Vec<(String, Vec<u8>)> {
    let general = GENERAL.iter().zip(general);
    let mut all: Vec<_> = general
        .map(|(name, value)| ((*name).to_owned(), value.to_ne_bytes().to_vec()))
        .collect();
    for &(offset, bytes, count, name) in &*LAYOUT {
        for number in 0..count {
            let start = offset + number * bytes;
            let value = rest[start..start + bytes].to_vec();
            all.push((format!("{name}{number}"), value));
        }
    }
    all
}

pub(crate) fn prepare() {
    // `wipe!` goes far below at once, where Windows has a stack grow page by page.
    #[cfg(windows)]
    std::hint::black_box(&mut [0_u8; 300 << 10]);
    let has = is_x86_feature_detected!("xsave");
    HAS_XSAVE.store(has, Ordering::Relaxed);
}

/// Notes the stack pointer, and fills half of what lies below with the pattern.
macro_rules! fill {
    () => {
        wipe!();
        // SAFETY: as `wipe!`.
        unsafe {
            std::arch::asm!(
                "mov [rip + {aside}], rsi",
                "mov [rip + {aside} + 8], rcx",
                "mov [rip + {aside} + 16], rdi",
                "lea rsi, [rip + {secret}]",
                "lea rdi, [rsp - {bytes}]",
                "mov ecx, {bytes}",
                "rep movsb",
                "mov rsi, [rip + {aside}]",
                "mov rcx, [rip + {aside} + 8]",
                "mov rdi, [rip + {aside} + 16]",
                secret = sym $crate::memory::SECRET,
                aside = sym $crate::memory::ASIDE,
                bytes = const $crate::memory::PATTERN,
            );
        }
    };
}

/// Four words of the pattern, in registers that the compiler can keep them in.
macro_rules! held {
    () => {{
        let (a, b, c, d): (u64, u64, u64, u64);
        // SAFETY: reads a static that nobody writes to now.
        unsafe {
            std::arch::asm!(
                "mov r12, [rip + {secret}]",
                "mov r13, [rip + {secret} + 8]",
                "mov r14, [rip + {secret} + 16]",
                "mov r15, [rip + {secret} + 24]",
                out("r12") a,
                out("r13") b,
                out("r14") c,
                out("r15") d,
                secret = sym $crate::memory::SECRET,
            );
        }
        [a, b, c, d]
    }};
}

/// Uses them.
macro_rules! used {
    ($held:ident) => {
        let [a, b, c, d] = $held;
        // SAFETY: does nothing.
        unsafe {
            std::arch::asm!("", in("r12") a, in("r13") b, in("r14") c, in("r15") d);
        }
    };
}

#[cfg(windows)]
#[path = "x86_64/windows.rs"]
mod saved;

#[cfg(windows)]
pub(crate) use saved::{change_saved, holding};

/// Changes registers that are given back, so that whoever calls this saves them.
#[cfg(unix)]
#[inline(never)]
pub(crate) fn change_saved() {
    // SAFETY: says what it changes.
    unsafe {
        asm!(
            "xor r12d, r12d",
            "xor r13d, r13d",
            "xor r14d, r14d",
            "xor r15d, r15d",
            out("r12") _,
            out("r13") _,
            out("r14") _,
            out("r15") _,
        );
    }
}

/// Calls `f` with six words of the pattern in the registers that functions give back.
#[cfg(unix)]
pub(crate) fn holding(f: extern "C" fn(*mut ()), given: *mut ()) {
    // SAFETY: as any function of that type; it gives back what it has to.
    unsafe { hold(f, given) };
}

#[cfg(unix)]
#[unsafe(naked)]
unsafe extern "C" fn hold(f: extern "C" fn(*mut ()), given: *mut ()) {
    naked_asm!(
        "push rbp",
        "push rbx",
        "push r12",
        "push r13",
        "push r14",
        "push r15",
        "sub rsp, 8", // aligned to 16 again
        "mov rax, rdi",
        "mov rdi, rsi",
        "mov rbx, [rip + {secret}]",
        "mov rbp, [rip + {secret} + 8]",
        "mov r12, [rip + {secret} + 16]",
        "mov r13, [rip + {secret} + 24]",
        "mov r14, [rip + {secret} + 32]",
        "mov r15, [rip + {secret} + 40]",
        "call rax",
        "add rsp, 8",
        "pop r15",
        "pop r14",
        "pop r13",
        "pop r12",
        "pop rbx",
        "pop rbp",
        "ret",
        secret = sym crate::memory::SECRET,
    )
}

#[path = "x86_64/controls.rs"]
mod planted;

pub(crate) use planted::controls;
