//! Makes sure that nothing of an earlier run is left on a stack, used or not.

use std::hint::black_box;

use stackbleach::HeapStack;

use super::quiet::quietly;

/// What [`overwrite`] prints.
pub(crate) const PRINTED: &str = "printed in between";

/// Writes over the stack with ones, prints, panics and runs some more on it: after
/// that, whatever a value still had there is gone.
pub(crate) fn overwrite(stack: &mut HeapStack) {
    fn fill(depth: usize) -> u8 {
        // Unoptimised, a frame holds more than one of these.
        let ones = black_box([0xff_u8; 1024]);
        let deeper = if depth > 1 { fill(depth - 1) } else { 0 };
        ones[depth] | deeper
    }
    stack.run(|| println!("{PRINTED}")).unwrap();
    assert_eq!(stack.run(|| fill(12)).unwrap(), 0xff);
    let panicking = || -> u8 { panic!("after {}", fill(12)) };
    let error = quietly(|| stack.run(panicking)).unwrap_err();
    assert_eq!(error.message(), "after 255");
    assert_eq!(stack.run(|| fill(12)).unwrap(), 0xff);
}
