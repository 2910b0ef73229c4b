//! Each path of `clear_registers` by itself, whatever this processor would select, and
//! that `erase_below` goes on to it. In `tests/stack.rs`: what is peculiar to this
//! processor's stack.
//!
//! Loading, clearing and storing are one block of assembly, so that nothing comes in
//! between; the same block without the call is the control.

use core::{arch::asm, mem::offset_of};

use super::{AVX, AVX512, RegisterSet, SSE, clear_registers, erase_below};
use crate::{arch::EraseRequest, span::Span};

/// Who is to clear registers.
#[derive(Clone, Copy)]
enum By {
    Nobody,
    Clear,
    EraseBelow,
}

/// What the blocks of assembly need, at one address: there are few registers for more.
#[repr(C, align(64))]
struct Around {
    pattern: [u8; 64],
    found: [u8; 512],
    by: u32,
    set: u32,
    request: EraseRequest,
}

impl Around {
    /// Without parts to erase.
    fn new(by: By, set: u32) -> Self {
        Self {
            pattern: [0xa5; 64],
            found: [0; 512],
            by: by as u32,
            set,
            request: EraseRequest {
                top: 0,
                len: 0,
                spans: [Span::EMPTY; EraseRequest::SPANS],
            },
        }
    }

    /// The first `N` times `LEN` bytes of what was found.
    fn registers<const LEN: usize, const N: usize>(&self) -> [[u8; LEN]; N] {
        core::array::from_fn(|i| self.found[LEN * i..][..LEN].try_into().unwrap())
    }
}

/// Loads registers by `load`, has them cleared, stores by `store`. In `edi`: an
/// `Around`, which begins with the pattern.
macro_rules! around_clearing {
    ($around:ident, [$($load:expr),*], [$($store:expr),*]) => {
        asm!(
            $($load,)*
            "cmp dword ptr [edi + {by}], {by_clear}",
            "jb 24f",
            "je 22f",
            "lea ecx, [edi + {request}]",
            "mov edx, [edi + {set}]",
            "call {erase_below}",
            "jmp 24f",
            "22:",
            "mov ecx, [edi + {set}]",
            "call {clear_registers}",
            "24:",
            $($store,)*
            by = const offset_of!(Around, by),
            by_clear = const By::Clear as u8,
            set = const offset_of!(Around, set),
            request = const offset_of!(Around, request),
            found = const offset_of!(Around, found),
            clear_registers = sym clear_registers,
            erase_below = sym erase_below,
            in("edi") &raw mut $around,
            clobber_abi("fastcall"),
        )
    };
}

mod around_enter;
#[path = "../enter_tests.rs"]
mod enter_tests;
mod paint;
#[path = "../paint_tests.rs"]
mod paint_tests;
mod stack;
#[path = "../unwind_tests.rs"]
mod unwind_tests;

/// Makes a function that has registers 0 to 7 of a kind cleared and returns them.
macro_rules! eight_registers {
    ($(#[$doc:meta])* $name:ident, $len:literal, $mov:literal, $kind:literal) => {
        $(#[$doc])*
        fn $name(by: By, set: u32) -> [[u8; $len]; 8] {
            let mut around = Around::new(by, set);
            // SAFETY: reads and writes `around`, changes what is declared. The set is
            // one that this processor can follow, and the caller has checked that it
            // has these registers.
            unsafe {
                around_clearing!(
                    around,
                    [
                        ".irp i, 0,1,2,3,4,5,6,7",
                        concat!($mov, " ", $kind, "\\i, [edi]"),
                        ".endr"
                    ],
                    [
                        ".irp i, 0,1,2,3,4,5,6,7",
                        concat!($mov, " [edi + {found} + \\i * ", $len, "], ", $kind, "\\i"),
                        ".endr"
                    ]
                );
            }
            around.registers()
        }
    };
}

eight_registers!(
    /// `xmm0` to `xmm7`, on a processor with SSE.
    sse, 16, "movups", "xmm"
);
eight_registers!(
    /// `ymm0` to `ymm7`, on a processor with AVX.
    avx, 32, "vmovups", "ymm"
);
eight_registers!(
    /// `zmm0` to `zmm7`, on a processor with AVX-512.
    avx512, 64, "vmovups", "zmm"
);
eight_registers!(
    /// `k0` to `k7` in the 16 bits that AVX512F alone can load, on a processor with it.
    masks, 2, "kmovw", "k"
);

/// `eax`, `ecx` and `edx`.
fn general(by: By, set: u32) -> [[u8; 4]; 3] {
    let mut around = Around::new(by, set);
    // SAFETY: as in `eight_registers`.
    unsafe {
        around_clearing!(
            around,
            ["mov eax, [edi]", "mov ecx, eax", "mov edx, eax"],
            [
                "mov [edi + {found}], eax",
                "mov [edi + {found} + 4], ecx",
                "mov [edi + {found} + 8], edx"
            ]
        );
    }
    around.registers()
}

/// The x87 state as `fnsave` stores it.
struct X87([u8; 108]);

impl X87 {
    /// From the stack's top on.
    fn registers(&self) -> [[u8; 10]; 8] {
        core::array::from_fn(|i| self.0[28 + 10 * i..][..10].try_into().unwrap())
    }

    fn control_word(&self) -> [u8; 2] {
        self.0[..2].try_into().unwrap()
    }

    /// The stack's top, from the status word.
    fn top(&self) -> u8 {
        self.0[5] >> 3 & 7
    }

    fn status_word(&self) -> u16 {
        u16::from_le_bytes([self.0[4], self.0[5]])
    }

    /// Where the last operand lay.
    fn operand(&self) -> [u8; 6] {
        self.0[20..26].try_into().unwrap()
    }

    /// Two bits for each register, both set where it is empty.
    fn tags(&self) -> [u8; 2] {
        self.0[8..10].try_into().unwrap()
    }
}

/// `st0` to `st7`, left in use, as by a callee that breaks the ABI; with an unusual
/// control word.
fn x87(by: By, set: u32) -> X87 {
    let mut around = Around::new(by, set);
    // SAFETY: as in `eight_registers`; the control word is put back, and only rounds otherwise
    // meanwhile.
    unsafe {
        around_clearing!(
            around,
            [
                "sub esp, 16",
                "fnstcw [esp]",
                "mov word ptr [esp + 4], 0xc7f",
                "fldcw [esp + 4]", // towards zero, and 24 bits
                ".irp i, 0,1,2,3,4,5,6,7",
                "fld tbyte ptr [edi]",
                ".endr",
                // Not 0, which is also where `fninit` and `emms` would put it.
                "fincstp",
                "fincstp",
                "fincstp"
            ],
            ["fnsave [edi + {found}]", "fldcw [esp]", "add esp, 16"]
        );
    }
    X87(around.found[..108].try_into().unwrap())
}

/// What is painted below the stack pointer that `clear_registers` was called with, and how much
/// of that, down from the return address, is looked at.
const PAINT: u8 = 0x5a;
const BELOW: usize = 60;

/// After a division by zero with this control word; and what is below the stack pointer.
fn divided(by: By, set: u32, control: u16) -> (X87, [u8; BELOW]) {
    let mut around = Around::new(by, set);
    around.found[..2].copy_from_slice(&control.to_le_bytes());
    // SAFETY: as in `x87`; nothing in between looks at what is pending.
    unsafe {
        around_clearing!(
            around,
            [
                "sub esp, 16",
                "fnstcw [esp]",
                "fldcw [edi + {found}]",
                ".irp i, 0,1,2,3,4,5,6,7",
                "fld tbyte ptr [edi]",
                ".endr",
                "mov dword ptr [esp + 4], 0",
                "fdiv dword ptr [esp + 4]",
                ".irp i, 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16",
                "mov dword ptr [esp - 4 * \\i], 0x5a5a5a5a",
                ".endr"
            ],
            [
                "fnsave [edi + {found}]",
                ".irp i, 2,3,4,5,6,7,8,9,10,11,12,13,14,15,16",
                "mov eax, [esp - 4 * \\i]",
                "mov [edi + {found} + 120 + 4 * \\i], eax",
                ".endr",
                "fldcw [esp]",
                "add esp, 16"
            ]
        );
    }
    let found = &around.found;
    (
        X87(found[..108].try_into().unwrap()),
        found[128..][..BELOW].try_into().unwrap(),
    )
}

/// Whether what was stored below the stack pointer is zero again.
fn is_nothing_left(below: [u8; BELOW]) -> bool {
    below != [PAINT; BELOW] && below.iter().all(|byte| [0, PAINT].contains(byte))
}

/// Rounding and exceptions of SSE, on a processor with it.
fn mxcsr(set: u32) -> [u8; 4] {
    let mut around = Around::new(By::Clear, set);
    // SAFETY: as in `eight_registers`; the control word is put back.
    unsafe {
        around_clearing!(
            around,
            [
                "sub esp, 16",
                "stmxcsr [esp]",
                "mov dword ptr [esp + 4], 0x7f80",
                "ldmxcsr [esp + 4]" // round towards zero
            ],
            ["stmxcsr [edi + {found}]", "ldmxcsr [esp]", "add esp, 16"]
        );
    }
    let [found] = around.registers();
    found
}

/// Those that `paint` and `lowest_change` may choose by: with and without SSE.
fn paint_sets() -> [RegisterSet; 2] {
    [RegisterSet(0), RegisterSet::detect()]
}

/// Every set that this processor can follow.
fn sets() -> impl Iterator<Item = u32> {
    let detected = RegisterSet::detect().0;
    [0, SSE, SSE | AVX, SSE | AVX | AVX512]
        .into_iter()
        .filter(move |set| detected & set == *set)
}

#[test]
fn sse_registers_are_zero_by_every_set() {
    if RegisterSet::detect().0 & SSE == 0 {
        println!("NOT TESTED: this processor has no SSE");
        return;
    }
    assert_eq!(sse(By::Nobody, 0), [[0xa5; 16]; 8], "control");
    assert_eq!(sse(By::Clear, 0), [[0xa5; 16]; 8], "control: not asked");
    for set in sets().filter(|set| set & SSE != 0) {
        for by in [By::Clear, By::EraseBelow] {
            assert_eq!(sse(by, set), [[0; 16]; 8], "set {set:#x}");
        }
    }
}

#[test]
fn avx_registers_are_zero_at_full_width() {
    if RegisterSet::detect().0 & AVX == 0 {
        println!("NOT TESTED: this processor or system has no AVX");
        return;
    }
    assert_eq!(avx(By::Nobody, 0), [[0xa5; 32]; 8], "control");
    assert_ne!(
        avx(By::Clear, SSE),
        [[0; 32]; 8],
        "control: the set for SSE leaves upper halves"
    );
    for set in sets().filter(|set| set & AVX != 0) {
        for by in [By::Clear, By::EraseBelow] {
            assert_eq!(avx(by, set), [[0; 32]; 8], "set {set:#x}");
        }
    }
}

#[test]
fn avx_512_registers_and_masks_are_zero_at_full_width() {
    const SET: u32 = SSE | AVX | AVX512;
    if RegisterSet::detect().0 & SET != SET {
        println!("NOT TESTED: this processor or system has no AVX-512");
        return;
    }
    assert_eq!(avx512(By::Nobody, 0), [[0xa5; 64]; 8], "control");
    assert_eq!(avx512(By::Clear, SET), [[0; 64]; 8]);
    assert_eq!(masks(By::Nobody, 0), [[0xa5; 2]; 8], "control");
    assert_eq!(
        masks(By::Clear, SSE | AVX),
        [[0xa5; 2]; 8],
        "control: not asked"
    );
    assert_eq!(masks(By::Clear, SET), [[0; 2]; 8]);
}

#[test]
fn general_registers_are_zero_by_every_set() {
    assert_eq!(general(By::Nobody, 0), [[0xa5; 4]; 3], "control");
    for set in sets() {
        for by in [By::Clear, By::EraseBelow] {
            assert_eq!(general(by, set), [[0; 4]; 3], "set {set:#x}");
        }
    }
}

#[test]
fn x87_registers_are_zero_and_empty_and_control_words_stay() {
    let control = x87(By::Nobody, 0);
    assert_eq!(control.registers(), [[0xa5; 10]; 8], "control");
    assert_eq!(control.tags(), [0; 2], "control: all in use");
    assert_ne!(control.top(), 0, "control");
    for set in sets() {
        let found = x87(By::Clear, set);
        assert_eq!(found.registers(), [[0; 10]; 8], "set {set:#x}");
        assert_eq!(found.tags(), [0xff; 2], "empty, as at any return");
        assert_eq!(found.top(), control.top());
        assert_eq!(found.control_word(), 0x0c7f_u16.to_le_bytes());
        if set & SSE != 0 {
            assert_eq!(mxcsr(set), 0x7f80_u32.to_le_bytes());
        }
    }
}

#[test]
fn a_pending_x87_exception_stays_so_and_nothing_of_what_was_set_aside_is_left() {
    const UNMASKED: u16 = 0x37b;
    const PENDING: u16 = 1 << 7 | 1 << 2;
    let (control, below) = divided(By::Nobody, 0, UNMASKED);
    assert_eq!(control.status_word() & PENDING, PENDING, "control");
    assert_ne!(control.tags(), [0xff; 2], "control: in use");
    let emulated = std::env::var_os("STACKBLEACH_EMULATOR").is_some();
    if emulated {
        println!("NOT TESTED: where the last x87 operand lay, which emulators don't follow");
    }
    assert!(emulated || control.operand() != [0; 6], "control");
    assert_eq!(below, [PAINT; BELOW], "control");
    for set in sets() {
        for by in [By::Clear, By::EraseBelow] {
            let (found, below) = divided(by, set, UNMASKED);
            assert_eq!(found.registers(), [[0; 10]; 8], "set {set:#x}");
            assert_eq!(found.tags(), [0xff; 2], "empty, as at any return");
            assert_eq!(found.status_word(), control.status_word());
            assert_eq!(found.control_word(), UNMASKED.to_le_bytes());
            assert!(emulated || found.operand() == [0; 6]);
            assert!(is_nothing_left(below), "{below:x?}");
        }
    }
}

#[test]
fn the_x87_control_word_is_not_left_on_the_stack() {
    for by in [By::Clear, By::EraseBelow] {
        let (_, below) = divided(by, 0, 0x37f);
        assert!(is_nothing_left(below), "{below:x?}");
    }
}
