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

#[allow(unused_imports, reason = "each area uses some of this")]
pub(crate) use super::bytes::*;
use super::maps;

/// What memory holds from `range.start` to `range.end`, all of which must be mapped.
pub(crate) fn read(range: &Range<usize>) -> Vec<u8> {
    let mut bytes = vec![0; range.len()];
    open()
        .read_exact_at(&mut bytes, maps::for_the_kernel(range.start))
        .unwrap();
    bytes
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
