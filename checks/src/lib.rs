//! What the residue tests and the table measure: real operations, and the ways to call them, with
//! this crate and without it.
#![cfg(all(target_os = "linux", target_arch = "x86_64"))] // elsewhere nothing is measured
#![expect(unsafe_code, reason = "fills registers, switches stacks, maps pages")]

mod allocator;
mod operations;
pub mod table;
mod task;
mod techniques;

use stackbleach::Frames;
use stackbleach_residue::program::{
    self as residue, Effort, Interrupted, Obstacle, Report, Stepped,
};

pub use allocator::SwitchedHeap;
pub use operations::{Operation, rsa_key};
pub use task::Task;
pub use techniques::{Bleach, Left, Marked, Plain, Run, Technique, ThreadStack};

/// Whether the tests are to do all there is to do, however long that takes: `ci/residue.sh`. Else
/// they choose among what is alike, above all where nothing is optimised and each call takes
/// thousands of instructions.
#[must_use]
pub fn is_exhaustive() -> bool {
    std::env::var_os("STACKBLEACH_EXHAUSTIVE").is_some()
}

/// In a process started to be measured, never returns.
///
/// # Panics
///
/// If this process was started by something else, with the variable that is the tracer's.
pub fn run_if_asked() {
    residue::run_if_asked(|what, exchange| {
        let task = Task::decode(what).expect("a task");
        if task.heap {
            SwitchedHeap::switch_on();
        }
        task.technique
            .prepare(task.operation.function(), task.frames, exchange)
    });
}

/// Has `task` done under several keys, and compares what is left.
///
/// # Errors
///
/// See [`residue::measure`].
pub fn measure(task: Task) -> Result<Report, Obstacle> {
    residue::measure(&task.encode(), task.thread)
}

/// Interrupts `task`, with one of the techniques that trap at the end of the closure, at
/// each instruction from there on, at its first pass and at its last; or at no more than
/// `limit` of these points.
///
/// # Errors
///
/// See [`residue::interrupt`].
pub fn interrupt(task: Task, limit: usize) -> Result<Interrupted, Obstacle> {
    residue::interrupt(&task.encode(), task.thread, limit)
}

/// Interrupts `task`, with one of the techniques that are marked, on all of its way.
///
/// # Errors
///
/// See [`residue::step_through`].
pub fn step_through(task: Task, effort: Effort) -> Result<Stepped, Obstacle> {
    let Technique::Marked(technique) = task.technique else {
        return Err(Obstacle::Strayed("it has no marks".to_owned()));
    };
    let marked = residue::Marked {
        heap_stack: technique.has_heap_stack(),
        is_painted: task.frames == Frames::Probed,
        prints_backtrace: technique.prints_backtrace(),
    };
    residue::step_through(&task.encode(), task.thread, marked, effort)
}
