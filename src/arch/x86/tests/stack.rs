//! What `erase_below` does beyond what `arch/tests.rs` asks of every backend.

use core::{arch::asm, mem::offset_of};

use super::{
    super::{RegisterSet, clear_registers, erase_below},
    Around, By,
};
use crate::span::Span;

/// `ebx`, `esi`, `edi` and `ebp`, after `erase_below` of these parts.
fn preserved(parts: &[Span]) -> [[u8; 4]; 4] {
    let mut around = Around::new(By::EraseBelow, RegisterSet::detect().0);
    around.request.len = parts.len();
    around.request.spans[..parts.len()].copy_from_slice(parts);
    // SAFETY: as in `eight_registers`; what isn't declared is put back. The parts are the caller's.
    unsafe {
        around_clearing!(
            around,
            [
                "push ebp",
                "push ebx",
                "push esi",
                "push edi",
                "mov ebx, [edi]",
                "mov esi, ebx",
                "mov ebp, ebx"
            ],
            [
                "mov eax, [esp]",
                "mov [eax + {found}], ebx",
                "mov [eax + {found} + 4], esi",
                "mov [eax + {found} + 8], edi",
                "mov [eax + {found} + 12], ebp",
                "pop edi",
                "pop esi",
                "pop ebx",
                "pop ebp"
            ]
        );
    }
    assert_eq!(
        around.found[8..12],
        (&raw const around).addr().to_ne_bytes(),
        "edi"
    );
    around.registers()
}

#[repr(align(4096))]
struct Page([u8; 4096]);

/// Few registers are at hand for the work, and one that the caller keeps is borrowed.
#[test]
fn registers_that_the_caller_keeps_are_kept() {
    let mut pages = Box::new([Page([0xa5; 4096]), Page([0xa5; 4096])]);
    let start = pages.as_mut_ptr().addr();
    let part = |from, to| Span {
        start: start + from,
        end: start + to,
    };
    let above = Span {
        start: usize::MAX & !0xfff,
        end: usize::MAX & !0xfff,
    };
    for parts in [
        &[][..],
        &[part(0, 4096)],
        &[part(0, 4096), part(4096, 8192)],
        &[above],
        &[part(0, 0), above, part(0, 4096)],
    ] {
        let [ebx, esi, _, ebp] = preserved(parts);
        assert_eq!([ebx, esi, ebp], [[0xa5; 4]; 3]);
    }
    // On a heap above this thread's stack there was nothing to erase.
    if start < (&raw const start).addr() {
        assert!(pages.iter().all(|page| page.0 == [0; 4096]));
    } else {
        println!("NOT TESTED: the heap lies above this stack");
    }
}
