//! Measures, and writes the report.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::ExitCode,
};

use stackbleach_checks::{
    Operation, SwitchedHeap, run_if_asked,
    table::{self, Row},
};
use stackbleach_residue::program::Obstacle;

mod json;
mod machine;
mod page;

use machine::Machine;

/// Without the heap erased, and with.
#[global_allocator]
static ALLOCATOR: SwitchedHeap = SwitchedHeap;

/// All that goes into the report.
struct Evidence {
    machine: Machine,
    table: Vec<(Operation, Vec<Row>)>,
}

pub(crate) fn run() -> ExitCode {
    run_if_asked();
    let mut arguments = env::args_os().skip(1);
    let folder = arguments.next();
    if arguments.next().is_some() || folder.as_ref().is_some_and(|it| it == "--help") {
        eprintln!("usage: residue-report [FOLDER]");
        return ExitCode::from(2);
    }
    let folder: PathBuf = folder.map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/residue-report"),
        Into::into,
    );

    let mut table = Vec::new();
    for operation in Operation::cryptographic() {
        eprintln!("{}", operation.name());
        let rows = Row::of(operation);
        if let Err(obstacle @ Obstacle::Refused { .. }) = &rows[0].outcome {
            eprintln!("Nothing can be measured here: {obstacle}.");
            return ExitCode::FAILURE;
        }
        table.push((operation, rows));
    }
    let evidence = Evidence {
        machine: Machine::this(),
        table,
    };
    if let Err(error) = evidence.write(&folder) {
        eprintln!("can't write to {}: {error}", folder.display());
        return ExitCode::FAILURE;
    }
    let folder = folder.canonicalize().unwrap_or(folder);
    println!("The report is in {}.", folder.display());
    if evidence.holds() {
        ExitCode::SUCCESS
    } else {
        eprintln!("A promise did not hold: please report it (SECURITY.md).");
        ExitCode::FAILURE
    }
}

impl Evidence {
    fn write(&self, folder: &Path) -> io::Result<()> {
        fs::create_dir_all(folder)?;
        let picture = table::picture(&self.table).svg();
        fs::write(folder.join("map.svg"), &picture)?;
        fs::write(folder.join("index.html"), self.page(picture).html())?;
        fs::write(folder.join("report.json"), self.json())
    }

    fn rows(&self) -> impl Iterator<Item = &Row> {
        self.table.iter().flat_map(|(_, rows)| rows)
    }

    /// Whether each promise does, and each control found something.
    fn holds(&self) -> bool {
        !self.rows().any(Row::is_broken) && self.controls().all(|(_, found)| found > 0)
    }

    /// What plain calls leave, which the same tracer must find.
    fn controls(&self) -> impl Iterator<Item = (&'static str, usize)> {
        self.table.iter().map(|(operation, rows)| {
            let counts = rows[0].outcome.as_ref().ok();
            let found = counts.map_or(0, |it| it.stack + it.registers() + it.elsewhere);
            (operation.name(), found)
        })
    }
}
