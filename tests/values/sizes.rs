//! What values cost: how much of a stack those of a hundred thousand bytes take.

use std::{hint::black_box, thread};

use libtest_mimic::Failed;
use stackbleach::{HeapStack, run};

use crate::allowed;

const BYTES: usize = 100_000;
/// What may come on top.
const OVERHEAD: usize = 2 << 10;

/// How deep a call goes, on a thread that has room for what crosses.
fn depth(measure: fn(&mut HeapStack) -> usize) -> usize {
    let thread = thread::Builder::new().stack_size(16 << 20).spawn(move || {
        let mut stack = HeapStack::new(8 << 20).expect("memory");
        measure(&mut stack)
    });
    thread.expect("a thread").join().expect("no panic")
}

fn is_at_most(name: &str, depth: usize, most: usize) -> Result<(), Failed> {
    let told = format!("values: {name} of {BYTES} bytes: {depth} bytes of stack, at most {most}");
    println!("{told}");
    if depth <= most {
        Ok(())
    } else {
        Err(told.into())
    }
}

/// With a local of the closure's own, one that went through a function, and one that it writes
/// where the result is to be.
pub(crate) fn a_result_costs_its_size() -> Result<(), Failed> {
    let local = depth(|stack| {
        let f = || {
            let mut value = [0_u8; BYTES];
            for byte in &mut value {
                *byte = black_box(7);
            }
            value
        };
        let (result, depth) = stack.run_measured(f).expect("no panic");
        black_box(&result);
        depth
    });
    let passed = depth(|stack| {
        let (result, depth) = stack
            .run_measured(|| black_box([0_u8; BYTES]))
            .expect("no panic");
        black_box(&result);
        depth
    });
    let literal = depth(|stack| {
        let (result, depth) = stack.run_measured(|| [0_u8; BYTES]).expect("no panic");
        black_box(&result);
        depth
    });
    // Where functions are not inlined, each has the result in its frame; and one that is called
    // has in any build.
    let (most, most_passed) = match allowed::profile().as_str() {
        "debug" if cfg!(windows) => (5 * BYTES, 5 * BYTES),
        "debug" | "o1" | "s" | "z" => (4 * BYTES, 4 * BYTES),
        // There the compiler has been seen to keep a closure's local apart from its result.
        _ if cfg!(not(target_arch = "x86_64")) => (2 * BYTES, 2 * BYTES),
        _ => (BYTES, 2 * BYTES),
    };
    let (most, most_passed) = (most + OVERHEAD, most_passed + OVERHEAD);
    let local = is_at_most("a result from a local", local, most);
    let passed = is_at_most("a result from a function", passed, most_passed);
    let literal = is_at_most("a result as a literal", literal, most);
    local.and(passed).and(literal)
}

pub(crate) fn a_capture_costs_its_size() -> Result<(), Failed> {
    let depth = depth(|stack| {
        let value = black_box([1_u8; BYTES]);
        let f = move || {
            black_box(&value);
        };
        let ((), depth) = stack.run_measured(f).expect("no panic");
        depth
    });
    is_at_most("a capture", depth, BYTES + OVERHEAD)
}

/// In a process of its own, which this may end.
pub(crate) fn returns_an_eighth_of_the_default_stack() {
    let thread = thread::Builder::new().stack_size(16 << 20).spawn(|| {
        let result = run(|| [0_u8; 128 << 10]).expect("no panic");
        black_box(&result);
    });
    thread.expect("a thread").join().expect("no panic");
}
