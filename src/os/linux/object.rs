//! What this crate is a part of: a program, or a library that can be unloaded.
#![expect(unsafe_code, reason = "reads what the kernel handed over")]

use core::{mem::MaybeUninit, ptr, slice};

static HERE: u8 = 0;

/// Whether this crate is a part of the program, which goes with the process, and not of a library.
///
/// By what the kernel handed over: to ask the C library would be to take its lock at each exit, and
/// in a namespace of its own a library comes first there.
pub(super) fn is_of_the_program() -> bool {
    let headers = handed_over(libc::AT_PHDR);
    if headers == 0 {
        return false;
    }
    // SAFETY: numbers and pointers, of which zeros are values.
    let mut program: libc::dl_phdr_info = unsafe { MaybeUninit::zeroed().assume_init() };
    // In the type that this processor's headers have.
    program.dlpi_phdr = ptr::with_exposed_provenance(headers);
    // SAFETY: the program's, which has so many and is never unloaded.
    let segments = unsafe { slice::from_raw_parts(program.dlpi_phdr, handed_over(libc::AT_PHNUM)) };
    // Where they would be if the program had not been moved.
    let of_headers = segments
        .iter()
        .find(|segment| segment.p_type == libc::PT_PHDR);
    let base = of_headers.map_or(0, |segment| headers.wrapping_sub(number(segment.p_vaddr)));
    let here = (&raw const HERE).addr();
    segments.iter().any(|segment| {
        let start = base.wrapping_add(number(segment.p_vaddr));
        segment.p_type == libc::PT_LOAD && here.wrapping_sub(start) < number(segment.p_memsz)
    })
}

fn handed_over(kind: libc::c_ulong) -> usize {
    // SAFETY: changes nothing, and knows no kind that it couldn't be asked about.
    number(unsafe { libc::getauxval(kind) })
}

/// All of these are of an address's size.
fn number(word: impl TryInto<usize>) -> usize {
    word.try_into().unwrap_or(0)
}
