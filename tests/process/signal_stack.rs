//! Promise: a stack that was asked to erases what signals have left on the alternate signal
//! stack of the thread that runs on it: all of that, and nothing else.
#![expect(unsafe_code, reason = "registers signal stacks")]

use std::{
    cell::Cell,
    future::Future,
    mem::MaybeUninit,
    pin::pin,
    ptr,
    task::{Context, Poll, Waker},
    thread,
};

use stackbleach::{Bleached, HeapStack};

use crate::common::{
    child, filter, maps, memory,
    quiet::quietly,
    signals::{self, SignalStack, take_signal},
    view::View,
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

/// A signal's frame could not be there either, and nothing crashes.
#[test]
fn pages_of_a_signal_stack_that_cannot_be_written_to_are_passed_over() {
    for len in [32 * KIB, 64 * KIB, 256 * KIB] {
        for offset in [0, 24, 4000] {
            let on = SignalStack::new(offset, len);
            memory::write(on.range.start, &vec![0xa5; len]);
            let closed = on.protect(0, libc::PROT_NONE);
            let read_only = on.protect(2, libc::PROT_READ);
            erasing().run(|| leave_something(&on)).unwrap();
            let bytes = memory::read(&on.range);
            for (address, byte) in on.range.clone().zip(bytes).step_by(8) {
                let expected = if closed.contains(&address) || read_only.contains(&address) {
                    0xa5
                } else {
                    0
                };
                assert_eq!(byte, expected, "at {} of {len}", address - on.range.start);
            }
        }
    }
}

#[test]
fn a_signal_stack_that_is_not_mapped_any_more_is_passed_over() {
    let test = a_signal_stack_that_is_not_mapped_any_more_is_passed_over;
    // Nobody else maps anything there.
    child::alone(test, || {
        for len in [8 * KIB, 64 * KIB, MIB] {
            let mut stack = erasing();
            let mut on = SignalStack::new(0, len);
            on.unmap();
            assert_eq!(signals::registered(), Some(on.range.clone()), "control");
            assert_eq!(stack.run(|| 42).unwrap(), 42);
        }
    });
}

thread_local! {
    /// For a handler to run on.
    static STACK: Cell<*mut HeapStack> = const { Cell::new(ptr::null_mut()) };
}

/// In a handler: runs on the stack that is there for it. Its own frames must stay.
fn run_in_handler() {
    // SAFETY: the test has put it there, and waits for this.
    let stack = unsafe { &mut *STACK.get() };
    let locals = std::hint::black_box([0x99_u8; 1000]);
    let sum: u64 = stack
        .run(|| locals.iter().map(|&byte| u64::from(byte)).sum())
        .unwrap();
    assert_eq!(sum, 0x99 * 1000);
    assert!(
        std::hint::black_box(&locals)
            .iter()
            .all(|&byte| byte == 0x99)
    );
}

/// Nobody should do that. But if somebody does, it is not this that goes wrong.
#[test]
fn a_run_on_the_signal_stack_itself_does_not_erase_it() {
    // With the latter, the system says that there is none while it is in use.
    for flags in [0, 1 << 31] {
        let on = SignalStack::with_flags(0, 64 * KIB, flags);
        let mut stack = erasing();
        STACK.set(&raw mut stack);
        signals::take_signal_that_does(run_in_handler);
        assert!(on.range.contains(&signals::taken().1), "control");
        assert!(on.patterns() > 64);
        // Outside of the handler it does.
        stack.run(|| ()).unwrap();
        assert!(on.is_zero());
    }
}

#[test]
fn a_large_signal_stack_gets_no_memory_but_where_it_was_touched() {
    let on = SignalStack::new(0, 64 * MIB);
    let view = View::open();
    assert_eq!(view.resident_bytes(&on.range), 0);
    let mut stack = erasing();
    for _ in 0..3 {
        stack.run(|| leave_something(&on)).unwrap();
        assert_eq!(view.first_not_zero(&on.range), None);
        let resident = view.resident_bytes(&on.range);
        assert!(resident <= 64 * KIB, "{resident}");
    }
    // Also far from where handlers begin.
    memory::write(on.range.start + 100, &[1]);
    memory::write(on.range.start + 32 * MIB, &[1]);
    stack.run(|| ()).unwrap();
    assert_eq!(view.first_not_zero(&on.range), None);
}

#[test]
fn a_large_signal_stack_is_zero_although_nobody_says_what_was_touched() {
    let test = a_large_signal_stack_is_zero_although_nobody_says_what_was_touched;
    child::alone(test, || {
        filter::refuse(&[libc::SYS_ioctl], libc::EPERM);
        let on = SignalStack::new(8, MIB);
        let mut stack = erasing();
        stack.run(|| leave_something(&on)).unwrap();
        memory::write(on.range.start, &[1]);
        assert!(!on.is_zero());
        stack.run(|| ()).unwrap();
        assert!(on.is_zero());
    });
}

/// The kernel doesn't look at addresses: where these would run past the last, nothing is there.
#[test]
fn a_signal_stack_that_no_memory_can_be_behind_is_left_alone() {
    let mut stack = erasing();
    thread::scope(|scope| {
        scope.spawn(|| {
            for len in [64 * KIB, MIB] {
                let beyond = libc::stack_t {
                    ss_sp: ptr::without_provenance_mut(usize::MAX - 4 * KIB),
                    ss_flags: 0,
                    ss_size: len,
                };
                // The thread's own, which its end takes back.
                let mut before = MaybeUninit::uninit();
                // SAFETY: no signal comes meanwhile, and it is taken back below.
                let result = unsafe { libc::sigaltstack(&raw const beyond, before.as_mut_ptr()) };
                assert_eq!(result, 0);
                let outcome = stack.run(|| 42);
                // SAFETY: what was there before.
                let result = unsafe { libc::sigaltstack(before.as_ptr(), ptr::null_mut()) };
                assert_eq!(result, 0);
                assert_eq!(outcome.unwrap(), 42);
            }
        });
    });
}
