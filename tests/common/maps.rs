//! What the kernel says about this process's memory.
#![allow(dead_code, reason = "each test file uses some of this")]

use std::{env, fs, ops::Range, sync::LazyLock};

/// A line of `/proc/self/maps`, with what `smaps` adds to it.
#[derive(Clone, Debug)]
pub(crate) struct Mapping {
    pub(crate) range: Range<usize>,
    /// As the kernel prints them: `rw-p`, `---p`.
    pub(crate) access: String,
    /// The lines below it in `smaps`, as name and value; none in `maps`.
    details: Vec<(String, String)>,
}

impl Mapping {
    pub(crate) fn len(&self) -> usize {
        self.range.len()
    }

    /// The two-letter flags of the area, such as `dd` and `nh`.
    pub(crate) fn flags(&self) -> Vec<&str> {
        self.detail("VmFlags").split_whitespace().collect()
    }

    /// How many bytes of it are in memory.
    pub(crate) fn resident(&self) -> usize {
        let kib = self.detail("Rss").strip_suffix("kB").unwrap().trim();
        kib.parse::<usize>().unwrap() << 10
    }

    fn detail(&self, name: &str) -> &str {
        let found = self.details.iter().find(|(key, _)| key == name);
        &found.unwrap_or_else(|| panic!("smaps has no {name}")).1
    }
}

/// All mappings, by address.
pub(crate) fn all() -> Vec<Mapping> {
    parse(&fs::read_to_string("/proc/self/maps").unwrap())
}

/// All mappings, by address, with their details. Slow.
pub(crate) fn all_detailed() -> Vec<Mapping> {
    parse(&fs::read_to_string("/proc/self/smaps").unwrap())
}

/// The mapping that `address` lies in.
pub(crate) fn around(address: usize) -> Mapping {
    find(all(), address)
}

/// The mappings around `address` that touch each other, private and writable all: a stack
/// may consist of several.
pub(crate) fn plain_around(address: usize) -> Range<usize> {
    find_plain(all(), address)
}

pub(crate) fn find_plain(mappings: Vec<Mapping>, address: usize) -> Range<usize> {
    let mut run = 0..0;
    for mapping in mappings {
        let plain = mapping.access.starts_with("rw") && mapping.access.ends_with('p');
        if plain && mapping.range.start == run.end {
            run.end = mapping.range.end;
        } else if run.contains(&address) {
            break;
        } else {
            run = if plain { mapping.range } else { 0..0 };
        }
    }
    assert!(run.contains(&address), "{address:#x} is in {run:x?}");
    run
}

/// The mapping that `address` lies in, with its details.
pub(crate) fn detailed_around(address: usize) -> Mapping {
    find(all_detailed(), address)
}

/// Where the frame of the caller lies: the address of something in it.
#[expect(
    clippy::inline_always,
    reason = "it is the caller's frame that is meant"
)]
#[inline(always)]
pub(crate) fn here() -> usize {
    let local = 0_u8;
    std::hint::black_box(&raw const local).addr()
}

/// The size of a page.
pub(crate) fn page() -> usize {
    // SAFETY: asks for a constant and has no preconditions.
    let size = unsafe { libc::sysconf(libc::_SC_PAGESIZE) };
    usize::try_from(size).unwrap()
}

/// Where the kernel has what this process has there, for files that take addresses.
///
/// An emulator of a 32-bit processor has the program's memory somewhere else: `ci/cross.sh`
/// says how far away.
pub(crate) fn for_the_kernel(address: usize) -> u64 {
    static OFFSET: LazyLock<u64> = LazyLock::new(|| {
        let offset = env::var("STACKBLEACH_EMULATOR_BASE");
        offset.map_or(0, |offset| offset.parse().unwrap())
    });
    *OFFSET + address as u64
}

pub(crate) fn find(mappings: Vec<Mapping>, address: usize) -> Mapping {
    mappings
        .into_iter()
        .find(|mapping| mapping.range.contains(&address))
        .unwrap_or_else(|| panic!("nothing is mapped at {address:#x}"))
}

pub(crate) fn parse(text: &str) -> Vec<Mapping> {
    let mut mappings: Vec<Mapping> = Vec::new();
    for line in text.lines() {
        let (first, rest) = line.split_once(' ').unwrap_or((line, ""));
        // A detail's name ends with a colon, a mapping's range never does.
        if let Some(name) = first.strip_suffix(':') {
            let mapping = mappings.last_mut().unwrap();
            let detail = (name.to_owned(), rest.trim().to_owned());
            mapping.details.push(detail);
        } else {
            let (start, end) = first.split_once('-').unwrap();
            mappings.push(Mapping {
                range: hexadecimal(start)..hexadecimal(end),
                access: rest.split_whitespace().next().unwrap().to_owned(),
                details: Vec::new(),
            });
        }
    }
    mappings
}

fn hexadecimal(digits: &str) -> usize {
    usize::from_str_radix(digits, 16).unwrap()
}
