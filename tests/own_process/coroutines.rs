//! Promise: closures that coroutines suspend on heap stacks may go on in any order, and end in
//! any order. Each is known to be on its stack while it is, and on none when it has ended, or
//! when its stack has.
#![expect(
    unsafe_code,
    reason = "drops a stack under a closure that never goes on"
)]

mod probed;

use std::{cell::Cell, mem, ops::Range, thread};

use corosensei::{Coroutine, CoroutineResult};
use libtest_mimic::Trial;
use stackbleach::{HeapStack, bleach, maybe_grow, remaining_stack};

use crate::common::{
    child,
    foreign::{self, Mapped},
    initial, maps,
    refused::{FOREIGN, assert_bleaches, assert_fiber_refused, assert_refuses},
};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

pub(crate) fn cases() -> Vec<Trial> {
    let mut cases = initial::cases![
        closures_that_are_suspended_go_on_and_end_in_any_order,
        one_that_is_dropped_while_it_is_suspended_is_forgotten,
        one_that_was_left_by_a_jump_is_none_once_its_stack_is_dropped,
        unwinding_a_suspended_closure_is_an_error_of_its_run_and_passes_maybe_grow,
    ];
    cases.extend(probed::cases());
    cases
}

/// Nobody else maps anything in this process: what is mapped where a stack was is then the test's.
fn on_a_thread(body: fn()) {
    thread::spawn(body).join().unwrap();
}

/// A coroutine with a closure on a heap stack, which suspends at each step but the last.
struct Suspends {
    coroutine: Coroutine<(), (), ()>,
    /// Where its heap stack lies, from the first step on.
    stack: &'static Cell<Range<usize>>,
    dropped: &'static Cell<bool>,
}

impl Suspends {
    fn new(steps: usize) -> Self {
        let stack: &'static Cell<Range<usize>> = Box::leak(Box::default());
        let dropped: &'static Cell<bool> = Box::leak(Box::default());
        let coroutine = Coroutine::new(move |yielder, ()| {
            // On the coroutine's own stack.
            assert_refuses(FOREIGN);
            let mut heap_stack = HeapStack::new(MIB).unwrap();
            let ran = heap_stack.run(|| {
                stack.set(maps::around(maps::here()).range);
                for step in 0..steps {
                    if step != 0 {
                        yielder.suspend(());
                    }
                    is_on(stack);
                }
            });
            // Or else it is being dropped, by a panic of a kind that only coroutines know.
            assert_eq!(ran.is_err(), dropped.get());
            assert_refuses(FOREIGN);
        });
        Self {
            coroutine,
            stack,
            dropped,
        }
    }

    /// The next step; whether that was the last.
    fn step(&mut self) -> bool {
        match self.coroutine.resume(()) {
            CoroutineResult::Yield(()) => false,
            CoroutineResult::Return(()) => true,
        }
    }

    fn range(&self) -> Range<usize> {
        let range = self.stack.take();
        self.stack.set(range.clone());
        range
    }
}

/// All that depends on that knows of this stack.
fn is_on(stack: &Cell<Range<usize>>) {
    let range = stack.take();
    let left = remaining_stack().unwrap();
    let here = maps::here();
    assert!(range.contains(&here));
    assert!(left.abs_diff(here - range.start) < KIB);
    let grown = maybe_grow(left - 16 * KIB, MIB, || !range.contains(&maps::here()));
    assert!(!grown);
    let grown = maybe_grow(left + 16 * KIB, MIB, || !range.contains(&maps::here()));
    assert!(grown);
    assert_bleaches();
    stack.set(range);
}

/// All orders in which so many coroutines can do so many steps each.
fn orders(steps: &mut [usize], order: &mut Vec<usize>, each: &mut impl FnMut(&[usize])) {
    if steps.iter().all(|&left| left == 0) {
        return each(order);
    }
    for i in 0..steps.len() {
        if steps[i] != 0 {
            steps[i] -= 1;
            order.push(i);
            orders(steps, order, each);
            order.pop();
            steps[i] += 1;
        }
    }
}

fn closures_that_are_suspended_go_on_and_end_in_any_order() {
    let check = |order: &[usize]| {
        let mut all: Vec<_> = (0..3).map(|_| Suspends::new(2)).collect();
        for &i in order {
            all[i].step();
        }
        assert!(all.iter().all(|suspends| suspends.coroutine.done()));
        bleach(|| ());
        // The stacks have been unmapped: what is there now is nobody's.
        for suspends in &all {
            match Mapped::at(suspends.range().start) {
                Ok(memory) => assert_fiber_refused(&memory.range()),
                Err(error) => child::untested(&format!("a fiber where a stack was: {error}")),
            }
        }
        assert_bleaches();
    };
    let mut count = 0;
    orders(&mut [2; 3], &mut Vec::new(), &mut |order| {
        check(order);
        count += 1;
    });
    assert_eq!(count, 90);
}

fn one_that_is_dropped_while_it_is_suspended_is_forgotten() {
    on_a_thread(drop_while_suspended);
}

fn drop_while_suspended() {
    for first in [0, 1] {
        let mut all = [Suspends::new(3), Suspends::new(3)];
        for suspends in &mut all {
            assert!(!suspends.step());
        }
        let mut all = Vec::from(all);
        // Unwinds it, through the run.
        let dropped = all.remove(first);
        let range = dropped.range();
        dropped.dropped.set(true);
        drop(dropped);
        let memory = Mapped::at(range.start).unwrap();
        assert_fiber_refused(&memory.range());
        assert!(!all[0].step());
        assert!(all[0].step());
        assert_fiber_refused(&memory.range());
        assert_bleaches();
    }
}

/// A heap stack with a closure on it that was suspended and then forgotten, as a jump leaves it;
/// and where it lies.
fn left_by_a_jump() -> (Box<HeapStack>, Range<usize>) {
    let heap_stack = Box::into_raw(Box::new(HeapStack::new(MIB).unwrap()));
    let mut coroutine = Coroutine::new(move |yielder, ()| {
        // SAFETY: nobody else has it while this goes on.
        let heap_stack = unsafe { &mut *heap_stack };
        let suspends = || yielder.suspend(maps::around(maps::here()).range);
        heap_stack.run(suspends).unwrap();
    });
    let range = coroutine.resume(()).as_yield().unwrap();
    mem::forget(coroutine);
    // SAFETY: from a box, and what else had it never goes on.
    (unsafe { Box::from_raw(heap_stack) }, range)
}

/// No run ever notes that it has been left. What is mapped where its stack was is another's.
fn one_that_was_left_by_a_jump_is_none_once_its_stack_is_dropped() {
    on_a_thread(drop_what_was_left);
}

fn drop_what_was_left() {
    // Alone; and of two the one that was noted first, or last.
    for (count, first) in [(1, 0), (2, 0), (2, 1)] {
        let mut left: Vec<_> = (0..count).map(|_| left_by_a_jump()).collect();
        while !left.is_empty() {
            let (heap_stack, range) = left.remove(first.min(left.len() - 1));
            drop(heap_stack);
            let memory = Mapped::at(range.start).unwrap();
            assert_fiber_refused(&memory.range());
            // SAFETY: nobody else uses it.
            let left = unsafe { foreign::on_fiber(&memory.range(), remaining_stack) };
            assert_eq!(left, None);
        }
        assert_bleaches();
    }
}

/// As the documentation has it: such libraries unwind by a panic of their own.
fn unwinding_a_suspended_closure_is_an_error_of_its_run_and_passes_maybe_grow() {
    type Way = fn(&mut dyn FnMut()) -> bool;
    let ways: [(Way, bool); 3] = [
        (|f| HeapStack::new(0).unwrap().run(f).is_err(), true),
        (|f| stackbleach::run(f).is_err(), true),
        (
            |f| {
                maybe_grow(64 * MIB, 64 * MIB, f);
                false
            },
            false,
        ),
    ];
    for (way, caught) in ways {
        let goes_on: &'static Cell<bool> = Box::leak(Box::default());
        let mut coroutine = Coroutine::new(move |yielder, ()| {
            let error = way(&mut || yielder.suspend(()));
            goes_on.set(error);
        });
        assert!(matches!(coroutine.resume(()), CoroutineResult::Yield(())));
        drop(coroutine);
        assert_eq!(goes_on.get(), caught);
        assert_bleaches();
    }
}
