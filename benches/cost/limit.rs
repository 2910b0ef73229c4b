//! *The limit*: what nobody who does this can do without, and nothing around it. The
//! switch, the catch, clearing the registers, and a `memset` of what was used.
//!
//! The memory is there and touched before, how much of it is used is known, and so is
//! which registers there are: none of that is in the timed path.
#![expect(unsafe_code, reason = "switches stacks and erases by hand")]

use std::{
    arch::asm,
    hint::black_box,
    panic::{AssertUnwindSafe, catch_unwind},
};

use stackbleach::HeapStack;

/// A cache line: `memset` does no better on less.
const LINE: usize = 64;

pub(crate) struct Limit {
    memory: region::Allocation,
    size: usize,
    /// How many bytes from the base down each run erases.
    used: usize,
    clear_registers: unsafe fn(),
}

impl Limit {
    /// A stack of `size` bytes, `used` of them erased after each run.
    pub(crate) fn new(size: usize, used: usize) -> Self {
        assert!(used <= size);
        let mut memory = region::alloc(size, region::Protection::READ_WRITE).expect("memory");
        // SAFETY: as many bytes as were allocated just now.
        unsafe { memory.as_mut_ptr::<u8>().write_bytes(0xff, size) };
        Self {
            memory,
            size,
            used,
            clear_registers: clear_registers(),
        }
    }

    /// The limit for `f`, measured here: a stack of [`HeapStack::DEFAULT_SIZE`], and
    /// erased what `f` uses of it.
    pub(crate) fn of(f: impl FnOnce()) -> Self {
        let size = HeapStack::DEFAULT_SIZE;
        let mut stack = HeapStack::new(size).expect("memory");
        let ((), used) = stack.run_measured(f).expect("no panic");
        Self::new(size, used.next_multiple_of(LINE))
    }

    // Not inlined, as `HeapStack::run` is not.
    #[inline(never)]
    pub(crate) fn run(&mut self, f: impl FnOnce()) {
        let start = self.memory.as_mut_ptr::<u8>();
        let clear_registers = self.clear_registers;
        let on_the_stack = || {
            let outcome = catch_unwind(AssertUnwindSafe(f));
            // SAFETY: it was chosen for this processor.
            unsafe { clear_registers() };
            outcome.is_ok()
        };
        // SAFETY: the memory is whole pages, and nobody else's for as long as this
        // runs; the closure catches what unwinds.
        let no_panic = unsafe { psm::on_stack(start, self.size, on_the_stack) };
        // SAFETY: `used` is at most `size`.
        let used = unsafe { start.add(self.size - self.used) };
        // SAFETY: the upper end of the memory, and nothing runs on it any more.
        unsafe { used.write_bytes(0, self.used) };
        // For all the compiler knows, this reads what was written.
        black_box(used);
        assert!(no_panic);
    }
}

/// The cheapest that clears all that this processor has. Tiles and APX are left out:
/// where they are not in use, as here, there is nothing to clear.
pub(super) fn clear_registers() -> unsafe fn() {
    if is_x86_feature_detected!("avx512f") {
        clear_avx512
    } else if is_x86_feature_detected!("avx") {
        clear_avx
    } else {
        clear_sse
    }
}

/// The instructions around those for vectors: x87 first, general registers last, since
/// these are where the compiler may put an operand.
macro_rules! clear {
    ($($vectors:literal),* $(,)?) => {
        asm!(
            "emms",
            "fldz", "fldz", "fldz", "fldz", "fldz", "fldz", "fldz", "fldz",
            "emms",
            $($vectors,)*
            "xor eax, eax", "xor ecx, ecx", "xor edx, edx", "xor esi, esi", "xor edi, edi",
            "xor r8d, r8d", "xor r9d, r9d", "xor r10d, r10d", "xor r11d, r11d",
            clobber_abi("sysv64"),
            // Or else a register is pushed for alignment, and popped again when all are
            // clear.
            options(nostack),
        )
    };
}

/// # Safety
///
/// The processor must have AVX-512.
unsafe fn clear_avx512() {
    // SAFETY: the instructions exist, by this function's own contract, and change
    // nothing but what `clobber_abi` says.
    unsafe {
        clear!(
            "vzeroall",
            "vpxord zmm16, zmm16, zmm16",
            "vpxord zmm17, zmm17, zmm17",
            "vpxord zmm18, zmm18, zmm18",
            "vpxord zmm19, zmm19, zmm19",
            "vpxord zmm20, zmm20, zmm20",
            "vpxord zmm21, zmm21, zmm21",
            "vpxord zmm22, zmm22, zmm22",
            "vpxord zmm23, zmm23, zmm23",
            "vpxord zmm24, zmm24, zmm24",
            "vpxord zmm25, zmm25, zmm25",
            "vpxord zmm26, zmm26, zmm26",
            "vpxord zmm27, zmm27, zmm27",
            "vpxord zmm28, zmm28, zmm28",
            "vpxord zmm29, zmm29, zmm29",
            "vpxord zmm30, zmm30, zmm30",
            "vpxord zmm31, zmm31, zmm31",
            "kxorw k0, k0, k0",
            "kxorw k1, k1, k1",
            "kxorw k2, k2, k2",
            "kxorw k3, k3, k3",
            "kxorw k4, k4, k4",
            "kxorw k5, k5, k5",
            "kxorw k6, k6, k6",
            "kxorw k7, k7, k7",
        );
    }
}

/// # Safety
///
/// The processor must have AVX.
unsafe fn clear_avx() {
    // SAFETY: as above.
    unsafe { clear!("vzeroall") };
}

/// # Safety
///
/// None: every x86-64 has SSE.
unsafe fn clear_sse() {
    // SAFETY: as above.
    unsafe {
        clear!(
            "xorps xmm0, xmm0",
            "xorps xmm1, xmm1",
            "xorps xmm2, xmm2",
            "xorps xmm3, xmm3",
            "xorps xmm4, xmm4",
            "xorps xmm5, xmm5",
            "xorps xmm6, xmm6",
            "xorps xmm7, xmm7",
            "xorps xmm8, xmm8",
            "xorps xmm9, xmm9",
            "xorps xmm10, xmm10",
            "xorps xmm11, xmm11",
            "xorps xmm12, xmm12",
            "xorps xmm13, xmm13",
            "xorps xmm14, xmm14",
            "xorps xmm15, xmm15",
        );
    }
}
