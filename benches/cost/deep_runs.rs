//! What a deep run costs, and what those after it do.

use criterion::{BenchmarkId, Criterion};
use stackbleach::HeapStack;

use super::{
    limit::Limit,
    operations::{deep_closure, empty, less_deep_closure},
    probed::{self, PROBED},
};

pub(crate) fn deep_runs(criterion: &mut Criterion) {
    let new = || HeapStack::new(HeapStack::DEFAULT_SIZE).expect("memory");

    one_after_another(criterion, "32 KiB deep", less_deep_closure);
    one_after_another(criterion, "512 KiB deep", deep_closure);

    let mut group = criterion.benchmark_group("512 KiB deep");
    let mut stack = new();
    group.bench_function("a deep run and an empty one, in turn", |bencher| {
        bencher.iter(|| {
            stack.run(deep_closure).expect("no panic");
            stack.run(empty).expect("no panic");
        });
    });
    group.finish();

    let mut group = criterion.benchmark_group("empty run on 1 MiB");
    let mut stack = new();
    group.bench_function("before any deep run", |bencher| {
        bencher.iter(|| stack.run(empty).expect("no panic"));
    });
    stack.run(deep_closure).expect("no panic");
    for _ in 0..100 {
        stack.run(empty).expect("no panic");
    }
    group.bench_function("after one", |bencher| {
        bencher.iter(|| stack.run(empty).expect("no panic"));
    });
    group.finish();
}

fn one_after_another(criterion: &mut Criterion, name: &str, deep: fn()) {
    let mut group = criterion.benchmark_group(name);
    group.bench_function("plain call", |bencher| bencher.iter(deep));
    let mut limit = Limit::of(deep);
    group.bench_function("limit", |bencher| bencher.iter(|| limit.run(deep)));
    let size = HeapStack::DEFAULT_SIZE;
    let stacks = [
        ("HeapStack::run", HeapStack::new(size).expect("memory")),
        (PROBED, probed::stack(size)),
    ];
    for (way, mut stack) in stacks {
        group.bench_function(BenchmarkId::new(way, "1 MiB"), |bencher| {
            bencher.iter(|| stack.run(deep).expect("no panic"));
        });
    }
    group.finish();
}
