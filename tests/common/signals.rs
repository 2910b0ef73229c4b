//! Signals, and stacks for their handlers.

use std::{
    arch::asm, cell::Cell, hint::black_box, io, mem::MaybeUninit, ops::Range, ptr, sync::Once,
};

use super::{maps, memory};

/// In each register when the signal arrives, and all over the handler's frame.
pub(crate) const PATTERN: u64 = 0x5ec2_e75e_c2e7_5ec3;

/// Memory with room on both sides of it, part of which is registered as the calling thread's
/// alternate signal stack; until this is dropped, when that is again what it was.
pub(crate) struct SignalStack {
    pub(crate) range: Range<usize>,
    mapping: Range<usize>,
    before: libc::stack_t,
}

impl SignalStack {
    /// Of so many bytes, which begin so far into a page.
    pub(crate) fn new(offset: usize, len: usize) -> Self {
        Self::with_flags(offset, len, 0)
    }

    pub(crate) fn with_flags(offset: usize, len: usize, flags: libc::c_int) -> Self {
        let page = maps::page();
        let access = libc::PROT_READ | libc::PROT_WRITE;
        let mapped = (2 * page + offset + len).next_multiple_of(page) + page;
        // SAFETY: new memory, wherever the kernel likes.
        let mapping = unsafe {
            let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE;
            libc::mmap(ptr::null_mut(), mapped, access, flags, -1, 0)
        };
        assert_ne!(mapping, libc::MAP_FAILED, "{}", io::Error::last_os_error());
        // SAFETY: a part of what was mapped.
        let start = unsafe { mapping.add(page + offset) };
        let before = swap(&libc::stack_t {
            ss_sp: start,
            ss_flags: flags,
            ss_size: len,
        });
        Self {
            range: start.addr()..start.addr() + len,
            mapping: mapping.addr()..mapping.addr() + mapped,
            before,
        }
    }

    /// How many words there are like the pattern.
    pub(crate) fn patterns(&self) -> usize {
        patterns(&self.range)
    }

    pub(crate) fn is_zero(&self) -> bool {
        memory::all_are(&memory::read(&self.range), 0)
    }

    /// Writes to all of the mapping's bytes around what is registered.
    pub(crate) fn write_around(&self, byte: u8) {
        for around in self.around() {
            memory::write(around.start, &vec![byte; around.len()]);
        }
    }

    /// Whether that is still there.
    pub(crate) fn around_is(&self, byte: u8) -> bool {
        let mut around = self.around().into_iter();
        around.all(|around| memory::all_are(&memory::read(&around), byte))
    }

    fn around(&self) -> [Range<usize>; 2] {
        [
            self.mapping.start..self.range.start,
            self.range.end..self.mapping.end,
        ]
    }

    /// Makes its `number`th page, not counting a part of one, accessible in another way.
    pub(crate) fn protect(&self, number: usize, access: libc::c_int) -> Range<usize> {
        let page = maps::page();
        let start = self.range.start.next_multiple_of(page) + number * page;
        let pointer = ptr::without_provenance_mut(start);
        // SAFETY: a page of this mapping, which nothing in the program refers to.
        let result = unsafe { libc::mprotect(pointer, page, access) };
        assert_eq!(result, 0, "{}", io::Error::last_os_error());
        start..start + page
    }

    /// Unmaps it while it is registered.
    pub(crate) fn unmap(&mut self) {
        let start = ptr::without_provenance_mut(self.mapping.start);
        // SAFETY: mapped here, and nothing in the program refers to it.
        assert_eq!(unsafe { libc::munmap(start, self.mapping.len()) }, 0);
        self.mapping = 0..0;
    }
}

impl Drop for SignalStack {
    fn drop(&mut self) {
        swap(&self.before);
        if !self.mapping.is_empty() {
            self.unmap();
        }
    }
}

/// How many words of the pattern there are, at any address.
pub(crate) fn patterns(range: &Range<usize>) -> usize {
    let bytes = memory::read(range);
    let (mut rest, mut count) = (&bytes[..], 0);
    while let Some(at) = memory::find(rest, &PATTERN.to_ne_bytes()) {
        rest = &rest[at + 1..];
        count += 1;
    }
    count
}

/// The calling thread's alternate signal stack, if it has one.
pub(crate) fn registered() -> Option<Range<usize>> {
    let now = change(ptr::null());
    let start = now.ss_sp.addr();
    (now.ss_flags & libc::SS_DISABLE == 0).then_some(start..start + now.ss_size)
}

/// Has the calling thread have none any more.
pub(crate) fn retire() {
    swap(&libc::stack_t {
        ss_sp: ptr::null_mut(),
        ss_flags: libc::SS_DISABLE,
        ss_size: 0,
    });
}

/// Registers a stack, and returns what was registered before.
fn swap(new: &libc::stack_t) -> libc::stack_t {
    let new = ptr::from_ref(new);
    change(new)
}

fn change(new: *const libc::stack_t) -> libc::stack_t {
    let mut before = MaybeUninit::uninit();
    // SAFETY: what is registered stays until it is taken back.
    let result = unsafe { libc::sigaltstack(new, before.as_mut_ptr()) };
    assert_eq!(result, 0, "{}", io::Error::last_os_error());
    // SAFETY: written, as there was no error.
    unsafe { before.assume_init() }
}

thread_local! {
    /// How many signals this thread has taken, and where the last handler ran.
    static TAKEN: Cell<(usize, usize)> = const { Cell::new((0, 0)) };
    /// What else a handler does.
    static ACTION: Cell<Option<fn()>> = const { Cell::new(None) };
}

/// How many signals this thread has taken on its alternate signal stack, if it has one.
pub(crate) fn taken() -> (usize, usize) {
    TAKEN.get()
}

extern "C" fn handler(_: libc::c_int) {
    let frame = black_box([PATTERN; 64]);
    let taken = TAKEN.get().0 + 1;
    TAKEN.set((taken, black_box(&raw const frame).addr()));
    if let Some(action) = ACTION.get() {
        action();
    }
    black_box(&frame);
}

/// Takes a signal on the alternate signal stack, if this thread has one, with the pattern in
/// registers.
#[inline(never)]
pub(crate) fn take_signal() {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        // SAFETY: plain integers and pointers, for which all zeros is a value.
        let mut action: libc::sigaction = unsafe { MaybeUninit::zeroed().assume_init() };
        action.sa_sigaction = handler as *const () as libc::sighandler_t;
        action.sa_flags = libc::SA_ONSTACK;
        // SAFETY: the handler does nothing that isn't async-signal-safe, but what tests have it
        // do in a thread that waits for it.
        let result = unsafe { libc::sigaction(libc::SIGUSR1, &raw const action, ptr::null_mut()) };
        assert_eq!(result, 0);
    });
    let before = TAKEN.get().0;
    // SAFETY: has no preconditions.
    let process = unsafe { libc::getpid() };
    // SAFETY: has no preconditions.
    let thread = unsafe { libc::gettid() };
    // SAFETY: a system call by hand, which sends this thread a signal before it returns; it
    // changes what `clobber_abi` says.
    unsafe {
        asm!(
            "movq xmm0, r8",
            "punpcklqdq xmm0, xmm0",
            "movdqa xmm1, xmm0", "movdqa xmm7, xmm0", "movdqa xmm8, xmm0", "movdqa xmm15, xmm0",
            "mov r9, r8",
            "mov r10, r8",
            "syscall",
            inlateout("rax") libc::SYS_tgkill => _,
            in("rdi") process,
            in("rsi") thread,
            in("rdx") libc::SIGUSR1,
            in("r8") PATTERN,
            clobber_abi("sysv64"),
        );
    }
    assert_eq!(TAKEN.get().0, before + 1, "the signal did not arrive");
}

/// The same, with `action` called by the handler.
pub(crate) fn take_signal_that_does(action: fn()) {
    let before = ACTION.replace(Some(action));
    take_signal();
    ACTION.set(before);
}
