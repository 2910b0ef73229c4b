//! Who wrote what is left, and what that is part of: known functions leave it.
#![cfg(all(feature = "names", target_os = "linux", target_arch = "x86_64"))]

mod parts;
mod writers;

use stackbleach_residue::{Finding, Report};

/// Whether this build has lines for debuggers.
const HAS_LINES: bool = cfg!(debug_assertions);

/// What was found in memory, whose report has such words somewhere.
#[track_caller]
fn memory_with<'a>(report: &'a Report, words: &str) -> Vec<&'a Finding> {
    let found: Vec<_> = report
        .found()
        .iter()
        .filter(|it| {
            let of_writer = it.writer.as_ref();
            let of_writer =
                of_writer.map(|it| format!("{}\n{}", it.headline, it.frames.join("\n")));
            let part_of = it.part_of.clone().unwrap_or_default();
            of_writer.unwrap_or_default().contains(words) || part_of.contains(words)
        })
        .collect();
    assert!(!found.is_empty(), "nothing of {words}: {report}");
    found
}

/// Where the function has its assembly, if there are lines; else what says that there are none.
fn line(function: &str) -> String {
    let source = include_str!("writers.rs").lines().zip(1..);
    let mut function = source.skip_while(|(line, _)| !line.contains(function));
    let (_, number) = function.find(|(line, _)| line.contains("asm!")).unwrap();
    if HAS_LINES {
        format!("tests/names/writers.rs:{number}")
    } else {
        "has no lines: build it with debug information".to_owned()
    }
}
