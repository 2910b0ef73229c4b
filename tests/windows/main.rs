//! What only Windows has: fields of the thread that say where its stack is, guard pages that go, and
//! exceptions; and what runs leave there, with controls. What Windows shares with other systems is in
//! the other areas.
#![cfg(windows)]
#![expect(unsafe_code, reason = "calls the system")]

#[path = "../common/mod.rs"]
mod common;

mod apcs;
mod bleach;
mod deep;
mod exceptions;
mod fibers;
mod fields;
mod guarantee;
mod guards;
mod kernel;
mod libraries;
mod needle;
mod overflow;
mod panics;
mod residue;
mod seh;
