//! Promise: a fork goes on with all blocks there are, its own and those of threads that it doesn't
//! have, in a run or not, whatever other threads were doing.
#![expect(unsafe_code, reason = "forks with several threads")]

use std::{
    io,
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

use stackbleach::{HeapStack, bleach, heap};

use crate::{
    arena::{Block, KIB, LARGEST, SECRET, secrets_in, secrets_left_in},
    common::{child, effort, forks},
};

const SIZES: [usize; 5] = [16, 500, 9 * KIB, LARGEST, LARGEST + 1];

fn fork() -> libc::pid_t {
    // SAFETY: the child uses only what is free of locks, and the C library's allocator, which
    // is told of forks.
    let pid = unsafe { libc::fork() };
    assert!(pid >= 0, "{}", io::Error::last_os_error());
    pid
}

fn filled(size: usize) -> Block {
    let mut block = Block::new(size, 1);
    block.fill(SECRET);
    block
}

/// Allocates, moves, frees, and looks.
fn work() {
    work_with(&SIZES);
}

/// As far as nobody else's blocks are where these were before.
fn work_beside_others() {
    work_with(&SIZES[..2]);
}

fn work_with(sizes: &[usize]) {
    for &size in sizes {
        let mut block = filled(size);
        let before = block.range();
        block.resize(3 * size);
        assert_eq!(secrets_left_in(before), 0);
        assert!(block.bytes()[..size].iter().all(|&byte| byte == SECRET));
        let range = block.range();
        drop(block);
        assert_eq!(secrets_left_in(range), 0);
    }
}

/// Frees what others have made.
fn free(blocks: &mut Vec<Block>) {
    for block in blocks.drain(..) {
        let range = block.range();
        assert_eq!(secrets_in(range.clone()), range.len());
        drop(block);
        assert_eq!(secrets_left_in(range), 0);
    }
}

#[test]
fn forks_go_on_with_their_blocks() {
    child::alone(forks_go_on_with_their_blocks, || {
        let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap();
        let mut kept: Vec<Block> = SIZES.iter().map(|&size| bleach(|| filled(size))).collect();
        let escaped = heap::escaped();
        // Outside of runs.
        match fork() {
            0 => forks::conclude(|| {
                bleach(work);
                free(&mut kept);
                bleach(work);
                assert_eq!(heap::escaped(), 0);
            }),
            pid => forks::succeeds(pid),
        }
        // In a run that goes on, in both.
        let pid = stack
            .run(|| {
                work();
                let pid = fork();
                work();
                pid
            })
            .unwrap();
        if pid == 0 {
            forks::conclude(|| {
                stack.run(work).unwrap();
                free(&mut kept);
                bleach(|| ());
                assert_eq!(heap::escaped(), 0);
            });
        }
        forks::succeeds(pid);
        assert_eq!(heap::escaped(), escaped);
        free(&mut kept);
    });
}

#[test]
fn forks_of_many_threads_go_on() {
    child::alone(forks_of_many_threads_go_on, || {
        let is_over = &AtomicBool::new(false);
        let made = &Mutex::new(Vec::new());
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(move || {
                    while !is_over.load(Ordering::Relaxed) {
                        let block = bleach(|| {
                            let blocks = SIZES.map(filled);
                            drop(blocks);
                            filled(100)
                        });
                        let mut made = made.lock().unwrap();
                        made.push(block);
                        if made.len() > 100 {
                            made.clear();
                        }
                    }
                });
            }
            scope.spawn(move || {
                while !is_over.load(Ordering::Relaxed) {
                    thread::scope(|scope| scope.spawn(|| bleach(work_beside_others)).join())
                        .unwrap();
                }
            });
            for _ in 0..effort::repetitions(30) {
                let pid = bleach(|| {
                    // Nobody else has it in the child.
                    let mut made = made.lock().unwrap();
                    let pid = fork();
                    if pid == 0 {
                        forks::conclude(|| {
                            work();
                            free(&mut made);
                            bleach(work);
                        });
                    }
                    pid
                });
                forks::succeeds(pid);
            }
            is_over.store(true, Ordering::Relaxed);
        });
    });
}
