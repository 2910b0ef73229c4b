//! What a sequence must come to, by the documentation: numbers and texts, and no memory.

use crate::{
    event::{Event, NOT_A_STRING, On, Outcome, POLLED_AGAIN},
    maps,
    operation::{Body, Capture, End, FORKS, FUTURES, Operation, Payload, STACKS, THREAD, TOO_MUCH},
    operation::{goes_in, red_zone, segment, times},
};

/// What is the same on a real stack and in the model.
pub(crate) fn fixed_message(call: usize) -> &'static str {
    ["", "fixed", "another, not quite as short"][call % 3]
}

pub(crate) fn formatted_message(call: usize) -> String {
    format!("call {call} has failed")
}

pub(crate) fn long_message(call: usize) -> String {
    format!("{call} ").repeat(2500)
}

pub(crate) fn message(payload: Payload, call: usize) -> String {
    match payload {
        Payload::Fixed => fixed_message(call).to_owned(),
        Payload::Formatted | Payload::Resumed => formatted_message(call),
        Payload::Long => long_message(call),
        Payload::Number | Payload::Token | Payload::Bomb => NOT_A_STRING.to_owned(),
    }
}

/// What a call returns: what it captured comes in, so that it must have arrived.
pub(crate) fn value(call: usize, capture: Capture) -> usize {
    match capture {
        Capture::Nothing => call,
        Capture::Bytes(byte) => call + 200 * usize::from(byte),
        Capture::Token => call + 1_000_000,
    }
}

#[derive(Clone)]
struct Stack {
    number: usize,
    size: usize,
    in_dumps: bool,
    locked: bool,
}

struct Task {
    own: Option<Stack>,
    pending: usize,
    done: bool,
}

/// Where operations are done.
#[derive(Clone)]
struct Place {
    on: On,
    size: usize,
    depth: usize,
    levels: usize,
}

/// The stacks that a thread keeps, by size, and whether they are in use.
struct Thread {
    number: usize,
    cached: Vec<(usize, bool)>,
}

impl Thread {
    /// The smallest that will do, or a new one.
    fn take(&mut self, size: usize) -> (usize, On) {
        let cached = self.cached.iter().enumerate();
        let free = cached.filter(|(_, (has, busy))| !busy && *has >= size);
        let index = if let Some((index, _)) = free.min_by_key(|(_, (has, _))| *has) {
            index
        } else {
            self.cached.push((size, false));
            self.cached.len() - 1
        };
        self.cached[index].1 = true;
        (index, self.on(index))
    }

    fn on(&self, index: usize) -> On {
        let (size, count) = (self.cached[index].0, self.cached.len());
        On::Cached { size, count }
    }

    fn put_back(&mut self, index: usize) {
        self.cached[index].1 = false;
    }
}

pub(crate) struct Model {
    stacks: [Option<Stack>; STACKS],
    tasks: [Option<Task>; FUTURES],
    made: usize,
    calls: usize,
    alive: usize,
    forks: usize,
    threads: usize,
    events: Vec<Event>,
    first: Thread,
}

impl Model {
    pub(crate) fn new() -> Self {
        Self {
            stacks: [const { None }; STACKS],
            tasks: [const { None }; FUTURES],
            made: 0,
            calls: 0,
            alive: 0,
            forks: 0,
            threads: 1,
            events: Vec::new(),
            first: Thread {
                number: 0,
                cached: Vec::new(),
            },
        }
    }

    /// What the next operation comes to.
    pub(crate) fn next(&mut self, operation: &Operation) -> Vec<Event> {
        let mut thread = std::mem::replace(
            &mut self.first,
            Thread {
                number: 0,
                cached: Vec::new(),
            },
        );
        self.operation(operation, &own(0), &mut thread);
        self.first = thread;
        std::mem::take(&mut self.events)
    }

    fn record(&mut self, event: Event) {
        self.events.push(event);
    }

    fn operations(&mut self, operations: &[Operation], place: &Place, thread: &mut Thread) {
        for operation in operations {
            self.operation(operation, place, thread);
        }
    }

    fn operation(&mut self, operation: &Operation, place: &Place, thread: &mut Thread) {
        match operation {
            Operation::New {
                place: at,
                size,
                locked,
                in_dumps,
                ..
            } => self.new_stack(usize::from(*at) % STACKS, size.bytes(), *locked, *in_dumps),
            Operation::Drop { place: at } => {
                let stack = self.stacks[usize::from(*at) % STACKS].take();
                self.or_nothing(stack.is_some());
            }
            Operation::Move { from, to } => {
                self.stacks
                    .swap(usize::from(*from) % STACKS, usize::from(*to) % STACKS);
            }
            Operation::Run {
                place: at,
                times: asked,
                body,
                ..
            } => {
                for _ in 0..times(*asked, place.depth) {
                    self.run(usize::from(*at) % STACKS, body, place, thread);
                }
            }
            Operation::Batch {
                place: at,
                runs,
                end,
            } => self.batch(usize::from(*at) % STACKS, runs, *end, place, thread),
            Operation::Cached(body) => self.cached(1 << 20, body, place, thread),
            Operation::Bleach(body) => self.in_place(body, place, thread),
            Operation::Grow { segment: far, body } => match red_zone(*far, place.size) {
                Some(zone) => self.cached(segment(zone), body, place, thread),
                None => self.in_place(body, place, thread),
            },
            Operation::Future {
                place: at,
                stack,
                own,
                pending,
            } => {
                let (at, stack) = (usize::from(*at) % FUTURES, usize::from(*stack) % STACKS);
                let own = if *own {
                    self.stacks[stack].take()
                } else {
                    None
                };
                self.end_task(at, thread);
                self.alive += 1;
                self.tasks[at] = Some(Task {
                    own,
                    pending: usize::from(*pending % 4),
                    done: false,
                });
            }
            Operation::Poll { place: at, body } => {
                self.poll(usize::from(*at) % FUTURES, body, place, thread);
            }
            Operation::DropFuture { place: at } => {
                let there = self.end_task(usize::from(*at) % FUTURES, thread);
                self.or_nothing(there);
            }
            Operation::Thread(inner) => self.thread(inner, place),
            Operation::Fork { .. } => {
                let forks = self.forks < FORKS;
                if forks {
                    self.forks += 1;
                }
                self.record(if forks { Event::Forked } else { Event::Nothing });
            }
            Operation::Look { place: at } => self.look(usize::from(*at) % STACKS),
            Operation::Zeroize { place: at } => {
                let there = self.stacks[usize::from(*at) % STACKS].is_some();
                self.or_nothing(there);
            }
            Operation::ClearRegisters => {}
        }
    }

    fn or_nothing(&mut self, something: bool) {
        if !something {
            self.record(Event::Nothing);
        }
    }

    fn new_stack(&mut self, at: usize, size: usize, locked: bool, in_dumps: bool) {
        if size > isize::MAX as usize {
            return self.record(Event::Refused("TooLarge"));
        }
        if size == TOO_MUCH {
            return self.record(Event::Refused("AddressSpace"));
        }
        let size = size.max(64 << 10).next_multiple_of(maps::page());
        self.stacks[at] = Some(Stack {
            number: self.made,
            size,
            in_dumps,
            locked,
        });
        self.made += 1;
        self.record(Event::Made(size));
    }

    fn run(&mut self, at: usize, body: &Body, place: &Place, thread: &mut Thread) {
        let Some(stack) = self.stacks[at].take() else {
            return self.record(Event::Nothing);
        };
        self.call(body, &on(&stack, place), thread);
        self.stacks[at] = Some(stack);
    }

    fn batch(
        &mut self,
        at: usize,
        runs: &[(Vec<Operation>, Body)],
        end: End,
        place: &Place,
        thread: &mut Thread,
    ) {
        let Some(stack) = self.stacks[at].take() else {
            return self.record(Event::Nothing);
        };
        let goes_in = goes_in(place.depth, place.levels, place.size);
        for (before, body) in runs {
            if goes_in {
                let place = Place {
                    depth: place.depth + 1,
                    ..place.clone()
                };
                self.operations(before, &place, thread);
            }
            self.call(body, &on(&stack, place), thread);
        }
        self.stacks[at] = Some(stack);
        let call = self.calls;
        let outcome = Self::ended(end, call, Capture::Nothing, thread);
        self.record(Event::Batched(outcome));
    }

    fn cached(&mut self, size: usize, body: &Body, place: &Place, thread: &mut Thread) {
        let (index, on) = thread.take(size);
        let place = Place {
            on,
            size: thread.cached[index].0,
            depth: place.depth + 1,
            levels: 0,
        };
        let (call, outcome) = self.inside(body, &place, thread);
        thread.put_back(index);
        self.left(call, outcome);
    }

    fn in_place(&mut self, body: &Body, place: &Place, thread: &mut Thread) {
        let place = Place {
            depth: place.depth + 1,
            levels: place.levels + 1,
            ..place.clone()
        };
        self.call(body, &place, thread);
    }

    fn call(&mut self, body: &Body, place: &Place, thread: &mut Thread) {
        let (call, outcome) = self.inside(body, place, thread);
        self.left(call, outcome);
    }

    fn left(&mut self, call: usize, outcome: Outcome) {
        let alive = self.alive;
        self.record(Event::Left {
            call,
            outcome,
            alive,
        });
    }

    /// What a closure does; its captures and its result are gone afterwards.
    fn inside(&mut self, body: &Body, place: &Place, thread: &mut Thread) -> (usize, Outcome) {
        let captured = usize::from(matches!(body.capture, Capture::Token));
        self.alive += captured;
        let (call, outcome) = self.uncaptured(body, body.capture, place, thread);
        self.alive -= captured;
        (call, outcome)
    }

    fn uncaptured(
        &mut self,
        body: &Body,
        capture: Capture,
        place: &Place,
        thread: &mut Thread,
    ) -> (usize, Outcome) {
        let call = self.calls;
        self.calls += 1;
        self.record(Event::Entered {
            call,
            thread: thread.number,
            on: place.on.clone(),
            alive: self.alive,
        });
        if goes_in(place.depth, place.levels, place.size) {
            self.operations(&body.inner, place, thread);
        }
        (call, Self::ended(body.end, call, capture, thread))
    }

    fn ended(end: End, call: usize, capture: Capture, thread: &mut Thread) -> Outcome {
        match end {
            End::Return(_) => Outcome::Value(value(call, capture)),
            End::Panic(payload) => {
                if matches!(payload, Payload::Resumed) {
                    let (index, _) = thread.take(1 << 20);
                    thread.put_back(index);
                }
                Outcome::Panic(message(payload, call))
            }
        }
    }

    fn poll(&mut self, at: usize, body: &Body, place: &Place, thread: &mut Thread) {
        let Some(mut task) = self.tasks[at].take() else {
            return self.record(Event::Nothing);
        };
        if task.done {
            self.tasks[at] = Some(task);
            return self.record(Event::Batched(Outcome::Panic(POLLED_AGAIN.to_owned())));
        }
        let taken = match &task.own {
            Some(_) => None,
            None => Some(thread.take(1 << 20)),
        };
        let place = match (&task.own, &taken) {
            (Some(own), _) => on(own, place),
            (None, Some((index, on))) => Place {
                on: on.clone(),
                size: thread.cached[*index].0,
                depth: place.depth + 1,
                levels: 0,
            },
            (None, None) => unreachable!(),
        };
        let (call, mut outcome) = self.uncaptured(body, Capture::Nothing, &place, thread);
        if task.pending > 0 && matches!(outcome, Outcome::Value(_)) {
            task.pending -= 1;
            outcome = Outcome::Pending;
        } else {
            task.done = true;
            self.alive -= 1;
            let on = taken.as_ref().map(|(index, _)| thread.on(*index));
            self.record(Event::Ended {
                thread: thread.number,
                on: on.unwrap_or(place.on),
            });
        }
        if let Some((index, _)) = taken {
            thread.put_back(index);
        }
        self.left(call, outcome);
        // One that was put there meanwhile.
        self.end_task(at, thread);
        self.tasks[at] = Some(task);
    }

    /// Whether there was one.
    fn end_task(&mut self, at: usize, thread: &mut Thread) -> bool {
        let Some(task) = self.tasks[at].take() else {
            return false;
        };
        if !task.done {
            let on = if let Some(own) = &task.own {
                On::Stack(own.number)
            } else {
                let (index, on) = thread.take(1 << 20);
                thread.put_back(index);
                on
            };
            self.alive -= 1;
            self.record(Event::Ended {
                thread: thread.number,
                on,
            });
        }
        true
    }

    fn thread(&mut self, inner: &[Operation], place: &Place) {
        if !goes_in(place.depth, place.levels, place.size) {
            return self.record(Event::Nothing);
        }
        let number = self.threads;
        self.threads += 1;
        let mut thread = Thread {
            number,
            cached: Vec::new(),
        };
        self.operations(inner, &own(place.depth + 1), &mut thread);
        self.record(Event::Joined(number));
    }

    fn look(&mut self, at: usize) {
        let Some(stack) = &self.stacks[at] else {
            return self.record(Event::Nothing);
        };
        let event = Event::Described {
            text: format!("HeapStack {{ size: {}, .. }}", stack.size),
            in_dumps: stack.in_dumps,
            asked: stack.locked,
        };
        self.record(event);
    }
}

fn own(depth: usize) -> Place {
    Place {
        on: On::Own,
        size: THREAD,
        depth,
        levels: 0,
    }
}

/// On that stack, one deeper.
fn on(stack: &Stack, place: &Place) -> Place {
    Place {
        on: On::Stack(stack.number),
        size: stack.size,
        depth: place.depth + 1,
        levels: 0,
    }
}
