//! HMAC-SHA-256 that leaves neither the key nor anything made from it on a stack.
//!
//! ```
//! use authenticator::Authenticator;
//!
//! let mut authenticator = Authenticator::new()?;
//! let mut tag = [0; 32];
//! authenticator.authenticate(b"key", b"message", &mut tag)?;
//! # Ok::<(), authenticator::Error>(())
//! ```
#![forbid(unsafe_code)]
#![warn(missing_docs)]

use std::{error, fmt};

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use stackbleach::{AllocError, HeapStack, PanicError};

/// Makes tags on a stack of its own, which is erased after each.
#[derive(Debug)]
pub struct Authenticator {
    stack: HeapStack,
}

impl Authenticator {
    /// With a stack that is ample for HMAC-SHA-256.
    ///
    /// # Errors
    ///
    /// If there is no memory for the stack.
    pub fn new() -> Result<Self, Error> {
        let stack = HeapStack::new(HeapStack::MIN_SIZE).map_err(Error::Memory)?;
        Ok(Self { stack })
    }

    /// Writes the tag of `message` under `key`, which may have any length.
    ///
    /// # Errors
    ///
    /// If the computation panicked, `tag` is as it was.
    pub fn authenticate(
        &mut self,
        key: &[u8],
        message: &[u8],
        tag: &mut [u8; 32],
    ) -> Result<(), Error> {
        // Key and tag are borrowed, so that no copy is made on the way in or out.
        self.stack
            .run(|| {
                let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("a key of any length");
                mac.update(message);
                tag.copy_from_slice(&mac.finalize().into_bytes());
            })
            .map_err(Error::Computation)
    }
}

/// No tag was made.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// There was no memory for the stack.
    Memory(AllocError),
    /// The computation panicked.
    Computation(PanicError),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Memory(_) => "no stack to authenticate on",
            Self::Computation(_) => "the authentication failed midway",
        })
    }
}

impl error::Error for Error {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match self {
            Self::Memory(error) => Some(error),
            Self::Computation(error) => Some(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Authenticator;

    /// RFC 4231, section 4.3: test case 2.
    const JEFE: [u8; 32] = [
        0x5b, 0xdc, 0xc1, 0x46, 0xbf, 0x60, 0x75, 0x4e, 0x6a, 0x04, 0x24, 0x26, 0x08, 0x95, 0x75,
        0xc7, 0x5a, 0x00, 0x3f, 0x08, 0x9d, 0x27, 0x39, 0x83, 0x9d, 0xec, 0x58, 0xb9, 0x64, 0xec,
        0x38, 0x43,
    ];

    /// RFC 4231, section 4.7: test case 6, whose key is longer than a block.
    const LONG_KEY: [u8; 32] = [
        0x60, 0xe4, 0x31, 0x59, 0x1e, 0xe0, 0xb6, 0x7f, 0x0d, 0x8a, 0x26, 0xaa, 0xcb, 0xf5, 0xb7,
        0x7f, 0x8e, 0x0b, 0xc6, 0x21, 0x37, 0x28, 0xc5, 0x14, 0x05, 0x46, 0x04, 0x0f, 0x0e, 0xe3,
        0x7f, 0x54,
    ];

    #[test]
    fn tags_are_those_of_rfc_4231_on_one_stack_used_again() {
        let mut authenticator = Authenticator::new().unwrap();
        for _ in 0..2 {
            let mut tag = [0; 32];
            authenticator
                .authenticate(b"Jefe", b"what do ya want for nothing?", &mut tag)
                .unwrap();
            assert_eq!(tag, JEFE);

            authenticator
                .authenticate(
                    &[0xaa; 131],
                    b"Test Using Larger Than Block-Size Key - Hash Key First",
                    &mut tag,
                )
                .unwrap();
            assert_eq!(tag, LONG_KEY);
        }
    }
}
