//! Promise: a thread that ends hands on its arena, with what is alive in it. Nothing is lost, and
//! blocks that are freed after that are erased as well, also by what is called as the thread ends.
#![expect(unsafe_code, reason = "keys of threads")]

use std::{
    cell::RefCell,
    collections::BTreeSet,
    ffi::c_void,
    sync::{
        Barrier,
        atomic::{AtomicUsize, Ordering},
        mpsc::channel,
    },
    thread,
};

use stackbleach::{bleach, heap};

use crate::{
    arena::{self, Block, CHUNK, KIB, LARGEST, SECRET, left_in_chunk, secrets_in, secrets_left_in},
    common::{child, effort},
};

fn made(size: usize) -> Block {
    bleach(|| {
        let mut block = Block::new(size, 1);
        block.fill(SECRET);
        block
    })
}

/// Whether `bleach` is, where many threads start and end; says so. musl maps a stack for each anew, and the
/// list of mappings that an emulator makes lacks some while they come and go.
fn is_refused_now_and_then() -> bool {
    let is_refused = cfg!(target_env = "musl") && child::is_emulated();
    if is_refused {
        child::untested("many threads: an emulator's list of mappings lacks some that come and go");
    }
    is_refused
}

fn on_a_thread<R: Send>(f: impl FnOnce() -> R + Send) -> R {
    thread::scope(|scope| scope.spawn(f).join()).unwrap()
}

#[test]
fn blocks_outlive_their_thread() {
    child::alone(blocks_outlive_their_thread, || {
        for size in [16, 5_000, 50 * KIB, LARGEST, 3 * LARGEST] {
            let mut block = on_a_thread(|| made(size));
            // While another thread has the arena, and is through with it.
            on_a_thread(|| drop(made(size)));
            assert!(block.bytes().iter().all(|&byte| byte == SECRET));
            let range = block.range();
            assert_eq!(secrets_in(range.clone()), size);
            drop(block);
            assert_eq!(secrets_left_in(range.clone()), 0);
            // The next takes it back.
            on_a_thread(|| bleach(|| drop(Block::new(1, 1))));
            if size <= LARGEST {
                assert_eq!(left_in_chunk(range.start), 0, "{size}");
            }
        }
    });
}

/// What others had freed is taken back as the thread ends, by itself.
#[test]
fn threads_that_end_leave_zeros() {
    child::alone(threads_that_end_leave_zeros, || {
        let (to, from) = channel();
        let barrier = &Barrier::new(2);
        let at = thread::scope(|scope| {
            let thread = scope.spawn(move || {
                to.send([made(500), made(500)]).unwrap();
                barrier.wait();
            });
            let blocks: [Block; 2] = from.recv().unwrap();
            let at = blocks[0].address();
            drop(blocks);
            let links = left_in_chunk(at);
            barrier.wait();
            thread.join().unwrap(); // to its very end, unlike the scope
            // The control: a list of two has one link.
            assert_ne!(links, 0);
            at
        });
        assert_eq!(left_in_chunk(at), 0);
    });
}

#[test]
fn the_next_thread_goes_on_with_the_arena() {
    child::alone(the_next_thread_goes_on_with_the_arena, || {
        let chunk = || on_a_thread(|| made(100).address() & !(CHUNK - 1));
        let chunks: BTreeSet<usize> = (0..100).map(|_| chunk()).collect();
        assert_eq!(chunks.len(), 1);
        // What nobody frees is there for whoever comes.
        let kept = on_a_thread(|| made(100));
        assert_eq!(
            on_a_thread(|| {
                drop(made(50));
                bleach(|| ());
                heap::escaped()
            }),
            100
        );
        drop(kept);
        assert_eq!(
            on_a_thread(|| {
                drop(made(50));
                bleach(|| ());
                heap::escaped()
            }),
            0
        );
        // The control: while the thread lives, others have others.
        let own = made(100);
        assert_ne!(own.address() & !(CHUNK - 1), chunk());
    });
}

/// The chunks of the arenas of so many threads at once.
fn chunks_of(threads: usize) -> BTreeSet<usize> {
    let barrier = &Barrier::new(threads);
    thread::scope(|scope| {
        let threads: Vec<_> = (0..threads)
            .map(|_| {
                scope.spawn(move || {
                    let chunk = made(100).address() & !(CHUNK - 1);
                    barrier.wait();
                    chunk
                })
            })
            .collect();
        let threads = threads.into_iter();
        threads.map(|thread| thread.join().unwrap()).collect()
    })
}

/// In several arenas, as many as there were threads at once, and each of them once.
#[test]
fn arenas_of_many_threads_are_all_handed_on() {
    const THREADS: usize = 16;

    if is_refused_now_and_then() {
        return;
    }
    child::alone(arenas_of_many_threads_are_all_handed_on, || {
        let first = chunks_of(THREADS);
        assert_eq!(first.len(), THREADS);
        for _ in 0..5 {
            assert_eq!(chunks_of(THREADS), first);
        }
    });
}

/// While others are taken and handed on, who looks finds one of those that are left.
#[test]
fn there_are_no_more_arenas_than_threads_at_once() {
    // Of musl's it loses mappings as well: see `is_refused_now_and_then`.
    if child::is_emulated() {
        return child::untested("thousands of threads: an emulator runs out of address space");
    }
    child::alone(there_are_no_more_arenas_than_threads_at_once, || {
        let first = chunks_of(40);
        let each = effort::repetitions(2_000);
        let later: BTreeSet<usize> = thread::scope(|scope| {
            let starting: Vec<_> = (0..8)
                .map(|_| {
                    scope.spawn(move || {
                        let chunk = || made(100).address() & !(CHUNK - 1);
                        (0..each).map(|_| on_a_thread(chunk)).collect::<Vec<_>>()
                    })
                })
                .collect();
            let starting = starting.into_iter();
            starting.flat_map(|thread| thread.join().unwrap()).collect()
        });
        assert!(
            later.is_subset(&first),
            "{}",
            later.difference(&first).count()
        );
    });
}

thread_local! {
    static HELD: RefCell<Option<Block>> = const { RefCell::new(None) };
}

#[test]
fn destructors_of_locals_free_and_run() {
    struct RunsAtTheEnd(Option<Block>);

    static AT: AtomicUsize = AtomicUsize::new(0);

    impl Drop for RunsAtTheEnd {
        fn drop(&mut self) {
            drop(self.0.take());
            let block = made(600);
            AT.store(block.address(), Ordering::Relaxed);
            assert_eq!(secrets_in(block.range()), 600);
            bleach(|| drop(block));
        }
    }

    thread_local! {
        static RUNS: RefCell<Option<RunsAtTheEnd>> = const { RefCell::new(None) };
    }

    child::alone(destructors_of_locals_free_and_run, || {
        let kept = on_a_thread(|| {
            RUNS.set(Some(RunsAtTheEnd(Some(made(500)))));
            HELD.set(Some(made(400)));
            HELD.with_borrow(|kept| kept.as_ref().unwrap().range())
        });
        assert_eq!(secrets_left_in(kept.clone()), 0);
        assert_ne!(AT.load(Ordering::Relaxed), 0);
        on_a_thread(|| bleach(|| drop(Block::new(1, 1))));
        assert_eq!(left_in_chunk(kept.start), 0);
        assert_eq!(left_in_chunk(AT.load(Ordering::Relaxed)), 0);
    });
}

/// Keys' destructors are called in the order of the keys, round by round: before and after the
/// arena has been handed on.
#[test]
fn destructors_of_keys_free_and_run() {
    static DONE: AtomicUsize = AtomicUsize::new(0);

    extern "C" fn free(block: *mut c_void) {
        // SAFETY: what was set.
        let block = unsafe { Box::from_raw(block.cast::<Block>()) };
        let range = block.range();
        assert_eq!(secrets_in(range.clone()), range.len());
        drop(block);
        assert_eq!(secrets_left_in(range), 0);
        // Its arena is its own, if it is a new one.
        let own = made(70);
        let range = own.range();
        let others = on_a_thread(|| made(70).address());
        assert_ne!(others & !(CHUNK - 1), range.start & !(CHUNK - 1));
        bleach(|| drop(own));
        assert_eq!(secrets_left_in(range), 0);
        DONE.fetch_add(1, Ordering::Relaxed);
    }

    fn key() -> libc::pthread_key_t {
        let mut key = 0;
        // SAFETY: writes to a local.
        let error = unsafe { libc::pthread_key_create(&raw mut key, Some(free)) };
        assert_eq!(error, 0);
        key
    }

    fn set(key: libc::pthread_key_t) {
        let block = Box::into_raw(Box::new(made(300)));
        // SAFETY: made here.
        assert_eq!(unsafe { libc::pthread_setspecific(key, block.cast()) }, 0);
    }

    child::alone(destructors_of_keys_free_and_run, || {
        // One before that of the arenas is made, one after it.
        let before = key();
        drop(made(1));
        let after = key();
        let chunk = on_a_thread(|| {
            set(before);
            set(after);
            made(10).address()
        });
        assert_eq!(DONE.load(Ordering::Relaxed), 2);
        // Two are left at the most: its own, and one that was made at the end.
        for _ in 0..2 {
            on_a_thread(|| bleach(|| drop(Block::new(1, 1))));
        }
        assert_eq!(secrets_in(arena::behind_header(chunk)), 0);
    });
}
