//! Promise: blocks may outlive their run, and go to any thread. They are erased when they are freed
//! or grow, in a run or not, and their arena is all zeros once its owner has been in a run again.

use std::{
    sync::mpsc::{Receiver, Sender, channel},
    thread,
};

use stackbleach::{HeapStack, bleach, heap};

use crate::{
    arena::{self, Block, KIB, LARGEST, LINK, SECRET, left_in_chunk, secrets_in, secrets_left_in},
    common::{child, effort, maps},
};

const SIZES: [usize; 5] = [16, 300, 9 * KIB, LARGEST, LARGEST + 1];

fn made(size: usize) -> Block {
    let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap();
    let made = stack.run(|| {
        let mut block = Block::new(size, 1);
        block.fill(SECRET);
        block
    });
    made.unwrap()
}

/// What another thread does to a block, by which it is gone from where it was.
type Way = (&'static str, fn(Block));

const WAYS: [Way; 5] = [
    ("freed", drop),
    ("freed in a run", |block| bleach(|| drop(block))),
    ("moved", |mut block| {
        let before = block.address();
        block.resize(3 * block.layout.size());
        assert_ne!(block.address(), before);
        assert!(block.bytes()[..16].iter().all(|&byte| byte == SECRET));
        let after = block.range();
        drop(block);
        assert_eq!(secrets_left_in(after), 0);
    }),
    ("moved in a run", |mut block| {
        bleach(|| block.resize(3 * block.layout.size()));
        assert!(block.bytes()[..16].iter().all(|&byte| byte == SECRET));
    }),
    ("cut to little", |mut block| block.resize(1)),
];

/// Has `by` free two of each size in each way: two, so that there is a link.
fn are_erased(by: fn(fn(Block), [Block; 2])) {
    for (name, way) in WAYS {
        for size in SIZES {
            let blocks = [made(size), made(size)];
            let ranges = blocks.each_ref().map(Block::range);
            for range in &ranges {
                assert_eq!(secrets_in(range.clone()), size); // the control
            }
            by(way, blocks);
            for range in &ranges {
                assert_eq!(secrets_left_in(range.clone()), 0, "{name}, {size}");
            }
            bleach(|| ());
            for range in ranges.iter().filter(|_| size <= LARGEST) {
                assert_eq!(left_in_chunk(range.start), 0, "{name}, {size}");
            }
            assert_eq!(heap::escaped(), 0, "{name}, {size}");
        }
    }
}

#[test]
fn what_other_threads_free_is_erased() {
    child::alone(what_other_threads_free_is_erased, || {
        are_erased(|way, blocks| {
            let on_its_thread = move || blocks.into_iter().for_each(way);
            thread::scope(|scope| scope.spawn(on_its_thread).join()).unwrap();
        });
    });
}

/// As above, by the thread whose they are, out of any run.
#[test]
fn what_its_owner_frees_out_of_runs_is_erased() {
    child::alone(what_its_owner_frees_out_of_runs_is_erased, || {
        are_erased(|way, blocks| blocks.into_iter().for_each(way));
    });
}

/// Not even until the next run.
#[test]
fn what_grows_out_of_runs_leaves_nothing() {
    child::alone(what_grows_out_of_runs_leaves_nothing, || {
        // Two, so that there is a link.
        let mut blocks = [made(100), made(100)];
        let before = blocks[0].address();
        for block in &mut blocks {
            block.resize(5_000);
        }
        let after = blocks[0].address();
        assert!(left_in_chunk(after) >= 200); // the control
        drop(blocks);
        assert_eq!(left_in_chunk(before), 0);
        assert_eq!(left_in_chunk(after), 0);
    });
}

/// All that is freed elsewhere comes back, and nothing comes twice.
#[test]
fn blocks_that_go_round_stay_whole() {
    const THREADS: usize = 4;

    fn pass_on(from: &Receiver<(Block, u8)>, to: Sender<(Block, u8)>, rounds: usize) {
        let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap();
        for round in 0..rounds {
            stack
                .run(|| {
                    for i in 0..20 {
                        let byte = u8::try_from((round + i) % 251).unwrap() + 1;
                        let mut block = Block::new(1 + (round * 131 + i * 977) % 3_000, 1);
                        block.fill(byte);
                        to.send((block, byte)).unwrap();
                    }
                    for (mut block, byte) in from.try_iter() {
                        assert!(block.bytes().iter().all(|&found| found == byte));
                    }
                })
                .unwrap();
            for (mut block, byte) in from.try_iter() {
                assert_eq!(block.bytes()[0], byte);
            }
        }
        // Until the one before has ended, by a panic too.
        drop(to);
        from.iter().for_each(drop);
        stack.run(|| ()).unwrap();
    }

    child::alone(blocks_that_go_round_stay_whole, || {
        let rounds = effort::repetitions(500);
        let (senders, receivers): (Vec<_>, Vec<_>) = (0..THREADS).map(|_| channel()).unzip();
        thread::scope(|scope| {
            let senders = senders; // gone when all have theirs
            for (i, from) in receivers.into_iter().enumerate() {
                let to = senders[(i + 1) % THREADS].clone();
                scope.spawn(move || pass_on(&from, to, rounds));
            }
        });
        // Adopts what they left, and looks at it.
        let block = made(100);
        let at = block.address();
        drop(block);
        bleach(|| ());
        assert_eq!(arena::count(at + LINK..at + 100, |byte| byte != 0), 0);
    });
}

/// What an arena keeps of large blocks is its owner's business.
#[test]
fn large_blocks_that_others_free_are_closed() {
    child::alone(large_blocks_that_others_free_are_closed, || {
        let access = |address| maps::around(address).access;
        let [kept, closed] = [(), ()].map(|()| bleach(|| Block::new(1 << 20, 1)));
        let (kept_at, closed_at) = (kept.address(), closed.address());
        thread::spawn(move || drop(closed)).join().unwrap();
        assert_eq!(access(closed_at), "---p");
        // The control.
        drop(kept);
        assert_eq!(access(kept_at), "rw-p");
    });
}
