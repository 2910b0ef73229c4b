//! Promise: a signal's handler that allocates and frees while its thread does, and runs besides, is as
//! good as another thread.
#![expect(unsafe_code, reason = "signals")]

use std::{
    cell::Cell,
    sync::atomic::{AtomicBool, AtomicUsize, Ordering},
    thread,
};

use stackbleach::{bleach, heap};

use crate::{
    arena::{Block, SECRET, left_in_chunk},
    common::{child, effort, memory::all_are},
};

static HANDLED: AtomicUsize = AtomicUsize::new(0);
static FAULTS: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    /// What the last handler has left to the next.
    static LEFT: Cell<Option<Block>> = const { Cell::new(None) };
}

extern "C" fn handle(_: libc::c_int) {
    // Never in the C library's allocator, as the thread that is interrupted is always in a run.
    let size = 1 + HANDLED.fetch_add(1, Ordering::Relaxed) % 200;
    let mut block = Block::new(size, 1);
    block.fill(0x33);
    let other = Block::new(64, 1);
    let is_whole = |block: &mut Block| all_are(block.bytes(), 0x33);
    let left = LEFT.replace(None);
    let wrong = left.is_some_and(|mut left| !is_whole(&mut left)) || !is_whole(&mut block);
    FAULTS.fetch_add(usize::from(wrong), Ordering::Relaxed);
    drop(other);
    LEFT.set(Some(block));
}

/// A thread that waits for those which interrupt it.
struct Interrupted(libc::pthread_t);

// SAFETY: a name for it, which every thread may use.
unsafe impl Send for Interrupted {}

impl Interrupted {
    fn interrupt(&self) {
        // SAFETY: it hasn't ended.
        unsafe { libc::pthread_kill(self.0, libc::SIGUSR1) };
    }
}

#[test]
fn handlers_allocate_in_the_middle() {
    child::alone(handlers_allocate_in_the_middle, || {
        let handler: extern "C" fn(libc::c_int) = handle;
        // SAFETY: the handler takes a number.
        let before = unsafe { libc::signal(libc::SIGUSR1, handler as libc::sighandler_t) };
        assert_ne!(before, libc::SIG_ERR);
        // SAFETY: asks who this is.
        let this = Interrupted(unsafe { libc::pthread_self() });
        let (is_ready, is_over) = (&AtomicBool::new(false), &AtomicBool::new(false));
        let signals = effort::repetitions(1_500);
        let mut at = 0;
        thread::scope(|scope| {
            scope.spawn(move || {
                while !is_ready.load(Ordering::Acquire) {
                    thread::yield_now();
                }
                for i in 0..signals {
                    this.interrupt();
                    while HANDLED.load(Ordering::Relaxed) <= i {
                        thread::yield_now();
                    }
                    (0..i % 500).for_each(|_| std::hint::spin_loop());
                }
                is_over.store(true, Ordering::Release);
            });
            bleach(|| {
                is_ready.store(true, Ordering::Release);
                let mut blocks: [Option<Block>; 64] = [const { None }; 64];
                let mut i = 0_usize;
                while !is_over.load(Ordering::Acquire) {
                    i += 1;
                    // Runs that end here reclaim nothing; what is freed and made comes and goes.
                    let place = &mut blocks[i * 29 % 64];
                    if let Some(mut block) = place.take() {
                        assert!(all_are(block.bytes(), SECRET));
                    }
                    let mut block = Block::new(1 + i * 31 % 200, 1);
                    block.fill(SECRET);
                    at = block.address();
                    *place = Some(block);
                }
            });
        });
        // SAFETY: as above.
        unsafe { libc::signal(libc::SIGUSR1, libc::SIG_IGN) };
        assert_eq!(HANDLED.load(Ordering::Relaxed), signals);
        assert_eq!(FAULTS.load(Ordering::Relaxed), 0);
        drop(LEFT.take());
        bleach(|| ());
        assert_eq!(left_in_chunk(at), 0);
        assert_eq!(heap::escaped(), 0);
    });
}
