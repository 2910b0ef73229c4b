//! Promise: a stack that was asked to erases what signals have left on the alternate signal
//! stack of the thread that runs on it: all of that, and nothing else.

mod odd;

use std::{
    cell::Cell,
    pin::pin,
    task::{Context, Poll, Waker},
    thread,
};

use stackbleach::{Bleached, HeapStack};

use crate::common::{
    child, maps, memory,
    quiet::quietly,
    signals::{self, SignalStack, take_signal},
};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

/// A stack that erases it.
fn erasing() -> HeapStack {
    let builder = HeapStack::builder().erase_signal_stack(true);
    builder.build().unwrap()
}

/// In a closure: takes a signal, and sees that it has left something.
#[track_caller]
fn leave_something(on: &SignalStack) {
    take_signal();
    assert!(on.range.contains(&signals::taken().1), "it ran elsewhere");
    // Not all of a large one: to look at a page is to touch it.
    let near = on.range.start.max(on.range.end - 32 * KIB)..on.range.end;
    // The frame's 64 words, and those of registers.
    let found = signals::patterns(&near);
    assert!(found > 64 + 4, "{found} are there");
}

#[test]
fn what_a_signal_has_left_is_there_unless_it_was_to_be_erased() {
    let on = SignalStack::new(0, 64 * KIB);
    let mut stack = HeapStack::new(MIB).unwrap();
    stack.run(|| leave_something(&on)).unwrap();
    // The control for all the others.
    assert!(on.patterns() > 64 + 4);
    erasing().run(|| ()).unwrap();
    assert!(on.is_zero());
}

#[test]
fn a_signal_stack_is_zero_after_a_run_wherever_it_begins_and_however_large_it_is() {
    let mut stack = erasing();
    for offset in [0, 8, 16, 1000, 4072, 4080, 4088] {
        for len in [
            8 * KIB,
            8 * KIB + 8,
            12 * KIB - 16,
            32 * KIB,
            64 * KIB,
            64 * KIB + 8,
            100_000,
            MIB + 24,
        ] {
            let on = SignalStack::new(offset, len);
            on.write_around(0x77);
            for _ in 0..2 {
                stack.run(|| leave_something(&on)).unwrap();
                assert!(on.is_zero(), "{len} bytes from {offset} on");
                assert!(on.around_is(0x77), "{len} bytes from {offset} on");
            }
            // Each byte of it, not only those that a handler is likely to write to.
            memory::write(on.range.start, &vec![0xa5; len]);
            stack.run(|| ()).unwrap();
            assert!(on.is_zero(), "{len} bytes from {offset} on");
            assert!(on.around_is(0x77), "{len} bytes from {offset} on");
        }
    }
}

#[test]
fn a_signal_stack_is_zero_however_a_run_ends() {
    let on = SignalStack::new(0, 64 * KIB);
    let mut stack = erasing();
    let error = quietly(|| {
        stack.run(|| -> () {
            leave_something(&on);
            panic!("on purpose");
        })
    });
    assert_eq!(error.unwrap_err().message(), "on purpose");
    assert!(on.is_zero());

    let ((), depth) = stack.run_measured(|| leave_something(&on)).unwrap();
    assert!(depth > 0);
    assert!(on.is_zero());

    // Of a batch, when it ends.
    stack.batch(|batch| {
        batch.run(|| leave_something(&on)).unwrap();
        assert!(on.patterns() > 64 + 4);
        batch.run(|| ()).unwrap();
        assert!(on.patterns() > 64 + 4);
    });
    assert!(on.is_zero());
    let panicking = || {
        stack.batch(|batch| {
            batch.run(|| leave_something(&on)).unwrap();
            panic!("on purpose");
        });
    };
    let panicking = std::panic::AssertUnwindSafe(panicking);
    quietly(|| std::panic::catch_unwind(panicking)).unwrap_err();
    assert!(on.is_zero());
}

#[test]
fn a_signal_stack_is_zero_after_each_poll() {
    let on = SignalStack::new(0, 64 * KIB);
    let range = on.range.clone();
    let polls = Cell::new(0);
    let mut future = pin!(Bleached::with_stack(
        erasing(),
        std::future::poll_fn(|_| {
            take_signal();
            assert!(signals::patterns(&range) > 64 + 4);
            polls.set(polls.get() + 1);
            if polls.get() == 3 {
                Poll::Ready(polls.get())
            } else {
                Poll::Pending
            }
        })
    ));
    let mut context = Context::from_waker(Waker::noop());
    for _ in 0..2 {
        assert!(future.as_mut().poll(&mut context).is_pending());
        assert!(on.is_zero());
    }
    let Poll::Ready(ready) = future.as_mut().poll(&mut context) else {
        panic!("pending");
    };
    assert_eq!(ready.unwrap(), 3);
    assert!(on.is_zero());
}

#[test]
fn a_thread_without_a_signal_stack_does_without() {
    // Which sees to it that this thread has again what it had.
    let _registered = SignalStack::new(0, 64 * KIB);
    let mut stack = erasing();
    signals::retire();
    assert_eq!(signals::registered(), None);
    for _ in 0..10 {
        let sum = stack.run(|| {
            // On the heap stack, then.
            take_signal();
            1 + 1
        });
        assert_eq!(sum.unwrap(), 2);
        let frame = signals::taken().1;
        assert!(maps::around(frame).len() == stack.size());
        let there = frame - 8 * KIB..frame + 512;
        assert!(memory::all_are(&memory::read(&there), 0));
    }
}

/// That of the moment is erased, and one that isn't registered any more is its owner's.
#[test]
fn a_signal_stack_can_be_changed_between_runs_and_within() {
    let mut stack = erasing();
    let first = SignalStack::new(0, 64 * KIB);
    stack.run(|| leave_something(&first)).unwrap();
    assert!(first.is_zero());
    {
        let second = SignalStack::new(24, 200 * KIB);
        memory::write(first.range.start, &vec![0x33; 64 * KIB]);
        stack.run(|| leave_something(&second)).unwrap();
        assert!(second.is_zero());
        assert!(memory::all_are(&memory::read(&first.range), 0x33));
        // Whichever it is at the end.
        signals::retire();
        let third = stack.run(|| {
            let third = SignalStack::new(0, 32 * KIB);
            leave_something(&third);
            third
        });
        let third = third.unwrap();
        assert!(third.is_zero());
        drop(third);
        signals::retire();
        memory::write(second.range.start, &[0x44; 1000]);
        stack.run(|| ()).unwrap();
        let left = second.range.start..second.range.start + 1000;
        assert!(memory::all_are(&memory::read(&left), 0x44));
    }
    // The first is registered again.
    stack.run(|| leave_something(&first)).unwrap();
    assert!(first.is_zero());
}

/// Rust gives threads one of their own.
#[test]
fn the_signal_stack_that_rust_gives_a_thread_is_erased_too() {
    let test = the_signal_stack_that_rust_gives_a_thread_is_erased_too;
    child::alone(test, || {
        let leaves_nothing = || {
            let Some(own) = signals::registered() else {
                child::untested("a signal stack of Rust's, since this thread has none");
                return;
            };
            HeapStack::new(0).unwrap().run(take_signal).unwrap();
            assert!(own.contains(&signals::taken().1), "control");
            assert!(signals::patterns(&own) > 64 + 4, "control");
            erasing().run(take_signal).unwrap();
            assert!(memory::all_are(&memory::read(&own), 0));
        };
        leaves_nothing();
        thread::spawn(leaves_nothing).join().unwrap();
    });
}

#[test]
fn signal_stacks_of_other_threads_are_left_alone() {
    let on = SignalStack::new(0, 64 * KIB);
    thread::scope(|scope| {
        let other = scope.spawn(|| {
            let others = SignalStack::new(0, 64 * KIB);
            let mut stack = erasing();
            stack.run(|| leave_something(&others)).unwrap();
            assert!(others.is_zero());
        });
        // Meanwhile and afterwards, this thread's has what it has.
        memory::write(on.range.start, &vec![0x55; 64 * KIB]);
        other.join().unwrap();
    });
    assert!(memory::all_are(&memory::read(&on.range), 0x55));
}
