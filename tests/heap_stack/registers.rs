//! Promise: of what a closure leaves in registers nothing is there afterwards, on every
//! architecture that is tested.
//!
//! Each register that a function may change gets a byte of its own, all over, as the
//! closure's last act. What is in the registers when the call returns is stored by the very
//! next instructions. The residue tests ask more, and on x86-64 alone.
#![expect(unsafe_code, reason = "loads and stores registers")]

use std::{
    any::Any,
    cell::RefCell,
    panic::{catch_unwind, resume_unwind},
};

use stackbleach::{HeapStack, bleach, clear_registers};

#[cfg_attr(
    all(target_arch = "x86_64", windows),
    path = "registers/x86_64_windows.rs"
)]
#[cfg_attr(
    all(target_arch = "x86_64", not(windows)),
    path = "registers/x86_64.rs"
)]
#[cfg_attr(target_arch = "x86", path = "registers/x86.rs")]
#[cfg_attr(target_arch = "aarch64", path = "registers/aarch64.rs")]
#[cfg_attr(target_arch = "arm", path = "registers/arm.rs")]
#[cfg_attr(target_arch = "riscv64", path = "registers/riscv64.rs")]
#[cfg_attr(target_arch = "s390x", path = "registers/s390x.rs")]
#[cfg_attr(target_arch = "loongarch64", path = "registers/loongarch64.rs")]
#[cfg_attr(target_arch = "powerpc64", path = "registers/powerpc64.rs")]
mod processor;

#[cfg(all(unix, any(target_arch = "x86_64", target_arch = "x86")))] // signals
#[path = "registers/pending.rs"]
mod pending;

/// The widest that a register can be, and how many there are at most.
const WIDEST: usize = 256;
const MOST: usize = 80;

/// A place for each register.
#[repr(C, align(64))]
struct Rows([[u8; WIDEST]; MOST]);

/// What each is filled with.
static PATTERN: Rows = Rows({
    let mut rows = [[0; WIDEST]; MOST];
    let mut i = 0;
    while i < MOST {
        #[expect(clippy::cast_possible_truncation, reason = "there are few")]
        let byte = 0x61 + i as u8;
        rows[i] = [byte; WIDEST];
        i += 1;
    }
    rows
});

/// Registers of one kind, which follow each other in [`Rows`].
struct Kind {
    name: &'static str,
    first: usize,
    count: usize,
    /// In bytes, and how many of them, from the first on, a function has to preserve.
    width: usize,
    preserved: usize,
}

/// Fills all registers.
#[inline]
fn fill() {
    // SAFETY: the pattern has a row for each.
    unsafe { processor::fill(&raw const PATTERN) };
}

/// The registers, by kind and number, that still have their byte, four times in a row or all
/// over, right after `f` has returned; and how many were looked at.
fn left_after(f: extern "C" fn()) -> (Vec<(&'static str, usize)>, usize) {
    let mut found = Box::new(Rows([[0; WIDEST]; MOST]));
    // SAFETY: there is a row for each.
    unsafe { processor::call_and_store(f, &raw mut *found) };
    let mut left = Vec::new();
    let mut count = 0;
    for kind in processor::kinds() {
        for i in 0..kind.count {
            count += 1;
            let (row, pattern) = (kind.first + i, &PATTERN.0[kind.first + i]);
            let bytes = &found.0[row][kind.preserved..kind.width];
            let enough = bytes.len().min(4);
            if bytes.windows(enough).any(|part| part == &pattern[..enough]) {
                left.push((kind.name, i));
            }
        }
    }
    (left, count)
}

thread_local! {
    static STACK: RefCell<HeapStack> = RefCell::new(HeapStack::new(0).unwrap());
}

extern "C" fn plain() {
    fill();
}

extern "C" fn on_a_heap_stack() {
    STACK.with_borrow_mut(|stack| stack.run(fill)).unwrap();
}

extern "C" fn on_a_heap_stack_with_a_result() {
    let sum = STACK.with_borrow_mut(|stack| {
        stack.run(|| {
            fill();
            [7_u8; 64]
        })
    });
    assert_eq!(sum.unwrap(), [7; 64]);
}

extern "C" fn in_a_batch() {
    STACK.with_borrow_mut(|stack| stack.batch(|batch| batch.run(fill).unwrap()));
}

extern "C" fn on_the_threads_stack() {
    stackbleach::run(fill).unwrap();
}

extern "C" fn in_place() {
    bleach(fill);
}

extern "C" fn in_place_in_a_run() {
    STACK
        .with_borrow_mut(|stack| stack.run(|| bleach(fill)))
        .unwrap();
}

extern "C" fn on_a_segment() {
    let left = stackbleach::remaining_stack().unwrap();
    stackbleach::maybe_grow(left + 1, 0, fill);
}

extern "C" fn by_itself() {
    fill();
    clear_registers();
}

/// What there is to do between filling and the call of the unwinder is done before.
fn fill_and_panic() {
    let payload: Box<dyn Any + Send> = Box::new("panic");
    fill();
    resume_unwind(payload);
}

extern "C" fn plain_panic() {
    catch_unwind(fill_and_panic).unwrap_err();
}

extern "C" fn a_panic_on_a_heap_stack() {
    let error = STACK.with_borrow_mut(|stack| stack.run(fill_and_panic));
    assert_eq!(error.unwrap_err().message(), "panic");
}

extern "C" fn a_panic_in_a_batch() {
    STACK.with_borrow_mut(|stack| stack.batch(|batch| batch.run(fill_and_panic).unwrap_err()));
}

extern "C" fn a_panic_on_the_threads_stack() {
    stackbleach::run(fill_and_panic).unwrap_err();
}

extern "C" fn a_panic_in_place() {
    catch_unwind(|| bleach(fill_and_panic)).unwrap_err();
}

extern "C" fn a_panic_on_a_segment() {
    let left = stackbleach::remaining_stack().unwrap();
    catch_unwind(|| stackbleach::maybe_grow(left + 1, 0, fill_and_panic)).unwrap_err();
}

/// The control: what is looked for below is found. The way back from a function may use a
/// few.
#[test]
fn a_plain_call_leaves_all_registers_as_they_were() {
    let (left, count) = left_after(plain);
    println!("{} of {count} registers: {left:?}", left.len());
    assert!(
        left.len() + 3 >= count,
        "{} of {count}: {left:?}",
        left.len()
    );
    for kind in processor::kinds() {
        let some = left.iter().any(|&(name, _)| name == kind.name);
        assert!(some, "no register of kind {}", kind.name);
    }
}

#[test]
fn no_register_has_what_a_closure_left_in_it() {
    let ways: [(&str, extern "C" fn()); 8] = [
        ("HeapStack::run", on_a_heap_stack),
        (
            "HeapStack::run with a result",
            on_a_heap_stack_with_a_result,
        ),
        ("Batch::run", in_a_batch),
        ("run", on_the_threads_stack),
        ("bleach", in_place),
        ("bleach in run", in_place_in_a_run),
        ("maybe_grow", on_a_segment),
        ("clear_registers", by_itself),
    ];
    none_left_after_any_of(ways);
}

#[test]
fn no_register_has_what_a_closure_that_panicked_left_in_it() {
    // Unwinding makes use of some registers, and leaves the others.
    let (left, count) = left_after(plain_panic);
    println!("control: {} of {count} registers: {left:?}", left.len());
    assert_ne!(left, [], "control");
    none_left_after_any_of([
        ("HeapStack::run", a_panic_on_a_heap_stack),
        ("Batch::run", a_panic_in_a_batch),
        ("run", a_panic_on_the_threads_stack),
        ("bleach", a_panic_in_place),
        ("maybe_grow", a_panic_on_a_segment),
    ]);
}

fn none_left_after_any_of<const N: usize>(ways: [(&str, extern "C" fn()); N]) {
    for (name, way) in ways {
        for _ in 0..3 {
            let (left, _) = left_after(way);
            assert_eq!(left, [], "after {name}");
        }
    }
}
