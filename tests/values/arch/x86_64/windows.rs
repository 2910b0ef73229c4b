//! What functions give back on Windows: `rsi`, `rdi` and `xmm6` to `xmm15` as well.

use std::arch::{asm, naked_asm};

/// Changes registers that are given back, so that whoever calls this saves them.
#[inline(never)]
pub(crate) fn change_saved() {
    // SAFETY: says what it changes.
    unsafe {
        asm!(
            "xor esi, esi",
            "xor edi, edi",
            "xor r12d, r12d",
            "xor r13d, r13d",
            "xor r14d, r14d",
            "xor r15d, r15d",
            "xorps xmm6, xmm6",
            "xorps xmm7, xmm7",
            "xorps xmm8, xmm8",
            "xorps xmm9, xmm9",
            "xorps xmm10, xmm10",
            "xorps xmm11, xmm11",
            "xorps xmm12, xmm12",
            "xorps xmm13, xmm13",
            "xorps xmm14, xmm14",
            "xorps xmm15, xmm15",
            out("rsi") _,
            out("rdi") _,
            out("r12") _,
            out("r13") _,
            out("r14") _,
            out("r15") _,
            out("xmm6") _,
            out("xmm7") _,
            out("xmm8") _,
            out("xmm9") _,
            out("xmm10") _,
            out("xmm11") _,
            out("xmm12") _,
            out("xmm13") _,
            out("xmm14") _,
            out("xmm15") _,
        );
    }
}

/// Calls `f` with words of the pattern in the registers that functions give back.
pub(crate) fn holding(f: extern "C" fn(*mut ()), given: *mut ()) {
    // SAFETY: as any function of that type; it gives back what it has to.
    unsafe { hold(f, given) };
}

#[unsafe(naked)]
unsafe extern "C" fn hold(f: extern "C" fn(*mut ()), given: *mut ()) {
    naked_asm!(
        "push rbp",
        "push rbx",
        "push rsi",
        "push rdi",
        "push r12",
        "push r13",
        "push r14",
        "push r15",
        "sub rsp, 200", // 32 for the callee, 160 for vectors, 8 to be aligned
        "movaps [rsp + 32], xmm6",
        "movaps [rsp + 48], xmm7",
        "movaps [rsp + 64], xmm8",
        "movaps [rsp + 80], xmm9",
        "movaps [rsp + 96], xmm10",
        "movaps [rsp + 112], xmm11",
        "movaps [rsp + 128], xmm12",
        "movaps [rsp + 144], xmm13",
        "movaps [rsp + 160], xmm14",
        "movaps [rsp + 176], xmm15",
        "mov rax, rcx",
        "mov rcx, rdx",
        "mov rbx, [rip + {secret}]",
        "mov rbp, [rip + {secret} + 8]",
        "mov rsi, [rip + {secret} + 16]",
        "mov rdi, [rip + {secret} + 24]",
        "mov r12, [rip + {secret} + 32]",
        "mov r13, [rip + {secret} + 40]",
        "mov r14, [rip + {secret} + 48]",
        "mov r15, [rip + {secret} + 56]",
        "movups xmm6, [rip + {secret} + 64]",
        "movups xmm7, [rip + {secret} + 80]",
        "movups xmm8, [rip + {secret} + 96]",
        "movups xmm9, [rip + {secret} + 112]",
        "movups xmm10, [rip + {secret} + 128]",
        "movups xmm11, [rip + {secret} + 144]",
        "movups xmm12, [rip + {secret} + 160]",
        "movups xmm13, [rip + {secret} + 176]",
        "movups xmm14, [rip + {secret} + 192]",
        "movups xmm15, [rip + {secret} + 208]",
        "call rax",
        "movaps xmm6, [rsp + 32]",
        "movaps xmm7, [rsp + 48]",
        "movaps xmm8, [rsp + 64]",
        "movaps xmm9, [rsp + 80]",
        "movaps xmm10, [rsp + 96]",
        "movaps xmm11, [rsp + 112]",
        "movaps xmm12, [rsp + 128]",
        "movaps xmm13, [rsp + 144]",
        "movaps xmm14, [rsp + 160]",
        "movaps xmm15, [rsp + 176]",
        "add rsp, 200",
        "pop r15",
        "pop r14",
        "pop r13",
        "pop r12",
        "pop rdi",
        "pop rsi",
        "pop rbx",
        "pop rbp",
        "ret",
        secret = sym crate::memory::SECRET,
    )
}
