//! What the subjects compute: real operations of real crates, each from a secret
//! of 32 bytes, without randomness, the result through a borrow.

use std::arch::asm;

use aes_gcm::{Aes256Gcm, aead::AeadInOut};
use chacha20poly1305::ChaCha20Poly1305;
use ed25519_dalek::{Signer, SigningKey};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use stackbleach_residue::program::{Output, Secret};

mod rsa;

pub use rsa::rsa_key;

const MESSAGE: [u8; 64] = *b"The quick brown fox jumps over the lazy dog, 64 bytes in length.";
const NONCE: [u8; 12] = *b"twelve bytes";

/// A cryptographic operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// `hmac` and `sha2`.
    HmacSha256,
    /// `aes-gcm`.
    Aes256Gcm,
    /// `chacha20poly1305`.
    ChaCha20Poly1305,
    /// `ed25519-dalek`.
    Ed25519,
    /// `x25519-dalek`.
    X25519,
    /// `ring`: C and assembly.
    RingAes256Gcm,
    /// `ring`: C and assembly.
    RingHmacSha256,
    /// `ring`: C, assembly, and keys in boxes.
    RingRsa2048,
    /// No cryptography: bytes of the secret in every caller-saved register that this
    /// processor has.
    EveryRegister,
}

impl Operation {
    /// All there are.
    pub const ALL: [Self; 9] = [
        Self::HmacSha256,
        Self::Aes256Gcm,
        Self::ChaCha20Poly1305,
        Self::Ed25519,
        Self::X25519,
        Self::RingAes256Gcm,
        Self::RingHmacSha256,
        Self::RingRsa2048,
        Self::EveryRegister,
    ];

    /// Those that leave nothing in the heap.
    pub const WITHOUT_HEAP: [Self; 8] = [
        Self::HmacSha256,
        Self::Aes256Gcm,
        Self::ChaCha20Poly1305,
        Self::Ed25519,
        Self::X25519,
        Self::RingAes256Gcm,
        Self::RingHmacSha256,
        Self::EveryRegister,
    ];

    /// Those that users would run.
    pub fn cryptographic() -> impl Iterator<Item = Self> {
        Self::ALL
            .into_iter()
            .filter(|&operation| operation != Self::EveryRegister)
    }

    /// What a reader calls it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::HmacSha256 => "HMAC-SHA-256",
            Self::Aes256Gcm => "AES-256-GCM",
            Self::ChaCha20Poly1305 => "ChaCha20-Poly1305",
            Self::Ed25519 => "Ed25519 sign",
            Self::X25519 => "X25519",
            Self::RingAes256Gcm => "ring AES-256-GCM",
            Self::RingHmacSha256 => "ring HMAC-SHA-256",
            Self::RingRsa2048 => "ring RSA-2048 sign",
            Self::EveryRegister => "every register",
        }
    }

    /// How many bytes of the output it fills.
    #[must_use]
    pub fn result_len(self) -> usize {
        match self {
            Self::HmacSha256 | Self::X25519 | Self::RingHmacSha256 | Self::EveryRegister => 32,
            Self::Ed25519 => 64,
            Self::Aes256Gcm | Self::ChaCha20Poly1305 | Self::RingAes256Gcm => 64 + 16,
            Self::RingRsa2048 => 128,
        }
    }

    /// The function that does it.
    pub(crate) fn function(self) -> fn(&Secret, &mut Output) {
        match self {
            Self::HmacSha256 => hmac_sha_256,
            Self::Aes256Gcm => aes_256_gcm,
            Self::ChaCha20Poly1305 => chacha20_poly1305,
            Self::Ed25519 => ed25519,
            Self::X25519 => x25519,
            Self::RingAes256Gcm => ring_aes_256_gcm,
            Self::RingHmacSha256 => ring_hmac_sha_256,
            Self::RingRsa2048 => rsa::sign,
            Self::EveryRegister => every_register,
        }
    }
}

fn hmac_sha_256(secret: &Secret, output: &mut Output) {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).expect("any length will do");
    mac.update(&MESSAGE);
    output[..32].copy_from_slice(&mac.finalize().into_bytes());
}

fn aes_256_gcm(secret: &Secret, output: &mut Output) {
    seal(&Aes256Gcm::new(secret.into()), output);
}

fn chacha20_poly1305(secret: &Secret, output: &mut Output) {
    seal(&ChaCha20Poly1305::new(secret.into()), output);
}

fn seal<C: AeadInOut>(cipher: &C, output: &mut Output) {
    let (text, tag) = output.split_at_mut(MESSAGE.len());
    text.copy_from_slice(&MESSAGE);
    let nonce = NONCE.as_slice().try_into().expect("a nonce of 12 bytes");
    let computed = cipher
        .encrypt_inout_detached(nonce, b"", text.into())
        .expect("a short message");
    tag[..computed.len()].copy_from_slice(&computed);
}

fn ed25519(secret: &Secret, output: &mut Output) {
    let signature = SigningKey::from_bytes(secret).sign(&MESSAGE);
    output[..64].copy_from_slice(&signature.to_bytes());
}

fn x25519(secret: &Secret, output: &mut Output) {
    let point = x25519_dalek::x25519(*secret, x25519_dalek::X25519_BASEPOINT_BYTES);
    output[..32].copy_from_slice(&point);
}

fn ring_aes_256_gcm(secret: &Secret, output: &mut Output) {
    use ring::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};

    let key = UnboundKey::new(&AES_256_GCM, secret).expect("a key of 32 bytes");
    let (text, tag) = output.split_at_mut(MESSAGE.len());
    text.copy_from_slice(&MESSAGE);
    let nonce = Nonce::assume_unique_for_key(NONCE);
    let computed = LessSafeKey::new(key)
        .seal_in_place_separate_tag(nonce, Aad::empty(), text)
        .expect("a short message");
    tag[..16].copy_from_slice(computed.as_ref());
}

fn ring_hmac_sha_256(secret: &Secret, output: &mut Output) {
    use ring::hmac::{HMAC_SHA256, Key, sign};

    let tag = sign(&Key::new(HMAC_SHA256, secret), &MESSAGE);
    output[..32].copy_from_slice(tag.as_ref());
}

/// Leaves the secret in each general, vector, mask and MMX register, as hostile a
/// callee as the ABI allows.
fn every_register(secret: &Secret, output: &mut Output) {
    output[..32].copy_from_slice(secret);
    if is_x86_feature_detected!("avx512bw") {
        // SAFETY: the instructions exist, by the condition; they read the secret and
        // change what `clobber_abi` says.
        unsafe {
            asm!(
                "vbroadcasti64x4 zmm0, [rdi]",
                "vmovdqa64 zmm1, zmm0", "vmovdqa64 zmm2, zmm0", "vmovdqa64 zmm3, zmm0",
                "vmovdqa64 zmm4, zmm0", "vmovdqa64 zmm5, zmm0", "vmovdqa64 zmm6, zmm0",
                "vmovdqa64 zmm7, zmm0", "vmovdqa64 zmm8, zmm0", "vmovdqa64 zmm9, zmm0",
                "vmovdqa64 zmm10, zmm0", "vmovdqa64 zmm11, zmm0", "vmovdqa64 zmm12, zmm0",
                "vmovdqa64 zmm13, zmm0", "vmovdqa64 zmm14, zmm0", "vmovdqa64 zmm15, zmm0",
                "vmovdqa64 zmm16, zmm0", "vmovdqa64 zmm17, zmm0", "vmovdqa64 zmm18, zmm0",
                "vmovdqa64 zmm19, zmm0", "vmovdqa64 zmm20, zmm0", "vmovdqa64 zmm21, zmm0",
                "vmovdqa64 zmm22, zmm0", "vmovdqa64 zmm23, zmm0", "vmovdqa64 zmm24, zmm0",
                "vmovdqa64 zmm25, zmm0", "vmovdqa64 zmm26, zmm0", "vmovdqa64 zmm27, zmm0",
                "vmovdqa64 zmm28, zmm0", "vmovdqa64 zmm29, zmm0", "vmovdqa64 zmm30, zmm0",
                "vmovdqa64 zmm31, zmm0",
                "kmovq k0, [rdi]", "kmovq k1, [rdi]", "kmovq k2, [rdi]", "kmovq k3, [rdi]",
                "kmovq k4, [rdi]", "kmovq k5, [rdi]", "kmovq k6, [rdi]", "kmovq k7, [rdi]",
                in("rdi") secret,
                clobber_abi("sysv64"),
            );
        }
    } else if is_x86_feature_detected!("avx2") {
        // SAFETY: as above.
        unsafe {
            asm!(
                "vmovdqu ymm0, [rdi]",
                "vmovdqa ymm1, ymm0", "vmovdqa ymm2, ymm0", "vmovdqa ymm3, ymm0",
                "vmovdqa ymm4, ymm0", "vmovdqa ymm5, ymm0", "vmovdqa ymm6, ymm0",
                "vmovdqa ymm7, ymm0", "vmovdqa ymm8, ymm0", "vmovdqa ymm9, ymm0",
                "vmovdqa ymm10, ymm0", "vmovdqa ymm11, ymm0", "vmovdqa ymm12, ymm0",
                "vmovdqa ymm13, ymm0", "vmovdqa ymm14, ymm0", "vmovdqa ymm15, ymm0",
                in("rdi") secret,
                clobber_abi("sysv64"),
            );
        }
    } else {
        // SAFETY: as above; every x86-64 has SSE2.
        unsafe {
            asm!(
                "movdqu xmm0, [rdi]",
                "movdqa xmm1, xmm0", "movdqa xmm2, xmm0", "movdqa xmm3, xmm0",
                "movdqa xmm4, xmm0", "movdqa xmm5, xmm0", "movdqa xmm6, xmm0",
                "movdqa xmm7, xmm0", "movdqa xmm8, xmm0", "movdqa xmm9, xmm0",
                "movdqa xmm10, xmm0", "movdqa xmm11, xmm0", "movdqa xmm12, xmm0",
                "movdqa xmm13, xmm0", "movdqa xmm14, xmm0", "movdqa xmm15, xmm0",
                in("rdi") secret,
                clobber_abi("sysv64"),
            );
        }
    }
    // SAFETY: reads the secret and changes what `clobber_abi` says. `emms` at the end
    // makes the x87 registers usable again, as the ABI wants, and erases nothing.
    unsafe {
        asm!(
            "movq mm0, [rdi]", "movq mm1, [rdi]", "movq mm2, [rdi]", "movq mm3, [rdi]",
            "movq mm4, [rdi]", "movq mm5, [rdi]", "movq mm6, [rdi]", "movq mm7, [rdi]",
            "emms",
            "mov rax, [rdi]", "mov rcx, rax", "mov rdx, rax", "mov rsi, rax",
            "mov r8, rax", "mov r9, rax", "mov r10, rax", "mov r11, rax",
            "mov rdi, rax",
            in("rdi") secret,
            clobber_abi("sysv64"),
        );
    }
}
