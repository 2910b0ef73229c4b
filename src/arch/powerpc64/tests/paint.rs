//! All registers, and the stack, after a call of `paint` or `lowest_change`.

use core::{
    arch::{asm, naked_asm},
    mem::offset_of,
};

use super::{
    super::{clear_registers, lowest_change, paint},
    RegisterSet,
    paint_tests::{After, Block, By, WORD},
};

/// Before the call. For every byte below the stack pointer the same.
const UNTOUCHED: u64 = 0x5a5a_5a5a_5a5a_5a5a;

/// In words.
const BELOW: usize = 16;

/// Which rounds towards zero.
const FPSCR: u64 = 1;

/// What the block of assembly needs, at one address.
#[repr(C, align(16))]
struct Around {
    vectors: [[u8; 16]; 64],
    /// `r0` and `r3` to `r12`, CTR, XER, the condition register.
    general: [u64; 14],
    mode: u64,
    modes: u64,
    below: [u64; BELOW],
    /// The callee, and its arguments.
    callee: *const (),
    start: usize,
    end: usize,
    word: usize,
    set: u64,
    /// For clearing registers before.
    all: u64,
}

/// What `lowest_change` must not be: it leaves what it finds in registers.
#[unsafe(naked)]
unsafe extern "C" fn loads(_: usize, _: usize, _: usize, _: RegisterSet) -> usize {
    naked_asm!("ld 9, {block}(3)", "li 3, 0", "blr", block = const size_of::<Block>())
}

/// As above.
#[unsafe(naked)]
unsafe extern "C" fn loads_vectors(_: usize, _: usize, _: usize, _: RegisterSet) -> usize {
    naked_asm!(
        "li 9, {block}",
        "lxvd2x 51, 3, 9", // v19
        "li 3, 0",
        "blr",
        block = const size_of::<Block>(),
    )
}

/// To a half that is next to one that is preserved.
#[unsafe(naked)]
unsafe extern "C" fn loads_halves(_: usize, _: usize, _: usize, _: RegisterSet) -> usize {
    naked_asm!(
        "li 9, {block}",
        "lxvd2x 0, 3, 9",
        "xxpermdi 31, 31, 0, 1", // its own first half, and the other's second
        "xxlxor 0, 0, 0",
        "li 3, 0",
        "blr",
        block = const size_of::<Block>(),
    )
}

/// Functions that leave what they find, each where another step of [`after`] has to look.
pub(super) fn controls() -> Vec<By> {
    vec![
        By::Control(loads as *const ()),
        By::Control(loads_vectors as *const ()),
        By::Control(loads_halves as *const ()),
    ]
}

pub(super) fn after(by: By, blocks: &mut [Block], set: RegisterSet) -> After {
    let callee = match by {
        By::Paint => paint as *const (),
        By::Compare => lowest_change as *const (),
        By::Control(function) => function,
    };
    let start = blocks.as_mut_ptr().expose_provenance();
    let mut around = Box::new(Around {
        vectors: [[0; 16]; 64],
        general: [0; 14],
        mode: FPSCR,
        modes: 0,
        below: [0; BELOW],
        callee,
        start,
        end: start + size_of_val(blocks),
        word: WORD,
        set: set.0.into(),
        all: RegisterSet::detect().0.into(),
    });
    // SAFETY: calls a function by its contract, writes to `around`, changes what is declared; the
    // control register is put back, and only rounds otherwise meanwhile. Below the stack pointer
    // it leaves room for the red zone.
    unsafe {
        asm!(
            "stdu 1, -320(1)",
            "ld 3, {all}(21)",
            "bl {clear_registers}",
            "mffs 14",
            "lfd 0, {mode}(21)",
            "mtfsf 0xff, 0",
            "xxlxor 0, 0, 0",
            ".irp i, 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16",
            "std 22, -8 * \\i(1)",
            ".endr",
            "ld 3, {start}(21)",
            "ld 4, {end}(21)",
            "ld 5, {word}(21)",
            "ld 6, {set}(21)",
            "ld 23, {callee}(21)",
            "mtlr 23",
            "blrl",
            "std 0, {general}(21)",
            ".irp i, 3,4,5,6,7,8,9,10,11,12",
            "std \\i, {general} + 8 * (\\i - 2)(21)",
            ".endr",
            "mfctr 3",
            "std 3, {general} + 88(21)",
            "mfxer 3",
            "std 3, {general} + 96(21)",
            "mfcr 3",
            "std 3, {general} + 104(21)",
            "mr 23, 21",
            ".irp j, 0,8,16,24,32,40,48,56",
            ".irp i, 0,1,2,3,4,5,6,7",
            "stxvd2x \\j + \\i, 0, 23",
            "addi 23, 23, 16",
            ".endr",
            ".endr",
            ".irp i, 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16",
            "ld 3, -8 * \\i(1)",
            "std 3, {below} + 8 * (\\i - 1)(21)",
            ".endr",
            "mffs 0",
            "stfd 0, {modes}(21)",
            "mtfsf 0xff, 14",
            "addi 1, 1, 320",
            mode = const offset_of!(Around, mode),
            modes = const offset_of!(Around, modes),
            all = const offset_of!(Around, all),
            start = const offset_of!(Around, start),
            end = const offset_of!(Around, end),
            word = const offset_of!(Around, word),
            set = const offset_of!(Around, set),
            callee = const offset_of!(Around, callee),
            general = const offset_of!(Around, general),
            below = const offset_of!(Around, below),
            clear_registers = sym clear_registers,
            in("r21") &raw mut *around,
            in("r22") UNTOUCHED,
            out("r23") _,
            out("f14") _, out("f15") _, out("f16") _, out("f17") _, out("f18") _, out("f19") _,
            out("f20") _, out("f21") _, out("f22") _, out("f23") _, out("f24") _, out("f25") _,
            out("f26") _, out("f27") _, out("f28") _, out("f29") _, out("f30") _, out("f31") _,
            clobber_abi("C"),
        );
    }
    let mut registers = Vec::new();
    for (i, vector) in around.vectors.iter().enumerate() {
        match i {
            // Of these only the second half may change.
            14..32 => registers.extend_from_slice(&vector[8..]),
            52.. => {}
            _ => registers.extend_from_slice(vector),
        }
    }
    registers.extend(
        around.general[..13]
            .iter()
            .flat_map(|word| word.to_ne_bytes()),
    );
    registers.extend((around.general[13] & 0xff00_0fff).to_ne_bytes());
    After {
        returned: usize::try_from(around.general[1]).unwrap(),
        registers,
        is_stack_untouched: around.below == [UNTOUCHED; BELOW],
        are_modes_kept: around.modes == FPSCR,
    }
}
