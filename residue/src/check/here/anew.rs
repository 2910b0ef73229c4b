//! A fresh process for each check: this program, started anew for the one test that is running.
//!
//! So no other test has called the operation before, and no thread of another test holds a lock
//! while the process is copied. The new process comes to the same check, and measures there instead of
//! asking. What it finds it writes to a file in memory, and ends.

use std::{
    cell::RefCell,
    env,
    ffi::OsString,
    fs::File,
    io::{self, Read, Seek, Write},
    os::{
        fd::{AsRawFd, FromRawFd, OwnedFd},
        unix::process::CommandExt,
    },
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use super::{
    Call, Check, measured,
    name::{candidates, number},
    stage::Play,
};
use crate::report::{Doubt, Report, wire::Wire};

/// Says to a new process which check it is started for, and the files' descriptors.
const VARIABLE: &str = "STACKBLEACH_RESIDUE_CHECK";

thread_local! {
    /// What checks of this thread have come to, for the process that is started for the next: up to there it is
    /// to take the same way.
    static EARLIER: RefCell<Vec<(String, Report)>> = RefCell::default();
}

pub(super) fn report(check: &Check, call: &Call, play: &mut dyn Play) -> Report {
    let number = number(call);
    if let Some(asked) = Asked::of_environment() {
        if asked.number == number {
            asked.answer(&measured::report(check, play));
        }
        return asked.earlier(&number);
    }
    let report = started(check, call, &number).unwrap_or_else(|reason| {
        let mut report = measured::report(check, play);
        let words = format!(
            "measured in this very process, where what was cached by an earlier call isn't seen, since none could be started for this check alone: {reason}"
        );
        report.doubt(Doubt::InPlace, words);
        report
    });
    EARLIER.with_borrow_mut(|earlier| earlier.push((number, report.clone())));
    report
}

/// Has a new process measure; else why there is none.
fn started(check: &Check, call: &Call, number: &str) -> Result<Report, String> {
    let mut reasons = Vec::new();
    for arguments in candidates(call) {
        match start(&arguments, number, check.time_limit) {
            Ok(Some(report)) => return Ok(report),
            Ok(None) => {
                let arguments: Vec<_> = arguments.iter().map(|it| it.to_string_lossy()).collect();
                let arguments = arguments.join(" ");
                reasons.push(format!("with `{arguments}` it didn't come to this check"));
            }
            Err(error) => reasons.push(error.to_string()),
        }
    }
    Err(reasons.join("; "))
}

/// `None` if the new process doesn't come to this check.
fn start(arguments: &[OsString], number: &str, limit: Duration) -> io::Result<Option<Report>> {
    let (mut answer, mut earlier) = (in_memory()?, in_memory()?);
    let mut bytes = Vec::new();
    EARLIER.with_borrow(|earlier| {
        for (number, report) in earlier {
            number.put(&mut bytes);
            report.put(&mut bytes);
        }
    });
    earlier.write_all(&bytes)?;
    let descriptors = [answer.as_raw_fd(), earlier.as_raw_fd()];
    let asked = format!("{},{},{number}", descriptors[0], descriptors[1]);
    let tunables = env::var("GLIBC_TUNABLES").map_or_else(|_| String::new(), |it| it + ":");
    let mut command = Command::new(env::current_exe()?);
    command
        .args(arguments)
        .env(VARIABLE, asked)
        // No area in which the kernel would note processor numbers.
        .env("GLIBC_TUNABLES", tunables + "glibc.pthread.rseq=0")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let keep_open = move || {
        for descriptor in descriptors {
            // SAFETY: a flag of a descriptor that is open.
            if unsafe { libc::fcntl(descriptor, libc::F_SETFD, 0) } != 0 {
                return Err(io::Error::last_os_error());
            }
        }
        Ok(())
    };
    // SAFETY: system calls alone.
    unsafe { command.pre_exec(keep_open) };
    let mut child = command.spawn()?;
    if !wait(&mut child, limit)? {
        let _ = child.kill();
        let _ = child.wait();
        let words = format!(
            "the check took more than {} s, and was ended",
            limit.as_secs()
        );
        return Ok(Some(Report::doubtful(Doubt::Strayed, words)));
    }
    let mut bytes = Vec::new();
    answer.rewind()?;
    answer.read_to_end(&mut bytes)?;
    Ok(Report::get(&mut bytes.as_slice()))
}

/// Whether it has ended by then. Another thread may have waited for it, which changes nothing.
fn wait(child: &mut Child, limit: Duration) -> io::Result<bool> {
    let pid = libc::pid_t::try_from(child.id()).expect("a process number");
    // SAFETY: a system call that takes numbers.
    let descriptor = unsafe { libc::syscall(libc::SYS_pidfd_open, pid, 0) };
    let Ok(descriptor @ 0..) = i32::try_from(descriptor) else {
        return poll_slowly(child, limit);
    };
    // SAFETY: it has just been opened, for this.
    let descriptor = unsafe { OwnedFd::from_raw_fd(descriptor) };
    let end = Instant::now() + limit;
    loop {
        let left = end.saturating_duration_since(Instant::now());
        let mut polled = libc::pollfd {
            fd: descriptor.as_raw_fd(),
            events: libc::POLLIN,
            revents: 0,
        };
        let left = i32::try_from(left.as_millis()).unwrap_or(i32::MAX);
        // SAFETY: one entry, which the call fills.
        match unsafe { libc::poll(&raw mut polled, 1, left) } {
            0 => return Ok(false),
            1 => break,
            _ => {
                let error = io::Error::last_os_error();
                if error.kind() != io::ErrorKind::Interrupted {
                    return Err(error);
                }
            }
        }
    }
    let _ = child.wait();
    Ok(true)
}

/// Where the system has no descriptors for processes.
fn poll_slowly(child: &mut Child, limit: Duration) -> io::Result<bool> {
    let end = Instant::now() + limit;
    while Instant::now() < end {
        match child.try_wait() {
            Ok(Some(_)) => return Ok(true),
            Err(error) if error.raw_os_error() == Some(libc::ECHILD) => return Ok(true),
            other => other?,
        };
        std::thread::sleep(Duration::from_millis(2));
    }
    Ok(false)
}

pub(super) fn in_memory() -> io::Result<File> {
    // SAFETY: the name ends with a zero.
    let descriptor = unsafe { libc::memfd_create(c"residue".as_ptr(), libc::MFD_CLOEXEC) };
    if descriptor < 0 {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: it has just been opened, for this.
    Ok(unsafe { File::from_raw_fd(descriptor) })
}

/// What this process was started for.
struct Asked {
    number: String,
    answer: i32,
    earlier: i32,
}

impl Asked {
    fn of_environment() -> Option<Self> {
        let text = env::var(VARIABLE).ok()?;
        let mut fields = text.splitn(3, ',');
        Some(Self {
            answer: fields.next()?.parse().ok()?,
            earlier: fields.next()?.parse().ok()?,
            number: fields.next()?.to_owned(),
        })
    }

    /// Ends this process.
    fn answer(&self, report: &Report) -> ! {
        let mut bytes = Vec::new();
        report.put(&mut bytes);
        // SAFETY: it was handed to this process for this; nobody else has it.
        let mut answer = unsafe { File::from_raw_fd(self.answer) };
        let outcome = answer.write_all(&bytes);
        // SAFETY: ends this process, which is here for nothing else.
        unsafe { libc::_exit(i32::from(outcome.is_err())) }
    }

    /// What an earlier check came to. One that isn't known is another thread's: it is not to keep this
    /// process from getting where it is to.
    fn earlier(&self, number: &str) -> Report {
        let path = format!("/proc/self/fd/{}", self.earlier);
        let bytes = std::fs::read(path).unwrap_or_default();
        let mut rest = bytes.as_slice();
        while let Some(of) = String::get(&mut rest) {
            match Report::get(&mut rest) {
                Some(report) if of == number => return report,
                Some(_) => {}
                None => break,
            }
        }
        Report::default()
    }
}
