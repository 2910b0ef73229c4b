//! What the system is asked to do for memory, and what it says that it does.
#![expect(unsafe_code, reason = "system calls on memory")]

use core::{ffi::c_void, ptr};
use std::{
    io,
    sync::{Mutex, OnceLock, PoisonError},
};

use windows_sys::Win32::{
    Foundation::{ERROR_NOT_SUPPORTED, ERROR_WORKING_SET_QUOTA},
    System::{
        LibraryLoader::{GetModuleHandleA, GetProcAddress},
        Memory::{GetProcessWorkingSetSizeEx, VirtualLock, VirtualUnlock},
        ProcessStatus::{K32QueryWorkingSetEx, PSAPI_WORKING_SET_EX_INFORMATION},
        Threading::GetCurrentProcess,
    },
};

use super::region::page;
use crate::{
    os::{LockRefused, RangeProtection},
    span::Span,
};

/// What to do about a limit on locked memory.
pub(crate) const LOCK_LIMIT_ADVICE: &str =
    "(the process's minimum working set); raise that by SetProcessWorkingSetSize";

/// Open pages can be locked, and no others.
///
/// # Safety
///
/// The range must be open pages that the caller owns alone.
pub(crate) unsafe fn lock(start: *mut u8, len: usize) -> Result<(), LockRefused> {
    // SAFETY: by this function's own contract; what it holds stays.
    if unsafe { VirtualLock(start.cast(), len) } == 0 {
        let code = io::Error::last_os_error().raw_os_error().unwrap_or(0);
        let is_limit = u32::try_from(code) == Ok(ERROR_WORKING_SET_QUOTA);
        return Err(LockRefused {
            code,
            limit: is_limit.then(least_working_set).flatten(),
        });
    }
    let range = Span {
        start: start.addr(),
        end: start.addr() + len,
    };
    if is_locked(range) {
        return Ok(());
    }
    // A system that says yes, and then that it isn't.
    // SAFETY: as above.
    unsafe { unlock(start, len) };
    Err(LockRefused {
        code: ERROR_NOT_SUPPORTED.cast_signed(),
        limit: None,
    })
}

/// # Safety
///
/// The range must be pages that the caller owns alone.
pub(crate) unsafe fn unlock(start: *mut u8, len: usize) {
    // SAFETY: by this function's own contract.
    unsafe { VirtualUnlock(start.cast(), len) };
}

/// As many bytes may be locked, less some pages.
fn least_working_set() -> Option<usize> {
    let (mut least, mut most, mut flags) = (0, 0, 0);
    // SAFETY: writes to locals.
    let got = unsafe {
        GetProcessWorkingSetSizeEx(
            GetCurrentProcess(),
            &raw mut least,
            &raw mut most,
            &raw mut flags,
        )
    };
    (got != 0).then_some(least)
}

/// Whether all pages are, as the system says.
fn is_locked(range: Span) -> bool {
    /// In the attributes of a page in the working set.
    const VALID: usize = 1;
    const LOCKED: usize = 1 << 22;

    const AT_ONCE: usize = 64;

    let page = page::size();
    let mut pages = (range.start..range.end).step_by(page);
    loop {
        // SAFETY: plain numbers and pointers.
        let mut asked: [PSAPI_WORKING_SET_EX_INFORMATION; AT_ONCE] = unsafe { core::mem::zeroed() };
        let mut count = 0;
        for (entry, address) in asked.iter_mut().zip(pages.by_ref()) {
            entry.VirtualAddress = ptr::without_provenance_mut(address);
            count += 1;
        }
        if count == 0 {
            return true;
        }
        let len = u32::try_from(count * size_of::<PSAPI_WORKING_SET_EX_INFORMATION>());
        let place: *mut c_void = asked.as_mut_ptr().cast();
        // SAFETY: as many entries, which it writes to.
        let told = unsafe { K32QueryWorkingSetEx(GetCurrentProcess(), place, len.unwrap_or(0)) };
        let is_locked = |entry: &PSAPI_WORKING_SET_EX_INFORMATION| {
            // SAFETY: a number in any case.
            let flags = unsafe { entry.VirtualAttributes.Flags };
            flags & (VALID | LOCKED) == VALID | LOCKED
        };
        if told == 0 || !asked[..count].iter().all(is_locked) {
            return false;
        }
    }
}

/// How many ranges the system keeps out of its reports for us. It has room for 512, for a whole program.
const MOST: usize = 256;

/// What is kept out of error reports, by the system's word.
static EXCLUDED: Mutex<[Span; MOST]> = Mutex::new([Span::EMPTY; MOST]);

type Exclude = unsafe extern "system" fn(*const c_void, u32) -> i32;
type Include = unsafe extern "system" fn(*const c_void) -> i32;

/// The functions of error reporting, where there are such: from Windows 10, version 1703, on.
fn reporting() -> Option<(Exclude, Include)> {
    static FOUND: OnceLock<Option<(Exclude, Include)>> = OnceLock::new();

    *FOUND.get_or_init(|| {
        // SAFETY: a name; every process has it.
        let library = unsafe { GetModuleHandleA(c"kernel32.dll".as_ptr().cast()) };
        let find = |name: &core::ffi::CStr| {
            // SAFETY: a name, and a library that is there, or null.
            unsafe { GetProcAddress(library, name.as_ptr().cast()) }
        };
        let exclude = find(c"WerRegisterExcludedMemoryBlock")?;
        let include = find(c"WerUnregisterExcludedMemoryBlock")?;
        // SAFETY: the function of that name.
        let exclude = unsafe {
            core::mem::transmute::<unsafe extern "system" fn() -> isize, Exclude>(exclude)
        };
        // SAFETY: as above.
        let include = unsafe {
            core::mem::transmute::<unsafe extern "system" fn() -> isize, Include>(include)
        };
        Some((exclude, include))
    })
}

/// Out of the dumps that Windows makes for its error reports. Others, such as a debugger's or those by
/// `MiniDumpWriteDump`, have all memory in them. Where the system has no such function, no room or
/// no such length, nothing happens, and [`range_protection`] says so.
///
/// # Safety
///
/// The range must be memory that the caller owns alone.
#[allow(clippy::unnecessary_wraps, reason = "elsewhere it may fail")]
pub(crate) unsafe fn exclude_from_dumps(start: *mut u8, len: usize) -> io::Result<()> {
    let range = Span {
        start: start.addr(),
        end: start.addr() + len,
    };
    let mut excluded = EXCLUDED.lock().unwrap_or_else(PoisonError::into_inner);
    if excluded.iter().any(|has| contains(*has, range)) {
        return Ok(());
    }
    if let Some((exclude, _)) = reporting()
        && let Some(free) = excluded.iter_mut().find(|has| has.is_empty())
        && let Ok(len) = u32::try_from(len)
        // SAFETY: the caller's memory; this changes what a report takes along.
        && unsafe { exclude(start.cast_const().cast(), len) } >= 0
    {
        *free = range;
    }
    Ok(())
}

fn contains(all: Span, part: Span) -> bool {
    all.start <= part.start && part.end <= all.end
}

/// What lies in that range is somebody else's from now on.
pub(super) fn forget(range: Span) {
    let mut excluded = EXCLUDED.lock().unwrap_or_else(PoisonError::into_inner);
    for has in excluded.iter_mut() {
        if !has.is_empty() && contains(range, *has) {
            if let Some((_, include)) = reporting() {
                // SAFETY: registered here.
                unsafe { include(ptr::without_provenance(has.start)) };
            }
            *has = Span::EMPTY;
        }
    }
}

pub(crate) fn range_protection(range: Span) -> RangeProtection {
    let excluded = EXCLUDED.lock().unwrap_or_else(PoisonError::into_inner);
    RangeProtection {
        locked: is_locked(range),
        excluded_from_dumps: Some(excluded.iter().any(|has| contains(*has, range))),
    }
}
