//! Files in which the kernel tells a thread of its process.
//!
//! `/proc/self` is the initial thread's folder, whoever looks. When that thread has ended, by
//! `pthread_exit`, its files are there and empty, or can't be opened, while others go on. They
//! find the same in `/proc/thread-self` (Linux 3.17). But emulators that stand between a program
//! and the kernel think of the other name only, and there the kernel tells of the emulator's
//! memory: so that name comes first.

use core::{ffi::CStr, fmt};
use std::{
    error::Error,
    fs::File,
    io::{self, Read},
    os::fd::{FromRawFd, OwnedFd},
};

/// A file by its names, the usual one first.
type Names = [&'static CStr; 2];

/// What is mapped.
const MAPS: Names = [c"/proc/self/maps", c"/proc/thread-self/maps"];
/// The same with what holds of each mapping.
const SMAPS: Names = [c"/proc/self/smaps", c"/proc/thread-self/smaps"];
/// What has memory.
const PAGEMAP: Names = [c"/proc/thread-self/pagemap", c"/proc/self/pagemap"];

/// What is mapped in this process, as the kernel writes it; never nothing.
///
/// # Errors
///
/// If the file can't be opened or read, or is empty: something is mapped as long as somebody
/// asks. The error has its kind from what the system said, and that as its source.
#[cold]
pub(super) fn maps() -> io::Result<Vec<u8>> {
    read_by_either(MAPS, |mut file| {
        let mut maps = Vec::new();
        file.read_to_end(&mut maps)?;
        Ok((!maps.is_empty()).then_some(maps))
    })
}

/// What `search` finds in the file that tells what holds of each mapping. It is called once more,
/// with the same file by another name, if it found nothing.
///
/// # Errors
///
/// As for [`maps`].
#[cold]
pub(super) fn search_smaps<T>(search: impl Fn(File) -> io::Result<Option<T>>) -> io::Result<T> {
    read_by_either(SMAPS, search)
}

/// What `read` makes of the file; `None` is for one that has nothing to tell.
fn read_by_either<T>(names: Names, read: impl Fn(File) -> io::Result<Option<T>>) -> io::Result<T> {
    let read_by = |name| match read(open(name)?.into())? {
        Some(answer) => Ok(answer),
        None => Err(io::Error::new(io::ErrorKind::UnexpectedEof, "it is empty")),
    };
    let [usual, other] = names;
    // Its error is the one to be told: the other file may be of more recent systems.
    read_by(usual).or_else(|why| read_by(other).map_err(|_| Unread::error(usual, why)))
}

/// A descriptor of the file that tells what has memory; opens it without memory from the heap.
/// Of this no emulator tells anything else.
///
/// # Errors
///
/// By the system's word alone.
#[cold]
pub(super) fn pagemap() -> io::Result<OwnedFd> {
    let [preferred, other] = PAGEMAP;
    // Not there, or not permitted: there are rules that only think of the usual name.
    open(preferred).or_else(|_| open(other))
}

fn open(name: &CStr) -> io::Result<OwnedFd> {
    // SAFETY: opens a file by its name, a string.
    let descriptor = unsafe { libc::open(name.as_ptr(), libc::O_RDONLY | libc::O_CLOEXEC) };
    if descriptor < 0 {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: opened just now, and known to nobody else.
    Ok(unsafe { OwnedFd::from_raw_fd(descriptor) })
}

/// A file that could not be read.
#[derive(Debug)]
struct Unread {
    name: &'static CStr,
    why: io::Error,
}

impl Unread {
    /// As an error of the same kind.
    fn error(name: &'static CStr, why: io::Error) -> io::Error {
        io::Error::new(why.kind(), Self { name, why })
    }
}

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, why } = self;
        write!(f, "{} can't be read: {why}", name.to_string_lossy())
    }
}

impl Error for Unread {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.why)
    }
}

#[cfg(test)]
mod tests;
