//! Who allocated a block: a breakpoint on the allocator's functions, and another one where they return.

use std::collections::BTreeMap;

use super::{
    Frame, Objects,
    blocks::{Block, Owner, word},
    next_hits,
    unwind::{self, Call},
    watch,
};
use crate::tracee::{BREAKPOINT, Obstacle, Tracee};

/// For each block the calls that were under way when the operation allocated it last; nothing for what
/// was there before.
pub(crate) fn allocated(
    subject: &mut Tracee,
    objects: &mut Objects,
    blocks: &[Block],
) -> Result<Vec<Vec<Frame>>, Obstacle> {
    objects.renew(subject)?;
    let mut found: BTreeMap<u64, Vec<Call>> = BTreeMap::new();
    let Some(owner) = blocks.first().map(|block| block.owner) else {
        return Ok(Vec::new());
    };
    let entries = entries(objects, owner);
    watch::watch(subject, &entries, watch::On::Execution)?;
    while next_hits(subject)? != 0 {
        let at_entry = subject.registers()?;
        // `posix_memalign` stores the address, all others return it.
        let is_stored = entries.get(POSIX_MEMALIGN) == Some(&at_entry.rip);
        let Some(return_to) = word(subject, at_entry.rsp) else {
            continue;
        };
        if !run_to_return(subject, return_to, at_entry.rsp + 8)? {
            break;
        }
        let address = if is_stored {
            word(subject, at_entry.rdi)
        } else {
            Some(subject.registers()?.rax)
        };
        if let Some(address) = address
            && blocks.iter().any(|block| block.start == address)
        {
            objects.renew(subject)?;
            found.insert(address, unwind::unwind(subject, objects)?);
        }
    }
    let frames = blocks.iter().map(|block| {
        let calls = found.get(&block.start).map_or(&[][..], Vec::as_slice);
        super::named(subject, objects, calls)
    });
    Ok(frames.collect())
}

/// The place of `posix_memalign` in the list.
const POSIX_MEMALIGN: usize = 3;

/// Where the functions that allocate are.
fn entries(objects: &Objects, owner: Owner) -> Vec<u64> {
    let names: &[&[&str]] = match owner {
        Owner::Malloc => &[&["malloc"], &["calloc"], &["realloc"], &["posix_memalign"]],
        // With what Rust's names begin with, or without.
        Owner::StackbleachHeap => &[
            &["__rust_alloc", "___rustc12___rust_alloc"],
            &["__rust_alloc_zeroed", "___rustc19___rust_alloc_zeroed"],
            &["__rust_realloc", "___rustc14___rust_realloc"],
        ],
    };
    let mut entries = Vec::new();
    for names in names {
        let is_one = |name: &str| {
            names
                .iter()
                .any(|&it| name == it || it.starts_with("___") && name.ends_with(it))
        };
        entries.extend(objects.functions(is_one).first());
    }
    entries
}

/// Lets it run until the function returns whose caller has that stack pointer; `false` if it ended
/// before that.
fn run_to_return(subject: &mut Tracee, return_to: u64, pointer: u64) -> Result<bool, Obstacle> {
    let mut original = [0];
    subject.read(return_to, &mut original)?;
    loop {
        subject.write(return_to, &[BREAKPOINT])?;
        // Functions of the allocator call each other.
        while next_hits(subject)? != 0 {}
        subject.write(return_to, &original)?;
        let mut registers = subject.registers()?;
        if registers.rip != return_to + 1 {
            return Ok(false);
        }
        registers.rip = return_to;
        subject.set_registers(&registers)?;
        if registers.rsp == pointer {
            return Ok(true);
        }
        // Another call from the same place.
        subject.step()?;
    }
}
