//! Runs a test's body in a process of its own: for what ends a process, or
//! changes something that all of it shares.
//!
//! The child is this same test binary, told to run the one test again. That test
//! asks [`is_for`] which of the two it is.
#![allow(dead_code, reason = "each area uses some of this")]

use std::{
    any::type_name,
    env, io,
    panic::Location,
    path::Path,
    process::{Command, Output},
    thread,
};

/// Set in a child, to the name of its test.
const VARIABLE: &str = "STACKBLEACH_TEST_CHILD";

/// Set by who runs this under an emulator, to its command line.
const EMULATOR: &str = "STACKBLEACH_EMULATOR";

/// What a child prints when it got to where its test wanted it.
const REACHED: &str = "<the child got there>";

/// Whether this process is the child that `test` started.
pub(crate) fn is_for<F: Fn()>(test: F) -> bool {
    env::var_os(VARIABLE).is_some_and(|name| name == *name_of(test))
}

/// Does `body` in a child that runs `test` alone; it must come to its end there.
pub(crate) fn alone<F: Fn() + Copy>(test: F, body: impl FnOnce()) {
    output_alone(test, body);
}

/// The same. Returns what the child printed; in the child itself, nothing.
pub(crate) fn output_alone<F: Fn() + Copy>(test: F, body: impl FnOnce()) -> Option<Output> {
    if is_for(test) {
        body();
        reached();
        return None;
    }
    Some(succeeds(test))
}

/// This binary, to run `test` again, in a child.
pub(crate) fn command<F: Fn()>(test: F) -> Command {
    let name = name_of(test);
    let mut command = started(&env::current_exe().unwrap());
    command
        // Nothing else runs: the initial thread waits, or runs the test itself in a program of
        // cases (`initial.rs`).
        .args(["--exact", name, "--nocapture", "--test-threads=1"])
        .env(VARIABLE, name)
        .env("RUST_BACKTRACE", "0");
    command
}

/// A program to start, under the emulator if there is one.
pub(crate) fn started(program: &Path) -> Command {
    // Of processors other than this machine's: `ci/cross.sh`.
    let emulator = env::var(EMULATOR).unwrap_or_default();
    let mut words = emulator.split_whitespace();
    let Some(first) = words.next() else {
        return Command::new(program);
    };
    let mut command = Command::new(first);
    command.args(words).arg(program);
    command
}

/// Whether an emulator stands between this process and the kernel. What it passes on about
/// memory is about other addresses than ours, or not passed on at all.
pub(crate) fn is_emulated() -> bool {
    env::var_os(EMULATOR).is_some()
}

/// In the child: says that it got where it was meant to get.
///
/// A test that passes because its child never started, or died on the way, would
/// prove nothing.
pub(crate) fn reached() {
    // Not `println`: nothing may be left in a buffer when the process dies.
    io::Write::write_all(&mut io::stderr(), REACHED.as_bytes()).unwrap();
}

/// Whether the child said so.
pub(crate) fn has_reached(output: &Output) -> bool {
    String::from_utf8_lossy(&output.stderr).contains(REACHED)
}

/// Runs `test` in a child, which must get there and succeed.
pub(crate) fn succeeds<F: Fn()>(test: F) -> Output {
    let output = command(test).output().unwrap();
    assert_success(&output);
    pass_on_untested(&output);
    output
}

/// Says what a child has said that it could not test.
pub(crate) fn pass_on_untested(output: &Output) {
    for line in String::from_utf8_lossy(&output.stderr).lines() {
        if let Some((_, words)) = line.split_once(UNTESTED) {
            print_untested(words);
        }
    }
}

/// What stands before the reason for which something was not tested.
const UNTESTED: &str = "NOT TESTED: ";

/// In a child or not: says what could not be tested here, by which test, and why. Seen also where
/// the test passes, unlike `eprintln!`, which libtest keeps to itself then.
#[track_caller]
pub(crate) fn untested(words: &str) {
    let program = env::current_exe().unwrap();
    let program = program.file_stem().unwrap().to_string_lossy();
    // Without what cargo tells builds apart by.
    let program = program.rsplit_once('-').map_or(&*program, |(name, _)| name);
    // The child's; libtest's threads have their test's name; others are known by their place.
    let test = env::var(VARIABLE).ok().or_else(|| {
        let thread = thread::current();
        let name = thread.name().filter(|&name| name != "main");
        name.map(str::to_owned)
    });
    let test = test.unwrap_or_else(|| Location::caller().to_string());
    print_untested(&format!("{program}, {test}: {words}"));
}

fn print_untested(words: &str) {
    io::Write::write_all(&mut io::stderr(), format!("{UNTESTED}{words}\n").as_bytes()).unwrap();
}

/// The child got there and succeeded.
#[track_caller]
pub(crate) fn assert_success(output: &Output) {
    assert!(
        output.status.success() && has_reached(output),
        "the child failed: {}\n{}\n{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
}

/// A test's name, as the test harness has it: its path without the crate.
pub(crate) fn name_of<F: Fn()>(_test: F) -> &'static str {
    let path = type_name::<F>();
    path.split_once("::").expect("a test function's path").1
}
