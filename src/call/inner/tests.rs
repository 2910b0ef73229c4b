//! What an inner function has in registers: what the caller had, until it begins.

use core::{
    arch::asm,
    mem::{self, MaybeUninit},
    ptr::{self, NonNull},
};

use super::{Done, Entered, Header, State};
use crate::arch::{self, Plan};

const SECRET: [u64; 2] = [0x5a17_c3e9_8d24_f061, 0x33c2_91d7_e60b_48af];

/// What is in a register that the compiler has no use for here.
#[derive(Default)]
struct Seen {
    entered: [u64; 2],
    begun: [u64; 2],
}

#[inline(always)]
fn xmm8() -> [u64; 2] {
    let mut seen = [0; 2];
    // SAFETY: writes to a local, of that size.
    unsafe {
        asm!("movups [{}], xmm8", in(reg) seen.as_mut_ptr(), options(nostack, preserves_flags));
    }
    seen
}

extern "C" fn cleared(entered: Entered<'_, Seen>) -> Done {
    let before = xmm8();
    let (seen, _) = entered.begin();
    (seen.begun, seen.entered) = (xmm8(), before);
    Done::NOTHING_TO_ERASE
}

extern "C" fn uncleared(entered: Entered<'_, Seen>) -> Done {
    let before = xmm8();
    let (seen, _) = entered.begin_uncleared();
    (seen.begun, seen.entered) = (xmm8(), before);
    Done::NOTHING_TO_ERASE
}

extern "C" fn not_performed(_: NonNull<Header>) {
    unreachable!()
}

/// Enters with the secret in that register.
fn seen_by(inner: extern "C" fn(Entered<'_, Seen>) -> Done) -> Seen {
    // What a process's first call finds out about registers.
    crate::clear_registers();
    let mut seen = Seen::default();
    let mut header = Header {
        perform: not_performed,
        target: (&raw mut seen).cast(),
        refusal: ptr::null_mut::<MaybeUninit<_>>(),
        state: State::Made,
        registers: Plan::LEAST,
    };
    // SAFETY: as in `Made::enter`.
    let inner =
        unsafe { mem::transmute::<extern "C" fn(Entered<'_, Seen>) -> Done, arch::Inner>(inner) };
    // SAFETY: `inner` is safe to call with this header, which has a target of its type; and this
    // says what a call changes.
    unsafe {
        asm!(
            "movups xmm8, [{secret}]",
            "call {enter}",
            secret = in(reg) SECRET.as_ptr(),
            enter = sym arch::enter,
            in("rdi") inner,
            in("rsi") &raw mut header,
            clobber_abi("sysv64"),
        );
    }
    seen
}

/// Where it is not, what is called next may save it where nobody erases it: a function that is
/// bound when it is called first does.
#[test]
fn registers_are_clear_once_an_inner_function_has_begun() {
    let seen = seen_by(cleared);
    assert_eq!(seen.entered, SECRET);
    assert_eq!(seen.begun, [0; 2]);
    // Control.
    let seen = seen_by(uncleared);
    assert_eq!(seen.entered, SECRET);
    assert_eq!(seen.begun, SECRET);
}
