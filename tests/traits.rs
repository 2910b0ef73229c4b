//! Promise: what the types can do without being asked, and what they do not tell.

use std::{
    error::Error,
    panic::{RefUnwindSafe, UnwindSafe},
};

use stackbleach::{
    AllocError, AllocErrorKind, Builder, HeapStack, Lock, LockError, NotLocked, PanicError,
    Protection,
};
use zeroize::{Zeroize, ZeroizeOnDrop};

#[path = "common/quiet.rs"]
mod quiet;

use quiet::quietly;

/// Checked by the compiler: losing one of these would break users.
const _: () = {
    const fn every_type<T: Send + Sync + Unpin + 'static>() {}
    const fn error<T: Error>() {}
    const fn zeroize<T: Zeroize>() {}
    const fn zeroize_on_drop<T: ZeroizeOnDrop>() {}
    const fn unwind_safe<T: UnwindSafe + RefUnwindSafe>() {}

    every_type::<HeapStack>();
    every_type::<AllocError>();
    every_type::<PanicError>();
    every_type::<AllocErrorKind>();
    every_type::<Builder>();
    every_type::<Lock>();
    every_type::<LockError>();
    every_type::<NotLocked>();
    every_type::<Protection>();

    error::<AllocError>();
    error::<PanicError>();
    error::<LockError>();

    zeroize_on_drop::<HeapStack>();
    zeroize_on_drop::<PanicError>();
    zeroize::<HeapStack>();

    unwind_safe::<HeapStack>();
    unwind_safe::<PanicError>();
    unwind_safe::<Builder>();
    unwind_safe::<Lock>();
};

/// Whether a type implements a trait, without requiring it: the inherent constant,
/// where its bound holds, is found before the trait's.
macro_rules! implements {
    ($type:ty: $trait:path) => {{
        struct Of<T>(std::marker::PhantomData<T>);
        #[allow(dead_code, reason = "unused where the bound holds")]
        trait Otherwise {
            const ANSWER: bool = false;
        }
        impl<T> Otherwise for Of<T> {}
        #[allow(dead_code, reason = "unused where the bound does not hold")]
        impl<T: $trait> Of<T> {
            const ANSWER: bool = true;
        }
        <Of<$type>>::ANSWER
    }};
}

/// A second owner would run on the stack while it is in use, or keep the message
/// when it was to be erased.
#[test]
fn nothing_can_be_copied_or_cloned() {
    assert!(implements!(u8: Clone) && implements!(u8: Copy));
    assert!(!implements!(HeapStack: Clone));
    assert!(!implements!(PanicError: Clone));
}

/// Neither an address, which would help an attacker, nor anything that was on it.
#[test]
fn debug_output_of_a_stack_tells_its_size_and_nothing_else() {
    let mut stack = HeapStack::new(0).unwrap();
    let size = stack.size();
    let expected = format!("HeapStack {{ size: {size}, .. }}");
    assert_eq!(format!("{stack:?}"), expected);

    let secret = stack.run(|| std::hint::black_box([0x5a_u8; 64])).unwrap();
    assert_eq!(secret[0], 0x5a);
    assert_eq!(format!("{stack:?}"), expected);
    let pretty = format!("{stack:#?}");
    assert_eq!(
        pretty,
        format!("HeapStack {{\n    size: {size},\n    ..\n}}")
    );
}

#[test]
fn a_stack_can_be_asked_for_its_size_from_many_threads() {
    let stack = HeapStack::new(0).unwrap();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| assert_eq!(stack.size(), HeapStack::MIN_SIZE));
        }
    });
}

#[test]
fn errors_work_with_the_question_mark_and_as_trait_objects() {
    fn both(size: usize) -> Result<u8, Box<dyn Error + Send + Sync>> {
        let mut stack = HeapStack::new(size)?;
        Ok(quietly(|| stack.run(|| -> u8 { panic!("in the run") }))?)
    }
    let error = both(usize::MAX).unwrap_err();
    assert!(error.is::<AllocError>());
    let error = both(0).unwrap_err();
    assert!(error.is::<PanicError>());
    assert_eq!(error.to_string(), "the closure panicked: in the run");
}
