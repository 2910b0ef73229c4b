//! What an empty run costs on Windows, beside what it can't do without.
//!
//! usage: empty-runs            times of both, by turns, and their ratio
//!        empty-runs N          N empty runs, to count system calls from outside
//!
//! Fails if the ratio is over 1.3. What it can't do without: to switch there and back with the fields of
//! the thread's block, to clear registers, and to set the 8 KiB next to the base to zero.

use std::{hint::black_box, process::ExitCode, time::Instant};

use stackbleach::{HeapStack, clear_registers};

#[path = "../../../src/switch/win64.rs"]
#[allow(unfulfilled_lint_expectations)]
mod win64;

mod floor;

const SIZE: usize = 1 << 20;
const WINDOW: usize = 8 << 10;
const ROUNDS: usize = 301;
const RUNS: usize = 200;
const MOST: f64 = 1.3;

fn nanoseconds(mut f: impl FnMut()) -> f64 {
    let start = Instant::now();
    for _ in 0..RUNS {
        f();
    }
    start.elapsed().as_nanos() as f64 / RUNS as f64
}

/// That of a round that nobody has disturbed: the tenth part took less.
fn undisturbed(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 10]
}

fn main() -> ExitCode {
    let mut stack = HeapStack::new(SIZE).expect("there is memory");
    if let Some(runs) = std::env::args().nth(1) {
        for _ in 0..runs.parse().expect("a number") {
            stack.run(|| ()).expect("no panic");
        }
        return ExitCode::SUCCESS;
    }
    let floor = floor::Floor::new(SIZE, WINDOW);
    let (mut runs, mut floors) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        runs.push(nanoseconds(|| stack.run(|| black_box(())).expect("no panic")));
        floors.push(nanoseconds(|| floor.run(clear_registers)));
    }
    let (run, floor) = (undisturbed(&mut runs), undisturbed(&mut floors));
    let ratio = run / floor;
    println!("an empty run on 1 MiB: {run:.0} ns; switch, registers and the window alone: {floor:.0} ns; {ratio:.2}");
    if ratio > MOST {
        println!("FAILED: more than {MOST}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
