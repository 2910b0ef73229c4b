//! What `enter` does, whatever the processor: to registers, and to a stack that can be looked at
//! afterwards, byte by byte.
//!
//! A backend's tests include this, and give the assembly in `around_enter`.

use super::{
    super::{super::Inner, enter},
    around_enter::{
        CALL, FRAME_POINTER, OBSERVED, PRESERVED, SAVE_AREA, STACK_ALIGN, STEP, look,
        push_and_restore, stand,
    },
};

const SIZE: usize = 1 << 16;
const PAINT: u8 = 0xa5;

/// How many bytes `stand` may use for itself, below the stack pointer that it is given.
const SLOTS: usize = 16;

/// What is entered, and what was seen on both sides. The header of `look`.
#[repr(C)]
pub(super) struct Visit {
    /// What every register that the ABI preserves holds when `enter` is called.
    pub(super) before: [usize; PRESERVED],
    /// And when it has returned.
    pub(super) after: [usize; PRESERVED],
    /// What the inner function saw in those and all others that it should find clear.
    pub(super) observed: [usize; OBSERVED],
    /// The stack pointer that the inner function was called with.
    pub(super) stack_pointer: usize,
    /// What is where the inner function's frame pointer points: its caller's caller's.
    pub(super) frame_pointer: usize,
    /// What the inner function returns.
    pub(super) erase_from: usize,
    /// The stack pointer that `enter` was called with.
    pub(super) caller: usize,
}

/// Memory to stand on.
#[repr(C, align(4096))]
pub(super) struct Stack([u8; SIZE]);

/// A visit that is over, and the stack on which it was.
pub(super) struct Visited {
    pub(super) visit: Visit,
    stack: Box<Stack>,
}

fn entered() -> Visited {
    Visited::by(enter as *const (), look, |_| usize::MAX)
}

fn pushed() -> Visited {
    Visited::by(push_and_restore as *const (), look, |_| usize::MAX)
}

impl Visited {
    /// Has `function` (`enter`, or one that does less) call `inner`.
    pub(super) fn by(
        function: *const (),
        inner: Inner,
        erase_from: impl FnOnce(&Stack) -> usize,
    ) -> Self {
        // Not alike, nor like paint, addresses or zero.
        let before = core::array::from_fn(|i| {
            #[expect(clippy::cast_possible_truncation, reason = "any half of it will do")]
            let word = 0x5a17_c3e9_8d24_f061_u64.rotate_left(8) as usize;
            word.wrapping_add(i * 0x0103_0507)
        });
        let mut stack = Box::new(Stack([PAINT; SIZE]));
        let mut visit = Visit {
            before,
            after: [0; PRESERVED],
            observed: [usize::MAX; OBSERVED],
            stack_pointer: 0,
            frame_pointer: 0,
            erase_from: erase_from(&stack),
            caller: 0,
        };
        let at = stack.0.as_mut_ptr().wrapping_add(SIZE / 2);
        // SAFETY: half of the stack is free below, which is more than they need, and what is
        // erased is nothing but what lies below their frames, or nothing.
        unsafe { stand(at, function, inner, &raw mut visit) };
        Self { visit, stack }
    }

    /// A byte's number, by its address.
    fn at(&self, address: usize) -> usize {
        address - self.stack.0.as_ptr().addr()
    }

    /// Whether a word of the stack is one that a register had held.
    fn has_a_register(&self) -> bool {
        let (words, _) = self.stack.0[..SIZE / 2 - SLOTS].as_chunks();
        words
            .iter()
            .any(|word| self.visit.before.contains(&usize::from_ne_bytes(*word)))
    }
}

#[test]
fn every_register_that_the_abi_preserves_comes_back() {
    let Visited { visit, .. } = entered();
    assert_eq!(visit.after, visit.before);
}

#[test]
fn inner_finds_all_registers_clear_but_those_that_the_call_is_made_by() {
    assert!(
        pushed().visit.observed.iter().all(|&word| word != 0),
        "control: {:x?}",
        pushed().visit.observed
    );
    assert_eq!(entered().visit.observed, [0; OBSERVED]);
}

#[test]
fn no_register_stays_on_the_stack() {
    assert!(pushed().has_a_register(), "control");
    assert!(!entered().has_a_register());
}

#[test]
fn the_stack_pointer_is_aligned_for_inner() {
    let visit = entered().visit;
    assert_eq!(visit.caller % STACK_ALIGN, 0, "control");
    assert_eq!(visit.stack_pointer % STACK_ALIGN, 0);
}

#[test]
fn the_callers_frame_is_found_from_inner_by_the_frame_pointer_or_the_back_chain() {
    let visit = entered().visit;
    let expected = FRAME_POINTER.map_or(visit.caller, |i| visit.before[i]);
    assert_eq!(visit.frame_pointer, expected);
}

/// Enters, erases from the address that `from` makes of the stack pointer of `look`, and checks
/// every byte of the stack.
fn check_erasure(from: impl Fn(usize) -> usize) {
    let first = entered();
    let frame = first.at(first.visit.stack_pointer);
    let visited = Visited::by(enter as *const (), look, |stack| {
        from(stack.0.as_ptr().addr() + frame)
    });
    let Visited { visit, stack } = &visited;
    assert_eq!(visited.at(visit.stack_pointer), frame);
    assert_eq!(visit.after, visit.before);
    assert!(!visited.has_a_register());

    // What a call stores there itself, if anything, is no secret.
    let lowest = frame - CALL;
    let is_painted = |bytes: &[u8]| bytes.iter().all(|&byte| byte == PAINT);
    if visit.erase_from < visit.stack_pointer {
        let from = visited.at(visit.erase_from);
        assert!(is_painted(&stack.0[..from.min(lowest)]), "too much");
        assert!(
            stack.0[from..frame].iter().all(|&byte| byte == 0),
            "too little"
        );
    } else {
        assert!(is_painted(&stack.0[..lowest]), "too much");
    }
    let caller = visited.at(visit.caller);
    assert!(caller > frame, "control");
    assert!(
        is_painted(&stack.0[caller + SAVE_AREA..SIZE / 2 - SLOTS])
            && is_painted(&stack.0[SIZE / 2..]),
        "the caller's frame"
    );
}

#[test]
fn what_lies_from_where_inner_says_up_to_the_frame_is_erased_and_nothing_else() {
    for steps in (0..20).chain([64, 250]) {
        check_erasure(|frame| frame - steps * STEP);
    }
    // Above: there is nothing to erase.
    for steps in 1..64 {
        check_erasure(|frame| frame + steps * STEP);
    }
    check_erasure(|_| usize::MAX);
    check_erasure(|_| usize::MAX - (STEP - 1));
}
