//! Promise: a new stack of 64 KiB gets no more memory than a larger one, and is as exact. After
//! many runs, or one that was measured, all of it has memory if to erase it is cheaper than to ask;
//! it is zero after each run in either case.
#![expect(unsafe_code, reason = "counts faults")]

use stackbleach::HeapStack;

use crate::common::{child, in_place::leave, maps, touching::Touching, view::View};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

/// Whether the kernel says what was touched.
fn is_exact() -> bool {
    let stack = HeapStack::new(0).unwrap();
    stack.protection().is_exact()
}

/// What has memory of a stack after so many runs.
fn resident_after(view: &View, size: usize, runs: usize) -> usize {
    let mut touching = Touching::new(view, size);
    touching.empty();
    for _ in 0..runs {
        touching.stack.run(|| leave(1000)).unwrap();
    }
    view.resident_bytes(&touching.range)
}

#[test]
fn few_runs_on_a_small_stack_give_it_no_more_memory_than_a_larger_one() {
    if !is_exact() {
        child::untested("the kernel doesn't say what was touched");
        return;
    }
    let view = View::open();
    for runs in [1, 10, 60] {
        let [small, large] = [0, MIB].map(|size| resident_after(&view, size, runs));
        assert!(small <= large, "{small}, {large}");
    }
    // The control: it can be told.
    let mut touching = Touching::new(&view, 0);
    touching.stack.run_measured(|| ()).unwrap();
    let resident = view.resident_bytes(&touching.range);
    assert_eq!(resident, HeapStack::MIN_SIZE.next_multiple_of(maps::page()));
}

/// The minor faults of this thread.
fn faults() -> libc::c_long {
    // SAFETY: all zeros is a value of it.
    let mut usage: libc::rusage = unsafe { std::mem::zeroed() };
    // SAFETY: writes to a local.
    let failed = unsafe { libc::getrusage(libc::RUSAGE_THREAD, &raw mut usage) };
    assert_eq!(failed, 0);
    usage.ru_minflt
}

/// Those of a stack that is made, used and dropped: the least of several, since other things may
/// happen meanwhile.
fn faults_of_a_life(size: usize, used: fn(&mut HeapStack)) -> libc::c_long {
    let live = || {
        let before = faults();
        let mut stack = HeapStack::new(size).unwrap();
        used(&mut stack);
        drop(stack);
        faults() - before
    };
    (0..10).map(|_| live()).min().unwrap()
}

#[test]
fn to_make_a_small_stack_run_and_drop_it_takes_no_more_faults_than_a_larger_one() {
    if !is_exact() {
        child::untested("the kernel doesn't say what was touched");
        return;
    }
    let run = |stack: &mut HeapStack| stack.run(|| ()).unwrap();
    let [small, large] = [0, MIB].map(|size| faults_of_a_life(size, run));
    assert!(small <= large + 3, "{small}, {large}");
    // The control: to write to all of it takes one for each page.
    let all = faults_of_a_life(0, |stack| {
        stack.run_measured(|| ()).unwrap();
    });
    let pages = HeapStack::MIN_SIZE / maps::page();
    assert!(usize::try_from(all).unwrap() >= pages, "{all} of {pages}");
}

#[test]
fn a_small_stack_that_is_erased_whole_is_zero_after_all_sorts_of_runs() {
    let view = View::open();
    let mut touching = Touching::new(&view, 0);
    touching.stack.run_measured(|| ()).unwrap();
    touching.is_zero_after_all_sorts_of_runs(&view);
    // The control: it is.
    touching.empty();
    touching.stack.run(|| ()).unwrap();
    let resident = view.resident_bytes(&touching.range);
    assert_eq!(resident, touching.stack.size());
}

/// With what comes out here.
#[test]
fn a_small_stack_is_zero_before_and_after_it_is_found_out_what_is_cheaper() {
    let test = a_small_stack_is_zero_before_and_after_it_is_found_out_what_is_cheaper;
    // The first of its process to find it out.
    child::alone(test, || {
        let view = View::open();
        for _ in 0..2 {
            let mut touching = Touching::new(&view, 0);
            for _ in 0..4 {
                touching.is_zero_after_all_sorts_of_runs(&view);
            }
            for _ in 0..150 {
                touching.stack.run(|| ()).unwrap();
            }
            let resident = view.resident_bytes(&touching.range);
            let window = (8 * KIB).next_multiple_of(maps::page());
            let all = touching.stack.size();
            assert!([window, all].contains(&resident), "{resident}");
        }
    });
}
