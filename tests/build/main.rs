//! What starts a compiler: what must not compile, or must compile elsewhere, and what others make of
//! the crate.
//!
//! The packages `tests/downstream` and `tests/plugin` are no part of a crate that was packaged;
//! there, the tests that need them say that they have tested nothing.
#![cfg(not(miri))] // Miri can't start a compiler.

use std::{env, path::Path};

#[path = "../common/mod.rs"]
mod common;

mod documents;
mod downstream;
mod refusal;
#[cfg(target_os = "linux")] // Elsewhere copies don't know each other's stacks.
mod two_copies;
mod ui;
#[cfg(unix)] // For Windows: `tests/dll`, by `ci/windows.sh`.
mod unloaded;

/// Whether all is asked for, and not only what is done in seconds: set by `ci/refusals.sh`.
fn is_exhaustive() -> bool {
    env::var_os("STACKBLEACH_EXHAUSTIVE").is_some()
}

/// The crate's own folder.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Whether that package in `tests/` is there; says so if not.
fn has_package(name: &str) -> bool {
    let is_there = root().join("tests").join(name).exists();
    if !is_there {
        common::child::untested(&format!(
            "tests/{name} is not here: this is a packaged crate"
        ));
    }
    is_there
}

/// The manifest as it was written, and not as cargo has packaged it.
fn manifest() -> String {
    let written = root().join("Cargo.toml.orig");
    let path = if written.exists() {
        written
    } else {
        root().join("Cargo.toml")
    };
    std::fs::read_to_string(path).unwrap()
}
