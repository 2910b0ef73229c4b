//! Promise 1, for values: whatever goes in or comes out, by whatever way, leaves no copy below its
//! caller's frame and none in registers, and in its caller's frame no more than it would leave
//! there with a plain call.
//!
//! Plain `cargo test` has some types; `ci/values.sh` has all of them, in all profiles.

#![allow(
    clippy::inline_always,
    reason = "what makes a value is to have no frame, in any profile"
)]
#![allow(
    clippy::unnecessary_wraps,
    clippy::unused_self,
    clippy::unnecessary_map_on_constructor,
    reason = "the ways are called as users might, and plain functions are as the ways"
)]

mod allowed;
#[macro_use]
mod arch;
mod case;
#[path = "../common/mod.rs"]
mod common;
mod controls;
mod fresh;
mod matrix;
mod measure;
mod memory;
mod odd;
mod pattern;
mod plain;
mod report;
mod search;
mod sizes;
mod value;
mod ways;

use std::{collections::BTreeMap, sync::Arc};

use case::Case;
use libtest_mimic::{Arguments, Failed, Trial};
use report::Report;

fn cases() -> Vec<Case> {
    let mut cases = matrix::cases();
    cases.extend(odd::cases());
    cases
}

fn main() {
    if !arch::IS_SERVED {
        println!("NOT TESTED: what values leave: nothing here takes this target's registers");
        // And says so in the usual form.
        libtest_mimic::run(&Arguments::from_args(), Vec::new()).exit();
    }
    fresh::run_if_asked(cases);
    let arguments = Arguments::from_args();
    let report = Arc::new(Report::default());
    let mut tests = controls::trials();
    let mut groups: BTreeMap<_, Vec<Case>> = BTreeMap::new();
    for case in cases() {
        let group = (case.way, case.direction);
        groups.entry(group).or_default().push(case);
    }
    for ((way, direction), cases) in groups {
        let report = Arc::clone(&report);
        let name = format!("{way}, {direction}: nothing stays behind");
        let test = move || nothing_stays_behind(&report, &cases);
        tests.push(Trial::test(name, test));
    }
    let sizes: [(_, fn() -> _); 3] = [
        ("a result costs its size", sizes::a_result_costs_its_size),
        ("a capture costs its size", sizes::a_capture_costs_its_size),
        (
            "a result of an eighth of the default stack fits",
            fresh::a_large_result_fits,
        ),
    ];
    tests.extend(sizes.map(|(name, test)| Trial::test(name, test)));
    let conclusion = libtest_mimic::run(&arguments, tests);
    report.print();
    if !cfg!(stackbleach_values = "full") {
        println!("values: some types only; ci/values.sh has all of them");
    }
    conclusion.exit();
}

/// Not by a thread's first call, nor by a later one, nor by a process's first.
fn nothing_stays_behind(report: &Report, cases: &[Case]) -> Result<(), Failed> {
    let mut lines = Vec::new();
    for case in cases {
        let mut rows = case.rows();
        if fresh::is_chosen(case) {
            rows.extend(fresh::left(case)?);
        }
        lines.extend(report.add(rows));
    }
    if lines.is_empty() {
        return Ok(());
    }
    Err(lines.join("\n").into())
}
