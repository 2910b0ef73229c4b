//! With the types of `secrecy`: they keep a secret in a box, erase it on drop and make each access
//! visible. What the code in between makes of it, stackbleach erases. To copy from;
//! `cargo run --release --example secrets`.

use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, ExposeSecretMut, SecretBox, SecretString};
use sha2::Sha256;
use stackbleach::HeapStack;

type Key = SecretBox<[u8; 32]>;

/// Many rounds, so that guessing is slow. (For real passwords take Argon2.)
fn stretch(password: &str, salt: &[u8], key: &mut [u8; 32]) {
    key.fill(0);
    for _ in 0..1000 {
        let mut mac = Hmac::<Sha256>::new_from_slice(password.as_bytes()).expect("any length");
        mac.update(salt);
        mac.update(key);
        key.copy_from_slice(&mac.finalize().into_bytes());
    }
}

/// The key is written into its box, and the box is made inside: only a pointer comes out.
fn key_from(
    stack: &mut HeapStack,
    password: &SecretString,
) -> Result<Key, stackbleach::PanicError> {
    stack.run(|| {
        let mut key = Key::new(Box::new([0; 32]));
        stretch(password.expose_secret(), b"a salt", key.expose_secret_mut());
        key
    })
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE)?;

    // Read yours into memory that is erased: a `String` that grows leaves copies.
    let password = SecretString::from("correct horse battery staple");
    let key = key_from(&mut stack, &password)?;
    drop(password); // erased

    // Borrowed, and exposed inside of the closure alone.
    let tag = stack.run(|| {
        let key = key.expose_secret();
        let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any length");
        mac.update(b"a message");
        mac.finalize().into_bytes()
    })?;
    assert_ne!(tag.as_slice(), key.expose_secret().as_slice());
    println!("{key:?}: {tag:02x?}");
    Ok(())
}
