//! Promise: `docs/system-calls.md` lists the system calls that each operation makes, all of them
//! and no others. A sandbox is built from that list.
//!
//! A child does each operation and says by a call of a number that no system call has which one
//! it is at. Its parent traces it, and compares what it has seen with the document. Each operation has a
//! counterpart without the crate, whose calls don't count.

#[cfg(all(target_arch = "x86_64", target_env = "gnu"))]
mod traced;

use libtest_mimic::Trial;

use crate::common::{child, initial};

pub(crate) fn cases() -> Vec<Trial> {
    initial::cases![
        what_is_called_is_what_is_documented,
        a_process_lives_with_the_documented_calls_alone,
    ]
}

fn what_is_called_is_what_is_documented() {
    #[cfg(all(target_arch = "x86_64", target_env = "gnu"))]
    if !child::is_emulated() {
        return traced::what_is_called_is_what_is_documented();
    }
    untested();
}

fn a_process_lives_with_the_documented_calls_alone() {
    #[cfg(all(target_arch = "x86_64", target_env = "gnu"))]
    if !child::is_emulated() {
        return traced::a_process_lives_with_the_documented_calls_alone();
    }
    untested();
}

fn untested() {
    child::untested(
        "the document is for x86-64 with glibc, and emulators take neither tracers nor filters",
    );
}
