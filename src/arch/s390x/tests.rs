//! Each path of `clear_registers` by itself, whatever `RegisterSet` would select here.
//!
//! Loading, clearing and storing are one block of assembly, so that nothing comes in
//! between; the same block without the call is the control.

use core::{arch::asm, hint::black_box, ops::Range, ptr};

use super::{RegisterSet, VECTORS, clear_registers, erase_below};

mod around_enter;
#[path = "../enter_tests.rs"]
mod enter_tests;
#[path = "../on_a_stack_tests.rs"]
mod in_place;
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

    fn clear_registers(vectors: bool) -> Self {
        Self {
            function: clear_registers as *const () as usize,
            first: if vectors { VECTORS as usize } else { 0 },
            second: 0,
        }
    }

    /// `erase_below` with nothing to erase.
    fn erase_below(vectors: bool) -> Self {
        Self {
            function: erase_below as *const () as usize,
            first: ptr::from_mut(Box::leak(Box::new(in_place::request_for([])))) as usize,
            second: if vectors { VECTORS as usize } else { 0 },
        }
    }
}

/// Loads registers by `load` from where `r6` points, makes the call, stores them by `store`
/// to where `r7` points.
///
/// A function that only holds this may have its own registers in the save area above the
/// stack pointer: for the call there has to be another.
macro_rules! around {
    ($call:expr, $from:expr, $to:expr, [$($load:literal),*], [$($store:literal),*]) => {
        asm!(
            "aghi %r15, -160",
            "cgijlh %r8, 0, 21f", // with a call; it sets no condition code
            $($load,)*
            "j 22f",
            "21:",
            $($load,)*
            "lgr %r2, %r9",
            "lgr %r3, %r10",
            "basr %r14, %r8",
            "22:",
            $($store,)*
            "aghi %r15, 160",
            inout("r6") $from => _,
            inout("r7") $to => _,
            in("r8") $call.function,
            in("r9") $call.first,
            in("r10") $call.second,
            out("f8") _, out("f9") _, out("f10") _, out("f11") _, out("f12") _, out("f13") _,
            out("f14") _, out("f15") _,
            clobber_abi("C"),
        )
    };
}

/// `r0` to `r5`.
fn general(call: Call) -> [u64; 6] {
    let mut found = [0; 6];
    // SAFETY: reads the pattern, writes `found`, changes what is declared. The set is
    // one that this processor can follow.
    unsafe {
        around!(
            call,
            ptr::from_ref(&[WORD; 6]),
            &raw mut found,
            ["lmg %r0, %r5, 0(%r6)"],
            ["stmg %r0, %r5, 0(%r7)"]
        );
    }
    found
}

/// What must stay in the general registers, before and after: `r6` to `r13` and `r15`.
fn preserved(call: Call) -> [[u64; 9]; 2] {
    let mut found = [[0; 9]; 2];
    // SAFETY: as in `general`.
    unsafe {
        around!(
            call,
            0_usize,
            &raw mut found,
            ["stmg %r6, %r13, 0(%r7)", "stg %r15, 64(%r7)"],
            ["stmg %r6, %r13, 72(%r7)", "stg %r15, 136(%r7)"]
        );
    }
    found
}

/// `f0` to `f15`, of which `f8` to `f15` must stay.
fn floats(call: Call) -> [u64; 16] {
    let mut found = [0; 16];
    // SAFETY: as in `general`.
    unsafe {
        around!(
            call,
            ptr::from_ref(&WORD),
            &raw mut found,
            [
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
                "ld %f\\i, 0(%r6)",
                ".endr"
            ],
            [
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
                "std %f\\i, \\i * 8(%r7)",
                ".endr"
            ]
        );
    }
    found
}

/// `v0` to `v31`, left and right halves, where there are vectors.
fn vectors(call: Call) -> [[u64; 2]; 32] {
    let mut found = [[0; 2]; 32];
    // SAFETY: as in `general`; the caller has checked for vectors.
    unsafe {
        around!(
            call,
            ptr::from_ref(&[[WORD; 2]; 32]),
            &raw mut found,
            // vl %v0, 0(%r6) and so on
            [
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
                ".insn vrx, 0xe70000000006, %v\\i, \\i * 16(%r6), 0",
                ".endr"
            ],
            // vst %v0, 0(%r7) and so on
            [
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
                ".insn vrx, 0xe7000000000e, %v\\i, \\i * 16(%r7), 0",
                ".endr"
            ]
        );
    }
    found
}

/// `a0` to `a15`, of which `a0` and `a1`, the thread pointer, must stay; they are not
/// loaded.
fn access(call: Call) -> [u32; 16] {
    let mut found = [0; 16];
    // SAFETY: as in `general`.
    unsafe {
        around!(
            call,
            ptr::from_ref(&[WORD; 7]),
            &raw mut found,
            ["lam %a2, %a15, 0(%r6)"],
            ["stam %a0, %a15, 0(%r7)"]
        );
    }
    found
}

/// The condition code and the program mask as `ipm` puts them, with 3 and 0 before; the
/// floating-point control register, with unusual rounding and every flag raised.
fn control(call: Call) -> [u32; 2] {
    let mut found = [0; 2];
    let mut before = [0_u32, 0x00f8_0003];
    // SAFETY: as in `general`; the register is put back.
    unsafe {
        around!(
            call,
            &raw mut before,
            &raw mut found,
            [
                "stfpc 0(%r6)",
                "lfpc 4(%r6)",
                "lghi %r1, 1",
                "tmll %r1, 1" // all bits selected are ones: 3
            ],
            [
                "lghi %r1, 0",
                "ipm %r1",
                "st %r1, 0(%r7)",
                "stfpc 4(%r7)",
                "lfpc 0(%r6)"
            ]
        );
    }
    found
}

/// Every call that clears, by every set that this processor can follow.
fn calls() -> Vec<Call> {
    let mut calls = vec![Call::clear_registers(false), Call::erase_below(false)];
    if RegisterSet::detect().0 & VECTORS != 0 {
        calls.extend([Call::clear_registers(true), Call::erase_below(true)]);
    }
    calls
}

#[test]
fn general_registers_are_zero_and_nonvolatile_ones_stay() {
    assert_eq!(general(Call::NONE), [WORD; 6], "control");
    for call in calls() {
        assert_eq!(general(call), [0; 6]);
        let [before, after] = preserved(call);
        assert_eq!(before, after);
    }
}

#[test]
fn floating_point_registers_are_zero_and_nonvolatile_ones_stay() {
    assert_eq!(floats(Call::NONE), [WORD; 16], "control");
    for call in calls() {
        let found = floats(call);
        assert_eq!(found[..8], [0; 8]);
        assert_eq!(found[8..], [WORD; 8]);
    }
}

#[test]
fn vector_registers_are_zero_but_for_what_is_nonvolatile() {
    if RegisterSet::detect().0 & VECTORS == 0 {
        println!("NOT TESTED: this processor or system has no vectors");
        return;
    }
    assert_eq!(vectors(Call::NONE), [[WORD; 2]; 32], "control");
    for call in [Call::clear_registers(false), Call::erase_below(false)] {
        assert_eq!(
            vectors(call)[8..],
            [[WORD; 2]; 24],
            "the set without vectors"
        );
    }
    for call in [Call::clear_registers(true), Call::erase_below(true)] {
        let found = vectors(call);
        assert_eq!(found[..8], [[0; 2]; 8]);
        assert_eq!(found[8..16], [[WORD, 0]; 8]);
        assert_eq!(found[16..], [[0; 2]; 16]);
    }
}

#[test]
fn access_registers_are_zero_but_for_the_thread_pointer() {
    let control = access(Call::NONE);
    assert_eq!(control[2..], [0xa5a5_a5a5; 14], "control");
    assert_ne!(control[..2], [0; 2], "control");
    for call in calls() {
        let found = access(call);
        assert_eq!(found[..2], control[..2]);
        assert_eq!(found[2..], [0; 14]);
    }
}

#[test]
fn the_condition_code_is_zero_and_modes_and_flags_stay() {
    const CODE_3: u32 = 3 << 28;
    assert_eq!(control(Call::NONE), [CODE_3, 0x00f8_0003], "control");
    for call in calls() {
        assert_eq!(control(call), [0, 0x00f8_0003]);
    }
}

/// Asks the processor itself. (A system that was told not to use them, by `novx` on the
/// kernel's command line, would be the one to differ.)
#[test]
fn vectors_are_detected_where_the_processor_has_them() {
    const VECTOR_FACILITY: usize = 129;
    let mut facilities = [0_u64; 4];
    // SAFETY: writes to the array as many words as `r0` says, less one.
    unsafe {
        asm!(
            "stfle 0({})",
            in(reg_addr) facilities.as_mut_ptr(),
            inout("r0") facilities.len() - 1 => _,
        );
    }
    // Bits are numbered from the left.
    let bit = facilities[VECTOR_FACILITY / 64] << (VECTOR_FACILITY % 64) >> 63;
    assert_eq!(RegisterSet::detect().0 & VECTORS != 0, bit == 1);
}

/// What a stack pointer is a multiple of.
const STACK_ALIGN: usize = 8;
/// Which bytes from the stack pointer on `erase_below` erases as well: the register save
/// area.
const ABOVE: Range<usize> = 8..160;

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
            "lgr %r7, %r15",
            "lgr %r15, %r6",
            "basr %r14, %r8",
            "sgr %r6, %r15",
            "lgr %r15, %r7",
            inout("r6") sp => moved,
            out("r7") _,
            in("r8") function,
            in("r2") first,
            in("r3") second,
            clobber_abi("C"),
        );
    }
    assert_eq!(moved, 0, "the stack pointer at the return");
}

/// The control for [`ABOVE`]: where callees do leave something.
#[test]
fn a_callee_uses_the_save_area_of_its_caller() {
    unsafe extern "C" fn entry(data: *mut ()) {
        // Whatever it is: another call, so that this one's registers must be saved.
        black_box(format!("{data:?}"));
    }
    let mut stack = vec![WORD; 1 << 15];
    let at = stack.len() - 100;
    // SAFETY: `entry` needs less than the stack has.
    unsafe {
        call_at(stack[at..].as_mut_ptr().cast(), entry as *const (), 0, 0);
    }
    let used = |word: &u64| *word != WORD;
    assert!(!used(&stack[at]), "the back chain");
    assert!(stack[at + 1..at + 20].iter().any(used));
    assert!(!stack[at + 20..].iter().any(used));
}
