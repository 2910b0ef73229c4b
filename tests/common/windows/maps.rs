//! What the system says about this process's memory.
#![allow(dead_code, reason = "each test file uses some of this")]

use std::{arch::asm, ops::Range};

use windows_sys::Win32::System::{
    SystemInformation::{GetSystemInfo, SYSTEM_INFO},
    Threading::GetCurrentThreadStackLimits,
};

use super::windows::Part;

/// Pages that are alike; or all that can be used of the calling thread's stack, with memory or not.
#[derive(Clone, Debug)]
pub(crate) struct Mapping {
    pub(crate) range: Range<usize>,
    /// In Linux's words: `rw-p`, `r--p`, `---p`.
    pub(crate) access: String,
}

impl Mapping {
    pub(crate) fn len(&self) -> usize {
        self.range.len()
    }
}

/// All mappings, by address.
pub(crate) fn all() -> Vec<Mapping> {
    let parts = Part::all(0..usize::MAX).filter(|part| part.allocation() != 0);
    parts
        .map(|part| Mapping {
            range: part.range(),
            access: if part.is_writable() {
                "rw-p".to_owned()
            } else if part.is_readable() {
                "r--p".to_owned()
            } else {
                "---p".to_owned()
            },
        })
        .collect()
}

/// What is mapped around the address; for one on the stack in use, all that there is to use, from the
/// limit to the base.
pub(crate) fn around(address: usize) -> Mapping {
    let stack = in_use();
    if stack.contains(&address) {
        return Mapping {
            range: stack,
            access: "rw-p".to_owned(),
        };
    }
    find(all(), address)
}

pub(crate) fn plain_around(address: usize) -> Range<usize> {
    around(address).range
}

/// From the limit of the stack in use to its base. The thread's fields say where the base is, and
/// the crate how much is left.
pub(crate) fn in_use() -> Range<usize> {
    let rsp: usize;
    // SAFETY: reads a register.
    unsafe { asm!("mov {}, rsp", out(reg) rsp, options(nomem, nostack, preserves_flags)) };
    let (mut low, mut high) = (0, 0);
    // SAFETY: writes to two locals.
    unsafe { GetCurrentThreadStackLimits(&raw mut low, &raw mut high) };
    let left = stackbleach::remaining_stack().expect("a stack that is known");
    // A little less is left in a function that is called.
    let limit = (rsp - left) / page() * page();
    assert!(
        low <= limit && limit < rsp && rsp < high,
        "{low:#x} {limit:#x} {rsp:#x} {high:#x}"
    );
    limit..high
}

/// Where the frame of the caller lies: the address of something in it.
#[expect(
    clippy::inline_always,
    reason = "it is the caller's frame that is meant"
)]
#[inline(always)]
pub(crate) fn here() -> usize {
    let local = 0_u8;
    std::hint::black_box(&raw const local).addr()
}

/// The size of a page.
pub(crate) fn page() -> usize {
    let mut info = SYSTEM_INFO::default();
    // SAFETY: writes to a local.
    unsafe { GetSystemInfo(&raw mut info) };
    info.dwPageSize as usize
}

pub(crate) fn find(mappings: Vec<Mapping>, address: usize) -> Mapping {
    mappings
        .into_iter()
        .find(|mapping| mapping.range.contains(&address))
        .unwrap_or_else(|| panic!("nothing is mapped at {address:#x}"))
}
