//! Which pages of a mapping are to be read.

use std::{fs, ops::Range, os::unix::fs::FileExt};

use super::{Obstacle, PAGE, refused};

/// Which entries of `pagemap` count: `all` of some bits, or one of some others, and none of a third lot
/// (Linux, Documentation/admin-guide/mm/pagemap.rst).
#[derive(Clone, Copy)]
pub(super) struct Entries {
    any: u64,
    all: u64,
    none: u64,
}

impl Entries {
    const PRESENT: u64 = 1 << 63;
    const SWAPPED: u64 = 1 << 62;
    const OF_A_FILE: u64 = 1 << 61;
    const OF_NO_OTHER: u64 = 1 << 56;

    /// In memory or swapped out, and no file's.
    pub(super) const OWN: Self = Self {
        any: Self::PRESENT | Self::SWAPPED,
        all: u64::MAX,
        none: Self::OF_A_FILE,
    };
    /// The same, and not shared with another process.
    pub(super) const CHANGED: Self = Self {
        any: Self::SWAPPED,
        all: Self::PRESENT | Self::OF_NO_OTHER,
        none: Self::OF_A_FILE,
    };
    /// In memory or swapped out.
    pub(super) const THERE: Self = Self {
        any: Self::PRESENT | Self::SWAPPED,
        all: u64::MAX,
        none: 0,
    };

    fn has(self, entry: u64) -> bool {
        (entry & self.any != 0 || entry & self.all == self.all) && entry & self.none == 0
    }
}

pub(super) fn own_pages(
    pagemap: &fs::File,
    range: &Range<u64>,
    entries: Entries,
) -> Result<Vec<u64>, Obstacle> {
    const ENTRY: u64 = 8;
    /// Pages in one read.
    const CHUNK: u64 = 1 << 16;

    let mut own = Vec::new();
    let (mut page, last) = (range.start / PAGE as u64, range.end / PAGE as u64);
    while page < last {
        let count = CHUNK.min(last - page);
        let mut bytes = vec![0; usize::try_from(count * ENTRY).expect("a small buffer")];
        pagemap
            .read_exact_at(&mut bytes, page * ENTRY)
            .map_err(refused("reading /proc/PID/pagemap of a traced child"))?;
        for (entry, page) in bytes.chunks_exact(8).zip(page..) {
            let entry = u64::from_ne_bytes(entry.try_into().expect("8 bytes"));
            if entries.has(entry) {
                own.push(page * PAGE as u64);
            }
        }
        page += count;
    }
    Ok(own)
}
