use core::{hint, ptr};

use super::{LEN, MAGIC, find, is_labelled, of};
use crate::{current, heap_stack::HeapStack, os, span::Span};

fn here() -> usize {
    let local = 0_u8;
    hint::black_box(&raw const local).addr()
}

/// Whether labels can be read, as they can where they are looked for. An emulator may know no such
/// call.
fn is_readable() -> bool {
    if !os::FINDS_OTHER_COPIES {
        eprintln!("NOT TESTED: labels, which aren't looked for on this system");
        return false;
    }
    let words = hint::black_box([1_u64, 2, 3, 4]);
    let read = os::try_read(words.as_ptr().addr());
    if read.is_none() && std::env::var_os("STACKBLEACH_EMULATOR").is_some() {
        eprintln!("NOT TESTED: labels, which can't be read under this emulator");
        return false;
    }
    assert_eq!(read, Some(words));
    true
}

/// Where this is on a heap stack, by this copy's own record.
fn in_use() -> Span {
    current::heap_stack(here()).unwrap()
}

#[test]
fn a_label_is_what_all_versions_read() {
    let stack = Span {
        start: 0x1000,
        end: 0x2000,
    };
    let label = [MAGIC, 0x1000, 0x2000, 0xd5b7_0e3c_92fa_7861];
    assert_eq!((of(stack), LEN), (label, 32));
}

#[test]
fn a_stack_is_labelled_while_it_is_in_use() {
    if !is_readable() {
        return;
    }
    for size in [0, 1 << 20] {
        let mut stack = HeapStack::new(size).unwrap();
        for _ in 0..2 {
            let check = || {
                let bounds = in_use();
                assert!(is_labelled(bounds));
                // That is where frames begin.
                let label = os::try_read(bounds.end - LEN).unwrap();
                assert_eq!(label, of(bounds));
                bounds
            };
            let bounds = stack.run(check).unwrap();
            assert!(!is_labelled(bounds));
            assert_eq!(os::try_read(bounds.end - LEN), Some([0; 4]));
        }
    }
}

#[test]
fn a_stack_is_found_by_its_label() {
    fn check() {
        let bounds = in_use();
        assert_eq!(find(here()), Some(bounds));
        // Not by one that is wrong.
        for i in 0..4 {
            let word = ptr::with_exposed_provenance_mut::<u64>(bounds.end - LEN + 8 * i);
            // SAFETY: part of the label, which nobody else looks at.
            unsafe { *word ^= 1 << 12 };
            assert_eq!((find(here()), super::found(here())), (None, None));
            // SAFETY: as above.
            unsafe { *word ^= 1 << 12 };
        }
        assert_eq!(find(here()), Some(bounds));
        assert_eq!(super::found(here()), Some(bounds));
    }
    if !is_readable() {
        return;
    }
    assert_eq!(find(here()), None);
    HeapStack::new(0).unwrap().run(check).unwrap();
    let mut stack = HeapStack::new(1 << 20).unwrap();
    stack.run(check).unwrap();
    stack.run(|| crate::run(check).unwrap()).unwrap();
    assert_eq!((find(here()), super::found(here())), (None, None));
}

/// As another copy would do it, which has nothing on its record.
#[test]
fn a_stack_that_is_not_on_record_is_bleached_by_its_label() {
    const LEN: usize = 24 << 10;

    #[inline(never)]
    fn leave() -> usize {
        let mut frame = [0x5a_u8; LEN];
        hint::black_box(&mut frame).as_mut_ptr().expose_provenance()
    }
    fn left(start: usize) -> usize {
        // Further down than what looks.
        let frame = start..start + LEN / 3;
        let is_left = |&address: &usize| {
            let byte = ptr::with_exposed_provenance::<u8>(address);
            // SAFETY: on the stack in use, below all frames.
            unsafe { byte.read_volatile() == 0x5a }
        };
        frame.filter(is_left).count()
    }

    if !is_readable() {
        return;
    }
    let check = || {
        current::forget(in_use());
        assert_eq!(current::heap_stack(here()), None);
        for _ in 0..3 {
            assert!(left(leave()) > LEN / 6, "control");
            let start = crate::bleach(leave);
            assert_eq!(left(start), 0);
        }
        // Nor is it taken for the thread's own.
        assert_eq!(crate::remaining_stack(), None);
        crate::maybe_grow(0, 0, || assert!(crate::remaining_stack().is_some()));
    };
    for size in [0, 1 << 20, 20 << 20] {
        HeapStack::new(size).unwrap().run(check).unwrap();
    }
    crate::bleach(|| ());
}

/// Neither what is not mapped nor what can't be read.
#[test]
fn what_can_not_be_read_is_nothing() {
    if !is_readable() {
        return;
    }
    let mut stack = HeapStack::new(0).unwrap();
    let bounds = stack.run(in_use).unwrap();
    assert_eq!(os::try_read(bounds.end - LEN), Some([0; 4]));
    for address in [bounds.end, bounds.end - LEN / 2, 0] {
        assert_eq!(os::try_read(address), None);
    }
}
