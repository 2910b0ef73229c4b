//! What of the heap is lock-free, tried by loom in all orders of what threads do: `src/heap/list.rs`, `set.rs`
//! and `claims.rs`, as they are, with loom's atomics in the place of `src/heap/atomic.rs`.
//!
//! And as controls the same files with atomics that order less than they are asked to. Models must find
//! that.
#![expect(clippy::duplicate_mod, reason = "the same with other atomics")]

pub mod as_written;
pub mod without_acquire;
pub mod without_release;
