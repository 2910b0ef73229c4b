//! Three verdicts.

use std::{arch::asm, hint::black_box};

use stackbleach_residue::{Verdict, residue, residue_of};

/// From memory to memory, through no register.
fn copy(from: &[u8], to: &mut [u8]) {
    let len = from.len();
    assert_eq!(len, to.len());
    // SAFETY: both are as long.
    unsafe {
        asm!("rep movsb", inout("rcx") len => _, inout("rsi") from.as_ptr() => _, inout("rdi") to.as_mut_ptr() => _);
    }
}

#[test]
fn a_function_that_leaves_nothing_is_clean() {
    let report = residue(|key: &[u8; 32], out: &mut [u8; 32]| copy(key, out));
    println!("{report}");
    assert!(report.is_clean(), "{report}");
}

#[test]
fn a_copy_on_the_stack_is_found() {
    let report = residue(|key: &[u8; 32], out: &mut u8| {
        let copy = black_box(*key);
        *out = black_box(copy)[0];
    });
    println!("{report}\n{}", report.to_json());
    assert_eq!(report.verdict(), Verdict::Residue, "{report}");
}

#[test]
fn a_block_that_was_freed_is_found() {
    let report = residue(|key: &[u8; 32], out: &mut u8| {
        let mut block = vec![0; 5000];
        block[2000..2032].copy_from_slice(key);
        *out = black_box(&block)[2000];
    });
    println!("{report}");
    assert_eq!(report.verdict(), Verdict::Residue, "{report}");
}
#[test]
fn a_returned_result_is_no_residue() {
    let report = residue_of(|key: &[u8; 32]| key[0]);
    println!("{report}");
    assert!(report.is_clean(), "{report}");
}
