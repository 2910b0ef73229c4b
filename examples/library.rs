//! A library that keeps its word without saying how: its users see keys, tags and errors, and
//! nothing of stacks. The struct that owns the key owns the stack as well. To copy from;
//! `cargo run --release --example library`.

use vault::{Error, Vault};

/// This would be your crate.
mod vault {
    use std::fmt;

    use hmac::{Hmac, KeyInit, Mac};
    use sha2::Sha256;
    use stackbleach::{AllocError, HeapStack, PanicError};
    use zeroize::Zeroizing;

    /// A key that signs, and leaves no copies of itself.
    pub(crate) struct Vault {
        /// Erases itself. It is in a box, so that moving the vault doesn't copy it.
        key: Box<Zeroizing<[u8; 32]>>,
        stack: HeapStack,
    }

    /// Why there is no vault, or no tag.
    #[derive(Debug)]
    #[non_exhaustive]
    pub(crate) enum Error {
        /// There was no memory for the stack that the key is used on.
        NoMemory(AllocError),
        /// A bug, here or in a dependency. Nothing was left behind.
        ///
        /// It has the panic's message, which is erased when this is dropped. If the message might
        /// tell of secrets, leave it out.
        Panicked(PanicError),
    }

    impl Vault {
        /// Makes the key from a seed, which is the caller's to erase.
        pub(crate) fn new(seed: &[u8]) -> Result<Self, Error> {
            let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE)?;
            // The box is made inside: what comes out is a pointer.
            let key = stack.run(|| {
                let mut key = Box::new(Zeroizing::new([0; 32]));
                key.copy_from_slice(&mac(b"a key from a seed", seed));
                key
            })?;
            Ok(Self { key, stack })
        }

        /// Takes `&mut self`, since a stack serves one run at a time. A library that wants `&self`
        /// keeps no stack, and calls `stackbleach::run`.
        pub(crate) fn tag(&mut self, message: &[u8]) -> Result<[u8; 32], Error> {
            // The closure borrows the key while the run borrows the stack: so take them apart.
            let Self { key, stack } = self;
            Ok(stack.run(|| mac(&***key, message))?)
        }
    }

    fn mac(key: &[u8], message: &[u8]) -> [u8; 32] {
        let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any length will do");
        mac.update(message);
        mac.finalize().into_bytes().into()
    }

    impl fmt::Debug for Vault {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("Vault").finish_non_exhaustive()
        }
    }

    impl fmt::Display for Error {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(match self {
                Self::NoMemory(_) => "no memory to use a key in",
                Self::Panicked(_) => "tagging failed by a bug",
            })
        }
    }

    impl std::error::Error for Error {
        fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
            match self {
                Self::NoMemory(error) => Some(error),
                Self::Panicked(error) => Some(error),
            }
        }
    }

    // These two make `?` work.
    impl From<AllocError> for Error {
        fn from(error: AllocError) -> Self {
            Self::NoMemory(error)
        }
    }

    impl From<PanicError> for Error {
        fn from(error: PanicError) -> Self {
            Self::Panicked(error)
        }
    }
}

fn main() -> Result<(), Error> {
    let mut vault = Vault::new(&[7; 32])?;
    let [first, second] = [vault.tag(b"pay 1")?, vault.tag(b"pay 2")?];
    assert_ne!(first, second);
    assert_eq!(first, vault.tag(b"pay 1")?);
    println!("{vault:?}: {first:02x?}");
    Ok(())
}
