//! Whether an operation whose result doesn't depend on its secret reads that at all.

use std::{io, mem::offset_of, ptr};

use super::steer::Acted;
use crate::{
    trace::Subject,
    tracee::{Obstacle, Tracee, ptrace, refused},
};

/// Watchpoints there are.
const SLOTS: usize = 4;
/// The logarithm of how many bytes one watches at the most.
const WIDEST: usize = 3;
/// Subjects that are tried.
const TRIES: usize = 8;

/// Whether a subject reads some byte of its secret, or of what was made of it: of the first of them, which
/// lie where they do in `acted`. `start` makes a subject that is about to begin.
pub(super) fn is_read(
    mut start: impl FnMut() -> Result<Subject, Obstacle>,
    acted: &Acted,
) -> Result<bool, Obstacle> {
    let regions = acted.regions.iter().filter(|region| !region.is_result);
    let pieces: Vec<_> = regions
        .flat_map(|region| pieces(region.start, region.start + region.bytes.len() as u64))
        .collect();
    for pieces in pieces.chunks(SLOTS).take(TRIES) {
        let mut subject = start()?;
        watch(&subject, pieces)?;
        let status = subject.run_on(0)?;
        if libc::WIFSTOPPED(status) && hits(&subject)? != 0 {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What can be watched: of one, two, four or eight bytes, at a multiple of that. Each with its size's
/// logarithm.
fn pieces(mut start: u64, end: u64) -> Vec<(u64, usize)> {
    let mut pieces = Vec::new();
    while start < end {
        let fits = |&log: &usize| start.is_multiple_of(1 << log) && start + (1 << log) <= end;
        let log = (0..=WIDEST).rev().find(fits).expect("a byte does");
        pieces.push((start, log));
        start += 1 << log;
    }
    pieces
}

/// Has the processor stop it after it has read or written one of these pieces (Intel SDM, volume 3,
/// 18.2).
fn watch(tracee: &Tracee, pieces: &[(u64, usize)]) -> Result<(), Obstacle> {
    const READS_OR_WRITES: u64 = 0b11;
    /// By the logarithm of the size.
    const SIZES: [u64; WIDEST + 1] = [0b00, 0b01, 0b11, 0b10];

    let mut control = 0;
    for (slot, &(start, log)) in pieces.iter().enumerate() {
        set(tracee, slot, start)?;
        control |= 1 << (2 * slot);
        control |= (READS_OR_WRITES | SIZES[log] << 2) << (16 + 4 * slot);
    }
    set(tracee, 7, control)
}

fn hits(tracee: &Tracee) -> Result<u64, Obstacle> {
    let mut value: u64 = 0;
    let at = ptr::without_provenance_mut::<libc::c_void>(place(6));
    // By the system call itself, which has a place for the value.
    // SAFETY: the process is traced and stopped; `value` is what the request fills.
    let outcome = unsafe {
        libc::syscall(
            libc::SYS_ptrace,
            libc::PTRACE_PEEKUSER,
            tracee.pid(),
            at,
            &raw mut value,
        )
    };
    if outcome == -1 {
        return Err(refused("reading a debug register")(
            io::Error::last_os_error(),
        ));
    }
    Ok(value & 0b1111)
}

fn set(tracee: &Tracee, register: usize, value: u64) -> Result<(), Obstacle> {
    let value = ptr::without_provenance_mut(usize::try_from(value).expect("a word"));
    // SAFETY: the process is traced and stopped; the request takes a word.
    unsafe { ptrace(libc::PTRACE_POKEUSER, tracee.pid(), place(register), value) }
        .map_err(refused("setting a watchpoint"))
}

fn place(register: usize) -> usize {
    offset_of!(libc::user, u_debugreg) + register * size_of::<u64>()
}
