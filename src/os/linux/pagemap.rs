//! Which pages were touched: the kernel's own page tables, by the PAGEMAP_SCAN request
//! (Linux 6.7; Documentation/admin-guide/mm/pagemap.rst).
//!
//! It tells pages that are present or swapped out, without touching any. `mincore` would
//! not do: it does not count what is swapped out.
//!
//! A descriptor of `/proc/self/pagemap` speaks of the process that opened it, for good:
//! in a child made by `fork` it tells of the parent. Hence [`STATE`] lies in a page that
//! the kernel wipes in such a child.

use core::{
    mem::MaybeUninit,
    sync::atomic::{AtomicI32, AtomicPtr, Ordering},
};
use std::ptr;

use super::{madvise, region};

/// Where the descriptor is noted, in a page of its own, or null: in a forked child it
/// reads [`UNKNOWN`].
static STATE: AtomicPtr<AtomicI32> = AtomicPtr::new(ptr::null_mut());

/// Nobody has asked yet, in this process.
const UNKNOWN: i32 = 0;
/// The kernel won't say.
const REFUSED: i32 = -1;
// Anything else is a descriptor plus 1.

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

/// How many separate ranges one request can tell of.
const REGIONS: usize = 16;

/// Tries again to get the kernel to say, if it has refused: a new stack is a good time.
pub(crate) fn expect_questions() {
    if let Some(state) = state() {
        let _ = state.compare_exchange(REFUSED, UNKNOWN, Ordering::Relaxed, Ordering::Relaxed);
    }
}

/// Reports the touched parts of the range, as distance from its start and length; or
/// returns false if the kernel won't say.
///
/// # Safety
///
/// The range and the page that follows must be mapped, and the page have been written
/// to.
pub(crate) unsafe fn each_touched(
    start: *mut u8,
    len: usize,
    mut found: impl FnMut(usize, usize),
) -> bool {
    let Some(state) = state() else {
        return false;
    };
    let noted = state.load(Ordering::Relaxed);
    if noted == REFUSED {
        return false;
    }
    if noted != UNKNOWN && scan(noted - 1, start, len, &mut found) {
        return true;
    }
    // Not asked yet, or the descriptor is gone: programs close what they don't know.
    let opened = open();
    if opened == REFUSED {
        state.store(REFUSED, Ordering::Relaxed);
        return false;
    }
    // One question more, with a known answer: the page after the range was just written
    // to. A kernel or sandbox that doesn't know is not to be trusted.
    let answered =
        knows(opened - 1, start.wrapping_add(len)) && scan(opened - 1, start, len, &mut found);
    if answered {
        // Threads that come here together open one each, and all but one are left open. To
        // close one that another thread may be using would be worse.
        state.store(opened, Ordering::Relaxed);
    } else {
        state.store(REFUSED, Ordering::Relaxed);
        // SAFETY: opened just now, and known to nobody else.
        unsafe { libc::close(opened - 1) };
    }
    answered
}

/// A descriptor plus 1, or [`REFUSED`].
fn open() -> i32 {
    /// Out of the way: a descriptor that the program closes without knowing of it is then
    /// a closed one, and not soon another file under the same number.
    const AT_LEAST: libc::c_int = 500;

    let flags = libc::O_RDONLY | libc::O_CLOEXEC;
    // SAFETY: opens a file by a constant name.
    let first = unsafe { libc::open(c"/proc/self/pagemap".as_ptr(), flags) };
    if first < 0 {
        return REFUSED;
    }
    // SAFETY: makes a descriptor, of a file that is ours.
    let moved = unsafe { libc::fcntl(first, libc::F_DUPFD_CLOEXEC, AT_LEAST) };
    if moved < 0 {
        return first + 1;
    }
    // SAFETY: opened just now, and known to nobody else.
    unsafe { libc::close(first) };
    moved + 1
}

/// Whether it says that a page that is there is there.
fn knows(descriptor: i32, page: *mut u8) -> bool {
    let len = region::page::size();
    let mut known = 0;
    scan(descriptor, page, len, &mut |_, len| known += len) && known == len
}

/// Reports the touched parts of the range, lowest first, as distance from its start and
/// length. False if there is no answer, whatever was reported by then.
fn scan(descriptor: i32, range: *mut u8, len: usize, found: &mut impl FnMut(usize, usize)) -> bool {
    let first = range.addr();
    let end = first + len;
    let mut from = first;
    loop {
        let mut regions = [MaybeUninit::<PageRegion>::uninit(); REGIONS];
        let mut scan = Scan {
            size: size_of::<Scan>() as u64,
            flags: 0,
            start: from as u64,
            end: end as u64,
            walk_end: 0,
            vec: regions.as_mut_ptr().addr() as u64,
            vec_len: REGIONS as u64,
            max_pages: 0,
            category_inverted: 0,
            category_mask: 0,
            category_anyof_mask: PAGE_IS_PRESENT | PAGE_IS_SWAPPED,
            return_mask: PAGE_IS_PRESENT | PAGE_IS_SWAPPED,
        };
        // SAFETY: the request reads and writes `scan`, and writes `regions`. Should the
        // descriptor be of another file by now, it knows no such request.
        let count = unsafe { libc::ioctl(descriptor, PAGEMAP_SCAN, &raw mut scan) };
        let Ok(count) = usize::try_from(count) else {
            return false;
        };
        for region in regions.iter().take(count) {
            // SAFETY: the kernel wrote as many as it says.
            let region = unsafe { region.assume_init_read() };
            let (Ok(start), Ok(stop)) =
                (usize::try_from(region.start), usize::try_from(region.end))
            else {
                return false;
            };
            if start < from || stop > end || start >= stop {
                return false;
            }
            found(start - first, stop - start);
        }
        // How far the kernel got, by its own account. A sandbox that has the request do
        // nothing and succeed leaves this at 0.
        match usize::try_from(scan.walk_end) {
            Ok(walked) if walked == end => return true,
            Ok(walked) if from < walked && walked < end => from = walked,
            _ => return false,
        }
    }
}

/// The page with the state, made at the first call; `None` if it can't be had.
fn state() -> Option<&'static AtomicI32> {
    let known = STATE.load(Ordering::Acquire);
    let state = if known.is_null() {
        make_state()?
    } else {
        known
    };
    // SAFETY: such a page is never unmapped, it begins as zeros, and it is only used as
    // this.
    Some(unsafe { &*state })
}

#[cold]
fn make_state() -> Option<*mut AtomicI32> {
    let page = region::alloc(1, region::Protection::READ_WRITE).ok()?;
    let (start, len) = page.into_raw_parts::<AtomicI32>();
    // SAFETY: the page is new, and wiping it in a child is what it is for.
    let wiped = unsafe { madvise(start.cast(), len, libc::MADV_WIPEONFORK) };
    let made = wiped.is_ok()
        && STATE
            .compare_exchange(ptr::null_mut(), start, Ordering::AcqRel, Ordering::Acquire)
            .is_ok();
    if !made {
        // SAFETY: back to its owner, and unused.
        drop(unsafe { region::Allocation::from_raw_parts(start, len) });
    }
    let known = STATE.load(Ordering::Acquire);
    (!known.is_null()).then_some(known)
}
