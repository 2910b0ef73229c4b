//! How an operation is called, and what is done about what it leaves behind.

use std::{arch::asm, hint::black_box, ops::Range, panic};

use stackbleach::{Frames, HeapStack};
use stackbleach_residue::program::{Exchange, Output, PAGE, Secret};

/// In place, for the frames that the call has.
macro_rules! bleach {
    ($call:expr, $f:expr) => {
        if $call.is_probed() {
            stackbleach::probed::bleach($f)
        } else {
            stackbleach::bleach($f)
        }
    };
}

/// On a stack that the thread keeps for such frames.
macro_rules! run {
    ($call:expr, $f:expr) => {
        if $call.is_probed() {
            stackbleach::probed::run($f)
        } else {
            stackbleach::run($f)
        }
    };
}

mod bleach;
mod left;
mod marked;
mod plain;
mod run;
mod thread_stack;

pub use bleach::Bleach;
pub use left::Left;
pub use marked::Marked;
pub use plain::Plain;
pub use run::Run;
pub use thread_stack::ThreadStack;

/// A way to call an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Technique {
    /// Where it is, and what others offer to do afterwards.
    Plain(Plain),
    /// On a `HeapStack`.
    Run(Run),
    /// In place.
    Bleach(Bleach),
    /// With no stack at hand: the thread's own, futures, growth.
    ThreadStack(ThreadStack),
    /// On a `HeapStack`, with something left elsewhere.
    Left(Left),
    /// In one of those ways, with traps on the way.
    Marked(Marked),
}

impl From<Plain> for Technique {
    fn from(technique: Plain) -> Self {
        Self::Plain(technique)
    }
}

impl From<Run> for Technique {
    fn from(technique: Run) -> Self {
        Self::Run(technique)
    }
}

impl From<Bleach> for Technique {
    fn from(technique: Bleach) -> Self {
        Self::Bleach(technique)
    }
}

impl From<ThreadStack> for Technique {
    fn from(technique: ThreadStack) -> Self {
        Self::ThreadStack(technique)
    }
}

impl From<Left> for Technique {
    fn from(technique: Left) -> Self {
        Self::Left(technique)
    }
}

impl From<Marked> for Technique {
    fn from(technique: Marked) -> Self {
        Self::Marked(technique)
    }
}

impl Technique {
    /// All there are.
    pub fn all() -> impl Iterator<Item = Self> {
        let plain = Plain::ALL.into_iter().map(Self::Plain);
        let run = Run::ALL.into_iter().map(Self::Run);
        plain
            .chain(run)
            .chain(Bleach::ALL.into_iter().map(Self::Bleach))
            .chain(ThreadStack::ALL.into_iter().map(Self::ThreadStack))
            .chain(Left::ALL.into_iter().map(Self::Left))
            .chain(Marked::ALL.into_iter().map(Self::Marked))
    }

    /// What a reader calls it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Plain(technique) => technique.name(),
            Self::Run(technique) => technique.name(),
            Self::Bleach(technique) => technique.name(),
            Self::ThreadStack(technique) => technique.name(),
            Self::Left(technique) => technique.name(),
            Self::Marked(technique) => technique.name(),
        }
    }

    /// A closure that calls the function once in that way, with stacks for such frames.
    #[must_use]
    pub fn prepare(
        self,
        function: fn(&Secret, &mut Output),
        frames: Frames,
        exchange: &'static Exchange,
    ) -> Box<dyn FnMut()> {
        let call = Call {
            function,
            frames,
            exchange,
        };
        match self {
            Self::Plain(technique) => technique.prepare(call),
            Self::Run(technique) => technique.prepare(call),
            Self::Bleach(technique) => technique.prepare(call),
            Self::ThreadStack(technique) => technique.prepare(call),
            Self::Left(technique) => technique.prepare(call),
            Self::Marked(technique) => technique.prepare(call),
        }
    }
}

/// An operation, with where the caller keeps the secret and wants the result.
#[derive(Clone, Copy)]
struct Call {
    function: fn(&Secret, &mut Output),
    /// What is known of its frames.
    frames: Frames,
    exchange: &'static Exchange,
}

impl Call {
    fn is_probed(self) -> bool {
        self.frames == Frames::Probed
    }

    fn new_stack(self) -> HeapStack {
        self.new_stack_of(HeapStack::DEFAULT_SIZE)
    }

    fn new_stack_of(self, size: usize) -> HeapStack {
        let builder = HeapStack::builder().size(size).frames(self.frames);
        builder.build().expect("memory for a stack")
    }

    fn call(self) {
        self.with(self.exchange.secret());
    }

    /// With a copy of the secret, or another.
    fn with(self, secret: &Secret) {
        (self.function)(secret, self.exchange.output());
    }

    /// With half of the secret.
    fn with_half(self, half: &[u8; 16]) {
        let mut secret = [0; 32];
        secret[..16].copy_from_slice(half);
        self.with(&secret);
    }

    fn and_panic(self) {
        self.call();
        panic!("on purpose");
    }

    /// Far below, with copies of the secret all the way down; and below all the rest some
    /// pages full of them, each by itself, as large frames leave them that were taken
    /// without probes; or with a mark on each page above them, where frames are to be probed. They are
    /// more than the crate asks the system for at a time, and what finds out whether the deepest page
    /// was used gets to see the secret.
    #[inline(never)]
    fn call_deep(self) {
        let mut frame = [0_u8; HeapStack::DEFAULT_SIZE / 2];
        for copy in frame.chunks_exact_mut(32) {
            copy.copy_from_slice(self.exchange.secret());
        }
        black_box(&frame);
        self.call();
        let start = frame.as_ptr().addr();
        let highest = (start - (64 << 10)) & !(PAGE - 1);
        // SAFETY: below this function's frame, what is not the array in it being little.
        unsafe { self.probe(highest..start - PAGE / 2) };
        for i in 0..40 {
            // SAFETY: below this function's frame, and that of any that it calls.
            unsafe { self.fill(highest - i * 2 * PAGE) };
        }
    }

    /// Leaves a mark in each page's length of that, as probes do, where frames are to be probed.
    ///
    /// # Safety
    ///
    /// As for [`fill`](Self::fill).
    unsafe fn probe(self, stack: Range<usize>) {
        if !self.is_probed() {
            return;
        }
        for address in stack.rev().step_by(PAGE) {
            // SAFETY: writes what is nobody's.
            unsafe { asm!("mov qword ptr [{}], 0", in(reg) address & !7) };
        }
    }

    /// Where frames are to be probed, changes paint by bits of the secret, which leave other bytes as they
    /// are: whether bytes are as they were painted tells of the secret then, whether words are does not.
    /// So near that a signal's frame reaches further down.
    #[inline(never)]
    fn imitate_paint(self) {
        if !self.is_probed() {
            return;
        }
        let here = 0_u8;
        let block = ((&raw const here).addr() - PAGE / 4) & !0xff;
        for (place, byte) in (block..).step_by(4).zip(self.exchange.secret()) {
            let bits = [byte & 1, byte >> 1 & 1, byte >> 2 & 1, 1];
            let change = u32::from_ne_bytes(bits.map(|bit| bit * 0xff));
            // SAFETY: below all frames, a part of the stack in use that is painted.
            unsafe { asm!("xor dword ptr [{}], {:e}", in(reg) place, in(reg) change) };
        }
    }

    /// Fills the page that starts at this address with copies of the secret.
    ///
    /// # Safety
    ///
    /// It must be of the stack in use, and below all frames.
    unsafe fn fill(self, page: usize) {
        // SAFETY: reads the secret, and writes what is nobody's.
        unsafe {
            asm!(
                "movdqu xmm0, [{secret}]",
                "2:",
                "movdqa [{page} - 16], xmm0", // from the end
                "sub {page}, 16",
                "dec {left:e}",
                "jnz 2b",
                secret = in(reg) self.exchange.secret(),
                page = inout(reg) page + PAGE => _,
                left = inout(reg) PAGE / 16 => _,
                out("xmm0") _,
            );
        }
    }
}

/// Touches half of a stack of the default size.
fn go_deep() {
    let frame = [1_u8; HeapStack::DEFAULT_SIZE / 2];
    black_box(&frame);
}

/// For panics that don't matter to what is measured.
fn print_no_panics() {
    // The default hook prints the process number, which no two subjects share.
    panic::set_hook(Box::new(|_| {}));
}
