//! What something was found in, in a reader's terms.

use std::fmt;

use super::{Finding, report::counted};

/// What something was found in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Place {
    /// The stack of the thread that called the operation.
    Stack {
        /// How far the first byte lies below the caller's stack pointer; negative is above it.
        below: i64,
    },
    /// What looks like the stack of another thread: plain memory above a guard.
    ThreadStack,
    /// The C library's heap, in blocks that are in use or free.
    Heap,
    /// A static of a program or library.
    Static {
        /// Its file's name.
        object: String,
    },
    /// Other memory.
    Mapping {
        /// The file behind it, or the kernel's name for it; empty for plain memory.
        name: String,
        /// As the kernel prints them: `rw-p`, `---p`.
        permissions: String,
    },
    /// A register.
    Register {
        /// Of which kind.
        kind: RegisterKind,
        /// Its name.
        name: String,
    },
}

/// What kind of register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RegisterKind {
    /// General, with the flags and the instruction pointer.
    General,
    /// `xmm`, `ymm` and `zmm`, all their parts.
    Vector,
    /// AVX-512 masks.
    Mask,
    /// x87 and MMX.
    X87,
    /// AMX tiles and their configuration.
    Tile,
    /// Anything else that the processor stores along with these.
    Other,
}

impl RegisterKind {
    pub(crate) const ALL: [Self; 6] = [
        Self::General,
        Self::Vector,
        Self::Mask,
        Self::X87,
        Self::Tile,
        Self::Other,
    ];
}

impl Place {
    /// In a word.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Stack { .. } => "stack",
            Self::ThreadStack => "thread stack",
            Self::Heap => "heap",
            Self::Static { .. } => "static",
            Self::Mapping { .. } => "mapping",
            Self::Register { .. } => "register",
        }
    }

    /// What findings are grouped by.
    pub(crate) fn group(&self) -> String {
        match self {
            Self::Stack { .. } => "stack of the calling thread".to_owned(),
            Self::ThreadStack => "stack of another thread".to_owned(),
            Self::Heap => "heap".to_owned(),
            Self::Static { object } => format!("static of {object}"),
            Self::Mapping { name, permissions } if name.is_empty() => {
                format!("mapping ({permissions})")
            }
            Self::Mapping { name, permissions } => format!("mapping of {name} ({permissions})"),
            Self::Register { kind, .. } => format!("{kind} registers"),
        }
    }

    /// Where in it.
    pub(crate) fn detail(&self, finding: &Finding) -> String {
        let len = i64::try_from(finding.len).unwrap_or(i64::MAX);
        let of_secret = match finding.bytes_of_secret {
            0 => String::new(),
            bytes => format!(", {} of the secret itself", counted(bytes, "byte")),
        };
        let what = counted(finding.bytes, "byte");
        match self {
            Self::Register { name, .. } if finding.bytes_of_secret > 0 => {
                format!("{name} ({what}{of_secret})")
            }
            Self::Register { name, .. } => name.clone(),
            Self::Stack { below } if *below > 0 => {
                let end = below - len;
                format!("{what}, {end} to {below} below the caller{of_secret}")
            }
            Self::Stack { below } => {
                let (start, end) = (-below, len - below);
                format!("{what}, {start} to {end} above the caller's stack pointer{of_secret}")
            }
            _ => format!("{what} at {:#x}{of_secret}", finding.start),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Register { name, .. } => write!(f, "register {name}"),
            other => f.write_str(&other.group()),
        }
    }
}

impl fmt::Display for RegisterKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::General => "general",
            Self::Vector => "vector",
            Self::Mask => "mask",
            Self::X87 => "x87",
            Self::Tile => "tile",
            Self::Other => "other",
        })
    }
}
