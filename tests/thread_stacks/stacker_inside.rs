//! What happens where code inside a run uses `stacker`, as the README says it: `stacker` takes
//! the heap stack for the thread's own. Which of the two lies higher decides how it errs.
//!
//! Not a promise of this crate's, but a warning: this shows that it is the right one.
#![expect(
    unsafe_code,
    reason = "watches munmap, and makes a thread on a chosen stack"
)]

use std::{
    ffi::{c_int, c_long, c_void},
    hint::black_box,
    io,
    mem::MaybeUninit,
    os::unix::process::ExitStatusExt,
    ptr,
    sync::atomic::{AtomicUsize, Ordering::SeqCst},
};

use stackbleach::{HeapStack, maybe_grow, remaining_stack};

use crate::common::{
    child, limits, maps, memory,
    nested::{mapped, usable},
};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

const PATTERN: u8 = 0x5a;

/// How many bytes of [`PATTERN`] were in what was unmapped while that was counted.
static UNMAPPED: AtomicUsize = AtomicUsize::new(0);
/// Where it is counted; nothing while this is zero.
static WATCHED: AtomicUsize = AtomicUsize::new(0);

/// In place of the C library's: the linker prefers a program's own definition.
///
/// # Safety
///
/// As for the system call.
#[unsafe(no_mangle)]
unsafe extern "C" fn munmap(start: *mut c_void, len: usize) -> c_int {
    let watched = WATCHED.load(SeqCst);
    if (start.addr()..start.addr().wrapping_add(len)).contains(&watched) {
        let usable = maps::around(watched).range;
        let bytes = memory::read(&usable);
        let left = memory::count(&bytes, PATTERN);
        UNMAPPED.fetch_add(left, SeqCst);
    }
    // SAFETY: what the caller wants and answers for.
    let result: c_long = unsafe { libc::syscall(libc::SYS_munmap, start, len) };
    if result == 0 { 0 } else { -1 }
}

/// Leaves something, and notes where.
#[inline(never)]
fn leave() -> usize {
    let frame = black_box([PATTERN; 2000]);
    let here = frame.as_ptr().addr();
    WATCHED.store(here, SeqCst);
    black_box(frame);
    here
}

/// Needs so many KiB of stack, and has it looked at on the way whether so much is left.
#[inline(never)]
fn recurse(kib: usize, grow: fn(&mut dyn FnMut())) -> usize {
    let mut frame = [1_u8; KIB];
    black_box(&mut frame);
    if kib == 0 {
        return 0;
    }
    let mut deeper = 0;
    grow(&mut || deeper = recurse(kib - 1, grow));
    deeper + usize::from(black_box(&frame)[kib % KIB])
}

fn by_stacker(f: &mut dyn FnMut()) {
    stacker::maybe_grow(16 * KIB, 128 * KIB, f);
}

fn by_us(f: &mut dyn FnMut()) {
    maybe_grow(16 * KIB, 128 * KIB, f);
}

fn stackers() -> usize {
    stacker::remaining_stack().unwrap()
}

/// One that lies lower than the stack in use. Most do, but the kernel fills holes between mappings as well.
fn lower_stack(size: usize) -> HeapStack {
    let here = maps::here();
    let mut higher = Vec::new(); // kept until then, or the next would be there again
    loop {
        let mut stack = HeapStack::new(size).unwrap();
        if stack.run(maps::here).unwrap() < here {
            return stack;
        }
        higher.push(stack);
    }
}

#[test]
fn below_the_threads_own_stack_it_finds_nothing_left_and_leaves_what_it_grows_to_unerased() {
    let test =
        below_the_threads_own_stack_it_finds_nothing_left_and_leaves_what_it_grows_to_unerased;
    child::alone(test, || {
        let mut stack = lower_stack(MIB);
        stack
            .run(|| {
                let heap_stack = usable();
                // Nearly all is left. It says that nothing is.
                assert!(remaining_stack().unwrap() > 1000 * KIB);
                assert_eq!(stackers(), 0);
                // So it grows, every time.
                for _ in 0..3 {
                    let (segment, left) = stacker::maybe_grow(KIB, MIB, || {
                        // There it knows where it is.
                        assert!((1000 * KIB..=MIB).contains(&stackers()));
                        stacker::maybe_grow(KIB, MIB, || assert!(stackers() < MIB));
                        let left = leave();
                        (usable(), left)
                    });
                    assert_ne!(segment, heap_stack);
                    assert!(segment.contains(&left));
                    // It is unmapped when it returns, and was not erased.
                    assert_eq!(mapped(&[segment]), 0);
                    assert!(UNMAPPED.swap(0, SeqCst) > 500);
                    WATCHED.store(0, SeqCst);
                    assert_eq!(stackers(), 0);
                }
                // Ours does not, while there is room.
                maybe_grow(KIB, MIB, || assert_eq!(usable(), heap_stack));
                // And where its segments are in use, ours doesn't know what is left of them, and so
                // grows to what is erased.
                stacker::grow(128 * KIB, || {
                    assert_eq!(remaining_stack(), None);
                    let (segment, left) = maybe_grow(0, MIB, || (usable(), leave()));
                    assert!(segment.contains(&left));
                    assert_eq!(memory::count_not_zero(&memory::read(&segment)), 0);
                });
            })
            .unwrap();
        WATCHED.store(0, SeqCst);
        // Recursion works, by way of its segments.
        assert_eq!(stack.run(|| recurse(2000, by_stacker)).unwrap(), 2000);
        assert_eq!(
            lower_stack(0).run(|| recurse(2000, by_stacker)).unwrap(),
            2000
        );
        // Back on the thread's own, it is right as it was.
        assert!(stackers() > 100 * KIB);
    });
}

/// Does `f` on a thread whose stack lies lower than what the kernel maps by itself.
fn on_a_thread_with_a_low_stack(f: fn()) {
    const START: usize = 0x10_0000_0000;

    extern "C" fn call(f: *mut c_void) -> *mut c_void {
        // SAFETY: it is what was passed below.
        let f = unsafe { *f.cast::<fn()>() };
        f();
        ptr::null_mut()
    }
    // SAFETY: new memory at an address where there is nothing, or else this fails.
    let stack = unsafe {
        libc::mmap(
            ptr::without_provenance_mut(START),
            MIB,
            libc::PROT_READ | libc::PROT_WRITE,
            libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_FIXED_NOREPLACE,
            -1,
            0,
        )
    };
    assert_eq!(stack.addr(), START, "{}", io::Error::last_os_error());
    let mut attributes = MaybeUninit::uninit();
    // SAFETY: initialises the attributes.
    let result = unsafe { libc::pthread_attr_init(attributes.as_mut_ptr()) };
    assert_eq!(result, 0);
    // SAFETY: they are initialised; the memory is nobody else's.
    let result = unsafe { libc::pthread_attr_setstack(attributes.as_mut_ptr(), stack, MIB) };
    assert_eq!(result, 0);
    let mut thread = MaybeUninit::uninit();
    let argument = (&raw const f).cast_mut().cast();
    // SAFETY: `call` is made for that argument, which lives until the thread has ended.
    let result =
        unsafe { libc::pthread_create(thread.as_mut_ptr(), attributes.as_ptr(), call, argument) };
    assert_eq!(result, 0);
    // SAFETY: written, since there was no error.
    let thread = unsafe { thread.assume_init() };
    // SAFETY: created above, and joined once.
    let result = unsafe { libc::pthread_join(thread, ptr::null_mut()) };
    assert_eq!(result, 0);
}

#[test]
fn above_the_threads_own_stack_it_finds_far_too_much_left_and_never_grows() {
    let test = above_the_threads_own_stack_it_finds_far_too_much_left_and_never_grows;
    child::alone(test, || {
        on_a_thread_with_a_low_stack(|| {
            let here = maps::here();
            assert!(stackers() <= MIB);
            let mut stack = HeapStack::new(0).unwrap();
            stack
                .run(|| {
                    let heap_stack = usable();
                    assert!(maps::here() > here, "the test is about the other case");
                    assert!(remaining_stack().unwrap() < 64 * KIB);
                    assert!(stackers() > 1 << 30);
                    stacker::maybe_grow(16 * MIB, 32 * MIB, || assert_eq!(usable(), heap_stack));
                    // Ours does.
                    maybe_grow(16 * MIB, 32 * MIB, || assert_ne!(usable(), heap_stack));
                })
                .unwrap();
            // What fits works, and ours where it doesn't.
            let mut large = HeapStack::new(32 * MIB).unwrap();
            assert_eq!(large.run(|| recurse(2000, by_stacker)).unwrap(), 2000);
            assert_eq!(stack.run(|| recurse(2000, by_us)).unwrap(), 2000);
        });
    });
}

#[test]
fn above_the_threads_own_stack_recursion_that_counts_on_it_runs_into_the_guard() {
    let test = above_the_threads_own_stack_recursion_that_counts_on_it_runs_into_the_guard;
    if child::is_for(test) {
        limits::set(libc::RLIMIT_CORE, 0);
        on_a_thread_with_a_low_stack(|| {
            let mut stack = HeapStack::new(0).unwrap();
            child::reached();
            stack.run(|| recurse(2000, by_stacker)).unwrap();
        });
        return;
    }
    let output = child::command(test).output().unwrap();
    assert!(child::has_reached(&output));
    assert!(
        matches!(output.status.signal(), Some(libc::SIGSEGV | libc::SIGABRT)),
        "{}",
        output.status
    );
}
