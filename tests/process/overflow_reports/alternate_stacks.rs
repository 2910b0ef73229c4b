//! It is said on threads that have an alternate stack, which a thread can be given.
#![expect(unsafe_code, reason = "registers stacks")]

use std::{
    cell::Cell,
    mem::MaybeUninit,
    ptr,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use stackbleach::{report_overflows, report_overflows_on_this_thread};

use crate::common::{child, maps, pthreads::Attributes};

use super::{KIB, assert_died_silently, assert_said, dies, in_96_kib, overflow};

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
        assert_eq!(FOUND.load(Ordering::Relaxed), 1);
    });
}

/// How often a thread found its own at its end.
static FOUND: AtomicUsize = AtomicUsize::new(0);

/// Looks at the end of a thread what is registered: after ours has gone, since that was made
/// later, and destructors are called in the reverse order.
struct AtTheEnd(Cell<usize>);

impl Drop for AtTheEnd {
    fn drop(&mut self) {
        if alternate_stack() == Some(self.0.get()) {
            FOUND.fetch_add(1, Ordering::Relaxed);
        }
    }
}

thread_local! {
    static AT_THE_END: AtTheEnd = const { AtTheEnd(Cell::new(0)) };
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
