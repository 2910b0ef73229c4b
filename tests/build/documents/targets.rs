//! What is said of targets: the table of `docs/targets.md`, and the lines for libraries that depend on
//! the crate.

use std::collections::BTreeSet;

use super::{README, section};
use crate::{
    refusal::{
        SERVED,
        predicates::{served, targets, where_true},
    },
    root,
};

const TARGETS: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/targets.md"));
const DEPENDANTS: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/dependants.md"));

/// What is between backquotes.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// The rows of the first table: which targets, what is said of them, what shows it.
fn rows() -> Vec<[&'static str; 3]> {
    let table = section(TARGETS, "Targets");
    let rows = table.lines().filter(|line| line.starts_with("| `"));
    rows.map(|row| {
        let cells: Vec<&str> = row.split(" | ").collect();
        let [targets, said, shown] = cells.as_slice() else {
            panic!("not three cells: {row}");
        };
        [*targets, *said, *shown]
    })
    .collect()
}

#[test]
fn the_table_names_what_is_served_and_refused_once() {
    let rows = rows();
    assert!(rows.len() >= 15, "{rows:#?}");
    let (mut as_served, mut as_refused) = (BTreeSet::new(), BTreeSet::new());
    for [targets, said, shown] in rows {
        let is_refused = said.starts_with("refused: ");
        let is_known = [
            "**tested** natively",
            "**tested** under ",
            "built",
            "served as the one ",
        ]
        .iter()
        .any(|start| said.starts_with(start));
        assert!(is_refused != is_known, "{said}");
        let mut commands = quoted(shown).peekable();
        assert!(commands.peek().is_some(), "{targets}: nothing shows it");
        for command in commands {
            let is_command = command.starts_with("ci/") || command.starts_with("cargo test");
            assert!(is_command, "{command}");
        }
        let names = if is_refused {
            &mut as_refused
        } else {
            &mut as_served
        };
        for target in quoted(targets) {
            assert!(names.insert(target), "twice: {target}");
        }
    }
    let all: BTreeSet<&str> = SERVED.iter().copied().collect();
    assert_eq!(as_served, all);
    assert!(as_refused.is_disjoint(&all), "{as_refused:?}");
}

/// What compiles and runs nothing is in a script's own list.
#[test]
fn what_is_said_to_be_built_or_tested_is_in_the_script_that_is_said_to_show_it() {
    if !root().join("ci").exists() {
        crate::common::child::untested("ci/ is not here: this is a packaged crate");
        return;
    }
    let mut compared = 0;
    for [targets, said, shown] in rows() {
        for command in quoted(shown).filter(|command| command.starts_with("ci/")) {
            let script = command.split(' ').next().unwrap();
            let text = std::fs::read_to_string(root().join(script))
                .unwrap_or_else(|error| panic!("{script}: {error}"));
            let mut known = quoted(targets);
            if command == script && !known.all(|target| text.contains(target)) {
                // Of those that are refused for one reason, another script has the others.
                assert!(
                    said.starts_with("refused: ") && shown.contains("; "),
                    "{targets}: {command}"
                );
            }
            compared += 1;
        }
    }
    assert!(compared >= 15, "{compared}");
}

/// The expressions, in the order in which they stand.
fn predicates(text: &'static str) -> Vec<&'static str> {
    let of = |line: &'static str| {
        line.strip_prefix("[target.'cfg(")?
            .strip_suffix(")'.dependencies]")
    };
    text.lines().filter_map(of).collect()
}

#[test]
fn the_lines_for_dependants_are_exact_and_the_shorter_ones_are_true_of_no_more() {
    let [exact] = predicates(README)[..] else {
        panic!("one in the README");
    };
    assert!(exact.len() <= 600, "{}", exact.len());
    assert_eq!(where_true(exact), served());
    // Control: what a first attempt lets in.
    let naive = "all(target_os=\"linux\",target_env=\"gnu\",any(target_arch=\"x86_64\",target_arch=\"aarch64\"))";
    let let_in = &where_true(naive) - &served();
    for target in [
        "x86_64-unknown-linux-gnux32",
        "aarch64_be-unknown-linux-gnu",
        "aarch64-unknown-linux-gnu_ilp32",
    ] {
        assert!(
            let_in.contains(target) || !targets().contains_key(target),
            "{let_in:?}"
        );
    }

    let [shorter] = predicates(DEPENDANTS)[..] else {
        panic!("one in the page");
    };
    assert_eq!(DEPENDANTS.matches(shorter).count(), 4, "{shorter}");
    assert!(shorter.len() <= 300, "{}", shorter.len());
    let short = where_true(shorter);
    assert!(short.is_subset(&served()), "{short:?}");
    for target in [
        "aarch64-apple-darwin",
        "aarch64-apple-ios",
        "aarch64-linux-android",
        "x86_64-linux-android",
        "x86_64-pc-windows-gnu",
        "x86_64-pc-windows-msvc",
        "x86_64-unknown-linux-gnu",
    ] {
        assert!(short.contains(target), "{target}");
    }
}

/// It is compiled by `ci/dependant.sh`, which needs what the page doesn't.
#[test]
fn the_page_for_dependants_shows_the_package_that_is_tested() {
    let package = root().join("tests/dependant");
    if !package.exists() {
        crate::common::child::untested("tests/dependant is not here: this is a packaged crate");
        return;
    }
    let read = |file| std::fs::read_to_string(package.join(file)).unwrap();
    let block = |start: &str| {
        let (_, from) = DEPENDANTS.split_once(start).unwrap();
        from.split_once("```\n").unwrap().0
    };
    let manifest = read("Cargo.toml");
    let (_, below) = manifest.split_once("# ---\n").unwrap();
    assert_eq!(below, block("```toml\n"));
    let library = read("src/lib.rs");
    let shown = block("```rust\n");
    assert!(shown.contains("pub const fn erases() -> bool"), "{shown}");
    assert!(library.starts_with(shown.trim_end()), "{library}");
}
