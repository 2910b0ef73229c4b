//! The tracer's side: starting the template, forking and steering subjects.

use std::{
    env, mem,
    ops::Range,
    os::unix::process::CommandExt,
    process::{Command, Stdio},
    ptr,
};

use libc::{pid_t, user_regs_struct};

use super::{
    registers::IN_USE,
    subject::{self, Exchange, OUTPUT, Output, SAVED_STATE, SIGNALS, Secret, Thread},
    tracee::{BREAKPOINT, Obstacle, Tracee, describe, ptrace, refused, wait},
};

/// The warmed-up process that subjects are forked from, by the thread that they run on.
pub(crate) struct Template {
    tracee: Tracee,
    /// Where another thread warmed up, the one that made it. It stays stopped where it did
    /// that, so that its memory is the same for all subjects.
    _initial: Option<Tracee>,
    /// Its registers at the trap, in front of the fork.
    ready: user_regs_struct,
    /// Where the secret and the result lie in all of them.
    exchange: u64,
}

impl Template {
    pub(crate) fn start(what: &str, thread: Thread) -> Result<Self, Obstacle> {
        let mut started = start(what, thread)?;
        // The second of these is dropped first: a process ends only once its threads have been
        // waited for. So it is with the fields.
        let (initial, mut tracee) = match thread {
            Thread::Initial => (None, started),
            Thread::Spawned => {
                let spawned = started.run_to_clone()?;
                (Some(started), spawned)
            }
        };
        tracee.run_to_trap()?;
        Self::ready(tracee, initial)
    }

    /// Of a process that has stopped in front of the fork.
    pub(crate) fn ready(tracee: Tracee, initial: Option<Tracee>) -> Result<Self, Obstacle> {
        let ready = tracee.registers()?;
        Ok(Self {
            tracee,
            _initial: initial,
            ready,
            exchange: ready.r12,
        })
    }

    /// The process itself.
    pub(crate) fn tracee(&self) -> &Tracee {
        &self.tracee
    }

    /// A new subject, the same as all others but for its process number.
    pub(crate) fn fork(&mut self) -> Result<Subject, Obstacle> {
        let subject = Subject {
            tracee: self.tracee.run_to_clone()?,
            exchange: Some(self.exchange),
            system_call: self.ready.rip,
        };
        // Over the rest of the system call, then back to the start.
        self.tracee.run_to_trap()?;
        self.tracee.set_registers(&self.ready)?;
        Ok(subject)
    }
}

/// This program, started anew for that, and stopped before its first instruction.
fn start(what: &str, thread: Thread) -> Result<Tracee, Obstacle> {
    let mut command = Command::new(env::current_exe().map_err(refused("finding this program"))?);
    command
        .env(subject::VARIABLE, subject::encode(what, thread))
        // No area in which the kernel would note processor numbers; and stacks of threads that have ended,
        // which hold numbers of theirs, are unmapped when they are joined.
        .env(
            "GLIBC_TUNABLES",
            "glibc.pthread.rseq=0:glibc.pthread.stack_cache_size=0",
        )
        .env("RUST_BACKTRACE", "0")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let trace_me = || {
        // SAFETY: the request takes no data.
        unsafe { ptrace(libc::PTRACE_TRACEME, 0, 0, ptr::null_mut()) }
    };
    // SAFETY: one system call, which allocates nothing and takes no lock.
    unsafe { command.pre_exec(trace_me) };
    let child = command
        .spawn()
        .map_err(refused("tracing a child (ptrace)"))?;
    let pid = pid_t::try_from(child.id()).expect("a process number");
    let tracee = Tracee::new(pid)?;
    let status = wait(pid)?;
    if !libc::WIFSTOPPED(status) {
        return Err(Obstacle::Strayed(format!(
            "the template {}",
            describe(status)
        )));
    }
    // Threads and processes that it makes are traced from their first instruction on.
    let options = libc::PTRACE_O_TRACECLONE | libc::PTRACE_O_EXITKILL;
    let options = ptr::without_provenance_mut(usize::try_from(options).expect("flags"));
    // SAFETY: the process is traced and stopped.
    unsafe { ptrace(libc::PTRACE_SETOPTIONS, pid, 0, options) }
        .map_err(refused("PTRACE_SETOPTIONS"))?;
    Ok(tracee)
}

/// One process for one run with one key.
pub(crate) struct Subject {
    tracee: Tracee,
    /// Where its secret and its result lie, if it was made to be measured.
    exchange: Option<u64>,
    /// Where in its code there is an instruction that makes a system call.
    system_call: u64,
}

impl Subject {
    /// Of a process that knows nothing of its tracer, stopped; with where in its code there is an
    /// instruction that makes a system call.
    pub(crate) fn unknowing(tracee: Tracee, system_call: u64) -> Self {
        Self {
            tracee,
            exchange: None,
            system_call,
        }
    }

    /// Where the [`Exchange`] begins.
    fn exchange_start(&self) -> u64 {
        self.exchange.expect("a process made to be measured")
    }

    /// A copy of it, stopped where this one is, before whatever instruction that may be.
    pub(crate) fn fork(&mut self) -> Result<Self, Obstacle> {
        const NOT_IN_A_SYSTEM_CALL: u64 = u64::MAX;
        const CHILD_OF_OURS: u64 = libc::CLONE_PARENT as u64;

        let here = user_regs_struct {
            orig_rax: NOT_IN_A_SYSTEM_CALL,
            ..self.registers()?
        };
        let calling = user_regs_struct {
            rip: self.system_call,
            // As the template forks.
            rax: libc::SYS_clone.cast_unsigned(),
            rdi: CHILD_OF_OURS,
            rsi: 0,
            rdx: 0,
            r10: 0,
            r8: 0,
            ..here
        };
        self.set_registers(&calling)?;
        let tracee = self.tracee.run_to_clone()?;
        // To the end of the system call, and no further.
        self.step()?;
        self.set_registers(&here)?;
        tracee.set_registers(&here)?;
        Ok(Self { tracee, ..*self })
    }

    /// Lets it run until it is about to execute that instruction.
    pub(crate) fn run_to(&mut self, instruction: u64) -> Result<(), Obstacle> {
        let mut original = [0];
        self.read(instruction, &mut original)?;
        self.write(instruction, &[BREAKPOINT])?;
        self.run_to_trap()?;
        self.write(instruction, &original)?;
        let mut registers = self.registers()?;
        registers.rip -= 1;
        if registers.rip != instruction {
            return Err(Obstacle::Strayed(format!("past {instruction:#x}")));
        }
        self.set_registers(&registers)
    }

    /// The instruction after the next, if that moves or stores a row of bytes or words, one at a
    /// step.
    pub(crate) fn after_repetition(&self) -> Result<Option<u64>, Obstacle> {
        let instruction = self.registers()?.rip;
        let mut opcode = [0; 3];
        self.read(instruction, &mut opcode)?;
        let len = match opcode {
            [0xf3, 0xa4 | 0xaa, _] => 2,
            [0xf3, 0x48, 0xa5 | 0xab] => 3,
            _ => return Ok(None),
        };
        Ok(Some(instruction + len))
    }

    /// What is where the result goes.
    pub(crate) fn output(&self) -> Result<Output, Obstacle> {
        let mut output = [0; size_of::<Output>()];
        self.read(self.exchange_start() + OUTPUT, &mut output)?;
        Ok(output)
    }

    pub(crate) fn set_key(&mut self, key: &Secret) -> Result<(), Obstacle> {
        self.tracee.write(self.exchange_start(), key)
    }

    /// Where the key and the result lie: the range that may depend on the key.
    pub(crate) fn exchange(&self) -> Range<u64> {
        self.exchange.map_or(0..0, |start| {
            start..start + mem::size_of::<Exchange>() as u64
        })
    }

    /// How many signals its handler has taken.
    pub(crate) fn signals(&self) -> Result<u64, Obstacle> {
        self.exchanged(SIGNALS)
    }

    /// Where the last signal's frame says which components are in use; empty if
    /// there was no signal.
    pub(crate) fn saved_in_use(&self) -> Result<Range<u64>, Obstacle> {
        if self.exchange.is_none() {
            return Ok(0..0);
        }
        let saved = self.exchanged(SAVED_STATE)?;
        if saved == 0 {
            return Ok(0..0);
        }
        Ok(saved + IN_USE.start as u64..saved + IN_USE.end as u64)
    }

    fn exchanged(&self, offset: u64) -> Result<u64, Obstacle> {
        let mut bytes = [0; 8];
        self.read(self.exchange_start() + offset, &mut bytes)?;
        Ok(u64::from_ne_bytes(bytes))
    }
}

impl std::ops::Deref for Subject {
    type Target = Tracee;

    fn deref(&self) -> &Tracee {
        &self.tracee
    }
}

impl std::ops::DerefMut for Subject {
    fn deref_mut(&mut self) -> &mut Tracee {
        &mut self.tracee
    }
}
