//! One check: an operation, called in one way.

use std::fmt;

use stackbleach::HeapStack;
use stackbleach_residue::{Check, Output, Place, Report, Secret};

use crate::operations::{OPERATIONS, Operation};

/// How an operation is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// Where it is.
    Plain,
    /// On a `HeapStack`.
    Run,
    /// The same, in a program whose allocator is `Heap`.
    Heap,
}

impl Way {
    pub(crate) const ALL: [Self; 3] = [Self::Plain, Self::Run, Self::Heap];

    pub(crate) fn has_heap(self) -> bool {
        self == Self::Heap
    }

    fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Run => "run",
            Self::Heap => "heap",
        }
    }
}

/// One number of the table.
#[derive(Clone, Copy)]
pub(crate) struct Cell {
    pub(crate) operation: &'static Operation,
    pub(crate) way: Way,
}

impl Cell {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let all = OPERATIONS
            .iter()
            .flat_map(|operation| Way::ALL.map(|way| Self { operation, way }));
        all.into_iter().find(|cell| cell.to_string() == text)
    }

    /// Measures, and prints what [`Counts::parse`] reads.
    pub(crate) fn print(self) {
        println!("{}", Counts::of(&(self.operation.check)(self.way)));
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.operation.key(), self.way.name())
    }
}

/// Checks an operation in that way. What is prepared isn't measured.
#[track_caller]
pub(crate) fn check<S: Secret, P, O: Output>(
    way: Way,
    prepare: impl FnMut(&S) -> P,
    mut operation: impl FnMut(&P, &mut O),
) -> Report {
    // Signatures and ciphertexts: what is derived instead is returned once, and isn't copied.
    let check = Check::new().public_result(true).names(false);
    if way == Way::Plain {
        return check.run_prepared(prepare, operation);
    }
    let mut stack = HeapStack::builder()
        .size(1 << 20)
        .build()
        .expect("memory for a stack");
    check.run_prepared(prepare, move |prepared: &P, output: &mut O| {
        stack.run(|| operation(prepared, output)).expect("no panic");
    })
}

/// What was left, in bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) stack: usize,
    /// Heap and statics.
    pub(crate) elsewhere: usize,
    pub(crate) registers: usize,
    /// Of all these, how many are copies of the secret.
    pub(crate) of_secret: usize,
    /// Why there may be more.
    pub(crate) doubts: String,
}

impl Counts {
    fn of(report: &Report) -> Self {
        let mut counts = Self::default();
        for finding in report.found() {
            counts.of_secret += finding.bytes_of_secret;
            *match finding.place {
                Place::Stack { .. } => &mut counts.stack,
                Place::Register { .. } => &mut counts.registers,
                _ => &mut counts.elsewhere,
            } += finding.bytes;
        }
        let doubts = report.inconclusive().iter();
        let doubts: Vec<_> = doubts.map(|it| it.reason.replace('\n', " ")).collect();
        counts.doubts = doubts.join("; ");
        counts
    }

    pub(crate) fn total(&self) -> usize {
        self.stack + self.elsewhere + self.registers
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut fields = text.trim_end().splitn(5, ' ');
        let mut number = || fields.next()?.parse().ok();
        Some(Self {
            stack: number()?,
            elsewhere: number()?,
            registers: number()?,
            of_secret: number()?,
            doubts: fields.next().unwrap_or_default().to_owned(),
        })
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            stack,
            elsewhere,
            registers,
            of_secret,
            doubts,
        } = self;
        write!(f, "{stack} {elsewhere} {registers} {of_secret} {doubts}")
    }
}
