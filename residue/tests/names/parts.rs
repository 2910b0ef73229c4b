use std::{
    cell::Cell,
    hint::black_box,
    ptr,
    sync::atomic::{AtomicU8, Ordering},
};

use stackbleach_residue::{Check, Finding, Place, residue};

use super::memory_with;

static CACHED: [AtomicU8; 32] = [const { AtomicU8::new(0) }; 32];

#[test]
fn a_static_has_its_name() {
    let report = residue(|key: &[u8; 32], out: &mut u8| {
        for (byte, &of_key) in CACHED.iter().zip(key) {
            byte.store(of_key, Ordering::Relaxed);
        }
        *out = CACHED[0].load(Ordering::Relaxed);
    });
    let found = memory_with(&report, "static `names::parts::CACHED` of names-");
    assert!(found.iter().any(|it| it.bytes == 32), "{report}");
}

thread_local! {
    static OF_THREAD: Cell<[u8; 32]> = const { Cell::new([0; 32]) };
}

#[test]
fn a_thread_local_is_named_too() {
    let report = residue(|key: &[u8; 32], out: &mut u8| {
        OF_THREAD.set(*key);
        *out = black_box(OF_THREAD.get())[0];
    });
    let found = memory_with(&report, "thread-local `names::parts::OF_THREAD");
    assert!(found.iter().any(|it| it.bytes == 32), "{report}");
}

#[inline(never)]
fn allocates(len: usize) -> Vec<u8> {
    let mut block = Vec::new();
    block.reserve_exact(black_box(len));
    block.resize(len, 0);
    block
}

#[track_caller]
fn assert_block(check: &Check, len: usize, state: &str, is_freed: bool) {
    let report = check.run(move |key: &[u8; 32], out: &mut u8| {
        let mut block = allocates(len);
        let middle = len / 2;
        block[middle..middle + 32].copy_from_slice(key);
        *out = black_box(&block)[middle];
        if !is_freed {
            std::mem::forget(block);
        }
    });
    let found = memory_with(&report, "allocated in `names::parts::allocates`");
    // The allocator rounds up, and takes a free block that is larger.
    let is_right = |it: &&Finding| {
        let words = it.part_of.as_ref().unwrap();
        let rest = words.strip_prefix("heap block of ").unwrap();
        let (size, rest) = rest.split_once(" bytes").unwrap();
        let size: usize = size.replace(',', "").parse().unwrap();
        (len..len + 8192).contains(&size) && rest.starts_with(state) && it.bytes_of_secret == 32
    };
    assert!(found.iter().any(is_right), "{report}");
}

#[test]
fn a_small_block_that_was_freed() {
    assert_block(&Check::new(), 200, ", free", true);
}

#[test]
fn a_large_block_that_was_freed() {
    assert_block(&Check::new(), 5000, "", true);
}

#[test]
fn a_block_that_is_in_use() {
    assert_block(&Check::new(), 5000, ", in use", false);
}

#[test]
fn a_block_with_a_mapping_of_its_own() {
    // At a first call: the allocator has fewer and fewer blocks that get one.
    let check = Check::new().warm_ups(0);
    assert_block(&check, 400_000, ", in use", false);
}

#[test]
fn a_mapping_that_the_operation_made() {
    const LEN: usize = 3 << 20;
    let report = residue(|key: &[u8; 32], out: &mut u8| {
        // SAFETY: a new mapping, where the kernel likes.
        let start = unsafe {
            libc::mmap(
                ptr::null_mut(),
                LEN,
                libc::PROT_READ | libc::PROT_WRITE,
                libc::MAP_PRIVATE | libc::MAP_ANONYMOUS,
                -1,
                0,
            )
        };
        assert_ne!(start, libc::MAP_FAILED);
        let middle = start.cast::<u8>().wrapping_add(LEN / 2);
        // SAFETY: in that mapping; any bytes will do.
        unsafe { middle.cast::<[u8; 32]>().write(*key) };
        // SAFETY: as above.
        *out = unsafe { middle.read_volatile() };
    });
    let found = memory_with(&report, "made by the operation");
    assert!(found.iter().any(|it| it.bytes_of_secret == 32), "{report}");
    assert!(
        found
            .iter()
            .all(|it| !matches!(it.place, Place::Stack { .. }))
    );
}
