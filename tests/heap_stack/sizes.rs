//! Promise: a stack of any size can be asked for, and what can't be had is an
//! error in words, never a panic.

use std::{error::Error, fs, io, mem};

use stackbleach::{AllocError, HeapStack};

use crate::common::maps;
#[cfg(unix)]
use crate::common::{child, limits};

const MIB: usize = 1 << 20;
const TIB: usize = 1 << 40;

#[test]
fn a_stack_has_at_least_the_size_that_was_asked_for_and_works() {
    let page = maps::page();
    let min = HeapStack::MIN_SIZE;
    for size in [
        0,
        1,
        2,
        4097,
        page - 1,
        page,
        page + 1,
        min - 1,
        min,
        min + 1,
        min + page - 1,
        min + page,
        min + page + 1,
        3 * min + 12_345,
        HeapStack::DEFAULT_SIZE - 1,
        HeapStack::DEFAULT_SIZE,
        HeapStack::DEFAULT_SIZE + 1,
        33 * MIB,
    ] {
        let mut stack = HeapStack::new(size).unwrap();
        let had = stack.size();
        assert!(had >= size, "{had} for {size}");
        assert!(had >= min, "{had} for {size}");
        assert_eq!(had % page, 0, "{had} for {size}");
        // Not much more than that either.
        assert!(had - size.max(min) < page, "{had} for {size}");

        // Not what it says of itself, but what is there.
        let usable = stack.run(|| maps::around(maps::here())).unwrap();
        assert_eq!(usable.len(), had, "asked for {size}");
        assert_eq!(usable.access, "rw-p");
    }
}

#[test]
fn the_sizes_that_have_names_are_what_the_documentation_says() {
    assert_eq!(HeapStack::DEFAULT_SIZE, MIB);
    for size in [HeapStack::MIN_SIZE, HeapStack::DEFAULT_SIZE] {
        assert_eq!(HeapStack::new(size).unwrap().size(), size);
    }
}

#[test]
fn a_size_beyond_all_arithmetic_is_an_error_without_a_source() {
    let page = maps::page();
    let largest = isize::MAX.unsigned_abs();
    for size in [
        usize::MAX,
        usize::MAX - 1,
        usize::MAX - page,
        usize::MAX - MIB,
        usize::MAX - 2 * MIB,
        largest + 1,
        largest,
        largest - page,
        largest - MIB,
    ] {
        let error = HeapStack::new(size).unwrap_err();
        assert_reads_well(&error, size);
        // The system was not asked: this is the size's own fault.
        assert!(error.source().is_none(), "{error:?}");
    }
}

#[test]
fn a_size_beyond_the_address_space_is_an_error_from_the_system() {
    for size in [128 * TIB, 256 * TIB, 1 << 55, 1 << 62] {
        let error = HeapStack::new(size).unwrap_err();
        assert_reads_well(&error, size);
        assert_out_of_memory(&error);
    }
}

#[test]
fn a_size_beyond_memory_is_an_error_unless_the_system_promises_any_amount() {
    let size = 64 * TIB;
    match HeapStack::new(size) {
        Err(error) => {
            assert_reads_well(&error, size);
            assert_out_of_memory(&error);
        }
        Ok(stack) => {
            assert_eq!(stack.size(), size);
            // To drop it is to erase it, which no machine has the memory for.
            mem::forget(stack);
            if cfg!(windows) {
                return; // It is reserved, and nothing is promised.
            }
            let policy = fs::read_to_string("/proc/sys/vm/overcommit_memory").unwrap();
            assert_eq!(policy.trim(), "1", "the system should have refused");
        }
    }
}

#[cfg(unix)]
#[test]
fn a_limit_on_address_space_is_an_error_and_not_the_end() {
    let test = a_limit_on_address_space_is_an_error_and_not_the_end;
    child::alone(test, || {
        // The control: before the limit it works.
        drop(HeapStack::new(256 * MIB).unwrap());
        limits::set(libc::RLIMIT_AS, 192 * MIB);
        assert_refused_then_served();
    });
}

/// As above, but it is not the reservation that fails: to make it writable does.
#[cfg(unix)]
#[test]
fn a_limit_on_data_is_an_error_and_not_the_end() {
    let test = a_limit_on_data_is_an_error_and_not_the_end;
    child::alone(test, || {
        drop(HeapStack::new(256 * MIB).unwrap());
        limits::set(libc::RLIMIT_DATA, 192 * MIB);
        assert_refused_then_served();
        // Nothing stays behind of stacks that were not to be. 100 of these exceed the
        // address space, and then it would be the reservation that fails.
        let first = HeapStack::new(2 * TIB).unwrap_err().to_string();
        for _ in 0..100 {
            let error = HeapStack::new(2 * TIB).unwrap_err();
            assert_eq!(error.to_string(), first);
        }
    });
}

#[cfg(unix)]
fn assert_refused_then_served() {
    let size = 256 * MIB;
    let error = HeapStack::new(size).unwrap_err();
    assert_reads_well(&error, size);
    assert_out_of_memory(&error);

    let mut small = HeapStack::new(0).unwrap();
    assert_eq!(small.run(|| 42).unwrap(), 42);
}

#[track_caller]
fn assert_reads_well(error: &AllocError, size: usize) {
    let text = error.to_string();
    assert!(text.starts_with(char::is_lowercase), "{text}");
    assert!(!text.ends_with(['.', '!', '\n']), "{text}");
    assert!(text.contains(' ') && text.is_ascii(), "{text}");
    // The number that was asked for, so that it can be found in the program.
    assert!(text.contains(&size.to_string()), "{text} for {size}");
    // The source is for the reader's own chain of sources to print.
    if let Some(source) = error.source() {
        assert!(!text.contains(&source.to_string()), "{text}");
    }
}

#[track_caller]
fn assert_out_of_memory(error: &AllocError) {
    let source = error.source().expect("the system was asked");
    let source = source.downcast_ref::<io::Error>().unwrap();
    #[cfg(unix)]
    let codes = [libc::ENOMEM];
    #[cfg(windows)]
    let codes = {
        use windows_sys::Win32::Foundation as codes;
        // Of address space, and of what there is to commit.
        [
            codes::ERROR_NOT_ENOUGH_MEMORY,
            codes::ERROR_COMMITMENT_LIMIT,
            codes::ERROR_INVALID_PARAMETER,
        ]
        .map(u32::cast_signed)
    };
    let code = source.raw_os_error().unwrap();
    assert!(codes.contains(&code), "{source}");
}
