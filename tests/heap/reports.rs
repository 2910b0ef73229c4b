//! Promise: what is erased is found out by an allocation, and said by all that say it; what outlived
//! the last run is counted.

use std::{hint::black_box, thread};

use stackbleach::{AllocErrorKind, HeapErasure, HeapStack, bleach, heap, heap_erasure};

use crate::{
    allocator::{Setting, alone_with_each},
    arena::{Block, LARGEST, MIB},
    common::child,
};

#[test]
fn what_is_installed_is_said() {
    let settings = [
        Setting::None,
        Setting::Runs,
        Setting::Everything,
        Setting::AskedForZeros,
    ];
    alone_with_each(&settings, what_is_installed_is_said, |setting| {
        let expected = match setting {
            Setting::None => HeapErasure::NotInstalled,
            Setting::Everything => HeapErasure::Everything,
            _ => HeapErasure::Runs,
        };
        for _ in 0..2 {
            assert_eq!(heap_erasure(), expected);
            assert_eq!(bleach(heap_erasure), expected);
            assert_eq!(thread::spawn(heap_erasure).join().unwrap(), expected);
        }
        // To ask ends no run, and begins none.
        let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap();
        assert_eq!(stack.protection().heap(), expected);
        let told = stack.protection().to_string();
        assert_eq!(
            told.ends_with(&expected.to_string()),
            expected != HeapErasure::NotInstalled
        );
        let block = stack
            .run(|| {
                assert_eq!(heap_erasure(), expected);
                Block::new(100, 1)
            })
            .unwrap();
        let is_installed = setting != Setting::None;
        assert_eq!(heap::escaped(), if is_installed { 100 } else { 0 });
        drop(block);
        let built = HeapStack::builder().require_heap_erasure().build();
        assert_eq!(built.is_ok(), is_installed);
        if let Err(error) = built {
            assert_eq!(error.kind(), AllocErrorKind::HeapErasure);
            assert!(error.to_string().contains("global allocator"));
        }
        assert!(HeapStack::builder().build().is_ok());
    });
}

/// Nothing of it is anywhere, so nothing else need be erased.
#[test]
#[cfg_attr(
    not(target_pointer_width = "64"),
    ignore = "a process of 32 bits may have as much"
)]
fn what_cannot_be_had_changes_nothing() {
    child::alone(what_cannot_be_had_changes_nothing, || {
        let outcome = bleach(|| {
            let mut bytes = Vec::<u8>::new();
            let outcome = bytes.try_reserve_exact(black_box(isize::MAX.unsigned_abs()));
            black_box(&mut bytes);
            outcome
        });
        assert!(outcome.is_err());
        assert_eq!(heap_erasure(), HeapErasure::Runs);
        // The control: no arena has this, and the allocator below has.
        let block = bleach(|| Block::new(1, MIB));
        assert!(block.address().is_multiple_of(MIB));
        assert_eq!(heap_erasure(), HeapErasure::Everything);
    });
}

#[test]
fn what_outlives_a_run_is_counted() {
    child::alone(what_outlives_a_run_is_counted, || {
        let block = |size| bleach(|| Block::new(size, 1));
        assert_eq!(heap::escaped(), 0);
        bleach(|| drop(Block::new(1_000, 1)));
        assert_eq!(heap::escaped(), 0);
        // The second and third of a size take another way than the first.
        let several = bleach(|| [(); 3].map(|()| Block::new(50, 1)));
        assert_eq!(heap::escaped(), 150);
        drop(several);
        bleach(|| ());
        assert_eq!(heap::escaped(), 0);
        let one = block(184);
        assert_eq!(heap::escaped(), 184);
        // What is alive is counted once more.
        let two = block(3 * LARGEST);
        assert_eq!(heap::escaped(), 184 + 3 * LARGEST);
        drop(one);
        // When a run ends, and not before.
        assert_eq!(heap::escaped(), 184 + 3 * LARGEST);
        bleach(|| ());
        assert_eq!(heap::escaped(), 3 * LARGEST);
        thread::spawn(move || drop(two)).join().unwrap();
        // Of the outermost alone.
        let (inner, outer) = bleach(|| {
            let inner = block(50);
            assert_eq!(heap::escaped(), 3 * LARGEST);
            (inner, Block::new(7, 1))
        });
        assert_eq!(heap::escaped(), 57);
        // Of each thread its own.
        thread::spawn(move || {
            assert_eq!(heap::escaped(), 0);
            drop(inner);
            bleach(|| ());
            assert_eq!(heap::escaped(), 0);
        })
        .join()
        .unwrap();
        bleach(|| ());
        assert_eq!(heap::escaped(), 7);
        // As large as it is now, wherever it grew.
        let mut outer = outer;
        for size in [9, 2_000, 30, 2 * LARGEST, 2 * LARGEST - 5, 12] {
            outer.resize(size);
            bleach(|| ());
            assert_eq!(heap::escaped(), size);
            bleach(|| outer.resize(size + 1));
            assert_eq!(heap::escaped(), size + 1);
        }
        drop(outer);
        bleach(|| ());
        assert_eq!(heap::escaped(), 0);
    });
}
