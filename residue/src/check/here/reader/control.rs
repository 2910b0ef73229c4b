//! The control of a program that can't be asked to plant anything: the tracer does, where a subject has stopped.

use super::super::{
    control::{in_registers, note},
    found::findings,
    measured::{Seen, finish},
    places::Places,
    plant,
    steer::Acted,
};
use super::{Program, run_to_end};
use crate::{
    Finding, Place, keys,
    registers::{self, IN_USE},
    report::Report,
    trace::Subject,
    tracee::Obstacle,
};

/// How far below the stack pointer, if its stack is as large.
const DEPTH: u64 = 2048;
/// How far from the beginning of a mapping.
const OFFSET: u64 = 256;

/// A place in memory: what it is called in a report, and where it is.
struct Plant {
    name: &'static str,
    is: fn(&Place) -> bool,
    start: u64,
}

/// Plants, looks, and says what wasn't found; returns how many subjects it took.
pub(super) fn control(program: &mut Program, report: &mut Report) -> Result<usize, Obstacle> {
    let mut runs = Vec::new();
    let mut plants = Vec::new();
    for key in [1, 2] {
        let (mut subject, before) = program.subject(key)?;
        run_to_end(&mut subject)?;
        let acted = Acted::unknowing(subject, before)?;
        plants = places(&acted);
        let Acted {
            subject, before, ..
        } = acted;
        sow(&subject, &plants, &keys::key(key))?;
        runs.push(vec![Acted::unknowing(subject, before)?]);
    }
    finish(&mut runs)?;
    let seen = Seen::of(&runs, program.origin(), false)?;
    let found = findings(&runs, &seen.bytes, &[]);
    for planted in &plants {
        let start = usize::try_from(planted.start).expect("an address");
        let is_there = |it: &Finding| {
            let is_in = it.start <= start && start + plant::LEN <= it.start + it.len;
            is_in && (planted.is)(&it.place)
        };
        note(report, planted.name, found.iter().any(is_there));
    }
    in_registers(&found, report);
    Ok(runs.len())
}

/// One of each kind that there is.
fn places(acted: &Acted) -> Vec<Plant> {
    let places = Places::of(acted);
    let after = &acted.after;
    let writable = after.mappings.iter().filter(|it| it.permissions == "rw-p");
    let stack = writable
        .clone()
        .find(|it| it.range.contains(&after.stack_pointer));
    let room = stack.map_or(0, |stack| after.stack_pointer - stack.range.start);
    let mut planted = vec![Plant {
        name: "stack",
        is: |place| matches!(place, Place::Stack { below } if *below > 0),
        start: after.stack_pointer - DEPTH.min(room),
    }];
    let heap: fn(&Place) -> bool = |place| matches!(place, Place::Heap);
    let of_file: fn(&Place) -> bool = |place| matches!(place, Place::Static { .. });
    // Where there is neither a heap of glibc's nor an arena of its own.
    let plain: fn(&Place) -> bool =
        |place| matches!(place, Place::Mapping { name, .. } if name.is_empty());
    let mut find = |is: fn(&Place) -> bool, name| {
        let mapping = writable
            .clone()
            .find(|it| is(&places.place(it.range.start)));
        planted.extend(mapping.map(|mapping| Plant {
            name,
            is,
            start: mapping.range.start + OFFSET,
        }));
        mapping.is_some()
    };
    if !find(heap, "heap") {
        find(plain, "plain memory");
    }
    find(of_file, "writable data");
    planted
}

/// Writes bytes to these places, and to registers.
fn sow(subject: &Subject, plants: &[Plant], key: &[u8; plant::LEN]) -> Result<(), Obstacle> {
    for planted in plants {
        subject.write(planted.start, key)?;
    }
    let mut general = subject.registers()?;
    general.r11 = u64::from_ne_bytes(*key.first_chunk().expect("eight bytes"));
    subject.set_registers(&general)?;
    let mut area = subject.extended_state()?;
    let layout = registers::layout(area.len());
    for (offset, byte) in area.iter_mut().enumerate() {
        let (_, name, within) = registers::name(&layout, offset);
        if plant::registers().contains(&name.as_str()) {
            *byte = key[within % plant::LEN];
        }
    }
    // So that the kernel takes them for more than what was never in use.
    let in_use = u64::from_ne_bytes(*area[IN_USE].first_chunk().expect("8 bytes"));
    area[IN_USE].copy_from_slice(&(in_use | components()).to_ne_bytes());
    subject.set_extended_state(&area)
}

/// The bits of SSE, AVX and AVX-512, as far as there are such registers.
fn components() -> u64 {
    let registers = plant::registers();
    let has = |name: &str| registers.contains(&name);
    let mut bits = 0b10;
    if has("ymm14") {
        bits |= 0b100;
    }
    if has("zmm31") {
        bits |= 0b1110_0000;
    }
    bits
}
