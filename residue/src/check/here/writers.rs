//! Who wrote what was found, and what it is part of: done last, in subjects of their own.

use super::{
    found::{Byte, findings},
    stage::STOPS,
    steer::{Acted, Stage},
};
use crate::{
    Finding, Place, WrittenBy,
    names::{self, Objects, Owned, Writer},
    report::counted,
    snapshot::Mapping,
    tracee::Obstacle,
};

/// How many bytes of memory are watched. What lies between two with the same writer counts as written
/// by that one.
const WATCHED: usize = 16;

/// The key of the subjects that are looked at.
const KEY: u8 = 1;

/// Findings with their writers, where those can be told.
pub(super) fn named(stage: &mut Stage, runs: &[Vec<Acted>], bytes: &[Byte]) -> Vec<Finding> {
    let found = findings(runs, bytes, &[]);
    match name(stage, runs, bytes, &found, &mut Objects::new()) {
        Ok(named) => named,
        Err(obstacle) => {
            let headline = format!("nobody can tell who wrote it: {obstacle}");
            let unknown = |finding: Finding| Finding {
                writer: in_memory(&finding).then(|| WrittenBy {
                    headline: headline.clone(),
                    frames: Vec::new(),
                }),
                ..finding
            };
            found.into_iter().map(unknown).collect()
        }
    }
}

fn name(
    stage: &mut Stage,
    runs: &[Vec<Acted>],
    bytes: &[Byte],
    found: &[Finding],
    objects: &mut Objects,
) -> Result<Vec<Finding>, Obstacle> {
    let samples = samples(found, bytes);
    if samples.is_empty() {
        return Ok(found.to_vec());
    }
    let start = || Ok(stage.prepared(KEY, STOPS)?.subject);
    let writers = names::writers(start, &samples, objects)?;
    let written: Vec<_> = samples.iter().copied().zip(&writers).collect();
    let mut found = findings(runs, bytes, &cuts(&written, bytes));
    for finding in found.iter_mut().filter(|it| in_memory(it)) {
        let range = finding.start as u64..(finding.start + finding.len) as u64;
        let writer = written.iter().find(|(at, _)| range.contains(at));
        finding.writer = writer.map(|(_, writer)| told(writer));
    }
    parts(stage, runs, &mut found, objects)?;
    Ok(found)
}

fn in_memory(finding: &Finding) -> bool {
    !matches!(finding.place, Place::Register { .. })
}

fn told(writer: &Writer) -> WrittenBy {
    let frame = |(number, frame): (usize, &names::Frame)| {
        let holds = if writer.holder == Some(number) {
            ", in whose frame it is"
        } else {
            ""
        };
        let inlined = if frame.is_inlined { ", inlined" } else { "" };
        format!("{frame} in {}{inlined}{holds}", frame.object)
    };
    WrittenBy {
        headline: writer.to_string(),
        frames: writer.frames.iter().enumerate().map(frame).collect(),
    }
}

/// One byte of each row, the largest first, and more of those that are large for each.
fn samples(found: &[Finding], bytes: &[Byte]) -> Vec<u64> {
    let mut rows: Vec<(Vec<u64>, usize)> = Vec::new();
    for finding in found.iter().filter(|it| in_memory(it)) {
        rows.push((addresses(finding, bytes), 0));
    }
    for _ in 0..WATCHED {
        let most = rows
            .iter_mut()
            .filter(|(row, count)| *count < row.len())
            .max_by_key(|(row, count)| (*count == 0, row.len() / (count + 1)));
        let Some((_, count)) = most else { break };
        *count += 1;
    }
    let mut samples = Vec::new();
    for (row, count) in &rows {
        samples.extend((0..*count).map(|i| row[(2 * i + 1) * row.len() / (2 * count)]));
    }
    samples
}

fn addresses(finding: &Finding, bytes: &[Byte]) -> Vec<u64> {
    let range = finding.start as u64..(finding.start + finding.len) as u64;
    let addresses = bytes.iter().filter_map(|byte| match byte {
        Byte::Memory(address) if range.contains(address) => Some(*address),
        _ => None,
    });
    addresses.collect()
}

/// Where rows are to end, since another one wrote what follows: halfway between two bytes that were
/// watched.
fn cuts(written: &[(u64, &Writer)], bytes: &[Byte]) -> Vec<u64> {
    let mut cuts = Vec::new();
    for pair in written.windows(2) {
        let [(one, by), (other, by_other)] = pair else {
            continue;
        };
        if one < other && by.to_string() != by_other.to_string() {
            let middle = one + (other - one) / 2 + 1;
            let mut after = bytes.iter().filter_map(|byte| match byte {
                Byte::Memory(address) if *address >= middle => Some(*address),
                _ => None,
            });
            cuts.extend(after.next());
        }
    }
    cuts
}

/// Which blocks and variables they are part of, and who allocated those.
fn parts(
    stage: &mut Stage,
    runs: &[Vec<Acted>],
    found: &mut [Finding],
    objects: &mut Objects,
) -> Result<(), Obstacle> {
    // Above the stack of a thread that was made there are its thread-locals.
    let is_plain =
        |it: &Finding| in_memory(it) && !matches!(it.place, Place::Stack { below } if below > 0);
    if !found.iter().any(is_plain) {
        return Ok(());
    }
    let mut subject = stage.prepared(KEY, STOPS)?.subject;
    subject.run_to_trap()?;
    objects.renew(&subject)?;
    let (before, after) = (&runs[0][0].before, &runs[0][0].after);
    let mut blocks = Vec::new();
    for finding in found.iter_mut().filter(|it| is_plain(it)) {
        let address = finding.start as u64;
        let owned = names::owned(&subject, objects, address);
        if let Some(Owned::Block(block)) = &owned {
            blocks.push(*block);
        }
        finding.part_of = match owned {
            Some(owned) => Some(owned.to_string()),
            None => made(&before.mappings, &after.mappings, address),
        };
    }
    drop(subject);

    let mut all = blocks.clone();
    all.dedup();
    let mut subject = stage.prepared(KEY, STOPS)?.subject;
    let allocated = names::allocated(&mut subject, objects, &all)?;
    for finding in found.iter_mut().filter(|it| is_plain(it)) {
        let address = finding.start as u64;
        let block = all
            .iter()
            .position(|block| (block.start..block.start + block.size).contains(&address));
        if let Some(by) = block.and_then(|block| names::headline(&allocated[block]))
            && let Some(part_of) = &mut finding.part_of
        {
            *part_of = format!("{part_of}, allocated in {by}");
        }
    }
    Ok(())
}

/// A mapping that wasn't there before.
fn made(before: &[Mapping], after: &[Mapping], address: u64) -> Option<String> {
    if before.iter().any(|it| it.range.contains(&address)) {
        return None;
    }
    let mapping = after.iter().find(|it| it.range.contains(&address))?;
    let len = usize::try_from(mapping.range.end - mapping.range.start).ok()?;
    let permissions = &mapping.permissions;
    let len = counted(len, "byte");
    Some(format!(
        "mapping of {len} made by the operation ({permissions})"
    ))
}
