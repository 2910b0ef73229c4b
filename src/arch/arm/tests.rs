//! What `clear_registers`, and `erase_below` by it, do to each kind of register.
//!
//! Loading registers, calling and storing them are one block of assembly, so that nothing
//! comes in between; the same block without the call is the control.

use core::{
    arch::{asm, naked_asm},
    mem,
    ptr::{self, NonNull},
};

use super::{
    super::{EraseRequest, Inner},
    D32, HWCAP_NEON, HWCAP_VFPD32, HWCAP_VFPV3, HWCAP_VFPV3D16, RegisterSet, clear_registers,
    enter, erase_below,
};

mod around_enter;
#[path = "../enter_tests.rs"]
mod enter_tests;
#[path = "../in_place_tests.rs"]
mod in_place;

const PATTERN: u32 = 0xa5a5_a5a5;

/// What to call between loading and storing, and with what in `r0` and `r1`.
#[derive(Clone, Copy)]
struct Callee {
    function: *const (),
    arguments: [usize; 2],
}

/// Calls what does nothing: a branch around the call would change the flags.
fn control() -> Callee {
    #[unsafe(naked)]
    extern "C" fn nothing() {
        naked_asm!("push {{lr}}", "pop {{pc}}")
    }
    Callee {
        function: nothing as *const (),
        arguments: [0; 2],
    }
}

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

/// Calls `check` with each function, by each set that this processor can follow.
fn each_callee(mut check: impl FnMut(Callee)) {
    for set in [RegisterSet(0), RegisterSet::detect()] {
        check(clearing(set));
        check(erasing(&mut in_place::request_for(&[]), set));
    }
}

/// Loads registers from `$from` (`r4`), calls `$callee`, stores them to `$to` (`r5`).
///
/// For ARMv6 the compiler warns that `clobber_abi` has registers which it doesn't know.
macro_rules! around_call {
    ($from:expr, $to:expr, $callee:expr, [$($load:literal),*], [$($store:literal),*]) => {{
        let Callee { function, arguments: [first, second] } = $callee;
        asm!(
            $($load,)*
            "mov r0, r9",
            "mov r1, r10",
            "blx r8",
            $($store,)*
            in("r4") $from,
            in("r5") $to,
            in("r8") function,
            in("r9") first,
            in("r10") second,
            clobber_abi("C"),
            out("d8") _, out("d9") _, out("d10") _, out("d11") _,
            out("d12") _, out("d13") _, out("d14") _, out("d15") _,
        )
    }};
}

/// 16 registers, each with bytes of its own.
fn distinct() -> [[u8; 8]; 16] {
    core::array::from_fn(|i| [0x80 | u8::try_from(i).unwrap(); 8])
}

/// `d0` to `d15`.
fn vfp(from: &[[u8; 8]; 16], callee: Callee) -> [[u8; 8]; 16] {
    let mut found = [[0; 8]; 16];
    // SAFETY: reads `from`, writes `found`, changes what is declared.
    unsafe {
        around_call!(
            from,
            &raw mut found,
            callee,
            ["vldmia r4, {{d0-d15}}"],
            ["vstmia r5, {{d0-d15}}"]
        );
    }
    found
}

/// `d16` to `d31`, on a processor with them.
fn upper_vfp(from: &[[u8; 8]; 16], callee: Callee) -> [[u8; 8]; 16] {
    let mut before_and_found = [[[0; 8]; 16]; 2];
    // SAFETY: as in `vfp`; the caller has checked for the registers, which are put back, as
    // the compiler may know them or not. The directive reaches no other block.
    unsafe {
        around_call!(
            from,
            &raw mut before_and_found,
            callee,
            [
                ".fpu vfpv3",
                "vstmia r5, {{d16-d31}}",
                "vldmia r4, {{d16-d31}}"
            ],
            [
                "add r0, r5, #16 * 8",
                "vstmia r0, {{d16-d31}}",
                "vldmia r5, {{d16-d31}}"
            ]
        );
    }
    before_and_found[1]
}

/// `r2`, `r3`, `r12`, `r0` and `r1`. The last two hold a callee's arguments.
fn general(callee: Callee) -> [u32; 5] {
    let mut found = [0; 5];
    // SAFETY: as in `vfp`.
    unsafe {
        around_call!(
            PATTERN,
            &raw mut found,
            callee,
            ["mov r2, r4", "mov r3, r4", "mov r12, r4"],
            [
                "str r2, [r5]",
                "str r3, [r5, #4]",
                "str r12, [r5, #8]",
                "str r0, [r5, #12]",
                "str r1, [r5, #16]"
            ]
        );
    }
    found
}

/// What a program may see of APSR, and FPSCR, which are set to `from` meanwhile.
fn status(from: [u32; 2], callee: Callee) -> [u32; 2] {
    let mut before_and_found = [0; 3];
    // SAFETY: as in `vfp`; FPSCR is put back, and only rounds otherwise meanwhile.
    unsafe {
        around_call!(
            from.as_ptr(),
            &raw mut before_and_found,
            callee,
            [
                "vmrs r0, fpscr",
                "str r0, [r5]",
                "ldr r0, [r4, #4]",
                "vmsr fpscr, r0",
                "ldr r0, [r4]",
                "msr APSR_nzcvqg, r0"
            ],
            [
                "mrs r0, apsr",
                "str r0, [r5, #4]",
                "vmrs r0, fpscr",
                "str r0, [r5, #8]",
                "ldr r0, [r5]",
                "vmsr fpscr, r0"
            ]
        );
    }
    [before_and_found[1] & APSR, before_and_found[2]]
}

/// N, Z, C, V.
const FLAGS: u32 = 0xf << 28;
/// Those, Q and GE.
const APSR: u32 = FLAGS | 1 << 27 | 0xf << 16;
/// Default NaN, flush to zero, round towards zero.
const MODES: u32 = 1 << 25 | 1 << 24 | 3 << 22;
/// All six exceptions.
const EXCEPTIONS: u32 = 0x9f;

#[test]
fn vfp_registers_are_zero_but_for_those_that_a_callee_preserves() {
    let from = distinct();
    assert_eq!(vfp(&from, control()), from, "control");
    each_callee(|callee| {
        let found = vfp(&from, callee);
        assert_eq!(found[..8], [[0; 8]; 8]);
        assert_eq!(found[8..], from[8..]);
    });
}

#[test]
fn the_upper_16_of_32_vfp_registers_are_zero() {
    if RegisterSet::detect().0 & D32 == 0 {
        println!("NOT TESTED: this processor has 16 VFP registers");
        return;
    }
    let from = distinct();
    assert_eq!(upper_vfp(&from, control()), from, "control");
    assert_eq!(
        upper_vfp(&from, clearing(RegisterSet(0))),
        from,
        "control: the set for 16"
    );
    assert_eq!(upper_vfp(&from, clearing(RegisterSet(D32))), [[0; 8]; 16]);
    let mut request = in_place::request_for(&[]);
    assert_eq!(
        upper_vfp(&from, erasing(&mut request, RegisterSet(D32))),
        [[0; 8]; 16]
    );
}

#[test]
fn general_registers_are_zero() {
    let two = Callee {
        arguments: [1, 2],
        ..control()
    };
    assert_eq!(general(two), [PATTERN, PATTERN, PATTERN, 1, 2], "control");
    each_callee(|callee| assert_eq!(general(callee), [0; 5]));
}

#[test]
fn flags_tell_nothing_and_modes_stay() {
    for from in [
        [APSR, FLAGS | MODES | EXCEPTIONS],
        [APSR, FLAGS],
        [0, MODES],
    ] {
        assert_eq!(status(from, control()), from, "control");
        each_callee(|callee| {
            let [apsr, fpscr] = status(from, callee);
            assert_eq!(apsr, 0);
            assert_eq!(fpscr & !FLAGS, from[1] & !FLAGS);
            assert_eq!(fpscr & FLAGS, 0x6 << 28, "those of 0 = 0");
        });
    }
}

#[test]
fn the_kernel_says_how_many_registers_there_are() {
    let d32 = |hwcap| RegisterSet::from_hwcap(hwcap).0 & D32 != 0;
    assert!(!d32(0), "VFPv2");
    assert!(!d32(HWCAP_VFPV3 | HWCAP_VFPV3D16));
    assert!(d32(HWCAP_VFPV3), "before Linux 3.7");
    assert!(d32(HWCAP_VFPD32));
    assert!(d32(HWCAP_NEON));
}

/// Inner functions in each of the two instruction sets, which store its number.
fn inners() -> [(usize, u32); 2] {
    let (a32, t32): (usize, usize);
    // SAFETY: jumps over the functions, and finds them.
    unsafe {
        asm!(
            "b 23f",
            ".balign 4",
            "21:",
            ".word 0xe3a01020, 0xe5801000", // mov r1, #32; str r1, [r0]
            ".word 0xe3e00000, 0xe12fff1e", // mvn r0, #0; bx lr
            "22:",
            ".short 0x2110, 0x6001", // the same with #16
            ".short 0x2000, 0x43c0, 0x4770", // movs r0, #0; mvns r0, r0; bx lr
            ".balign 4",
            "23:",
            "adr {a32}, 21b",
            "adr {t32}, 22b",
            a32 = out(reg) a32,
            t32 = out(reg) t32,
        );
    }
    [(a32 & !1, 32), (t32 | 1, 16)]
}

#[test]
fn inner_may_be_in_either_instruction_set() {
    for (inner, expected) in inners() {
        // SAFETY: it is one, which stores a word and has nothing erased.
        let inner =
            unsafe { mem::transmute::<*const (), Inner>(ptr::with_exposed_provenance(inner)) };
        let mut number = 0_u32;
        // SAFETY: it takes a word, and doesn't unwind.
        unsafe { enter(inner, NonNull::from(&mut number).cast()) };
        assert_eq!(number, expected);
    }
}

/// Calls `erase_below` with the stack pointer at `sp`.
///
/// # Safety
///
/// As for `erase_below`, with that stack pointer.
#[unsafe(naked)]
unsafe extern "C" fn erase_below_from(sp: *mut u8, request: &mut EraseRequest, set: RegisterSet) {
    naked_asm!(
        "push {{r4, lr}}",
        "mov r4, sp",
        "mov sp, r0",
        "mov r0, r1",
        "mov r1, r2",
        "bl {erase_below}",
        "mov sp, r4",
        "pop {{r4, pc}}",
        erase_below = sym erase_below,
    )
}
/// What a stack pointer is a multiple of.
const STACK_ALIGN: usize = 8;
/// How many bytes below the stack pointer may hold a return address.
const RETURN_ADDRESS: usize = 4;
