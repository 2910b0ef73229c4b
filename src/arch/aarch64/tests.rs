//! What `clear_registers`, and `erase_below` by it, do to each kind of register.
//!
//! Loading registers, calling and storing them are one block of assembly, so that nothing
//! comes in between; the same block without the call is the control.

use core::{
    arch::{asm, naked_asm},
    ptr,
};

use super::{super::EraseRequest, HAS_X18, RegisterSet, clear_registers, erase_below};

mod around_enter;
#[path = "../enter_tests.rs"]
mod enter_tests;
#[path = "../in_place_tests.rs"]
mod in_place;
mod paint;
#[path = "../paint_tests.rs"]
mod paint_tests;
#[path = "../unwind_tests.rs"]
mod unwind_tests;

const PATTERN: u8 = 0xa5;

/// What to call between loading and storing, and with what in `x0` and `x1`.
#[derive(Clone, Copy)]
struct Callee {
    function: *const (),
    arguments: [usize; 2],
}

/// Calls nothing.
const CONTROL: Callee = Callee {
    function: ptr::null(),
    arguments: [0; 2],
};

fn clearing(set: RegisterSet) -> Callee {
    Callee {
        function: clear_registers as *const (),
        arguments: [set.0 as usize, usize::MAX],
    }
}

/// `request` lists no spans: only registers are observed.
fn erasing(request: &mut EraseRequest, set: RegisterSet) -> Callee {
    Callee {
        function: erase_below as *const (),
        arguments: [ptr::from_mut(request).addr(), set.0 as usize],
    }
}

/// Those that `paint` and `lowest_change` choose by: one will do.
fn paint_sets() -> [RegisterSet; 1] {
    [RegisterSet::detect()]
}

/// Calls `check` with each function, by each set that this processor can follow.
fn each_callee(mut check: impl FnMut(Callee)) {
    for set in [RegisterSet(0), RegisterSet::detect()] {
        check(clearing(set));
        check(erasing(&mut in_place::request_for(&[]), set));
    }
}

/// Loads registers from `$from` (`x20`), calls `$callee`, stores them to `$to` (`x21`).
macro_rules! around_call {
    ($from:expr, $to:expr, $callee:expr, [$($load:literal),*], [$($store:literal),*]) => {{
        let Callee { function, arguments: [first, second] } = $callee;
        asm!(
            $($load,)*
            "cbz x22, 22f",
            "mov x0, x23",
            "mov x1, x24",
            "blr x22",
            "22:",
            $($store,)*
            in("x20") $from,
            in("x21") $to,
            in("x22") function,
            in("x23") first,
            in("x24") second,
            out("x25") _,
            out("x26") _,
            clobber_abi("C"),
        )
    }};
}

// After the macro, which it uses.
mod sve;

/// 32 registers, each with bytes of its own.
fn distinct() -> [[u8; 16]; 32] {
    core::array::from_fn(|i| [0x80 | u8::try_from(i).unwrap(); 16])
}

/// `v0` to `v31`.
fn vectors(from: &[[u8; 16]; 32], callee: Callee) -> [[u8; 16]; 32] {
    let mut found = [[0; 16]; 32];
    // SAFETY: reads `from`, writes `found`, changes what is declared.
    unsafe {
        around_call!(
            from,
            &raw mut found,
            callee,
            [
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
                "ldr q\\i, [x20, #\\i * 16]",
                ".endr"
            ],
            [
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
                "str q\\i, [x21, #\\i * 16]",
                ".endr"
            ]
        );
    }
    found
}

/// `x0` to `x17`, and then NZCV.
fn general(callee: Callee) -> [u64; 19] {
    let mut found = [0; 19];
    // SAFETY: as in `vectors`.
    unsafe {
        around_call!(
            u64::from_ne_bytes([PATTERN; 8]),
            &raw mut found,
            callee,
            [
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17",
                "mov x\\i, x20",
                ".endr",
                "mov x25, #0xf0000000",
                "msr nzcv, x25"
            ],
            [
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17",
                "str x\\i, [x21, #\\i * 8]",
                ".endr",
                "mrs x25, nzcv",
                "str x25, [x21, #18 * 8]"
            ]
        );
    }
    found
}

/// `x18`, where it is no other's.
fn x18(callee: Callee) -> u64 {
    let mut found = 0;
    // SAFETY: as in `vectors`; the register is a temporary one here.
    unsafe {
        around_call!(
            u64::from_ne_bytes([PATTERN; 8]),
            &raw mut found,
            callee,
            ["mov x18, x20"],
            ["str x18, [x21]"]
        );
    }
    found
}

/// FPCR, FPSR and `d8` to `d15`.
fn preserved(from: &[u64; 10], callee: Callee) -> [u64; 10] {
    let mut found = [0; 10];
    // SAFETY: as in `vectors`; the control registers are put back, and only round
    // otherwise meanwhile.
    unsafe {
        around_call!(
            from,
            &raw mut found,
            callee,
            [
                "mrs x25, fpcr",
                "mrs x26, fpsr",
                "ldp x16, x17, [x20]",
                "msr fpcr, x16",
                "msr fpsr, x17",
                ".irp i, 8,9,10,11,12,13,14,15",
                "ldr d\\i, [x20, #(\\i - 6) * 8]",
                ".endr"
            ],
            [
                "mrs x16, fpcr",
                "mrs x17, fpsr",
                "msr fpcr, x25",
                "msr fpsr, x26",
                "stp x16, x17, [x21]",
                ".irp i, 8,9,10,11,12,13,14,15",
                "str d\\i, [x21, #(\\i - 6) * 8]",
                ".endr"
            ]
        );
    }
    found
}

#[test]
fn vector_registers_are_zero_but_for_what_a_callee_preserves() {
    let from = distinct();
    assert_eq!(vectors(&from, CONTROL), from, "control");
    each_callee(|callee| {
        let found = vectors(&from, callee);
        for (i, (found, from)) in found.iter().zip(&from).enumerate() {
            let (lower, upper) = found.split_at(8);
            if (8..16).contains(&i) {
                assert_eq!(lower, &from[..8], "d{i}");
            } else {
                assert_eq!(lower, [0; 8], "v{i}");
            }
            assert_eq!(upper, [0; 8], "v{i}");
        }
    });
}

#[test]
fn general_registers_and_flags_are_zero() {
    let control = general(CONTROL);
    assert_eq!(control[..18], [u64::from_ne_bytes([PATTERN; 8]); 18]);
    assert_eq!(control[18], 0xf000_0000, "flags");
    each_callee(|callee| assert_eq!(general(callee), [0; 19]));
}

#[test]
fn x18_is_zero_unless_the_platform_has_it() {
    if !HAS_X18 {
        println!("NOT TESTED: x18 is the platform's");
        return;
    }
    assert_eq!(x18(CONTROL), u64::from_ne_bytes([PATTERN; 8]), "control");
    each_callee(|callee| assert_eq!(x18(callee), 0));
}

/// The lower halves hold what an operation on numbers would change in this mode.
#[test]
fn callee_saved_halves_and_modes_stay() {
    let signaling_nan = f64::INFINITY.to_bits() | 1;
    let subnormal = 1;
    let from = [
        // Default NaN, flush to zero, round towards zero.
        1 << 25 | 1 << 24 | 3 << 22,
        // Saturated, and all five exceptions.
        1 << 27 | 0x1f,
        signaling_nan,
        subnormal,
        signaling_nan | 1 << 63,
        subnormal | 1 << 63,
        u64::MAX,
        0x0123_4567_89ab_cdef,
        1 << 63,
        0xfedc_ba98_7654_3210,
    ];
    assert_eq!(preserved(&from, CONTROL), from, "control");
    each_callee(|callee| assert_eq!(preserved(&from, callee), from));
    let mut from = from;
    from[1] = 0;
    each_callee(|callee| assert_eq!(preserved(&from, callee), from, "no exception"));
}

/// Calls `erase_below` with the stack pointer at `sp`.
///
/// # Safety
///
/// As for `erase_below`, with that stack pointer.
#[unsafe(naked)]
unsafe extern "C" fn erase_below_from(sp: *mut u8, request: &mut EraseRequest, set: RegisterSet) {
    naked_asm!(
        "stp x29, x30, [sp, #-16]!",
        "mov x29, sp",
        "mov sp, x0",
        "mov x0, x1",
        "mov w1, w2",
        "bl {erase_below}",
        "mov sp, x29",
        "ldp x29, x30, [sp], #16",
        "ret",
        erase_below = sym erase_below,
    )
}
/// What a stack pointer is a multiple of.
const STACK_ALIGN: usize = 16;
/// How many bytes below the stack pointer may hold a return address.
const RETURN_ADDRESS: usize = 0;
