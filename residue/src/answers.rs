//! What a subject asks of the world is the same for all subjects.
//!
//! Clocks, random bytes and the number of the processor would differ from subject to subject, and
//! residue could hide in what differs. So the template has the system calls that ask for these
//! stop for the tracer, which answers the n-th question of each subject alike; what the vDSO has
//! for them is patched into those system calls, and the time-stamp counter faults. Where the
//! system refuses that, there is no answer, and what differs makes the verdict inconclusive.

use std::{fs, io, time::SystemTime};

use libc::{c_long, user_regs_struct};

use super::{
    rng::Rng,
    tracee::{Obstacle, Tracee},
};

/// Answered by number.
pub(crate) const ANSWERED: [c_long; 5] = [
    libc::SYS_getrandom,
    libc::SYS_clock_gettime,
    libc::SYS_gettimeofday,
    libc::SYS_time,
    libc::SYS_getcpu,
];

/// The answers for one subject: the n-th is the same for all.
#[derive(Clone)]
pub(crate) struct Answers {
    random: Rng,
    /// Nanoseconds since 1970.
    now: u64,
    counter: u64,
}

/// How much later each question is asked.
const TICK: u64 = 1000;

impl Answers {
    /// For all subjects of a check.
    pub(crate) fn new() -> Self {
        let now = SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default();
        Self {
            random: Rng::new(&[7; 32]),
            now: u64::try_from(now.as_nanos()).unwrap_or_default(),
            counter: 1 << 40,
        }
    }

    /// Answers a system call, in front of which `tracee` has stopped.
    pub(crate) fn system_call(&mut self, tracee: &Tracee) -> Result<(), Obstacle> {
        let asked = tracee.registers()?;
        self.now += TICK;
        let (seconds, nanos) = (self.now / 1_000_000_000, self.now % 1_000_000_000);
        let pair = |second: u64| [seconds.to_ne_bytes(), second.to_ne_bytes()].concat();
        let (writes, result) = match asked.orig_rax.cast_signed() {
            libc::SYS_getrandom => {
                let len = asked.rsi.min(1 << 20);
                let mut bytes = vec![0; usize::try_from(len).expect("a small number")];
                self.random.fill(&mut bytes);
                (vec![(asked.rdi, bytes)], len)
            }
            libc::SYS_clock_gettime => (vec![(asked.rsi, pair(nanos))], 0),
            libc::SYS_gettimeofday => {
                let zone = (asked.rsi, vec![0; 8]);
                (vec![(asked.rdi, pair(nanos / 1000)), zone], 0)
            }
            libc::SYS_time => (vec![(asked.rdi, seconds.to_ne_bytes().to_vec())], seconds),
            libc::SYS_getcpu => {
                let zero = vec![0; 4];
                (vec![(asked.rdi, zero.clone()), (asked.rsi, zero)], 0)
            }
            _ => return Ok(()), // somebody else's filter
        };
        let mut result = result;
        for (address, bytes) in writes {
            if address != 0 && tracee.write(address, &bytes).is_err() {
                result = i64::from(-libc::EFAULT).cast_unsigned();
            }
        }
        tracee.set_registers(&user_regs_struct {
            orig_rax: u64::MAX, // none: the kernel goes past it
            rax: result,
            ..asked
        })
    }

    /// Answers an instruction that reads the time-stamp counter, if it is that which faulted.
    pub(crate) fn counter(&mut self, tracee: &Tracee) -> Result<bool, Obstacle> {
        let mut registers = tracee.registers()?;
        let mut opcode = [0; 3];
        if tracee.read(registers.rip, &mut opcode).is_err() {
            return Ok(false);
        }
        let len = match opcode {
            [0x0f, 0x31, _] => 2,
            [0x0f, 0x01, 0xf9] => {
                registers.rcx = 0; // the processor's number
                3
            }
            _ => return Ok(false),
        };
        self.counter += TICK;
        registers.rax = self.counter & u64::from(u32::MAX);
        registers.rdx = self.counter >> 32;
        registers.rip += len;
        tracee.set_registers(&registers)?;
        Ok(true)
    }
}

/// In the template: has these questions stop for the tracer. Whatever is refused stays as it is.
pub(crate) fn stop_at_questions() {
    let _ = stop_at(&mut filter(&[]));
}

/// What has these questions stop for the tracer, and other calls, each whatever its first argument is or with
/// that alone.
#[expect(
    clippy::cast_possible_truncation,
    reason = "codes of instructions, all small"
)]
pub(crate) fn filter(others: &[(c_long, Option<u32>)]) -> Vec<libc::sock_filter> {
    const LOAD: u16 = (libc::BPF_LD | libc::BPF_W | libc::BPF_ABS) as u16;
    const EQUAL: u16 = (libc::BPF_JMP | libc::BPF_JEQ | libc::BPF_K) as u16;
    const RETURN: u16 = (libc::BPF_RET | libc::BPF_K) as u16;
    const X86_64: u32 = 0xc000_003e;

    let of = |code, k, jt, jf| libc::sock_filter { code, jt, jf, k };
    let mut program = vec![
        of(LOAD, 4, 0, 0), // the architecture
        of(EQUAL, X86_64, 1, 0),
        of(RETURN, libc::SECCOMP_RET_ALLOW, 0, 0),
    ];
    let all = ANSWERED.iter().map(|&number| (number, None));
    for (number, argument) in all.chain(others.iter().copied()) {
        let number = u32::try_from(number).expect("a small number");
        program.push(of(LOAD, 0, 0, 0)); // the number
        match argument {
            None => program.push(of(EQUAL, number, 0, 1)),
            Some(argument) => program.extend([
                of(EQUAL, number, 0, 3),
                of(LOAD, 16, 0, 0), // the first argument
                of(EQUAL, argument, 0, 1),
            ]),
        }
        program.push(of(RETURN, libc::SECCOMP_RET_TRACE, 0, 0));
    }
    program.push(of(RETURN, libc::SECCOMP_RET_ALLOW, 0, 0));
    program
}

/// Has this process stop for the tracer where the filter says so. Allocates nothing.
pub(crate) fn stop_at(program: &mut [libc::sock_filter]) -> io::Result<()> {
    let filter = libc::sock_fprog {
        len: u16::try_from(program.len()).expect("a few"),
        filter: program.as_mut_ptr(),
    };
    // SAFETY: flags of this process, which is a copy made to be measured.
    unsafe { libc::prctl(libc::PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) };
    // SAFETY: the program lives for as long as the call, which copies it.
    let outcome = unsafe { libc::prctl(libc::PR_SET_SECCOMP, 2, &raw const filter) };
    let refused = io::Error::last_os_error();
    // SAFETY: from now on the counter faults, which the tracer answers.
    unsafe { libc::prctl(libc::PR_SET_TSC, libc::PR_TSC_SIGSEGV, 0, 0, 0) };
    if outcome == 0 { Ok(()) } else { Err(refused) }
}

/// Makes system calls of what the vDSO has for these questions, in a template that stands still.
pub(crate) fn patch_vdso(tracee: &Tracee) -> Result<(), Obstacle> {
    const OF: [(&str, c_long); 9] = [
        ("__vdso_clock_gettime", libc::SYS_clock_gettime),
        ("clock_gettime", libc::SYS_clock_gettime),
        ("__vdso_gettimeofday", libc::SYS_gettimeofday),
        ("gettimeofday", libc::SYS_gettimeofday),
        ("__vdso_time", libc::SYS_time),
        ("time", libc::SYS_time),
        ("__vdso_getcpu", libc::SYS_getcpu),
        ("getcpu", libc::SYS_getcpu),
        ("__vdso_getrandom", libc::SYS_getrandom),
    ];
    let maps = fs::read_to_string(format!("/proc/{}/maps", tracee.pid())).unwrap_or_default();
    let range = maps
        .lines()
        .find(|line| line.ends_with("[vdso]"))
        .and_then(|line| line.split(' ').next()?.split_once('-'));
    let Some((start, end)) = range else {
        return Ok(());
    };
    let number = |digits| u64::from_str_radix(digits, 16).unwrap_or_default();
    let (start, end) = (number(start), number(end));
    let mut image = vec![0; usize::try_from(end - start).unwrap_or_default()];
    tracee.read(start, &mut image)?;
    for (name, offset) in functions(&image).unwrap_or_default() {
        if let Some((_, call)) = OF.iter().find(|(of, _)| *of == name) {
            let call = u32::try_from(*call).expect("a small number").to_le_bytes();
            let [a, b, c, d] = call;
            // mov eax, call; syscall; ret
            tracee.write(start + offset, &[0xb8, a, b, c, d, 0x0f, 0x05, 0xc3])?;
        }
    }
    Ok(())
}

/// The functions that a shared object of 64 bits exports, by its section headers.
fn functions(image: &[u8]) -> Option<Vec<(String, u64)>> {
    const DYNSYM: u64 = 11;
    const SECTION: usize = 64;
    const SYMBOL: usize = 24;

    let at = |offset: usize, len: usize| {
        let mut bytes = [0; 8];
        bytes[..len].copy_from_slice(image.get(offset..offset + len)?);
        Some(u64::from_le_bytes(bytes))
    };
    let index = |number: u64| usize::try_from(number).ok();
    let (sections, count) = (index(at(0x28, 8)?)?, index(at(0x3c, 2)?)?);
    let header = |number: usize| sections + number * SECTION;
    let dynsym = (0..count)
        .map(header)
        .find(|&section| at(section + 4, 4) == Some(DYNSYM))?;
    let strings = header(index(at(dynsym + 0x28, 4)?)?);
    let strings = index(at(strings + 0x18, 8)?)?;
    let (symbols, len) = (index(at(dynsym + 0x18, 8)?)?, index(at(dynsym + 0x20, 8)?)?);
    let mut found = Vec::new();
    for symbol in (symbols..symbols + len).step_by(SYMBOL) {
        let name = strings + index(at(symbol, 4)?)?;
        let name = image.get(name..)?.split(|&byte| byte == 0).next()?;
        let value = at(symbol + 8, 8)?;
        if value != 0 {
            found.push((String::from_utf8_lossy(name).into_owned(), value));
        }
    }
    Some(found)
}
