//! Predicates on targets, as manifests have them, and what they say of targets that rustc knows.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::OnceLock,
};

use super::{NAMED, SERVED, the_refusals_alone::known_targets};
use crate::{common::compiler::rustc, is_exhaustive};

/// What rustc says of each target: those of `NAMED`, or with `STACKBLEACH_EXHAUSTIVE` all.
pub(crate) fn targets() -> &'static BTreeMap<String, BTreeSet<String>> {
    static TARGETS: OnceLock<BTreeMap<String, BTreeSet<String>>> = OnceLock::new();

    TARGETS.get_or_init(|| {
        let mut names = known_targets();
        if !is_exhaustive() {
            names.retain(|name| NAMED.contains(&name.as_str()));
        }
        names
            .into_iter()
            .filter_map(|name| Some((name.clone(), cfgs(&name)?)))
            .collect()
    })
}

/// `None` for the few that rustc knows and has nothing to say of.
fn cfgs(target: &str) -> Option<BTreeSet<String>> {
    let output = rustc()
        .args(["--print", "cfg", "--target", target])
        .output()
        .unwrap();
    let lines = String::from_utf8(output.stdout).unwrap();
    output
        .status
        .success()
        .then(|| lines.lines().map(str::to_owned).collect())
}

/// The targets, of [`targets`], of which a predicate is true.
pub(crate) fn where_true(predicate: &str) -> BTreeSet<&'static str> {
    let is_true = |(name, cfgs): (&'static String, &BTreeSet<String>)| {
        let (answer, rest) = evaluated(predicate, cfgs);
        assert!(rest.is_empty(), "{predicate}: {rest}");
        answer.then_some(name.as_str())
    };
    targets().iter().filter_map(is_true).collect()
}

/// Those of them that are served, by name.
pub(crate) fn served() -> BTreeSet<&'static str> {
    targets()
        .keys()
        .map(String::as_str)
        .filter(|name| SERVED.contains(name))
        .collect()
}

/// Whether the predicate at the start of a text is true, and what follows it.
fn evaluated<'a>(text: &'a str, cfgs: &BTreeSet<String>) -> (bool, &'a str) {
    let text = text.trim_start();
    let end = text.find(['(', ')', ',']).unwrap_or(text.len());
    let (name, mut rest) = text.split_at(end);
    let Some(arguments) = rest.strip_prefix('(') else {
        // Without the spaces that a manifest may have around an equals sign.
        let cfg: String = name.split_whitespace().collect();
        return (cfgs.contains(&cfg), rest);
    };
    rest = arguments.trim_start();
    let mut answers = Vec::new();
    while !rest.starts_with(')') {
        let (answer, after) = evaluated(rest, cfgs);
        answers.push(answer);
        rest = after.trim_start();
        rest = rest.strip_prefix(',').unwrap_or(rest).trim_start();
    }
    let answer = match (name, answers.as_slice()) {
        ("any", answers) => answers.contains(&true),
        ("all", answers) => !answers.contains(&false),
        ("not", [answer]) => !answer,
        _ => panic!("no predicate: {text}"),
    };
    (answer, &rest[1..])
}

#[test]
fn predicates_mean_here_what_they_mean_to_cargo() {
    let cfgs = ["unix", "target_os=\"linux\"", "target_env=\"\""].map(str::to_owned);
    let cfgs = BTreeSet::from(cfgs);
    for (predicate, expected) in [
        ("unix", true),
        ("windows", false),
        ("target_os = \"linux\"", true),
        ("target_os=\"linux\"", true),
        ("target_env=\"\"", true),
        ("any()", false),
        ("all()", true),
        ("not(unix)", false),
        ("any(windows, all(unix, not(target_os=\"macos\")))", true),
        ("all(unix, any(windows, target_os = \"macos\"),)", false),
    ] {
        assert_eq!(evaluated(predicate, &cfgs), (expected, ""), "{predicate}");
    }
}
