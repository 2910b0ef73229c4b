//! The record is enough to tell what an address is.

use core::alloc::{GlobalAlloc, Layout};
use std::thread;

use crate::{Heap, heap::inside};
use reader::{Block, Is, Reader, State};

mod reader;
mod symbol;

static HEAP: Heap = Heap::new();

fn layout(size: usize) -> Layout {
    Layout::from_size_align(size, 1).unwrap()
}

fn alloc(size: usize) -> usize {
    // SAFETY: not of zero bytes.
    let block = unsafe { HEAP.alloc(layout(size)) };
    assert!(!block.is_null());
    block.expose_provenance()
}

fn free(block: usize, size: usize) {
    // SAFETY: each is freed once.
    unsafe { HEAP.dealloc(std::ptr::with_exposed_provenance_mut(block), layout(size)) };
}

/// What is said of a block's first and last byte, which must be the same.
fn said(reader: &Reader, block: usize, size: usize) -> Block {
    let first = reader.at(block);
    assert_eq!(first, reader.at(block + size - 1), "{size}");
    let Is::In(said) = first else {
        panic!("{size}: {first:?}");
    };
    assert_eq!(said.start, block, "{size}");
    assert!(said.size >= size, "{size}: {said:?}");
    said
}

/// Then the process's file has addresses of the emulator's, or takes minutes to be read.
fn is_emulated() -> bool {
    let is = std::env::var_os("STACKBLEACH_EMULATOR").is_some();
    if is {
        println!("NOT TESTED: the heap read by its record, under an emulator");
    }
    is
}

#[test]
fn who_reads_the_record_agrees_with_who_allocates_and_frees() {
    if is_emulated() {
        return;
    }
    inside(|| {
        let reader = Reader::new().expect("it is there, and its version is known");
        let sizes = reader.class_sizes();
        // One of each class first, so that no slab is without blocks.
        let kept: Vec<_> = sizes.iter().map(|&size| (size, alloc(size))).collect();
        for &(size, kept) in &kept {
            let blocks = [alloc(size), alloc(size)];
            let mut all = vec![kept];
            all.extend(blocks);
            for &block in &all {
                let said = said(&reader, block, size);
                assert_eq!((said.size, said.state), (size, State::Alive));
            }
            free(blocks[0], size);
            assert_eq!(said(&reader, blocks[0], size).state, State::Free);
            assert_eq!(said(&reader, blocks[1], size).state, State::Alive);
            thread::spawn(move || free(blocks[1], size)).join().unwrap();
            assert_eq!(said(&reader, blocks[1], size).state, State::Waiting);
            assert_eq!(said(&reader, kept, size).state, State::Alive);
        }
        for (size, block) in kept {
            free(block, size);
        }
    });
}

#[test]
fn it_agrees_about_what_was_never_used_and_what_is_no_block() {
    if is_emulated() {
        return;
    }
    inside(|| {
        let size = 48;
        let block = alloc(size);
        let reader = Reader::new().unwrap();
        let next = alloc(size);
        // The last that was used, or else there is one after it.
        let last = block.max(next);
        assert_eq!(reader.at(last + size), Is::NeverUsed);
        assert_eq!(reader.at(block & !((1 << 20) - 1)), Is::Header);
        assert_eq!(reader.at(block | ((1 << 20) - 1)), Is::NeverUsed);
        let local = 0_u8;
        assert_eq!(reader.at((&raw const local).addr()), Is::Elsewhere);
        free(block, size);
        free(next, size);
    });
}

#[test]
fn it_agrees_about_blocks_with_chunks_of_their_own() {
    if is_emulated() {
        return;
    }
    inside(|| {
        // The first is kept for the next one that fits, the last is too large for that.
        for (size, is_kept) in [((256 << 10) + 1, true), (3 << 20, true), (5_000_000, false)] {
            let block = alloc(size);
            let reader = Reader::new().unwrap();
            // What it holds doesn't matter, also where another chunk would have its header.
            for at in (0..size).step_by(4096) {
                let at = std::ptr::with_exposed_provenance_mut::<u8>(block + at);
                // SAFETY: in the block.
                unsafe { at.write(2) };
            }
            let said = said(&reader, block, size);
            assert_eq!((said.size - size) / 4096, 0);
            assert_eq!(said.state, State::Alive);
            free(block, size);
            let freed = Block {
                state: State::Free,
                ..said
            };
            let expected = if is_kept { Is::In(freed) } else { Is::Closed };
            assert_eq!(reader.at(block), expected);
            if is_kept {
                assert_eq!(alloc(size), block);
                assert_eq!(reader.at(block), Is::In(said));
                free(block, size);
            }
        }
    });
}
