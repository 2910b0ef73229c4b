//! Promise: it does no harm where a dependency uses another version of this crate, or a plug-in its own
//! copy.

use std::{fs, iter, path::Path};

use super::{has_package, manifest, root};
use crate::common::cargo::{cargo, text, tmp};

/// A copy with another version, and a program that depends on both.
#[test]
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
