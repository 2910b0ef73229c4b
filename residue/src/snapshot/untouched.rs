//! Address space that is only reserved.

use std::{collections::BTreeSet, fs};

use super::{Line, Mapping, Obstacle, refused};

/// Where large mappings begin of which nothing is in memory or swapped out. To ask for each of their pages
/// takes long: an allocator's may have a million of them.
pub(super) fn untouched(pid: libc::pid_t, mappings: &[Mapping]) -> Result<BTreeSet<u64>, Obstacle> {
    /// Up to here asking for pages takes less time.
    const LARGE: u64 = 4 << 30;

    let mut untouched: BTreeSet<u64> = mappings
        .iter()
        .filter(|mapping| mapping.is_sparse() && mapping.range.end - mapping.range.start >= LARGE)
        .map(|mapping| mapping.range.start)
        .collect();
    if untouched.is_empty() {
        return Ok(untouched);
    }
    let smaps = fs::read_to_string(format!("/proc/{pid}/smaps"))
        .map_err(refused("reading /proc/PID/smaps of a traced child"))?;
    // After the line that `maps` has as well, one for each number: "Rss:      4 kB".
    let mut start = 0;
    for line in smaps.lines() {
        let Some((name, amount)) = line.split_once(':').filter(|(name, _)| !name.contains(' '))
        else {
            start = Line::parse(line).range.start;
            continue;
        };
        if matches!(name, "Rss" | "Swap") && amount.trim() != "0 kB" {
            untouched.remove(&start);
        }
    }
    Ok(untouched)
}
