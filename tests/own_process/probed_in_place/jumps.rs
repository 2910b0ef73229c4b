//! A call that was left by a jump never ends. The next ones are as exact as before.
#![expect(unsafe_code, reason = "jumps out of calls")]

use std::arch::naked_asm;

use libtest_mimic::Trial;
use stackbleach::probed;

use crate::common::{
    below::{self, Needle, StackView},
    initial,
};

use super::{KIB, assert_bleaches};

pub(super) fn cases() -> Vec<Trial> {
    initial::cases![calls_after_one_that_was_left_by_a_jump_are_bleached,]
}

/// Calls `f(to)`, which may return, or call `jump(*to)`.
///
/// # Safety
///
/// `f` must not unwind, and nothing may have a destructor that is left by the jump.
#[unsafe(naked)]
unsafe extern "sysv64" fn with_a_way_out(f: extern "sysv64" fn(&mut usize), to: &mut usize) {
    naked_asm!(
        "push rbp",
        "push rbx",
        "push r12",
        "push r13",
        "push r14",
        "push r15",
        "push 0",
        "mov [rsi], rsp",
        "mov rax, rdi",
        "mov rdi, rsi",
        "call rax",
        "20:",
        "pop r15",
        "pop r15",
        "pop r14",
        "pop r13",
        "pop r12",
        "pop rbx",
        "pop rbp",
        "ret",
    )
}

/// Returns from the call of [`with_a_way_out`] that wrote this.
///
/// # Safety
///
/// That must not have returned.
#[unsafe(naked)]
unsafe extern "sysv64" fn jump(to: usize) -> ! {
    naked_asm!(
        "mov rsp, rdi",
        "pop r15",
        "pop r15",
        "pop r14",
        "pop r13",
        "pop r12",
        "pop rbx",
        "pop rbp",
        "ret",
    )
}

extern "sysv64" fn calls_and_jumps(to: &mut usize) {
    let to = *to;
    probed::bleach(|| {
        below::leave(Needle::new(), 3 * KIB);
        // SAFETY: it is waiting.
        unsafe { jump(to) };
    });
    unreachable!("it has jumped");
}

fn calls_after_one_that_was_left_by_a_jump_are_bleached() {
    let mut below = StackView::new();
    let mut to = 0;
    for _ in 0..3 {
        // SAFETY: nothing there has a destructor.
        unsafe { with_a_way_out(calls_and_jumps, &mut to) };
        assert_bleaches(&mut below);
        // Within a call as well: that one has not been left.
        let needle = Needle::new();
        super::bleached(&mut below, || {
            below::leave(needle, 40 * KIB);
            let mut to = 0;
            // SAFETY: as above.
            unsafe { with_a_way_out(calls_and_jumps, &mut to) };
            probed::bleach(|| ());
        });
        assert_eq!(below.count(needle), 0);
    }
}
