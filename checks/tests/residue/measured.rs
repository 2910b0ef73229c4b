//! Promise 1: no byte that depends on a secret is left, anywhere in the process.
//!
//! Run by the differential tracer, `stackbleach-residue`, for each operation and each way to
//! use a stack; the controls show that it would have seen the residue. This test
//! has no harness of the standard library's, since its processes start this very
//! program anew.
//!
//! Where signals come, it is at some of the instructions that follow the closure, if those are
//! many; with `STACKBLEACH_EXHAUSTIVE` set, as `ci/residue.sh` does, at all of them.

use libtest_mimic::{Arguments, Failed, Trial};
use stackbleach_checks::{
    Bleach, Left, Operation, Plain, Run, Task, ThreadStack, is_exhaustive, measure, run_if_asked,
};
use stackbleach_residue::program::{Obstacle, Thread, assert_keys_differ};

mod expected;
mod probed;

use expected::{
    interrupted_late_leaks, interrupted_leaks, interrupted_leaves_nothing, leaks,
    leaks_in_all_registers, leaks_in_heap, leaks_in_stack, leaks_what_is_left, leaves_no_register,
    leaves_nothing, leaves_the_callers_copy, leaves_the_futures_copy,
};

/// Must leave nothing at all.
const RUNS: [Run; 15] = [
    Run::Usual,
    Run::First,
    Run::Second,
    Run::MadeAndDropped,
    Run::Panic,
    Run::PanicPrinted,
    Run::Captured,
    Run::SmallCaptured,
    Run::Returned,
    Run::On1GiB,
    Run::AfterDeep,
    Run::Deep,
    Run::Batch,
    Run::Measured,
    Run::Skipping,
];

/// The same in place.
const BLEACHES: [Bleach; 19] = [
    Bleach::Usual,
    Bleach::First,
    Bleach::Twice,
    Bleach::Nested,
    Bleach::NestedSeen,
    Bleach::Panic,
    Bleach::PanicPrinted,
    Bleach::Captured,
    Bleach::SmallCaptured,
    Bleach::CapturedPanic,
    Bleach::Returned,
    Bleach::InRun,
    Bleach::InRunSeen,
    Bleach::DeepInRunSeen,
    Bleach::AtLimitSeen,
    Bleach::InBatchSeen,
    Bleach::AroundRun,
    Bleach::AfterDeep,
    Bleach::Deep,
];

/// With no stack at hand.
const THREAD_STACKS: [ThreadStack; 12] = [
    ThreadStack::Cached,
    ThreadStack::Nested,
    ThreadStack::Bleached,
    ThreadStack::BleachedOnItsOwn,
    ThreadStack::BleachedDropped,
    ThreadStack::BleachedPanic,
    ThreadStack::BleachedReturned,
    ThreadStack::Grown,
    ThreadStack::GrownDeep,
    ThreadStack::GrownPanic,
    ThreadStack::GrownCaptured,
    ThreadStack::StackerInside,
];

/// Must be found.
const LEFT: [Left; 5] = [
    Left::Xor,
    Left::ReadOnly,
    Left::Closed,
    Left::InFile,
    Left::InReserved,
];

const THREADS: [Thread; 2] = [Thread::Initial, Thread::Spawned];

pub(crate) fn main() {
    run_if_asked();
    let arguments = Arguments::from_args();
    // Where nothing can be measured, the tests are listed as ignored and the reason
    // is said, rather than have them pass.
    let first = Task::new(Operation::EveryRegister, Plain::Call, Thread::Initial);
    let refused = match measure(first) {
        Err(obstacle @ Obstacle::Refused { .. }) => {
            println!("\nNOT MEASURED: residue, for {obstacle}.");
            true
        }
        _ => false,
    };
    let mut tests = Tests::default();
    for operation in Operation::WITHOUT_HEAP {
        for thread in THREADS {
            tests.of_controls(operation, thread);
            tests.of_bleach(operation, thread);
        }
        tests.of_run(operation);
        tests.of_thread_stacks(operation);
        tests.of_probed(operation);
    }
    tests.of_tracer();
    tests.of_signals();
    let tests = tests.0.into_iter();
    let tests = tests.map(|test| {
        if refused {
            test.with_ignored_flag(true)
        } else {
            test
        }
    });
    libtest_mimic::run(&arguments, tests.collect()).exit();
}

#[derive(Default)]
struct Tests(Vec<Trial>);

impl Tests {
    /// Named by the task and what is expected of it.
    fn test(&mut self, task: Task, expected: &str, body: fn(Task) -> Result<(), Failed>) {
        let name = format!("{task}, {expected}");
        self.0.push(Trial::test(name, move || body(task)));
    }

    fn control(&mut self, task: Task, body: fn(Task) -> Result<(), Failed>) {
        let name = format!("control: {task}, leaks");
        self.0.push(Trial::test(name, move || body(task)));
    }

    fn of_controls(&mut self, operation: Operation, thread: Thread) {
        let call = Task::new(operation, Plain::Call, thread);
        if operation == Operation::EveryRegister {
            self.control(call, leaks_in_all_registers);
        } else {
            self.control(call, leaks);
            let panic = Task::new(operation, Plain::Panic, thread);
            self.control(panic, leaks_in_stack);
            self.control(Task::new(operation, Run::Seen, thread), leaks);
        }
    }

    fn of_run(&mut self, operation: Operation) {
        for technique in RUNS {
            let task = Task::new(operation, technique, Thread::Initial);
            self.test(task, "leaves nothing", leaves_nothing);
        }
        let task = Task::new(operation, Run::Usual, Thread::Spawned);
        self.test(task, "leaves nothing", leaves_nothing);
        let task = Task::new(operation, Run::Unwrapped, Thread::Initial);
        self.test(
            task,
            "leaves no copy but the caller's",
            leaves_the_callers_copy,
        );
        if !cfg!(debug_assertions) {
            // Without optimisation the caller's own frame has a copy of what it moved into a
            // closure with a destructor, as with a plain call: tests/values compares the two.
            let task = Task::new(operation, Run::ZeroizingCaptured, Thread::Initial);
            self.test(task, "leaves nothing", leaves_nothing);
        }
    }

    fn of_bleach(&mut self, operation: Operation, thread: Thread) {
        for technique in BLEACHES {
            let task = Task::new(operation, technique, thread);
            self.test(task, "leaves nothing", leaves_nothing);
        }
        if !cfg!(debug_assertions) {
            // As for a run.
            let task = Task::new(operation, Bleach::ZeroizingCaptured, thread);
            self.test(task, "leaves nothing", leaves_nothing);
        }
        let task = Task::new(operation, Plain::ClearRegisters, thread);
        self.test(task, "leaves no register", leaves_no_register);
    }

    fn of_thread_stacks(&mut self, operation: Operation) {
        let control = Task::new(operation, ThreadStack::PlainFuture, Thread::Initial);
        self.control(control, leaks_in_heap);
        for technique in THREAD_STACKS {
            let task = Task::new(operation, technique, Thread::Initial);
            self.test(task, "leaves nothing", leaves_nothing);
        }
        if !cfg!(debug_assertions) {
            // As for a run, and every `async` block has a destructor. Of a result the caller's
            // frame has a copy for each name that it had: a case that SECURITY.md lists.
            for technique in [
                ThreadStack::BleachedCaptured,
                ThreadStack::BleachedZeroizing,
                ThreadStack::GrownReturned,
                ThreadStack::GrownReturnedSmall,
            ] {
                let task = Task::new(operation, technique, Thread::Initial);
                self.test(task, "leaves nothing", leaves_nothing);
            }
            let task = Task::new(operation, ThreadStack::BleachedMadeSeen, Thread::Initial);
            self.test(
                task,
                "leaves no copy but the future's",
                leaves_the_futures_copy,
            );
        }
    }

    fn of_tracer(&mut self) {
        let name = "keys differ in each byte, and in what two bytes come to";
        self.0.push(Trial::test(name, || {
            assert_keys_differ();
            Ok(())
        }));
        for technique in LEFT {
            let task = Task::new(Operation::HmacSha256, technique, Thread::Initial);
            self.control(task, leaks_what_is_left);
        }
    }

    fn of_signals(&mut self) {
        const NOTHING: &str = "at any instruction after the closure, leaves nothing";
        // Unoptimised that takes the longest of all, and after the closure the way is the same with
        // any operation.
        let is_bounded = cfg!(debug_assertions) && !is_exhaustive();
        if is_bounded {
            eprintln!(
                "NOT MEASURED, unoptimised: signals with a second operation, and amid the erasure \
                 of a deep stack; most operations with probed frames. ci/residue.sh does."
            );
        }
        let operations = [Operation::EveryRegister, Operation::HmacSha256];
        for &operation in if is_bounded {
            &operations[..1]
        } else {
            &operations
        } {
            for technique in [Run::Interrupted, Run::InterruptedElsewhere] {
                let task = Task::new(operation, technique, Thread::Initial);
                self.test(task, NOTHING, interrupted_leaves_nothing);
            }
            for thread in THREADS {
                let task = Task::new(operation, Bleach::Interrupted, thread);
                self.test(task, NOTHING, interrupted_leaves_nothing);
            }
        }
        self.of_signals_and_probed(NOTHING, is_bounded);
        for (technique, thread) in [
            (Bleach::DeepInterrupted, Thread::Initial),
            (Bleach::DeepInterrupted, Thread::Spawned),
            (Bleach::InRunInterrupted, Thread::Initial),
        ] {
            if is_bounded && matches!(technique, Bleach::DeepInterrupted) {
                continue;
            }
            let task = Task::new(Operation::EveryRegister, technique, thread);
            self.test(task, NOTHING, interrupted_leaves_nothing);
        }
        let operation = Operation::EveryRegister;
        let task = Task::new(operation, Run::LeftElsewhere, Thread::Initial);
        self.control(task, interrupted_leaks);
        let task = Task::new(operation, Run::ClearedLate, Thread::Initial);
        self.control(task, interrupted_late_leaks);
        for thread in THREADS {
            let task = Task::new(operation, Bleach::ClearedLate, thread);
            self.control(task, interrupted_late_leaks);
        }
    }
}
