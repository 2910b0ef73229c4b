//! How to start this program anew so that it comes to the same check.

use std::{cell::RefCell, collections::HashMap, env, ffi::OsString, thread};

use crate::check::Call;

/// Names a check within its program: where it is written, and which time it is come to.
///
/// Counted by thread and by the operation's type, since others come there as well.
pub(super) fn number(call: &Call) -> String {
    thread_local! {
        static TIMES: RefCell<HashMap<String, usize>> = RefCell::default();
    }
    let place = format!("{}\n{}", call.at, call.operation);
    TIMES.with_borrow_mut(|times| {
        let times = times.entry(place.clone()).or_default();
        *times += 1;
        format!("{place}\n{times}")
    })
}

/// Arguments with which to start it, the likeliest first.
pub(super) fn candidates(call: &Call) -> Vec<Vec<OsString>> {
    let arguments: Vec<OsString> = env::args_os().skip(1).collect();
    let (root, path) = call.operation.split_once("::").unwrap_or_default();
    let function = path.split("::{{closure}}").next().unwrap_or_default();
    // Documentation is tested by a program of its own, and programs have a `main`.
    if root == "rust_out" || root.starts_with("doctest") || function == "main" {
        return vec![arguments];
    }
    let mut names = Vec::new();
    // libtest's threads have the names of their tests.
    if let Some(name) = thread::current().name()
        && name != "main"
    {
        names.push(name.to_owned());
    }
    // Where it has but one, and on threads of a runtime.
    names.push(function.to_owned());
    let mut candidates: Vec<Vec<OsString>> = names
        .into_iter()
        .map(|name| {
            let mut words = vec![OsString::from(name)];
            words.extend(["--exact", "--nocapture", "--include-ignored"].map(OsString::from));
            words
        })
        .collect();
    if arguments.iter().any(|argument| argument == "--exact") {
        candidates.push(arguments);
    }
    candidates.dedup();
    candidates
}
