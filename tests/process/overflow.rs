//! Promise: overrunning a stack ends the process before it alters anything.
//!
//! Each overrun happens in a child. On either side of its stack, directly past the
//! guards, it has memory that it shares with its parent, which reads it afterwards,
//! byte for byte.
#![expect(
    unsafe_code,
    reason = "shares memory, and has a frame that no Rust function would have"
)]

use std::{
    fs::File,
    hint::black_box,
    io,
    ops::Range,
    os::{
        fd::{AsRawFd, FromRawFd},
        unix::{fs::FileExt, process::ExitStatusExt},
    },
    process::{Output, Stdio},
    ptr::{self, with_exposed_provenance_mut},
};

use stackbleach::HeapStack;

use crate::common::{child, limits, maps};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

/// From the lowest usable byte down: what the documentation promises.
const LIMIT_GUARD: usize = MIB;

/// How much is watched, on each side: more than the largest frame here, so that
/// where it would land without a guard is watched too.
const CANARY: usize = 8 * MIB;

/// What the canaries hold.
fn canary_bytes() -> Vec<u8> {
    // Of a prime period: a displaced copy of it is not the same.
    let period: Vec<u8> = (0..251).map(|byte| byte ^ 0x5a).collect();
    let mut bytes = period.repeat((2 * CANARY).div_ceil(period.len()));
    bytes.truncate(2 * CANARY);
    bytes
}

/// The canaries, in the parent: a file without a name.
fn canaries() -> File {
    // SAFETY: makes a file, from a constant name.
    let descriptor = unsafe { libc::memfd_create(c"canaries".as_ptr(), libc::MFD_CLOEXEC) };
    assert!(descriptor >= 0, "{}", io::Error::last_os_error());
    // SAFETY: just made, and nobody else's.
    let file = unsafe { File::from_raw_fd(descriptor) };
    file.write_all_at(&canary_bytes(), 0).unwrap();
    file
}

/// How many bytes in the canaries are not what they were.
fn altered(canaries: &File) -> usize {
    let mut bytes = vec![0; 2 * CANARY];
    canaries.read_exact_at(&mut bytes, 0).unwrap();
    // By parts that are as they were, as far as there are any: fast, unoptimised too.
    let canaries = canary_bytes();
    let parts = bytes.chunks(4 * KIB).zip(canaries.chunks(4 * KIB));
    let altered = parts.filter(|(bytes, canaries)| bytes != canaries);
    let bytes = altered.flat_map(|(bytes, canaries)| bytes.iter().zip(canaries));
    bytes.filter(|(byte, canary)| byte != canary).count()
}

/// Runs `test` in a child, with the canaries for its standard input.
fn watched<F: Fn()>(test: F) -> (Output, usize) {
    let canaries = canaries();
    let output = child::command(test)
        .stdin(Stdio::from(canaries.try_clone().unwrap()))
        .output()
        .unwrap();
    (output, altered(&canaries))
}

/// The child got to its overrun, died of that, and altered nothing.
#[track_caller]
fn assert_stopped((output, altered): &(Output, usize)) {
    let printed = String::from_utf8_lossy(&output.stderr);
    assert!(child::has_reached(output), "{}: {printed}", output.status);
    assert!(
        matches!(output.status.signal(), Some(libc::SIGSEGV | libc::SIGABRT)),
        "{}: {printed}",
        output.status,
    );
    assert_eq!(*altered, 0, "bytes past the guards were written to");
}

/// In the child: a stack of `size` bytes that has canaries directly past its guards,
/// and where its usable bytes are.
///
/// Under an emulator it has none: that chooses addresses by itself, and not this hole.
fn guarded_stack(size: usize) -> (HeapStack, Range<usize>) {
    // Every death here is meant, and no core of it is wanted.
    limits::set(libc::RLIMIT_CORE, 0);

    // Where a mapping comes to lie is up to the kernel. So a hole is made that has
    // room on both sides, and others are filled until a stack lies in it.
    if child::is_emulated() {
        let mut stack = HeapStack::new(size).unwrap();
        let usable = stack.run(|| maps::around(maps::here()).range).unwrap();
        return (stack, usable);
    }
    let hole = make_hole(LIMIT_GUARD + size + maps::page());
    let mut elsewhere = Vec::new();
    let (stack, usable) = loop {
        let mut stack = HeapStack::new(size).unwrap();
        let usable = stack.run(|| maps::around(maps::here()).range).unwrap();
        assert_eq!(usable.len(), size);
        if hole.contains(&usable.start) {
            break (stack, usable);
        }
        elsewhere.push(stack);
        assert!(elsewhere.len() < 1000, "no stack would go into the hole");
    };
    // Where the guards really end, for that is where damage would begin.
    let limit_guard = maps::around(usable.start - 1);
    let base_guard = maps::around(usable.end);
    assert_eq!(
        (&*limit_guard.access, &*base_guard.access),
        ("---p", "---p")
    );
    // With nothing allocated between, which could come to lie there.
    unmap(hole.start - CANARY, CANARY);
    unmap(hole.end, CANARY);
    map_canary(limit_guard.range.start - CANARY, 0);
    map_canary(base_guard.range.end, CANARY);
    (stack, usable)
}

/// An unmapped range of `len` bytes, between `CANARY` bytes of address space that
/// nobody else gets, and that is told apart from guards.
fn make_hole(len: usize) -> Range<usize> {
    // SAFETY: new address space, without memory, wherever the kernel likes.
    let start = unsafe {
        libc::mmap(
            ptr::null_mut(),
            CANARY + len + CANARY,
            libc::PROT_READ,
            libc::MAP_PRIVATE | libc::MAP_ANONYMOUS,
            -1,
            0,
        )
    };
    assert_ne!(start, libc::MAP_FAILED, "{}", io::Error::last_os_error());
    let hole = start.addr() + CANARY..start.addr() + CANARY + len;
    unmap(hole.start, hole.len());
    hole
}

/// For parts of what [`make_hole`] has reserved.
fn unmap(start: usize, len: usize) {
    // SAFETY: address space without memory in it, so that nobody can be using it.
    let result = unsafe { libc::munmap(ptr::without_provenance_mut(start), len) };
    assert_eq!(result, 0, "{}", io::Error::last_os_error());
}

/// Maps a canary from `start` on, from `offset` on in standard input.
fn map_canary(start: usize, offset: usize) {
    // SAFETY: shared memory at an address where there is nothing, or else this fails.
    let mapped = unsafe {
        libc::mmap(
            ptr::without_provenance_mut(start),
            CANARY,
            libc::PROT_READ | libc::PROT_WRITE,
            libc::MAP_SHARED | libc::MAP_FIXED_NOREPLACE,
            io::stdin().as_raw_fd(),
            offset.try_into().unwrap(),
        )
    };
    assert_eq!(mapped.addr(), start, "{}", io::Error::last_os_error());
}

/// Calls itself until the stack is used down to `lowest`, and then `f`.
#[inline(never)]
fn descend(lowest: usize, f: &dyn Fn()) -> u64 {
    let frame = black_box([1_u8; 200]);
    let deeper = if maps::here() > lowest {
        descend(lowest, f)
    } else {
        f();
        0
    };
    // After the call, so that each call has a frame of its own.
    deeper + u64::from(black_box(frame)[7])
}

/// A frame of `SIZE` bytes, of which it writes to the lowest word and to no other. It
/// stands for a function in C that was compiled without stack probes: one that may
/// have a frame of any size, and write to any part of it first.
///
/// # Safety
///
/// That much of the stack must be left, or be guarded.
#[cfg(target_arch = "x86_64")]
#[unsafe(naked)]
unsafe extern "sysv64" fn frame_without_probes<const SIZE: usize>() {
    std::arch::naked_asm!(
        "sub rsp, {size}",
        "mov qword ptr [rsp], -1",
        "add rsp, {size}",
        "ret",
        size = const SIZE,
    )
}

#[test]
fn unbounded_recursion_ends_the_process() {
    let test = unbounded_recursion_ends_the_process;
    if child::is_for(test) {
        let (mut stack, _) = guarded_stack(64 * KIB);
        child::reached();
        stack.run(|| descend(0, &|| ())).unwrap();
        return;
    }
    assert_stopped(&watched(test));
}

/// Rust's functions touch each page of a large frame in turn: the first one past the
/// limit is the last, however large the frame.
#[test]
#[cfg(not(any(
    target_arch = "arm",
    target_arch = "riscv64",
    target_arch = "loongarch64"
)))] // no probes there
fn a_rust_frame_larger_than_the_stack_ends_the_process() {
    #[inline(never)]
    fn large_frame() -> u8 {
        let mut frame = [0_u8; 4 * MIB];
        black_box(&mut frame)[0] = 1;
        frame[black_box(4 * MIB - 1)]
    }

    let test = a_rust_frame_larger_than_the_stack_ends_the_process;
    if child::is_for(test) {
        // The control: where there is room for it, it is no problem.
        let mut roomy = HeapStack::new(16 * MIB).unwrap();
        assert_eq!(roomy.run(large_frame).unwrap(), 0);
        drop(roomy);

        let (mut stack, _) = guarded_stack(64 * KIB);
        child::reached();
        stack.run(large_frame).unwrap();
        return;
    }
    assert_stopped(&watched(test));
}

#[test]
#[cfg(target_arch = "x86_64")] // in its assembly
fn a_frame_without_probes_at_the_base_ends_the_process() {
    let test = a_frame_without_probes_at_the_base_ends_the_process;
    if child::is_for(test) {
        let take_frame = || {
            // SAFETY: it is left on the first stack, and guarded on the second.
            unsafe { frame_without_probes::<{ 512 * KIB }>() };
        };
        // The control, as above.
        HeapStack::new(MIB).unwrap().run(take_frame).unwrap();

        let (mut stack, _) = guarded_stack(64 * KIB);
        child::reached();
        stack.run(take_frame).unwrap();
        return;
    }
    assert_stopped(&watched(test));
}

/// As much as the guard is wide, from almost the limit on: the most that is promised.
#[test]
#[cfg(target_arch = "x86_64")] // in its assembly
fn a_frame_without_probes_as_large_as_the_guard_ends_the_process() {
    let test = a_frame_without_probes_as_large_as_the_guard_ends_the_process;
    if child::is_for(test) {
        let take_frame = || {
            // SAFETY: as above.
            unsafe { frame_without_probes::<LIMIT_GUARD>() };
        };
        HeapStack::new(2 * MIB).unwrap().run(take_frame).unwrap();

        let (mut stack, usable) = guarded_stack(64 * KIB);
        child::reached();
        let lowest = usable.start + 4 * KIB;
        stack.run(|| descend(lowest, &take_frame)).unwrap();
        return;
    }
    assert_stopped(&watched(test));
}

/// The control for all of the above: a child that lives, and writes past the guards.
#[test]
fn a_write_past_the_guards_is_noticed() {
    let test = a_write_past_the_guards_is_noticed;
    if child::is_emulated() {
        return child::untested("what lies past the guards: an emulator chooses it");
    }
    if child::is_for(test) {
        let (_stack, usable) = guarded_stack(64 * KIB);
        for address in [
            usable.start - LIMIT_GUARD - CANARY,
            usable.start - LIMIT_GUARD - 1,
            usable.end + maps::page(),
            usable.end + maps::page() + CANARY - 1,
        ] {
            let byte = with_exposed_provenance_mut::<u8>(address);
            // SAFETY: the first or last byte of a canary.
            let value = unsafe { byte.read_volatile() };
            // SAFETY: as above.
            unsafe { byte.write_volatile(!value) };
        }
        child::reached();
        return;
    }
    let (output, altered) = watched(test);
    child::assert_success(&output);
    assert_eq!(altered, 4);
}

/// The other control: depth alone is not what ends a process.
#[test]
fn recursion_that_fits_returns() {
    let mut stack = HeapStack::new(MIB).unwrap();
    for _ in 0..3 {
        let calls = stack
            .run(|| {
                let usable = maps::around(maps::here()).range;
                descend(usable.end - usable.len() / 10 * 9, &|| ())
            })
            .unwrap();
        // A frame is more than what the function keeps in it, and not much more.
        assert!((400..5_000).contains(&calls), "{calls} calls");
    }
}
