//! A program's start, up to its first read of the secret, and its copies from there.

use std::{
    fs::File,
    io::{self, Read, Seek},
    os::{fd::AsRawFd, unix::process::CommandExt},
    process::{Command, Stdio},
    ptr,
};

use super::super::{
    anew::in_memory,
    steer::{Origin, reading, unregister_rseq},
};
use super::secret;
use crate::{
    Reader,
    answers::{self, Answers},
    calls::{Calls, Descriptors, End},
    snapshot::Snapshot,
    trace::Subject,
    tracee::{Obstacle, Tracee, describe, ptrace, refused, wait},
};

/// A program that is about to get its secret.
pub(super) struct Program {
    template: Subject,
    descriptors: Descriptors,
    answers: Answers,
    /// How long its secret is.
    bytes: usize,
    /// Where its first read puts it, and how much fits.
    buffer: (u64, u64),
}

impl Program {
    pub(super) fn start(reader: &Reader) -> Result<Self, Obstacle> {
        let descriptors = Descriptors {
            secret: reader.descriptor,
        };
        let mut errors = in_memory().map_err(refused("a file in memory"))?;
        let mut tracee = spawn(reader, descriptors, &errors)?;
        let answers = Answers::new();
        tracee.answer(answers.clone());
        tracee.stop_at(Calls::new(descriptors, tracee.pid(), Vec::new()));
        tracee.begin_before();
        let status = tracee.run_on(0)?;
        if tracee.calls().and_then(|calls| calls.end) != Some(End::Read) {
            return Err(Obstacle::Strayed(format!(
                "the program {} before it read its secret by read({}){}",
                match tracee.calls().and_then(|calls| calls.end) {
                    Some(End::Close) => format!("called close({})", descriptors.result()),
                    Some(_) => "came to its exit".to_owned(),
                    None => describe(status),
                },
                descriptors.secret,
                last_line(&mut errors),
            )));
        }
        let asked = tracee.registers()?;
        let buffer = (asked.rsi, asked.rdx);
        let template = past_read(tracee, reader.bytes)?;
        Ok(Self {
            template,
            descriptors,
            answers,
            bytes: reader.bytes,
            buffer,
        })
    }

    /// A subject that has read its secret, or as much of it as it asked for first, and what it was
    /// then.
    pub(super) fn subject(&mut self, key: u8) -> Result<(Subject, Snapshot), Obstacle> {
        let mut subject = self.template.fork()?;
        subject.answer(self.answers.clone());
        let mut calls = Calls::new(self.descriptors, subject.pid(), secret(key, self.bytes));
        calls.give(&subject, self.buffer.0, self.buffer.1)?;
        subject.stop_at(calls);
        let before = Snapshot::take_pages(&subject, reading())?;
        Ok((subject, before))
    }

    pub(super) fn origin(&self) -> Origin<'_> {
        Origin {
            template: &self.template,
            is_prepared: false,
        }
    }
}

/// The program, stopped before its first instruction.
fn spawn(reader: &Reader, descriptors: Descriptors, errors: &File) -> Result<Tracee, Obstacle> {
    let nothing = File::options()
        .read(true)
        .write(true)
        .open("/dev/null")
        .map_err(refused("opening /dev/null"))?;
    let errors = errors.try_clone().map_err(refused("a descriptor"))?;
    let tunables = std::env::var("GLIBC_TUNABLES").map_or_else(|_| String::new(), |it| it + ":");
    let mut command = Command::new(&reader.command[0]);
    command
        .args(&reader.command[1..])
        // No area in which the kernel would note processor numbers.
        .env("GLIBC_TUNABLES", tunables + "glibc.pthread.rseq=0")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(errors);
    let mut filter = answers::filter(&descriptors.filtered());
    let be_traced = move || be_traced(&mut filter, descriptors, &nothing);
    // SAFETY: system calls alone, which allocate nothing.
    unsafe { command.pre_exec(be_traced) };
    let child = command
        .spawn()
        .map_err(refused("starting the program to be traced"))?;
    let pid = libc::pid_t::try_from(child.id()).expect("a process number");
    let tracee = Tracee::new(pid)?;
    let status = wait(pid)?;
    if !libc::WIFSTOPPED(status) {
        return Err(Obstacle::Strayed(format!(
            "the program {} before it began",
            describe(status)
        )));
    }
    let options = libc::PTRACE_O_TRACECLONE
        | libc::PTRACE_O_TRACEFORK
        | libc::PTRACE_O_TRACEVFORK
        | libc::PTRACE_O_TRACEEXEC
        | libc::PTRACE_O_TRACESECCOMP
        | libc::PTRACE_O_EXITKILL;
    let options = ptr::without_provenance_mut(usize::try_from(options).expect("flags"));
    // SAFETY: the process is traced and stopped.
    unsafe { ptrace(libc::PTRACE_SETOPTIONS, pid, 0, options) }
        .map_err(refused("PTRACE_SETOPTIONS"))?;
    answers::patch_vdso(&tracee)?;
    Ok(tracee)
}

/// In the new process, before it becomes the program.
fn be_traced(
    filter: &mut [libc::sock_filter],
    descriptors: Descriptors,
    nothing: &File,
) -> io::Result<()> {
    let ask = |outcome: libc::c_int| match outcome {
        -1 => Err(io::Error::last_os_error()),
        _ => Ok(()),
    };
    // SAFETY: the request takes no data.
    unsafe { ptrace(libc::PTRACE_TRACEME, 0, 0, ptr::null_mut()) }?;
    // The same addresses in each run of the command.
    // SAFETY: a flag of this process.
    ask(unsafe { libc::personality(libc::ADDR_NO_RANDOMIZE as libc::c_ulong) })?;
    // Large pages would be copied whole.
    // SAFETY: a flag of this process.
    unsafe { libc::prctl(libc::PR_SET_THP_DISABLE, 1, 0, 0, 0) };
    make_room(descriptors.result())?;
    for descriptor in [descriptors.secret, descriptors.result()] {
        let descriptor = descriptor.cast_signed();
        // SAFETY: the first is open, and the other is for this program alone.
        ask(unsafe { libc::dup2(nothing.as_raw_fd(), descriptor) })?;
    }
    answers::stop_at(filter)
}

/// Sees to it that there may be such a descriptor.
fn make_room(descriptor: u32) -> io::Result<()> {
    let mut limit = libc::rlimit {
        rlim_cur: 0,
        rlim_max: 0,
    };
    // SAFETY: fills the structure.
    if unsafe { libc::getrlimit(libc::RLIMIT_NOFILE, &raw mut limit) } != 0 {
        return Err(io::Error::last_os_error());
    }
    if limit.rlim_cur > descriptor.into() {
        return Ok(());
    }
    limit.rlim_cur = u64::from(descriptor) + 1;
    // SAFETY: reads the structure.
    if unsafe { libc::setrlimit(libc::RLIMIT_NOFILE, &raw const limit) } != 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(())
}

/// Takes a process past the read that it has stopped in front of, as if that had returned as many bytes
/// as there are or fit.
fn past_read(mut tracee: Tracee, bytes: usize) -> Result<Subject, Obstacle> {
    const SYSCALL: [u8; 2] = [0x0f, 0x05];

    let asked = tracee.registers()?;
    let given = asked.rdx.min(bytes as u64);
    let system_call = asked.rip - SYSCALL.len() as u64;
    let mut code = [0; SYSCALL.len()];
    tracee.read(system_call, &mut code)?;
    if code != SYSCALL {
        return Err(Obstacle::Strayed(
            "the program doesn't read by the instruction `syscall`".to_owned(),
        ));
    }
    let mut past = asked;
    past.orig_rax = u64::MAX; // none: the kernel goes past it
    past.rax = given;
    tracee.set_registers(&past)?;
    tracee.step()?;
    let at = tracee.registers()?.rip;
    if at != asked.rip {
        return Err(Obstacle::Strayed(format!(
            "at {at:#x} instead of right after its read"
        )));
    }
    tracee.set_registers(&past)?;
    unregister_rseq(&mut tracee)?;
    // Once more, since a program's start may undo it.
    let counter = [
        libc::PR_SET_TSC.cast_unsigned().into(),
        libc::PR_TSC_SIGSEGV.cast_unsigned().into(),
        0,
        0,
    ];
    tracee.inject(libc::SYS_prctl, counter)?;
    Ok(Subject::unknowing(tracee, system_call))
}

/// What the program has said last about what went wrong.
fn last_line(errors: &mut File) -> String {
    let mut text = Vec::new();
    if errors
        .rewind()
        .and_then(|()| errors.read_to_end(&mut text))
        .is_err()
    {
        return String::new();
    }
    let text = String::from_utf8_lossy(&text);
    let last = text.lines().rev().find(|line| !line.trim().is_empty());
    last.map_or_else(String::new, |line| {
        format!("; it said: {}", line.chars().take(200).collect::<String>())
    })
}
