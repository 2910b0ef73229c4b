//! `src/target.rs` alone, for the targets that have a name here; with `STACKBLEACH_EXHAUSTIVE` in the
//! environment for every target that rustc knows.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Output,
    sync::Mutex,
    thread,
};

use super::{NAMED, SERVED, is_as_expected, sentence_for};
use crate::{
    common::{
        cargo::{text, tmp},
        compiler::{note, rustc},
    },
    is_exhaustive, root,
};

/// What lets a file be compiled without even `core`: `compile_error!`, which is
/// built into the compiler, needs nothing but a name.
const WITHOUT_CORE: &str = "\
    #![feature(auto_traits, lang_items, no_core, rustc_attrs)]\n\
    #![allow(internal_features, unused_features, unused_macros)]\n\
    #![no_core]\n\
    #[rustc_builtin_macro]\n\
    macro_rules! compile_error { ($message:expr) => {}; }\n";

/// Writes a crate of `WITHOUT_CORE` and `rest`, and says where.
pub(super) fn write(name: &str, rest: &str) -> PathBuf {
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

pub(super) fn known_targets() -> BTreeSet<String> {
    let output = rustc().args(["--print", "target-list"]).output().unwrap();
    assert!(output.status.success(), "{}", text(&output));
    String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .map(str::to_owned)
        .collect()
}

fn note_unknown(targets: &BTreeSet<String>) {
    for target in NAMED.iter().filter(|&&target| !targets.contains(target)) {
        note(&format!(
            "this rustc doesn't know {target}, so its refusal was not checked"
        ));
    }
}

#[test]
fn each_target_is_served_or_refused_with_its_own_sentence() {
    let empty = write("without-core", "");
    let output = compile(&empty, SERVED[0]);
    assert!(
        output.status.success(),
        "this rustc compiles no crate without core, so no refusal could be checked:\n{}",
        text(&output)
    );

    // The file itself, where it is, and not a copy of its text.
    let room = root().join("src/target.rs");
    let refusals = write("refusals", &format!("#[path = {room:?}]\nmod target;\n"));
    let mut targets = known_targets();
    note_unknown(&targets);
    if !is_exhaustive() {
        targets.retain(|target| SERVED.contains(&&**target) || NAMED.contains(&&**target));
    }

    let left = Mutex::new(targets.iter());
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
    let cfgs = |target: &str| {
        let output = rustc()
            .args(["--print", "cfg", "--target", target])
            .output()
            .unwrap();
        assert!(output.status.success(), "{target}: {}", text(&output));
        // Instructions that sign are there on others too, if a processor is asked for that has them.
        let cfgs = String::from_utf8(output.stdout).unwrap();
        let is_of_target = |cfg: &&str| !cfg.starts_with("target_feature=");
        cfgs.lines()
            .filter(is_of_target)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let known = known_targets();
    for system in ["darwin", "ios", "tvos"] {
        let [signs, plain] = ["arm64e", "aarch64"].map(|arch| format!("{arch}-apple-{system}"));
        if known.contains(&signs) {
            assert!(cfgs(&signs) == cfgs(&plain), "{signs}");
        } else {
            note(&format!("this rustc doesn't know {signs}"));
        }
    }
    assert!(cfgs("x86_64-apple-darwin") != cfgs("aarch64-apple-darwin"));
}
