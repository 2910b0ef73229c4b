//! A traced process: its memory, its registers, and how it is made to go on.

use std::{error::Error, fmt, fs::File, io, mem, os::unix::fs::FileExt, ptr};

mod run;

use libc::{c_int, c_void, pid_t, user_regs_struct};

use super::{
    answers::Answers,
    calls::{Calls, End},
    refusal,
    watchdog::{self, Watched},
};

/// The set of registers that `xsave` writes.
const NT_X86_XSTATE: usize = 0x202;

/// What `ptrace` is asked for, as the C library has it.
#[cfg(target_env = "musl")]
pub(crate) type Request = c_int;
#[cfg(not(target_env = "musl"))]
pub(crate) type Request = libc::c_uint;

/// The trap instruction, `int3`.
pub(crate) const BREAKPOINT: u8 = 0xcc;

/// Why nothing could be measured, or why it is worth nothing.
#[derive(Debug)]
pub enum Obstacle {
    /// The system doesn't let a process trace its own child.
    Refused {
        /// What was refused.
        what: &'static str,
        /// With which error.
        error: io::Error,
    },
    /// A subject did something else than run to its trap.
    Strayed(String),
    /// Bytes, registers or mappings that differ without the key differing.
    Noise(Vec<String>),
}

impl fmt::Display for Obstacle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused { what, error } => {
                write!(
                    f,
                    "the system refuses {what}: {error}{}",
                    refusal::by_what()
                )
            }
            Self::Strayed(how) => write!(f, "a subject strayed: {how}"),
            Self::Noise(where_) => write!(
                f,
                "bytes that differ between runs with the same key: {}",
                where_.join(", ")
            ),
        }
    }
}

impl Error for Obstacle {}

pub(crate) fn refused(what: &'static str) -> impl FnOnce(io::Error) -> Obstacle {
    move |error| Obstacle::Refused { what, error }
}

/// A traced process, stopped; killed when dropped.
pub(crate) struct Tracee {
    pid: pid_t,
    memory: File,
    /// Whether it has been waited for to its end.
    has_ended: bool,
    /// What its clocks and the like say, if that is to be the same in all subjects.
    answers: Option<Answers>,
    /// Which system calls it is to stop in front of, where it knows nothing of its tracer.
    calls: Option<Calls>,
    /// Whether it is not measured yet, so that processes that it makes may run to their ends.
    is_before: bool,
    /// Processes that it made, and that were ended.
    children: usize,
    /// The numbers of threads that it made, in the order in which they ended.
    threads: Vec<pid_t>,
}

impl Tracee {
    /// Of a traced process or thread that is stopped.
    pub(crate) fn new(pid: pid_t) -> Result<Self, Obstacle> {
        Ok(Self {
            pid,
            memory: open_memory(pid)?,
            has_ended: false,
            answers: None,
            calls: None,
            is_before: false,
            children: 0,
            threads: Vec::new(),
        })
    }

    /// It has become another program, whose memory is another one.
    fn reopen_memory(&mut self) -> Result<(), Obstacle> {
        self.memory = open_memory(self.pid)?;
        Ok(())
    }

    /// From now on what it asks of clocks and the like is answered from here, from the start.
    pub(crate) fn answer(&mut self, answers: Answers) {
        self.answers = Some(answers);
    }

    /// From now on it stops in front of these, too.
    pub(crate) fn stop_at(&mut self, calls: Calls) {
        self.calls = Some(calls);
    }

    /// It isn't measured yet.
    pub(crate) fn begin_before(&mut self) {
        self.is_before = true;
    }

    /// What it has read and written by those.
    pub(crate) fn calls(&self) -> Option<&Calls> {
        self.calls.as_ref()
    }

    /// The operation has ended at a trap.
    pub(crate) fn note_trap(&mut self) {
        if let Some(calls) = &mut self.calls {
            calls.end.get_or_insert(End::Trap);
        }
    }

    /// How many processes it has made.
    pub(crate) fn children(&self) -> usize {
        self.children
    }

    /// Its own number, and those of its threads: which differ between subjects, each in its place.
    pub(crate) fn numbers(&self) -> impl Iterator<Item = pid_t> {
        [self.pid].into_iter().chain(self.threads.iter().copied())
    }

    pub(crate) fn pid(&self) -> pid_t {
        self.pid
    }

    pub(crate) fn read(&self, address: u64, into: &mut [u8]) -> Result<(), Obstacle> {
        self.memory
            .read_exact_at(into, address)
            .map_err(refused("reading the memory of a traced child"))
    }

    pub(crate) fn write(&self, address: u64, bytes: &[u8]) -> Result<(), Obstacle> {
        self.memory
            .write_all_at(bytes, address)
            .map_err(refused("writing the memory of a traced child"))
    }

    pub(crate) fn registers(&self) -> Result<user_regs_struct, Obstacle> {
        // SAFETY: plain integers, for which all zeros is a value.
        let mut registers: user_regs_struct = unsafe { mem::zeroed() };
        // SAFETY: the process is traced and stopped, `registers` is what the request
        // fills.
        unsafe {
            ptrace(
                libc::PTRACE_GETREGS,
                self.pid,
                0,
                (&raw mut registers).cast(),
            )
        }
        .map_err(refused("PTRACE_GETREGS"))?;
        Ok(registers)
    }

    pub(crate) fn set_registers(&self, registers: &user_regs_struct) -> Result<(), Obstacle> {
        let data = ptr::from_ref(registers).cast_mut().cast();
        // SAFETY: the process is traced and stopped; the request only reads `data`.
        unsafe { ptrace(libc::PTRACE_SETREGS, self.pid, 0, data) }
            .map_err(refused("PTRACE_SETREGS"))
    }

    /// All of the vector, mask, x87 and tile registers, as `xsave` lays them out.
    pub(crate) fn extended_state(&self) -> Result<Vec<u8>, Obstacle> {
        let mut area = vec![0_u8; 16 << 10];
        let mut vector = libc::iovec {
            iov_base: area.as_mut_ptr().cast(),
            iov_len: area.len(),
        };
        let data = (&raw mut vector).cast();
        // SAFETY: the process is traced and stopped; the kernel writes at most
        // `iov_len` bytes to the buffer.
        unsafe { ptrace(libc::PTRACE_GETREGSET, self.pid, NT_X86_XSTATE, data) }
            .map_err(refused("PTRACE_GETREGSET for the extended state"))?;
        area.truncate(vector.iov_len);
        Ok(area)
    }

    /// Sets what [`extended_state`](Self::extended_state) reads.
    pub(crate) fn set_extended_state(&self, area: &[u8]) -> Result<(), Obstacle> {
        let mut vector = libc::iovec {
            iov_base: area.as_ptr().cast_mut().cast(),
            iov_len: area.len(),
        };
        let data = (&raw mut vector).cast();
        // SAFETY: the process is traced and stopped; the kernel only reads the buffer.
        unsafe { ptrace(libc::PTRACE_SETREGSET, self.pid, NT_X86_XSTATE, data) }
            .map_err(refused("PTRACE_SETREGSET for the extended state"))
    }

    /// Has it make a system call where it is stopped, and returns what that returns.
    pub(crate) fn inject(
        &mut self,
        call: libc::c_long,
        arguments: [u64; 4],
    ) -> Result<u64, Obstacle> {
        const SYSCALL: [u8; 2] = [0x0f, 0x05];

        let here = self.registers()?;
        let mut code = [0; 2];
        self.read(here.rip, &mut code)?;
        self.write(here.rip, &SYSCALL)?;
        let [rdi, rsi, rdx, r10] = arguments;
        self.set_registers(&user_regs_struct {
            orig_rax: u64::MAX,
            rax: call.cast_unsigned(),
            rdi,
            rsi,
            rdx,
            r10,
            ..here
        })?;
        self.step()?;
        let result = self.registers()?.rax;
        self.write(here.rip, &code)?;
        self.set_registers(&here)?;
        Ok(result)
    }
}

fn open_memory(pid: pid_t) -> Result<File, Obstacle> {
    let mut options = File::options();
    let opened = options
        .read(true)
        .write(true)
        .open(format!("/proc/{pid}/mem"));
    opened.map_err(refused("opening /proc/PID/mem of a traced child"))
}

impl Drop for Tracee {
    fn drop(&mut self) {
        if self.has_ended {
            return;
        }
        // To this thread, which ends all of its process: `kill` is for processes only.
        // SAFETY: sends a signal to a child that has not been waited for to its end.
        unsafe { libc::syscall(libc::SYS_tkill, self.pid, libc::SIGKILL) };
        while !matches!(wait_for_ever(self.pid), Ok(status) if libc::WIFSIGNALED(status) || libc::WIFEXITED(status))
        {
            // A stop that was on its way, or an error: gone already.
            if io::Error::last_os_error().raw_os_error() == Some(libc::ECHILD) {
                break;
            }
        }
    }
}

/// Waits for a traced child to stop or end; ends it if it does neither for too long.
pub(crate) fn wait(pid: pid_t) -> Result<c_int, Obstacle> {
    let watched = Watched::new(pid);
    let status = wait_for_ever(pid)?;
    if watched.is_overdue() {
        return Err(Obstacle::Strayed(format!(
            "did not stop for {:?}, and was ended",
            watchdog::limit()
        )));
    }
    Ok(status)
}

fn wait_for_ever(pid: pid_t) -> Result<c_int, Obstacle> {
    let mut status = 0;
    loop {
        // SAFETY: fills `status`.
        if unsafe { libc::waitpid(pid, &raw mut status, libc::__WALL) } == pid {
            return Ok(status);
        }
        let error = io::Error::last_os_error();
        if error.kind() != io::ErrorKind::Interrupted {
            return Err(Obstacle::Refused {
                what: "waiting for a traced child",
                error,
            });
        }
    }
}

pub(crate) fn describe(status: c_int) -> String {
    if libc::WIFSTOPPED(status) {
        format!("stopped with signal {}", libc::WSTOPSIG(status))
    } else if libc::WIFSIGNALED(status) {
        format!("was killed by signal {}", libc::WTERMSIG(status))
    } else {
        format!("exited with {}", libc::WEXITSTATUS(status))
    }
}

/// # Safety
///
/// `data` must be what the request takes.
pub(crate) unsafe fn ptrace(
    request: Request,
    pid: pid_t,
    address: usize,
    data: *mut c_void,
) -> io::Result<()> {
    let address = ptr::without_provenance_mut::<c_void>(address);
    // SAFETY: by this function's own contract.
    match unsafe { libc::ptrace(request, pid, address, data) } {
        -1 => Err(io::Error::last_os_error()),
        _ => Ok(()),
    }
}
