//! Which place an address lies in, by the mappings.

use std::{fs::File, io::Read, ops::Range};

use super::steer::Acted;
use crate::{
    Place,
    snapshot::{Mapping, PAGE},
};

/// Which place an address lies in.
pub(super) struct Places<'a> {
    mappings: &'a [Mapping],
    stack_pointer: u64,
}

impl<'a> Places<'a> {
    pub(super) fn of(acted: &'a Acted) -> Self {
        Self {
            mappings: &acted.after.mappings,
            stack_pointer: acted.after.stack_pointer,
        }
    }

    fn index(&self, address: u64) -> Option<usize> {
        let mut mappings = self.mappings.iter();
        mappings.position(|mapping| mapping.range.contains(&address))
    }

    /// Whether both lie in one mapping, on one side of the stack pointer.
    pub(super) fn are_together(&self, one: u64, other: u64) -> bool {
        self.index(one) == self.index(other)
            && (one < self.stack_pointer) == (other < self.stack_pointer)
    }

    /// Whether it lies on the stack that the operation was called on.
    pub(super) fn is_stack(&self, address: u64) -> bool {
        let index = self.index(self.stack_pointer);
        index.is_some() && self.index(address) == index
    }

    pub(super) fn place(&self, address: u64) -> Place {
        let Some(index) = self.index(address) else {
            return Place::Mapping {
                name: String::new(),
                permissions: "unmapped".to_owned(),
            };
        };
        let mapping = &self.mappings[index];
        if mapping.range.contains(&self.stack_pointer) {
            let below = self.stack_pointer.cast_signed() - address.cast_signed();
            return Place::Stack { below };
        }
        if mapping.name == "[heap]" || self.is_arena(index) {
            return Place::Heap;
        }
        if let Some(object) = self.object(index, address) {
            return Place::Static { object };
        }
        if mapping.name.starts_with("[stack") || self.is_thread_stack(index) {
            return Place::ThreadStack;
        }
        Place::Mapping {
            name: mapping.name.clone(),
            permissions: mapping.permissions.clone(),
        }
    }

    /// One of glibc's arenas, which begin at multiples of 64 MiB.
    fn is_arena(&self, index: usize) -> bool {
        const ALIGNMENT: u64 = 64 << 20;
        // What parts of it are closed lie behind.
        let start = self.row_of_plain(index).start;
        let range = &self.mappings[index].range;
        self.mappings[index].name.is_empty()
            && range.start - range.start % ALIGNMENT >= start
            && self
                .mappings
                .iter()
                .any(|it| it.range.start == range.start - range.start % ALIGNMENT)
    }

    /// All plain mappings right before this one, and it.
    fn row_of_plain(&self, index: usize) -> Range<u64> {
        let mut first = index;
        while first > 0
            && self.mappings[first - 1].name.is_empty()
            && self.mappings[first - 1].range.end == self.mappings[first].range.start
        {
            first -= 1;
        }
        self.mappings[first].range.start..self.mappings[index].range.end
    }

    /// Of a file of which a part is code, or what of that lies behind the file's own memory.
    fn object(&self, index: usize, address: u64) -> Option<String> {
        let name = if self.mappings[index].name.is_empty() {
            &self.mappings.get(index.checked_sub(1)?)?.name
        } else {
            &self.mappings[index].name
        };
        let mut of_file = self.mappings.iter().filter(|it| it.name == *name);
        let has_code = of_file.clone().any(|it| it.permissions.contains('x'));
        let start = of_file.next()?.range.start;
        if !name.starts_with('/') || !has_code {
            return None;
        }
        if self.mappings[index].name.is_empty() && address >= start + size(name)? {
            return None;
        }
        name.rsplit('/').next().map(str::to_owned)
    }

    fn is_thread_stack(&self, index: usize) -> bool {
        let mapping = &self.mappings[index];
        let Some(before) = index.checked_sub(1).map(|before| &self.mappings[before]) else {
            return false;
        };
        mapping.name.is_empty()
            && mapping.permissions == "rw-p"
            && before.permissions == "---p"
            && before.range.end == mapping.range.start
    }
}

/// How much address space an object takes, with what is zero in the beginning: by its program headers
/// (ELF-64, of a program or library that can lie anywhere).
fn size(path: &str) -> Option<u64> {
    const LOAD: u32 = 1;

    let mut start = [0; 4096];
    let len = File::open(path).ok()?.read(&mut start).ok()?;
    let start = &start[..len];
    let word = |at: usize| Some(u64::from_le_bytes(*start.get(at..)?.first_chunk()?));
    let half = |at: usize| Some(u16::from_le_bytes(*start.get(at..)?.first_chunk()?));
    let headers = usize::try_from(word(0x20)?).ok()?;
    let (each, count) = (usize::from(half(0x36)?), usize::from(half(0x38)?));
    let mut end = 0;
    for header in (0..count).map(|number| headers + number * each) {
        let kind = u32::from_le_bytes(*start.get(header..)?.first_chunk()?);
        if kind == LOAD {
            end = end.max(word(header + 0x10)?.checked_add(word(header + 0x28)?)?);
        }
    }
    end.checked_next_multiple_of(PAGE as u64)
}
