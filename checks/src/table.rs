//! The table of what each technique leaves of a key, for readers: the example `residue` prints it, and
//! `evidence/` has it in a report.

use stackbleach::Frames;
use stackbleach_residue::{
    program::{Obstacle, Place, RegisterKind, Report, Thread, has_tiles},
    render::{self, Map},
};

use super::{Bleach, Operation, Plain, Run, Task, Technique, measure};

/// Shown side by side.
pub const TECHNIQUES: [(Technique, Frames); 10] = [
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

/// One operation, called in one way.
#[derive(Debug)]
pub struct Row {
    /// What was done.
    pub task: Task,
    /// What it left.
    pub outcome: Result<Counts, Obstacle>,
}

/// Bytes of residue, by where they are.
#[derive(Clone, Debug)]
pub struct Counts {
    /// On the stack that it ran on.
    pub stack: usize,
    /// In general registers.
    pub general: usize,
    /// In vector registers.
    pub vector: usize,
    /// In all others.
    pub other_registers: usize,
    /// In the heap, that is: nothing is left in statics.
    pub elsewhere: usize,
    /// The same in a program that has a `Heap`.
    pub elsewhere_with_heap: usize,
    /// And wherever it is.
    pub total_with_heap: usize,
    /// Where on the stack, from the stack pointer of the caller, or the base of the `HeapStack`,
    /// downwards, and in which vector registers.
    pub map: Map,
}

impl Row {
    /// Measures an operation in all the ways that are shown.
    #[must_use]
    pub fn of(operation: Operation) -> Vec<Self> {
        let measured = TECHNIQUES.into_iter().map(|(technique, frames)| {
            Self::measure(Task {
                frames,
                ..Task::new(operation, technique, Thread::Initial)
            })
        });
        measured.collect()
    }

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
    #[must_use]
    pub fn is_ours(&self) -> bool {
        !matches!(self.task.technique, Technique::Plain(_))
    }

    /// Whether a promise doesn't hold, or nobody knows.
    #[must_use]
    pub fn is_broken(&self) -> bool {
        self.is_ours() && !matches!(&self.outcome, Ok(counts) if counts.promised() == 0)
    }
}

impl Counts {
    fn new(report: &Report) -> Self {
        let stack = report.in_place(Place::Stack) + report.in_place(Place::HeapStack);
        let general = report.in_registers(RegisterKind::General);
        let vector = report.in_registers(RegisterKind::Vector);
        let mut map = Map::empty();
        let on_stack = report.memory.iter();
        for residue in on_stack.filter(|residue| residue.place != Place::Elsewhere) {
            map.add_to_stack(residue.depth);
        }
        let registers = report.registers.iter();
        for byte in registers.filter(|byte| byte.kind == RegisterKind::Vector) {
            map.vectors[byte.register] += 1;
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
        }
    }

    /// In all of them.
    #[must_use]
    pub fn registers(&self) -> usize {
        self.general + self.vector + self.other_registers
    }

    /// What runs promise to be nothing.
    #[must_use]
    pub fn promised(&self) -> usize {
        self.stack + self.registers() + self.total_with_heap
    }
}

/// The table as a picture.
#[must_use]
pub fn picture(table: &[(Operation, Vec<Row>)]) -> render::Picture {
    let columns = [
        ("stack", 54),
        ("heap", 56),
        ("with Heap", 76),
        ("registers", 64),
    ];
    let groups = table.iter().map(|(operation, rows)| {
        let rows = rows.iter().map(drawn).collect();
        (operation.name().to_owned(), rows)
    });
    render::Picture {
        heading: "What is left of a key after one call".into(),
        description:
            "Bytes that depend on the key, left on the stack, in the heap and in registers \
                      after one call"
                .into(),
        columns: columns.map(|(name, width)| (name.to_owned(), width)).into(),
        groups: groups.collect(),
    }
}

fn drawn(row: &Row) -> render::Row {
    let measured = |counts: &Counts| {
        let numbers = vec![
            counts.stack,
            counts.elsewhere,
            counts.elsewhere_with_heap,
            counts.registers(),
        ];
        (counts.map.clone(), numbers)
    };
    render::Row {
        name: row.task.way(),
        is_promised: row.is_ours(),
        measured: row.outcome.as_ref().ok().map(measured),
    }
}

/// What this machine has not got, so that nothing could be found in it.
#[must_use]
pub fn not_measured() -> Vec<&'static str> {
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
