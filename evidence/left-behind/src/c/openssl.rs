//! OpenSSL 3, by its functions for all algorithms.

use std::{
    ffi::{c_char, c_int, c_void},
    ptr::{null, null_mut},
};

use stackbleach_residue::Report;

use crate::{
    measured::{Way, check},
    operations::{MESSAGE, NONCE, Sealed, whole},
};

#[link(name = "crypto")]
unsafe extern "C" {
    fn OpenSSL_version(what: c_int) -> *const c_char;
    fn EVP_PKEY_new_raw_private_key(
        kind: c_int,
        engine: *mut c_void,
        key: *const u8,
        len: usize,
    ) -> *mut c_void;
    fn EVP_PKEY_free(key: *mut c_void);
    fn EVP_MD_CTX_new() -> *mut c_void;
    fn EVP_MD_CTX_free(context: *mut c_void);
    fn EVP_DigestSignInit(
        context: *mut c_void,
        key_context: *mut *mut c_void,
        digest: *const c_void,
        engine: *mut c_void,
        key: *mut c_void,
    ) -> c_int;
    fn EVP_DigestSign(
        context: *mut c_void,
        signature: *mut u8,
        len: *mut usize,
        message: *const u8,
        message_len: usize,
    ) -> c_int;
    fn EVP_CIPHER_CTX_new() -> *mut c_void;
    fn EVP_CIPHER_CTX_free(context: *mut c_void);
    fn EVP_CIPHER_CTX_ctrl(
        context: *mut c_void,
        what: c_int,
        number: c_int,
        pointer: *mut u8,
    ) -> c_int;
    fn EVP_aes_256_gcm() -> *const c_void;
    fn EVP_EncryptInit_ex(
        context: *mut c_void,
        cipher: *const c_void,
        engine: *mut c_void,
        key: *const u8,
        nonce: *const u8,
    ) -> c_int;
    fn EVP_EncryptUpdate(
        context: *mut c_void,
        out: *mut u8,
        len: *mut c_int,
        text: *const u8,
        text_len: c_int,
    ) -> c_int;
    fn EVP_EncryptFinal_ex(context: *mut c_void, out: *mut u8, len: *mut c_int) -> c_int;
}

const ED25519: c_int = 1087;
const GET_TAG: c_int = 0x10;

pub(crate) fn version() -> String {
    const FULL_STRING: c_int = 7;

    // SAFETY: it takes any number.
    super::text(unsafe { OpenSSL_version(FULL_STRING) })
}

pub(crate) fn ed25519(way: Way) -> Report {
    check(way, whole, |key: &[u8; 32], out: &mut [u8; 64]| {
        let mut len = out.len();
        // SAFETY: as many bytes as is said.
        let key =
            unsafe { EVP_PKEY_new_raw_private_key(ED25519, null_mut(), key.as_ptr(), key.len()) };
        // SAFETY: no condition.
        let context = unsafe { EVP_MD_CTX_new() };
        // SAFETY: both were made for this.
        let begun = unsafe { EVP_DigestSignInit(context, null_mut(), null(), null_mut(), key) };
        let (message, message_len) = (MESSAGE.as_ptr(), MESSAGE.len());
        // SAFETY: as many bytes as is said.
        let signed = unsafe {
            EVP_DigestSign(
                context,
                out.as_mut_ptr(),
                &raw mut len,
                message,
                message_len,
            )
        };
        // SAFETY: nobody else has it.
        unsafe { EVP_MD_CTX_free(context) };
        // SAFETY: as above.
        unsafe { EVP_PKEY_free(key) };
        assert_eq!((begun, signed), (1, 1));
    })
}

pub(crate) fn aes(way: Way) -> Report {
    check(way, whole, |key: &[u8; 32], out: &mut Sealed| {
        let (text, tag) = out.split_at_mut(MESSAGE.len());
        let text = text.as_mut_ptr();
        let mut len = 0;
        let message_len = c_int::try_from(MESSAGE.len()).expect("a short message");
        // SAFETY: no condition.
        let context = unsafe { EVP_CIPHER_CTX_new() };
        // SAFETY: no condition.
        let cipher = unsafe { EVP_aes_256_gcm() };
        let (key, nonce) = (key.as_ptr(), NONCE.as_ptr());
        // SAFETY: they are as long as the cipher takes them.
        let begun = unsafe { EVP_EncryptInit_ex(context, cipher, null_mut(), key, nonce) };
        // SAFETY: there is as much room as there is text.
        let updated = unsafe {
            EVP_EncryptUpdate(context, text, &raw mut len, MESSAGE.as_ptr(), message_len)
        };
        // SAFETY: this mode writes nothing at the end.
        let ended = unsafe { EVP_EncryptFinal_ex(context, text, &raw mut len) };
        // SAFETY: there is room for 16 bytes.
        let tagged = unsafe { EVP_CIPHER_CTX_ctrl(context, GET_TAG, 16, tag.as_mut_ptr()) };
        // SAFETY: nobody else has it.
        unsafe { EVP_CIPHER_CTX_free(context) };
        assert_eq!((begun, updated, ended, tagged), (1, 1, 1, 1));
    })
}
