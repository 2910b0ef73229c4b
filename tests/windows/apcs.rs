//! Promise: calls that are queued for a thread run on a closure's stack while it waits, and what they
//! and the system leave there is erased.

use std::{
    io,
    sync::atomic::{AtomicU32, AtomicUsize, Ordering::SeqCst},
};

use stackbleach::{HeapStack, bleach};
use windows_sys::Win32::System::Threading::{GetCurrentThread, QueueUserAPC, SleepEx};

use crate::{
    common::{maps, view::View},
    needle::Needle,
};

static CALLED: AtomicU32 = AtomicU32::new(0);
static WHERE: AtomicUsize = AtomicUsize::new(0);

unsafe extern "system" fn call(number: usize) {
    Needle(60).down(10 << 10);
    WHERE.store(maps::here(), SeqCst);
    assert_eq!(number, 7);
    CALLED.fetch_add(1, SeqCst);
}

fn queue_and_wait() {
    let before = CALLED.load(SeqCst);
    // SAFETY: a number for this thread.
    let thread = unsafe { GetCurrentThread() };
    // SAFETY: a function of that type, and no pointer.
    let queued = unsafe { QueueUserAPC(Some(call), thread, 7) };
    assert_ne!(queued, 0, "{}", io::Error::last_os_error());
    // SAFETY: waits, for calls as well.
    unsafe { SleepEx(0, 1) };
    assert_eq!(CALLED.load(SeqCst), before + 1);
}

#[test]
fn a_queued_call_runs_on_the_stack_of_the_closure_and_leaves_nothing() {
    let mut stack = HeapStack::new(0).unwrap();
    for _ in 0..10 {
        let range = stack
            .run(|| {
                queue_and_wait();
                let range = maps::in_use();
                assert!(Needle(60).count_in(&range) > 1000, "control");
                range
            })
            .unwrap();
        assert!(range.contains(&WHERE.load(SeqCst)));
        assert_eq!(View::open().first_not_zero(&range), None);
    }
    bleach(|| {
        queue_and_wait();
        assert!(Needle(60).count_on_own_stack() > 1000, "control");
    });
    assert_eq!(Needle(60).count_on_own_stack(), 0);
}
