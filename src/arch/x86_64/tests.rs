//! Each path of `clear_registers` by itself, whatever this processor would select, and
//! that `erase_below` goes on to it.
//!
//! Loading, clearing and storing are one block of assembly, so that nothing comes in
//! between; the same block without the call is the control.

use core::arch::asm;

use super::{
    AVX, AVX2, AVX512, BY_XRSTOR, IN_USE_KNOWN, RegisterSet, XCR0_AVX512, clear_all_but_x87,
    clear_on_demand, clear_registers, erase_below,
    processor::{clears_avx512, cpuid, has_avx512f},
};
use crate::{arch::EraseRequest, span::Span};

mod around_enter;
mod begin;
#[path = "../enter_tests.rs"]
mod enter_tests;
mod paint;
#[path = "../paint_tests.rs"]
mod paint_tests;
#[path = "../unwind_tests.rs"]
mod unwind_tests;

const PATTERN: [u8; 64] = [0xa5; 64];

/// Who is to clear registers.
#[derive(Clone, Copy)]
enum By {
    Nobody,
    Clear,
    /// What is on by now.
    ClearOnDemand,
    /// All but x87 registers.
    ClearAfterMove,
    /// With no parts to erase.
    EraseBelow,
}

/// Who is to clear all of them but perhaps those of x87.
const WITHOUT_X87: [By; 4] = [
    By::Clear,
    By::ClearOnDemand,
    By::ClearAfterMove,
    By::EraseBelow,
];

/// Loads registers by `load`, has them cleared, stores by `store`.
macro_rules! around_clearing {
    ($found:ident, $by:expr, $set:expr, [$($load:literal),*], [$($store:literal),*]) => {{
        let mut request = EraseRequest {
            top: 0,
            len: 0,
            spans: [Span::EMPTY; EraseRequest::SPANS],
        };
        asm!(
            $($load,)*
            "cmp r14, 1",
            "jb 24f",
            "je 22f",
            "cmp r14, 3",
            "jb 23f",
            "je 25f",
            "mov rdi, r14",
            "mov esi, r15d",
            "call {erase_below}",
            "jmp 24f",
            "23:",
            "mov edi, r15d",
            "call {clear_on_demand}",
            "jmp 24f",
            "25:",
            "mov edi, r15d",
            "call {clear_all_but_x87}",
            "jmp 24f",
            "22:",
            "mov edi, r15d",
            "call {clear_registers}",
            "24:",
            $($store,)*
            clear_registers = sym clear_registers,
            clear_on_demand = sym clear_on_demand,
            clear_all_but_x87 = sym clear_all_but_x87,
            erase_below = sym erase_below,
            in("r12") PATTERN.as_ptr(),
            in("r13") &raw mut $found,
            in("r14") match $by {
                By::Nobody => 0,
                By::Clear => 1,
                By::ClearOnDemand => 2,
                By::ClearAfterMove => 3,
                By::EraseBelow => (&raw mut request).addr(),
            },
            in("r15") u64::from($set),
            clobber_abi("sysv64"),
        )
    }};
}

/// `xmm0` to `xmm15`.
fn sse(by: By, set: u32) -> [[u8; 16]; 16] {
    let mut found = [[0; 16]; 16];
    // SAFETY: reads the pattern, writes `found`, changes what is declared. The set is
    // one that this processor can follow.
    unsafe {
        around_clearing!(
            found,
            by,
            set,
            [
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
                "movdqu xmm\\i, [r12]",
                ".endr"
            ],
            [
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
                "movdqu [r13 + \\i * 16], xmm\\i",
                ".endr"
            ]
        );
    }
    found
}

/// `ymm0` to `ymm15`, on a processor with AVX.
fn avx(by: By, set: u32) -> [[u8; 32]; 16] {
    let mut found = [[0; 32]; 16];
    // SAFETY: as in `sse`; the caller has checked for AVX.
    unsafe {
        around_clearing!(
            found,
            by,
            set,
            [
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
                "vmovdqu ymm\\i, [r12]",
                ".endr"
            ],
            [
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
                "vmovdqu [r13 + \\i * 32], ymm\\i",
                ".endr"
            ]
        );
    }
    found
}

/// `zmm0` to `zmm31`, on a processor with AVX-512.
fn avx512(by: By, set: u32) -> [[u8; 64]; 32] {
    let mut found = [[0; 64]; 32];
    // SAFETY: as in `sse`; the caller has checked for AVX-512.
    unsafe {
        around_clearing!(
            found,
            by,
            set,
            [
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
                "vmovdqu64 zmm\\i, [r12]",
                ".endr"
            ],
            [
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
                "vmovdqu64 [r13 + \\i * 64], zmm\\i",
                ".endr"
            ]
        );
    }
    found
}

/// `k0` to `k7` in the 16 bits that AVX512F alone can load, on a processor with it.
fn masks(by: By, set: u32) -> [u16; 8] {
    let mut found = [0; 8];
    // SAFETY: as in `avx512`.
    unsafe {
        around_clearing!(
            found,
            by,
            set,
            [".irp i, 0,1,2,3,4,5,6,7", "kmovw k\\i, [r12]", ".endr"],
            [
                ".irp i, 0,1,2,3,4,5,6,7",
                "kmovw [r13 + \\i * 2], k\\i",
                ".endr"
            ]
        );
    }
    found
}

/// The caller-saved general registers but `rdi`, which holds the set.
fn general(by: By, set: u32) -> [u64; 8] {
    let mut found = [0; 8];
    // SAFETY: as in `sse`.
    unsafe {
        around_clearing!(
            found,
            by,
            set,
            [
                "mov rax, [r12]",
                "mov rcx, rax",
                "mov rdx, rax",
                "mov rsi, rax",
                "mov r8, rax",
                "mov r9, rax",
                "mov r10, rax",
                "mov r11, rax"
            ],
            [
                "mov [r13], rax",
                "mov [r13 + 8], rcx",
                "mov [r13 + 16], rdx",
                "mov [r13 + 24], rsi",
                "mov [r13 + 32], r8",
                "mov [r13 + 40], r9",
                "mov [r13 + 48], r10",
                "mov [r13 + 56], r11"
            ]
        );
    }
    found
}

#[repr(C, align(16))]
struct Legacy([u8; 512]);

impl Legacy {
    fn registers(&self) -> [[u8; 10]; 8] {
        core::array::from_fn(|i| self.0[32 + 16 * i..][..10].try_into().unwrap())
    }

    fn control_word(&self) -> [u8; 2] {
        self.0[..2].try_into().unwrap()
    }

    /// The stack's top, from the status word.
    fn top(&self) -> u8 {
        self.0[3] >> 3 & 7
    }

    /// One bit for each register that isn't empty.
    fn in_use(&self) -> u8 {
        self.0[4]
    }

    fn status_word(&self) -> u16 {
        u16::from_le_bytes([self.0[2], self.0[3]])
    }

    /// Where the last operand lay.
    fn operand(&self) -> [u8; 8] {
        self.0[16..24].try_into().unwrap()
    }

    fn mxcsr(&self) -> [u8; 4] {
        self.0[24..28].try_into().unwrap()
    }
}

/// `mm0` to `mm7`, left in use, as by a callee that breaks the ABI; with unusual
/// control words.
fn legacy(by: By, set: u32) -> Legacy {
    let mut found = Legacy([0; 512]);
    // SAFETY: as in `sse`; the control words are put back, and only mask exceptions
    // and round otherwise meanwhile.
    unsafe {
        around_clearing!(
            found,
            by,
            set,
            [
                "sub rsp, 16",
                "stmxcsr [rsp]",
                "fnstcw [rsp + 4]",
                "mov dword ptr [rsp + 8], 0x7f80",
                "ldmxcsr [rsp + 8]", // round towards zero
                "mov word ptr [rsp + 12], 0xc7f",
                "fldcw [rsp + 12]", // the same, and 24 bits
                ".irp i, 0,1,2,3,4,5,6,7",
                "movq mm\\i, [r12]",
                ".endr"
            ],
            [
                "fxsave64 [r13]",
                "emms",
                "ldmxcsr [rsp]",
                "fldcw [rsp + 4]",
                "add rsp, 16"
            ]
        );
    }
    found
}

/// The x87 state, and what is below the stack pointer that `clear_registers` was called with.
#[repr(C, align(16))]
struct Divided {
    state: Legacy,
    /// Down from the return address, which `clear_registers` leaves.
    below: [[u8; 8]; BELOW],
}

/// In words of 8 bytes, no more than what the ABI keeps for who is in a function.
const BELOW: usize = 15;

/// What is painted below the stack pointer.
const PAINT: [u8; 8] = [0x5a; 8];

/// After a division by zero with this x87 control word. Of SSE's exceptions all are unmasked, and
/// all have been before they were.
fn divided(by: By, set: u32, control: u16) -> Divided {
    let mut found = Divided {
        state: Legacy([0; 512]),
        below: [[0; 8]; BELOW],
    };
    found.state.0[..2].copy_from_slice(&control.to_le_bytes());
    // SAFETY: as in `legacy`; nothing in between looks at what is pending.
    unsafe {
        around_clearing!(
            found,
            by,
            set,
            [
                "sub rsp, 16",
                "stmxcsr [rsp]",
                "fnstcw [rsp + 4]",
                "mov dword ptr [rsp + 8], 0x003f", // all flags, and nothing masked
                "ldmxcsr [rsp + 8]",
                "fldcw [r13]",
                ".irp i, 0,1,2,3,4,5,6,7",
                "fld tbyte ptr [r12]",
                ".endr",
                "mov dword ptr [rsp + 8], 0",
                "fdiv dword ptr [rsp + 8]",
                "mov rax, 0x5a5a5a5a5a5a5a5a",
                ".irp i, 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16",
                "mov [rsp - 8 * \\i], rax",
                ".endr"
            ],
            [
                "fxsave64 [r13]",
                ".irp i, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14",
                "mov rax, [rsp - 8 * (2 + \\i)]",
                "mov [r13 + 512 + 8 * \\i], rax",
                ".endr",
                "fninit",
                "ldmxcsr [rsp]",
                "fldcw [rsp + 4]",
                "add rsp, 16"
            ]
        );
    }
    found
}

/// Those that `paint` and `lowest_change` choose by, as far as this processor can follow.
fn paint_sets() -> impl Iterator<Item = RegisterSet> {
    let detected = RegisterSet::detect().0;
    if detected & AVX2 == 0 {
        println!("NOT TESTED: paint by AVX2, which this processor doesn't have");
    }
    [0, AVX, AVX | AVX2, detected]
        .into_iter()
        .filter(move |set| detected & set == *set)
        .map(RegisterSet)
}

/// Every set that this processor can follow, but those of `xrstor`.
fn sets() -> impl Iterator<Item = u32> {
    let detected = RegisterSet::detect().0;
    [0, AVX, AVX | AVX512]
        .into_iter()
        .filter(move |set| detected & set == *set)
}

#[test]
fn sse_registers_are_zero_by_every_set() {
    assert_eq!(sse(By::Nobody, 0), [[0xa5; 16]; 16], "control");
    for set in sets() {
        for by in WITHOUT_X87 {
            assert_eq!(sse(by, set), [[0; 16]; 16], "set {set:#x}");
        }
    }
}

#[test]
fn avx_registers_are_zero_at_full_width() {
    if RegisterSet::detect().0 & AVX == 0 {
        println!("NOT TESTED: this processor or system has no AVX");
        return;
    }
    assert_eq!(avx(By::Nobody, 0), [[0xa5; 32]; 16], "control");
    assert_ne!(
        avx(By::Clear, 0),
        [[0; 32]; 16],
        "control: the set for SSE leaves upper halves"
    );
    for set in sets().filter(|set| set & AVX != 0) {
        for by in WITHOUT_X87 {
            assert_eq!(avx(by, set), [[0; 32]; 16], "set {set:#x}");
        }
    }
}

#[test]
fn avx_512_registers_and_masks_are_zero_at_full_width() {
    const SET: u32 = AVX | AVX512;
    if RegisterSet::detect().0 & SET != SET {
        println!("NOT TESTED: this processor or system has no AVX-512");
        return;
    }
    assert_eq!(avx512(By::Nobody, 0), [[0xa5; 64]; 32], "control");
    assert_eq!(
        avx512(By::Clear, AVX)[16..],
        [[0xa5; 64]; 16],
        "control: the set for AVX"
    );
    assert_eq!(avx512(By::Clear, AVX)[..16], [[0; 64]; 16]);
    assert_eq!(avx512(By::Clear, SET), [[0; 64]; 32]);
    assert_eq!(masks(By::Nobody, 0), [0xa5a5; 8], "control");
    assert_eq!(masks(By::Clear, SET), [0; 8]);
    // It is on, and so by demand it is the same.
    assert_eq!(avx512(By::ClearOnDemand, AVX)[16..], [[0xa5; 64]; 16]);
    assert_eq!(avx512(By::ClearOnDemand, SET), [[0; 64]; 32]);
    assert_eq!(masks(By::ClearOnDemand, SET), [0; 8]);
    assert_eq!(avx512(By::ClearAfterMove, SET), [[0; 64]; 32]);
    assert_eq!(masks(By::ClearAfterMove, SET), [0; 8]);
}

/// As on a thread that hasn't used it where a system turns it on by demand: the set has
/// it, and using it would be an illegal instruction.
#[test]
fn avx_512_that_is_not_on_is_left_out_when_registers_are_cleared() {
    const SET: u32 = AVX | AVX512;
    if RegisterSet::detect().0 & SET != AVX {
        println!("NOT TESTED: this processor or system has AVX-512, or no AVX");
        return;
    }
    assert_eq!(avx(By::ClearOnDemand, SET), [[0; 32]; 16]);
    assert_eq!(general(By::ClearOnDemand, SET), [0; 8]);
}

#[test]
fn a_set_has_avx_512_where_it_is_on_or_can_come_on() {
    let on = XCR0_AVX512 | 7;
    for (has, xcr0, on_demand, expected) in [
        (true, on, false, true),
        (true, on, true, true),
        (true, 7, false, false), // turned off by the system, for good
        (true, 7, true, true),   // not used yet
        (true, on & !(1 << 5), false, false),
        (false, on, false, false),
        (false, on, true, false),
        (false, 7, true, false),
    ] {
        assert_eq!(
            clears_avx512(has, xcr0, on_demand),
            expected,
            "{has}, {xcr0:#x}, {on_demand}"
        );
    }
}

/// Asked in two ways. On Linux what the processor has is on, unless the kernel was told
/// otherwise.
#[test]
fn the_processor_has_avx_512_if_the_standard_library_says_so() {
    assert!(has_avx512f() || !is_x86_feature_detected!("avx512f"));
    if has_avx512f() && !is_x86_feature_detected!("avx512f") {
        println!("AVX-512 is not on, here or yet");
    }
}

#[test]
fn general_registers_are_zero_by_every_set() {
    assert_eq!(
        general(By::Nobody, 0),
        [u64::from_ne_bytes([0xa5; 8]); 8],
        "control"
    );
    for set in sets() {
        for by in WITHOUT_X87 {
            assert_eq!(general(by, set), [0; 8], "set {set:#x}");
        }
    }
}

#[test]
fn x87_registers_are_zero_and_empty_and_control_words_stay() {
    let control = legacy(By::Nobody, 0);
    assert_eq!(control.in_use(), 0xff, "control");
    assert!(
        control
            .registers()
            .iter()
            .all(|register| register[..8] == [0xa5; 8])
    );
    for set in sets() {
        let found = legacy(By::Clear, set);
        assert_eq!(found.registers(), [[0; 10]; 8], "set {set:#x}");
        assert_eq!(found.in_use(), 0, "as at any return");
        assert_eq!(found.top(), control.top());
        assert_eq!(found.control_word(), 0x0c7f_u16.to_le_bytes());
        assert_eq!(found.mxcsr(), 0x7f80_u32.to_le_bytes());
        // No value has been moved by way of these.
        let after_move = legacy(By::ClearAfterMove, set);
        assert_eq!(after_move.registers(), control.registers());
    }
}

impl Divided {
    /// Whether what was stored below the stack pointer is zero again.
    fn is_nothing_left(&self) -> bool {
        let is_left = |byte| ![0, PAINT[0]].contains(byte);
        self.below != [PAINT; BELOW] && !self.below.as_flattened().iter().any(is_left)
    }
}

#[test]
fn a_pending_x87_exception_stays_so_and_nothing_of_what_was_set_aside_is_left() {
    const UNMASKED: u16 = 0x37b;
    const PENDING: u16 = 1 << 7 | 1 << 2;
    let control = divided(By::Nobody, 0, UNMASKED);
    assert_eq!(control.state.status_word() & PENDING, PENDING, "control");
    assert_eq!(control.state.in_use(), 0xff, "control");
    let emulated = std::env::var_os("STACKBLEACH_EMULATOR").is_some();
    if emulated {
        println!("NOT TESTED: where the last x87 operand lay, which emulators don't follow");
    }
    assert!(emulated || control.state.operand() != [0; 8], "control");
    assert_eq!(control.below, [PAINT; BELOW], "control");
    for set in sets() {
        for by in [By::Clear, By::ClearOnDemand, By::EraseBelow] {
            let found = divided(by, set, UNMASKED);
            assert_eq!(found.state.registers(), [[0; 10]; 8], "set {set:#x}");
            assert_eq!(found.state.in_use(), 0, "as at any return");
            assert_eq!(found.state.status_word(), control.state.status_word());
            assert_eq!(found.state.control_word(), UNMASKED.to_le_bytes());
            assert!(emulated || found.state.operand() == [0; 8]);
            assert_eq!(found.state.mxcsr(), 0x003f_u32.to_le_bytes());
            assert!(found.is_nothing_left(), "{:x?}", found.below);
        }
    }
}

#[test]
fn the_x87_control_word_is_not_left_on_the_stack() {
    for by in [By::Clear, By::ClearOnDemand, By::EraseBelow] {
        let found = divided(by, 0, 0x37f);
        assert!(found.is_nothing_left(), "{:x?}", found.below);
    }
}

/// What this processor hasn't got can't be tested on it, but its path can:
/// components that XCR0 lacks are none to `xrstor`.
#[test]
fn the_path_by_xrstor_clears_the_rest_as_well() {
    if !is_x86_feature_detected!("xsave") {
        println!("NOT TESTED: this processor or system has no xsave");
        return;
    }
    if RegisterSet::detect().0 & BY_XRSTOR == 0 {
        println!("tiles and APX: not on this processor, only the path is tested");
    }
    let in_use_known = if cpuid(0xd, 1).eax & 1 << 2 == 0 {
        println!("the question for what is in use: not on this processor");
        0
    } else {
        IN_USE_KNOWN
    };
    for set in sets() {
        for by_xrstor in [BY_XRSTOR, BY_XRSTOR | in_use_known] {
            let set = set | by_xrstor;
            assert_eq!(sse(By::Clear, set), [[0; 16]; 16], "set {set:#x}");
            assert_eq!(general(By::Clear, set), [0; 8], "set {set:#x}");
            let found = legacy(By::Clear, set);
            assert_eq!(found.registers(), [[0; 10]; 8], "set {set:#x}");
            assert_eq!(found.mxcsr(), 0x7f80_u32.to_le_bytes());
        }
    }
}
