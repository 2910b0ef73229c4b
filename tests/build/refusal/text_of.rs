//! What stands in the sources: the predicate of what is served, and the refusals.

use std::fs;

use super::{
    DOCS,
    predicates::{served, where_true},
};
use crate::{manifest, root};

fn source(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
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
        .filter(|line| !line.contains("dev-dependencies") && *line != "[workspace.dependencies]")
        .collect()
}

#[test]
fn the_predicate_of_what_is_served_is_the_same_wherever_it_stands() {
    let manifest = manifest();
    let headings = dependency_headings(&manifest);
    let predicate = |heading| between(heading, "[target.'cfg(", ")'.dependencies]");
    let [heading, more @ ..] = headings.as_slice() else {
        panic!("no dependencies");
    };
    let in_manifest = predicate(heading);
    // What isn't needed on all of them is had on no others.
    assert_eq!(where_true(in_manifest), served());
    for heading in more {
        let some = where_true(predicate(heading));
        assert!(!some.is_empty() && some.is_subset(&served()), "{heading}");
    }

    // What its name stands for.
    let room = source("src/target.rs");
    let named = between(&room, "((served) $then:tt)", "$then)");
    let (_, in_room) = named.split_once("((").unwrap();
    let in_room = in_room.trim_end().strip_suffix(')').unwrap();
    assert_eq!(squeezed(in_manifest), squeezed(in_room));

    // And that both chains go by it.
    let lib = source("src/lib.rs");
    for source in [lib, room] {
        let chains = source.matches("if #[cfg(served)] {").count();
        assert_eq!(chains, 1, "{source}");
        assert!(!source.contains("#[cfg(any(all("), "{source}");
    }
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
