//! Copies that assembly puts where compilers seldom do.

use std::arch::asm;

use crate::{
    controls::{Control, Place},
    memory::{ASIDE, BELOW, SECRET},
};

/// With a word of the pattern in a register that isn't given away, and gets its value back.
macro_rules! in_registers {
    ($($register:literal)*) => {
        [$({
            #[inline(never)]
            fn planted(_: *mut ()) {
                wipe!();
                // SAFETY: the register's value comes back below.
                unsafe {
                    asm!(
                        concat!("mov [rip + {aside} + 24], ", $register),
                        concat!("mov ", $register, ", [rip + {secret}]"),
                        aside = sym ASIDE,
                        secret = sym SECRET,
                    );
                }
                snapshot!();
                // SAFETY: the value that it had.
                unsafe {
                    asm!(concat!("mov ", $register, ", [rip + {aside} + 24]"), aside = sym ASIDE);
                }
            }
            control(format!("a word in {}", $register), planted, Place::Register($register))
        }),*]
    };
}

fn control(name: String, caller: fn(*mut ()), place: Place) -> Control {
    Control {
        name,
        caller,
        place,
    }
}

/// With instructions that put a copy into registers that the compiler isn't using.
macro_rules! with {
    ($name:ident: $($put:literal),*; $($back:literal),*) => {
        #[inline(never)]
        fn $name(_: *mut ()) {
            wipe!();
            // SAFETY: what this changes is named, or is put back below.
            unsafe {
                asm!($($put,)* secret = sym SECRET, aside = sym ASIDE, clobber_abi("sysv64"));
            }
            snapshot!();
            // SAFETY: as above.
            unsafe {
                asm!($($back,)* "/* {aside} */", aside = sym ASIDE, clobber_abi("sysv64"));
            }
        }
    };
}

with!(xmm15: "movups xmm15, [rip + {secret}]", "/* {aside} */"; "");
with!(ymm15: "vinsertf128 ymm15, ymm15, [rip + {secret}], 1", "/* {aside} */"; "vzeroupper");
with!(zmm31: "vinserti32x4 zmm31, zmm31, [rip + {secret}], 3", "/* {aside} */"; "vzeroupper");
with!(k7: "kmovw k7, [rip + {secret}]", "kmovq k7, [rip + {secret}]", "/* {aside} */"; "");
with!(st0: "fld tbyte ptr [rip + {secret}]", "/* {aside} */"; "fstp st(0)");
with!(below: "mov rax, [rip + {secret}]", "mov [rsp - 8], rax", "/* {aside} */"; "");
with!(far_below: "mov rax, [rip + {secret}]", "mov [rsp - 32768], rax", "/* {aside} */"; "");

pub(crate) fn controls() -> Vec<Control> {
    let mut controls = Vec::from(in_registers!(
        "rax" "rbx" "rcx" "rdx" "rsi" "rdi" "rbp" "r8" "r9" "r10" "r11" "r12" "r13" "r14" "r15"
    ));
    let mut add = |name: &str, caller, place| {
        controls.push(control(name.to_owned(), caller, place));
    };
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
    add("a copy in xmm15", xmm15, Place::Register("xmm15"));
    add("a copy in st0", st0, Place::Register("st0"));
    if is_x86_feature_detected!("avx") {
        let register = Place::Register("ymm upper half of 15");
        add("a copy in the upper half of ymm15", ymm15, register);
    }
    if is_x86_feature_detected!("avx512bw") {
        add(
            "a copy in the upper half of zmm31",
            zmm31,
            Place::Register("zmm16 + 15"),
        );
        add("a copy in k7", k7, Place::Register("k7"));
    } else {
        println!("values: no AVX-512 here: nothing is put in zmm31 and k7");
    }
    controls
}
