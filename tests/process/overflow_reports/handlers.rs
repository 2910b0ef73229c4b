//! Handlers that were there before or came later are called, or not, as they would be without.
#![expect(unsafe_code, reason = "installs handlers, and makes faults")]

mod ends;

use std::{
    io,
    mem::{self, MaybeUninit},
    process::Output,
    ptr,
    sync::atomic::{AtomicUsize, Ordering},
};

use stackbleach::{HeapStack, bleach, report_overflows, run};

use crate::common::{child, maps};

use super::{KIB, MIB, WORDS, assert_said, dies, exit, in_96_kib, overflow, say, text};

/// A handler of the program's own, to be there before.
fn install(signal: i32, handler: usize, flags: i32, blocked: &[i32]) {
    // SAFETY: plain integers and pointers, for which all zeros is a value.
    let mut action: libc::sigaction = unsafe { MaybeUninit::zeroed().assume_init() };
    action.sa_sigaction = handler;
    action.sa_flags = flags;
    for &signal in blocked {
        // SAFETY: writes to a local.
        unsafe { libc::sigaddset(&raw mut action.sa_mask, signal) };
    }
    // SAFETY: the handlers here do nothing that isn't async-signal-safe.
    let result = unsafe { libc::sigaction(signal, &raw const action, ptr::null_mut()) };
    assert_eq!(result, 0, "{}", io::Error::last_os_error());
}

fn installed(signal: i32) -> libc::sigaction {
    let mut action = MaybeUninit::uninit();
    // SAFETY: writes to a local.
    let result = unsafe { libc::sigaction(signal, ptr::null(), action.as_mut_ptr()) };
    assert_eq!(result, 0);
    // SAFETY: written.
    unsafe { action.assume_init() }
}
static CALLS: AtomicUsize = AtomicUsize::new(0);

fn is_blocked(signal: i32) -> bool {
    let mut blocked = MaybeUninit::uninit();
    // SAFETY: writes to a local.
    unsafe { libc::pthread_sigmask(libc::SIG_BLOCK, ptr::null(), blocked.as_mut_ptr()) };
    // SAFETY: written, and reads it.
    unsafe { libc::sigismember(blocked.as_ptr(), signal) == 1 }
}

/// Where a fault is expected, by its page's end.
static EXPECTED: AtomicUsize = AtomicUsize::new(0);

extern "C" fn with_three(signal: i32, info: *mut libc::siginfo_t, context: *mut libc::c_void) {
    // SAFETY: the kernel's.
    let info = unsafe { &*info };
    // SAFETY: of a fault.
    let address = unsafe { info.si_addr() }.addr();
    let expected = EXPECTED.load(Ordering::Relaxed);
    let right = signal == libc::SIGSEGV
        && (expected - MIB..expected).contains(&address)
        && !context.is_null()
        && is_blocked(libc::SIGUSR1)
        && is_blocked(libc::SIGSEGV);
    exit(if right { 42 } else { 43 });
}

extern "C" fn with_one(signal: i32) {
    let right = signal == libc::SIGSEGV && !is_blocked(libc::SIGUSR1) && !is_blocked(signal);
    exit(if right { 42 } else { 43 });
}

/// That was there for a single time, and for that only: the fault happens again.
extern "C" fn for_a_single_time(_: i32) {
    say("for a single time\n");
    if installed(libc::SIGSEGV).sa_sigaction != libc::SIG_DFL {
        exit(43);
    }
}

/// In a child: with that handler there before, an overflow.
fn overflow_with_handler(handler: usize, flags: i32, blocked: &[i32]) {
    install(libc::SIGSEGV, handler, flags, blocked);
    report_overflows().unwrap();
    let mut stack = HeapStack::new(96 * KIB).unwrap();
    let usable = stack.run(|| maps::around(maps::here()).range).unwrap();
    EXPECTED.store(usable.start, Ordering::Relaxed);
    child::reached();
    let _ = stack.run(overflow);
}

#[track_caller]
fn assert_said_and_handled(output: &Output) {
    let printed = text(output);
    assert_eq!(
        printed.matches(&format!("{WORDS} 98304 bytes\n")).count(),
        1,
        "{printed}"
    );
    assert_eq!(output.status.code(), Some(42), "{printed}");
}

#[test]
fn a_handler_that_was_there_is_called_with_its_arguments() {
    let output = dies(
        a_handler_that_was_there_is_called_with_its_arguments,
        || {
            let flags = libc::SA_SIGINFO | libc::SA_ONSTACK;
            overflow_with_handler(with_three as *const () as usize, flags, &[libc::SIGUSR1]);
        },
    );
    output.iter().for_each(assert_said_and_handled);
}

/// With a signal's number alone, on whatever stack, and nothing blocked meanwhile.
#[test]
fn a_handler_of_the_old_form_is_called_with_its_argument() {
    let output = dies(
        a_handler_of_the_old_form_is_called_with_its_argument,
        || {
            overflow_with_handler(with_one as *const () as usize, libc::SA_NODEFER, &[]);
        },
    );
    output.iter().for_each(assert_said_and_handled);
}

#[test]
fn a_handler_for_a_single_time_is_called_once() {
    let output = dies(a_handler_for_a_single_time_is_called_once, || {
        let flags = libc::SA_RESETHAND | libc::SA_ONSTACK;
        overflow_with_handler(for_a_single_time as *const () as usize, flags, &[]);
    });
    let Some(output) = output else { return };
    assert_said(&output, 96 * KIB);
    assert_eq!(text(&output).matches("for a single time").count(), 1);
}

/// Opens the page, so that the instruction succeeds.
extern "C" fn opens(_: i32, info: *mut libc::siginfo_t, _: *mut libc::c_void) {
    // SAFETY: the kernel's.
    let info = unsafe { &*info };
    // SAFETY: of a fault.
    let address = unsafe { info.si_addr() };
    let page = maps::page();
    let start = address.with_addr(address.addr() / page * page);
    // SAFETY: a page of the test's own.
    unsafe { libc::mprotect(start, page, libc::PROT_READ | libc::PROT_WRITE) };
    CALLS.fetch_add(1, Ordering::Relaxed);
}

/// A page that is closed, which is not a stack's guard.
fn closed_page() -> *mut u8 {
    let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS;
    // SAFETY: new memory.
    let start = unsafe { libc::mmap(ptr::null_mut(), maps::page(), libc::PROT_NONE, flags, -1, 0) };
    assert_ne!(start, libc::MAP_FAILED);
    start.cast()
}

/// And so often that the crate's own state survives it.
#[test]
fn a_fault_elsewhere_is_its_handler_s_alone() {
    let test = a_fault_elsewhere_is_its_handler_s_alone;
    let output = child::output_alone(test, || {
        for signal in [libc::SIGSEGV, libc::SIGBUS] {
            install(signal, opens as *const () as usize, libc::SA_SIGINFO, &[]);
        }
        report_overflows().unwrap();
        let fault = || {
            let page = closed_page();
            // SAFETY: closed, and open once the handler has run.
            unsafe { page.write_volatile(1) };
        };
        for i in 0..10 {
            fault();
            run(fault).unwrap();
            run(|| run(fault).unwrap()).unwrap();
            bleach(fault);
            assert_eq!(CALLS.load(Ordering::Relaxed), 4 * (i + 1));
        }
    });
    if let Some(output) = output {
        assert!(!text(&output).contains(WORDS));
    }
}

/// What was there is there again when the program's last functions are called.
#[test]
fn handlers_are_put_back_at_exit() {
    extern "C" fn last() {
        let now = installed(libc::SIGSEGV).sa_sigaction;
        let right = now == with_one as *const () as usize;
        say(if right {
            "put back\n"
        } else {
            "not put back\n"
        });
    }

    let test = handlers_are_put_back_at_exit;
    if child::is_for(test) {
        // SAFETY: a function that can be called at any time.
        assert_eq!(unsafe { libc::atexit(last) }, 0);
        install(
            libc::SIGSEGV,
            with_one as *const () as usize,
            libc::SA_NODEFER,
            &[],
        );
        report_overflows().unwrap();
        assert_ne!(
            installed(libc::SIGSEGV).sa_sigaction,
            with_one as *const () as usize
        );
        child::reached();
        std::process::exit(0);
    }
    let output = child::succeeds(test);
    assert!(text(&output).contains("put back") && !text(&output).contains("not put"));
}

/// Somebody else's, installed since, which goes on to ours: it isn't taken out, and there is an
/// end to it.
#[test]
fn a_handler_installed_since_stays_in_front() {
    static OURS: AtomicUsize = AtomicUsize::new(0);

    extern "C" fn in_front(signal: i32, info: *mut libc::siginfo_t, context: *mut libc::c_void) {
        if CALLS.fetch_add(1, Ordering::Relaxed) > 1 {
            exit(44);
        }
        say("in front\n");
        let ours = OURS.load(Ordering::Relaxed) as *const ();
        // SAFETY: it was installed as this.
        let ours: extern "C" fn(i32, *mut libc::siginfo_t, *mut libc::c_void) =
            unsafe { mem::transmute(ours) };
        ours(signal, info, context);
    }

    let output = dies(a_handler_installed_since_stays_in_front, || {
        report_overflows().unwrap();
        OURS.store(installed(libc::SIGSEGV).sa_sigaction, Ordering::Relaxed);
        let theirs = in_front as *const () as usize;
        install(
            libc::SIGSEGV,
            theirs,
            libc::SA_SIGINFO | libc::SA_ONSTACK,
            &[],
        );
        report_overflows().unwrap();
        assert_eq!(installed(libc::SIGSEGV).sa_sigaction, theirs);
        child::reached();
        in_96_kib(overflow);
    });
    let Some(output) = output else { return };
    assert_said(&output, 96 * KIB);
    assert_eq!(text(&output).matches("in front").count(), 1);
}
