//! Figures: what was played, and what the process takes.
#![allow(dead_code, reason = "the fuzzer uses some of this")]

use std::{
    fmt, fs,
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
};

/// Of this process, without what its forks do.
pub(crate) struct Counts {
    pub(crate) sequences: AtomicUsize,
    pub(crate) operations: AtomicUsize,
    pub(crate) calls: AtomicUsize,
    pub(crate) panics: AtomicUsize,
    pub(crate) forks: AtomicUsize,
    pub(crate) threads: AtomicUsize,
    pub(crate) touched: AtomicUsize,
}

pub(crate) static COUNTS: Counts = Counts {
    sequences: AtomicUsize::new(0),
    operations: AtomicUsize::new(0),
    calls: AtomicUsize::new(0),
    panics: AtomicUsize::new(0),
    forks: AtomicUsize::new(0),
    threads: AtomicUsize::new(0),
    touched: AtomicUsize::new(0),
};

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of = |count: &AtomicUsize| count.load(Relaxed);
        write!(
            f,
            "{} sequences, {} operations, {} closures, {} panics, {} forks, {} threads, {} MiB \
             written and erased",
            of(&self.sequences),
            of(&self.operations),
            of(&self.calls),
            of(&self.panics),
            of(&self.forks),
            of(&self.threads),
            of(&self.touched) >> 20,
        )
    }
}

/// What the process takes.
#[derive(Clone, Copy)]
pub(crate) struct Taken {
    resident_kib: usize,
    size_kib: usize,
    descriptors: usize,
    mappings: usize,
}

impl Taken {
    pub(crate) fn now() -> Self {
        // What is free is not taken.
        // SAFETY: gives memory that nobody uses back.
        #[cfg(target_env = "gnu")]
        unsafe {
            libc::malloc_trim(0);
        }
        let status = fs::read_to_string("/proc/self/status").unwrap();
        let field = |name: &str| {
            let line = status.lines().find(|line| line.starts_with(name)).unwrap();
            line.split_whitespace().nth(1).unwrap().parse().unwrap()
        };
        Self {
            resident_kib: field("VmRSS:"),
            size_kib: field("VmSize:"),
            descriptors: fs::read_dir("/proc/self/fd").unwrap().count(),
            mappings: fs::read_to_string("/proc/self/maps")
                .unwrap()
                .lines()
                .count(),
        }
    }

    /// No more than there was, but for what the allocator and the C library keep for threads
    /// to come: that varies, but does not grow with what is played.
    #[track_caller]
    pub(crate) fn assert_no_more_than(self, before: Self) {
        let more = format!("{before}, and then {self}");
        assert!(self.descriptors <= before.descriptors, "{more}");
        assert!(self.mappings <= before.mappings + 32, "{more}");
        assert!(self.size_kib <= before.size_kib + (32 << 10), "{more}");
        assert!(
            self.resident_kib <= before.resident_kib + (16 << 10),
            "{more}"
        );
    }
}

impl fmt::Display for Taken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "VmRSS {} KiB, VmSize {} KiB, {} descriptors, {} mappings",
            self.resident_kib, self.size_kib, self.descriptors, self.mappings
        )
    }
}

/// Has all threads allocate from one arena: the C library's others would take address space
/// by how threads happen to meet.
pub(crate) fn one_arena() {
    // SAFETY: sets a limit, before there are threads to speak of.
    #[cfg(target_env = "gnu")]
    unsafe {
        libc::mallopt(libc::M_ARENA_MAX, 1);
    }
}
