//! Promise: a builder makes stacks that are as they were asked for, and nothing but that:
//! whatever the combination, runs work and leave zeros.

use std::{error::Error, thread};

use stackbleach::{AllocErrorKind, Builder, HeapStack, Lock};

use crate::common::{maps, touching::Touching, view::View};

const MIB: usize = 1 << 20;

/// What the kernel notes about the stack's usable pages.
fn flags(stack: &mut HeapStack) -> Vec<String> {
    let start = stack.run(|| maps::around(maps::here()).range.start);
    let mapping = maps::detailed_around(start.unwrap());
    assert_eq!(mapping.len(), stack.size());
    mapping.flags().into_iter().map(String::from).collect()
}

/// Every combination, of that size.
fn every_builder(size: usize) -> Vec<Builder> {
    let mut builders = Vec::new();
    for lock in [Lock::No, Lock::BestEffort] {
        for exclude in [true, false] {
            for erase in [true, false] {
                let builder = HeapStack::builder().size(size).lock(lock);
                builders.push(
                    builder
                        .exclude_from_dumps(exclude)
                        .erase_signal_stack(erase),
                );
            }
        }
    }
    builders
}

#[test]
fn what_is_not_said_is_as_with_new() {
    let mut built = HeapStack::builder().build().unwrap();
    let mut new = HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap();
    assert_eq!(built.size(), new.size());
    assert_eq!(flags(&mut built), flags(&mut new));
    assert_eq!(built.protection().to_string(), new.protection().to_string());
    assert!(!built.protection().is_locked());
    assert!(built.protection().is_excluded_from_dumps());
    assert_eq!(Lock::default(), Lock::No);

    let debug = format!("{:?}", HeapStack::builder());
    for words in [
        "1048576",
        "No",
        "exclude_from_dumps: true",
        "erase_signal_stack: false",
    ] {
        assert!(debug.contains(words), "no {words} in {debug}");
    }
}

#[test]
fn the_size_is_at_least_what_was_asked_for() {
    let page = maps::page();
    for size in [
        0,
        1,
        HeapStack::MIN_SIZE,
        HeapStack::MIN_SIZE + 1,
        MIB - 1,
        5 * MIB,
    ] {
        for builder in every_builder(size) {
            let stack = builder.build().unwrap();
            let least = size.max(HeapStack::MIN_SIZE).next_multiple_of(page);
            assert_eq!(stack.size(), least, "asked for {size}");
        }
    }
}

#[test]
fn what_was_said_last_counts() {
    let mut stack = HeapStack::builder()
        .size(5)
        .exclude_from_dumps(false)
        .lock(Lock::Required)
        .erase_signal_stack(true)
        .size(3 * MIB)
        .lock(Lock::No)
        .erase_signal_stack(false)
        .exclude_from_dumps(true)
        .build()
        .unwrap();
    assert_eq!(stack.size(), 3 * MIB);
    let new = flags(&mut HeapStack::new(MIB).unwrap());
    assert_eq!(flags(&mut stack), new);
}

#[test]
fn a_stack_that_was_not_excluded_from_dumps_is_part_of_them_and_differs_in_nothing_else() {
    for size in [0, MIB, 24 * MIB] {
        let excluded = HeapStack::builder().size(size);
        let included = excluded.clone().exclude_from_dumps(false);
        let (mut excluded, mut included) = (excluded.build().unwrap(), included.build().unwrap());
        assert!(excluded.protection().is_excluded_from_dumps());
        assert!(!included.protection().is_excluded_from_dumps());
        let mut flags_of_excluded = flags(&mut excluded);
        flags_of_excluded.retain(|flag| flag != "dd");
        assert_eq!(flags(&mut included), flags_of_excluded);
        let text = included.protection().to_string();
        assert!(text.contains("; part of core dumps; "), "{text}");
        let text = excluded.protection().to_string();
        assert!(text.contains("; kept out of core dumps; "), "{text}");
    }
}

/// Not what was asked for, nor what was answered.
#[test]
#[cfg(target_arch = "x86_64")] // what filters are written for
fn protection_from_dumps_is_by_the_kernels_word() {
    let test = protection_from_dumps_is_by_the_kernels_word;
    crate::common::child::alone(test, || {
        // The control: it did hold.
        assert!(
            HeapStack::new(0)
                .unwrap()
                .protection()
                .is_excluded_from_dumps()
        );
        // A sandbox that only says yes.
        crate::common::filter::refuse_third(libc::SYS_madvise, libc::MADV_DONTDUMP, 0);
        let stack = HeapStack::new(MIB).unwrap();
        assert!(!stack.protection().is_excluded_from_dumps());
    });
}

#[test]
fn every_combination_is_zero_after_all_sorts_of_runs() {
    let view = View::open();
    for size in [HeapStack::MIN_SIZE, MIB] {
        for builder in every_builder(size) {
            let mut touching = Touching::of(&view, builder.build().unwrap());
            touching.is_zero_after_all_sorts_of_runs(&view);
        }
    }
}

#[test]
fn a_builder_makes_many_stacks_and_so_do_its_clones_on_any_thread() {
    let builder = HeapStack::builder().size(2 * MIB).erase_signal_stack(true);
    let mut stacks = [builder.build().unwrap(), builder.clone().build().unwrap()];
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let mut stack = builder.build().unwrap();
                assert_eq!(stack.size(), 2 * MIB);
                assert_eq!(stack.run(|| 42).unwrap(), 42);
            });
        }
    });
    for stack in &mut stacks {
        assert_eq!(stack.size(), 2 * MIB);
        assert_eq!(stack.run(|| 42).unwrap(), 42);
    }
}

#[test]
fn an_absurd_size_is_an_error_in_every_combination() {
    for size in [usize::MAX, isize::MAX.unsigned_abs(), usize::MAX - MIB] {
        let builders = every_builder(size);
        let required = HeapStack::builder().size(size).lock(Lock::Required);
        for builder in builders.into_iter().chain([required]) {
            let error = builder.build().unwrap_err();
            assert_eq!(error.kind(), AllocErrorKind::TooLarge);
            assert!(error.source().is_none());
        }
    }
    for builder in every_builder(1 << 60) {
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), AllocErrorKind::AddressSpace);
        assert!(error.source().is_some());
    }
}

/// Its protection is a look at it, and takes nothing.
#[test]
fn to_ask_for_protection_changes_nothing() {
    let mut stack = HeapStack::new(MIB).unwrap();
    let before = flags(&mut stack);
    let view = View::open();
    let mut touching = Touching::of(&view, stack);
    touching.empty();
    for _ in 0..3 {
        assert!(touching.stack.protection().is_excluded_from_dumps());
    }
    assert_eq!(view.resident_bytes(&touching.range), 0);
    assert_eq!(flags(&mut touching.stack), before);
}
