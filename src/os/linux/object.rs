//! What this crate is a part of: a program, or a library that can be unloaded.
#![expect(unsafe_code, reason = "reads what the kernel handed over")]

use core::{mem::MaybeUninit, ptr, slice};

static HERE: u8 = 0;

/// The size of a file's own header: 64 bytes, or 52 where addresses have 32 bits.
const FILE_HEADER: usize = 40 + 3 * size_of::<usize>();

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
    let unmoved = segments.iter().find_map(|segment| match segment.p_type {
        libc::PT_PHDR => Some(number(segment.p_vaddr)),
        // Linkers say the above to dynamic linkers. In a static program headers are where the file
        // begins, behind its own.
        libc::PT_LOAD if segment.p_offset == 0 => Some(number(segment.p_vaddr) + FILE_HEADER),
        _ => None,
    });
    let base = unmoved.map_or(0, |unmoved| headers.wrapping_sub(unmoved));
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
