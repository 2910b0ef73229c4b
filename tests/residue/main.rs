//! Promise 1: no byte that depends on a secret is left, anywhere in the process.
//!
//! Run by the differential tracer in `lab.rs`, for each operation and each way to
//! use a stack; the controls show that it would have seen the residue. This test
//! has no harness of the standard library's, since its processes start this very
//! program anew.

#[path = "lab.rs"]
mod lab;

use lab::{Interrupted, Obstacle, Operation, Place, RegisterKind, Report, Technique};
use libtest_mimic::{Arguments, Failed, Trial};

/// Must leave nothing at all.
const OURS: [Technique; 13] = [
    Technique::Run,
    Technique::FirstRun,
    Technique::SecondRun,
    Technique::MadeAndDropped,
    Technique::RunPanic,
    Technique::RunPanicPrinted,
    Technique::Captured,
    Technique::SmallCaptured,
    Technique::Returned,
    Technique::RunOn1GiB,
    Technique::RunAfterDeep,
    Technique::Batch,
    Technique::RunMeasured,
];

fn main() {
    lab::run_if_asked();
    let arguments = Arguments::from_args();
    // Where nothing can be measured, the tests are listed as ignored and the reason
    // is said, rather than have them pass.
    let refused = match lab::measure(Operation::EveryRegister, Technique::Plain) {
        Err(obstacle @ Obstacle::Refused { .. }) => {
            println!("\nNOT MEASURED: residue, for {obstacle}.");
            true
        }
        _ => false,
    };
    let tests = tests().into_iter();
    let tests = tests.map(|test| {
        if refused {
            test.with_ignored_flag(true)
        } else {
            test
        }
    });
    libtest_mimic::run(&arguments, tests.collect()).exit();
}

fn tests() -> Vec<Trial> {
    let mut tests = Vec::new();
    let mut test = |name: String,
                    body: fn(Operation, Technique) -> Result<(), Failed>,
                    on: (Operation, Technique)| {
        tests.push(Trial::test(name, move || body(on.0, on.1)));
    };
    for operation in Operation::ALL {
        let name = operation.name();
        let control = (operation, Technique::Plain);
        if operation == Operation::EveryRegister {
            test(
                format!("control: {name}, plain call, leaks"),
                leaks_in_all_registers,
                control,
            );
        } else {
            test(
                format!("control: {name}, plain call, leaks"),
                leaks,
                control,
            );
            let control = (operation, Technique::PlainPanic);
            test(
                format!("control: {name}, plain call that panics, leaks"),
                leaks_in_stack,
                control,
            );
        }
        for technique in OURS {
            let name = format!("{name}, {}, leaves nothing", technique.name());
            test(name, leaves_nothing, (operation, technique));
        }
        let technique = Technique::Unwrapped;
        test(
            format!(
                "{name}, {}, leaves no copy but the caller's",
                technique.name()
            ),
            leaves_the_callers_copy,
            (operation, technique),
        );
        if !cfg!(debug_assertions) {
            // Without optimisation the compiler makes copies of a captured value with
            // a destructor that no library can see; the README says so.
            let technique = Technique::ZeroizingCaptured;
            let name = format!("{name}, {}, leaves nothing", technique.name());
            test(name, leaves_nothing, (operation, technique));
        }
    }
    for operation in [Operation::EveryRegister, Operation::HmacSha256] {
        let name = operation.name();
        test(
            format!("{name}, a signal at any instruction after the closure, leaves nothing"),
            interrupted_leaves_nothing,
            (operation, Technique::RunInterrupted),
        );
        test(
            format!(
                "{name}, a signal on its own stack at any instruction after the closure, leaves \
                 nothing"
            ),
            interrupted_leaves_nothing,
            (operation, Technique::RunInterruptedElsewhere),
        );
    }
    test(
        "control: a signal on its own stack leaks where that is not erased".into(),
        interrupted_leaks,
        (Operation::EveryRegister, Technique::LeftElsewhere),
    );
    test(
        "control: a signal leaks where registers are cleared after the switch".into(),
        interrupted_leaks,
        (Operation::EveryRegister, Technique::ClearedLate),
    );
    tests
}

fn leaves_nothing(operation: Operation, technique: Technique) -> Result<(), Failed> {
    let report = lab::measure(operation, technique)?;
    if report.total() == 0 {
        Ok(())
    } else {
        Err(describe(&report))
    }
}

fn leaks(operation: Operation, technique: Technique) -> Result<(), Failed> {
    let report = lab::measure(operation, technique)?;
    let found = report.in_place(Place::Stack) > 0 && report.in_registers(RegisterKind::Vector) > 0;
    if found {
        Ok(())
    } else {
        Err(describe(&report))
    }
}

fn leaks_in_stack(operation: Operation, technique: Technique) -> Result<(), Failed> {
    let report = lab::measure(operation, technique)?;
    if report.in_place(Place::Stack) > 0 {
        Ok(())
    } else {
        Err(describe(&report))
    }
}

/// The operation fills each kind of register that the processor has, and the tracer
/// must see all of it but for what the way back from the call uses.
fn leaks_in_all_registers(operation: Operation, technique: Technique) -> Result<(), Failed> {
    let report = lab::measure(operation, technique)?;
    let vectors = if is_x86_feature_detected!("avx512f") {
        32 * 64
    } else if is_x86_feature_detected!("avx") {
        16 * 32
    } else {
        16 * 16
    };
    let masks = if is_x86_feature_detected!("avx512bw") {
        8 * 8
    } else {
        0
    };
    let found = report.in_registers(RegisterKind::General) >= 4 * 8
        && report.in_registers(RegisterKind::Vector) >= vectors - vectors / 8
        && report.in_registers(RegisterKind::Mask) == masks
        && report.in_registers(RegisterKind::X87) == 8 * 8;
    if found {
        Ok(())
    } else {
        Err(describe(&report))
    }
}

/// The result lies once in the caller's frame, where a `Result` was unwrapped: that
/// copy is the caller's. A second one would be in a slot of the crate's.
fn leaves_the_callers_copy(operation: Operation, technique: Technique) -> Result<(), Failed> {
    let report = lab::measure(operation, technique)?;
    let found = report.memory.len() <= operation.result_len()
        && report.in_place(Place::Stack) == report.memory.len();
    if found {
        Ok(())
    } else {
        Err(describe(&report))
    }
}

fn interrupted_leaves_nothing(operation: Operation, technique: Technique) -> Result<(), Failed> {
    let Interrupted {
        points,
        after_the_switch,
        residue,
    } = lab::interrupt(operation, technique)?;
    println!(
        "interrupted at {points} instructions, {after_the_switch} of them after the switch back"
    );
    if after_the_switch == 0 {
        return Err("never saw the switch back".into());
    }
    if residue.is_empty() {
        Ok(())
    } else {
        Err(format!("residue by instruction: {residue:x?}").into())
    }
}

fn interrupted_leaks(operation: Operation, technique: Technique) -> Result<(), Failed> {
    let interrupted = lab::interrupt(operation, technique)?;
    if interrupted.residue.is_empty() {
        Err(format!("{interrupted:?}").into())
    } else {
        Ok(())
    }
}

fn describe(report: &Report) -> Failed {
    let mut places: Vec<_> = report
        .memory
        .iter()
        .map(|residue| (residue.place, residue.depth))
        .collect();
    places.truncate(32);
    format!(
        "{} bytes of memory, {} of registers: {places:?} {:?}",
        report.memory.len(),
        report.registers.len(),
        report.registers.iter().take(32).collect::<Vec<_>>()
    )
    .into()
}
