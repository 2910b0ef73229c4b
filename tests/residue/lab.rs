//! The differential tracer: what of a key is left in a process after an operation?
//!
//! One *template* process warms the operation up and stops. From it a *subject* is
//! forked for each run, so that all subjects start from the very same bytes. The
//! tracer writes a key into it, lets it run the operation, and reads, at the trap
//! that follows right after, all of its memory and all of its registers.
//! Each key gets several subjects. A byte that changes with the key is *residue*,
//! whole copies and derived values alike; a byte that changes without it is
//! *noise*, which could hide residue, and so is an error and not passed over.
//!
//! The thread that runs is the process's first or another, but always the only one: a
//! subject has no more than the one that forked it. What else there is in the template
//! stands still.
//!
//! It needs no root and leaves address-space randomisation alone: forks share
//! their addresses.
#![expect(unsafe_code, reason = "ptrace and raw system calls")]
#![allow(
    dead_code,
    unused_imports,
    reason = "shared by a test and an example, which use parts"
)]

mod compare;
mod interrupt;
mod keys;
mod operations;
mod process;
mod registers;
mod snapshot;
mod step;
mod subject;
mod task;
mod techniques;
mod trace;

pub(crate) use compare::Report;
pub(crate) use interrupt::{Interrupted, interrupt};
pub(crate) use keys::assert_differ as assert_keys_differ;
pub(crate) use operations::Operation;
pub(crate) use process::Obstacle;
pub(crate) use registers::{Kind as RegisterKind, has_tiles};
pub(crate) use snapshot::Place;
use snapshot::Snapshot;
pub(crate) use step::{Effort, Stepped, step_through};
pub(crate) use subject::run_if_asked;
pub(crate) use task::{Task, Thread};
pub(crate) use techniques::{Bleach, Left, Marked, Plain, Reach, Run, Technique};

/// Different keys for one operation.
///
/// A byte that depends on the key has the same value under all of them with a
/// chance of one in 256 for each but the first.
const KEYS: u8 = 5;

/// Subjects that get the same key.
const REPEATS: usize = 2;

/// Has `task` done under several keys, and compares what is left.
pub(crate) fn measure(task: Task) -> Result<Report, Obstacle> {
    let mut template = trace::Template::start(task)?;
    let mut runs = Vec::new();
    for key in 1..=KEYS {
        let mut repeats = Vec::new();
        for _ in 0..REPEATS {
            let mut subject = template.fork()?;
            subject.set_key(&keys::key(key))?;
            subject.run_to_trap()?;
            repeats.push(Snapshot::take(&subject)?);
        }
        runs.push(repeats);
    }
    compare::compare(&runs)
}
