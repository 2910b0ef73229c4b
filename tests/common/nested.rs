//! Nested calls of `stackbleach::run`, and where their stacks lie.

use std::{collections::HashSet, ops::Range};

use stackbleach::run;

use super::maps;

/// How many stacks a thread keeps, as the documentation says.
pub(crate) const MAX_CACHED: usize = 16;

/// The usable bytes of the stack that this is called on.
pub(crate) fn usable() -> Range<usize> {
    maps::around(maps::here()).range
}

/// The stacks of so many runs, one in the other, outermost first.
pub(crate) fn nested(levels: usize) -> Vec<Range<usize>> {
    fn nest(levels: usize, stacks: &mut Vec<Range<usize>>) {
        if levels == 0 {
            // All of them are there at this time, and none is where another is.
            let maps = maps::all();
            let mapped = |stack: &&Range<usize>| is_mapped(&maps, stack);
            assert_eq!(stacks.iter().filter(mapped).count(), stacks.len());
            let starts: HashSet<_> = stacks.iter().map(|stack| stack.start).collect();
            assert_eq!(starts.len(), stacks.len());
            return;
        }
        let before = usable();
        run(|| {
            stacks.push(usable());
            nest(levels - 1, stacks);
        })
        .unwrap();
        assert!(before.contains(&maps::here()));
    }
    let mut stacks = Vec::new();
    nest(levels, &mut stacks);
    assert_eq!(stacks.len(), levels);
    stacks
}

fn is_mapped(maps: &[maps::Mapping], stack: &Range<usize>) -> bool {
    // There it has memory from the base on, as far as it was touched.
    if cfg!(windows) {
        let at_base = |mapping: &maps::Mapping| mapping.range.contains(&(stack.end - 1));
        return maps
            .iter()
            .any(|mapping| at_base(mapping) && mapping.access == "rw-p");
    }
    maps.iter()
        .any(|mapping| mapping.range == *stack && mapping.access == "rw-p")
}

/// How many of them are mapped: for a process in which nobody else maps anything.
pub(crate) fn mapped(stacks: &[Range<usize>]) -> usize {
    let maps = maps::all();
    stacks
        .iter()
        .filter(|stack| is_mapped(&maps, stack))
        .count()
}
