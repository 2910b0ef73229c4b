//! `Bleached` futures: what they come to, on which stacks, and what they leave in their memory. A
//! module for each promise, in the order of what they need of the system.
//!
//! The allocator of this program is in `memory`. It does nothing but its work for blocks of an
//! alignment that nothing else here has.

#[path = "../common/mod.rs"]
mod common;

// Nothing but threads.
mod outcomes;

// What is mapped where: /proc/self/maps.
mod anywhere;
mod probed;

// And child processes with limits of their own.
#[cfg(unix)]
mod memory;
#[cfg(unix)]
mod places;

/// What those would show there is shown by `tests/windows`, as far as anything does: docs/targets.md.
#[cfg(windows)]
#[test]
fn what_is_for_unixes_is_not_tested_on_windows() {
    common::child::untested("memory, places, which ask Unixes");
}
