//! Which register a byte of a register dump belongs to.

use std::{
    arch::x86_64::{__cpuid_count, _xgetbv},
    ops::Range,
};

pub(crate) use super::RegisterKind as Kind;

/// One byte of a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Byte {
    /// The kind of that register.
    pub kind: Kind,
    /// Which register of its kind, counted from 0; the general ones in the order of
    /// `user_regs_struct`.
    pub register: usize,
}

/// A component of the area that `xsave` writes, or some of one: registers one after the other.
pub(crate) struct Component {
    range: Range<usize>,
    kind: Kind,
    /// The number of the first, and how many bytes of each lie here.
    first: usize,
    bytes: usize,
}

/// The parts of an area of `len` bytes, in the standard format.
///
/// Intel SDM, volume 1, 13.4 and 13.5; what lies beyond the first two components is
/// where `cpuid` says.
pub(crate) fn layout(len: usize) -> Vec<Component> {
    let of = |range, kind, first, bytes| Component {
        range,
        kind,
        first,
        bytes,
    };
    let mut layout = vec![
        of(0..24, Kind::Other, 0, 24), // x87 control, status and pointers
        of(24..32, Kind::Other, 1, 8), // MXCSR and its mask
        of(32..160, Kind::X87, 0, 16),
        of(160..416, Kind::Vector, 0, 16), // xmm0 to xmm15
        of(416..576, Kind::Other, 2, 160), // reserved, and the header
    ];
    for component in 2..63 {
        if len <= 576 {
            break;
        }
        #[allow(unused_unsafe, reason = "safe since Rust 1.94")]
        // SAFETY: every processor in 64-bit mode has the instruction.
        let leaf = unsafe { __cpuid_count(0xd, component) };
        let (size, start) = (leaf.eax as usize, leaf.ebx as usize);
        // Supervisor components have no place in this format.
        if size == 0 || leaf.ecx & 1 != 0 || start < 576 || start + size > len {
            continue;
        }
        let (kind, first, bytes) = match component {
            2 => (Kind::Vector, 0, 16),  // upper halves of ymm0 to ymm15
            6 => (Kind::Vector, 0, 32),  // of zmm0 to zmm15
            7 => (Kind::Vector, 16, 64), // zmm16 to zmm31
            5 => (Kind::Mask, 0, 8),
            17 => (Kind::Tile, 8, 64), // the configuration
            18 => (Kind::Tile, 0, 1024),
            19 => (Kind::General, 32, 8), // APX: r16 to r31
            _ => (Kind::Other, 3, size),
        };
        layout.push(of(start..start + size, kind, first, bytes));
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
#[must_use]
pub fn has_tiles() -> bool {
    // SAFETY: the instruction is there where `xsave` is.
    is_x86_feature_detected!("xsave") && unsafe { _xgetbv(0) } & 1 << 18 != 0
}

/// What the byte at `offset` is part of.
pub(crate) fn byte(layout: &[Component], offset: usize) -> Byte {
    let component = layout
        .iter()
        .find(|component| component.range.contains(&offset));
    match component {
        Some(component) => Byte {
            kind: component.kind,
            register: component.first + (offset - component.range.start) / component.bytes,
        },
        None => Byte {
            kind: Kind::Other,
            register: 4,
        },
    }
}

/// The register that the byte at `offset` is part of, by name, and which byte of it that is.
pub(crate) fn name(layout: &[Component], offset: usize) -> (Kind, String, usize) {
    let component = layout
        .iter()
        .find(|component| component.range.contains(&offset));
    let Some(component) = component else {
        return (Kind::Other, "extended state".to_owned(), offset);
    };
    let within = offset - component.range.start;
    let number = component.first + within / component.bytes;
    let within = within % component.bytes;
    let is_upper = component.range.start >= 576;
    let (name, within) = match (component.kind, component.bytes) {
        (Kind::Vector, 16) if is_upper => (format!("ymm{number}"), 16 + within),
        (Kind::Vector, 16) => (format!("xmm{number}"), within),
        (Kind::Vector, 32) => (format!("zmm{number}"), 32 + within),
        (Kind::Vector, _) => (format!("zmm{number}"), within),
        (Kind::Mask, _) => (format!("k{number}"), within),
        (Kind::X87, _) => (format!("st{number}"), within),
        (Kind::Tile, _) if number == 8 => ("the tiles' configuration".to_owned(), within),
        (Kind::Tile, _) => (format!("tmm{number}"), within),
        (Kind::General, _) => (format!("r{}", number - 16), within),
        (Kind::Other, _) => ("the extended state's control words".to_owned(), offset),
    };
    (component.kind, name, within)
}

/// The general registers in the order of `user_regs_struct`.
pub(crate) const GENERAL: [&str; 27] = [
    "r15", "r14", "r13", "r12", "rbp", "rbx", "r11", "r10", "r9", "r8", "rax", "rcx", "rdx", "rsi",
    "rdi", "orig_rax", "rip", "cs", "eflags", "rsp", "ss", "fs_base", "gs_base", "ds", "es", "fs",
    "gs",
];
