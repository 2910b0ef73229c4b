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

mod svg;
mod terminal;

use stackbleach::Frames;
use stackbleach_checks::{
    Bleach, Operation, Plain, Run, SwitchedHeap, Task, Technique, measure, run_if_asked,
};
use stackbleach_residue::program::{Obstacle, Place, RegisterKind, Report, Thread, has_tiles};

/// Without the heap erased, and with.
#[global_allocator]
static ALLOCATOR: SwitchedHeap = SwitchedHeap;

/// Shown side by side.
const TECHNIQUES: [(Technique, Frames); 10] = [
    (Technique::Plain(Plain::Call), Frames::Any),
    (Technique::Plain(Plain::ZeroizeStack4K), Frames::Any),
    (Technique::Plain(Plain::ZeroizeStack64K), Frames::Any),
    (Technique::Plain(Plain::ClearStackOnReturn), Frames::Any),
    (Technique::Run(Run::Usual), Frames::Any),
    (Technique::Run(Run::Panic), Frames::Any),
    (Technique::Run(Run::Usual), Frames::Probed),
    (Technique::Bleach(Bleach::Usual), Frames::Any),
    (Technique::Bleach(Bleach::Panic), Frames::Any),
    (Technique::Bleach(Bleach::Usual), Frames::Probed),
];

/// How many cells a map of the stack has, and how many bytes each of them stands for.
const CELLS: usize = 64;
const CELL: usize = 64;
/// `zmm0` to `zmm31`, of up to 64 bytes each.
const VECTORS: usize = 32;

/// One operation, called in one way.
struct Row {
    task: Task,
    outcome: Result<Counts, Obstacle>,
}

impl Row {
    fn measure(task: Task) -> Self {
        let measured = measure(task).map(|report| Counts::new(&report));
        let outcome = measured.and_then(|mut counts| {
            let with_heap = measure(Task { heap: true, ..task })?;
            counts.elsewhere_with_heap = with_heap.in_place(Place::Elsewhere);
            counts.total_with_heap = with_heap.total();
            Ok(counts)
        });
        Self { task, outcome }
    }

    /// Whether this crate did it, and so promises that nothing is left.
    fn is_ours(&self) -> bool {
        !matches!(self.task.technique, Technique::Plain(_))
    }
}

/// Bytes of residue, by where they are.
struct Counts {
    stack: usize,
    general: usize,
    vector: usize,
    other_registers: usize,
    /// In the heap, that is: nothing is left in statics.
    elsewhere: usize,
    /// The same in a program that has a `Heap`.
    elsewhere_with_heap: usize,
    /// And wherever it is.
    total_with_heap: usize,
    /// How many of the stack's bytes in each cell are residue, from the stack pointer
    /// of the caller, or the base of the `HeapStack`, downwards.
    map: [usize; CELLS],
    /// Residue deeper than the map reaches.
    deeper: usize,
    /// How many bytes of each vector register are residue.
    vectors: [usize; VECTORS],
}

impl Counts {
    fn new(report: &Report) -> Self {
        let stack = report.in_place(Place::Stack) + report.in_place(Place::HeapStack);
        let general = report.in_registers(RegisterKind::General);
        let vector = report.in_registers(RegisterKind::Vector);
        let mut map = [0; CELLS];
        let mut deeper = 0;
        for residue in report
            .memory
            .iter()
            .filter(|residue| residue.place != Place::Elsewhere)
        {
            // What lies above the stack pointer belongs to the first cell.
            let depth = usize::try_from(residue.depth - 1).unwrap_or_default();
            match map.get_mut(depth / CELL) {
                Some(cell) => *cell += 1,
                None => deeper += 1,
            }
        }
        let mut vectors = [0; VECTORS];
        for byte in report
            .registers
            .iter()
            .filter(|byte| byte.kind == RegisterKind::Vector)
        {
            vectors[byte.register] += 1;
        }
        Self {
            stack,
            general,
            vector,
            other_registers: report.registers.len() - general - vector,
            elsewhere: report.in_place(Place::Elsewhere),
            elsewhere_with_heap: 0,
            total_with_heap: 0,
            map,
            deeper,
            vectors,
        }
    }

    fn registers(&self) -> usize {
        self.general + self.vector + self.other_registers
    }

    /// What runs promise to be nothing.
    fn promised(&self) -> usize {
        self.stack + self.registers() + self.total_with_heap
    }
}

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
        let rows: Vec<Row> = TECHNIQUES
            .into_iter()
            .map(|(technique, frames)| {
                Row::measure(Task {
                    frames,
                    ..Task::new(operation, technique, Thread::Initial)
                })
            })
            .collect();
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
        if let Err(error) = fs::write(&file, svg::picture(&table)) {
            eprintln!("can't write {}: {error}", file.display());
            return ExitCode::FAILURE;
        }
        println!("\nThe picture is in {}.", file.display());
    }
    verdict(&table)
}

/// Success if the promise held.
fn verdict(table: &[(Operation, Vec<Row>)]) -> ExitCode {
    let broken = table
        .iter()
        .flat_map(|(_, rows)| rows)
        .any(|row| row.is_ours() && !matches!(&row.outcome, Ok(counts) if counts.promised() == 0));
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

/// What this machine has not got, so that nothing could be found in it.
fn not_measured() -> Vec<&'static str> {
    let mut missing = Vec::new();
    if !is_x86_feature_detected!("avx") {
        missing.push("AVX registers");
    }
    if !is_x86_feature_detected!("avx512f") {
        missing.push("AVX-512 registers and masks");
    }
    if !has_tiles() {
        missing.push("AMX tiles");
    }
    missing
}
