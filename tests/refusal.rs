//! Promise: a target is either served, or refused at compile time, in words; never
//! a silent plain call.
//!
//! Looked at from two sides that need no standard library for other targets:
//! `src/target.rs` alone, compiled for every target that rustc knows, and the whole
//! crate, compiled for this one but told that it is another. `ci/refusals.sh` has
//! the third: the whole crate on the real targets, with their standard library.
#![cfg(not(miri))] // Miri can't start a compiler.

#[path = "common/cargo.rs"]
mod cargo;
#[path = "common/compiler.rs"]
mod compiler;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Output,
    sync::Mutex,
    thread,
};

use cargo::{cargo, text, tmp};
use compiler::{note, rustc};

const WASM: &str = "stackbleach refuses to build for WebAssembly";
const HERMIT: &str = "stackbleach refuses to build for Hermit";
const WINDOWS: &str = "stackbleach refuses to build for Windows";
const OPENBSD: &str = "stackbleach refuses to build for OpenBSD";
const POWERPC: &str = "stackbleach refuses to build for PowerPC";
const OTHER: &str = "stackbleach refuses to build for this target";

/// Where to read on.
const DOCS: &str = "See https://docs.rs/stackbleach/#targets";

/// All that builds, by name.
///
/// A target that is new to rustc, and passes for one of these because its `cfg`s are
/// theirs, fails the test until somebody has looked at it. If its registers, its ABI and
/// its stacks are those of a target that is served, it belongs here. If they are not, as
/// where pointers to functions are signed or a register more must be cleared, it has to
/// be refused, by a `cfg` that tells it apart, in all three places where the predicate
/// stands.
const SERVED: [&str; 28] = [
    "x86_64-unknown-linux-gnu",
    "x86_64-unknown-linux-musl",
    // The first, with a sanitizer on by default.
    "x86_64-unknown-linux-gnuasan",
    "x86_64-unknown-linux-gnumsan",
    "x86_64-unknown-linux-gnutsan",
    "aarch64-unknown-linux-gnu",
    "aarch64-unknown-linux-musl",
    // i586 is what has no SSE.
    "i586-unknown-linux-gnu",
    "i586-unknown-linux-musl",
    "i686-unknown-linux-gnu",
    "i686-unknown-linux-musl",
    "arm-unknown-linux-gnueabihf",
    "arm-unknown-linux-musleabihf",
    "armv7-unknown-linux-gnueabihf",
    "armv7-unknown-linux-musleabihf",
    "thumbv7neon-unknown-linux-gnueabihf",
    "thumbv7neon-unknown-linux-musleabihf",
    "riscv64gc-unknown-linux-gnu",
    "riscv64gc-unknown-linux-musl",
    // The former with more of the instruction set.
    "riscv64a23-unknown-linux-gnu",
    "s390x-unknown-linux-gnu",
    "s390x-unknown-linux-musl",
    "x86_64-apple-darwin",
    // The former from Haswell on.
    "x86_64h-apple-darwin",
    "aarch64-apple-darwin",
    // Signs pointers to functions, and should be refused, but has the very `cfg`s of the
    // former; `arm64e_has_no_cfg_to_refuse_it_by` tells when that changes. As of Rust 1.96
    // no toolchain comes with a standard library for it, and its ABI is not finished in
    // LLVM (https://github.com/rust-lang/rust/issues/73628).
    "arm64e-apple-darwin",
    "x86_64-unknown-freebsd",
    "aarch64-unknown-freebsd",
];

/// What a rustc is expected to know: one that doesn't is told of in words.
const NAMED: [&str; 38] = [
    "aarch64-apple-darwin",
    "aarch64-apple-ios",
    "aarch64-unknown-freebsd",
    "aarch64-unknown-hermit",
    "aarch64-unknown-linux-gnu",
    "aarch64-unknown-linux-gnu_ilp32",
    "aarch64-unknown-openbsd",
    "aarch64_be-unknown-linux-gnu",
    "arm-unknown-linux-gnueabi",
    "armv7-unknown-linux-gnueabi",
    "armv7-unknown-linux-gnueabihf",
    "i586-unknown-linux-gnu",
    "i686-unknown-linux-gnu",
    "loongarch64-unknown-linux-gnu",
    "powerpc64-unknown-linux-gnu",
    "powerpc64le-unknown-linux-gnu",
    "riscv64gc-unknown-hermit",
    "riscv64gc-unknown-linux-gnu",
    "s390x-unknown-linux-gnu",
    "thumbv7neon-unknown-linux-gnueabihf",
    "wasm32-unknown-emscripten",
    "wasm32-unknown-unknown",
    "wasm32-wasip1",
    "wasm32-wasip2",
    "wasm64-unknown-unknown",
    "x86_64-apple-darwin",
    "x86_64-linux-android",
    "x86_64-pc-windows-gnu",
    "x86_64-pc-windows-msvc",
    "x86_64-unikraft-linux-musl",
    "x86_64-unknown-freebsd",
    "x86_64-unknown-hermit",
    "x86_64-unknown-linux-gnu",
    "x86_64-unknown-linux-gnux32",
    "x86_64-unknown-linux-musl",
    "x86_64-unknown-netbsd",
    "x86_64-unknown-none",
    "x86_64-unknown-openbsd",
];

/// The sentence that a target's name calls for, or `None` where the crate builds.
///
/// By name, and not by `cfg`: this must not repeat what it checks.
fn sentence_for(target: &str) -> Option<&'static str> {
    if SERVED.contains(&target) {
        None
    } else if target.starts_with("wasm") {
        Some(WASM)
    } else if target.contains("-hermit") {
        Some(HERMIT)
    } else if target.contains("-windows-") {
        Some(WINDOWS)
    } else if target.contains("-openbsd") {
        Some(OPENBSD)
    } else if target.starts_with("powerpc") {
        Some(POWERPC)
    } else {
        Some(OTHER)
    }
}

/// What a compiler called an error, without its own summary at the end.
fn errors(output: &Output) -> Vec<String> {
    String::from_utf8_lossy(&output.stderr)
        .lines()
        .filter(|line| line.starts_with("error"))
        .filter(|line| !line.starts_with("error: aborting due to"))
        .filter(|line| !line.starts_with("error: could not compile"))
        .map(str::to_owned)
        .collect()
}

/// Whether `output` is what `sentence` calls for: that very refusal, which names
/// the docs, and no other error; or success.
#[must_use]
fn is_as_expected(output: &Output, sentence: Option<&str>) -> bool {
    let errors = errors(output);
    match (sentence, errors.as_slice()) {
        (None, []) => output.status.success(),
        (Some(sentence), [error]) => {
            !output.status.success()
                && error.starts_with(&format!("error: {sentence}: "))
                && error.ends_with(DOCS)
        }
        _ => false,
    }
}

mod the_refusals_alone {
    use super::*;

    /// What lets a file be compiled without even `core`: `compile_error!`, which is
    /// built into the compiler, needs nothing but a name.
    const WITHOUT_CORE: &str = "\
        #![feature(no_core, rustc_attrs)]\n\
        #![allow(internal_features, unused_macros)]\n\
        #![no_core]\n\
        #[rustc_builtin_macro]\n\
        macro_rules! compile_error { ($message:expr) => {}; }\n";

    /// Writes a crate of `WITHOUT_CORE` and `rest`, and says where.
    fn write(name: &str, rest: &str) -> PathBuf {
        let root = tmp().join(name).with_extension("rs");
        fs::write(&root, format!("{WITHOUT_CORE}{rest}")).unwrap();
        root
    }

    fn compile(root: &Path, target: &str) -> Output {
        rustc()
            // The features are unstable; there is no other way to have none of core.
            .env("RUSTC_BOOTSTRAP", "1")
            // No file where a compiler crashes over a target that it can't make code for.
            .env("RUSTC_ICE", "0")
            .args(["--edition=2024", "--crate-type=rlib", "--emit=metadata"])
            .args(["--target", target])
            .arg("--out-dir")
            .arg(root.with_extension("out").join(target))
            .arg(root)
            .output()
            .unwrap()
    }

    fn known_targets() -> BTreeSet<String> {
        let output = rustc().args(["--print", "target-list"]).output().unwrap();
        assert!(output.status.success(), "{}", text(&output));
        String::from_utf8(output.stdout)
            .unwrap()
            .lines()
            .map(str::to_owned)
            .collect()
    }

    fn note_unknown(known: &BTreeSet<String>) {
        for target in NAMED.iter().filter(|&&target| !known.contains(target)) {
            note(&format!(
                "this rustc doesn't know {target}, so its refusal was not checked"
            ));
        }
    }

    #[test]
    fn every_target_that_rustc_knows_is_served_or_refused_with_its_own_sentence() {
        let empty = write("without-core", "");
        let output = compile(&empty, SERVED[0]);
        assert!(
            output.status.success(),
            "this rustc compiles no crate without core, so no refusal could be checked:\n{}",
            text(&output)
        );

        // The file itself, where it is, and not a copy of its text.
        let room = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/target.rs");
        let refusals = write("refusals", &format!("#[path = {room:?}]\nmod target;\n"));
        let known = known_targets();
        note_unknown(&known);

        let left = Mutex::new(known.iter());
        let wrong = Mutex::new(Vec::new());
        let check = || {
            loop {
                let Some(target) = left.lock().unwrap().next() else {
                    return;
                };
                let output = compile(&refusals, target);
                let sentence = sentence_for(target);
                if is_as_expected(&output, sentence) {
                    continue;
                }
                if compile(&empty, target).status.success() {
                    let sentence = sentence.unwrap_or("no error");
                    wrong.lock().unwrap().push(format!(
                        "{target}: expected {sentence}, got\n{}",
                        text(&output)
                    ));
                } else {
                    note(&format!(
                        "this rustc knows {target}, and compiles nothing for it, so its refusal \
                         was not checked"
                    ));
                }
            }
        };
        thread::scope(|scope| {
            for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
                scope.spawn(check);
            }
        });

        let wrong = wrong.into_inner().unwrap();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    /// When this fails, it has one: then refuse it.
    #[test]
    fn arm64e_has_no_cfg_to_refuse_it_by() {
        let cfgs = |target| {
            let output = rustc()
                .args(["--print", "cfg", "--target", target])
                .output()
                .unwrap();
            assert!(output.status.success(), "{target}: {}", text(&output));
            output.stdout
        };
        if known_targets().contains("arm64e-apple-darwin") {
            assert!(cfgs("arm64e-apple-darwin") == cfgs("aarch64-apple-darwin"));
            assert!(cfgs("x86_64-apple-darwin") != cfgs("aarch64-apple-darwin"));
        } else {
            note("this rustc doesn't know arm64e-apple-darwin");
        }
    }
}

mod the_crate_on_this_target {
    use super::*;

    /// Compiles the library with one more `--cfg`.
    fn check_with(cfg: &str) -> Output {
        cargo("rustc", "refusal")
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
}

mod dependencies {
    use super::*;

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
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let dependent = tmp().join("dependent");
        fs::create_dir_all(dependent.join("src")).unwrap();
        fs::write(dependent.join("src/lib.rs"), "").unwrap();
        fs::write(
            dependent.join("Cargo.toml"),
            format!(
                "[package]\nname = \"dependent\"\nedition = \"2024\"\n\
                 [dependencies]\nstackbleach = {{ path = '{}' }}\n\
                 [workspace]\n",
                root.display()
            ),
        )
        .unwrap();
        // So that cargo chooses the versions that are at hand.
        fs::copy(root.join("Cargo.lock"), dependent.join("Cargo.lock")).unwrap();
    }

    /// Their errors would come before the sentence.
    ///
    /// Windows and macOS are missing: a dependency that isn't built there has
    /// dependencies of its own there, and cargo wants to download those before it
    /// says so. `the_predicate_of_what_is_served_is_the_same_wherever_it_stands`
    /// speaks for them.
    #[test]
    fn none_is_built_where_the_crate_is_refused() {
        write_dependent();
        for target in [
            "aarch64-unknown-hermit",
            "aarch64-unknown-linux-gnu_ilp32",
            "aarch64-unknown-openbsd",
            "aarch64_be-unknown-linux-gnu",
            "armv7-unknown-linux-gnueabi",
            "loongarch64-unknown-linux-gnu",
            "powerpc64le-unknown-linux-gnu",
            "wasm32-unknown-unknown",
            "wasm32-wasip1",
            "wasm64-unknown-unknown",
            "x86_64-linux-android",
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

        // Controls, one for each processor and system, but for macOS, as above.
        for target in [
            "aarch64-unknown-freebsd",
            "aarch64-unknown-linux-gnu",
            "armv7-unknown-linux-gnueabihf",
            "i686-unknown-linux-gnu",
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
}

mod text_of {
    use super::*;

    fn source(path: &str) -> String {
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
    }

    /// Without what a formatter may change.
    fn squeezed(text: &str) -> String {
        let text: String = text.split_whitespace().collect();
        text.replace(",)", ")")
    }

    /// What lies between `start` and `end`, the first time.
    fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
        let (_, rest) = text.split_once(start).unwrap();
        rest.split_once(end).unwrap().0
    }

    /// The headings in the manifest under which a crate's users get dependencies.
    fn dependency_headings(manifest: &str) -> Vec<&str> {
        manifest
            .lines()
            .filter(|line| line.starts_with('[') && line.contains("dependencies"))
            .filter(|line| *line != "[dev-dependencies]")
            .collect()
    }

    #[test]
    fn the_predicate_of_what_is_served_is_the_same_wherever_it_stands() {
        let manifest = source("Cargo.toml");
        let headings = dependency_headings(&manifest);
        let [heading] = headings.as_slice() else {
            panic!("dependencies for other targets, too: {headings:?}");
        };
        let in_manifest = between(heading, "[target.'cfg(", ")'.dependencies]");

        let lib = source("src/lib.rs");
        let in_lib = between(&lib, "#[cfg(", ")] {");

        // The branch of the chain that refuses nothing.
        let room = source("src/target.rs");
        let (before, _) = room.split_once("// Served").unwrap();
        let (_, branch) = before.rsplit_once("#[cfg(").unwrap();
        let (in_room, _) = branch.split_once(")] {").unwrap();

        assert_eq!(squeezed(in_manifest), squeezed(in_lib));
        assert_eq!(squeezed(in_manifest), squeezed(in_room));
        assert!(in_manifest.contains("target_os"), "{in_manifest}");
    }

    #[test]
    fn every_refusal_says_who_refuses_and_where_to_read_on() {
        let room = source("src/target.rs");
        let refusals: Vec<_> = room.split("compile_error!(").skip(1).collect();
        assert!(!refusals.is_empty());
        for refusal in refusals {
            let sentence = between(refusal, "\"", "\"\n");
            assert!(
                sentence.starts_with("stackbleach refuses to build for "),
                "{sentence}"
            );
            assert!(sentence.ends_with(DOCS), "{sentence}");
        }
    }
}
