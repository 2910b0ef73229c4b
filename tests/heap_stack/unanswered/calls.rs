//! Promise: where calls that would tell are refused, pretend or don't exist, as in sandboxes and on
//! old kernels, a stack is zero after each run; and nothing is asked where it isn't needed.
#![expect(unsafe_code, reason = "calls what is refused, and waits for forks")]

use std::{fs, process};

use stackbleach::HeapStack;
use zeroize::Zeroize;

use super::{
    KNOWN, MIB, all_of_it_or_only_what_was_touched_gets_memory, refuse_ioctl, refuse_to_be_read,
    run_on_a_new_stack, zero_after_runs_although,
};
use crate::common::{child, filter, forks, view::View};

#[test]
fn stacks_are_zero_after_runs_although_ioctl_is_not_permitted() {
    let test = stacks_are_zero_after_runs_although_ioctl_is_not_permitted;
    zero_after_runs_although(test, || refuse_ioctl(libc::EPERM));
}

/// As on kernels that don't know the question.
#[test]
fn stacks_are_zero_after_runs_although_ioctl_does_not_know_the_question() {
    let test = stacks_are_zero_after_runs_although_ioctl_does_not_know_the_question;
    zero_after_runs_although(test, || refuse_ioctl(libc::ENOTTY));
}

/// As in sandboxes that have no such call.
#[test]
fn stacks_are_zero_after_runs_although_there_is_no_ioctl() {
    let test = stacks_are_zero_after_runs_although_there_is_no_ioctl;
    zero_after_runs_although(test, || refuse_ioctl(libc::ENOSYS));
}

/// As in sandboxes that want programs content. An answer with nothing in it is none.
#[test]
fn stacks_are_zero_after_runs_although_ioctl_only_pretends_to_answer() {
    let test = stacks_are_zero_after_runs_although_ioctl_only_pretends_to_answer;
    zero_after_runs_although(test, || {
        filter::refuse(&[libc::SYS_ioctl], 0);
        // SAFETY: whatever it is a question about, it writes to no memory.
        assert_eq!(unsafe { libc::ioctl(-1, libc::TIOCEXCL) }, 0);
    });
}

/// On such an old kernel there is one more call that can be refused.
#[test]
fn stacks_are_zero_after_runs_although_the_pagemap_can_neither_be_asked_nor_read() {
    let test = stacks_are_zero_after_runs_although_the_pagemap_can_neither_be_asked_nor_read;
    zero_after_runs_although(test, || refuse_to_be_read(1, libc::EPERM));
}

#[test]
fn stacks_are_zero_after_runs_although_the_pagemap_reads_as_empty() {
    let test = stacks_are_zero_after_runs_although_the_pagemap_reads_as_empty;
    zero_after_runs_although(test, || refuse_to_be_read(1, 0));
}

/// The three pages that are known are told, and no others.
#[test]
fn stacks_are_zero_after_runs_although_the_pagemap_tells_only_what_is_known() {
    let test = stacks_are_zero_after_runs_although_the_pagemap_tells_only_what_is_known;
    zero_after_runs_although(test, || refuse_to_be_read(KNOWN + 1, libc::EIO));
}

/// As on a kernel older than the question: then the pagemap is read, and still no page gets
/// memory that wasn't used.
#[test]
fn without_the_question_only_what_was_touched_is_erased() {
    let test = without_the_question_only_what_was_touched_is_erased;
    child::alone(test, || {
        refuse_ioctl(libc::ENOTTY);
        assert!(all_of_it_or_only_what_was_touched_gets_memory(&View::open()).1);
    });
}

/// The control.
#[test]
fn without_an_answer_all_of_it_is_erased() {
    let test = without_an_answer_all_of_it_is_erased;
    child::alone(test, || {
        let ways: [fn(); 4] = [
            || refuse_ioctl(libc::EPERM),
            || refuse_to_be_read(1, libc::EPERM),
            || refuse_to_be_read(1, 0),
            || refuse_to_be_read(KNOWN + 1, libc::EIO),
        ];
        for refuse in ways {
            forks::within(forks::fork, || {
                let view = View::open();
                refuse();
                assert!(all_of_it_or_only_what_was_touched_gets_memory(&view).0);
            });
        }
    });
}

/// To erase it would be to fill it.
#[test]
fn a_stack_that_nothing_ran_on_gets_no_memory_when_it_is_dropped() {
    let test = a_stack_that_nothing_ran_on_gets_no_memory_when_it_is_dropped;
    child::alone(test, || {
        const SIZE: usize = 64 * MIB;
        refuse_ioctl(libc::EPERM);
        let before = peak();
        drop(HeapStack::new(SIZE).unwrap());
        // Nor when it has been asked to be zero.
        let mut stack = HeapStack::new(SIZE).unwrap();
        stack.batch(|_| ());
        stack.zeroize();
        drop(stack);
        assert!(peak() < before + SIZE / 2);
        let mut stack = HeapStack::new(SIZE).unwrap();
        stack.run(|| ()).unwrap();
        drop(stack);
        assert!(peak() > before + SIZE / 2, "control");
    });
}

/// How much memory this process has had at most, in bytes.
fn peak() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = peak.unwrap().trim().strip_suffix(" kB").unwrap();
    kib.parse::<usize>().unwrap() << 10
}

/// Sandboxes that kill for a question are entered by programs that have none left.
#[test]
fn a_program_asks_nothing_when_it_exits() {
    /// `_IOWR('f', 16, struct pm_scan_arg)`, <linux/fs.h>.
    const PAGEMAP_SCAN: u32 = 0xc060_6610;

    let test = a_program_asks_nothing_when_it_exits;
    child::alone(test, || {
        run_on_a_new_stack();
        // Nobody handles the signal.
        filter::catch_second(libc::SYS_ioctl, PAGEMAP_SCAN);
        let asking = forks::fork();
        if asking == 0 {
            forks::conclude(run_on_a_new_stack);
        }
        let mut status = 0;
        // SAFETY: writes to a local.
        let waited = unsafe { libc::waitpid(asking, &raw mut status, 0) };
        assert_eq!((waited, status & 0x7f), (asking, libc::SIGSYS), "control");
        child::reached();
        process::exit(0);
    });
}
