//! Promise: where it was asked for, an overflow of a heap stack is said in words, and all that
//! would have happened without that happens: messages, handlers, exit status.
//!
//! Each in a child, since a process has one handler for each signal, and dies of most of this.
#![expect(unsafe_code, reason = "makes faults, and forks")]

mod alternate_stacks;
mod handlers;

use std::{hint::black_box, os::unix::process::ExitStatusExt, process::Output, ptr, thread};

use stackbleach::{
    Bleached, HeapStack, bleach, maybe_grow, remaining_stack, report_overflows, run,
};

use crate::{
    allocator,
    common::{child, forks, limits, maps, polling},
};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

const WORDS: &str = "has overflowed a HeapStack of";

/// In handlers.
fn say(words: &str) {
    // SAFETY: reads the words.
    unsafe { libc::write(2, words.as_ptr().cast(), words.len()) };
}

/// In handlers.
fn exit(status: i32) -> ! {
    // SAFETY: ends the process, with none of what is left to do.
    unsafe { libc::_exit(status) }
}

/// Recursion without an end.
#[inline(never)]
fn overflow() {
    allocator::forbid_on_this_thread();
    descend(0);
}

#[inline(never)]
fn descend(level: u64) -> u64 {
    let frame = black_box([level; 25]);
    if level == u64::MAX {
        return 0;
    }
    descend(level + 1) + black_box(frame)[7]
}

/// Runs `body` in a child, if this is not that, and returns what came of it.
fn dies<F: Fn() + Copy>(test: F, body: impl FnOnce()) -> Option<Output> {
    if child::is_for(test) {
        limits::set(libc::RLIMIT_CORE, 0);
        body();
        return None;
    }
    let output = child::command(test).output().unwrap();
    assert!(child::has_reached(&output), "{}", text(&output));
    Some(output)
}

fn text(output: &Output) -> String {
    format!(
        "{}: {}",
        output.status,
        String::from_utf8_lossy(&output.stderr)
    )
}

/// The child said that a stack of so many bytes has overflowed, once, and died of the fault.
#[track_caller]
fn assert_said(output: &Output, size: usize) {
    let printed = text(output);
    assert!(
        printed.contains(&format!("{WORDS} {size} bytes\n")),
        "{printed}"
    );
    assert_eq!(printed.matches(WORDS).count(), 1, "{printed}");
    assert!(
        printed.contains("help: make it larger (HeapStack::new, "),
        "{printed}"
    );
    assert_eq!(output.status.signal(), Some(libc::SIGSEGV), "{printed}");
}

/// The child died of that signal, and none of ours was said.
#[track_caller]
fn assert_died_silently(output: &Output, signal: i32) {
    let printed = text(output);
    assert!(!printed.contains(WORDS), "{printed}");
    assert_eq!(output.status.signal(), Some(signal), "{printed}");
}

#[test]
fn an_overflow_is_said_with_thread_and_size() {
    let test = an_overflow_is_said_with_thread_and_size;
    let output = dies(test, || {
        report_overflows().unwrap();
        let mut stack = HeapStack::new(96 * KIB).unwrap();
        let body = move || {
            // SAFETY: returns a number.
            eprintln!("number {}.", unsafe { libc::gettid() });
            child::reached();
            stack.run(overflow)
        };
        let thread = thread::Builder::new().name("a signer".into()).spawn(body);
        let _ = thread.unwrap().join();
    });
    let Some(output) = output else { return };
    assert_said(&output, 96 * KIB);
    let printed = text(&output);
    let (_, number) = printed.split_once("number ").unwrap();
    let (number, _) = number.split_once('.').unwrap();
    let words = format!("\nthread 'a signer' ({number}) {WORDS} 98304 bytes\n");
    assert!(printed.contains(&words), "{printed}");
}

/// The control: without the call nothing is said, and the end is the same.
#[test]
fn an_overflow_is_not_said_unasked() {
    let output = dies(an_overflow_is_not_said_unasked, || {
        let mut stack = HeapStack::new(0).unwrap();
        child::reached();
        let _ = stack.run(overflow);
    });
    let Some(output) = output else { return };
    assert_died_silently(&output, libc::SIGSEGV);
}

/// Which of the ways a child is to take.
const WAY: &str = "STACKBLEACH_TEST_WAY";

fn in_96_kib(f: impl FnOnce()) {
    let _ = HeapStack::new(96 * KIB).unwrap().run(f);
}

/// Ways to come to a stack that overflows, and its size.
const WAYS: [(usize, fn()); 11] = [
    (HeapStack::DEFAULT_SIZE, || drop(run(overflow))),
    (96 * KIB, || {
        let mut stack = HeapStack::new(96 * KIB).unwrap();
        stack.batch(|batch| {
            batch.run(|| ()).unwrap();
            drop(batch.run(overflow));
        });
    }),
    // On a segment, since there is less left than that.
    (256 * KIB, || {
        in_96_kib(|| maybe_grow(remaining_stack().unwrap() + 1, 256 * KIB, overflow));
    }),
    // In place, since there isn't.
    (96 * KIB, || {
        in_96_kib(|| maybe_grow(4 * KIB, 256 * KIB, overflow));
    }),
    (HeapStack::DEFAULT_SIZE, || {
        in_96_kib(|| drop(run(overflow)));
    }),
    // The outer one, once the inner ones are done.
    (96 * KIB, || {
        in_96_kib(|| {
            run(|| run(|| ()).unwrap()).unwrap();
            overflow();
        });
    }),
    // The outer one amid the inner one, as on the way to that.
    (96 * KIB, || {
        in_96_kib(|| {
            let limit = maps::around(maps::here()).range.start;
            let below = ptr::with_exposed_provenance_mut::<u8>(limit - 8);
            let _ = run(|| {
                allocator::forbid_on_this_thread();
                // SAFETY: that is what it is not.
                unsafe { below.write_volatile(1) };
            });
        });
    }),
    (HeapStack::DEFAULT_SIZE, || bleach(|| drop(run(overflow)))),
    (96 * KIB, || in_96_kib(|| bleach(overflow))),
    (HeapStack::DEFAULT_SIZE, || {
        let _ = polling::block_on(Bleached::new(async { overflow() }));
    }),
    (64 * MIB, || {
        let _ = HeapStack::new(64 * MIB).unwrap().run_measured(overflow);
    }),
];

#[test]
fn an_overflow_is_said_on_stacks_of_each_kind() {
    let test = an_overflow_is_said_on_stacks_of_each_kind;
    if child::is_for(test) {
        limits::set(libc::RLIMIT_CORE, 0);
        let way: usize = std::env::var(WAY).unwrap().parse().unwrap();
        report_overflows().unwrap();
        child::reached();
        WAYS[way].1();
        return;
    }
    for (way, (size, _)) in WAYS.into_iter().enumerate() {
        let output = child::command(test).env(WAY, way.to_string()).output();
        assert_said(&output.unwrap(), size);
    }
}

/// In a fork as well.
#[test]
fn an_overflow_is_said_in_a_forked_child() {
    let output = dies(an_overflow_is_said_in_a_forked_child, || {
        report_overflows().unwrap();
        let mut stack = HeapStack::new(96 * KIB).unwrap();
        match forks::fork() {
            0 => forks::conclude(|| drop(stack.run(overflow))),
            pid => {
                let mut status = 0;
                // SAFETY: writes to a local.
                unsafe { libc::waitpid(pid, &raw mut status, 0) };
                assert_eq!(libc::WTERMSIG(status), libc::SIGSEGV);
            }
        }
        child::reached();
        // The same end as the child's.
        overflow_quietly(&mut stack);
    });
    let Some(output) = output else { return };
    let printed = text(&output);
    assert_eq!(
        printed.matches(&format!("{WORDS} 98304 bytes\n")).count(),
        2,
        "{printed}"
    );
    assert_eq!(output.status.signal(), Some(libc::SIGSEGV), "{printed}");
}

fn overflow_quietly(stack: &mut HeapStack) {
    let _ = stack.run(overflow);
}

/// What the standard library says of the thread's own stack, and how that ends, stays.
#[test]
fn an_overflow_of_the_thread_s_own_stack_is_the_standard_library_s_to_say() {
    let test = an_overflow_of_the_thread_s_own_stack_is_the_standard_library_s_to_say;
    let output = dies(test, || {
        // Called more than once, by several threads at a time, it is in front once.
        thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| report_overflows().unwrap());
            }
        });
        report_overflows().unwrap();
        let thread = thread::Builder::new().name("plain".into()).spawn(|| {
            run(|| ()).unwrap();
            child::reached();
            // The standard library may allocate what it likes.
            descend(0)
        });
        let _ = thread.unwrap().join();
    });
    let Some(output) = output else { return };
    assert_died_silently(&output, libc::SIGABRT);
    let printed = text(&output);
    assert_eq!(
        printed.matches("has overflowed its stack").count(),
        1,
        "{printed}"
    );
}
