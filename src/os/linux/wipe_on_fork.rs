//! A page that the kernel wipes in a child made by `fork`, however that is made: what is
//! noted there is known to the process that noted it, and to no other. A process's number
//! would not do: the first of a container, and the first of one inside it, are both number 1.
//!
//! In a library it lies in memory of that: so it goes when the library is unloaded, and not before.
//! What is mapped for it could only be unmapped by the library's destructors, and those are called
//! at `exit` too, while other threads still run. In a program it is mapped: that stays anyway, and
//! those who look through a program's data, as garbage collectors do, don't read it.
//!
//! Emulators (qemu 7.2) say that they take the advice, and don't: under them a forked child goes
//! on with what its parent has noted. The kernel's answers are not used there in any case.
//!
//! # Safety
//!
//! Of the pages one is used as [`PerProcess`], and one by [`with_a_page_touched`]; the others by nobody.

use core::{
    cell::UnsafeCell,
    ops::Range,
    ptr,
    sync::atomic::{AtomicBool, AtomicI32, AtomicPtr, AtomicU32, Ordering},
};

use super::{madvise, object::is_of_the_program, region, unmap};

/// All zeros to begin with, and again in a forked child.
#[repr(C)]
pub(super) struct PerProcess {
    /// Whom to ask about touched pages; see `pagemap.rs`.
    pub(super) pagemap: AtomicI32,
    /// Whether this process has opened a file for that.
    pub(super) has_opened: AtomicBool,
    /// This process's name, or 0 if it has none yet.
    process: AtomicU32,
}

static PER_PROCESS: AtomicPtr<PerProcess> = AtomicPtr::new(ptr::null_mut());

/// The largest pages that Linux has.
const LARGEST: usize = 64 << 10;

/// How many pages are wiped: one untouched, one for notes, one untouched, and one that is touched
/// now and then.
const PAGES: usize = 4;

/// So many bytes are zeros to begin with, and so are neither in the file nor in memory.
struct Room(UnsafeCell<[u8; (PAGES + 1) * LARGEST]>);

// SAFETY: what is used of it are atomics, and a page by one thread.
unsafe impl Sync for Room {}

/// Room for the pages, wherever they begin.
static ROOM: Room = Room(UnsafeCell::new([0; (PAGES + 1) * LARGEST]));

/// This process's name, a number that its forked children don't inherit: each gets a higher
/// one. `None` if there is no page for it.
pub(crate) fn process_id() -> Option<u32> {
    /// Copied by a fork, not wiped: a child goes on counting where its parent was.
    static NEXT: AtomicU32 = AtomicU32::new(1);

    let noted = &per_process()?.process;
    let known = noted.load(Ordering::Relaxed);
    if known != 0 {
        return Some(known);
    }
    let new = NEXT.fetch_add(1, Ordering::Relaxed);
    match noted.compare_exchange(0, new, Ordering::Relaxed, Ordering::Relaxed) {
        Ok(_) => Some(new),
        // Another thread's.
        Err(known) => Some(known),
    }
}

/// The page, made at the first call; `None` if it can't be had.
pub(super) fn per_process() -> Option<&'static PerProcess> {
    let known = PER_PROCESS.load(Ordering::Acquire);
    let notes = if known.is_null() { make()? } else { known };
    // SAFETY: such a page is there as long as this code, it begins as zeros, and it is only used
    // as this.
    Some(unsafe { &*notes })
}

/// The page, if there is one.
pub(super) fn per_process_if_made() -> Option<&'static PerProcess> {
    let notes = PER_PROCESS.load(Ordering::Acquire);
    // SAFETY: as for `notes`, if it isn't null.
    unsafe { notes.as_ref() }
}

/// Three pages of which it is known whether they have memory: the second does, as it has
/// been read; its neighbours don't, but for what [`tidy`] undoes.
pub(super) fn surroundings() -> Option<Range<usize>> {
    let notes = per_process()?;
    notes.process.load(Ordering::Relaxed);
    let (start, page) = (ptr::from_ref(notes).addr(), region::page::size());
    Some(start - page..start + 2 * page)
}

/// What `look` makes of a page that has memory only while it is called, and in this process alone.
/// To be called by one thread of a process.
pub(super) fn with_a_page_touched<T>(look: impl FnOnce(Range<usize>) -> T) -> Option<T> {
    per_process()?;
    let [.., spare] = pages();
    // SAFETY: it can be written to, and nobody else does.
    unsafe { spare.write_volatile(0) };
    let start = spare.addr();
    let seen = look(start..start + region::page::size());
    drop_page(spare);
    Some(seen)
}

/// Takes the memory of pages that nobody uses: they have some where all of a process was locked
/// (`mlockall`), or where somebody read all of the object, as detectors of leaks do.
#[cold]
pub(super) fn tidy() {
    if per_process_if_made().is_none() {
        return;
    }
    let [first, _, third, spare] = pages();
    for start in [first, third, spare] {
        // SAFETY: changes nothing of what memory holds.
        unsafe { libc::munlock(start.cast(), region::page::size()) };
        drop_page(start);
    }
}

/// Takes the memory of one of the pages that nobody uses.
fn drop_page(start: *mut u8) {
    // SAFETY: it holds zeros, if anything, and zeros are what comes back.
    let _ = unsafe { madvise(start, region::page::size(), libc::MADV_DONTNEED) };
}

/// Where the pages begin, once they are made.
fn pages() -> [*mut u8; PAGES] {
    let page = region::page::size();
    let notes = PER_PROCESS.load(Ordering::Acquire).cast::<u8>();
    let first = notes.wrapping_sub(page);
    [0, 1, 2, 3].map(|i| first.wrapping_add(i * page))
}

#[cold]
fn make() -> Option<*mut PerProcess> {
    const { assert!(size_of::<PerProcess>() <= 4096) }

    if is_of_the_program() || !make_in_room() {
        make_elsewhere()?;
    }
    Some(PER_PROCESS.load(Ordering::Acquire))
}

fn make_in_room() -> bool {
    room().is_some_and(|first| {
        let is_wiped = wipe_on_fork(first);
        if is_wiped {
            note(first);
        }
        is_wiped
    })
}

/// Makes the second of the pages the one for notes, if there is none yet.
fn note(first: *mut u8) -> bool {
    let notes = first.wrapping_add(region::page::size()).cast();
    let (order, otherwise) = (Ordering::AcqRel, Ordering::Acquire);
    PER_PROCESS
        .compare_exchange(ptr::null_mut(), notes, order, otherwise)
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

/// In new memory, which stays mapped for good: where an object's own can't be wiped, as with
/// emulators, which have something else under it.
fn make_elsewhere() -> Option<()> {
    let len = PAGES * region::page::size();
    let (first, len) = region::alloc(len, region::Protection::READ_WRITE)
        .ok()?
        .into_raw_parts::<u8>();
    if wipe_on_fork(first) && note(first) {
        return Some(());
    }
    // SAFETY: back to its owner, and unused.
    unmap(unsafe { region::Allocation::from_raw_parts(first, len) });
    // Another thread's.
    per_process_if_made().map(|_| ())
}

fn wipe_on_fork(first: *mut u8) -> bool {
    let len = PAGES * region::page::size();
    // What is around them isn't wiped, and so can't share a huge page with them. Small ones of
    // these would span two.
    // SAFETY: pages that are for this alone; it changes how they are backed.
    let _ = unsafe { madvise(first, len, libc::MADV_NOHUGEPAGE) };
    // SAFETY: as above, and to be wiped in a child is what they are for.
    unsafe { madvise(first, len, libc::MADV_WIPEONFORK) }.is_ok()
}

#[cfg(test)]
mod tests;
