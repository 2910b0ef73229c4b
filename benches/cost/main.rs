//! What a run costs, beside a plain call, the limit, and peers, in one run:
//!
//! ```text
//! cargo bench -p stackbleach-benches --bench cost                # some five minutes
//! cargo run --release -p stackbleach-benches --example cost      # what came of it
//! ```
//!
//! `STACKBLEACH_BENCH_MAX` leaves out stacks of more than that many bytes. Go's `runtime/secret` is beside
//! these where there is a Go that has it (1.26 or later): `go`, or what `STACKBLEACH_GO` names.
#![allow(missing_docs, reason = "criterion's macros make public items")]

use std::{hint::black_box, time::Duration};

use criterion::{
    BenchmarkGroup, BenchmarkId, Criterion, criterion_group, criterion_main, measurement::WallTime,
};
use stackbleach::HeapStack;

mod deep_runs;
mod go;
mod in_place;
mod limit;
mod operations;
mod peers;
mod probed;
mod protected;
mod sizes;
mod thread_stacks;

use limit::Limit;
use operations::Message;
use probed::PROBED;

/// How many runs share one erasure in a batch.
const BATCH: u32 = 1000;

fn empty(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("empty closure");
    against_plain_and_limit(&mut group, sizes::all(), operations::empty);
    for (name, size) in sizes::all() {
        let mut limit = Limit::new(size, size);
        if size > 1 << 24 {
            // Each takes long enough to be precise, and too long to be many.
            group.sample_size(10);
        }
        group.bench_function(BenchmarkId::new("limit, whole stack", name), |bencher| {
            bencher.iter(|| limit.run(operations::empty));
        });
    }
    group.finish();
}

fn hmac(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("HMAC of 64 bytes");
    let (key, mut tag) = (black_box([7; 32]), [0; 32]);
    let mut hmac = || operations::hmac_of_64_bytes(&key, &mut tag);
    against_plain_and_limit(&mut group, sizes::few(), &mut hmac);

    let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).expect("memory");
    group.bench_function(BenchmarkId::new("Batch::run", "1 MiB"), |bencher| {
        bencher.iter_custom(|runs| {
            // Whole batches only, so that each run bears its part of one erasure.
            let batches = runs.div_ceil(BATCH.into());
            let start = std::time::Instant::now();
            for _ in 0..batches {
                stack.batch(|batch| {
                    for _ in 0..BATCH {
                        batch.run(&mut hmac).expect("no panic");
                    }
                });
            }
            let done = batches * u64::from(BATCH);
            #[expect(clippy::cast_precision_loss, reason = "fewer than 2^52 runs")]
            let asked_for = runs as f64 / done as f64;
            start.elapsed().mul_f64(asked_for)
        });
    });
    peers::in_place_after(&mut group, &mut hmac);
    go::beside(&mut group, "hmac");
    group.finish();
}

fn aes(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("AES-256-GCM of 1 KiB");
    let (key, mut message): (_, Message) = (black_box([7; 32]), [0; 1024]);
    against_plain_and_limit(&mut group, sizes::few(), || {
        operations::aes_of_1_kib(&key, &mut message);
    });
    group.finish();
}

fn ed25519(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("Ed25519 sign");
    let (key, mut signature) = (operations::signing_key(), [0; 64]);
    against_plain_and_limit(&mut group, sizes::few(), || {
        operations::ed25519_sign(&key, &mut signature);
    });
    go::beside(&mut group, "ed25519");
    group.finish();
}

/// `f` called plainly, on stacks of many sizes, and at the limit for what it uses.
fn against_plain_and_limit(
    group: &mut BenchmarkGroup<'_, WallTime>,
    sizes: impl Iterator<Item = (&'static str, usize)>,
    mut f: impl FnMut(),
) {
    group.bench_function("plain call", |bencher| bencher.iter(&mut f));
    let mut limit = Limit::of(&mut f);
    group.bench_function("limit", |bencher| bencher.iter(|| limit.run(&mut f)));
    for (name, size) in sizes {
        let stacks = [
            ("HeapStack::run", HeapStack::new(size).expect("memory")),
            (PROBED, probed::stack(size)),
        ];
        for (way, mut stack) in stacks {
            group.bench_function(BenchmarkId::new(way, name), |bencher| {
                bencher.iter(|| stack.run(&mut f).expect("no panic"));
            });
        }
    }
}

fn life(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("make, run, drop");
    for (name, size) in sizes::few() {
        group.bench_function(BenchmarkId::new("HeapStack", name), |bencher| {
            bencher.iter(|| {
                let mut stack = HeapStack::new(size).expect("memory");
                stack.run(operations::empty).expect("no panic");
            });
        });
    }
    group.finish();
}

fn few_and_short() -> Criterion {
    Criterion::default()
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(1))
        .sample_size(30)
        .nresamples(10_000)
}

criterion_group! {
    name = benches;
    config = few_and_short();
    // Before the others, of which some go deep.
    targets = in_place::shallow,
        probed::parts, empty, peers::peers, hmac, aes, ed25519, deep_runs::deep_runs, life, in_place::deep_calls, in_place::cold,
        thread_stacks::thread_stacks, protected::protected
}
criterion_main!(benches);
