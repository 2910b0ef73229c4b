//! What is seen of a sequence: by the model in advance, and when it is played.

/// Where a closure ran.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum On {
    /// The stack of the thread itself.
    Own,
    /// The stack of that number.
    Stack(usize),
    /// One that the thread keeps, of that size; with it, it has had so many.
    Cached { size: usize, count: usize },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Event {
    /// There was nothing to do it with.
    Nothing,
    Made(usize),
    Refused(&'static str),
    /// A closure began, with so many tokens alive.
    Entered {
        call: usize,
        thread: usize,
        on: On,
        alive: usize,
    },
    /// It ended, and its result was dropped.
    Left {
        call: usize,
        outcome: Outcome,
        alive: usize,
    },
    Batched(Outcome),
    /// A future was dropped.
    Ended {
        thread: usize,
        on: On,
    },
    Forked,
    /// On a new thread all was done.
    Joined(usize),
    /// What a stack says of itself.
    Described {
        text: String,
        in_dumps: bool,
        asked: bool,
    },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Value(usize),
    Panic(String),
    Pending,
}

/// What a payload that isn't a string is told as.
pub(crate) const NOT_A_STRING: &str = "a panic whose payload is not a string";

pub(crate) const POLLED_AGAIN: &str = "a `Bleached` future was polled after it was ready";
