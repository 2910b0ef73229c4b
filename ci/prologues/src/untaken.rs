//! Closures that are not called, and dropped as they are.

use std::panic::{AssertUnwindSafe, catch_unwind};

use stackbleach::{bleach, maybe_grow};

use crate::page::{Page, Uses, drops};

/// How many cases there were.
pub fn all() -> usize {
    with::<0>() + with::<1>() + with::<2>()
}

fn with<const SHAPE: u8>() -> usize {
    let mut stack = vec![0_u128; 1 << 16];
    let (start, len) = (stack.as_mut_ptr().cast(), 16 << 16);
    // SAFETY: as large as it says, aligned, and nobody else's; what runs there doesn't unwind.
    unsafe {
        psm::on_stack(start, len, || {
            drops(1, refused_where_no_stack_is_known::<SHAPE>)
        })
    };
    drops(1, refused_for_want_of_memory::<SHAPE>);
    2
}

#[inline(never)]
fn refused_where_no_stack_is_known<const SHAPE: u8>() {
    let captured = (Page([1; 4096]), Uses::<SHAPE>(1));
    assert_refused(move || bleach(move || captured.0.0[usize::from(captured.1.0)]));
}

#[inline(never)]
fn refused_for_want_of_memory<const SHAPE: u8>() {
    let captured = (Page([2; 4096]), Uses::<SHAPE>(2));
    assert_refused(move || {
        maybe_grow(usize::MAX, 0, move || {
            captured.0.0[usize::from(captured.1.0)]
        })
    });
}

fn assert_refused(call: impl FnOnce() -> u8) {
    let payload = catch_unwind(AssertUnwindSafe(call)).expect_err("a refusal");
    let words = payload.downcast::<String>().expect("words");
    assert!(words.starts_with("stackbleach"), "{words}");
}
