//! What a run costs: the medians that `cargo bench -p stackbleach-benches --bench cost` left behind, as a
//! table, what was aimed for, and a picture.
//!
//! ```text
//! cargo bench -p stackbleach-benches --bench cost
//! cargo run --release -p stackbleach-benches --example cost [-- --svg FILE]
//! ```

use std::{env, fs, path::PathBuf, process::ExitCode};

mod medians;
mod svg;
mod tables;

use medians::Medians;

/// Has the process end quietly where nobody reads on, as after `| head`, instead of by a panic.
fn end_with_the_reader() {
    // SAFETY: nothing here counts on writing to a closed pipe.
    unsafe { libc::signal(libc::SIGPIPE, libc::SIG_DFL) };
}

fn main() -> ExitCode {
    end_with_the_reader();
    let svg = match arguments() {
        Ok(svg) => svg,
        Err(usage) => {
            eprintln!("{usage}");
            return ExitCode::from(2);
        }
    };
    let medians = match Medians::read() {
        Ok(medians) => medians,
        Err(error) => {
            eprintln!("{error}\nRun `cargo bench -p stackbleach-benches --bench cost` first.");
            return ExitCode::FAILURE;
        }
    };
    tables::operations(&medians);
    tables::in_place(&medians);
    tables::others(&medians);
    tables::targets(&medians);
    if medians.earlier > 0 {
        println!(
            "\nLeft out, being of earlier runs: {} medians.",
            medians.earlier
        );
    }

    if let Some(file) = svg {
        if let Err(error) = fs::write(&file, svg::picture(&medians)) {
            eprintln!("can't write {}: {error}", file.display());
            return ExitCode::FAILURE;
        }
        println!("\nThe picture is in {}.", file.display());
    }
    ExitCode::SUCCESS
}

fn arguments() -> Result<Option<PathBuf>, String> {
    let usage = "usage: cost [--svg FILE]";
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
