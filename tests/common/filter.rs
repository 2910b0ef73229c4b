//! Filters on system calls, for child processes only: they hold for all of it, and
//! for good.

use std::{fs::File, io, mem::offset_of, os::fd::AsRawFd};

/// `AUDIT_ARCH_X86_64`, which libc lacks: numbers of calls mean nothing without it.
const X86_64: u32 = 0xc000_003e;

/// From now on this process's calls of `numbers` do nothing and fail with `errno`, or
/// succeed without having done anything if that is 0.
pub(crate) fn refuse(numbers: &[libc::c_long], errno: libc::c_int) {
    let mut program = vec![
        word(offset_of!(libc::seccomp_data, arch)),
        equals(X86_64, 1),
        word(offset_of!(libc::seccomp_data, nr)),
        // Where the architecture is another, that of the last call, which is no number
        // of a call.
    ];
    for &number in numbers {
        program.push(equals(number.try_into().unwrap(), 1));
        program.push(answer(libc::SECCOMP_RET_ERRNO | errno.unsigned_abs()));
    }
    program.push(answer(libc::SECCOMP_RET_ALLOW));
    install(program);
}

/// The same for calls of one number with that value for their third argument, such as
/// `madvise` and the advice.
pub(crate) fn refuse_third(number: libc::c_long, value: libc::c_int, errno: libc::c_int) {
    refuse_argument(2, number, value, errno);
}

/// The same for the second, such as `futex` and the operation.
pub(crate) fn refuse_second(number: libc::c_long, value: libc::c_int, errno: libc::c_int) {
    refuse_argument(1, number, value, errno);
}

/// The same for calls that read at least so many bytes, `read` or `pread64`, of files that are
/// opened from now on or that the crate keeps open: it has their descriptors out of the way.
/// Files that were opened before are not concerned, if none was closed meanwhile.
pub(crate) fn refuse_reading(number: libc::c_long, least: u32, errno: libc::c_int) {
    // Each file gets the lowest number that is left.
    let next = File::open("/dev/null").unwrap().as_raw_fd();
    let args = offset_of!(libc::seccomp_data, args);
    install(vec![
        word(offset_of!(libc::seccomp_data, arch)),
        equals(X86_64, 7),
        word(offset_of!(libc::seccomp_data, nr)),
        equals(number.try_into().unwrap(), 5),
        word(args),
        is_at_least(next.unsigned_abs(), 3),
        word(args + 2 * size_of::<u64>()),
        is_at_least(least, 1),
        answer(libc::SECCOMP_RET_ERRNO | errno.unsigned_abs()),
        answer(libc::SECCOMP_RET_ALLOW),
    ]);
}

fn refuse_argument(index: usize, number: libc::c_long, value: libc::c_int, errno: libc::c_int) {
    // Its lower half; the upper is zero where it is a number like these.
    let argument = offset_of!(libc::seccomp_data, args) + index * size_of::<u64>();
    install(vec![
        word(offset_of!(libc::seccomp_data, arch)),
        equals(X86_64, 5),
        word(offset_of!(libc::seccomp_data, nr)),
        equals(number.try_into().unwrap(), 3),
        word(argument),
        equals(value.unsigned_abs(), 1),
        answer(libc::SECCOMP_RET_ERRNO | errno.unsigned_abs()),
        answer(libc::SECCOMP_RET_ALLOW),
    ]);
}

/// Calls of that number with that value for their second argument, such as `ioctl` and the
/// request, are handed to the handler of `SIGSYS`.
pub(crate) fn catch_second(number: libc::c_long, value: u32) {
    let second = offset_of!(libc::seccomp_data, args) + size_of::<u64>();
    install(vec![
        word(offset_of!(libc::seccomp_data, arch)),
        equals(X86_64, 5),
        word(offset_of!(libc::seccomp_data, nr)),
        equals(number.try_into().unwrap(), 3),
        word(second),
        equals(value, 1),
        answer(libc::SECCOMP_RET_TRAP),
        answer(libc::SECCOMP_RET_ALLOW),
    ]);
}

/// From now on any call but these ends the process.
pub(crate) fn allow_only(numbers: &[libc::c_long]) {
    let mut program = vec![
        word(offset_of!(libc::seccomp_data, arch)),
        equals(X86_64, 1),
        word(offset_of!(libc::seccomp_data, nr)),
    ];
    for &number in numbers {
        program.push(equals(number.try_into().unwrap(), 1));
        program.push(answer(libc::SECCOMP_RET_ALLOW));
    }
    program.push(answer(libc::SECCOMP_RET_KILL_PROCESS));
    install(program);
}

fn word(offset: usize) -> libc::sock_filter {
    instruction(libc::BPF_LD | libc::BPF_W | libc::BPF_ABS, 0, offset)
}

fn equals(value: u32, otherwise_skip: u8) -> libc::sock_filter {
    instruction(
        libc::BPF_JMP | libc::BPF_JEQ | libc::BPF_K,
        otherwise_skip,
        value as usize,
    )
}

fn is_at_least(value: u32, otherwise_skip: u8) -> libc::sock_filter {
    instruction(
        libc::BPF_JMP | libc::BPF_JGE | libc::BPF_K,
        otherwise_skip,
        value as usize,
    )
}

fn answer(value: u32) -> libc::sock_filter {
    instruction(libc::BPF_RET | libc::BPF_K, 0, value as usize)
}

/// Has the kernel use the filter from now on, besides those that it has.
fn install(mut program: Vec<libc::sock_filter>) {
    let program = libc::sock_fprog {
        len: program.len().try_into().unwrap(),
        filter: program.as_mut_ptr(),
    };
    // SAFETY: takes numbers only.
    let result = unsafe { libc::prctl(libc::PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) };
    assert_eq!(result, 0, "{}", io::Error::last_os_error());
    let mode = libc::SECCOMP_MODE_FILTER;
    // SAFETY: reads the program, a local.
    let result = unsafe { libc::prctl(libc::PR_SET_SECCOMP, mode, &raw const program) };
    assert_eq!(result, 0, "{}", io::Error::last_os_error());
}

/// A step of the filter; `skip` is how many more follow that a comparison which fails
/// passes over.
fn instruction(code: u32, skip: u8, value: usize) -> libc::sock_filter {
    libc::sock_filter {
        code: code.try_into().unwrap(),
        jt: 0,
        jf: skip,
        k: value.try_into().unwrap(),
    }
}
