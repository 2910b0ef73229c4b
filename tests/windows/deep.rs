//! Promise: what a deep run took is erased, kept for the next deep run, and given back when there is
//! none.

use stackbleach::{HeapStack, run};

use crate::{
    common::{maps, view::View},
    guards::memory_of,
    needle::Needle,
};

const DEEP: usize = 2 << 20;

#[test]
fn what_a_deep_run_took_is_given_back_after_shallow_ones() {
    let mut stack = HeapStack::new(4 << 20).unwrap();
    let range = stack.run(maps::in_use).unwrap();
    let shallow = memory_of(&range).len();
    assert!(shallow < 256 << 10, "{shallow}");
    for _ in 0..3 {
        stack
            .run(|| {
                Needle(30).down(DEEP);
                assert!(View::open().resident_bytes(&range) > DEEP, "control");
            })
            .unwrap();
        assert_eq!(View::open().first_not_zero(&range), None);
        for _ in 0..2000 {
            stack.run(|| ()).unwrap();
        }
        let kept = memory_of(&range).len();
        assert!(kept <= shallow + (64 << 10), "{kept}, at first {shallow}");
    }
}

#[test]
fn deep_runs_one_after_the_other_stay_right() {
    let mut stack = HeapStack::new(4 << 20).unwrap();
    let range = stack.run(maps::in_use).unwrap();
    for i in 0..60 {
        let depth = i * 7919 % 61 * (50 << 10);
        stack.run(|| Needle(31).down(depth)).unwrap();
        assert_eq!(View::open().first_not_zero(&range), None, "{depth}");
        memory_of(&range);
    }
}

#[test]
fn a_stack_of_1_gib_takes_little_memory() {
    let mut stack = HeapStack::new(1 << 30).unwrap();
    let range = stack.run(maps::in_use).unwrap();
    assert_eq!(range.len(), 1 << 30);
    stack.run(|| Needle(32).down(20 << 20)).unwrap();
    assert_eq!(View::open().first_not_zero(&range), None);
    for _ in 0..2000 {
        stack.run(|| ()).unwrap();
    }
    let kept = memory_of(&range).len();
    assert!(kept < 1 << 20, "{kept}");
}

#[test]
fn the_stacks_that_threads_keep_are_given_back_too() {
    let range = run(maps::in_use).unwrap();
    run(|| Needle(33).down(800 << 10)).unwrap();
    assert_eq!(View::open().first_not_zero(&range), None);
    for _ in 0..2000 {
        run(|| ()).unwrap();
    }
    let kept = memory_of(&range).len();
    assert!(kept < 256 << 10, "{kept}");
}
