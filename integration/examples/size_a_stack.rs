//! How to choose a stack's size: measure the routine that is to run on it, with inputs
//! of every kind, and add room. To copy from;
//! `cargo run --release -p stackbleach-integration --example size_a_stack`.

use p256::ecdsa::{Signature, SigningKey, signature::Signer};
use stackbleach::HeapStack;

/// A signal may arrive at the deepest point. Its frame holds all registers: 12 KiB of
/// them on the largest processors.
const SIGNAL_FRAME: usize = 16 << 10;
/// A panic there unwinds, and may print a backtrace.
const PANIC: usize = 32 << 10;

/// The routine. Put yours here, and call it with the optimisations that you ship: in a
/// debug build it goes several times as deep.
fn sign(key: &[u8; 32], message: &[u8]) -> Signature {
    let key = SigningKey::from_slice(key).expect("a key of this curve");
    key.sign(message)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let key = [7; 32];

    // Nothing is known yet, so take plenty: past its end the process would die.
    let mut plenty = HeapStack::new(4 * HeapStack::DEFAULT_SIZE)?;
    let mut deepest = 0;
    // Inputs that take every branch: none, less than a block, several, very many. The
    // first call is among them on purpose. It makes the curve's tables, and goes far
    // deeper than the others.
    for length in [0, 1, 64, 1000, 1_000_000] {
        let message = vec![0; length];
        let (_, depth) = plenty.run_measured(|| sign(&key, &message))?;
        println!("{length:>8} bytes to sign take {depth:>7} bytes of stack");
        deepest = deepest.max(depth);
    }

    // Measuring is slow. Do it in a test, and have the program use a constant that the
    // test compares with what it finds: the next version of a dependency may need more.
    let mut stack = HeapStack::new(deepest + SIGNAL_FRAME + PANIC)?;
    println!("{:>8} bytes of stack would do", stack.size());
    let signature = stack.run(|| sign(&key, b"a message"))?;
    println!("{signature}");
    Ok(())
}
