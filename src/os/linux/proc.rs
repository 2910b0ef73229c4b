//! Files in which the kernel tells a thread of its process.
//!
//! `/proc/self` is the initial thread's folder, whoever looks. When that thread has ended, by
//! `pthread_exit`, its files are there and empty, or can't be opened, while others go on. Hence
//! the calling thread's own (Linux 3.17), and where those aren't to be had, the initial
//! thread's.

use core::{ffi::CStr, fmt};
use std::{
    error::Error,
    fs::File,
    io::{self, Read},
    os::fd::{FromRawFd, OwnedFd},
};

/// A file by its names, the preferred one first.
pub(super) type Names = [&'static CStr; 2];

/// What is mapped.
const MAPS: Names = [c"/proc/thread-self/maps", c"/proc/self/maps"];
/// The same with what holds of each mapping.
const SMAPS: Names = [c"/proc/thread-self/smaps", c"/proc/self/smaps"];
/// What has memory.
pub(super) const PAGEMAP: Names = [c"/proc/thread-self/pagemap", c"/proc/self/pagemap"];

/// What is mapped in this process, as the kernel writes it; never nothing.
///
/// # Errors
///
/// If the file can't be opened or read, or is empty: something is mapped as long as somebody
/// asks. The error has its kind from what the system said, and that as its source.
#[cold]
pub(super) fn maps() -> io::Result<Vec<u8>> {
    let (mut file, name) = open_file(MAPS)?;
    let mut maps = Vec::new();
    file.read_to_end(&mut maps)
        .map_err(|why| Unread::error(name, why))?;
    if maps.is_empty() {
        let why = io::Error::new(io::ErrorKind::UnexpectedEof, "it is empty");
        return Err(Unread::error(name, why));
    }
    Ok(maps)
}

/// The file that tells what holds of each mapping.
///
/// # Errors
///
/// If it can't be opened.
pub(super) fn smaps() -> io::Result<File> {
    Ok(open_file(SMAPS)?.0)
}

fn open_file(names: Names) -> io::Result<(File, &'static CStr)> {
    match open(names) {
        (Ok(file), name) => Ok((file.into(), name)),
        (Err(why), name) => Err(Unread::error(name, why)),
    }
}

/// Opens the file for reading, without memory from the heap; tells by which name, or which was
/// the last to be tried.
pub(super) fn open(names: Names) -> (io::Result<OwnedFd>, &'static CStr) {
    let [preferred, other] = names;
    match open_by(preferred) {
        Ok(file) => (Ok(file), preferred),
        // Not there, or not permitted: there are rules that only think of the other name.
        Err(_) => (open_by(other), other),
    }
}

fn open_by(name: &CStr) -> io::Result<OwnedFd> {
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
#[path = "proc/tests.rs"]
mod tests;
