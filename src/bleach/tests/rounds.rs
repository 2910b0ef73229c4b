//! What lies below the frame of a call afterwards, byte by byte, beside where the stack
//! pointer was: in the closure, and at the erasure.

use crate::span::Span;
use core::{hint::black_box, ptr};
use std::{
    env,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    thread,
};

use super::ERASED_UP_TO;
use crate::{HeapStack, bleach::bleach, break_even::set_for_this_thread, current, os};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

/// What closures here fill the stack with, and nothing else does.
const PATTERN: usize = usize::from_ne_bytes([0xa5; size_of::<usize>()]);

/// So far below the stack pointer at the erasure, at the most, lie the frames of what runs
/// between it and the return: it finds that nothing is left to erase, and decides what is to
/// stay resident. They hold nothing of the closure's. Measured on x86-64: 576 bytes.
const AFTER: usize = if cfg!(debug_assertions) { 2 * KIB } else { KIB };

/// The same after a panic in the closure, which is unwound from there on. Measured on x86-64:
/// 1904 bytes.
const UNWINDING: usize = 16 * KIB;

/// Below that, of what the closure filled, at least so much must be zero, unless the stack ends
/// before.
const CHECKED: usize = 4 * KIB;

/// Less lies between the frame that calls and the stack pointer at the erasure. Measured on
/// x86-64: 1160 bytes.
const GAP: usize = 4 * KIB;

/// A frame of [`fill`] and what it calls, and more.
const FRAME: usize = 2 * KIB;

/// What `bleach` needs of the stack itself, the first time on a thread and with a panic in the
/// closure as well, and more. Most of it is the unwinder's, which has places for all registers
/// that there could be. Measured on AArch64: 8704 bytes, of which the panic alone takes 7744.
const NEEDED: usize = 12 * KIB;

fn stack_pointer() -> usize {
    psm::stack_pointer().addr()
}

/// Fills the stack down to there, and a little further. Returns the stack pointer at the
/// end of it.
#[inline(never)]
fn fill(lowest: usize) -> usize {
    let mut frame = [PATTERN; 64];
    black_box(&mut frame);
    let inside = if stack_pointer() > lowest {
        fill(lowest)
    } else {
        stack_pointer()
    };
    // After the call, so that each has a frame of its own.
    black_box(&mut frame);
    inside
}

/// Calls `f` from a frame that lies that deep, or a little deeper.
#[inline(never)]
fn at(lowest: usize, f: &mut dyn FnMut()) {
    let mut frame = [0_u8; 256];
    black_box(&mut frame);
    if stack_pointer() > lowest {
        at(lowest, f);
    } else {
        f();
    }
    black_box(&mut frame);
}

/// How to call a closure that returns the stack pointer that it had.
type Call = fn(&dyn Fn() -> usize) -> usize;

#[inline(never)]
fn plainly(f: &dyn Fn() -> usize) -> usize {
    f()
}

fn bleached(f: &dyn Fn() -> usize) -> usize {
    bleach(f)
}

/// In a call within a call, of which the outer one has something on the stack.
fn bleached_twice(f: &dyn Fn() -> usize) -> usize {
    bleach(|| {
        let mut outer = [PATTERN; 64];
        black_box(&mut outer);
        let inside = bleach(f);
        assert_eq!(outer, [PATTERN; 64]);
        inside
    })
}

/// With the outcome as the payload of a panic.
fn bleached_panicking(f: &dyn Fn() -> usize) -> usize {
    let panicking = || -> usize { resume_unwind(Box::new(f())) };
    let payload = catch_unwind(AssertUnwindSafe(|| bleach(panicking))).unwrap_err();
    *payload.downcast().unwrap()
}

/// On a stack that was filled down to there before, calls a closure that does the same, and
/// copies to `left` what there is then below this frame, the highest last. Returns the
/// stack pointers of this frame and of the closure.
#[inline(never)]
fn filled(call: Call, lowest: usize, left: &mut [u8]) -> (usize, usize) {
    let here = stack_pointer();
    let to = left.as_mut_ptr().cast();
    let from = ptr::with_exposed_provenance(here - left.len());
    fill(lowest);
    let inside = call(&|| fill(lowest));
    // The C library's, called from here: its frame, if it has one, lies where `bleach` had
    // its own, and not in what is to be seen.
    // SAFETY: what is read is part of this stack, and `left` lies in the heap.
    unsafe { libc::memcpy(to, from, left.len()) };
    (here, inside)
}

/// The stack pointers in a round.
#[derive(Clone, Copy, Debug)]
struct Round {
    here: usize,
    inside: usize,
    /// 0 if there was none.
    at_erasure: usize,
}

/// Fills the stack `depth` bytes down, or as far as there is stack, by `call`. Returns what
/// lies below its frame then, from below where the closure was up to where it erased.
fn round(call: Call, stack: Span, depth: usize, left: &mut [u8]) -> (Round, &[u8]) {
    ERASED_UP_TO.set(0);
    let lowest = (stack_pointer() - depth).max(stack.start + FRAME);
    let len = stack_pointer() - lowest + 2 * FRAME;
    // The frame that copies them lies a little deeper.
    let len = len.min(stack_pointer() - KIB - stack.start);
    let left = &mut left[..len];
    let (here, inside) = filled(call, lowest, left);
    let at_erasure = ERASED_UP_TO.get();
    let round = Round {
        here,
        inside,
        at_erasure,
    };
    let start = here - len;
    assert!(start < inside, "{start:#x}, {round:#x?}");
    let end = if at_erasure == 0 { here } else { at_erasure };
    (round, &left[..end - start])
}

/// How deep a round goes, so much deeper than it must for [`CHECKED`] bytes to be looked at.
fn depth_of_round(after: usize, deeper: usize) -> usize {
    after + CHECKED + GAP + deeper
}

/// A round by `bleach`. Bytes must be zero but for the last `after`, which must not be the
/// pattern.
fn round_is_zero_after(call: Call, after: usize, stack: Span, deeper: usize, left: &mut [u8]) {
    let (round, below) = round(call, stack, depth_of_round(after, deeper), left);
    let Round {
        here,
        inside,
        at_erasure,
    } = round;
    assert_ne!(inside, 0, "{round:#x?}");
    assert_ne!(at_erasure, 0, "{round:#x?}");
    assert_ne!(inside, at_erasure, "{round:#x?}");
    assert!(inside < at_erasure && at_erasure < here, "{round:#x?}");
    let is_at_the_limit = inside <= stack.start + FRAME;
    let checked = (at_erasure - inside).saturating_sub(after);
    assert!(checked >= CHECKED || is_at_the_limit, "{round:#x?}");
    let (zero, after) = below.split_at(below.len().saturating_sub(after));
    assert!(is_zero(zero), "{round:#x?}: {}", described(zero));
    assert!(!has_pattern(after), "{round:#x?}: {}", described(after));
}

fn described(bytes: &[u8]) -> String {
    let first = bytes.iter().position(|&byte| byte != 0);
    let words = words(bytes);
    format!(
        "byte {first:?} of {} is not zero, {words} words are the pattern",
        bytes.len()
    )
}

/// By comparing them to themselves, a byte further on: fast, unoptimised too.
fn is_zero(bytes: &[u8]) -> bool {
    let Some((first, rest)) = bytes.split_first() else {
        return true;
    };
    *first == 0 && *rest == bytes[..rest.len()]
}

/// By the C library, for the same reason.
fn has_pattern(bytes: &[u8]) -> bool {
    let word = PATTERN.to_ne_bytes();
    // SAFETY: reads the two.
    let found = unsafe {
        libc::memmem(
            bytes.as_ptr().cast(),
            bytes.len(),
            word.as_ptr().cast(),
            word.len(),
        )
    };
    !found.is_null()
}

/// How many words are the pattern.
fn words(bytes: &[u8]) -> usize {
    let words = bytes.chunks_exact(size_of::<usize>());
    words.filter(|&word| word == PATTERN.to_ne_bytes()).count()
}

/// Rounds that go 256 bytes deeper than they must, and twice, four times … as much, each half
/// as often as the one before: so what is deeper takes as long for each.
fn rounds_are_zero_after(count: usize, stack: Span, left: &mut [u8]) {
    for i in 1..=count {
        let deeper = 256 << i.trailing_zeros();
        round_is_zero_after(bleached, AFTER, stack, deeper, left);
    }
}

/// The control: called plainly, such rounds leave what is looked for, where it is looked for.
fn rounds_leave_something(stack: Span, left: &mut [u8]) {
    let afters = [AFTER, UNWINDING].into_iter().cycle();
    for (after, power) in afters.zip(8..21) {
        let (round, below) = round(plainly, stack, depth_of_round(after, 1 << power), left);
        assert_eq!(round.at_erasure, 0);
        assert!(!is_zero(below), "{round:#x?}");
        assert!(has_pattern(below), "{round:#x?}");
        let (found, filled) = (words(below), round.here - round.inside);
        assert!(
            found * size_of::<usize>() > filled / 3,
            "{found}, {round:#x?}"
        );
        let (zero, _) = below.split_at(below.len().saturating_sub(after + GAP));
        let is_at_the_limit = round.inside <= stack.start + FRAME;
        let found = words(zero) * size_of::<usize>();
        assert!(
            found > CHECKED / 3 || is_at_the_limit,
            "{found}, {round:#x?}"
        );
    }
}

/// Frames to call from, on a stack of that size: the last is as deep as can be.
fn depths(stack: Span) -> [usize; 8] {
    let most = stack_pointer() - stack.start - NEEDED;
    let depths = [0, KIB, 16 * KIB, 64 * KIB, 256 * KIB, 512 * KIB, MIB, most];
    depths.map(|depth| depth.min(most))
}

/// At all depths, as many rounds in all.
fn rounds_at_all_depths_are_zero_after(count: usize, stack: Span) {
    let mut left = vec![0; stack.len()];
    let depths = depths(stack);
    for depth in depths {
        at(stack_pointer() - depth, &mut || {
            rounds_leave_something(stack, &mut left);
            rounds_are_zero_after(count / depths.len(), stack, &mut left);
            for i in 0..200 {
                let deeper = 256 << (i % 12);
                round_is_zero_after(bleached_panicking, UNWINDING, stack, deeper, &mut left);
                round_is_zero_after(bleached_twice, AFTER, stack, deeper, &mut left);
            }
            rounds_leave_something(stack, &mut left);
        });
    }
}

/// How many rounds: a million where they are optimised, or what one is told.
fn count() -> usize {
    env::var("STACKBLEACH_TEST_ROUNDS").map_or_else(
        |_| {
            if cfg!(debug_assertions) {
                100_000
            } else {
                1_000_000
            }
        },
        |count| count.parse().unwrap(),
    )
}

/// Does `f` on a new thread with so much stack.
fn on_a_thread(size: usize, f: impl FnOnce(Span) + Send) {
    let body = || {
        let stack = os::own_stack(stack_pointer()).unwrap().bounds();
        // The C library has some of it, or some besides.
        let has = stack.len();
        assert!(has.abs_diff(size) < 32 * KIB, "{has} of {size}");
        f(stack);
    };
    let thread = thread::Builder::new().stack_size(size);
    thread::scope(|scope| thread.spawn_scoped(scope, body).unwrap().join().unwrap());
}

#[test]
fn what_is_between_the_stack_pointers_inside_and_at_erasure_is_zero() {
    let count = count();
    on_a_thread(2 * MIB, |stack| {
        rounds_at_all_depths_are_zero_after(count, stack);
    });
    println!("{count} rounds");
}

#[test]
fn so_it_is_on_small_stacks_and_on_large_ones() {
    // On AArch64 glibc asks for 128 KiB.
    for size in [libc::PTHREAD_STACK_MIN.max(64 * KIB), 256 * KIB, 64 * MIB] {
        on_a_thread(size, |stack| {
            rounds_at_all_depths_are_zero_after(count() / 100, stack);
        });
    }
}

#[test]
fn so_it_is_on_heap_stacks() {
    // On small ones with a question and without.
    let small = HeapStack::MIN_SIZE;
    for (size, unasked) in [(small, 0), (small, small), (HeapStack::DEFAULT_SIZE, small)] {
        set_for_this_thread(unasked);
        let mut heap_stack = HeapStack::new(size).unwrap();
        let run = || {
            let stack = current::heap_stack(stack_pointer()).unwrap();
            rounds_at_all_depths_are_zero_after(count() / 100, stack);
        };
        heap_stack.run(run).unwrap();
    }
}
