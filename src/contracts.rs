//! Promise: what a router's documentation asks of its backends is all that they export.

use std::collections::BTreeSet;

/// The names that the contract has: `//! - `fn name(…`.
fn in_contract(source: &str) -> BTreeSet<&str> {
    let items = source
        .lines()
        .filter_map(|line| line.strip_prefix("//! - `"));
    items
        .filter_map(|item| {
            let item = item.strip_prefix("unsafe ").unwrap_or(item);
            let (kind, rest) = item.split_once(' ')?;
            ["const", "fn", "macro", "mod", "struct"]
                .contains(&kind)
                .then(|| {
                    rest.split(|c: char| c != '_' && !c.is_alphanumeric())
                        .next()
                })?
        })
        .collect()
}

/// The names that the router has of its backend.
fn exported(source: &str) -> BTreeSet<&str> {
    let uses = source.split("pub(crate) use backend::").skip(1);
    uses.filter_map(|rest| rest.split_once(';'))
        .flat_map(|(names, _)| names.split([',', '{', '}']))
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .collect()
}

#[test]
fn the_contract_of_processors_is_complete() {
    let source = include_str!("arch.rs");
    assert_eq!(in_contract(source), exported(source));
}

#[test]
fn the_contract_of_systems_is_complete() {
    let source = include_str!("os.rs");
    assert!(in_contract(source).contains("range_protection"));
    assert_eq!(in_contract(source), exported(source));
}
