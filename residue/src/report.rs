//! What a check comes to.

use std::{fmt, time::Duration};

mod display;
mod json;
pub(crate) mod wire;

use super::Place;
pub(crate) use display::counted;

/// What an operation left behind, or why that isn't known.
#[derive(Clone, Debug, Default)]
pub struct Report {
    pub(crate) found: Vec<Finding>,
    pub(crate) inconclusive: Vec<Inconclusive>,
    pub(crate) let_through: Vec<Doubt>,
    pub(crate) facts: Facts,
}

/// One of three.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// All that can be seen was compared, and nothing of the secret was left.
    Clean,
    /// Something of the secret was left.
    Residue,
    /// Nothing was found, but something could have been missed.
    Inconclusive,
}

/// Bytes in a row that depend on the secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What they are part of.
    pub place: Place,
    /// The address of the first; in a register, its number from the lowest.
    pub start: usize,
    /// From the first to the last.
    pub len: usize,
    /// How many of these depend on the secret. Between them there may be a few that don't.
    pub bytes: usize,
    /// How many of these are part of a copy of the secret, of 4 bytes at the least.
    pub bytes_of_secret: usize,
    /// Whether only a first call left them: it filled a cache, or had something resolved.
    pub only_at_first_call: bool,
    /// Who wrote them; `None` where that isn't known.
    pub writer: Option<WrittenBy>,
    /// Which block of a heap, variable or new mapping they are part of, in words; `None` where that
    /// isn't known.
    pub part_of: Option<String>,
}

/// Who wrote what was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WrittenBy {
    /// In a line.
    pub headline: String,
    /// The calls that were under way, the innermost first.
    pub frames: Vec<String>,
}

/// Why a verdict may be worth nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inconclusive {
    /// Of which kind.
    pub doubt: Doubt,
    /// In words.
    pub reason: String,
}

/// What a verdict can suffer from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Doubt {
    /// Nothing can be measured: another system, or this one refuses.
    NotMeasured,
    /// The operation did something else than return: it panicked, ended, or never came back.
    Strayed,
    /// Bytes that differ between runs with the same secret: residue could hide in them.
    Noise,
    /// Known residue that was planted wasn't found.
    Control,
    /// The operation didn't read its secret, as far as can be seen.
    Unused,
    /// The operation started processes, which were ended.
    Children,
    /// The check ran in this very process, so what a call before it cached isn't seen.
    InPlace,
}

impl Doubt {
    pub(crate) const ALL: [Self; 7] = [
        Self::NotMeasured,
        Self::Strayed,
        Self::Noise,
        Self::Control,
        Self::Unused,
        Self::Children,
        Self::InPlace,
    ];
}

/// How it was measured.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Under how many secrets.
    pub keys: usize,
    /// How often with each.
    pub repeats: usize,
    /// How many calls before the measured one, in each of the rounds.
    pub rounds: Vec<u32>,
    /// How many processes did the operation.
    pub subjects: usize,
    /// What was planted and found.
    pub controls: Vec<String>,
    /// How many bytes of memory were compared, of how many subjects.
    pub compared: usize,
    /// How many bytes were left out as copies of the result, which is public.
    pub copies_of_result: usize,
    /// What else there is to know, in words.
    pub notes: Vec<String>,
    /// What took how long.
    pub took: Duration,
}

impl Report {
    /// The verdict. What was let through by name makes none inconclusive.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        if !self.found.is_empty() {
            return Verdict::Residue;
        }
        let mut doubts = self.inconclusive.iter();
        if doubts.all(|it| self.let_through.contains(&it.doubt)) {
            Verdict::Clean
        } else {
            Verdict::Inconclusive
        }
    }

    /// Whether nothing was left, for sure.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.verdict() == Verdict::Clean
    }

    /// What was left.
    #[must_use]
    pub fn found(&self) -> &[Finding] {
        &self.found
    }

    /// Why something could have been missed, if so; what was let through included.
    #[must_use]
    pub fn inconclusive(&self) -> &[Inconclusive] {
        &self.inconclusive
    }

    /// How it was measured.
    #[must_use]
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// How many bytes were left, in memory and in registers.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.found.iter().map(|finding| finding.bytes).sum()
    }

    /// What no check sees, whatever its verdict.
    #[must_use]
    pub fn not_seen(&self) -> &'static [&'static str] {
        &NOT_SEEN
    }

    /// All of it, for programs.
    #[must_use]
    pub fn to_json(&self) -> String {
        json::json(self)
    }

    /// One that says nothing but this.
    pub(crate) fn doubtful(doubt: Doubt, reason: impl Into<String>) -> Self {
        let mut report = Self::default();
        report.doubt(doubt, reason);
        report
    }

    pub(crate) fn doubt(&mut self, doubt: Doubt, reason: impl Into<String>) {
        let reason = reason.into();
        self.inconclusive.push(Inconclusive { doubt, reason });
    }
}

/// What no check sees.
const NOT_SEEN: [&str; 7] = [
    "what was erased before the operation returned, or written after it",
    "memory that the operation gave back to the system: unmapped, or advised away",
    "memory of the kernel and of other processes: pipes, sockets, files, caches",
    "registers of other threads, debug and control registers, tiles that are not in use",
    "what is the same under all secrets that were tried",
    "caches of the processor, power, time",
    "what another call would leave: other lengths, errors, another processor's code",
];

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Clean => "clean",
            Self::Residue => "residue",
            Self::Inconclusive => "inconclusive",
        })
    }
}

impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotMeasured => "not measured",
            Self::Strayed => "strayed",
            Self::Noise => "noise",
            Self::Control => "control",
            Self::Unused => "unused",
            Self::Children => "children",
            Self::InPlace => "in place",
        })
    }
}
