//! Promise: where the kernel won't say which pages of a stack hold something, `bleach` erases
//! all of it, on any thread's stack and on a `HeapStack`. Where it can't find out which
//! stack it is on, or how far that has grown, it says so.
//!
//! What looks at the stacks was opened before.
#![expect(unsafe_code, reason = "takes rights and calls away")]

use std::{
    cell::Cell,
    fs::File,
    io,
    panic::{AssertUnwindSafe, catch_unwind},
    thread,
};

use stackbleach::{HeapStack, bleach};

#[path = "common/below.rs"]
mod below;
#[path = "common/child.rs"]
mod child;
#[path = "common/filter.rs"]
mod filter;
#[path = "common/foreign.rs"]
mod foreign;
#[path = "common/forks.rs"]
mod forks;
#[path = "common/initial.rs"]
mod initial;
#[path = "common/limits.rs"]
mod limits;
#[path = "common/maps.rs"]
mod maps;
#[path = "common/quiet.rs"]
mod quiet;
#[path = "common/refused.rs"]
mod refused;
#[path = "common/view.rs"]
mod view;

use below::{Below, Needle};
use foreign::Painted;
use initial::alone;
use quiet::quietly;
use refused::assert_refuses;

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

fn main() {
    initial::run_tests!(
        what_was_left_is_erased_although_ioctl_is_not_permitted,
        what_was_left_is_erased_although_ioctl_does_not_know_the_question,
        what_was_left_is_erased_although_ioctl_only_pretends_to_answer,
        what_was_left_is_erased_although_the_process_may_not_look_at_itself,
        what_was_left_is_erased_although_msync_is_not_permitted,
        what_was_left_is_erased_although_there_is_neither_msync_nor_ioctl,
        what_was_left_is_erased_although_neither_files_nor_ioctl_are_permitted_any_more,
        a_first_call_is_refused_where_no_file_can_be_opened,
        a_first_call_is_refused_where_no_descriptor_is_left,
        a_first_call_is_refused_where_there_is_no_proc,
        a_stack_that_may_have_grown_is_not_said_to_be_erased,
    );
}

/// On the stack in use, of which nothing was noted or all of it.
fn assert_bleaches(below: &mut Below) {
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
fn assert_bleaches_elsewhere(below: &mut Below) {
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(4 * MIB);
        let thread = thread.spawn_scoped(scope, || assert_bleaches(below));
        thread.unwrap().join().unwrap();
    });
    assert_bleaches_on_a_heap_stack(below);
}

fn assert_bleaches_on_a_heap_stack(below: &mut Below) {
    let mut stack = HeapStack::new(4 * MIB).unwrap();
    for _ in 0..2 {
        stack.run(|| assert_bleaches(below)).unwrap();
    }
}

/// In forks, before anything was bleached and afterwards: all works although `deprive` was
/// called.
fn erased_although<F: Fn() + Copy>(test: F, deprive: impl Fn()) {
    alone(test, || {
        if !initial::may_grow_to(8 * MIB) {
            return;
        }
        for noted in [false, true] {
            forks::within(forks::fork, || {
                let mut below = Below::new();
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
    });
}

fn what_was_left_is_erased_although_ioctl_is_not_permitted() {
    let test = what_was_left_is_erased_although_ioctl_is_not_permitted;
    erased_although(test, || filter::refuse(&[libc::SYS_ioctl], libc::EPERM));
}

/// As on kernels before 6.7.
fn what_was_left_is_erased_although_ioctl_does_not_know_the_question() {
    let test = what_was_left_is_erased_although_ioctl_does_not_know_the_question;
    erased_although(test, || filter::refuse(&[libc::SYS_ioctl], libc::ENOTTY));
}

fn what_was_left_is_erased_although_ioctl_only_pretends_to_answer() {
    let test = what_was_left_is_erased_although_ioctl_only_pretends_to_answer;
    erased_although(test, || filter::refuse(&[libc::SYS_ioctl], 0));
}

fn what_was_left_is_erased_although_the_process_may_not_look_at_itself() {
    const NOBODY: u32 = 65_534;

    let test = what_was_left_is_erased_although_the_process_may_not_look_at_itself;
    erased_although(test, || {
        // SAFETY: asks, and has no preconditions.
        if unsafe { libc::geteuid() } == 0 {
            // SAFETY: takes a number.
            assert_eq!(unsafe { libc::setgid(NOBODY) }, 0);
            // SAFETY: takes a number.
            assert_eq!(unsafe { libc::setuid(NOBODY) }, 0);
        }
        // SAFETY: takes numbers only.
        let result = unsafe { libc::prctl(libc::PR_SET_DUMPABLE, 0) };
        assert_eq!(result, 0);
        File::open("/proc/self/pagemap").unwrap_err();
    });
}

/// With which the crate asks whether a stack has grown.
fn what_was_left_is_erased_although_msync_is_not_permitted() {
    let test = what_was_left_is_erased_although_msync_is_not_permitted;
    erased_although(test, || filter::refuse(&[libc::SYS_msync], libc::EPERM));
}

fn what_was_left_is_erased_although_there_is_neither_msync_nor_ioctl() {
    let test = what_was_left_is_erased_although_there_is_neither_msync_nor_ioctl;
    erased_although(test, || {
        filter::refuse(&[libc::SYS_msync, libc::SYS_ioctl], libc::ENOSYS);
    });
}

/// A thread that has been bleached before is bleached although `deprive` was called, which
/// says whether it could; one that has not been is refused, but for its heap stacks.
fn refused_at_first<F: Fn() + Copy>(test: F, deprive: impl Fn() -> bool + Sync) {
    let unnoted = |below: &mut Below| {
        below::leave(Needle::new(), 2 * foreign::SIZE);
        if !deprive() {
            return;
        }
        let error = File::open("/proc/self/maps").unwrap_err();
        let painted = Painted::below();
        assert_refuses(&format!(
            "the bounds of the thread's stack are unknown: {error}"
        ));
        painted.assert_untouched();
        assert_bleaches_on_a_heap_stack(below);
        assert_refuses(&format!(
            "the bounds of the thread's stack are unknown: {error}"
        ));
    };
    let noted = |below: &mut Below| {
        bleach(|| ());
        if deprive() {
            assert_bleaches(below);
            assert_bleaches_on_a_heap_stack(below);
        }
    };
    alone(test, || {
        if !initial::may_grow_to(8 * MIB) {
            return;
        }
        forks::within(forks::fork, || unnoted(&mut Below::new()));
        forks::within(forks::fork, || noted(&mut Below::new()));
        let on_a_thread = |f: &(dyn Fn(&mut Below) + Sync)| {
            forks::within(forks::fork, || {
                let mut below = Below::new();
                thread::scope(|scope| {
                    let thread = thread::Builder::new().stack_size(4 * MIB);
                    let thread = thread.spawn_scoped(scope, || f(&mut below));
                    thread.unwrap().join().unwrap();
                });
            });
        };
        on_a_thread(&unnoted);
        on_a_thread(&noted);
    });
}

const OPEN: [libc::c_long; 3] = [libc::SYS_open, libc::SYS_openat, libc::SYS_openat2];

fn a_first_call_is_refused_where_no_file_can_be_opened() {
    refused_at_first(a_first_call_is_refused_where_no_file_can_be_opened, || {
        filter::refuse(&OPEN, libc::EACCES);
        true
    });
}

fn a_first_call_is_refused_where_no_descriptor_is_left() {
    refused_at_first(a_first_call_is_refused_where_no_descriptor_is_left, || {
        limits::set(libc::RLIMIT_NOFILE, 0);
        true
    });
}

fn a_first_call_is_refused_where_there_is_no_proc() {
    refused_at_first(a_first_call_is_refused_where_there_is_no_proc, || {
        // A folder that all systems have, and that has no `proc` in it.
        // SAFETY: takes a constant name.
        let change = || unsafe { libc::chroot(c"/usr".as_ptr()) } == 0;
        // SAFETY: takes a number.
        let done = change() || unsafe { libc::unshare(libc::CLONE_NEWUSER) } == 0 && change();
        if !done {
            let error = io::Error::last_os_error();
            child::untested(&format!("no right to change the root: {error}"));
        }
        done
    });
}

/// By msync alone, how far the stack has grown.
fn what_was_left_is_erased_although_neither_files_nor_ioctl_are_permitted_any_more() {
    let test = what_was_left_is_erased_although_neither_files_nor_ioctl_are_permitted_any_more;
    alone(test, || {
        if !initial::may_grow_to(8 * MIB) {
            return;
        }
        let mut below = Below::new();
        below.renew();
        bleach(|| ());
        filter::refuse(&OPEN, libc::EACCES);
        filter::refuse(&[libc::SYS_ioctl], libc::EPERM);
        for depth in [64 * KIB, MIB + 20 * KIB, 5 * MIB] {
            let needle = Needle::new();
            below::bleached(&mut below, needle, depth);
            assert_eq!(below.count(needle), 0);
        }
    });
}

/// Neither by msync nor by /proc: then not all of it can be erased, and the call must not
/// return as if it had been.
fn a_stack_that_may_have_grown_is_not_said_to_be_erased() {
    alone(a_stack_that_may_have_grown_is_not_said_to_be_erased, || {
        if !initial::may_grow_to(8 * MIB) {
            return;
        }
        let mut below = Below::new();
        below.renew();
        bleach(|| ());
        filter::refuse(&OPEN, libc::EACCES);
        filter::refuse(&[libc::SYS_msync], libc::EPERM);
        // It has not grown.
        for _ in 0..2 {
            below::assert_bleaches(&mut below, 8 * KIB);
        }
        for _ in 0..2 {
            let calls = Cell::new(0);
            let call = AssertUnwindSafe(|| {
                bleach(|| {
                    calls.set(1);
                    below::leave(Needle::new(), 4 * MIB);
                });
            });
            let payload = quietly(|| catch_unwind(call)).unwrap_err();
            assert_eq!(calls.get(), 1);
            assert_eq!(
                *payload.downcast::<String>().unwrap(),
                "stackbleach can't find out how far the stack has grown, and so can't erase \
                 all of it: Operation not permitted (os error 1)"
            );
        }
    });
}
