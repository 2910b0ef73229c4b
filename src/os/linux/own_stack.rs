//! Where the thread's own stack lies, and whether the stack pointer is on it.
//!
//! The initial thread's stack grows by faults, and its limit can be moved while it runs. All
//! that is certain of it is its mapping. Other threads' stacks are mapped whole, and the
//! thread's attributes say where; but a program can have closed pages of one, as the Java
//! VM does at the limit. So both are looked up among the mappings, once a thread.

use core::cell::Cell;
use std::{io, mem::MaybeUninit, ptr};

use super::{pagemap, proc, region};
use crate::{current::Bounds, os::NotOwn};

/// The stack that the system gave the thread.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OwnStack {
    bounds: Bounds,
    /// From here on it is known to be mapped. On the initial thread's that is somewhere
    /// between the bounds, and moves towards the limit when it has grown.
    mapped: usize,
}

thread_local! {
    // Without a destructor, and so there for as long as the thread is.
    static OWN: Cell<Option<OwnStack>> = const { Cell::new(None) };
}

pub(crate) fn own_stack(stack_pointer: usize) -> Result<OwnStack, NotOwn> {
    let mut own = match OWN.get() {
        Some(own) if own.bounds.contain(stack_pointer) => own,
        // Not looked up yet; or it is another stack, or this one's bounds have moved.
        _ => find(stack_pointer)?,
    };
    // Between the bounds of the initial thread's there can be something else.
    if own.bounds.contain(stack_pointer)
        && own.holds(page_of(stack_pointer)).map_err(NotOwn::Unknown)?
    {
        Ok(own)
    } else {
        Err(NotOwn::Foreign)
    }
}

impl OwnStack {
    pub(crate) fn bounds(self) -> Bounds {
        self.bounds
    }

    /// From where on to ask what was touched.
    pub(crate) fn ask_from(&mut self) -> io::Result<usize> {
        if pagemap::asks_page_by_page() {
            self.mapped()
        } else {
            Ok(self.bounds.limit)
        }
    }

    /// Whether what lies from `start` on, within the bounds, is part of the stack. If the
    /// stack has grown, its limit may be another afterwards.
    ///
    /// # Errors
    ///
    /// If the system doesn't say.
    pub(crate) fn holds(&mut self, start: usize) -> io::Result<bool> {
        if start >= page_of(self.mapped) {
            return Ok(true);
        }
        let grown = match is_mapped(start, self.mapped) {
            // Something else, which the kernel keeps away from the stack: a gap of 1 MiB is
            // left where one could grow.
            Ok(false) => return Ok(false),
            Ok(true) => Ok(()),
            Err(error) => Err(error),
        };
        // Past what was its limit, it may be: what lay there can have been unmapped.
        let maps = proc::maps();
        match (maps.map(|maps| initial(&maps, self.bounds.base)), grown) {
            (Ok(Some(own)), _) => *self = own,
            (_, Ok(())) => self.mapped = start,
            (_, Err(error)) => return Err(error),
        }
        OWN.set(Some(*self));
        Ok(start >= self.mapped)
    }

    /// From where on it is mapped.
    ///
    /// # Errors
    ///
    /// As for [`holds`](Self::holds).
    pub(crate) fn mapped(&mut self) -> io::Result<usize> {
        let page = region::page::size();
        // By steps that double until one is too far, and halve from there on.
        let mut step = page;
        let mut growing = true;
        while step >= page {
            let room = self.mapped - self.bounds.limit;
            if step <= room && self.holds(self.mapped - step)? {
                if growing {
                    step *= 2;
                }
            } else {
                growing = false;
                step /= 2;
            }
        }
        Ok(self.mapped)
    }
}

fn page_of(address: usize) -> usize {
    address - address % region::page::size()
}

/// The initial thread's stack, by its base.
#[cold]
fn initial(maps: &[u8], base: usize) -> Option<OwnStack> {
    Mapped::around(maps, base).map(|around| around.initial(base))
}

#[cold]
fn find(stack_pointer: usize) -> Result<OwnStack, NotOwn> {
    // So that it is known how this kernel answers before it is asked about a wide range.
    let here = page_of(stack_pointer);
    pagemap::each_touched(here, here + region::page::size(), |_| ());
    let maps = proc::maps().map_err(NotOwn::Unknown)?;
    let around = Mapped::around(&maps, stack_pointer).ok_or(NotOwn::Foreign)?;
    // At the base of the initial thread's stack, where the kernel put it.
    // SAFETY: reads what the kernel handed over.
    let random = unsafe { libc::getauxval(libc::AT_RANDOM) };
    let random = usize::try_from(random).unwrap_or(0);
    if random == 0 {
        return Err(NotOwn::Unknown(io::ErrorKind::Unsupported.into()));
    }
    // Another thread's stack can lie within it, in a local.
    let own = if around.bounds.contain(random) && is_initial_thread() {
        around.initial(random)
    } else {
        let attributes = attributes().map_err(NotOwn::Unknown)?;
        // Those of the initial thread are made up of what it may grow to, and something else
        // may lie there.
        let initial = Mapped::around(&maps, attributes.base)
            .is_none_or(|around| around.bounds.contain(random));
        if initial || !attributes.contain(stack_pointer) {
            return Err(NotOwn::Foreign);
        }
        let limit = attributes.limit.max(around.bounds.limit);
        OwnStack {
            bounds: Bounds {
                limit,
                base: attributes.base.min(around.bounds.base),
            },
            mapped: limit,
        }
    };
    OWN.set(Some(own));
    Ok(own)
}

/// Mappings that touch each other, all private and writable. A stack can consist of more
/// than one: to lock a page of it splits it.
struct Mapped {
    bounds: Bounds,
    /// Where the mapping before them ends.
    previous: usize,
}

impl Mapped {
    /// Those with that address, which may be their end; from what `/proc/self/maps` says.
    fn around(maps: &[u8], address: usize) -> Option<Self> {
        let mut previous = 0;
        let mut run = Bounds { limit: 0, base: 0 };
        for line in maps.split(|&byte| byte == b'\n') {
            let Some((start, end, plain)) = mapping(line) else {
                continue;
            };
            if !plain || start != run.base {
                if run.contain(address) {
                    break;
                }
                previous = run.base.max(previous);
                run = Bounds {
                    limit: start,
                    base: start,
                };
            }
            if plain {
                run.base = end;
            } else {
                previous = end;
                run = Bounds { limit: 0, base: 0 };
            }
        }
        run.contain(address).then_some(Self {
            bounds: run,
            previous,
        })
    }

    /// As the initial thread's stack.
    fn initial(&self, base: usize) -> OwnStack {
        OwnStack {
            bounds: Bounds {
                // No further than to the mapping before it.
                limit: self.previous,
                base,
            },
            mapped: self.bounds.limit,
        }
    }
}

/// Start, end, and whether it is private and can be written: `7f00-7f20 rw-p …`.
pub(super) fn mapping(line: &[u8]) -> Option<(usize, usize, bool)> {
    let line = str::from_utf8(line.get(..line.len().min(48))?).ok()?;
    let mut fields = line.split(' ');
    let (start, end) = fields.next()?.split_once('-')?;
    let protection = fields.next()?.as_bytes();
    Some((
        usize::from_str_radix(start, 16).ok()?,
        usize::from_str_radix(end, 16).ok()?,
        protection.starts_with(b"rw") && protection.ends_with(b"p"),
    ))
}

fn attributes() -> io::Result<Bounds> {
    let mut attributes = MaybeUninit::<libc::pthread_attr_t>::uninit();
    // SAFETY: always there.
    let thread = unsafe { libc::pthread_self() };
    // SAFETY: initialises the attributes.
    let error = unsafe { libc::pthread_getattr_np(thread, attributes.as_mut_ptr()) };
    if error != 0 {
        return Err(io::Error::from_raw_os_error(error));
    }
    let mut start = ptr::null_mut();
    let mut len = 0;
    // SAFETY: they are initialised, as there was no error.
    let error =
        unsafe { libc::pthread_attr_getstack(attributes.as_ptr(), &raw mut start, &raw mut len) };
    // SAFETY: as above, and not used again.
    unsafe { libc::pthread_attr_destroy(attributes.as_mut_ptr()) };
    if error != 0 {
        return Err(io::Error::from_raw_os_error(error));
    }
    Ok(Bounds::of(start.addr(), start.addr() + len))
}

/// Whether this is the thread that the process began with. In a child made by `fork` that is
/// the one that forked.
fn is_initial_thread() -> bool {
    // Older C libraries have no function for this.
    // SAFETY: returns a number.
    let thread = unsafe { libc::syscall(libc::SYS_gettid) };
    // SAFETY: as above.
    let process = unsafe { libc::getpid() };
    thread == libc::c_long::from(process)
}

/// Whether there is no gap between the addresses, which are aligned to pages.
fn is_mapped(start: usize, end: usize) -> io::Result<bool> {
    let start_pointer = ptr::without_provenance_mut(start);
    // SAFETY: on Linux this does nothing but to look whether all of it is mapped.
    if unsafe { libc::msync(start_pointer, end - start, libc::MS_ASYNC) } == 0 {
        return Ok(true);
    }
    match io::Error::last_os_error() {
        error if error.raw_os_error() == Some(libc::ENOMEM) => Ok(false),
        // Not an answer: sandboxes have lists of calls, and few think of this one.
        error => Err(error),
    }
}

#[cfg(test)]
#[path = "own_stack/tests.rs"]
mod tests;
