//! All registers, and the stack, after a call of `paint` or `lowest_change`.

use core::{
    arch::{asm, naked_asm},
    mem::offset_of,
    ops::Range,
};

use super::{
    super::{clear_registers, lowest_change, paint},
    RegisterSet, SSE,
    paint_tests::{After, Block, By, WORD},
};

/// Before the call. For every byte below the stack pointer the same.
const UNTOUCHED: u32 = 0x5a5a_5a5a;

/// In words.
const BELOW: usize = 15;

/// Which rounds towards zero.
const MXCSR: u32 = 0x7f80;

/// Where `xsave` tells which components it takes to be in use, by a bit each. Of what is initial that
/// changes whenever the system runs another thread in between: it restores none of it.
const IN_USE: Range<usize> = 512..520;

/// What the block of assembly needs, at one address.
#[repr(C, align(64))]
struct Around {
    /// All that `xsave` stores, or else `fxsave` does, where there is SSE.
    state: [u8; 4 << 10],
    general: [u32; 3],
    flags: u32,
    below: [u32; BELOW],
    /// The callee, and its arguments.
    callee: *const (),
    start: usize,
    end: usize,
    word: usize,
    set: u32,
    has_sse: u32,
    has_xsave: u32,
    own_mxcsr: u32,
    mxcsr: u32,
}

/// What `lowest_change` must not be: it leaves what it finds in registers.
#[unsafe(naked)]
unsafe extern "fastcall" fn loads(_: usize, _: usize, _: usize, _: RegisterSet) -> usize {
    naked_asm!(
        "mov edx, [ecx + {block}]",
        "xor eax, eax",
        "ret 8",
        block = const size_of::<Block>(),
    )
}

/// As above.
#[unsafe(naked)]
unsafe extern "fastcall" fn loads_vectors(_: usize, _: usize, _: usize, _: RegisterSet) -> usize {
    naked_asm!(
        "movups xmm5, [ecx + {block}]",
        "xor eax, eax",
        "ret 8",
        block = const size_of::<Block>(),
    )
}

/// Functions that leave what they find, each where another step of [`after`] has to look.
pub(super) fn controls() -> Vec<By> {
    let mut controls = vec![By::Control(loads as *const ())];
    if RegisterSet::detect().0 & SSE != 0 {
        controls.push(By::Control(loads_vectors as *const ()));
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
    let has_sse = RegisterSet::detect().0 & SSE != 0;
    let mut around = Box::new(Around {
        state: [0; 4 << 10],
        general: [0; 3],
        flags: 0,
        below: [0; BELOW],
        callee,
        start,
        end: start + size_of_val(blocks),
        word: WORD,
        set: set.0,
        has_sse: has_sse.into(),
        has_xsave: is_x86_feature_detected!("xsave").into(),
        own_mxcsr: 0,
        mxcsr: MXCSR,
    });
    // SAFETY: calls a function by its contract, writes to `around`, changes what is declared; the
    // control word only rounds otherwise meanwhile.
    unsafe {
        asm!(
            "mov ecx, [edi + {set}]",
            "call {clear_registers}",
            "cmp dword ptr [edi + {has_sse}], 0",
            "je 18f",
            "stmxcsr [edi + {own_mxcsr}]",
            "ldmxcsr [edi + {mxcsr}]",
            "18:",
            ".irp i, 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18",
            "mov dword ptr [esp - 4 * \\i], {untouched}",
            ".endr",
            "mov ecx, [edi + {start}]",
            "mov edx, [edi + {end}]",
            "push [edi + {set}]",
            "push [edi + {word}]",
            "xor eax, eax",
            "call [edi + {callee}]",
            "mov [edi + {general}], eax",
            "mov [edi + {general} + 4], ecx",
            "mov [edi + {general} + 8], edx",
            // Below two arguments and the return address.
            ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14",
            "mov eax, [esp - 4 * (4 + \\i)]",
            "mov [edi + {below} + 4 * \\i], eax",
            ".endr",
            "pushfd",
            "pop [edi + {flags}]",
            "cmp dword ptr [edi + {has_sse}], 0",
            "je 24f",
            "cmp dword ptr [edi + {has_xsave}], 0",
            "je 20f",
            "mov eax, -1",
            "mov edx, -1",
            "xsave [edi]",
            "jmp 22f",
            "20:",
            "fxsave [edi]",
            "22:",
            "ldmxcsr [edi + {own_mxcsr}]",
            "24:",
            untouched = const UNTOUCHED,
            has_sse = const offset_of!(Around, has_sse),
            has_xsave = const offset_of!(Around, has_xsave),
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
            clear_registers = sym clear_registers,
            in("edi") &raw mut *around,
            clobber_abi("fastcall"),
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
        are_modes_kept: !has_sse || around.state[24..28] == MXCSR.to_le_bytes(),
    }
}
