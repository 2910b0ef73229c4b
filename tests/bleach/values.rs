//! Promise: `bleach` calls a closure once and returns what it returns, whatever goes in and
//! out, each dropped once; and a panic goes on with its payload as it was.

mod panics;

use std::{
    cell::{Cell, RefCell},
    convert::Infallible,
    fmt::Debug,
    hint::black_box,
    panic::catch_unwind,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    thread,
};

use stackbleach::bleach;

use crate::common::quiet::quietly;

/// Not the same at any two neighbouring places, and never a power of two apart.
fn byte(index: usize) -> u8 {
    u8::try_from(index % 251).unwrap() ^ 0x5a
}

#[test]
fn a_result_of_any_size_comes_out_as_it_was_and_a_capture_goes_in() {
    fn goes_through<const N: usize>() {
        let made = bleach(|| black_box::<[u8; N]>(std::array::from_fn(byte)));
        assert!((0..N).all(|index| made[index] == byte(index)));
        // In and out again, with a result that is more than that, and with one that isn't.
        let (back, number) = bleach(move || (black_box(made), 7_u8));
        assert_eq!((back, number), (made, 7));
        let sum = bleach(move || back.iter().map(|&byte| u64::from(byte)).sum::<u64>());
        assert_eq!(sum, made.iter().map(|&byte| u64::from(byte)).sum());
    }

    macro_rules! all {
        ($($size:literal)*) => { $(goes_through::<$size>();)* };
    }
    all! {
        0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32
        33 39 40 41 47 48 49 55 56 57 63 64 65 95 96 97 127 128 129 255 256 257 511 512 513 1023
        1024 1025 4095 4096 4097 16383 16384 16385 65536
    }
}

/// In frames that are larger than what is close to a stack pointer, also when memory goes back
/// to the system after deep calls.
#[test]
fn large_captures_and_results_stay_right_while_memory_comes_and_goes() {
    fn goes_through<const N: usize>() {
        let made = black_box([3_u8; N]);
        let returned = bleach(move || {
            let mut copy = black_box(made);
            copy[N / 2] = 4;
            black_box(copy)
        });
        let mut expected = vec![3_u8; N];
        expected[N / 2] = 4;
        // Not `assert_eq`, which would print them.
        assert!(returned[..] == expected);
    }

    let thread = thread::Builder::new().stack_size(64 << 20).spawn(|| {
        for shallow in [0, 10, 60] {
            for _ in 0..5 {
                goes_through::<1_000>();
                goes_through::<300_000>();
                goes_through::<20_000>();
                goes_through::<2_000_000>();
                goes_through::<100_000>();
                for _ in 0..shallow {
                    bleach(|| ());
                }
            }
        }
    });
    thread.unwrap().join().unwrap();
}

#[test]
fn what_is_over_aligned_stays_aligned() {
    macro_rules! all {
        ($($align:literal)*) => { $({
            #[repr(align($align))]
            #[derive(Clone, Copy, Debug, PartialEq)]
            struct Aligned([u8; 5]);
            #[repr(align($align))]
            #[derive(Clone, Copy, Debug, PartialEq)]
            struct Nothing;
            stays_aligned(Aligned([1, 2, 3, 4, 5]));
            stays_aligned(Nothing);
            stays_aligned((Aligned([5, 4, 3, 2, 1]), 1_u8));
        })* };
    }
    all!(1 2 4 8 16 32 64 128 256 512 1024 2048 4096);
}

fn stays_aligned<T: Copy + Debug + PartialEq>(value: T) {
    let is_aligned = |value: &T| {
        let address = black_box(&raw const *value).addr();
        address.is_multiple_of(align_of::<T>())
    };
    let returned = bleach(move || {
        assert!(is_aligned(&value));
        value
    });
    assert!(is_aligned(&returned));
    assert_eq!(returned, value);
    let (first, second) = bleach(|| (returned, returned));
    assert!(is_aligned(&first) && is_aligned(&second));
    assert_eq!((first, second), (value, value));
}

#[test]
fn a_result_of_any_kind_comes_out_as_it_was() {
    #[derive(Debug, PartialEq)]
    struct Nothing;

    bleach(|| ());
    assert_eq!(bleach(|| Nothing), Nothing);
    assert_eq!(bleach(|| u128::MAX - 1), u128::MAX - 1);
    assert_eq!(bleach(|| (1_u8, 2_u64)), (1, 2));
    assert_eq!(bleach(|| (1.5_f32, 2.5_f64)), (1.5, 2.5));
    assert_eq!(
        bleach(|| [1.5_f64; 8]).map(f64::to_bits),
        [1.5_f64.to_bits(); 8]
    );
    assert_eq!(bleach(|| String::from("text")), "text");
    assert_eq!(bleach(|| vec![vec![1], vec![]]), [vec![1], vec![]]);
    assert_eq!(bleach(|| None::<Box<u8>>), None);
    assert_eq!(bleach(|| Err::<u8, _>("error")), Err("error"));
    assert_eq!(bleach(|| bleach as fn(fn() -> u8) -> u8)(|| 9), 9);
    let made: Box<dyn Fn(u32) -> u32> = bleach(|| {
        let offset = black_box(3_u32);
        Box::new(move |n| n + offset) as _
    });
    assert_eq!(made(4), 7);
}

#[test]
fn a_closure_may_borrow_and_its_result_may_borrow_as_well() {
    let text = String::from("key=value");
    let (mut counter, cell, log) = (0, Cell::new(0), RefCell::new(Vec::new()));
    // Not `UnwindSafe`, and not asked to be.
    let value = bleach(|| {
        counter += 1;
        cell.set(2);
        log.borrow_mut().push("called");
        text.split_once('=').unwrap().1
    });
    assert_eq!((value, counter, cell.get()), ("value", 1, 2));
    assert_eq!(log.into_inner(), ["called"]);
}

#[test]
fn what_can_not_come_out_can_be_the_type_of_the_result() {
    let result = quietly(|| catch_unwind(|| -> Infallible { bleach(|| panic!("never returns")) }));
    let Err(payload) = result;
    assert_eq!(*payload.downcast::<&str>().unwrap(), "never returns");
}

/// Something that must be dropped, and once.
struct Counted(Arc<AtomicUsize>);

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_add(1, SeqCst);
    }
}

/// One to drop, and how often it was.
fn counted() -> (Counted, impl Fn() -> usize) {
    let drops = Arc::new(AtomicUsize::new(0));
    (Counted(Arc::clone(&drops)), move || drops.load(SeqCst))
}

#[test]
fn captures_and_results_are_dropped_once() {
    let (used, drops) = counted();
    let before = bleach(move || used.0.load(SeqCst));
    assert_eq!((before, drops()), (0, 1));

    // Not even mentioned again: still the closure's, and dropped with it.
    let (ignored, drops) = counted();
    bleach(move || {
        let _ = &ignored;
    });
    assert_eq!(drops(), 1);

    let (consumed, drops) = counted();
    let within = bleach(|| {
        drop(consumed);
        drops()
    });
    assert_eq!((within, drops()), (1, 1));

    let (captured, drops) = counted();
    let returned = bleach(move || (captured, [0_u8; 100]));
    bleach(|| ());
    assert_eq!(drops(), 0);
    drop(returned);
    assert_eq!(drops(), 1);

    // Nobody gets it.
    let (captured, drops) = counted();
    let _ = bleach(move || captured);
    assert_eq!(drops(), 1);
}

#[test]
fn a_hundred_thousand_calls_each_return_their_result() {
    let mut sum = 0_u64;
    for number in 0..100_000 {
        sum += bleach(|| black_box(number) * 2);
    }
    assert_eq!(sum, 9_999_900_000);
}
