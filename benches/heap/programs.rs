//! Whole programs, each with one allocator for all of it.

use std::{
    io::{BufRead, BufReader, Write, stdin},
    process::{Child, ChildStdout, Command, Stdio},
    time::{Duration, Instant},
};

use crate::{by_turns::Measured, workloads};

/// Where the system's allocator puts blocks is another in each process, and so is what that costs.
const PROCESSES: usize = 7;
const ROUNDS: usize = 41;
const SAMPLE: Duration = Duration::from_millis(2);

pub(crate) fn print() {
    println!("\nunder HeapStack::run, ns: at most 1.2 times");
    println!("{:>26} {:>11} {:>11} {:>6}", "", "System", "Heap", "ratio");
    for name in workloads::IN_RUNS {
        let measured = by_turns(name, &["System", "Heap"]);
        println!(
            "{name:>26} {:>11.0} {:>11.0} {:>6.3}",
            measured.median(0),
            measured.median(1),
            measured.ratio(1, 0),
        );
    }
    println!("\noutside of runs, ns: at most half of what a zeroizing allocator adds");
    println!(
        "{:>26} {:>11} {:>11} {:>6} {:>11} {:>6} {:>6}",
        "", "System", "Heap", "ratio", "zeroizing", "ratio", "part"
    );
    for name in workloads::OUTSIDE {
        let measured = by_turns(name, &["System", "Heap", "zeroizing"]);
        let (heap, zeroizing) = (measured.ratio(1, 0), measured.ratio(2, 0));
        println!(
            "{name:>26} {:>11.0} {:>11.0} {heap:>6.3} {:>11.0} {zeroizing:>6.3} {:>6.2}",
            measured.median(0),
            measured.median(1),
            measured.median(2),
            (heap - 1.0) / (zeroizing - 1.0),
        );
    }
}

fn by_turns(workload: &str, allocators: &[&str]) -> Measured {
    let mut measured = Measured::default();
    for _ in 0..PROCESSES {
        let start = |allocator: &&str| Program::start(allocator, workload);
        let mut programs: Vec<Program> = allocators.iter().map(start).collect();
        measured.add(programs.len(), ROUNDS, |way| programs[way].sample());
    }
    measured
}

/// A child that waits to be asked for a sample.
struct Program {
    child: Child,
    samples: BufReader<ChildStdout>,
}

impl Program {
    fn start(allocator: &str, workload: &str) -> Self {
        let this = std::env::current_exe().expect("known");
        let mut child = Command::new(this)
            .args(["as", allocator, "program", workload])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("started");
        let samples = BufReader::new(child.stdout.take().expect("piped"));
        Self { child, samples }
    }

    fn sample(&mut self) -> f64 {
        let stdin = self.child.stdin.as_mut().expect("piped");
        stdin.write_all(b"\n").expect("waits");
        let mut line = String::new();
        self.samples.read_line(&mut line).expect("answers");
        line.trim().parse().expect("nanoseconds")
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // Which ends it.
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

/// In a child: nanoseconds for each, as often as the parent asks.
pub(crate) fn serve(workload: &str) {
    let mut work = workloads::named(workload);
    let mut count = 1_u32;
    while time(&mut work, count) < SAMPLE {
        count *= 2;
    }
    for line in stdin().lines() {
        line.expect("a line");
        let nanoseconds = time(&mut work, count).as_secs_f64() * 1e9 / f64::from(count);
        println!("{nanoseconds}");
    }
}

fn time(work: &mut impl FnMut(), count: u32) -> Duration {
    let start = Instant::now();
    for _ in 0..count {
        work();
    }
    start.elapsed()
}
