//! Which pages were touched: the kernel's own page tables, by the PAGEMAP_SCAN request
//! (Linux 6.7; Documentation/admin-guide/mm/pagemap.rst).
//!
//! It tells pages that are present or swapped out, without touching any. `mincore` would
//! not do: it does not count what is swapped out.
//!
//! A descriptor of `/proc/thread-self/pagemap` speaks of the process that opened it, for good,
//! though the thread may have ended: in a child made by `fork` it tells of the parent. Hence it
//! is noted in a page that the kernel wipes in such a child.

use crate::span::Span;
use core::{
    mem::MaybeUninit,
    ops::Range,
    sync::atomic::{AtomicBool, AtomicI32, Ordering},
};
use std::{
    io,
    os::fd::{AsRawFd, IntoRawFd},
};

use super::{
    object::is_of_the_program,
    proc, region,
    wipe_on_fork::{self, PerProcess},
};
use crate::arch::EraseRequest;

/// Nobody has asked yet, in this process.
const UNKNOWN: i32 = 0;
/// The kernel won't say.
const REFUSED: i32 = -1;
/// Somebody is about to know.
const ASKING: i32 = -2;
/// No descriptor was to be had, and it is time to try once more. What is less than this by some
/// number is that, after so many questions.
const WAITED: i32 = -3;
// What is more than 0 is a descriptor plus 1.

/// Which of the questions for want of a descriptor is one to try once more at.
const PATIENCE: i32 = 64;

/// What this process opened last, plus 1, or one that it was forked off. Unlike what is noted,
/// a fork copies it: for a child to close what is of no use to it.
static OPENED: AtomicI32 = AtomicI32::new(0);

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
    /// The question which pages between the addresses are present or swapped out.
    #[inline]
    fn of_touched(
        start: usize,
        end: usize,
        regions: &mut [MaybeUninit<PageRegion>; EraseRequest::SPANS],
    ) -> Self {
        Self {
            size: size_of::<Self>() as u64,
            flags: 0,
            start: start as u64,
            end: end as u64,
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

/// How many entries are read at once. What asks may stand near the end of a stack: that is
/// 2 KiB of it.
const ENTRIES: usize = 256;

/// Whether entries are read, as the kernel doesn't know the request.
static READS: AtomicBool = AtomicBool::new(false);

/// Whether each page costs, of those too that nothing is mapped at.
pub(crate) fn asks_page_by_page() -> bool {
    READS.load(Ordering::Relaxed)
}

/// Tries again to get the kernel to say, if it has refused: a new stack is a good time.
pub(crate) fn expect_questions() {
    if let Some(PerProcess { pagemap: state, .. }) = wipe_on_fork::per_process() {
        let refused = |noted| (noted == REFUSED || noted <= WAITED).then_some(UNKNOWN);
        let _ = state.fetch_update(Ordering::Relaxed, Ordering::Relaxed, refused);
    }
}

/// Reports the touched parts between the addresses, lowest first; or returns false if the
/// kernel won't say, whatever was reported by then.
pub(crate) fn each_touched(start: usize, end: usize, mut found: impl FnMut(Span)) -> bool {
    ask(|descriptor| {
        let mut from = start;
        while from != end {
            from = scan(descriptor, from, end, &mut found)?;
        }
        Some(())
    })
    .is_some()
}

/// Writes the first touched parts between the addresses into `parts`, as many as fit.
/// Returns how many those are, and up to which address they are all; or `None` if the
/// kernel won't say.
pub(crate) fn first_touched(
    start: usize,
    end: usize,
    parts: &mut [Span; EraseRequest::SPANS],
) -> Option<(usize, usize)> {
    ask(|descriptor| {
        let mut len = 0;
        let walked = scan(descriptor, start, end, &mut |part| {
            parts[len] = part;
            len += 1;
        })?;
        Some((len, walked))
    })
}

/// Puts a question to a descriptor that can be trusted with it. `None` if there is none, or
/// no answer.
///
/// A signal's handler can fork in the middle of this. To the child, what was opened or
/// answered before tells of its parent, which changes while both go on. But what was noted is
/// gone there: and so it is looked at once more, after the answer.
fn ask<T>(mut question: impl FnMut(i32) -> Option<T>) -> Option<T> {
    let own = wipe_on_fork::per_process()?;
    let state = &own.pagemap;
    loop {
        let noted = state.load(Ordering::Relaxed);
        if noted > UNKNOWN {
            let mut answer = question(noted - 1);
            if answer.is_none() {
                answer = once_more(noted - 1, &mut question);
            }
            if let Some(answer) = answer {
                if state.load(Ordering::Relaxed) == UNKNOWN {
                    continue;
                }
                return Some(answer);
            }
        } else if is_refused(state, noted) {
            return None;
        }
        // Not asked yet, or the descriptor is gone: programs close what they don't know.
        if state
            .compare_exchange(noted, ASKING, Ordering::Relaxed, Ordering::Relaxed)
            .is_err()
        {
            continue;
        }
        let opened = open_in_place_of_inherited(own);
        // One question more, with a known answer. A kernel or sandbox that doesn't know is not
        // to be trusted.
        let answer = match opened {
            Ok(descriptor) if knows(descriptor) => question(descriptor),
            _ => None,
        };
        let outcome = match opened {
            Ok(descriptor) if answer.is_some() => descriptor + 1,
            Ok(_) => REFUSED,
            Err(refusal) => refusal,
        };
        let settled = state.compare_exchange(ASKING, outcome, Ordering::Relaxed, Ordering::Relaxed);
        if let Ok(descriptor) = opened {
            if settled.is_ok() && answer.is_some() {
                // For children.
                OPENED.store(descriptor + 1, Ordering::Relaxed);
            } else {
                // SAFETY: opened just now, and known to nobody else.
                unsafe { libc::close(descriptor) };
            }
        }
        if settled != Err(UNKNOWN) {
            // If it was another thread that settled it, this is as good an answer.
            return answer;
        }
    }
}

/// Puts it again to a descriptor that is good: somebody may only have read the pages of which it
/// was known that nobody had.
#[cold]
fn once_more<T>(descriptor: i32, question: &mut impl FnMut(i32) -> Option<T>) -> Option<T> {
    knows(descriptor).then(|| question(descriptor)).flatten()
}

/// Whether to do without an answer, by what is noted. Where descriptors had run out, each question
/// counts.
#[cold]
fn is_refused(state: &AtomicI32, noted: i32) -> bool {
    if noted < WAITED {
        // Another thread's question may count as well, or instead.
        let _ = state.compare_exchange(noted, noted + 1, Ordering::Relaxed, Ordering::Relaxed);
    }
    noted == REFUSED || noted < WAITED
}

/// As [`open`].
#[cold]
fn open_in_place_of_inherited(own: &PerProcess) -> Result<i32, i32> {
    let mut opened = open();
    if close_inherited(own) {
        // There may not have been room for two.
        opened = opened.or_else(|_| open());
    }
    opened
}

/// The first time in a process that was forked off another, closes the descriptor that it has of
/// that, which tells nothing of this one.
fn close_inherited(own: &PerProcess) -> bool {
    // Before another thread can note its own there.
    let inherited = OPENED.load(Ordering::Relaxed) - 1;
    let is_first = !own.has_opened.swap(true, Ordering::Relaxed);
    // The number may be another file's by now, the program's own.
    if is_first && inherited >= 0 && tells_of_another_process(inherited) {
        // SAFETY: opened here, by a process that this one was forked off.
        unsafe { libc::close(inherited) };
        return true;
    }
    false
}

/// Whether a descriptor is one of a pagemap, and that of another process: one that has a page
/// untouched which is touched here. (By its name in `/proc/self/fd` it would be known as well;
/// but in that is a number by which one process differs from another, which tests of what is left
/// in registers take for residue.)
fn tells_of_another_process(descriptor: i32) -> bool {
    wipe_on_fork::with_a_page_touched(|Range { start, end }| {
        let mut touched = 0;
        let walked = scan(descriptor, start, end, &mut |_| touched += 1);
        (walked, touched) == (Some(end), 0)
    })
    .unwrap_or(false)
}

/// A descriptor, or what is to be noted without one.
fn open() -> Result<i32, i32> {
    /// Out of the way: a descriptor that the program closes without knowing of it is then
    /// a closed one, and not soon another file under the same number.
    const AT_LEAST: libc::c_int = 500;

    let first = proc::pagemap().map_err(|error| refusal(&error))?;
    // SAFETY: makes a descriptor, of a file that is ours.
    let moved = unsafe { libc::fcntl(first.as_raw_fd(), libc::F_DUPFD_CLOEXEC, AT_LEAST) };
    if moved < 0 {
        return Ok(first.into_raw_fd());
    }
    Ok(moved)
}

/// What is to be noted.
#[cold]
fn refusal(error: &io::Error) -> i32 {
    match error.raw_os_error() {
        // This process has no descriptor left, or the system, or no memory for one: that changes.
        Some(libc::EMFILE | libc::ENFILE | libc::ENOMEM) => WAITED - (PATIENCE - 1),
        _ => REFUSED,
    }
}

/// Lets go of the descriptor, when the library that this crate is a part of is unloaded, or at
/// `exit`, where other threads may still ask, and then open another.
#[used]
#[unsafe(link_section = ".fini_array")]
static LET_GO: extern "C" fn() = let_go;

extern "C" fn let_go() {
    let Some(own) = wipe_on_fork::per_process_if_made() else {
        return;
    };
    // There is no need to, and there may be no right to ask any more: sandboxes can kill for it.
    if is_of_the_program() {
        return;
    }
    let noted = own.pagemap.load(Ordering::Relaxed);
    let taken_back = noted > UNKNOWN
        && own
            .pagemap
            .compare_exchange(noted, UNKNOWN, Ordering::Relaxed, Ordering::Relaxed)
            .is_ok();
    // The number may be another file's by now, the program's own.
    if taken_back && knows(noted - 1) {
        // SAFETY: opened here, and not noted any more.
        unsafe { libc::close(noted - 1) };
    }
    // In a child that never asked.
    close_inherited(own);
}

/// Whether it says of pages that are known what is known of them.
fn knows(descriptor: i32) -> bool {
    says_what_is_known(descriptor) || {
        wipe_on_fork::tidy();
        says_what_is_known(descriptor)
    }
}

fn says_what_is_known(descriptor: i32) -> bool {
    let Some(Range { start, end }) = wipe_on_fork::surroundings() else {
        return false;
    };
    let page = region::page::size();
    let (mut parts, mut right) = (0, 0);
    let walked = scan(descriptor, start, end, &mut |part| {
        parts += 1;
        right += usize::from((part.start, part.end) == (start + page, end - page));
    });
    (walked, parts, right) == (Some(end), 1, 1)
}

/// Reports the first touched parts between the addresses, lowest first, at most
/// [`EraseRequest::SPANS`]. Returns up to which address they are all; or `None` if there is no
/// answer, whatever was reported by then.
fn scan(descriptor: i32, start: usize, end: usize, found: &mut impl FnMut(Span)) -> Option<usize> {
    if !READS.load(Ordering::Relaxed) {
        match request(descriptor, start, end, found) {
            Ok(walked) => return Some(walked),
            Err(Refusal::NoAnswer) => return None,
            // The file knows no such request: an older kernel's pagemap, or something else
            // that has the number by now, which `read` finds out.
            Err(Refusal::NoRequest) => {}
        }
    }
    read(descriptor, start, end, found)
}

enum Refusal {
    NoRequest,
    NoAnswer,
}

/// The same by request.
#[inline]
fn request(
    descriptor: i32,
    start: usize,
    end: usize,
    found: &mut impl FnMut(Span),
) -> Result<usize, Refusal> {
    let mut regions = [MaybeUninit::<PageRegion>::uninit(); EraseRequest::SPANS];
    let mut scan = Scan::of_touched(start, end, &mut regions);
    // SAFETY: the request reads and writes `scan`, and writes `regions`. Should the
    // descriptor be of another file by now, it knows no such request.
    let count = unsafe { libc::ioctl(descriptor, PAGEMAP_SCAN, &raw mut scan) };
    let Ok(count) = usize::try_from(count) else {
        let error = io::Error::last_os_error().raw_os_error();
        return Err(match error {
            Some(libc::ENOTTY) => Refusal::NoRequest,
            _ => Refusal::NoAnswer,
        });
    };
    for region in regions.iter().take(count) {
        // SAFETY: the kernel wrote as many as it says.
        let region = unsafe { region.assume_init_read() };
        let (Ok(from), Ok(to)) = (usize::try_from(region.start), usize::try_from(region.end))
        else {
            return Err(Refusal::NoAnswer);
        };
        if from < start || to > end || from >= to {
            return Err(Refusal::NoAnswer);
        }
        found(Span {
            start: from,
            end: to,
        });
    }
    // How far the kernel got, by its own account. A sandbox that has the request do
    // nothing and succeed leaves this at 0.
    match usize::try_from(scan.walk_end) {
        Ok(walked) if start < walked && walked <= end => Ok(walked),
        _ => Err(Refusal::NoAnswer),
    }
}

/// The same by reading an entry for each page, at most [`ENTRIES`] of them.
#[cold]
fn read(descriptor: i32, start: usize, end: usize, found: &mut impl FnMut(Span)) -> Option<usize> {
    let page = region::page::size();
    // Anything can be read. So each time it must be right about what is known as well.
    let mut known = [0; 3];
    entries(descriptor, wipe_on_fork::surroundings()?.start, &mut known)?;
    if known.map(is_touched) != [false, true, false] {
        return None;
    }
    READS.store(true, Ordering::Relaxed);

    let mut buffer = [0; ENTRIES];
    let pages = ((end - start) / page).min(ENTRIES);
    let buffer = &mut buffer[..pages];
    entries(descriptor, start, buffer)?;
    let mut part = Span { start, end: start };
    let mut parts = 0;
    for (at, entry) in (start..).step_by(page).zip(buffer) {
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
    Some(start + pages * page)
}

/// Whether an entry of the pagemap is that of a page that is present or swapped out.
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
