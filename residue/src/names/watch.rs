//! The processor's debug registers: they stop a subject right after it has written to a byte, or right
//! before it executes an instruction.
//!
//! Four at a time, for one thread, for instructions only: what the kernel writes goes unnoticed (Intel
//! SDM, volume 3, 19.2).

use std::{io, mem::offset_of, ptr};

use crate::tracee::{Obstacle, Tracee, ptrace, refused};

/// How many addresses can be watched at once.
pub(crate) const SLOTS: usize = 4;

const CONTROL: usize = 7;
const STATUS: usize = 6;
const HITS: u64 = (1 << SLOTS) - 1;

/// What stops the subject.
#[derive(Clone, Copy)]
pub(crate) enum On {
    Execution = 0b00,
    Write = 0b01,
}

/// Watches one byte at each address.
pub(crate) fn watch(tracee: &Tracee, addresses: &[u64], on: On) -> Result<(), Obstacle> {
    assert!(addresses.len() <= SLOTS);
    let mut control = 0;
    for (slot, &address) in addresses.iter().enumerate() {
        poke(tracee, slot, address)?;
        // Enabled for this thread; of a length of 1, which is 0 there.
        control |= 1 << (2 * slot) | (on as u64) << (16 + 4 * slot);
    }
    poke(tracee, CONTROL, control)?;
    poke(tracee, STATUS, 0)
}

/// Which of them stopped the subject, as bits; from here on none of them has.
pub(crate) fn take_hits(tracee: &Tracee) -> Result<u64, Obstacle> {
    let hits = peek(tracee, STATUS)? & HITS;
    if hits != 0 {
        poke(tracee, STATUS, 0)?;
    }
    Ok(hits)
}

fn place(register: usize) -> usize {
    offset_of!(libc::user, u_debugreg) + 8 * register
}

fn poke(tracee: &Tracee, register: usize, value: u64) -> Result<(), Obstacle> {
    let value = ptr::without_provenance_mut(usize::try_from(value).expect("64 bits"));
    // SAFETY: the process is traced and stopped; the request takes a value for `data`.
    unsafe { ptrace(libc::PTRACE_POKEUSER, tracee.pid(), place(register), value) }
        .map_err(refused("debug registers (PTRACE_POKEUSER)"))
}

fn peek(tracee: &Tracee, register: usize) -> Result<u64, Obstacle> {
    let mut value: u64 = 0;
    let address = ptr::without_provenance_mut::<libc::c_void>(place(register));
    // By the system call itself, which has a place for the value: the library's function returns it.
    // SAFETY: the process is traced and stopped; the kernel fills `value`.
    let outcome = unsafe {
        libc::syscall(
            libc::SYS_ptrace,
            libc::PTRACE_PEEKUSER,
            tracee.pid(),
            address,
            &raw mut value,
        )
    };
    match outcome {
        -1 => Err(refused("debug registers (PTRACE_PEEKUSER)")(
            io::Error::last_os_error(),
        )),
        _ => Ok(value),
    }
}
