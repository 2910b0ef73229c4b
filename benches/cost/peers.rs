//! What else there is; none of it clears registers.
#![expect(unsafe_code, reason = "the ancestor switches stacks")]

use std::panic::{AssertUnwindSafe, catch_unwind};

use criterion::{BenchmarkGroup, BenchmarkId, Criterion, measurement::WallTime};
use zeroize::{Zeroize, zeroize_stack};

use super::{go, operations::empty};

pub(crate) fn peers(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("empty closure");
    in_place_after(&mut group, empty);
    go::beside(&mut group, "empty");
    group.bench_function(BenchmarkId::new("zeroize_stack", "1 MiB"), |bencher| {
        bencher.iter(|| {
            empty();
            zeroize_stack::<{ 1 << 20 }>();
        });
    });
    group.bench_function(BenchmarkId::new("the ancestor", "64 KiB"), |bencher| {
        bencher.iter(|| ancestor(64 << 10, empty));
    });
    group.bench_function("a new thread", |bencher| {
        bencher.iter(|| std::thread::spawn(empty).join().expect("no panic"));
    });
    group.finish();
}

/// `f`, and as much of the caller's stack erased as somebody guessed.
pub(crate) fn in_place_after<F: FnMut()>(group: &mut BenchmarkGroup<'_, WallTime>, mut f: F) {
    for (name, size, erase_after) in in_place::<F>() {
        group.bench_function(BenchmarkId::new(name, size), |bencher| {
            bencher.iter(|| erase_after(&mut f));
        });
    }
}

/// Name, size, and what calls a closure and erases.
type InPlace<F> = (&'static str, &'static str, fn(&mut F));

pub(crate) fn in_place<F: FnMut()>() -> [InPlace<F>; 3] {
    [
        ("zeroize_stack", "4 KiB", |f| {
            f();
            zeroize_stack::<{ 4 << 10 }>();
        }),
        ("zeroize_stack", "64 KiB", |f| {
            f();
            zeroize_stack::<{ 64 << 10 }>();
        }),
        // In pages of 4 KiB.
        ("clear_stack_on_return", "64 KiB", |f| {
            clear_on_drop::clear_stack_on_return(16, f);
        }),
    ]
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
