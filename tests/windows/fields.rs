//! Promise: while a closure runs the thread's fields are those of the stack that it runs on, and
//! afterwards they are what they were.

use std::{arch::asm, ops::Range, thread};

use stackbleach::{Bleached, HeapStack, bleach, maybe_grow, remaining_stack, run};

use crate::common::{maps, polling::finish, quiet::quietly};

/// What the system takes from the block that `gs` points to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Fields {
    pub(crate) exceptions: usize,
    pub(crate) base: usize,
    /// Above it all has memory. It moves.
    pub(crate) limit: usize,
    /// The lower end of what is reserved.
    pub(crate) reserved: usize,
    pub(crate) guarantee: u32,
}

macro_rules! field {
    ($offset:literal) => {{
        let value: usize;
        // SAFETY: reads the thread's own block.
        unsafe {
            asm!(
                concat!("mov {}, gs:[", $offset, "]"),
                out(reg) value,
                options(nostack, preserves_flags),
            );
        }
        value
    }};
}

impl Fields {
    #[inline(never)]
    pub(crate) fn now() -> Self {
        Self {
            exceptions: field!("0x0"),
            base: field!("0x8"),
            limit: field!("0x10"),
            reserved: field!("0x1478"),
            #[expect(clippy::cast_possible_truncation, reason = "a field of 32 bits")]
            guarantee: field!("0x1748") as u32,
        }
    }

    fn stack(&self) -> Range<usize> {
        self.limit..self.base
    }

    /// As before; but the stack may have grown, or have been given back.
    #[track_caller]
    fn assert_are(self, before: Self) {
        let limit = before.limit;
        assert!(self.limit <= limit, "{self:x?}, before {before:x?}");
        assert_eq!(Self { limit, ..self }, before);
    }
}

/// Those of the stack that this is called on.
fn fit() {
    let fields = Fields::now();
    let here = maps::here();
    assert!(fields.stack().contains(&here), "{fields:x?}, {here:#x}");
    assert!(fields.reserved < fields.limit, "{fields:x?}");
    let left = remaining_stack().unwrap();
    assert!(here - left > fields.reserved, "{fields:x?}");
    assert_eq!(maps::in_use().end, fields.base);
}

#[test]
fn in_a_run_they_fit_and_afterwards_they_are_as_before() {
    fit();
    let before = Fields::now();
    let mut stack = HeapStack::new(0).unwrap();
    let ways: [(&str, &mut dyn FnMut() -> Fields); 4] = [
        ("HeapStack::run", &mut || {
            stack
                .run(|| {
                    fit();
                    Fields::now()
                })
                .unwrap()
        }),
        ("run", &mut || {
            run(|| {
                fit();
                Fields::now()
            })
            .unwrap()
        }),
        ("Bleached", &mut || {
            finish(Bleached::new(async {
                fit();
                Fields::now()
            }))
            .unwrap()
        }),
        ("run in run in bleach", &mut || {
            bleach(|| {
                run(|| {
                    let outer = Fields::now();
                    let inner = run(Fields::now).unwrap();
                    Fields::now().assert_are(outer);
                    assert_ne!(inner.base, outer.base);
                    fit();
                    outer
                })
                .unwrap()
            })
        }),
    ];
    for (name, way) in ways {
        let inside = way();
        // The control: they were others.
        assert_ne!(inside.base, before.base, "{name}");
        assert_ne!(inside.reserved, before.reserved, "{name}");
        Fields::now().assert_are(before);
    }
    let left = remaining_stack().unwrap();
    let inside = maybe_grow(left + 1, 1 << 20, Fields::now);
    assert_ne!(inside.base, before.base);
    Fields::now().assert_are(before);
    fit();
}

#[test]
fn after_a_panic_they_are_as_before() {
    let before = Fields::now();
    let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap();
    for _ in 0..10 {
        quietly(|| stack.run(|| panic!("in a run"))).unwrap_err();
        Fields::now().assert_are(before);
        quietly(|| run(|| run(|| panic!("in a run")).unwrap_err().resume_unwind())).unwrap_err();
        Fields::now().assert_are(before);
    }
    stack.batch(|batch| {
        quietly(|| batch.run(|| panic!("in a batch"))).unwrap_err();
        Fields::now().assert_are(before);
        batch.run(fit).unwrap();
        Fields::now().assert_are(before);
    });
}

/// Their limits are those of the stack, not of the thread that made it.
#[test]
fn a_stack_that_moves_to_another_thread_takes_its_fields_along() {
    let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap();
    let first = stack.run(Fields::now).unwrap();
    let second = thread::spawn(move || {
        let before = Fields::now();
        let inside = stack.run(|| {
            fit();
            Fields::now()
        });
        Fields::now().assert_are(before);
        inside.unwrap()
    });
    let second = second.join().unwrap();
    assert_eq!(second.base, first.base);
    assert_eq!(second.reserved, first.reserved);
}
