//! What is done with a key: as each crate's documentation shows it.

use std::str::FromStr;

use stackbleach_residue::Report;

#[cfg(any(feature = "openssl", feature = "libsodium"))]
use crate::c;
use crate::measured::{Way, check};

/// What all of them sign or encrypt.
pub(crate) const MESSAGE: &[u8] = b"a message that is longer than a block of SHA-256: so it is";

pub(crate) const NONCE: [u8; 12] = [3; 12];

/// Something that a crate or library does with a key.
pub(crate) struct Operation {
    /// The crate or library.
    pub(crate) of: &'static str,
    pub(crate) name: &'static str,
    /// Its feature that erases; what it does without one.
    pub(crate) own: Own,
    pub(crate) check: fn(Way) -> Report,
}

/// What a crate has against residue itself.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Own {
    /// A feature, or calls that its manual has for this.
    OnDemand,
    /// Nothing that can be chosen: it does what it does.
    Fixed,
}

impl Operation {
    /// In one word.
    pub(crate) fn key(&self) -> String {
        format!("{}-{}", self.of, self.name.replace(' ', "-"))
    }
}

/// What there is in this build.
pub(crate) static OPERATIONS: &[Operation] = &[
    of("rustls", "Ed25519 key loaded, and sign", Own::Fixed, rustls),
    of("rsa", "RSA-2048 key loaded, and sign", Own::Fixed, rsa),
    of("argon2", "Argon2id, 64 KiB", Own::OnDemand, argon2),
    of(
        "ed25519-dalek",
        "Ed25519 sign",
        Own::OnDemand,
        ed25519_dalek,
    ),
    of("p256", "ECDSA P-256 sign", Own::Fixed, p256),
    of("ml-kem", "ML-KEM-768 decapsulate", Own::OnDemand, ml_kem),
    of("ml-dsa", "ML-DSA-65 sign", Own::OnDemand, ml_dsa),
    of("age", "decrypt, X25519", Own::Fixed, age),
    of("ring", "Ed25519 sign", Own::Fixed, ring::ed25519),
    of("ring", "AES-256-GCM seal", Own::Fixed, ring::aes),
    #[cfg(feature = "aws-lc-rs")]
    of("aws-lc-rs", "Ed25519 sign", Own::Fixed, aws_lc::ed25519),
    #[cfg(feature = "aws-lc-rs")]
    of("aws-lc-rs", "AES-256-GCM seal", Own::Fixed, aws_lc::aes),
    #[cfg(feature = "openssl")]
    of("OpenSSL", "Ed25519 sign", Own::Fixed, c::openssl::ed25519),
    #[cfg(feature = "openssl")]
    of("OpenSSL", "AES-256-GCM seal", Own::Fixed, c::openssl::aes),
    #[cfg(feature = "libsodium")]
    of(
        "libsodium",
        "Ed25519 sign",
        Own::OnDemand,
        c::libsodium::ed25519,
    ),
];

/// What takes more than a Rust compiler, and isn't in this build.
pub(crate) const NOT_MEASURED: &[(&str, &str)] = &[
    #[cfg(not(feature = "aws-lc-rs"))]
    (
        "aws-lc-rs",
        "takes a C compiler minutes: `STACKBLEACH_AWS_LC=1 ci/left-behind.sh`",
    ),
    #[cfg(not(feature = "openssl"))]
    ("OpenSSL", "its headers aren't installed (libssl-dev)"),
    #[cfg(not(feature = "libsodium"))]
    ("libsodium", "its headers aren't installed (libsodium-dev)"),
];

const fn of(of: &'static str, name: &'static str, own: Own, check: fn(Way) -> Report) -> Operation {
    Operation {
        of,
        name,
        own,
        check,
    }
}

type Key = [u8; 32];
type Signature = [u8; 64];

/// By the key's document, as a server loads it (RFC 8410).
fn rustls(way: Way) -> Report {
    use rustls::{
        SignatureScheme,
        crypto::ring::sign::any_supported_type,
        pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer},
    };

    const BEFORE: [u8; 16] = [
        0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20,
    ];
    let document = |key: &Key| {
        let mut document = [0; 48];
        document[..16].copy_from_slice(&BEFORE);
        document[16..].copy_from_slice(key);
        document
    };
    check(way, document, |document: &[u8; 48], out: &mut Signature| {
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(document.as_slice()));
        let key = any_supported_type(&key).expect("a key");
        let signer = key.choose_scheme(&[SignatureScheme::ED25519]);
        let signature = signer.expect("its scheme").sign(MESSAGE);
        out.copy_from_slice(&signature.expect("a signature"));
    })
}

/// With keys that are as long as each other as documents.
fn rsa(way: Way) -> Report {
    use rsa::{
        pkcs1v15::SigningKey,
        pkcs8::DecodePrivateKey,
        sha2::Sha256,
        signature::{SignatureEncoding, Signer},
    };

    const KEYS: [&[u8; 1217]; 4] = [
        include_bytes!("../../../checks/src/operations/rsa_keys/0.der"),
        include_bytes!("../../../checks/src/operations/rsa_keys/2.der"),
        include_bytes!("../../../checks/src/operations/rsa_keys/4.der"),
        include_bytes!("../../../checks/src/operations/rsa_keys/5.der"),
    ];
    let document = |secret: &u64| *KEYS[(secret >> 9) as usize % KEYS.len()];
    check(
        way,
        document,
        |document: &[u8; 1217], out: &mut [u8; 256]| {
            let key = SigningKey::<Sha256>::from_pkcs8_der(document).expect("a key");
            out.copy_from_slice(&key.sign(MESSAGE).to_bytes());
        },
    )
}

fn argon2(way: Way) -> Report {
    use argon2::{Algorithm, Argon2, Params, Version};

    check(way, whole, |password: &Key, out: &mut Key| {
        // So little that its memory stays in the allocator's hands, and isn't given back to the system.
        let params = Params::new(64, 1, 1, None).expect("enough");
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(password, b"some salt", out)
            .expect("a hash");
    })
}

fn ed25519_dalek(way: Way) -> Report {
    use ed25519_dalek::{Signer, SigningKey};

    check(way, whole, |key: &Key, out: &mut Signature| {
        *out = SigningKey::from_bytes(key).sign(MESSAGE).to_bytes();
    })
}

fn p256(way: Way) -> Report {
    use p256::ecdsa::{Signature as Of, SigningKey, signature::Signer};

    check(way, whole, |key: &Key, out: &mut Signature| {
        let key = SigningKey::from_slice(key).expect("less than the order");
        let signature: Of = key.sign(MESSAGE);
        out.copy_from_slice(&signature.to_bytes());
    })
}

fn ml_kem(way: Way) -> Report {
    use ml_kem::{DecapsulationKey, MlKem768, kem::Decapsulate};

    type Seed = [u8; 64];
    let prepare = |seed: &Seed| {
        let key = DecapsulationKey::<MlKem768>::from_seed((*seed).into());
        let (ciphertext, _) = key
            .encapsulation_key()
            .encapsulate_deterministic(&[5; 32].into());
        let ciphertext: [u8; 1088] = ciphertext.as_slice().try_into().expect("as long");
        (*seed, ciphertext)
    };
    check(
        way,
        prepare,
        |(seed, ciphertext): &(Seed, [u8; 1088]), out: &mut Key| {
            let key = DecapsulationKey::<MlKem768>::from_seed((*seed).into());
            out.copy_from_slice(&key.decapsulate(ciphertext.into()));
        },
    )
}

fn ml_dsa(way: Way) -> Report {
    use ml_dsa::{MlDsa65, Signer, SigningKey};

    check(way, whole, |seed: &Key, out: &mut [u8; 3309]| {
        let signature = SigningKey::<MlDsa65>::from_seed(seed.into()).sign(MESSAGE);
        out.copy_from_slice(&signature.encode());
    })
}

fn age(way: Way) -> Report {
    use age::x25519::Identity;
    use bech32::{Bech32, Hrp};

    /// As long as all are.
    type Written = [u8; 74];
    let identity = |written: &Written| {
        let written = std::str::from_utf8(written).expect("ASCII");
        Identity::from_str(written).expect("a key")
    };
    let prepare = |key: &Key| {
        let prefix = Hrp::parse("age-secret-key-").expect("a prefix");
        let written = bech32::encode::<Bech32>(prefix, key).expect("a text");
        let written: Written = written
            .to_uppercase()
            .into_bytes()
            .try_into()
            .expect("as long");
        let to = identity(&written).to_public();
        (written, age::encrypt(&to, MESSAGE).expect("a ciphertext"))
    };
    check(
        way,
        prepare,
        |(written, ciphertext): &(Written, Vec<u8>), out: &mut Key| {
            let text = age::decrypt(&identity(written), ciphertext).expect("the text");
            out.copy_from_slice(&text[..32]);
        },
    )
}

/// Of two libraries with one interface.
macro_rules! like_ring {
    ($name:ident, $of:ident) => {
        mod $name {
            use stackbleach_residue::Report;
            use $of::{
                aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey},
                signature::Ed25519KeyPair,
            };

            use super::{Key, MESSAGE, NONCE, Sealed, Signature, Way, check, whole};

            pub(super) fn ed25519(way: Way) -> Report {
                check(way, whole, |key: &Key, out: &mut Signature| {
                    let key = Ed25519KeyPair::from_seed_unchecked(key).expect("a key");
                    out.copy_from_slice(key.sign(MESSAGE).as_ref());
                })
            }

            pub(super) fn aes(way: Way) -> Report {
                check(way, whole, |key: &Key, out: &mut Sealed| {
                    let key = UnboundKey::new(&AES_256_GCM, key).expect("a key of 32 bytes");
                    let (text, tag) = out.split_at_mut(MESSAGE.len());
                    text.copy_from_slice(MESSAGE);
                    let nonce = Nonce::assume_unique_for_key(NONCE);
                    let sealed = LessSafeKey::new(key)
                        .seal_in_place_separate_tag(nonce, Aad::empty(), text)
                        .expect("a short message");
                    tag.copy_from_slice(sealed.as_ref());
                })
            }
        }
    };
}

like_ring!(ring, ring);
#[cfg(feature = "aws-lc-rs")]
like_ring!(aws_lc, aws_lc_rs);

/// A ciphertext with its tag.
pub(crate) type Sealed = [u8; MESSAGE.len() + 16];

/// Nothing is prepared.
pub(crate) fn whole<const N: usize>(secret: &[u8; N]) -> [u8; N] {
    *secret
}
