//! What closures of one sequence share, on whatever stack and thread they are.

use std::{
    collections::HashMap,
    ops::Range,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
};

use stackbleach::HeapStack;

use crate::{
    event::Event,
    here,
    operation::{Body, FUTURES, STACKS},
    tasks::Task,
    view::View,
};

/// A stack, by the number that it has in the sequence.
pub(crate) struct Stack {
    pub(crate) number: usize,
    pub(crate) stack: HeapStack,
}

#[derive(Default)]
pub(crate) struct World {
    pub(crate) stacks: [Option<Stack>; STACKS],
    pub(crate) tasks: [Option<Task>; FUTURES],
    /// How many of each there have been.
    pub(crate) made: usize,
    pub(crate) calls: usize,
    pub(crate) forks: usize,
    pub(crate) threads: usize,
    /// Where stacks lie, by number.
    pub(crate) ranges: HashMap<usize, Range<usize>>,
    /// What the poll that comes now is to do, at that depth.
    pub(crate) polling: Option<(Body, usize)>,
    pub(crate) events: Vec<Event>,
    pub(crate) expected: Vec<Event>,
}

pub(crate) struct Case {
    /// Whether no other thread of the process does anything.
    pub(crate) alone: bool,
    pub(crate) alive: Arc<AtomicUsize>,
    world: Mutex<World>,
    view: Mutex<Arc<View>>,
}

impl Case {
    pub(crate) fn new(alone: bool) -> Arc<Self> {
        Arc::new(Self {
            alone,
            alive: Arc::default(),
            world: Mutex::new(World {
                threads: 1,
                ..World::default()
            }),
            view: Mutex::new(Arc::new(View::open())),
        })
    }

    /// Never held while anything of the crate's is called.
    pub(crate) fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn view(&self) -> Arc<View> {
        let view = self.view.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(&view)
    }

    /// In a forked child: the one that was opened speaks of the parent.
    pub(crate) fn renew_view(&self) {
        let view = Arc::new(View::open());
        *self.view.lock().unwrap_or_else(PoisonError::into_inner) = view;
    }

    pub(crate) fn record(&self, event: Event) {
        self.world().events.push(event);
    }

    pub(crate) fn next_call(&self) -> usize {
        let mut world = self.world();
        world.calls += 1;
        world.calls - 1
    }

    pub(crate) fn alive(&self) -> usize {
        self.alive.load(SeqCst)
    }

    /// Where that stack lies, on which this is.
    pub(crate) fn range_of(&self, number: usize, here: usize) -> Range<usize> {
        let range = self.world().ranges.get(&number).cloned();
        let range = range.unwrap_or_else(|| {
            let range = self.view().around(here);
            self.world().ranges.insert(number, range.clone());
            range
        });
        assert!(range.contains(&here), "{here:#x} is not on stack {number}");
        range
    }

    /// All that was seen is what was expected, in that order; so far.
    pub(crate) fn assert_as_expected(&self, to_the_end: bool) {
        let world = self.world();
        let pairs = world.events.iter().zip(&world.expected).enumerate();
        for (at, (event, expected)) in pairs {
            assert_eq!(event, expected, "at {at} of {}", world.expected.len());
        }
        let (played, expected) = (world.events.len(), world.expected.len());
        let right = played == expected || !to_the_end && played < expected;
        assert!(
            right,
            "{played} of {expected} events: {:?}",
            world.events.last()
        );
    }

    /// Every byte of that stack is zero, as the kernel has it.
    #[track_caller]
    pub(crate) fn assert_zero(&self, range: &Range<usize>) {
        let at = self.view().first_not_zero(range);
        assert_eq!(at, None, "not zero: a byte of {range:x?}");
    }

    /// So is every stack that nobody uses now.
    pub(crate) fn assert_idle_are_zero(&self) {
        let mut idle = here::idle();
        {
            let world = self.world();
            let stacks = world.stacks.iter().flatten().map(|stack| stack.number);
            let tasks = world.tasks.iter().flatten().filter_map(|task| task.own);
            let ranges = stacks.chain(tasks).filter_map(|it| world.ranges.get(&it));
            idle.extend(ranges.cloned());
        }
        for range in idle {
            self.assert_zero(&range);
        }
    }
}

/// What must be dropped, and once.
pub(crate) struct Token(Arc<AtomicUsize>);

impl Token {
    pub(crate) fn new(case: &Case) -> Self {
        case.alive.fetch_add(1, SeqCst);
        Self(Arc::clone(&case.alive))
    }
}

impl Drop for Token {
    fn drop(&mut self) {
        self.0.fetch_sub(1, SeqCst);
    }
}
