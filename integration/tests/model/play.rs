//! Plays sequences on real stacks, and compares what is seen with what the model expects.

use std::{
    cell::RefCell,
    panic::{AssertUnwindSafe, catch_unwind},
    process,
    sync::{Arc, atomic::Ordering::Relaxed},
};

use stackbleach::{HeapStack, Lock, NotLocked, clear_registers};
use zeroize::Zeroize;

use crate::{
    calls::{self, At, BELOW, PATTERN, Place, Report},
    case::{Case, Stack},
    event::{Event, On, Outcome},
    figures::COUNTS,
    forks, here, maps,
    model::{self, Model},
    operation::{Body, Capture, End, FORKS, FUTURES, Operation, STACKS},
    operation::{goes_in, red_zone, segment, times},
    payloads,
    quiet::quietly,
    tasks::Task,
};

/// Plays a sequence on a thread of its own; a panic says what was not as expected. `alone` if
/// no other thread of the process does anything meanwhile.
pub(crate) fn play(sequence: &[Operation], alone: bool) {
    COUNTS.sequences.fetch_add(1, Relaxed);
    let sequence = sequence.to_vec();
    here::on_a_thread(0, move || {
        let case = Case::new(alone);
        let mut model = Model::new();
        // Nothing is left at the end.
        let last_stacks = (0_u8..).take(STACKS).map(|place| Operation::Drop { place });
        let last_tasks = (0_u8..)
            .take(FUTURES)
            .map(|place| Operation::DropFuture { place });
        let last: Vec<_> = last_stacks.chain(last_tasks).collect();
        for operation in sequence.iter().chain(&last) {
            case.world().expected = model.next(operation);
            self::operation(&case, operation, &own(0));
            case.assert_as_expected(true);
            case.assert_idle_are_zero();
            case.world().events.clear();
        }
        assert_eq!(case.alive(), 0);
    });
}

fn own(depth: usize) -> Place {
    Place {
        on: On::Own,
        range: here::own(),
        depth,
        levels: 0,
    }
}

pub(crate) fn operations(case: &Arc<Case>, operations: &[Operation], place: &Place) {
    for operation in operations {
        self::operation(case, operation, place);
    }
}

// One function each: of all of them together, a frame would be large.
fn operation(case: &Arc<Case>, operation: &Operation, place: &Place) {
    COUNTS.operations.fetch_add(1, Relaxed);
    match operation {
        Operation::New { .. } => new_stack(case, operation),
        Operation::Drop { place: at } => drop_stack(case, usize::from(*at) % STACKS),
        Operation::Move { from, to } => {
            swap(case, usize::from(*from) % STACKS, usize::from(*to) % STACKS);
        }
        Operation::Run {
            place: at,
            measured,
            times: asked,
            body,
        } => {
            for _ in 0..times(*asked, place.depth) {
                run(case, usize::from(*at) % STACKS, *measured, body, place);
            }
        }
        Operation::Batch {
            place: at,
            runs,
            end,
        } => batch(case, usize::from(*at) % STACKS, runs, *end, place),
        Operation::Cached(body) => {
            let report = calls::call(case, body, deeper(place), calls::Cached);
            case.assert_zero(&report.range);
        }
        Operation::Bleach(body) => bleach(case, body, place),
        Operation::Grow { segment, body } => grow(case, *segment, body, place),
        Operation::Future {
            place: at,
            stack,
            own,
            pending,
        } => {
            let stack = own.then(|| case.world().stacks[usize::from(*stack) % STACKS].take());
            // What was there ends before this is there.
            end_task(case, usize::from(*at) % FUTURES);
            let task = Task::new(case, stack.flatten(), usize::from(*pending % 4));
            case.world().tasks[usize::from(*at) % FUTURES] = Some(task);
        }
        Operation::Poll { place: at, body } => poll(case, usize::from(*at) % FUTURES, body, place),
        Operation::DropFuture { place: at } => {
            if !end_task(case, usize::from(*at) % FUTURES) {
                case.record(Event::Nothing);
            }
        }
        Operation::Thread(inner) => thread(case, inner, place),
        Operation::Fork { announced } => fork(case, *announced),
        Operation::Look { place: at } => look(case, usize::from(*at) % STACKS),
        Operation::Zeroize { place: at } => zeroize(case, usize::from(*at) % STACKS),
        Operation::ClearRegisters => clear_registers(),
    }
}

#[inline(never)]
fn new_stack(case: &Case, operation: &Operation) {
    let Operation::New {
        place,
        size,
        locked,
        in_dumps,
        signals,
    } = operation
    else {
        unreachable!()
    };
    let lock = if *locked { Lock::BestEffort } else { Lock::No };
    let builder = HeapStack::builder().size(size.bytes()).lock(lock);
    let builder = builder.exclude_from_dumps(!in_dumps);
    let event = match builder.erase_signal_stack(*signals).build() {
        Ok(stack) => {
            let event = Event::Made(stack.size());
            let mut world = case.world();
            let number = world.made;
            world.made += 1;
            let stack = Stack { number, stack };
            let old = world.stacks[usize::from(*place) % STACKS].replace(stack);
            drop(world);
            drop(old);
            event
        }
        Err(error) => Event::Refused(match error.kind() {
            stackbleach::AllocErrorKind::TooLarge => "TooLarge",
            stackbleach::AllocErrorKind::AddressSpace => "AddressSpace",
            _ => "something else",
        }),
    };
    case.record(event);
}

#[inline(never)]
fn drop_stack(case: &Case, at: usize) {
    let stack = case.world().stacks[at].take();
    let Some(stack) = stack else {
        return case.record(Event::Nothing);
    };
    let range = case.world().ranges.remove(&stack.number);
    drop(stack);
    if let Some(range) = range
        && case.alone
    {
        let all = maps::all();
        assert!(all.iter().all(|it| it.range != range), "still mapped");
    }
}

#[inline(never)]
fn swap(case: &Case, from: usize, to: usize) {
    let first = case.world().stacks[from].take().map(Box::new);
    let second = case.world().stacks[to].take().map(Box::new);
    let mut world = case.world();
    if from == to {
        world.stacks[to] = first.map(|stack| *stack);
    } else {
        world.stacks[to] = first.map(|stack| *stack);
        world.stacks[from] = second.map(|stack| *stack);
    }
}

#[inline(never)]
fn run(case: &Arc<Case>, at: usize, measured: bool, body: &Body, place: &Place) {
    let stack = case.world().stacks[at].take();
    let Some(mut stack) = stack else {
        return case.record(Event::Nothing);
    };
    let where_to = on(&stack, place);
    let stack_of_it = &mut stack.stack;
    // Painting is slow.
    let report = if measured && stack_of_it.size() <= 1 << 20 {
        calls::call(case, body, where_to, calls::Measured(stack_of_it))
    } else {
        calls::call(case, body, where_to, calls::Plainly(stack_of_it))
    };
    case.assert_zero(&report.range);
    put_back(case, at, stack);
}

/// What was put there meanwhile goes.
fn put_back(case: &Case, at: usize, stack: Stack) {
    let meanwhile = case.world().stacks[at].replace(stack);
    drop(meanwhile);
}

fn on(stack: &Stack, place: &Place) -> At {
    At::Stack {
        number: stack.number,
        depth: place.depth + 1,
    }
}

fn deeper(place: &Place) -> At {
    At::Cached {
        depth: place.depth + 1,
    }
}

#[inline(never)]
fn batch(case: &Arc<Case>, at: usize, runs: &[(Vec<Operation>, Body)], end: End, place: &Place) {
    let stack = case.world().stacks[at].take();
    let Some(mut stack) = stack else {
        return case.record(Event::Nothing);
    };
    let where_to = on(&stack, place);
    let last = RefCell::new(Report::default());
    let goes_in = goes_in(place.depth, place.levels, calls::size(place));
    let batch = || {
        stack.stack.batch(|batch| {
            for (before, body) in runs {
                if goes_in {
                    let mut place = place.clone();
                    place.depth += 1;
                    operations(case, before, &place);
                }
                let report = calls::call(case, body, where_to.clone(), calls::InBatch(batch));
                // The control: what was written last is still there.
                let silent = matches!(body.end, End::Return(_));
                if let (Some(touched), true) = (report.touched.last(), silent) {
                    let bytes = case.view().read(touched);
                    let undisturbed = body.late || body.inner.is_empty();
                    assert!(!undisturbed || bytes.iter().all(|&it| it == PATTERN));
                }
                last.replace(report);
            }
            let call = case.world().calls;
            match end {
                End::Return(_) => call,
                End::Panic(payload) => quietly(|| payloads::raise(case, payload, call)),
            }
        })
    };
    let outcome = match catch_unwind(AssertUnwindSafe(batch)) {
        Ok(call) => Outcome::Value(model::value(call, Capture::Nothing)),
        Err(payload) => Outcome::Panic(quietly(|| payloads::text(payload))),
    };
    let report = last.into_inner();
    if !report.range.is_empty() {
        case.assert_zero(&report.range);
    }
    put_back(case, at, stack);
    case.record(Event::Batched(outcome));
}

fn in_place(place: &Place) -> At {
    At::Place(Place {
        depth: place.depth + 1,
        levels: place.levels + 1,
        ..place.clone()
    })
}

#[inline(never)]
fn bleach(case: &Arc<Case>, body: &Body, place: &Place) {
    let report = calls::call(case, body, in_place(place), calls::Bleached);
    let (start, page) = (report.range.start, maps::page());
    // Panics unwind from above where this ended.
    let room = match body.end {
        End::Return(_) => BELOW,
        End::Panic(_) => 2 * BELOW,
    };
    let end = (maps::here() - room) / page * page;
    let start = start.next_multiple_of(page);
    if start < end {
        case.assert_zero(&(start..end));
    }
}

#[inline(never)]
fn grow(case: &Arc<Case>, far: bool, body: &Body, place: &Place) {
    match red_zone(far, calls::size(place)) {
        Some(zone) => {
            let way = calls::Grown(zone, segment(zone));
            let report = calls::call(case, body, deeper(place), way);
            case.assert_zero(&report.range);
        }
        None => {
            calls::call(case, body, in_place(place), calls::Grown(0, 1));
        }
    }
}

#[inline(never)]
fn poll(case: &Arc<Case>, at: usize, body: &Body, place: &Place) {
    let task = case.world().tasks[at].take();
    let Some(mut task) = task else {
        return case.record(Event::Nothing);
    };
    task.poll(case, body, place);
    if let Some(number) = task.own {
        let range = case.world().ranges.get(&number).cloned();
        case.assert_zero(&range.unwrap());
    }
    // One that was put there meanwhile, unless it is the same still.
    if !matches!(case.world().events.last(), Some(Event::Batched(_))) {
        end_task(case, at);
    }
    let meanwhile = case.world().tasks[at].replace(task);
    assert!(meanwhile.is_none());
}

#[inline(never)]
fn end_task(case: &Case, at: usize) -> bool {
    let task = case.world().tasks[at].take();
    task.is_some()
}

#[inline(never)]
fn thread(case: &Arc<Case>, inner: &[Operation], place: &Place) {
    if !goes_in(place.depth, place.levels, calls::size(place)) {
        return case.record(Event::Nothing);
    }
    let number = {
        let mut world = case.world();
        world.threads += 1;
        world.threads - 1
    };
    let parent = process::id();
    let (theirs, inner, depth) = (Arc::clone(case), inner.to_vec(), place.depth + 1);
    here::on_a_thread(number, move || {
        operations(&theirs, &inner, &own(depth));
        theirs.assert_idle_are_zero();
        if process::id() != parent {
            // The rest was to come on threads that are not there.
            theirs.assert_as_expected(false);
        }
    });
    COUNTS.threads.fetch_add(1, Relaxed);
    case.record(Event::Joined(number));
}

#[inline(never)]
fn fork(case: &Case, announced: bool) {
    if case.world().forks == FORKS {
        return case.record(Event::Nothing);
    }
    case.world().forks += 1;
    case.record(Event::Forked);
    // Behind the C library's back, its locks are as other threads had them.
    let child = if announced || !case.alone {
        forks::fork()
    } else {
        forks::fork_unannounced()
    };
    if child == 0 {
        // SAFETY: sets a timer, and only that: one that hangs is to fail.
        unsafe { libc::alarm(120) };
        return case.renew_view();
    }
    forks::succeeds(child);
    COUNTS.forks.fetch_add(1, Relaxed);
}

#[inline(never)]
fn look(case: &Case, at: usize) {
    let stack = case.world().stacks[at].take();
    let Some(stack) = stack else {
        return case.record(Event::Nothing);
    };
    let protection = stack.stack.protection();
    case.record(Event::Described {
        text: format!("{:?}", stack.stack),
        in_dumps: !protection.is_excluded_from_dumps(),
        asked: !matches!(protection.why_not_locked(), Some(NotLocked::NotAsked)),
    });
    put_back(case, at, stack);
}

#[inline(never)]
fn zeroize(case: &Case, at: usize) {
    let stack = case.world().stacks[at].take();
    let Some(mut stack) = stack else {
        return case.record(Event::Nothing);
    };
    stack.stack.zeroize();
    put_back(case, at, stack);
}
