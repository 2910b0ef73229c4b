//! A check from its templates to its report.

use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    time::{Duration, Instant},
};

use super::{
    control,
    found::{Byte, findings, merged},
    places::Places,
    stage::{Play, STOPS},
    steer::{Acted, Origin, Region, Stage},
    used,
};
use crate::{
    Check, Finding, WrittenBy,
    compare::{Differences, Verdict},
    registers::{self, GENERAL},
    report::{Doubt, Report, counted},
    snapshot::{PAGE, Snapshot},
    tracee::Obstacle,
    watchdog,
};

/// Measures, and says why if it can't.
pub(crate) fn report(check: &Check, play: &mut dyn Play) -> Report {
    let since = Instant::now();
    // That a wait is the last of a check is for the process that asks to see.
    watchdog::set_limit((check.time_limit / 3).min(Duration::from_secs(20)));
    let mut report = match measure(check, play) {
        Ok(report) => report,
        Err(obstacle) => Report::doubtful(doubt_of(&obstacle), obstacle.to_string()),
    };
    report.facts.took = since.elapsed();
    report
}

pub(super) fn doubt_of(obstacle: &Obstacle) -> Doubt {
    match obstacle {
        Obstacle::Refused { .. } => Doubt::NotMeasured,
        Obstacle::Strayed(_) => Doubt::Strayed,
        Obstacle::Noise(_) => Doubt::Noise,
    }
}

fn measure(check: &Check, play: &mut dyn Play) -> Result<Report, Obstacle> {
    let mut report = Report::default();
    report.facts.keys = check.keys;
    report.facts.repeats = check.repeats;
    let mut cold = None;
    let mut is_used = false;
    let rounds = check.rounds();
    for (round, &warm_ups) in rounds.iter().enumerate() {
        let mut stage = Stage::start(play, warm_ups)?;
        let runs = runs(&mut stage, check)?;
        let seen = Seen::of(&runs, stage.origin(), check.public_result)?;
        report.facts.rounds.push(warm_ups);
        report.facts.subjects += runs.iter().map(Vec::len).sum::<usize>();
        report.facts.compared += seen.compared;
        report.facts.copies_of_result += seen.copies_of_result;
        seen.doubts(&mut report, warm_ups == 0);
        is_used |= !seen.bytes.is_empty() || results_differ(&runs);
        let is_last = round + 1 == rounds.len();
        if is_last && !is_used {
            is_used = used::is_read(|| Ok(stage.prepared(1, STOPS)?.subject), &runs[0][0])?;
        }
        if is_last {
            report.facts.subjects += control::control(&mut stage, &mut report)?;
        }
        let of_round = named(check, &mut stage, &runs, &seen.bytes);
        match cold.take() {
            None if is_last => report.found = of_round,
            None => cold = Some(of_round),
            Some(cold) => report.found = merged(cold, of_round),
        }
    }
    if !is_used {
        report.doubt(
            Doubt::Unused,
            "the secret made no difference to the result, and wasn't read",
        );
    }
    Ok(report)
}

/// What was found, with who wrote it if that was asked for.
fn named(check: &Check, stage: &mut Stage, runs: &[Vec<Acted>], bytes: &[Byte]) -> Vec<Finding> {
    #[cfg(feature = "names")]
    if check.names {
        return super::writers::named(stage, runs, bytes);
    }
    let _ = stage;
    let mut found = findings(runs, bytes, &[]);
    if check.names {
        // Not silently.
        let writer = WrittenBy {
            headline: "who wrote it takes the feature `names` of stackbleach-residue".to_owned(),
            frames: Vec::new(),
        };
        for finding in &mut found {
            finding.writer = Some(writer.clone());
        }
    }
    found
}

/// Subjects that have done the operation, by key.
///
/// Each key once, then each again: what grows with time, such as process numbers, would seem to depend on
/// the key if those with the same one were done in a row, as long as it changes between two keys only.
fn runs(stage: &mut Stage, check: &Check) -> Result<Vec<Vec<Acted>>, Obstacle> {
    let mut runs: Vec<_> = (0..check.keys).map(|_| Vec::new()).collect();
    for _ in 0..check.repeats {
        for (run, key) in runs.iter_mut().zip(1..) {
            run.push(stage.prepared(key, STOPS)?.act()?);
        }
    }
    finish(&mut runs)?;
    Ok(runs)
}

/// Has all of them show the same pages, and then tell where their results are.
pub(super) fn finish(runs: &mut [Vec<Acted>]) -> Result<(), Obstacle> {
    let pages: BTreeSet<u64> = runs
        .iter()
        .flatten()
        .flat_map(|acted| acted.after.pages.keys().copied())
        .collect();
    for acted in runs.iter_mut().flatten() {
        for &page in &pages {
            acted.add_page(page);
        }
    }
    runs.iter_mut().flatten().try_for_each(Acted::tell)
}

pub(super) fn results_differ(runs: &[Vec<Acted>]) -> bool {
    let first = runs[0][0].bytes(true);
    runs.iter().any(|run| run[0].bytes(true) != first)
}

/// What subjects show.
pub(super) struct Seen {
    /// What depends on the secret.
    pub(super) bytes: Vec<Byte>,
    pub(super) compared: usize,
    pub(super) copies_of_result: usize,
    /// What differs without the secret, by place.
    noise: BTreeMap<String, usize>,
    mappings_differ: bool,
    children: usize,
}

impl Seen {
    pub(super) fn of(
        runs: &[Vec<Acted>],
        origin: Origin<'_>,
        is_result_public: bool,
    ) -> Result<Self, Obstacle> {
        let all: Vec<&Acted> = runs.iter().flatten().collect();
        let first = &all[0].after;
        let snapshots: Vec<Vec<&Snapshot>> = runs
            .iter()
            .map(|run| run.iter().map(|acted| &acted.after).collect())
            .collect();
        let differences = Differences::of(&snapshots);
        let mut seen = Self {
            bytes: Vec::new(),
            compared: first.pages.len() * PAGE,
            copies_of_result: 0,
            noise: BTreeMap::new(),
            mappings_differ: all
                .iter()
                .any(|acted| acted.after.mappings != first.mappings),
            children: all.iter().map(|acted| acted.subject.children()).sum(),
        };
        let frame_end = all[0].frame_end()?;
        let copies = is_result_public.then(|| results(runs));
        let places = Places::of(all[0]);
        let mut earlier = Earlier::of(&all, origin);
        for (address, verdict) in differences.memory {
            let is_results = have_in(&all, true, address);
            let is_given = have_in(&all, false, address);
            let is_in_frame = (first.stack_pointer..frame_end).contains(&address);
            // What the caller holds is as it was. Where more was prepared than a secret, that may be anywhere.
            let is_callers = origin.is_prepared
                || address >= first.stack_pointer && places.is_stack(address)
                || is_given;
            let is_theirs =
                is_given && all[0].is_unknowing() || is_callers && !earlier.has_changed(address);
            if is_results || is_in_frame || is_theirs || is_number(&all, address) {
                continue;
            }
            if verdict == Verdict::Noise {
                *seen.noise.entry(places.place(address).group()).or_default() += 1;
            } else if let Some(copies) = &copies
                && copies.contains(&by_key(runs, |acted| byte_at(&acted.after, address)))
            {
                seen.copies_of_result += 1;
            } else {
                seen.bytes.push(Byte::Memory(address));
            }
        }
        seen.registers(
            runs,
            &differences.general,
            &differences.extended,
            copies.as_ref(),
            frame_end != 0,
        );
        Ok(seen)
    }

    fn registers(
        &mut self,
        runs: &[Vec<Acted>],
        general: &[(usize, Verdict)],
        extended: &[(usize, Verdict)],
        copies: Option<&HashSet<Vec<u8>>>,
        is_returned: bool,
    ) {
        let layout = registers::layout(runs[0][0].after.extended.len());
        for &(offset, verdict) in general {
            let of = |acted: &Acted| acted.after.general[offset];
            let byte = Byte::General(offset);
            if !(is_returned && is_result(runs, offset / 8 * 8)) {
                let name = GENERAL.get(offset / 8).copied().unwrap_or_default();
                self.register(byte, verdict, name, &by_key(runs, of), copies);
            }
        }
        for &(offset, verdict) in extended {
            let of = |acted: &Acted| acted.after.extended[offset];
            let (_, name, _) = registers::name(&layout, offset);
            let byte = Byte::Extended(offset);
            self.register(byte, verdict, &name, &by_key(runs, of), copies);
        }
    }

    fn register(
        &mut self,
        byte: Byte,
        verdict: Verdict,
        name: &str,
        values: &[u8],
        copies: Option<&HashSet<Vec<u8>>>,
    ) {
        if verdict == Verdict::Noise {
            *self.noise.entry(format!("register {name}")).or_default() += 1;
        } else if copies.is_some_and(|copies| copies.contains(values)) {
            self.copies_of_result += 1;
        } else {
            self.bytes.push(byte);
        }
    }

    pub(super) fn doubts(&self, report: &mut Report, is_first_call: bool) {
        let when = if is_first_call {
            " at a first call"
        } else {
            ""
        };
        if self.mappings_differ {
            let words = format!(
                "subjects have different mappings{when}, so what they hold can't be compared byte by byte"
            );
            report.doubt(Doubt::Noise, words);
        }
        if !self.noise.is_empty() {
            let total = counted(self.noise.values().sum(), "byte");
            let places: Vec<_> = self
                .noise
                .iter()
                .take(6)
                .map(|(place, bytes)| format!("{place}: {bytes}"))
                .collect();
            let places = places.join(", ");
            let words = format!(
                "{total} differ between runs with the same secret{when}, so residue could hide there: {places}. What differs from run to run is what RDRAND and RDSEED say, process numbers, and what other processes write"
            );
            report.doubt(Doubt::Noise, words);
        }
        if self.children > 0 {
            let words = "the operation starts processes; each was ended when it began, and none was looked at";
            report.doubt(Doubt::Children, words);
        }
    }
}

/// Whether that is part of a word which is, in all subjects, the number of the process or of the same thread of it. Rust's
/// threads note theirs. All that the word holds is known, so nothing hides in it.
fn is_number(all: &[&Acted], address: u64) -> bool {
    let word = |acted: &Acted| {
        let start = address - address % 4;
        libc::pid_t::from_ne_bytes([0, 1, 2, 3].map(|i| byte_at(&acted.after, start + i)))
    };
    let which = |acted: &Acted| {
        let word = word(acted);
        acted.subject.numbers().position(|number| number == word)
    };
    let of_first = which(all[0]);
    of_first.is_some() && all.iter().all(|acted| which(acted) == of_first)
}

/// Whether that is memory of the result's own, or of the secret's.
///
/// What a program has read or written may be something else by the time it stops: then it is not, in none of
/// them.
fn have_in(all: &[&Acted], is_result: bool, address: u64) -> bool {
    let is_there = |acted: &Acted, region: &Region| {
        let offset = usize::try_from(address - region.start).expect("a length");
        !acted.is_unknowing() || region.bytes[offset] == byte_at(&acted.after, address)
    };
    let mut is_somewhere = false;
    for acted in all {
        let mut regions = acted.regions.iter().filter(|region| {
            let end = region.start + region.bytes.len() as u64;
            region.is_result == is_result && (region.start..end).contains(&address)
        });
        let Some(first) = regions.next() else {
            continue;
        };
        is_somewhere = true;
        if !is_there(acted, first) && !regions.any(|region| is_there(acted, region)) {
            return false;
        }
    }
    is_somewhere
}

pub(super) fn byte_at(snapshot: &Snapshot, address: u64) -> u8 {
    let offset = usize::try_from(address % PAGE as u64).expect("less than a page");
    let page = snapshot.pages.get(&(address - offset as u64));
    page.map_or(0, |page| page[offset])
}

fn by_key(runs: &[Vec<Acted>], of: impl Fn(&Acted) -> u8) -> Vec<u8> {
    runs.iter().map(|run| of(&run[0])).collect()
}

/// The bytes of the result, each under all keys. By chance another one is the same in one of 2^40
/// cases.
fn results(runs: &[Vec<Acted>]) -> HashSet<Vec<u8>> {
    let results: Vec<_> = runs.iter().map(|run| run[0].bytes(true)).collect();
    let len = results.iter().map(Vec::len).min().unwrap_or(0);
    (0..len)
        .map(|i| results.iter().map(|result| result[i]).collect())
        .collect()
}

/// Whether the register is a word of the result in all subjects, or all of it.
fn is_result(runs: &[Vec<Acted>], register: usize) -> bool {
    let results: Vec<_> = runs.iter().map(|run| run[0].bytes(true)).collect();
    let len = results[0].len().min(8);
    if len == 0 {
        return false;
    }
    let is_at = |offset: usize| {
        runs.iter().zip(&results).all(|(run, result)| {
            let value = &run[0].after.general[register..register + len];
            result.get(offset..offset + len) == Some(value)
        })
    };
    let rest = |acted: &Acted| acted.after.general[register + len..register + 8].to_vec();
    let rests: HashSet<_> = runs.iter().map(|run| rest(&run[0])).collect();
    rests.len() == 1 && (0..=results[0].len() - len).any(is_at)
}

/// What memory held when the operation began.
struct Earlier<'a> {
    all: &'a [&'a Acted],
    origin: Origin<'a>,
    /// As the template has them: by address.
    pages: BTreeMap<u64, Box<[u8; PAGE]>>,
}

impl<'a> Earlier<'a> {
    fn of(all: &'a [&'a Acted], origin: Origin<'a>) -> Self {
        Self {
            all,
            origin,
            pages: BTreeMap::new(),
        }
    }

    /// Whether the operation changed it, in any subject. What is as it was before is the caller's.
    fn has_changed(&mut self, address: u64) -> bool {
        let offset = usize::try_from(address % PAGE as u64).expect("less than a page");
        let start = address - offset as u64;
        let of_template = self.pages.entry(start).or_insert_with(|| {
            let mut page = Box::new([0; PAGE]);
            // What isn't mapped there held nothing.
            let _ = self.origin.template.read(start, page.as_mut_slice());
            page
        });
        self.all.iter().any(|acted| {
            let before = acted.before.pages.get(&start).unwrap_or(of_template);
            before[offset] != byte_at(&acted.after, address)
        })
    }
}
