//! Who wrote what is left: functions, with file and line.
//!
//! The processor stops a subject after each write to a byte in question. One subject is for counting
//! the writes, another one for looking at the last of them: which calls are under way then, and in whose
//! part of the stack the byte lies.

use std::{fmt, ops::DerefMut};

mod allocated;
mod blocks;
mod heap_record;
mod malloc;
mod objects;
mod unwind;
mod watch;

pub(crate) use allocated::allocated;
pub(crate) use blocks::{Owned, owned};
pub(crate) use objects::Objects;

use unwind::Call;

use crate::tracee::{Obstacle, Tracee};

/// A function in a call that was under way.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Frame {
    /// Its name; `None` where neither debug information nor symbols tell.
    pub function: Option<String>,
    /// The file of its source; `None` where there is no debug information.
    pub file: Option<String>,
    /// The line that writes, or that calls the next.
    pub line: Option<u32>,
    /// The program or library that it is in.
    pub object: String,
    /// Whether it is part of the next function outwards, whose part of the stack it shares.
    pub is_inlined: bool,
}

/// What wrote a byte last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum By {
    /// An instruction of the thread.
    Code,
    /// Nothing in the operation: the byte was there before.
    Nothing,
    /// Something that the processor's watch doesn't see: the kernel, in a system call, or another thread.
    Unseen,
}

/// Who wrote a byte last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Writer {
    /// In which way.
    pub by: By,
    /// How often the operation wrote to the byte.
    pub writes: usize,
    /// What was under way, the innermost first; without what called the operation.
    pub frames: Vec<Frame>,
    /// Which of them has the byte in its part of the stack. Those inlined into it come right before.
    pub holder: Option<usize>,
}

/// For each address who wrote last what is there at the end.
///
/// `start` makes subjects that all do the same.
pub(crate) fn writers<S: DerefMut<Target = Tracee>>(
    mut start: impl FnMut() -> Result<S, Obstacle>,
    addresses: &[u64],
    objects: &mut Objects,
) -> Result<Vec<Writer>, Obstacle> {
    let mut writers = Vec::new();
    for addresses in addresses.chunks(watch::SLOTS) {
        let mut subject = start()?;
        let counted = count(&mut subject, addresses)?;
        let mut subject = start()?;
        writers.extend(look(&mut subject, addresses, &counted, objects)?);
    }
    Ok(writers)
}

/// The writes to a byte, with what the last left there, and what is there at the end.
#[derive(Clone, Copy, Default)]
struct Counted {
    writes: usize,
    start: u8,
    last: u8,
    end: u8,
}

fn count(subject: &mut Tracee, addresses: &[u64]) -> Result<Vec<Counted>, Obstacle> {
    let mut counted = Vec::new();
    for &address in addresses {
        counted.push(Counted {
            start: byte(subject, address),
            ..Counted::default()
        });
    }
    watch::watch(subject, addresses, watch::On::Write)?;
    loop {
        let hits = next_hits(subject)?;
        if hits == 0 {
            break;
        }
        for (slot, (counted, &address)) in counted.iter_mut().zip(addresses).enumerate() {
            if hits & 1 << slot != 0 {
                counted.writes += 1;
                counted.last = byte(subject, address);
            }
        }
    }
    for (counted, &address) in counted.iter_mut().zip(addresses) {
        counted.end = byte(subject, address);
    }
    Ok(counted)
}

fn look(
    subject: &mut Tracee,
    addresses: &[u64],
    counted: &[Counted],
    objects: &mut Objects,
) -> Result<Vec<Writer>, Obstacle> {
    let mut writers: Vec<_> = counted.iter().map(Writer::unseen).collect();
    let mut left = counted.iter().filter(|counted| counted.is_seen()).count();
    let mut hits_so_far = vec![0; addresses.len()];
    watch::watch(subject, addresses, watch::On::Write)?;
    while left > 0 {
        let hits = next_hits(subject)?;
        if hits == 0 {
            return Err(Obstacle::Strayed(
                "another run with the same key wrote less often".into(),
            ));
        }
        for slot in (0..addresses.len()).filter(|slot| hits & 1 << slot != 0) {
            hits_so_far[slot] += 1;
            if hits_so_far[slot] == counted[slot].writes && counted[slot].is_seen() {
                let writer = &mut writers[slot];
                (writer.frames, writer.holder) = under_way(subject, objects, addresses[slot])?;
                left -= 1;
            }
        }
    }
    Ok(writers)
}

/// Lets it run until it has written to what is watched; no hits are its end.
fn next_hits(subject: &mut Tracee) -> Result<u64, Obstacle> {
    subject.run_to_trap()?;
    watch::take_hits(subject)
}

fn byte(tracee: &Tracee, address: u64) -> u8 {
    let mut byte = [0];
    // What isn't mapped yet holds nothing, nor what no longer is.
    let _ = tracee.read(address, &mut byte);
    byte[0]
}

impl Counted {
    fn is_seen(&self) -> bool {
        self.writes > 0 && self.last == self.end
    }
}

impl Writer {
    /// Before it is known who wrote.
    fn unseen(counted: &Counted) -> Self {
        let by = match counted {
            counted if counted.is_seen() => By::Code,
            Counted {
                writes: 0,
                start,
                end,
                ..
            } if start == end => By::Nothing,
            _ => By::Unseen,
        };
        Self {
            by,
            writes: counted.writes,
            frames: Vec::new(),
            holder: None,
        }
    }
}

/// The calls under way, by name, and which of them has `address` in its part of the stack.
fn under_way(
    tracee: &Tracee,
    objects: &mut Objects,
    address: u64,
) -> Result<(Vec<Frame>, Option<usize>), Obstacle> {
    objects.renew(tracee)?;
    let calls = unwind::unwind(tracee, objects)?;
    let frames = named(tracee, objects, &calls);
    let holder = calls
        .iter()
        .position(|it| it.holds(address))
        .and_then(|call| {
            // The outermost of the functions that it is of is the one that was called.
            let mut called = frames.iter().enumerate().filter(|(_, it)| !it.is_inlined);
            called.nth(call).map(|(holder, _)| holder)
        });
    Ok((frames, holder))
}

/// Calls by name, without those of what called the operation.
fn named(tracee: &Tracee, objects: &Objects, calls: &[Call]) -> Vec<Frame> {
    let mut frames: Vec<Frame> = Vec::new();
    for (i, call) in calls.iter().enumerate() {
        let Some(at) = objects.at(call.instruction) else {
            break;
        };
        let mut of_call = at.object.frames(at.address);
        if let Some(outermost) = of_call.last_mut()
            && outermost.function.is_none()
            && let Some(caller) = calls.get(i + 1)
        {
            outermost.function = called(tracee, objects, caller.instruction + 1);
        }
        // The operation may be inlined into what calls it.
        let tracers = of_call.iter().position(Frame::is_tracers);
        frames.extend(of_call.drain(..tracers.unwrap_or(of_call.len())));
        if tracers.is_some() {
            break;
        }
    }
    frames
}

/// The name by which a function was called that has none of its own, by the call that is to return there:
/// through a slot that the loader fills.
fn called(tracee: &Tracee, objects: &Objects, return_to: u64) -> Option<String> {
    const CALL_SLOT: [u8; 2] = [0xff, 0x15];
    const CALL: u8 = 0xe8;
    const JUMP_SLOT: [u8; 2] = [0xff, 0x25];

    let mut code = [0; 6];
    tracee.read(return_to - 6, &mut code).ok()?;
    let distance = i32::from_ne_bytes(*code.last_chunk()?);
    let target = return_to.wrapping_add_signed(distance.into());
    let slot = if code.starts_with(&CALL_SLOT) {
        target
    } else if code[1] == CALL {
        // Through an entry of the linkage table, which begins with a marker or not.
        let mut entry = [0; 16];
        tracee.read(target, &mut entry).ok()?;
        let at = entry.windows(2).position(|it| it == JUMP_SLOT)?;
        let distance = i32::from_ne_bytes(*entry.get(at + 2..)?.first_chunk()?);
        (target + at as u64 + 6).wrapping_add_signed(distance.into())
    } else {
        return None;
    };
    let at = objects.at(slot)?;
    at.object.slot(at.address).map(str::to_owned)
}

impl Frame {
    /// Whether it belongs to what calls the operation, and not to that.
    fn is_tracers(&self) -> bool {
        let function = self.function.as_deref();
        function.is_some_and(|it| start_of(it).starts_with("stackbleach_residue::"))
    }

    /// Whether it is of the C or Rust standard libraries, which write what others tell them to.
    fn is_plumbing(&self) -> bool {
        const LIBRARIES: [&str; 4] = ["libc.so", "libm.so", "ld-linux", "[vdso]"];
        const CRATES: [&str; 5] = [
            "core::",
            "alloc::",
            "std::",
            "compiler_builtins::",
            "__rust_",
        ];
        const FUNCTIONS: [&str; 5] = ["memcpy", "memmove", "memset", "memcmp", "bcmp"];

        let is_library = LIBRARIES.iter().any(|it| self.object.starts_with(it));
        let Some(function) = &self.function else {
            return is_library;
        };
        let start = start_of(function);
        // A type of the language itself.
        let is_primitive = start
            .find(" as ")
            .is_some_and(|at| !start[..at].contains("::"));
        is_library
            || is_primitive
            || CRATES.iter().any(|it| start.starts_with(it))
            || FUNCTIONS.contains(&start)
            || self
                .file
                .as_ref()
                .is_some_and(|it| it.starts_with("library/"))
    }
}

/// A function's path without what a type may begin with.
fn start_of(function: &str) -> &str {
    let mut rest = function;
    loop {
        let next = ["<", "&", "mut ", "[", "(", "*const ", "*mut ", "dyn "]
            .iter()
            .find_map(|it| rest.strip_prefix(it));
        match next {
            Some(next) => rest = next,
            None => return rest,
        }
    }
}

/// The first that is not of a standard library, or the first of all.
pub(crate) fn headline(frames: &[Frame]) -> Option<&Frame> {
    let named = frames.iter().find(|it| !it.is_plumbing());
    named.or(frames.first())
}

impl fmt::Display for Frame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.function {
            Some(function) => write!(f, "`{function}`")?,
            None => write!(f, "a function of {}", self.object)?,
        }
        if let Some(file) = &self.file {
            write!(f, ", {file}")?;
            if let Some(line) = self.line {
                write!(f, ":{line}")?;
            }
        }
        Ok(())
    }
}

impl fmt::Display for Writer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.by {
            By::Nothing => return f.write_str("not written by the operation: there before"),
            By::Unseen => {
                return f
                    .write_str("written by the kernel, in a system call, or by another thread");
            }
            By::Code => {}
        }
        let Some(named) = headline(&self.frames) else {
            return f.write_str("written by the operation itself");
        };
        write!(f, "written by {named}")?;
        // What was called to write it; where it is part of the same function it says nothing.
        let mut called = self.frames.iter().take_while(|it| *it != named);
        if let Some(first) = called.find(|it| !it.is_inlined)
            && let Some(function) = &first.function
        {
            write!(f, ", through `{function}`")?;
        }
        if let Some(holder) = self.holder {
            // What is inlined has the frame of what it is part of.
            let same = self.frames[..holder]
                .iter()
                .rev()
                .take_while(|it| it.is_inlined);
            if self.frames[holder] != *named && !same.into_iter().any(|it| it == named) {
                write!(f, "; in the frame of {}", self.frames[holder])?;
            }
        }
        if named.file.is_none() {
            write!(
                f,
                " ({} has no lines: build it with debug information)",
                named.object
            )?;
        }
        Ok(())
    }
}
