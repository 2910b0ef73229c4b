//! Thread-locals that are given back with the library.
//!
//! By `gnu`, the standard library takes an index of the system's for each thread-local, of which a process
//! has 1088, and never gives one back. A library that is loaded and unloaded would use them up. So those of
//! this crate have indexes of their own.
#![expect(unsafe_code, reason = "values are found by address")]
#![allow(
    dead_code,
    reason = "with `msvc` and `gnullvm` the compiler has locals"
)]

use core::{
    cell::Cell,
    convert::Infallible,
    ffi::c_void,
    hint::spin_loop,
    mem::needs_drop,
    ptr::{self, NonNull},
    sync::atomic::{AtomicPtr, AtomicU32, Ordering},
};
use std::{
    alloc::{GlobalAlloc, Layout, System, handle_alloc_error},
    process::abort,
};

use windows_sys::Win32::System::Threading::{
    TLS_OUT_OF_INDEXES, TlsAlloc, TlsFree, TlsGetValue, TlsSetValue,
};

/// An index, noted plus one; or none; or another thread is making it.
const NONE: u32 = 0;
const IN_THE_MAKING: u32 = u32::MAX;

/// What is the same for values of all types.
struct Key {
    index: AtomicU32,
    has_destructor: bool,
    /// Drops and frees a value.
    end: unsafe fn(*mut c_void),
    /// The one that was made before.
    next: AtomicPtr<Key>,
}

/// Those that have an index, by way of `next`.
static KEYS: AtomicPtr<Key> = AtomicPtr::new(ptr::null_mut());

/// A value for each thread, made when it is first used, and dropped when the thread ends: those with a
/// destructor first.
pub(crate) struct Local<T: 'static> {
    key: Key,
    initial: fn() -> T,
}

// SAFETY: each thread has a value of its own, and no other gets at it.
unsafe impl<T> Sync for Local<T> {}

impl<T> Local<T> {
    pub(crate) const fn new(initial: fn() -> T) -> Self {
        Self {
            key: Key {
                index: AtomicU32::new(NONE),
                has_destructor: needs_drop::<T>(),
                end: end::<T>,
                next: AtomicPtr::new(ptr::null_mut()),
            },
            initial,
        }
    }

    #[inline]
    pub(crate) fn with<R>(&'static self, f: impl FnOnce(&T) -> R) -> R {
        // SAFETY: this thread's, which lives until the thread ends, or the library goes.
        f(unsafe { self.place().as_ref() })
    }

    /// There is always a value: if the thread's has been dropped, a new one.
    #[inline]
    pub(crate) fn try_with<R>(&'static self, f: impl FnOnce(&T) -> R) -> Result<R, Infallible> {
        Ok(self.with(f))
    }

    #[inline]
    fn place(&'static self) -> NonNull<T> {
        let noted = self.key.index.load(Ordering::Acquire);
        if noted != NONE && noted != IN_THE_MAKING {
            // SAFETY: an index that was made, and is given back only when nobody uses locals any more.
            let value = unsafe { TlsGetValue(noted - 1) };
            if let Some(value) = NonNull::new(value) {
                return value.cast();
            }
        }
        self.make()
    }

    #[cold]
    fn make(&'static self) -> NonNull<T> {
        let index = self.key.made();
        let layout = room_for::<T>();
        // Not by the program's allocator, which may be what asks.
        // SAFETY: of some bytes.
        let room = unsafe { System.alloc(layout) };
        let Some(place) = NonNull::new(room.cast::<T>()) else {
            handle_alloc_error(layout);
        };
        // SAFETY: allocated for it.
        unsafe { place.write((self.initial)()) };
        // SAFETY: an index that was made, and is given back only when nobody uses locals any more.
        if unsafe { TlsSetValue(index, place.as_ptr().cast()) } == 0 {
            abort();
        }
        place
    }
}

impl<T> Local<Cell<T>> {
    #[inline]
    pub(crate) fn get(&'static self) -> T
    where
        T: Copy,
    {
        self.with(Cell::get)
    }

    #[inline]
    pub(crate) fn set(&'static self, value: T) {
        self.with(|cell| cell.set(value));
    }

    #[inline]
    pub(crate) fn replace(&'static self, value: T) -> T {
        self.with(|cell| cell.replace(value))
    }

    #[inline]
    pub(crate) fn take(&'static self) -> T
    where
        T: Default,
    {
        self.with(Cell::take)
    }
}

/// Of one byte at the least, which is what can be allocated.
fn room_for<T>() -> Layout {
    let layout = Layout::new::<T>();
    if layout.size() == 0 {
        return Layout::new::<u8>();
    }
    layout
}

/// # Safety
///
/// It must be a value that [`Local::make`] has made, of that type, and not be used again.
unsafe fn end<T>(value: *mut c_void) {
    // SAFETY: by this function's own contract.
    unsafe { value.cast::<T>().drop_in_place() };
    // SAFETY: allocated so.
    unsafe { System.dealloc(value.cast(), room_for::<T>()) };
}

impl Key {
    fn made(&'static self) -> u32 {
        let order = Ordering::Acquire;
        loop {
            match self
                .index
                .compare_exchange(NONE, IN_THE_MAKING, order, order)
            {
                Ok(_) => break,
                Err(IN_THE_MAKING) => spin_loop(),
                Err(noted) => return noted - 1,
            }
        }
        // SAFETY: takes nothing.
        let index = unsafe { TlsAlloc() };
        if index == TLS_OUT_OF_INDEXES {
            // As for any other thread-local.
            abort();
        }
        // First, so that no thread has a value that isn't found when it ends.
        let this = ptr::from_ref(self).cast_mut();
        let mut next = KEYS.load(Ordering::Acquire);
        loop {
            self.next.store(next, Ordering::Relaxed);
            let order = Ordering::AcqRel;
            match KEYS.compare_exchange_weak(next, this, order, Ordering::Acquire) {
                Ok(_) => break,
                Err(other) => next = other,
            }
        }
        self.index.store(index + 1, Ordering::Release);
        index
    }

    /// The calling thread's value, which it has no more then.
    fn take(&self) -> Option<NonNull<c_void>> {
        let noted = self.index.load(Ordering::Acquire);
        if noted == NONE || noted == IN_THE_MAKING {
            return None;
        }
        // SAFETY: an index that was made, and is given back only when nobody uses locals any more.
        let value = NonNull::new(unsafe { TlsGetValue(noted - 1) })?;
        // SAFETY: as above.
        unsafe { TlsSetValue(noted - 1, ptr::null()) };
        Some(value)
    }
}

/// Calls `f` with each key that has an index.
fn each(mut f: impl FnMut(&Key)) {
    let mut next = KEYS.load(Ordering::Acquire);
    // SAFETY: statics, or null.
    while let Some(key) = unsafe { next.as_ref() } {
        f(key);
        next = key.next.load(Ordering::Relaxed);
    }
}

/// Drops the calling thread's values that have a destructor; or all, where nothing is to come after.
pub(super) fn end_values(all: bool) {
    /// Destructors may make values anew.
    const ROUNDS: usize = 5;

    for _ in 0..ROUNDS {
        let mut ended = false;
        each(|key| {
            if (all || key.has_destructor)
                && let Some(value) = key.take()
            {
                // SAFETY: this thread's, taken just now.
                unsafe { (key.end)(value.as_ptr()) };
                ended = true;
            }
        });
        if !ended {
            return;
        }
    }
}

/// Gives the indexes back.
///
/// # Safety
///
/// Nobody may use a local afterwards, or at the same time: the index may be somebody else's by then.
pub(super) unsafe fn give_back_indexes() {
    each(|key| {
        let noted = key.index.swap(NONE, Ordering::AcqRel);
        if noted != NONE && noted != IN_THE_MAKING {
            // SAFETY: an index that was made; by this function's own contract nobody uses it now.
            unsafe { TlsFree(noted - 1) };
        }
    });
    KEYS.store(ptr::null_mut(), Ordering::Release);
}

#[cfg(test)]
mod tests {
    use core::cell::{Cell, RefCell};
    use std::{
        sync::atomic::{AtomicUsize, Ordering},
        thread,
    };

    use super::Local;

    #[test]
    fn each_thread_has_a_value_of_its_own_which_begins_anew() {
        static NUMBER: Local<Cell<usize>> = Local::new(|| Cell::new(3));

        thread::scope(|scope| {
            for value in 10..20 {
                scope.spawn(move || {
                    assert_eq!(NUMBER.get(), 3);
                    for value in [value, 0, value + 100] {
                        NUMBER.set(value);
                        thread::yield_now();
                        assert_eq!(NUMBER.get(), value);
                    }
                });
            }
        });
        assert_eq!(NUMBER.get(), 3);
    }

    #[test]
    fn a_value_is_dropped_when_its_thread_ends_and_may_use_others_then() {
        static DROPPED: AtomicUsize = AtomicUsize::new(0);
        static OTHER: Local<Cell<usize>> = Local::new(|| Cell::new(1));
        static VALUES: Local<RefCell<Vec<Counts>>> = Local::new(|| RefCell::new(Vec::new()));

        struct Counts;

        impl Drop for Counts {
            fn drop(&mut self) {
                OTHER.set(OTHER.get() + 1);
                DROPPED.fetch_add(1, Ordering::Relaxed);
            }
        }

        for threads in 1..=8 {
            let work = || VALUES.with(|values| values.borrow_mut().extend([Counts, Counts]));
            thread::spawn(work).join().unwrap();
            assert_eq!(DROPPED.load(Ordering::Relaxed), 2 * threads);
        }
    }
}
