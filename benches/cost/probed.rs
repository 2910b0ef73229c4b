//! Stacks for probed frames, and what nobody can do without who does as they do, each part alone:
//! the switch and the catch, the entry in front of them, clearing the registers, a `memset` of what
//! is expected to be used, and comparing the band below that.
#![expect(
    unsafe_code,
    reason = "switches stacks, enters and erases by hand, as runs do"
)]

use std::{
    arch::naked_asm,
    hint::black_box,
    panic::{AssertUnwindSafe, catch_unwind},
    slice,
};

use criterion::Criterion;
use stackbleach::{Frames, HeapStack};

use super::{limit, operations::empty};

/// What runs on such stacks go by.
pub(crate) const PROBED: &str = "HeapStack::run, Probed";

/// What is expected of an empty closure: one block of 256 bytes, and one to spare.
const WINDOW: usize = 512;

/// A processor without tiles has one of 4,608 bytes.
const BAND: usize = 4608 / size_of::<u64>();

/// About what the function takes that the entry calls.
const INNER: usize = 256;

pub(crate) fn stack(size: usize) -> HeapStack {
    let builder = HeapStack::builder().size(size).frames(Frames::Probed);
    builder.build().expect("memory")
}

pub(crate) fn parts(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("parts of a run");

    let size = HeapStack::DEFAULT_SIZE;
    let mut memory = region::alloc(size, region::Protection::READ_WRITE).expect("memory");
    let start = memory.as_mut_ptr::<u8>();
    group.bench_function("the switch and the catch", |bencher| {
        // SAFETY: the memory is whole pages, and nobody else's; the closure catches what unwinds.
        bencher.iter(|| unsafe {
            psm::on_stack(start, size, || {
                catch_unwind(AssertUnwindSafe(empty)).is_ok()
            })
        });
    });

    // SAFETY: it leaves the stack as it was, and what it zeroes is below its own frame.
    group.bench_function("the entry", |bencher| bencher.iter(|| unsafe { enter() }));

    let clear_registers = limit::clear_registers();
    group.bench_function("registers", |bencher| {
        // SAFETY: it was chosen for this processor.
        bencher.iter(|| unsafe { clear_registers() });
    });

    group.bench_function("memset of the window", |bencher| {
        // SAFETY: less than there is of the memory.
        bencher.iter(|| unsafe { black_box(start).write_bytes(0, black_box(WINDOW)) });
    });

    #[expect(clippy::cast_ptr_alignment, reason = "the memory is whole pages")]
    let band = start.cast::<u64>();
    // SAFETY: less than there is of the memory, all zero, and nobody writes to it any more.
    let band = unsafe { slice::from_raw_parts(band, BAND) };
    let word = black_box(0);
    let is_whole = if is_x86_feature_detected!("avx2") {
        is_whole_by_avx2
    } else {
        is_whole_by_sse2
    };
    group.bench_function("compare of the band", |bencher| {
        // SAFETY: it was chosen for this processor.
        bencher.iter(|| unsafe { is_whole(black_box(band), word) });
    });
    group.finish();
}

/// What `enter` of `src/arch/x86_64.rs` does, but for unwinding: it saves the caller's registers,
/// zeroes the others, calls, and zeroes what the called function had, and where the registers were.
///
/// # Safety
///
/// None: it is an ordinary function.
#[unsafe(naked)]
unsafe extern "sysv64" fn enter() {
    naked_asm!(
        "push rbp",
        "mov rbp, rsp",
        ".irp register, rbx, r12, r13, r14, r15, 0",
        "push \\register",
        ".endr",
        ".irp register, ebx, ecx, edx, edi, esi, r8d, r9d, r10d, r11d, r12d, r13d, r14d, r15d",
        "xor \\register, \\register",
        ".endr",
        "call {inner}",
        "xorps xmm0, xmm0",
        "jmp 11f",
        "10:",
        "movups [rax], xmm0",
        "add rax, 16",
        "11:",
        "cmp rax, rsp",
        "jb 10b",
        "xor eax, eax",
        "mov rbx, [rbp - 8]",
        "mov r12, [rbp - 16]",
        "mov r13, [rbp - 24]",
        "mov r14, [rbp - 32]",
        "mov r15, [rbp - 40]",
        ".irp offset, 8, 16, 24, 32, 40",
        "mov [rbp - \\offset], rax",
        ".endr",
        "mov rsp, rbp",
        "pop rbp",
        "mov [rsp - 8], rax",
        "ret",
        inner = sym inner,
    )
}

/// Returns from where on its caller is to erase.
///
/// # Safety
///
/// None.
#[unsafe(naked)]
unsafe extern "sysv64" fn inner() -> usize {
    naked_asm!("lea rax, [rsp + 8 - {len}]", "ret", len = const INNER)
}

/// # Safety
///
/// The processor must have AVX2.
#[target_feature(enable = "avx2")]
unsafe fn is_whole_by_avx2(band: &[u64], word: u64) -> bool {
    is_whole(band, word)
}

/// # Safety
///
/// None: every x86-64 has SSE2.
unsafe fn is_whole_by_sse2(band: &[u64], word: u64) -> bool {
    is_whole(band, word)
}

/// By blocks of 256 bytes. No closures: they would be compiled for any processor.
#[inline(always)]
fn is_whole(band: &[u64], word: u64) -> bool {
    let (blocks, _) = band.as_chunks::<32>();
    for block in blocks {
        let mut differences = 0;
        for it in block {
            differences |= it ^ word;
        }
        if differences != 0 {
            return false;
        }
    }
    true
}
