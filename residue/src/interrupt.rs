//! A signal between any two steps that follow the closure.
//!
//! The subject stops at the end of its closure. One is stepped from there to the
//! end, to learn which instructions follow, and how often. Then, for each of them, a subject
//! gets a breakpoint there and a signal at its first pass, another one at its last, and
//! they run to the end. The last matters as well: what an instruction's first pass
//! finds in registers may differ from what is there once memory has been erased.

use std::collections::BTreeMap;

use super::{
    compare, keys,
    snapshot::Snapshot,
    step::thinned,
    subject::Thread,
    trace::{Subject, Template},
    tracee::{BREAKPOINT, Obstacle},
};

/// What signals brought to light.
#[derive(Debug)]
pub struct Interrupted {
    /// At how many points a subject was interrupted.
    pub points: usize,
    /// How many of them come late: on the caller's stack again, after the switch back to it,
    /// or once the stack in use is being erased in place.
    pub late: usize,
    /// Where there was any: the residue in bytes.
    pub residue: BTreeMap<Pass, usize>,
}

/// When a subject is interrupted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pass {
    /// Before it executes the instruction at this address
    instruction: u64,
    /// for this time, counted from 1.
    pass: usize,
}

/// Interrupts an operation that traps at the end of the closure, at each instruction from
/// there on, at its first pass and at its last; or at no more than `limit` of these points, evenly
/// spread.
///
/// # Errors
///
/// As for [`measure`](crate::program::measure).
pub fn interrupt(what: &str, thread: Thread, limit: usize) -> Result<Interrupted, Obstacle> {
    let mut template = Template::start(what, thread)?;
    let points = points(&mut to_end_of_closure(&mut template, 1)?)?;
    // However few are chosen, those that come late are among them.
    let (late, early): (Vec<_>, Vec<_>) = points.into_iter().partition(|&(_, late)| late);
    let late = thinned(&late, limit.div_ceil(2));
    let mut points = thinned(&early, limit - late.len());
    points.extend(late);

    let mut residue = BTreeMap::new();
    for &(point, _) in &points {
        let mut runs = Vec::new();
        for key in [1, 2] {
            let mut subject = to_end_of_closure(&mut template, key)?;
            run_to(&mut subject, point)?;
            take_signal(&mut subject)?;
            runs.push(vec![Snapshot::take(&subject)?]);
        }
        let report = compare::compare(&runs)?;
        if report.total() != 0 {
            residue.insert(point, report.total());
        }
    }
    Ok(Interrupted {
        points: points.len(),
        late: points.iter().filter(|&&(_, late)| late).count(),
        residue,
    })
}

fn to_end_of_closure(template: &mut Template, key: u8) -> Result<Subject, Obstacle> {
    let mut subject = template.fork()?;
    subject.set_key(&keys::key(key))?;
    subject.run_to_trap()?;
    Ok(subject)
}

/// The first and the last pass of each instruction between the two traps, with whether
/// they come late: see [`Interrupted::late`].
fn points(subject: &mut Subject) -> Result<BTreeMap<Pass, bool>, Obstacle> {
    /// More than any closure in this test takes after its end: two stacks lie further apart.
    const NEAR: u64 = 256 << 10;
    /// `rep stosq`; and what paint is erased by, `vmovdqa [rdi], ymm0` or `movdqa [rdi], xmm0`. The
    /// library's `memset` does without them.
    const ERASING: [&[u8]; 3] = [
        &[0xf3, 0x48, 0xab],
        &[0xc5, 0xfd, 0x7f, 0x07],
        &[0x66, 0x0f, 0x7f, 0x07],
    ];

    let at_trap = subject.registers()?.rsp;
    let mut points = BTreeMap::new();
    let mut last = BTreeMap::<u64, (usize, bool)>::new();
    let mut erasing = false;
    loop {
        let registers = subject.registers()?;
        let mut opcode = [0; 4];
        subject.read(registers.rip, &mut opcode)?;
        if opcode[0] == BREAKPOINT {
            break;
        }
        erasing |= ERASING.iter().any(|erasing| opcode.starts_with(erasing));
        let late = erasing || registers.rsp.abs_diff(at_trap) >= NEAR;
        let instruction = registers.rip;
        let (pass, last_late) = last.entry(instruction).or_default();
        (*pass, *last_late) = (*pass + 1, late);
        if *pass == 1 {
            points.insert(
                Pass {
                    instruction,
                    pass: 1,
                },
                late,
            );
        }
        step(subject)?;
    }
    for (instruction, (pass, late)) in last {
        points.insert(Pass { instruction, pass }, late);
    }
    Ok(points)
}

/// Executes an instruction to its end: a string instruction takes one step for each
/// element, and so is run past.
fn step(subject: &mut Subject) -> Result<(), Obstacle> {
    let instruction = subject.registers()?.rip;
    if let Some(next) = subject.after_repetition()? {
        return subject.run_to(next);
    }
    while subject.registers()?.rip == instruction {
        subject.step()?;
    }
    Ok(())
}

fn run_to(subject: &mut Subject, point: Pass) -> Result<(), Obstacle> {
    let instruction = point.instruction;
    let mut pass = usize::from(subject.registers()?.rip == instruction);
    while pass < point.pass {
        if pass > 0 {
            step(subject)?;
        }
        subject.run_to(instruction)?;
        pass += 1;
    }
    Ok(())
}

/// Lets the subject take a signal where it is, and run to its end.
fn take_signal(subject: &mut Subject) -> Result<(), Obstacle> {
    subject.run_to_trap_with(libc::SIGUSR1)?;
    match subject.signals()? {
        1 => Ok(()),
        other => Err(Obstacle::Strayed(format!(
            "{other} signals landed instead of one"
        ))),
    }
}
