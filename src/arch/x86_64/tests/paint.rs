//! All registers, and the stack, after a call of `paint` or `lowest_change`.

use core::{
    arch::{asm, naked_asm},
    mem::offset_of,
    ops::Range,
};

use super::{
    super::{TILES, clear_registers, lowest_change, paint},
    AVX, RegisterSet, cpuid,
    paint_tests::{After, Block, By, WORD},
};
use crate::paint::Paint;

/// Before the call. For every byte below the stack pointer the same.
const UNTOUCHED: u64 = 0x5a5a_5a5a_5a5a_5a5a;

/// In words, no more than what the ABI keeps for who is in a function.
const BELOW: usize = 15;

/// Which rounds towards zero.
const MXCSR: u32 = 0x7f80;

/// Where `xsave` tells which components it takes to be in use, by a bit each. Of what is initial that
/// changes whenever the system runs another thread in between: it restores none of it.
const IN_USE: Range<usize> = 512..520;

/// What the block of assembly needs, at one address.
#[repr(C, align(64))]
struct Around {
    /// All that `xsave` stores, tiles included, or else `fxsave`.
    state: [u8; 16 << 10],
    general: [u64; 8],
    flags: u64,
    below: [u64; BELOW],
    /// The callee, and its arguments.
    callee: *const (),
    start: usize,
    end: usize,
    word: usize,
    set: u64,
    /// For clearing registers before.
    all: u64,
    has_xsave: u64,
    own_mxcsr: u32,
    mxcsr: u32,
}

/// What `lowest_change` must not be: it leaves what it finds in registers.
#[unsafe(naked)]
unsafe extern "sysv64" fn loads(_: usize, _: usize, _: usize, _: RegisterSet) -> usize {
    naked_asm!("mov r8, [rdi + {block}]", "xor eax, eax", "ret", block = const size_of::<Block>())
}

/// As above.
#[unsafe(naked)]
unsafe extern "sysv64" fn loads_vectors(_: usize, _: usize, _: usize, _: RegisterSet) -> usize {
    naked_asm!("movdqu xmm5, [rdi + {block}]", "xor eax, eax", "ret", block = const size_of::<Block>())
}

/// As above. Of the register the lower half is clear.
#[unsafe(naked)]
unsafe extern "sysv64" fn loads_upper_halves(
    _: usize,
    _: usize,
    _: usize,
    _: RegisterSet,
) -> usize {
    naked_asm!(
        "vxorps xmm5, xmm5, xmm5",
        "vinsertf128 ymm5, ymm5, [rdi + {block}], 1",
        "xor eax, eax",
        "ret",
        block = const size_of::<Block>(),
    )
}

/// Functions that leave what they find, each where another step of [`after`] has to look.
pub(super) fn controls() -> Vec<By> {
    let mut controls = vec![
        By::Control(loads as *const ()),
        By::Control(loads_vectors as *const ()),
    ];
    if RegisterSet::detect().0 & AVX != 0 {
        controls.push(By::Control(loads_upper_halves as *const ()));
    }
    controls
}

pub(super) fn after(by: By, blocks: &mut [Block], set: RegisterSet) -> After {
    let callee = match by {
        By::Paint => paint as *const (),
        By::Compare => lowest_change as *const (),
        By::Control(function) => function,
    };
    let start = blocks.as_mut_ptr().expose_provenance();
    assert!(!is_x86_feature_detected!("xsave") || cpuid(0xd, 0).ebx <= 16 << 10);
    let mut around = Box::new(Around {
        state: [0; 16 << 10],
        general: [0; 8],
        flags: 0,
        below: [0; BELOW],
        callee,
        start,
        end: start + size_of_val(blocks),
        word: WORD,
        set: set.0.into(),
        all: RegisterSet::detect().0.into(),
        has_xsave: is_x86_feature_detected!("xsave").into(),
        own_mxcsr: 0,
        mxcsr: MXCSR,
    });
    // SAFETY: calls a function by its contract, writes to `around`, changes what is declared; the
    // control word only rounds otherwise meanwhile.
    unsafe {
        asm!(
            "mov edi, [r12 + {all}]",
            "call {clear_registers}",
            "stmxcsr [r12 + {own_mxcsr}]",
            "ldmxcsr [r12 + {mxcsr}]",
            "mov rax, {untouched}",
            ".irp i, 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16",
            "mov [rsp - 8 * \\i], rax",
            ".endr",
            "mov rdi, [r12 + {start}]",
            "mov rsi, [r12 + {end}]",
            "mov rdx, [r12 + {word}]",
            "mov ecx, [r12 + {set}]",
            "xor eax, eax",
            "call [r12 + {callee}]",
            "mov [r12 + {general}], rax",
            "mov [r12 + {general} + 8], rcx",
            "mov [r12 + {general} + 16], rdx",
            "mov [r12 + {general} + 24], rsi",
            "mov [r12 + {general} + 32], r8",
            "mov [r12 + {general} + 40], r9",
            "mov [r12 + {general} + 48], r10",
            "mov [r12 + {general} + 56], r11",
            ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14",
            "mov rax, [rsp - 8 * (2 + \\i)]",
            "mov [r12 + {below} + 8 * \\i], rax",
            ".endr",
            "pushfq",
            "pop [r12 + {flags}]",
            "cmp qword ptr [r12 + {has_xsave}], 0",
            "je 20f",
            "mov eax, -1",
            "mov edx, -1",
            "xsave64 [r12]",
            "jmp 22f",
            "20:",
            "fxsave64 [r12]",
            "22:",
            "ldmxcsr [r12 + {own_mxcsr}]",
            untouched = const UNTOUCHED,
            all = const offset_of!(Around, all),
            own_mxcsr = const offset_of!(Around, own_mxcsr),
            mxcsr = const offset_of!(Around, mxcsr),
            start = const offset_of!(Around, start),
            end = const offset_of!(Around, end),
            word = const offset_of!(Around, word),
            set = const offset_of!(Around, set),
            callee = const offset_of!(Around, callee),
            general = const offset_of!(Around, general),
            below = const offset_of!(Around, below),
            flags = const offset_of!(Around, flags),
            has_xsave = const offset_of!(Around, has_xsave),
            clear_registers = sym clear_registers,
            in("r12") &raw mut *around,
            clobber_abi("sysv64"),
        );
    }
    around.state[IN_USE].fill(0);
    let mut registers = around.state.to_vec();
    registers.extend(around.general.iter().flat_map(|word| word.to_ne_bytes()));
    registers.extend(around.flags.to_ne_bytes());
    After {
        returned: usize::try_from(around.general[0]).unwrap(),
        registers,
        is_stack_untouched: around.below == [UNTOUCHED; BELOW],
        are_modes_kept: around.state[24..28] == MXCSR.to_le_bytes(),
    }
}

#[test]
fn where_there_are_tiles_a_band_is_as_wide_as_they_are() {
    let band = |set| Paint::with(RegisterSet(set)).band();
    assert_eq!(band(AVX), 4352 + 256);
    for tiles in [TILES, TILES | AVX, 1 << 17, 1 << 18] {
        assert!(band(tiles) >= (11 << 10) + 256, "{tiles:#x}");
    }
    // What there is beside tiles and can be cleared in no other way makes no difference.
    assert_eq!(band(1 << 19), band(0));
}
