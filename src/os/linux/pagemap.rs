//! Which pages were touched: the kernel's own page tables, by the `PAGEMAP_SCAN` request
//! (Linux 6.7; Documentation/admin-guide/mm/pagemap.rst), or by reading the same file.
//!
//! That tells which pages are present or swapped out, and touches none. `mincore` would not do: it
//! doesn't count what is swapped out.

use core::{
    mem::MaybeUninit,
    sync::atomic::{AtomicBool, Ordering},
};
use std::io;

use super::{region, wipe_on_fork};
use crate::{arch::EraseRequest, span::Span};

mod descriptor;

use descriptor::ask;
pub(crate) use descriptor::expect_questions;

/// `struct pm_scan_arg`, <linux/fs.h>.
#[repr(C)]
struct Scan {
    size: u64,
    flags: u64,
    start: u64,
    end: u64,
    walk_end: u64,
    vec: u64,
    vec_len: u64,
    max_pages: u64,
    category_inverted: u64,
    category_mask: u64,
    category_anyof_mask: u64,
    return_mask: u64,
}

impl Scan {
    /// The question which pages of the range are present or swapped out.
    #[inline]
    fn of_touched(
        range: Span,
        regions: &mut [MaybeUninit<PageRegion>; EraseRequest::SPANS],
    ) -> Self {
        Self {
            size: size_of::<Self>() as u64,
            flags: 0,
            start: range.start as u64,
            end: range.end as u64,
            walk_end: 0,
            vec: regions.as_mut_ptr().addr() as u64,
            vec_len: EraseRequest::SPANS as u64,
            max_pages: 0,
            category_inverted: 0,
            category_mask: 0,
            category_anyof_mask: PAGE_IS_PRESENT | PAGE_IS_SWAPPED,
            return_mask: PAGE_IS_PRESENT | PAGE_IS_SWAPPED,
        }
    }
}

/// `struct page_region`.
#[repr(C)]
#[derive(Clone, Copy)]
struct PageRegion {
    start: u64,
    end: u64,
    categories: u64,
}

/// `_IOWR('f', 16, struct pm_scan_arg)`, in the type that this C library gives requests.
#[allow(clippy::cast_possible_truncation, clippy::cast_lossless)]
const PAGEMAP_SCAN: libc::Ioctl =
    (3_u32 << 30 | (size_of::<Scan>() as u32) << 16 | (b'f' as u32) << 8 | 16) as libc::Ioctl;

const PAGE_IS_PRESENT: u64 = 1 << 3;
const PAGE_IS_SWAPPED: u64 = 1 << 4;

/// In an entry of the pagemap: present.
const ENTRY_IS_PRESENT: u64 = 1 << 63;
/// In an entry of the pagemap: swapped out.
const ENTRY_IS_SWAPPED: u64 = 1 << 62;

/// How many entries are read at once. They take 2 KiB of a stack, near whose end the caller may
/// be.
const ENTRIES: usize = 256;

/// Whether entries are read, since the kernel doesn't know the request, or a policy has none of it.
static READS: AtomicBool = AtomicBool::new(false);

/// Whether each page of a range costs, even where nothing is mapped.
pub(crate) fn asks_page_by_page() -> bool {
    READS.load(Ordering::Relaxed)
}

/// Reports the touched parts of the range, lowest first. Returns false if the kernel won't say,
/// whatever was reported by then.
#[inline]
pub(crate) fn each_touched(range: Span, mut found: impl FnMut(Span)) -> bool {
    ask(|descriptor| {
        let mut rest = range;
        while rest.start != rest.end {
            rest.start = scan(descriptor, rest, &mut found)?;
        }
        Some(())
    })
    .is_some()
}

/// Writes the first touched parts of the range into `parts`, as many as fit. Returns how many
/// those are, and the address up to which they are all; or `None` if the kernel won't say.
pub(crate) fn first_touched(
    range: Span,
    parts: &mut [Span; EraseRequest::SPANS],
) -> Option<(usize, usize)> {
    ask(|descriptor| {
        let mut len = 0;
        let walked = scan(descriptor, range, &mut |part| {
            parts[len] = part;
            len += 1;
        })?;
        Some((len, walked))
    })
}

/// Reports the first touched parts of the range, lowest first, at most [`EraseRequest::SPANS`].
/// Returns the address up to which they are all; or `None` if there is no answer, whatever was
/// reported by then.
#[inline]
fn scan(descriptor: i32, range: Span, found: &mut impl FnMut(Span)) -> Option<usize> {
    if !READS.load(Ordering::Relaxed) {
        match request(descriptor, range, found) {
            Ok(walked) => return Some(walked),
            Err(Refusal::NoAnswer) => return None,
            // The file knows no such request, or a policy has none of it. It is an older kernel's
            // pagemap, or Android's, or another file has the number by now, which `read` finds out.
            Err(Refusal::NoRequest) => {}
        }
    }
    read(descriptor, range, found)
}

enum Refusal {
    NoRequest,
    NoAnswer,
}

/// As [`scan`], by request.
#[inline]
fn request(descriptor: i32, range: Span, found: &mut impl FnMut(Span)) -> Result<usize, Refusal> {
    let mut regions = [MaybeUninit::<PageRegion>::uninit(); EraseRequest::SPANS];
    let mut scan = Scan::of_touched(range, &mut regions);
    // SAFETY: the request reads and writes `scan`, and writes `regions`. Should the
    // descriptor be of another file by now, it knows no such request.
    let count = unsafe { libc::ioctl(descriptor, PAGEMAP_SCAN, &raw mut scan) };
    let Ok(count) = usize::try_from(count) else {
        let error = io::Error::last_os_error().raw_os_error();
        return Err(match error {
            // The latter by SELinux, which has a list of the requests that a process may make: on
            // Android this is not on it, and the file can be read.
            Some(libc::ENOTTY | libc::EACCES) => Refusal::NoRequest,
            _ => Refusal::NoAnswer,
        });
    };
    for region in regions.iter().take(count) {
        // SAFETY: the kernel wrote as many as it says.
        let region = unsafe { region.assume_init_read() };
        let (Ok(start), Ok(end)) = (usize::try_from(region.start), usize::try_from(region.end))
        else {
            return Err(Refusal::NoAnswer);
        };
        if start < range.start || end > range.end || start >= end {
            return Err(Refusal::NoAnswer);
        }
        found(Span { start, end });
    }
    // How far the kernel says that it got. This stays 0 if a sandbox has the request do
    // nothing and succeed.
    match usize::try_from(scan.walk_end) {
        Ok(walked) if range.start < walked && walked <= range.end => Ok(walked),
        _ => Err(Refusal::NoAnswer),
    }
}

/// As [`scan`], by reading an entry for each page, at most [`ENTRIES`] of them.
#[cold]
fn read(descriptor: i32, range: Span, found: &mut impl FnMut(Span)) -> Option<usize> {
    let page = region::page::size();
    // Any file can be read. So each time it must be right about the reference pages as well.
    let mut reference = [0; 3];
    entries(
        descriptor,
        wipe_on_fork::reference_pages()?.start,
        &mut reference,
    )?;
    if reference.map(is_touched) != [false, true, false] {
        return None;
    }
    READS.store(true, Ordering::Relaxed);

    let mut buffer = [0; ENTRIES];
    let pages = (range.len() / page).min(ENTRIES);
    let buffer = &mut buffer[..pages];
    entries(descriptor, range.start, buffer)?;
    let mut part = Span {
        start: range.start,
        end: range.start,
    };
    let mut parts = 0;
    for (at, entry) in (range.start..).step_by(page).zip(buffer) {
        if !is_touched(*entry) {
            continue;
        }
        if part.end != at || part.start == part.end {
            if part.start != part.end {
                found(part);
                parts += 1;
            }
            if parts == EraseRequest::SPANS {
                return Some(at);
            }
            part.start = at;
        }
        part.end = at + page;
    }
    if part.start != part.end {
        found(part);
    }
    Some(range.start + pages * page)
}

/// Whether this is the entry of a page that is present or swapped out.
fn is_touched(entry: u64) -> bool {
    entry & (ENTRY_IS_PRESENT | ENTRY_IS_SWAPPED) != 0
}

/// Reads the entries of pages that follow each other.
fn entries(descriptor: i32, start: usize, buffer: &mut [u64]) -> Option<()> {
    let offset = start / region::page::size() * size_of::<u64>();
    let offset = libc::off64_t::try_from(offset).ok()?;
    let len = size_of_val(buffer);
    // SAFETY: writes to the buffer, in which any bytes will do.
    let read = unsafe { libc::pread64(descriptor, buffer.as_mut_ptr().cast(), len, offset) };
    (usize::try_from(read) == Ok(len)).then_some(())
}

#[cfg(test)]
mod tests;
