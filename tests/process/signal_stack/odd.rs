//! Signal stacks that are closed in part, gone, in use, very large, or where there is no memory.
#![expect(unsafe_code, reason = "registers signal stacks")]

use std::{cell::Cell, mem::MaybeUninit, ptr, thread};

use stackbleach::HeapStack;

use crate::common::{
    child, filter, memory,
    signals::{self, SignalStack},
    view::View,
};

use super::{KIB, MIB, erasing, leave_something};

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
