//! Where this program has a symbol: by the table in its file, as debuggers have it.

use core::mem::MaybeUninit;
use std::{ffi::CStr, fs};

#[cfg(target_pointer_width = "32")]
use libc::{Elf32_Ehdr as Header, Elf32_Shdr as Section, Elf32_Sym as Symbol};
#[cfg(target_pointer_width = "64")]
use libc::{Elf64_Ehdr as Header, Elf64_Shdr as Section, Elf64_Sym as Symbol};

/// The address of the only one whose name begins like that.
pub(super) fn address(beginning: &str) -> Option<usize> {
    /// The kind of the section that is a table of symbols.
    const SYMBOLS: u32 = 2;

    let file = fs::read("/proc/self/exe").unwrap();
    let header: Header = part(&file, 0);
    let section = |index: usize| -> Section {
        let at = index * usize::from(header.e_shentsize);
        part(&file, number(header.e_shoff) + at)
    };
    let table = (0..usize::from(header.e_shnum))
        .map(section)
        .find(|section| section.sh_type == SYMBOLS)?;
    let names = number(section(number(table.sh_link)).sh_offset);
    let mut found = (0..number(table.sh_size) / size_of::<Symbol>())
        .map(|index| -> Symbol {
            part(&file, number(table.sh_offset) + index * size_of::<Symbol>())
        })
        .filter(|symbol| {
            let name = &file[names + number(symbol.st_name)..];
            let name = CStr::from_bytes_until_nul(name).unwrap();
            name.to_bytes().starts_with(beginning.as_bytes())
        });
    let symbol = found.next()?;
    assert!(found.next().is_none(), "several");
    Some(loaded_at(&header) + number(symbol.st_value))
}

/// How far the program is from where its file has it.
fn loaded_at(header: &Header) -> usize {
    const AT_A_FIXED_PLACE: u16 = 2;

    if header.e_type == AT_A_FIXED_PLACE {
        return 0;
    }
    // SAFETY: has no preconditions.
    let headers = unsafe { libc::getauxval(libc::AT_PHDR) };
    number(headers) - number(header.e_phoff)
}

fn number(number: impl TryInto<usize>) -> usize {
    number.try_into().ok().unwrap()
}

/// Of plain numbers.
fn part<T>(file: &[u8], at: usize) -> T {
    let bytes = &file[at..][..size_of::<T>()];
    let mut part = MaybeUninit::<T>::uninit();
    // SAFETY: as many bytes, which are of numbers.
    unsafe {
        part.as_mut_ptr()
            .cast::<u8>()
            .copy_from_nonoverlapping(bytes.as_ptr(), bytes.len());
    }
    // SAFETY: written above, and any numbers are valid.
    unsafe { part.assume_init() }
}
