//! The program's allocator: a `Heap` with the settings that the environment names, around one that
//! looks at what it is given back.
#![expect(unsafe_code, reason = "stands in for the allocator")]

use std::{
    alloc::{GlobalAlloc, Layout, System},
    cell::Cell,
    ffi::CStr,
    process::Command,
    sync::atomic::{AtomicUsize, Ordering},
};

use stackbleach::{Heap, Lock};

use crate::common::child;

/// Set in a child, to one of [`SETTINGS`].
const VARIABLE: &CStr = c"STACKBLEACH_TEST_HEAP";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Setting {
    /// `Heap::around(…)`, without more.
    Runs = 1,
    /// With `erase_every_free`.
    Everything,
    /// With `Lock::BestEffort`.
    LocksIfItCan,
    /// With `Lock::Required`.
    Locks,
    /// A `Heap` in an allocator that gets zeros for whatever is asked of it.
    AskedForZeros,
    /// No `Heap`: the control.
    None,
}

const SETTINGS: [(&CStr, Setting); 6] = [
    (c"runs", Setting::Runs),
    (c"everything", Setting::Everything),
    (c"locks if it can", Setting::LocksIfItCan),
    (c"locks", Setting::Locks),
    (c"asked for zeros", Setting::AskedForZeros),
    (c"none", Setting::None),
];

/// Does `body` in a child that runs `test` alone with that setting; it must come to its end there.
pub(crate) fn alone_with<F: Fn()>(setting: Setting, test: F, body: impl FnOnce()) {
    if child::is_for(&test) {
        body();
        return child::reached();
    }
    let output = command(setting, test).output().unwrap();
    child::assert_success(&output);
    child::pass_on_untested(&output);
}

/// Does `body` in children with each of these settings.
pub(crate) fn alone_with_each<F: Fn() + Copy>(settings: &[Setting], test: F, body: fn(Setting)) {
    for &setting in settings {
        alone_with(setting, test, || body(self::setting()));
    }
}

pub(crate) fn command<F: Fn()>(setting: Setting, test: F) -> Command {
    let mut command = child::command(test);
    let (name, _) = SETTINGS.iter().find(|named| named.1 == setting).unwrap();
    command.env(VARIABLE.to_str().unwrap(), name.to_str().unwrap());
    command
}

/// That of this process.
pub(crate) fn setting() -> Setting {
    static FOUND: AtomicUsize = AtomicUsize::new(0);

    let found = FOUND.load(Ordering::Relaxed);
    if let Some((_, setting)) = SETTINGS.iter().find(|named| named.1 as usize == found) {
        return *setting;
    }
    // SAFETY: reads a string; nothing here changes the environment.
    let name = unsafe { libc::getenv(VARIABLE.as_ptr()) };
    let setting = if name.is_null() {
        Setting::Runs
    } else {
        // SAFETY: strings of the environment are.
        let name = unsafe { CStr::from_ptr(name) };
        let named = SETTINGS.iter().find(|named| named.0 == name);
        named.map_or(Setting::Runs, |named| named.1)
    };
    FOUND.store(setting as usize, Ordering::Relaxed);
    setting
}

thread_local! {
    /// Of the block that is watched: where it is. Then how many bytes were not zero when this
    /// thread gave it back to the allocator below.
    static WATCHED: Cell<(usize, Option<usize>)> = const { Cell::new((0, None)) };
    /// How many allocations of this thread the allocator below has had.
    static BELOW: Cell<usize> = const { Cell::new(0) };
}

/// Calls `f`, in which this thread frees the block there. How many of its bytes were not zero then;
/// `None` if it never came to the allocator below.
pub(crate) fn left_of(block: usize, f: impl FnOnce()) -> Option<usize> {
    WATCHED.set((block, None));
    f();
    let (_, left) = WATCHED.replace((0, None));
    left
}

/// How many allocations have come to the allocator below from this thread in `f`.
pub(crate) fn below_in(f: impl FnOnce()) -> usize {
    let before = BELOW.get();
    f();
    BELOW.get() - before
}

/// The system's allocator, which looks at what is watched.
struct Looks;

fn look(block: *const u8, len: usize) {
    if block.addr() != WATCHED.get().0 {
        return;
    }
    let byte = |i| {
        // SAFETY: within the block.
        let byte = block.wrapping_add(i);
        // SAFETY: as above; who watches a block has written all of it.
        unsafe { byte.read_volatile() }
    };
    let left = (0..len).filter(|&i| byte(i) != 0).count();
    WATCHED.set((0, Some(left)));
}

// SAFETY: the system's, and a look.
unsafe impl GlobalAlloc for Looks {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        BELOW.set(BELOW.get() + 1);
        // SAFETY: by this function's own contract.
        let block = unsafe { System.alloc(layout) };
        if !block.is_null() && layout.size() <= 64 << 10 {
            // So that nothing is zero by chance.
            // SAFETY: as many bytes, allocated just now.
            unsafe { block.write_bytes(0x5a, layout.size()) };
        }
        block
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        BELOW.set(BELOW.get() + 1);
        // SAFETY: as above.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        look(block, layout.size());
        // SAFETY: as above.
        unsafe { System.dealloc(block, layout) };
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        look(block, layout.size());
        // SAFETY: as above.
        unsafe { System.realloc(block, layout, new_size) }
    }
}

static RUNS: Heap<Looks> = Heap::around(Looks);
static EVERYTHING: Heap<Looks> = Heap::around(Looks).erase_every_free();
static LOCKS_IF_IT_CAN: Heap<Looks> = Heap::around(Looks).lock(Lock::BestEffort);
static LOCKS: Heap<Looks> = Heap::around(Looks).lock(Lock::Required);

struct Chosen;

#[global_allocator]
static CHOSEN: Chosen = Chosen;

macro_rules! by_setting {
    ($heap:ident => $call:expr) => {
        match setting() {
            Setting::Runs | Setting::AskedForZeros => {
                let $heap = &RUNS;
                $call
            }
            Setting::Everything => {
                let $heap = &EVERYTHING;
                $call
            }
            Setting::LocksIfItCan => {
                let $heap = &LOCKS_IF_IT_CAN;
                $call
            }
            Setting::Locks => {
                let $heap = &LOCKS;
                $call
            }
            Setting::None => {
                let $heap = &Looks;
                $call
            }
        }
    };
}

// SAFETY: one of several allocators, always the same.
unsafe impl GlobalAlloc for Chosen {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if setting() == Setting::AskedForZeros {
            // SAFETY: by this function's own contract.
            let block = unsafe { self.alloc_zeroed(layout) };
            for i in 0..layout.size() {
                // SAFETY: within the block.
                let byte = unsafe { block.wrapping_add(i).read_volatile() };
                if byte != 0 {
                    // SAFETY: ends the process.
                    unsafe { libc::_exit(9) };
                }
            }
            return block;
        }
        // SAFETY: by this function's own contract.
        by_setting!(heap => unsafe { heap.alloc(layout) })
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as above.
        by_setting!(heap => unsafe { heap.alloc_zeroed(layout) })
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: as above.
        by_setting!(heap => unsafe { heap.dealloc(block, layout) });
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        // SAFETY: as above.
        by_setting!(heap => unsafe { heap.realloc(block, layout, new_size) })
    }
}
