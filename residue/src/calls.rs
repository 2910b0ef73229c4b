//! The system calls by which a program that knows nothing of its tracer says where its secret comes
//! from, what its result is, and where the operation ends.

use libc::user_regs_struct;

use super::tracee::{Obstacle, Tracee};

/// What of a program's system calls is looked at. All others go by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Descriptors {
    /// What it reads its secret from.
    pub(crate) secret: u32,
}

impl Descriptors {
    /// What it may write its result to, and closes when the operation has ended.
    pub(crate) fn result(self) -> u32 {
        self.secret + 1
    }

    fn is_results(self, descriptor: u32) -> bool {
        descriptor == self.result() || descriptor == libc::STDOUT_FILENO.cast_unsigned()
    }

    /// Calls that stop for the tracer, each with the descriptor that it is asked with, if it matters.
    pub(crate) fn filtered(self) -> Vec<(libc::c_long, Option<u32>)> {
        let mut filtered = vec![
            (libc::SYS_read, Some(self.secret)),
            (libc::SYS_close, Some(self.result())),
            (libc::SYS_exit, None),
            (libc::SYS_exit_group, None),
        ];
        for call in [libc::SYS_write, libc::SYS_writev] {
            filtered.push((call, Some(self.result())));
            filtered.push((call, Some(libc::STDOUT_FILENO.cast_unsigned())));
        }
        filtered
    }
}

/// Where an operation ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// In front of one more read, when there is no more of the secret.
    Read,
    /// In front of the `close` that says so.
    Close,
    /// In front of its exit.
    Exit,
    /// Past a trap instruction.
    Trap,
}

/// Memory that a system call was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Passed {
    pub(crate) start: u64,
    pub(crate) bytes: Vec<u8>,
}

/// What one process has said so far.
#[derive(Clone, Debug)]
pub(crate) struct Calls {
    descriptors: Descriptors,
    /// Its first thread.
    pid: libc::pid_t,
    secret: Vec<u8>,
    /// Where it has read how much of its secret.
    pub(crate) read: Vec<Passed>,
    /// What it has written.
    pub(crate) written: Vec<Passed>,
    /// Where the operation ended, once it has: the first of all ends.
    pub(crate) end: Option<End>,
}

impl Calls {
    /// Of a process that is to read that secret; an empty one is the template's, whose first read is an end.
    pub(crate) fn new(descriptors: Descriptors, pid: libc::pid_t, secret: Vec<u8>) -> Self {
        Self {
            descriptors,
            pid,
            secret,
            read: Vec::new(),
            written: Vec::new(),
            end: None,
        }
    }

    /// How many bytes it has read of its secret.
    pub(crate) fn given(&self) -> usize {
        self.read.iter().map(|passed| passed.bytes.len()).sum()
    }

    /// Writes as much of what is left of the secret as fits to `start`, and returns how much that is.
    pub(crate) fn give(&mut self, tracee: &Tracee, start: u64, room: u64) -> Result<u64, Obstacle> {
        let left = &self.secret[self.given()..];
        let len = usize::try_from(room).unwrap_or(usize::MAX).min(left.len());
        let bytes = left[..len].to_vec();
        tracee.write(start, &bytes)?;
        self.read.push(Passed { start, bytes });
        Ok(len as u64)
    }

    /// A process has stopped in front of a system call: whether the operation ends with it.
    pub(crate) fn meet(&mut self, tracee: &Tracee) -> Result<bool, Obstacle> {
        let asked = tracee.registers()?;
        let descriptor = u32::try_from(asked.rdi & u64::from(u32::MAX)).expect("32 bits");
        let of = self.descriptors;
        let end = match asked.orig_rax.cast_signed() {
            libc::SYS_read if descriptor == of.secret && self.given() < self.secret.len() => {
                let len = self.give(tracee, asked.rsi, asked.rdx)?;
                tracee.set_registers(&user_regs_struct {
                    orig_rax: u64::MAX, // none: the kernel goes past it
                    rax: len,
                    ..asked
                })?;
                return Ok(false);
            }
            libc::SYS_read if descriptor == of.secret => End::Read,
            libc::SYS_close if descriptor == of.result() => End::Close,
            libc::SYS_exit_group => End::Exit,
            libc::SYS_exit if tracee.pid() == self.pid => End::Exit,
            libc::SYS_write if of.is_results(descriptor) => {
                self.note(tracee, asked.rsi, asked.rdx)?;
                return Ok(false);
            }
            libc::SYS_writev if of.is_results(descriptor) => {
                self.note_parts(tracee, asked.rsi, asked.rdx)?;
                return Ok(false);
            }
            _ => return Ok(false),
        };
        if tracee.pid() != self.pid {
            return Err(Obstacle::Strayed(format!(
                "another thread than the first came to the end of the operation ({end:?})"
            )));
        }
        self.end.get_or_insert(end);
        Ok(true)
    }

    fn note(&mut self, tracee: &Tracee, start: u64, len: u64) -> Result<(), Obstacle> {
        /// More than any result has.
        const LIMIT: u64 = 1 << 24;

        let len = usize::try_from(len.min(LIMIT)).expect("a small number");
        let mut bytes = vec![0; len];
        tracee.read(start, &mut bytes)?;
        self.written.push(Passed { start, bytes });
        Ok(())
    }

    /// Of a `writev`.
    fn note_parts(&mut self, tracee: &Tracee, parts: u64, count: u64) -> Result<(), Obstacle> {
        /// As Linux has it.
        const LIMIT: u64 = 1024;

        for part in 0..count.min(LIMIT) {
            let mut words = [0; 16];
            tracee.read(parts + part * 16, &mut words)?;
            let (start, len) = words.split_at(8);
            let word = |bytes: &[u8]| u64::from_ne_bytes(bytes.try_into().expect("8 bytes"));
            self.note(tracee, word(start), word(len))?;
        }
        Ok(())
    }
}
