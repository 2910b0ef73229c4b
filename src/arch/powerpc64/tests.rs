//! `clear_registers`, and `erase_below` by it, by each set that this processor can follow.
//!
//! Loading, clearing and storing are one block of assembly, so that nothing comes in
//! between; the same block without the call is the control.

use core::{
    arch::asm,
    ffi::c_char,
    hint::black_box,
    mem,
    ops::Range,
    ptr::{self, NonNull},
};
use std::env;

use super::{ACCUMULATORS, Inner, RegisterSet, clear_registers, enter, erase_below};

mod around_enter;
#[path = "../enter_tests.rs"]
mod enter_tests;
#[path = "../on_a_stack_tests.rs"]
mod in_place;
mod paint;
#[path = "../paint_tests.rs"]
mod paint_tests;
#[path = "../unwind_tests.rs"]
mod unwind_tests;

const WORD: u64 = 0xa5a5_a5a5_a5a5_a5a5;

/// A call to make between loading and storing, or none.
#[derive(Clone, Copy)]
struct Call {
    function: usize,
    first: usize,
    second: usize,
}

impl Call {
    const NONE: Self = Self {
        function: 0,
        first: 0,
        second: 0,
    };

    fn clear_registers(set: RegisterSet) -> Self {
        Self {
            function: clear_registers as *const () as usize,
            first: set.0 as usize,
            second: 0,
        }
    }

    /// `erase_below` with nothing to erase.
    fn erase_below(set: RegisterSet) -> Self {
        Self {
            function: erase_below as *const () as usize,
            first: ptr::from_mut(Box::leak(Box::new(in_place::request_for([])))) as usize,
            second: set.0 as usize,
        }
    }
}

/// Every call that clears, by every set that this processor can follow.
fn calls() -> Vec<Call> {
    let mut sets = vec![RegisterSet(0)];
    if RegisterSet::detect().0 & ACCUMULATORS != 0 {
        sets.push(RegisterSet(ACCUMULATORS));
    }
    let both = |set| [Call::clear_registers(set), Call::erase_below(set)];
    sets.into_iter().flat_map(both).collect()
}

/// Those that `paint` and `lowest_change` choose by: one will do.
fn paint_sets() -> [RegisterSet; 1] {
    [RegisterSet::detect()]
}

/// Loads registers by `load` from where `r20` points, makes the call, by way of the link register,
/// stores them by `store` to where `r21` points.
///
/// A function that only holds this may have its own in the red zone, and its return address above
/// the stack pointer: the call gets a stack pointer below both.
macro_rules! around {
    ($call:expr, $from:expr, $to:expr, [$($load:literal),*], [$($store:literal),*]) => {
        asm!(
            "stdu 1, -320(1)",
            "mfcr 25",
            "cmpldi 22, 0",
            "bne 21f",
            $($load,)*
            "b 22f",
            "21:",
            $($load,)*
            "mtlr 22",
            "mr 3, 23",
            "mr 4, 24",
            "blrl",
            "22:",
            $($store,)*
            "mtcr 25",
            "addi 1, 1, 320",
            in("r20") $from,
            in("r21") $to,
            in("r22") $call.function,
            in("r23") $call.first,
            in("r24") $call.second,
            out("r25") _,
            out("r26") _,
            out("f14") _, out("f15") _, out("f16") _, out("f17") _, out("f18") _, out("f19") _,
            out("f20") _, out("f21") _, out("f22") _, out("f23") _, out("f24") _, out("f25") _,
            out("f26") _, out("f27") _, out("f28") _, out("f29") _, out("f30") _, out("f31") _,
            out("v20") _, out("v21") _, out("v22") _, out("v23") _, out("v24") _, out("v25") _,
            out("v26") _, out("v27") _, out("v28") _, out("v29") _, out("v30") _, out("v31") _,
            clobber_abi("C"),
        )
    };
}

/// `r0` and `r3` to `r12`, CTR, XER and the condition register.
fn general(call: Call) -> [u64; 14] {
    let mut found = [0; 14];
    // SAFETY: writes `found`, changes what is declared. The set is one that this processor can
    // follow.
    unsafe {
        around!(
            call,
            WORD,
            &raw mut found,
            [
                ".irp i, 0,3,4,5,6,7,8,9,10,11,12",
                "mr \\i, 20",
                ".endr",
                "mtctr 20",
                "mtxer 20",
                "mtcr 20"
            ],
            [
                "std 0, 0(21)",
                ".irp i, 3,4,5,6,7,8,9,10,11,12",
                "std \\i, (\\i - 2) * 8(21)",
                ".endr",
                "mfctr 0",
                "std 0, 88(21)",
                "mfxer 0",
                "std 0, 96(21)",
                "mfcr 0",
                "std 0, 104(21)"
            ]
        );
    }
    found
}

/// What must stay in the general registers, before and after: `r13` to `r31`, `r1` and `r2`.
fn preserved(call: Call) -> [[u64; 21]; 2] {
    let mut found = [[0; 21]; 2];
    // SAFETY: as in `general`.
    unsafe {
        around!(
            call,
            0_usize,
            &raw mut found,
            [
                ".irp i, 13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
                "std \\i, (\\i - 13) * 8(21)",
                ".endr",
                "std 1, 152(21)",
                "std 2, 160(21)"
            ],
            [
                ".irp i, 13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
                "std \\i, 168 + (\\i - 13) * 8(21)",
                ".endr",
                "std 1, 320(21)",
                "std 2, 328(21)"
            ]
        );
    }
    found
}

/// `vs0` to `vs63`, each with its first half first.
fn vectors(call: Call) -> [[u64; 2]; 64] {
    let from: [[u64; 2]; 64] = filled();
    let mut found = [[0; 2]; 64];
    // SAFETY: as in `general`; it reads `from`.
    unsafe {
        around!(
            call,
            &raw const from,
            &raw mut found,
            [
                "mr 26, 20",
                ".irp j, 0,8,16,24,32,40,48,56",
                ".irp i, 0,1,2,3,4,5,6,7",
                "lxvd2x \\j + \\i, 0, 26",
                "addi 26, 26, 16",
                ".endr",
                ".endr"
            ],
            [
                "mr 26, 21",
                ".irp j, 0,8,16,24,32,40,48,56",
                ".irp i, 0,1,2,3,4,5,6,7",
                "stxvd2x \\j + \\i, 0, 26",
                "addi 26, 26, 16",
                ".endr",
                ".endr"
            ]
        );
    }
    found
}

/// Each half with bytes of its own.
fn filled() -> [[u64; 2]; 64] {
    core::array::from_fn(|i| {
        [1, 2].map(|half| u64::from_ne_bytes([u8::try_from(half * 64 + i).unwrap(); 8]))
    })
}

/// VSCR, with its mode and SAT set before; FPSCR, with unusual rounding and some flags.
fn control(call: Call) -> [u64; 3] {
    let from = [0_u64, MODE_AND_SAT, FPSCR];
    let mut found = [0; 3];
    // SAFETY: as in `general`; the registers are put back.
    unsafe {
        around!(
            call,
            &raw const from,
            &raw mut found,
            [
                "mffs 14",
                "mfvscr 20",
                "lxvd2x 32, 0, 20",
                "mtvscr 0",
                "lfd 0, 16(20)",
                "mtfsf 0xff, 0"
            ],
            [
                "mffs 0",
                "stfd 0, 16(21)",
                "mfvscr 0",
                "stxvd2x 32, 0, 21",
                "mtfsf 0xff, 14",
                "mtvscr 20"
            ]
        );
    }
    found
}

const MODE_AND_SAT: u64 = 1 << 16 | 1;

/// Towards zero; that a result was inexact, and what it was.
const FPSCR: u64 = 1 | 1 << 25 | 1 << 31 | 0x1_f000;

#[test]
fn general_registers_and_flags_are_zero_and_nonvolatile_ones_stay() {
    const CR: u64 = WORD & 0xffff_ffff;
    let control = general(Call::NONE);
    assert_eq!(control[..12], [WORD; 12], "control");
    assert_ne!(control[12], 0, "control");
    assert_eq!(control[13], CR, "control");
    for call in calls() {
        let found = general(call);
        assert_eq!(found[..13], [0; 13]);
        assert_eq!(found[13], CR & 0x00ff_f000);
        let [before, after] = preserved(call);
        assert_eq!(before, after);
    }
}

#[test]
fn vector_registers_are_zero_but_for_what_is_nonvolatile() {
    let from = filled();
    assert_eq!(vectors(Call::NONE), from, "control");
    for call in calls() {
        let found = vectors(call);
        for i in 0..64 {
            let expected = match i {
                14..32 => [from[i][0], 0],
                52.. => from[i],
                _ => [0; 2],
            };
            assert_eq!(found[i], expected, "vs{i}");
        }
    }
}

#[test]
fn saturation_is_forgotten_and_modes_and_flags_stay() {
    assert_eq!(control(Call::NONE), [0, MODE_AND_SAT, FPSCR], "control");
    for call in calls() {
        assert_eq!(control(call), [0, MODE_AND_SAT & !1, FPSCR]);
    }
}

/// By the processor's name, where that is known.
#[test]
fn accumulators_are_detected_where_the_processor_has_them() {
    let Ok(emulator) = env::var("STACKBLEACH_EMULATOR") else {
        println!("NOT TESTED: the name of this processor isn't known");
        return;
    };
    let has_them = emulator.ends_with("power10");
    assert_eq!(RegisterSet::detect().0 & ACCUMULATORS != 0, has_them);
}

/// What a stack pointer is a multiple of.
const STACK_ALIGN: usize = 16;
/// Which bytes from the stack pointer on `erase_below` erases as well: where callees store the
/// condition register and the return address.
const ABOVE: Range<usize> = 8..24;

/// Calls `function(first, second)` with the stack pointer `sp`.
///
/// # Safety
///
/// The call must be sound, and have the stack that it needs there.
unsafe fn call_at(sp: *mut u8, function: *const (), first: usize, second: usize) {
    let moved: usize;
    // SAFETY: by this function's own contract; the stack pointer is put back.
    unsafe {
        asm!(
            "mr 21, 1",
            "mr 22, 2",
            "mr 1, 20",
            "mtctr 12",
            "bctrl",
            "sub 20, 20, 1",
            "mr 2, 22",
            "mr 1, 21",
            inout("r20") sp => moved,
            out("r21") _,
            out("r22") _,
            in("r12") function,
            in("r3") first,
            in("r4") second,
            clobber_abi("C"),
        );
    }
    assert_eq!(moved, 0, "the stack pointer at the return");
}

/// The control for [`ABOVE`]: where callees do leave something.
#[test]
fn a_callee_uses_two_words_of_its_callers_frame() {
    unsafe extern "C" fn entry(data: *mut ()) {
        // Whatever it is: another call, so that this one's return address must be saved.
        black_box(format!("{data:?}"));
    }
    let mut stack = vec![[WORD; 2]; 1 << 14];
    let at = stack.len() - 100;
    // SAFETY: `entry` needs less than the stack has.
    unsafe {
        call_at(stack[at..].as_mut_ptr().cast(), entry as *const (), 0, 0);
    }
    let words = stack.as_flattened();
    assert_eq!(words[2 * at], WORD, "the back chain");
    assert_ne!(words[2 * at + 2], WORD, "the return address");
    assert!(words[2 * at + 3..].iter().all(|&word| word == WORD));
}

#[inline(always)]
fn r2() -> usize {
    let r2;
    // SAFETY: it reads a register.
    unsafe { asm!("mr {}, 2", out(reg) r2, options(nomem, nostack, preserves_flags)) };
    r2
}

/// A function of another object has another `r2`.
#[test]
fn r2_is_the_callers_again_after_a_function_of_the_c_library() {
    unsafe extern "C" {
        /// Returns what it gets, an address above all frames that are erased here.
        fn mktemp(template: *mut c_char) -> *mut c_char;
    }
    let mut template = *b"/nowhere/stackbleach-XXXXXX\0";
    let header = NonNull::from(&mut template).cast();
    // SAFETY: addresses in, addresses out.
    let inner = unsafe { mem::transmute::<*const (), Inner>(mktemp as *const ()) };
    let before = r2();
    // SAFETY: it takes a string, and doesn't unwind.
    unsafe { enter(inner, header) };
    assert_eq!(r2(), before);
    assert_ne!(
        black_box(template),
        *b"/nowhere/stackbleach-XXXXXX\0",
        "control"
    );
}
