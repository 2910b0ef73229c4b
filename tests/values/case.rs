//! A case: a way, a direction and a type; what may be left, and what is.

use std::{
    collections::BTreeMap,
    fmt::{self, Write as _},
};

use crate::{
    arch,
    measure::{self, Caller, Given, Snapshot},
    memory::BELOW,
    pattern,
    search::{self, Parts},
    value::Pieces,
};

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Direction {
    In,
    Out,
    /// In, and the closure panics.
    Error,
    /// Neither: kept by the caller.
    Held,
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::In => "in",
            Self::Out => "out",
            Self::Error => "in, with a panic",
            Self::Held => "kept by the caller",
        })
    }
}

/// What a case is held to.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Rule {
    /// Nothing below; nothing in scratch registers but results, and of those no more than in the
    /// plain caller; in its frame no more copies than in the plain caller's.
    Nothing,
    /// The same, but for what lies further below than the closure goes.
    NothingNear,
    /// No more than the plain caller leaves, anywhere.
    AsPlain,
}

/// How `zmm16` to `zmm31` are named, which AVX-512 has added.
const ABOVE_15: &str = "zmm16 + ";

/// A call that goes no further is painted for, by `probed::bleach`.
const NEAR: usize = 4 << 10;

pub(crate) struct Case {
    pub(crate) way: &'static str,
    pub(crate) direction: Direction,
    pub(crate) name: String,
    pub(crate) pieces: Pieces,
    pub(crate) given: Given,
    pub(crate) rule: Rule,
    pub(crate) caller: Caller,
    pub(crate) plain: Caller,
}

/// Kinds of places.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Kind {
    BelowCaller,
    /// One that functions don't give back.
    Register,
    /// A vector register that code for any x86-64 doesn't know of: the C library's `memcpy` was there.
    ByMemcpy,
    /// One that they do, which the caller's own code has put something into.
    Saved,
    Frame,
}

impl Kind {
    pub(crate) const ALL: [Self; 5] = [
        Self::BelowCaller,
        Self::Register,
        Self::ByMemcpy,
        Self::Saved,
        Self::Frame,
    ];
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::BelowCaller => "below",
            Self::Register => "register",
            Self::ByMemcpy => "register of memcpy",
            Self::Saved => "saved register",
            Self::Frame => "frame",
        })
    }
}

/// All that snapshots of the same call with several secrets have of them.
pub(crate) struct Found {
    /// Distance below the stack pointer, and bytes.
    pub(crate) below: Vec<(usize, usize)>,
    /// Distance above it, and bytes.
    pub(crate) frame: Vec<(usize, usize)>,
    pub(crate) registers: Vec<String>,
}

impl Found {
    pub(crate) fn in_all(snapshots: &[Snapshot], secrets: &[Vec<u8>], pieces: Pieces) -> Self {
        let parts = Parts::of(&secrets[0], pieces);
        let copies = |place: fn(&Snapshot) -> &[u8]| {
            let memories: Vec<&[u8]> = snapshots.iter().map(place).collect();
            search::copies(&memories, secrets, &parts)
        };
        let below = copies(|snapshot| &snapshot.below).into_iter();
        let frame = copies(|snapshot| &snapshot.frame).into_iter();
        let mut registers = Vec::new();
        for (number, (name, _)) in snapshots[0].registers.iter().enumerate() {
            let values = snapshots
                .iter()
                .map(|snapshot| &*snapshot.registers[number].1);
            let values: Vec<&[u8]> = values.collect();
            if !search::copies(&values, secrets, &parts).is_empty() {
                registers.push(name.clone());
            }
        }
        Self {
            below: below.map(|copy| (BELOW - copy.start, copy.len())).collect(),
            frame: frame.map(|copy| (copy.start, copy.len())).collect(),
            registers,
        }
    }

    /// Without what lies further away.
    fn bytes_below(&self, most: usize) -> usize {
        let near = self.below.iter().filter(|(distance, _)| *distance <= most);
        near.map(|(_, bytes)| bytes).sum()
    }

    /// What this has that it mustn't, beside a plain caller's.
    fn beyond(&self, plain: &Self, rule: Rule, direction: Direction) -> BTreeMap<Kind, String> {
        let mut wrong = BTreeMap::new();
        let most = if rule == Rule::NothingNear {
            NEAR
        } else {
            BELOW
        };
        let allowed = match rule {
            Rule::Nothing | Rule::NothingNear => 0,
            Rule::AsPlain => plain.bytes_below(most),
        };
        if self.bytes_below(most) > allowed {
            let mut told = told(&self.below, '-');
            if allowed != 0 {
                let _ = write!(told, " (plain: {allowed} bytes)");
            }
            wrong.insert(Kind::BelowCaller, told);
        }
        let scratch = |found: &Self| {
            let registers = found.registers.iter();
            registers.filter(|name| !arch::is_saved(name)).count()
        };
        let unexpected = rule != Rule::AsPlain && direction != Direction::Out && scratch(self) > 0;
        // What the caller keeps in registers is to be there.
        let held = direction == Direction::Held;
        if unexpected || !held && self.registers.len() > plain.registers.len() {
            let told = self.registers.join(", ");
            let told = format!("{told} (plain: {})", plain.registers.join(", "));
            let mut more = self.registers.iter();
            let by_memcpy =
                |name: &String| plain.registers.contains(name) || name.starts_with(ABOVE_15);
            let kind = if unexpected {
                Kind::Register
            } else if scratch(self) <= scratch(plain) {
                Kind::Saved
            } else if more.all(by_memcpy) {
                Kind::ByMemcpy
            } else {
                Kind::Register
            };
            wrong.insert(kind, told);
        }
        if self.frame.len() > plain.frame.len() {
            let (count, allowed) = (self.frame.len(), plain.frame.len());
            let places = told(&self.frame, '+');
            wrong.insert(Kind::Frame, format!("{places}: {count} (plain: {allowed})"));
        }
        wrong
    }
}

fn told(places: &[(usize, usize)], sign: char) -> String {
    const SHOWN: usize = 4;
    let shown = places.iter().rev().take(SHOWN);
    let shown = shown.map(|(distance, bytes)| format!("{bytes} bytes at sp{sign}{distance:#x}"));
    let mut told = shown.collect::<Vec<_>>().join(", ");
    if places.len() > SHOWN {
        let _ = write!(told, " and {} more", places.len() - SHOWN);
    }
    told
}

/// What was found of a kind, in which calls.
pub(crate) struct Row {
    pub(crate) case: String,
    pub(crate) kind: Kind,
    pub(crate) told: String,
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}: {}", self.case, self.kind, self.told)
    }
}

impl Row {
    /// From what another process has printed.
    pub(crate) fn parse(line: &str) -> Option<Self> {
        let (before, told) = line.split_once(": ")?;
        let (case, kind) = before.rsplit_once(", ")?;
        let kinds = Kind::ALL.into_iter();
        let kind = kinds.into_iter().find(|one| one.to_string() == kind)?;
        Some(Self {
            case: case.to_owned(),
            kind,
            told: told.to_owned(),
        })
    }
}

impl Case {
    /// Without the call's number.
    pub(crate) fn title(&self) -> String {
        format!("{}, {}, {}", self.way, self.direction, self.name)
    }

    /// What the first call in this process leaves, on this thread: by one secret, of which no
    /// part is anywhere by chance.
    pub(crate) fn rows_here(&self) -> Vec<Row> {
        let secrets = [pattern::secret(0, self.pieces)];
        let found = [self.caller, self.plain].map(|caller| {
            let snapshot = measure::here(caller, self.given, &secrets[0], self.pieces);
            Found::in_all(&[snapshot], &secrets, self.pieces)
        });
        let beyond = found[0].beyond(&found[1], self.rule, self.direction);
        let case = format!("{}, a process's first call", self.title());
        let rows = beyond.into_iter();
        rows.map(|(kind, told)| Row {
            case: case.clone(),
            kind,
            told,
        })
        .collect()
    }

    fn found(&self, caller: Caller) -> [Found; 2] {
        let rounds = search::rounds(self.pieces);
        let secrets: Vec<_> = (0..rounds)
            .map(|number| pattern::secret(number, self.pieces))
            .collect();
        let calls = secrets.iter();
        let calls = calls
            .map(|secret| measure::on_a_thread(caller, self.given, secret, self.pieces))
            .map(|calls| (calls.first, calls.later));
        let (first, later): (Vec<_>, Vec<_>) = calls.unzip();
        [first, later].map(|snapshots| Found::in_all(&snapshots, &secrets, self.pieces))
    }

    /// What is left that mustn't be, by a thread's first call and a later one.
    pub(crate) fn rows(&self) -> Vec<Row> {
        let found = self.found(self.caller);
        let plain = self.found(self.plain);
        let beyond = |call: usize| found[call].beyond(&plain[call], self.rule, self.direction);
        let (first, mut later) = (beyond(0), beyond(1));
        let mut rows = Vec::new();
        let mut add = |kind, call: &str, told| {
            rows.push(Row {
                case: format!("{}, {call}", self.title()),
                kind,
                told,
            });
        };
        for (kind, told) in first {
            match later.remove(&kind) {
                Some(same) if same == told => add(kind, "both calls", told),
                Some(other) => add(kind, "both calls", format!("{told}; later {other}")),
                None => add(kind, "first call", told),
            }
        }
        for (kind, told) in later {
            add(kind, "later call", told);
        }
        rows
    }
}
