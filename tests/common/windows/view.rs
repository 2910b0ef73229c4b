//! This process's memory by the system's account.
#![allow(dead_code, reason = "each test file uses some of this")]

use std::ops::Range;

use super::{maps, memory, windows::Part};

/// How much is read at once.
const CHUNK: usize = 1 << 20;

static ZEROS: [u8; CHUNK] = [0; CHUNK];

pub(crate) struct View;

impl View {
    pub(crate) fn open() -> Self {
        Self
    }

    /// The usable bytes of the stack in use, for an address on it.
    pub(crate) fn around(&self, address: usize) -> Range<usize> {
        maps::around(address).range
    }

    pub(crate) fn plain_around(&self, address: usize) -> Range<usize> {
        maps::plain_around(address)
    }

    pub(crate) fn read(&self, range: &Range<usize>) -> Vec<u8> {
        memory::read(range)
    }

    /// Writes to memory that nothing in the program refers to at the time.
    pub(crate) fn write(&self, start: usize, bytes: &[u8]) {
        memory::write(start, bytes);
    }

    /// The parts of `range`, whole pages, that have memory or are promised it, but for guard pages.
    /// What lies between reads as zeros.
    pub(crate) fn resident(&self, range: &Range<usize>) -> Vec<Range<usize>> {
        Self::parts(range, Part::is_writable)
    }

    fn parts(range: &Range<usize>, wanted: impl Fn(&Part) -> bool) -> Vec<Range<usize>> {
        let mut parts: Vec<Range<usize>> = Vec::new();
        for part in Part::all(range.clone()).filter(wanted) {
            let part = part.range().start.max(range.start)..part.range().end.min(range.end);
            match parts.last_mut() {
                Some(last) if last.end == part.start => last.end = part.end,
                _ => parts.push(part),
            }
        }
        parts
    }

    /// How many bytes of `range`, whole pages, have memory.
    pub(crate) fn resident_bytes(&self, range: &Range<usize>) -> usize {
        self.resident(range).iter().map(Range::len).sum()
    }

    /// The first byte in `range`, whole pages, that is not zero. In guard pages, too.
    pub(crate) fn first_not_zero(&self, range: &Range<usize>) -> Option<usize> {
        let with_memory = |part: &Part| part.is_writable() || part.is_guard();
        let mut parts = Self::parts(range, with_memory).into_iter();
        parts.find_map(|part| self.first_not_zero_in_all_of(&part))
    }

    /// The same, with every page looked at that there is.
    pub(crate) fn first_not_zero_in_all_of(&self, range: &Range<usize>) -> Option<usize> {
        range.clone().step_by(CHUNK).find_map(|start| {
            let bytes = self.read(&(start..range.end.min(start + CHUNK)));
            // Compared as a whole to begin with: fast, unoptimised too.
            if bytes == ZEROS[..bytes.len()] {
                return None;
            }
            Some(start + bytes.iter().position(|&byte| byte != 0).unwrap())
        })
    }
}
