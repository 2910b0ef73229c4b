//! What is run. Not inlined, so that it is the same code wherever it is called.

use std::{
    hint::black_box,
    mem::{MaybeUninit, size_of_val},
};

use aes_gcm::{Aes256Gcm, aead::AeadInOut};
use ed25519_dalek::{Signer, SigningKey};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

pub(crate) type Message = [u8; 1024];

/// The least there is: the benchmark looks for the cost of touching pages.
const PAGE: usize = 4096;

#[inline(never)]
pub(crate) fn empty() {
    black_box(());
}

#[inline(never)]
pub(crate) fn hmac_of_64_bytes(key: &[u8; 32], tag: &mut [u8; 32]) {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any length will do");
    mac.update(black_box(&[0x5a; 64]));
    tag.copy_from_slice(&mac.finalize().into_bytes());
}

/// The key's schedule and the encryption, in place.
#[inline(never)]
pub(crate) fn aes_of_1_kib(key: &[u8; 32], message: &mut Message) {
    let nonce = black_box(&[9; 12]).into();
    let tag = Aes256Gcm::new(key.into())
        .encrypt_inout_detached(nonce, b"", message.as_mut_slice().into())
        .expect("a short message");
    black_box(tag);
}

pub(crate) fn signing_key() -> SigningKey {
    SigningKey::from_bytes(&black_box([7; 32]))
}

#[inline(never)]
pub(crate) fn ed25519_sign(key: &SigningKey, signature: &mut [u8; 64]) {
    *signature = key.sign(black_box(&[0x5a; 64])).to_bytes();
}

/// 512 KiB deep.
pub(crate) fn deep_closure() {
    touch::<{ 512 << 10 }>();
}

/// 32 KiB deep.
pub(crate) fn less_deep_closure() {
    touch::<{ 32 << 10 }>();
}

/// Touches each page of so much stack, and does nothing more.
#[inline(never)]
fn touch<const LEN: usize>() {
    let mut frame = [MaybeUninit::<u8>::uninit(); LEN];
    for page in 0..size_of_val(&frame) / PAGE {
        frame[page * PAGE].write(1);
    }
    black_box(&mut frame);
}
