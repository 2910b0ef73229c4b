//! What calls leave on the stack that is in use, below the frame of whoever looks.

use std::{
    fs::File,
    hint::black_box,
    ops::Range,
    os::fd::AsRawFd,
    panic::{AssertUnwindSafe, catch_unwind, panic_any},
    sync::{
        LazyLock,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
    thread,
};

use stackbleach::bleach;

use super::{maps, memory, quiet::quietly, view::View};

/// So much is copied before any function is called that would write there: more than
/// the frames of all that looks at deeper memory.
pub(crate) const NEAR: usize = 64 << 10;

/// A number that was never on this thread's stack, to be passed on by reference.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Needle(&'static u64);

impl Needle {
    pub(crate) fn new() -> Self {
        const COUNT: usize = 1 << 14;
        static NUMBERS: LazyLock<Box<[u64]>> = LazyLock::new(|| {
            // On a stack of its own: frames that come later have holes, and where those
            // are, this would stay.
            let numbers = || (1..).take(COUNT).map(number).collect();
            thread::spawn(numbers).join().unwrap()
        });
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        Self(&NUMBERS[NEXT.fetch_add(1, Relaxed)])
    }

    pub(crate) fn number(self) -> &'static u64 {
        self.0
    }
}

/// Not like an address, nor like another one.
fn number(index: u64) -> u64 {
    index.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1 << 63
}

/// Leaves the needle on the stack, from the caller's frame down to `depth` bytes below.
pub(crate) fn leave(needle: Needle, depth: usize) {
    #[inline(never)]
    fn until(needle: &u64, lowest: usize) {
        let mut frame = [0_u64; 32];
        for place in &mut frame {
            // Volatile, or the compiler could do without.
            // SAFETY: writes to `frame`.
            unsafe { (&raw mut *place).write_volatile(*needle) };
        }
        if maps::here() > lowest {
            until(needle, lowest);
        }
        // After the call, so that each has a frame of its own.
        black_box(&frame);
    }
    until(needle.0, maps::here() - depth);
}

/// At least so many needles are there after a call that went so deep.
pub(crate) fn expected(depth: usize) -> usize {
    depth / 32
}

/// Calls `f` from that far below the caller. All frames above it must stay as they are.
#[inline(never)]
pub(crate) fn down(depth: usize, f: &mut dyn FnMut()) {
    fn until(lowest: usize, f: &mut dyn FnMut()) {
        let mark = mark();
        if maps::here() > lowest {
            until(lowest, f);
        } else {
            f();
        }
        assert_intact(&mark);
    }
    until(maps::here() - depth, f);
}

/// For a caller's frame, to see whether it stays as it is.
#[expect(
    clippy::inline_always,
    reason = "it is the caller's frame that is meant"
)]
#[inline(always)]
pub(crate) fn mark() -> [u64; 32] {
    black_box([MARK; 32])
}

#[track_caller]
pub(crate) fn assert_intact(mark: &[u64; 32]) {
    assert_eq!(black_box(mark), &[MARK; 32]);
}

const MARK: u64 = 0x0123_4567_89ab_cdef;

/// Looks at the stack in use, of the process that made it.
pub(crate) struct StackView {
    pub(crate) view: View,
    memory: File,
    offset: i64,
    descriptor: i32,
    /// From here on it can be read.
    limit: usize,
    page: usize,
    buffer: Vec<u8>,
    copy: *mut u8,
    /// What was copied, from the beginning of a page.
    pub(crate) near: Range<usize>,
}

// SAFETY: the pointer is into its own buffer.
unsafe impl Send for StackView {}

impl StackView {
    /// For the stack that is in use.
    pub(crate) fn new() -> Self {
        Self::from_limit(maps::plain_around(maps::here()).start)
    }

    /// For the stack that ends there; can be made elsewhere.
    pub(crate) fn from_limit(limit: usize) -> Self {
        // Made now, and not where there may be little room.
        let _ = Needle::new();
        let memory = File::open("/proc/self/mem").unwrap();
        let page = maps::page();
        let mut buffer = vec![0; NEAR + page];
        Self {
            view: View::open(),
            descriptor: memory.as_raw_fd(),
            memory,
            offset: maps::for_the_kernel(0).cast_signed(),
            limit,
            page,
            copy: buffer.as_mut_ptr(),
            buffer,
            near: 0..0,
        }
    }

    /// For where the caller is now, deeper on a stack that grows or on another: what is
    /// near is mapped after this. Opens nothing.
    pub(crate) fn renew(&mut self) {
        leave(Needle::new(), 2 * NEAR);
        self.limit = self.stack().start;
    }

    /// Where the stack in use is mapped.
    pub(crate) fn stack(&self) -> Range<usize> {
        self.view.plain_around(maps::here())
    }

    /// Copies what is near, below the frame of the caller: to be called before anything
    /// else is.
    #[expect(
        clippy::inline_always,
        reason = "a frame of its own would lie on what it looks at"
    )]
    #[inline(always)]
    #[track_caller]
    pub(crate) fn look(&mut self) {
        // The stack pointer, not the address of something in the frame: below that lies more of the
        // frame, where the compiler may keep the needle.
        #[cfg(not(miri))]
        let end = psm::stack_pointer().addr();
        #[cfg(miri)] // in which `psm` has none
        let end = maps::here() & !7;
        self.near.end = end;
        self.near.start = (self.near.end - NEAR) & !(self.page - 1);
        if self.near.start < self.limit {
            self.near.start = self.limit;
        }
        let (start, len) = (self.near.start, self.near.end - self.near.start);
        let copy = self.copy.cast();
        #[expect(
            clippy::cast_possible_wrap,
            reason = "an address of ours, and no function"
        )]
        let start = self.offset + start as i64;
        // SAFETY: writes to the buffer, which has room for that much.
        let result = unsafe { read_at(self.descriptor, copy, len, start) };
        assert_eq!(result, len);
    }

    /// How often the needle is in what was copied.
    pub(crate) fn count_near(&self, needle: Needle) -> usize {
        count_in(&self.buffer[..self.near.len()], needle)
    }

    /// How often it is anywhere on the stack, below the frame that looked.
    pub(crate) fn count(&self, needle: Needle) -> usize {
        let stack = self.view.plain_around(self.near.start);
        self.count_near(needle) + self.count_far(needle, &(stack.start..self.near.start))
    }

    /// How often it is in a range, whole pages, that no frame is in.
    pub(crate) fn count_far(&self, needle: Needle, range: &Range<usize>) -> usize {
        // Not all at once: where nobody says what is resident it is all of a stack of 1 GiB, and
        // processors of 32 bits have no room for that twice.
        const AT_ONCE: usize = 16 << 20;

        let parts = self.view.resident(range).into_iter();
        let pieces = parts.flat_map(|part| {
            let starts = part.clone().step_by(AT_ONCE);
            starts.map(move |start| start..part.end.min(start + AT_ONCE))
        });
        pieces
            .map(|piece| count_in(&self.view.read(&piece), needle))
            .sum()
    }
}

/// `pread64`, without a frame where that can be: the library's function saves registers in its own, in
/// which the caller may have the needle, and so it would be found.
///
/// # Safety
///
/// As for `pread64`.
#[expect(
    clippy::inline_always,
    reason = "a frame of its own would lie on what it looks at"
)]
#[inline(always)]
unsafe fn read_at(
    descriptor: libc::c_int,
    to: *mut libc::c_void,
    len: usize,
    offset: i64,
) -> usize {
    #[cfg(target_pointer_width = "64")]
    // SAFETY: by this function's own contract.
    let result = unsafe { libc::syscall(libc::SYS_pread64, descriptor, to, len, offset) };
    // There an offset is two arguments.
    #[cfg(not(target_pointer_width = "64"))]
    // SAFETY: by this function's own contract.
    let result = unsafe { libc::pread64(descriptor, to, len, offset) };
    usize::try_from(result).unwrap_or(0)
}

/// How often the needle is in these bytes, wherever: x86 aligns numbers of 8 bytes to 4.
fn count_in(bytes: &[u8], needle: Needle) -> usize {
    let needle = needle.0.to_ne_bytes();
    let mut rest = bytes;
    let mut count = 0;
    while let Some(at) = memory::find(rest, &needle) {
        rest = &rest[at + needle.len()..];
        count += 1;
    }
    count
}

/// `bleach` does here what it is for: what a call left on the stack isn't there
/// afterwards, and the frames above are as they were.
///
/// Takes `depth` bytes of stack, and some more.
#[inline(never)]
#[track_caller]
pub(crate) fn assert_bleaches(below: &mut StackView, depth: usize) {
    let mark = mark();
    let needle = Needle::new();
    plainly(below, needle, depth);
    let found = below.count_near(needle);
    assert!(found >= expected(depth.min(NEAR)), "control: {found}");

    let needle = Needle::new();
    assert_eq!(bleached(below, needle, depth), 42);
    assert_eq!(below.count_near(needle), 0);
    assert_intact(&mark);
}

/// The same for a call that panics. Takes more stack, to unwind it.
#[inline(never)]
#[track_caller]
pub(crate) fn assert_bleaches_panics(below: &mut StackView, depth: usize) {
    let mark = mark();
    let needle = Needle::new();
    assert_eq!(panicking(below, needle, depth, false), 43);
    assert!(below.count_near(needle) > 0, "control");

    let needle = Needle::new();
    assert_eq!(panicking(below, needle, depth, true), 43);
    assert_eq!(below.count_near(needle), 0);
    assert_intact(&mark);
}

/// Leaves needles, and looks.
#[inline(never)]
pub(crate) fn plainly(below: &mut StackView, needle: Needle, depth: usize) {
    leave(needle, depth);
    below.look();
}

/// The same, bleached.
#[inline(never)]
pub(crate) fn bleached(below: &mut StackView, needle: Needle, depth: usize) -> u32 {
    let result = bleach(|| {
        leave(needle, depth);
        42
    });
    below.look();
    result
}

/// Bleaches what earlier calls left, and looks below the frame of that.
#[inline(never)]
pub(crate) fn bleached_afterwards(below: &mut StackView) {
    const FRAME: usize = 4 << 10;
    bleach(|| ());
    below.look();
    // They left something there as well, which was not below.
    below.near.end -= FRAME;
}

#[inline(never)]
fn panicking(below: &mut StackView, needle: Needle, depth: usize, in_bleach: bool) -> u32 {
    let panics = || -> () {
        leave(needle, depth);
        panic_any(43_u32)
    };
    let panics = AssertUnwindSafe(|| if in_bleach { bleach(panics) } else { panics() });
    let result = quietly(|| catch_unwind(panics));
    below.look();
    *result.unwrap_err().downcast().unwrap()
}
