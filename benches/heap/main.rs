//! What a `Heap` costs, beside the allocator that it is around, in one run:
//!
//! ```text
//! cargo bench -p stackbleach-benches --bench heap                # some two minutes
//! cargo bench -p stackbleach-benches --bench heap -- pairs      # one part: pairs, programs or memory
//! ```
//!
//! A program has one global allocator. So pairs of calls are made by the allocators' own methods, all in
//! this process; whole programs are this one once more, with an allocator that is chosen when it
//! starts. What is compared is always measured by turns, in short samples: on a machine that others use
//! as well, only the ratio of such means something.
#![allow(missing_docs, reason = "a program")]

mod allocators;
mod by_turns;
mod memory;
mod pairs;
mod programs;
mod workloads;

#[global_allocator]
static CHOSEN: allocators::Chosen = allocators::Chosen;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    if let ["as", allocator, part, workload] = arguments[..] {
        allocators::choose(allocator);
        match part {
            "program" => programs::serve(workload),
            _ => memory::print(workload),
        }
        return;
    }
    let is_asked_for = |part| {
        !["pairs", "programs", "memory"]
            .iter()
            .any(|part| arguments.contains(part))
            || arguments.contains(&part)
    };
    if is_asked_for("pairs") {
        pairs::print();
    }
    if is_asked_for("programs") {
        programs::print();
    }
    if is_asked_for("memory") {
        memory::compare();
    }
}
