// Only a panic on a stack makes one: whoever holds it knows that a closure panicked.
#![allow(unreachable_code)]

use stackbleach::PanicError;

fn main() {
    // Would fit any parameter, so that only privacy is in the way.
    let _ = PanicError::new(todo!());
}
