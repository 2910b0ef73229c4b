//! Promise: where the kernel won't say which pages of a stack hold something, `bleach` erases
//! all of it, on any thread's stack and on a `HeapStack`. Where it can't find out which
//! stack it is on, whoever doesn't say, or how far that has grown, it says so. It takes files for
//! that on the initial thread alone.
//!
//! What looks at the stacks was opened before.
#![expect(unsafe_code, reason = "takes rights and calls away")]

mod first_call;
mod not_erased;

use std::{fs::File, mem::MaybeUninit, thread};

use libtest_mimic::Trial;
use stackbleach::{HeapStack, bleach};

use crate::common::{
    below::{self, Needle, StackView},
    filter,
    foreign::Mapped,
    forks, initial, maps, user,
};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

pub(crate) fn cases() -> Vec<Trial> {
    let mut cases = initial::cases![
        what_was_left_is_erased_although_ioctl_is_not_permitted,
        what_was_left_is_erased_although_ioctl_does_not_know_the_question,
        what_was_left_is_erased_although_ioctl_only_pretends_to_answer,
        what_was_left_is_erased_although_the_pagemap_can_neither_be_asked_nor_read,
        what_was_left_is_erased_although_the_pagemap_reads_as_empty,
        what_was_left_is_erased_although_the_pagemap_tells_only_what_is_known,
        what_was_left_is_erased_although_the_process_may_not_look_at_itself,
        what_was_left_is_erased_although_msync_is_not_permitted,
        what_was_left_is_erased_although_there_is_neither_msync_nor_ioctl,
        what_was_left_is_erased_although_the_operation_on_futexes_is_not_permitted,
        what_was_left_is_erased_although_neither_files_nor_ioctl_are_permitted_any_more,
        what_was_left_is_erased_where_a_stack_was_listed_and_nobody_says_more,
        what_was_left_is_erased_although_no_thread_has_an_affinity,
    ];
    cases.extend(first_call::cases());
    cases.extend(not_erased::cases());
    cases
}

/// On the stack in use, of which nothing was noted or all of it.
fn assert_bleaches(below: &mut StackView) {
    below.renew();
    let stack = below.stack();
    for depth in [MIB, 64 * KIB] {
        below::assert_bleaches(below, 8 * KIB);
        below::assert_bleaches_panics(below, 16 * KIB);
        let needle = Needle::new();
        below::bleached(below, needle, depth);
        assert_eq!(below.count(needle), 0);
        // The last there is: zero, as everything.
        below.view.write(stack.start, &[0x5a]);
        below::bleached_afterwards(below);
        let far = stack.start..below.near.start;
        assert_eq!(below.view.first_not_zero(&far), None);
    }
}

/// The same on another thread, and on heap stacks.
fn assert_bleaches_elsewhere(below: &mut StackView) {
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(4 * MIB);
        let thread = thread.spawn_scoped(scope, || assert_bleaches(below));
        thread.unwrap().join().unwrap();
    });
    assert_bleaches_on_a_heap_stack(below);
}

fn assert_bleaches_on_a_heap_stack(below: &mut StackView) {
    let mut stack = HeapStack::new(4 * MIB).unwrap();
    for _ in 0..2 {
        stack.run(|| assert_bleaches(below)).unwrap();
    }
}

/// In forks, before anything was bleached and afterwards: all works although `deprive` was
/// called.
fn erased_although(deprive: impl Fn()) {
    if !initial::may_grow_to(8 * MIB) {
        return;
    }
    for noted in [false, true] {
        forks::within(forks::fork, || {
            let mut below = StackView::new();
            if noted {
                bleach(|| ());
            }
            deprive();
            assert_bleaches(&mut below);
            assert_bleaches_elsewhere(&mut below);
            // Where that has grown much since.
            let needle = Needle::new();
            below::bleached(&mut below, needle, 5 * MIB);
            assert_eq!(below.count(needle), 0);
        });
    }
}

fn what_was_left_is_erased_although_ioctl_is_not_permitted() {
    erased_although(|| filter::refuse(&[libc::SYS_ioctl], libc::EPERM));
}

/// As on kernels before 6.7.
fn what_was_left_is_erased_although_ioctl_does_not_know_the_question() {
    // What is free below the stack is asked about once, by then page by page: here it is not all
    // there is up to the libraries.
    let _below = Mapped::at(maps::plain_around(maps::here()).start - 16 * MIB).unwrap();
    erased_although(|| filter::refuse(&[libc::SYS_ioctl], libc::ENOTTY));
}

fn what_was_left_is_erased_although_ioctl_only_pretends_to_answer() {
    erased_although(|| filter::refuse(&[libc::SYS_ioctl], 0));
}

/// As on kernels before 6.7, where it is read instead.
fn what_was_left_is_erased_although_the_pagemap_can_neither_be_asked_nor_read() {
    erased_although(|| {
        filter::refuse(&[libc::SYS_ioctl], libc::ENOTTY);
        filter::refuse_reading(libc::SYS_pread64, 0, libc::EPERM);
    });
}

fn what_was_left_is_erased_although_the_pagemap_reads_as_empty() {
    erased_although(|| {
        filter::refuse(&[libc::SYS_ioctl], libc::ENOTTY);
        filter::refuse_reading(libc::SYS_pread64, 0, 0);
    });
}

fn what_was_left_is_erased_although_the_pagemap_tells_only_what_is_known() {
    /// What the crate reads of pages that are resident.
    const RESIDENT: u32 = 24;

    erased_although(|| {
        filter::refuse(&[libc::SYS_ioctl], libc::ENOTTY);
        // Reads it, so far.
        let mut stack = HeapStack::new(MIB).unwrap();
        stack.run(|| ()).unwrap();
        filter::refuse_reading(libc::SYS_pread64, RESIDENT + 1, libc::EIO);
        stack.run(|| ()).unwrap();
    });
}

fn what_was_left_is_erased_although_the_process_may_not_look_at_itself() {
    erased_although(|| {
        user::become_nobody();
        user::set_dumpable(false);
        File::open("/proc/self/pagemap").unwrap_err();
    });
}

/// With which the crate asks whether a stack has grown.
fn what_was_left_is_erased_although_msync_is_not_permitted() {
    erased_although(|| filter::refuse(&[libc::SYS_msync], libc::EPERM));
}

fn what_was_left_is_erased_although_there_is_neither_msync_nor_ioctl() {
    erased_although(|| {
        filter::refuse(&[libc::SYS_msync, libc::SYS_ioctl], libc::ENOSYS);
    });
}

/// With which the crate asks whether pages are open.
fn what_was_left_is_erased_although_the_operation_on_futexes_is_not_permitted() {
    erased_although(refuse_wake_op);
    erased_although(|| {
        refuse_wake_op();
        filter::refuse(&[libc::SYS_ioctl], libc::EPERM);
    });
}

/// A stack that was listed as open stays so for calls that go deeper than the first, although by
/// then nobody says anything.
fn what_was_left_is_erased_where_a_stack_was_listed_and_nobody_says_more() {
    on_a_thread(&|below| {
        below.renew();
        bleach(|| ());
        refuse_wake_op();
        filter::refuse(&OPEN, libc::EACCES);
        for depth in [64 * KIB, MIB] {
            let needle = Needle::new();
            below::bleached(below, needle, depth);
            assert_eq!(below.count(needle), 0);
        }
    });
}

fn refuse_wake_op() {
    let wake_op = libc::FUTEX_WAKE_OP | libc::FUTEX_PRIVATE_FLAG;
    filter::refuse_second(libc::SYS_futex, wake_op, libc::EPERM);
}

/// In a fork.
fn on_a_thread(f: &(dyn Fn(&mut StackView) + Sync)) {
    forks::within(forks::fork, || {
        let mut below = StackView::new();
        thread::scope(|scope| {
            let thread = thread::Builder::new().stack_size(4 * MIB);
            let thread = thread.spawn_scoped(scope, || f(&mut below));
            thread.unwrap().join().unwrap();
        });
    });
}

const OPEN: [libc::c_long; 3] = [libc::SYS_open, libc::SYS_openat, libc::SYS_openat2];

/// By msync alone, how far the stack has grown.
fn what_was_left_is_erased_although_neither_files_nor_ioctl_are_permitted_any_more() {
    if !initial::may_grow_to(8 * MIB) {
        return;
    }
    let mut below = StackView::new();
    below.renew();
    bleach(|| ());
    filter::refuse(&OPEN, libc::EACCES);
    filter::refuse(&[libc::SYS_ioctl], libc::EPERM);
    for depth in [64 * KIB, MIB + 20 * KIB, 5 * MIB] {
        let needle = Needle::new();
        below::bleached(&mut below, needle, depth);
        assert_eq!(below.count(needle), 0);
    }
}

/// From here the C library takes a part of them.
fn refuse_affinity(errno: i32) -> i32 {
    filter::refuse(&[libc::SYS_sched_getaffinity], errno);
    let mut attributes = MaybeUninit::<libc::pthread_attr_t>::uninit();
    // SAFETY: always there.
    let thread = unsafe { libc::pthread_self() };
    // SAFETY: initialises the attributes.
    let error = unsafe { libc::pthread_getattr_np(thread, attributes.as_mut_ptr()) };
    if error == 0 {
        // SAFETY: they are initialised, as there was no error.
        unsafe { libc::pthread_attr_destroy(attributes.as_mut_ptr()) };
    }
    error
}

/// As on a kernel that knows of none: the C library makes do without.
fn what_was_left_is_erased_although_no_thread_has_an_affinity() {
    erased_although(|| assert_eq!(refuse_affinity(libc::ENOSYS), 0));
}
