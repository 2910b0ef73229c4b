//! What else there is, each for an empty closure; none of it clears registers.
#![expect(unsafe_code, reason = "the ancestor switches stacks")]

use std::panic::{AssertUnwindSafe, catch_unwind};

use criterion::{BenchmarkGroup, BenchmarkId, Criterion, measurement::WallTime};
use zeroize::{Zeroize, zeroize_stack};

use super::operations::empty;

pub(crate) fn peers(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("empty closure");
    zeroize_stack_after(&mut group, empty);
    group.bench_function(BenchmarkId::new("zeroize_stack", "1 MiB"), |bencher| {
        bencher.iter(|| {
            empty();
            zeroize_stack::<{ 1 << 20 }>();
        });
    });
    // In pages of 4 KiB.
    group.bench_function(
        BenchmarkId::new("clear_stack_on_return", "64 KiB"),
        |bencher| bencher.iter(|| clear_on_drop::clear_stack_on_return(16, empty)),
    );
    group.bench_function(BenchmarkId::new("the ancestor", "64 KiB"), |bencher| {
        bencher.iter(|| ancestor(64 << 10, empty));
    });
    group.bench_function("a new thread", |bencher| {
        bencher.iter(|| std::thread::spawn(empty).join().expect("no panic"));
    });
    group.finish();
}

/// `f`, and 64 KiB of the caller's stack erased.
pub(crate) fn zeroize_stack_after(group: &mut BenchmarkGroup<'_, WallTime>, mut f: impl FnMut()) {
    group.bench_function(BenchmarkId::new("zeroize_stack", "64 KiB"), |bencher| {
        bencher.iter(|| {
            f();
            zeroize_stack::<{ 64 << 10 }>();
        });
    });
}

/// Allocate, switch, `Zeroize`: what the pull request that this crate descends from
/// does, with the whole stack erased, as it means to.
fn ancestor(size: usize, f: impl FnOnce()) {
    let mut memory = region::alloc(size, region::Protection::READ_WRITE).expect("memory");
    let base = memory.as_mut_ptr::<u8>();
    // SAFETY: the memory is whole pages, nobody else's, and the closure catches what
    // unwinds.
    unsafe { psm::on_stack(base, size, || catch_unwind(AssertUnwindSafe(f))) }.expect("no panic");
    // SAFETY: as many bytes as were allocated, zero from the start, and nothing runs on
    // them any more.
    unsafe { std::slice::from_raw_parts_mut(base, size) }.zeroize();
}
