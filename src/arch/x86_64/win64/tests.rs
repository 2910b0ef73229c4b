//! As in `x86_64/tests.rs`: each path of `clear_registers` by itself, and that `erase_below` goes on to it.

use core::arch::asm;

use super::{
    AVX, AVX512, BY_XRSTOR, IN_USE_KNOWN, RegisterSet, clear_registers, erase_below,
    processor::cpuid,
};
use crate::{arch::EraseRequest, span::Span};

mod around_enter;
#[path = "../../enter_tests.rs"]
mod enter_tests;

const PATTERN: [u8; 64] = [0xa5; 64];

/// Who is to clear registers.
#[derive(Clone, Copy)]
enum By {
    Nobody,
    Clear,
    /// With no parts to erase.
    EraseBelow,
}

/// Loads registers by `load`, has them cleared, stores by `store`. What the callee may leave in its home
/// space is looked at as well.
macro_rules! around_clearing {
    ($found:ident, $by:expr, $set:expr, [$($load:literal),*], [$($store:literal),*]) => {{
        let mut request = EraseRequest {
            top: 0,
            len: 0,
            spans: [Span::EMPTY; EraseRequest::SPANS],
        };
        let mut home = [0_u64; 4];
        asm!(
            "mov r14, rsp",
            "and rsp, -16",
            "sub rsp, 64",
            $($load,)*
            "cmp rsi, 1",
            "jb 24f",
            "je 22f",
            "mov rcx, rsi",
            "mov edx, r15d",
            "call {erase_below}",
            "jmp 24f",
            "22:",
            "mov ecx, r15d",
            "call {clear_registers}",
            "24:",
            $($store,)*
            ".irp i, 0,8,16,24",
            "mov rax, [rsp + \\i]",
            "mov [rdi + \\i], rax",
            ".endr",
            "mov rsp, r14",
            clear_registers = sym clear_registers,
            erase_below = sym erase_below,
            in("r12") PATTERN.as_ptr(),
            in("r13") &raw mut $found,
            in("rsi") match $by {
                By::Nobody => 0,
                By::Clear => 1,
                By::EraseBelow => (&raw mut request).addr(),
            },
            in("rdi") &raw mut home,
            in("r15") u64::from($set),
            out("r14") _,
            out("xmm6") _, out("xmm7") _, out("xmm8") _, out("xmm9") _, out("xmm10") _,
            out("xmm11") _, out("xmm12") _, out("xmm13") _, out("xmm14") _, out("xmm15") _,
            clobber_abi("win64"),
        );
        home
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

/// The caller-saved general registers, and what is in the home space then.
fn general(by: By, set: u32) -> ([u64; 7], [u64; 4]) {
    let mut found = [0; 7];
    // SAFETY: as in `sse`.
    let home = unsafe {
        around_clearing!(
            found,
            by,
            set,
            [
                "mov rax, [r12]",
                "mov rcx, rax",
                "mov rdx, rax",
                "mov r8, rax",
                "mov r9, rax",
                "mov r10, rax",
                "mov r11, rax",
                "mov [rsp], rax",
                "mov [rsp + 8], rax",
                "mov [rsp + 16], rax",
                "mov [rsp + 24], rax"
            ],
            [
                "mov [r13], rax",
                "mov [r13 + 8], rcx",
                "mov [r13 + 16], rdx",
                "mov [r13 + 24], r8",
                "mov [r13 + 32], r9",
                "mov [r13 + 40], r10",
                "mov [r13 + 48], r11"
            ]
        )
    };
    (found, home)
}

/// What `fxsave64` stores.
#[repr(C, align(16))]
struct Legacy([u8; 512]);

impl Legacy {
    fn registers(&self) -> [[u8; 10]; 8] {
        core::array::from_fn(|i| self.0[32 + 16 * i..][..10].try_into().unwrap())
    }

    fn control_word(&self) -> [u8; 2] {
        self.0[..2].try_into().unwrap()
    }

    /// One bit for each register that isn't empty.
    fn in_use(&self) -> u8 {
        self.0[4]
    }

    fn status_word(&self) -> u16 {
        u16::from_le_bytes([self.0[2], self.0[3]])
    }
}

/// After a division by zero with this x87 control word, and what is in the home space.
fn divided(by: By, set: u32, control: u16) -> (Legacy, [u64; 4]) {
    let mut found = Legacy([0; 512]);
    found.0[..2].copy_from_slice(&control.to_le_bytes());
    // SAFETY: as in `sse`; the control words are put back, and nothing in between looks at what is
    // pending.
    let home = unsafe {
        around_clearing!(
            found,
            by,
            set,
            [
                "mov rax, [r12]",
                ".irp i, 0,8,16,24",
                "mov [rsp + \\i], rax",
                ".endr",
                "fnstcw [rsp + 48]",
                "fldcw [r13]",
                ".irp i, 0,1,2,3,4,5,6,7",
                "fld tbyte ptr [r12]",
                ".endr",
                "mov dword ptr [rsp + 52], 0",
                "fdiv dword ptr [rsp + 52]"
            ],
            ["fxsave64 [r13]", "fninit", "fldcw [rsp + 48]"]
        )
    };
    (found, home)
}

/// Every set that this processor can follow, but those of `xrstor`.
fn sets() -> impl Iterator<Item = u32> {
    let detected = RegisterSet::detect().0;
    [0, AVX, AVX | AVX512]
        .into_iter()
        .filter(move |set| detected & set == *set)
}

const WAYS: [By; 2] = [By::Clear, By::EraseBelow];

/// What the ABI has functions preserve stays.
fn halves<const N: usize>(register: usize) -> [u8; N] {
    core::array::from_fn(|i| {
        if i < 16 && (6..16).contains(&register) {
            0xa5
        } else {
            0
        }
    })
}

#[test]
fn sse_registers_are_zero_by_every_set_but_those_that_are_preserved() {
    assert_eq!(sse(By::Nobody, 0), [[0xa5; 16]; 16], "control");
    for set in sets() {
        for by in WAYS {
            assert_eq!(sse(by, set), core::array::from_fn(halves), "set {set:#x}");
        }
    }
}

#[test]
fn avx_registers_are_zero_above_what_is_preserved() {
    if RegisterSet::detect().0 & AVX == 0 {
        println!("NOT TESTED: this processor or system has no AVX");
        return;
    }
    assert_eq!(avx(By::Nobody, 0), [[0xa5; 32]; 16], "control");
    assert_ne!(
        avx(By::Clear, 0),
        core::array::from_fn(halves),
        "control: the set for SSE leaves upper halves"
    );
    for set in sets().filter(|set| set & AVX != 0) {
        for by in WAYS {
            assert_eq!(avx(by, set), core::array::from_fn(halves), "set {set:#x}");
        }
    }
}

#[test]
fn avx_512_registers_and_masks_are_zero_above_what_is_preserved() {
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
    assert_eq!(masks(By::Nobody, 0), [0xa5a5; 8], "control");
    for by in WAYS {
        assert_eq!(avx512(by, SET), core::array::from_fn(halves));
        assert_eq!(masks(by, SET), [0; 8]);
    }
}

#[test]
fn general_registers_are_zero_by_every_set() {
    let pattern = u64::from_ne_bytes([0xa5; 8]);
    assert_eq!(
        general(By::Nobody, 0),
        ([pattern; 7], [pattern; 4]),
        "control"
    );
    for set in sets() {
        for by in WAYS {
            assert_eq!(general(by, set).0, [0; 7], "set {set:#x}");
        }
        assert_eq!(general(By::EraseBelow, set).1, [0; 4], "the home space");
    }
}

#[test]
fn x87_registers_are_zero_and_a_pending_exception_stays_so() {
    const UNMASKED: u16 = 0x37b;
    const PENDING: u16 = 1 << 7 | 1 << 2;
    const WORD: u64 = 0xa5a5_a5a5_a5a5_a5a5;
    /// Of a word of which the lower half was set to zero.
    const UPPER: u64 = WORD << 32;
    for control in [UNMASKED, 0x37f] {
        let (before, home) = divided(By::Nobody, 0, control);
        assert_eq!(before.in_use(), 0xff, "control");
        assert_eq!(home, [WORD; 4], "control");
        if control == UNMASKED {
            assert_eq!(before.status_word() & PENDING, PENDING, "control");
        }
        for set in sets() {
            for by in WAYS {
                let (found, home) = divided(by, set, control);
                assert_eq!(found.registers(), [[0; 10]; 8], "set {set:#x}");
                assert_eq!(found.in_use(), 0, "as at any return");
                if control == UNMASKED {
                    assert_eq!(found.status_word(), before.status_word());
                }
                assert_eq!(found.control_word(), control.to_le_bytes());
                // Of what is stored there nothing stays: the control word, or an image of 28 bytes.
                let expected = match by {
                    By::EraseBelow => [0; 4],
                    _ if control == UNMASKED => [0, 0, 0, UPPER],
                    _ => [UPPER, WORD, WORD, WORD],
                };
                assert_eq!(home, expected, "the home space, set {set:#x}");
            }
        }
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
    let in_use_known = if cpuid(0xd, 1).eax & 1 << 2 == 0 {
        println!("the question for what is in use: not on this processor");
        0
    } else {
        IN_USE_KNOWN
    };
    for set in sets() {
        for by_xrstor in [BY_XRSTOR, BY_XRSTOR | in_use_known] {
            let set = set | by_xrstor;
            assert_eq!(
                sse(By::Clear, set),
                core::array::from_fn(halves),
                "set {set:#x}"
            );
            assert_eq!(general(By::Clear, set).0, [0; 7], "set {set:#x}");
        }
    }
}
