//! Telling residue from noise.

use std::{borrow::Borrow, collections::BTreeSet};

use super::{
    registers::{self, Byte, Kind},
    snapshot::{PAGE, Place, Snapshot},
    tracee::Obstacle,
};

/// What an operation left behind, in bytes that depend on the key.
#[derive(Debug, Default)]
pub struct Report {
    /// One entry for each byte of memory.
    pub memory: Vec<Residue>,
    /// One entry for each byte of a register.
    pub registers: Vec<Byte>,
}

/// A byte of memory that depends on the key.
#[derive(Clone, Copy, Debug)]
pub struct Residue {
    /// What it is part of.
    pub place: Place,
    /// How far it lies below the stack pointer at the trap, if on that stack; or
    /// below the base of its heap stack.
    pub depth: i64,
}

impl Report {
    /// How many bytes of memory in that place.
    #[must_use]
    pub fn in_place(&self, place: Place) -> usize {
        self.memory
            .iter()
            .filter(|residue| residue.place == place)
            .count()
    }

    /// How many bytes of registers of that kind.
    #[must_use]
    pub fn in_registers(&self, kind: Kind) -> usize {
        self.registers
            .iter()
            .filter(|byte| byte.kind == kind)
            .count()
    }

    /// How many bytes in all.
    #[must_use]
    pub fn total(&self) -> usize {
        self.memory.len() + self.registers.len()
    }
}

/// `runs` has a list for each key, of snapshots that all had that key.
pub(crate) fn compare(runs: &[Vec<Snapshot>]) -> Result<Report, Obstacle> {
    let all: Vec<&Snapshot> = runs.iter().flatten().collect();
    let first = all[0];
    let mut noise = Vec::new();

    for other in &all[1..] {
        if other.mappings != first.mappings {
            noise.push(format!(
                "mappings: {:?} and {:?}",
                first.mappings, other.mappings
            ));
        }
    }
    if !noise.is_empty() {
        return Err(Obstacle::Noise(noise));
    }
    // The operation must have done something with the key.
    for pair in runs.windows(2) {
        let output = |run: &[Snapshot]| page(&run[0], first.exchange.start).map(<[u8]>::to_vec);
        if output(&pair[0]) == output(&pair[1]) {
            return Err(Obstacle::Strayed(
                "the key made no difference to the result".into(),
            ));
        }
    }

    let mut report = Report::default();
    let differences = Differences::of(runs);
    for (address, verdict) in differences.memory {
        let place = first.place(address);
        match verdict {
            Verdict::Residue => report.memory.push(Residue {
                place,
                depth: depth(first, place, address),
            }),
            Verdict::Noise => noise.push(format!("{address:#x} ({place:?})")),
        }
    }
    for (offset, verdict) in differences.general {
        match verdict {
            Verdict::Residue => report.registers.push(Byte {
                kind: Kind::General,
                register: offset / 8,
            }),
            Verdict::Noise => noise.push(format!("byte {offset} of the general registers")),
        }
    }
    let layout = registers::layout(first.extended.len());
    for (offset, verdict) in differences.extended {
        match verdict {
            Verdict::Residue => report.registers.push(registers::byte(&layout, offset)),
            Verdict::Noise => noise.push(format!("byte {offset} of the extended state")),
        }
    }

    if noise.is_empty() {
        Ok(report)
    } else {
        Err(Obstacle::Noise(noise))
    }
}

/// What differs between subjects, byte by byte.
pub(crate) struct Differences {
    /// By address.
    pub(crate) memory: Vec<(u64, Verdict)>,
    /// By offset in the general registers.
    pub(crate) general: Vec<(usize, Verdict)>,
    /// By offset in the extended state.
    pub(crate) extended: Vec<(usize, Verdict)>,
}

impl Differences {
    /// `runs` has a list for each key, of snapshots that all had that key.
    pub(crate) fn of<S: Borrow<Snapshot>>(runs: &[Vec<S>]) -> Self {
        let runs: Vec<Vec<&Snapshot>> = runs
            .iter()
            .map(|run| run.iter().map(Borrow::borrow).collect())
            .collect();
        let first = runs[0][0];
        let addresses: BTreeSet<u64> = runs
            .iter()
            .flatten()
            .flat_map(|snapshot| snapshot.pages.keys().copied())
            .collect();
        let mut memory = Vec::new();
        for start in addresses {
            let pages = by_run(&runs, |it| page(it, start).unwrap_or(&[0; PAGE]));
            differences(&pages, |offset, verdict| {
                let address = start + offset as u64;
                if !first.may_differ(address) {
                    memory.push((address, verdict));
                }
            });
        }
        let mut general = Vec::new();
        differences(&by_run(&runs, |it| &it.general), |offset, verdict| {
            general.push((offset, verdict));
        });
        let mut extended = Vec::new();
        differences(&by_run(&runs, |it| &it.extended), |offset, verdict| {
            if !registers::IN_USE.contains(&offset) {
                extended.push((offset, verdict));
            }
        });
        Self {
            memory,
            general,
            extended,
        }
    }
}

fn page(snapshot: &Snapshot, address: u64) -> Option<&[u8]> {
    snapshot.pages.get(&address).map(|page| page.as_slice())
}

fn by_run<'a>(
    runs: &[Vec<&'a Snapshot>],
    part: impl Fn(&'a Snapshot) -> &'a [u8],
) -> Vec<Vec<&'a [u8]>> {
    runs.iter()
        .map(|run| run.iter().map(|&snapshot| part(snapshot)).collect())
        .collect()
}

fn depth(snapshot: &Snapshot, place: Place, address: u64) -> i64 {
    let from = match place {
        Place::HeapStack => {
            let stack = snapshot
                .heap_stacks
                .iter()
                .find(|range| range.contains(&address));
            stack.expect("it was found in one").end
        }
        Place::Stack | Place::Elsewhere => snapshot.stack_pointer,
    };
    from.cast_signed() - address.cast_signed()
}

/// Of a byte that differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Changes with the key, and only with it.
    Residue,
    /// Changes without it.
    Noise,
}

/// Reports each offset at which the byte strings differ.
///
/// All of them are as long as each other, or the shorter ones are missing bytes,
/// which is noise.
fn differences(runs: &[Vec<&[u8]>], mut report: impl FnMut(usize, Verdict)) {
    let first = runs[0][0];
    let mut all = runs.iter().flatten();
    if all.all(|&bytes| bytes == first) {
        return;
    }
    for offset in 0..first.len() {
        let byte = |bytes: &[u8]| bytes.get(offset).copied();
        if runs
            .iter()
            .any(|run| run.iter().any(|bytes| byte(bytes) != byte(run[0])))
        {
            report(offset, Verdict::Noise);
        } else if runs.iter().any(|run| byte(run[0]) != byte(first)) {
            report(offset, Verdict::Residue);
        }
    }
}
