//! Promise: the examples that print tables end quietly where nobody reads on, as after
//! `cargo run --example residue | head`.

use std::{env, io, os::unix::process::ExitStatusExt, process::Command};

#[path = "../../tests/common/child.rs"]
mod child;

/// Those that need nothing else. (`cost` prints what the benchmarks have left behind.)
const EXAMPLES: [&str; 2] = ["residue", "depths"];

#[test]
fn tables_that_nobody_reads_end_quietly() {
    for example in EXAMPLES {
        // Beside the folder with this.
        let mut program = env::current_exe().unwrap();
        program.pop();
        program.pop();
        program.push("examples");
        program.push(example);
        if !program.exists() {
            child::untested(&format!(
                "{example}, which `cargo test --test` leaves unbuilt"
            ));
            continue;
        }
        let (reader, writer) = io::pipe().unwrap();
        drop(reader);
        let output = Command::new(program).stdout(writer).output().unwrap();
        let printed = String::from_utf8_lossy(&output.stderr);
        assert_eq!(
            output.status.signal(),
            Some(libc::SIGPIPE),
            "{example}: {printed}"
        );
        assert_eq!(printed, "", "{example}");
    }
}
