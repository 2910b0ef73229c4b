//! What the kernel is asked to do for a stack's memory, and what it says that it does.

use core::ffi::CStr;
use std::{
    fs::File,
    io::{self, BufRead, BufReader},
    ptr,
};

use super::{madvise, own_stack::mapping, proc, region};
use crate::{
    os::{ANDROID, LockRefused, RangeProtection},
    span::Span,
};

/// # Safety
///
/// The range must be a mapping that the caller owns alone.
pub(crate) unsafe fn refuse_huge_pages(start: *mut u8, len: usize) -> io::Result<()> {
    // SAFETY: the caller owns the range; this changes how it is backed, not what
    // it holds.
    match unsafe { madvise(start, len, libc::MADV_NOHUGEPAGE) } {
        // A kernel without huge pages knows no such advice, and needs none.
        Err(error) if error.raw_os_error() == Some(libc::EINVAL) => Ok(()),
        other => other,
    }
}

/// # Safety
///
/// The range must be a mapping that the caller owns alone.
pub(crate) unsafe fn exclude_from_dumps(start: *mut u8, len: usize) -> io::Result<()> {
    // SAFETY: the caller owns the range; this changes what a core dump takes along.
    unsafe { madvise(start, len, libc::MADV_DONTDUMP) }
}

/// # Safety
///
/// The range must be a mapping that the caller owns alone.
pub(crate) unsafe fn lock(start: *mut u8, len: usize) -> Result<(), LockRefused> {
    // SAFETY: by this function's own contract.
    let mut locked = unsafe { lock_when_touched(start, len) };
    if locked == Err(libc::ENOSYS) {
        // Before Linux 4.4, all of it gets memory right away. It would anyway: such a kernel
        // doesn't say what was touched, so all of it is erased.
        // SAFETY: the caller owns the range, and what it holds stays.
        locked = match unsafe { libc::mlock(start.cast(), len) } {
            0 => Ok(()),
            _ => Err(last_error()),
        };
    }
    let range = Span {
        start: start.addr(),
        end: start.addr() + len,
    };
    let code = if let Err(code) = locked {
        code
    } else if any_is_locked(range) || range_protection(range).locked {
        return Ok(());
    } else {
        // A sandbox that has the call do nothing and succeed.
        libc::ENOSYS
    };
    let limit = lock_limit().filter(|&limit| match code {
        libc::ENOMEM => true,
        // The kernel says this if nothing may be locked. Sandboxes say it of any call.
        libc::EPERM => limit == 0,
        _ => false,
    });
    Err(LockRefused { code, limit })
}

/// Has pages locked when they get memory, which they get when they are touched. Otherwise returns the
/// number of the error: `ENOSYS` if there is no such call.
///
/// # Safety
///
/// As for [`lock`].
unsafe fn lock_when_touched(start: *mut u8, len: usize) -> Result<(), i32> {
    const MLOCK_ONFAULT: libc::c_uint = 1;

    if ANDROID && !is_in_the_c_library(c"mlock2") {
        return Err(libc::ENOSYS);
    }
    // By number: not every C library has it.
    // SAFETY: the caller owns the range, and what it holds stays.
    match unsafe { libc::syscall(libc::SYS_mlock2, start, len, MLOCK_ONFAULT) } {
        0 => Ok(()),
        _ => Err(last_error()),
    }
}

/// Whether the C library has a function by that name.
///
/// Android kills a program for a system call that isn't on a list. The list is made of the calls that
/// its C library has functions for: so this tells of both, and nothing else does without a call.
fn is_in_the_c_library(name: &CStr) -> bool {
    // SAFETY: looks for a name, and calls nothing.
    !unsafe { libc::dlsym(libc::RTLD_DEFAULT, name.as_ptr()) }.is_null()
}

/// The number of the last call's error.
fn last_error() -> i32 {
    // From the system, and so there is one.
    io::Error::last_os_error().raw_os_error().unwrap_or(0)
}

/// How many bytes this process may lock, if there is a limit.
fn lock_limit() -> Option<usize> {
    let mut limit = libc::rlimit {
        rlim_cur: 0,
        rlim_max: 0,
    };
    // SAFETY: writes to `limit`, a local.
    let failed = unsafe { libc::getrlimit(libc::RLIMIT_MEMLOCK, &raw mut limit) } != 0;
    if failed || limit.rlim_cur == libc::RLIM_INFINITY {
        return None;
    }
    Some(usize::try_from(limit.rlim_cur).unwrap_or(usize::MAX))
}

/// What holds for all that is mapped in the range, which is whole pages.
pub(crate) fn range_protection(range: Span) -> RangeProtection {
    by_file(range).unwrap_or_else(|| RangeProtection {
        locked: is_locked(range),
        excluded_from_dumps: None,
    })
}

/// By the flags of mappings in `/proc/self/smaps`; `None` if they can't be had.
fn by_file(range: Span) -> Option<RangeProtection> {
    proc::search_smaps(|smaps| search(smaps, range)).ok()
}

/// The same by one of the file's names; `None` if the mappings are not there.
fn search(smaps: File, range: Span) -> io::Result<Option<RangeProtection>> {
    let mut smaps = BufReader::new(smaps);
    let (mut locked, mut excluded) = (true, true);
    // Up to here flags have been read, and up to there mappings have been listed.
    let (mut flagged, mut listed) = (range.start, range.start);
    let mut line = Vec::new();
    while flagged < range.end {
        line.clear();
        if smaps.read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        if let Some((first, last, _)) = mapping(&line) {
            if first <= listed && listed < last {
                listed = last;
            }
        } else if flagged < listed
            && let Some(flags) = line.strip_prefix(b"VmFlags:")
        {
            let has = |flag: &[u8]| flags.split(u8::is_ascii_whitespace).any(|one| one == flag);
            locked &= has(b"lo");
            excluded &= has(b"dd");
            flagged = listed;
        }
    }
    Ok(Some(RangeProtection {
        locked,
        excluded_from_dumps: Some(excluded),
    }))
}

/// Whether all pages are locked, without a file to read.
fn is_locked(range: Span) -> bool {
    let page = region::page::size();
    any_is_locked(range)
        && (range.start..range.end).step_by(page).all(|start| {
            any_is_locked(Span {
                start,
                end: start + page,
            })
        })
}

/// Whether any page there is locked.
fn any_is_locked(range: Span) -> bool {
    let start = ptr::without_provenance_mut(range.start);
    // This invalidates what is cached of a file, and here there is no file. But it refuses
    // locked pages.
    // SAFETY: changes no memory.
    let failed =
        unsafe { libc::msync(start, range.len(), libc::MS_ASYNC | libc::MS_INVALIDATE) } != 0;
    failed && last_error() == libc::EBUSY
}

#[cfg(test)]
mod tests {
    use super::is_in_the_c_library;

    #[test]
    fn the_c_library_has_what_it_has() {
        if cfg!(target_feature = "crt-static") {
            println!(
                "NOT TESTED: names can't be looked for in a program that is linked statically"
            );
            return;
        }
        assert!(is_in_the_c_library(c"mlock"));
        assert!(!is_in_the_c_library(c"mlock_of_nobody"));
    }
}
