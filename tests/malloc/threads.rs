//! Blocks go from thread to thread, and from outside to inside and back.

use std::{
    ffi::{CString, c_int, c_void},
    mem::MaybeUninit,
    ptr, slice,
    sync::{
        atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed},
        mpsc,
    },
    thread,
};

use super::inside;
use crate::common::{child, effort};

/// A block of C's that knows what is in it.
pub(crate) struct Block {
    start: *mut u8,
    len: usize,
    byte: u8,
}

// SAFETY: its own.
unsafe impl Send for Block {}

impl Block {
    pub(crate) fn new(random: &mut Random) -> Self {
        let shift = random.below(13);
        let len = 1 + random.below(16 << shift);
        // SAFETY: takes numbers.
        let start = match random.below(4) {
            // SAFETY: as above.
            0 => unsafe { libc::calloc(1, len) },
            // SAFETY: as above.
            1 => unsafe { libc::memalign(1 << random.below(13), len) },
            // SAFETY: as above.
            _ => unsafe { libc::malloc(len) },
        };
        assert!(!start.is_null());
        Self {
            start: start.cast(),
            len,
            byte: 0,
        }
        .filled(random)
    }

    fn filled(mut self, random: &mut Random) -> Self {
        self.byte = u8::try_from(random.below(256)).unwrap();
        // SAFETY: as large.
        unsafe { self.start.write_bytes(self.byte, self.len) };
        self
    }

    #[track_caller]
    fn check(&self, len: usize) {
        // SAFETY: alive, and as large.
        let bytes = unsafe { slice::from_raw_parts(self.start, len) };
        for i in [0, len / 2, len - 1] {
            assert_eq!(bytes[i], self.byte, "{i} of {len}");
        }
    }

    pub(crate) fn resized(mut self, random: &mut Random) -> Self {
        let old = self.len;
        self.len = 1 + random.below(2 * old);
        // SAFETY: alive.
        self.start = unsafe { libc::realloc(self.start.cast(), self.len) }.cast();
        assert!(!self.start.is_null());
        self.check(old.min(self.len));
        self.filled(random)
    }

    pub(crate) fn free(self) {
        self.check(self.len);
        // SAFETY: alive, and used no more.
        unsafe { libc::free(self.start.cast()) };
    }
}

pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(0x5851_f42d_4c95_7f2d)
            .wrapping_add(0x1405_7b7e_f767_814f);
        (self.0 >> 33) as usize % end
    }
}

/// Some in runs, some outside.
pub(crate) fn storm(threads: usize, rounds: usize) {
    let (senders, receivers): (Vec<_>, Vec<_>) =
        (0..threads).map(|_| mpsc::channel::<Block>()).unzip();
    thread::scope(|scope| {
        for (seed, received) in (1..).zip(receivers) {
            let senders = senders.clone();
            scope.spawn(move || {
                let mut random = Random(seed);
                let mut blocks = Vec::new();
                for _ in 0..rounds {
                    let is_inside = random.below(2) == 0;
                    let mut round = || {
                        for _ in 0..20 {
                            match random.below(5) {
                                0 | 1 => blocks.push(Block::new(&mut random)),
                                _ if blocks.is_empty() => {}
                                choice => {
                                    let index = random.below(blocks.len());
                                    let block = blocks.swap_remove(index);
                                    match choice {
                                        2 => block.free(),
                                        3 => blocks.push(block.resized(&mut random)),
                                        _ => {
                                            let to = random.below(senders.len());
                                            // Who is gone needs it no more.
                                            if let Err(returned) = senders[to].send(block) {
                                                returned.0.free();
                                            }
                                        }
                                    }
                                }
                            }
                        }
                        received.try_iter().for_each(Block::free);
                    };
                    if is_inside {
                        stackbleach::run(round).unwrap();
                    } else {
                        round();
                    }
                }
                blocks.into_iter().for_each(Block::free);
                drop(senders);
                received.into_iter().for_each(Block::free);
            });
        }
        drop(senders);
    });
}

#[test]
fn eight_threads_have_their_blocks_as_they_left_them() {
    storm(8, effort::repetitions(2_500));
}

/// A thread's control block, and what the C library allocates for it, are made in a run and go when the
/// thread has been waited for.
#[test]
fn threads_that_are_made_in_a_run_and_files_that_are_opened_there_can_end_outside() {
    for _ in 0..20 {
        let (thread, file) = inside(|| {
            let thread = thread::spawn(|| {
                let mut random = Random(7);
                (0..20).map(|_| Block::new(&mut random)).collect::<Vec<_>>()
            });
            // SAFETY: names.
            let file = unsafe { libc::fopen(c"/dev/null".as_ptr(), c"w".as_ptr()) };
            (thread, file)
        });
        thread.join().unwrap().into_iter().for_each(Block::free);
        // SAFETY: a string and a stream.
        assert!(unsafe { libc::fputs(c"outside".as_ptr(), file) } >= 0);
        // SAFETY: a stream.
        assert_eq!(unsafe { libc::fclose(file) }, 0);
    }
}

/// The loader's own blocks are in the arena then.
#[test]
fn a_library_that_is_loaded_in_a_run_can_be_unloaded_outside_and_the_other_way_round() {
    const LIBRARIES: [&str; 4] = [
        "libresolv.so.2",
        "libutil.so.1",
        "libanl.so.1",
        "libstdc++.so.6",
    ];

    let mut loaded = 0;
    for name in LIBRARIES {
        let name = CString::new(name).unwrap();
        // SAFETY: the system's.
        let load = || unsafe { libc::dlopen(name.as_ptr(), libc::RTLD_NOW) };
        // SAFETY: a handle, used no more.
        let unload = |handle: *mut c_void| assert_eq!(unsafe { libc::dlclose(handle) }, 0);
        for _ in 0..3 {
            let handle = inside(load);
            if handle.is_null() {
                continue;
            }
            loaded += 1;
            unload(handle);
            let handle = load();
            inside(|| unload(handle));
        }
    }
    if loaded == 0 {
        child::untested("a library that is loaded in a run: there is none");
    }
}

/// Of a handler that allocates, which C doesn't allow, but which works where what it interrupts is no
/// allocation of the C library's.
#[test]
fn a_handler_that_interrupts_an_arena_has_blocks_of_its_own() {
    static HANDLED: AtomicUsize = AtomicUsize::new(0);
    static IS_DONE: AtomicBool = AtomicBool::new(false);

    extern "C" fn handler(_: c_int) {
        for len in [24, 700] {
            // SAFETY: takes a number.
            let block = unsafe { libc::malloc(len) };
            // SAFETY: as large.
            unsafe { block.cast::<u8>().write_bytes(0xa5, len) };
            // SAFETY: allocated just now.
            unsafe { libc::free(block) };
        }
        HANDLED.fetch_add(1, Relaxed);
    }

    // Past the arenas every free asks how large a block is: for this process alone.
    let test = a_handler_that_interrupts_an_arena_has_blocks_of_its_own;
    child::alone(test, || {
        // SAFETY: zeros are values of it.
        let mut action: libc::sigaction = unsafe { MaybeUninit::zeroed().assume_init() };
        let handler: extern "C" fn(c_int) = handler;
        action.sa_sigaction = handler as usize;
        action.sa_flags = libc::SA_RESTART;
        // SAFETY: a handler.
        unsafe { libc::sigaction(libc::SIGUSR1, &raw const action, ptr::null_mut()) };
        mask(libc::SIG_BLOCK);
        // SAFETY: returns a number.
        let target = unsafe { libc::pthread_self() };
        let sender = thread::spawn(move || {
            while !IS_DONE.load(Relaxed) {
                // SAFETY: it waits for this thread.
                unsafe { libc::pthread_kill(target, libc::SIGUSR1) };
                thread::yield_now();
            }
        });
        inside(|| {
            let mut random = Random(3);
            // All in the arena, whose chunks are opened by this.
            let mut blocks: [Option<Block>; 64] = [const { None }; 64];
            let mut rounds = 0_usize;
            // The C library's own allocator isn't called by this thread until it is masked again.
            mask(libc::SIG_UNBLOCK);
            while HANDLED.load(Relaxed) < effort::repetitions(1_500) || rounds < 20_000 {
                let at = random.below(blocks.len());
                if let Some(block) = blocks[at].replace(small(&mut random)) {
                    block.free();
                }
                rounds += 1;
            }
            mask(libc::SIG_BLOCK);
            blocks.into_iter().flatten().for_each(Block::free);
        });
        IS_DONE.store(true, Relaxed);
        sender.join().unwrap();
    });
}

/// `SIGUSR1`, for this thread.
fn mask(how: c_int) {
    let mut signals = MaybeUninit::uninit();
    // SAFETY: initialises the set.
    unsafe { libc::sigemptyset(signals.as_mut_ptr()) };
    // SAFETY: initialised just now.
    unsafe { libc::sigaddset(signals.as_mut_ptr(), libc::SIGUSR1) };
    // SAFETY: as above.
    let error = unsafe { libc::pthread_sigmask(how, signals.as_ptr(), ptr::null_mut()) };
    assert_eq!(error, 0);
}

/// In an arena.
fn small(random: &mut Random) -> Block {
    let len = 1 + random.below(900);
    // SAFETY: takes a number.
    let start = unsafe { libc::malloc(len) }.cast();
    Block {
        start,
        len,
        byte: 0,
    }
    .filled(random)
}
