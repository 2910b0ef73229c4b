//! Looks at this process's memory through the kernel, past everything that the
//! compiler knows or thinks it knows about it.

use std::{io, ops::Range, ptr};

use windows_sys::Win32::System::{
    Diagnostics::Debug::{ReadProcessMemory, WriteProcessMemory},
    Memory::{PAGE_GUARD, PAGE_READWRITE, VirtualProtect},
    Threading::GetCurrentProcess,
};

#[allow(unused_imports, reason = "each area uses some of this")]
pub(crate) use super::bytes::*;
use super::windows::Part;

/// What memory holds from `range.start` to `range.end`, all of which must be mapped. What has no
/// memory is zeros. Guard pages are looked at, and are guard pages again.
pub(crate) fn read(range: &Range<usize>) -> Vec<u8> {
    let mut bytes = vec![0; range.len()];
    read_into(range.start, &mut bytes);
    bytes
}

/// The same, and nothing is allocated.
pub(crate) fn read_into(start: usize, bytes: &mut [u8]) {
    let range = start..start + bytes.len();
    bytes.fill(0);
    for part in Part::all(range.clone()) {
        assert_ne!(
            part.allocation(),
            0,
            "nothing is mapped at {:x?}",
            part.range()
        );
        let is_guard = part.is_guard();
        if !part.is_readable() && !is_guard {
            continue;
        }
        let part = part.range().start.max(range.start)..part.range().end.min(range.end);
        let into = &mut bytes[part.start - range.start..][..part.len()];
        if is_guard {
            protect(&part, PAGE_READWRITE);
        }
        read_part(part.start, into);
        if is_guard {
            protect(&part, PAGE_READWRITE | PAGE_GUARD);
        }
    }
}

fn protect(pages: &Range<usize>, protection: u32) {
    let start = ptr::without_provenance_mut(pages.start);
    let mut former = 0;
    // SAFETY: pages of a stack that nobody is using there.
    let done = unsafe { VirtualProtect(start, pages.len(), protection, &raw mut former) };
    assert_ne!(done, 0, "{}", io::Error::last_os_error());
}

fn read_part(from: usize, into: &mut [u8]) {
    let mut count = 0;
    // SAFETY: a number for this process.
    let process = unsafe { GetCurrentProcess() };
    let from = ptr::without_provenance(from);
    let into_pointer = into.as_mut_ptr().cast();
    // SAFETY: writes to the slice and to a local.
    let done =
        unsafe { ReadProcessMemory(process, from, into_pointer, into.len(), &raw mut count) };
    assert!(
        done != 0 && count == into.len(),
        "{}",
        io::Error::last_os_error()
    );
}

/// Where `part` begins in `bytes` for the first time.
pub(crate) fn find(bytes: &[u8], part: &[u8]) -> Option<usize> {
    bytes.windows(part.len()).position(|found| found == part)
}

/// Writes `bytes` to memory from `start` on.
///
/// Only for memory that nothing in the program refers to at the time, and that there is.
pub(crate) fn write(start: usize, bytes: &[u8]) {
    let mut count = 0;
    // SAFETY: a number for this process.
    let process = unsafe { GetCurrentProcess() };
    let at = ptr::without_provenance_mut(start);
    // SAFETY: the memory is nobody's, as said above.
    let done = unsafe {
        WriteProcessMemory(
            process,
            at,
            bytes.as_ptr().cast(),
            bytes.len(),
            &raw mut count,
        )
    };
    assert!(
        done != 0 && count == bytes.len(),
        "{}",
        io::Error::last_os_error()
    );
}
