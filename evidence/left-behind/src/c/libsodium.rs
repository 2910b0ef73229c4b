//! libsodium; with `zeroize` what its manual has for callers: the key pair and the stack are erased.

use std::{
    ffi::{c_char, c_int, c_ulonglong},
    ptr::null_mut,
};

use stackbleach_residue::Report;

use crate::{
    measured::{Way, check},
    operations::{MESSAGE, whole},
};

#[link(name = "sodium")]
unsafe extern "C" {
    fn sodium_init() -> c_int;
    fn sodium_version_string() -> *const c_char;
    #[cfg(feature = "zeroize")]
    fn sodium_memzero(start: *mut u8, len: usize);
    #[cfg(feature = "zeroize")]
    fn sodium_stackzero(len: usize);
    fn crypto_sign_seed_keypair(public: *mut u8, secret: *mut u8, seed: *const u8) -> c_int;
    fn crypto_sign_detached(
        signature: *mut u8,
        len: *mut c_ulonglong,
        message: *const u8,
        message_len: c_ulonglong,
        secret: *const u8,
    ) -> c_int;
}

pub(crate) fn version() -> String {
    // SAFETY: no condition.
    super::text(unsafe { sodium_version_string() })
}

pub(crate) fn ed25519(way: Way) -> Report {
    let prepare = |seed: &[u8; 32]| {
        // SAFETY: no condition.
        assert!(unsafe { sodium_init() } >= 0);
        whole(seed)
    };
    check(way, prepare, |seed: &[u8; 32], out: &mut [u8; 64]| {
        let (mut public, mut secret) = ([0; 32], [0; 64]);
        // SAFETY: they are as long as they are to be.
        unsafe {
            crypto_sign_seed_keypair(public.as_mut_ptr(), secret.as_mut_ptr(), seed.as_ptr())
        };
        let len = MESSAGE.len() as c_ulonglong;
        let (message, key) = (MESSAGE.as_ptr(), secret.as_ptr());
        // SAFETY: as above; the length isn't asked for.
        unsafe { crypto_sign_detached(out.as_mut_ptr(), null_mut(), message, len, key) };
        #[cfg(feature = "zeroize")]
        {
            // SAFETY: as many bytes as is said.
            unsafe { sodium_memzero(secret.as_mut_ptr(), secret.len()) };
            // SAFETY: the stack has that much room.
            unsafe { sodium_stackzero(16 << 10) };
        }
    })
}
