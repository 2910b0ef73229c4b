//! Promise: what the types can do without being asked, and what they do not tell.

use std::{
    cell::Cell,
    error::Error,
    future::Ready,
    marker::PhantomPinned,
    panic::{RefUnwindSafe, UnwindSafe},
    pin::Pin,
    rc::Rc,
    sync::MutexGuard,
    task::{Context, Poll},
};

use stackbleach::{
    AllocError, AllocErrorKind, Bleached, Builder, HeapStack, Lock, LockError, NotLocked,
    PanicError, Protection,
};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::common::quiet::quietly;

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

/// A future that is nothing but what its parameter is.
#[allow(dead_code, reason = "only its traits are looked at")]
struct Has<T>(T);

impl<T> Future for Has<T> {
    type Output = Rc<()>; // what it comes to is not in it

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Rc<()>> {
        Poll::Pending
    }
}

/// Each of these types is one of the two and not the other, or neither.
#[test]
fn a_bleached_future_can_be_sent_and_shared_when_the_future_in_it_can() {
    type Guard = MutexGuard<'static, u8>;

    assert!(implements!(Bleached<Has<u8>>: Send) && implements!(Bleached<Has<u8>>: Sync));
    assert!(!implements!(Has<Guard>: Send) && !implements!(Bleached<Has<Guard>>: Send));
    assert!(implements!(Has<Guard>: Sync) && implements!(Bleached<Has<Guard>>: Sync));
    assert!(implements!(Has<Cell<u8>>: Send) && implements!(Bleached<Has<Cell<u8>>>: Send));
    assert!(!implements!(Has<Cell<u8>>: Sync) && !implements!(Bleached<Has<Cell<u8>>>: Sync));
    assert!(!implements!(Bleached<Has<Rc<u8>>>: Send) && !implements!(Bleached<Has<Rc<u8>>>: Sync));
}

/// The future in it is in memory of its own, and pinned there.
#[test]
fn a_bleached_future_can_be_moved_whatever_is_in_it() {
    assert!(implements!(Bleached<Has<u8>>: Unpin));
    assert!(!implements!(Has<PhantomPinned>: Unpin));
    assert!(implements!(Bleached<Has<PhantomPinned>>: Unpin));
}

#[test]
fn a_bleached_future_borrows_what_the_future_in_it_borrows() {
    // Compiled, and that is all.
    fn of(borrowed: &u8) -> Bleached<impl Future<Output = u8> + '_> {
        Bleached::new(async { *borrowed })
    }
    let value = 7;
    drop(of(&value));
    let _: fn(Ready<u8>) -> Bleached<Ready<u8>> = Bleached::new;
}

/// A second owner would run on the stack while it is in use, or keep the message
/// when it was to be erased.
#[test]
fn nothing_can_be_copied_or_cloned() {
    assert!(implements!(u8: Clone) && implements!(u8: Copy));
    assert!(!implements!(HeapStack: Clone));
    assert!(!implements!(PanicError: Clone));
    assert!(!implements!(Bleached<Has<u8>>: Clone));
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
