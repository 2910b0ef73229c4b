//! The whole crate, for this target but told that it is another.

use std::process::Output;

use super::{HERMIT, WASM, is_as_expected};
use crate::common::cargo::{cargo, text};

/// Compiles the library with one more `--cfg`.
fn check_with(cfg: &str) -> Output {
    cargo("rustc", "packages")
        // As packages are built, to share what is.
        .args(["--config", "profile.dev.package.\"*\".debug = 0"])
        .env("RUSTFLAGS", "-D warnings")
        .args(["--lib", "--profile=check", "--", "--cfg", cfg])
        // rustc objects to a `cfg` of its own that comes from outside.
        .arg("-Aexplicit_builtin_cfgs_in_flags")
        .output()
        .unwrap()
}

#[test]
fn being_told_that_it_is_wasm_is_the_only_error() {
    let output = check_with("target_family=\"wasm\"");
    assert!(is_as_expected(&output, Some(WASM)), "{}", text(&output));
}

#[test]
fn being_told_that_it_is_hermit_is_the_only_error() {
    let output = check_with("target_os=\"hermit\"");
    assert!(is_as_expected(&output, Some(HERMIT)), "{}", text(&output));
}

#[test]
fn being_told_what_means_nothing_builds() {
    let output = check_with("target_family=\"harmless\"");
    assert!(is_as_expected(&output, None), "{}", text(&output));
}
