//! Files in which the kernel describes a thread's process.
//!
//! `/proc/self` is the initial thread's folder, for all threads. When that thread has ended, by
//! `pthread_exit`, its files are empty or can't be opened, while other threads go on. Those find
//! the same in `/proc/thread-self` (Linux 3.17). But emulators translate the first name only, and
//! under the other the kernel describes the emulator's own memory. So the first name is tried
//! first.

use core::{ffi::CStr, fmt};
use std::{
    error::Error,
    fs::File,
    io::{self, Read},
    os::fd::{FromRawFd, OwnedFd},
};

/// A file by its names, the usual one first.
type Names = [&'static CStr; 2];

/// Which mappings there are.
const MAPS: Names = [c"/proc/self/maps", c"/proc/thread-self/maps"];
/// The same with flags of each mapping.
const SMAPS: Names = [c"/proc/self/smaps", c"/proc/thread-self/smaps"];
/// Which pages have memory.
const PAGEMAP: Names = [c"/proc/thread-self/pagemap", c"/proc/self/pagemap"];

/// The mappings of this process, as the kernel writes them; never empty.
///
/// # Errors
///
/// If the file can't be opened or read, or is empty: a process that asks has mappings. The error
/// has the kind of the system's error, which is its source.
#[cold]
pub(super) fn maps() -> io::Result<Vec<u8>> {
    read_by_either(MAPS, |mut file| {
        let mut maps = Vec::new();
        file.read_to_end(&mut maps)?;
        Ok((!maps.is_empty()).then_some(maps))
    })
}

/// What `search` finds in the file with the flags of each mapping. If it finds nothing, it is called
/// once more, with the same file by its other name.
///
/// # Errors
///
/// As for [`maps`].
#[cold]
pub(super) fn search_smaps<T>(search: impl Fn(File) -> io::Result<Option<T>>) -> io::Result<T> {
    read_by_either(SMAPS, search)
}

/// What `read` returns for the file. `None` is for a file that tells nothing.
fn read_by_either<T>(names: Names, read: impl Fn(File) -> io::Result<Option<T>>) -> io::Result<T> {
    let read_by = |name| match read(open(name)?.into())? {
        Some(answer) => Ok(answer),
        None => Err(io::Error::new(io::ErrorKind::UnexpectedEof, "it is empty")),
    };
    let [usual, other] = names;
    // Report the error of the usual name: older systems don't have the other.
    read_by(usual).or_else(|why| read_by(other).map_err(|_| Unread::error(usual, why)))
}

/// A descriptor of the file that tells which pages have memory. Opens it without an allocation.
/// Emulators don't translate this file.
///
/// # Errors
///
/// The system's.
#[cold]
pub(super) fn pagemap() -> io::Result<OwnedFd> {
    let [preferred, other] = PAGEMAP;
    // If it isn't there, or isn't permitted: some rules only permit the usual name.
    open(preferred).or_else(|_| open(other))
}

/// Whether the files can be had that Android's C library reads for the initial thread's attributes.
/// Where they can't, it ends the process.
///
/// # Errors
///
/// If they can't.
#[cold]
pub(super) fn is_open_to_the_c_library() -> io::Result<()> {
    maps()?;
    open(c"/proc/self/stat").map(|_| ())
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
