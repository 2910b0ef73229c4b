//! Opens a vault with its master password, by Argon2id with 19 MiB of memory, as password managers do.
//! To copy from; `cargo run --release -p stackbleach-integration --example password_manager`.
//!
//! What Argon2id leaves in those 19 MiB depends on the password, all of it. They are on the heap, where
//! no erasure of a stack reaches. That is what `Heap` is for.

use std::{error::Error, thread, time::Instant};

use argon2::Argon2;
use stackbleach::{HeapErasure, HeapStack, heap, heap_erasure};
use zeroize::Zeroizing;

/// The line that does it. It is for programs: a library leaves it to the program that it is part of.
#[global_allocator]
static HEAP: stackbleach::Heap = stackbleach::Heap::new();

/// The key of a vault. In a box, so that to return it moves a pointer and no byte of it; the box is made in
/// the run, so that it lies in an arena. `Zeroizing` is there for programs without a `Heap`.
type Key = Box<Zeroizing<[u8; 32]>>;

/// Makes the key of a vault from its master password.
///
/// Everything that Argon2id allocates is allocated here, in the run. A buffer that was made before, and
/// only lent to it (`hash_password_into_with_memory`), would lie outside of arenas, and nobody would
/// erase it.
fn derive(stack: &mut HeapStack, password: &[u8], salt: &[u8]) -> Result<Key, Box<dyn Error>> {
    let key = stack.run(|| {
        let mut key = Key::default();
        Argon2::default()
            .hash_password_into(password, salt, &mut **key)
            .map(|()| key)
    });
    // The first `?` is ours: did it panic? The second is Argon2id's.
    Ok(key??)
}

fn main() -> Result<(), Box<dyn Error>> {
    // A program that counts on it can ask. A library would have `build` fail: see `rsa_signer.rs`.
    println!("{}", heap_erasure());
    if heap_erasure() == HeapErasure::NotInstalled {
        return Err("what Argon2id leaves in the heap would stay there".into());
    }

    // From your prompt, and from the vault's file. What holds the password was made outside of the run:
    // it is the caller's, and erases itself.
    let password = Zeroizing::new(String::from("correct horse battery staple"));
    let salt = b"16 random bytes.";

    let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE)?;
    let began = Instant::now();
    let key = derive(&mut stack, password.as_bytes(), salt)?;
    println!("key derived in {} ms", began.elapsed().as_millis());

    // What outlived the run: the box with the key, 32 bytes. Were it more, something would have kept
    // what we don't know of: a static, a cache, a thread.
    println!("bytes that the run left alive: {}", heap::escaped());
    assert_eq!(heap::escaped(), size_of_val(&**key));

    // It stays valid wherever it goes. Another thread drops it, in no run: it is erased there and then.
    thread::spawn(move || drop(key))
        .join()
        .map_err(|_| "the thread that drops the key panicked")?;

    // A wrong salt length is an error, and leaves nothing either.
    let error = derive(&mut stack, password.as_bytes(), b"short").unwrap_err();
    println!("with a salt that is too short: {error}");
    println!("bytes that the run left alive: {}", heap::escaped());
    Ok(())
}
