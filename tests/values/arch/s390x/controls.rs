//! Copies that assembly puts where compilers seldom do.

use std::{arch::asm, sync::atomic::Ordering};

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
                    "larl %r14, {secret}",
                    $($put,)*
                    secret = sym SECRET,
                    clobber_abi("C"),
                );
            }
            snapshot!();
        }
    )*};
}

planted! {
    r0: "lg %r0, 0(%r14)";
    r1: "lg %r1, 0(%r14)";
    r5: "lg %r5, 0(%r14)";
    f0: "ld %f0, 0(%r14)";
    v31: ".byte 0xe7, 0xf0, 0xe0, 0x00, 0x08, 0x06"; // vl v31, 0(r14)
    right_of_f8: ".byte 0xe7, 0x80, 0xe0, 0x00, 0x10, 0x02"; // vleg v8, 0(r14), 1
    saved: "mvc 152(8,%r15), 0(%r14)";
    below: "lg %r1, 0(%r14)", "stg %r1, -8(%r15)";
    far_below: "lgr %r1, %r15", "agfi %r1, 160 - 32768", "mvc 0(8,%r1), 0(%r14)";
}

pub(crate) fn controls() -> Vec<Control> {
    let mut controls = Vec::new();
    let mut add = |name: &str, caller, place| {
        controls.push(Control {
            name: name.to_owned(),
            caller,
            place,
        });
    };
    add("a word in r0", r0, Place::Register("r0"));
    add("a word in r1", r1, Place::Register("r1"));
    add("a word in r5", r5, Place::Register("r5"));
    add("a word in f0", f0, Place::Register("v0"));
    super::prepare();
    if super::HAS_VECTORS.load(Ordering::Relaxed) != 0 {
        add("a copy in v31", v31, Place::Register("v31"));
        add("a word right of f8", right_of_f8, Place::Register("v8"));
    }
    add("a word in the save area", saved, Place::BelowCaller(8));
    add(
        "a word right below the stack pointer",
        below,
        Place::BelowCaller(168),
    );
    add(
        "a word as far below as is looked",
        far_below,
        Place::BelowCaller(BELOW),
    );
    controls
}
