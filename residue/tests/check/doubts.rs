//! What makes a verdict inconclusive, and what is done so that less does.

use std::{
    arch::asm,
    hint::black_box,
    process::Command,
    sync::{
        atomic::{AtomicU8, Ordering},
        mpsc,
    },
    thread,
    time::{Duration, Instant, SystemTime},
};

use stackbleach_residue::{Check, Doubt, Report, Verdict, residue};

use super::{
    common::{Key, copy, copy_to, page},
    verdicts::assert_clean,
};

fn assert_doubts(report: &Report, doubt: Doubt) {
    assert_eq!(report.verdict(), Verdict::Inconclusive, "{report}");
    assert!(
        report.inconclusive().iter().any(|it| it.doubt == doubt),
        "{report}"
    );
    assert!(!report.is_clean());
}

/// Leaves bytes where they are looked for.
fn leave(bytes: &[u8; 32]) {
    copy_to(bytes, page(libc::MAP_PRIVATE));
}

#[test]
fn what_differs_without_the_secret_is_noise_and_can_be_let_through() {
    let operation = |key: &Key, out: &mut Key| {
        copy(key, out);
        let mut noise = [0; 32];
        // SAFETY: a system call that takes no arguments.
        let pid = unsafe { libc::syscall(libc::SYS_getpid) };
        // The number itself would be recognised.
        noise[..8].copy_from_slice(&(pid ^ 0x5a5a).to_ne_bytes());
        leave(black_box(&noise));
    };
    assert_doubts(&residue(operation), Doubt::Noise);
    let report = Check::new().let_through(Doubt::Noise).run(operation);
    assert!(report.is_clean(), "{report}");
    assert!(
        !report.inconclusive().is_empty(),
        "it is said all the same: {report}"
    );
}

/// The processor's own random bytes, with a word of the key hidden by them; no register keeps either.
macro_rules! drawn {
    ($name:ident, $instruction:literal, $feature:tt) => {
        #[test]
        fn $name() {
            if !is_x86_feature_detected!($feature) {
                println!("NOT TESTED: this processor has no {}.", $instruction);
                return;
            }
            let report = residue(|key: &Key, out: &mut Key| {
                copy(key, out);
                // SAFETY: writes to a page of its own; the loop ends when there is a number.
                unsafe {
                    asm!(
                        "2:",
                        concat!($instruction, " rax"),
                        "jnc 2b",
                        "xor rax, [{key}]",
                        "mov [{page}], rax",
                        "xor eax, eax",
                        key = in(reg) key.as_ptr(),
                        page = in(reg) page(libc::MAP_PRIVATE),
                        out("rax") _,
                    );
                }
            });
            assert_doubts(&report, Doubt::Noise);
            let text = report.to_string();
            assert!(text.contains("RDRAND") && text.contains("8 bytes differ"), "{text}");
        }
    };
}

drawn!(what_rdrand_hides_is_noise, "rdrand", "rdrand");
drawn!(what_rdseed_hides_is_noise, "rdseed", "rdseed");

#[test]
fn what_grows_with_time_is_noise_however_slowly() {
    let count = page(libc::MAP_SHARED);
    // SAFETY: it was mapped, is aligned, and lives for as long as the process; so it does in copies of that.
    let count = unsafe { &*count.cast::<AtomicU8>() };
    let report = residue(|key: &Key, out: &mut Key| {
        copy(key, out);
        let count = count.fetch_add(1, Ordering::Relaxed);
        // The same for two subjects in a row, wherever one begins.
        leave(black_box(&[count / 2; 32]));
        leave(black_box(&[count.div_ceil(2); 32]));
    });
    assert_doubts(&report, Doubt::Noise);
}

#[test]
fn what_is_hidden_by_random_bytes_is_found_since_these_are_the_same_for_all() {
    let report = residue(|key: &Key, out: &mut Key| {
        copy(key, out);
        let mut pad = [0; 32];
        // SAFETY: as many bytes as there are.
        let got = unsafe { libc::getrandom(pad.as_mut_ptr().cast(), 32, 0) };
        assert_eq!(got, 32);
        for (pad, key) in pad.iter_mut().zip(key) {
            *pad ^= key;
        }
        leave(&pad);
    });
    assert_eq!(report.verdict(), Verdict::Residue, "{report}");
    assert!(report.inconclusive().is_empty(), "{report}");
}

#[test]
fn clocks_counters_and_the_processors_number_are_no_noise() {
    assert_clean(&residue(|key: &Key, out: &mut Key| {
        copy(key, out);
        let mut left = [0; 32];
        let now = SystemTime::UNIX_EPOCH.elapsed().unwrap().as_nanos();
        let since = format!("{:?}", Instant::now());
        // SAFETY: it only says something.
        let counter = unsafe { std::arch::x86_64::_rdtsc() };
        // SAFETY: as above.
        let cpu = unsafe { libc::sched_getcpu() };
        left[..8].copy_from_slice(&now.to_ne_bytes()[..8]);
        left[8..16].copy_from_slice(&counter.to_ne_bytes());
        left[16..20].copy_from_slice(&cpu.to_ne_bytes());
        left[20] = since.as_bytes()[since.len() / 2];
        leave(&left);
        black_box(since);
    }));
}

#[test]
fn what_is_but_the_number_of_a_process_or_thread_is_no_noise() {
    assert_clean(&residue(|key: &Key, out: &mut Key| {
        copy(key, out);
        let mut left = [0; 32];
        left[..4].copy_from_slice(&std::process::id().to_ne_bytes());
        // SAFETY: a system call that takes no arguments.
        let tid = unsafe { libc::gettid() };
        left[4..8].copy_from_slice(&tid.to_ne_bytes());
        leave(&left);
        // Rust's threads note their numbers.
        thread::scope(|scope| {
            scope.spawn(|| thread::scope(|scope| scope.spawn(|| {}).join().is_ok()));
            scope.spawn(|| {});
        });
    }));
}

#[test]
fn what_is_hidden_by_which_number_is_left_is_noise() {
    let report = residue(|key: &Key, out: &mut Key| {
        copy(key, out);
        // SAFETY: a system call that takes no arguments.
        let number = || unsafe { libc::gettid() };
        let one = number();
        let other = thread::scope(|scope| scope.spawn(number).join().unwrap());
        // One of them for each of 32 bits of the key; no register keeps any of it, nor of them.
        // SAFETY: writes 32 words to a page of its own.
        unsafe {
            asm!(
                "xor ecx, ecx",
                "2:",
                "bt dword ptr [{key}], ecx",
                "mov eax, r8d",
                "cmovc eax, r9d",
                "mov [{page} + 4 * rcx], eax",
                "inc ecx",
                "cmp ecx, 32",
                "jne 2b",
                "xor eax, eax",
                "xor r8d, r8d",
                "xor r9d, r9d",
                "pxor xmm0, xmm0",
                key = in(reg) key.as_ptr(),
                page = in(reg) page(libc::MAP_PRIVATE),
                inout("r8") one => _,
                inout("r9") other => _,
                out("rax") _,
                out("rcx") _,
                out("xmm0") _,
            );
        }
    });
    assert_doubts(&report, Doubt::Noise);
    // In the words that were left, and nowhere else.
    let mut doubts = report.inconclusive().iter();
    assert!(
        !doubts.any(|it| it.reason.contains("register ")),
        "{report}"
    );
}

#[test]
fn an_operation_that_panics_has_strayed() {
    let report = residue(|key: &Key, _: &mut u8| {
        std::panic::set_hook(Box::new(|_| {}));
        panic!("{}", key.len());
    });
    assert_doubts(&report, Doubt::Strayed);
    assert!(report.to_string().contains("panicked"), "{report}");
}

#[test]
fn an_operation_that_ends_the_process_has_strayed() {
    let report = residue(|_: &Key, _: &mut u8| std::process::exit(0));
    assert_doubts(&report, Doubt::Strayed);
}

#[test]
fn an_operation_that_never_returns_is_ended() {
    let check = Check::new().time_limit(Duration::from_secs(9));
    let report = check.run(|_: &Key, _: &mut u8| {
        loop {
            thread::sleep(Duration::from_secs(1));
        }
    });
    assert_doubts(&report, Doubt::Strayed);
    // By its tracer, and not by who waits for that.
    assert!(
        report.to_string().contains("did not stop for 3s"),
        "{report}"
    );
}

#[test]
fn a_thread_that_does_not_end_is_ended_with_the_operation() {
    let check = Check::new().time_limit(Duration::from_secs(9));
    let report = check.run(|key: &Key, out: &mut Key| {
        let (sender, receiver) = mpsc::channel::<Key>();
        let thread = thread::spawn(move || receiver.recv().unwrap());
        sender.send(*key).unwrap();
        *out = thread.join().unwrap();
    });
    assert_doubts(&report, Doubt::Strayed);
    assert!(report.to_string().contains("thread"), "{report}");
}

#[test]
fn a_process_that_the_operation_starts_is_ended() {
    let report = residue(|key: &Key, out: &mut Key| {
        copy(key, out);
        let _ = black_box(Command::new("/bin/true").status().is_ok());
    });
    assert!(
        report
            .inconclusive()
            .iter()
            .any(|it| it.doubt == Doubt::Children),
        "{report}"
    );
}

#[test]
fn what_is_left_before_a_fork_is_found() {
    let report = residue(|key: &Key, out: &mut Key| {
        copy(key, out);
        leave(key);
        // SAFETY: the child ends at once.
        if unsafe { libc::fork() } == 0 {
            // SAFETY: ends the child.
            unsafe { libc::_exit(0) };
        }
    });
    assert!(
        report.found().iter().any(|it| it.bytes_of_secret == 32),
        "{report}"
    );
}

#[test]
fn a_secret_that_is_not_used_is_inconclusive_and_one_that_is_only_read_is_not() {
    assert_doubts(&residue(|_: &Key, out: &mut u8| *out = 1), Doubt::Unused);
    let report = residue(|key: &Key, out: &mut u8| {
        let mut read = [0; 32];
        copy(key, &mut read);
        read = [0; 32];
        *out = black_box(read)[3];
    });
    assert_clean(&report);
}

#[test]
fn where_no_process_can_be_started_alone_that_is_said() {
    // On a thread without a name, from a function that is no test.
    let report = thread::spawn(helper).join().unwrap();
    assert_doubts(&report, Doubt::InPlace);
}

fn helper() -> Report {
    residue(|key: &Key, out: &mut Key| copy(key, out))
}

#[test]
fn where_tracing_is_refused_it_is_said_by_what() {
    // The process that is started inherits the filter.
    let refused = thread::spawn(|| {
        refuse_ptrace();
        helper()
    });
    let report = refused.join().unwrap();
    assert_doubts(&report, Doubt::NotMeasured);
    let text = report.to_string();
    assert!(
        text.contains("PTRACE_TRACEME") && text.contains("os error 1"),
        "{text}"
    );
    assert!(text.contains("seccomp filter"), "{text}");
}

/// Has the system refuse it to this thread and to what that starts.
fn refuse_ptrace() {
    let of = |code: u32, k, jt, jf| libc::sock_filter {
        code: u16::try_from(code).unwrap(),
        jt,
        jf,
        k,
    };
    let number = u32::try_from(libc::SYS_ptrace).unwrap();
    let refusal = libc::SECCOMP_RET_ERRNO | libc::EPERM.cast_unsigned();
    let mut program = [
        of(libc::BPF_LD | libc::BPF_W | libc::BPF_ABS, 0, 0, 0),
        of(libc::BPF_JMP | libc::BPF_JEQ | libc::BPF_K, number, 0, 1),
        of(libc::BPF_RET | libc::BPF_K, refusal, 0, 0),
        of(libc::BPF_RET | libc::BPF_K, libc::SECCOMP_RET_ALLOW, 0, 0),
    ];
    let filter = libc::sock_fprog {
        len: 4,
        filter: program.as_mut_ptr(),
    };
    // SAFETY: a flag of this thread.
    let flag = unsafe { libc::prctl(libc::PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) };
    // SAFETY: the program lives for as long as the call, which copies it.
    let filtered = unsafe { libc::prctl(libc::PR_SET_SECCOMP, 2, &raw const filter) };
    assert_eq!((flag, filtered), (0, 0));
}
