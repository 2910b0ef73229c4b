//! With keys of RSA, which take too long to make: the secret chooses one of some.

use ring::{rand::SystemRandom, rsa::KeyPair, signature::RSA_PKCS1_SHA256};
use stackbleach_residue::program::{Output, Secret};

use super::MESSAGE;

/// For tests only, of 2048 bits, as PKCS#8.
const KEYS: [&[u8]; 6] = [
    include_bytes!("rsa_keys/0.der"),
    include_bytes!("rsa_keys/1.der"),
    include_bytes!("rsa_keys/2.der"),
    include_bytes!("rsa_keys/3.der"),
    include_bytes!("rsa_keys/4.der"),
    include_bytes!("rsa_keys/5.der"),
];

/// This byte chooses another key under each of the tracer's five, and under the one that it warms up with.
const CHOOSES: usize = 17;

/// A key of RSA-2048, as PKCS#8, by the secret.
#[must_use]
pub fn rsa_key(secret: &Secret) -> &'static [u8] {
    KEYS[usize::from(secret[CHOOSES]) % KEYS.len()]
}

/// The beginning of the signature.
pub(super) fn sign(secret: &Secret, output: &mut Output) {
    let key = KeyPair::from_pkcs8(rsa_key(secret)).expect("a key");
    let mut signature = [0; 256];
    // This padding takes nothing that is random.
    key.sign(
        &RSA_PKCS1_SHA256,
        &SystemRandom::new(),
        &MESSAGE,
        &mut signature,
    )
    .expect("as long as the key");
    let len = output.len();
    output.copy_from_slice(&signature[..len]);
}
