//! What a child does, on its initial thread, for its calls to be seen.

use std::{
    hint::black_box,
    ptr,
    task::{Context, Waker},
};

use stackbleach::{
    Bleached, Frames, HeapStack, Lock, bleach, clear_registers, maybe_grow, probed,
    remaining_stack, report_overflows, report_overflows_on_this_thread, run,
};

use crate::common::{forks, limits, pthreads::Attributes};

use super::{KIB, MIB};

/// From here on, numbers of calls tell which operation begins.
pub(super) const MARK: libc::c_long = 1_000_000;

pub(super) const IDLE: &str = "a thread that has not used the crate ends";

/// As the document has them, after what isn't looked at and what only the C library does.
pub(super) const OPERATIONS: [&str; 42] = [
    "",
    IDLE,
    "the first stack of a process is made",
    "another stack is made",
    "one that is locked is made",
    "one that erases the signal stack is made",
    "the first run of a process on a heap stack",
    "a later run on a heap stack",
    "a deep run on a heap stack",
    "a deep run on a locked stack",
    "a run on a stack that erases the signal stack",
    "the first run of a process on a stack for probed frames",
    "a later run on a stack for probed frames",
    "one that goes past the paint",
    "a batch of runs on a heap stack",
    "a run on 64 KiB that is measured",
    "a run on 64 KiB after one that was measured",
    "`protection()`",
    "a stack is dropped",
    "a stack of 64 KiB is dropped after a run that was measured",
    "the first `run` of a thread",
    "a later `run`",
    "a later `probed::run`",
    "a `run` in a `run`, the first time",
    "the first poll of a `Bleached` in a process that has run",
    "`maybe_grow` and `remaining_stack` on a heap stack",
    "`maybe_grow` that grows, later",
    "the first `remaining_stack` of an initial thread",
    "a later `remaining_stack`",
    "the first `bleach` of an initial thread",
    "a later `bleach` of an initial thread",
    "a `bleach` of an initial thread whose stack has grown since",
    "the first `bleach` of another thread",
    "a later `bleach` of another thread",
    "a later `probed::bleach`",
    "a thread that has run and bleached ends",
    "the first run in a forked child",
    "`clear_registers`",
    "`report_overflows`",
    "`report_overflows_on_this_thread`",
    "a thread that it gave a stack ends",
    "an overflow, where it is said",
];

/// Begins an operation.
fn at(operation: &str) {
    let number = OPERATIONS.iter().position(|&name| name == operation);
    let number: libc::c_long = number.unwrap().try_into().unwrap();
    // SAFETY: there is no such call.
    unsafe { libc::syscall(MARK + number) };
}

/// What comes is not to be looked at.
fn rest() {
    at("");
}

fn doing<T>(operation: &str, f: impl FnOnce() -> T) -> T {
    at(operation);
    let outcome = f();
    rest();
    outcome
}

/// Writes to that much of the stack in use.
#[inline(never)]
pub(super) fn touch<const LEN: usize>() {
    black_box([1_u8; LEN]);
}

/// The allocator has what it needs for this thread.
pub(super) fn warm_up() {
    drop(black_box(vec![0_u8; 100 * KIB]));
}

/// What the child does, on its initial thread.
pub(super) fn operations() {
    on_heap_stacks();
    on_what_a_thread_keeps();
    in_place();
    forks::within(forks::fork, || {
        doing("the first run in a forked child", || run(|| ())).unwrap();
    });
    doing("`clear_registers`", clear_registers);
    overflows();
}

fn on_heap_stacks() {
    warm_up();
    rest();
    let mut small = doing("the first stack of a process is made", || HeapStack::new(0)).unwrap();
    let mut large = doing("another stack is made", || HeapStack::new(MIB)).unwrap();
    let locked = HeapStack::builder().size(256 * KIB).lock(Lock::BestEffort);
    let mut locked = doing("one that is locked is made", || locked.build()).unwrap();
    let erasing = HeapStack::builder().size(0).erase_signal_stack(true);
    let mut erasing = doing("one that erases the signal stack is made", || {
        erasing.build()
    })
    .unwrap();
    doing("the first run of a process on a heap stack", || {
        large.run(|| ())
    })
    .unwrap();
    for _ in 0..3 {
        doing("a later run on a heap stack", || large.run(|| ())).unwrap();
        doing("a later run on a heap stack", || small.run(touch::<1000>)).unwrap();
    }
    doing("a deep run on a heap stack", || {
        large.run(touch::<{ 200 * KIB }>)
    })
    .unwrap();
    if locked.protection().is_locked() {
        doing("a deep run on a locked stack", || {
            locked.run(touch::<{ 60 * KIB }>)
        })
        .unwrap();
    }
    let operation = "a run on a stack that erases the signal stack";
    doing(operation, || erasing.run(|| ())).unwrap();
    let mut probed = HeapStack::builder().frames(Frames::Probed).build().unwrap();
    let operation = "the first run of a process on a stack for probed frames";
    doing(operation, || probed.run(|| ())).unwrap();
    for _ in 0..3 {
        let operation = "a later run on a stack for probed frames";
        doing(operation, || probed.run(touch::<1000>)).unwrap();
    }
    doing("one that goes past the paint", || {
        probed.run(touch::<{ 200 * KIB }>)
    })
    .unwrap();
    drop(probed);
    rest();
    doing("a batch of runs on a heap stack", || {
        large.batch(|batch| (0..3).for_each(|_| batch.run(|| ()).unwrap()));
    });
    doing("a run on 64 KiB that is measured", || {
        small.run_measured(|| ())
    })
    .unwrap();
    for _ in 0..100 {
        let operation = "a run on 64 KiB after one that was measured";
        doing(operation, || small.run(touch::<1000>)).unwrap();
    }
    drop(doing("`protection()`", || large.protection()));
    doing("a stack is dropped", || drop(large));
    let operation = "a stack of 64 KiB is dropped after a run that was measured";
    doing(operation, || drop(small));
}

fn on_what_a_thread_keeps() {
    doing("the first `run` of a thread", || run(|| ())).unwrap();
    for _ in 0..3 {
        doing("a later `run`", || run(|| ())).unwrap();
    }
    probed::run(|| ()).unwrap();
    for _ in 0..3 {
        doing("a later `probed::run`", || probed::run(|| ())).unwrap();
    }
    run(|| doing("a `run` in a `run`, the first time", || run(|| ())))
        .unwrap()
        .unwrap();
    let mut future = Box::pin(Bleached::new(std::future::pending::<()>()));
    let operation = "the first poll of a `Bleached` in a process that has run";
    let poll = || {
        future
            .as_mut()
            .poll(&mut Context::from_waker(Waker::noop()))
    };
    assert!(doing(operation, poll).is_pending());
    drop(future);
    let operation = "`maybe_grow` and `remaining_stack` on a heap stack";
    run(|| doing(operation, || maybe_grow(KIB, 64 * KIB, remaining_stack))).unwrap();
    run(|| {
        let grow = || maybe_grow(MIB, MIB, || ());
        grow();
        doing("`maybe_grow` that grows, later", grow);
    })
    .unwrap();
    let _ = doing(
        "the first `remaining_stack` of an initial thread",
        remaining_stack,
    );
    let _ = doing("a later `remaining_stack`", remaining_stack);
}

#[inline(never)]
fn further_down(f: impl FnOnce()) {
    let frame = black_box([0_u8; 16 * KIB]);
    f();
    black_box(&frame);
}

fn in_place() {
    touch::<{ 40 * KIB }>();
    doing("the first `bleach` of an initial thread", || bleach(|| ()));
    for _ in 0..3 {
        doing("a later `bleach` of an initial thread", || bleach(|| ()));
    }
    let operation = "a `bleach` of an initial thread whose stack has grown since";
    touch::<{ 400 * KIB }>();
    doing(operation, || bleach(|| ()));
    Attributes::new().run(|| at(IDLE));
    Attributes::new().run(|| {
        warm_up();
        touch::<{ 100 * KIB }>();
        doing("the first `bleach` of another thread", || bleach(|| ()));
        for _ in 0..3 {
            doing("a later `bleach` of another thread", || bleach(|| ()));
        }
        // From further down: there is room then for what later calls paint.
        further_down(|| probed::bleach(|| ()));
        for _ in 0..3 {
            doing("a later `probed::bleach`", || probed::bleach(|| ()));
        }
        run(|| ()).unwrap();
        at("a thread that has run and bleached ends");
    });
    rest();
}

fn overflows() {
    doing("`report_overflows`", report_overflows).unwrap();
    Attributes::new().run(|| {
        let operation = "`report_overflows_on_this_thread`";
        doing(operation, report_overflows_on_this_thread).unwrap();
        at("a thread that it gave a stack ends");
    });
    rest();
    if forks::fork() == 0 {
        limits::set(libc::RLIMIT_CORE, 0);
        let _ = HeapStack::new(0).unwrap().run(|| {
            at("an overflow, where it is said");
            touch::<{ 100 * KIB }>();
        });
    }
    // SAFETY: waits for that child.
    unsafe { libc::wait(ptr::null_mut()) };
}
