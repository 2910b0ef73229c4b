//! Copies that assembly puts where compilers seldom do.

use std::arch::asm;

use crate::{
    controls::{Control, Place},
    memory::{BELOW, SECRET},
};

/// A caller with a copy that must be found.
macro_rules! planted {
    ($($name:ident: $($put:literal),*;)*) => {$(
        #[inline(never)]
        fn $name(_: *mut ()) {
            wipe!();
            // SAFETY: what this changes is named.
            unsafe {
                asm!(
                    "addis 12, 2, {secret}@toc@ha",
                    "addi 12, 12, {secret}@toc@l",
                    $($put,)*
                    secret = sym SECRET,
                    out("f14") _,
                    clobber_abi("C"),
                );
            }
            snapshot!();
        }
    )*};
}

planted! {
    r0: "ld 0, 0(12)";
    r3: "ld 3, 0(12)";
    r11: "ld 11, 0(12)";
    ctr: "ld 11, 0(12)", "mtctr 11", "li 11, 0";
    vs0: "lxvd2x 0, 0, 12";
    beside_f14: "lxvd2x 14, 0, 12", "xxlxor 0, 0, 0", "xxpermdi 14, 0, 14, 0";
    v19: "lxvd2x 51, 0, 12";
    saved: "ld 11, 0(12)", "std 11, 16(1)", "li 11, 0";
    below: "ld 11, 0(12)", "std 11, -8(1)", "li 11, 0";
    far_below: "addi 11, 1, 32 - 16384", "ld 12, 0(12)", "std 12, -16384(11)";
}

pub(crate) fn controls() -> Vec<Control> {
    let control = |name: &str, caller, place| Control {
        name: name.to_owned(),
        caller,
        place,
    };
    vec![
        control("a word in r0", r0, Place::Register("r0")),
        control("a word in r3", r3, Place::Register("r3")),
        control("a word in r11", r11, Place::Register("r11")),
        control("a word in CTR", ctr, Place::Register("ctr")),
        control("a copy in vs0", vs0, Place::Register("vs0")),
        control("a word beside f14", beside_f14, Place::Register("vs14")),
        control("a copy in v19", v19, Place::Register("v19")),
        control(
            "a word where callees store return addresses",
            saved,
            Place::BelowCaller(16),
        ),
        control(
            "a word right below the stack pointer",
            below,
            Place::BelowCaller(40),
        ),
        control(
            "a word as far below as is looked",
            far_below,
            Place::BelowCaller(BELOW),
        ),
    ]
}
