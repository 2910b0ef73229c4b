//! What stays as it is where a process does more than call functions: signals, forks, commands,
//! overflows, ends, sandboxes, what the runtime sets up. What changes something that all of a
//! process shares is done in a child.
#![cfg(unix)] // For Windows there is `tests/windows`.

#[path = "../common/mod.rs"]
mod common;

mod allocator;
mod commands;
mod core_dump;
mod exits;
mod forked;
mod forked_nested;
mod forked_threads;
mod initial_ended;
#[cfg(target_arch = "x86_64")] // as `common::ticks`
mod interrupted;
mod overflow;
mod overflow_reports;
mod runtime;
#[cfg(target_arch = "x86_64")] // whose calls it refuses
mod sandboxed;
#[cfg(target_arch = "x86_64")] // as `common::signals`
mod signal_stack;
