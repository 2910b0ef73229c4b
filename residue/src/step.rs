//! A signal at every step of a whole call, from before it until it has returned.
//!
//! One subject is stepped through the call, to learn the way. Then two *walkers* with
//! different keys go that way side by side, and at each point that was chosen both are
//! forked. The forks take a signal there and run to the end. Then the result must be that of a
//! subject that took none, all heap stacks must be zero, or painted, and nothing else in the process may
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
    snapshot::Snapshot,
    subject::{Output, Thread},
    trace::{Subject, Template},
    tracee::Obstacle,
};

mod way;

pub use way::Effort;
pub(crate) use way::thinned;
use way::{Kind, choose, go_on, go_to, of_kind, way};

/// The keys of the walkers.
const KEYS: [u8; 2] = [1, 2];

/// How often an operation to be stepped through traps: before the call, where what handles the
/// key begins and where it has ended; and once it is all over, without its doing.
const TRAPS: usize = 4;

/// What is known of such an operation.
#[derive(Clone, Copy, Debug)]
pub struct Marked {
    /// Whether it uses a stack on the heap.
    pub heap_stack: bool,
    /// Whether that is painted between calls, and not zero.
    pub is_painted: bool,
    /// Whether it prints a backtrace at its end: then there are too many steps to take each.
    pub prints_backtrace: bool,
}

/// What signals brought to light.
#[derive(Debug, Default)]
pub struct Stepped {
    /// How many steps there are outside the operation, without repetitions.
    pub steps: usize,
    /// At how many of them there was a signal.
    pub points: usize,
    /// At how many repetitions of an instruction.
    pub repetitions: usize,
    /// At how many steps of the operation.
    pub within: usize,
    /// After how many system calls.
    pub system_calls: usize,
    /// Where the handler did not run once, or the way led elsewhere than to the right
    /// result.
    pub wrong: BTreeMap<Point, String>,
    /// Where heap stacks were not zero at the end, or not painted: in how many bytes.
    pub unerased: BTreeMap<Point, usize>,
    /// Where there was residue: in bytes.
    pub residue: BTreeMap<Point, usize>,
}

/// Which step it was, counted from 0, and of which instruction.
pub type Point = (usize, u64);

/// Interrupts an operation that marks its way by traps, on all of its way: one before the call,
/// one where what handles the key begins, and one where it has ended.
///
/// # Errors
///
/// As for [`measure`](crate::program::measure).
pub fn step_through(
    what: &str,
    thread: Thread,
    marked: Marked,
    effort: Effort,
) -> Result<Stepped, Obstacle> {
    let mut template = Template::start(what, thread)?;
    let way = way(
        &mut to_start(&mut template, KEYS[0])?,
        marked.prints_backtrace,
        effort,
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
    // Where the walkers are.
    let mut at = 0;
    for (index, step) in way.iter().enumerate() {
        let is_chosen = chosen.contains(&index);
        let is_marked = step.kind.is_taken_as_a_whole();
        if is_chosen || is_marked {
            for walker in &mut walkers {
                go_to(walker, &way, at..index)?;
            }
            at = index;
        }
        match step.kind {
            Kind::Trap => traps -= 1,
            _ if !is_chosen => {}
            Kind::Outside => stepped.points += 1,
            Kind::Repetition => stepped.repetitions += 1,
            Kind::Within => stepped.within += 1,
            Kind::SystemCall => stepped.system_calls += 1,
            Kind::Repetitions | Kind::Operation => {}
        }
        if is_chosen {
            let point = (index, step.instruction);
            stepped.interrupt(point, &mut walkers, &right, traps, marked)?;
        }
        if is_marked {
            for walker in &mut walkers {
                go_on(walker, step.kind)?;
            }
            at = index + 1;
        }
    }
    if at < way.len() {
        walkers[0].run_to_trap()?;
    }
    let end = Snapshot::take(&walkers[0])?;
    if marked.heap_stack == end.heap_stacks.is_empty() {
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
        marked: Marked,
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
        let left = |snapshot: &Snapshot| snapshot.left_on_heap_stacks(marked.is_painted);
        let left: usize = runs.iter().flatten().map(left).sum();
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
