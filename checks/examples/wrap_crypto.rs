//! How to wrap what handles keys: secrets go in by reference, results come out through
//! references, and the stack that was between is erased. To copy from; `cargo run --release
//! --example wrap_crypto`.

use chacha20poly1305::{ChaCha20Poly1305, Nonce, aead::AeadInOut};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use stackbleach::HeapStack;
use zeroize::Zeroizing;

type Key = Zeroizing<[u8; 32]>;

/// One key from another, by purpose.
fn derive(master: &Key, purpose: &[u8], derived: &mut Key) {
    let mut mac = Hmac::<Sha256>::new_from_slice(&**master).expect("any length will do");
    mac.update(purpose);
    derived.copy_from_slice(&mac.finalize().into_bytes());
}

/// Encrypts in place.
fn seal(
    key: &Key,
    nonce: &Nonce,
    text: &mut [u8],
    tag: &mut [u8; 16],
) -> Result<(), chacha20poly1305::Error> {
    let cipher = ChaCha20Poly1305::new_from_slice(&**key).expect("32 bytes");
    let computed = cipher.encrypt_inout_detached(nonce, b"", text.into())?;
    tag.copy_from_slice(&computed);
    Ok(())
}

/// Signs, and tells who did.
fn sign(key: &Key, message: &[u8]) -> (Signature, VerifyingKey) {
    let key = SigningKey::from_bytes(key);
    (key.sign(message), key.verifying_key())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Make it once and keep it. It costs address space until it is used.
    let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE)?;

    // Yours comes from a key store. Have that write it to where it stays: a key that is
    // returned by value leaves a copy wherever it passes through.
    let mut master = Key::default();
    master.fill(7);

    // Derive. `sealing` is a secret, too: it is not returned, but written to where it stays.
    let (mut sealing, mut signing) = (Key::default(), Key::default());
    stack.run(|| {
        derive(&master, b"to seal", &mut sealing);
        derive(&master, b"to sign", &mut signing);
    })?;

    // Seal. Two things can go wrong: the first `?` is for a panic, the second for what `seal`
    // returns. The text is encrypted where it is.
    let mut text = *b"attack at dawn";
    let mut tag = [0; 16];
    let nonce = Nonce::from([0; 12]); // never twice with one key: count, or draw
    stack.run(|| seal(&sealing, &nonce, &mut text, &mut tag))??;
    println!("sealed  {text:02x?} {tag:02x?}");

    // Sign. A signature is no secret, so it may well be returned. What `sign` made of the key
    // on its way was on the stack, and is gone.
    let (signature, signer) = stack.run(|| sign(&signing, &text))?;
    println!("signed  {signature}");

    // No secret, no stack.
    signer.verify_strict(&text, &signature)?;
    println!("that is right");

    // Very many short runs share one erasure.
    let tags = stack.batch(|batch| {
        let tag_of = |message: u8| {
            batch.run(|| {
                let mut mac = Hmac::<Sha256>::new_from_slice(&*master).expect("any length");
                mac.update(&[message]);
                mac.finalize().into_bytes()
            })
        };
        (0..=255).map(tag_of).collect::<Result<Vec<_>, _>>()
    })?;
    println!("tagged  {} messages", tags.len());
    Ok(())
}
