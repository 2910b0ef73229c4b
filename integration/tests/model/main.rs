//! Promise: all of it together, in any order and in each other, does what the documentation
//! says. Sequences of operations at random are played on real stacks and in a simple model,
//! which must agree on every result, every message, every size, on which stack and thread a
//! closure is, and on what has been dropped; and after each operation all stacks that are
//! not in use are zero.
//!
//! `PROPTEST_CASES` says how many sequences there are, and `STACKBLEACH_SEED` which is the first.
//! `ci/soak.sh` goes on for as long as it is told to; `fuzz/` has a fuzzer make them.
#![expect(unsafe_code, reason = "forks, and writes below its frames")]

use std::{
    env,
    str::FromStr,
    sync::atomic::{AtomicU64, Ordering::Relaxed},
    thread,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

mod calls;
mod case;
#[allow(unused_imports, unused_macros, reason = "what other tests use")]
#[path = "../../../tests/common/mod.rs"]
mod common;
mod event;
mod figures;
mod here;
mod model;
mod operation;
mod payloads;
mod play;
mod strategy;
mod tasks;

use common::{child, forks, maps, pthreads, quiet, view};
use figures::{COUNTS, Taken};

/// How many sequences are played if nobody says otherwise, and from which seed.
const CASES: u64 = 120;
const SEED: u64 = 6_000_000;

/// What a variable says, or else `default`.
fn variable<T: FromStr>(name: &str, default: T) -> T {
    match env::var(name) {
        Ok(value) => value.parse().ok().expect(name),
        Err(_) => default,
    }
}

#[test]
fn stacks_do_what_the_model_says_whatever_the_sequence() {
    let test = stacks_do_what_the_model_says_whatever_the_sequence;
    // One that forks, and in which nobody else maps memory.
    if !child::is_for(test) {
        if child::is_emulated() {
            child::untested("sequences at random: an emulator's kernel doesn't tell what is where");
            return;
        }
        child::succeeds(test);
        return;
    }
    figures::one_arena();
    let (cases, seed) = (
        variable("PROPTEST_CASES", CASES),
        variable("STACKBLEACH_SEED", SEED),
    );
    let mut before = None;
    for number in 0..cases {
        // By then there is what is kept. (One case alone takes what it takes.)
        if number != 0 && number == cases / 4 {
            before = Some(Taken::now());
        }
        if let Err(why) = strategy::check(seed + number, |sequence| play::play(sequence, true)) {
            panic!("{why}");
        }
    }
    if let Some(before) = before {
        Taken::now().assert_no_more_than(before);
    }
    println!("{COUNTS}");
    child::reached();
}

/// On several threads at once, with new seeds, for so many seconds; and the process takes
/// no more at the end than after a while.
#[test]
#[ignore = "takes as long as it is told to: ci/soak.sh"]
fn stacks_do_what_the_model_says_for_as_long_as_one_likes() {
    figures::one_arena();
    let time = Duration::from_secs(variable("STACKBLEACH_SOAK_SECONDS", 60));
    let threads = variable("STACKBLEACH_SOAK_THREADS", 4);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let seed = AtomicU64::new(variable("STACKBLEACH_SEED", now.as_secs() << 24));
    println!("{threads} threads, seeds from {} on", seed.load(Relaxed));
    // The hook is replaced before there are threads.
    quiet::quietly(|| {});
    let begin = Instant::now();
    let play_until = |end: Duration| {
        thread::scope(|scope| {
            for _ in 0..threads {
                scope.spawn(|| {
                    while begin.elapsed() < end {
                        let seed = seed.fetch_add(1, Relaxed);
                        let played = strategy::check(seed, |all| play::play(all, threads == 1));
                        if let Err(why) = played {
                            panic!("{why}");
                        }
                    }
                });
            }
        });
        let (seconds, taken) = (begin.elapsed().as_secs(), Taken::now());
        println!("after {seconds} s: {COUNTS}; {taken}");
        taken
    };
    let rounds = 20;
    let before = play_until(time / rounds);
    for round in 2..=rounds {
        play_until(time / rounds * round).assert_no_more_than(before);
    }
}
