//! What runs leave in the heap, with a `Heap` as the program's allocator. What changes something
//! that all of a process shares, or needs another setting, is done in a child.

#[path = "../common/mod.rs"]
mod common;

mod allocator;
mod arena;
#[cfg(unix)]
mod coroutines;
mod erased;
#[cfg(unix)]
mod forked;
#[cfg(unix)]
mod handed_on;
#[cfg(unix)]
mod interrupted;
#[cfg(unix)]
mod limited;
mod memory;
mod nested;
mod other_threads;
#[cfg(unix)]
mod protected;
mod reports;
mod values;
mod ways;

/// What those would show there is shown by `tests/windows`, as far as anything does: docs/targets.md.
#[cfg(windows)]
#[test]
fn what_is_for_unixes_is_not_tested_on_windows() {
    common::child::untested(
        "coroutines, forked, handed_on, interrupted, limited, protected, which ask Unixes",
    );
}
