//! Promise: users wrap the outermost call into their crypto code, and need nothing
//! else. A crate of its own does so, and is built and tested as its owner would. And it does no harm
//! where a dependency uses another version of this crate, or a plug-in its own copy.
#![cfg(not(miri))] // Miri can't start a cargo.

#[path = "common/cargo.rs"]
mod cargo;

use std::{collections::BTreeSet, fs, path::Path};

use cargo::{cargo, text, tmp};

#[test]
fn a_crate_that_wraps_its_hmac_builds_without_a_warning_and_passes_its_own_tests() {
    let output = cargo("test", "downstream")
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
    let ours = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (theirs, program) = (tmp().join("another_version"), tmp().join("two_copies"));
    for folder in [&theirs, &program] {
        fs::create_dir_all(folder).unwrap();
    }
    copy(&ours.join("src"), &theirs.join("src"));
    fs::copy(ours.join("README.md"), theirs.join("README.md")).unwrap();
    let manifest = fs::read_to_string(ours.join("Cargo.toml")).unwrap();
    let version = format!("version = \"{}\"", env!("CARGO_PKG_VERSION"));
    assert!(manifest.contains(&version));
    // Of its targets only the library is there.
    let library = manifest.split("[dev-dependencies]").next().unwrap();
    let (_, lints) = manifest.split_once("[workspace.lints.").unwrap();
    let lints = lints.split("\n[profile").next().unwrap();
    let lints = lints.replace("[workspace.", "[");
    let manifest = format!("{library}[lints.{lints}");
    let another = manifest.replace(&version, "version = \"99.0.0\"");
    fs::write(theirs.join("Cargo.toml"), another).unwrap();

    let manifest = format!(
        "[package]\nname = \"two-copies\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
         [[bin]]\nname = \"two-copies\"\npath = {:?}\n\
         [dependencies]\nlibc = \"0.2\"\n\
         first = {{ package = \"stackbleach\", path = {ours:?} }}\n\
         second = {{ package = \"stackbleach\", path = {theirs:?} }}\n\
         [workspace]\n",
        ours.join("tests/downstream/two_copies/main.rs"),
    );
    fs::write(program.join("Cargo.toml"), manifest).unwrap();
    // Nothing is to be downloaded.
    fs::copy(ours.join("Cargo.lock"), program.join("Cargo.lock")).unwrap();
    // In the folder of the other test, which builds most of this as well.
    let output = cargo("run", "downstream")
        .arg("--manifest-path")
        .arg(program.join("Cargo.toml"))
        .env("RUSTFLAGS", "-D warnings")
        .output()
        .unwrap();
    let text = text(&output);
    assert!(output.status.success(), "{text}");
    assert!(text.contains("each works on the other's stacks"), "{text}");
}

/// All files of a folder, and of those in it.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

/// Else it would want to download a package, which a test must not; nor does that of
/// `unloaded.rs`.
#[test]
fn its_lockfile_asks_for_nothing_that_ours_lacks() {
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
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(lockfile))
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
