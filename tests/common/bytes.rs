//! Counting and comparing bytes, fast where nothing is optimised too.
#![allow(dead_code, reason = "each area uses some of this")]

/// Whether each is that one. Compared to themselves, a byte further on: fast, unoptimised too.
pub(crate) fn all_are(bytes: &[u8], byte: u8) -> bool {
    let Some((first, rest)) = bytes.split_first() else {
        return true;
    };
    *first == byte && *rest == bytes[..rest.len()]
}

/// How many of the bytes are that one.
pub(crate) fn count(bytes: &[u8], wanted: u8) -> usize {
    // By blocks that are alike, as far as there are any: byte by byte takes long, unoptimised.
    const BLOCK: usize = 1 << 10;
    let all = [wanted; BLOCK];
    let zeros = [0; BLOCK];
    let in_block = |block: &[u8]| {
        if *block == all[..block.len()] {
            block.len()
        } else if wanted != 0 && *block == zeros[..block.len()] {
            0
        } else {
            block.iter().filter(|&&byte| byte == wanted).count()
        }
    };
    bytes.chunks(BLOCK).map(in_block).sum()
}

/// How many of the bytes are not zero.
pub(crate) fn count_not_zero(bytes: &[u8]) -> usize {
    bytes.len() - count(bytes, 0)
}
