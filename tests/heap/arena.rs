//! Looks at the memory of arenas, past what the compiler knows of it, and without allocating.
#![expect(unsafe_code, reason = "looks at memory that was freed")]

use std::{alloc::Layout, hint::black_box, ops::Range};
#[cfg(unix)]
use std::{fs::File, os::unix::fs::FileExt};

#[cfg(unix)]
use crate::common::maps;
use crate::common::memory;

pub(crate) const KIB: usize = 1 << 10;
pub(crate) const MIB: usize = 1 << 20;

/// As by `stackbleach::heap`.
pub(crate) const CHUNK: usize = MIB;
pub(crate) const HEADER: usize = 4 * KIB;
/// With which a free block begins.
pub(crate) const LINK: usize = size_of::<usize>();
/// Larger blocks have chunks of their own.
pub(crate) const LARGEST: usize = 256 * KIB;

/// Whether there is no more than 64 MiB for all arenas.
pub(crate) const IS_SMALL: bool = cfg!(target_pointer_width = "32");

/// What stands for a secret.
pub(crate) const SECRET: u8 = 0xc5;

/// A boxed secret of that many bytes. Where it is.
#[inline(never)]
pub(crate) fn secret(len: usize) -> Vec<u8> {
    let mut secret = Vec::with_capacity(len);
    secret.resize(len, SECRET);
    black_box(&mut secret);
    secret
}

pub(crate) fn address(bytes: &[u8]) -> usize {
    black_box(bytes.as_ptr()).expose_provenance()
}

/// A block of any layout, freed when this is dropped, if that is not prevented.
pub(crate) struct Block {
    pub(crate) start: *mut u8,
    pub(crate) layout: Layout,
}

// SAFETY: a block may be used by any thread.
unsafe impl Send for Block {}

impl Block {
    pub(crate) fn new(size: usize, align: usize) -> Self {
        let layout = Layout::from_size_align(size, align).unwrap();
        // SAFETY: not of zero bytes, as nobody asks for that here.
        let start = unsafe { std::alloc::alloc(layout) };
        assert!(!start.is_null(), "{layout:?}");
        assert!(start.addr().is_multiple_of(align), "{layout:?}");
        Self { start, layout }
    }

    pub(crate) fn zeroed(size: usize, align: usize) -> Self {
        let layout = Layout::from_size_align(size, align).unwrap();
        // SAFETY: as in `new`.
        let start = unsafe { std::alloc::alloc_zeroed(layout) };
        assert!(!start.is_null(), "{layout:?}");
        Self { start, layout }
    }

    pub(crate) fn resize(&mut self, size: usize) {
        // SAFETY: allocated with this layout.
        let start = unsafe { std::alloc::realloc(self.start, self.layout, size) };
        assert!(!start.is_null());
        self.start = start;
        self.layout = Layout::from_size_align(size, self.layout.align()).unwrap();
    }

    pub(crate) fn bytes(&mut self) -> &mut [u8] {
        // SAFETY: the block's; who asks has written it, or got zeros.
        unsafe { std::slice::from_raw_parts_mut(black_box(self.start), self.layout.size()) }
    }

    pub(crate) fn fill(&mut self, byte: u8) {
        // SAFETY: within the block.
        unsafe { black_box(self.start).write_bytes(byte, self.layout.size()) };
    }

    pub(crate) fn address(&self) -> usize {
        self.start.expose_provenance()
    }

    pub(crate) fn range(&self) -> Range<usize> {
        self.address()..self.address() + self.layout.size()
    }
}

impl Drop for Block {
    fn drop(&mut self) {
        // SAFETY: allocated with this layout, and nobody's any more.
        unsafe { std::alloc::dealloc(self.start, self.layout) };
    }
}

pub(crate) fn fill_all(blocks: &mut [Block], byte: u8) {
    for block in blocks {
        block.fill(byte);
    }
}

/// How many bytes in the range are so. By the kernel, to which it doesn't matter that memory is closed.
pub(crate) fn count(range: Range<usize>, is_so: impl Fn(u8) -> bool) -> usize {
    const AT_ONCE: usize = 16 * KIB;
    #[cfg(unix)]
    let memory = File::open("/proc/self/mem").unwrap();
    let mut bytes = [0_u8; AT_ONCE];
    let mut found = 0;
    for start in range.clone().step_by(AT_ONCE) {
        let part = &mut bytes[..AT_ONCE.min(range.end - start)];
        #[cfg(unix)]
        memory
            .read_exact_at(part, maps::for_the_kernel(start))
            .unwrap();
        #[cfg(windows)]
        memory::read_into(start, part);
        // Compared as a whole to begin with: fast, unoptimised too.
        if !memory::all_are(part, 0) {
            found += part.iter().filter(|&&byte| is_so(byte)).count();
        }
    }
    found
}

/// How many bytes of secrets there are.
pub(crate) fn secrets_in(range: Range<usize>) -> usize {
    count(range, |byte| byte == SECRET)
}

/// How many a freed block still has: but for its link, which is an address, and may have such a byte.
pub(crate) fn secrets_left_in(block: Range<usize>) -> usize {
    secrets_in(block.end.min(block.start + LINK)..block.end)
}

/// The chunk of a block, behind its header.
pub(crate) fn behind_header(block: usize) -> Range<usize> {
    let chunk = block & !(CHUNK - 1);
    chunk + HEADER..chunk + CHUNK
}

/// How many bytes of the block's chunk are not zero, links and all.
pub(crate) fn left_in_chunk(block: usize) -> usize {
    count(behind_header(block), |byte| byte != 0)
}

/// The reservation: the largest that there is.
#[cfg(windows)]
pub(crate) fn reservation() -> Range<usize> {
    use crate::common::windows::Part;

    let mut largest = 0..0;
    let mut current = (0, 0..0);
    for part in Part::all(0..usize::MAX) {
        let range = part.range();
        current = match current {
            (allocation, before) if allocation == part.allocation() => {
                (allocation, before.start..range.end)
            }
            _ => (part.allocation(), range),
        };
        if current.0 != 0 && current.1.len() > largest.len() {
            largest = current.1.clone();
        }
    }
    largest
}

/// The reservation. It is found by its flags and its size, the largest that is
/// mapped and neither dumped nor to be of huge pages.
#[cfg(unix)]
pub(crate) fn reservation() -> Range<usize> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for mapping in maps::all_detailed() {
        let flags = mapping.flags();
        if !flags.contains(&"dd") || !flags.contains(&"nh") {
            continue;
        }
        match ranges.last_mut() {
            Some(last) if last.end == mapping.range.start => last.end = mapping.range.end,
            _ => ranges.push(mapping.range),
        }
    }
    ranges.into_iter().max_by_key(Range::len).unwrap_or(0..0)
}
