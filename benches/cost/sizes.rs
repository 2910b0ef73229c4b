//! The stacks that everything is measured on.

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
    let max = std::env::var("STACKBLEACH_BENCH_MAX").map_or(usize::MAX, |max| {
        max.parse()
            .expect("STACKBLEACH_BENCH_MAX is a number of bytes")
    });
    SIZES.into_iter().filter(move |&(_, size)| size <= max)
}

/// Without the one that is there for the empty closure's curve alone.
pub(crate) fn few() -> impl Iterator<Item = (&'static str, usize)> {
    all().filter(|&(_, size)| size != 64 << 20)
}
