//! `erase_below`, also after `enter`, on a stack that can be looked at afterwards: the same tests for
//! several processors, whose own tests name what differs between them.

use core::{
    hint::black_box,
    ptr::{self, NonNull},
};

use super::{
    super::{EraseRequest, Inner, RegisterSet, enter, erase_below},
    ABOVE, STACK_ALIGN, call_at,
};
use crate::span::Span;

const PAGE: usize = 4096;
const PATTERN: u8 = 0xa5;

#[repr(C, align(4096))]
#[derive(Clone)]
struct Page([u8; PAGE]);

/// Memory to stand on.
struct Stack(Vec<Page>);

impl Stack {
    const PAGES: usize = 12;

    fn new() -> Self {
        Self(vec![Page([PATTERN; PAGE]); Self::PAGES])
    }

    fn base(&self) -> usize {
        self.0.as_ptr() as usize
    }

    fn at(&mut self, offset: usize) -> *mut u8 {
        self.0.as_mut_ptr().cast::<u8>().wrapping_add(offset)
    }

    fn bytes(&self) -> impl Iterator<Item = (usize, u8)> {
        self.0.iter().flat_map(|page| page.0).enumerate()
    }

    /// From one page of it up to another.
    fn part(&self, from: usize, to: usize) -> Span {
        Span {
            start: self.base() + from * PAGE,
            end: self.base() + to * PAGE,
        }
    }

    /// Calls `erase_below` with the stack pointer at byte `at`.
    fn erase_below(&mut self, at: usize, request: &mut EraseRequest) {
        assert!(at.is_multiple_of(STACK_ALIGN), "by the ABI");
        let set = RegisterSet::detect();
        // SAFETY: nothing else of the stack is in use, and the tests list no other memory.
        unsafe {
            call_at(
                self.at(at),
                erase_below as *const (),
                ptr::from_mut(request) as usize,
                set.0 as usize,
            );
        }
        assert_eq!(request.top, self.base() + at);
    }

    /// Every byte that `erased` names is zero, and every other as it was.
    fn assert_erased(&self, erased: impl Fn(usize) -> bool, what: &str) {
        for (i, byte) in self.bytes() {
            let expected = if erased(i) { 0 } else { PATTERN };
            assert_eq!(byte, expected, "byte {i:#x}, {what}");
        }
    }
}

/// For `erase_below`.
pub(super) fn request_for<const N: usize>(parts: [Span; N]) -> EraseRequest {
    let mut spans = [Span::EMPTY; EraseRequest::SPANS];
    spans[..N].copy_from_slice(&parts);
    EraseRequest {
        top: 0,
        len: N,
        spans,
    }
}

#[test]
fn what_lies_below_the_stack_pointer_is_erased_in_the_parts_listed() {
    const PARTS: [(usize, usize); 5] = [(1, 3), (3, 3), (4, 5), (6, 8), (9, 10)];
    // Where a part straddles the stack pointer, ends there, starts there, or doesn't touch
    // it; and on either side of each size that is erased in one go.
    for page in [0, 3, 5, 6, 7, 8, 9] {
        for offset in [0, 8, 16, 48, 64, 72, 80, 248, 256, 264, 272, 4080, 4088] {
            let at = page * PAGE + offset;
            if !at.is_multiple_of(STACK_ALIGN) {
                continue;
            }
            let mut stack = Stack::new();
            let mut request = request_for(PARTS.map(|(from, to)| stack.part(from, to)));
            // Not listed: beyond the last.
            request.spans[PARTS.len()] = stack.part(0, 1);
            stack.erase_below(at, &mut request);
            let listed = |i| {
                PARTS
                    .iter()
                    .any(|(from, to)| (from * PAGE..to * PAGE).contains(&i))
            };
            stack.assert_erased(
                |i| i < at && listed(i) || i >= at && ABOVE.contains(&(i - at)),
                &format!("stack pointer at {at:#x}"),
            );
        }
    }
}

#[test]
fn no_part_and_as_many_as_there_can_be_are_fine() {
    let at = 8 * PAGE;
    let above = |i| i >= at && ABOVE.contains(&(i - at));
    let mut stack = Stack::new();
    stack.erase_below(at, &mut request_for([]));
    stack.assert_erased(above, "no part");

    // All of them above, and so skipped, at the highest addresses there are; but the last.
    let high = Span {
        start: 0_usize.wrapping_sub(2 * PAGE),
        end: 0_usize.wrapping_sub(PAGE),
    };
    let mut stack = Stack::new();
    let mut parts = [high; EraseRequest::SPANS];
    parts[EraseRequest::SPANS - 1] = stack.part(2, 4);
    stack.erase_below(at, &mut request_for(parts));
    let last = 2 * PAGE..4 * PAGE;
    stack.assert_erased(|i| last.contains(&i) || above(i), "all parts");
}

/// What an inner function was called with.
struct Observed {
    header: *mut (),
    frame: usize,
}

unsafe extern "C" fn see(header: NonNull<()>) -> usize {
    let local = black_box(0_u8);
    let observed = Observed {
        header: header.as_ptr(),
        frame: &raw const local as usize,
    };
    // SAFETY: the test passes the address of one.
    unsafe { header.cast::<Observed>().write(observed) };
    usize::MAX
}

#[test]
fn inner_gets_its_header_and_uses_no_other_memory_of_its_caller_than_what_is_erased() {
    let at = 8 * PAGE;
    let mut stack = Stack::new();
    let mut observed = Observed {
        header: ptr::null_mut(),
        frame: 0,
    };
    let header = &raw mut observed;
    let inner: Inner = see;
    // SAFETY: `see` fits its header, and needs less than the stack has.
    unsafe {
        call_at(
            stack.at(at),
            enter as *const (),
            inner as *const () as usize,
            header as usize,
        );
    }
    assert_eq!(observed.header, header.cast());
    assert!((stack.base()..stack.base() + at).contains(&observed.frame));
    for (i, byte) in stack.bytes().skip(at) {
        assert!(byte == PATTERN || ABOVE.contains(&(i - at)), "byte {i:#x}");
    }
    // And all that it did use is in reach.
    stack.erase_below(at, &mut request_for([stack.part(0, Stack::PAGES)]));
    stack.assert_erased(|i| i < at || ABOVE.contains(&(i - at)), "after the call");
}
