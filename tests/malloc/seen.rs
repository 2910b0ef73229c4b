//! What is found in memory.

use std::{ffi::c_void, mem::MaybeUninit, ops::Range, ptr, sync::Mutex};

use crate::common::maps;

/// What no other memory holds. It is made where it is wanted.
#[derive(Clone, Copy)]
pub(crate) struct Secret(pub(crate) u64);

impl Secret {
    /// Sixteen letters.
    #[inline(always)]
    pub(crate) fn letters(self) -> [u8; 16] {
        let mut state = self.0;
        std::array::from_fn(|_| {
            state = state.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(1);
            b'a' + u8::try_from((state >> 33) % 26).unwrap()
        })
    }

    /// Of many such, with a zero at the end.
    pub(crate) fn fill(self, bytes: &mut [u8]) {
        let letters = self.letters();
        for (i, byte) in bytes.iter_mut().enumerate() {
            *byte = letters[i % letters.len()];
        }
        *bytes.last_mut().unwrap() = 0;
    }

    /// How often it is in memory that can be written to, but for this thread's stack.
    pub(crate) fn count(self) -> usize {
        self.count_but(0..0)
    }

    /// The same, without that range.
    pub(crate) fn count_but(self, range: Range<usize>) -> usize {
        /// Who looks has copies of what others have.
        static ONE_LOOKS: Mutex<()> = Mutex::new(());

        let _alone = ONE_LOOKS.lock();
        let letters = self.letters();
        // Not on the heap, which is looked at.
        let mut copy = Pages::new();
        let (stack, own) = (own_stack(), copy.0.addr());
        let left_out = [stack, own..own + Pages::LEN, range];
        let mut count = 0;
        for mapping in maps::all() {
            if !mapping.access.starts_with("rw") {
                continue;
            }
            let mut from = mapping.range.start;
            while from < mapping.range.end {
                if let Some(out) = left_out.iter().find(|out| out.contains(&from)) {
                    from = out.end;
                    continue;
                }
                let starts = left_out
                    .iter()
                    .filter(|out| !out.is_empty())
                    .map(|out| out.start);
                let end = starts.filter(|&start| start > from).min();
                let end = end.unwrap_or(usize::MAX).min(mapping.range.end);
                let len = (end - from).min(Pages::LEN);
                count += copy.read(from, len).count(&letters);
                // What lies across is looked at once more.
                from += if len < Pages::LEN { len } else { len - 64 };
            }
        }
        count
    }
}

/// The calling thread's.
pub(crate) fn own_stack() -> Range<usize> {
    let mut attributes = MaybeUninit::uninit();
    // SAFETY: always there.
    let thread = unsafe { libc::pthread_self() };
    // SAFETY: initialises them.
    let error = unsafe { libc::pthread_getattr_np(thread, attributes.as_mut_ptr()) };
    assert_eq!(error, 0);
    let (mut start, mut len) = (ptr::null_mut(), 0);
    // SAFETY: initialised just now.
    unsafe { libc::pthread_attr_getstack(attributes.as_ptr(), &raw mut start, &raw mut len) };
    // SAFETY: as above.
    unsafe { libc::pthread_attr_destroy(attributes.as_mut_ptr()) };
    start.addr()..start.addr() + len
}

/// Reads memory of this process, without a fault where there is none. Returns how many bytes.
pub(crate) fn read(address: usize, to: &mut [u8]) -> usize {
    let local = libc::iovec {
        iov_base: to.as_mut_ptr().cast(),
        iov_len: to.len(),
    };
    let remote = libc::iovec {
        iov_base: ptr::without_provenance_mut(address),
        iov_len: to.len(),
    };
    // SAFETY: returns a number.
    let this = unsafe { libc::getpid() };
    // SAFETY: writes to a slice.
    let read =
        unsafe { libc::process_vm_readv(this, &raw const local, 1, &raw const remote, 1, 0) };
    usize::try_from(read).unwrap_or(0)
}

struct Pages(*mut u8);

impl Pages {
    const LEN: usize = 1 << 20;

    fn new() -> Self {
        let (access, flags) = (
            libc::PROT_READ | libc::PROT_WRITE,
            libc::MAP_PRIVATE | libc::MAP_ANONYMOUS,
        );
        // SAFETY: new memory.
        let start = unsafe { libc::mmap(ptr::null_mut(), Self::LEN, access, flags, -1, 0) };
        assert_ne!(start, libc::MAP_FAILED);
        Self(start.cast())
    }

    fn read(&mut self, address: usize, len: usize) -> Bytes<'_> {
        // SAFETY: its own, and of zeros at the least.
        let bytes = unsafe { std::slice::from_raw_parts_mut(self.0, len) };
        let len = read(address, bytes);
        Bytes(&bytes[..len])
    }
}

impl Drop for Pages {
    fn drop(&mut self) {
        // SAFETY: its own.
        unsafe { libc::munmap(self.0.cast(), Self::LEN) };
    }
}

struct Bytes<'a>(&'a [u8]);

impl Bytes<'_> {
    fn count(&self, letters: &[u8; 16]) -> usize {
        let (mut rest, mut count) = (self.0, 0);
        loop {
            let (needle, len): (*const c_void, _) = (letters.as_ptr().cast(), letters.len());
            // SAFETY: both are slices.
            let found = unsafe { libc::memmem(rest.as_ptr().cast(), rest.len(), needle, len) };
            if found.is_null() {
                return count;
            }
            count += 1;
            rest = &rest[found.addr() - rest.as_ptr().addr() + len..];
        }
    }
}
