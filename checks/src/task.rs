//! What a subject does, and where.

use std::fmt;

use stackbleach::Frames;
use stackbleach_residue::program::Thread;

use super::{operations::Operation, techniques::Technique};

/// An operation, how it is called, and on which thread.
#[derive(Clone, Copy, Debug)]
pub struct Task {
    /// The operation.
    pub operation: Operation,
    /// How it is called.
    pub technique: Technique,
    /// With stacks, or in place, for which frames.
    pub frames: Frames,
    /// On which thread.
    pub thread: Thread,
    /// Whether the heap is erased, in a program whose allocator is
    /// [`SwitchedHeap`](super::SwitchedHeap).
    pub heap: bool,
}

impl Task {
    /// That operation in that way, for any frames.
    pub fn new(operation: Operation, technique: impl Into<Technique>, thread: Thread) -> Self {
        Self {
            operation,
            technique: technique.into(),
            frames: Frames::Any,
            thread,
            heap: false,
        }
    }

    /// The same for probed frames.
    #[must_use]
    pub fn probed(self) -> Self {
        Self {
            frames: Frames::Probed,
            ..self
        }
    }

    /// What a reader calls the technique, with those frames.
    #[must_use]
    pub fn way(self) -> String {
        let name = self.technique.name();
        match self.frames {
            Frames::Probed => format!("probed {name}"),
            _ => name.to_owned(),
        }
    }

    /// What to tell a process that is started for it.
    pub(crate) fn encode(self) -> String {
        let index = |found: Option<usize>| found.expect("they are all of them");
        let operation = index(Operation::ALL.iter().position(|&is| is == self.operation));
        let technique = index(Technique::all().position(|is| is == self.technique));
        format!(
            "{operation},{technique},{:?},{:?},{}",
            self.frames, self.thread, self.heap
        )
    }

    /// From what [`encode`](Self::encode) made of it.
    pub(crate) fn decode(text: &str) -> Option<Self> {
        let mut fields = text.split(',');
        Some(Self {
            operation: *Operation::ALL.get(fields.next()?.parse::<usize>().ok()?)?,
            technique: Technique::all().nth(fields.next()?.parse().ok()?)?,
            frames: match fields.next()? {
                "Any" => Frames::Any,
                "Probed" => Frames::Probed,
                _ => return None,
            },
            thread: match fields.next()? {
                "Initial" => Thread::Initial,
                "Spawned" => Thread::Spawned,
                _ => return None,
            },
            heap: fields.next()?.parse().ok()?,
        })
    }
}

/// What a reader calls it.
impl fmt::Display for Task {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (operation, way) = (self.operation.name(), self.way());
        let thread = match self.thread {
            Thread::Initial => "",
            Thread::Spawned => ", on a spawned thread",
        };
        write!(f, "{operation}, {way}{thread}")
    }
}
