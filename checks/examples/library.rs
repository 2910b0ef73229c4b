//! A library that keeps its word without saying how: its users see keys, signatures and errors,
//! and nothing of stacks. To copy from; `cargo run --release --example library`.

use vault::{Error, Vault};

/// This would be your crate.
mod vault {
    use std::fmt;

    use ed25519_dalek::{Signer, SigningKey};
    use stackbleach::{AllocError, HeapStack, PanicError};

    /// A key that signs, and leaves no copies of itself.
    pub(crate) struct Vault {
        /// Erases itself. In a box, so that moving the vault doesn't copy it.
        key: Box<SigningKey>,
        stack: HeapStack,
    }

    /// Why there is no vault, or no signature.
    #[derive(Debug)]
    #[non_exhaustive]
    pub(crate) enum Error {
        /// There was no memory for the stack that the key is used on.
        NoMemory(AllocError),
        /// A bug, here or in a dependency. Nothing was left behind.
        ///
        /// With what the panic said: it is erased when this is dropped. If it might tell of
        /// secrets, leave it out.
        Panicked(PanicError),
    }

    impl Vault {
        /// Takes the key in. The seed is the caller's to erase.
        pub(crate) fn new(seed: &[u8; 32]) -> Result<Self, Error> {
            let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE)?;
            // Boxed inside: what comes out is a pointer.
            let key = stack.run(|| Box::new(SigningKey::from_bytes(seed)))?;
            Ok(Self { key, stack })
        }

        /// Signs. It takes `&mut self`, as one stack is for one run at a time; a library that
        /// wants `&self` keeps no stack and calls `stackbleach::run`.
        pub(crate) fn sign(&mut self, message: &[u8]) -> Result<[u8; 64], Error> {
            let Self { key, stack } = self;
            Ok(stack.run(|| key.sign(message).to_bytes())?)
        }

        /// What to check signatures with: no secret.
        pub(crate) fn public_key(&self) -> [u8; 32] {
            self.key.verifying_key().to_bytes()
        }
    }

    impl fmt::Debug for Vault {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("Vault").finish_non_exhaustive()
        }
    }

    impl fmt::Display for Error {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(match self {
                Self::NoMemory(_) => "no memory to keep a key in",
                Self::Panicked(_) => "signing failed by a bug",
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

    // So that `?` does it.
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

fn hexadecimal(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

fn main() -> Result<(), Error> {
    let mut vault = Vault::new(&[7; 32])?;
    println!("{vault:?} of {}", hexadecimal(&vault.public_key()));
    for message in ["pay 1", "pay 2"] {
        let signature = vault.sign(message.as_bytes())?;
        println!("{message}: {}", hexadecimal(&signature));
    }
    Ok(())
}
