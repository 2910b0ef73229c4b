//! What `erase_below` does to memory, and to what `enter` left, whatever the processor.
//!
//! A backend's tests include this, and give `erase_below_from`, which calls `erase_below`
//! with a stack pointer of the test's choice, `STACK_ALIGN` and `RETURN_ADDRESS`.

use core::{
    hint::black_box,
    ptr::{self, NonNull},
};

use super::{
    super::{super::EraseRequest, RegisterSet, enter, erase_below},
    RETURN_ADDRESS, STACK_ALIGN, erase_below_from,
};
use crate::span::Span;

const PAGE: usize = 4096;
const PAGES: usize = 8;
const PATTERN: u8 = 0xa5;
const TRACE: u8 = 0x5a;

/// Memory to serve as a stack.
#[repr(C, align(4096))]
struct Arena([u8; PAGES * PAGE]);

impl Arena {
    fn new() -> Box<Self> {
        Box::new(Self([PATTERN; PAGES * PAGE]))
    }

    /// From one page up to another.
    fn part(&self, start: usize, end: usize) -> Span {
        let base = self.0.as_ptr().addr();
        Span {
            start: base + start * PAGE,
            end: base + end * PAGE,
        }
    }
}

/// For `erase_below`.
pub(super) fn request_for(parts: &[Span]) -> EraseRequest {
    let mut request = EraseRequest {
        top: 0,
        len: parts.len(),
        spans: [Span::EMPTY; EraseRequest::SPANS],
    };
    request.spans[..parts.len()].copy_from_slice(parts);
    request
}

/// Has `erase_below` erase `parts` of an arena with the stack pointer at its byte `sp`, and
/// checks each byte.
fn check_erasure(sp: usize, parts: impl Fn(&Arena) -> Vec<Span>) {
    let mut arena = Arena::new();
    let base = arena.0.as_mut_ptr();
    let sp_address = base.addr() + sp;
    let parts = parts(&arena);
    let mut request = request_for(&parts);
    // SAFETY: below the stack pointer all parts are in the arena, which is dead.
    unsafe { erase_below_from(base.wrapping_add(sp), &mut request, RegisterSet::detect()) };
    assert!((sp_address - RETURN_ADDRESS..=sp_address).contains(&request.top));

    let mut expected = Arena::new();
    for Span { start, end } in parts {
        let end = end.min(sp_address);
        if start < end {
            expected.0[start - base.addr()..end - base.addr()].fill(0);
        }
    }
    // What a call stores there is no secret.
    arena.0[sp - RETURN_ADDRESS..sp].fill(0);
    expected.0[sp - RETURN_ADDRESS..sp].fill(0);
    let differs = arena
        .0
        .iter()
        .zip(&expected.0)
        .position(|(found, expected)| found != expected);
    assert_eq!(differs, None, "by stack pointer {sp:#x}");
}

#[test]
fn parts_are_zero_up_to_the_stack_pointer_and_all_else_stays() {
    // The second is empty; the others are below, about and above the stack pointer.
    let parts = |arena: &Arena| {
        [(1, 2), (2, 2), (3, 6), (6, 7)]
            .map(|(start, end)| arena.part(start, end))
            .into()
    };
    for page in [1, 2, 3, 4, 6, 7] {
        for sp in (page * PAGE - 80..=page * PAGE + 80).step_by(STACK_ALIGN) {
            check_erasure(sp, parts);
        }
    }
    check_erasure(PAGES * PAGE, parts);
}

#[test]
fn no_part_or_as_many_as_fit_may_be_listed() {
    for sp in [PAGE, 3 * PAGE + PAGE / 2, PAGES * PAGE] {
        check_erasure(sp, |_| Vec::new());
        check_erasure(sp, |arena| vec![arena.part(5, 6); EraseRequest::SPANS]);
        check_erasure(sp, |arena| {
            let mut parts = vec![arena.part(1, 2); EraseRequest::SPANS - 1];
            parts.push(arena.part(3, 4));
            parts
        });
    }
}

#[test]
fn addresses_are_unsigned() {
    let last_page = usize::MAX - (PAGE - 1);
    check_erasure(4 * PAGE, |arena| {
        let about = Span {
            end: last_page,
            ..arena.part(3, 4)
        };
        let above = Span {
            start: last_page - PAGE,
            end: last_page,
        };
        vec![about, above]
    });
}

/// How far [`leave_traces`] keeps from its caller.
const GAP: usize = 4096;
const TRACES: usize = 1024;

/// Leaves bytes of [`TRACE`] far below its caller, and writes to the header where.
unsafe extern "C" fn leave_traces(header: NonNull<()>) -> usize {
    #[inline(never)]
    fn leave() -> usize {
        let mut traces = [TRACE; TRACES];
        ptr::from_mut(black_box(&mut traces)).addr()
    }
    let mut gap = [0_u8; GAP];
    black_box(&mut gap);
    let traces = leave();
    black_box(&mut gap);
    // SAFETY: by `on`, which passes this.
    unsafe { header.cast::<usize>().write(traces) };
    usize::MAX
}

/// Where things were in `arena`.
struct Observed {
    traces: usize,
    /// A local of who called what left them.
    caller: usize,
    request: EraseRequest,
}

/// Calls `leave_traces` on `arena`, and then `erase_below` if `erase`.
fn on(arena: &mut Arena, erase: bool) -> Observed {
    let set = RegisterSet::detect();
    let mut observed = Observed {
        traces: 0,
        caller: 0,
        request: request_for(&[arena.part(0, PAGES)]),
    };
    let run = || {
        let mut traces = 0_usize;
        let header = black_box(NonNull::from(&mut traces));
        // SAFETY: it takes a `usize`, doesn't unwind, and has nothing erased.
        unsafe { enter(leave_traces, header.cast()) };
        observed.caller = header.addr().get();
        observed.traces = traces;
        if erase {
            // SAFETY: what is below in the arena is dead.
            unsafe { erase_below(&raw mut observed.request, set) };
        }
    };
    // SAFETY: the arena is page-aligned, and nobody else's; `run` doesn't unwind.
    unsafe { crate::switch::bare(arena.0.as_mut_ptr(), PAGES * PAGE, run) };
    observed
}

#[test]
fn what_a_call_left_is_zero_up_to_a_stack_pointer_between_it_and_its_caller() {
    let traces =
        |arena: &Arena| -> usize { arena.0.iter().map(|byte| usize::from(*byte == TRACE)).sum() };
    let mut arena = Arena::new();
    on(&mut arena, false);
    // Not all of them: in a debug build later calls lie over some.
    assert!(traces(&arena) >= TRACES / 2, "control");

    let mut arena = Arena::new();
    let observed = on(&mut arena, true);
    let top = observed.request.top;
    assert!(observed.traces + TRACES + GAP <= top && top <= observed.caller);
    // In a debug build more is called after the erasure, but nothing as large as the gap.
    let erased = observed.traces + TRACES - arena.part(0, 0).start;
    assert!(arena.0[..erased].iter().all(|byte| *byte == 0));
}

#[test]
fn inner_gets_its_header_and_a_frame_below_its_callers() {
    let mut arena = Arena::new();
    let observed = on(&mut arena, false);
    let stack = arena.part(0, PAGES);
    assert!(stack.start <= observed.traces && observed.traces + TRACES + GAP <= observed.caller);
    assert!(observed.caller < stack.end);
}
