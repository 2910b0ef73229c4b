//! Signs with ML-DSA-65, whose keys and intermediate values are large and on the heap. To copy from;
//! `cargo run --release -p stackbleach-integration --example ml_dsa_signer`.
//!
//! A seed of 32 bytes expands to more than 100 KB of key, and each signature takes some 80 KB more for its
//! vectors of polynomials. FIPS 204 wants all that destroyed when it is no longer needed (3.6.3).

use std::{error::Error, thread};

use ml_dsa::{Keypair, MlDsa65, Signer, SigningKey, Verifier};
use stackbleach::{HeapStack, Lock, heap};
use zeroize::Zeroizing;

/// As far as that can be had, locked in memory as well, so that nothing of it is swapped out.
#[global_allocator]
static HEAP: stackbleach::Heap = stackbleach::Heap::new().lock(Lock::BestEffort);

fn main() -> Result<(), Box<dyn Error>> {
    let mut stack = HeapStack::builder()
        .lock(Lock::BestEffort)
        .require_heap_erasure()
        .build()?;
    println!("{}", stack.protection());

    // From your key store.
    let seed = Zeroizing::new([7_u8; 32]);

    // Kept for many signatures: then it lives on in the arena, and is erased when it is dropped.
    let key = stack.run(|| Box::new(SigningKey::<MlDsa65>::from_seed((&*seed).into())))?;
    let public = key.verifying_key();
    println!("bytes of the key that live on: {}", heap::escaped());

    let signature = stack.run(|| key.sign(b"a message"))?;
    public.verify(b"a message", &signature)?;
    println!("a message: {:02x?}…", &signature.encode()[..4]);

    // Or expanded for one signature, with the seed alone to keep: then nothing of it lives on.
    drop(key);
    drop(signature);
    let signature = stack.run(|| {
        let key = SigningKey::<MlDsa65>::from_seed((&*seed).into());
        key.sign(b"another message")
    })?;
    public.verify(b"another message", &signature)?;
    println!("another message: {:02x?}…", &signature.encode()[..4]);
    let of_the_signature = heap::escaped();
    println!("bytes of the signature that live on: {of_the_signature}");

    // Whoever drops it last erases it: here a thread that is in no run and has no arena.
    thread::spawn(move || drop(signature))
        .join()
        .map_err(|_| "the thread panicked")?;
    stack.run(|| ())?;
    println!("bytes that live on: {}", heap::escaped());
    Ok(())
}
