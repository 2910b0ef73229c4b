//! Looks at this process's memory through the kernel, past everything that the
//! compiler knows or thinks it knows about it.

use std::{
    fs::{File, OpenOptions},
    ops::Range,
    os::unix::fs::FileExt,
};

fn open() -> File {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    options.open("/proc/self/mem").unwrap()
}

use super::maps;

/// What memory holds from `range.start` to `range.end`, all of which must be mapped.
pub(crate) fn read(range: &Range<usize>) -> Vec<u8> {
    let mut bytes = vec![0; range.len()];
    open()
        .read_exact_at(&mut bytes, maps::for_the_kernel(range.start))
        .unwrap();
    bytes
}

/// Whether each is that one. Compared to themselves, a byte further on: fast, unoptimised too.
pub(crate) fn all_are(bytes: &[u8], byte: u8) -> bool {
    let Some((first, rest)) = bytes.split_first() else {
        return true;
    };
    *first == byte && *rest == bytes[..rest.len()]
}

/// Where `part` begins in `bytes` for the first time. By the C library, for the same reason.
pub(crate) fn find(bytes: &[u8], part: &[u8]) -> Option<usize> {
    let (all, searched) = (bytes.as_ptr().cast(), part.as_ptr().cast());
    // SAFETY: reads the two.
    let found = unsafe { libc::memmem(all, bytes.len(), searched, part.len()) };
    (!found.is_null()).then(|| found.addr() - bytes.as_ptr().addr())
}

/// Writes `bytes` to memory from `start` on.
///
/// Only for memory that nothing in the program refers to at the time.
pub(crate) fn write(start: usize, bytes: &[u8]) {
    open()
        .write_all_at(bytes, maps::for_the_kernel(start))
        .unwrap();
}

/// How many of the bytes are that one.
pub(crate) fn count(bytes: &[u8], wanted: u8) -> usize {
    // By blocks that are alike, as far as there are any: byte by byte takes long, unoptimised.
    const BLOCK: usize = 1 << 10;
    let all = [wanted; BLOCK];
    let zeros = [0; BLOCK];
    let in_block = |block: &[u8]| {
        if *block == all[..block.len()] {
            block.len()
        } else if wanted != 0 && *block == zeros[..block.len()] {
            0
        } else {
            block.iter().filter(|&&byte| byte == wanted).count()
        }
    };
    bytes.chunks(BLOCK).map(in_block).sum()
}

/// How many of the bytes are not zero.
pub(crate) fn count_not_zero(bytes: &[u8]) -> usize {
    bytes.len() - count(bytes, 0)
}
