//! Known residue must be found, in each kind of place, and be called what it is.

use super::{
    found::findings,
    measured::{Seen, finish},
    plant,
    stage::PLANTS,
    steer::Stage,
};
use crate::{
    Finding, Place,
    report::{Doubt, Report},
    tracee::Obstacle,
};

/// Plants, looks, and says what wasn't found; returns how many subjects it took.
pub(super) fn control(stage: &mut Stage, report: &mut Report) -> Result<usize, Obstacle> {
    let mut runs = Vec::new();
    let mut is_erased = false;
    for key in [1, 2] {
        let (acted, is) = stage.prepared(key, PLANTS)?.act_and_plant(key)?;
        runs.push(vec![acted]);
        is_erased |= is;
    }
    finish(&mut runs)?;
    let planted = runs[0][0].planted()?;
    let seen = Seen::of(&runs, stage.origin(), false)?;
    let found = findings(&runs, &seen.bytes, &[]);
    let names = ["stack", "freed heap block", "static"];
    for (name, address) in names.into_iter().zip(planted) {
        let is_named = |place: &Place| match name {
            "stack" => matches!(place, Place::Stack { below } if *below > 0),
            "static" => matches!(place, Place::Static { .. }),
            // The program's allocator may be any.
            _ => !matches!(place, Place::Stack { .. } | Place::Static { .. }),
        };
        let start = usize::try_from(address).expect("an address");
        let is_there = |it: &Finding| {
            it.start <= start && start + plant::LEN <= it.start + it.len && is_named(&it.place)
        };
        let is_found = found.iter().any(is_there);
        let by_tracer = name == "freed heap block" && is_erased;
        if by_tracer && is_found {
            note(
                report,
                "freed heap block (by the tracer, since the allocator erases)",
                true,
            );
        } else {
            note(report, name, is_found);
        }
    }
    in_registers(&found, report);
    Ok(runs.len())
}

/// The same of what was planted in registers.
pub(super) fn in_registers(found: &[Finding], report: &mut Report) {
    for name in plant::registers() {
        let is_there =
            |it: &Finding| matches!(&it.place, Place::Register { name: is, .. } if is == name);
        note(report, name, found.iter().any(is_there));
    }
}

pub(super) fn note(report: &mut Report, name: &str, is_found: bool) {
    if is_found {
        report.facts.controls.push(name.to_owned());
    } else {
        let words = format!("what was planted wasn't found there, or not named: {name}");
        report.doubt(Doubt::Control, words);
    }
}
