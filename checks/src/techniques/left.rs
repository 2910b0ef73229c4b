//! A run that leaves one thing outside of what it erases, which the tracer must find: controls.

use std::{
    ptr::{self, NonNull},
    slice,
};

use stackbleach::HeapStack;
use stackbleach_residue::program::PAGE;

use super::Call;

/// What is left, in a page by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// Two bytes of the secret, one exclusive-or the other.
    Xor,
    /// The secret, where nothing can be written any more.
    ReadOnly,
    /// The secret, where nothing can be read any more.
    Closed,
    /// The secret, in a page of this program's file that can't be written any more.
    InFile,
    /// The secret, in the first page of 8 GiB of which no other is touched.
    InReserved,
}

impl Left {
    pub(super) const ALL: [Self; 5] = [
        Self::Xor,
        Self::ReadOnly,
        Self::Closed,
        Self::InFile,
        Self::InReserved,
    ];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Xor => "run that leaves two bytes' exclusive-or",
            Self::ReadOnly => "run that leaves a read-only copy",
            Self::Closed => "run that leaves a copy out of reach",
            Self::InFile => "run that leaves a read-only copy in a mapped file",
            Self::InReserved => "run that leaves a copy in much address space",
        }
    }

    /// How many bytes that is.
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "it never is")]
    pub fn len(self) -> usize {
        match self {
            Self::Xor => 1,
            Self::ReadOnly | Self::Closed | Self::InFile | Self::InReserved => 32,
        }
    }

    pub(super) fn prepare(self, call: Call) -> Box<dyn FnMut()> {
        let mut stack: HeapStack = call.new_stack();
        let mut page = Page::new(self);
        Box::new(move || {
            let run = stack.run(|| {
                call.call();
                let secret = call.exchange.secret();
                let page = page.open();
                match self {
                    Self::Xor => page[0] = secret[3] ^ secret[17],
                    _ => page[..secret.len()].copy_from_slice(secret),
                }
            });
            run.expect("no panic");
            match self {
                Self::Xor | Self::InReserved => {}
                Self::ReadOnly | Self::InFile => page.protect(libc::PROT_READ),
                Self::Closed => page.protect(libc::PROT_NONE),
            }
        })
    }
}

/// A page that is mapped for good.
struct Page(NonNull<u8>);

impl Page {
    /// Of plain memory, or of this program's file: what is written to it stays in this process.
    fn new(left: Left) -> Self {
        /// What the tracer takes for large.
        const MUCH: usize = 8 << 30;

        let (flags, file) = if left == Left::InFile {
            // SAFETY: opens a file by a constant name.
            let file = unsafe { libc::open(c"/proc/self/exe".as_ptr(), libc::O_RDONLY) };
            assert!(file >= 0);
            (libc::MAP_PRIVATE, file)
        } else {
            (libc::MAP_PRIVATE | libc::MAP_ANONYMOUS, -1)
        };
        let (len, protection, flags) = if left == Left::InReserved {
            let open = libc::PROT_READ | libc::PROT_WRITE; // all of it, so that it stays one mapping
            (MUCH, open, flags | libc::MAP_NORESERVE)
        } else {
            (PAGE, libc::PROT_NONE, flags)
        };
        // SAFETY: replaces nothing.
        let start = unsafe { libc::mmap(ptr::null_mut(), len, protection, flags, file, 0) };
        assert_ne!(start, libc::MAP_FAILED);
        Self(NonNull::new(start.cast()).expect("an address"))
    }

    /// To be written to.
    fn open(&mut self) -> &mut [u8] {
        self.protect(libc::PROT_READ | libc::PROT_WRITE);
        // SAFETY: ours alone, mapped, and it has just been opened.
        unsafe { slice::from_raw_parts_mut(self.0.as_ptr(), PAGE) }
    }

    fn protect(&mut self, protection: libc::c_int) {
        // SAFETY: ours alone, and nothing refers to what is in it.
        let outcome = unsafe { libc::mprotect(self.0.as_ptr().cast(), PAGE, protection) };
        assert_eq!(outcome, 0);
    }
}
