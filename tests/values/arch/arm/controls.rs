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
                    address!("lr", "{secret}"),
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
    r0: "ldr r0, [lr]";
    r3: "ldr r3, [lr]";
    r12: "ldr r12, [lr]";
    d0: ".inst 0xed9e0b00"; // vldr d0, [lr]
    d31: ".inst 0xeddefb00"; // vldr d31, [lr]
    below: "ldr r12, [lr]", "str r12, [sp, #-4]";
    far_below: "ldr r12, [lr]", "sub r3, sp, #32768", "str r12, [r3]";
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
    add("a word in r3", r3, Place::Register("r3"));
    add("a word in r12", r12, Place::Register("r12"));
    add("a copy in d0", d0, Place::Register("d0"));
    super::prepare();
    if super::HAS_D32.load(Ordering::Relaxed) != 0 {
        add("a copy in d31", d31, Place::Register("d31"));
    }
    add(
        "a copy right below the stack pointer",
        below,
        Place::BelowCaller(4),
    );
    add(
        "a copy as far below as is looked",
        far_below,
        Place::BelowCaller(BELOW),
    );
    controls
}
