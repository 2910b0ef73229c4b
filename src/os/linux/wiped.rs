//! A page that the kernel wipes in a child made by `fork`, however that is made: what is
//! noted there is known to the process that noted it, and to no other. A process's number
//! would not do: the first of a container, and the first of one inside it, are both number 1.

use core::{
    ops::Range,
    ptr,
    sync::atomic::{AtomicBool, AtomicI32, AtomicPtr, AtomicU32, Ordering},
};

use super::{madvise, region, unmap};

/// All zeros to begin with, and again in a forked child.
#[repr(C)]
pub(super) struct Notes {
    /// Whom to ask about touched pages; see `pagemap.rs`.
    pub(super) pagemap: AtomicI32,
    /// Whether this process has opened a file for that.
    pub(super) has_opened: AtomicBool,
    /// This process's name, or 0 if it has none yet.
    process: AtomicU32,
}

static NOTES: AtomicPtr<Notes> = AtomicPtr::new(ptr::null_mut());

/// This process's name, a number that its forked children don't inherit: each gets a higher
/// one. `None` if there is no page for it.
pub(crate) fn process() -> Option<u32> {
    /// Copied by a fork, not wiped: a child goes on counting where its parent was.
    static NEXT: AtomicU32 = AtomicU32::new(1);

    let noted = &notes()?.process;
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
pub(super) fn notes() -> Option<&'static Notes> {
    let known = NOTES.load(Ordering::Acquire);
    let notes = if known.is_null() { make()? } else { known };
    // SAFETY: such a page is never unmapped, it begins as zeros, and it is only used as
    // this.
    Some(unsafe { &*notes })
}

/// Three pages of which it is known whether they have memory: the second does, as it has
/// been read; its neighbours never do.
pub(super) fn surroundings() -> Option<Range<usize>> {
    let notes = notes()?;
    notes.process.load(Ordering::Relaxed);
    let (start, page) = (ptr::from_ref(notes).addr(), region::page::size());
    Some(start - page..start + 2 * page)
}

/// What `look` makes of a page that has memory only while it is called, and in this process alone.
/// To be called by one thread of a process.
pub(super) fn with_a_page_touched<T>(look: impl FnOnce(Range<usize>) -> T) -> Option<T> {
    let page = region::page::size();
    let notes = ptr::from_ref(notes()?).cast_mut().cast::<u8>();
    // SAFETY: the last of the four.
    let spare = unsafe { notes.add(2 * page) };
    // SAFETY: it can be written to, and nobody else does.
    unsafe { spare.write_volatile(0) };
    let seen = look(spare.addr()..spare.addr() + page);
    // SAFETY: zeros are what comes back.
    let _ = unsafe { madvise(spare, page, libc::MADV_DONTNEED) };
    Some(seen)
}

/// Four pages: for notes the second, and the last to be touched now and then.
#[cold]
fn make() -> Option<*mut Notes> {
    const { assert!(size_of::<Notes>() <= 4096) }

    let page = region::page::size();
    let (pages, len) = region::alloc(4 * page, region::Protection::NONE)
        .ok()?
        .into_raw_parts::<u8>();
    // SAFETY: in the allocation.
    let start = unsafe { pages.add(page) };
    let open = |start| {
        // SAFETY: a page of the allocation, which is new.
        unsafe { region::protect(start, page, region::Protection::READ_WRITE) }.is_ok()
    };
    // SAFETY: in the allocation.
    let opened = open(start) && open(unsafe { pages.add(3 * page) });
    // SAFETY: as above, and wiping them in a child is what they are for.
    let wiped = unsafe { madvise(pages, 4 * page, libc::MADV_WIPEONFORK) }.is_ok();
    let made = opened
        && wiped
        && NOTES
            .compare_exchange(
                ptr::null_mut(),
                start.cast(),
                Ordering::AcqRel,
                Ordering::Acquire,
            )
            .is_ok();
    if !made {
        // SAFETY: back to its owner, and unused.
        unmap(unsafe { region::Allocation::from_raw_parts(pages, len) });
    }
    let known = NOTES.load(Ordering::Acquire);
    (!known.is_null()).then_some(known)
}
