//! What an address that is on no stack belongs to.

use std::fmt;

use object::SymbolKind;

use super::{Objects, heap_record, malloc};
use crate::{report::counted, tracee::Tracee};

/// What an address belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Owned {
    /// A block of a heap.
    Block(Block),
    /// A variable, by its name and what it is part of.
    Static {
        /// Its name, as in the source.
        name: String,
        /// The program or library.
        object: String,
        /// Whether each thread has one of its own.
        is_thread_local: bool,
    },
    /// Memory of a program or library that no symbol names.
    Unnamed {
        /// The program or library.
        object: String,
    },
}

/// A block of a heap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Block {
    /// Where it begins.
    pub start: u64,
    /// How many bytes it has, of which no more may have been asked for than fit.
    pub size: u64,
    /// `None` where the allocator doesn't say.
    pub state: Option<State>,
    /// Whose it is.
    pub owner: Owner,
}

/// Whether a block is in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// Allocated.
    Alive,
    /// Freed, or never used.
    Free,
}

/// An allocator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    /// That of glibc.
    Malloc,
    /// `stackbleach::Heap`.
    StackbleachHeap,
}

/// What is at that address, of a process that is stopped.
pub(crate) fn owned(tracee: &Tracee, objects: &Objects, address: u64) -> Option<Owned> {
    if let Some(block) = heap_record::block(tracee, objects, address) {
        return Some(Owned::Block(block));
    }
    if let Some(located) = objects.variable_at(address) {
        let object = located.object.name().to_owned();
        return Some(
            match located.object.symbol(located.address, SymbolKind::Data) {
                Some(symbol) => Owned::Static {
                    name: super::objects::demangled(&symbol.name),
                    object,
                    is_thread_local: false,
                },
                None => Owned::Unnamed { object },
            },
        );
    }
    if let Some((symbol, object)) = objects.thread_local_at(tracee, address) {
        return Some(Owned::Static {
            name: super::objects::demangled(&symbol.name),
            object: object.name().to_owned(),
            is_thread_local: true,
        });
    }
    let (mapping, name) = objects.plain_at(address)?;
    malloc::block(tracee, mapping, name == "[heap]", address).map(Owned::Block)
}

pub(super) fn word(tracee: &Tracee, address: u64) -> Option<u64> {
    let mut bytes = [0; 8];
    tracee.read(address, &mut bytes).ok()?;
    Some(u64::from_ne_bytes(bytes))
}

impl fmt::Display for Owned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Block(block) => block.fmt(f),
            Self::Static {
                name,
                object,
                is_thread_local,
            } => {
                let kind = if *is_thread_local {
                    "thread-local"
                } else {
                    "static"
                };
                write!(f, "{kind} `{name}` of {object}")
            }
            Self::Unnamed { object } => write!(f, "static memory of {object}"),
        }
    }
}

impl fmt::Display for Block {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let size = usize::try_from(self.size).unwrap_or(usize::MAX);
        write!(f, "heap block of {}", counted(size, "byte"))?;
        if self.owner == Owner::StackbleachHeap {
            f.write_str(" of `stackbleach::Heap`")?;
        }
        match self.state {
            Some(State::Alive) => f.write_str(", in use"),
            Some(State::Free) => f.write_str(", free"),
            None => Ok(()),
        }
    }
}
