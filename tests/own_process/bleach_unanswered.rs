//! Promise: where the kernel won't say which pages of a stack hold something, `bleach` erases
//! all of it, on any thread's stack and on a `HeapStack`. Where it can't find out which
//! stack it is on, whoever doesn't say, or how far that has grown, it says so. It takes files for
//! that on the initial thread alone.
//!
//! What looks at the stacks was opened before.
#![expect(unsafe_code, reason = "takes rights and calls away")]

use std::{
    cell::Cell,
    error::Error as _,
    fmt::Display,
    fs::{self, File},
    hint::black_box,
    io,
    mem::MaybeUninit,
    panic::{AssertUnwindSafe, catch_unwind, panic_any},
    sync::atomic::{AtomicBool, Ordering::SeqCst},
    thread,
};

use libtest_mimic::Trial;
use stackbleach::{Error, HeapStack, PanicError, bleach, try_bleach};

use crate::common::{
    below::{self, Below, Needle},
    child, filter,
    foreign::{self, Heap, Mapped, Painted},
    forks, initial, limits, maps,
    pthreads::{Attributes, Memory},
    quiet::quietly,
    refused::{assert_fiber_refused, assert_refuses},
};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

pub(crate) fn cases() -> Vec<Trial> {
    initial::cases![
        what_was_left_is_erased_although_ioctl_is_not_permitted,
        what_was_left_is_erased_although_ioctl_does_not_know_the_question,
        what_was_left_is_erased_although_ioctl_only_pretends_to_answer,
        what_was_left_is_erased_although_the_pagemap_can_neither_be_asked_nor_read,
        what_was_left_is_erased_although_the_pagemap_reads_as_empty,
        what_was_left_is_erased_although_the_pagemap_tells_only_what_is_known,
        what_was_left_is_erased_although_the_process_may_not_look_at_itself,
        what_was_left_is_erased_although_msync_is_not_permitted,
        what_was_left_is_erased_although_there_is_neither_msync_nor_ioctl,
        what_was_left_is_erased_although_the_operation_on_futexes_is_not_permitted,
        what_was_left_is_erased_although_neither_files_nor_ioctl_are_permitted_any_more,
        what_was_left_is_erased_where_a_stack_was_listed_and_nobody_says_more,
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
        what_was_left_is_erased_although_no_thread_has_an_affinity,
        a_stack_that_may_have_grown_is_not_said_to_be_erased,
    ]
}

/// On the stack in use, of which nothing was noted or all of it.
fn assert_bleaches(below: &mut Below) {
    below.renew();
    let stack = below.stack();
    for depth in [MIB, 64 * KIB] {
        below::assert_bleaches(below, 8 * KIB);
        below::assert_bleaches_panics(below, 16 * KIB);
        let needle = Needle::new();
        below::bleached(below, needle, depth);
        assert_eq!(below.count(needle), 0);
        // The last there is: zero, as everything.
        below.view.write(stack.start, &[0x5a]);
        below::bleached_afterwards(below);
        let far = stack.start..below.near.start;
        assert_eq!(below.view.first_not_zero(&far), None);
    }
}

/// The same on another thread, and on heap stacks.
fn assert_bleaches_elsewhere(below: &mut Below) {
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(4 * MIB);
        let thread = thread.spawn_scoped(scope, || assert_bleaches(below));
        thread.unwrap().join().unwrap();
    });
    assert_bleaches_on_a_heap_stack(below);
}

fn assert_bleaches_on_a_heap_stack(below: &mut Below) {
    let mut stack = HeapStack::new(4 * MIB).unwrap();
    for _ in 0..2 {
        stack.run(|| assert_bleaches(below)).unwrap();
    }
}

/// In forks, before anything was bleached and afterwards: all works although `deprive` was
/// called.
fn erased_although(deprive: impl Fn()) {
    if !initial::may_grow_to(8 * MIB) {
        return;
    }
    for noted in [false, true] {
        forks::within(forks::fork, || {
            let mut below = Below::new();
            if noted {
                bleach(|| ());
            }
            deprive();
            assert_bleaches(&mut below);
            assert_bleaches_elsewhere(&mut below);
            // Where that has grown much since.
            let needle = Needle::new();
            below::bleached(&mut below, needle, 5 * MIB);
            assert_eq!(below.count(needle), 0);
        });
    }
}

fn what_was_left_is_erased_although_ioctl_is_not_permitted() {
    erased_although(|| filter::refuse(&[libc::SYS_ioctl], libc::EPERM));
}

/// As on kernels before 6.7.
fn what_was_left_is_erased_although_ioctl_does_not_know_the_question() {
    // What is free below the stack is asked about once, by then page by page: here it is not all
    // there is up to the libraries.
    let _below = Mapped::at(maps::plain_around(maps::here()).start - 16 * MIB).unwrap();
    erased_although(|| filter::refuse(&[libc::SYS_ioctl], libc::ENOTTY));
}

fn what_was_left_is_erased_although_ioctl_only_pretends_to_answer() {
    erased_although(|| filter::refuse(&[libc::SYS_ioctl], 0));
}

/// As on kernels before 6.7, where it is read instead.
fn what_was_left_is_erased_although_the_pagemap_can_neither_be_asked_nor_read() {
    erased_although(|| {
        filter::refuse(&[libc::SYS_ioctl], libc::ENOTTY);
        filter::refuse_reading(libc::SYS_pread64, 0, libc::EPERM);
    });
}

fn what_was_left_is_erased_although_the_pagemap_reads_as_empty() {
    erased_although(|| {
        filter::refuse(&[libc::SYS_ioctl], libc::ENOTTY);
        filter::refuse_reading(libc::SYS_pread64, 0, 0);
    });
}

fn what_was_left_is_erased_although_the_pagemap_tells_only_what_is_known() {
    /// What the crate reads of pages that it knows.
    const KNOWN: u32 = 24;

    erased_although(|| {
        filter::refuse(&[libc::SYS_ioctl], libc::ENOTTY);
        // Reads it, so far.
        let mut stack = HeapStack::new(MIB).unwrap();
        stack.run(|| ()).unwrap();
        filter::refuse_reading(libc::SYS_pread64, KNOWN + 1, libc::EIO);
        stack.run(|| ()).unwrap();
    });
}

fn what_was_left_is_erased_although_the_process_may_not_look_at_itself() {
    const NOBODY: u32 = 65_534;

    erased_although(|| {
        // SAFETY: asks, and has no preconditions.
        if unsafe { libc::geteuid() } == 0 {
            // SAFETY: takes a number.
            assert_eq!(unsafe { libc::setgid(NOBODY) }, 0);
            // SAFETY: takes a number.
            assert_eq!(unsafe { libc::setuid(NOBODY) }, 0);
        }
        // SAFETY: takes numbers only.
        let result = unsafe { libc::prctl(libc::PR_SET_DUMPABLE, 0) };
        assert_eq!(result, 0);
        File::open("/proc/self/pagemap").unwrap_err();
    });
}

/// With which the crate asks whether a stack has grown.
fn what_was_left_is_erased_although_msync_is_not_permitted() {
    erased_although(|| filter::refuse(&[libc::SYS_msync], libc::EPERM));
}

fn what_was_left_is_erased_although_there_is_neither_msync_nor_ioctl() {
    erased_although(|| {
        filter::refuse(&[libc::SYS_msync, libc::SYS_ioctl], libc::ENOSYS);
    });
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
    forks::within(forks::fork, || refuses(&mut Below::new(), deprive));
    forks::within(forks::fork, || goes_on(&mut Below::new(), deprive));
}

/// A stack of which nothing was noted, and not a little touched.
fn begins(below: &mut Below, deprive: &dyn Fn() -> Option<String>) {
    below::leave(Needle::new(), MIB);
    if deprive().is_some() {
        assert_bleaches(below);
        assert_bleaches_on_a_heap_stack(below);
    }
}

/// With which the crate asks whether pages are open.
fn what_was_left_is_erased_although_the_operation_on_futexes_is_not_permitted() {
    erased_although(refuse_wake_op);
    erased_although(|| {
        refuse_wake_op();
        filter::refuse(&[libc::SYS_ioctl], libc::EPERM);
    });
}

/// A stack that was listed as open stays so for calls that go deeper than the first, although by
/// then nobody says anything.
fn what_was_left_is_erased_where_a_stack_was_listed_and_nobody_says_more() {
    on_a_thread(&|below| {
        below.renew();
        bleach(|| ());
        refuse_wake_op();
        filter::refuse(&OPEN, libc::EACCES);
        for depth in [64 * KIB, MIB] {
            let needle = Needle::new();
            below::bleached(below, needle, depth);
            assert_eq!(below.count(needle), 0);
        }
    });
}

fn refuse_wake_op() {
    let wake_op = libc::FUTEX_WAKE_OP | libc::FUTEX_PRIVATE_FLAG;
    filter::refuse_second(libc::SYS_futex, wake_op, libc::EPERM);
}

/// A stack of which nothing was noted.
fn refuses(below: &mut Below, deprive: &dyn Fn() -> Option<String>) {
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
fn goes_on(below: &mut Below, deprive: &dyn Fn() -> Option<String>) {
    bleach(|| ());
    if deprive().is_some() {
        assert_bleaches(below);
        assert_bleaches_on_a_heap_stack(below);
    }
}

/// In a fork.
fn on_a_thread(f: &(dyn Fn(&mut Below) + Sync)) {
    forks::within(forks::fork, || {
        let mut below = Below::new();
        thread::scope(|scope| {
            let thread = thread::Builder::new().stack_size(4 * MIB);
            let thread = thread.spawn_scoped(scope, || f(&mut below));
            thread.unwrap().join().unwrap();
        });
    });
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

const OPEN: [libc::c_long; 3] = [libc::SYS_open, libc::SYS_openat, libc::SYS_openat2];

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
            let mut below = Below::from_limit(maps::here() - MIB);
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

/// By msync alone, how far the stack has grown.
fn what_was_left_is_erased_although_neither_files_nor_ioctl_are_permitted_any_more() {
    if !initial::may_grow_to(8 * MIB) {
        return;
    }
    let mut below = Below::new();
    below.renew();
    bleach(|| ());
    filter::refuse(&OPEN, libc::EACCES);
    filter::refuse(&[libc::SYS_ioctl], libc::EPERM);
    for depth in [64 * KIB, MIB + 20 * KIB, 5 * MIB] {
        let needle = Needle::new();
        below::bleached(&mut below, needle, depth);
        assert_eq!(below.count(needle), 0);
    }
}

/// From here the C library takes a part of them.
fn refuse_affinity(errno: i32) -> i32 {
    filter::refuse(&[libc::SYS_sched_getaffinity], errno);
    let mut attributes = MaybeUninit::<libc::pthread_attr_t>::uninit();
    // SAFETY: always there.
    let thread = unsafe { libc::pthread_self() };
    // SAFETY: initialises the attributes.
    let error = unsafe { libc::pthread_getattr_np(thread, attributes.as_mut_ptr()) };
    if error == 0 {
        // SAFETY: they are initialised, as there was no error.
        unsafe { libc::pthread_attr_destroy(attributes.as_mut_ptr()) };
    }
    error
}

/// Those of the initial thread are not needed, where it is on its own stack.
fn a_first_call_on_a_thread_is_refused_where_its_attributes_are_not_to_be_had() {
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
                let mut below = Below::new();
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

/// As on a kernel that knows of none: the C library makes do without.
fn what_was_left_is_erased_although_no_thread_has_an_affinity() {
    erased_although(|| assert_eq!(refuse_affinity(libc::ENOSYS), 0));
}

/// Neither by msync nor by /proc: then not all of it can be erased, and the call must not
/// return as if it had been.
fn a_stack_that_may_have_grown_is_not_said_to_be_erased() {
    if !initial::may_grow_to(8 * MIB) {
        return;
    }
    let closed = || filter::refuse(&OPEN, libc::EACCES);
    let opened_in_vain = || filter::refuse_reading(libc::SYS_read, 0, libc::EIO);
    let empty = || filter::refuse_reading(libc::SYS_read, 0, 0);
    let ways: [&dyn Fn(); 3] = [&closed, &opened_in_vain, &empty];
    for deprive in ways {
        forks::within(forks::fork, || is_not_said_to_be_erased(deprive));
    }
}

fn is_not_said_to_be_erased(deprive: &dyn Fn()) {
    let mut below = Below::new();
    below.renew();
    bleach(|| ());
    deprive();
    filter::refuse(&[libc::SYS_msync], libc::EPERM);
    // It has not grown.
    for _ in 0..2 {
        below::assert_bleaches(&mut below, 8 * KIB);
    }
    assert!(matches!(try_bleach(|| 7), Ok(7)));
    let panic = quietly(|| try_bleach(|| panic!("no entropy"))).unwrap_err();
    assert!(matches!(panic, Error::Panic(_)), "{panic:?}");
    for _ in 0..2 {
        let calls = Cell::new(0);
        let call = AssertUnwindSafe(|| {
            bleach(|| {
                calls.set(1);
                below::leave(Needle::new(), 4 * MIB);
            });
        });
        let payload = quietly(|| catch_unwind(call)).unwrap_err();
        assert_eq!(calls.get(), 1);
        assert_eq!(
            *payload.downcast::<String>().unwrap(),
            "stackbleach: the closure was called, and not all that it left on the stack is erased: how \
             far the stack has grown could not be found out: Operation not permitted (os error 1)"
        );
    }
    for _ in 0..2 {
        is_an_error(|| (), None);
        is_an_error(|| panic!("no {}", "entropy"), Some("no entropy"));
        is_an_error(
            || panic_any(Dropped),
            Some("a panic whose payload is not a string"),
        );
    }
}

thread_local! {
    static DROPS: Cell<usize> = const { Cell::new(0) };
}

/// A result or a payload.
struct Dropped;

impl Drop for Dropped {
    fn drop(&mut self) {
        DROPS.set(DROPS.get() + 1);
    }
}

/// Of what `f` does where the stack has grown: its result is dropped, its panic's message kept.
fn is_an_error(f: impl Fn(), message: Option<&str>) {
    DROPS.set(0);
    let outcome = quietly(|| {
        try_bleach(|| {
            below::leave(Needle::new(), 4 * MIB);
            let result = Dropped;
            f();
            result
        })
    });
    let Err(Error::NotErased(error)) = outcome else {
        panic!("{:?}", outcome.err());
    };
    assert_ne!(DROPS.get(), 0);
    assert_eq!(error.panic().map(PanicError::message), message);
    let source = error.source().unwrap().downcast_ref::<io::Error>();
    assert_eq!(source.unwrap().raw_os_error(), Some(libc::EPERM));
}
