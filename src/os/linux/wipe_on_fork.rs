//! What a process knows of itself: a page that the kernel wipes in a child made by `fork`, however
//! the child is made. A process's number would not do: the first process of a container, and the
//! first of a container inside it, are both number 1.
//!
//! In a library the page lies in the library's own memory, so that it goes when the library is
//! unloaded, and not before. A mapping could only be unmapped by the library's destructors, which
//! are called at `exit` too, while other threads still run. In a program the page is mapped: a
//! program is never unloaded, and a garbage collector, which reads a program's data, doesn't read
//! a mapping that it doesn't know.
//!
//! Emulators (qemu 7.2) accept the advice and don't follow it: under them a forked child goes on
//! with its parent's page. The kernel's answers are not used there in any case.
//!
//! # Safety
//!
//! One of the pages is used as [`PerProcess`], and one by [`with_a_page_touched`]. Nobody uses the
//! others.

use core::{
    cell::UnsafeCell,
    ptr,
    sync::atomic::{AtomicBool, AtomicI32, AtomicPtr, AtomicU32, Ordering},
};

use super::{madvise, object::is_of_the_program, region, unmap};
use crate::span::Span;

/// All zeros to begin with, and again in a forked child.
#[repr(C)]
pub(super) struct PerProcess {
    /// The state of the pagemap's descriptor; see `pagemap/descriptor.rs`.
    pub(super) pagemap: AtomicI32,
    /// Whether this process has opened that file.
    pub(super) has_opened: AtomicBool,
    /// This process's number, or 0 if it has none yet.
    id: AtomicU32,
}

static PER_PROCESS: AtomicPtr<PerProcess> = AtomicPtr::new(ptr::null_mut());

/// The largest pages that Linux has.
const LARGEST: usize = 64 << 10;

/// How many pages are wiped: one that nobody touches, [`PerProcess`], one that nobody touches, and
/// one that is touched now and then.
const PAGES: usize = 4;

/// Zeros to begin with, and so neither in the file nor in memory.
struct Room(UnsafeCell<[u8; (PAGES + 1) * LARGEST]>);

// SAFETY: atomics are used of it, and a page by one thread.
unsafe impl Sync for Room {}

/// Room for the pages, wherever they begin.
static ROOM: Room = Room(UnsafeCell::new([0; (PAGES + 1) * LARGEST]));

/// A number for this process, which its forked children don't inherit: each gets a higher one.
/// `None` if there is no page for it.
pub(crate) fn process_id() -> Option<u32> {
    /// Copied by a fork, not wiped: a child goes on counting where its parent was.
    static NEXT: AtomicU32 = AtomicU32::new(1);

    let own = &per_process()?.id;
    let id = own.load(Ordering::Relaxed);
    if id != 0 {
        return Some(id);
    }
    let new = NEXT.fetch_add(1, Ordering::Relaxed);
    match own.compare_exchange(0, new, Ordering::Relaxed, Ordering::Relaxed) {
        Ok(_) => Some(new),
        // Another thread was first.
        Err(id) => Some(id),
    }
}

/// The page, created at the first call. `None` if it can't be had.
pub(super) fn per_process() -> Option<&'static PerProcess> {
    let page = PER_PROCESS.load(Ordering::Acquire);
    let page = if page.is_null() { create()? } else { page };
    // SAFETY: such a page is there as long as this code, it begins as zeros, and it is only used
    // as this.
    Some(unsafe { &*page })
}

/// The page, if it has been created.
pub(super) fn per_process_if_created() -> Option<&'static PerProcess> {
    let page = PER_PROCESS.load(Ordering::Acquire);
    // SAFETY: as for `per_process`, if it isn't null.
    unsafe { page.as_ref() }
}

/// Three pages to put a question about whose answer is known: the second was touched, and its
/// neighbours weren't, or [`tidy`] undoes that.
pub(super) fn reference_pages() -> Option<Span> {
    let second = per_process()?;
    second.id.load(Ordering::Relaxed);
    let (start, page) = (ptr::from_ref(second).addr(), region::page::size());
    Some(Span {
        start: start - page,
        end: start + 2 * page,
    })
}

/// Calls `ask` with a page that has memory meanwhile, and in this process alone. To be called by
/// one thread of a process.
pub(super) fn with_a_page_touched<T>(ask: impl FnOnce(Span) -> T) -> Option<T> {
    per_process()?;
    let [.., spare] = pages();
    // SAFETY: it can be written to, and nobody else does.
    unsafe { spare.write_volatile(0) };
    let start = spare.addr();
    let answer = ask(Span {
        start,
        end: start + region::page::size(),
    });
    drop_page(spare);
    Some(answer)
}

/// Drops the memory of pages that nobody uses. They have some if all of a process was locked
/// (`mlockall`), or if all of the object was read, as leak detectors do.
#[cold]
pub(super) fn tidy() {
    if per_process_if_created().is_none() {
        return;
    }
    let [first, _, third, spare] = pages();
    for start in [first, third, spare] {
        // SAFETY: changes nothing of what memory holds.
        unsafe { libc::munlock(start.cast(), region::page::size()) };
        drop_page(start);
    }
}

/// Drops the memory of a page that nobody uses.
fn drop_page(start: *mut u8) {
    // SAFETY: it holds zeros, if anything, and zeros are what comes back.
    let _ = unsafe { madvise(start, region::page::size(), libc::MADV_DONTNEED) };
}

/// Where the pages begin, once they are created.
fn pages() -> [*mut u8; PAGES] {
    let page = region::page::size();
    let second = PER_PROCESS.load(Ordering::Acquire).cast::<u8>();
    let first = second.wrapping_sub(page);
    [0, 1, 2, 3].map(|i| first.wrapping_add(i * page))
}

#[cold]
fn create() -> Option<*mut PerProcess> {
    const { assert!(size_of::<PerProcess>() <= 4096) }

    if is_of_the_program() || !create_in_room() {
        create_elsewhere()?;
    }
    Some(PER_PROCESS.load(Ordering::Acquire))
}

fn create_in_room() -> bool {
    room().is_some_and(|first| {
        let is_wiped = wipe_on_fork(first);
        if is_wiped {
            publish(first);
        }
        is_wiped
    })
}

/// Makes the second of these pages the process's own, if it has none yet.
fn publish(first: *mut u8) -> bool {
    let second = first.wrapping_add(region::page::size()).cast();
    let (order, otherwise) = (Ordering::AcqRel, Ordering::Acquire);
    PER_PROCESS
        .compare_exchange(ptr::null_mut(), second, order, otherwise)
        .is_ok()
}

/// In this object's own memory.
fn room() -> Option<*mut u8> {
    let page = region::page::size();
    if page > LARGEST {
        return None;
    }
    let room = ROOM.0.get().cast::<u8>();
    Some(room.wrapping_add(room.addr().next_multiple_of(page) - room.addr()))
}

/// In new memory, which stays mapped for good: in a program, and where an object's own memory can't
/// be wiped, as under emulators, which have something else beneath it.
fn create_elsewhere() -> Option<()> {
    let len = PAGES * region::page::size();
    let (first, len) = region::alloc(len, region::Protection::READ_WRITE)
        .ok()?
        .into_raw_parts::<u8>();
    if wipe_on_fork(first) && publish(first) {
        return Some(());
    }
    // SAFETY: back to its owner, and unused.
    unmap(unsafe { region::Allocation::from_raw_parts(first, len) });
    // Another thread was first, or there is none.
    per_process_if_created().map(|_| ())
}

fn wipe_on_fork(first: *mut u8) -> bool {
    let len = PAGES * region::page::size();
    // Their neighbours are not wiped, and so must not share a huge page with them.
    // SAFETY: pages that are for this alone; it changes how they are backed.
    let _ = unsafe { madvise(first, len, libc::MADV_NOHUGEPAGE) };
    // SAFETY: as above; they are there to be wiped in a child.
    unsafe { madvise(first, len, libc::MADV_WIPEONFORK) }.is_ok()
}

#[cfg(test)]
mod tests;
