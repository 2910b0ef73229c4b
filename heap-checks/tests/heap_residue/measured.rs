//! By the differential tracer, `stackbleach-residue`: for each operation in a run, and for each way to run
//! some of them. It reads all memory.
//!
//! Each is measured with the heap erased, where nothing may be left, and as a control without, where
//! something must be.

use libtest_mimic::{Arguments, Failed, Trial};
use stackbleach_checks::{SwitchedHeap, is_exhaustive};
use stackbleach_residue::program::{
    Exchange, Obstacle, Place, Report, Thread, measure, run_if_asked,
};

mod operations;
mod ways;

use operations::Operation;
use ways::Way;

#[global_allocator]
static ALLOCATOR: SwitchedHeap = SwitchedHeap;

/// An operation, how it is run, and whether the heap is erased.
#[derive(Clone, Copy)]
struct Task {
    operation: Operation,
    way: Way,
    with_heap: bool,
}

impl Task {
    fn encode(self) -> String {
        let (operation, way) = (self.operation.name, self.way.name());
        let heap = if self.with_heap { "with" } else { "without" };
        format!("{operation}/{way}/{heap}")
    }

    fn decode(text: &str) -> Option<Self> {
        let mut fields = text.split('/');
        Some(Self {
            operation: operations::by_name(fields.next()?)?,
            way: Way::by_name(fields.next()?)?,
            with_heap: fields.next()? == "with",
        })
    }

    fn name(self) -> String {
        format!("{}, {}", self.operation.name, self.way.name())
    }

    fn measure(self, thread: Thread) -> Result<Report, Obstacle> {
        measure(&self.encode(), thread)
    }
}

pub(crate) fn main() {
    run_if_asked(prepare);
    let arguments = Arguments::from_args();
    // Where nothing can be measured, the tests are listed as ignored and the reason is said.
    let first = Task {
        operation: operations::COPY,
        way: ways::PLAIN,
        with_heap: false,
    };
    let refused = match first.measure(Thread::Initial) {
        Err(obstacle @ Obstacle::Refused { .. }) => {
            println!("\nNOT MEASURED: the heap, for {obstacle}.");
            true
        }
        _ => false,
    };
    let tests = tests().map(|test| {
        if refused {
            test.with_ignored_flag(true)
        } else {
            test
        }
    });
    libtest_mimic::run(&arguments, tests.collect()).exit();
}

/// In a process that is to be measured.
fn prepare(what: &str, exchange: &'static Exchange) -> Box<dyn FnMut()> {
    let task = Task::decode(what).expect("a task");
    if task.with_heap {
        SwitchedHeap::switch_on();
    }
    task.way.prepare(task.operation.function, exchange)
}

fn tests() -> impl Iterator<Item = Trial> {
    let in_runs = operations::ALL.map(|operation| (operation, ways::RUN));
    // Unoptimised the second takes long.
    let is_bounded = cfg!(debug_assertions) && !is_exhaustive();
    let heavy = if is_bounded {
        eprintln!(
            "NOT MEASURED, unoptimised: the ways to run with a second operation. ci/heap.sh does."
        );
        &operations::HEAVY[..1]
    } else {
        &operations::HEAVY
    };
    let in_ways = heavy
        .iter()
        .copied()
        .flat_map(|operation| ways::all().map(move |way| (operation, way)));
    let by_themselves = ways::of_the_heap()
        .filter(|way| way.leaves_by_itself())
        .map(|way| (operations::COPY, way));
    in_runs
        .into_iter()
        .chain(in_ways)
        .chain(by_themselves)
        .flat_map(|(operation, way)| {
            let with = Task {
                operation,
                way,
                with_heap: true,
            };
            let without = Task {
                with_heap: false,
                ..with
            };
            [
                Trial::test(format!("{}, leaves nothing", with.name()), move || {
                    leaves_nothing(with)
                }),
                Trial::test(
                    format!("control: {} without Heap, leaks", with.name()),
                    move || leaks_in_heap(without),
                ),
            ]
        })
}

fn leaves_nothing(task: Task) -> Result<(), Failed> {
    for thread in [Thread::Initial, Thread::Spawned] {
        let report = task.measure(thread)?;
        if report.total() != 0 {
            return Err(describe(&report));
        }
    }
    Ok(())
}

/// In the heap, and nowhere else: the rest is the run's.
fn leaks_in_heap(task: Task) -> Result<(), Failed> {
    let report = task.measure(Thread::Initial)?;
    let left = report.in_place(Place::Elsewhere);
    if left == 0 || report.total() != left {
        return Err(describe(&report));
    }
    println!("{} without Heap: {left} bytes", task.name());
    Ok(())
}

fn describe(report: &Report) -> Failed {
    format!(
        "{} bytes elsewhere, {} in the stack, {} in a heap stack, {} in registers",
        report.in_place(Place::Elsewhere),
        report.in_place(Place::Stack),
        report.in_place(Place::HeapStack),
        report.registers.len()
    )
    .into()
}
