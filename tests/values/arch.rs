//! What differs by processor: how what lies below a caller, and in registers, is wiped and taken.
//!
//! Each backend MUST export
//! - `IS_SERVED`: whether all this does anything;
//! - `wipe!()`: notes the stack pointer in [`memory::CALLER`](crate::memory::CALLER) and zeroes
//!   [`BELOW`](crate::memory::BELOW) bytes below it, or as many as it is told, with no call;
//! - `fill!()`: the same, and then fills the upper half of these with the pattern;
//! - `snapshot!()`: takes registers, those bytes and the frame from the noted stack pointer up to
//!   `memory::TOP`, with no call and no spill, so that it can stand right behind any call;
//! - `note_top!()`: notes the stack pointer in `memory::TOP`;
//! - `prepare()`: finds out what `snapshot!` has to know; `clear_vectors()`: leaves nothing in
//!   vector registers;
//! - `held!()` and `used!()`: words of the pattern in registers, and a use of them;
//!   `holding()`: calls with the pattern in all registers that functions give back;
//!   `change_saved()`: changes them;
//! - `is_saved()`: whether functions give back a register of this name; `registers()`: names the
//!   registers in what was taken, each with its bytes;
//! - `controls()`: callers with copies that must be found.

#[macro_use]
#[cfg_attr(
    all(target_arch = "x86_64", any(target_os = "linux", windows)),
    path = "arch/x86_64.rs"
)]
#[cfg_attr(
    all(target_arch = "aarch64", target_os = "linux"),
    path = "arch/aarch64.rs"
)]
#[cfg_attr(
    all(target_arch = "s390x", target_os = "linux"),
    path = "arch/s390x.rs"
)]
#[cfg_attr(all(target_arch = "arm", target_os = "linux"), path = "arch/arm.rs")]
#[cfg_attr(
    all(target_arch = "loongarch64", target_os = "linux"),
    path = "arch/loongarch64.rs"
)]
#[cfg_attr(
    all(target_arch = "powerpc64", target_os = "linux"),
    path = "arch/powerpc64.rs"
)]
#[cfg_attr(
    not(any(
        all(
            any(
                target_arch = "x86_64",
                target_arch = "aarch64",
                target_arch = "s390x",
                target_arch = "arm",
                target_arch = "loongarch64",
                target_arch = "powerpc64"
            ),
            target_os = "linux"
        ),
        all(target_arch = "x86_64", windows)
    )),
    path = "arch/elsewhere.rs"
)]
mod backend;

pub(crate) use backend::*;
