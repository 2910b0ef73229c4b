use std::{
    arch::asm,
    hint::black_box,
    io::{self, Read, Write},
};

use stackbleach_residue::{Check, residue};

use super::{line, memory_with};

/// Leaves all of it in its own frame, by instructions of its own.
#[inline(never)]
fn leaves_a_copy(key: &[u8; 32]) -> u8 {
    let mut copy = [0_u8; 32];
    // SAFETY: both are of 32 bytes.
    unsafe {
        asm!("rep movsb", inout("rcx") 32 => _, inout("rsi") key.as_ptr() => _, inout("rdi") copy.as_mut_ptr() => _);
    }
    black_box(&copy)[0]
}

#[test]
fn a_function_is_named_with_file_and_line() {
    let report = residue(|key: &[u8; 32], out: &mut u8| *out = leaves_a_copy(key));
    let found = memory_with(&report, "written by `names::writers::leaves_a_copy`");
    let copy = found.iter().find(|it| it.bytes_of_secret == 32);
    let copy = copy.unwrap_or_else(|| panic!("{report}"));
    let headline = &copy.writer.as_ref().unwrap().headline;
    assert!(headline.contains(&line("fn leaves_a_copy")), "{headline}");
    assert!(!headline.contains("in the frame of"), "{headline}");
    assert!(report.to_string().contains(headline), "{report}");
}

/// Has another one write to its frame.
#[inline(never)]
fn has_it_filled(key: &[u8; 32]) -> u8 {
    let mut room = [0_u8; 64];
    fills(key, &mut room);
    black_box(&room)[0]
}

#[inline(never)]
fn fills(key: &[u8; 32], room: &mut [u8; 64]) {
    // SAFETY: there is more room than bytes.
    unsafe {
        asm!("rep movsb", inout("rcx") 32 => _, inout("rsi") key.as_ptr() => _, inout("rdi") room.as_mut_ptr() => _);
    }
}

#[test]
fn whose_frame_it_lies_in_is_said_too() {
    let report = residue(|key: &[u8; 32], out: &mut u8| *out = has_it_filled(key));
    let found = memory_with(&report, "written by `names::writers::fills`");
    let headline = &found[0].writer.as_ref().unwrap().headline;
    assert!(headline.contains(&line("fn fills")), "{headline}");
    let holder = "in the frame of `names::writers::has_it_filled`";
    assert!(headline.contains(holder), "{headline}");
}

/// By the C library's function.
#[inline(never)]
fn leaves_it_by_memcpy(key: &[u8; 32]) -> u8 {
    let repeated: Vec<u8> = key.iter().copied().cycle().take(2048).collect();
    let mut copy = [0_u8; 2048];
    // SAFETY: both have as many bytes.
    unsafe {
        libc::memcpy(
            copy.as_mut_ptr().cast(),
            repeated.as_ptr().cast(),
            black_box(2048),
        )
    };
    black_box(&copy)[0]
}

#[test]
fn the_c_library_is_no_headline() {
    let report = residue(|key: &[u8; 32], out: &mut u8| *out = leaves_it_by_memcpy(key));
    let found = memory_with(&report, "written by `names::writers::leaves_it_by_memcpy`");
    let by_memcpy = found
        .iter()
        .find(|it| it.bytes >= 1000 && it.part_of.is_none());
    let writer = by_memcpy
        .unwrap_or_else(|| panic!("{report}"))
        .writer
        .as_ref()
        .unwrap();
    assert!(writer.headline.contains("through `memcpy`"), "{writer:?}");
    assert!(writer.frames[0].contains("libc.so"), "{writer:?}");
}

/// By the kernel, through a pipe.
#[inline(never)]
fn has_the_kernel_write(key: &[u8; 32]) -> u8 {
    let (mut from, mut to) = io::pipe().unwrap();
    let mut copy = [0_u8; 32];
    to.write_all(key).unwrap();
    from.read_exact(&mut copy).unwrap();
    black_box(&copy)[0]
}

#[test]
fn what_the_kernel_writes_is_nobodys() {
    let report = residue(|key: &[u8; 32], out: &mut u8| *out = has_the_kernel_write(key));
    let found = memory_with(&report, "written by the kernel");
    assert!(found.iter().any(|it| it.bytes_of_secret == 32), "{report}");
}

#[test]
fn two_writers_of_one_row_are_told_apart() {
    #[inline(never)]
    fn first(key: &[u8; 32], to: &mut [u8]) {
        fills(key, (&mut to[..64]).try_into().unwrap());
    }
    #[inline(never)]
    fn second(key: &[u8; 32], to: &mut [u8]) {
        // SAFETY: there is as much room.
        unsafe {
            asm!("rep movsb", inout("rcx") 32 => _, inout("rsi") key.as_ptr() => _, inout("rdi") to.as_mut_ptr() => _);
        }
    }
    let report = residue(|key: &[u8; 32], out: &mut u8| {
        let mut room = [0; 96];
        first(key, &mut room);
        second(key, &mut room[32..]);
        *out = black_box(&room)[0];
    });
    memory_with(&report, "written by `names::writers::fills`");
    memory_with(
        &report,
        "`names::writers::two_writers_of_one_row_are_told_apart::second`",
    );
}

#[test]
fn without_names_nobody_is_named() {
    let check = Check::new().names(false);
    let report = check.run(|key: &[u8; 32], out: &mut u8| *out = leaves_a_copy(key));
    assert!(!report.found().is_empty());
    assert!(report.found().iter().all(|it| it.writer.is_none()));
}
