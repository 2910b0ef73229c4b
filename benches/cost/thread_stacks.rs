//! What needs no stack at hand: the thread's own stacks, futures, growth; beside what they stand
//! in for.

use std::{
    future::poll_fn,
    hint::black_box,
    pin::Pin,
    task::{Context, Poll, Waker},
};

use criterion::{BenchmarkGroup, BenchmarkId};
use criterion::{Criterion, measurement::WallTime};
use stackbleach::{Bleached, HeapStack, maybe_grow, remaining_stack};

use super::{
    operations::{empty, hmac_of_64_bytes},
    probed::{self, PROBED},
};

pub(crate) fn thread_stacks(criterion: &mut Criterion) {
    run(criterion);
    poll(criterion);
    grow(criterion);
}

fn run(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("the thread's own stack");
    beside_a_stack_at_hand(&mut group, "empty", empty);
    let (key, mut tag) = (black_box([7; 32]), [0; 32]);
    beside_a_stack_at_hand(&mut group, "HMAC of 64 bytes", || {
        hmac_of_64_bytes(&key, &mut tag);
    });
    group.finish();
}

fn beside_a_stack_at_hand(
    group: &mut BenchmarkGroup<'_, WallTime>,
    name: &str,
    mut f: impl FnMut(),
) {
    let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).expect("memory");
    group.bench_function(BenchmarkId::new("HeapStack::run", name), |bencher| {
        bencher.iter(|| stack.run(&mut f).expect("no panic"));
    });
    group.bench_function(BenchmarkId::new("run", name), |bencher| {
        bencher.iter(|| stackbleach::run(&mut f).expect("no panic"));
    });
    let mut stack = probed::stack(HeapStack::DEFAULT_SIZE);
    group.bench_function(BenchmarkId::new(PROBED, name), |bencher| {
        bencher.iter(|| stack.run(&mut f).expect("no panic"));
    });
    group.bench_function(BenchmarkId::new("probed::run", name), |bencher| {
        bencher.iter(|| stackbleach::probed::run(&mut f).expect("no panic"));
    });
}

/// Never ready, and does next to nothing.
fn pending() -> impl Future<Output = ()> {
    let mut polls = black_box(0_u64);
    poll_fn(move |_| {
        polls += 1;
        black_box(&polls);
        Poll::Pending
    })
}

fn poll(criterion: &mut Criterion) {
    let mut context = Context::from_waker(Waker::noop());
    let mut group = criterion.benchmark_group("one poll");
    let mut plain: Pin<Box<dyn Future<Output = ()>>> = Box::pin(pending());
    group.bench_function("boxed future", |bencher| {
        bencher.iter(|| plain.as_mut().poll(&mut context));
    });
    let mut bleached = Bleached::new(pending());
    group.bench_function("Bleached", |bencher| {
        bencher.iter(|| Pin::new(&mut bleached).poll(&mut context).is_ready());
    });
    let mut bleached = stackbleach::probed::Bleached::new(pending());
    group.bench_function("probed::Bleached", |bencher| {
        bencher.iter(|| Pin::new(&mut bleached).poll(&mut context).is_ready());
    });
    let stack = HeapStack::new(HeapStack::DEFAULT_SIZE).expect("memory");
    let mut bleached = Bleached::with_stack(stack, pending());
    group.bench_function("Bleached, with a stack of its own", |bencher| {
        bencher.iter(|| Pin::new(&mut bleached).poll(&mut context).is_ready());
    });
    group.finish();

    let mut group = criterion.benchmark_group("make a future, poll it once, drop it");
    group.bench_function("boxed future", |bencher| {
        bencher.iter(|| {
            let mut future: Pin<Box<dyn Future<Output = ()>>> = Box::pin(pending());
            future.as_mut().poll(&mut context)
        });
    });
    group.bench_function("Bleached", |bencher| {
        bencher.iter(|| {
            let mut future = Bleached::new(pending());
            Pin::new(&mut future).poll(&mut context).is_ready()
        });
    });
    group.bench_function("probed::Bleached", |bencher| {
        bencher.iter(|| {
            let mut future = stackbleach::probed::Bleached::new(pending());
            Pin::new(&mut future).poll(&mut context).is_ready()
        });
    });
    group.finish();
}

fn grow(criterion: &mut Criterion) {
    let left = remaining_stack().expect("an answer");
    let mut group = criterion.benchmark_group("growth");
    let enough = black_box(1024);
    group.bench_function(BenchmarkId::new("stacker", "not taken"), |bencher| {
        bencher.iter(|| stacker::maybe_grow(enough, 1 << 20, empty));
    });
    group.bench_function(BenchmarkId::new("maybe_grow", "not taken"), |bencher| {
        bencher.iter(|| maybe_grow(enough, 1 << 20, empty));
    });
    // Segments of the same size.
    let (more, size) = (black_box(left + 1), left + (64 << 10));
    group.bench_function(BenchmarkId::new("stacker", "taken"), |bencher| {
        bencher.iter(|| stacker::maybe_grow(more, size, empty));
    });
    group.bench_function(BenchmarkId::new("maybe_grow", "taken"), |bencher| {
        bencher.iter(|| maybe_grow(more, size, empty));
    });
    group.finish();
}
