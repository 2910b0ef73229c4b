//! A stack in the kernel's list of mappings.

use crate::span::Span;

/// Mappings that adjoin each other, all private and writable, and what lies below them. A stack is one
/// such mapping or more: a locked page splits it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mapped {
    pub(super) bounds: Span,
    /// Where the closed mappings begin that adjoin them, or else they themselves.
    pub(super) closed: usize,
    /// Where the mapping before those ends: so far the stack has room.
    pub(super) room: usize,
    /// Where the mappings of any kind begin that adjoin them and each other.
    pub(super) touching: usize,
    /// Where the last shared mapping before them ends, or 0.
    pub(super) shared: usize,
    /// Where the last closed mapping before them ends, or 0.
    pub(super) closed_end: usize,
}

impl Mapped {
    /// The mappings with this address in them or at their end, from the text of `/proc/self/maps`.
    pub(super) fn around(maps: &[u8], address: usize) -> Option<Self> {
        // Of each mapping: where it lies, whether it is private and writable, whether it is private.
        let mut below: Vec<(Span, bool, bool)> = Vec::new();
        let mut run = Span::EMPTY;
        for line in maps.split(|&byte| byte == b'\n') {
            let Some((start, end, protection)) = fields(line) else {
                continue;
            };
            let (plain, private) = (is_plain(protection), is_private(protection));
            if plain && start == run.end {
                run.end = end;
                continue;
            }
            if run.has_stack_pointer(address) {
                break;
            }
            if run != Span::EMPTY {
                below.push((run, true, true));
            }
            let bounds = Span { start, end };
            if plain {
                run = bounds;
            } else {
                run = Span::EMPTY;
                below.push((bounds, false, private));
            }
        }
        if !run.has_stack_pointer(address) {
            return None;
        }
        let mut mapped = Self {
            bounds: run,
            closed: run.start,
            room: 0,
            touching: run.start,
            shared: 0,
            closed_end: 0,
        };
        for &(bounds, plain, private) in below.iter().rev() {
            if bounds.end == mapped.touching {
                if mapped.closed == mapped.touching && !plain && private {
                    mapped.closed = bounds.start;
                }
                mapped.touching = bounds.start;
            }
            if !private {
                mapped.shared = mapped.shared.max(bounds.end);
            } else if !plain {
                mapped.closed_end = mapped.closed_end.max(bounds.end);
            }
            if bounds.end <= mapped.closed {
                mapped.room = mapped.room.max(bounds.end);
            }
        }
        Some(mapped)
    }
}

/// Start, end, and whether it is private and writable: `7f00-7f20 rw-p …`.
pub(in super::super) fn mapping(line: &[u8]) -> Option<(usize, usize, bool)> {
    let (start, end, protection) = fields(line)?;
    Some((start, end, is_plain(protection)))
}

fn fields(line: &[u8]) -> Option<(usize, usize, &[u8])> {
    let line = str::from_utf8(line.get(..line.len().min(48))?).ok()?;
    let mut fields = line.split(' ');
    let (start, end) = fields.next()?.split_once('-')?;
    let protection = fields.next()?.as_bytes();
    Some((
        usize::from_str_radix(start, 16).ok()?,
        usize::from_str_radix(end, 16).ok()?,
        protection,
    ))
}

fn is_plain(protection: &[u8]) -> bool {
    protection.starts_with(b"rw") && is_private(protection)
}

fn is_private(protection: &[u8]) -> bool {
    protection.ends_with(b"p")
}
