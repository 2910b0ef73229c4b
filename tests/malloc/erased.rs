//! What C code has freed in a run is gone, and what it has allocated there is once it is freed.

use std::{
    ffi::{c_char, c_int, c_void},
    hint::black_box,
    ptr, slice,
    sync::{Barrier, mpsc},
    thread,
};

use super::{
    LINKS, inside,
    seen::{Secret, own_stack, read},
};

unsafe extern "C" {
    fn asprintf(to: *mut *mut c_char, format: *const c_char, ...) -> c_int;
}

/// What C code does with the string, all of which it frees.
type Operation = fn(&[u8; LEN]);

const LEN: usize = 3_000;

fn string(bytes: &[u8; LEN]) -> *const c_char {
    bytes.as_ptr().cast()
}

fn free<T>(block: *mut T) {
    // Else an optimiser sees that nobody reads it.
    let block = black_box(block);
    // SAFETY: the C library has allocated it for the caller.
    unsafe { libc::free(block.cast()) };
}

fn duplicate(bytes: &[u8; LEN]) {
    // SAFETY: a string.
    free(unsafe { libc::strdup(string(bytes)) });
}

fn print_to_a_block(bytes: &[u8; LEN]) {
    let mut block = ptr::null_mut();
    // SAFETY: a string, and a place.
    let len = unsafe { asprintf(&raw mut block, c"<%s>".as_ptr(), string(bytes)) };
    assert_eq!(usize::try_from(len), Ok(LEN + 1));
    free(block);
}

/// It grows by and by.
fn write_to_a_stream(bytes: &[u8; LEN]) {
    let (mut block, mut len) = (ptr::null_mut(), 0);
    // SAFETY: two places.
    let stream = unsafe { libc::open_memstream(&raw mut block, &raw mut len) };
    for _ in 0..20 {
        // SAFETY: a string and a stream.
        assert!(unsafe { libc::fputs(string(bytes), stream) } >= 0);
    }
    // SAFETY: a stream.
    unsafe { libc::fclose(stream) };
    assert_eq!(len, 20 * (LEN - 1));
    free(block);
}

/// Through the stream's buffer, to a line of the C library's.
fn write_and_read_a_line(bytes: &[u8; LEN]) {
    // SAFETY: makes a file that has no name.
    let file = unsafe { libc::tmpfile() };
    assert!(!file.is_null());
    // SAFETY: a string and a stream.
    assert!(unsafe { libc::fputs(string(bytes), file) } >= 0);
    // SAFETY: a stream.
    unsafe { libc::rewind(file) };
    let (mut line, mut len) = (ptr::null_mut(), 0);
    // SAFETY: two places, and a stream.
    let read = unsafe { libc::getline(&raw mut line, &raw mut len, file) };
    assert_eq!(usize::try_from(read), Ok(LEN - 1));
    free(line);
    // SAFETY: as above.
    unsafe { libc::fclose(file) };
}

/// From 100 bytes on, as a buffer that grows; and once smaller.
fn reallocate(bytes: &[u8; LEN]) {
    let mut block = ptr::null_mut::<c_void>();
    for len in [100, 200, 1_000, LEN, 100_000, LEN, 1_000_000, 16] {
        // SAFETY: null or a block.
        block = unsafe { libc::realloc(block, len) };
        let end = len.min(LEN);
        // SAFETY: as large.
        unsafe { ptr::copy_nonoverlapping(bytes.as_ptr(), block.cast(), end) };
    }
    free(block);
}

const OPERATIONS: [(&str, Operation); 5] = [
    ("strdup", duplicate),
    ("asprintf", print_to_a_block),
    ("open_memstream", write_to_a_stream),
    ("getline", write_and_read_a_line),
    ("realloc", reallocate),
];

#[inline(never)]
fn perform(operation: Operation, secret: Secret) {
    let mut bytes = [0; LEN];
    secret.fill(&mut bytes);
    operation(&bytes);
}

/// By a thread that waits, so that what it has freed isn't used again by who counts.
fn count_outside(operation: Operation, secret: Secret) -> usize {
    let (sender, stack) = mpsc::channel();
    let is_counted = Barrier::new(2);
    thread::scope(|scope| {
        scope.spawn(|| {
            perform(operation, secret);
            sender.send(own_stack()).unwrap();
            is_counted.wait();
        });
        let count = secret.count_but(stack.recv().unwrap());
        is_counted.wait();
        count
    })
}

#[test]
fn what_c_code_frees_in_a_run_is_erased_and_outside_it_is_not() {
    for (i, (name, operation)) in (0..).zip(OPERATIONS) {
        let (in_run, control) = (Secret(1_000 + i), Secret(2_000 + i));
        inside(|| perform(operation, in_run));
        assert_eq!(in_run.count(), 0, "{name}");
        assert_ne!(count_outside(operation, control), 0, "control: {name}");
    }
}

#[test]
fn a_block_of_a_run_is_erased_where_it_is_freed_be_that_outside_or_in_another_thread() {
    let allocate = |function, size| match function {
        // SAFETY: takes numbers.
        0 => unsafe { libc::malloc(size) },
        // SAFETY: as above.
        1 => unsafe { libc::calloc(1, size) },
        // SAFETY: as above.
        2 => unsafe { libc::memalign(256, size) },
        // SAFETY: as above, and null is no block.
        _ => unsafe { libc::realloc(ptr::null_mut(), size) },
    };
    for (function, size) in [
        (0, 24),
        (0, 1_000),
        (0, 100_000),
        (0, 1_000_000),
        (1, 1_000),
        (2, 1_000),
        (3, 1_000),
    ] {
        for elsewhere in [false, true] {
            let number = 3_000 + 10 * size as u64 + 2 * function + u64::from(elsewhere);
            let secret = Secret(number);
            let block = inside(|| {
                let block: *mut u8 = allocate(function, size).cast();
                // SAFETY: as large.
                secret.fill(unsafe { slice::from_raw_parts_mut(block, size) });
                block.expose_provenance()
            });
            assert_ne!(secret.count(), 0, "control: it is alive");
            let drop = move || free(ptr::with_exposed_provenance_mut::<u8>(block));
            if elsewhere {
                thread::spawn(drop).join().unwrap();
            } else {
                drop();
            }
            assert_eq!(secret.count(), 0, "{function}, {size}, {elsewhere}");
        }
    }
}

#[test]
fn a_block_from_outside_is_erased_in_all_its_usable_size_where_it_is_freed_or_grows_in_a_run() {
    for (size, grows) in [(1_000, false), (1_000, true), (900, false), (901, true)] {
        // (Outside, a block may grow where it is.)
        for in_run in [true, false].into_iter().filter(|&in_run| in_run || !grows) {
            // SAFETY: takes a number.
            let block = unsafe { libc::malloc(size) };
            // SAFETY: alive.
            let usable = unsafe { libc::malloc_usable_size(block) };
            assert!(usable >= size);
            // SAFETY: as large.
            unsafe { block.cast::<u8>().write_bytes(0xa5, usable) };
            let address = block.addr();
            let give_up = || {
                let block = if grows {
                    // SAFETY: alive.
                    let moved = unsafe { libc::realloc(block, 200_000) };
                    assert_ne!(moved.addr(), address);
                    moved
                } else {
                    block
                };
                // Here, so that nothing else is allocated there meanwhile.
                let mut after = [0; 2_000];
                if !grows {
                    free(block);
                }
                assert_eq!(read(address, &mut after[..usable]), usable);
                if grows {
                    free(block);
                }
                after[LINKS..usable]
                    .iter()
                    .filter(|&&byte| byte == 0xa5)
                    .count()
            };
            let left = if in_run { inside(give_up) } else { give_up() };
            if in_run {
                assert_eq!(left, 0, "{size}, {grows}");
            } else {
                assert!(left > usable / 2, "control: {size}, {grows}: {left}");
            }
        }
    }
}

#[test]
fn what_realloc_cuts_off_in_place_is_erased_at_once() {
    inside(|| {
        // SAFETY: takes a number.
        let block: *mut u8 = unsafe { libc::malloc(1_000) }.cast();
        // SAFETY: as large.
        unsafe { block.write_bytes(0xa5, 1_000) };
        // SAFETY: alive.
        let same = unsafe { libc::realloc(block.cast(), 600) };
        assert_eq!(same.addr(), block.addr());
        let mut bytes = [0xee; 1_000];
        assert_eq!(read(block.addr(), &mut bytes), 1_000);
        assert!(bytes[..600].iter().all(|&byte| byte == 0xa5));
        assert!(bytes[600..].iter().all(|&byte| byte == 0));
        free(same);
    });
}

/// Nothing else tells how much C code has left.
#[test]
fn blocks_of_c_code_that_outlive_a_run_are_counted_in_their_usable_size() {
    // On a thread of its own, whose arena is counted.
    thread::spawn(|| {
        for size in [1, 100, 5_000, 300_000] {
            let before = {
                inside(|| ());
                stackbleach::heap::escaped()
            };
            // SAFETY: takes a number.
            let block = inside(|| unsafe { libc::malloc(size) });
            // SAFETY: alive.
            let usable = unsafe { libc::malloc_usable_size(block) };
            assert_eq!(stackbleach::heap::escaped() - before, usable);
            free(block);
            inside(|| ());
            assert_eq!(stackbleach::heap::escaped(), before);
        }
    })
    .join()
    .unwrap();
}
