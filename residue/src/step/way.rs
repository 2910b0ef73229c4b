//! The way through a call, step by step, and at which steps there is to be a signal.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use super::TRAPS;
use crate::{
    trace::Subject,
    tracee::{BREAKPOINT, Obstacle},
};

/// At how many of the steps a signal comes.
///
/// What repeats one instruction, an element at a time, has one step for each: that is sampled
/// in any case, as is the operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// At each instruction outside the operation, each time that it is executed.
    Exhaustive,
    /// The same, if those are no more than 1500. Else at its first time and its last, or
    /// some of them.
    Bounded,
    /// At some.
    Control,
}

/// What takes some seconds.
const FEW: usize = 1500;

/// Then the way is many times as long. It is the tests of optimised code that count.
const UNOPTIMISED: bool = cfg!(debug_assertions);

/// At how many steps there is to be a signal, at the most.
struct Limits {
    outside: usize,
    /// Of each row of repetitions.
    repetitions: usize,
    within: usize,
    system_calls: usize,
}

impl Effort {
    fn limits(self) -> Limits {
        match self {
            Self::Exhaustive => Limits {
                outside: usize::MAX,
                repetitions: 30,
                within: 100,
                system_calls: usize::MAX,
            },
            Self::Bounded => Limits {
                outside: if UNOPTIMISED { 40 } else { 200 },
                repetitions: if UNOPTIMISED { 1 } else { 3 },
                within: 10,
                system_calls: 10,
            },
            Self::Control => Limits {
                outside: if UNOPTIMISED { 30 } else { 100 },
                repetitions: 1,
                within: 5,
                system_calls: 0,
            },
        }
    }
}

/// A step of the way.
pub(super) struct Step {
    pub(super) instruction: u64,
    pub(super) kind: Kind,
}

/// What is done in a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// An instruction of the call, or the first element of what it repeats.
    Outside,
    /// A further element.
    Repetition,
    /// All further elements, where they would be too many.
    Repetitions,
    /// An instruction of the operation.
    Within,
    /// The operation as a whole, where it would take too many steps.
    Operation,
    /// All there is up to the end of the next system call.
    SystemCall,
    /// A trap that marks the way.
    Trap,
}

impl Kind {
    /// Whether it takes more than a step, or none.
    pub(super) fn is_taken_as_a_whole(self) -> bool {
        matches!(
            self,
            Self::Trap | Self::SystemCall | Self::Repetitions | Self::Operation
        )
    }
}

/// From the first trap to the last, from the third on by system calls or by steps.
pub(super) fn way(
    subject: &mut Subject,
    by_system_calls: bool,
    effort: Effort,
) -> Result<Vec<Step>, Obstacle> {
    let is_whole = !UNOPTIMISED || effort == Effort::Exhaustive;
    let mut is_trap = BTreeMap::new();
    let mut way: Vec<Step> = Vec::new();
    let mut traps = TRAPS - 1;
    while traps > 1 || !by_system_calls {
        let instruction = subject.registers()?.rip;
        let is_trap = if let Some(&is_trap) = is_trap.get(&instruction) {
            is_trap
        } else {
            let mut opcode = [0];
            subject.read(instruction, &mut opcode)?;
            is_trap.insert(instruction, opcode == [BREAKPOINT]);
            opcode == [BREAKPOINT]
        };
        let kind = if is_trap {
            traps -= 1;
            Kind::Trap
        } else if traps == TRAPS - 2 {
            if is_whole {
                Kind::Within
            } else {
                Kind::Operation
            }
        } else if way
            .last()
            .is_some_and(|last| last.instruction == instruction)
        {
            let is_second = way.last().is_some_and(|last| last.kind == Kind::Outside);
            if is_whole || is_second || subject.after_repetition()?.is_none() {
                Kind::Repetition
            } else {
                Kind::Repetitions
            }
        } else {
            Kind::Outside
        };
        if traps == 0 {
            return Ok(way);
        }
        way.push(Step { instruction, kind });
        go_on(subject, kind)?;
    }
    loop {
        let instruction = subject.registers()?.rip;
        let kind = Kind::SystemCall;
        way.push(Step { instruction, kind });
        go_on(subject, kind)?;
        if subject.is_past_trap()? {
            return Ok(way);
        }
    }
}

pub(super) fn go_on(subject: &mut Subject, kind: Kind) -> Result<(), Obstacle> {
    match kind {
        Kind::Outside | Kind::Repetition | Kind::Within => subject.step(),
        Kind::SystemCall => subject.run_over_system_call(),
        Kind::Repetitions => {
            let next = subject.after_repetition()?;
            subject.run_to(next.expect("a row that goes on"))
        }
        Kind::Operation => {
            subject.run_to_trap()?;
            // The trap itself is the next step.
            let mut registers = subject.registers()?;
            registers.rip -= 1;
            subject.set_registers(&registers)
        }
        Kind::Trap => {
            let mut registers = subject.registers()?;
            registers.rip += 1;
            subject.set_registers(&registers)
        }
    }
}

/// From one step of the way to another, with no traps or system calls taken as a whole in
/// between: by a breakpoint if that is less, or else step by step.
pub(super) fn go_to(
    walker: &mut Subject,
    way: &[Step],
    steps: Range<usize>,
) -> Result<(), Obstacle> {
    /// What it takes to get to a breakpoint, in steps.
    const BREAK: usize = 8;

    if steps.is_empty() {
        return Ok(());
    }
    let instruction = way[steps.end].instruction;
    let mut arrivals = way[steps.start + 1..=steps.end]
        .iter()
        .filter(|step| step.instruction == instruction)
        .count();
    if arrivals * BREAK >= steps.len() {
        return steps.into_iter().try_for_each(|_| walker.step());
    }
    while arrivals > 0 {
        if walker.registers()?.rip == instruction {
            // Repeats itself, perhaps.
            walker.step()?;
        }
        if walker.registers()?.rip != instruction {
            walker.run_to(instruction)?;
        }
        arrivals -= 1;
    }
    Ok(())
}

pub(super) fn of_kind(way: &[Step], kind: Kind) -> impl Iterator<Item = (usize, &Step)> {
    let steps = way.iter().enumerate();
    steps.filter(move |(_, step)| step.kind == kind)
}

/// At which steps there is to be a signal.
pub(super) fn choose(way: &[Step], effort: Effort) -> BTreeSet<usize> {
    let limits = effort.limits();
    let all = |kind| of_kind(way, kind).map(|(index, _)| index).collect();
    let system_calls: Vec<usize> = all(Kind::SystemCall);
    if !system_calls.is_empty() {
        // Up to them the way is that of a silent panic.
        return thinned(&system_calls, limits.system_calls)
            .into_iter()
            .collect();
    }
    let outside: Vec<usize> = all(Kind::Outside);
    let is_all = match effort {
        Effort::Exhaustive => true,
        Effort::Bounded => outside.len() <= FEW,
        Effort::Control => false,
    };
    let mut chosen = BTreeSet::new();
    if is_all {
        chosen.extend(outside);
    } else {
        chosen.extend(thinned(&first_and_last(way), limits.outside));
    }
    chosen.extend(thinned(&all(Kind::Within), limits.within));
    let indices: Vec<usize> = all(Kind::Repetition);
    for row in indices.chunk_by(|index, next| index + 1 == *next) {
        chosen.extend(thinned(row, limits.repetitions));
    }
    chosen
}

/// The first and the last execution of each instruction outside the operation, in their order.
fn first_and_last(way: &[Step]) -> Vec<usize> {
    let mut passes = BTreeMap::new();
    for (index, step) in of_kind(way, Kind::Outside) {
        let (_, last) = passes.entry(step.instruction).or_insert((index, index));
        *last = index;
    }
    let passes = passes.into_values();
    let indices: BTreeSet<usize> = passes.flat_map(|(first, last)| [first, last]).collect();
    indices.into_iter().collect()
}

/// So many of them, evenly spread, or all if there are no more.
pub(crate) fn thinned<T: Copy>(all: &[T], limit: usize) -> Vec<T> {
    let count = limit.min(all.len());
    // From the middle of each part.
    (0..count)
        .map(|i| all[(2 * i + 1) * all.len() / (2 * count)])
        .collect()
}
