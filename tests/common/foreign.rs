//! Stacks that are neither the thread's own nor a `HeapStack`, and calls on them.

use std::{
    any::Any,
    cell::{Cell, UnsafeCell},
    hint::black_box,
    io,
    mem::MaybeUninit,
    ops::Range,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    ptr::{self, with_exposed_provenance, with_exposed_provenance_mut},
    slice,
    sync::Once,
};

use super::{maps, memory};

/// Enough for a panic and its message, and as much again that nobody touches.
pub(crate) const SIZE: usize = 256 << 10;

/// Of which so much is for frames.
const FRAMES: usize = 64 << 10;

/// Memory without frames that has something in it everywhere.
pub(crate) struct Painted(Range<usize>);

impl Painted {
    const PAINT: u8 = 0x77;

    fn new(range: Range<usize>) -> Self {
        let start = with_exposed_provenance_mut::<u8>(range.start);
        // SAFETY: nothing of the program lies there.
        unsafe { black_box(start).write_bytes(Self::PAINT, range.len()) };
        Self(range)
    }

    /// All of a stack that is not in use, but for what calls on it need.
    pub(crate) fn unused(stack: &Range<usize>) -> Self {
        Self::new(stack.start..stack.end - FRAMES)
    }

    /// Some of the stack in use, which must have that much: below the caller's frame, and
    /// below what that calls.
    pub(crate) fn below() -> Self {
        let here = maps::here();
        Self::new(here - SIZE..here - FRAMES)
    }

    #[track_caller]
    pub(crate) fn assert_untouched(&self) {
        let start = black_box(with_exposed_provenance(self.0.start));
        // SAFETY: written by `new`, and by nobody else.
        let bytes: &[u8] = unsafe { slice::from_raw_parts(start, self.0.len()) };
        assert!(memory::all_are(bytes, Self::PAINT));
    }
}

/// Calls `f` there, as libraries for fibers and coroutines do.
///
/// # Safety
///
/// It must be memory that is nobody else's meanwhile.
pub(crate) unsafe fn on_fiber<R>(stack: &Range<usize>, f: impl FnOnce() -> R) -> R {
    let start = with_exposed_provenance_mut(stack.start);
    let caught = || catch_unwind(AssertUnwindSafe(f));
    // SAFETY: as large as it is said to be, and `caught` doesn't unwind.
    let result = unsafe { psm::on_stack(start, stack.len(), caught) };
    result.unwrap_or_else(|payload| resume_unwind(payload))
}

/// `SS_AUTODISARM`: a handler may switch away from the stack, and so the kernel
/// forgets about it while the handler runs.
pub(crate) const AUTODISARM: libc::c_int = i32::MIN;

/// Calls `f` in the handler of a signal, with that as the stack for it.
///
/// # Safety
///
/// It must be memory that is nobody else's meanwhile.
pub(crate) unsafe fn in_handler(stack: &Range<usize>, flags: libc::c_int, f: &mut dyn FnMut()) {
    let ours = libc::stack_t {
        ss_sp: with_exposed_provenance_mut(stack.start),
        ss_flags: flags,
        ss_size: stack.len(),
    };
    let mut before = MaybeUninit::uninit();
    // SAFETY: by this function's own contract.
    let result = unsafe { libc::sigaltstack(&raw const ours, before.as_mut_ptr()) };
    assert_eq!(result, 0, "{}", io::Error::last_os_error());
    raise(f);
    // SAFETY: what it was before, as written there.
    let result = unsafe { libc::sigaltstack(before.as_ptr(), ptr::null_mut()) };
    assert_eq!(result, 0, "{}", io::Error::last_os_error());
}

thread_local! {
    /// A `&mut dyn FnMut()`.
    static CALL: Cell<*mut ()> = const { Cell::new(ptr::null_mut()) };
    static PAYLOAD: Cell<Option<Box<dyn Any + Send>>> = const { Cell::new(None) };
}

extern "C" fn handler(_: libc::c_int) {
    let call = CALL.get().cast::<&mut dyn FnMut()>();
    // SAFETY: put there by `raise`, which waits for this.
    let call = unsafe { &mut *call };
    if let Err(payload) = catch_unwind(AssertUnwindSafe(call)) {
        PAYLOAD.set(Some(payload));
    }
}

fn raise(mut f: &mut dyn FnMut()) {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        // SAFETY: all zeros are valid.
        let mut action: libc::sigaction = unsafe { MaybeUninit::zeroed().assume_init() };
        action.sa_sigaction = handler as extern "C" fn(libc::c_int) as usize;
        action.sa_flags = libc::SA_ONSTACK;
        // SAFETY: the handler is only ever called by `raise`.
        let result = unsafe { libc::sigaction(libc::SIGUSR1, &raw const action, ptr::null_mut()) };
        assert_eq!(result, 0, "{}", io::Error::last_os_error());
    });
    CALL.set((&raw mut f).cast());
    // To this thread, and at once.
    // SAFETY: the handler finds what it calls.
    assert_eq!(unsafe { libc::raise(libc::SIGUSR1) }, 0);
    if let Some(payload) = PAYLOAD.take() {
        resume_unwind(payload);
    }
}

/// Memory of the heap.
pub(crate) struct Heap(Vec<u128>);

impl Heap {
    pub(crate) fn new() -> Self {
        let mut memory = vec![0; SIZE / size_of::<u128>()];
        memory.as_mut_ptr().expose_provenance();
        Self(memory)
    }

    pub(crate) fn range(&self) -> Range<usize> {
        let start = self.0.as_ptr().addr();
        start..start + SIZE
    }
}

/// Memory that `mmap` gave, where it was asked for or anywhere.
pub(crate) struct Mapped(Range<usize>);

impl Mapped {
    /// Private, wherever there is room.
    pub(crate) fn anywhere() -> Self {
        Self::new(0, libc::MAP_PRIVATE).unwrap()
    }

    pub(crate) fn shared() -> Self {
        Self::new(0, libc::MAP_SHARED).unwrap()
    }

    /// Private, there and nowhere else; if nothing else is there.
    pub(crate) fn at(start: usize) -> io::Result<Self> {
        Self::new(start, libc::MAP_PRIVATE | libc::MAP_FIXED_NOREPLACE)
    }

    fn new(start: usize, flags: libc::c_int) -> io::Result<Self> {
        let open = libc::PROT_READ | libc::PROT_WRITE;
        let flags = flags | libc::MAP_ANONYMOUS;
        let start = ptr::without_provenance_mut(start);
        // SAFETY: replaces nothing.
        let start = unsafe { libc::mmap(start, SIZE, open, flags, -1, 0) };
        if start == libc::MAP_FAILED {
            return Err(io::Error::last_os_error());
        }
        let start = start.expose_provenance();
        Ok(Self(start..start + SIZE))
    }

    pub(crate) fn range(&self) -> Range<usize> {
        self.0.clone()
    }
}

impl Drop for Mapped {
    fn drop(&mut self) {
        let start = with_exposed_provenance_mut(self.0.start);
        // SAFETY: mapped by `new`, and nobody else's.
        unsafe { libc::munmap(start, self.0.len()) };
    }
}

/// Memory of the program's image.
pub(crate) fn in_a_static() -> Range<usize> {
    #[repr(align(16))]
    struct Memory(UnsafeCell<[u8; SIZE]>);

    // SAFETY: used by one test at a time, each in a process of its own.
    unsafe impl Sync for Memory {}

    static MEMORY: Memory = Memory(UnsafeCell::new([0; SIZE]));
    let start = MEMORY.0.get().expose_provenance();
    start..start + SIZE
}
