//! Where the crate can keep its word, and every refusal.
//!
//! A target is served, or it is a compile error in words: never a silent plain
//! call. The first rule that matches decides.
//!
//! This file stands alone: it uses nothing else of the crate and no dependency,
//! so that `tests/build/refusal.rs` can compile it by itself for targets that have no
//! standard library at hand.

/// Compiles the first branch whose `cfg` holds, and no other.
///
/// One ordered chain in place of predicates and their hand-written negations,
/// which drift apart. Name and grammar are those of the `cfg-if` crate: rustfmt
/// finds the modules in it, and readers know it.
///
/// `#[cfg(served)]` is short for the targets that this crate serves. The manifest repeats that
/// predicate, since it has no names for predicates; a test compares the two.
///
/// `#[cfg(probed)]` is short for those of them where Rust's frames write to each 4 KiB of stack that they
/// take, by each compiler from 1.88 on, or on PowerPC from 1.95 on. On s390x they only read there, on Arm,
/// RISC-V and LoongArch they do neither. Miri has no stack to look at. On Windows they
/// are probed as well, but nothing is gained by paint: the system tells for nothing how deep a run went.
macro_rules! cfg_if {
    (
        $(if #[cfg($($condition:tt)+)] { $($then:tt)* }) else+
        $(else { $($otherwise:tt)* })?
    ) => {
        cfg_if! { @chain () $((($($condition)+) { $($then)* }))+ $((() { $($otherwise)* }))? }
    };
    (@chain ($($earlier:meta)*)) => {};
    (@chain ($($earlier:meta)*) ((served) $then:tt) $($rest:tt)*) => {
        cfg_if! {
            @chain ($($earlier)*)
            ((any(
                all(
                    target_os = "linux",
                    any(target_env = "gnu", target_env = "musl"),
                    not(target_vendor = "unikraft"),
                    any(
                        all(target_arch = "x86_64", target_pointer_width = "64"),
                        all(target_arch = "aarch64", target_endian = "little", target_pointer_width = "64"),
                        target_arch = "x86",
                        all(target_arch = "arm", target_endian = "little", target_abi = "eabihf"),
                        target_arch = "riscv64",
                        target_arch = "s390x",
                        target_arch = "loongarch64",
                        all(target_arch = "powerpc64", target_endian = "little"),
                    ),
                ),
                all(
                    any(target_os = "macos", target_os = "freebsd"),
                    any(target_arch = "x86_64", target_arch = "aarch64"),
                ),
                all(
                    any(target_os = "ios", target_os = "tvos", target_os = "watchos", target_os = "visionos"),
                    target_arch = "aarch64",
                    target_pointer_width = "64",
                ),
                all(
                    target_os = "android",
                    any(
                        target_arch = "x86_64",
                        target_arch = "aarch64",
                        target_arch = "x86",
                        all(target_arch = "arm", target_has_atomic = "64"),
                        target_arch = "riscv64",
                    ),
                ),
                all(windows, target_arch = "x86_64", target_vendor = "pc"),
            )) $then)
            $($rest)*
        }
    };
    (@chain ($($earlier:meta)*) ((probed) $then:tt) $($rest:tt)*) => {
        cfg_if! {
            @chain ($($earlier)*)
            ((all(
                any(
                    target_arch = "x86_64",
                    target_arch = "x86",
                    target_arch = "aarch64",
                    target_arch = "powerpc64",
                ),
                not(any(miri, windows)),
            )) $then)
            $($rest)*
        }
    };
    (@chain ($($earlier:meta)*) (($($condition:meta)?) { $($then:tt)* }) $($rest:tt)*) => {
        #[cfg(all($($condition,)? not(any($($earlier),*))))]
        cfg_if! { @items $($then)* }
        cfg_if! { @chain ($($earlier)* $($condition)?) $($rest)* }
    };
    (@items $($then:tt)*) => { $($then)* };
}

cfg_if! {
    if #[cfg(target_family = "wasm")] {
        compile_error!(
            "stackbleach refuses to build for WebAssembly: its stack and registers belong to the \
             engine, out of a program's reach, so nothing here could erase them. \
             See https://docs.rs/stackbleach/#targets"
        );
    } else if #[cfg(target_os = "hermit")] {
        compile_error!(
            "stackbleach refuses to build for Hermit: a unikernel has no guard pages to put around \
             a stack, and no kernel that says what was touched. \
             See https://docs.rs/stackbleach/#targets"
        );
    } else if #[cfg(served)] {
        // Nothing to say. (Unikraft, which is left out, is a unikernel that calls itself Linux. On Android
        // the oldest Arm has no registers for floats, and no atomics of 64 bits, which are a `cfg`.)
    } else if #[cfg(windows)] {
        compile_error!(
            "stackbleach refuses to build for Windows: of its targets the crate serves \
             x86_64-pc-windows alone, and has code for no other processor and no other edition. \
             See https://docs.rs/stackbleach/#targets"
        );
    } else if #[cfg(target_os = "openbsd")] {
        compile_error!(
            "stackbleach refuses to build for OpenBSD: memory for a stack must be mapped as such \
             there (MAP_STACK), which region can't do. \
             See https://docs.rs/stackbleach/#targets"
        );
    } else if #[cfg(any(target_arch = "powerpc", target_arch = "powerpc64"))] {
        compile_error!(
            "stackbleach refuses to build for PowerPC: of it only 64-bit, little-endian Linux is \
             served, and the crate has no code for the ABIs and the systems of the others. \
             See https://docs.rs/stackbleach/#targets"
        );
    } else {
        compile_error!(
            "stackbleach refuses to build for this target: to clear registers and to erase a \
             stack takes code for the processor, its ABI and the system, and the crate has none \
             for these. So it could not keep its word. \
             See https://docs.rs/stackbleach/#targets"
        );
    }
}
