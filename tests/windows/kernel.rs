//! Promise: what the system writes below the limit, where no code of the program has been, is erased
//! too.

use std::{ffi::c_void, io, ptr};

use stackbleach::{HeapStack, bleach};
use windows_sys::Win32::System::{
    Diagnostics::Debug::ReadProcessMemory, Threading::GetCurrentProcess,
};

use crate::{
    common::{maps, view::View},
    fields::Fields,
    guards::memory_of,
    needle::Needle,
};

const LEN: usize = 128;

/// Has the system copy it from `bytes` to `at`.
fn write(bytes: &[u8; LEN], at: usize) {
    // SAFETY: a number for this process.
    let process = unsafe { GetCurrentProcess() };
    let to: *mut c_void = ptr::with_exposed_provenance_mut(at);
    // SAFETY: reads the bytes; writes below all frames.
    let done =
        unsafe { ReadProcessMemory(process, bytes.as_ptr().cast(), to, LEN, ptr::null_mut()) };
    assert_ne!(done, 0, "{}", io::Error::last_os_error());
}

#[test]
fn what_the_system_writes_into_the_guard_page_is_erased() {
    let mut bytes = Box::new([0; LEN]);
    Needle(40).fill(&mut *bytes);
    let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap();
    let range = stack.run(maps::in_use).unwrap();
    for _ in 0..3 {
        stack
            .run(|| {
                let limit = Fields::now().limit;
                write(&bytes, limit - 2 * LEN);
                assert!(Fields::now().limit < limit, "control");
                assert_eq!(Needle(40).count_in(&range), LEN / 8, "control");
            })
            .unwrap();
        assert_eq!(View::open().first_not_zero(&range), None);
        memory_of(&range);
    }
}

#[test]
fn what_the_system_writes_below_the_stack_pointer_in_bleach_is_erased() {
    let mut bytes = Box::new([0; LEN]);
    Needle(41).fill(&mut *bytes);
    let at = maps::here() - (24 << 10);
    bleach(|| {
        write(&bytes, at);
        assert_eq!(Needle(41).count_on_own_stack(), LEN / 8, "control");
    });
    assert_eq!(Needle(41).count_on_own_stack(), 0);
}
