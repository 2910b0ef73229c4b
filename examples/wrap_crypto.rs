//! How to wrap code that handles keys: secrets go in by reference, results come out through
//! references, and the stack in between is erased. Also a closure that can fail, and a batch. To
//! copy from; `cargo run --release --example wrap_crypto`.

use hmac::{Hmac, KeyInit, Mac, digest::MacError};
use sha2::Sha256;
use stackbleach::HeapStack;
use zeroize::Zeroizing;

type Key = Zeroizing<[u8; 32]>;
type Tag = [u8; 32];

/// An HMAC of `message`, yet to be finished.
fn mac(key: &[u8], message: &[u8]) -> Hmac<Sha256> {
    let mut mac = Hmac::new_from_slice(key).expect("any length will do");
    mac.update(message);
    mac
}

/// Makes one key from another, by purpose. It writes the key to where it stays.
fn derive(master: &Key, purpose: &[u8], derived: &mut Key) {
    derived.copy_from_slice(&mac(&**master, purpose).finalize().into_bytes());
}

/// A tag is no secret, so it is returned.
fn tag(key: &Key, message: &[u8]) -> Tag {
    mac(&**key, message).finalize().into_bytes().into()
}

/// Fails if the tag is wrong.
fn verify(key: &Key, message: &[u8], tag: &Tag) -> Result<(), MacError> {
    mac(&**key, message).verify_slice(tag)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Make it once and keep it. It costs address space until it is used.
    let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE)?;

    // Yours comes from a key store. Have the store write it to where it stays: a key that is
    // returned by value leaves a copy wherever it passes through.
    let mut master = Key::default();
    master.fill(7);

    // Derived keys are secrets too. They leave through references.
    let (mut ours, mut theirs) = (Key::default(), Key::default());
    stack.run(|| {
        derive(&master, b"ours", &mut ours);
        derive(&master, b"theirs", &mut theirs);
    })?;
    assert_ne!(ours, theirs);

    // What `tag` made of the key was on the stack and in registers, and is gone.
    let message = b"attack at dawn";
    let our_tag = stack.run(|| tag(&ours, message))?;
    println!("tagged: {our_tag:02x?}");

    // A closure that can fail. The first `?` is for a panic, the second for a wrong tag.
    stack.run(|| verify(&ours, message, &our_tag))??;
    let refused = stack.run(|| verify(&theirs, message, &our_tag))?;
    assert!(refused.is_err());

    // To handle both in one place:
    match stack.run(|| verify(&ours, b"attack at noon", &our_tag)) {
        Ok(Ok(())) => unreachable!("the tag is of another message"),
        Ok(Err(wrong)) => println!("refused: {wrong}"),
        Err(panic) => println!("a bug: {panic}"),
    }

    // Many short runs share one erasure.
    let tags = stack.batch(|batch| {
        let tag_of = |message: u8| batch.run(|| tag(&ours, &[message]));
        (0..=255).map(tag_of).collect::<Result<Vec<_>, _>>()
    })?;
    assert_eq!(tags.len(), 256);
    Ok(())
}
