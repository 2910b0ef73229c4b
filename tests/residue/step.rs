//! A signal at every step of a whole call, from before it until it has returned.
//!
//! One subject is stepped through the call, to learn the way. Then two *walkers* with
//! different keys go that way side by side, and at each point that was chosen both are
//! forked. The forks take a signal there and run to the end. Then the result must be that of a
//! subject that took none, all heap stacks must be zero, and nothing else in the process may
//! tell the two keys apart.
//!
//! A panic that prints a backtrace takes millions of steps. From the end of the operation on its
//! points are the ends of system calls, each piece of text that it writes being one.
//!
//! A fork finds itself a new process, so what was known of the old one is found out
//! anew: each point is one at which a process may fork, too.

use std::collections::BTreeMap;

use super::{
    compare, keys,
    operations::Output,
    process::Obstacle,
    snapshot::Snapshot,
    task::Task,
    techniques::{TRAPS, Technique},
    trace::{Subject, Template},
};

mod way;

pub(crate) use way::Effort;
use way::{Kind, choose, go_on, of_kind, way};

/// The keys of the walkers.
const KEYS: [u8; 2] = [1, 2];

/// What signals brought to light.
#[derive(Debug, Default)]
pub(crate) struct Stepped {
    /// How many steps there are outside the operation, without repetitions.
    pub(crate) steps: usize,
    /// At how many of them there was a signal.
    pub(crate) points: usize,
    /// At how many repetitions of an instruction.
    pub(crate) repetitions: usize,
    /// At how many steps of the operation.
    pub(crate) within: usize,
    /// After how many system calls.
    pub(crate) system_calls: usize,
    /// Where the handler did not run once, or the way led elsewhere than to the right
    /// result.
    pub(crate) wrong: BTreeMap<Point, String>,
    /// Where heap stacks were not zero at the end: in how many bytes.
    pub(crate) unerased: BTreeMap<Point, usize>,
    /// Where there was residue: in bytes.
    pub(crate) residue: BTreeMap<Point, usize>,
}

/// Which step it was, counted from 0, and of which instruction.
pub(crate) type Point = (usize, u64);

/// Interrupts `task`, with one of the techniques that are marked, on all of its way.
pub(crate) fn step_through(task: Task, effort: Effort) -> Result<Stepped, Obstacle> {
    let mut template = Template::start(task)?;
    let Technique::Marked(technique) = task.technique else {
        return Err(Obstacle::Strayed("it has no marks".to_owned()));
    };
    let way = way(
        &mut to_start(&mut template, KEYS[0])?,
        technique.prints_backtrace(),
    )?;
    let chosen = choose(&way, effort);
    let mut stepped = Stepped {
        steps: of_kind(&way, Kind::Outside).count(),
        ..Stepped::default()
    };
    let mut right = Vec::new();
    let mut walkers = Vec::new();
    for key in KEYS {
        let mut undisturbed = to_start(&mut template, key)?;
        run_to_end(&mut undisturbed, TRAPS - 1, 0)?;
        right.push(undisturbed.output()?);
        walkers.push(to_start(&mut template, key)?);
    }

    let mut traps = TRAPS - 1;
    for (index, step) in way.iter().enumerate() {
        match step.kind {
            Kind::Trap => traps -= 1,
            _ if !chosen.contains(&index) => {}
            Kind::Outside => stepped.points += 1,
            Kind::Repetition => stepped.repetitions += 1,
            Kind::Within => stepped.within += 1,
            Kind::SystemCall => stepped.system_calls += 1,
        }
        if chosen.contains(&index) {
            let point = (index, step.instruction);
            stepped.interrupt(point, &mut walkers, &right, traps)?;
        }
        for walker in &mut walkers {
            go_on(walker, step.kind)?;
        }
    }
    let end = Snapshot::take(&walkers[0])?;
    if technique.has_heap_stack() == end.heap_stacks.is_empty() {
        return Err(Obstacle::Strayed(format!(
            "found these heap stacks: {:x?}",
            end.heap_stacks
        )));
    }
    Ok(stepped)
}

impl Stepped {
    /// Forks the walkers, all of which are at this point, and has their forks interrupted.
    fn interrupt(
        &mut self,
        point: Point,
        walkers: &mut [Subject],
        right: &[Output],
        traps: usize,
    ) -> Result<(), Obstacle> {
        let mut runs = Vec::new();
        for (walker, right) in walkers.iter_mut().zip(right) {
            if walker.registers()?.rip != point.1 {
                return Err(Obstacle::Strayed(format!("the way parts at {point:x?}")));
            }
            let mut fork = walker.fork()?;
            match run_to_end(&mut fork, traps, libc::SIGUSR1) {
                Err(Obstacle::Strayed(how)) => {
                    self.wrong.insert(point, how);
                    return Ok(());
                }
                other => other?,
            }
            let signals = fork.signals()?;
            if signals != 1 {
                let words = format!("{signals} signals landed");
                self.wrong.insert(point, words);
            } else if fork.output()? != *right {
                self.wrong.insert(point, "another result".to_owned());
            }
            runs.push(vec![Snapshot::take(&fork)?]);
        }
        let left = runs.iter().flatten().map(Snapshot::left_on_heap_stacks);
        let left: usize = left.sum();
        if left != 0 {
            self.unerased.insert(point, left);
        }
        let residue = compare::compare(&runs)?.total();
        if residue != 0 {
            self.residue.insert(point, residue);
        }
        Ok(())
    }
}

fn to_start(template: &mut Template, key: u8) -> Result<Subject, Obstacle> {
    let mut subject = template.fork()?;
    subject.set_key(&keys::key(key))?;
    subject.run_to_trap()?;
    Ok(subject)
}

/// To the last of so many traps, with a signal to take first unless that is 0.
fn run_to_end(subject: &mut Subject, traps: usize, signal: libc::c_int) -> Result<(), Obstacle> {
    subject.run_to_trap_with(signal)?;
    for _ in 1..traps {
        subject.run_to_trap()?;
    }
    Ok(())
}
