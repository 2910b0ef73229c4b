//! What the operations do.

use std::{arch::asm, ptr};

/// A secret.
pub(crate) type Key = [u8; 32];

/// From memory to memory, through no register.
pub(crate) fn copy(from: &[u8], to: &mut [u8]) {
    let len = from.len();
    assert_eq!(len, to.len());
    // SAFETY: both are as long.
    unsafe {
        asm!(
            "rep movsb",
            inout("rcx") len => _,
            inout("rsi") from.as_ptr() => _,
            inout("rdi") to.as_mut_ptr() => _,
        );
    }
}

/// A page that nobody else has.
pub(crate) fn page(flags: libc::c_int) -> *mut [u8; 4096] {
    let flags = flags | libc::MAP_ANONYMOUS;
    let access = libc::PROT_READ | libc::PROT_WRITE;
    // SAFETY: a new mapping wherever there is room.
    let page = unsafe { libc::mmap(ptr::null_mut(), 4096, access, flags, -1, 0) };
    assert_ne!(page, libc::MAP_FAILED);
    page.cast()
}

/// Copies to it.
pub(crate) fn copy_to(key: &Key, page: *mut [u8; 4096]) {
    // SAFETY: it was mapped, and nobody else has it.
    let page = unsafe { &mut *page };
    copy(key, &mut page[100..132]);
}
