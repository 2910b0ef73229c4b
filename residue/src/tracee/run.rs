//! How a traced process is made to go on, and what is done about its stops on the way.

use std::{mem, ptr};

use libc::{c_int, pid_t};

use super::{BREAKPOINT, Obstacle, Request, Tracee, describe, ptrace, refused, wait};
use crate::{
    answers::{self, Answers},
    calls::Calls,
};

/// What a thread that has ended hands back.
struct Ended {
    answers: Option<Answers>,
    calls: Option<Calls>,
    threads: Vec<pid_t>,
}

impl Tracee {
    /// Lets it go on, delivering `signal` unless that is 0, until it stops again.
    fn resume(&self, request: Request, signal: c_int) -> Result<c_int, Obstacle> {
        let signal = ptr::without_provenance_mut(usize::try_from(signal).expect("a signal"));
        // SAFETY: the process is traced and stopped.
        unsafe { ptrace(request, self.pid, 0, signal) }.map_err(refused("resuming a child"))?;
        wait(self.pid)
    }

    /// Lets it run to its next trap instruction.
    pub(crate) fn run_to_trap(&mut self) -> Result<(), Obstacle> {
        self.run_to_trap_with(0)
    }

    /// The same, with a signal to take first.
    ///
    /// A thread that it makes on the way runs to its end first, while it waits where it made it.
    pub(crate) fn run_to_trap_with(&mut self, signal: c_int) -> Result<(), Obstacle> {
        let status = self.run_on(signal)?;
        if status >> 8 != libc::SIGTRAP || !libc::WIFSTOPPED(status) {
            return Err(Obstacle::Strayed(format!(
                "{} instead of a trap",
                describe(status)
            )));
        }
        Ok(())
    }

    /// Lets it go on until it ends or executes a trap instruction. On the way threads that it makes run
    /// to their ends, processes that it makes are ended, what it asks for is answered, and its
    /// signals are delivered.
    ///
    /// Where there are [`Calls`](crate::calls::Calls) it stops in front of the one that ends the operation,
    /// too.
    pub(crate) fn run_on(&mut self, mut signal: c_int) -> Result<c_int, Obstacle> {
        loop {
            let status = self.resume(libc::PTRACE_CONT, signal)?;
            signal = 0;
            if !libc::WIFSTOPPED(status) {
                return Ok(status);
            }
            match (status >> 16, libc::WSTOPSIG(status)) {
                (libc::PTRACE_EVENT_CLONE, _) => {
                    let mut thread = self.cloned()?;
                    thread.answers = self.answers.take();
                    thread.calls = self.calls.take();
                    thread.is_before = self.is_before;
                    let number = thread.pid;
                    let ended = thread.run_to_end()?;
                    (self.answers, self.calls) = (ended.answers, ended.calls);
                    self.threads.extend(ended.threads);
                    self.threads.push(number);
                }
                (libc::PTRACE_EVENT_FORK | libc::PTRACE_EVENT_VFORK, _) if self.is_before => {
                    // What a program does before it is measured is its own affair.
                    let mut child = self.cloned()?;
                    child.is_before = true;
                    child.answers.clone_from(&self.answers);
                    let status = child.run_on(0)?;
                    child.has_ended = !libc::WIFSTOPPED(status);
                }
                (libc::PTRACE_EVENT_FORK | libc::PTRACE_EVENT_VFORK, _) => {
                    self.children += 1;
                    drop(self.cloned()?); // ends it
                }
                (libc::PTRACE_EVENT_SECCOMP, _) => {
                    if let Some(mut calls) = self.calls.take() {
                        let is_end = calls.meet(self)?;
                        self.calls = Some(calls);
                        if is_end {
                            return Ok(status);
                        }
                    }
                    if let Some(mut answers) = self.answers.take() {
                        answers.system_call(self)?;
                        self.answers = Some(answers);
                    }
                }
                (0, libc::SIGTRAP) => return Ok(status),
                (0, libc::SIGSEGV) => {
                    let answered = match self.answers.take() {
                        Some(mut answers) => {
                            let answered = answers.counter(self)?;
                            self.answers = Some(answers);
                            answered
                        }
                        None => false,
                    };
                    if !answered {
                        signal = libc::SIGSEGV;
                    }
                }
                (0, other) => signal = other,
                (libc::PTRACE_EVENT_EXEC, _) => {
                    self.reopen_memory()?;
                    answers::patch_vdso(self)?;
                }
                _ => {}
            }
        }
    }

    /// Lets it run until it ends by itself.
    fn run_to_end(mut self) -> Result<Ended, Obstacle> {
        let maker = if self.is_before {
            "program, before it read its secret,"
        } else {
            "operation"
        };
        let status = self.run_on(0).map_err(|obstacle| match obstacle {
            Obstacle::Strayed(how) => Obstacle::Strayed(format!(
                "a thread that the {maker} made {how}: the one that made it waits for its end"
            )),
            other => other,
        })?;
        if !libc::WIFEXITED(status) {
            return Err(Obstacle::Strayed(format!(
                "a thread of a subject {}",
                describe(status)
            )));
        }
        self.has_ended = true;
        Ok(Ended {
            answers: self.answers.take(),
            calls: self.calls.take(),
            threads: mem::take(&mut self.threads),
        })
    }

    /// Lets it run until it makes another process or thread, and returns that one. Both
    /// are stopped.
    pub(crate) fn run_to_clone(&mut self) -> Result<Self, Obstacle> {
        let status = self.resume(libc::PTRACE_CONT, 0)?;
        if !is_clone(status) {
            return Err(Obstacle::Strayed(format!(
                "{} instead of a clone",
                describe(status)
            )));
        }
        self.cloned()
    }

    /// What it has just made, stopped at its beginning.
    fn cloned(&self) -> Result<Self, Obstacle> {
        let mut pid: libc::c_ulong = 0;
        // SAFETY: the process is traced and stopped at the event, whose message fills
        // an `unsigned long`.
        unsafe { ptrace(libc::PTRACE_GETEVENTMSG, self.pid, 0, (&raw mut pid).cast()) }
            .map_err(refused("PTRACE_GETEVENTMSG"))?;
        let pid = pid_t::try_from(pid).expect("a process number");
        let status = wait(pid)?;
        if !libc::WIFSTOPPED(status) {
            return Err(Obstacle::Strayed(format!(
                "what was cloned {}",
                describe(status)
            )));
        }
        Self::new(pid)
    }

    /// Executes one instruction.
    pub(crate) fn step(&mut self) -> Result<(), Obstacle> {
        self.stop_by(libc::PTRACE_SINGLESTEP, "a step")
    }

    /// Lets it run to the end of its next system call, or to a trap instruction if there is
    /// none before that.
    pub(crate) fn run_over_system_call(&mut self) -> Result<(), Obstacle> {
        self.stop_by(libc::PTRACE_SYSCALL, "a system call")?;
        if self.is_past_trap()? {
            return Ok(());
        }
        // That was its beginning.
        self.stop_by(libc::PTRACE_SYSCALL, "the end of a system call")
    }

    /// Whether the last thing it did was to execute a trap instruction.
    pub(crate) fn is_past_trap(&self) -> Result<bool, Obstacle> {
        let mut opcode = [0];
        self.read(self.registers()?.rip - 1, &mut opcode)?;
        Ok(opcode == [BREAKPOINT])
    }

    fn stop_by(&self, request: Request, what: &str) -> Result<(), Obstacle> {
        let status = self.resume(request, 0)?;
        if status >> 8 != libc::SIGTRAP || !libc::WIFSTOPPED(status) {
            return Err(Obstacle::Strayed(format!(
                "{} instead of {what}",
                describe(status)
            )));
        }
        Ok(())
    }
}

/// Whether it stopped since it made a process or a thread.
fn is_clone(status: c_int) -> bool {
    status >> 8 == libc::SIGTRAP | libc::PTRACE_EVENT_CLONE << 8
}
