//! Blocks of all sizes and alignments, in and between runs of all kinds, on threads that come and go: each
//! holds what was written to it, for as long as it is alive. Memory that was freed inside holds zeros.
//!
//! usage: `heap_stress SECONDS [THREADS [SEED]]`; `ci/soak.sh --heap` runs it. With
//! `STACKBLEACH_FORKS=0` nothing is forked.
//!
//! It aborts with a message if anything is not as it should be.
#![expect(
    unsafe_code,
    reason = "calls the allocator, forks, and looks at freed memory"
)]

use std::{
    env, fs, panic, process,
    sync::{
        atomic::{AtomicU64, Ordering::Relaxed},
        mpsc,
    },
    thread,
    time::{Duration, Instant},
};

use stackbleach::{Heap, HeapErasure, heap_erasure};

mod block;
mod peek;
mod play;
mod random;
mod ways;

use block::Block;
use play::Player;

#[global_allocator]
static HEAP: Heap = Heap::new();

/// What was done, so that one sees that it was.
static LIVES: AtomicU64 = AtomicU64::new(0);
static STEPS: AtomicU64 = AtomicU64::new(0);
static CROSSED: AtomicU64 = AtomicU64::new(0);
static PEEKS: AtomicU64 = AtomicU64::new(0);
static FORKS: AtomicU64 = AtomicU64::new(0);
static PANICS: AtomicU64 = AtomicU64::new(0);

/// More than this a process may have at the end of a round than at the end of the second.
const SLACK: usize = 24 << 20;
const ROUNDS: u32 = 20;

fn main() {
    let mut arguments = env::args().skip(1).map(|n| n.parse::<u64>().unwrap());
    let seconds = arguments
        .next()
        .expect("usage: heap_stress SECONDS [THREADS [SEED]]");
    let threads = arguments.next().unwrap_or(8);
    let seed = arguments.next().unwrap_or_else(random::from_clock);
    let hook = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if !info.payload().is::<ways::OnPurpose>() {
            hook(info);
            process::abort();
        }
    }));
    // The C library's allocator keeps much for each thread that it has had.
    #[cfg(target_env = "gnu")]
    // SAFETY: has no preconditions.
    let _ = unsafe { libc::mallopt(libc::M_ARENA_MAX, 1) };
    println!("{threads} threads, seed {seed}; {}", heap_erasure());
    assert_ne!(heap_erasure(), HeapErasure::NotInstalled);

    let begin = Instant::now();
    // AddressSanitizer, which has no arenas, keeps what was freed.
    let is_watched = heap_erasure() == HeapErasure::Everything;
    let mut second = usize::MAX;
    for round in 1..=ROUNDS {
        let end = Duration::from_secs(seconds) / ROUNDS * round;
        play_round(threads, seed + u64::from(round), || begin.elapsed() < end);
        let resident = resident();
        println!(
            "after {} s: {} MiB; {} threads, {} steps, {} blocks to other threads, {} looks at what was \
             freed, {} forks, {} panics",
            begin.elapsed().as_secs(),
            resident >> 20,
            LIVES.load(Relaxed),
            STEPS.load(Relaxed),
            CROSSED.load(Relaxed),
            PEEKS.load(Relaxed),
            FORKS.load(Relaxed),
            PANICS.load(Relaxed),
        );
        if round == 2 {
            second = resident;
        }
        assert!(
            is_watched || resident <= second.saturating_add(SLACK),
            "more memory with each round"
        );
    }
    println!("as it should be; {}", heap_erasure());
}

/// Threads in so many rows, each of which begins when the one before in its row has ended. Every
/// block is freed in the end.
fn play_round(rows: u64, seed: u64, goes_on: impl Fn() -> bool + Sync) {
    let (senders, receivers): (Vec<_>, Vec<_>) =
        (0..rows).map(|_| mpsc::channel::<Block>()).unzip();
    thread::scope(|scope| {
        for (row, receiver) in (0..).zip(receivers) {
            let (senders, goes_on) = (senders.clone(), &goes_on);
            scope.spawn(move || {
                let mut receiver = receiver;
                let mut life = 0;
                while goes_on() {
                    life += 1;
                    let seed = random::mix(seed ^ random::mix(row << 32 | life));
                    let senders = senders.clone();
                    let played = thread::spawn(move || Player::new(seed, senders, receiver).play());
                    // It has panicked, and said why.
                    receiver = played.join().expect("a thread that plays");
                    LIVES.fetch_add(1, Relaxed);
                }
                drop(senders);
                receiver.into_iter().for_each(Block::free);
            });
        }
        drop(senders);
    });
}

/// How many bytes of memory the process has.
fn resident() -> usize {
    let statm = fs::read_to_string("/proc/self/statm").unwrap();
    let pages: usize = statm.split(' ').nth(1).unwrap().parse().unwrap();
    pages * 4096
}
