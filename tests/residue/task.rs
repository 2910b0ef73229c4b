//! What a subject does, and where.

use std::fmt;

use super::{operations::Operation, techniques::Technique};

/// On which thread a subject runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Thread {
    /// The one that a process starts with, whose stack the kernel made and makes larger.
    Initial,
    /// One of the standard library's, with [`SPAWNED_STACK`] of stack.
    Spawned,
}

/// The standard library's own default, whatever the environment says.
pub(crate) const SPAWNED_STACK: usize = 2 << 20;

/// An operation, how it is called, and on which thread.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Task {
    pub(crate) operation: Operation,
    pub(crate) technique: Technique,
    pub(crate) thread: Thread,
}

impl Task {
    pub(crate) fn new(
        operation: Operation,
        technique: impl Into<Technique>,
        thread: Thread,
    ) -> Self {
        Self {
            operation,
            technique: technique.into(),
            thread,
        }
    }

    /// What to tell a process that is started for it.
    pub(crate) fn encode(self) -> String {
        let index = |found: Option<usize>| found.expect("they are all of them");
        let operation = index(Operation::ALL.iter().position(|&is| is == self.operation));
        let technique = index(Technique::all().position(|is| is == self.technique));
        let spawned = self.thread == Thread::Spawned;
        format!("{operation},{technique},{spawned}")
    }

    /// From what [`encode`](Self::encode) made of it.
    pub(crate) fn decode(text: &str) -> Option<Self> {
        let mut fields = text.split(',');
        Some(Self {
            operation: *Operation::ALL.get(fields.next()?.parse::<usize>().ok()?)?,
            technique: Technique::all().nth(fields.next()?.parse().ok()?)?,
            thread: if fields.next()?.parse().ok()? {
                Thread::Spawned
            } else {
                Thread::Initial
            },
        })
    }
}

/// What a reader calls it.
impl fmt::Display for Task {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (operation, technique) = (self.operation.name(), self.technique.name());
        let thread = match self.thread {
            Thread::Initial => "",
            Thread::Spawned => ", on a spawned thread",
        };
        write!(f, "{operation}, {technique}{thread}")
    }
}
