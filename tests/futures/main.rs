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
mod memory;
mod places;
