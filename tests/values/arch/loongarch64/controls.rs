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
            // SAFETY: what this changes is named, or nobody is given it back.
            unsafe {
                asm!(
                    "la.local $t8, {secret}",
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
    a0: "ld.d $a0, $t8, 0";
    a7: "ld.d $a7, $t8, 0";
    t7: "ld.d $t7, $t8, 0";
    vr0: "vld $vr0, $t8, 0";
    above_f31: "ld.d $t7, $t8, 0", "vinsgr2vr.d $vr31, $t7, 1";
    high_in_xr23: "ld.d $t7, $t8, 0", "xvinsgr2vr.d $xr23, $t7, 2";
    high_in_xr24: "ld.d $t7, $t8, 0", "xvinsgr2vr.d $xr24, $t7, 3";
    below: "ld.d $t7, $t8, 0", "st.d $t7, $sp, -8";
    far_below: "ld.d $t7, $t8, 0", "lu12i.w $t6, -8", "add.d $t6, $sp, $t6", "st.d $t7, $t6, 0";
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
    add("a word in a0", a0, Place::Register("r4"));
    add("a word in a7", a7, Place::Register("r11"));
    add("a word in t7", t7, Place::Register("r19"));
    add("a copy in vr0", vr0, Place::Register("v0"));
    add("a word above f31", above_f31, Place::Register("v31"));
    super::prepare();
    if super::HAS_LASX.load(Ordering::Relaxed) != 0 {
        add("a word high in xr23", high_in_xr23, Place::Register("v23"));
        add("a word high in xr24", high_in_xr24, Place::Register("v24"));
    }
    add(
        "a copy right below the stack pointer",
        below,
        Place::BelowCaller(8),
    );
    add(
        "a copy as far below as is looked",
        far_below,
        Place::BelowCaller(BELOW),
    );
    controls
}
