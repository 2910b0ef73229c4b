//! Says what could not be checked on this machine, where whoever runs the tests sees it.
#![allow(dead_code, reason = "each test file uses some of this")]

use std::{
    io::{self, Write},
    process::Output,
};

const WORDS: &str = "NOT TESTED: ";

/// Seen also where the test passes, unlike `eprintln!`, which libtest keeps to itself
/// then.
pub(crate) fn say(reason: &str) {
    io::stderr()
        .write_all(format!("{WORDS}{reason}\n").as_bytes())
        .unwrap();
}

/// Says again what a child said.
pub(crate) fn relay(output: &Output) {
    for line in String::from_utf8_lossy(&output.stderr).lines() {
        if let Some((_, reason)) = line.split_once(WORDS) {
            say(reason);
        }
    }
}
