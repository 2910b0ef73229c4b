//! Promise: the API is safe. What would misuse a stack does not compile; what
//! only looks like misuse compiles, and runs.
//!
//! The cases are the files in `ui-tests/`, each named after what it does. What the
//! compiler says of a misuse stands beside it, and is compared on the compiler
//! that CI uses: others put it in other words. There the cases must still fail to
//! compile, and a line on stderr says that their text was not compared.
//!
//! `TRYBUILD=overwrite cargo test --test build ui::` writes the texts anew, and
//! `STACKBLEACH_UI_COMPILER=1.88` takes another release for the one to compare on.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use crate::common::{
    cargo, child,
    compiler::{note, rustc},
};

/// The release whose words stand in the `.stderr` files: the one that CI uses.
const COMPARED: &str = "1.95";

/// Says which release to compare on, in place of [`COMPARED`].
const COMPILER: &str = "STACKBLEACH_UI_COMPILER";

/// Where this test, started once more by itself, finds the cases of misuse.
const CASES: &str = "STACKBLEACH_UI_CASES";

#[test]
fn misuse_does_not_compile() {
    if let Some(cases) = env::var_os(CASES) {
        return check(Path::new(&cases));
    }
    let compared = env::var(COMPILER).unwrap_or_else(|_| COMPARED.into());
    let release = release();
    // trybuild and its cargo are told by variables, which can't be set soundly in a process with
    // threads.
    let mut itself = child::command(misuse_does_not_compile);
    itself
        // Built once, and looked at by nobody.
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_PROFILE_DEV_BUILD_OVERRIDE_DEBUG", "0");
    if release == compared {
        itself.env(CASES, "ui-tests");
    } else {
        note(&format!(
            "this is rustc {release}, and the texts in ui-tests/ are those of {compared}: that \
             misuse does not compile is checked, what the compiler says of it is not compared"
        ));
        // It compares no text only where it may write it: in copies, to which that does no harm.
        itself
            .env(CASES, copy_misuse())
            .env("TRYBUILD", "overwrite");
    }
    let output = itself.output().unwrap();
    assert!(output.status.success(), "{}", cargo::text(&output));
}

/// What only looks like misuse is part of this program: so nothing needs to be compiled for it alone.
macro_rules! pass {
    ($($name:ident)*) => {
        $(
            mod $name {
                include!(concat!("../../ui-tests/pass/", stringify!($name), ".rs"));

                #[test]
                fn compiles_and_runs() {
                    main();
                }
            }
        )*

        #[test]
        fn all_that_passes_is_here() {
            let here = [$(stringify!($name)),*];
            let cases = cases(Path::new("ui-tests/pass"));
            let files: Vec<_> = cases.iter().map(|case| case.file_stem().unwrap()).collect();
            assert_eq!(files, here);
        }
    };
}

pass! {
    a_batch_borrows_from_its_caller
    a_bleached_future_moves_to_another_thread
    a_closure_borrows_mutably_from_its_caller
    a_closure_captures_what_cannot_be_sent
    a_closure_captures_what_is_not_unwind_safe
    a_recursion_borrows_across_segments
    a_stack_moves_to_another_thread
    bleach_borrows_from_its_caller
    bleach_takes_what_is_neither_unwind_safe_nor_can_be_sent
}

/// Misuse that lies in `misuse` must fail to compile, with the text beside it.
fn check(misuse: &Path) {
    let runner = trybuild::TestCases::new();
    for case in cases(misuse) {
        runner.compile_fail(case);
    }
}

/// The Rust files in `folder`, at least one: trybuild would be content with none.
fn cases(folder: &Path) -> Vec<PathBuf> {
    let mut cases: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect();
    assert!(!cases.is_empty(), "no case in {}", folder.display());
    cases.sort();
    cases
}

fn copy_misuse() -> PathBuf {
    let copies = cargo::tmp().join("ui-tests");
    // What an earlier run left there may no longer be a case.
    if copies.exists() {
        fs::remove_dir_all(&copies).unwrap();
    }
    fs::create_dir_all(&copies).unwrap();
    for case in cases(Path::new("ui-tests")) {
        fs::copy(&case, copies.join(case.file_name().unwrap())).unwrap();
    }
    copies
}

/// Of the compiler that cargo uses: "1.95" for 1.95.0, and all of it for what is
/// not a release, such as "1.95.0-nightly".
fn release() -> String {
    let output = rustc().arg("--version").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let version = text.split_whitespace().nth(1).unwrap();
    match version.rsplit_once('.') {
        Some((release, patch)) if patch.bytes().all(|byte| byte.is_ascii_digit()) => release,
        _ => version,
    }
    .into()
}
