//! A signal between any two steps that follow the closure.
//!
//! The subject stops at the end of its closure. One is stepped from there to the
//! end, to learn which instructions follow; then, for each of them, a subject gets a
//! breakpoint there and a signal at its first pass, and runs to the end.

use std::collections::BTreeMap;

use super::{
    compare,
    operations::Operation,
    snapshot::Snapshot,
    subject,
    techniques::Technique,
    trace::{Obstacle, Subject, Template},
};

const BREAKPOINT: u8 = 0xcc; // int3

/// What signals brought to light.
#[derive(Debug)]
pub(crate) struct Interrupted {
    /// At how many instructions a subject was interrupted.
    pub(crate) points: usize,
    /// How many of them are executed on the caller's stack again.
    pub(crate) after_the_switch: usize,
    /// By address of the instruction, where there was any: the residue in bytes.
    pub(crate) residue: BTreeMap<u64, usize>,
}

/// Interrupts `technique`, one of those that trap at the end of the closure, at
/// each instruction from there on.
pub(crate) fn interrupt(
    operation: Operation,
    technique: Technique,
) -> Result<Interrupted, Obstacle> {
    let mut template = Template::start(operation, technique)?;
    let path = path(&mut to_end_of_closure(&mut template, 1)?)?;
    let after_the_switch = path
        .values()
        .filter(|&&on_heap_stack| !on_heap_stack)
        .count();

    let mut residue = BTreeMap::new();
    for &instruction in path.keys() {
        let mut runs = Vec::new();
        for key in [1, 2] {
            let mut subject = to_end_of_closure(&mut template, key)?;
            signal_at(&mut subject, instruction)?;
            runs.push(vec![Snapshot::take(&subject)?]);
        }
        let report = compare::compare(&runs)?;
        if report.total() != 0 {
            residue.insert(instruction, report.total());
        }
    }
    Ok(Interrupted {
        points: path.len(),
        after_the_switch,
        residue,
    })
}

fn to_end_of_closure(template: &mut Template, key: u8) -> Result<Subject, Obstacle> {
    let mut subject = template.fork()?;
    subject.set_key(&subject::key(key))?;
    subject.run_to_trap()?;
    Ok(subject)
}

/// The instructions between the two traps, with whether the stack pointer is still
/// where it was at the first.
fn path(subject: &mut Subject) -> Result<BTreeMap<u64, bool>, Obstacle> {
    /// More than any stack in this test has: the two stacks lie further apart.
    const REACH: u64 = 256 << 10;
    let at_trap = subject.registers()?.rsp;
    let mut path = BTreeMap::new();
    loop {
        let registers = subject.registers()?;
        if byte_at(subject, registers.rip)? == BREAKPOINT {
            return Ok(path);
        }
        let on_heap_stack = registers.rsp.abs_diff(at_trap) < REACH;
        path.entry(registers.rip).or_insert(on_heap_stack);
        subject.step()?;
    }
}

/// Lets the subject take a signal in front of `instruction` and run to its end.
fn signal_at(subject: &mut Subject, instruction: u64) -> Result<(), Obstacle> {
    let original = byte_at(subject, instruction)?;
    let registers = subject.registers()?;
    if registers.rip != instruction {
        subject.write(instruction, &[BREAKPOINT])?;
        subject.run_to_trap()?;
        subject.write(instruction, &[original])?;
        let mut registers = subject.registers()?;
        registers.rip -= 1;
        subject.set_registers(&registers)?;
    }
    subject.run_to_trap_with(libc::SIGUSR1)?;

    match subject.signals()? {
        1 => Ok(()),
        other => Err(Obstacle::Strayed(format!(
            "{other} signals landed instead of one"
        ))),
    }
}

fn byte_at(subject: &Subject, address: u64) -> Result<u8, Obstacle> {
    let mut byte = [0];
    subject.read(address, &mut byte)?;
    Ok(byte[0])
}
