//! What a thread does.

use std::{
    alloc::Layout,
    cell::RefCell,
    env, process,
    sync::{
        atomic::{AtomicU64, Ordering::Relaxed},
        mpsc::{Receiver, Sender},
    },
};

use crate::{CROSSED, FORKS, PANICS, PEEKS, STEPS, block::Block, peek, random::Random, ways};

/// Each thread has a number. 0 is none.
static THREADS: AtomicU64 = AtomicU64::new(1);

/// So many blocks it has at most, and so deep are runs in runs.
const BLOCKS: usize = 48;
const DEPTH: usize = 4;

thread_local! {
    /// Freed when the thread ends.
    static LAST: Last = const { Last(RefCell::new(Vec::new())) };
}

struct Last(RefCell<Vec<Block>>);

impl Drop for Last {
    fn drop(&mut self) {
        for block in self.0.take() {
            block.free();
            // Others may do this as well, by then.
            Block::new(Layout::new::<[u64; 9]>(), 0, false).free();
        }
    }
}

pub(crate) struct Player {
    thread: u64,
    random: Random,
    blocks: Vec<Block>,
    senders: Vec<Sender<Block>>,
    receiver: Receiver<Block>,
    depth: usize,
    is_fork: bool,
}

impl Player {
    pub(crate) fn new(seed: u64, senders: Vec<Sender<Block>>, receiver: Receiver<Block>) -> Self {
        Self {
            thread: THREADS.fetch_add(1, Relaxed),
            random: Random(seed),
            blocks: Vec::new(),
            senders,
            receiver,
            depth: 0,
            is_fork: false,
        }
    }

    /// Some blocks are alive when it ends: for others, and for destructors.
    pub(crate) fn play(mut self) -> Receiver<Block> {
        let steps = 5 + self.random.below(100);
        self.steps(steps);
        while let Some(block) = self.blocks.pop() {
            match self.random.below(3) {
                0 => block.free(),
                1 => LAST.with(|last| last.0.borrow_mut().push(block)),
                _ => self.send(block),
            }
        }
        self.receiver
    }

    fn steps(&mut self, count: usize) {
        for _ in 0..count {
            self.step();
        }
    }

    fn step(&mut self) {
        STEPS.fetch_add(1, Relaxed);
        match self.random.below(32) {
            0..10 => self.alloc(),
            10..17 => self.free(),
            17..21 => self.resize(),
            21..23 => self.check(),
            23..25 => self.give_away(),
            25..27 => self.receive(),
            27..31 => self.nest(),
            _ if self.random.one_of(40) => self.fork(),
            _ => {}
        }
    }

    /// As an owner, if it is inside.
    fn owner(&self) -> u64 {
        if self.depth > 0 { self.thread } else { 0 }
    }

    fn size(&mut self) -> usize {
        // Small ones are more than large ones.
        let power = self.random.below(64).min(self.random.below(64)) * 22 / 64;
        let size = self.random.below((2 << power) + 1);
        size.min(3 << 20)
    }

    fn alloc(&mut self) {
        if self.blocks.len() == BLOCKS {
            return self.free();
        }
        let power = if self.random.one_of(4) {
            self.random.below(20)
        } else {
            self.random.below(5)
        };
        let layout = Layout::from_size_align(self.size(), 1 << power).unwrap();
        let zeroed = self.random.one_of(3);
        self.blocks.push(Block::new(layout, self.owner(), zeroed));
    }

    fn any(&mut self) -> Option<Block> {
        let index = self.random.below(self.blocks.len().max(1));
        (index < self.blocks.len()).then(|| self.blocks.swap_remove(index))
    }

    fn free(&mut self) {
        let Some(block) = self.any() else { return };
        let (address, layout, owner) = (block.address(), block.layout(), block.owner);
        block.free();
        // Another in its chunk keeps the chunk from being given to somebody else.
        let is_in_chunk =
            |other: &Block| other.owner == owner && other.address() >> 20 == address >> 20;
        if self.depth > 0 && owner == self.thread && self.blocks.iter().any(is_in_chunk) {
            PEEKS.fetch_add(1, Relaxed);
            let is_erased = peek::zeros_at(address, layout.size());
            assert!(is_erased, "freed and not erased: {layout:?}");
        }
    }

    fn resize(&mut self) {
        let Some(block) = self.any() else { return };
        let size = match self.random.below(3) {
            0 => self.size(),
            1 => block.layout().size() * 2,
            _ => block.layout().size() / 2 + self.random.below(100),
        };
        let owner = self.owner();
        self.blocks.push(block.resized(size.min(3 << 20), owner));
    }

    fn check(&self) {
        for block in &self.blocks {
            block.check(block.layout().size());
        }
    }

    fn give_away(&mut self) {
        if let Some(block) = self.any() {
            self.send(block);
        }
    }

    fn send(&mut self, block: Block) {
        if self.is_fork {
            return block.free();
        }
        CROSSED.fetch_add(1, Relaxed);
        let to = self.random.below(self.senders.len());
        // Whoever had that has ended this round.
        if let Err(returned) = self.senders[to].send(block) {
            returned.0.free();
        }
    }

    fn receive(&mut self) {
        // In a fork nobody sends, and a lock may be another's for good.
        if self.is_fork {
            return;
        }
        while let Ok(block) = self.receiver.try_recv() {
            if self.random.one_of(2) || self.blocks.len() == BLOCKS {
                block.free();
            } else {
                self.blocks.push(block);
            }
        }
    }

    fn nest(&mut self) {
        if self.depth == DEPTH {
            return;
        }
        let mut random = Random(self.random.0);
        let steps = self.random.below(12);
        let panics = !self.is_fork && self.random.one_of(8);
        self.depth += 1;
        let depth = self.depth;
        ways::one(&mut random, || {
            self.steps(steps);
            if panics {
                PANICS.fetch_add(1, Relaxed);
            }
            panics
        });
        self.depth = depth - 1;
    }

    /// The child goes on for a while with what it has, and frees it.
    fn fork(&mut self) {
        if self.is_fork || env::var_os("STACKBLEACH_FORKS").is_some_and(|forks| forks == "0") {
            return;
        }
        FORKS.fetch_add(1, Relaxed);
        // SAFETY: the child takes no lock that a thread of this program may have.
        let child = unsafe { libc::fork() };
        if child == 0 {
            // SAFETY: has no preconditions.
            unsafe { libc::alarm(120) };
            self.is_fork = true;
            self.check();
            self.steps(200);
            self.blocks.drain(..).for_each(Block::free);
            // SAFETY: ends the process, with none of what its parent has yet to do.
            unsafe { libc::_exit(0) };
        }
        assert!(child > 0, "no fork");
        let mut status = 0;
        // SAFETY: writes to `status`, a local.
        let waited = unsafe { libc::waitpid(child, &raw mut status, 0) };
        assert_eq!(
            (waited, status),
            (child, 0),
            "in a fork of {}",
            process::id()
        );
    }
}
