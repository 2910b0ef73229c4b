//! How much memory a program has after many runs.

use std::{fs, process::Command};

use crate::workloads;

pub(crate) fn compare() {
    println!("\nresident memory, KiB: after 10,000 runs as after 10");
    println!("{:>26} {:>9} {:>9} {:>9}", "", "", "10", "10,000");
    for name in workloads::IN_RUNS {
        for allocator in ["System", "Heap"] {
            let this = std::env::current_exe().expect("known");
            let output = Command::new(this)
                .args(["as", allocator, "memory", name])
                .output()
                .expect("started");
            let output = String::from_utf8_lossy(&output.stdout);
            println!("{name:>26} {allocator:>9} {}", output.trim_end());
        }
    }
}

/// In a child.
pub(crate) fn print(workload: &str) {
    let mut work = workloads::named(workload);
    (0..10).for_each(|_| work());
    let few = resident();
    (10..10_000).for_each(|_| work());
    println!("{few:>9} {:>9}", resident());
}

/// In KiB.
fn resident() -> usize {
    let status = fs::read_to_string("/proc/self/status").expect("Linux");
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    let mut words = line.expect("said there").split_whitespace();
    words.nth(1).expect("a number").parse().expect("a number")
}
