//! A library that signs with an RSA key from a PKCS #8 document, and the program around it. To copy from;
//! `cargo run --release -p stackbleach-integration --example rsa_signer`.
//!
//! Big numbers are on the heap. Decoding leaves copies of the primes there, and each signature leaves
//! what exponentiation made of them.

use std::error::Error;

use rsa::{
    BoxedUint, RsaPrivateKey,
    pkcs8::{EncodePrivateKey, SecretDocument},
    signature::{SignatureEncoding, Verifier},
};
use stackbleach::heap;

use signer::Signer;

/// The library. It can't install an allocator, since a program has only one, but it can ask for it.
mod signer {
    use std::error::Error;

    use getrandom::SysRng;
    use rsa::{
        pkcs1v15::{Signature, SigningKey, VerifyingKey},
        pkcs8::DecodePrivateKey,
        sha2::Sha256,
        signature::{Keypair, RandomizedSigner},
    };
    use stackbleach::HeapStack;

    pub(super) struct Signer {
        stack: HeapStack,
        /// Its numbers are on the heap anyway. But a few words that are computed from the primes lie in
        /// the struct itself: the box keeps those from the caller's frame.
        key: Box<SigningKey<Sha256>>,
    }

    impl Signer {
        /// From a PKCS #8 document, which stays the caller's to erase.
        ///
        /// An error in a program whose allocator doesn't erase what is left in the heap: once and at the
        /// start, instead of a key that is left behind with each signature.
        pub(super) fn from_pkcs8(document: &[u8]) -> Result<Self, Box<dyn Error>> {
            let mut stack = HeapStack::builder().require_heap_erasure().build()?;
            let key = stack.run(|| SigningKey::from_pkcs8_der(document).map(Box::new))??;
            Ok(Self { stack, key })
        }

        pub(super) fn sign(&mut self, message: &[u8]) -> Result<Signature, Box<dyn Error>> {
            let Self { stack, key } = self;
            // Blinded, as it should be. The signature is no secret, and is returned as it is.
            Ok(stack.run(|| key.try_sign_with_rng(&mut SysRng, message))??)
        }

        pub(super) fn verifying_key(&self) -> VerifyingKey<Sha256> {
            self.key.verifying_key()
        }
    }
}

/// The program: it installs the allocator for all that it consists of.
#[global_allocator]
static HEAP: stackbleach::Heap = stackbleach::Heap::new();

/// Stands for your key store. The primes are the two largest below 2^1024: no secret, but as long as one.
fn document() -> Result<SecretDocument, Box<dyn Error>> {
    let [p, q] = [105_u8, 179].map(|less| BoxedUint::max(1024) - BoxedUint::from(less - 1));
    Ok(RsaPrivateKey::from_p_q(p, q, 65537_u32.into())?.to_pkcs8_der()?)
}

fn main() -> Result<(), Box<dyn Error>> {
    // `SecretDocument` erases itself. Outside of runs that is still for types like it to do.
    let mut signer = Signer::from_pkcs8(document()?.as_bytes())?;
    let public = signer.verifying_key();
    let of_the_key = heap::escaped();
    println!("bytes of the key that live on: {of_the_key}");

    for number in 1..=3 {
        let message = format!("message {number}");
        let signature = signer.sign(message.as_bytes())?;
        public.verify(message.as_bytes(), &signature)?;
        // Each time the same: the key, and the signature that was returned. If it grew from one to the
        // next, something would keep what signing leaves.
        println!(
            "{message}: {:02x?}…; bytes that live on: the key's, and {}",
            &signature.to_bytes()[..4],
            heap::escaped() - of_the_key
        );
    }
    Ok(())
}
