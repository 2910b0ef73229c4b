//! Traces a child and says which calls it has made.

use std::{
    collections::{BTreeMap, btree_map::Entry},
    io, mem, ptr,
};

use crate::common::forks;

use super::operations::{MARK, OPERATIONS, operations};

/// What calls are called.
pub(super) const NAMES: [(libc::c_long, &str); 32] = [
    (libc::SYS_brk, "brk"),
    (libc::SYS_clone, "clone"),
    (libc::SYS_clone3, "clone"),
    (libc::SYS_close, "close"),
    (libc::SYS_exit, "exit"),
    (libc::SYS_exit_group, "exit_group"),
    (libc::SYS_fcntl, "fcntl"),
    (libc::SYS_fstat, "fstat"),
    (libc::SYS_futex, "futex"),
    (libc::SYS_getpid, "getpid"),
    (libc::SYS_gettid, "gettid"),
    (libc::SYS_ioctl, "ioctl"),
    (libc::SYS_madvise, "madvise"),
    (libc::SYS_mlock2, "mlock2"),
    (libc::SYS_mmap, "mmap"),
    (libc::SYS_mprotect, "mprotect"),
    (libc::SYS_lseek, "lseek"),
    (libc::SYS_msync, "msync"),
    (libc::SYS_munmap, "munmap"),
    (libc::SYS_newfstatat, "fstat"),
    (libc::SYS_openat, "openat"),
    (libc::SYS_poll, "poll"),
    (libc::SYS_prctl, "prctl"),
    (libc::SYS_pread64, "pread64"),
    (libc::SYS_prlimit64, "prlimit64"),
    (libc::SYS_read, "read"),
    (libc::SYS_rt_sigaction, "rt_sigaction"),
    (libc::SYS_rt_sigreturn, "rt_sigreturn"),
    (libc::SYS_sched_getaffinity, "sched_getaffinity"),
    (libc::SYS_sigaltstack, "sigaltstack"),
    (libc::SYS_statx, "statx"),
    (libc::SYS_write, "write"),
];

/// A call, with what it is for where that matters.
fn name(registers: &libc::user_regs_struct) -> Option<String> {
    let number = registers.orig_rax.cast_signed();
    let found = NAMES.iter().find(|(each, _)| *each == number);
    let Some((_, name)) = found else {
        return Some(format!("number {number}"));
    };
    let (second, third) = (registers.rsi, registers.rdx);
    let purpose = match number {
        libc::SYS_madvise => match i32::try_from(third).unwrap() {
            libc::MADV_NOHUGEPAGE => "MADV_NOHUGEPAGE",
            libc::MADV_DONTDUMP => "MADV_DONTDUMP",
            libc::MADV_WIPEONFORK => "MADV_WIPEONFORK",
            libc::MADV_DONTNEED => "MADV_DONTNEED",
            libc::MADV_DONTNEED_LOCKED => "MADV_DONTNEED_LOCKED",
            _ => "other advice",
        },
        libc::SYS_ioctl => match second {
            // _IOWR('f', 16, struct pm_scan_arg)
            0xc060_6610 => "PAGEMAP_SCAN",
            _ => "another request",
        },
        libc::SYS_fcntl => match i32::try_from(second).unwrap() {
            libc::F_DUPFD_CLOEXEC => "F_DUPFD_CLOEXEC",
            // By the standard library, in debug builds.
            libc::F_GETFD => return None,
            _ => "another request",
        },
        _ => return Some((*name).to_owned()),
    };
    Some(format!("{name}({purpose})"))
}

fn ptrace(request: libc::c_uint, pid: libc::pid_t, data: *mut libc::c_void) {
    // SAFETY: of a child that is stopped; `data` is what the request asks for.
    let result = unsafe { libc::ptrace(request, pid, ptr::null_mut::<libc::c_void>(), data) };
    // It may have been killed meanwhile.
    let error = io::Error::last_os_error();
    assert!(
        result == 0 || error.raw_os_error() == Some(libc::ESRCH),
        "{error}"
    );
}

/// As `ptrace` takes them.
fn number(number: i32) -> *mut libc::c_void {
    ptr::without_provenance_mut(number.cast_unsigned() as usize)
}

/// Which calls are made in each operation, by a fork that does them.
pub(super) fn observe() -> BTreeMap<&'static str, Vec<String>> {
    let child = forks::fork();
    if child == 0 {
        forks::conclude(|| {
            ptrace(libc::PTRACE_TRACEME, 0, ptr::null_mut());
            // SAFETY: takes a number.
            unsafe { libc::raise(libc::SIGSTOP) };
            operations();
        });
    }
    let mut observed: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    // Of each thread, whether it is in a call, and at which operation.
    let mut threads: BTreeMap<libc::pid_t, (bool, usize)> = BTreeMap::new();
    loop {
        let mut status = 0;
        // SAFETY: writes to a local.
        let pid = unsafe { libc::waitpid(-1, &raw mut status, libc::__WALL) };
        assert!(pid > 0, "{}", io::Error::last_os_error());
        if libc::WIFEXITED(status) || libc::WIFSIGNALED(status) {
            if pid == child {
                assert_eq!(status, 0, "the traced child fails");
                return observed;
            }
            continue;
        }
        let mut signal = 0;
        if let Entry::Vacant(thread) = threads.entry(pid) {
            thread.insert((false, 0));
            if pid == child {
                let options = libc::PTRACE_O_TRACESYSGOOD
                    | libc::PTRACE_O_TRACECLONE
                    | libc::PTRACE_O_TRACEFORK
                    | libc::PTRACE_O_EXITKILL;
                ptrace(libc::PTRACE_SETOPTIONS, pid, number(options));
            }
        } else if libc::WSTOPSIG(status) == libc::SIGTRAP | 0x80 {
            let (inside, operation) = threads.get_mut(&pid).unwrap();
            *inside = !*inside;
            // SAFETY: plain integers, for which all zeros is a value.
            let mut registers: libc::user_regs_struct = unsafe { mem::zeroed() };
            ptrace(libc::PTRACE_GETREGS, pid, (&raw mut registers).cast());
            let number = registers.orig_rax.cast_signed();
            if *inside && number >= MARK {
                *operation = usize::try_from(number - MARK).unwrap();
                observed.entry(OPERATIONS[*operation]).or_default();
            } else if *inside && *operation != 0 {
                let calls = observed.entry(OPERATIONS[*operation]).or_default();
                calls.extend(name(&registers));
            }
        } else if libc::WSTOPSIG(status) != libc::SIGTRAP {
            signal = libc::WSTOPSIG(status);
            // Which every new thread begins with.
            signal = if signal == libc::SIGSTOP { 0 } else { signal };
        }
        ptrace(libc::PTRACE_SYSCALL, pid, number(signal));
    }
}
