//! What an inner function has in registers: what the caller had, until it begins.

use core::arch::asm;

use crate::call::{Done, Ended, Entered, call, result_of};

const SECRET: [u64; 2] = [0x5a17_c3e9_8d24_f061, 0x33c2_91d7_e60b_48af];

/// What is in a vector register that compilers have no use for here.
#[derive(Default)]
struct Observed {
    entered: [u64; 2],
    begun: [u64; 2],
}

#[inline(always)]
fn xmm8() -> [u64; 2] {
    let mut observed = [0; 2];
    // SAFETY: writes to a local, of that size.
    unsafe {
        asm!("movups [{}], xmm8", in(reg) observed.as_mut_ptr(), options(nostack, preserves_flags));
    }
    observed
}

macro_rules! inner {
    ($name:ident, $begin:ident) => {
        extern "C" fn $name(entered: Entered<'_, Observed>) -> Done {
            let before = xmm8();
            let (observed, call) = entered.$begin();
            (observed.begun, observed.entered) = (xmm8(), before);
            call.perform().done()
        }
    };
}

inner!(cleared, begin);
inner!(uncleared, begin_uncleared);

/// Calls by it, with the secret in that register.
fn seen_by(inner: extern "C" fn(Entered<'_, Observed>) -> Done) -> Observed {
    // What a process's first call finds out about registers.
    crate::clear_registers();
    let mut observed = Observed::default();
    let mut f = || ();
    // SAFETY: reads a constant, and says which register it changes. The shell leaves that alone,
    // or the test fails.
    unsafe { asm!("movups xmm8, [{}]", in(reg) SECRET.as_ptr(), out("xmm8") _, options(nostack)) };
    call! {
        closure f if false;
        inner, &mut observed;
        let ended: Ended<()> = Ended::Not;
        returned => result_of!(ended, returned)
    }
    observed
}

/// Where they are not, what is called next may save them where nobody erases it: a function that
/// is bound when it is called first does.
#[test]
fn registers_are_clear_once_an_inner_function_has_begun() {
    let observed = seen_by(cleared);
    assert_eq!(observed.entered, SECRET);
    assert_eq!(observed.begun, [0; 2]);
    // Control.
    let observed = seen_by(uncleared);
    assert_eq!(observed.entered, SECRET);
    assert_eq!(observed.begun, SECRET);
}
