//! Promise: a stack of 1 GiB costs address space, and a shallow run on it costs what
//! shallow runs cost. A deep one is erased in full, and its memory given back.
//!
//! Memory is that of a whole process, so each has one of its own.

use std::{fs, hint::black_box, ops::Range, process};

use stackbleach::HeapStack;

use crate::common::{child, maps, view::View};

const MIB: usize = 1 << 20;
const GIB: usize = 1 << 30;

/// More than a test needs besides, and far less than the stack's size.
const LITTLE: usize = 64 * MIB;

const PATTERN: u8 = 0x5a;

/// How much memory this process has, in bytes.
fn resident() -> usize {
    status("VmRSS:")
}

/// How much it has had at most.
fn peak() -> usize {
    status("VmHWM:")
}

fn status(name: &str) -> usize {
    let text = fs::read_to_string("/proc/self/status").unwrap();
    let kib = text.lines().find_map(|line| line.strip_prefix(name));
    let kib = kib.unwrap().trim().strip_suffix(" kB").unwrap();
    kib.parse::<usize>().unwrap() << 10
}

/// Fills the stack with a pattern, `depth` bytes down from the caller, and returns the
/// number of its frames.
fn recurse(depth: usize) -> usize {
    #[inline(never)]
    fn until(lowest: usize) -> usize {
        let mut frame = [PATTERN; 16 << 10];
        black_box(&mut frame);
        let deeper = if maps::here() > lowest {
            until(lowest)
        } else {
            0
        };
        // After the call, so that each has a frame of its own.
        assert_eq!(black_box(&frame)[frame.len() / 2], PATTERN);
        deeper + 1
    }
    until(maps::here() - depth)
}

#[test]
fn a_stack_of_1_gib_takes_address_space_alone() {
    let test = a_stack_of_1_gib_takes_address_space_alone;
    child::alone(test, || {
        let before = resident();
        let stacks = [(); 4].map(|()| HeapStack::new(GIB).unwrap());
        assert_eq!(stacks[0].size(), GIB);
        assert!(resident() < before + LITTLE);
        child::reached();
        // What they cost when they are dropped is another matter.
        process::exit(0);
    });
}

#[test]
fn shallow_runs_on_a_stack_of_1_gib_take_little_memory() {
    let test = shallow_runs_on_a_stack_of_1_gib_take_little_memory;
    child::alone(test, || {
        let before = resident();
        let mut stack = HeapStack::new(GIB).unwrap();
        for i in 0..100 {
            assert_eq!(stack.run(|| black_box(i) + 1).unwrap(), i + 1);
            assert!(stack.run(|| recurse(64 << 10)).unwrap() >= 2);
        }
        stack.batch(|batch| assert_eq!(batch.run(|| 42).unwrap(), 42));
        // Nor did it take and give back.
        assert!(peak() < before + LITTLE, "{before}, then {}", peak());
        child::reached();
        process::exit(0);
    });
}

#[test]
fn dropping_a_stack_of_1_gib_takes_little_memory() {
    let test = dropping_a_stack_of_1_gib_takes_little_memory;
    child::alone(test, || {
        let before = resident();
        drop(HeapStack::new(GIB).unwrap());
        assert!(peak() < before + LITTLE, "{before}, then {}", peak());
        let mut stack = HeapStack::new(GIB).unwrap();
        assert_eq!(stack.run(|| 42).unwrap(), 42);
        drop(stack);
        assert!(peak() < before + LITTLE, "{before}, then {}", peak());
        // The control: it is measured at all.
        drop(black_box(vec![1_u8; 2 * LITTLE]));
        assert!(peak() > before + LITTLE, "{before}, then {}", peak());
    });
}

/// Leaves a stack of 1 GiB behind on which a run went 512 MiB deep, zero.
fn after_a_deep_run(view: &View) -> (HeapStack, Range<usize>) {
    let mut stack = HeapStack::new(GIB).unwrap();
    let range = stack
        .run(|| {
            let range = view.around(maps::here());
            let frames = recurse(GIB / 2);
            // One in debug builds may be larger than the array in it.
            assert!(frames > 1000, "{frames}");
            // The control: all of that is there to be erased.
            assert!(view.resident_bytes(&range) >= GIB / 2);
            let found = view.first_not_zero(&range).unwrap();
            assert!(range.end - found >= GIB / 2, "{found:#x} of {range:x?}");
            range
        })
        .unwrap();
    assert_eq!(range.len(), GIB);
    assert_eq!(view.first_not_zero(&range), None);
    (stack, range)
}

#[test]
fn a_stack_of_1_gib_is_zero_after_a_run_512_mib_deep() {
    let test = a_stack_of_1_gib_is_zero_after_a_run_512_mib_deep;
    child::alone(test, || {
        let view = View::open();
        let (mut stack, range) = after_a_deep_run(&view);
        for _ in 0..3 {
            assert!(stack.run(|| recurse(64 << 10)).unwrap() >= 2);
            assert_eq!(view.first_not_zero(&range), None);
        }
        // Again, on pages that were given back or were not.
        assert!(stack.run(|| recurse(GIB / 2)).unwrap() > 1000);
        assert_eq!(view.first_not_zero(&range), None);
        child::reached();
        process::exit(0);
    });
}

#[test]
fn memory_of_a_run_512_mib_deep_is_given_back() {
    let test = memory_of_a_run_512_mib_deep_is_given_back;
    child::alone(test, || {
        let view = View::open();
        let before = resident();
        let (mut stack, range) = after_a_deep_run(&view);
        // The control: it was had.
        assert!(peak() >= before + GIB / 2);
        for _ in 0..10 {
            assert_eq!(stack.run(|| 42).unwrap(), 42);
        }
        let resident_after = view.resident_bytes(&range);
        assert!(resident_after < LITTLE, "{resident_after}");
        assert!(
            resident() < before + LITTLE,
            "{before}, then {}",
            resident()
        );
        child::reached();
        process::exit(0);
    });
}

#[test]
fn deep_and_shallow_runs_in_turns_have_right_results_and_leave_zeros() {
    let view = View::open();
    let mut stack = HeapStack::new(MIB).unwrap();
    let range = stack.run(|| view.around(maps::here())).unwrap();
    let deep_frames = stack.run(|| recurse(MIB / 2)).unwrap();
    assert!(deep_frames > 2);
    // All the ways from one after the other to now and then.
    for period in [1, 2, 3, 10, 30, 100] {
        for i in 0..100 {
            let frames = if i % period == 0 {
                stack.run(|| recurse(MIB / 2)).unwrap()
            } else {
                stack.run(|| recurse(0)).unwrap() + deep_frames - 1
            };
            assert!(
                (deep_frames..=deep_frames + 1).contains(&frames),
                "{frames}, not {deep_frames}"
            );
            assert_eq!(view.first_not_zero(&range), None, "{i} of {period}");
        }
    }
    assert_eq!(view.first_not_zero_in_all_of(&range), None);
}
