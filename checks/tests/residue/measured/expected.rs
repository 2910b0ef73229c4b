//! What is expected of a task.

use libtest_mimic::Failed;
use stackbleach_checks::{Task, Technique, interrupt, is_exhaustive, measure};
use stackbleach_residue::program::{Interrupted, Place, RegisterKind, Report};

pub(crate) fn leaves_nothing(task: Task) -> Result<(), Failed> {
    expect(task, |report| report.total() == 0)
}

pub(crate) fn leaves_no_register(task: Task) -> Result<(), Failed> {
    expect(task, |report| report.registers.is_empty())
}

pub(crate) fn leaks(task: Task) -> Result<(), Failed> {
    expect(task, |report| {
        report.in_place(Place::Stack) > 0 && report.in_registers(RegisterKind::Vector) > 0
    })
}

pub(crate) fn leaks_in_stack(task: Task) -> Result<(), Failed> {
    expect(task, |report| report.in_place(Place::Stack) > 0)
}

/// Where the run was.
pub(crate) fn leaks_in_heap_stack(task: Task) -> Result<(), Failed> {
    expect(task, |report| report.in_place(Place::HeapStack) > 0)
}

/// Elsewhere than the run erases, and nothing else.
pub(crate) fn leaks_what_is_left(task: Task) -> Result<(), Failed> {
    expect(task, |report| {
        let Technique::Left(left) = task.technique else {
            return false;
        };
        report.in_place(Place::Elsewhere) == left.len() && report.total() == left.len()
    })
}

/// In the future's memory, freed.
pub(crate) fn leaks_in_heap(task: Task) -> Result<(), Failed> {
    expect(task, |report| report.in_place(Place::Elsewhere) > 0)
}

/// The operation fills each kind of register that the processor has, and the tracer
/// must see all of it but for what the way back from the call uses.
pub(crate) fn leaks_in_all_registers(task: Task) -> Result<(), Failed> {
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
    expect(task, |report| {
        report.in_registers(RegisterKind::General) >= 4 * 8
            && report.in_registers(RegisterKind::Vector) >= vectors - vectors / 8
            && report.in_registers(RegisterKind::Mask) == masks
            && report.in_registers(RegisterKind::X87) == 8 * 8
    })
}

/// The result lies once in the caller's frame, where a `Result` was unwrapped: that
/// copy is the caller's. A second one would be in a slot of the crate's.
pub(crate) fn leaves_the_callers_copy(task: Task) -> Result<(), Failed> {
    expect(task, |report| {
        report.memory.len() <= task.operation.result_len()
            && report.in_place(Place::Stack) == report.memory.len()
    })
}

/// In the future's memory, where it waits for its poll.
pub(crate) fn leaves_the_futures_copy(task: Task) -> Result<(), Failed> {
    expect(task, |report| {
        let secret = size_of::<[u8; 32]>();
        report.registers.is_empty()
            && report.in_place(Place::Elsewhere) == secret
            && report.memory.len() == secret
    })
}

fn expect(task: Task, expected: impl FnOnce(&Report) -> bool) -> Result<(), Failed> {
    let report = measure(task)?;
    if expected(&report) {
        Ok(())
    } else {
        Err(describe(&report))
    }
}

/// At how many instructions a signal comes, at the most: at all of them where they are optimised.
fn limit() -> usize {
    if cfg!(debug_assertions) && !is_exhaustive() {
        16
    } else {
        usize::MAX
    }
}

pub(crate) fn interrupted_leaves_nothing(task: Task) -> Result<(), Failed> {
    let Interrupted {
        points,
        late,
        residue,
    } = interrupt(task, limit())?;
    println!("{task}: interrupted at {points} points, {late} of them late");
    if late == 0 {
        return Err("never saw the switch back, or the erasure".into());
    }
    if residue.is_empty() {
        Ok(())
    } else {
        Err(format!("residue by instruction: {residue:x?}").into())
    }
}

pub(crate) fn interrupted_leaks(task: Task) -> Result<(), Failed> {
    if interrupt(task, limit())?.residue.is_empty() {
        Err("nothing to be seen".into())
    } else {
        Ok(())
    }
}

/// At some points, and not at all: else it would leak without a signal.
pub(crate) fn interrupted_late_leaks(task: Task) -> Result<(), Failed> {
    let interrupted = interrupt(task, limit())?;
    let leaking = interrupted.residue.len();
    if leaking > 0 && leaking <= interrupted.late {
        Ok(())
    } else {
        Err(format!("{interrupted:?}").into())
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
