//! What is built with the crate, and what is not where it is refused.

use std::{collections::BTreeSet, fs};

use crate::{
    common::cargo::{cargo, text, tmp},
    root,
};

/// The packages that a crate which uses this one is built with on `target`,
/// itself left out.
fn built_on(target: &str) -> BTreeSet<String> {
    let dependent = tmp().join("dependent");
    let output = cargo("tree", "dependent")
        .current_dir(&dependent)
        .args(["--target", target, "--edges=normal,build"])
        .args(["--prefix=none", "--format={lib}"])
        .output()
        .unwrap();
    assert!(output.status.success(), "{target}: {}", text(&output));
    String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .map(str::to_owned)
        .filter(|name| name != "dependent" && !name.is_empty())
        .collect()
}

/// A crate which uses this one and nothing else. The tree of this one itself
/// would, offline, lack the tests' dependencies on other targets.
fn write_dependent() {
    let dependent = tmp().join("dependent");
    fs::create_dir_all(dependent.join("src")).unwrap();
    fs::write(dependent.join("src/lib.rs"), "").unwrap();
    fs::write(
        dependent.join("Cargo.toml"),
        format!(
            "[package]\nname = \"dependent\"\nedition = \"2024\"\n\
             [dependencies]\nstackbleach = {{ path = '{}' }}\n\
             [workspace]\n",
            root().display()
        ),
    )
    .unwrap();
    // So that cargo chooses the versions that are at hand.
    fs::copy(root().join("Cargo.lock"), dependent.join("Cargo.lock")).unwrap();
}

/// Their errors would come before the sentence.
///
/// Windows, macOS and iOS are missing: a dependency that isn't built there has
/// dependencies of its own there, and cargo wants to download those before it
/// says so. `the_predicate_of_what_is_served_is_the_same_wherever_it_stands`
/// speaks for them.
#[test]
fn none_is_built_where_the_crate_is_refused() {
    write_dependent();
    for target in [
        "aarch64-unknown-hermit",
        "arm-linux-androideabi",
        "arm64_32-apple-watchos",
        "armv7k-apple-watchos",
        "aarch64-unknown-linux-gnu_ilp32",
        "aarch64-unknown-openbsd",
        "aarch64_be-unknown-linux-gnu",
        "armv7-unknown-linux-gnueabi",
        "loongarch64-unknown-linux-ohos",
        "powerpc64-unknown-linux-gnu",
        "wasm32-unknown-unknown",
        "wasm32-wasip1",
        "wasm64-unknown-unknown",
        "x86_64-unikraft-linux-musl",
        "x86_64-unknown-hermit",
        "x86_64-unknown-linux-gnux32",
        "x86_64-unknown-none",
        "x86_64-unknown-openbsd",
    ] {
        assert_eq!(
            built_on(target),
            BTreeSet::from(["stackbleach".into()]),
            "{target}"
        );
    }

    // What stands in for it.
    let control = built_on("aarch64-apple-tvos");
    assert!(
        control.contains("psm") && !control.contains("region"),
        "{control:?}"
    );

    // Controls, one for each processor and system, but for macOS and iOS, as above.
    for target in [
        "aarch64-linux-android",
        "aarch64-unknown-freebsd",
        "aarch64-unknown-linux-gnu",
        "armv7-unknown-linux-gnueabihf",
        "i686-unknown-linux-gnu",
        "loongarch64-unknown-linux-gnu",
        "powerpc64le-unknown-linux-gnu",
        "riscv64gc-unknown-linux-gnu",
        "s390x-unknown-linux-gnu",
        "x86_64-unknown-freebsd",
        "x86_64-unknown-linux-gnu",
        "x86_64-unknown-linux-musl",
    ] {
        let control = built_on(target);
        for name in ["psm", "region"] {
            assert!(control.contains(name), "{target}: {control:?}");
        }
    }
}
