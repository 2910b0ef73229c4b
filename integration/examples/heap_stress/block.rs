//! A block of memory that knows what it holds.

use std::{
    alloc::{self, Layout},
    ptr::NonNull,
    sync::atomic::{AtomicU64, Ordering::Relaxed},
};

use crate::random::mix;

/// What a block holds follows from its number, and from nothing else.
static NUMBERS: AtomicU64 = AtomicU64::new(1);

pub(crate) struct Block {
    start: NonNull<u8>,
    layout: Layout,
    number: u64,
    /// Which thread has it from its own arena; 0 for those from elsewhere.
    pub(crate) owner: u64,
}

// SAFETY: it is memory, and whoever has it has it alone.
unsafe impl Send for Block {}

impl Block {
    /// `owner` is the thread if it is inside, where all memory is zeros first. Of no bytes it is
    /// nowhere.
    pub(crate) fn new(layout: Layout, owner: u64, zeroed: bool) -> Self {
        let start = match (layout.size(), zeroed) {
            (0, _) => std::ptr::without_provenance_mut(layout.align()),
            // SAFETY: not of zero bytes.
            (_, true) => unsafe { alloc::alloc_zeroed(layout) },
            // SAFETY: as above.
            (_, false) => unsafe { alloc::alloc(layout) },
        };
        let block = Self {
            start: NonNull::new(start).expect("there is memory"),
            layout,
            number: 0,
            owner,
        };
        assert_eq!(start.addr() % layout.align(), 0);
        if zeroed || owner != 0 {
            assert!(block.bytes().iter().all(|&byte| byte == 0), "not zeros");
        }
        block.filled()
    }

    pub(crate) fn layout(&self) -> Layout {
        self.layout
    }

    pub(crate) fn address(&self) -> usize {
        self.start.addr().get()
    }

    fn bytes(&self) -> &[u8] {
        // SAFETY: its own, and written: by the allocator if it is zeros, or by `filled`.
        unsafe { std::slice::from_raw_parts(self.start.as_ptr(), self.layout.size()) }
    }

    fn filled(mut self) -> Self {
        self.number = NUMBERS.fetch_add(1, Relaxed);
        // SAFETY: its own.
        unsafe { self.start.write_bytes(1, self.layout.size()) };
        // SAFETY: as above, and written.
        let bytes =
            unsafe { std::slice::from_raw_parts_mut(self.start.as_ptr(), self.layout.size()) };
        for (word, index) in bytes.chunks_mut(size_of::<u64>()).zip(0..) {
            word.copy_from_slice(&what_is_in(self.number, index)[..word.len()]);
        }
        self
    }

    /// It holds what was written to it, or the beginning of that.
    pub(crate) fn check(&self, len: usize) {
        let wrong = self.bytes()[..len]
            .chunks(size_of::<u64>())
            .zip(0..)
            .position(|(word, index)| *word != what_is_in(self.number, index)[..word.len()]);
        if let Some(at) = wrong {
            panic!(
                "block {} {:?} of {:?}: other bytes in word {at}",
                self.number, self.start, self.layout
            );
        }
    }

    pub(crate) fn resized(mut self, size: usize, owner: u64) -> Self {
        let old = self.layout.size();
        self.check(old);
        if old == 0 || size == 0 {
            let layout = Layout::from_size_align(size, self.layout.align()).unwrap();
            self.free();
            return Self::new(layout, owner, false);
        }
        let before = self.address();
        // SAFETY: it was allocated like this, and the size is not zero.
        let start = unsafe { alloc::realloc(self.start.as_ptr(), self.layout, size) };
        self.start = NonNull::new(start).expect("there is memory");
        self.layout = Layout::from_size_align(size, self.layout.align()).unwrap();
        assert_eq!(start.addr() % self.layout.align(), 0);
        self.check(old.min(size));
        if self.address() != before {
            // From where it came nobody knows any more: blocks from arenas stay in arenas.
            self.owner = owner;
        }
        self.filled()
    }

    pub(crate) fn free(self) {
        self.check(self.layout.size());
        if self.layout.size() > 0 {
            // SAFETY: it was allocated like this.
            unsafe { alloc::dealloc(self.start.as_ptr(), self.layout) };
        }
    }
}

fn what_is_in(number: u64, word: u64) -> [u8; 8] {
    // None of them is zero.
    (mix(number << 20 ^ word) | 0x0101_0101_0101_0101).to_ne_bytes()
}
