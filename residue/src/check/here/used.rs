//! Whether an operation whose result doesn't depend on its secret reads that at all.

use std::{io, mem::offset_of, ptr};

use super::{
    stage::STOPS,
    steer::{Acted, Stage},
};
use crate::tracee::{Obstacle, Tracee, ptrace, refused};

/// Watchpoints there are, and how many bytes each watches.
const SLOTS: usize = 4;
const WIDTH: u64 = 8;
/// Subjects that are tried.
const TRIES: usize = 8;

/// Whether a subject reads some byte of its secret, or of what was made of it: of the first 256, as
/// `acted` says where these are.
pub(super) fn is_read(stage: &mut Stage, acted: &Acted) -> Result<bool, Obstacle> {
    let words: Vec<u64> = acted
        .regions
        .iter()
        .filter(|region| !region.is_result)
        .flat_map(|region| {
            let end = region.start + region.bytes.len() as u64;
            (region.start / WIDTH * WIDTH..end).step_by(8)
        })
        .collect();
    for words in words.chunks(SLOTS).take(TRIES) {
        let mut actor = stage.prepared(1, STOPS)?;
        watch(&actor.subject, words)?;
        actor.subject.run_to_trap()?;
        if hits(&actor.subject)? != 0 {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Has the processor stop it after it has read or written one of these words (Intel SDM, volume 3,
/// 18.2).
fn watch(tracee: &Tracee, words: &[u64]) -> Result<(), Obstacle> {
    const READS_OR_WRITES: u64 = 0b11;
    const EIGHT_BYTES: u64 = 0b10;

    let mut control = 0;
    for (slot, &word) in words.iter().enumerate() {
        set(tracee, slot, word)?;
        control |= 1 << (2 * slot);
        control |= (READS_OR_WRITES | EIGHT_BYTES << 2) << (16 + 4 * slot);
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
