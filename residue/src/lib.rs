//! What of a secret is left in a process after an operation? In your own tests.
//!
//! ```
//! use stackbleach_residue::residue;
//!
//! # fn sign(key: &[u8; 32]) -> [u8; 64] { [key[0]; 64] }
//! let report = residue(|key: &[u8; 32], out: &mut [u8; 64]| *out = sign(key));
//! println!("{report}"); // in a test: assert!(report.is_clean(), "{report}");
//! ```
//!
//! The operation is done several times under several secrets, in processes that all start from the
//! very same bytes. All private memory and all registers are compared right after it returned. A byte
//! that changes with the secret is *residue*, whole copies and derived values alike. A byte that
//! changes without it is *noise*, which could hide residue: then the verdict is inconclusive.
//! The README says how to use it, what it sees and what it doesn't.
//!
//! Linux on x86-64; elsewhere every verdict is inconclusive.

#![deny(unsafe_code)]
#![cfg_attr(
    not(all(target_os = "linux", target_arch = "x86_64")),
    allow(dead_code, reason = "nothing is measured there")
)]
#![cfg_attr(
    all(target_os = "linux", target_arch = "x86_64"),
    expect(unsafe_code, reason = "ptrace and raw system calls")
)]

mod check;
mod place;
mod reader;
pub mod render;
mod report;
mod rng;
mod values;

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
pub mod program;

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod answers;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod calls;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod compare;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod interrupt;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod keys;
#[cfg(all(feature = "names", target_os = "linux", target_arch = "x86_64"))]
mod names;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod refusal;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod registers;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod snapshot;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod step;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod subject;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod trace;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod tracee;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod watchdog;

pub use check::Check;
pub use place::{Place, RegisterKind};
pub use reader::Reader;
pub use report::{Doubt, Facts, Finding, Inconclusive, Report, Verdict, WrittenBy};
pub use rng::Rng;
pub use values::{Output, Secret};

/// Checks an operation that writes its result where it is told to, as [`Check::new`] does.
///
/// What the result holds is the caller's own, and no residue.
///
/// ```
/// use stackbleach_residue::residue;
///
/// let report = residue(|key: &[u8; 16], sum: &mut u64| {
///     *sum = key.iter().map(|&byte| u64::from(byte)).sum();
/// });
/// println!("{report}");
/// ```
#[track_caller]
pub fn residue<S, O, F>(operation: F) -> Report
where
    S: Secret,
    O: Output,
    F: FnMut(&S, &mut O),
{
    Check::new().run(operation)
}

/// Checks an operation that returns its result.
///
/// ```
/// use stackbleach_residue::residue_of;
///
/// let report = residue_of(|key: &[u8; 32]| key.iter().fold(0, |all, byte| all ^ byte));
/// println!("{report}");
/// ```
#[track_caller]
pub fn residue_of<S, R, F>(operation: F) -> Report
where
    S: Secret,
    R: Output,
    F: FnMut(&S) -> R,
{
    Check::new().run_of(operation)
}
