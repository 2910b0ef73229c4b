//! Promise: where it was asked for, an overflow of a heap stack is said in words, and all that
//! would have happened without that happens: messages, handlers, exit status.
//!
//! Each in a child, since a process has one handler for each signal, and dies of most of this.
#![expect(unsafe_code, reason = "installs handlers, makes faults, and allocates")]

use std::{
    alloc::{GlobalAlloc, Layout, System},
    cell::Cell,
    hint::black_box,
    io,
    mem::{self, MaybeUninit},
    os::unix::process::ExitStatusExt,
    process::Output,
    ptr,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use stackbleach::{
    Bleached, HeapStack, bleach, maybe_grow, remaining_stack, report_overflows,
    report_overflows_on_this_thread, run,
};

use crate::common::{child, forks, limits, maps, polling, pthreads::Attributes};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

const WORDS: &str = "has overflowed a HeapStack of";

/// Ends the process where a thread allocates from its overflow on.
struct Allocator;

thread_local! {
    static OVERFLOWS: Cell<bool> = const { Cell::new(false) };
}

// SAFETY: the system's own.
unsafe impl GlobalAlloc for Allocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if OVERFLOWS.get() {
            say("allocated in a handler");
            exit(3);
        }
        // SAFETY: by this function's own contract.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, start: *mut u8, layout: Layout) {
        // SAFETY: by this function's own contract.
        unsafe { System.dealloc(start, layout) };
    }
}

#[global_allocator]
static ALLOCATOR: Allocator = Allocator;

/// In handlers.
fn say(words: &str) {
    // SAFETY: reads the words.
    unsafe { libc::write(2, words.as_ptr().cast(), words.len()) };
}

/// In handlers.
fn exit(status: i32) -> ! {
    // SAFETY: ends the process, with none of what is left to do.
    unsafe { libc::_exit(status) }
}

/// Recursion without an end.
#[inline(never)]
fn overflow() {
    OVERFLOWS.set(true);
    descend(0);
}

#[inline(never)]
fn descend(level: u64) -> u64 {
    let frame = black_box([level; 25]);
    if level == u64::MAX {
        return 0;
    }
    descend(level + 1) + black_box(frame)[7]
}

/// Runs `body` in a child, if this is not that, and returns what came of it.
fn dies<F: Fn() + Copy>(test: F, body: impl FnOnce()) -> Option<Output> {
    if child::is_for(test) {
        limits::set(libc::RLIMIT_CORE, 0);
        body();
        return None;
    }
    let output = child::command(test).output().unwrap();
    assert!(child::has_reached(&output), "{}", text(&output));
    Some(output)
}

fn text(output: &Output) -> String {
    format!(
        "{}: {}",
        output.status,
        String::from_utf8_lossy(&output.stderr)
    )
}

/// The child said that a stack of so many bytes has overflowed, once, and died of the fault.
#[track_caller]
fn assert_said(output: &Output, size: usize) {
    let printed = text(output);
    assert!(
        printed.contains(&format!("{WORDS} {size} bytes\n")),
        "{printed}"
    );
    assert_eq!(printed.matches(WORDS).count(), 1, "{printed}");
    assert!(
        printed.contains("help: make it larger (HeapStack::new, "),
        "{printed}"
    );
    assert_eq!(output.status.signal(), Some(libc::SIGSEGV), "{printed}");
}

/// The child died of that signal, and none of ours was said.
#[track_caller]
fn assert_died_silently(output: &Output, signal: i32) {
    let printed = text(output);
    assert!(!printed.contains(WORDS), "{printed}");
    assert_eq!(output.status.signal(), Some(signal), "{printed}");
}

#[test]
fn an_overflow_is_said_with_thread_and_size() {
    let test = an_overflow_is_said_with_thread_and_size;
    let output = dies(test, || {
        report_overflows().unwrap();
        let mut stack = HeapStack::new(96 * KIB).unwrap();
        let body = move || {
            // SAFETY: returns a number.
            eprintln!("number {}.", unsafe { libc::gettid() });
            child::reached();
            stack.run(overflow)
        };
        let thread = thread::Builder::new().name("a signer".into()).spawn(body);
        let _ = thread.unwrap().join();
    });
    let Some(output) = output else { return };
    assert_said(&output, 96 * KIB);
    let printed = text(&output);
    let (_, number) = printed.split_once("number ").unwrap();
    let (number, _) = number.split_once('.').unwrap();
    let words = format!("\nthread 'a signer' ({number}) {WORDS} 98304 bytes\n");
    assert!(printed.contains(&words), "{printed}");
}

/// The control: without the call nothing is said, and the end is the same.
#[test]
fn an_overflow_is_not_said_unasked() {
    let output = dies(an_overflow_is_not_said_unasked, || {
        let mut stack = HeapStack::new(0).unwrap();
        child::reached();
        let _ = stack.run(overflow);
    });
    let Some(output) = output else { return };
    assert_died_silently(&output, libc::SIGSEGV);
}

/// Which of the ways a child is to take.
const WAY: &str = "STACKBLEACH_TEST_WAY";

fn in_96_kib(f: impl FnOnce()) {
    let _ = HeapStack::new(96 * KIB).unwrap().run(f);
}

/// Ways to come to a stack that overflows, and its size.
const WAYS: [(usize, fn()); 11] = [
    (HeapStack::DEFAULT_SIZE, || drop(run(overflow))),
    (96 * KIB, || {
        let mut stack = HeapStack::new(96 * KIB).unwrap();
        stack.batch(|batch| {
            batch.run(|| ()).unwrap();
            drop(batch.run(overflow));
        });
    }),
    // On a segment, since there is less left than that.
    (256 * KIB, || {
        in_96_kib(|| maybe_grow(remaining_stack().unwrap() + 1, 256 * KIB, overflow));
    }),
    // In place, since there isn't.
    (96 * KIB, || {
        in_96_kib(|| maybe_grow(4 * KIB, 256 * KIB, overflow));
    }),
    (HeapStack::DEFAULT_SIZE, || {
        in_96_kib(|| drop(run(overflow)));
    }),
    // The outer one, once the inner ones are done.
    (96 * KIB, || {
        in_96_kib(|| {
            run(|| run(|| ()).unwrap()).unwrap();
            overflow();
        });
    }),
    // The outer one amid the inner one, as on the way to that.
    (96 * KIB, || {
        in_96_kib(|| {
            let limit = maps::around(maps::here()).range.start;
            let below = ptr::with_exposed_provenance_mut::<u8>(limit - 8);
            let _ = run(|| {
                OVERFLOWS.set(true);
                // SAFETY: that is what it is not.
                unsafe { below.write_volatile(1) };
            });
        });
    }),
    (HeapStack::DEFAULT_SIZE, || bleach(|| drop(run(overflow)))),
    (96 * KIB, || in_96_kib(|| bleach(overflow))),
    (HeapStack::DEFAULT_SIZE, || {
        let _ = polling::block_on(Bleached::new(async { overflow() }));
    }),
    (64 * MIB, || {
        let _ = HeapStack::new(64 * MIB).unwrap().run_measured(overflow);
    }),
];

#[test]
fn an_overflow_is_said_on_stacks_of_each_kind() {
    let test = an_overflow_is_said_on_stacks_of_each_kind;
    if child::is_for(test) {
        limits::set(libc::RLIMIT_CORE, 0);
        let way: usize = std::env::var(WAY).unwrap().parse().unwrap();
        report_overflows().unwrap();
        child::reached();
        WAYS[way].1();
        return;
    }
    for (way, (size, _)) in WAYS.into_iter().enumerate() {
        let output = child::command(test).env(WAY, way.to_string()).output();
        assert_said(&output.unwrap(), size);
    }
}

/// In a fork as well.
#[test]
fn an_overflow_is_said_in_a_forked_child() {
    let output = dies(an_overflow_is_said_in_a_forked_child, || {
        report_overflows().unwrap();
        let mut stack = HeapStack::new(96 * KIB).unwrap();
        match forks::fork() {
            0 => forks::conclude(|| drop(stack.run(overflow))),
            pid => {
                let mut status = 0;
                // SAFETY: writes to a local.
                unsafe { libc::waitpid(pid, &raw mut status, 0) };
                assert_eq!(libc::WTERMSIG(status), libc::SIGSEGV);
            }
        }
        child::reached();
        // The same end as the child's.
        overflow_quietly(&mut stack);
    });
    let Some(output) = output else { return };
    let printed = text(&output);
    assert_eq!(
        printed.matches(&format!("{WORDS} 98304 bytes\n")).count(),
        2,
        "{printed}"
    );
    assert_eq!(output.status.signal(), Some(libc::SIGSEGV), "{printed}");
}

fn overflow_quietly(stack: &mut HeapStack) {
    let _ = stack.run(overflow);
}

/// What the standard library says of the thread's own stack, and how that ends, stays.
#[test]
fn an_overflow_of_the_thread_s_own_stack_is_the_standard_library_s_to_say() {
    let test = an_overflow_of_the_thread_s_own_stack_is_the_standard_library_s_to_say;
    let output = dies(test, || {
        // Called more than once, by several threads at a time, it is in front once.
        thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| report_overflows().unwrap());
            }
        });
        report_overflows().unwrap();
        let thread = thread::Builder::new().name("plain".into()).spawn(|| {
            run(|| ()).unwrap();
            child::reached();
            // The standard library may allocate what it likes.
            descend(0)
        });
        let _ = thread.unwrap().join();
    });
    let Some(output) = output else { return };
    assert_died_silently(&output, libc::SIGABRT);
    let printed = text(&output);
    assert_eq!(
        printed.matches("has overflowed its stack").count(),
        1,
        "{printed}"
    );
}

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

fn is_blocked(signal: i32) -> bool {
    let mut blocked = MaybeUninit::uninit();
    // SAFETY: writes to a local.
    unsafe { libc::pthread_sigmask(libc::SIG_BLOCK, ptr::null(), blocked.as_mut_ptr()) };
    // SAFETY: written, and reads it.
    unsafe { libc::sigismember(blocked.as_ptr(), signal) == 1 }
}

/// Where a fault is expected, by its page's end.
static EXPECTED: AtomicUsize = AtomicUsize::new(0);
static CALLS: AtomicUsize = AtomicUsize::new(0);

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

/// Where nothing was there: on the heap stack and elsewhere, and of a signal that was sent.
#[test]
fn without_a_handler_the_signal_ends_the_process() {
    let test = without_a_handler_the_signal_ends_the_process;
    let ends: [fn(); 4] = [
        || in_96_kib(overflow),
        || {
            // SAFETY: that is what it is not.
            unsafe { closed_page().write_volatile(1) };
        },
        // SAFETY: takes a number.
        || assert_eq!(unsafe { libc::raise(libc::SIGSEGV) }, 0),
        || {
            let process = std::process::id().try_into().unwrap();
            // SAFETY: takes numbers.
            unsafe { libc::kill(process, libc::SIGBUS) };
            thread::park();
        },
    ];
    if child::is_for(test) {
        limits::set(libc::RLIMIT_CORE, 0);
        let end: usize = std::env::var(WAY).unwrap().parse().unwrap();
        install(libc::SIGSEGV, libc::SIG_DFL, 0, &[]);
        install(libc::SIGBUS, libc::SIG_DFL, 0, &[]);
        report_overflows().unwrap();
        child::reached();
        ends[end]();
        say("lives on");
        return;
    }
    for end in 0..ends.len() {
        let output = child::command(test).env(WAY, end.to_string()).output();
        let output = output.unwrap();
        if end == 0 {
            assert_said(&output, 96 * KIB);
        } else {
            let signal = if end == 3 {
                libc::SIGBUS
            } else {
                libc::SIGSEGV
            };
            assert_died_silently(&output, signal);
        }
        assert!(child::has_reached(&output) && !text(&output).contains("lives on"));
    }
}

/// A sent signal is, a fault can't be.
#[test]
fn what_was_ignored_is_ignored() {
    let output = dies(what_was_ignored_is_ignored, || {
        install(libc::SIGSEGV, libc::SIG_IGN, 0, &[]);
        report_overflows().unwrap();
        for _ in 0..3 {
            // SAFETY: takes a number.
            assert_eq!(unsafe { libc::raise(libc::SIGSEGV) }, 0);
        }
        child::reached();
        in_96_kib(overflow);
    });
    let Some(output) = output else { return };
    assert_said(&output, 96 * KIB);
}

/// Nor by another signal where nobody reads what is said: a pipe whose other end is closed, in a
/// process that doesn't ignore the signal for that; and one that is full.
#[test]
fn the_end_is_the_same_where_nobody_reads() {
    let test = the_end_is_the_same_where_nobody_reads;
    if child::is_for(test) {
        limits::set(libc::RLIMIT_CORE, 0);
        install(libc::SIGPIPE, libc::SIG_DFL, 0, &[]);
        report_overflows().unwrap();
        in_96_kib(overflow);
        return;
    }
    for closed in [true, false] {
        let (reader, mut writer) = io::pipe().unwrap();
        let reader = if closed {
            drop(reader);
            None
        } else {
            io::Write::write_all(&mut writer, &[0; 64 * KIB]).unwrap();
            Some(reader)
        };
        let mut child = child::command(test).stderr(writer).spawn().unwrap();
        let status = child.wait().unwrap();
        assert_eq!(status.signal(), Some(libc::SIGSEGV), "{status}");
        drop(reader);
    }
}

/// Threads as C makes them have no alternate stack.
#[test]
fn an_overflow_on_a_thread_without_an_alternate_stack_is_not_said() {
    let test = an_overflow_on_a_thread_without_an_alternate_stack_is_not_said;
    let output = dies(test, || {
        report_overflows().unwrap();
        Attributes::new().run(|| {
            assert_eq!(alternate_stack(), None);
            child::reached();
            in_96_kib(overflow);
        });
    });
    let Some(output) = output else { return };
    assert_died_silently(&output, libc::SIGSEGV);
}

#[test]
fn an_overflow_on_a_thread_that_was_given_an_alternate_stack_is_said() {
    let test = an_overflow_on_a_thread_that_was_given_an_alternate_stack_is_said;
    let output = dies(test, || {
        report_overflows().unwrap();
        Attributes::new().run(|| {
            report_overflows_on_this_thread().unwrap();
            assert!(alternate_stack().is_some());
            child::reached();
            in_96_kib(overflow);
        });
    });
    let Some(output) = output else { return };
    assert_said(&output, 96 * KIB);
}

/// Where the calling thread's alternate stack is, if it has one.
fn alternate_stack() -> Option<usize> {
    let mut now = MaybeUninit::<libc::stack_t>::uninit();
    // SAFETY: writes to a local.
    let result = unsafe { libc::sigaltstack(ptr::null(), now.as_mut_ptr()) };
    assert_eq!(result, 0);
    // SAFETY: written.
    let now = unsafe { now.assume_init() };
    (now.ss_flags & libc::SS_DISABLE == 0).then(|| now.ss_sp.addr())
}

/// Registers one, or none.
fn register(start: *mut u8, size: usize) {
    let stack = libc::stack_t {
        ss_sp: start.cast(),
        ss_flags: if start.is_null() { libc::SS_DISABLE } else { 0 },
        ss_size: size,
    };
    // SAFETY: the caller's, or none.
    let result = unsafe { libc::sigaltstack(&raw const stack, ptr::null_mut()) };
    assert_eq!(result, 0);
}

fn is_mapped(address: usize) -> bool {
    maps::all()
        .iter()
        .any(|mapping| mapping.range.contains(&address))
}

/// Idempotent, and gone with the thread.
#[test]
fn a_thread_s_alternate_stack_is_made_once_and_goes_with_it() {
    let test = a_thread_s_alternate_stack_is_made_once_and_goes_with_it;
    child::alone(test, || {
        let lifetime = || {
            report_overflows_on_this_thread().unwrap();
            let made = alternate_stack().unwrap();
            for _ in 0..3 {
                report_overflows_on_this_thread().unwrap();
                assert_eq!(alternate_stack(), Some(made));
            }
            // Somebody takes it back: then it is there again.
            register(ptr::null_mut(), 0);
            report_overflows_on_this_thread().unwrap();
            assert_eq!(alternate_stack(), Some(made));
            assert!(is_mapped(made));
            made
        };
        let made = Attributes::new().run(lifetime);
        assert!(!is_mapped(made));
        let mappings = maps::all().len();
        for _ in 0..100 {
            Attributes::new().run(lifetime);
        }
        assert!(maps::all().len() <= mappings + 1);
    });
}

#[test]
fn an_alternate_stack_that_is_there_stays() {
    let test = an_alternate_stack_that_is_there_stays;
    child::alone(test, || {
        // The standard library's.
        thread::spawn(|| {
            let before = alternate_stack();
            assert!(before.is_some());
            report_overflows_on_this_thread().unwrap();
            assert_eq!(alternate_stack(), before);
        })
        .join()
        .unwrap();
        // Before, and one that comes later.
        Attributes::new().run(|| {
            let memory: &'static mut [u8] = Box::leak(vec![0; 64 * KIB].into_boxed_slice());
            let theirs = memory.as_mut_ptr();
            AT_THE_END.with(|end| end.0.set(theirs.addr()));
            register(theirs, 64 * KIB);
            report_overflows_on_this_thread().unwrap();
            assert_eq!(alternate_stack(), Some(theirs.addr()));
            register(ptr::null_mut(), 0);
            report_overflows_on_this_thread().unwrap();
            assert_ne!(alternate_stack(), Some(theirs.addr()));
            register(theirs, 64 * KIB);
        });
        assert_eq!(CALLS.load(Ordering::Relaxed), 1);
    });
}

/// Looks at the end of a thread what is registered: after ours has gone, since that was made
/// later, and destructors are called in the reverse order.
struct AtTheEnd(Cell<usize>);

impl Drop for AtTheEnd {
    fn drop(&mut self) {
        if alternate_stack() == Some(self.0.get()) {
            CALLS.fetch_add(1, Ordering::Relaxed);
        }
    }
}

thread_local! {
    static AT_THE_END: AtTheEnd = const { AtTheEnd(Cell::new(0)) };
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

/// As small as the system's least, which leaves 2 KiB to a handler on x86.
#[test]
fn a_small_alternate_stack_suffices() {
    let output = dies(a_small_alternate_stack_suffices, || {
        report_overflows().unwrap();
        install_small_stack();
        child::reached();
        in_96_kib(overflow);
    });
    let Some(output) = output else { return };
    assert_said(&output, 96 * KIB);
}

fn install_small_stack() {
    // SAFETY: reads what the kernel handed over.
    let least = unsafe { libc::getauxval(libc::AT_MINSIGSTKSZ) };
    let least = usize::try_from(least).unwrap().max(libc::MINSIGSTKSZ) + HANDLER;
    let page = maps::page();
    let size = least.next_multiple_of(page) + page;
    let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS;
    // SAFETY: new memory.
    let memory = unsafe { libc::mmap(ptr::null_mut(), size, libc::PROT_NONE, flags, -1, 0) };
    assert_ne!(memory, libc::MAP_FAILED);
    // SAFETY: within it.
    let start = unsafe { memory.add(page) };
    let access = libc::PROT_READ | libc::PROT_WRITE;
    // SAFETY: as above.
    assert_eq!(unsafe { libc::mprotect(start, size - page, access) }, 0);
    // SAFETY: as above.
    let lowest = unsafe { start.add(size - page - least) };
    register(lowest.cast(), least);
}

/// What ours may take besides, without optimisation, and then the standard library's.
const HANDLER: usize = KIB;
