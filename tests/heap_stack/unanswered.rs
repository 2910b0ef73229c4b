//! Promise: where the kernel can't or won't say which pages of a stack hold something,
//! from the start or from some moment on, a stack works, and is zero after each run.
//!
//! Each in a process of its own. What looks at the stacks was opened before.
#![expect(unsafe_code, reason = "calls what is refused, and closes descriptors")]

use std::{fs, fs::File, io, os::unix::fs::FileExt};

use stackbleach::HeapStack;

use crate::common::{
    child,
    effort::is_full,
    filter, forks, maps,
    touching::{self, Touching},
    view::View,
};

mod calls;
mod descriptors;
mod is_exact;
mod rights;

pub(super) const MIB: usize = 1 << 20;

pub(super) const PAGEMAP: &str = "/proc/self/pagemap";

/// One that may have been in use already, and new ones.
pub(super) fn all_are_zero_after_all_sorts_of_runs(old: Option<Touching>, view: &View) {
    let sizes = [0, MIB, 5 * MIB];
    let sizes = if is_full() { &sizes } else { &sizes[..2] };
    let new = sizes.iter().map(|&size| Touching::new(view, size));
    for mut touching in old.into_iter().chain(new) {
        touching.is_zero_after_all_sorts_of_runs(view);
        touching.stack.run(|| ()).unwrap();
        assert_eq!(touching.stack.run(|| 42).unwrap(), 42);
    }
}

/// In a child: does `deprive`, before any stack was made and, in a fork, after one was
/// in use; stacks must be zero after runs with that and without.
pub(super) fn zero_after_runs_although<F: Fn() + Copy>(test: F, deprive: impl Fn()) {
    child::alone(test, || {
        // First, so that this process has no stack yet.
        forks::within(forks::fork, || {
            let view = View::open();
            deprive();
            all_are_zero_after_all_sorts_of_runs(None, &view);
        });
        let view = View::open();
        let mut old = Touching::new(&view, MIB);
        old.is_zero_after_all_sorts_of_runs(&view);
        deprive();
        all_are_zero_after_all_sorts_of_runs(Some(old), &view);
    });
}

pub(super) fn all_of_it_or_only_what_was_touched_gets_memory(view: &View) -> (bool, bool) {
    // More than is read at once.
    let mut touching = Touching::new(view, 5 * MIB);
    touching.empty();
    let base = touching.range.end - 2 * maps::page()..touching.range.end;
    let pages: Vec<_> = touching.pages().step_by(3).take(100).collect();
    for (i, page) in pages.into_iter().enumerate() {
        let touched = [touching::from(page + 7, 1)];
        touching.is_zero_after_end(view, touching::WAYS[0], touching::ENDS[0], &touched);
        let resident = view.resident_bytes(&touching.range);
        if resident == touching.range.len() {
            return (true, false);
        }
        // Pages that were touched have gone again, or are kept; no others are there.
        let elsewhere = resident - view.resident_bytes(&base);
        assert!(elsewhere <= (i + 1) * maps::page(), "{elsewhere} bytes");
    }
    (false, true)
}

pub(super) fn run_on_a_new_stack() {
    let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap();
    stack.run(|| ()).unwrap();
}

pub(super) fn refuse_ioctl(errno: i32) {
    filter::refuse(&[libc::SYS_ioctl], errno);
    // SAFETY: whatever it is a question about, it writes to no memory.
    let result = unsafe { libc::ioctl(0, libc::TIOCEXCL) };
    assert_eq!(result, -1);
    assert_eq!(io::Error::last_os_error().raw_os_error(), Some(errno));
}

/// What the crate reads of pages that it knows.
pub(super) const KNOWN: u32 = 24;

/// As `pread64` is, of so many bytes at least, where there is no request.
pub(super) fn refuse_to_be_read(least: u32, errno: i32) {
    refuse_ioctl(libc::ENOTTY);
    // The control: until now it could be.
    run_on_a_new_stack();
    let mut bytes = [0; KNOWN as usize + 8];
    let file = File::open(PAGEMAP).unwrap();
    assert_eq!(file.read_at(&mut bytes, 0).unwrap(), bytes.len());
    // Its number is that of the next.
    drop(file);
    filter::refuse_reading(libc::SYS_pread64, least, errno);
    let file = File::open(PAGEMAP).unwrap();
    let read = file.read_at(&mut bytes, 0);
    match errno {
        0 => assert_eq!(read.unwrap(), 0),
        _ => assert_eq!(read.unwrap_err().raw_os_error(), Some(errno)),
    }
    let less = usize::try_from(least - 1).unwrap();
    assert_eq!(file.read_at(&mut bytes[..less], 0).unwrap(), less);
}

/// The descriptors of a pagemap that are open.
pub(super) fn pagemaps() -> Vec<i32> {
    let of_pagemap = |fd: &i32| {
        let file = fs::read_link(format!("/proc/self/fd/{fd}"));
        file.is_ok_and(|file| file.ends_with("pagemap"))
    };
    (0..1000).filter(of_pagemap).collect()
}

/// What answers the crate.
pub(super) fn close_the_crates_own() {
    for fd in pagemaps() {
        // From there on the crate has its own.
        if fd >= 500 {
            // SAFETY: the crate's, which is what this is about.
            assert_eq!(unsafe { libc::close(fd) }, 0);
        }
    }
}

/// The control: what is taken away above is there, or nothing was tested.
#[test]
fn the_kernel_says_which_pages_a_stack_has_touched() {
    let view = View::open();
    let mut touching = Touching::new(&view, HeapStack::DEFAULT_SIZE);
    touching.empty();
    assert_eq!(view.resident_bytes(&touching.range), 0);
    let limit = touching.range.start;
    touching.stack.run(|| view.write(limit, &[1])).unwrap();
    assert!(view.resident_bytes(&touching.range) > 0);
    touching.assert_zero(&view, || "a run".into());
}
