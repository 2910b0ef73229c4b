//! How much stack routines of the cryptographic crates in common use take, and a
//! stack size that would do for each.
//!
//! ```text
//! cargo run --release -p stackbleach-benches --example depths [-- --markdown]
//! ```
//!
//! Without `--release`, dependencies are not optimised either, and go two to twelve
//! times as deep. Other versions, compilers and processors give other figures: measure
//! your own routine, in your own build, as `examples/size_a_stack.rs` does.

use std::{convert::Infallible, env, hint::black_box};

use aes_gcm::{
    Aes256Gcm,
    aead::{AeadInOut, KeyInit},
};
use argon2::{Argon2, Block};
use chacha20poly1305::ChaCha20Poly1305;
use ed25519_dalek::Signer;
use hmac::{Hmac, Mac};
use ml_dsa::MlDsa65;
use ml_kem::{
    MlKem768,
    kem::{Decapsulate, Encapsulate},
};
use rsa::{
    BoxedUint, RsaPrivateKey,
    pkcs1v15::SigningKey as RsaSigningKey,
    rand_core::{TryCryptoRng, TryRng},
    signature::RandomizedSigner,
};
use sha2::Sha256;
use stackbleach::{AllocError, HeapStack, PanicError};

/// More than any of them takes, so that none is stopped by a guard.
const LARGE: usize = 4 << 20;
/// For the frame of a signal that arrives at the deepest point: the kernel saves all
/// registers there, up to 12 KiB of them where there are AMX tiles.
const SIGNAL_FRAME: usize = 16 << 10;
/// For a panic at the deepest point that prints a backtrace.
const PANIC: usize = 32 << 10;

/// First calls get a row of their own if they take that many bytes more than others.
const NOTABLE: usize = 1 << 10;

const SECRET: [u8; 32] = [0x0b; 32];
const MESSAGE: [u8; 64] = *b"The quick brown fox jumps over the lazy dog, 64 bytes in length.";

/// How deep an operation goes, in bytes.
struct Depth {
    /// In this process, where tables are made and the processor is asked what it has.
    first: usize,
    later: usize,
}

/// Finds that on the given stack.
type Measure = fn(&mut HeapStack) -> Result<Depth, PanicError>;

const OPERATIONS: [(&str, Measure); 12] = [
    ("HMAC-SHA-256", hmac_sha_256),
    ("AES-256-GCM", aes_256_gcm),
    ("ChaCha20-Poly1305", chacha20_poly1305),
    ("X25519", x25519),
    ("Ed25519 sign", ed25519),
    ("P-256 ECDSA sign", p256_ecdsa),
    ("RSA-2048 sign", rsa_2048),
    ("ML-KEM-768 key from seed", ml_kem_768_key),
    ("ML-KEM-768 encapsulate + decapsulate", ml_kem_768),
    ("ML-DSA-65 key from seed", ml_dsa_65_key),
    ("ML-DSA-65 sign", ml_dsa_65),
    ("Argon2id", argon2id),
];

/// Has the process end quietly where nobody reads on, as after `| head`, instead of by a panic.
fn end_with_the_reader() {
    // SAFETY: nothing here counts on writing to a closed pipe.
    unsafe { libc::signal(libc::SIGPIPE, libc::SIG_DFL) };
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    end_with_the_reader();
    let markdown = env::args().any(|argument| argument == "--markdown");
    let build = if cfg!(debug_assertions) {
        "debug"
    } else {
        "release"
    };
    if markdown {
        println!("| operation | depth in bytes, {build} | stack |\n|---|---:|---:|");
    } else {
        println!("{:<40}{:>15}  stack that would do", build, "depth in bytes");
    }

    let mut stack = HeapStack::new(LARGE)?;
    for (name, measure) in OPERATIONS {
        let Depth { first, later } = measure(&mut stack)?;
        let print = |name: &str, depth| {
            let size = size_for(depth)? >> 10;
            if markdown {
                println!("| {name} | {depth} | {size} KiB |");
            } else {
                println!("{name:<40}{depth:>15}{size:>17} KiB");
            }
            Ok::<(), AllocError>(())
        };
        if first > later + NOTABLE {
            print(&format!("{name}, first call"), first)?;
            print(&format!("{name}, later calls"), later)?;
        } else {
            print(name, first.max(later))?;
        }
    }
    Ok(())
}

/// What a stack has that is made with room for a signal and a panic: whole pages, and
/// no fewer than the least.
fn size_for(depth: usize) -> Result<usize, AllocError> {
    Ok(HeapStack::new(depth + SIGNAL_FRAME + PANIC)?.size())
}

/// Measures the first call of `operation` and the deepest of a few more.
fn depth(stack: &mut HeapStack, mut operation: impl FnMut()) -> Result<Depth, PanicError> {
    let mut call = || Ok(stack.run_measured(&mut operation)?.1);
    let first = call()?;
    Ok(Depth {
        first,
        later: call()?.max(call()?).max(call()?),
    })
}

fn hmac_sha_256(stack: &mut HeapStack) -> Result<Depth, PanicError> {
    depth(stack, || {
        let mut mac = Hmac::<Sha256>::new_from_slice(&SECRET).expect("any length will do");
        mac.update(&MESSAGE);
        black_box(mac.finalize());
    })
}

fn aes_256_gcm(stack: &mut HeapStack) -> Result<Depth, PanicError> {
    depth(stack, || seal(&Aes256Gcm::new(&SECRET.into())))
}

fn chacha20_poly1305(stack: &mut HeapStack) -> Result<Depth, PanicError> {
    depth(stack, || seal(&ChaCha20Poly1305::new(&SECRET.into())))
}

fn seal<C: AeadInOut>(cipher: &C) {
    let mut text = MESSAGE;
    let nonce = b"twelve bytes".as_slice().try_into().expect("12 bytes");
    let tag = cipher
        .encrypt_inout_detached(nonce, b"", text.as_mut_slice().into())
        .expect("a short message");
    black_box((text, tag));
}

fn x25519(stack: &mut HeapStack) -> Result<Depth, PanicError> {
    let theirs = x25519_dalek::x25519([7; 32], x25519_dalek::X25519_BASEPOINT_BYTES);
    depth(stack, || {
        black_box(x25519_dalek::x25519(SECRET, theirs));
    })
}

fn ed25519(stack: &mut HeapStack) -> Result<Depth, PanicError> {
    depth(stack, || {
        black_box(ed25519_dalek::SigningKey::from_bytes(&SECRET).sign(&MESSAGE));
    })
}

fn p256_ecdsa(stack: &mut HeapStack) -> Result<Depth, PanicError> {
    use p256::ecdsa::{Signature, SigningKey};

    depth(stack, || {
        let key = SigningKey::from_slice(&SECRET).expect("less than the order");
        let signature: Signature = key.sign(&MESSAGE);
        black_box(signature);
    })
}

/// PKCS #1 v1.5, blinded. The key is made before.
fn rsa_2048(stack: &mut HeapStack) -> Result<Depth, PanicError> {
    // The two largest primes below 2^1024: no secret, but as long as one.
    let [p, q] = [105_u8, 179].map(|less| BoxedUint::max(1024) - BoxedUint::from(less - 1));
    let key = RsaPrivateKey::from_p_q(p, q, 65537_u32.into()).expect("two primes");
    let key = RsaSigningKey::<Sha256>::new(key);
    depth(stack, || {
        black_box(key.sign_with_rng(&mut Predictable(1), &MESSAGE));
    })
}

/// With the crate's default feature `alloc`, which keeps keys in boxes, as ML-DSA's does.
/// No erasure of a stack reaches those: for real secrets ask for the feature `zeroize`.
fn ml_kem_768_key(stack: &mut HeapStack) -> Result<Depth, PanicError> {
    depth(stack, || {
        black_box(ml_kem::DecapsulationKey::<MlKem768>::from_seed(
            [1; 64].into(),
        ));
    })
}

fn ml_kem_768(stack: &mut HeapStack) -> Result<Depth, PanicError> {
    let key = ml_kem::DecapsulationKey::<MlKem768>::from_seed([1; 64].into());
    depth(stack, || {
        let (ciphertext, theirs) = key
            .encapsulation_key()
            .encapsulate_with_rng(&mut Predictable(2));
        let ours = key.decapsulate(&ciphertext);
        assert_eq!(ours, theirs);
    })
}

fn ml_dsa_65_key(stack: &mut HeapStack) -> Result<Depth, PanicError> {
    depth(stack, || {
        black_box(ml_dsa::SigningKey::<MlDsa65>::from_seed(&SECRET.into()));
    })
}

fn ml_dsa_65(stack: &mut HeapStack) -> Result<Depth, PanicError> {
    let key = ml_dsa::SigningKey::<MlDsa65>::from_seed(&SECRET.into());
    depth(stack, || {
        black_box(key.sign(&MESSAGE));
    })
}

/// With the crate's default parameters, of 19 MiB of memory, in optimised builds; with
/// less in others, which would take long. The depth doesn't depend on it.
fn argon2id(stack: &mut HeapStack) -> Result<Depth, PanicError> {
    let argon2 = if cfg!(debug_assertions) {
        let params = argon2::Params::new(1024, 2, 1, None).expect("within limits");
        Argon2::from(params)
    } else {
        Argon2::default()
    };
    let mut memory = vec![Block::new(); argon2.params().block_count()];
    depth(stack, || {
        let mut hash = [0; 32];
        argon2
            .hash_password_into_with_memory(&SECRET, b"a salt of its own", &mut hash, &mut memory)
            .expect("within limits");
        black_box(hash);
    })
}

/// The same numbers in each run (SplitMix64), so that the runs are the same as well.
struct Predictable(u64);

impl TryRng for Predictable {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok((self.try_next_u64()? >> 32) as u32)
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        Ok(mixed ^ (mixed >> 31))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        for chunk in bytes.chunks_mut(8) {
            chunk.copy_from_slice(&self.try_next_u64()?.to_le_bytes()[..chunk.len()]);
        }
        Ok(())
    }
}

/// Not for secrets; traits ask for the claim.
impl TryCryptoRng for Predictable {}
