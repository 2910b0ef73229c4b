//! All registers, and the stack, after a call of `paint` or `lowest_change`.
//!
//! Of the registers of SVE these are the lowest parts. Instructions that write to those
//! clear the rest.

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
const FPCR: u64 = 3 << 22;

/// What the block of assembly needs, at one address.
#[repr(C, align(16))]
struct Around {
    vectors: [[u8; 16]; 32],
    /// `x0` to `x17`, and NZCV.
    general: [u64; 19],
    modes: [u64; 2],
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
    naked_asm!("ldr x9, [x0, #{block}]", "mov x0, xzr", "ret", block = const size_of::<Block>())
}

/// As above.
#[unsafe(naked)]
unsafe extern "C" fn loads_vectors(_: usize, _: usize, _: usize, _: RegisterSet) -> usize {
    naked_asm!(
        "ldr d5, [x0, #{block}]",
        "ext v5.16b, v4.16b, v5.16b, #8", // to its upper half
        "mov x0, xzr",
        "ret",
        block = const size_of::<Block>(),
    )
}

/// Functions that leave what they find, each where another step of [`after`] has to look.
pub(super) fn controls() -> Vec<By> {
    vec![
        By::Control(loads as *const ()),
        By::Control(loads_vectors as *const ()),
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
        vectors: [[0; 16]; 32],
        general: [0; 19],
        modes: [0; 2],
        below: [0; BELOW],
        callee,
        start,
        end: start + size_of_val(blocks),
        word: WORD,
        set: set.0.into(),
        all: RegisterSet::detect().0.into(),
    });
    // SAFETY: calls a function by its contract, writes to `around`, changes what is declared; the
    // control registers are put back, and only round otherwise meanwhile.
    unsafe {
        asm!(
            "ldr x0, [x21, #{all}]",
            "bl {clear_registers}",
            "mrs x25, fpcr",
            "mrs x26, fpsr",
            "mov x9, #{fpcr}",
            "msr fpcr, x9",
            "msr fpsr, xzr",
            ".irp i, 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16",
            "stur x22, [sp, #-8 * \\i]",
            ".endr",
            "mov x9, xzr",
            "ldr x0, [x21, #{start}]",
            "ldr x1, [x21, #{end}]",
            "ldr x2, [x21, #{word}]",
            "ldr x3, [x21, #{set}]",
            "ldr x23, [x21, #{callee}]",
            "blr x23",
            "add x23, x21, #{general}",
            ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17",
            "str x\\i, [x23, #\\i * 8]",
            ".endr",
            "mrs x9, nzcv",
            "str x9, [x23, #18 * 8]",
            ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
            "str q\\i, [x21, #\\i * 16]",
            ".endr",
            "add x23, x21, #{below}",
            ".irp i, 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16",
            "ldur x9, [sp, #-8 * \\i]",
            "str x9, [x23, #8 * (\\i - 1)]",
            ".endr",
            "mrs x9, fpcr",
            "mrs x10, fpsr",
            "add x23, x21, #{modes}",
            "stp x9, x10, [x23]",
            "msr fpcr, x25",
            "msr fpsr, x26",
            fpcr = const FPCR,
            all = const offset_of!(Around, all),
            start = const offset_of!(Around, start),
            end = const offset_of!(Around, end),
            word = const offset_of!(Around, word),
            set = const offset_of!(Around, set),
            callee = const offset_of!(Around, callee),
            general = const offset_of!(Around, general),
            below = const offset_of!(Around, below),
            modes = const offset_of!(Around, modes),
            clear_registers = sym clear_registers,
            in("x21") &raw mut *around,
            in("x22") UNTOUCHED,
            out("x23") _,
            out("x25") _,
            out("x26") _,
            clobber_abi("C"),
        );
    }
    let mut registers = around.vectors.as_flattened().to_vec();
    registers.extend(around.general.iter().flat_map(|word| word.to_ne_bytes()));
    After {
        returned: usize::try_from(around.general[0]).unwrap(),
        registers,
        is_stack_untouched: around.below == [UNTOUCHED; BELOW],
        are_modes_kept: around.modes == [FPCR, 0],
    }
}
