//! The same in place: `bleach` on the stacks of several threads, beside a run and peers.

use std::{
    hint::black_box,
    thread,
    time::{Duration, Instant},
};

use criterion::{
    Bencher, BenchmarkGroup, BenchmarkId, Criterion, SamplingMode, measurement::WallTime,
};
use stackbleach::{HeapStack, bleach, clear_registers, probed};

use super::{
    operations::{deep_closure, empty, hmac_of_64_bytes},
    peers,
    sizes::{self, Thread},
};

const PROBED: &str = "probed::bleach";

/// On threads that haven't been deep: before everything that takes much of the initial one's
/// stack.
pub(crate) fn shallow(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("empty closure");
    on_threads(&mut group, "bleach", |bencher| {
        bencher.iter(|| bleach(empty));
    });
    on_threads(&mut group, PROBED, |bencher| {
        bencher.iter(|| probed::bleach(empty));
    });
    group.finish();

    let mut group = criterion.benchmark_group("HMAC of 64 bytes");
    let (key, tag) = (black_box([7; 32]), [0; 32]);
    on_threads(&mut group, "bleach", |bencher| {
        let mut tag = tag;
        bencher.iter(|| bleach(|| hmac_of_64_bytes(&key, &mut tag)));
    });
    on_threads(&mut group, PROBED, |bencher| {
        let mut tag = tag;
        bencher.iter(|| probed::bleach(|| hmac_of_64_bytes(&key, &mut tag)));
    });
    group.finish();

    let mut group = criterion.benchmark_group("registers");
    group.bench_function("clear_registers", |bencher| bencher.iter(clear_registers));
    group.finish();
}

pub(crate) fn deep_calls(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("512 KiB deep");
    on_threads(&mut group, "bleach", |bencher| {
        bencher.iter(|| bleach(deep_closure));
    });
    on_threads(&mut group, PROBED, |bencher| {
        bencher.iter(|| probed::bleach(deep_closure));
    });
    peers::in_place_after(&mut group, deep_closure);
    group.finish();

    let mut group = criterion.benchmark_group("empty call after a deep one");
    on_threads(&mut group, "bleach", |bencher| {
        bleach(deep_closure);
        for _ in 0..100 {
            bleach(empty);
        }
        bencher.iter(|| bleach(empty));
    });
    on_threads(&mut group, PROBED, |bencher| {
        probed::bleach(deep_closure);
        for _ in 0..100 {
            probed::bleach(empty);
        }
        bencher.iter(|| probed::bleach(empty));
    });
    let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).expect("memory");
    stack.run(deep_closure).expect("no panic");
    group.bench_function(BenchmarkId::new("HeapStack::run", "1 MiB"), |bencher| {
        bencher.iter(|| stack.run(empty).expect("no panic"));
    });
    peers::in_place_after(&mut group, empty);
    group.finish();
}

/// What is done for the first time on a thread, but for the initial one, of which there is
/// one.
pub(crate) fn cold(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("first call on a thread");
    // To make a thread takes far longer than what is measured, and so samples can't be large.
    group.sampling_mode(SamplingMode::Flat);
    first_on_threads(&mut group, || (), || bleach(empty));
    first_of_peers(&mut group, empty);
    first_run(&mut group, |stack| stack.run(empty).expect("no panic"));
    group.finish();

    let mut group = criterion.benchmark_group("first call that is deep");
    group.sampling_mode(SamplingMode::Flat);
    first_on_threads(&mut group, || bleach(empty), || bleach(deep_closure));
    first_of_peers(&mut group, deep_closure);
    first_run(&mut group, |stack| {
        stack.run(deep_closure).expect("no panic");
    });
    group.finish();
}

/// `bleach` or its namesake, as `body` does it, on all threads.
fn on_threads(
    group: &mut BenchmarkGroup<'_, WallTime>,
    name: &str,
    body: impl Fn(&mut Bencher<'_, WallTime>) + Sync,
) {
    for thread in sizes::threads() {
        group.bench_function(BenchmarkId::new(name, thread.name), |bencher| {
            on(thread, || body(bencher));
        });
    }
}

/// `bleach`, as `first` does it, after `before`, both once a thread.
fn first_on_threads(
    group: &mut BenchmarkGroup<'_, WallTime>,
    before: impl Fn() + Sync,
    first: impl Fn() + Sync,
) {
    let threads = sizes::threads().filter(|thread| thread.size.is_some());
    for thread in threads {
        let id = BenchmarkId::new("bleach", thread.name);
        first_on(group, id, thread, &before, &first);
    }
}

/// `f` on threads of the size that the standard library chooses.
fn first_of_peers(group: &mut BenchmarkGroup<'_, WallTime>, f: fn()) {
    for (name, size, erase_after) in peers::in_place() {
        let id = BenchmarkId::new(name, size);
        let first = || erase_after(&mut { f });
        first_on(group, id, sizes::DEFAULT_THREAD, || (), first);
    }
    let id = BenchmarkId::from_parameter("plain call");
    first_on(group, id, sizes::DEFAULT_THREAD, || (), f);
}

/// `run` on a stack on which nothing has run.
fn first_run(group: &mut BenchmarkGroup<'_, WallTime>, run: impl Fn(&mut HeapStack)) {
    group.bench_function(BenchmarkId::new("HeapStack::run", "1 MiB"), |bencher| {
        let new = || HeapStack::new(HeapStack::DEFAULT_SIZE).expect("memory");
        bencher.iter_custom(|times| (0..times).map(|_| time(&run, &mut new())).sum());
    });
}

fn first_on(
    group: &mut BenchmarkGroup<'_, WallTime>,
    id: BenchmarkId,
    thread: Thread,
    before: impl Fn() + Sync,
    first: impl Fn() + Sync,
) {
    group.bench_function(id, |bencher| {
        bencher.iter_custom(|times| {
            let once = |_| {
                on(thread, || {
                    before();
                    time(|()| first(), ())
                })
            };
            (0..times).map(once).sum()
        });
    });
}

fn time<T>(f: impl FnOnce(T), argument: T) -> Duration {
    let start = Instant::now();
    f(argument);
    start.elapsed()
}

/// Does `f` on a new thread of that kind, or on the initial one, where criterion runs.
fn on<R: Send>(kind: Thread, f: impl FnOnce() -> R + Send) -> R {
    let Some(size) = kind.size else {
        return f();
    };
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(size);
        let thread = thread.spawn_scoped(scope, f).expect("a thread");
        thread.join().expect("no panic")
    })
}
