//! Windows: has its own account of how far a stack is open, which tells what was touched.
//!
//! Of a stack of ours, only what has been used is open. A *guard page* lies below that. Whoever touches
//! it, code or the kernel, has it opened by the system, which puts another one below, and moves the limit
//! in the thread's block (TEB). So if the limit stands where it was, nothing below was touched, and it
//! takes no system call to know that. Else what is open is what was touched.
#![expect(unsafe_code, reason = "system calls on memory")]

use core::{ffi::c_void, ptr, ptr::NonNull};
use std::io;

use windows_sys::Win32::System::{
    Console::{GetStdHandle, STD_ERROR_HANDLE},
    Diagnostics::Debug::ReadProcessMemory,
    Memory::{MEM_COMMIT, MEM_DECOMMIT, PAGE_READWRITE, VirtualAlloc, VirtualFree},
    Threading::{GetCurrentProcess, GetCurrentThreadId},
};

mod exit;
mod faults;
mod locals;
mod own_stack;
mod protection;
pub(crate) mod region;
mod stack_limit;
#[cfg(test)]
mod tests;
mod walk;

use super::SignalStack;
use crate::{arch::EraseRequest, span::Span};

pub(crate) use exit::{ExitKey, at_unload};
pub(crate) use faults::watch_faults;
#[allow(
    unused_imports,
    reason = "with `msvc` and `gnullvm` the compiler has locals"
)]
pub(crate) use locals::Local;
pub(crate) use own_stack::{OwnStack, own_stack, stack_bounds};
pub(crate) use protection::{
    LOCK_LIMIT_ADVICE, exclude_from_dumps, lock, range_protection, unlock,
};
pub(crate) use stack_limit::StackLimit;

/// Gives the memory back, with its addresses if it is all that was reserved.
pub(crate) fn unmap(memory: region::Allocation) {
    drop(memory);
}

/// Never: the limit of the thread's own stack would have to move as well, and it is in use.
///
/// # Safety
///
/// None here.
pub(crate) unsafe fn give_back(_: *mut u8, _: usize) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// By closing the pages, and opening them anew.
///
/// # Safety
///
/// The range must be whole open pages of plain memory that the caller owns alone, and hold zeros.
pub(crate) unsafe fn give_back_locked(start: *mut u8, len: usize) -> io::Result<()> {
    let start: *mut c_void = start.cast();
    // SAFETY: what is dropped are zeros.
    if unsafe { VirtualFree(start, len, MEM_DECOMMIT) } == 0 {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: closed just now, and of zeros again.
    let opened = unsafe { VirtualAlloc(start, len, MEM_COMMIT, PAGE_READWRITE) };
    if opened.is_null() {
        // They MUST stay: the next who touches them would crash.
        std::process::abort();
    }
    Ok(())
}

pub(crate) fn private_memory_around(_: usize) -> Option<Span> {
    // Heap stacks of other copies of this crate are what the system takes for the thread's own.
    None
}

pub(crate) fn try_read(address: usize) -> Option<[u64; 4]> {
    let mut words = [0; 4];
    let len = size_of_val(&words);
    let to: *mut [u64; 4] = &raw mut words;
    // SAFETY: returns a constant.
    let this = unsafe { GetCurrentProcess() };
    let from = ptr::without_provenance(address);
    // SAFETY: writes to a local, and fails where it can't read.
    let read = unsafe { ReadProcessMemory(this, from, to.cast(), len, ptr::null_mut()) };
    (read != 0).then_some(words)
}

pub(crate) fn expect_questions() {}

/// Every page that is open counts as touched. Nobody may be on the stack.
pub(crate) fn each_touched(range: Span, found: impl FnMut(Span)) -> bool {
    walk::used_parts(range, found);
    true
}

#[allow(clippy::unnecessary_wraps, reason = "elsewhere there may be no answer")]
pub(crate) fn first_touched(
    range: Span,
    parts: &mut [Span; EraseRequest::SPANS],
) -> Option<(usize, usize)> {
    Some(walk::first_open_parts(range, parts))
}

pub(crate) fn stack_bounds_can_change() -> bool {
    // Fibers have stacks that the system takes for the thread's own.
    true
}

/// # Safety
///
/// None here.
#[allow(clippy::unnecessary_wraps, reason = "elsewhere it may fail")]
pub(crate) unsafe fn refuse_huge_pages(_: *mut u8, _: usize) -> io::Result<()> {
    // Nobody has them who hasn't asked for them.
    Ok(())
}

pub(crate) const OPENS_PARTS: bool = true;

/// Never: closing does as much.
///
/// # Safety
///
/// None here.
pub(crate) unsafe fn map_anew(_: *mut u8, _: usize) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// There is no fork.
pub(crate) fn process_id() -> Option<u32> {
    None
}

/// There are no signals, and no stacks for them.
#[allow(clippy::unnecessary_wraps, reason = "elsewhere it may fail")]
pub(crate) fn signal_stack() -> io::Result<SignalStack> {
    Ok(SignalStack::None)
}

pub(crate) const OVERWRITE_LEN: usize = 0;

/// # Safety
///
/// None here.
pub(crate) unsafe fn try_overwrite(_: *mut u8) -> bool {
    false
}

/// # Safety
///
/// None here.
pub(crate) unsafe fn set_signal_stack(_: NonNull<[u8]>) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

pub(crate) fn unset_signal_stack(_: usize) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// No name fits.
pub(crate) const THREAD_NAME_LEN: usize = 0;

/// Never: the standard library's message, which follows, has it.
pub(crate) fn thread_name(_: &mut [u8; THREAD_NAME_LEN]) -> Option<&[u8]> {
    None
}

pub(crate) fn thread_number() -> u64 {
    // SAFETY: returns a number.
    unsafe { GetCurrentThreadId() }.into()
}

pub(crate) fn write_error(bytes: &[u8]) {
    // SAFETY: takes a number.
    let standard_error = unsafe { GetStdHandle(STD_ERROR_HANDLE) };
    let len = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    let mut written = 0;
    // SAFETY: reads the bytes, and writes to a local. Without a handle it fails.
    unsafe {
        windows_sys::Win32::Storage::FileSystem::WriteFile(
            standard_error,
            bytes.as_ptr(),
            len,
            &raw mut written,
            ptr::null_mut(),
        );
    }
}

pub(crate) fn remaining_stack() -> Option<usize> {
    None
}
