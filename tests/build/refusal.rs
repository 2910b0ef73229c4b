//! Promise: a target is either served, or refused at compile time, in words; never
//! a silent plain call.
//!
//! Looked at from two sides that need no standard library for other targets:
//! `src/target.rs` alone, compiled for the targets that are named here, and in CI for every
//! target that rustc knows; and the whole crate, compiled for this one but told that it is
//! another. `ci/refusals.sh` has the third: the whole crate on the real targets, with
//! their standard library.

use std::process::Output;

mod dependencies;
pub(crate) mod predicates;
mod text_of;
mod the_crate_on_this_target;
mod the_probes;
mod the_refusals_alone;

const WASM: &str = "stackbleach refuses to build for WebAssembly";
const HERMIT: &str = "stackbleach refuses to build for Hermit";
const WINDOWS: &str = "stackbleach refuses to build for Windows";
const OPENBSD: &str = "stackbleach refuses to build for OpenBSD";
const POWERPC: &str = "stackbleach refuses to build for PowerPC";
const OTHER: &str = "stackbleach refuses to build for this target";

/// Where to read on.
const DOCS: &str = "See https://docs.rs/stackbleach/#targets";

/// All that builds, by name.
///
/// A target that is new to rustc, and passes for one of these because its `cfg`s are
/// theirs, fails the test until somebody has looked at it. If its registers, its ABI and
/// its stacks are those of a target that is served, it belongs here. If they are not, as
/// where pointers to functions are signed or a register more must be cleared, it has to
/// be refused, by a `cfg` that tells it apart, in both places where the predicate stands.
pub(crate) const SERVED: &[&str] = &[
    "x86_64-unknown-linux-gnu",
    "x86_64-unknown-linux-musl",
    // The first, with a sanitizer on by default.
    "x86_64-unknown-linux-gnuasan",
    "x86_64-unknown-linux-gnumsan",
    "x86_64-unknown-linux-gnutsan",
    "aarch64-unknown-linux-gnu",
    "aarch64-unknown-linux-musl",
    // i586 is what has no SSE.
    "i586-unknown-linux-gnu",
    "i586-unknown-linux-musl",
    "i686-unknown-linux-gnu",
    "i686-unknown-linux-musl",
    "arm-unknown-linux-gnueabihf",
    "arm-unknown-linux-musleabihf",
    "armv7-unknown-linux-gnueabihf",
    "armv7-unknown-linux-musleabihf",
    "thumbv7neon-unknown-linux-gnueabihf",
    "thumbv7neon-unknown-linux-musleabihf",
    "riscv64gc-unknown-linux-gnu",
    "riscv64gc-unknown-linux-musl",
    // The former with more of the instruction set.
    "riscv64a23-unknown-linux-gnu",
    "s390x-unknown-linux-gnu",
    "s390x-unknown-linux-musl",
    "loongarch64-unknown-linux-gnu",
    "loongarch64-unknown-linux-musl",
    "powerpc64le-unknown-linux-gnu",
    "powerpc64le-unknown-linux-musl",
    "x86_64-apple-darwin",
    // The former from Haswell on.
    "x86_64h-apple-darwin",
    "aarch64-apple-darwin",
    // Signs pointers to functions, and should be refused, but has the very `cfg`s of the
    // former; `arm64e_has_no_cfg_to_refuse_it_by` tells when that changes. As of Rust 1.96
    // no toolchain comes with a standard library for it, and its ABI is not finished in
    // LLVM (https://github.com/rust-lang/rust/issues/73628).
    "arm64e-apple-darwin",
    "x86_64-unknown-freebsd",
    "aarch64-unknown-freebsd",
    "aarch64-apple-ios",
    "aarch64-apple-ios-macabi",
    "aarch64-apple-ios-sim",
    "aarch64-apple-tvos",
    "aarch64-apple-tvos-sim",
    "aarch64-apple-visionos",
    "aarch64-apple-visionos-sim",
    "aarch64-apple-watchos",
    "aarch64-apple-watchos-sim",
    // As arm64e-apple-darwin.
    "arm64e-apple-ios",
    "arm64e-apple-tvos",
    "aarch64-linux-android",
    "armv7-linux-androideabi",
    "i686-linux-android",
    // Its shadow call stack lies in `gp`, which is no caller-saved register.
    "riscv64-linux-android",
    "thumbv7neon-linux-androideabi",
    "x86_64-linux-android",
    "x86_64-pc-windows-gnu",
    "x86_64-pc-windows-gnullvm",
    "x86_64-pc-windows-msvc",
];

/// What a rustc is expected to know: one that doesn't is told of in words.
const NAMED: &[&str] = &[
    "aarch64-apple-darwin",
    "aarch64-apple-ios",
    "aarch64-apple-ios-macabi",
    "aarch64-apple-ios-sim",
    "aarch64-apple-tvos",
    "aarch64-apple-visionos",
    "aarch64-apple-watchos",
    "aarch64-linux-android",
    "aarch64-pc-windows-msvc",
    "aarch64-unknown-freebsd",
    "aarch64-unknown-hermit",
    "aarch64-unknown-linux-gnu",
    "aarch64-unknown-linux-gnu_ilp32",
    "aarch64-unknown-openbsd",
    "aarch64_be-unknown-linux-gnu",
    "arm-linux-androideabi",
    "arm-unknown-linux-gnueabi",
    "arm64_32-apple-watchos",
    "arm64ec-pc-windows-msvc",
    "armv7-linux-androideabi",
    "armv7-unknown-linux-gnueabi",
    "armv7-unknown-linux-gnueabihf",
    "armv7k-apple-watchos",
    "i586-unknown-linux-gnu",
    "i686-linux-android",
    "i686-unknown-linux-gnu",
    "loongarch64-unknown-linux-gnu",
    "loongarch64-unknown-linux-ohos",
    "loongarch64-unknown-none-softfloat",
    "powerpc64-unknown-linux-gnu",
    "powerpc64le-unknown-linux-gnu",
    "riscv64-linux-android",
    "riscv64gc-unknown-hermit",
    "riscv64gc-unknown-linux-gnu",
    "s390x-unknown-linux-gnu",
    "thumbv7neon-unknown-linux-gnueabihf",
    "wasm32-unknown-emscripten",
    "wasm32-unknown-unknown",
    "wasm32-wasip1",
    "wasm32-wasip2",
    "wasm64-unknown-unknown",
    "x86_64-apple-darwin",
    "x86_64-apple-ios",
    "x86_64-linux-android",
    "x86_64-pc-windows-gnu",
    "x86_64-pc-windows-gnullvm",
    "x86_64-pc-windows-msvc",
    "x86_64-unikraft-linux-musl",
    "x86_64-unknown-freebsd",
    "x86_64-unknown-hermit",
    "x86_64-unknown-linux-gnu",
    "x86_64-unknown-linux-gnux32",
    "x86_64-unknown-linux-musl",
    "x86_64-unknown-netbsd",
    "x86_64-unknown-none",
    "x86_64-unknown-openbsd",
    "x86_64-uwp-windows-gnu",
    "x86_64-win7-windows-gnu",
];

/// The sentence that a target's name calls for, or `None` where the crate builds.
///
/// By name, and not by `cfg`: this must not repeat what it checks.
fn sentence_for(target: &str) -> Option<&'static str> {
    if SERVED.contains(&target) {
        None
    } else if target.starts_with("wasm") {
        Some(WASM)
    } else if target.contains("-hermit") {
        Some(HERMIT)
    } else if target.contains("-windows-") {
        Some(WINDOWS)
    } else if target.contains("-openbsd") {
        Some(OPENBSD)
    } else if target.starts_with("powerpc") {
        Some(POWERPC)
    } else {
        Some(OTHER)
    }
}

/// What a compiler called an error, without its own summary at the end.
fn errors(output: &Output) -> Vec<String> {
    String::from_utf8_lossy(&output.stderr)
        .lines()
        .filter(|line| line.starts_with("error"))
        .filter(|line| !line.starts_with("error: aborting due to"))
        .filter(|line| !line.starts_with("error: could not compile"))
        .map(str::to_owned)
        .collect()
}

/// Whether `output` is what `sentence` calls for: that very refusal, which names
/// the docs, and no other error; or success.
#[must_use]
fn is_as_expected(output: &Output, sentence: Option<&str>) -> bool {
    let errors = errors(output);
    match (sentence, errors.as_slice()) {
        (None, []) => output.status.success(),
        (Some(sentence), [error]) => {
            !output.status.success()
                && error.starts_with(&format!("error: {sentence}: "))
                && error.ends_with(DOCS)
        }
        _ => false,
    }
}
