//! Each function does what POSIX and glibc say, in a run as outside.

use std::{ffi::c_void, hint::black_box, io, ptr, slice};

use super::inside;

unsafe extern "C" {
    fn valloc(size: usize) -> *mut c_void;
    fn pvalloc(size: usize) -> *mut c_void;
}

const PAGE: usize = 4096;

/// In a run and outside.
fn both(check: impl Fn()) {
    check();
    inside(&check);
}

fn set_errno(number: i32) {
    // SAFETY: has no preconditions.
    let own = unsafe { libc::__errno_location() };
    // SAFETY: the thread's own.
    unsafe { own.write(number) };
}

fn errno() -> i32 {
    io::Error::last_os_error().raw_os_error().unwrap()
}

fn free(block: *mut c_void) {
    // SAFETY: allocated by who calls this.
    unsafe { libc::free(block) };
}

/// It is aligned, has so many bytes, all of which can be written to, and `errno` is what it was.
#[track_caller]
fn is_fine(size: usize, align: usize, allocate: impl Fn() -> *mut c_void) {
    set_errno(42);
    let block = allocate();
    assert_eq!(errno(), 42, "{size}, {align}");
    assert!(!block.is_null(), "{size}, {align}");
    assert_eq!(block.addr() % align, 0, "{size}, {align}");
    // SAFETY: alive.
    let usable = unsafe { libc::malloc_usable_size(block) };
    assert!(usable >= size, "{size}, {align}: {usable}");
    // SAFETY: as large.
    unsafe { block.cast::<u8>().write_bytes(0xa5, usable) };
    free(block);
    assert_eq!(errno(), 42, "{size}, {align}");
}

/// It is null, for that reason.
#[track_caller]
fn fails(reason: i32, allocate: impl Fn() -> *mut c_void) {
    set_errno(0);
    assert!(black_box(allocate()).is_null());
    assert_eq!(errno(), reason);
}

const SIZES: [usize; 12] = [
    0, 1, 15, 16, 17, 128, 129, 4_000, 65_537, 262_144, 262_145, 3_000_000,
];
const ALIGNMENTS: [usize; 7] = [8, 16, 32, 256, PAGE, 65_536, 1 << 18];

#[test]
fn blocks_of_all_sizes_and_alignments_are_fine() {
    both(|| {
        for size in SIZES {
            let least = align_of::<libc::max_align_t>();
            // SAFETY: takes numbers.
            is_fine(size, least, || unsafe { libc::malloc(size) });
            // SAFETY: as above.
            is_fine(size, least, || unsafe { libc::calloc(size, 1) });
            // SAFETY: as above.
            is_fine(size, PAGE, || unsafe { valloc(size) });
            // SAFETY: as above.
            is_fine(size.next_multiple_of(PAGE), PAGE, || unsafe {
                pvalloc(size)
            });
            for align in ALIGNMENTS {
                // SAFETY: as above.
                is_fine(size, align, || unsafe { libc::aligned_alloc(align, size) });
                // SAFETY: as above.
                is_fine(size, align, || unsafe { libc::memalign(align - 1, size) });
                is_fine(size, align, || {
                    let mut block = ptr::null_mut();
                    // SAFETY: a place, and numbers.
                    let error = unsafe { libc::posix_memalign(&raw mut block, align, size) };
                    assert_eq!(error, 0);
                    block
                });
            }
        }
    });
}

#[test]
fn what_calloc_returns_is_zero_where_blocks_were_used_before() {
    both(|| {
        for size in SIZES.into_iter().filter(|&size| size < 1_000_000) {
            for _ in 0..2 {
                // SAFETY: takes numbers.
                let block: *mut u8 = unsafe { libc::calloc(3, size) }.cast();
                // SAFETY: as large.
                let bytes = unsafe { slice::from_raw_parts_mut(block, 3 * size) };
                assert!(bytes.iter().all(|&byte| byte == 0), "{size}");
                bytes.fill(0xa5);
                free(block.cast());
            }
        }
    });
}

#[test]
fn what_cannot_be_had_is_null_and_errno_says_why() {
    both(|| {
        let (most, half) = (black_box(usize::MAX), black_box(usize::MAX / 2 + 1));
        for size in [half, most - PAGE, most] {
            // SAFETY: takes numbers, here and below.
            fails(libc::ENOMEM, || unsafe { libc::malloc(size) });
            // SAFETY: as above.
            fails(libc::ENOMEM, || unsafe { libc::calloc(size, 1) });
            // SAFETY: as above.
            fails(libc::ENOMEM, || unsafe { libc::aligned_alloc(64, size) });
            // SAFETY: as above.
            fails(libc::ENOMEM, || unsafe { libc::memalign(64, size) });
            // SAFETY: as above.
            fails(libc::ENOMEM, || unsafe { valloc(size) });
            // SAFETY: as above.
            fails(libc::ENOMEM, || unsafe { pvalloc(size) });
        }
        // SAFETY: as above.
        fails(libc::ENOMEM, || unsafe { libc::calloc(half, 2) });
        // SAFETY: as above.
        fails(libc::ENOMEM, || unsafe {
            libc::reallocarray(ptr::null_mut(), half, 2)
        });
        for align in [0, 3, 48] {
            // SAFETY: as above.
            fails(libc::EINVAL, || unsafe { libc::aligned_alloc(align, 48) });
        }
        // SAFETY: as above.
        fails(libc::EINVAL, || unsafe { libc::memalign(half + 1, 1) });
    });
    // Nothing of this was had past the arenas.
    assert_eq!(
        stackbleach::heap::malloc_erasure(),
        stackbleach::HeapErasure::Runs
    );
}

#[test]
fn posix_memalign_returns_what_is_wrong_and_changes_nothing() {
    both(|| {
        let untouched = ptr::without_provenance_mut(0x5a);
        for (align, size, error) in [
            (0, 8, libc::EINVAL),
            (4, 8, libc::EINVAL),
            (24, 8, libc::EINVAL),
            (16, usize::MAX, libc::ENOMEM),
        ] {
            let mut block = untouched;
            set_errno(42);
            // SAFETY: a place, and numbers.
            let returned = unsafe { libc::posix_memalign(&raw mut block, align, size) };
            assert_eq!((returned, errno(), block), (error, 42, untouched));
        }
    });
}

/// What is written to a block's nth byte.
fn nth(i: usize) -> u8 {
    u8::try_from(i % 251).unwrap()
}

#[test]
fn realloc_keeps_what_was_there_and_is_malloc_and_free_as_well() {
    both(|| {
        // SAFETY: null is no block.
        let mut block = unsafe { libc::realloc(ptr::null_mut(), 1) }.cast::<u8>();
        let mut len: usize = 1;
        // SAFETY: as large.
        unsafe { block.write(0) };
        let sizes = [
            2, 16, 17, 500, 400, 1_000, 70_000, 69_000, 300_000, 1_000_000, 400_000, 5, 100,
        ];
        for size in sizes {
            // SAFETY: alive.
            block = unsafe { libc::realloc(block.cast(), size) }.cast();
            // SAFETY: as large.
            let bytes = unsafe { slice::from_raw_parts_mut(block, size) };
            let kept = len.min(size);
            assert!((0..kept).all(|i| bytes[i] == nth(i)), "{len}, {size}");
            bytes
                .iter_mut()
                .enumerate()
                .for_each(|(i, byte)| *byte = nth(i));
            len = size;
        }
        // A block that can't grow stays.
        // SAFETY: alive, here and below.
        fails(libc::ENOMEM, || unsafe {
            libc::realloc(block.cast(), usize::MAX)
        });
        // SAFETY: as above.
        fails(libc::ENOMEM, || unsafe {
            libc::reallocarray(block.cast(), usize::MAX, 3)
        });
        // SAFETY: as above.
        assert_eq!(unsafe { block.cast::<[u8; 100]>().read() }[99], 99);
        // SAFETY: as above.
        let block = unsafe { libc::reallocarray(block.cast(), 1_000, 3) };
        // SAFETY: as above.
        assert_eq!(unsafe { block.cast::<[u8; 100]>().read() }[99], 99);
        set_errno(42);
        // SAFETY: as above.
        assert!(unsafe { libc::realloc(block, 0) }.is_null());
        assert_eq!(errno(), 42);
    });
}

#[test]
fn null_is_no_block() {
    both(|| {
        free(ptr::null_mut());
        // SAFETY: null.
        assert_eq!(unsafe { libc::malloc_usable_size(ptr::null_mut()) }, 0);
    });
}
