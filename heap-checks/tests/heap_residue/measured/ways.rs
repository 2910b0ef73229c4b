//! How an operation is run: as the residue tests do it, and what matters to the heap only.

use std::{hint::black_box, panic::AssertUnwindSafe, thread};

use stackbleach::{Frames, HeapStack, clear_registers};
use stackbleach_checks::{Bleach, Plain, Run, Technique, ThreadStack};
use stackbleach_residue::program::{Exchange, Output, Secret};

use super::operations::Function;

/// A way to run something.
#[derive(Clone, Copy)]
pub(super) enum Way {
    /// As the residue tests do it.
    Technique(Technique, Frames),
    /// With what is special to the heap.
    Heap(&'static str, Prepare),
}

/// Makes a closure that does it once.
type Prepare = fn(Call) -> Box<dyn FnMut()>;

/// An operation, with where the caller keeps the secret and wants the result.
#[derive(Clone, Copy)]
pub(super) struct Call {
    function: Function,
    exchange: &'static Exchange,
}

pub(super) const RUN: Way = Way::Technique(Technique::Run(Run::Usual), Frames::Any);
pub(super) const PLAIN: Way = Way::Technique(Technique::Plain(Plain::Call), Frames::Any);

/// All but [`PLAIN`] and [`RUN`].
pub(super) fn all() -> impl Iterator<Item = Way> {
    let runs = [
        Run::First,
        Run::MadeAndDropped,
        Run::Panic,
        Run::Batch,
        Run::Measured,
    ];
    let bleaches = [
        Bleach::Usual,
        Bleach::Nested,
        Bleach::Panic,
        Bleach::InRun,
        Bleach::AroundRun,
    ];
    let thread_stacks = [
        ThreadStack::Cached,
        ThreadStack::Nested,
        ThreadStack::Bleached,
        ThreadStack::BleachedOnItsOwn,
        ThreadStack::BleachedDropped,
        ThreadStack::BleachedPanic,
        ThreadStack::Grown,
        ThreadStack::GrownDeep,
        ThreadStack::GrownPanic,
    ];
    let techniques = runs.map(Technique::Run).into_iter();
    let techniques = techniques.chain(bleaches.map(Technique::Bleach));
    let techniques = techniques.chain(thread_stacks.map(Technique::ThreadStack));
    // Frames that are probed matter to stacks: `maybe_grow` has none of its own.
    let probed = [
        Technique::Run(Run::Usual),
        Technique::Bleach(Bleach::Usual),
        Technique::ThreadStack(ThreadStack::Cached),
        Technique::ThreadStack(ThreadStack::Bleached),
    ];
    techniques
        .map(|technique| Way::Technique(technique, Frames::Any))
        .chain(probed.map(|technique| Way::Technique(technique, Frames::Probed)))
        .chain(of_the_heap())
}

const THREAD_ENDS: &str = "thread that ends";

/// What is special to the heap.
pub(super) fn of_the_heap() -> impl Iterator<Item = Way> {
    let ways: [(_, Prepare); 7] = [
        ("result that escapes, dropped later", escapes),
        (
            "result that escapes, dropped in a later run",
            escapes_into_a_run,
        ),
        ("result that escapes, grown outside", escapes_and_grows),
        (
            "result that escapes, dropped by another thread",
            escapes_to_a_thread,
        ),
        (THREAD_ENDS, thread_ends),
        (
            "thread that ends, its result dropped later",
            thread_leaves_a_result,
        ),
        ("buffer made outside, dropped in the run", made_outside),
    ];
    ways.into_iter()
        .map(|(name, prepare)| Way::Heap(name, prepare))
}

impl Way {
    pub(super) fn name(self) -> String {
        match self {
            Self::Technique(technique, Frames::Probed) => format!("probed {}", technique.name()),
            Self::Technique(technique, _) => technique.name().to_owned(),
            Self::Heap(name, _) => name.to_owned(),
        }
    }

    /// Whether it puts something into the heap, whatever the operation does.
    pub(super) fn leaves_by_itself(self) -> bool {
        matches!(self, Self::Heap(name, _) if name != THREAD_ENDS)
    }

    pub(super) fn by_name(name: &str) -> Option<Self> {
        all().chain([PLAIN, RUN]).find(|way| way.name() == name)
    }

    pub(super) fn prepare(
        self,
        function: fn(&Secret, &mut Output),
        exchange: &'static Exchange,
    ) -> Box<dyn FnMut()> {
        match self {
            Self::Technique(technique, frames) => technique.prepare(function, frames, exchange),
            Self::Heap(_, prepare) => prepare(Call { function, exchange }),
        }
    }
}

impl Call {
    fn call(self) {
        (self.function)(self.exchange.secret(), self.exchange.output());
    }

    /// The operation, and besides a buffer from the secret that grew on the way.
    fn call_and_return(self) -> Vec<u8> {
        let mut grown = Vec::new();
        for _ in 0..6 {
            grown.extend_from_slice(black_box(self.exchange.secret()));
        }
        self.call();
        grown
    }
}

fn new_stack() -> HeapStack {
    HeapStack::new(HeapStack::DEFAULT_SIZE).expect("memory for a stack")
}

fn escapes(call: Call) -> Box<dyn FnMut()> {
    let mut stack = new_stack();
    Box::new(move || {
        let escaped = stack.run(|| call.call_and_return());
        stack.run(|| call.call()).expect("no panic");
        drop(escaped);
    })
}

fn escapes_into_a_run(call: Call) -> Box<dyn FnMut()> {
    let mut stack = new_stack();
    Box::new(move || {
        let escaped = AssertUnwindSafe(stack.run(|| call.call_and_return()));
        stack.run(move || drop(escaped)).expect("no panic");
    })
}

fn escapes_and_grows(call: Call) -> Box<dyn FnMut()> {
    let mut stack = new_stack();
    Box::new(move || {
        let mut escaped = stack.run(|| call.call_and_return()).expect("no panic");
        escaped.reserve(1 << 20);
        escaped.shrink_to_fit();
        escaped.reserve(100);
        // What moved it was no run.
        clear_registers();
    })
}

fn escapes_to_a_thread(call: Call) -> Box<dyn FnMut()> {
    let mut stack = new_stack();
    Box::new(move || {
        let escaped = stack.run(|| call.call_and_return());
        let thread = thread::spawn(move || drop(escaped));
        thread.join().expect("no panic");
    })
}

fn thread_ends(call: Call) -> Box<dyn FnMut()> {
    Box::new(move || {
        let thread = thread::spawn(move || new_stack().run(|| call.call()).expect("no panic"));
        thread.join().expect("no panic");
    })
}

fn thread_leaves_a_result(call: Call) -> Box<dyn FnMut()> {
    Box::new(move || {
        let thread = thread::spawn(move || new_stack().run(|| call.call_and_return()));
        let escaped = thread.join().expect("no panic");
        drop(escaped);
    })
}

fn made_outside(call: Call) -> Box<dyn FnMut()> {
    let mut stack = new_stack();
    Box::new(move || {
        let mut large = Vec::with_capacity(1 << 10);
        let mut small = Vec::with_capacity(64);
        let run = stack.run(move || {
            large.extend_from_slice(call.exchange.secret());
            // The third time it moves.
            for _ in 0..3 {
                small.extend_from_slice(black_box(call.exchange.secret()));
            }
            call.call();
        });
        run.expect("no panic");
    })
}
