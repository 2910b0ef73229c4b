//! Promise: a stack that was asked to be locked is, by the kernel's word, and nothing else
//! about it changes.
//!
//! Each in a process of its own: what may be locked is shared by all of one.
#![expect(unsafe_code, reason = "asks whether locked memory can be given back")]

use std::io;

use stackbleach::{HeapStack, Lock, NotLocked};

use crate::common::{
    child, filter, locks, maps,
    touching::{self, Touching, Way},
    view::View,
};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

const SIZES: [usize; 3] = [HeapStack::MIN_SIZE, MIB, 3 * MIB];

#[test]
fn a_locked_stack_is_locked_from_end_to_end_and_its_guards_are_not() {
    let test = a_locked_stack_is_locked_from_end_to_end_and_its_guards_are_not;
    locks::with_an_allowance(test, || {
        for size in SIZES {
            let before = locks::locked();
            let mut stack = locks::new(size);
            assert!(stack.protection().is_locked());
            assert!(stack.protection().why_not_locked().is_none());
            let usable = locks::usable(&mut stack);
            let mapping = maps::detailed_around(usable.start);
            assert_eq!(mapping.len(), stack.size());
            assert!(mapping.flags().contains(&"lo"), "{:?}", mapping.flags());
            // As without a lock.
            assert!(mapping.flags().contains(&"dd"), "{:?}", mapping.flags());
            assert!(mapping.flags().contains(&"nh"), "{:?}", mapping.flags());
            for guard in [usable.start - 1, usable.end] {
                let mapping = maps::detailed_around(guard);
                assert_eq!(mapping.access, "---p");
                assert!(!mapping.flags().contains(&"lo"), "{:?}", mapping.flags());
            }
            assert_eq!(locks::locked(), before + stack.size());
            drop(stack);
            assert_eq!(locks::locked(), before);
        }
    });
}

/// The control.
#[test]
fn a_stack_is_not_locked_unless_that_is_asked_for() {
    let mut stacks = [
        HeapStack::new(MIB).unwrap(),
        HeapStack::builder().build().unwrap(),
        HeapStack::builder().lock(Lock::No).build().unwrap(),
    ];
    for stack in &mut stacks {
        let protection = stack.protection();
        assert!(!protection.is_locked());
        let why = protection.why_not_locked();
        assert!(matches!(why, Some(NotLocked::NotAsked)), "{why:?}");
        let usable = locks::usable(stack);
        let mapping = maps::detailed_around(usable.start);
        assert!(!mapping.flags().contains(&"lo"), "{:?}", mapping.flags());
    }
}

#[test]
fn a_locked_stack_gets_memory_when_it_is_touched_and_not_before() {
    let test = a_locked_stack_gets_memory_when_it_is_touched_and_not_before;
    locks::with_an_allowance(test, || {
        let view = View::open();
        let resident_by_all = |kind| {
            let stack = HeapStack::builder().size(3 * MIB).lock(kind);
            let mut touching = Touching::of(&view, stack.build().unwrap());
            let untouched = touching.touchable();
            assert_eq!(view.resident_bytes(&untouched), 0);
            touching.empty();
            assert_eq!(view.resident_bytes(&touching.range), 0);
            let touched = untouched.start + 100 * maps::page();
            let during = touching.stack.run(|| {
                touching::fill(&(touched..touched + 1));
                view.resident_bytes(&untouched)
            });
            assert_eq!(during.unwrap(), maps::page());
            touching.assert_zero(&view, || "a byte".into());
        };
        for kind in [Lock::No, Lock::BestEffort, Lock::Required] {
            resident_by_all(kind);
        }
    });
}

#[test]
fn a_locked_stack_is_zero_after_all_sorts_of_runs_and_stays_locked() {
    let test = a_locked_stack_is_zero_after_all_sorts_of_runs_and_stays_locked;
    locks::with_an_allowance(test, || {
        let view = View::open();
        for size in SIZES {
            let mut touching = Touching::of(&view, locks::new(size));
            touching.is_zero_after_all_sorts_of_runs(&view);
            assert!(touching.stack.protection().is_locked());
            assert_eq!(maps::detailed_around(touching.range.start).len(), size);
        }
    });
}

#[test]
fn a_locked_stack_gives_memory_of_deep_runs_back() {
    let test = a_locked_stack_gives_memory_of_deep_runs_back;
    locks::with_an_allowance(test, || {
        let view = View::open();
        let mut touching = Touching::of(&view, locks::new(3 * MIB));
        let depths = touching.range.start..touching.touchable().end - 64 * KIB;
        let resident = view.resident_bytes(&depths);
        assert_eq!(resident, 0);
        if !gives_locked_memory_back() {
            child::untested("giving back what is locked, which this kernel doesn't do");
            return;
        }
        for _ in 0..3 {
            touching.is_zero_after(&view, Way::Pointer, &[]);
            let during = touching.stack.run(|| {
                touching::fill(&depths);
                view.resident_bytes(&depths)
            });
            assert_eq!(during.unwrap(), depths.len());
            touching.assert_zero(&view, || "a deep run".into());
            // A deep run or two are no reason to keep it.
            for _ in 0..100 {
                touching.is_zero_after(&view, Way::Pointer, &[]);
            }
            assert_eq!(view.resident_bytes(&depths), 0);
            assert!(touching.stack.protection().is_locked());
        }
    });
}

/// From Linux 5.18 on.
fn gives_locked_memory_back() -> bool {
    let page = maps::page();
    let access = libc::PROT_READ | libc::PROT_WRITE;
    let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_LOCKED;
    // SAFETY: new memory, wherever the kernel likes.
    let start = unsafe { libc::mmap(std::ptr::null_mut(), page, access, flags, -1, 0) };
    assert_ne!(start, libc::MAP_FAILED, "{}", io::Error::last_os_error());
    // SAFETY: mapped just now, and empty.
    let given = unsafe { libc::madvise(start, page, libc::MADV_DONTNEED_LOCKED) } == 0;
    // SAFETY: mapped here, and nobody refers to it.
    assert_eq!(unsafe { libc::munmap(start, page) }, 0);
    given
}

/// As before Linux 5.18: then it stays, and is erased.
#[test]
fn a_locked_stack_is_zero_where_no_memory_is_taken_back() {
    let test = a_locked_stack_is_zero_where_no_memory_is_taken_back;
    locks::with_an_allowance(test, || {
        let view = View::open();
        let mut touching = Touching::of(&view, locks::new(MIB));
        filter::refuse(&[libc::SYS_madvise], libc::EINVAL);
        let touchable = touching.touchable();
        let touched = [vec![touchable.clone()], vec![], vec![touchable]];
        for touched in &touched {
            touching.is_zero_after(&view, Way::Pointer, touched);
            assert!(view.resident_bytes(&touching.range) >= MIB - 64 * KIB);
        }
    });
}

/// As before Linux 4.4.
#[test]
fn without_locks_on_touch_all_of_a_stack_is_locked_at_once() {
    let test = without_locks_on_touch_all_of_a_stack_is_locked_at_once;
    locks::with_an_allowance(test, || {
        filter::refuse(&[libc::SYS_mlock2], libc::ENOSYS);
        assert!(!locks::may_lock(4096), "control");
        let view = View::open();
        let stack = locks::new(MIB);
        assert!(stack.protection().is_locked());
        let mut touching = Touching::of(&view, stack);
        let mapping = maps::detailed_around(touching.range.start);
        assert!(mapping.flags().contains(&"lo"), "{:?}", mapping.flags());
        for touched in [vec![], vec![touching.touchable()], vec![]] {
            touching.is_zero_after(&view, Way::Pointer, &touched);
        }
        // And from new on, with nothing touched but by the lock.
        let mut stack = locks::new(2 * MIB);
        let usable = locks::usable(&mut stack);
        assert_eq!(view.first_not_zero_in_all_of(&usable), None);
    });
}

/// Whoever locked it, and whatever was asked for.
#[test]
fn in_a_process_that_locks_all_it_has_a_stack_says_so_and_is_zero_after_runs() {
    let test = in_a_process_that_locks_all_it_has_a_stack_says_so_and_is_zero_after_runs;
    child::alone(test, || {
        if let Err(error) = locks::lock_all() {
            child::untested(&format!("a process that has locked all it has: {error}"));
            return;
        }
        let view = View::open();
        for size in SIZES {
            let stack = HeapStack::new(size).unwrap();
            assert!(stack.protection().is_locked());
            let mut touching = Touching::of(&view, stack);
            touching.is_zero_after_all_sorts_of_runs(&view);
        }
    });
}
