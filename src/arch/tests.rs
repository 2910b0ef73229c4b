//! What the contract asks of `enter` and `erase_below`, whatever the processor.
//!
//! On a stack in the middle of painted pages, so that what was erased, and what was
//! left alone, can be seen from outside, byte by byte.
#![expect(
    unsafe_code,
    reason = "calls what is to be tested, and reads dead stacks"
)]

use core::{
    ptr::{self, NonNull},
    slice,
};
use std::{backtrace::Backtrace, hint::black_box};

use super::{
    EraseRequest, Inner, RegisterSet, enter, erase_below, stack_pointer, untagged,
    without_highest_byte,
};
use crate::{
    os::{region, region::Protection},
    span::Span,
    switch,
};

const PAINT: u8 = 0xa5;

/// How many pages the stack has, and how many there are: more lie above it.
const STACK: usize = 40;
const PAGES: usize = STACK + 4;

/// From this page up to that one.
type Pages = (usize, usize);

/// How much of a frame is painted, and how far below the stack pointer `note_frame` may
/// have left something.
const CANARY: usize = 2048;
const NEAR: usize = 4096;

/// Painted pages, on which `enter` and then `erase_below` were called.
struct Erased {
    pages: region::Allocation,
    /// Up to where `erase_below` says that it erased.
    top: usize,
    /// The lowest byte of a painted local of the function that called both.
    canary: usize,
}

/// Calls `inner(header)` by `enter`, and then `erase_below` for these parts, by number of
/// page, on the painted stack.
///
/// # Safety
///
/// As for `enter`.
unsafe fn erased_after(inner: Inner, header: NonNull<()>, parts: &[Pages]) -> Erased {
    // SAFETY: by this function's own contract.
    unsafe { erased_from(0, inner, header, parts) }
}

/// The same, with the first part beginning so many bytes later, within its page.
///
/// # Safety
///
/// As for [`erased_after`].
unsafe fn erased_from(later: usize, inner: Inner, header: NonNull<()>, parts: &[Pages]) -> Erased {
    let page = region::page::size();
    let mut pages = region::alloc(PAGES * page, Protection::READ_WRITE).unwrap();
    let start = pages.as_mut_ptr::<u8>();
    // SAFETY: all of them are mapped and ours.
    unsafe { start.write_bytes(PAINT, PAGES * page) };

    let mut request = EraseRequest {
        top: 0,
        len: parts.len(),
        // One that would show: what lies past `len` is nobody's to erase.
        spans: [Span {
            start: start.addr(),
            end: start.addr() + page,
        }; EraseRequest::SPANS],
    };
    for (part, (from, to)) in request.spans.iter_mut().zip(parts) {
        part.start = start.addr() + from * page;
        part.end = start.addr() + to * page;
    }
    request.spans[0].start += later;
    let request = &raw mut request;
    let set = RegisterSet::detect();
    let mut canary = 0;
    // Nothing after `erase_below`: what is to be looked at would be written over. The
    // frame of this closure is large enough for what `psm` does after it.
    let on_it = || {
        let mut local = [PAINT; CANARY];
        canary = black_box(&raw mut local) as usize;
        // SAFETY: by this function's own contract.
        unsafe { enter(inner, header) };
        // SAFETY: the parts lie in pages that are ours, on which this is the last frame;
        // the set is this machine's.
        unsafe { erase_below(request, set) };
    };
    // SAFETY: as many pages, mapped and ours; it doesn't unwind.
    unsafe { switch::bare(start, STACK * page, on_it) };
    Erased {
        pages,
        // SAFETY: a local of ours.
        top: unsafe { (*request).top },
        canary,
    }
}

impl Erased {
    /// These pages, as they are now.
    fn bytes(&self, (from, to): Pages) -> &[u8] {
        let page = region::page::size();
        // SAFETY: mapped, as many as there are.
        let all = unsafe { slice::from_raw_parts(self.pages.as_ptr::<u8>(), PAGES * page) };
        &all[from * page..to * page]
    }

    fn start(&self) -> usize {
        self.bytes((0, PAGES)).as_ptr().addr()
    }

    /// Whether every byte below the stack pointer is zero in these parts and paint
    /// elsewhere; but near it, where functions had frames.
    #[must_use]
    fn are_all_and_alone_erased(&self, parts: &[Pages]) -> bool {
        let page = region::page::size();
        let top = self.top - self.start();
        let bytes = self.bytes((0, STACK));
        bytes[..top].iter().enumerate().all(|(at, &byte)| {
            let at_page = at / page;
            if parts
                .iter()
                .any(|&(from, to)| from <= at_page && at_page < to)
            {
                byte == 0
            } else {
                byte == PAINT || at + NEAR > top
            }
        })
    }

    /// Whether the caller's frame is as it was, and all above the stack.
    #[must_use]
    fn is_the_rest_untouched(&self) -> bool {
        let canary = self.canary - self.start();
        let bytes = self.bytes((0, PAGES));
        // `psm` calls functions when the closure has returned: the upper half may be
        // theirs.
        bytes[canary..][..CANARY / 2]
            .iter()
            .all(|&byte| byte == PAINT)
            && self.bytes((STACK, PAGES)).iter().all(|&byte| byte == PAINT)
    }
}

/// What inner functions here return.
const NOTHING_TO_ERASE: usize = usize::MAX;

/// Writes the address of a local of its own to the header, a `usize`.
unsafe extern "C" fn note_frame(header: NonNull<()>) -> usize {
    let local = 0_u8;
    let address = black_box(&raw const local).addr();
    // SAFETY: as this function's own description has it.
    unsafe { header.cast::<usize>().write(address) };
    NOTHING_TO_ERASE
}

#[test]
fn the_stack_pointer_lies_below_our_locals_and_above_those_of_callees() {
    let (local, mut callee) = (0_u8, 0_usize);
    let here = stack_pointer();
    // SAFETY: a `usize`.
    unsafe { black_box(note_frame as Inner)(NonNull::from(&mut callee).cast()) };
    let local = black_box(&raw const local).addr();
    assert!(
        callee < here && here <= local,
        "{callee:#x} {here:#x} {local:#x}"
    );
}

/// Calls `note_frame`, erases these parts, and checks what holds for any.
fn erased(parts: &[Pages]) -> Erased {
    let mut frame = 0_usize;
    // SAFETY: a `usize`.
    let erased = unsafe { erased_after(note_frame, NonNull::from(&mut frame).cast(), parts) };
    let page = region::page::size();
    let stack = erased.start()..erased.start() + STACK * page;
    assert!(stack.contains(&frame), "control: it ran elsewhere");
    assert!(
        frame < erased.top && erased.top <= erased.canary,
        "{frame:#x}, a callee's frame, {:#x}, and {:#x}, the caller's frame",
        erased.top,
        erased.canary
    );
    assert!(erased.canary - erased.top < page, "it isn't our caller's");
    assert!(
        erased.is_the_rest_untouched(),
        "the caller's frame or what lies above the stack is not as it was"
    );
    erased
}

/// Erases these parts and checks that they were, and nothing else.
fn erases(parts: &[Pages]) {
    assert!(
        erased(parts).are_all_and_alone_erased(parts),
        "it erased less than {parts:?} or more"
    );
}

#[test]
fn parts_below_are_erased_and_nothing_else() {
    erases(&[(1, 2)]);
    erases(&[(2, 3), (5, 9)]);
    erases(&[(5, 9), (2, 3)]);
}

#[test]
fn as_many_parts_as_there_is_room_for_are_erased() {
    let parts: [_; EraseRequest::SPANS] = core::array::from_fn(|i| (2 * i + 1, 2 * i + 2));
    erases(&parts);
}

#[test]
fn a_part_that_begins_within_a_page_is_erased_from_there() {
    let page = region::page::size();
    for later in (16..=page - 16).step_by(16) {
        let mut frame = 0_usize;
        let header = NonNull::from(&mut frame).cast();
        // SAFETY: a `usize`.
        let erased = unsafe { erased_from(later, note_frame, header, &[(1, 2), (3, 4)]) };
        let (before, after) = erased.bytes((1, 2)).split_at(later);
        assert!(before.iter().all(|&byte| byte == PAINT), "{later}");
        assert!(after.iter().all(|&byte| byte == 0), "{later}");
        assert!(erased.bytes((3, 4)).iter().all(|&byte| byte == 0));
        for pages in [(0, 1), (2, 3), (4, 5)] {
            assert!(erased.bytes(pages).iter().all(|&byte| byte == PAINT));
        }
    }
}

#[test]
fn without_parts_nothing_is_erased() {
    erases(&[]);
    assert!(
        !erased(&[]).are_all_and_alone_erased(&[(1, 2)]),
        "control: this check takes paint for zeros"
    );
}

#[test]
fn an_empty_part_is_skipped() {
    erases(&[(1, 2), (3, 3), (5, 6)]);
}

#[test]
fn a_part_above_the_stack_pointer_is_skipped() {
    erases(&[(STACK + 1, STACK + 2)]);
    erases(&[(1, 2), (STACK + 1, STACK + 2), (3, 4)]);
}

#[test]
fn a_part_that_the_stack_pointer_lies_in_is_erased_up_to_it() {
    erases(&[(STACK - 3, STACK)]);
    erases(&[(STACK - 3, STACK + 2)]);
    erases(&[(1, 2), (STACK - 3, PAGES), (3, 4)]);
}

/// Leaves a pattern on a few pages, and notes where, as `note_frame` does.
unsafe extern "C" fn fill_frame(header: NonNull<()>) -> usize {
    let mut local = [0x5a_u8; 10_000];
    black_box(&raw mut local);
    // SAFETY: by this function's own contract.
    unsafe { note_frame(header) }
}

#[test]
fn what_a_call_left_is_erased() {
    let mut frame = 0_usize;
    let header = NonNull::from(&mut frame).cast();
    // SAFETY: a `usize`.
    let left = unsafe { erased_after(fill_frame, header, &[]) };
    let is_there = |erased: &Erased| {
        let bytes = erased.bytes((0, STACK));
        bytes.windows(5000).any(|bytes| bytes == [0x5a; 5000])
    };
    assert!(is_there(&left), "control");
    // SAFETY: a `usize`.
    let erased = unsafe { erased_after(fill_frame, header, &[(0, PAGES)]) };
    assert!(!is_there(&erased));
    assert!(erased.are_all_and_alone_erased(&[(0, PAGES)]));
}

/// What an inner function saw of a call.
struct Observed {
    header: *mut (),
    frame: usize,
}

unsafe extern "C" fn see(header: NonNull<()>) -> usize {
    // SAFETY: it gets a `Observed`.
    let observed = unsafe { header.cast::<Observed>().as_mut() };
    observed.header = header.as_ptr();
    observed.frame = stack_pointer();
    NOTHING_TO_ERASE
}

#[test]
fn inner_gets_the_header_at_a_lower_stack_pointer() {
    let mut observed = Observed {
        header: ptr::null_mut(),
        frame: 0,
    };
    let header = NonNull::from(&mut observed).cast();
    // SAFETY: a `Observed`.
    unsafe { enter(see, header) };
    assert_eq!(observed.header, header.as_ptr());
    assert!(observed.frame < stack_pointer());
    assert!(observed.frame > stack_pointer() - 4096);
}

/// Puts a backtrace into the header, a `String`.
unsafe extern "C" fn trace_from_inner(header: NonNull<()>) -> usize {
    // SAFETY: as this function's own description has it.
    let text = unsafe { header.cast::<String>().as_mut() };
    *text = Backtrace::force_capture().to_string();
    NOTHING_TO_ERASE
}

#[inline(never)]
fn a_frame_above_the_call(text: &mut String) {
    // SAFETY: a `String`.
    unsafe { enter(trace_from_inner, NonNull::from(&mut *text).cast()) };
    black_box(text);
}

/// As a panic prints it.
#[test]
fn a_backtrace_from_inner_names_the_frames_above_enter() {
    let mut text = String::new();
    a_frame_above_the_call(&mut text);
    assert!(text.contains("trace_from_inner"), "control: {text}");
    assert!(text.contains("a_frame_above_the_call"), "{text}");
    // Not this function, which may be inlined, but what is above it in every test.
    assert!(text.contains("__rust_begin_short_backtrace"), "{text}");
}

/// Tags lie in the highest byte alone: an address that has one lies where it does without.
#[test]
fn a_tag_is_no_part_of_an_address() {
    let highest = usize::BITS - 8;
    for address in [0, 1, 0x1000, (1 << highest) - 1] {
        for tag in [0, 1, 0xb4, 0xff] {
            let tagged = address | tag << highest;
            assert_eq!(without_highest_byte(tagged), address, "{tagged:#x}");
            let expected = if cfg!(target_arch = "aarch64") {
                address
            } else {
                tagged
            };
            assert_eq!(untagged(tagged), expected, "{tagged:#x}");
        }
    }
    // Nothing that the crate makes an address of has one.
    let local = 0_u8;
    for address in [
        stack_pointer(),
        (&raw const local).addr(),
        crate::mapping::Reservation::new(1).unwrap().start(),
        crate::os::stack_bounds().map_or(0, |own| own.end),
    ] {
        assert_eq!(untagged(address), address, "{address:#x}");
    }
}
