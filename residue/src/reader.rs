//! A check of a program that reads its secret from a descriptor, in whatever language it is written.

use std::{ffi::OsString, time::Duration};

use super::Report;

/// A program, and how it is checked.
///
/// It is started once, and copied where it reads its secret for the first time: from there to its end
/// it is measured, as a closure is by [`Check`](crate::Check). The command `stackbleach-residue` does the
/// same.
///
/// ```no_run
/// use stackbleach_residue::Reader;
///
/// let report = Reader::new(["python3", "sign.py"]).bytes(16).report();
/// println!("{report}");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    /// The program and its arguments.
    pub command: Vec<OsString>,
    /// The descriptor that it reads its secret from; 1000 by default. It writes its result to the
    /// next one, or to standard output, and ends the operation by closing the next one.
    pub descriptor: u32,
    /// How long the secret is; 32 bytes by default.
    pub bytes: usize,
    /// Under how many secrets, 2 to 99; 5 by default.
    pub keys: usize,
    /// How many processes get the same secret, at least 2; 2 by default.
    pub repeats: usize,
    /// Whether its result is public, so that copies of it are no residue; no by default.
    pub public_result: bool,
    /// What the program may take to get to its next stop; 20 seconds by default.
    pub time_limit: Duration,
}

impl Reader {
    /// A program and its arguments, with all else by default.
    pub fn new<A: Into<OsString>>(command: impl IntoIterator<Item = A>) -> Self {
        Self {
            command: command.into_iter().map(Into::into).collect(),
            descriptor: 1000,
            bytes: 32,
            keys: 5,
            repeats: 2,
            public_result: false,
            time_limit: Duration::from_secs(20),
        }
    }

    /// Sets [`descriptor`](Self#structfield.descriptor).
    #[must_use]
    pub fn descriptor(self, descriptor: u32) -> Self {
        Self { descriptor, ..self }
    }

    /// Sets [`bytes`](Self#structfield.bytes).
    #[must_use]
    pub fn bytes(self, bytes: usize) -> Self {
        Self { bytes, ..self }
    }

    /// Sets [`keys`](Self#structfield.keys).
    #[must_use]
    pub fn keys(self, keys: usize) -> Self {
        Self { keys, ..self }
    }

    /// Sets [`repeats`](Self#structfield.repeats).
    #[must_use]
    pub fn repeats(self, repeats: usize) -> Self {
        Self { repeats, ..self }
    }

    /// Sets [`public_result`](Self#structfield.public_result).
    #[must_use]
    pub fn public_result(self, public_result: bool) -> Self {
        Self {
            public_result,
            ..self
        }
    }

    /// Checks it.
    ///
    /// # Panics
    ///
    /// If there is no program, less than 2 keys or repeats, more than 99 keys, no byte, or a
    /// descriptor that is a standard stream's.
    #[must_use]
    pub fn report(&self) -> Report {
        assert!(!self.command.is_empty(), "a program");
        assert!((2..100).contains(&self.keys), "2 to 99 keys");
        assert!(self.repeats >= 2, "at least 2 repeats");
        assert!(self.bytes > 0, "at least 1 byte");
        assert!(
            (3..1 << 20).contains(&self.descriptor),
            "a descriptor from 3 on"
        );
        #[cfg(all(target_os = "linux", target_arch = "x86_64"))]
        return super::check::here::of_reader(self);
        #[cfg(not(all(target_os = "linux", target_arch = "x86_64")))]
        return Report::doubtful(crate::Doubt::NotMeasured, super::check::not_here());
    }
}
