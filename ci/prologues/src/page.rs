//! Locals that are aligned to a page, in functions that are straight.

use std::{
    hint::black_box,
    mem::MaybeUninit,
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
};

#[derive(Clone, Copy)]
#[repr(align(4096))]
pub struct Page(pub [u8; 4096]);

/// Has such a local, wherever this is inlined: with as little besides as can be; with something in
/// it; or for another function to look at. Compilers inline the one here, the other there.
#[inline(always)]
pub fn use_page<const SHAPE: u8>(seed: u8) -> u8 {
    const {
        assert!(SHAPE < 3);
    }
    if const { SHAPE == 0 } {
        let mut page = MaybeUninit::<Page>::uninit();
        black_box(&mut page);
        return black_box(seed);
    }
    let mut page = Page([seed; 4096]);
    if const { SHAPE == 1 } {
        black_box(&mut page);
        assert_eq!((&raw const page).addr() % 4096, 0);
        page.0[usize::from(seed)]
    } else {
        first_byte(&mut page)
    }
}

#[inline(never)]
fn first_byte(page: &mut Page) -> u8 {
    black_box(page).0[7]
}

/// Has one in its destructor.
pub struct Uses<const SHAPE: u8>(pub u8);

static DROPPED: AtomicUsize = AtomicUsize::new(0);

impl<const SHAPE: u8> Drop for Uses<SHAPE> {
    #[inline(always)]
    fn drop(&mut self) {
        use_page::<SHAPE>(self.0);
        DROPPED.fetch_add(1, Relaxed);
    }
}

/// Drops it here, where nothing else is done.
#[inline(never)]
pub fn end<T>(value: T) {
    drop(value);
}

/// Does `f`, which must drop so many.
#[track_caller]
pub fn drops(count: usize, f: impl FnOnce()) {
    let before = DROPPED.load(Relaxed);
    f();
    assert_eq!(DROPPED.load(Relaxed) - before, count);
}
