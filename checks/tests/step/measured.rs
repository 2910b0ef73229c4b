//! Every instruction is a possible interruption: whatever step of a call a signal comes at,
//! the result is right, the stack is erased, and nothing of the secret is left.
//!
//! With `STACKBLEACH_EXHAUSTIVE` set, as `ci/step.sh` does, a signal comes before each
//! instruction outside the operation, every time that it is executed; without, only where those
//! are few: optimised, in all calls but those that panic. Else it comes at some; and calls that
//! panic silently are left out where nothing is optimised. Sampled
//! in any case: the operation itself, the elements of what repeats one instruction, and
//! the printing of backtraces, where it comes after system calls.

use std::sync::atomic::{AtomicUsize, Ordering};

use libtest_mimic::{Arguments, Failed, Trial};
use stackbleach_checks::{Marked, Operation, Task, is_exhaustive, measure, run_if_asked};
use stackbleach_residue::program::{Effort, Obstacle, Stepped, Thread};

pub(crate) fn main() {
    run_if_asked();
    let arguments = Arguments::from_args();
    // Where nothing can be measured, the tests are listed as ignored and the reason
    // is said, rather than have them pass.
    let first = Task::new(Operation::EveryRegister, Marked::Run, Thread::Initial);
    let refused = match measure(first) {
        Err(obstacle @ Obstacle::Refused { .. }) => {
            println!("\nNOT MEASURED: signals at every step, for {obstacle}.");
            true
        }
        _ => false,
    };
    let tests = tests().into_iter();
    let tests = tests.map(|test| test.with_ignored_flag(refused));
    let conclusion = libtest_mimic::run(&arguments, tests.collect());
    println!(
        "A signal at {} instructions, and at {} samples of others.",
        POINTS.load(Ordering::Relaxed),
        SAMPLES.load(Ordering::Relaxed)
    );
    if is_bounded() {
        println!(
            "NOT STEPPED THROUGH, unoptimised: silent panics and operations. ci/step.sh does."
        );
    }
    conclusion.exit();
}

/// At how many instructions outside operations a signal came, controls not counted.
static POINTS: AtomicUsize = AtomicUsize::new(0);
/// And at how many steps besides.
static SAMPLES: AtomicUsize = AtomicUsize::new(0);

/// With one operation, as their way is the same with any: those that deal with panics and with
/// more memory.
const ONCE: [Marked; 6] = [
    Marked::RunPanic,
    Marked::RunPanicPrinted,
    Marked::RunDeep,
    Marked::RunUnasked,
    Marked::BleachDeep,
    Marked::BleachPanic,
];

/// Where nothing is optimised it takes too long to step through operations, and through what
/// catches a panic.
fn is_bounded() -> bool {
    cfg!(debug_assertions) && !is_exhaustive()
}

/// The second goes the same way, but for the operation itself.
fn operations() -> &'static [Operation] {
    let all = &[Operation::EveryRegister, Operation::HmacSha256];
    if is_bounded() { &all[..1] } else { all }
}

/// The same for probed frames.
const PROBED_ONCE: [Marked; 5] = [
    Marked::RunPanic,
    Marked::RunDeep,
    Marked::RunDeeper,
    Marked::BleachDeep,
    Marked::BleachInRun,
];

fn probed() -> Vec<(Operation, Marked)> {
    let mut probed = Vec::new();
    for &operation in operations() {
        probed.extend([(operation, Marked::Run), (operation, Marked::Bleach)]);
    }
    if !is_bounded() {
        probed.extend(PROBED_ONCE.map(|technique| (Operation::EveryRegister, technique)));
    }
    probed
}

fn tests() -> Vec<Trial> {
    let mut tasks = Vec::new();
    for technique in ONCE {
        if !(is_bounded() && matches!(technique, Marked::RunPanic | Marked::BleachPanic)) {
            tasks.push((Operation::EveryRegister, technique, Thread::Initial));
        }
    }
    for &operation in operations() {
        for technique in [Marked::Run, Marked::RunElsewhere, Marked::Bleach] {
            tasks.push((operation, technique, Thread::Initial));
        }
        tasks.push((operation, Marked::Bleach, Thread::Spawned));
    }
    let tasks = tasks.into_iter();
    let tasks = tasks.map(|(operation, technique, thread)| Task::new(operation, technique, thread));
    let mut tasks: Vec<_> = tasks.collect();
    let probed = probed().into_iter();
    tasks.extend(
        probed.map(|(operation, technique)| {
            Task::new(operation, technique, Thread::Initial).probed()
        }),
    );
    let mut tests = Vec::new();
    for task in tasks {
        let name = format!("{task}, interrupted at any step, is right and leaves nothing");
        tests.push(Trial::test(name, move || all_is_well(task)));
    }
    for (technique, sign) in [
        (Marked::NotErased, Sign::Unerased),
        (Marked::ClearedLate, Sign::Residue),
        (Marked::CountsSignals, Sign::OtherResult),
        (Marked::TakesNone, Sign::NoSignal),
    ] {
        let task = Task::new(Operation::EveryRegister, technique, Thread::Initial);
        let name = format!("control: {task}, shows {sign:?}");
        tests.push(Trial::test(name, move || is_found(task, sign)));
    }
    tests
}

fn step_through(task: Task, effort: Effort) -> Result<Stepped, Failed> {
    let stepped = stackbleach_checks::step_through(task, effort)?;
    println!(
        "{task}: {} steps, interrupted at {} of them, at {} repetitions, {} steps of the \
         operation and {} system calls",
        stepped.steps, stepped.points, stepped.repetitions, stepped.within, stepped.system_calls
    );
    Ok(stepped)
}

fn all_is_well(task: Task) -> Result<(), Failed> {
    let effort = if is_exhaustive() {
        Effort::Exhaustive
    } else {
        Effort::Bounded
    };
    let stepped = step_through(task, effort)?;
    let samples = stepped.repetitions + stepped.within + stepped.system_calls;
    POINTS.fetch_add(stepped.points, Ordering::Relaxed);
    SAMPLES.fetch_add(samples, Ordering::Relaxed);
    if stepped.points + stepped.system_calls == 0 {
        return Err("saw no call".into());
    }
    if stepped.wrong.is_empty() && stepped.unerased.is_empty() && stepped.residue.is_empty() {
        Ok(())
    } else {
        Err(format!("{stepped:x?}").into())
    }
}

/// What a control must show.
#[derive(Clone, Copy, Debug)]
enum Sign {
    /// A stack that is not zero, wherever the signal comes.
    Unerased,
    /// Residue at some points, and not at all: else it would leak without a signal.
    Residue,
    /// A result that depends on when the signal comes.
    OtherResult,
    /// No signal at any point.
    NoSignal,
}

fn is_found(task: Task, sign: Sign) -> Result<(), Failed> {
    let stepped = step_through(task, Effort::Control)?;
    let all = stepped.points + stepped.repetitions + stepped.within;
    let some = |count: usize| 0 < count && count < all;
    let is_wrong = |words: &str| stepped.wrong.values().filter(|how| *how == words).count();
    let found = match sign {
        Sign::Unerased => all > 0 && stepped.unerased.len() == all,
        Sign::Residue => some(stepped.residue.len()),
        Sign::OtherResult => some(is_wrong("another result")),
        Sign::NoSignal => all > 0 && is_wrong("0 signals landed") == all,
    };
    if found {
        Ok(())
    } else {
        Err(format!("{stepped:x?}").into())
    }
}
