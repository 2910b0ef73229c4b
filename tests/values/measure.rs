//! One call of a caller, and what it leaves.

use std::{
    hint::black_box,
    panic::{AssertUnwindSafe, catch_unwind},
    slice,
    sync::{Mutex, PoisonError, atomic::Ordering},
    thread,
};

use stackbleach::{Frames, HeapStack};

use crate::{
    arch,
    common::quiet::quietly,
    memory::{self, BELOW, EXTENDED, FRAME},
    pattern,
    value::Pieces,
};

/// A function that makes a value, has it cross, and takes a snapshot. It is given what its way
/// needs, by address.
pub(crate) type Caller = fn(*mut ());

/// What a caller is given.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Given {
    /// A [`HeapStack`].
    Stack,
    /// A [`Batch`](stackbleach::Batch).
    Batch,
    /// A [`HeapStack`] for probed frames.
    ProbedStack,
    /// A [`Batch`](stackbleach::Batch) on such a stack.
    ProbedBatch,
}

impl Given {
    fn stack(self, size: usize) -> HeapStack {
        let frames = match self {
            Self::Stack | Self::Batch => Frames::Any,
            Self::ProbedStack | Self::ProbedBatch => Frames::Probed,
        };
        let builder = HeapStack::builder().size(size).frames(frames);
        builder.build().expect("memory")
    }
}

/// What is there right after a call.
pub(crate) struct Snapshot {
    pub(crate) registers: Vec<(String, Vec<u8>)>,
    pub(crate) below: Vec<u8>,
    pub(crate) frame: Vec<u8>,
}

/// A thread's first call and a later one.
pub(crate) struct Calls {
    pub(crate) first: Snapshot,
    pub(crate) later: Snapshot,
}

/// Whoever has this has the statics.
static LOCK: Mutex<()> = Mutex::new(());

/// Both calls, on a new thread, with a value of these pieces of a secret.
pub(crate) fn on_a_thread(caller: Caller, given: Given, secret: &[u8], pieces: Pieces) -> Calls {
    let _lock = LOCK.lock().unwrap_or_else(PoisonError::into_inner);
    // The whole matrix has some that are aligned to pages: without optimisation those take one for
    // each name that a value had.
    let pages = cfg!(all(stackbleach_values = "full", debug_assertions));
    let small = !pages && pieces.iter().all(|&(offset, length)| offset + length < 300);
    let thread = thread::Builder::new().stack_size(1 << 20);
    thread::scope(|scope| {
        let thread = thread.spawn_scoped(scope, || {
            let size = if small {
                HeapStack::MIN_SIZE
            } else {
                256 << 10
            };
            let mut stack = given.stack(size);
            let mut call = || {
                pattern::place(secret, pieces);
                quietly(|| call(caller, given, &mut stack))
            };
            Calls {
                first: call(),
                later: call(),
            }
        });
        thread.expect("a thread").join().expect("no panic")
    })
}

/// One call, on this thread.
pub(crate) fn here(caller: Caller, given: Given, secret: &[u8], pieces: Pieces) -> Snapshot {
    let _lock = LOCK.lock().unwrap_or_else(PoisonError::into_inner);
    let mut stack = given.stack(256 << 10);
    pattern::place(secret, pieces);
    quietly(|| call(caller, given, &mut stack))
}

fn call(caller: Caller, given: Given, stack: &mut HeapStack) -> Snapshot {
    arch::prepare();
    match given {
        Given::Stack | Given::ProbedStack => launch(caller, (&raw mut *stack).cast()),
        Given::Batch | Given::ProbedBatch => {
            stack.batch(|batch| launch(caller, (&raw mut *batch).cast()))
        }
    }
}

#[inline(never)]
fn launch(caller: Caller, given: *mut ()) -> Snapshot {
    memory::TAKEN.store(0, Ordering::Relaxed);
    // What an earlier call left is not to be in holes of the caller's frame.
    wipe!(FRAME);
    arch::clear_vectors();
    let ended = catch_unwind(AssertUnwindSafe(|| {
        note_top!();
        caller(given);
        // Not a tail call, for which the stack pointer would be moved.
        black_box(());
    }));
    // A panic that went through the caller, whose frame is gone: what is below that, and in it.
    if memory::TAKEN.load(Ordering::Relaxed) == 0 {
        snapshot!();
    }
    drop(ended);
    taken()
}

fn taken() -> Snapshot {
    // SAFETY: this thread has the lock, and what wrote them is done.
    let general = unsafe { *memory::GENERAL.get() };
    let rest = copied(memory::REST.get().cast(), EXTENDED);
    let below = copied(memory::LEFT.get().cast(), BELOW);
    // SAFETY: as above.
    let top = unsafe { *memory::TOP.get() };
    // SAFETY: as above.
    let caller = unsafe { *memory::CALLER.get() };
    let frame = top - caller;
    assert!(frame <= FRAME, "a frame of {frame} bytes");
    Snapshot {
        registers: arch::registers(&general, &rest),
        below,
        frame: copied(memory::OWN.get().cast(), frame),
    }
}

fn copied(from: *const u8, bytes: usize) -> Vec<u8> {
    // SAFETY: statics of at least that many bytes, which nobody writes to now.
    let from = unsafe { slice::from_raw_parts(from, bytes) };
    from.to_vec()
}
