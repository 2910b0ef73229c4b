//! What it costs to be locked in memory, and to erase the signal stack as well.

use criterion::{BenchmarkId, Criterion};
use stackbleach::{Builder, HeapStack, Lock};

use super::operations::{deep_closure, empty};

pub(crate) fn protected(criterion: &mut Criterion) {
    let plain = HeapStack::builder();
    let kinds = [
        ("plain", plain.clone()),
        ("locked", plain.clone().lock(Lock::Required)),
        ("erases the signal stack", plain.erase_signal_stack(true)),
    ];

    let mut group = criterion.benchmark_group("protected, empty closure");
    for (name, mut stack) in made(&kinds) {
        group.bench_function(BenchmarkId::new("HeapStack::run", name), |bencher| {
            bencher.iter(|| stack.run(empty).expect("no panic"));
        });
    }
    group.finish();

    let mut group = criterion.benchmark_group("protected, 512 KiB deep");
    for (name, mut stack) in made(&kinds) {
        group.bench_function(BenchmarkId::new("HeapStack::run", name), |bencher| {
            bencher.iter(|| stack.run(deep_closure).expect("no panic"));
        });
    }
    for (name, mut stack) in made(&kinds) {
        group.bench_function(
            BenchmarkId::new("and an empty one, in turn", name),
            |bencher| {
                bencher.iter(|| {
                    stack.run(deep_closure).expect("no panic");
                    stack.run(empty).expect("no panic");
                });
            },
        );
    }
    group.finish();

    let mut group = criterion.benchmark_group("protected, make, run, drop");
    for (name, builder) in &kinds {
        if builder.build().is_ok() {
            group.bench_function(BenchmarkId::new("HeapStack", *name), |bencher| {
                bencher.iter(|| {
                    let mut stack = builder.build().expect("memory");
                    stack.run(empty).expect("no panic");
                });
            });
        }
    }
    for (name, stack) in made(&kinds) {
        group.bench_function(BenchmarkId::new("protection()", name), |bencher| {
            bencher.iter(|| stack.protection());
        });
    }
    group.finish();
}

/// One of each, but for those that this user may not have.
fn made<'a>(kinds: &'a [(&'a str, Builder)]) -> impl Iterator<Item = (&'a str, HeapStack)> {
    kinds
        .iter()
        .filter_map(|(name, builder)| match builder.build() {
            Ok(stack) => Some((*name, stack)),
            Err(error) => {
                eprintln!("NOT MEASURED: {name}, for {error}");
                None
            }
        })
}
