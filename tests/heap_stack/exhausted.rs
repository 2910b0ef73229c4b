//! Promise: where address space, mappings or descriptors run out, making a stack is an error in
//! words, and runs on those that are there go on and are erased; nothing is lost, and when
//! there is room again, there are stacks again.
//!
//! Each in a process of its own.

use std::{error::Error as _, fs, io, rc::Rc, slice};

use stackbleach::{AllocErrorKind, Error, HeapStack, Lock, PanicError};

use crate::common::{
    child, forks, limits,
    mappings::{self, Mappings},
    maps,
    quiet::quietly,
    touching::{self, ENDS, Touching, WAYS, Way},
    view::View,
};

const MIB: usize = 1 << 20;

/// How much address space this process has in use.
fn address_space() -> usize {
    let pages = fs::read_to_string("/proc/self/statm").unwrap();
    let pages: usize = pages.split(' ').next().unwrap().parse().unwrap();
    pages * maps::page()
}

/// The system has none left: neither for a stack of that size, nor for the thread's own.
fn there_is_no_stack(size: usize) {
    for lock in [Lock::No, Lock::BestEffort, Lock::Required] {
        let builder = HeapStack::builder().size(size).lock(lock);
        let error = builder.build().unwrap_err();
        let kind = error.kind();
        assert!(
            matches!(kind, AllocErrorKind::AddressSpace | AllocErrorKind::Memory),
            "{kind:?}"
        );
        assert!(error.to_string().contains(&size.to_string()), "{error}");
        let source = error.source().unwrap().downcast_ref::<io::Error>().unwrap();
        assert_eq!(source.raw_os_error(), Some(libc::ENOMEM), "{source}");
    }
}

/// The thread's own can't be made: a panic in words, and nothing is run.
fn the_thread_gets_no_stack() {
    let outcome = quietly(|| std::panic::catch_unwind(|| stackbleach::run(|| unreachable!())));
    let payload = match outcome {
        Err(payload) => payload,
        Ok(outcome) => {
            let outcome: Result<(), PanicError> = outcome;
            panic!("{outcome:?}");
        }
    };
    let message = payload.downcast::<String>().unwrap();
    assert!(message.starts_with("stackbleach: could not "), "{message}");
    assert!(message.contains("1048576 bytes"), "{message}");
    assert!(message.contains("os error 12"), "{message}");

    // For those that must not panic an error, with what was captured dropped.
    let captured = Rc::new(());
    let owned = captured.clone();
    let error = stackbleach::try_run(move || drop(owned)).unwrap_err();
    let Error::Alloc(error) = error else {
        panic!("{error:?}");
    };
    assert!(error.to_string().contains("1048576 bytes"), "{error}");
    assert_eq!(Rc::strong_count(&captured), 1);
    // Also if its destructor panics.
    let panics = Panics;
    let error = quietly(|| stackbleach::try_run(move || drop(panics))).unwrap_err();
    assert!(matches!(error, Error::Alloc(_)), "{error:?}");
}

struct Panics;

impl Drop for Panics {
    fn drop(&mut self) {
        panic!("dropped");
    }
}

/// All there is on one: runs of all kinds, at all depths.
fn goes_on(touching: &mut Touching, view: &View) {
    touching.is_zero_after_all_sorts_of_runs(view);
    let ((), depth) = touching.stack.run_measured(|| ()).unwrap();
    assert!(depth > 0);
    touching.assert_zero(view, || "a measured run".into());
    assert!(touching.stack.protection().is_excluded_from_dumps());
    let sum = stackbleach::bleach(|| touching.stack.run(|| stackbleach::bleach(|| 1 + 1)));
    assert_eq!(sum.unwrap(), 2);
    touching.assert_zero(view, || "bleaching".into());
}

/// With the first question about touched pages asked before, or only when nothing is left.
fn with_and_without_a_question_before(body: impl Fn(&View, &mut Touching)) {
    for asked in [false, true] {
        forks::within(forks::fork, || {
            let view = View::open();
            // This thread's own is looked up once.
            stackbleach::bleach(|| ());
            let mut touching = Touching::of(&view, HeapStack::new(MIB).unwrap());
            if asked {
                touching.is_zero_after_all_sorts_of_runs(&view);
            }
            body(&view, &mut touching);
        });
    }
}

#[test]
fn without_address_space_runs_go_on_and_a_new_stack_is_an_error() {
    let test = without_address_space_runs_go_on_and_a_new_stack_is_an_error;
    child::alone(test, || {
        with_and_without_a_question_before(|view, touching| {
            let before = address_space();
            limits::set(libc::RLIMIT_AS, address_space());
            for size in [MIB, 64 * MIB] {
                there_is_no_stack(size);
            }
            the_thread_gets_no_stack();
            goes_on(touching, view);
            for _ in 0..100 {
                there_is_no_stack(MIB);
            }
            goes_on(touching, view);
            // But for what the allocator may have returned.
            assert!(address_space() <= before);
            // With room again there are stacks again.
            limits::set(libc::RLIMIT_AS, before + 64 * MIB);
            goes_on(&mut Touching::new(view, MIB), view);
            assert_eq!(stackbleach::run(|| 42).unwrap(), 42);
        });
    });
}

/// The last of it goes in a closure, which then goes deep, panics, or nests.
#[test]
fn address_space_can_run_out_in_a_run() {
    let test = address_space_can_run_out_in_a_run;
    child::alone(test, || {
        with_and_without_a_question_before(|view, touching| {
            let touched = touching.touchable();
            let run = touching.stack.run(|| {
                limits::set(libc::RLIMIT_AS, address_space());
                touching::fill(&touched);
                there_is_no_stack(MIB);
                the_thread_gets_no_stack();
            });
            run.unwrap();
            touching.assert_zero(view, || "a run".into());
            goes_on(touching, view);
            for way in WAYS {
                for end in ENDS {
                    touching.is_zero_after_end(view, way, end, slice::from_ref(&touched));
                }
            }
        });
    });
}

#[test]
fn where_address_space_is_limited_a_stack_takes_no_more_than_it_needs() {
    let test = where_address_space_is_limited_a_stack_takes_no_more_than_it_needs;
    child::alone(test, || {
        let view = View::open();
        for size in [MIB, 16 * MIB, 64 * MIB] {
            limits::set(libc::RLIMIT_AS, address_space() + size + 2 * MIB);
            // The control: not much more is to be had.
            HeapStack::new(size + 2 * MIB).unwrap_err();
            let mut touching = Touching::new(&view, size);
            limits::set(libc::RLIMIT_AS, usize::MAX);
            let all = touching.touchable();
            for touched in [&[], slice::from_ref(&all), &[]] {
                touching.is_zero_after(&view, Way::Pointer, touched);
            }
        }
    });
}

/// In a child: at each number of mappings near the most that there can be.
fn near_the_last_mapping<F: Fn() + Copy>(test: F, body: impl Fn(&mut Mappings, &View)) {
    child::alone(test, || {
        if let Err(words) = mappings::limit() {
            child::untested(&words);
            return;
        }
        // Two at a time: they come and go by pairs.
        for left in (0..=12).step_by(2) {
            forks::within(forks::fork, || {
                let view = View::open();
                body(&mut Mappings::all_but(left), &view);
            });
        }
    });
}

/// As the documentation has it, for those who count them.
#[test]
fn a_stack_takes_two_mappings_or_three() {
    let test = a_stack_takes_two_mappings_or_three;
    child::alone(test, || {
        for size in [0, MIB, 16 * MIB] {
            let mut stacks = Vec::with_capacity(100);
            let before = maps::all().len();
            for _ in 0..100 {
                let mut stack = HeapStack::new(size).unwrap();
                stack.run(|| ()).unwrap();
                stacks.push(stack);
            }
            let taken = maps::all().len() - before;
            assert!((200..=301).contains(&taken), "{taken} by 100 of {size}");
        }
    });
}

#[test]
fn without_mappings_a_new_stack_is_an_error_of_which_nothing_is_left() {
    let test = without_mappings_a_new_stack_is_an_error_of_which_nothing_is_left;
    near_the_last_mapping(test, |mappings, _| {
        let before = address_space();
        let mut made = Vec::new();
        // The last few can be had.
        let error = loop {
            match HeapStack::new(MIB) {
                Ok(stack) => made.push(stack),
                Err(error) => break error,
            }
            assert!(made.len() < 20);
        };
        assert!(error.source().is_some());
        let full = address_space();
        for _ in 0..1000 {
            there_is_no_stack(MIB);
        }
        the_thread_gets_no_stack();
        assert_eq!(address_space(), full);
        for stack in &mut made {
            assert_eq!(stack.run(|| 42).unwrap(), 42);
        }
        drop(made);
        // But for the pages in which every process notes things, once.
        assert!(address_space() <= before + 4 * maps::page());
        mappings.release(10);
        assert_eq!(HeapStack::new(MIB).unwrap().run(|| 42).unwrap(), 42);
    });
}

#[test]
fn without_mappings_runs_go_on_and_are_erased() {
    let test = without_mappings_runs_go_on_and_are_erased;
    child::alone(test, || {
        if let Err(words) = mappings::limit() {
            child::untested(&words);
            return;
        }
        with_and_without_a_question_before(|view, touching| {
            let _all = Mappings::all_but(0);
            there_is_no_stack(MIB);
            let touched = touching.touchable();
            for way in [Way::Pointer, Way::Kernel] {
                for end in ENDS {
                    touching.is_zero_after_end(view, way, end, &[]);
                    touching.is_zero_after_end(view, way, end, slice::from_ref(&touched));
                }
            }
            touching.is_zero_after(view, Way::Pointer, &[]);
        });
    });
}

#[test]
fn without_descriptors_stacks_are_made_and_run_on_and_tell_what_protects_them() {
    let test = without_descriptors_stacks_are_made_and_run_on_and_tell_what_protects_them;
    child::alone(test, || {
        with_and_without_a_question_before(|view, touching| {
            limits::set(libc::RLIMIT_NOFILE, 0);
            let error = fs::File::open("/proc/self/maps").unwrap_err();
            assert_eq!(error.raw_os_error(), Some(libc::EMFILE));
            let builder = HeapStack::builder().lock(Lock::BestEffort);
            let new = builder.erase_signal_stack(true).build().unwrap();
            assert_eq!(
                new.protection().is_locked(),
                new.protection().why_not_locked().is_none()
            );
            goes_on(&mut Touching::of(view, new), view);
            goes_on(touching, view);
            assert_eq!(stackbleach::run(|| 42).unwrap(), 42);
        });
    });
}
