//! Programs that start themselves anew for each operation, which are told from each other by a text.
//!
//! This is for programs that measure many operations in many ways, on which thread they like, and
//! that interrupt them at any instruction; tests of a library's own use [`residue`](crate::residue).
//! Whatever differs without the key is an error here.
//!
//! Such a program begins with [`run_if_asked`], which says how an operation is prepared, by a text that the program itself
//! gives to [`measure`]:
//!
//! ```no_run
//! use stackbleach_residue::program::{Thread, measure, run_if_asked};
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
//!
//! The thread that runs is the process's first or another, but always the only one: a
//! subject has no more than the one that forked it. What else there is in the template
//! stands still. A thread that the operation makes runs to its end while the one that made it waits,
//! whether it joins it or not, so that what they do comes in one order.

pub use super::RegisterKind;
pub use super::compare::{Report, Residue};
pub use super::interrupt::{Interrupted, Pass, interrupt};
pub use super::keys::assert_differ as assert_keys_differ;
pub use super::registers::{Byte, has_tiles};
use super::snapshot::Snapshot;
pub use super::snapshot::{PAGE, Place};
pub use super::step::{Effort, Marked, Point, Stepped, step_through};
pub use super::subject::{Exchange, Output, Secret, Thread, run_if_asked, take_signals, trap};
pub use super::tracee::Obstacle;
use super::{compare, keys, trace};

/// Different keys for one operation.
///
/// A byte that depends on the key has the same value under all of them with a
/// chance of one in 256 for each but the first.
pub(super) const KEYS: u8 = 5;

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
    let mut runs: Vec<_> = (0..KEYS).map(|_| Vec::new()).collect();
    // Each key once, then each again: what grows with time differs between those of one key, too.
    for _ in 0..REPEATS {
        for (run, key) in runs.iter_mut().zip(1..) {
            let mut subject = template.fork()?;
            subject.set_key(&keys::key(key))?;
            subject.run_to_trap()?;
            run.push(Snapshot::take(&subject)?);
        }
    }
    compare::compare(&runs)
}
