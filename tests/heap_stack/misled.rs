//! Promise: about touched pages only those are believed who are right about pages that are
//! known. Where a sandbox answers the question without knowing, all of a stack is erased.
//!
//! In a process of its own: filters and handlers are for all of one.
#![expect(unsafe_code, reason = "answers a system call in the kernel's place")]

use std::{
    io,
    mem::MaybeUninit,
    ptr,
    sync::atomic::{AtomicUsize, Ordering},
};

use crate::common::{child, filter, touching::Touching, view::View};

const MIB: usize = 1 << 20;

/// `PAGEMAP_SCAN`, <linux/fs.h>: `_IOWR('f', 16, struct pm_scan_arg)`.
const PAGEMAP_SCAN: u32 = 3 << 30 | 96 << 16 | (b'f' as u32) << 8 | 16;

static ASKED: AtomicUsize = AtomicUsize::new(0);

/// Says of any range that nothing in it was touched.
extern "C" fn nothing(_: libc::c_int, _: *mut libc::siginfo_t, context: *mut libc::c_void) {
    /// Where the words are in the question.
    const END: usize = 3;
    const WALK_END: usize = 4;

    ASKED.fetch_add(1, Ordering::Relaxed);
    // SAFETY: the kernel's, for this handler to change.
    let registers = unsafe { &mut (*context.cast::<libc::ucontext_t>()).uc_mcontext.gregs };
    let third = usize::try_from(registers[libc::REG_RDX as usize]).unwrap();
    let question = ptr::with_exposed_provenance_mut::<[u64; 12]>(third);
    // SAFETY: the filter lets nothing else come here, and who asks waits.
    let question = unsafe { &mut *question };
    question[WALK_END] = question[END];
    registers[libc::REG_RAX as usize] = 0;
}

#[test]
fn stacks_are_zero_after_runs_although_all_answers_are_that_nothing_was_touched() {
    let test = stacks_are_zero_after_runs_although_all_answers_are_that_nothing_was_touched;
    child::alone(test, || {
        let view = View::open();
        // SAFETY: all zeros are valid.
        let mut action: libc::sigaction = unsafe { MaybeUninit::zeroed().assume_init() };
        action.sa_sigaction = nothing as *const () as usize;
        action.sa_flags = libc::SA_SIGINFO;
        // SAFETY: the handler is only called for what the filter catches.
        let result = unsafe { libc::sigaction(libc::SIGSYS, &raw const action, ptr::null_mut()) };
        assert_eq!(result, 0, "{}", io::Error::last_os_error());
        filter::catch_second(libc::SYS_ioctl, PAGEMAP_SCAN);
        for size in [MIB, 5 * MIB] {
            let mut touching = Touching::new(&view, size);
            touching.is_zero_after_all_sorts_of_runs(&view);
        }
        assert_ne!(ASKED.load(Ordering::Relaxed), 0, "control");
    });
}
