//! Promise: a closure that needs too much stack ends the process in Rust's own words, as it does on a
//! thread's own stack.

use std::{hint::black_box, process::Output, thread};

use stackbleach::{HeapStack, maybe_grow, remaining_stack, run};
use windows_sys::Win32::Foundation::STATUS_STACK_OVERFLOW;

use crate::common::{child, windows::is_wine};

const WORDS: &str = "has overflowed its stack";

#[inline(never)]
#[expect(unconditional_recursion, reason = "to overflow")]
fn without_end<const N: usize>(depth: usize) -> usize {
    let mut frame = [depth; N];
    black_box(&mut frame);
    let deeper = without_end::<N>(depth + 1);
    black_box(&frame)[N / 2] + deeper
}

/// In a child that `overflows`: it ends so.
#[track_caller]
fn ends_in_words<F: Fn() + Copy>(test: F, overflows: impl FnOnce()) {
    if child::is_for(test) {
        child::reached();
        overflows();
        unreachable!("it overflows");
    }
    let output: Output = child::command(test).output().unwrap();
    let printed = String::from_utf8_lossy(&output.stderr);
    assert!(child::has_reached(&output), "{printed}");
    assert!(printed.contains(WORDS), "{printed}");
    assert_eq!(
        output.status.code(),
        Some(STATUS_STACK_OVERFLOW),
        "{printed}"
    );
}

/// The control: what the system and the standard library do by themselves.
#[test]
fn a_threads_own_stack_overflows_so() {
    if is_wine() {
        child::untested("an overflow of a thread's own stack: wine 8 hangs there");
        return;
    }
    ends_in_words(a_threads_own_stack_overflows_so, || {
        black_box(without_end::<16>(0));
    });
}

#[test]
fn a_heap_stack_overflows_in_words() {
    ends_in_words(a_heap_stack_overflows_in_words, || {
        let mut stack = HeapStack::new(0).unwrap();
        stack.run(|| black_box(without_end::<16>(0))).unwrap();
    });
}

#[test]
fn a_stack_that_a_run_has_gone_down_on_overflows_in_words() {
    let test = a_stack_that_a_run_has_gone_down_on_overflows_in_words;
    ends_in_words(test, || {
        let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap();
        for _ in 0..3 {
            stack
                .run(|| crate::needle::Needle(90).down(900 << 10))
                .unwrap();
            for _ in 0..200 {
                stack.run(|| ()).unwrap();
            }
        }
        stack.run(|| black_box(without_end::<16>(0))).unwrap();
    });
}

#[test]
fn large_frames_overflow_in_words() {
    ends_in_words(large_frames_overflow_in_words, || {
        run(|| black_box(without_end::<5000>(0))).unwrap();
    });
}

#[test]
fn a_segment_on_another_thread_overflows_in_words() {
    ends_in_words(a_segment_on_another_thread_overflows_in_words, || {
        let thread = thread::spawn(|| {
            let left = remaining_stack().unwrap();
            maybe_grow(left + 1, 1 << 20, || black_box(without_end::<16>(0)))
        });
        thread.join().unwrap();
    });
}

#[test]
fn a_stack_in_another_overflows_in_words() {
    ends_in_words(a_stack_in_another_overflows_in_words, || {
        run(|| run(|| run(|| black_box(without_end::<100>(0))).unwrap()).unwrap()).unwrap();
    });
}
