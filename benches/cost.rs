//! What a run costs, beside a plain call, the limit, and peers, in one run:
//! `cargo bench`.
//!
//! *The limit* is what nobody who does this can do without: the switch, the catch,
//! clearing registers, and a `memset` of as many bytes.
#![expect(unsafe_code, reason = "the limit and the peers are made of it")]
#![allow(missing_docs, reason = "criterion's macros make public items")]

use std::{
    arch::asm,
    hint::black_box,
    panic::{AssertUnwindSafe, catch_unwind},
};

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use stackbleach::HeapStack;
use zeroize::Zeroize;

const SIZES: [(&str, usize); 3] = [
    ("MIN_SIZE", HeapStack::MIN_SIZE),
    ("64 KiB", 64 << 10),
    ("1 MiB", 1 << 20),
];

fn hmac_of_64_bytes(key: &[u8; 32], tag: &mut [u8; 32]) {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any length will do");
    mac.update(black_box(&[0x5a; 64]));
    tag.copy_from_slice(&mac.finalize().into_bytes());
}

/// What a run comes to without anything around it.
fn limit(stack: &mut [u128], f: impl FnOnce()) {
    let (base, size) = (stack.as_mut_ptr().cast::<u8>(), size_of_val(stack));
    // SAFETY: the memory is aligned like a stack, nobody else uses it, and the closure
    // doesn't unwind.
    let outcome = unsafe {
        psm::on_stack(base, size, || {
            let outcome = catch_unwind(AssertUnwindSafe(f));
            clear_vectors();
            outcome
        })
    };
    // SAFETY: the whole slice, and nothing runs on it.
    unsafe { base.write_bytes(0, size) };
    zeroize::optimization_barrier(stack);
    outcome.expect("no panic");
}

/// The cheapest that clears all vector registers of a processor.
fn clear_vectors() {
    if is_x86_feature_detected!("avx") {
        // SAFETY: the instruction exists, and changes what `clobber_abi` says.
        unsafe { asm!("vzeroall", clobber_abi("sysv64")) };
    }
}

/// Allocate, switch, `Zeroize`: what the pull request that this crate descends from
/// does, with the whole stack erased, as it means to.
fn ancestor(size: usize, f: impl FnOnce()) {
    let memory = region::alloc(size, region::Protection::READ_WRITE).expect("memory");
    let base = memory.as_ptr::<u8>().cast_mut();
    // SAFETY: the memory is aligned like a stack, and nobody else's.
    unsafe { psm::on_stack(base, size, || catch_unwind(AssertUnwindSafe(f))) }.expect("no panic");
    // SAFETY: the memory is there and nothing runs on it.
    unsafe { std::slice::from_raw_parts_mut(base, size) }.zeroize();
}

fn empty(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("empty closure");
    group.bench_function("plain call", |bencher| bencher.iter(|| black_box(|| ())()));
    for (name, size) in SIZES {
        let mut stack = HeapStack::new(size).expect("memory");
        group.bench_function(BenchmarkId::new("HeapStack::run", name), |bencher| {
            bencher.iter(|| stack.run(|| black_box(())).expect("no panic"));
        });
        let mut stack = vec![0_u128; size / 16];
        group.bench_function(BenchmarkId::new("limit", name), |bencher| {
            bencher.iter(|| limit(&mut stack, || black_box(())));
        });
    }
    group.bench_function("zeroize_stack/64 KiB", |bencher| {
        bencher.iter(zeroize::zeroize_stack::<{ 64 << 10 }>);
    });
    group.bench_function("zeroize_stack/1 MiB", |bencher| {
        bencher.iter(zeroize::zeroize_stack::<{ 1 << 20 }>);
    });
    group.bench_function("clear_stack_on_return/64 KiB", |bencher| {
        bencher.iter(|| clear_on_drop::clear_stack_on_return(16, || black_box(())));
    });
    group.bench_function("ancestor/64 KiB", |bencher| {
        bencher.iter(|| ancestor(64 << 10, || black_box(())));
    });
    group.bench_function("thread", |bencher| {
        bencher.iter(|| std::thread::spawn(|| black_box(())).join());
    });
    group.finish();
}

fn hmac(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("HMAC of 64 bytes");
    let (key, mut tag) = (black_box([7; 32]), [0; 32]);
    group.bench_function("plain call", |bencher| {
        bencher.iter(|| hmac_of_64_bytes(&key, &mut tag));
    });
    for (name, size) in SIZES {
        let mut stack = HeapStack::new(size).expect("memory");
        group.bench_function(BenchmarkId::new("HeapStack::run", name), |bencher| {
            bencher.iter(|| {
                stack
                    .run(|| hmac_of_64_bytes(&key, &mut tag))
                    .expect("no panic");
            });
        });
    }
    group.finish();
}

fn life(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("make, run, drop");
    for (name, size) in SIZES {
        group.bench_function(BenchmarkId::new("HeapStack", name), |bencher| {
            bencher.iter(|| {
                let mut stack = HeapStack::new(size).expect("memory");
                stack.run(|| black_box(())).expect("no panic");
            });
        });
    }
    group.finish();
}

criterion_group!(benches, empty, hmac, life);
criterion_main!(benches);
