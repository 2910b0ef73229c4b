//! What a sequence can consist of. All that is needed to know what it must come to, and
//! nothing that depends on a machine.

/// How many places there are for stacks, and for futures.
pub(crate) const STACKS: usize = 4;
pub(crate) const FUTURES: usize = 3;

/// How deep closures lie in each other.
pub(crate) const DEPTH: usize = 4;

/// How many forks a sequence makes: each of them goes on with the rest.
pub(crate) const FORKS: usize = 2;

#[cfg_attr(fuzzing, derive(arbitrary::Arbitrary))]
#[derive(Clone, Debug)]
pub(crate) enum Operation {
    /// A stack comes to a place, and what was there goes.
    New {
        place: u8,
        size: Size,
        locked: bool,
        in_dumps: bool,
        signals: bool,
    },
    Drop {
        place: u8,
    },
    /// Two places change their stacks, by way of the heap.
    Move {
        from: u8,
        to: u8,
    },
    /// One and the same call, so many times.
    Run {
        place: u8,
        measured: bool,
        times: u8,
        body: Body,
    },
    /// Runs, each with operations before it, outside of the stack.
    Batch {
        place: u8,
        runs: Vec<(Vec<Operation>, Body)>,
        end: End,
    },
    /// On a stack of the thread's.
    Cached(Body),
    /// In place.
    Bleach(Body),
    /// On a segment, or in place.
    Grow {
        segment: bool,
        body: Body,
    },
    /// A future comes to a place, with the stack from another if there is one.
    Future {
        place: u8,
        stack: u8,
        own: bool,
        pending: u8,
    },
    Poll {
        place: u8,
        body: Body,
    },
    DropFuture {
        place: u8,
    },
    /// All of it on another thread.
    Thread(Vec<Operation>),
    /// The rest in both processes.
    Fork {
        announced: bool,
    },
    Look {
        place: u8,
    },
    Zeroize {
        place: u8,
    },
    ClearRegisters,
}

/// What a closure does.
#[cfg_attr(fuzzing, derive(arbitrary::Arbitrary))]
#[derive(Clone, Debug)]
pub(crate) struct Body {
    pub(crate) capture: Capture,
    pub(crate) touches: Vec<Touch>,
    pub(crate) inner: Vec<Operation>,
    /// Touches it after the inner operations, and not before.
    pub(crate) late: bool,
    pub(crate) end: End,
}

/// What it captures by value.
#[cfg_attr(fuzzing, derive(arbitrary::Arbitrary))]
#[derive(Clone, Copy, Debug)]
pub(crate) enum Capture {
    Nothing,
    /// Without a destructor.
    Bytes(u8),
    /// With one, that is counted.
    Token,
}

/// Where and how much it writes below its frames.
#[cfg_attr(fuzzing, derive(arbitrary::Arbitrary))]
#[derive(Clone, Copy, Debug)]
pub(crate) struct Touch {
    /// From the limit of the stack, in parts of 256 of what there is.
    pub(crate) at: u8,
    /// As a power of two.
    pub(crate) len: u8,
}

#[cfg_attr(fuzzing, derive(arbitrary::Arbitrary))]
#[derive(Clone, Copy, Debug)]
pub(crate) enum End {
    Return(Give),
    Panic(Payload),
}

/// What it returns, besides a number.
#[cfg_attr(fuzzing, derive(arbitrary::Arbitrary))]
#[derive(Clone, Copy, Debug)]
pub(crate) enum Give {
    Number,
    /// More than registers hold.
    Array,
    Token,
}

#[cfg_attr(fuzzing, derive(arbitrary::Arbitrary))]
#[derive(Clone, Copy, Debug)]
pub(crate) enum Payload {
    Fixed,
    Formatted,
    /// Of more than a page.
    Long,
    Number,
    Token,
    /// Panics when it is dropped.
    Bomb,
    /// The error of another run goes on.
    Resumed,
}

#[cfg_attr(fuzzing, derive(arbitrary::Arbitrary))]
#[derive(Clone, Copy, Debug)]
pub(crate) enum Size {
    Zero,
    Least,
    OneMore,
    NoPage,
    Some,
    Default,
    Large,
    Huge,
    /// More than can be had: addressed, or reserved.
    TooLarge,
    TooMuch,
}

impl Size {
    pub(crate) fn bytes(self) -> usize {
        match self {
            Self::Zero => 0,
            Self::Least => 64 << 10,
            Self::OneMore => (64 << 10) + 1,
            Self::NoPage => 100_000,
            Self::Some => 256 << 10,
            Self::Default => 1 << 20,
            Self::Large => 5 << 20,
            Self::Huge => 64 << 20,
            Self::TooLarge => usize::MAX,
            Self::TooMuch => TOO_MUCH,
        }
    }
}

/// Can be addressed, where addresses are wide enough to have more than there is.
pub(crate) const TOO_MUCH: usize = if usize::BITS < 64 {
    usize::MAX
} else {
    usize::MAX >> 4
};

/// How often a call is made: nested ones once, or there would be no end of it.
pub(crate) fn times(times: u8, depth: usize) -> usize {
    if depth == 0 {
        1 + usize::from(times % 6)
    } else {
        1
    }
}

/// Whether operations within a body are done: not if they lie too deep, nor if a small stack
/// has to hold the frames of too many.
pub(crate) fn goes_in(depth: usize, in_place: usize, size: usize) -> bool {
    depth < DEPTH && (in_place == 0 || size > 64 << 10)
}

/// How much stack to ask for so that a segment is needed, or none to have it done in place:
/// more than all of the stack in use, in few sizes, so that a thread can keep all of them.
pub(crate) fn red_zone(segment: bool, size: usize) -> Option<usize> {
    let sizes = [3 << 20, 6 << 20];
    sizes.into_iter().find(|&zone| segment && zone > size)
}

/// The size of that segment.
pub(crate) fn segment(red_zone: usize) -> usize {
    red_zone + (64 << 10)
}

/// How much stack the threads have that sequences run on.
pub(crate) const THREAD: usize = 1 << 20;
