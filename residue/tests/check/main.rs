//! What a check finds, and what it calls it.
#![cfg(all(target_os = "linux", target_arch = "x86_64"))]

mod common;
mod doubts;
mod planted;
mod verdicts;
