//! Blocks of glibc's `malloc`, from the headers that it keeps before them (malloc/malloc.c, "Chunk
//! representations").

use std::ops::Range;

use super::blocks::{Block, Owner, State, word};
use crate::tracee::Tracee;

/// Before a block there are the size of the block before it, if that is free, and its own size with
/// three flags; a block may reach into the first word of the next header.
const HEADER: u64 = 16;
const FLAGS: u64 = 0b111;
const PREVIOUS_IN_USE: u64 = 0b001;
const MAPPED: u64 = 0b010;
const OTHER_ARENA: u64 = 0b100;

/// Arenas of threads begin at multiples of it.
const ARENA: u64 = 64 << 20;

/// The first block of an arena is a thread's lists of small free blocks.
const LISTS: u64 = 0x290;

const PAGE: u64 = 4096;

/// The block that an address lies in. `mapping` is what it is mapped with.
pub(crate) fn block(
    tracee: &Tracee,
    mapping: &Range<u64>,
    is_main: bool,
    address: u64,
) -> Option<Block> {
    let first = if is_main {
        Some(mapping.start)
    } else {
        first_of_arena(tracee, mapping, address)
    };
    match first {
        Some(first) => in_arena(tracee, first, mapping.end, address),
        None => mapped(tracee, mapping, address),
    }
}

fn size(tracee: &Tracee, chunk: u64) -> Option<(u64, u64)> {
    let size = word(tracee, chunk + 8)?;
    Some((size & !FLAGS, size & FLAGS))
}

/// Where the first header of a thread's arena is: after what the arena itself has to note.
fn first_of_arena(tracee: &Tracee, mapping: &Range<u64>, address: u64) -> Option<u64> {
    const NOTES: u64 = 0x1000;

    let start = address & !(ARENA - 1);
    if start < mapping.start {
        return None;
    }
    let arena = word(tracee, start)?;
    if !(start..start + NOTES).contains(&arena) {
        return None;
    }
    let mut chunks = (start..start + NOTES).step_by(16);
    chunks.find(|&chunk| size(tracee, chunk) == Some((LISTS, PREVIOUS_IN_USE | OTHER_ARENA)))
}

fn in_arena(tracee: &Tracee, first: u64, end: u64, address: u64) -> Option<Block> {
    let mut chunk = first;
    loop {
        let (size, flags) = size(tracee, chunk)?;
        let next = chunk.checked_add(size)?;
        if size < 2 * HEADER || size % 16 != 0 || flags & MAPPED != 0 || next > end {
            return None;
        }
        if (chunk + HEADER..next + HEADER / 2).contains(&address) {
            return Some(Block {
                start: chunk + HEADER,
                size: size - HEADER / 2,
                state: state(tracee, first, chunk, size, end),
                owner: Owner::Malloc,
            });
        }
        chunk = next;
    }
}

/// Where that can be told: small free blocks may also be in lists that nothing here knows of.
fn state(tracee: &Tracee, first: u64, chunk: u64, len: u64, end: u64) -> Option<State> {
    const LISTED: u64 = 0x410;

    let next = chunk + len;
    // The last is what nobody has, up to the end.
    if next + HEADER > end || size(tracee, next)?.1 & PREVIOUS_IN_USE == 0 {
        return Some(State::Free);
    }
    if len > LISTED {
        return Some(State::Alive);
    }
    // The lists by size, after as many counts of 16 bits. Each links to the next, by an address that is
    // mixed with where it is.
    let lists = first + HEADER + 64 * 2;
    let mut listed = word(tracee, lists + (len - 0x20) / 16 * 8)?;
    for _ in 0..64 {
        if listed == chunk + HEADER {
            return Some(State::Free);
        }
        if listed == 0 {
            break;
        }
        listed = word(tracee, listed)? ^ (listed >> 12);
    }
    None
}

/// A block with a mapping of its own. Mappings that lie next to each other are one to the kernel.
fn mapped(tracee: &Tracee, mapping: &Range<u64>, address: u64) -> Option<Block> {
    let mut page = address & !(PAGE - 1);
    while page >= mapping.start {
        let is_first = word(tracee, page) == Some(0);
        if let Some((size, MAPPED)) = size(tracee, page)
            && is_first
            && size % PAGE == 0
            && page + size <= mapping.end
            && (page + HEADER..page + size).contains(&address)
        {
            return Some(Block {
                start: page + HEADER,
                size: size - HEADER,
                state: Some(State::Alive),
                owner: Owner::Malloc,
            });
        }
        page = page.checked_sub(PAGE)?;
    }
    None
}
