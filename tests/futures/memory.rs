//! Promise: the memory of a bleached future is all zeros when it is freed, however it ended.
//!
//! Seen by the allocator of this program, which looks at what it frees of a rare alignment.
#![expect(unsafe_code, reason = "stands in for the allocator")]

use std::{
    alloc::{GlobalAlloc, Layout, System},
    cell::Cell,
    future::{pending as never, poll_fn},
    hint::black_box,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::pin,
    task::Poll,
    thread,
};

use stackbleach::{Bleached, HeapStack};

use crate::common::{
    child, limits, maps,
    polling::{block_on, finish, pending, poll, yield_now},
    quiet::quietly,
};

/// Looks at each block of [`ALIGNMENT`] before it is freed.
struct Looks;

#[global_allocator]
static LOOKS: Looks = Looks;

/// That of the futures here, and of nothing else.
const ALIGNMENT: usize = 512;

thread_local! {
    /// Of each block that this thread freed: how many bytes it had, and how many of them were
    /// not zero. Not in the heap.
    static FREED: Cell<[Option<(usize, usize)>; 4]> = const { Cell::new([None; 4]) };
}

// SAFETY: the system's, and a look.
unsafe impl GlobalAlloc for Looks {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: by this function's own contract.
        let start = unsafe { System.alloc(layout) };
        if layout.align() == ALIGNMENT && !start.is_null() {
            // So that bytes which nobody writes, such as padding, are not zero from the start.
            // SAFETY: as many bytes, allocated just now.
            unsafe { start.write_bytes(0xaa, layout.size()) };
        }
        start
    }

    unsafe fn dealloc(&self, start: *mut u8, layout: Layout) {
        if layout.align() == ALIGNMENT {
            let byte = |i| {
                // SAFETY: within the block.
                let byte = unsafe { start.add(i) };
                // SAFETY: written when it was allocated.
                unsafe { byte.read_volatile() }
            };
            let not_zero = (0..layout.size()).filter(|&i| byte(i) != 0).count();
            let mut freed = FREED.get();
            let free = freed
                .iter_mut()
                .find(|entry| entry.is_none())
                .expect("room");
            *free = Some((layout.size(), not_zero));
            FREED.set(freed);
        }
        // SAFETY: by this function's own contract.
        unsafe { System.dealloc(start, layout) };
    }
}

/// The size of the one future that `end` sees to the end, and how many of its bytes were not
/// zero when it was freed.
fn freed_by(end: impl FnOnce()) -> (usize, usize) {
    FREED.set([None; 4]);
    end();
    let [Some(freed), None, ..] = FREED.get() else {
        panic!("freed: {:?}", FREED.get());
    };
    freed
}

#[track_caller]
fn assert_zero_when_freed_by(end: impl FnOnce()) {
    let (len, not_zero) = freed_by(end);
    assert!(
        len >= ALIGNMENT && not_zero == 0,
        "{not_zero} of {len} bytes"
    );
}

#[repr(align(512))]
struct Aligned([u8; 700]);

struct PanicsInTheEnd(bool);

impl Drop for PanicsInTheEnd {
    fn drop(&mut self) {
        assert!(!self.0, "in the end");
    }
}

/// Waits so many times, and then panics, or doesn't.
async fn future(times: usize, panics: bool, panics_in_the_end: bool) -> u8 {
    let secret = black_box(Aligned([0x5a; 700]));
    let refers = &secret;
    let _panics = PanicsInTheEnd(panics_in_the_end);
    pending(times).await;
    assert!(!panics, "in the poll");
    refers.0.iter().fold(0, |all, byte| all ^ byte)
}

fn plain(times: usize) -> impl Future<Output = u8> {
    future(times, false, false)
}

#[test]
fn the_control_a_boxed_future_is_freed_as_it_is() {
    let (len, not_zero) = freed_by(|| {
        let mut future = Box::pin(plain(2));
        assert!(poll(&mut future).is_pending());
    });
    assert!(
        len >= ALIGNMENT && not_zero >= 700,
        "{not_zero} of {len} bytes"
    );
    // Also where it has come to its end.
    let (_, not_zero) = freed_by(|| assert_eq!(finish(Box::pin(plain(2))), 0));
    assert!(not_zero >= 700);
}

#[test]
fn after_it_was_ready() {
    for times in [0, 1, 5] {
        assert_zero_when_freed_by(|| assert_eq!(finish(Bleached::new(plain(times))).unwrap(), 0));
    }
    // At once, and not only when what is left of it is dropped.
    let mut future = Bleached::new(plain(0));
    assert_zero_when_freed_by(|| assert!(poll(&mut future).is_ready()));
}

#[test]
fn after_a_panic() {
    for times in [0, 1, 5] {
        let mut panics = Bleached::new(future(times, true, false));
        assert_zero_when_freed_by(|| {
            let error = quietly(|| finish(&mut panics)).unwrap_err();
            assert_eq!(error.message(), "in the poll");
        });
    }
}

#[test]
fn after_it_was_dropped_half_way() {
    for polls in 0..3 {
        let mut future = Bleached::new(plain(5));
        for _ in 0..polls {
            assert!(poll(&mut future).is_pending());
        }
        assert_zero_when_freed_by(|| drop(future));
    }
}

#[test]
fn after_a_panic_of_its_destructor() {
    assert_zero_when_freed_by(|| {
        quietly(|| finish(Bleached::new(future(1, false, true)))).unwrap_err();
    });
    assert_zero_when_freed_by(|| {
        let mut future = Bleached::new(future(5, false, true));
        assert!(poll(&mut future).is_pending());
        let drops = AssertUnwindSafe(|| drop(future));
        quietly(|| catch_unwind(drops)).unwrap_err();
    });
    // While another panic unwinds.
    assert_zero_when_freed_by(|| {
        let mut future = Bleached::new(future(5, false, true));
        assert!(poll(&mut future).is_pending());
        let panics = AssertUnwindSafe(|| {
            let _future = future;
            panic!("past it");
        });
        quietly(|| catch_unwind(panics)).unwrap_err();
    });
}

#[test]
fn with_a_stack_of_its_own() {
    let stack = || HeapStack::new(0).unwrap();
    assert_zero_when_freed_by(|| {
        assert_eq!(finish(Bleached::with_stack(stack(), plain(3))).unwrap(), 0);
    });
    assert_zero_when_freed_by(|| {
        let mut future = Bleached::with_stack(stack(), plain(3));
        assert!(poll(&mut future).is_pending());
    });
}

#[test]
fn after_it_has_moved_and_on_another_thread() {
    let mut future = Bleached::new(plain(5));
    assert!(poll(&mut future).is_pending());
    let moved = Box::new(future);
    let ends = move || assert_eq!(finish(*moved).unwrap(), 0);
    thread::spawn(|| assert_zero_when_freed_by(ends))
        .join()
        .unwrap();
}

/// What the first of the two to be ready comes to, as by an executor's `select!`.
async fn select<T>(one: impl Future<Output = T>, other: impl Future<Output = T>) -> T {
    let (mut one, mut other) = (pin!(one), pin!(other));
    poll_fn(|context| match one.as_mut().poll(context) {
        Poll::Pending => other.as_mut().poll(context),
        ready @ Poll::Ready(_) => ready,
    })
    .await
}

#[test]
fn where_select_drops_it_half_way() {
    let waits = async {
        Bleached::new(plain(3)).await.unwrap();
        panic!("nobody wakes it");
    };
    assert_zero_when_freed_by(|| block_on(select(waits, yield_now())));
}

#[test]
fn in_a_future_of_the_same_kind() {
    let outer = Bleached::new(async {
        let inner = pin!(Bleached::new(plain(0)));
        inner.await.unwrap()
    });
    assert_zero_when_freed_by(|| assert_eq!(block_on(outer).unwrap(), 0));
}

/// Where there is no memory for a stack, it is dropped in place.
#[test]
fn where_it_is_dropped_in_place() {
    let test = where_it_is_dropped_in_place;
    child::alone(test, || {
        let future = Bleached::new(plain(3));
        let boxed = Bleached::new(async {
            let _inner = future;
            never::<()>().await;
        });
        let in_use: usize = maps::all().iter().map(maps::Mapping::len).sum();
        limits::set(libc::RLIMIT_AS, in_use + (1 << 20));
        assert_zero_when_freed_by(|| drop(boxed));
    });
}
