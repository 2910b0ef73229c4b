//! Examples that print tables, in the folder of those that were built with this.

use std::{env, io, os::unix::process::ExitStatusExt, process::Command};

use super::child;

/// Runs `example` where nobody reads on, as after `| head`: it must end by the signal, and say nothing.
pub(crate) fn ends_quietly_where_nobody_reads(example: &str) {
    let mut program = env::current_exe().unwrap();
    program.pop();
    program.pop();
    program.push("examples");
    program.push(example);
    if !program.exists() {
        child::untested(&format!(
            "{example}, which `cargo test --test` leaves unbuilt"
        ));
        return;
    }
    let (reader, writer) = io::pipe().unwrap();
    drop(reader);
    let output = Command::new(program).stdout(writer).output().unwrap();
    let printed = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.signal(), Some(libc::SIGPIPE), "{printed}");
    assert_eq!(printed, "");
}
