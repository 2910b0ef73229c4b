//! Finding copies.

use std::{collections::HashMap, ops::Range};

use crate::value::Pieces;

/// From this length on, a part of a secret is found nowhere by chance.
const WINDOW: usize = 4;

/// How many secrets it takes until what follows them all is a copy: what is shorter than a window
/// would be found by chance with less.
pub(crate) fn rounds(pieces: Pieces) -> u64 {
    let short = pieces.iter().any(|&(_, length)| length < WINDOW);
    if short { 8 } else { 2 }
}

/// Where the same part of each secret lies at the same place of each memory. Parts that touch
/// are one copy.
pub(crate) fn copies(memories: &[&[u8]], secrets: &[Vec<u8>], parts: &Parts) -> Vec<Range<usize>> {
    let Some(first) = memories.first() else {
        return Vec::new();
    };
    let lengths = memories.iter().map(|memory| memory.len());
    let shortest = lengths.min().unwrap_or(0);
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut place = 0;
    while place < shortest {
        // No secret has a zero, and nearly all that is searched is wiped.
        if first[place] == 0 {
            place += zeros(&first[place..shortest]);
            continue;
        }
        for part in parts.at(&first[place..shortest]) {
            let all = memories.iter().zip(secrets);
            let mut all = all.map(|(memory, secret)| (&memory[place..], &secret[part.clone()]));
            if all.all(|(memory, part)| memory.starts_with(part)) {
                add(&mut found, place..place + part.len());
            }
        }
        place += 1;
    }
    found
}

fn zeros(memory: &[u8]) -> usize {
    let words = memory
        .chunks_exact(64)
        .take_while(|chunk| **chunk == [0; 64]);
    let skipped = 64 * words.count();
    let rest = memory[skipped..].iter().take_while(|byte| **byte == 0);
    skipped + rest.count()
}

fn add(found: &mut Vec<Range<usize>>, copy: Range<usize>) {
    match found.last_mut() {
        Some(last) if copy.start <= last.end => last.end = last.end.max(copy.end),
        _ => found.push(copy),
    }
}

/// The parts of the first secret that are looked for, by their first bytes.
pub(crate) struct Parts {
    windows: HashMap<[u8; WINDOW], Vec<Range<usize>>>,
    short: Vec<(Vec<u8>, Range<usize>)>,
}

impl Parts {
    pub(crate) fn of(secret: &[u8], pieces: Pieces) -> Self {
        let mut windows: HashMap<_, Vec<_>> = HashMap::new();
        let mut short = Vec::new();
        for &(offset, length) in pieces {
            if length < WINDOW {
                let part = offset..offset + length;
                short.push((secret[part.clone()].to_vec(), part));
                continue;
            }
            for start in offset..=offset + length - WINDOW {
                let part = start..start + WINDOW;
                let bytes = secret[part.clone()].try_into().expect("a window");
                windows.entry(bytes).or_default().push(part);
            }
        }
        Self { windows, short }
    }

    /// Those that memory starts with.
    fn at(&self, memory: &[u8]) -> impl Iterator<Item = &Range<usize>> {
        let windows = memory
            .first_chunk()
            .and_then(|bytes| self.windows.get(bytes));
        let short = self.short.iter();
        let short = short.filter(move |(bytes, _)| memory.starts_with(bytes));
        windows
            .into_iter()
            .flatten()
            .chain(short.map(|(_, part)| part))
    }
}
