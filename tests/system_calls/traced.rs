//! The operations, the tracer, and the document.

use std::{
    collections::{BTreeMap, BTreeSet, btree_map::Entry},
    fs,
    hint::black_box,
    io, mem, ptr,
    task::{Context, Waker},
};

use stackbleach::{
    Bleached, HeapStack, Lock, bleach, clear_registers, maybe_grow, remaining_stack,
    report_overflows, report_overflows_on_this_thread, run,
};

use crate::{child, filter, forks, limits, pthreads::Attributes};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

/// From here on, numbers of calls tell which operation begins.
const MARK: libc::c_long = 1_000_000;

const IDLE: &str = "a thread that has not used the crate ends";

/// As the document has them, after what isn't looked at and what only the C library does.
const OPERATIONS: [&str; 37] = [
    "",
    IDLE,
    "the first stack of a process is made",
    "another stack is made",
    "one that is locked is made",
    "one that erases the signal stack is made",
    "a run on up to 64 KiB",
    "the first run of a process on more than 64 KiB",
    "a later run on more than 64 KiB",
    "a run on more than 64 KiB that is deep",
    "a deep run on a locked stack",
    "a run on a stack that erases the signal stack",
    "a batch of runs on more than 64 KiB",
    "a run that is measured",
    "`protection()`",
    "a stack of more than 64 KiB is dropped",
    "a stack of up to 64 KiB is dropped",
    "the first `run` of a thread",
    "a later `run`",
    "a `run` in a `run`, the first time",
    "the first poll of a `Bleached` in a process that has run",
    "`maybe_grow` and `remaining_stack` on a heap stack",
    "`maybe_grow` that grows, later",
    "the first `remaining_stack` of an initial thread",
    "a later `remaining_stack`",
    "the first `bleach` of an initial thread",
    "a later `bleach` of an initial thread",
    "a `bleach` of an initial thread whose stack has grown since",
    "the first `bleach` of another thread",
    "a later `bleach` of another thread",
    "a thread that has run and bleached ends",
    "the first run in a forked child",
    "`clear_registers`",
    "`report_overflows`",
    "`report_overflows_on_this_thread`",
    "a thread that it gave a stack ends",
    "an overflow, where it is said",
];

/// Begins an operation.
fn at(operation: &str) {
    let number = OPERATIONS.iter().position(|&known| known == operation);
    let number: libc::c_long = number.unwrap().try_into().unwrap();
    // SAFETY: there is no such call.
    unsafe { libc::syscall(MARK + number) };
}

/// What comes is not to be looked at.
fn rest() {
    at("");
}

fn doing<T>(operation: &str, f: impl FnOnce() -> T) -> T {
    at(operation);
    let outcome = f();
    rest();
    outcome
}

/// Writes to that much of the stack in use.
#[inline(never)]
fn touch<const LEN: usize>() {
    black_box([1_u8; LEN]);
}

/// The allocator has what it needs for this thread.
fn warm_up() {
    drop(black_box(vec![0_u8; 100 * KIB]));
}

/// What the child does, on its initial thread.
fn operations() {
    on_heap_stacks();
    on_what_a_thread_keeps();
    in_place();
    forks::within(forks::fork, || {
        doing("the first run in a forked child", || run(|| ())).unwrap();
    });
    doing("`clear_registers`", clear_registers);
    overflows();
}

fn on_heap_stacks() {
    warm_up();
    rest();
    let mut small = doing("the first stack of a process is made", || HeapStack::new(0)).unwrap();
    let mut large = doing("another stack is made", || HeapStack::new(MIB)).unwrap();
    let locked = HeapStack::builder().size(256 * KIB).lock(Lock::BestEffort);
    let mut locked = doing("one that is locked is made", || locked.build()).unwrap();
    let erasing = HeapStack::builder().size(0).erase_signal_stack(true);
    let mut erasing = doing("one that erases the signal stack is made", || {
        erasing.build()
    })
    .unwrap();
    for _ in 0..3 {
        doing("a run on up to 64 KiB", || small.run(touch::<1000>)).unwrap();
    }
    doing("the first run of a process on more than 64 KiB", || {
        large.run(|| ())
    })
    .unwrap();
    for _ in 0..3 {
        doing("a later run on more than 64 KiB", || large.run(|| ())).unwrap();
    }
    doing("a run on more than 64 KiB that is deep", || {
        large.run(touch::<{ 200 * KIB }>)
    })
    .unwrap();
    if locked.protection().is_locked() {
        doing("a deep run on a locked stack", || {
            locked.run(touch::<{ 60 * KIB }>)
        })
        .unwrap();
    }
    let operation = "a run on a stack that erases the signal stack";
    doing(operation, || erasing.run(|| ())).unwrap();
    doing("a batch of runs on more than 64 KiB", || {
        large.batch(|batch| (0..3).for_each(|_| batch.run(|| ()).unwrap()));
    });
    doing("a run that is measured", || small.run_measured(|| ())).unwrap();
    drop(doing("`protection()`", || large.protection()));
    doing("a stack of more than 64 KiB is dropped", || drop(large));
    doing("a stack of up to 64 KiB is dropped", || drop(small));
}

fn on_what_a_thread_keeps() {
    doing("the first `run` of a thread", || run(|| ())).unwrap();
    for _ in 0..3 {
        doing("a later `run`", || run(|| ())).unwrap();
    }
    run(|| doing("a `run` in a `run`, the first time", || run(|| ())))
        .unwrap()
        .unwrap();
    let mut future = Box::pin(Bleached::new(std::future::pending::<()>()));
    let operation = "the first poll of a `Bleached` in a process that has run";
    let poll = || {
        future
            .as_mut()
            .poll(&mut Context::from_waker(Waker::noop()))
    };
    assert!(doing(operation, poll).is_pending());
    drop(future);
    let operation = "`maybe_grow` and `remaining_stack` on a heap stack";
    run(|| doing(operation, || maybe_grow(KIB, 64 * KIB, remaining_stack))).unwrap();
    run(|| {
        let grow = || maybe_grow(MIB, MIB, || ());
        grow();
        doing("`maybe_grow` that grows, later", grow);
    })
    .unwrap();
    let _ = doing(
        "the first `remaining_stack` of an initial thread",
        remaining_stack,
    );
    let _ = doing("a later `remaining_stack`", remaining_stack);
}

fn in_place() {
    touch::<{ 40 * KIB }>();
    doing("the first `bleach` of an initial thread", || bleach(|| ()));
    for _ in 0..3 {
        doing("a later `bleach` of an initial thread", || bleach(|| ()));
    }
    let operation = "a `bleach` of an initial thread whose stack has grown since";
    touch::<{ 400 * KIB }>();
    doing(operation, || bleach(|| ()));
    Attributes::new().run(|| at(IDLE));
    Attributes::new().run(|| {
        warm_up();
        touch::<{ 100 * KIB }>();
        doing("the first `bleach` of another thread", || bleach(|| ()));
        for _ in 0..3 {
            doing("a later `bleach` of another thread", || bleach(|| ()));
        }
        run(|| ()).unwrap();
        at("a thread that has run and bleached ends");
    });
    rest();
}

fn overflows() {
    doing("`report_overflows`", report_overflows).unwrap();
    Attributes::new().run(|| {
        let operation = "`report_overflows_on_this_thread`";
        doing(operation, report_overflows_on_this_thread).unwrap();
        at("a thread that it gave a stack ends");
    });
    rest();
    if forks::fork() == 0 {
        limits::set(libc::RLIMIT_CORE, 0);
        let _ = HeapStack::new(0).unwrap().run(|| {
            at("an overflow, where it is said");
            touch::<{ 100 * KIB }>();
        });
    }
    // SAFETY: waits for that child.
    unsafe { libc::wait(ptr::null_mut()) };
}

/// What calls are called.
const NAMES: [(libc::c_long, &str); 32] = [
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
    let known = NAMES.iter().find(|(known, _)| *known == number);
    let Some((_, name)) = known else {
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
fn seen() -> BTreeMap<&'static str, Vec<String>> {
    let child = forks::fork();
    if child == 0 {
        forks::conclude(|| {
            ptrace(libc::PTRACE_TRACEME, 0, ptr::null_mut());
            // SAFETY: takes a number.
            unsafe { libc::raise(libc::SIGSTOP) };
            operations();
        });
    }
    let mut seen: BTreeMap<&str, Vec<String>> = BTreeMap::new();
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
                return seen;
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
                seen.entry(OPERATIONS[*operation]).or_default();
            } else if *inside && *operation != 0 {
                let calls = seen.entry(OPERATIONS[*operation]).or_default();
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

/// What the document says: of each operation its calls.
fn documented() -> BTreeMap<String, BTreeSet<String>> {
    let document = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/system-calls.md");
    let document = fs::read_to_string(document).unwrap();
    let mut documented = BTreeMap::new();
    // What comes after that is about other systems and about filters.
    let (tables, _) = document.split_once("\n## Elsewhere\n").unwrap();
    for line in tables.lines() {
        let Some((operation, calls)) = line
            .strip_prefix("| ")
            .and_then(|row| row.split_once(" | "))
        else {
            continue;
        };
        let calls = calls.strip_suffix(" |").unwrap();
        // Every other piece stands between backticks.
        let calls = calls.split('`').skip(1).step_by(2).map(str::to_owned);
        let known = documented.insert(operation.to_owned(), calls.collect());
        assert_eq!(known, None, "{operation} twice");
    }
    documented
}

pub(crate) fn what_is_called_is_what_is_documented() {
    crate::initial::alone(crate::what_is_called_is_what_is_documented, || {
        let mut seen = seen();
        let idle = seen.remove(IDLE).unwrap();
        // The control: what is called is seen.
        assert!(idle.iter().any(|call| call == "exit"), "{idle:?}");
        if seen.values().flatten().any(|call| call == "pread64") {
            return child::untested("the document is for kernels with PAGEMAP_SCAN");
        }
        for (operation, calls) in &mut seen {
            if operation.ends_with(" ends") {
                for call in &idle {
                    let same = calls.iter().position(|other| other == call);
                    same.map(|same| calls.swap_remove(same));
                }
            }
        }
        let mut documented = documented();
        let mut stale = Vec::new();
        for operation in &OPERATIONS[2..] {
            let Some(calls) = seen.remove(operation) else {
                child::untested(&format!("{operation}: nothing can be locked here"));
                documented.remove(*operation);
                continue;
            };
            let calls: BTreeSet<_> = calls.into_iter().collect();
            let expected = documented.remove(*operation);
            let quoted: Vec<_> = calls.iter().map(|call| format!("`{call}`")).collect();
            let row = format!("| {operation} | {} |", quoted.join(", "));
            if expected != Some(calls) {
                stale.push(row);
            }
        }
        assert!(stale.is_empty(), "it should read:\n{}", stale.join("\n"));
        documented.remove("");
        assert!(
            documented.is_empty(),
            "documented, and not tested: {documented:?}"
        );
    });
}

/// The calls in the document's rows for these operations, without which they could not be.
fn needed_by(operations: &[&str]) -> Vec<libc::c_long> {
    let documented = documented();
    let calls = operations
        .iter()
        .flat_map(|operation| &documented[*operation]);
    let names: BTreeSet<_> = calls.map(|call| call.split('(').next().unwrap()).collect();
    let needed = NAMES.iter().filter(|(_, name)| names.contains(name));
    needed.map(|&(number, _)| number).collect()
}

/// How a fork ends that allows itself those calls, does `f` and ends without another call.
fn ends(allowed: &[libc::c_long], f: impl FnOnce()) -> i32 {
    let child = forks::fork();
    if child == 0 {
        limits::set(libc::RLIMIT_CORE, 0);
        let mut allowed = allowed.to_vec();
        allowed.push(libc::SYS_exit_group);
        filter::allow_only(&allowed);
        f();
        // SAFETY: ends the process.
        unsafe { libc::_exit(42) };
    }
    let mut status = 0;
    // SAFETY: writes to a local.
    assert_eq!(unsafe { libc::waitpid(child, &raw mut status, 0) }, child);
    status
}

const LIVED: i32 = 42 << 8;
const KILLED: i32 = libc::SIGSYS;

pub(crate) fn a_process_lives_with_the_documented_calls_alone() {
    let test = crate::a_process_lives_with_the_documented_calls_alone;
    crate::initial::alone(test, || {
        warm_up();
        let mut small = HeapStack::new(0).unwrap();
        let mut large = HeapStack::new(MIB).unwrap();
        small.run(touch::<1000>).unwrap();
        large.run(touch::<1000>).unwrap();
        run(|| ()).unwrap();
        bleach(|| ());
        let small_runs = |stack: &mut HeapStack| {
            for _ in 0..100 {
                stack.run(touch::<{ 10 * KIB }>).unwrap();
                stack.batch(|batch| batch.run(touch::<1000>)).unwrap();
            }
        };
        // Nothing at all, for small ones; the control: large ones ask.
        assert_eq!(ends(&[], || small_runs(&mut small)), LIVED);
        assert_eq!(ends(&[], || large.run(|| ()).unwrap()), KILLED);

        let runs = [
            "the first run in a forked child",
            "a later run on more than 64 KiB",
            "a run on more than 64 KiB that is deep",
            "a later `run`",
            "`maybe_grow` that grows, later",
            "a later `bleach` of an initial thread",
        ];
        let all = |large: &mut HeapStack| {
            for _ in 0..100 {
                large.run(touch::<1000>).unwrap();
                large.run(touch::<{ 200 * KIB }>).unwrap();
                run(|| maybe_grow(KIB, KIB, || ())).unwrap();
                bleach(|| ());
                clear_registers();
            }
        };
        let needed = needed_by(&runs);
        assert_eq!(ends(&needed, || all(&mut large)), LIVED);
        // Each is needed.
        for left_out in &needed {
            let mut others = needed.clone();
            others.retain(|call| call != left_out);
            assert_eq!(ends(&others, || all(&mut large)), KILLED, "{left_out}");
        }
        // And to make more of them.
        let making = [
            "another stack is made",
            "a stack of up to 64 KiB is dropped",
            "a `run` in a `run`, the first time",
        ];
        let made = || {
            drop(HeapStack::new(0).unwrap());
            run(|| run(|| ())).unwrap().unwrap();
        };
        assert_eq!(ends(&needed, made), KILLED);
        let more: Vec<_> = needed.into_iter().chain(needed_by(&making)).collect();
        assert_eq!(ends(&more, made), LIVED);
    });
}
