//! What is left of a key after one call: a table and a map of the stack, for real
//! operations, called plainly, with what others offer, on a `HeapStack` and in place.
//!
//! ```text
//! cargo run --release --example residue [-- --svg FILE]
//! ```

use std::{
    env, fs,
    io::{self, IsTerminal},
    process::ExitCode,
};

mod terminal;

use stackbleach_checks::{
    Operation, SwitchedHeap, run_if_asked,
    table::{Counts, Row, not_measured, picture},
};
use stackbleach_residue::{
    program::Obstacle,
    render::{CELL, CELLS},
};

/// Without the heap erased, and with.
#[global_allocator]
static ALLOCATOR: SwitchedHeap = SwitchedHeap;

/// Has the process end quietly where nobody reads on, as after `| head`, instead of by a panic.
fn end_with_the_reader() {
    // SAFETY: nothing here counts on writing to a closed pipe.
    unsafe { libc::signal(libc::SIGPIPE, libc::SIG_DFL) };
}

pub(crate) fn main() -> ExitCode {
    run_if_asked();
    end_with_the_reader();
    let svg = match arguments() {
        Ok(svg) => svg,
        Err(usage) => {
            eprintln!("{usage}");
            return ExitCode::from(2);
        }
    };

    let terminal =
        io::stdout().is_terminal() && env::var_os("NO_COLOR").is_none_or(|no| no.is_empty());
    let mut table = Vec::new();
    terminal::heading();
    for operation in Operation::cryptographic() {
        let rows = Row::of(operation);
        if let Err(obstacle @ Obstacle::Refused { .. }) = &rows[0].outcome {
            eprintln!(
                "Nothing can be measured here: {obstacle}.\nThe measurement traces its own child \
                 processes with ptrace, which this system or its sandbox does not allow."
            );
            return ExitCode::FAILURE;
        }
        terminal::operation(operation, &rows, terminal);
        table.push((operation, rows));
    }
    terminal::explanation(&not_measured());

    if let Some(file) = svg {
        if let Err(error) = fs::write(&file, picture(&table).svg()) {
            eprintln!("can't write {}: {error}", file.display());
            return ExitCode::FAILURE;
        }
        println!("\nThe picture is in {}.", file.display());
    }
    verdict(&table)
}

/// Success if the promise held.
fn verdict(table: &[(Operation, Vec<Row>)]) -> ExitCode {
    let broken = table.iter().flat_map(|(_, rows)| rows).any(Row::is_broken);
    if broken {
        eprintln!("\nThe promise did not hold: please report it, with this table (SECURITY.md).");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

fn arguments() -> Result<Option<std::path::PathBuf>, String> {
    let usage = "usage: residue [--svg FILE]";
    let mut arguments = env::args_os().skip(1);
    let Some(option) = arguments.next() else {
        return Ok(None);
    };
    if option != "--svg" {
        return Err(format!("unknown option {}\n{usage}", option.display()));
    }
    match (arguments.next(), arguments.next()) {
        (Some(file), None) => Ok(Some(file.into())),
        _ => Err(format!("--svg takes one file\n{usage}")),
    }
}
