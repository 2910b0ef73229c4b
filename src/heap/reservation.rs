//! The address space that all arenas have their chunks in: reserved once for a process, closed, and
//! opened chunk by chunk.
//!
//! ```text
//!   | chunk            |g| chunk            |g|        closed        | chunks in a row          |g|
//! ```
//!
//! A chunk begins at a multiple of its size, so each block finds its chunk by its address. Its last
//! page stays closed, as a guard.
#![expect(unsafe_code, reason = "owns mappings")]

use core::{
    ptr,
    sync::atomic::{AtomicBool, AtomicPtr, Ordering},
};
use std::io;

use super::{atomic::AtomicUsize, claims::Claims, record, sanitizer};
use crate::{
    Lock,
    os::{
        self,
        region::{self, Protection},
    },
    span::Span,
};

/// The size of a chunk, and what its address is a multiple of.
pub(super) const CHUNK: usize = 1 << 20;

/// How much is reserved, as powers of two, from the most that is tried to the least that is of use.
const SIZES: &[u32] = if usize::BITS == 64 {
    &[36, 34, 32, 30, 28, 26]
} else {
    &[26, 24]
};

pub(super) static CLAIMS: Claims<WORDS> = Claims {
    words: [const { AtomicUsize::new(0) }; WORDS],
};

pub(super) const WORDS: usize = (1 << SIZES[0]) / CHUNK / usize::BITS as usize;

/// Where it begins, and in the low bits its size as a power of two; null until it is made. One word,
/// so that nobody ever sees half of it.
pub(super) static RESERVED: AtomicPtr<u8> = AtomicPtr::new(ptr::null_mut());

const SIZE_BITS: usize = 63;

/// All that was reserved, with what lies around.
static ALLOCATION: [AtomicUsize; 2] = [const { AtomicUsize::new(0) }; 2];

/// Whether the system has refused all sizes.
static IS_REFUSED: AtomicBool = AtomicBool::new(false);

/// Whether any chunk may be locked in memory.
static HAS_LOCKED: AtomicBool = AtomicBool::new(false);

/// Whether the address is of a block in an arena.
#[inline]
pub(super) fn contains(address: usize) -> bool {
    let reserved = RESERVED.load(Ordering::Relaxed).addr();
    // Nothing is there but null until it is made.
    (address.wrapping_sub(reserved & !SIZE_BITS) >> (reserved & SIZE_BITS)) == 0 && address != 0
}

/// The chunk that an address in the reservation is in.
#[inline]
pub(super) fn chunk_of(address: usize) -> *mut u8 {
    let reserved = RESERVED.load(Ordering::Relaxed);
    reserved.with_addr(address & !(CHUNK - 1))
}

/// Where it begins and ends, if there is one.
pub(super) fn bounds() -> Option<(usize, usize)> {
    let reserved = RESERVED.load(Ordering::Relaxed).addr();
    let start = reserved & !SIZE_BITS;
    (reserved != 0).then(|| (start, start + (1 << (reserved & SIZE_BITS))))
}

/// Makes the reservation if there is none. False if it can't be had.
pub(super) fn exists() -> bool {
    !RESERVED.load(Ordering::Relaxed).is_null() || make()
}

#[cold]
fn make() -> bool {
    record::keep();
    if IS_REFUSED.load(Ordering::Relaxed) {
        return false;
    }
    if sanitizer::has_an_allocator_of_its_own() || !os::OPENS_PARTS {
        IS_REFUSED.store(true, Ordering::Relaxed);
        return false;
    }
    for &size in SIZES {
        if let Some((start, allocation)) = reserve(1 << size) {
            let made = start.map_addr(|start| start | size as usize);
            let first = RESERVED.compare_exchange(
                ptr::null_mut(),
                made,
                Ordering::Release,
                Ordering::Relaxed,
            );
            match first {
                // For as long as there is a process.
                Ok(_) => {
                    let (start, len) = allocation.into_raw_parts::<u8>();
                    ALLOCATION[0].store(start.expose_provenance(), Ordering::Relaxed);
                    ALLOCATION[1].store(len, Ordering::Relaxed);
                }
                // Another thread was first.
                Err(_) => os::unmap(allocation),
            }
            return true;
        }
    }
    // Another thread may have what there was.
    if !RESERVED.load(Ordering::Relaxed).is_null() {
        return true;
    }
    IS_REFUSED.store(true, Ordering::Relaxed);
    false
}

/// So many bytes, at a multiple of a chunk's size, closed.
fn reserve(len: usize) -> Option<(*mut u8, region::Allocation)> {
    let whole = len + CHUNK;
    let mut allocation = region::alloc(whole, Protection::NONE).ok()?;
    let all: *mut u8 = allocation.as_mut_ptr();
    let start = all.map_addr(|all| all.next_multiple_of(CHUNK));
    // As what is given back is mapped.
    // SAFETY: a mapping of our own, which nobody uses.
    let _ = unsafe { os::map_anew(all, whole) };
    // SAFETY: as above.
    if unsafe { protect(all, whole) }.is_err() {
        os::unmap(allocation);
        return None;
    }
    Some((start, allocation))
}

/// How many chunks in a row it takes to open so many bytes, and to have a guard behind them.
pub(super) fn count(len: usize) -> Option<usize> {
    Some(len.checked_add(guard())?.div_ceil(CHUNK))
}

/// Claims chunks in a row, and opens the first `len` bytes of them, whole pages. They hold zeros. If they
/// are to be locked in memory and can't be, there are none.
pub(super) fn open(len: usize, lock: Lock) -> Option<*mut u8> {
    if !exists() {
        return None;
    }
    let count = count(len)?;
    let (start, end) = bounds()?;
    let first = CLAIMS.claim(count, (end - start) / CHUNK)?;
    let chunk = chunk_of(start + first * CHUNK);
    // SAFETY: claimed here, and closed as all that isn't claimed is.
    if unsafe { open_claimed(chunk, len, lock) } {
        return Some(chunk);
    }
    CLAIMS.release(first, count);
    None
}

/// If they can't be opened, or locked where they have to be, they stay closed.
///
/// # Safety
///
/// They must have been claimed by the caller, and be closed.
unsafe fn open_claimed(chunk: *mut u8, len: usize, lock: Lock) -> bool {
    // SAFETY: the caller's alone.
    if unsafe { region::protect(chunk, len, Protection::READ_WRITE) }.is_err() {
        return false;
    }
    if lock != Lock::No {
        HAS_LOCKED.store(true, Ordering::Relaxed);
        // SAFETY: as above.
        if unsafe { os::lock(chunk, len) }.is_err() && lock == Lock::Required {
            // SAFETY: as above.
            let _ = unsafe { region::protect(chunk, len, Protection::NONE) };
            return false;
        }
    }
    sanitizer::register_root(chunk, len);
    true
}

/// Closes what was opened, gives its memory back, and the chunks.
///
/// # Safety
///
/// It must have been opened by [`open`] with this length, hold zeros, and nobody may use it any more.
pub(super) unsafe fn close(chunk: *mut u8, len: usize) {
    sanitizer::unregister_root(chunk, len);
    // SAFETY: by this function's own contract.
    let is_as_reserved = unsafe { reserve_again(chunk, len) };
    let (Some((start, _)), Some(count)) = (bounds(), count(len)) else {
        return;
    };
    // Else nobody gets it again: it might be dumped.
    if is_as_reserved {
        CLAIMS.release((chunk.addr() - start) / CHUNK, count);
    }
}

/// Has there be in the place of what was opened what was reserved at first. What is only closed is
/// unlike what lies around it to the system, for good, since it has had pages: it would be one of the
/// mappings that a process may have.
///
/// False if that is not kept out of dumps.
///
/// # Safety
///
/// As for [`close`].
unsafe fn reserve_again(chunk: *mut u8, len: usize) -> bool {
    // What can't be protected any more is not mapped anew.
    // SAFETY: by this function's own contract.
    let is_protected = unsafe { protect(chunk, len) }.is_ok();
    // SAFETY: as above.
    if is_protected && unsafe { os::map_anew(chunk, len) }.is_ok() {
        // SAFETY: as above.
        return unsafe { protect(chunk, len) }.is_ok();
    }
    // If any of this is refused, it stays as it is: zeros. What is closed is not to count against what
    // the process may lock; mapped anew it wouldn't.
    if HAS_LOCKED.load(Ordering::Relaxed) {
        // SAFETY: as above.
        unsafe { os::unlock(chunk, len) };
    }
    // SAFETY: as above.
    let _ = unsafe { os::give_back_locked(chunk, len) };
    // SAFETY: as above.
    let _ = unsafe { region::protect(chunk, len, Protection::NONE) };
    true
}

/// Keeps it out of huge pages and core dumps.
///
/// # Safety
///
/// It must be a mapping of our own.
unsafe fn protect(start: *mut u8, len: usize) -> io::Result<()> {
    // SAFETY: by this function's own contract.
    unsafe { os::refuse_huge_pages(start, len) }?;
    // SAFETY: as above.
    unsafe { os::exclude_from_dumps(start, len) }
}

/// All chunks, and what was reserved with them; none if there is no reservation.
pub(super) fn all() -> Option<(Span, Span)> {
    let (start, end) = bounds()?;
    let [from, len] = [0, 1].map(|i| ALLOCATION[i].load(Ordering::Relaxed));
    let reserved = Span {
        start: from,
        end: from + len,
    };
    Some((Span { start, end }, reserved))
}

/// Whether somebody has claimed the chunk.
pub(super) fn is_claimed(chunk: usize) -> bool {
    bounds().is_some_and(|(start, _)| CLAIMS.is_claimed((chunk - start) / CHUNK))
}

/// Forgets the reservation, in which nothing is mapped any more. There won't be another.
pub(super) fn forget() {
    IS_REFUSED.store(true, Ordering::Relaxed);
    RESERVED.store(ptr::null_mut(), Ordering::Relaxed);
}

/// Claims all that is left, for nobody.
pub(super) fn claim_the_rest() {
    for word in &CLAIMS.words {
        word.store(usize::MAX, Ordering::Relaxed);
    }
}

/// A page at the end of each chunk.
pub(super) fn guard() -> usize {
    region::page::size()
}
