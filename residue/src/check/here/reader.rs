//! A check of a program that knows nothing of its tracer: from its read of the secret to where it says
//! that the operation has ended, by system calls that do no harm where nobody traces it.

use std::time::Instant;

use super::{
    found::findings,
    measured::{Seen, doubt_of, finish, results_differ},
    steer::{Acted, Region},
    used,
};
use crate::{
    Reader,
    calls::{Calls, End},
    keys,
    report::{Doubt, Report, counted},
    rng::Rng,
    trace::Subject,
    tracee::{Obstacle, describe},
    watchdog,
};

mod control;
mod start;

use start::Program;

/// Measures, and says why if it can't.
pub(crate) fn report(reader: &Reader) -> Report {
    let since = Instant::now();
    watchdog::set_limit(reader.time_limit);
    let mut report = match measure(reader) {
        Ok(report) => report,
        Err(obstacle) => Report::doubtful(doubt_of(&obstacle), obstacle.to_string()),
    };
    report.facts.took = since.elapsed();
    report
}

fn measure(reader: &Reader) -> Result<Report, Obstacle> {
    let mut report = Report::default();
    report.facts.keys = reader.keys;
    report.facts.repeats = reader.repeats;
    report.facts.rounds.push(0);
    let mut program = match Program::start(reader) {
        // There is no subject yet.
        Err(Obstacle::Strayed(how)) => return Ok(Report::doubtful(Doubt::NotMeasured, how)),
        started => started?,
    };
    let mut runs: Vec<_> = (0..reader.keys).map(|_| Vec::new()).collect();
    // As in a check of a closure: what grows with time is to differ between those of one key, too.
    for _ in 0..reader.repeats {
        for (run, key) in runs.iter_mut().zip(1..) {
            run.push(act(&mut program, key)?);
        }
    }
    finish(&mut runs)?;
    let seen = Seen::of(&runs, program.origin(), reader.public_result)?;
    report.facts.subjects = runs.iter().map(Vec::len).sum();
    report.facts.compared = seen.compared;
    report.facts.copies_of_result = seen.copies_of_result;
    seen.doubts(&mut report, false);
    let is_used = !seen.bytes.is_empty()
        || results_differ(&runs)
        || used::is_read(
            || program.subject(1).map(|(subject, _)| subject),
            &runs[0][0],
        )?;
    if !is_used {
        let words = "the secret made no difference to what the program wrote, and wasn't read";
        report.doubt(Doubt::Unused, words);
    }
    report.found = findings(&runs, &seen.bytes, &[]);
    notes(&mut report, reader, &runs)?;
    report.facts.subjects += control::control(&mut program, &mut report)?;
    Ok(report)
}

/// The secret of that number.
fn secret(number: u8, bytes: usize) -> Vec<u8> {
    let mut secret = vec![0; bytes];
    Rng::new(&keys::key(number)).fill(&mut secret);
    secret
}

/// A subject that has done the operation.
fn act(program: &mut Program, key: u8) -> Result<Acted, Obstacle> {
    let (mut subject, before) = program.subject(key)?;
    run_to_end(&mut subject)?;
    Acted::unknowing(subject, before)
}

/// Lets it run to where its operation ends: to a call that says so, or a trap instruction.
fn run_to_end(subject: &mut Subject) -> Result<(), Obstacle> {
    let status = subject.run_on(0)?;
    if libc::WIFSTOPPED(status) && calls(subject).end.is_none() && subject.is_past_trap()? {
        subject.note_trap();
    }
    if calls(subject).end.is_some() {
        return Ok(());
    }
    Err(Obstacle::Strayed(format!(
        "the program {} before the operation ended",
        describe(status)
    )))
}

/// What a subject whose memory has been looked at has read and written. One that has stopped at a trap writes
/// its result only after that: it goes on.
pub(super) fn told(subject: &mut Subject) -> Result<Vec<Region>, Obstacle> {
    if calls(subject).end == Some(End::Trap) {
        subject.run_on(0)?;
    }
    let calls = calls(subject);
    let of = |is_result| {
        move |passed: &crate::calls::Passed| Region {
            is_result,
            start: passed.start,
            bytes: passed.bytes.clone(),
        }
    };
    let read = calls.read.iter().map(of(false));
    Ok(read.chain(calls.written.iter().map(of(true))).collect())
}

fn calls(subject: &Subject) -> &Calls {
    subject.calls().expect("a program's subject has them")
}

/// Where the operation began and ended, and what was taken for what.
fn notes(report: &mut Report, reader: &Reader, runs: &[Vec<Acted>]) -> Result<(), Obstacle> {
    let (secret, result) = (reader.descriptor, reader.descriptor + 1);
    let first = &runs[0][0];
    let end = calls(&first.subject).end;
    let is_alike = |acted: &Acted| calls(&acted.subject).end == end;
    let end_in_words = match end {
        Some(End::Trap) => "a trap instruction".to_owned(),
        Some(End::Close) => format!("close({result})"),
        Some(End::Read) => format!("the next read({secret})"),
        Some(End::Exit) | None => "its exit".to_owned(),
    };
    if !runs.iter().flatten().all(is_alike) {
        let words = "the operation doesn't end at the same call under all secrets";
        return Err(Obstacle::Strayed(words.to_owned()));
    }
    let given = calls(&first.subject).given();
    let read = if given == reader.bytes {
        counted(given, "byte")
    } else {
        format!("{given} of {}", counted(reader.bytes, "byte"))
    };
    let written = counted(first.bytes(true).len(), "byte");
    let public = if reader.public_result {
        "public: copies of it are no residue"
    } else {
        "not public: copies of it are residue"
    };
    report.facts.notes.extend([
        format!("from read({secret}), {read}, to {end_in_words}; what was read is the caller's where it was read to"),
        format!("result, by write({result}) or standard output: {written}, {public}"),
        "planted by the tracer at the stop: that doesn't show that the stop came early enough".to_owned(),
    ]);
    Ok(())
}
