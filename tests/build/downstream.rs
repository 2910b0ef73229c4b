//! Promise: users wrap the outermost call into their crypto code, and need nothing
//! else. A crate of its own does so, and is built and tested as its owner would.

use std::{collections::BTreeSet, fs};

use super::{has_package, root};
use crate::common::cargo::{cargo, text};

#[test]
fn a_crate_that_wraps_its_hmac_builds_without_a_warning_and_passes_its_own_tests() {
    if !has_package("downstream") {
        return;
    }
    let output = cargo("test", "packages")
        .args(["--locked", "--manifest-path=tests/downstream/Cargo.toml"])
        .env("RUSTFLAGS", "-D warnings")
        .output()
        .unwrap();
    let text = text(&output);
    assert!(output.status.success(), "{text}");
    // It ran, and wasn't filtered out by something inherited.
    let vectors = "tags_are_those_of_rfc_4231_on_one_stack_used_again ... ok";
    assert!(text.contains(vectors), "{text}");
}

/// Else it would want to download a package, which a test must not; nor does that of
/// `unloaded`.
#[test]
fn its_lockfile_asks_for_nothing_that_ours_lacks() {
    if !has_package("downstream") || !has_package("plugin") {
        return;
    }
    let ours = packages("Cargo.lock");
    for (folder, itself, holds) in [
        ("downstream", "\"authenticator\"", "\"hmac\""),
        ("plugin", "\"plugin\"", "\"region\""),
    ] {
        let theirs = packages(&format!("tests/{folder}/Cargo.lock"));
        assert!(theirs.iter().any(|package| package.contains(holds)));
        let extra: Vec<_> = theirs
            .difference(&ours)
            .filter(|package| !package.contains(itself))
            .collect();
        assert!(extra.is_empty(), "{extra:#?}");
    }
}

/// Name, version, source and checksum of each package in a lockfile.
fn packages(lockfile: &str) -> BTreeSet<String> {
    fs::read_to_string(root().join(lockfile))
        .unwrap()
        .split("[[package]]\n")
        .skip(1)
        .map(|package| {
            package
                .split("dependencies = ")
                .next()
                .unwrap()
                .trim()
                .into()
        })
        .collect()
}
