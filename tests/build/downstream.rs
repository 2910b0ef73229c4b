//! Promise: users wrap the outermost call into their crypto code, and need nothing
//! else. A crate of its own does so, and is built and tested as its owner would. And it does no harm
//! where a dependency uses another version of this crate, or a plug-in its own copy.

use std::{collections::BTreeSet, fs, iter, path::Path};

use super::{has_package, manifest, root};
use crate::common::cargo::{cargo, text, tmp};

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

/// A copy with another version, and a program that depends on both.
#[test]
#[cfg(target_os = "linux")]
fn two_copies_in_one_program_work_on_each_others_stacks() {
    if !has_package("downstream") {
        return;
    }
    let (theirs, program) = (tmp().join("another_version"), tmp().join("two_copies"));
    for folder in [&theirs, &program] {
        fs::create_dir_all(folder).unwrap();
    }
    copy(&root().join("src"), &theirs.join("src"));
    copy(&root().join("README.md"), &theirs.join("README.md"));
    let manifest = library_manifest();
    let version = format!("version = \"{}\"", env!("CARGO_PKG_VERSION"));
    assert!(manifest.contains(&version));
    let another = manifest.replace(&version, "version = \"99.0.0\"");
    write(&theirs.join("Cargo.toml"), another.as_bytes());

    let manifest = format!(
        "[package]\nname = \"two-copies\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
         [[bin]]\nname = \"two-copies\"\npath = {:?}\n\
         [dependencies]\nlibc = \"0.2\"\n\
         first = {{ package = \"stackbleach\", path = {:?} }}\n\
         second = {{ package = \"stackbleach\", path = {theirs:?} }}\n\
         [workspace]\n",
        root().join("tests/downstream/two_copies/main.rs"),
        root(),
    );
    write(&program.join("Cargo.toml"), manifest.as_bytes());
    // Nothing is to be downloaded.
    copy(&root().join("Cargo.lock"), &program.join("Cargo.lock"));
    // In the folder of the other test, which builds most of this as well.
    let output = cargo("run", "packages")
        .arg("--manifest-path")
        .arg(program.join("Cargo.toml"))
        .env("RUSTFLAGS", "-D warnings")
        .output()
        .unwrap();
    let text = text(&output);
    assert!(output.status.success(), "{text}");
    assert!(text.contains("each works on the other's stacks"), "{text}");
}

/// Of the manifest what the library alone is built by, in a workspace of its own.
fn library_manifest() -> String {
    let mut sections = String::from("[workspace]\n");
    let manifest = manifest();
    let starts = manifest.match_indices("\n[").map(|(i, _)| i + 1);
    let starts: Vec<_> = iter::once(0).chain(starts).collect();
    let ends = starts[1..].iter().copied().chain([manifest.len()]);
    for (&start, end) in starts.iter().zip(ends) {
        let section = &manifest[start..end];
        // The members' lints are the library's.
        let section = section.replacen("[workspace.lints.", "[lints.", 1);
        let wanted = ["[package]", "[target.", "[lints."];
        let is_for_tests = section
            .lines()
            .next()
            .unwrap()
            .ends_with(".dev-dependencies]");
        if !is_for_tests && wanted.iter().any(|heading| section.starts_with(heading)) {
            sections.push_str(&section);
        }
    }
    sections
}

/// A file, or all files of a folder, and of those in it.
fn copy(from: &Path, to: &Path) {
    if !from.is_dir() {
        return write(to, &fs::read(from).unwrap());
    }
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        copy(&entry.path(), &to.join(entry.file_name()));
    }
}

/// Only what is new: cargo builds again what is younger than what it has built.
fn write(path: &Path, bytes: &[u8]) {
    if fs::read(path).is_ok_and(|there| there == bytes) {
        return;
    }
    fs::write(path, bytes).unwrap();
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
