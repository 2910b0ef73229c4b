//! What of a key is left in a process after an operation? The differential tracer.
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
//! stands still. A thread that the operation makes runs to its end while the one that made it waits,
//! whether it joins it or not, so that what they do comes in one order.
//!
//! It needs no root and leaves address-space randomisation alone: forks share
//! their addresses. Linux on x86-64 only.
//!
//! A program that measures starts itself anew for each operation, and so begins with
//! [`run_if_asked`], which says how an operation is prepared, by a text that the program itself
//! gives to [`measure`]:
//!
//! ```no_run,ignore-aarch64,ignore-arm,ignore-i686,ignore-riscv64,ignore-s390x,ignore-darwin,ignore-freebsd
//! use stackbleach_residue::{Thread, measure, run_if_asked};
//!
//! fn main() {
//!     run_if_asked(|what, exchange| {
//!         assert_eq!(what, "copy");
//!         Box::new(|| {
//!             let copy = std::hint::black_box(*exchange.secret());
//!             exchange.output()[..32].copy_from_slice(&copy);
//!         })
//!     });
//!     let report = measure("copy", Thread::Initial).expect("leave to trace a child");
//!     println!("{} bytes are left", report.total());
//! }
//! ```
#![cfg(all(target_os = "linux", target_arch = "x86_64"))] // elsewhere an empty crate
#![expect(unsafe_code, reason = "ptrace and raw system calls")]

mod compare;
mod interrupt;
mod keys;
#[cfg(feature = "names")]
mod names;
mod registers;
pub mod render;
mod snapshot;
mod step;
mod subject;
mod trace;
mod tracee;

pub use compare::{Report, Residue};
pub use interrupt::{Interrupted, Pass, interrupt};
pub use keys::assert_differ as assert_keys_differ;
#[cfg(feature = "names")]
pub use names::{Block, By, Frame, Owned, Owner, State, Writer};
pub use registers::{Byte, Kind as RegisterKind, has_tiles};
use snapshot::Snapshot;
pub use snapshot::{PAGE, Place};
pub use step::{Effort, Marked, Point, Stepped, step_through};
pub use subject::{Exchange, Output, Secret, Thread, run_if_asked, take_signals, trap};
pub use tracee::Obstacle;

/// Different keys for one operation.
///
/// A byte that depends on the key has the same value under all of them with a
/// chance of one in 256 for each but the first.
const KEYS: u8 = 5;

/// Subjects that get the same key.
const REPEATS: usize = 2;

/// Has an operation done under several keys, and compares what is left.
///
/// `what` is for [`run_if_asked`] in the process that is started.
///
/// # Errors
///
/// If the system doesn't let this process trace its child, or if what was measured is worth
/// nothing: see [`Obstacle`].
pub fn measure(what: &str, thread: Thread) -> Result<Report, Obstacle> {
    let mut template = trace::Template::start(what, thread)?;
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
