//! Which register a byte of a register dump belongs to.

use std::arch::x86_64::{__cpuid_count, _xgetbv};

/// What kind of register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// General, with the flags and the instruction pointer.
    General,
    /// `xmm`, `ymm` and `zmm`, all their parts.
    Vector,
    /// AVX-512 masks.
    Mask,
    /// x87 and MMX.
    X87,
    /// AMX tiles and their configuration.
    Tile,
    /// Anything else that the processor stores along with these.
    Other,
}

/// The range of each state component in the area that `xsave` writes, in its
/// standard format, with its kind.
///
/// Intel SDM, volume 1, 13.4 and 13.5; what lies beyond the first two components
/// is as `cpuid` says.
pub(crate) fn layout(len: usize) -> Vec<(std::ops::Range<usize>, Kind)> {
    let mut layout = vec![
        (0..24, Kind::X87),       // control, status, instruction and data pointers
        (24..32, Kind::Other),    // MXCSR and its mask
        (32..160, Kind::X87),     // st0 to st7, mm0 to mm7
        (160..416, Kind::Vector), // xmm0 to xmm15
        (416..576, Kind::Other),  // reserved, and the header
    ];
    if len <= 576 {
        return layout;
    }
    for component in 2..63 {
        let leaf = __cpuid_count(0xd, component);
        let (size, start) = (leaf.eax as usize, leaf.ebx as usize);
        // Supervisor components have no place in this format.
        if size == 0 || leaf.ecx & 1 != 0 || start < 576 || start + size > len {
            continue;
        }
        let kind = match component {
            2 | 6 | 7 => Kind::Vector,
            5 => Kind::Mask,
            17 | 18 => Kind::Tile,
            19 => Kind::General, // APX: r16 to r31
            _ => Kind::Other,
        };
        layout.push((start..start + size, kind));
    }
    layout
}

/// The one part of a register dump that may differ without a key, and why.
///
/// XSTATE_BV, the header's first field, says which components the processor
/// believes to be in use. That changes when the kernel happens to switch away from
/// the process, and is no register: the components themselves are compared in any
/// case, the kernel fills in those that aren't in use.
pub(crate) const IN_USE: std::ops::Range<usize> = 512..520;

/// Whether there are AMX tiles that a program can use.
pub(crate) fn has_tiles() -> bool {
    // SAFETY: the instruction is there where `xsave` is.
    is_x86_feature_detected!("xsave") && unsafe { _xgetbv(0) } & 1 << 18 != 0
}

/// The kind of the byte at `offset`.
pub(crate) fn kind(layout: &[(std::ops::Range<usize>, Kind)], offset: usize) -> Kind {
    layout
        .iter()
        .find(|(range, _)| range.contains(&offset))
        .map_or(Kind::Other, |&(_, kind)| kind)
}
