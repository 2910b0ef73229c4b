//! Stacks that a thread has without being given one: those that `run` caches, and segments of
//! `maybe_grow`. A module for each promise, in the order of what they need of the system.
//!
//! The allocator of this program is in `reentrant`, the `munmap` in `stacker_inside`. Both do
//! nothing but their work for whom they were not asked.

#[path = "../common/mod.rs"]
mod common;

// What is mapped where: /proc/self/maps, also of child processes, which have limits and hooks of
// their own.
mod cached;
mod growth;
#[cfg(unix)]
mod probed;
mod reentrant;

// Stacks that somebody else made: pthreads and `mmap`.
#[cfg(unix)]
mod remaining;

// Forks of such children.
#[cfg(unix)]
mod cached_lifetime;

// Signals that end them, and a stack at an address of this program's choice.
#[cfg(all(unix, target_pointer_width = "64"))]
mod stacker_inside;

/// What those would show there is shown by `tests/windows`, as far as anything does: docs/targets.md.
#[cfg(windows)]
#[test]
fn what_is_for_unixes_is_not_tested_on_windows() {
    common::child::untested("probed, remaining, cached_lifetime, stacker_inside, which ask Unixes");
}
