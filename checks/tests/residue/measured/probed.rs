//! The same for probed frames: by the same ways, of which some are tested in any case, and all of them,
//! in all operations and on both threads, by `ci/residue.sh`.

use stackbleach_checks::{Bleach, Operation, Run, Task, Technique, ThreadStack, is_exhaustive};
use stackbleach_residue::program::Thread;

use super::{
    BLEACHES, RUNS, THREAD_STACKS, Tests,
    expected::{interrupted_leaves_nothing, leaks, leaks_in_heap_stack, leaves_nothing},
};

/// In all operations.
const USUAL: [Technique; 3] = [
    Technique::Run(Run::Usual),
    Technique::Bleach(Bleach::Usual),
    Technique::ThreadStack(ThreadStack::Cached),
];

/// And what differs with these frames.
const SOME_RUNS: [Run; 8] = [
    Run::First,
    Run::Second,
    Run::Panic,
    Run::On1GiB,
    Run::AfterDeep,
    Run::Deep,
    Run::Batch,
    Run::Measured,
];
const SOME_BLEACHES: [Bleach; 9] = [
    Bleach::First,
    Bleach::Twice,
    Bleach::NestedSeen,
    Bleach::Panic,
    Bleach::InRunSeen,
    Bleach::DeepInRunSeen,
    Bleach::AtLimitSeen,
    Bleach::InBatchSeen,
    Bleach::Deep,
];
const SOME_FUTURES: [ThreadStack; 2] = [ThreadStack::Bleached, ThreadStack::BleachedOnItsOwn];

/// Those that are tested with an operation.
fn techniques(operation: Operation) -> Vec<Technique> {
    let mut techniques = USUAL.to_vec();
    if is_exhaustive() {
        let runs = RUNS.into_iter().filter(|&run| run != Run::Skipping);
        techniques = runs.map(Technique::Run).collect();
        techniques.extend(BLEACHES.map(Technique::Bleach));
        techniques.extend(THREAD_STACKS.map(Technique::ThreadStack));
        if !cfg!(debug_assertions) {
            // As for any frames.
            techniques.push(Run::ZeroizingCaptured.into());
            techniques.push(Bleach::ZeroizingCaptured.into());
            techniques.push(ThreadStack::BleachedCaptured.into());
            techniques.push(ThreadStack::BleachedZeroizing.into());
        }
        return techniques;
    }
    match operation {
        Operation::HmacSha256 => {
            techniques.extend(SOME_RUNS.map(Technique::Run));
            techniques.extend(SOME_BLEACHES.map(Technique::Bleach));
            techniques.extend(SOME_FUTURES.map(Technique::ThreadStack));
        }
        Operation::EveryRegister | Operation::RingAes256Gcm => {}
        // Unoptimised not with all operations.
        _ if cfg!(debug_assertions) => techniques.clear(),
        _ => {}
    }
    techniques
}

impl Tests {
    pub(super) fn of_probed(&mut self, operation: Operation) {
        for technique in techniques(operation) {
            let task = Task::new(operation, technique, Thread::Initial).probed();
            self.test(task, "leaves nothing", leaves_nothing);
            if is_exhaustive() && matches!(technique, Technique::Bleach(_)) {
                let task = Task::new(operation, technique, Thread::Spawned).probed();
                self.test(task, "leaves nothing", leaves_nothing);
            }
        }
        if operation == Operation::HmacSha256 {
            let task = Task::new(operation, Run::Seen, Thread::Initial).probed();
            self.control(task, leaks);
            let task = Task::new(operation, Run::Skipping, Thread::Initial).probed();
            self.control(task, leaks_in_heap_stack);
        }
    }

    pub(super) fn of_signals_and_probed(&mut self, nothing: &str, is_bounded: bool) {
        let techniques: &[Technique] = if is_bounded {
            &[Technique::Run(Run::Interrupted)]
        } else {
            &[
                Technique::Run(Run::Interrupted),
                Technique::Run(Run::InterruptedElsewhere),
                Technique::Bleach(Bleach::Interrupted),
                Technique::Bleach(Bleach::InRunInterrupted),
                Technique::Bleach(Bleach::DeepInterrupted),
            ]
        };
        let operations = [Operation::EveryRegister, Operation::HmacSha256];
        for &operation in if is_exhaustive() {
            &operations[..]
        } else {
            &operations[..1]
        } {
            for &technique in techniques {
                let task = Task::new(operation, technique, Thread::Initial).probed();
                self.test(task, nothing, interrupted_leaves_nothing);
            }
        }
    }
}
