//! Where the thread's own stack lies, and whether the stack pointer is on it.
//!
//! The initial thread's stack grows by faults, and its limit can be moved while it runs. All
//! that is certain of it is its mapping. Other threads' stacks are mapped whole, and the
//! thread's attributes say where; but a program can have closed pages of one, as the Java
//! VM does at the limit. So both are looked up among the mappings, once a thread.

use core::cell::Cell;
use std::{fs, io, mem::MaybeUninit, ptr};

use super::region;
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
        Some(own) => own,
        None => find(stack_pointer)?,
    };
    // Between the bounds of the initial thread's there can be something else.
    if own.bounds.contain(stack_pointer) && own.holds(page_of(stack_pointer)) {
        Ok(own)
    } else {
        Err(NotOwn::Foreign)
    }
}

impl OwnStack {
    pub(crate) fn bounds(self) -> Bounds {
        self.bounds
    }

    /// Whether what lies from `start` on, within the bounds, is part of the stack.
    pub(crate) fn holds(&mut self, start: usize) -> bool {
        if start >= self.mapped {
            return true;
        }
        // The stack has grown down to there, or it is something else, which the kernel keeps
        // away from it: a gap of 1 MiB is left where a stack could grow.
        let grown = is_mapped(start, self.mapped);
        if grown {
            self.mapped = start;
            OWN.set(Some(*self));
        }
        grown
    }

    /// From where on it is mapped.
    pub(crate) fn mapped(&mut self) -> usize {
        let page = region::page::size();
        // By steps that double until one is too far, and halve from there on.
        let mut step = page;
        let mut growing = true;
        while step >= page {
            let room = self.mapped - self.bounds.limit;
            if step <= room && self.holds(self.mapped - step) {
                if growing {
                    step *= 2;
                }
            } else {
                growing = false;
                step /= 2;
            }
        }
        self.mapped
    }
}

fn page_of(address: usize) -> usize {
    address - address % region::page::size()
}

#[cold]
fn find(stack_pointer: usize) -> Result<OwnStack, NotOwn> {
    let maps = fs::read("/proc/self/maps").map_err(NotOwn::Unknown)?;
    let around = Mapped::around(&maps, stack_pointer).ok_or(NotOwn::Foreign)?;
    // At the base of the initial thread's stack, where the kernel put it.
    // SAFETY: reads what the kernel handed over.
    let random = unsafe { libc::getauxval(libc::AT_RANDOM) };
    let random = usize::try_from(random).unwrap_or(0);
    if random == 0 {
        return Err(NotOwn::Unknown(io::ErrorKind::Unsupported.into()));
    }
    let own = if around.bounds.contain(random) {
        OwnStack {
            bounds: Bounds {
                // No further than to the mapping before it.
                limit: around.previous,
                base: random,
            },
            mapped: around.bounds.limit,
        }
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
    Ok(Bounds {
        limit: start.addr(),
        base: start.addr() + len,
    })
}

/// Whether there is no gap between the addresses, which are aligned to pages.
fn is_mapped(start: usize, end: usize) -> bool {
    let start_pointer = ptr::without_provenance_mut(start);
    // SAFETY: on Linux this does nothing but to look whether all of it is mapped.
    unsafe { libc::msync(start_pointer, end - start, libc::MS_ASYNC) == 0 }
}
