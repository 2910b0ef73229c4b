//! The first call in a process, which is where libraries are bound and thread-locals made.

use std::{env, process};

use libtest_mimic::Failed;

use crate::{
    case::{Case, Direction, Row},
    common::child,
    sizes,
};

/// Tells a process which case it is there for, by its title.
const CASE: &str = "STACKBLEACH_VALUES_CASE";
/// Instead of a title.
const LARGE: &str = "a large result";

/// In such a process: does the case, prints what it leaves, and ends.
pub(crate) fn run_if_asked(cases: impl Fn() -> Vec<Case>) {
    let Ok(title) = env::var(CASE) else {
        return;
    };
    if title == LARGE {
        sizes::returns_an_eighth_of_the_default_stack();
        process::exit(0);
    }
    let cases = cases();
    let case = cases.iter().find(|case| case.title() == title);
    for row in case.expect("a case").rows_here() {
        println!("{row}");
    }
    process::exit(0);
}

fn in_a_process(title: &str) -> Result<String, Failed> {
    let program = env::current_exe()?;
    let output = child::started(&program).env(CASE, title).output()?;
    if !output.status.success() {
        let told = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{title}: {}\n{told}", output.status).into());
    }
    Ok(String::from_utf8(output.stdout)?)
}

pub(crate) fn a_large_result_fits() -> Result<(), Failed> {
    in_a_process(LARGE).map(drop)
}

/// Whether a case is one of those that are done in a process of their own too.
pub(crate) fn is_chosen(case: &Case) -> bool {
    let types = [
        "u64",
        "f64",
        "[u8;32]",
        "Dropped<f64>",
        "six registers",
        "eighteen registers",
    ];
    types.contains(&&*case.name) && case.direction != Direction::Error
}

/// What such a case leaves.
pub(crate) fn left(case: &Case) -> Result<Vec<Row>, Failed> {
    let told = in_a_process(&case.title())?;
    let rows = told.lines().map(Row::parse).collect::<Option<_>>();
    rows.ok_or_else(|| told.into())
}
