//! Signs. Where it can, and if that is asked for, it erases what that leaves on a stack and in registers.

/// Whether what [`sign`] leaves on a stack and in registers is erased: with the feature `erasing`, on targets
/// that stackbleach serves.
pub const fn erases() -> bool {
    signing::ERASES
}

/// A signature. See [`erases`].
pub fn sign(key: &[u8; 32], message: &[u8]) -> [u8; 32] {
    signing::run(|| keyed_hash(key, message))
}

// As in Cargo.toml.
#[rustfmt::skip]
#[cfg(all(feature = "erasing", all(target_pointer_width="64",target_endian="little",any(target_arch="x86_64",target_arch="aarch64"),any(target_os="macos",target_os="android",all(target_os="linux",target_env="gnu"),all(target_vendor="apple",target_arch="aarch64"),all(windows,target_vendor="pc",target_arch="x86_64")))))]
mod signing {
    pub(crate) const ERASES: bool = true;

    pub(crate) fn run<R>(sign: impl FnOnce() -> R) -> R {
        stackbleach::run(sign).expect("no panic")
    }
}

#[rustfmt::skip]
#[cfg(not(all(feature = "erasing", all(target_pointer_width="64",target_endian="little",any(target_arch="x86_64",target_arch="aarch64"),any(target_os="macos",target_os="android",all(target_os="linux",target_env="gnu"),all(target_vendor="apple",target_arch="aarch64"),all(windows,target_vendor="pc",target_arch="x86_64"))))))]
mod signing {
    pub(crate) const ERASES: bool = false;

    pub(crate) fn run<R>(sign: impl FnOnce() -> R) -> R {
        sign()
    }
}

/// In place of a real one.
fn keyed_hash(key: &[u8; 32], message: &[u8]) -> [u8; 32] {
    let mut state = *key;
    for (at, byte) in message.iter().enumerate() {
        let word = &mut state[at % 32];
        *word = word.rotate_left(3) ^ byte;
    }
    state
}

#[test]
fn it_says_whether_it_erases_and_signs_in_any_case() {
    assert_eq!(erases(), cfg!(feature = "erasing"));
    assert_ne!(sign(&[1; 32], b"a"), sign(&[1; 32], b"b"));
}
