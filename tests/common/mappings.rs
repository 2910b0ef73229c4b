//! Taking all the mappings that a process may have.

use std::{fs, io, ptr};

use super::maps;

/// More than that take too long.
const MOST: usize = 300_000;

/// How many mappings a process may have, or why there can't be so many here.
pub(crate) fn limit() -> Result<usize, String> {
    let text = fs::read_to_string("/proc/sys/vm/max_map_count").unwrap();
    let limit = text.trim().parse().unwrap();
    if limit > MOST {
        return Err(format!(
            "running out of mappings, of which there can be {limit}"
        ));
    }
    Ok(limit)
}

/// Mappings, until there can't be one more.
pub(crate) struct Mappings {
    start: usize,
    /// Every other page can be read, and is a mapping of its own.
    split: usize,
}

impl Mappings {
    /// All there can be, but for `left` or one less.
    pub(crate) fn all_but(left: usize) -> Self {
        let page = maps::page();
        let len = limit().unwrap() * page;
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE;
        // SAFETY: new memory, wherever the kernel likes.
        let start = unsafe { libc::mmap(ptr::null_mut(), len, libc::PROT_NONE, flags, -1, 0) };
        assert_ne!(start, libc::MAP_FAILED, "{}", io::Error::last_os_error());
        let mut mappings = Self {
            start: start.addr(),
            split: 0,
        };
        while mappings.protect(mappings.split, libc::PROT_READ) {
            mappings.split += 1;
        }
        // Each makes two of one.
        mappings.release(left.div_ceil(2));
        mappings
    }

    /// Takes two less, so many times.
    pub(crate) fn release(&mut self, pairs: usize) {
        for _ in 0..pairs {
            self.split -= 1;
            assert!(self.protect(self.split, libc::PROT_NONE));
        }
    }

    /// Of each two pages the second.
    fn protect(&self, pair: usize, access: libc::c_int) -> bool {
        let page = maps::page();
        let start = ptr::without_provenance_mut(self.start + (2 * pair + 1) * page);
        // SAFETY: a page mapped here, which nothing refers to.
        if unsafe { libc::mprotect(start, page, access) } == 0 {
            return true;
        }
        let error = io::Error::last_os_error();
        assert_eq!(error.raw_os_error(), Some(libc::ENOMEM), "{error}");
        false
    }
}
