//! This process's memory by the kernel's account, also where the process may no longer
//! ask for it: what answers was opened before.
#![allow(dead_code, reason = "each test file uses some of this")]

use std::{
    fs::{File, OpenOptions},
    io::{Read, Seek},
    ops::Range,
    os::unix::fs::FileExt,
};

use super::maps;

/// A page's entry in the pagemap: in memory, or swapped out.
const RESIDENT: u64 = 0b11 << 62;

/// How many entries are looked at together.
const AT_ONCE: usize = 64;

/// How much is read at once.
const CHUNK: usize = 1 << 20;

static ZEROS: [u8; CHUNK] = [0; CHUNK];

/// Speaks of the process that opened it: a child that forked opens one of its own.
pub(crate) struct View {
    maps: File,
    memory: File,
    pagemap: File,
}

impl View {
    pub(crate) fn open() -> Self {
        let mut writable = OpenOptions::new();
        writable.read(true).write(true);
        Self {
            maps: File::open("/proc/self/maps").unwrap(),
            memory: writable.open("/proc/self/mem").unwrap(),
            pagemap: File::open("/proc/self/pagemap").unwrap(),
        }
    }

    /// The mapping that `address` lies in: the usable bytes of the stack, for an address
    /// on one.
    pub(crate) fn around(&self, address: usize) -> Range<usize> {
        maps::find(self.mappings(), address).range
    }

    /// The mappings around `address` that touch each other, as by `maps::plain_around`.
    pub(crate) fn plain_around(&self, address: usize) -> Range<usize> {
        maps::find_plain(self.mappings(), address)
    }

    fn mappings(&self) -> Vec<maps::Mapping> {
        let mut text = String::new();
        let mut maps = &self.maps;
        maps.rewind().unwrap();
        maps.read_to_string(&mut text).unwrap();
        maps::parse(&text)
    }

    /// What memory holds there, all of which must be mapped.
    pub(crate) fn read(&self, range: &Range<usize>) -> Vec<u8> {
        let mut bytes = vec![0; range.len()];
        self.memory
            .read_exact_at(&mut bytes, maps::for_the_kernel(range.start))
            .unwrap();
        bytes
    }

    /// Writes to memory that nothing in the program refers to at the time.
    pub(crate) fn write(&self, start: usize, bytes: &[u8]) {
        let at = maps::for_the_kernel(start);
        self.memory.write_all_at(bytes, at).unwrap();
    }

    /// The parts of `range`, whole pages, that are in memory or swapped out. What lies
    /// between reads as zeros, and isn't made resident by being asked about.
    pub(crate) fn resident(&self, range: &Range<usize>) -> Vec<Range<usize>> {
        let page = maps::page();
        let mut entries = vec![0; range.len() / page * 8];
        let at = maps::for_the_kernel(range.start) / page as u64 * 8;
        self.pagemap.read_exact_at(&mut entries, at).unwrap();
        let mut parts: Vec<Range<usize>> = Vec::new();
        let mut start = range.start;
        for entries in entries.chunks(8 * AT_ONCE) {
            // Most often they are the same, and one stands for all: fast, unoptimised too.
            let alike = entries[8..] == entries[..entries.len() - 8];
            let (entries, _) = entries.as_chunks();
            let (entries, len) = if alike {
                (&entries[..1], entries.len() * page)
            } else {
                (entries, page)
            };
            for entry in entries {
                if u64::from_ne_bytes(*entry) & RESIDENT != 0 {
                    match parts.last_mut() {
                        Some(last) if last.end == start => last.end += len,
                        _ => parts.push(start..start + len),
                    }
                }
                start += len;
            }
        }
        parts
    }

    /// How many bytes of `range`, whole pages, are in memory or swapped out.
    pub(crate) fn resident_bytes(&self, range: &Range<usize>) -> usize {
        self.resident(range).iter().map(Range::len).sum()
    }

    /// The first byte in `range`, whole pages, that is not zero. Pages without memory
    /// are passed over: they are zero, and stay without.
    pub(crate) fn first_not_zero(&self, range: &Range<usize>) -> Option<usize> {
        let mut parts = self.resident(range).into_iter();
        parts.find_map(|part| self.first_not_zero_in_all_of(&part))
    }

    /// The same, with every page looked at, which gives each of them memory.
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
