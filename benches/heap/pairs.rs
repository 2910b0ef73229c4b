//! A block that is allocated and freed, by the allocators' own methods.
#![expect(unsafe_code, reason = "calls allocators")]

use std::{
    alloc::{GlobalAlloc, Layout, System},
    hint::black_box,
    time::Instant,
};

use mimalloc::MiMalloc;
use stackbleach::{Heap, HeapStack};

use crate::{allocators::Zeroizing, by_turns::Measured};

const SIZES: [usize; 7] = [16, 64, 200, 1_000, 4_000, 40_000, 300_000];
const ROUNDS: usize = 1_001;

static HEAP: Heap = Heap::new();
static AROUND_MIMALLOC: Heap<MiMalloc> = Heap::around(MiMalloc);

/// What is done with a block in between.
#[derive(Clone, Copy)]
enum Use {
    /// A byte is written.
    Little,
    /// It was asked to be zeros.
    Zeroed,
}

pub(crate) fn print() {
    println!(
        "\noutside of runs: around System at most 1.15 times, around mimalloc at most 2 ns more"
    );
    println!(
        "{:>9} {:>9} {:>9} {:>6} {:>9} {:>9} {:>6} {:>9}",
        "bytes", "System", "Heap", "ratio", "mimalloc", "Heap", "more", "zeroizing"
    );
    for size in SIZES {
        outside(size);
    }
    let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).expect("memory");
    for (title, used) in [("a byte is written", Use::Little), ("zeroed", Use::Zeroed)] {
        println!("\nin a run, {title}: at most 1.5 times");
        println!(
            "{:>9} {:>9} {:>9} {:>6} {:>9} {:>6}",
            "bytes", "System", "Heap", "ratio", "zeroizing", "ratio"
        );
        for size in SIZES {
            stack.run(|| inside(size, used)).expect("no panic");
        }
    }
}

fn outside(size: usize) {
    let measured = Measured::new(5, ROUNDS, |way| match way {
        0 => pairs(&System, size, Use::Little),
        1 => pairs(&HEAP, size, Use::Little),
        2 => pairs(&MiMalloc, size, Use::Little),
        3 => pairs(&AROUND_MIMALLOC, size, Use::Little),
        _ => pairs(&Zeroizing, size, Use::Little),
    });
    println!(
        "{size:>9} {:>9.1} {:>9.1} {:>6.2} {:>9.1} {:>9.1} {:>6.1} {:>9.1}",
        measured.median(0),
        measured.median(1),
        measured.ratio(1, 0),
        measured.median(2),
        measured.median(3),
        measured.difference(3, 2),
        measured.median(4),
    );
}

fn inside(size: usize, used: Use) {
    let measured = Measured::new(3, ROUNDS, |way| match way {
        0 => pairs(&System, size, used),
        1 => pairs(&HEAP, size, used),
        _ => pairs(&Zeroizing, size, used),
    });
    println!(
        "{size:>9} {:>9.1} {:>9.1} {:>6.2} {:>9.1} {:>6.2}",
        measured.median(0),
        measured.median(1),
        measured.ratio(1, 0),
        measured.median(2),
        measured.ratio(1, 2),
    );
}

/// Nanoseconds for each.
fn pairs<A: GlobalAlloc>(allocator: &'static A, size: usize, used: Use) -> f64 {
    let layout = Layout::from_size_align(size, 8).expect("small");
    // Some 20 microseconds and more.
    let count = (1 << 21) / (size + 2_000) + 2;
    let start = Instant::now();
    for _ in 0..count {
        let block = match used {
            Use::Little => alloc(allocator, layout),
            Use::Zeroed => alloc_zeroed(allocator, layout),
        };
        // SAFETY: of more than that.
        unsafe { block.write_volatile(1) };
        // SAFETY: allocated here.
        unsafe { dealloc(allocator, black_box(block), layout) };
    }
    #[expect(clippy::cast_precision_loss, reason = "few")]
    let count = count as f64;
    start.elapsed().as_secs_f64() * 1e9 / count
}

// As the compiler's own, which nothing is inlined through.
#[inline(never)]
fn alloc<A: GlobalAlloc>(allocator: &A, layout: Layout) -> *mut u8 {
    // SAFETY: not of zero bytes.
    unsafe { allocator.alloc(layout) }
}

#[inline(never)]
fn alloc_zeroed<A: GlobalAlloc>(allocator: &A, layout: Layout) -> *mut u8 {
    // SAFETY: not of zero bytes.
    unsafe { allocator.alloc_zeroed(layout) }
}

#[inline(never)]
unsafe fn dealloc<A: GlobalAlloc>(allocator: &A, block: *mut u8, layout: Layout) {
    // SAFETY: by this function's own contract.
    unsafe { allocator.dealloc(block, layout) }
}
