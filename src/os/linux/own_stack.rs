//! Where the thread's own stack lies, whether the stack pointer is on it, and which of its pages are
//! open.
//!
//! The initial thread's stack grows by faults, and its limit can be moved while it runs. Only its
//! mapping is certain. That is looked up once per thread.
//!
//! Other threads' stacks lie where the thread's attributes say. But part of such a stack can be
//! missing or closed: some stacks grow as well, and runtimes close pages and open them at any
//! time, as the Java VM does at the limit. So when pages are found to be touched further down
//! than before, each is asked about. That takes a system call, which fails where a page can't be
//! written to: a write would crash. Pages that have ever been closed are asked about each time.

use core::cell::Cell;
use std::io;

use super::{pagemap, proc, region};
use crate::{
    os::{NotOwn, page_of},
    span::Span,
};

mod attributes;
mod mappings;
mod probe;

use attributes::Attributes;
pub(crate) use attributes::stack_bounds;
use mappings::Mapped;
pub(super) use mappings::mapping;

/// The stack that the system gave the thread.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OwnStack {
    bounds: Span,
    /// From here on it is known to be mapped. Lies between the bounds, and moves towards the limit
    /// when the stack has grown.
    mapped: usize,
    /// Pages from here on are known to be open if they were touched.
    open: usize,
    /// Up to here pages have been closed, and may be again. They never count as open.
    doubtful: usize,
    /// The lowest address that was asked about and found open, until [`OwnStack::remember_open`]. The
    /// highest address if nothing was asked about.
    found: usize,
    /// From here on it was listed as open. The highest address if it was not listed.
    listed: usize,
    owner: Owner,
}

/// Whose stack it is. As wide as the other fields: a hole between them would be copied with whatever
/// was left there.
#[repr(usize)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Owner {
    InitialThread = 1,
    OtherThread = 2,
}

thread_local! {
    // Without a destructor, so that it lives as long as the thread.
    static OWN: Cell<Option<OwnStack>> = const { Cell::new(None) };
}

pub(crate) fn own_stack(stack_pointer: usize) -> Result<OwnStack, NotOwn> {
    let mut own = match OWN.get() {
        Some(own) if own.bounds.has_stack_pointer(stack_pointer) => own,
        // Not looked up yet, or on another stack, or the bounds have moved.
        _ => find(stack_pointer)?,
    };
    // Something else can lie between the bounds.
    if own.bounds.has_stack_pointer(stack_pointer)
        && own
            .reaches(page_of(stack_pointer))
            .map_err(NotOwn::Unknown)?
    {
        Ok(own)
    } else {
        Err(NotOwn::Foreign)
    }
}

impl OwnStack {
    /// Found by the thread whose stack pointer this is.
    fn new(bounds: Span, mapped: usize, stack_pointer: usize) -> Self {
        Self {
            bounds,
            mapped,
            open: page_of(stack_pointer),
            doubtful: 0,
            found: usize::MAX,
            listed: usize::MAX,
            owner: Owner::OtherThread,
        }
    }

    fn is_initial(&self) -> bool {
        self.owner == Owner::InitialThread
    }

    pub(crate) fn bounds(self) -> Span {
        self.bounds
    }

    /// The address from which to ask what was touched.
    pub(crate) fn ask_from(&mut self) -> io::Result<usize> {
        if pagemap::asks_page_by_page() {
            self.mapped()
        } else {
            Ok(self.bounds.start)
        }
    }

    /// Pages from here on are part of the stack, and open, if they were touched.
    pub(crate) fn open(self) -> usize {
        self.open
    }

    /// The first stretch, of a part that was touched, that is part of the stack and open. `None` if
    /// there is none. Moves the limit if the stack has grown.
    ///
    /// # Errors
    ///
    /// If the system doesn't say.
    #[cold]
    pub(crate) fn first_open(&mut self, part: Span) -> io::Result<Option<Span>> {
        // Even if nothing is found: closed pages must be remembered, too.
        self.found = self.found.min(self.open);
        let mut start = part.start;
        if !self.reaches(page_of(start))? {
            // Open pages may follow closed ones. They can't follow a gap: nothing was touched there.
            start = self.mapped;
        }
        let mut listed = None;
        while start < part.end && !self.is_open(start, &mut listed)? {
            start = page_of(start) + region::page::size();
            self.doubtful = self.doubtful.max(start);
        }
        if start >= part.end {
            return Ok(None);
        }
        if self.is_initial() && start == self.bounds.start {
            // A closed zone was here, and may have been opened for use below it.
            self.look_up()
                .inspect(|around| self.bounds.start = around.room);
        }
        self.found = self.found.min(start);
        let mut end = page_of(start) + region::page::size();
        while end < part.end.min(self.open) && self.is_open(end, &mut listed)? {
            end += region::page::size();
        }
        if end >= self.open {
            end = part.end;
        }
        Ok(Some(Span { start, end }))
    }

    /// Whether all pages of that part can be written to, touched or not. They have memory then.
    pub(crate) fn is_open_throughout(&mut self, pages: Span) -> bool {
        let is_open = |address| matches!(probe::is_open(address), Ok(true));
        let mut addresses = (pages.start..pages.end).step_by(region::page::size());
        matches!(self.reaches(pages.start), Ok(true)) && addresses.all(is_open)
    }

    /// Remembers which pages are open, once all touched ones have been asked about.
    pub(crate) fn remember_open(&mut self) {
        if self.found != usize::MAX {
            // A nested call may have found more closed pages.
            if let Some(now) = OWN.get() {
                self.doubtful = self.doubtful.max(now.doubtful);
            }
            self.open = self.open.min(self.found.max(self.doubtful));
            self.found = usize::MAX;
            OWN.set(Some(*self));
        }
    }

    /// The address from which on it is mapped.
    ///
    /// # Errors
    ///
    /// If the system doesn't say.
    pub(crate) fn mapped(&mut self) -> io::Result<usize> {
        let page = region::page::size();
        // By steps that double until one is too far, and then halve.
        let mut step = page;
        let mut growing = true;
        while step >= page {
            let room = self.mapped.saturating_sub(self.bounds.start);
            if step <= room && self.reaches(self.mapped - step)? {
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

    /// Whether there is no gap from that page to those known to be mapped.
    #[inline]
    fn reaches(&mut self, start: usize) -> io::Result<bool> {
        if start >= page_of(self.mapped) {
            return Ok(true);
        }
        self.reaches_further(start)
    }

    #[cold]
    fn reaches_further(&mut self, start: usize) -> io::Result<bool> {
        let answer = match probe::is_mapped(start, self.mapped) {
            // Then something else lies there. The kernel leaves a gap of 1 MiB below a stack that
            // can grow.
            Ok(false) => return Ok(false),
            answer => answer,
        };
        // The initial thread's stack may have grown past its former limit, if what lay there was
        // unmapped.
        let around = match answer {
            Ok(_) if !self.is_initial() => None,
            _ => self.look_up(),
        };
        match (around, answer) {
            (Some(around), _) if self.is_initial() => {
                self.bounds.start = around.room;
                self.mapped = around.closed;
            }
            (Some(around), _) => self.mapped = around.touching.max(self.bounds.start),
            // The limit may lie within a page.
            (None, Ok(_)) => self.mapped = start.max(self.bounds.start),
            (None, Err(error)) => return Err(error),
        }
        // What this call has found so far may never be remembered.
        OWN.set(Some(Self {
            found: usize::MAX,
            ..*self
        }));
        Ok(start >= page_of(self.mapped))
    }

    /// Finds a zone of closed pages at the limit, which runtimes open for a while.
    fn look_for_zone(&mut self) -> io::Result<()> {
        /// A larger zone is taken for all that isn't in use.
        const PAGES: usize = 256;

        let (start, end) = (self.bounds.start, self.open);
        if !self.reaches(page_of(start))? {
            return Ok(());
        }
        let mut closed = 0;
        for page in (page_of(start)..end)
            .step_by(region::page::size())
            .take(PAGES)
        {
            if probe::is_open(page.max(start))? {
                break;
            }
            closed += 1;
        }
        if closed == PAGES {
            self.doubtful = end;
        } else if closed > 0 {
            self.doubtful = page_of(start) + closed * region::page::size();
        }
        Ok(())
    }

    #[cold]
    fn look_up(&self) -> Option<Mapped> {
        let maps = proc::maps().ok()?;
        Mapped::around(&maps, self.bounds.end)
    }

    /// Whether the touched page with that address can be written to. Where a sandbox refuses the
    /// question, the list of mappings tells. It is read once for all pages that are `listed` as open.
    fn is_open(&self, address: usize, listed: &mut Option<Span>) -> io::Result<bool> {
        if address >= self.open || listed.is_some_and(|open| open.has_stack_pointer(address + 1)) {
            return Ok(true);
        }
        probe::is_open(address).or_else(|error| {
            let Ok(maps) = proc::maps() else {
                // As it was when the list could be read.
                return if address >= self.listed {
                    Ok(true)
                } else {
                    Err(error)
                };
            };
            *listed = Mapped::around(&maps, address + 1).map(|around| around.bounds);
            Ok(listed.is_some())
        })
    }
}

#[cold]
fn find(stack_pointer: usize) -> Result<OwnStack, NotOwn> {
    // Finds out how this kernel answers before it is asked about a wide range.
    let here = page_of(stack_pointer);
    let page = Span {
        start: here,
        end: here + region::page::size(),
    };
    pagemap::each_touched(page, |_| ());
    // The kernel put these bytes at the base of the initial thread's stack.
    // SAFETY: reads what the kernel handed over.
    let random = unsafe { libc::getauxval(libc::AT_RANDOM) };
    let random = usize::try_from(random).unwrap_or(0);
    if random == 0 {
        return Err(NotOwn::Unknown(io::ErrorKind::Unsupported.into()));
    }
    let own = match proc::maps() {
        Ok(maps) => by_mappings(&maps, stack_pointer, random)?,
        // The C library reads the same file for the initial thread's attributes.
        Err(error) if is_initial_thread() => return Err(NotOwn::Unknown(error)),
        Err(error) => by_attributes(stack_pointer, random, error)?,
    };
    OWN.set(Some(own));
    Ok(own)
}

fn by_mappings(maps: &[u8], stack_pointer: usize, random: usize) -> Result<OwnStack, NotOwn> {
    let around = Mapped::around(maps, stack_pointer).ok_or(NotOwn::Foreign)?;
    // Another thread's stack can lie in a local on it.
    if around.bounds.has_stack_pointer(random) && is_initial_thread() {
        let bounds = Span {
            start: around.room,
            end: random,
        };
        return Ok(OwnStack {
            owner: Owner::InitialThread,
            listed: around.bounds.start,
            doubtful: around.closed_end,
            ..OwnStack::new(bounds, around.closed, stack_pointer)
        });
    }
    let attributes = Attributes::by_c_library().map_err(NotOwn::Unknown)?.all;
    // The initial thread's attributes have all that it may grow to, where something else may lie.
    let initial = Mapped::around(maps, attributes.end)
        .is_none_or(|around| around.bounds.has_stack_pointer(random));
    if initial || !attributes.has_stack_pointer(stack_pointer) {
        return Err(NotOwn::Foreign);
    }
    let bounds = Span {
        // Shared memory is no part of a stack.
        start: attributes.start.max(around.shared),
        end: attributes.end.min(around.bounds.end),
    };
    let mapped = around.touching.max(bounds.start);
    Ok(OwnStack {
        listed: around.bounds.start,
        doubtful: around.closed_end,
        ..OwnStack::new(bounds, mapped, stack_pointer)
    })
}

/// The private writable memory that has this address in it or at its end.
pub(crate) fn private_memory_around(address: usize) -> Option<Span> {
    let maps = proc::maps().ok()?;
    Mapped::around(&maps, address).map(|around| around.bounds)
}

/// The stack of a thread other than the initial one, if there is no list of mappings; `error` is why.
///
/// What else the list would tell is found out in other ways: whether this is within the initial
/// thread's stack, and later, whether there is a gap and whether touched pages are open. Stacks in
/// shared memory are not told from others.
#[cold]
fn by_attributes(
    stack_pointer: usize,
    random: usize,
    error: io::Error,
) -> Result<OwnStack, NotOwn> {
    let attributes = Attributes::by_c_library().map_err(NotOwn::Unknown)?.all;
    if !attributes.has_stack_pointer(stack_pointer) {
        return Err(NotOwn::Foreign);
    }
    let here = page_of(stack_pointer);
    let page = region::page::size();
    // Or it may be, for all that is known.
    let initial = random > here && probe::is_mapped(here, random).unwrap_or(true);
    let asks = matches!(probe::is_mapped(here, here + page), Ok(true))
        && matches!(probe::is_open(here), Ok(true));
    if initial || !asks {
        return Err(NotOwn::Unknown(error));
    }
    let mapped = here.max(attributes.start);
    let mut own = OwnStack::new(attributes, mapped, stack_pointer);
    own.look_for_zone().map_err(|_| NotOwn::Unknown(error))?;
    Ok(own)
}

/// Whether this is the thread that the process began with. In a child made by `fork` that is
/// the one that forked.
pub(crate) fn is_initial_thread() -> bool {
    // Older C libraries have no function for this.
    // SAFETY: returns a number.
    let thread = unsafe { libc::syscall(libc::SYS_gettid) };
    // SAFETY: as above.
    let initial = unsafe { libc::getpid() };
    thread == libc::c_long::from(initial)
}

#[cfg(test)]
mod tests;
