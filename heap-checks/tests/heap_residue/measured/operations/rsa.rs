//! With keys of RSA.

use stackbleach_checks::rsa_key;
use stackbleach_residue::program::{Output, Secret};

use super::{MESSAGE, put};

pub(super) fn sign_0_9(secret: &Secret, output: &mut Output) {
    use rsa_0_9::{
        RsaPrivateKey,
        pkcs1v15::SigningKey,
        pkcs8::DecodePrivateKey,
        sha2::Sha256,
        signature::{SignatureEncoding, Signer},
    };

    let key = RsaPrivateKey::from_pkcs8_der(rsa_key(secret)).expect("a key");
    let signature = SigningKey::<Sha256>::new(key).sign(&MESSAGE);
    put(&signature.to_bytes(), output);
}

pub(super) fn sign_0_10(secret: &Secret, output: &mut Output) {
    use rsa::{
        RsaPrivateKey,
        pkcs1v15::SigningKey,
        pkcs8::DecodePrivateKey,
        signature::{SignatureEncoding, Signer},
    };
    use sha2::Sha256;

    let key = RsaPrivateKey::from_pkcs8_der(rsa_key(secret)).expect("a key");
    let signature = SigningKey::<Sha256>::new(key).sign(&MESSAGE);
    put(&signature.to_bytes(), output);
}

pub(super) fn decode_0_9(secret: &Secret, output: &mut Output) {
    use rsa_0_9::{RsaPrivateKey, pkcs8::DecodePrivateKey, traits::PublicKeyParts};

    let key = RsaPrivateKey::from_pkcs8_der(rsa_key(secret)).expect("a key");
    put(&key.n().to_bytes_be(), output);
}

pub(super) fn decode_0_10(secret: &Secret, output: &mut Output) {
    use rsa::{RsaPrivateKey, pkcs8::DecodePrivateKey, traits::PublicKeyParts};

    let key = RsaPrivateKey::from_pkcs8_der(rsa_key(secret)).expect("a key");
    put(&key.n().to_be_bytes(), output);
}
