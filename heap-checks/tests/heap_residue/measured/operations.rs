//! What uses the heap: real operations of real crates, each from a secret of 32 bytes, without
//! randomness, and the result through a borrow.

use std::hint::black_box;

use base64::prelude::{BASE64_STANDARD, Engine};
use ml_dsa::MlDsa65;
use ml_kem::{MlKem768, kem::Decapsulate};
use rustls::pki_types::PrivatePkcs8KeyDer;
use stackbleach_residue::program::{Output, Secret};

mod rsa;

const MESSAGE: [u8; 64] = *b"The quick brown fox jumps over the lazy dog, 64 bytes in length.";
const SALT: &[u8; 16] = b"a salt of its ow";

pub(super) type Function = fn(&Secret, &mut Output);

/// An operation, and what a reader calls it.
#[derive(Clone, Copy)]
pub(super) struct Operation {
    pub(super) name: &'static str,
    pub(super) function: Function,
}

/// All that leave something in the heap, and so have to leave nothing there with a `Heap`.
pub(super) const ALL: [Operation; 15] = [
    named("RSA-2048 sign, rsa 0.9", rsa::sign_0_9),
    named("RSA-2048 sign, rsa 0.10", rsa::sign_0_10),
    named("PKCS#8 decoding, rsa 0.9", rsa::decode_0_9),
    named("PKCS#8 decoding, rsa 0.10", rsa::decode_0_10),
    named("rustls signing key", rustls_key),
    named("Argon2id", argon2id),
    named("Argon2id with zeroize", argon2id_zeroize),
    named("scrypt", scrypt),
    named("ML-DSA-65 sign", ml_dsa_65),
    named("ML-KEM-768", ml_kem_768),
    named("serde_json", serde_json),
    named("hex", hex),
    named("base64", base64),
    named("Vec that grew", grown_vec),
    BLOCKS,
];

/// No cryptography: blocks of each kind that an arena has.
pub(super) const BLOCKS: Operation = named("blocks of all sizes", blocks_of_all_sizes);

/// What the ways to run are tried with.
pub(super) const HEAVY: [Operation; 2] = [BLOCKS, named("RSA-2048 sign, rsa 0.10", rsa::sign_0_10)];

/// Leaves nothing in the heap: what is found there is of the way to run.
pub(super) const COPY: Operation = named("copy", copy);

const fn named(name: &'static str, function: Function) -> Operation {
    Operation { name, function }
}

pub(super) fn by_name(name: &str) -> Option<Operation> {
    ALL.into_iter()
        .chain([COPY])
        .find(|operation| operation.name == name)
}

/// As much of a result as there is room for.
fn put(result: &[u8], output: &mut Output) {
    let len = result.len().min(output.len());
    output[..len].copy_from_slice(&result[..len]);
}

fn rustls_key(secret: &Secret, output: &mut Output) {
    let der = PrivatePkcs8KeyDer::from(stackbleach_checks::rsa_key(secret).to_vec());
    let key = rustls::crypto::ring::sign::any_supported_type(&der.into()).expect("a key");
    let scheme = rustls::SignatureScheme::RSA_PKCS1_SHA256;
    let signer = key.choose_scheme(&[scheme]).expect("one that RSA has");
    put(&signer.sign(&MESSAGE).expect("a signature"), output);
}

/// With 64 KiB of memory.
fn argon2id(secret: &Secret, output: &mut Output) {
    use argon2::{Algorithm, Argon2, Params, Version};

    let params = Params::new(64, 1, 1, None).expect("within limits");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(secret, SALT, &mut output[..32])
        .expect("within limits");
}

/// The same, of a version whose feature `zeroize` is on.
fn argon2id_zeroize(secret: &Secret, output: &mut Output) {
    use argon2_zeroize::{Algorithm, Argon2, Params, Version};

    let params = Params::new(64, 1, 1, None).expect("within limits");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(secret, SALT, &mut output[..32])
        .expect("within limits");
}

/// With 32 KiB of memory.
fn scrypt(secret: &Secret, output: &mut Output) {
    let params = scrypt::Params::new(5, 8, 1).expect("within limits");
    scrypt::scrypt(secret, SALT, &params, &mut output[..32]).expect("within limits");
}

fn ml_dsa_65(secret: &Secret, output: &mut Output) {
    use ml_dsa::Signer;

    let key = ml_dsa::SigningKey::<MlDsa65>::from_seed(&(*secret).into());
    put(&key.sign(&MESSAGE).encode(), output);
}

fn ml_kem_768(secret: &Secret, output: &mut Output) {
    let mut seed = [0; 64];
    seed[..32].copy_from_slice(secret);
    let key = ml_kem::DecapsulationKey::<MlKem768>::from_seed(seed.into());
    let (ciphertext, theirs) = key
        .encapsulation_key()
        .encapsulate_deterministic(&(*secret).into());
    let ours = key.decapsulate(&ciphertext);
    assert_eq!(ours, theirs);
    put(&ours, output);
}

fn serde_json(secret: &Secret, output: &mut Output) {
    let text = serde_json::json!({ "name": "key", "bytes": secret.to_vec() }).to_string();
    let parsed: serde_json::Value = serde_json::from_str(&text).expect("as it was written");
    for (place, byte) in output
        .iter_mut()
        .zip(parsed["bytes"].as_array().expect("a list"))
    {
        *place = u8::try_from(byte.as_u64().expect("a number")).expect("a byte");
    }
}

fn hex(secret: &Secret, output: &mut Output) {
    put(hex::encode(secret).as_bytes(), output);
}

fn base64(secret: &Secret, output: &mut Output) {
    put(BASE64_STANDARD.encode(secret).as_bytes(), output);
}

/// To 4 KiB.
fn grown_vec(secret: &Secret, output: &mut Output) {
    let mut grown = Vec::new();
    for _ in 0..128 {
        grown.extend_from_slice(black_box(secret));
    }
    put(&grown, output);
}

fn copy(secret: &Secret, output: &mut Output) {
    put(black_box(secret), output);
}

/// Of all sizes there are blocks that are freed as they are, that grew, that shrank, and that are freed in
/// another order than that in which they came: of slabs, of chunks, and more than one of these.
fn blocks_of_all_sizes(secret: &Secret, output: &mut Output) {
    let mut kept = Vec::new();
    for shift in 3..21 {
        let size = 1_usize << shift;
        for len in [size, size + size / 3] {
            let block = block(secret, len);
            let mut grown = block.clone();
            grown.extend_from_slice(&block[..len / 2]);
            // By little it stays where it is.
            let mut shrunk = block.clone();
            shrunk.truncate(len - len / 4);
            shrunk.shrink_to_fit();
            black_box((&block, &grown, &shrunk));
            shrunk.truncate(len / 4);
            shrunk.shrink_to_fit();
            // Little of the large ones stays.
            kept.push(if len < 1 << 16 { grown } else { shrunk });
        }
    }
    while kept.len() > 1 {
        black_box(kept.swap_remove(kept.len() / 2));
    }
    put(&kept[0], output);
}

/// So many bytes, all from the secret.
fn block(secret: &Secret, len: usize) -> Vec<u8> {
    let mut block = secret.repeat(len.div_ceil(secret.len()));
    block.truncate(len);
    block
}
