//! Locks on memory, as the kernel has them.

use std::{fs, io, ops::Range, ptr};

use stackbleach::{HeapStack, Lock};

use super::{child, limits, maps};

/// More than any of these tests has locked at a time.
const ENOUGH: usize = 5 << 20;

/// In a child that may lock enough: does `body`.
pub(crate) fn with_an_allowance<F: Fn() + Copy>(test: F, body: impl FnOnce()) {
    if child::is_for(test) {
        if may_lock(ENOUGH) {
            body();
        } else {
            let (_, most) = limits::get(libc::RLIMIT_MEMLOCK);
            child::untested(&format!(
                "locks, since no more than {most} bytes are allowed"
            ));
        }
        child::reached();
        return;
    }
    child::succeeds(test);
}

/// A stack that is locked.
pub(crate) fn new(size: usize) -> HeapStack {
    let builder = HeapStack::builder().size(size).lock(Lock::Required);
    builder.build().unwrap()
}

/// Where the usable bytes of `stack` are.
pub(crate) fn usable(stack: &mut HeapStack) -> Range<usize> {
    stack.run(|| maps::around(maps::here()).range).unwrap()
}

/// How many bytes this process has locked.
pub(crate) fn locked() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmLck:"));
    let kib = line.unwrap().trim().strip_suffix(" kB").unwrap();
    kib.parse::<usize>().unwrap() << 10
}

/// Whether this process may lock so many bytes more.
pub(crate) fn may_lock(len: usize) -> bool {
    let access = libc::PROT_READ | libc::PROT_WRITE;
    let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS;
    // SAFETY: new memory, wherever the kernel likes.
    let start = unsafe { libc::mmap(ptr::null_mut(), len, access, flags, -1, 0) };
    assert_ne!(start, libc::MAP_FAILED, "{}", io::Error::last_os_error());
    // SAFETY: mapped just now, and empty.
    let locked = unsafe { libc::mlock2(start, len, libc::MLOCK_ONFAULT) } == 0;
    // SAFETY: mapped here, and nobody refers to it.
    assert_eq!(unsafe { libc::munmap(start, len) }, 0);
    locked
}

/// Unlocks memory that somebody else has locked.
pub(crate) fn unlock(range: &Range<usize>) {
    let start = ptr::without_provenance(range.start);
    // SAFETY: changes no memory.
    let result = unsafe { libc::munlock(start, range.len()) };
    assert_eq!(result, 0, "{}", io::Error::last_os_error());
}

/// Locks it again.
pub(crate) fn lock(range: &Range<usize>) {
    let start = ptr::without_provenance(range.start);
    // SAFETY: changes no memory.
    let result = unsafe { libc::mlock2(start, range.len(), libc::MLOCK_ONFAULT) };
    assert_eq!(result, 0, "{}", io::Error::last_os_error());
}

/// Locks all that this process has and will have.
pub(crate) fn lock_all() -> io::Result<()> {
    // SAFETY: changes no memory.
    match unsafe { libc::mlockall(libc::MCL_CURRENT | libc::MCL_FUTURE) } {
        0 => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}
