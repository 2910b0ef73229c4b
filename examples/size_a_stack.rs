//! How to choose a stack's size: measure the routine that is to run on it, with inputs of every
//! kind, and add room. To copy from; `cargo run --release --example size_a_stack`.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use stackbleach::HeapStack;

/// A signal may arrive at the deepest point. Its frame holds all registers: 12 KiB of them on the
/// largest processors.
const SIGNAL_FRAME: usize = 16 << 10;
/// A panic there unwinds, and may print a backtrace.
const PANIC: usize = 32 << 10;

/// The routine. Put yours here, and call it with the optimisations that you ship: in a debug build
/// it goes several times as deep.
fn tag(key: &[u8; 32], message: &[u8]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any length will do");
    mac.update(message);
    mac.finalize().into_bytes().into()
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let key = [7; 32];

    // Nothing is known yet, so take plenty: past its end the process would die.
    let mut plenty = HeapStack::new(4 * HeapStack::DEFAULT_SIZE)?;
    let mut deepest = 0;
    // Inputs that take every branch: none, less than a block, several, very many. The first call is
    // among them on purpose: many routines make tables then, and go far deeper.
    for length in [0, 1, 64, 1000, 1_000_000] {
        let message = vec![0; length];
        let (_, depth) = plenty.run_measured(|| tag(&key, &message))?;
        println!("{length:>8} bytes to tag take {depth:>7} bytes of stack");
        deepest = deepest.max(depth);
    }

    // Measuring is slow. Do it in a test, and have the program use a constant that the test
    // compares with what it finds: the next version of a dependency may need more.
    let mut stack = HeapStack::new(deepest + SIGNAL_FRAME + PANIC)?;
    println!("{:>8} bytes of stack would do", stack.size());
    assert!(stack.size() < HeapStack::DEFAULT_SIZE);
    let tag = stack.run(|| tag(&key, b"a message"))?;
    println!("{tag:02x?}");
    Ok(())
}
