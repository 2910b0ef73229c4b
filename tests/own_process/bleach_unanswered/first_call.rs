//! Where a first call can't find out which stack it is on, it is refused: on the initial thread
//! without files, on others without calls that say the same.
#![expect(unsafe_code, reason = "takes rights and calls away")]

use std::{
    fmt::Display,
    fs::{self, File},
    hint::black_box,
    io,
    sync::atomic::{AtomicBool, Ordering::SeqCst},
    thread,
};

use libtest_mimic::Trial;
use stackbleach::bleach;

use crate::common::{
    below::{self, Needle, StackView},
    child, filter,
    foreign::{self, Heap, Painted},
    forks, initial, limits, maps,
    pthreads::{Attributes, Memory},
    refused::{assert_fiber_refused, assert_refuses},
};

use super::{
    KIB, MIB, OPEN, assert_bleaches, assert_bleaches_on_a_heap_stack, on_a_thread, refuse_affinity,
    refuse_wake_op,
};

pub(super) fn cases() -> Vec<Trial> {
    initial::cases![
        a_first_call_is_refused_on_the_initial_thread_alone_where_no_file_can_be_opened,
        a_first_call_is_refused_on_the_initial_thread_alone_where_no_descriptor_is_left,
        a_first_call_is_refused_on_the_initial_thread_alone_where_there_is_no_proc,
        a_first_call_is_refused_on_the_initial_thread_alone_where_the_mappings_can_not_be_read,
        a_first_call_is_refused_on_the_initial_thread_alone_where_the_mappings_read_as_none,
        a_first_call_is_refused_where_neither_files_nor_calls_say_what_a_threads_stack_is,
        a_first_call_in_a_destructor_of_a_thread_local_takes_no_file,
        what_is_no_threads_own_stack_is_refused_without_files_as_well,
        a_first_call_is_refused_where_the_kernel_does_not_say_what_lies_at_the_base,
        a_first_call_on_a_thread_is_refused_where_its_attributes_are_not_to_be_had,
    ]
}

/// The initial thread is bleached although `deprive` was called, which says what is wrong then, or
/// nothing if it couldn't, if it has been bleached before; else it is refused, but for its heap
/// stacks. Other threads are bleached.
fn refused_at_first(deprive: impl Fn() -> Option<String> + Sync) {
    if !initial::may_grow_to(8 * MIB) {
        return;
    }
    on_the_initial_thread(&deprive);
    on_a_thread(&|below| begins(below, &deprive));
    on_a_thread(&|below| goes_on(below, &deprive));
}

/// The same, and other threads fare no better.
fn refused_anywhere_at_first(deprive: impl Fn() -> Option<String> + Sync) {
    if !initial::may_grow_to(8 * MIB) {
        return;
    }
    on_the_initial_thread(&deprive);
    on_a_thread(&|below| refuses(below, &deprive));
    on_a_thread(&|below| goes_on(below, &deprive));
}

fn on_the_initial_thread(deprive: &dyn Fn() -> Option<String>) {
    forks::within(forks::fork, || refuses(&mut StackView::new(), deprive));
    forks::within(forks::fork, || goes_on(&mut StackView::new(), deprive));
}

/// A stack of which nothing was noted, and not a little touched.
fn begins(below: &mut StackView, deprive: &dyn Fn() -> Option<String>) {
    below::leave(Needle::new(), MIB);
    if deprive().is_some() {
        assert_bleaches(below);
        assert_bleaches_on_a_heap_stack(below);
    }
}

/// A stack of which nothing was noted.
fn refuses(below: &mut StackView, deprive: &dyn Fn() -> Option<String>) {
    below::leave(Needle::new(), 2 * foreign::SIZE);
    let Some(why) = deprive() else {
        return;
    };
    let painted = Painted::below();
    assert_refuses(&why);
    painted.assert_untouched();
    assert_bleaches_on_a_heap_stack(below);
    assert_refuses(&why);
}

/// A stack that was noted.
fn goes_on(below: &mut StackView, deprive: &dyn Fn() -> Option<String>) {
    bleach(|| ());
    if deprive().is_some() {
        assert_bleaches(below);
        assert_bleaches_on_a_heap_stack(below);
    }
}

fn unknown(error: &io::Error) -> String {
    format!("the bounds of the thread's stack are unknown (HeapStack::run needs none): {error}")
}

const MAPS: &str = "/proc/self/maps";

fn unread(why: &dyn Display) -> String {
    format!(
        "the bounds of the thread's stack are unknown (HeapStack::run needs none): {MAPS} can't be \
         read: {why}"
    )
}

/// Why not even the first file can be opened.
fn not_opened() -> String {
    unread(&File::open(MAPS).unwrap_err())
}

fn a_first_call_is_refused_on_the_initial_thread_alone_where_no_file_can_be_opened() {
    refused_at_first(|| {
        filter::refuse(&OPEN, libc::EACCES);
        Some(not_opened())
    });
}

fn a_first_call_is_refused_on_the_initial_thread_alone_where_no_descriptor_is_left() {
    refused_at_first(|| {
        limits::set(libc::RLIMIT_NOFILE, 0);
        Some(not_opened())
    });
}

fn a_first_call_is_refused_on_the_initial_thread_alone_where_there_is_no_proc() {
    refused_at_first(|| {
        // A folder that all systems have, and that has no `proc` in it.
        // SAFETY: takes a constant name.
        let change = || unsafe { libc::chroot(c"/usr".as_ptr()) } == 0;
        // SAFETY: takes a number.
        let done = change() || unsafe { libc::unshare(libc::CLONE_NEWUSER) } == 0 && change();
        if !done {
            let error = io::Error::last_os_error();
            child::untested(&format!(
                "a root without /proc, which takes root or a process of one thread: {error}"
            ));
            return None;
        }
        Some(not_opened())
    });
}

/// After it was opened.
fn a_first_call_is_refused_on_the_initial_thread_alone_where_the_mappings_can_not_be_read() {
    refused_at_first(|| {
        assert!(!fs::read(MAPS).unwrap().is_empty(), "control");
        filter::refuse_reading(libc::SYS_read, 0, libc::EIO);
        File::open(MAPS).unwrap();
        let error = fs::read(MAPS).unwrap_err();
        assert_eq!(error.raw_os_error(), Some(libc::EIO));
        Some(unread(&error))
    });
}

/// In a sandbox that only pretends.
fn a_first_call_is_refused_on_the_initial_thread_alone_where_the_mappings_read_as_none() {
    refused_at_first(|| {
        filter::refuse_reading(libc::SYS_read, 0, 0);
        assert_eq!(fs::read(MAPS).unwrap(), b"");
        Some(unread(&"it is empty"))
    });
}

/// One by one: whether there is a gap, and whether a page is open.
fn a_first_call_is_refused_where_neither_files_nor_calls_say_what_a_threads_stack_is() {
    let no_msync = || filter::refuse(&[libc::SYS_msync], libc::EPERM);
    let ways: [&(dyn Fn() + Sync); 2] = [&no_msync, &refuse_wake_op];
    for way in ways {
        let deprive = || {
            filter::refuse(&OPEN, libc::EACCES);
            way();
            Some(not_opened())
        };
        on_a_thread(&|below| refuses(below, &deprive));
    }
}

/// A panic there ends the process.
fn a_first_call_in_a_destructor_of_a_thread_local_takes_no_file() {
    struct Bleaches(AtomicBool);

    impl Drop for Bleaches {
        fn drop(&mut self) {
            assert!(self.0.load(SeqCst));
            let mut below = StackView::from_limit(maps::here() - MIB);
            below::assert_bleaches(&mut below, 8 * KIB);
            DROPPED.store(true, SeqCst);
        }
    }

    thread_local! {
        static BLEACHES: Bleaches = const { Bleaches(AtomicBool::new(false)) };
    }

    static DROPPED: AtomicBool = AtomicBool::new(false);

    let _ = Needle::new();
    filter::refuse_reading(libc::SYS_read, 0, libc::EIO);
    fs::read(MAPS).unwrap_err();
    let thread = thread::spawn(|| BLEACHES.with(|bleaches| bleaches.0.store(true, SeqCst)));
    thread.join().unwrap();
    assert!(DROPPED.load(SeqCst));
}

fn what_is_no_threads_own_stack_is_refused_without_files_as_well() {
    // Within the initial thread's, and a fiber.
    let mut local = [0_u8; MIB];
    let start = black_box(&mut local).as_mut_ptr().expose_provenance();
    let pages = start.next_multiple_of(maps::page())..start + MIB / 2;
    // SAFETY: nobody else uses it.
    let within = unsafe { Attributes::new().on(&pages) };
    let memory = Memory::new(MIB);
    // SAFETY: nobody else uses it.
    let own = unsafe { Attributes::new().on(&memory.range()) };
    filter::refuse(&OPEN, libc::EACCES);
    within.run(|| {
        assert!(pages.contains(&maps::here()));
        assert_refuses(&not_opened());
    });
    let fiber = Heap::new();
    own.run(|| {
        for _ in 0..2 {
            assert_fiber_refused(&fiber.range());
            bleach(|| ());
        }
    });
}

/// No system call, but what the kernel hands over to each program: by that the initial thread's
/// stack is known from others.
fn a_first_call_is_refused_where_the_kernel_does_not_say_what_lies_at_the_base() {
    refused_anywhere_at_first(|| {
        // SAFETY: asks.
        let random = || unsafe { libc::getauxval(libc::AT_RANDOM) };
        assert_ne!(random(), 0, "control");
        // SAFETY: as the kernel left it, for nothing here sets variables.
        unsafe { forget(libc::AT_RANDOM) };
        assert_eq!(random(), 0);
        Some(unknown(&io::ErrorKind::Unsupported.into()))
    });
}

unsafe extern "C" {
    /// The C library's: to begin with, what the kernel put on the initial thread's stack.
    static environ: *const *const libc::c_char;
}

/// Has the vector of what the kernel hands over, which begins where the variables end, not speak
/// of that any more.
///
/// # Safety
///
/// Variables must not have been changed.
unsafe fn forget(kind: libc::c_ulong) {
    // SAFETY: nobody writes to it.
    let mut variable = unsafe { environ };
    // SAFETY: they end with a null pointer.
    while !unsafe { variable.read() }.is_null() {
        // SAFETY: as above.
        variable = unsafe { variable.add(1) };
    }
    // SAFETY: that has something behind it.
    let vector = unsafe { variable.add(1) };
    let mut entry = vector.cast_mut().cast::<[libc::c_ulong; 2]>();
    loop {
        // SAFETY: it ends with an entry of that kind.
        let [found, value] = unsafe { entry.read() };
        assert_ne!(found, libc::AT_NULL, "it isn't there");
        if found == kind {
            // SAFETY: it lies on a stack, and is read now and then.
            unsafe { entry.write([libc::AT_IGNORE, value]) };
            return;
        }
        // SAFETY: it wasn't the last.
        entry = unsafe { entry.add(1) };
    }
}

/// Those of the initial thread are not needed, where it is on its own stack.
fn a_first_call_on_a_thread_is_refused_where_its_attributes_are_not_to_be_had() {
    if cfg!(target_env = "musl") {
        child::untested("attributes that are not to be had: musl has them without a call");
        return;
    }
    if !initial::may_grow_to(8 * MIB) {
        return;
    }
    for errno in [libc::EPERM, libc::EACCES, libc::ENOMEM, libc::EINVAL] {
        let deprive = || {
            assert_eq!(refuse_affinity(errno), errno, "control");
            Some(unknown(&io::Error::from_raw_os_error(errno)))
        };
        on_a_thread(&|below| refuses(below, &deprive));
        on_a_thread(&|below| goes_on(below, &deprive));
        for noted in [false, true] {
            forks::within(forks::fork, || {
                let mut below = StackView::new();
                if noted {
                    bleach(|| ());
                }
                deprive();
                assert_bleaches(&mut below);
                assert_bleaches_on_a_heap_stack(&mut below);
            });
        }
    }
}
