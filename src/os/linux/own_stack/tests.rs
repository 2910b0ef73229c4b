//! What is made of `/proc/self/maps`.

use super::{Mapped, mapping, page_of};
use crate::{os::region, span::Span};

/// As the kernel writes it: a gap, a mapping that can't be written, one that is shared, and
/// between them such as a stack can consist of.
const MAPS: &[u8] = b"\
00001000-00003000 rw-p 00000000 00:00 0 \n\
00005000-00006000 r--p 00000000 08:01 17 /some/file with spaces-1\n\
00006000-00008000 rw-p 00000000 00:00 0 [heap]\n\
00008000-00009000 rwxp 00000000 00:00 0 \n\
00009000-0000a000 rw-s 00000000 00:01 5 /dev/zero (deleted)\n\
0000c000-0000d000 r-xp 00000000 08:01 17 /lib/some.so\n\
0000e000-00010000 rw-p 00000000 00:00 0 [stack]\n\
00010000-00011000 rw-p 00000000 00:00 0 [stack]\n\
ffffffffff600000-ffffffffff601000 --xp 00000000 00:00 0 [vsyscall]\n";

/// Where they begin and end, and where what is before them ends.
fn around(address: usize) -> Option<(usize, usize, usize)> {
    let Mapped { bounds, room, .. } = Mapped::around(MAPS, address)?;
    Some((bounds.start, bounds.end, room))
}

#[test]
fn mappings_that_touch_each_other_and_can_be_a_stack_are_one() {
    // Within each, and at each end: a stack pointer can be where it ends, not where it begins.
    for (addresses, expected) in [
        (0x1001..=0x3000, (0x1000, 0x3000, 0)),
        (0x6001..=0x9000, (0x6000, 0x9000, 0x3000)),
        (0xe001..=0x11000, (0xe000, 0x11000, 0xd000)),
    ] {
        for address in addresses {
            assert_eq!(around(address), Some(expected), "{address:#x}");
        }
    }
}

#[test]
fn what_is_not_mapped_or_can_be_no_stack_is_none() {
    for address in [
        0,
        0xfff,
        0x1000,
        0x3001,
        0x5000,
        0x5001,
        0x6000,
        0x9001,
        0xa000,
        0xb000,
        0xd000,
        0xe000,
        0x11001,
        usize::MAX,
    ] {
        assert_eq!(around(address), None, "{address:#x}");
    }
}

#[test]
fn what_lies_below_a_stack_is_told_apart() {
    /// A gap, a mapping of somebody's, a closed zone in two parts, a stack.
    const ZONE: &[u8] = b"\
00001000-00002000 rw-s 00000000 00:01 5 /dev/zero (deleted)
00004000-00005000 rw-p 00000000 00:00 0 \n\
00005000-00006000 ---p 00000000 00:00 0 \n\
00006000-00007000 r--p 00000000 00:00 0 \n\
00007000-00009000 rw-p 00000000 00:00 0 \n\
0000a000-0000b000 ---p 00000000 00:00 0 \n";

    let bounds = |limit, base| Span {
        start: limit,
        end: base,
    };
    for (maps, address, expected) in [
        // With room down to the mapping before it.
        (
            MAPS,
            0xf123,
            Mapped {
                bounds: bounds(0xe000, 0x11000),
                closed: 0xe000,
                room: 0xd000,
                touching: 0xe000,
                shared: 0xa000,
                closed_end: 0xd000,
            },
        ),
        // With none: its neighbours aren't its own, and one of them is shared.
        (
            ZONE,
            0x8000,
            Mapped {
                bounds: bounds(0x7000, 0x9000),
                closed: 0x5000,
                room: 0x5000,
                touching: 0x4000,
                shared: 0x2000,
                closed_end: 0x7000,
            },
        ),
        (
            ZONE,
            0x4800,
            Mapped {
                bounds: bounds(0x4000, 0x5000),
                closed: 0x4000,
                room: 0x2000,
                touching: 0x4000,
                shared: 0x2000,
                closed_end: 0,
            },
        ),
    ] {
        assert_eq!(
            Mapped::around(maps, address),
            Some(expected),
            "{address:#x}"
        );
    }
}

#[test]
fn a_line_is_two_addresses_and_a_protection_or_nothing() {
    assert_eq!(mapping(b"1f-2e rw-p 0"), Some((0x1f, 0x2e, true)));
    for protection in ["r--p", "-w-p", "rw-s", "---p", "r-xp", "rwxs"] {
        let line = format!("1f-2e {protection} 00000000 00:00 0");
        assert_eq!(
            mapping(line.as_bytes()),
            Some((0x1f, 0x2e, false)),
            "{line}"
        );
    }
    for line in [
        "",
        "1f-2e",
        "1f 2e rw-p",
        "1g-2e rw-p",
        "VmFlags: rd wr mr mw me ac",
        "Size:                  4 kB",
    ] {
        assert_eq!(mapping(line.as_bytes()), None, "{line}");
    }
}

#[test]
fn pages_begin_where_they_do() {
    let page = region::page::size();
    for (address, start) in [
        (0, 0),
        (page - 1, 0),
        (page, page),
        (3 * page + 1, 3 * page),
    ] {
        assert_eq!(page_of(address), start);
    }
}
