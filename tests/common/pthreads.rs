//! Threads as C programs make them, on memory of their own if they like.
#![allow(dead_code, reason = "each test file uses some of this")]

use std::{
    io,
    mem::MaybeUninit,
    ops::Range,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    ptr, thread,
};

use super::maps;

/// A small stack: 64 KiB, or what glibc asks for at the least, 128 KiB on AArch64.
pub(crate) const SMALL: usize = if libc::PTHREAD_STACK_MIN > 64 << 10 {
    libc::PTHREAD_STACK_MIN
} else {
    64 << 10
};

/// What a thread is to be like.
pub(crate) struct Attributes(libc::pthread_attr_t);

impl Attributes {
    /// As by default; where that is a small stack (musl: 128 KiB), with one of 8 MiB.
    pub(crate) fn new() -> Self {
        let mut attributes = MaybeUninit::uninit();
        // SAFETY: initialises them.
        let error = unsafe { libc::pthread_attr_init(attributes.as_mut_ptr()) };
        assert_eq!(error, 0);
        // SAFETY: initialised just now.
        let attributes = unsafe { attributes.assume_init() };
        let mut len = 0;
        // SAFETY: as above; writes to a local.
        let error = unsafe { libc::pthread_attr_getstacksize(&raw const attributes, &raw mut len) };
        assert_eq!(error, 0);
        let new = Self(attributes);
        if len < 1 << 20 {
            new.with_size(8 << 20)
        } else {
            new
        }
    }

    pub(crate) fn with_size(mut self, bytes: usize) -> Self {
        // SAFETY: takes a number.
        let error = unsafe { libc::pthread_attr_setstacksize(&raw mut self.0, bytes) };
        assert_eq!(error, 0, "{}", io::Error::from_raw_os_error(error));
        self
    }

    pub(crate) fn with_guard(mut self, bytes: usize) -> Self {
        // SAFETY: takes a number.
        let error = unsafe { libc::pthread_attr_setguardsize(&raw mut self.0, bytes) };
        assert_eq!(error, 0, "{}", io::Error::from_raw_os_error(error));
        self
    }

    /// # Safety
    ///
    /// It must be the thread's alone.
    pub(crate) unsafe fn on(mut self, stack: &Range<usize>) -> Self {
        let start = ptr::with_exposed_provenance_mut(stack.start);
        // SAFETY: by this function's own contract.
        let error = unsafe { libc::pthread_attr_setstack(&raw mut self.0, start, stack.len()) };
        assert_eq!(error, 0, "{}", io::Error::from_raw_os_error(error));
        self
    }

    /// Calls `f` on such a thread and waits for it. A panic goes on.
    pub(crate) fn run<R: Send>(&self, f: impl FnOnce() -> R + Send) -> R {
        let mut call = Call {
            f: Some(f),
            result: None,
        };
        let start = Self::start_routine(&call);
        let mut thread = MaybeUninit::uninit();
        let argument = (&raw mut call).cast();
        // SAFETY: the argument is what the routine takes, and lives until it is joined.
        let error = unsafe {
            libc::pthread_create(thread.as_mut_ptr(), &raw const self.0, start, argument)
        };
        assert_eq!(error, 0, "{}", io::Error::from_raw_os_error(error));
        // SAFETY: written, since there was no error.
        let thread = unsafe { thread.assume_init() };
        // SAFETY: started just now, and not joined before.
        assert_eq!(unsafe { libc::pthread_join(thread, ptr::null_mut()) }, 0);
        match call.result.unwrap() {
            Ok(result) => result,
            Err(payload) => resume_unwind(payload),
        }
    }

    fn start_routine<F: FnOnce() -> R, R>(
        _: &Call<F, R>,
    ) -> extern "C" fn(*mut libc::c_void) -> *mut libc::c_void {
        start::<F, R>
    }
}

struct Call<F, R> {
    f: Option<F>,
    result: Option<thread::Result<R>>,
}

extern "C" fn start<F: FnOnce() -> R, R>(call: *mut libc::c_void) -> *mut libc::c_void {
    // SAFETY: by the contract of `run`.
    let call = unsafe { &mut *call.cast::<Call<F, R>>() };
    let f = call.f.take().unwrap();
    call.result = Some(catch_unwind(AssertUnwindSafe(f)));
    ptr::null_mut()
}

/// Memory for a stack, with closed pages on either side.
pub(crate) struct Memory {
    reservation: region::Allocation,
    len: usize,
}

impl Memory {
    pub(crate) fn new(len: usize) -> Self {
        let (page, len) = (maps::page(), len.next_multiple_of(maps::page()));
        let mut reservation = region::alloc(len + 2 * page, region::Protection::NONE).unwrap();
        // SAFETY: in the reservation.
        let start = unsafe { reservation.as_mut_ptr::<u8>().add(page) };
        // SAFETY: as above, and nothing is there yet.
        unsafe { region::protect(start, len, region::Protection::READ_WRITE) }.unwrap();
        start.expose_provenance();
        Self { reservation, len }
    }

    pub(crate) fn range(&self) -> Range<usize> {
        let start = self.reservation.as_ptr::<u8>().addr() + maps::page();
        start..start + self.len
    }
}
