//! The stacks that everything is measured on: heap stacks, and those of threads.

use stackbleach::HeapStack;

const SIZES: [(&str, usize); 5] = [
    ("MIN_SIZE", HeapStack::MIN_SIZE),
    ("64 KiB", 64 << 10),
    ("1 MiB", 1 << 20),
    ("64 MiB", 64 << 20),
    ("1 GiB", 1 << 30),
];

/// All of them, up to `STACKBLEACH_BENCH_MAX`.
pub(crate) fn all() -> impl Iterator<Item = (&'static str, usize)> {
    let max = max();
    SIZES.into_iter().filter(move |&(_, size)| size <= max)
}

fn max() -> usize {
    std::env::var("STACKBLEACH_BENCH_MAX").map_or(usize::MAX, |max| {
        max.parse()
            .expect("STACKBLEACH_BENCH_MAX is a number of bytes")
    })
}

/// Without the one that is there for the empty closure's curve alone.
pub(crate) fn few() -> impl Iterator<Item = (&'static str, usize)> {
    all().filter(|&(_, size)| size != 64 << 20)
}

/// A thread by its stack.
#[derive(Clone, Copy)]
pub(crate) struct Thread {
    pub(crate) name: &'static str,
    /// None for the initial one, whose stack grows.
    pub(crate) size: Option<usize>,
}

/// As the standard library makes them.
pub(crate) const DEFAULT_THREAD: Thread = Thread {
    name: "2 MiB",
    size: Some(2 << 20),
};

const THREADS: [Thread; 4] = [
    Thread {
        name: "initial thread",
        size: None,
    },
    DEFAULT_THREAD,
    Thread {
        name: "8 MiB",
        size: Some(8 << 20),
    },
    Thread {
        name: "1 GiB",
        size: Some(1 << 30),
    },
];

/// All of them, with stacks of up to `STACKBLEACH_BENCH_MAX`.
pub(crate) fn threads() -> impl Iterator<Item = Thread> {
    let max = max();
    let fits = move |thread: &Thread| thread.size.is_none_or(|size| size <= max);
    THREADS.into_iter().filter(fits)
}
