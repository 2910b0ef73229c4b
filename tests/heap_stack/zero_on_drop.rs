//! Promise: a stack's memory is zero when it goes back to the system.
//!
//! Memory that was unmapped can't be looked at. So this program has its own
//! `munmap`, which looks first at what it was asked to look at.
#![expect(unsafe_code, reason = "stands in for a function of the C library")]

use std::{
    ffi::{c_int, c_long, c_void},
    ops::Range,
    sync::atomic::{AtomicUsize, Ordering::SeqCst},
};

use stackbleach::{Frames, HeapStack};

use crate::common::{maps, memory};

/// The range that is waited for; nothing while the end is zero.
static START: AtomicUsize = AtomicUsize::new(0);
static END: AtomicUsize = AtomicUsize::new(0);
/// How many bytes in it were not zero when it went; `UNSEEN` before that.
static NOT_ZERO: AtomicUsize = AtomicUsize::new(UNSEEN);
const UNSEEN: usize = usize::MAX;

/// In place of the C library's: the linker prefers a program's own definition.
///
/// # Safety
///
/// As for the system call.
#[unsafe(no_mangle)]
unsafe extern "C" fn munmap(start: *mut c_void, len: usize) -> c_int {
    let going = start.addr()..start.addr().wrapping_add(len);
    let awaited = START.load(SeqCst)..END.load(SeqCst);
    if !awaited.is_empty() && going.start <= awaited.start && awaited.end <= going.end {
        let left = memory::read(&awaited);
        NOT_ZERO.store(memory::count_not_zero(&left), SeqCst);
    }
    // SAFETY: what the caller wants and answers for.
    let result: c_long = unsafe { libc::syscall(libc::SYS_munmap, start, len) };
    if result == 0 { 0 } else { -1 }
}

/// How many bytes of `range` are not zero when `unmap` unmaps it.
fn not_zero_when_unmapped(range: &Range<usize>, unmap: impl FnOnce()) -> usize {
    NOT_ZERO.store(UNSEEN, SeqCst);
    START.store(range.start, SeqCst);
    END.store(range.end, SeqCst);
    unmap();
    END.store(0, SeqCst);
    let not_zero = NOT_ZERO.load(SeqCst);
    assert_ne!(not_zero, UNSEEN, "nobody called this munmap for it");
    not_zero
}

// One test, since there is one munmap.
#[test]
fn a_stack_is_zero_when_it_is_unmapped() {
    for frames in [Frames::Any, Frames::Probed] {
        let build = || HeapStack::builder().frames(frames).build().unwrap();
        let mut stack = build();
        let range = stack.run(|| maps::around(maps::here()).range).unwrap();
        // Runs leave nothing to erase, so something is put there.
        memory::write(range.start, &vec![0x5a; range.len()]);
        assert_eq!(not_zero_when_unmapped(&range, || drop(stack)), 0);

        // Or they leave paint.
        let mut stack = build();
        let range = stack.run(|| maps::around(maps::here()).range).unwrap();
        let is_painted = memory::read(&range).iter().any(|&byte| byte != 0);
        let is_probed = stack.protection().frames() == Frames::Probed;
        assert_eq!(is_painted, is_probed, "control");
        assert_eq!(not_zero_when_unmapped(&range, || drop(stack)), 0);
    }

    // The control: memory that nobody erases is seen.
    let page = maps::page();
    // SAFETY: new memory, wherever the kernel likes.
    let plain = unsafe {
        libc::mmap(
            std::ptr::null_mut(),
            page,
            libc::PROT_READ | libc::PROT_WRITE,
            libc::MAP_PRIVATE | libc::MAP_ANONYMOUS,
            -1,
            0,
        )
    };
    assert_ne!(plain, libc::MAP_FAILED);
    let range = plain.addr()..plain.addr() + page;
    memory::write(range.start, &[0x5a; 100]);
    let unmap = || {
        // SAFETY: mapped above, and used by nobody.
        assert_eq!(unsafe { libc::munmap(plain, page) }, 0);
    };
    assert_eq!(not_zero_when_unmapped(&range, unmap), 100);
}
