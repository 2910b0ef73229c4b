//! What x86-64 is by any ABI: which registers a processor has, and the system lets be used.
//!
//! Who has this for a part has a `DETECTED`, where the set is noted.
#![expect(unsafe_code, reason = "asks the processor")]

use core::arch::{asm, x86_64};

use super::{super::APPLE, DETECTED};

/// AVX: `vzeroall` exists and `ymm0-ymm15` are in use.
pub(super) const AVX: u32 = 1 << 0;
/// AVX-512: `zmm16-zmm31` and `k0-k7` exist as well.
pub(super) const AVX512: u32 = 1 << 1;
/// `xgetbv` with `ecx` = 1 tells which state components are in use.
pub(super) const IN_USE_KNOWN: u32 = 1 << 2;
/// AVX2: `ymm` registers can be compared as integers.
pub(super) const AVX2: u32 = 1 << 3;
/// State components that only `xrstor` clears without knowing their
/// instructions, as bits of XCR0: AMX configuration and tiles, APX.
///
/// PKRU (bit 9) is not among them and must never be: resetting it would open
/// memory that the program had closed.
pub(super) const BY_XRSTOR: u32 = TILES | 1 << 19;
/// Of those, the tiles and their configuration.
pub(super) const TILES: u32 = 1 << 17 | 1 << 18;

/// Of the x87 control word, the bits that mask an exception each.
pub(super) const X87_EXCEPTIONS: u32 = 0x3f;

/// What XCR0 has for AVX-512: masks, upper halves of `zmm0-zmm15`, `zmm16-zmm31`.
pub(super) const XCR0_AVX512: u32 = 1 << 5 | 1 << 6 | 1 << 7;

/// AVX512F, in `ebx` of `cpuid`'s leaf 7.
pub(super) const CPUID_AVX512F: u32 = 1 << 16;

/// Whether the system turns AVX-512 on for each thread when the thread first uses it:
/// Darwin does, by a trap (its `osfmk/i386/fpu.c`), and until then the thread's XCR0 lacks
/// it. The standard library asks once in a process, and the set is detected before the closure
/// runs. So the set says what the processor has, and [`clear_on_demand`] asks what is on when
/// registers are cleared.
pub(super) const ON_DEMAND: bool = APPLE;

/// The flags above and, in their own places, the bits of [`BY_XRSTOR`] that XCR0
/// has.
#[derive(Clone, Copy, Debug)]
#[repr(transparent)]
pub(crate) struct RegisterSet(pub(super) u32);

impl RegisterSet {
    pub(crate) const BASELINE: Self = Self(0);

    #[inline]
    pub(crate) fn cached() -> Option<Self> {
        DETECTED.get().map(Self)
    }

    pub(crate) fn cache(self) {
        DETECTED.set(self.0);
    }

    pub(crate) fn detect() -> Self {
        if !is_x86_feature_detected!("xsave") {
            // Neither AVX nor anything later can be on.
            return Self(0);
        }
        // SAFETY: `xgetbv` with index 0 is there where `xsave` is, which
        // `is_x86_feature_detected` has found along with the system's consent.
        let xcr0 = unsafe { x86_64::_xgetbv(0) };
        #[expect(
            clippy::cast_possible_truncation,
            reason = "what matters lies in the lower half"
        )]
        let xcr0 = xcr0 as u32;
        let mut set = 0;
        if is_x86_feature_detected!("avx") {
            set |= AVX;
        }
        if is_x86_feature_detected!("avx2") {
            set |= AVX2;
        }
        let avx512 = if ON_DEMAND {
            has_avx512f()
        } else {
            is_x86_feature_detected!("avx512f")
        };
        if clears_avx512(avx512, xcr0, ON_DEMAND) {
            set |= AVX512;
        }
        let by_xrstor = xcr0 & BY_XRSTOR;
        // The leaf is only asked where it matters: under a hypervisor each
        // `cpuid` costs a microsecond.
        if by_xrstor != 0 && cpuid(0xd, 1).eax & 1 << 2 != 0 {
            set |= IN_USE_KNOWN;
        }
        Self(set | by_xrstor)
    }
}

/// Whether the set has AVX-512, for a processor that has it or not.
pub(super) const fn clears_avx512(has: bool, xcr0: u32, on_demand: bool) -> bool {
    has && (on_demand || xcr0 & XCR0_AVX512 == XCR0_AVX512)
}

/// Whether the processor has AVX-512, be it on or not.
pub(super) fn has_avx512f() -> bool {
    // AVX2, which AVX512F implies, is told by the same leaf: so the leaf is there.
    is_x86_feature_detected!("avx2") && cpuid(7, 0).ebx & CPUID_AVX512F != 0
}

pub(super) fn cpuid(leaf: u32, sub_leaf: u32) -> x86_64::CpuidResult {
    #[allow(unused_unsafe, reason = "safe since Rust 1.94")]
    // SAFETY: every processor in 64-bit mode has the instruction.
    unsafe {
        x86_64::__cpuid_count(leaf, sub_leaf)
    }
}

/// An XSAVE area in which every state component is in its initial state: the
/// legacy region and the header, all zero. XSTATE_BV = 0 makes `xrstor`
/// initialise what it is asked for, and XCOMP_BV = 0 names the standard format.
#[repr(C, align(64))]
pub(super) struct InitialState([u8; 512 + 64]);

impl InitialState {
    pub(super) const ALL: Self = Self([0; 512 + 64]);
}

/// The instructions that set to zero what only AVX-512 has.
macro_rules! zero_avx512 {
    () => {
        concat!(
            // An EVEX operation writes the whole register, also at 512 bits.
            ".irp i, 16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31\n",
            "vpxord zmm\\i, zmm\\i, zmm\\i\n",
            ".endr\n",
            // Masks, each exclusive-or itself: `kxorw`, the one form that AVX512F alone
            // has, zeroes bits 16 to 63 as well.
            ".irp i, 0,1,2,3,4,5,6,7\n",
            "kxorw k\\i, k\\i, k\\i\n",
            ".endr",
        )
    };
}
pub(super) use zero_avx512;

/// The stack pointer, where this is inlined.
#[inline(always)]
pub(crate) fn stack_pointer() -> usize {
    let here;
    // SAFETY: it reads a register.
    unsafe { asm!("mov {}, rsp", out(reg) here, options(nomem, nostack, preserves_flags)) };
    here
}
